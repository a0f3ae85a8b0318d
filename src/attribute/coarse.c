/* coarse.c — one coarse tag a word, for the choosers' features alone.
 *
 * In: units with sets of classes, and the phrases. Out: a tag each. Idea: the sets stay whole for the rules; a chooser only needs the
 * likeliest reading, and its weights forgive a wrong one. */
#include "attribute/draft.h"

/* In this order the first class that a unit has names it; verbs are told apart from nouns by the phrases. */
static const struct coarse {
    enum class_id class;
    const char *name;
} closed[] = {
    {CLASS_SPEECH, "Speech"}, {CLASS_FRAGMENT, "Fragment"}, {CLASS_QUOTATION, "Quotation"}, {CLASS_COMMA, ","},
    {CLASS_STOP, "."}, {CLASS_QUESTION, "?"}, {CLASS_EXCLAMATION, "!"}, {CLASS_COLON, ":"}, {CLASS_SEMICOLON, ";"},
    {CLASS_DASH, "-"}, {CLASS_ELLIPSIS, "..."}, {CLASS_OPEN, "("}, {CLASS_CLOSE, ")"}, {CLASS_GEN, "Gen"},
    {CLASS_NOT, "Not"}, {CLASS_ACCORDING, "According"}, {CLASS_THAT, "That"}, {CLASS_TO, "To"}, {CLASS_MODAL, "Modal"},
    {CLASS_REL, "Rel"}, {CLASS_WH, "Wh"}, {CLASS_IF, "If"}, {CLASS_AND, "And"}, {CLASS_OF, "Of"}, {CLASS_BY, "By"},
    {CLASS_AS, "As"}, {CLASS_FOR, "For"}, {CLASS_IN, "In"}, {CLASS_ON, "On"}, {CLASS_WITH, "With"}, {CLASS_AT, "At"},
    {CLASS_ABOUT, "About"}, {CLASS_FROM, "From"}, {CLASS_POSS, "Poss"}, {CLASS_DET, "Det"}, {CLASS_PRON, "Pron"},
    {CLASS_PRONOBJ, "Pron"}, {CLASS_BE, "Be"}, {CLASS_HAVE, "Have"}, {CLASS_DO, "Do"},
}, nouns[] = {
    {CLASS_NAME, "Name"}, {CLASS_TIME, "Time"}, {CLASS_ROLE, "Role"}, {CLASS_GROUP, "Group"}, {CLASS_DOC, "Doc"},
    {CLASS_PLACE, "Place"}, {CLASS_DEMONYM, "Demonym"}, {CLASS_NUMBER, "Number"}, {CLASS_SAYNOUN, "SayNoun"},
    {CLASS_THINKNOUN, "ThinkNoun"}, {CLASS_PLURAL, "Plural"}, {CLASS_NOUN, "Noun"},
}, verbs[] = {
    {CLASS_ING, "Ing"}, {CLASS_PAST, "Past"}, {CLASS_PART, "Part"}, {CLASS_THIRD, "Third"}, {CLASS_BASE, "Base"},
    {CLASS_VERB, "Verb"},
}, others[] = {
    {CLASS_CUEADJ, "CueAdj"}, {CLASS_ADJ, "Adj"}, {CLASS_PREP, "Prep"}, {CLASS_CONJ, "Conj"}, {CLASS_ADV, "Adv"},
    {CLASS_REFLEXIVE, "Reflexive"}, {CLASS_NOUN, "Noun"}, {CLASS_NAME, "Name"}, {CLASS_SYMBOL, "Symbol"}, {CLASS_WORD, "Word"},
};
#define COUNT(table) (sizeof(table) / sizeof *(table))
enum { FIRST_NOUN = COUNT(closed), FIRST_VERB = FIRST_NOUN + COUNT(nouns), FIRST_OTHER = FIRST_VERB + COUNT(verbs),
       COARSE_PART = FIRST_VERB + 2, COARSE_END = FIRST_OTHER + COUNT(others), COARSE_EDGE };

static uint8_t find_in(const struct attributer *a, const struct unit *unit, const struct coarse *table, size_t count, size_t first) {
    for (size_t i = 0; i < count; i++)
        if (unit_is(a, unit, table[i].class)) return (uint8_t)(first + i);
    return COARSE_END;
}

static uint8_t tag_one(const struct attribute_work *work, const struct window *window, uint32_t i, bool is_in_phrase) {
    const struct attributer *a = work->attributer;
    const struct unit *unit = &window->units[i];
    uint8_t tag = COARSE_END;
    if (is_in_phrase && !unit_is(a, unit, CLASS_DET) && !unit_is(a, unit, CLASS_POSS))
        tag = find_in(a, unit, nouns, COUNT(nouns), FIRST_NOUN);
    if (tag == COARSE_END) tag = find_in(a, unit, closed, COUNT(closed), 0);
    if (tag == COARSE_END && !is_in_phrase) tag = find_in(a, unit, verbs, COUNT(verbs), FIRST_VERB);
    if (tag == COARSE_END) tag = find_in(a, unit, others, COUNT(others), FIRST_OTHER);
    bool can_be_participle = tag == FIRST_VERB + 1 && unit_is(a, unit, CLASS_PART);
    if (can_be_participle && i > 0 && (at_is(a, window, i - 1, CLASS_BE) || at_is(a, window, i - 1, CLASS_HAVE))) tag = COARSE_PART;
    return tag;
}

quoth_status tag_coarsely(struct attribute_work *work, const struct window *window) {
    work->coarse.count = 0;
    TRY(vec_reserve(&work->attributer->memory, &work->coarse, window->count + 1));
    uint32_t next = 0;
    for (uint32_t i = 0; i < window->count; i++) {
        while (next < work->phrases.count && work->phrases.items[next].units.end <= i) next++;
        bool is_in_phrase = next < work->phrases.count && work->phrases.items[next].units.start <= i;
        work->coarse.items[i] = tag_one(work, window, i, is_in_phrase);
    }
    work->coarse.count = window->count;
    return QUOTH_OK;
}

static const char *coarse_name(uint8_t tag) {
    if (tag < FIRST_NOUN) return closed[tag].name;
    if (tag < FIRST_VERB) return nouns[tag - FIRST_NOUN].name;
    if (tag < FIRST_OTHER) return verbs[tag - FIRST_VERB].name;
    if (tag < COARSE_END) return others[tag - FIRST_OTHER].name;
    return tag == COARSE_END ? "?" : "Edge";
}

/* Units before the first or past the last are the window's edge; `unit` may be NONE for the one before the first. */
struct symbol coarse_symbol(const struct attribute_work *work, const struct window *window, uint32_t unit) {
    const char *name = coarse_name(unit < window->count ? work->coarse.items[unit] : (uint8_t)COARSE_EDGE);
    return symbol_of(name, strlen(name));
}

struct symbol word_symbol(const struct attribute_work *work, const struct window *window, uint32_t unit) {
    uint32_t lexeme = unit < window->count ? window->units[unit].lexeme : 0;
    if (lexeme == 0 || at_is(work->attributer, window, unit, CLASS_NAME)) return coarse_symbol(work, window, unit);
    return (struct symbol){work->attributer->form_hashes[lexeme], lexicon_form(work->attributer->lexicon, lexeme)};
}
