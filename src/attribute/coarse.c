/* coarse.c — a view of each word, for the chunker and the choosers' features.
 *
 * In: units with sets of classes, and the phrases. Out: a coarse tag each, the word's own number, and sums up to it of
 * what is counted between two places. Idea: the sets stay whole for the rules; a chooser only needs the likeliest
 * reading, and its weights forgive a wrong one. Features ask for a word many times, so that it is looked at once,
 * here. */
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

/* What may begin a phrase besides its modifiers and nouns, what asks the chunker for its neighbours, and
 * what speaks without being one. */
static const enum known_class begins[] = {CLASS_BASE, CLASS_ING, CLASS_PRON, CLASS_PRONOBJ, CLASS_DET, CLASS_THAT},
                              asks[] = {CLASS_GEN, CLASS_PARTICLE, CLASS_AND, CLASS_TIME, CLASS_DET, CLASS_POSS,
                                        CLASS_QUOTATION, CLASS_ADV, CLASS_VERB, CLASS_ING, CLASS_BASE,
                                        CLASS_PRON, CLASS_PRONOBJ, CLASS_THAT},
                              speaks[] = {CLASS_REL, CLASS_POSS, CLASS_PRON};

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

static void add_classes(struct classes *set, const enum known_class *classes, size_t count) {
    while (count > 0) classes_add(set, classes[--count]);
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
    add_classes(&tables->begins, begins, COUNT(begins));
    add_classes(&tables->asks, asks, COUNT(asks));
    add_classes(&tables->speaks, speaks, COUNT(speaks));
    for (size_t i = 0; i < COUNT(between_signs); i++) tables->signs[between_signs[i].class] = (uint8_t)(1u << i);
    uint8_t rank = 0;
#define RANK_CLASS(id, name) tables->cue_classes[CLASS_##id] = ++rank;
    CUE_CLASSES(RANK_CLASS)
}

/* What the chunker in phrase.c asks of a unit first. */
static uint8_t read_chunks(const struct attributer *a, struct classes set) {
    bool is_nominal = classes_meet(set, a->nominal), modifies = classes_meet(set, a->premodifier) || is_nominal;
    bool is_asking = classes_meet(set, a->coarse.asks) || classes_meet(set, a->auxiliary);
    uint32_t chunks = modifies || classes_meet(set, a->coarse.begins) ? CHUNK_BEGINS : 0;
    if (!is_asking) chunks |= CHUNK_PLAIN;
    if (modifies) chunks |= CHUNK_MODIFIES;
    if (is_nominal) chunks |= CHUNK_HEADS;
    if (classes_have(set, CLASS_TIME)) chunks |= CHUNK_TIME;
    if (classes_have(set, CLASS_NAME)) chunks |= CHUNK_NAMES;
    if (classes_have(set, CLASS_DET) || classes_have(set, CLASS_POSS)) chunks |= CHUNK_LEADS;
    if (classes_have(set, CLASS_VERB) || classes_meet(set, a->auxiliary)) chunks |= CHUNK_VERBAL;
    return (uint8_t)chunks;
}

static union coarse_sums read_sums(const struct attributer *a, struct classes set) {
    union coarse_sums sums = {.all = 0};
    sums.verbs = classes_meet(set, a->finite);
    sums.commas = classes_have(set, CLASS_COMMA);
    sums.quotations = classes_have(set, CLASS_QUOTATION);
    return sums;
}

/* One walk over the classes of a unit: the first in each order names it there, and what it means between two places.
 * Seldom called, it stays out of the loop that asks. */
__attribute__((noinline)) static void read_classes(const struct attributer *a, const struct classes *classes,
                                                   struct coarse_reading *reading) {
    const struct coarse_tables *tables = &a->coarse;
    uint8_t inside = UINT8_MAX, outside = UINT8_MAX, cue = UINT8_MAX, signs = 0;
    for (uint32_t half = 0; half < 2; half++)
        for (uint64_t bits = classes->bits[half]; bits; bits &= bits - 1) {
            uint32_t class = half * 64 + (uint32_t)__builtin_ctzll(bits);
            signs |= tables->signs[class];
            if (tables->cue_classes[class] && tables->cue_classes[class] < cue) cue = tables->cue_classes[class];
            if (tables->in_phrase.ranks[class] < inside) inside = tables->in_phrase.ranks[class];
            if (tables->outside.ranks[class] < outside) outside = tables->outside.ranks[class];
        }
    const struct view view = {.before = read_sums(a, *classes),
                              .tag = outside == UINT8_MAX ? COARSE_NONE : tables->outside.tags[outside],
                              .in_phrase = inside == UINT8_MAX ? COARSE_NONE : tables->in_phrase.tags[inside],
                              .signs = signs,
                              .cue_class = cue == UINT8_MAX ? 0 : cue,
                              .chunks = read_chunks(a, *classes)};
    *reading = (struct coarse_reading){*classes, view};
}

/* A few hundred sets are nearly all that an article has. */
static inline const struct view *view_by_itself(struct attribute_work *work, const struct classes *classes) {
    uint64_t low = classes->bits[0], high = classes->bits[1], mixed = (low ^ high << 1) * HASH_POWER_1;
    struct coarse_reading *kept = &work->readings[mixed >> (64 - READING_BITS)];
    bool is_kept = kept->classes.bits[0] == low && kept->classes.bits[1] == high && (low | high); /* at first all are 0 */
    if (__builtin_expect(!is_kept, 0)) read_classes(work->attributer, classes, kept);
    return &kept->view;
}

/* The edges have views too: one before the first unit, VIEWS_BEHIND past the last. */
quoth_status view_units(struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    TRY(vec_reserve(&a->memory, &work->views, window->count + 1 + VIEWS_BEHIND));
    const struct view edge = {.word = TAG_EDGE, .tag = TAG_EDGE};
    struct view *view = work->views.items;
    work->views.count = window->count + 1 + VIEWS_BEHIND;
    *view++ = edge;
    for (const struct unit *unit = window->units, *end = unit + window->count; unit < end; unit++) {
        *view = *view_by_itself(work, &unit->classes);
        view++->word = a->words[unit->lexeme];
    }
    for (int i = 0; i < VIEWS_BEHIND; i++) *view++ = edge;
    return QUOTH_OK;
}

/* “was seen”: what can be both is a participle behind these. */
static bool is_participle(const struct attributer *a, const struct window *window, uint32_t i) {
    return at_is(a, window, i, CLASS_PART) && i > 0 &&
           (at_is(a, window, i - 1, CLASS_BE) || at_is(a, window, i - 1, CLASS_HAVE));
}

void view_phrases(struct attribute_work *work, const struct window *window) {
    const union coarse_sums verb = {.verbs = 1}, phrase = {.phrases = 1};
    const uint16_t *around = work->phrases.around.items;
    const struct unit *units = window->units;
    const uint32_t count = window->count;
    uint64_t sums = 0;
    uint32_t last = 0; /* phrase, or 0 */
    struct view *view = work->views.items + 1;
    for (uint32_t i = 0; i < count; i++, view++) {
        uint64_t own = view->before.all;
        uint32_t here = around[i];
        if (here) {
            if (!(view->chunks & CHUNK_LEADS)) view->tag = view->in_phrase;
            own &= ~verb.all;
            if (here != last) own += phrase.all;
        }
        last = here;
        if (view->tag == COARSE_PAST && is_participle(work->attributer, window, i)) view->tag = COARSE_PART;
        if (!units[i].lexeme || view->chunks & CHUNK_NAMES) view->word = view->tag;
        view->cues = 0;
        view->before.all = sums;
        sums += own;
    }
    for (int i = 0; i < VIEWS_BEHIND; i++, view++) view->before.all = sums;
}
