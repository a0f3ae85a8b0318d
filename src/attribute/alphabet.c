/* alphabet.c — what the slots of features may hold, as text and as number; and the choosers' models.
 *
 * In: the .weights files. Out: a chart for each chooser, and for each word of the lexicon its number. Idea: the files
 * name some two thousand of the lexicon's words; these alone are told apart, so that tables stay small. A learner, who
 * begins without files, tells all apart. */
#include "attribute/signs.h"

enum { NO_WORD = TAG_COUNT, WORD_LIMIT = UINT16_MAX }; /* tags stand for names and marks among the words */

static const struct {
    const char *file;
    const struct chart_plan *plan;
} models[MODEL_COUNT] = {
    {"frame.weights", &frame_plan}, {"source.weights", &source_plan},  {"start.weights", &start_plan},
    {"end.weights", &end_plan},     {"cue-start.weights", &cue_start_plan}, {"cue-end.weights", &cue_end_plan},
    {"keep.weights", &keep_plan},
};

#define AS_TEXT(id, name) name,
static const char *const class_texts[] = {"none", CUE_CLASSES(AS_TEXT)};
static const char *const near_texts[] = {"none", "0", "1", "2", "3", "4", "5-7", "8-15", "16+"};
static const char *const yes_no_texts[] = {"no", "yes"};
static const char *const side_texts[] = {"left", "right", "inside"};
static const char *const likeness_texts[] = {"none", "same", "meets", "no"};
static const char *const quotes_texts[] = {"none", "inside", "later", "both"};
_Static_assert(sizeof class_texts / sizeof *class_texts == SIZE_CLASS, "a text for each class");

/* Of the alphabets that are lists of texts. */
static const char *const *const lists[ALPHABET_TYPES] = {
    [ALPHABET_CLASS] = class_texts,   [ALPHABET_KIND] = option_names, [ALPHABET_SMALL] = near_texts + 1,
    [ALPHABET_NEAR] = near_texts,     [ALPHABET_YES_NO] = yes_no_texts, [ALPHABET_SIDE] = side_texts,
    [ALPHABET_LIKENESS] = likeness_texts, [ALPHABET_QUOTES] = quotes_texts,
};
#define AS_SIZE(name, size) size,
static const uint32_t sizes[ALPHABET_TYPES] = {ALPHABETS(AS_SIZE)};

struct slice alphabet_text(const struct attributer *a, uint32_t alphabet, uint32_t number, char room[16]) {
    if (alphabet == ALPHABET_SIGNATURE) return coarse_signature(number, room);
    if (alphabet == ALPHABET_WORD && number >= TAG_COUNT) return lexicon_form(a->lexicon, number - TAG_COUNT);
    const char *text = alphabet == ALPHABET_RULE ? rules_rule(a->rules, number)->name
                       : lists[alphabet]         ? lists[alphabet][number]
                                                 : coarse_name(number);
    return (struct slice){text, strlen(text)};
}

/* --- words by what they are called --- */

struct dictionary {
    const quoth_allocator *memory;
    struct entry {
        struct slice text; /* bytes NULL: free */
        uint32_t number;
    } *entries;
    uint32_t capacity, count; /* a power of two; words and tags met */
};

static struct entry *find_entry(const struct dictionary *dictionary, struct slice text) {
    uint32_t i = (uint32_t)(hash_bytes(text.bytes, text.size) >> 32) & (dictionary->capacity - 1);
    for (;; i = (i + 1) & (dictionary->capacity - 1)) {
        struct entry *entry = &dictionary->entries[i];
        if (!entry->text.bytes) return entry;
        if (entry->text.size == text.size && memcmp(entry->text.bytes, text.bytes, text.size) == 0) return entry;
    }
}

/* A word has the next number, a name that the dictionary knows keeps its own. */
static void add_word(struct dictionary *dictionary, struct slice text, uint32_t number) {
    struct entry *entry = find_entry(dictionary, text);
    if (entry->text.bytes || 2 * dictionary->count >= dictionary->capacity) return;
    *entry = (struct entry){text, number};
    dictionary->count++;
}

static void add_tags(struct dictionary *dictionary) {
    for (uint32_t tag = 0; tag < TAG_COUNT; tag++)
        add_word(dictionary, (struct slice){coarse_name(tag), strlen(coarse_name(tag))}, tag);
}

/* Every value that is a word, in order of the files. */
static quoth_status add_words_of(struct dictionary *dictionary, const quoth_file *file, const struct chart_plan *plan,
                                 uint32_t *next, quoth_problem *problem) {
    struct weight_lines lines = weight_lines_of(file);
    for (bool is_there = true; is_there;) {
        TRY(weight_lines_next(&lines, &is_there, problem));
        const struct slice *values;
        const struct chart_feature *feature = is_there ? chart_feature_of(plan, &lines, &values) : NULL;
        for (uint32_t i = 0; feature && i < feature->count; i++) {
            if (feature->alphabets[i] != ALPHABET_WORD || !values[i].size || *next == WORD_LIMIT) continue;
            uint32_t before = dictionary->count;
            add_word(dictionary, values[i], *next);
            *next += dictionary->count - before;
        }
    }
    return QUOTH_OK;
}

/* Room for every tag and every line's three values, half of it free. */
static quoth_status make_room(struct dictionary *dictionary, const quoth_file *files, size_t count) {
    uint32_t most = TAG_COUNT;
    for (int i = 0; i < MODEL_COUNT; i++) {
        const quoth_file *file = file_named(files, count, models[i].file);
        for (size_t at = 0; file && at < file->size; at++) most += file->bytes[at] == '\n' ? CHART_VALUES : 0;
    }
    dictionary->capacity = 1024;
    while (dictionary->capacity < 2 * most + 2 * CHART_VALUES) dictionary->capacity *= 2;
    dictionary->entries = memory_new(dictionary->memory, dictionary->capacity * sizeof *dictionary->entries);
    if (!dictionary->entries) return QUOTH_NOMEM;
    memset(dictionary->entries, 0, dictionary->capacity * sizeof *dictionary->entries);
    return QUOTH_OK;
}

/* --- numbers --- */

struct numbers {
    const struct attributer *attributer;
    const struct dictionary *dictionary;
};

static bool says(struct slice text, struct slice other) {
    return text.size == other.size && memcmp(text.bytes, other.bytes, text.size) == 0;
}

static uint32_t number_of(const void *user, uint32_t alphabet, struct slice text) {
    const struct numbers *numbers = user;
    const struct attributer *a = numbers->attributer;
    if (alphabet == ALPHABET_WORD) {
        const struct entry *entry = find_entry(numbers->dictionary, text);
        return text.size && entry->text.bytes ? entry->number : NONE;
    }
    uint32_t count = alphabet == ALPHABET_SIGNATURE ? SIGNATURE_COUNT
                     : alphabet == ALPHABET_RULE    ? rules_count(a->rules)
                                                    : sizes[alphabet];
    for (uint32_t i = 0; i < count; i++) {
        char room[16];
        if (says(text, alphabet_text(a, alphabet, i, room))) return i;
    }
    return NONE;
}

static uint32_t greater(uint32_t a, uint32_t b) { return a > b ? a : b; }

/* A learner's words are all told apart, as many as fit. */
static void number_lexicon(struct attributer *a, const struct dictionary *dictionary, bool is_learning) {
    for (uint32_t id = 1; id < a->word_count; id++) {
        struct slice form = lexicon_form(a->lexicon, id);
        const struct entry *entry = find_entry(dictionary, form);
        uint32_t own = is_learning && id < WORD_LIMIT - TAG_COUNT ? TAG_COUNT + id : NO_WORD;
        a->words[id] = (uint16_t)(entry->text.bytes ? entry->number : own);
    }
    a->words[0] = WORD_IS_TAG;
}

static quoth_status fill(struct attributer *a, struct dictionary *dictionary, const quoth_file *files, size_t count,
                         quoth_problem *problem) {
    uint32_t next = NO_WORD + 1;
    TRY(make_room(dictionary, files, count));
    add_tags(dictionary);
    for (int i = 0; i < MODEL_COUNT; i++) {
        const quoth_file *file = file_named(files, count, models[i].file);
        if (file) TRY(add_words_of(dictionary, file, models[i].plan, &next, problem));
    }
    number_lexicon(a, dictionary, !files);
    const struct numbers numbers = {a, dictionary};
    const struct chart_alphabets alphabets = {
        sizes, greater(next, greater(SIGNATURE_COUNT, rules_count(a->rules))), number_of, &numbers};
    for (int i = 0; i < MODEL_COUNT; i++)
        TRY(chart_new(&a->memory, files, count, models[i].file, models[i].plan, &alphabets, &a->models[i], problem));
    return QUOTH_OK;
}

quoth_status alphabets_new(struct attributer *a, const quoth_file *files, size_t count, quoth_problem *problem) {
    struct dictionary dictionary = {.memory = &a->memory};
    a->word_count = lexicon_count(a->lexicon) + 1;
    a->words = memory_new(&a->memory, a->word_count * sizeof *a->words);
    if (!a->words) return QUOTH_NOMEM;
    quoth_status status = fill(a, &dictionary, files, files ? count : 0, problem);
    memory_free(&a->memory, dictionary.entries, dictionary.capacity * sizeof *dictionary.entries);
    return status;
}
