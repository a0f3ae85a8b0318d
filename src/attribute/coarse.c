/* coarse.c — a view of each word, for the chunker and the choosers' features.
 *
 * In: units with sets of classes, and the phrases. Out: a coarse tag each, the word's own number, and sums up to it of
 * what is counted between two places. Idea: the sets stay whole for the rules; a chooser only needs the likeliest
 * reading, and its weights forgive a wrong one. Features ask for a word many times, so that it is looked at once,
 * here. */
#include "attribute/chunk.h"
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
    {CLASS_REFLEXIVE, "Reflexive"}, {CLASS_NOUN, "Noun"}, {CLASS_NAME, "Name"}, {CLASS_SYMBOL, "Symbol"},
    {CLASS_WORD, "Word"},
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

/* By number: first what stands beyond words, then those that are seen most, so that what weights of pairs of tags are
 * asked for lies together. */
static const char *const names[] = {
    "Edge", "none", "limit", "Name", "Det", "Noun", ",", ".", "Past", "Adj", "Base", "Pron", "Role", "And", "Be", "To",
    "Group", "Prep", "Time", "Of", "Adv", "In", "Ing", "Plural", "Doc", "Poss", "Gen", "That", "Number", "SayNoun",
    "Have", "Part", "Modal", "Third", "Speech", "Not", "For", "On", "ThinkNoun", "Word", "Rel", "Wh", "With", "As",
    "-", "Conj", "Do", "By", "At", "From", "Fragment", "CueAdj", "Symbol", "About", "If", ":", ")", "(", "Demonym",
    "Reflexive", "According", "?", ";", "Place", "...", "!", "Quotation", "Verb", "?",
};
_Static_assert(COUNT(names) == TAG_COUNT, "a name for each tag");

/* What may lie between two places, in the order of the letters of a signature. */
static const struct {
    enum known_class class;
    char letter;
} between_signs[] = {{CLASS_COMMA, ','}, {CLASS_REL, 'r'}, {CLASS_AND, '&'}, {CLASS_THAT, 't'}, {CLASS_QUOTATION, 'q'},
                     {CLASS_DASH, '-'}, {CLASS_TO, 'o'}, {CLASS_CONJ, 'c'}};

/* What speaks without being a phrase. */
static const enum known_class speaks[] = {CLASS_REL, CLASS_POSS, CLASS_PRON};

const char *coarse_name(uint32_t tag) { return names[tag]; }

static uint8_t tag_named(const char *name) {
    uint8_t tag = 0;
    while (strcmp(names[tag], name) != 0) tag++;
    return tag;
}

static const char *find_name(const struct coarse *table, size_t count, enum known_class class) {
    for (size_t i = 0; i < count; i++)
        if (table[i].class == class) return table[i].name;
    return NULL;
}

uint32_t coarse_tag(enum known_class class) {
    static const struct {
        const struct coarse *rows;
        size_t count;
    } tables[] = {{closed, COUNT(closed)}, {nouns, COUNT(nouns)}, {verbs, COUNT(verbs)}, {others, COUNT(others)}};
    for (size_t i = 0; i < COUNT(tables); i++) {
        const char *name = find_name(tables[i].rows, tables[i].count, class);
        if (name) return tag_named(name);
    }
    return TAG_UNREAD;
}

/* The low byte of a signature says which signs are there, the rest how many verbs. */
struct slice coarse_signature(uint32_t signature, char room[16]) {
    size_t size = 0;
    for (size_t i = 0; i < COUNT(between_signs); i++)
        if (signature >> i & 1) room[size++] = between_signs[i].letter;
    room[size++] = (char)('0' + (signature >> COUNT(between_signs)));
    return (struct slice){room, size};
}

/* In which order of evidence classes name a unit. */
struct order {
    uint8_t ranks[128]; /* by class; UINT8_MAX: names nothing */
    uint8_t tags[80];   /* by rank */
    uint8_t count;
};
/* What is asked of a set of classes. */
struct reader {
    const struct attributer *attributer;
    struct order in_phrase, outside;
    uint8_t signs[128]; /* by class: its bit in a signature, or 0 */
};

static void append(struct order *order, const struct coarse *table, size_t count) {
    for (size_t i = 0; i < count; i++) {
        uint8_t *rank = &order->ranks[table[i].class];
        if (*rank == UINT8_MAX) *rank = order->count;
        order->tags[order->count++] = tag_named(table[i].name);
    }
}

static void add_classes(struct classes *set, const enum known_class *classes, size_t count) {
    while (count > 0) classes_add(set, classes[--count]);
}

static struct reader reader_of(const struct attributer *a) {
    struct reader reader = {.attributer = a};
    struct order *inside = &reader.in_phrase, *outside = &reader.outside;
    memset(inside->ranks, UINT8_MAX, sizeof inside->ranks);
    memset(outside->ranks, UINT8_MAX, sizeof outside->ranks);
    append(inside, nouns, COUNT(nouns));
    append(inside, closed, COUNT(closed));
    append(inside, others, COUNT(others));
    append(outside, closed, COUNT(closed));
    append(outside, verbs, COUNT(verbs));
    append(outside, others, COUNT(others));
    for (size_t i = 0; i < COUNT(between_signs); i++) reader.signs[between_signs[i].class] = (uint8_t)(1u << i);
    return reader;
}

static uint8_t read_heads(const struct attributer *a, struct classes set) {
    if (!classes_meet(set, a->cue_head)) return 0;
    bool is_name = classes_have(set, CLASS_NAME) && !classes_have(set, CLASS_ACCORDING);
    return is_name ? HEAD_FIRST : HEAD_FIRST | HEAD_INSIDE;
}

static union coarse_sums read_sums(const struct attributer *a, struct classes set) {
    union coarse_sums sums = {.all = 0};
    sums.verbs = classes_meet(set, a->finite);
    sums.commas = classes_have(set, CLASS_COMMA);
    sums.quotations = classes_have(set, CLASS_QUOTATION);
    return sums;
}

/* One walk over the classes: the first in each order names a unit there, and what it means between two places. */
static struct coarse_reading read_classes(const struct reader *reader, struct classes classes) {
    const struct attributer *a = reader->attributer;
    uint8_t inside = UINT8_MAX, outside = UINT8_MAX, cue = UINT8_MAX, signs = 0;
    struct coarse_reading reading = {.chunks = chunk_set_read(a, classes)};
    uint32_t each_count = 0;
    for (uint32_t class = 0; class < 128; class++) {
        if (!classes_have(classes, class)) continue;
        uint8_t cue_class = a->coarse.cue_classes[class];
        signs |= reader->signs[class];
        if (cue_class && cue_class < cue) cue = cue_class;
        if (cue_class && each_count < CUE_CLASSES_MOST) reading.each[each_count++] = cue_class;
        if (reader->in_phrase.ranks[class] < inside) inside = reader->in_phrase.ranks[class];
        if (reader->outside.ranks[class] < outside) outside = reader->outside.ranks[class];
    }
    uint8_t tag = outside == UINT8_MAX ? TAG_UNREAD : reader->outside.tags[outside];
    bool leads = classes_have(classes, CLASS_DET) || classes_have(classes, CLASS_POSS); /* no noun inside its phrase */
    bool is_part = tag == TAG_PAST && classes_have(classes, CLASS_PART);
    bool helps = classes_have(classes, CLASS_BE) || classes_have(classes, CLASS_HAVE);
    reading.tags[PLACE_OUTSIDE] = tag;
    reading.tags[PLACE_BEHIND] = is_part ? TAG_PART : tag;
    reading.tags[PLACE_INSIDE] = leads ? tag : inside == UINT8_MAX ? TAG_UNREAD : reader->in_phrase.tags[inside];
    reading.next = helps ? PLACE_BEHIND : PLACE_OUTSIDE;
    reading.view = (struct view){.before = read_sums(a, classes),
                                 .word = classes_have(classes, CLASS_NAME) ? WORD_IS_TAG : 0,
                                 .tag = tag,
                                 .signs = signs,
                                 .cue_class = cue == UINT8_MAX ? 0 : cue,
                                 .heads = read_heads(a, classes)};
    return reading;
}

static struct classes classes_of_order(const struct order *order) {
    struct classes set = classes_none();
    for (uint32_t class = 0; class < KNOWN_CLASS_COUNT; class++)
        if (order->ranks[class] != UINT8_MAX) classes_add(&set, class);
    return set;
}

struct classes coarse_classes(const struct attributer *a) {
    const struct reader reader = reader_of(a);
    struct classes sets[] = {classes_of_order(&reader.in_phrase), classes_of_order(&reader.outside),
                             chunk_set_classes(), a->finite, a->auxiliary, a->nominal, a->premodifier,
                             a->preposition, a->cue_class},
                   all = classes_none();
    for (size_t i = 0; i < COUNT(sets); i++) all = classes_or(all, sets[i]);
    for (size_t i = 0; i < COUNT(between_signs); i++) classes_add(&all, between_signs[i].class);
    return all;
}

quoth_status coarse_prepare(struct attributer *a, const struct codes *codes) {
    struct coarse_tables *tables = &a->coarse;
    uint8_t rank = 0;
#define RANK_CLASS(id, name) tables->cue_classes[CLASS_##id] = ++rank;
    CUE_CLASSES(RANK_CLASS)
    add_classes(&tables->speaks, speaks, COUNT(speaks));
    traits_prepare(tables->traits);
    tables->reading_count = codes_count(codes) + 1;
    tables->readings = memory_new(&a->memory, tables->reading_count * sizeof *tables->readings);
    if (!tables->readings) return QUOTH_NOMEM;
    const struct reader reader = reader_of(a);
    for (uint32_t code = 0; code < tables->reading_count; code++)
        tables->readings[code] = read_classes(&reader, codes_classes(codes, code));
    return QUOTH_OK;
}

void coarse_free(struct attributer *a) {
    memory_free(&a->memory, a->coarse.readings, a->coarse.reading_count * sizeof *a->coarse.readings);
}
