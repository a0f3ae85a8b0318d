/* known.h — classes that C asks for by name; part of the lexicon's door.
 *
 * Idea: every lexicon counts its classes from these on, in this order, so that their numbers are known to the
 * compiler: to ask a unit for its class is one test of one bit, and rooms ask some hundred times a word. Classes
 * that only rows and rules name come behind them. */
#ifndef QUOTH_LEXICON_KNOWN_H
#define QUOTH_LEXICON_KNOWN_H

#define KNOWN_CLASSES(X)                                                                                        \
    X(NAME, "Name") X(CAPS, "Caps") X(WORD, "Word") X(UNKNOWN, "Unknown") X(NUMBER, "Number") X(TIME, "Time")   \
    X(GEN, "Gen") X(COMMA, "Comma") X(STOP, "Stop") X(QUESTION, "Question") X(EXCLAMATION, "Exclamation")       \
    X(COLON, "Colon") X(SEMICOLON, "Semicolon") X(DASH, "Dash") X(ELLIPSIS, "Ellipsis") X(OPEN, "Open")         \
    X(CLOSE, "Close") X(SYMBOL, "Symbol") X(APOSTROPHE, "Apostrophe") X(QUOTATION, "Quotation")                 \
    X(FRAGMENT, "Fragment") X(SPEECH, "Speech") X(VERB, "Verb") X(BASE, "Base") X(THIRD, "Third")               \
    X(PAST, "Past") X(PART, "Part") X(ING, "Ing") X(BE, "Be") X(HAVE, "Have") X(DO, "Do") X(MODAL, "Modal")     \
    X(NOT, "Not") X(NOUN, "Noun") X(SINGULAR, "Singular") X(PLURAL, "Plural") X(ROLE, "Role") X(GROUP, "Group") \
    X(DOC, "Doc") X(TITLE, "Title") X(SUFFIX, "Suffix") X(GIVEN, "Given") X(PLACE, "Place")                     \
    X(DEMONYM, "Demonym") X(DET, "Det") X(POSS, "Poss") X(PRON, "Pron") X(PRONOBJ, "PronObj")                   \
    X(REFLEXIVE, "Reflexive") X(REL, "Rel") X(THAT, "That") X(TO, "To") X(OF, "Of") X(BY, "By") X(AS, "As")     \
    X(FOR, "For") X(IN, "In") X(ON, "On") X(WITH, "With") X(AT, "At") X(FROM, "From") X(ABOUT, "About")         \
    X(PREP, "Prep") X(AND, "And") X(CONJ, "Conj") X(WH, "Wh") X(IF, "If") X(ACCORDING, "According")             \
    X(ADJ, "Adj") X(ADV, "Adv") X(SAY, "Say") X(TELL, "Tell") X(ASK, "Ask") X(MANNER, "Manner")                 \
    X(THINK, "Think") X(WANT, "Want") X(PLAN, "Plan") X(URGE, "Urge") X(DESCRIBE, "Describe")                   \
    X(DISCUSS, "Discuss") X(SHOW, "Show") X(SEEM, "Seem") X(SAYNOUN, "SayNoun") X(THINKNOUN, "ThinkNoun")       \
    X(LIGHT, "Light") X(CUEADJ, "CueAdj") X(PARTICLE, "Particle") X(UNIT, "Unit") X(ORDINAL, "Ordinal")         \
    X(CURRENCY, "Currency") X(ORGEND, "OrgEnd") X(HEARSAY, "Hearsay") X(INTERJECTION, "Interjection")           \
    X(SURNAME, "Surname") X(FEMALE, "Female") X(MALE, "Male") X(LY, "Ly") X(LOWER, "Lower")                 \
    X(OCCASION, "Occasion")

enum known_class {
#define AS_NUMBER(id, name) CLASS_##id,
    KNOWN_CLASSES(AS_NUMBER)
#undef AS_NUMBER
    KNOWN_CLASS_COUNT
};

#endif
