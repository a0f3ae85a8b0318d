/* sets.h — inside the speaker room: the classes of words that it asks for, alone and in sets.
 *
 * Idea: their numbers are known to the compiler (lexicon/known.h), so that a set is two constants in the code and
 * nothing is loaded to ask for it. */
#ifndef QUOTH_SPEAKER_SETS_H
#define QUOTH_SPEAKER_SETS_H

#include "lexicon/lexicon.h"

/* Classes of words that this room asks for. */
enum people_class {
    IS_NAME = CLASS_NAME, IS_CAPS = CLASS_CAPS, IS_WORD = CLASS_WORD, IS_GIVEN = CLASS_GIVEN,
    IS_SURNAME = CLASS_SURNAME, IS_FEMALE = CLASS_FEMALE, IS_MALE = CLASS_MALE, IS_TITLE = CLASS_TITLE,
    IS_ROLE = CLASS_ROLE, IS_GROUP = CLASS_GROUP, IS_DOC = CLASS_DOC, IS_ORG_END = CLASS_ORGEND,
    IS_PLACE = CLASS_PLACE, IS_SUFFIX = CLASS_SUFFIX, IS_PARTICLE = CLASS_PARTICLE, IS_DEMONYM = CLASS_DEMONYM,
    IS_TIME = CLASS_TIME, IS_DET = CLASS_DET, IS_POSS = CLASS_POSS, IS_PRON = CLASS_PRON,
    IS_PRON_OBJ = CLASS_PRONOBJ, IS_REFLEXIVE = CLASS_REFLEXIVE, IS_REL = CLASS_REL, IS_GEN = CLASS_GEN,
    IS_VERB = CLASS_VERB, IS_PAST = CLASS_PAST, IS_THIRD = CLASS_THIRD, IS_BASE = CLASS_BASE,
    IS_PART = CLASS_PART, IS_ING = CLASS_ING, IS_BE = CLASS_BE, IS_HAVE = CLASS_HAVE, IS_DO = CLASS_DO,
    IS_MODAL = CLASS_MODAL, IS_SAY = CLASS_SAY, IS_ADV = CLASS_ADV, IS_LY = CLASS_LY, IS_ADJ = CLASS_ADJ,
    IS_NOUN = CLASS_NOUN, IS_PLURAL = CLASS_PLURAL, IS_NUMBER = CLASS_NUMBER, IS_THAT = CLASS_THAT,
    IS_TO = CLASS_TO, IS_OF = CLASS_OF, IS_FOR = CLASS_FOR, IS_AS = CLASS_AS, IS_ON = CLASS_ON,
    IS_IN = CLASS_IN, IS_AT = CLASS_AT, IS_BY = CLASS_BY, IS_ACCORDING = CLASS_ACCORDING,
    IS_ORDINAL = CLASS_ORDINAL, IS_PREP = CLASS_PREP, IS_AND = CLASS_AND, IS_CONJ = CLASS_CONJ,
    IS_WH = CLASS_WH, IS_IF = CLASS_IF, IS_COMMA = CLASS_COMMA, IS_STOP = CLASS_STOP, IS_COLON = CLASS_COLON,
    IS_SEMICOLON = CLASS_SEMICOLON, IS_DASH = CLASS_DASH, IS_OPEN = CLASS_OPEN, IS_CLOSE = CLASS_CLOSE,
    IS_SYMBOL = CLASS_SYMBOL, IS_QUOTATION = CLASS_QUOTATION
};

#define FUNCTION_WORDS(X)                                                                                  \
    X(DET) X(POSS) X(PRON) X(PRONOBJ) X(REFLEXIVE) X(REL) X(BE) X(HAVE) X(DO) X(MODAL) X(THAT) X(PREP) X(AND) \
    X(CONJ) X(WH) X(GEN)
#define COMMON_WORDS(X) X(NOUN) X(VERB) X(ADJ) X(ADV) X(LY) X(NUMBER)
#define FINITE_VERBS(X) X(PAST) X(THIRD) X(BE) X(HAVE) X(DO) X(MODAL)
#define NOMINALS(X) X(ROLE) X(TITLE) X(GROUP) X(DOC) X(NOUN) X(DEMONYM) X(ORGEND)
#define PROPER_NOUNS(X) X(ROLE) X(TITLE) X(GROUP) X(DOC) X(ORGEND) X(DEMONYM) X(SUFFIX) X(PLACE)
#define PRONOUNS(X) X(REL) X(PRON) X(POSS) X(PRONOBJ) X(REFLEXIVE)
#define TELLING_PRONOUNS(X) X(PRON) X(POSS) X(PRONOBJ) X(REFLEXIVE)
#define PARTICLES(X) X(PARTICLE)
#define OTHER_NAMES(X) FUNCTION_WORDS(X) X(TIME) OFFICE_WORDS(X) BODY_WORDS(X) X(DEMONYM) X(SUFFIX) X(DOC)
#define NAME_JOINTS(X) X(NUMBER) X(PARTICLE) X(QUOTATION) X(OF) X(FOR) X(ON) X(GEN) X(SYMBOL) X(AND)
#define LOCATIVES(X) X(IN) X(AT)
#define INTRODUCING(X) OFFICE_WORDS(X) X(AND) X(COMMA)
#define INTRODUCED(X) X(OPEN) X(OF) X(BE) X(COMMA)
#define PREDICATE_OPENERS(X) FINITE_VERBS(X) ADVERBS(X) X(GEN) X(COMMA) X(REL) X(DASH) X(OPEN)
#define CLAUSE_TELLERS(X) CLAUSE_OPENERS(X) FINITE_VERBS(X) X(SAY) X(AND)
#define ASIDE_MARKS(X) X(QUOTATION) X(SEMICOLON) X(CLOSE) X(COMMA) X(DASH)
#define GIVEN_NAMES(X) X(GIVEN) X(FEMALE) X(MALE)
#define FUNCTION_NAMES(X) GIVEN_NAMES(X) X(PARTICLE) X(MODAL)
#define OFFICE_WORDS(X) X(TITLE) X(ROLE)
#define BODY_WORDS(X) X(ORGEND) X(GROUP)
#define ADVERBS(X) X(REFLEXIVE) X(ADV) X(LY)
#define CLAUSE_OPENERS(X) X(CONJ) X(IF) X(WH) X(REL) X(THAT)
#define SENTENCE_OPENERS(X) X(COLON) X(QUOTATION) X(OPEN)
#define PHRASE_ENDS(X)                                                                                          \
    X(COMMA) X(AND) X(REL) X(PREP) X(STOP) X(DASH) X(OPEN) X(CLOSE) X(COLON) X(SEMICOLON) X(WH) X(CONJ) X(QUOTATION)
#define NOMINAL_ENDS(X)                                                                                         \
    X(COMMA) X(STOP) X(PREP) X(REL) X(AND) X(DASH) X(OPEN) X(CLOSE) X(QUOTATION) X(COLON) X(SEMICOLON) X(THAT)

#define LOW_BIT(id) | (CLASS_##id < 64 ? (uint64_t)1 << CLASS_##id % 64 : 0)
#define HIGH_BIT(id) | (CLASS_##id < 64 ? 0 : (uint64_t)1 << CLASS_##id % 64)
#define CLASS_SET(LIST) {{0 LIST(LOW_BIT), 0 LIST(HIGH_BIT)}}
static const struct classes function_words = CLASS_SET(FUNCTION_WORDS);
static const struct classes common_words = CLASS_SET(COMMON_WORDS);
static const struct classes finite_verbs = CLASS_SET(FINITE_VERBS);
static const struct classes nominals = CLASS_SET(NOMINALS);
static const struct classes proper_nouns = CLASS_SET(PROPER_NOUNS);
static const struct classes other_names = CLASS_SET(OTHER_NAMES); /* more than a person’s or a place’s */
static const struct classes pronoun_words = CLASS_SET(PRONOUNS);
/* With capitals, particles are all that begins a name; these pronouns tell something of the one named before. */
static const struct classes particles = CLASS_SET(PARTICLES), telling_pronouns = CLASS_SET(TELLING_PRONOUNS);
static const struct classes name_joints = CLASS_SET(NAME_JOINTS);
static const struct classes locatives = CLASS_SET(LOCATIVES);
/* What may introduce a name stands behind one of these, or before one of those. */
static const struct classes introducing = CLASS_SET(INTRODUCING), introduced = CLASS_SET(INTRODUCED);
/* Of the units behind a subject, the first; of those before a name, the first that tells its clause; in an aside, those
 * that may end it. */
static const struct classes predicate_openers = CLASS_SET(PREDICATE_OPENERS);
static const struct classes clause_tellers = CLASS_SET(CLAUSE_TELLERS);
static const struct classes aside_marks = CLASS_SET(ASIDE_MARKS);
static const struct classes given_names = CLASS_SET(GIVEN_NAMES);
static const struct classes function_names = CLASS_SET(FUNCTION_NAMES); /* function words, and names too: Will, Van */
static const struct classes office_words = CLASS_SET(OFFICE_WORDS);
static const struct classes body_words = CLASS_SET(BODY_WORDS);
static const struct classes adverbs = CLASS_SET(ADVERBS);
static const struct classes clause_openers = CLASS_SET(CLAUSE_OPENERS);
static const struct classes sentence_openers = CLASS_SET(SENTENCE_OPENERS); /* behind these a capital says nothing */
static const struct classes phrase_ends = CLASS_SET(PHRASE_ENDS);
static const struct classes nominal_ends = CLASS_SET(NOMINAL_ENDS);

#endif
