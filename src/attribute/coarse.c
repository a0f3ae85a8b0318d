/* coarse.c — a view of each word, for the choosers' features alone.
 *
 * In: units with sets of classes, and the phrases. Out: a coarse tag each, as a symbol, the word's own symbol, and sums up to it of what
 * is counted between two places. Idea: the sets stay whole for the rules; a chooser only needs the likeliest reading, and its weights
 * forgive a wrong one. Features ask for a word many times, so that it is looked at once, here. */
#include "attribute/signs.h"

/* In this order the first class that a unit has names it; verbs are told apart from nouns by the phrases. */
static const struct coarse {
    enum known_class class;
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
       COARSE_PAST = FIRST_VERB + 1, COARSE_PART = FIRST_VERB + 2, COARSE_NONE = FIRST_OTHER + COUNT(others) };
_Static_assert((int)COARSE_NONE + 1 == (int)TAG_EDGE, "a number for each tag");

/* What may lie between two places, in the order of the letters of a signature. */
static const struct {
    enum known_class class;
    char letter;
} between_signs[] = {{CLASS_COMMA, ','}, {CLASS_REL, 'r'}, {CLASS_AND, '&'}, {CLASS_THAT, 't'}, {CLASS_QUOTATION, 'q'},
                     {CLASS_DASH, '-'}, {CLASS_TO, 'o'}, {CLASS_CONJ, 'c'}};

const char *coarse_name(uint32_t tag) {
    static const char *const extra[] = {"?", "Edge", "limit", "none"};
    if (tag < FIRST_NOUN) return closed[tag].name;
    if (tag < FIRST_VERB) return nouns[tag - FIRST_NOUN].name;
    if (tag < FIRST_OTHER) return verbs[tag - FIRST_VERB].name;
    return tag < COARSE_NONE ? others[tag - FIRST_OTHER].name : extra[tag - COARSE_NONE];
}

/* Of tags with one name the first stands for all. */
static uint8_t first_of_name(size_t tag) {
    uint8_t first = 0;
    while (strcmp(coarse_name(first), coarse_name((uint32_t)tag)) != 0) first++;
    return first;
}

/* The low byte of a signature says which signs are there, the rest how many verbs. */
struct slice coarse_signature(uint32_t signature, char room[16]) {
    size_t size = 0;
    for (size_t i = 0; i < COUNT(between_signs); i++)
        if (signature >> i & 1) room[size++] = between_signs[i].letter;
    room[size++] = (char)('0' + (signature >> COUNT(between_signs)));
    return (struct slice){room, size};
}

static void append(struct coarse_order *order, const struct coarse *table, size_t count, size_t first) {
    for (size_t i = 0; i < count; i++) {
        uint8_t *rank = &order->ranks[table[i].class];
        if (*rank == UINT8_MAX) *rank = order->count;
        order->tags[order->count++] = first_of_name(first + i);
    }
}

void coarse_prepare(struct attributer *a) {
    struct coarse_tables *tables = &a->coarse;
    memset(tables, 0, sizeof *tables);
    struct coarse_order *inside = &tables->in_phrase, *outside = &tables->outside;
    memset(inside->ranks, UINT8_MAX, sizeof inside->ranks);
    memset(outside->ranks, UINT8_MAX, sizeof outside->ranks);
    append(inside, nouns, COUNT(nouns), FIRST_NOUN);
    append(inside, closed, COUNT(closed), 0);
    append(inside, others, COUNT(others), FIRST_OTHER);
    append(outside, closed, COUNT(closed), 0);
    append(outside, verbs, COUNT(verbs), FIRST_VERB);
    append(outside, others, COUNT(others), FIRST_OTHER);
    for (size_t i = 0; i < COUNT(between_signs); i++) tables->signs[between_signs[i].class] = (uint8_t)(1u << i);
    uint8_t rank = 0;
#define RANK_CLASS(id, name) tables->cue_classes[CLASS_##id] = ++rank;
    CUE_CLASSES(RANK_CLASS)
}

/* One walk over the classes of a unit: the first in each order names it there, and what it means between two places. */
static struct coarse_reading read_classes(const struct coarse_tables *tables, struct classes classes) {
    struct coarse_reading reading = {.classes = classes};
    uint8_t inside = UINT8_MAX, outside = UINT8_MAX, cue = UINT8_MAX;
    for (uint32_t half = 0; half < 2; half++)
        for (uint64_t bits = classes.bits[half]; bits; bits &= bits - 1) {
            uint32_t class = half * 64 + (uint32_t)__builtin_ctzll(bits);
            reading.signs |= tables->signs[class];
            if (tables->cue_classes[class] && tables->cue_classes[class] < cue) cue = tables->cue_classes[class];
            if (tables->in_phrase.ranks[class] < inside) inside = tables->in_phrase.ranks[class];
            if (tables->outside.ranks[class] < outside) outside = tables->outside.ranks[class];
        }
    reading.in_phrase = inside == UINT8_MAX ? COARSE_NONE : tables->in_phrase.tags[inside];
    reading.outside = outside == UINT8_MAX ? COARSE_NONE : tables->outside.tags[outside];
    reading.cue_class = cue == UINT8_MAX ? 0 : cue;
    return reading;
}

/* Some two hundred sets are nearly all that an article has. */
static const struct coarse_reading *reading_of(struct attribute_work *work, struct classes classes) {
    uint64_t mixed = (classes.bits[0] ^ classes.bits[1] << 1) * HASH_POWER_1;
    struct coarse_reading *kept = &work->readings[mixed >> (64 - READING_BITS)];
    bool is_kept = classes_same(kept->classes, classes) && !classes_empty(classes); /* at first all are empty */
    if (!is_kept) *kept = read_classes(&work->attributer->coarse, classes);
    return kept;
}

static uint8_t tag_one(const struct attributer *a, const struct window *window, uint32_t i, bool is_in_phrase,
                       const struct coarse_reading *reading) {
    const struct unit *unit = &window->units[i];
    bool is_noun = is_in_phrase && !unit_is(a, unit, CLASS_DET) && !unit_is(a, unit, CLASS_POSS);
    uint8_t tag = is_noun ? reading->in_phrase : reading->outside;
    if (tag != COARSE_PAST || !unit_is(a, unit, CLASS_PART)) return tag;
    return i > 0 && (at_is(a, window, i - 1, CLASS_BE) || at_is(a, window, i - 1, CLASS_HAVE)) ? COARSE_PART : tag;
}

static void count_on(const struct attributer *a, const struct unit *unit, const struct phrase *phrase, uint32_t i, struct view *sums) {
    sums->verbs = (uint16_t)(sums->verbs + (!phrase && unit_meets(unit, a->finite)));
    sums->phrases = (uint16_t)(sums->phrases + (phrase && phrase->units.start == i));
    sums->commas = (uint16_t)(sums->commas + unit_is(a, unit, CLASS_COMMA));
    sums->quotations = (uint16_t)(sums->quotations + unit_is(a, unit, CLASS_QUOTATION));
}

/* The edges have views too: one before the first unit, VIEWS_BEHIND past the last. */
quoth_status view_coarsely(struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    TRY(vec_reserve(&a->memory, &work->views, window->count + 1 + VIEWS_BEHIND));
    struct view sums = {.word = TAG_EDGE, .tag = TAG_EDGE};
    work->views.count = window->count + 1 + VIEWS_BEHIND;
    work->views.items[0] = sums;
    for (uint32_t i = 0; i < window->count; i++) {
        const struct unit *unit = &window->units[i];
        const struct phrase *phrase = phrase_around(&work->phrases, i);
        const struct coarse_reading *reading = reading_of(work, unit->classes);
        struct view *view = &work->views.items[i + 1];
        *view = sums;
        view->tag = tag_one(a, window, i, phrase != NULL, reading);
        view->signs = reading->signs, view->cue_class = reading->cue_class;
        view->word = unit->lexeme && !unit_is(a, unit, CLASS_NAME) ? a->words[unit->lexeme] : view->tag;
        count_on(a, unit, phrase, i, &sums);
    }
    for (uint32_t i = window->count + 1; i < work->views.count; i++) work->views.items[i] = sums;
    return QUOTH_OK;
}
