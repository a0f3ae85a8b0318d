/* keep_signs.c — the signs by which a draft is judged as a whole.
 *
 * In: a draft among the drafts of its sentence. Out: whole numbers. Idea: the choosers' chances first, then
 * sizes and distances, then the other drafts, then words and tags, each as the evidence that it was found to be. */
#include "attribute/keep.h"
#include "attribute/signs.h"

CHART(keep, KEEP_EVIDENCE, NULL);

#define AS_NAME(id, name) name,
#define AS_TEXT(keep, shape, name, slot) name,
const char *const keep_names[KEEP_SIGNS] = {KEEP_NUMBERS(AS_NAME) KEEP_EVIDENCE(AS_TEXT, keep)};

enum { NO_DISTANCE = 99 };

struct sign_names attribute_sign_names(void) {
    return (struct sign_names){keep_names, KEEP_NUMBER_COUNT, KEEP_SIGNS};
}

static int16_t thousandths(float chance) { return (int16_t)(chance * 1000); }

static void read_chances(const struct draft *draft, int16_t *values) {
    const struct taken *taken = draft->taken;
    values[KEEP_CHANCE] = thousandths(draft->confidence);
    values[KEEP_CUE_CHANCE] = thousandths(taken[CHOOSE_FRAME].chance);
    values[KEEP_SOURCE_CHANCE] = thousandths(taken[CHOOSE_SOURCE].chance);
    values[KEEP_END_CHANCE] = thousandths(taken[CHOOSE_END].chance);
    values[KEEP_SIDE_LEAD] = taken[CHOOSE_FRAME].lead;
    values[KEEP_CUE_START_LEAD] = taken[CHOOSE_CUE_START].lead;
    values[KEEP_CUE_END_LEAD] = taken[CHOOSE_CUE_END].lead;
    values[KEEP_SOURCE_LEAD] = taken[CHOOSE_SOURCE].lead;
    values[KEEP_START_LEAD] = taken[CHOOSE_START].lead;
    values[KEEP_END_LEAD] = taken[CHOOSE_END].lead;
}

static void read_sizes(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                       int16_t *values) {
    struct range first = draft->content[0], last = draft->content[draft->content_count - 1];
    uint32_t size = 0, commas = 0, units = window->count;
    for (uint32_t piece = 0; piece < draft->content_count; piece++) {
        struct range content = draft->content[piece];
        size += content.end - content.start;
        commas += (uint32_t)(view_of(work, content.end)->before.commas - view_of(work, content.start)->before.commas);
    }
    values[KEEP_SIZE] = (int16_t)size;
    values[KEEP_REST] = (int16_t)(units - last.end);
    values[KEEP_SENTENCE_SIZE] = (int16_t)units;
    values[KEEP_START_PLACE] = (int16_t)first.start;
    values[KEEP_COMMAS] = (int16_t)commas;
}

static void read_source(const struct draft *draft, int16_t *values) {
    struct range cue = draft->cue, source = draft->source;
    bool is_there = range_exists(source);
    values[KEEP_SOURCE_SIZE] = (int16_t)(is_there ? source.end - source.start : 0);
    values[KEEP_DISTANCE] = (int16_t)(!is_there                 ? NO_DISTANCE
                                      : source.end <= cue.start ? -(int)(cue.start - source.end) - 1
                                                                : (int)(source.start - cue.end) + 1);
}

static void raise(int16_t *value, float chance) {
    if (thousandths(chance) > *value) *value = thousandths(chance);
}

static void read_others(const struct attribute_work *work, const struct draft *draft, int16_t *values) {
    struct range head = {draft->head, draft->head + 1};
    values[KEEP_OUTER_CHANCE] = values[KEEP_SHARED_CHANCE] = 0;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *other = &work->drafts.items[i];
        if ((other->head == draft->head) | other->is_dropped | (other->what == TAKES_NOTHING)) continue;
        if (content_meets(other, head)) raise(&values[KEEP_OUTER_CHANCE], other->confidence);
        if (contents_meet(draft, other)) raise(&values[KEEP_SHARED_CHANCE], other->confidence);
    }
}

/* A word's number says nothing to a reader; some unit of the sentence has it. "": none does. */
static struct slice text_of(const struct attribute_work *work, const struct window *window, uint32_t alphabet,
                            uint32_t number, char room[16]) {
    if (alphabet != ALPHABET_WORD || number < TAG_COUNT) return alphabet_text(work->attributer, alphabet, number, room);
    for (uint32_t i = 0; i < window->count && number > TAG_COUNT; i++)
        if (view_of(work, i)->word == number) return lexicon_form(work->attributer->lexicon, window->units[i].lexeme);
    return (struct slice){"", 0};
}

static quoth_status add_name(struct attribute_work *work, const char *sign, struct slice text) {
    const quoth_allocator *memory = &work->attributer->memory;
    if (text.size == 0) return QUOTH_OK;
    TRY(bytes_add(memory, &work->names, sign, strlen(sign)));
    TRY(bytes_add(memory, &work->names, "=", 1));
    TRY(bytes_add(memory, &work->names, text.bytes, text.size));
    return bytes_add(memory, &work->names, "\n", 1);
}

#define READ(keep, shape, name, slot) *value++ = (slot) == NONE ? 0 : (int16_t)FOUND_##shape(slot);
#define TELL(keep, shape, name, slot) \
    if ((slot) != NONE) TRY(add_name(work, name, text_of(work, window, A_##slot, slot, room)));

static quoth_status read_evidence(struct attribute_work *work, const struct window *window, const struct draft *draft,
                                  int16_t *value) {
    struct range content = draft->content[draft->content_count - 1], source = draft->source;
    const struct phrase *phrase = range_exists(source) ? phrase_around(&work->phrases, source.start) : NULL;
    const struct view *begin = view_of(work, draft->content[0].start), *end = view_of(work, content.end);
    uint32_t cueword = draft->signs.word, cuetag = draft->signs.tag, rulename = draft->rule;
    uint32_t cuebefore = view_of(work, draft->cue.start - 1)->tag, contentbefore = begin[-1].tag;
    uint32_t first = begin->tag, firstword = begin->word, last = end[-1].tag, next = end->tag;
    uint32_t sourcebefore = range_exists(source) ? view_of(work, source.start - 1)->tag : TAG_NONE;
    uint32_t sourcehead = range_exists(source) ? view_of(work, phrase ? phrase->head : source.start)->tag : TAG_NONE;
    const struct chart *chart = work->attributer->models[MODEL_EVIDENCE];
    if (chart) {
        const struct keep_cells *cells = (const void *)chart->narrow;
        const struct keep_fields *fields = (const void *)chart->wide;
        KEEP_EVIDENCE(READ, keep)
    }
    if (!work->examiner) return QUOTH_OK;
    char room[16];
    work->names.count = 0;
    KEEP_EVIDENCE(TELL, keep)
    return QUOTH_OK;
}

quoth_status keep_read(struct attribute_work *work, const struct window *window, const struct draft *draft,
                       int16_t values[KEEP_SIGNS]) {
    read_chances(draft, values);
    read_sizes(work, window, draft, values);
    read_source(draft, values);
    read_others(work, draft, values);
    return read_evidence(work, window, draft, values + KEEP_NUMBER_COUNT);
}
