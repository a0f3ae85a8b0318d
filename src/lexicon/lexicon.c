/* lexicon.c — the lexicon as a whole: made from files, laid out, asked for what is known of a word. Idea: readings
 * of a form that several rows give are put beside each other once all rows are known; after that nothing moves and
 * threads may share it. */
#include "lexicon/parts.h"

static bool has_ending(const char *name, const char *ending) {
    size_t size = strlen(name), ending_size = strlen(ending);
    return size > ending_size && strcmp(name + size - ending_size, ending) == 0;
}

enum { FORM_COST = 15, SLOTS_LEAST = 1024, SLOTS_MOST = 1 << 24 };

/* A file spends some fifteen bytes on a form; room that is large enough at once is not moved while it
 * fills. */
static quoth_status reserve(struct reader *reader, const quoth_file *files, size_t count) {
    struct lexicon *lexicon = reader->lexicon;
    size_t bytes = 0;
    uint32_t slots = SLOTS_LEAST;
    for (size_t i = 0; i < count; i++)
        if (has_ending(files[i].name, ".lex")) bytes += files[i].size;
    while (slots < bytes / FORM_COST * 8 / 5 && slots < SLOTS_MOST) slots *= 2;
    uint32_t forms = slots / 8 * 5; /* as many as the table takes before it grows */
    TRY(vec_reserve(lexicon->memory, &lexicon->words.starts, forms));
    TRY(vec_reserve(lexicon->memory, &lexicon->lexemes, forms));
    TRY(vec_reserve(lexicon->memory, &lexicon->begins, forms));
    TRY(vec_reserve(lexicon->memory, &reader->latest, forms));
    TRY(vec_reserve(lexicon->memory, &reader->previous, forms));
    TRY(vec_reserve(lexicon->memory, &reader->readings, forms));
    return forms_reserve(lexicon->memory, &lexicon->words, slots);
}

static quoth_status read_files(struct reader *reader, const quoth_file *files, size_t count,
                               const struct additions *additions) {
    TRY(reserve(reader, files, count));
    for (size_t i = 0; i < count; i++)
        if (has_ending(files[i].name, ".lex")) TRY(reader_read(reader, &files[i]));
    reader->first_added = reader->lexicon->rows.count;
    reader->is_adding = true;
    for (size_t i = 0; i < additions->count; i++) TRY(reader_read(reader, &additions->files[i]));
    return reader_check_common(reader);
}

/* How many of a lexeme's readings were added; they are its latest. */
static uint32_t count_added(const struct reader *reader, uint32_t latest) {
    uint32_t count = 0;
    for (; latest && reader->readings.items[latest - 1].row >= reader->first_added; count++)
        latest = reader->previous.items[latest - 1];
    return count;
}

/* The readings of a lexeme side by side, those of the first file first; but before them what was added, which is
 * meant to be told from what was there. */
static quoth_status settle_readings(struct reader *reader) {
    struct lexicon *lexicon = reader->lexicon;
    TRY(vec_reserve(lexicon->memory, &lexicon->readings, reader->readings.count));
    for (uint32_t id = 1; id < lexicon->lexemes.count; id++) {
        struct lexeme *lexeme = &lexicon->lexemes.items[id];
        lexeme->first_reading = lexicon->readings.count & READINGS_MOST;
        lexicon->readings.count += lexeme->reading_count;
        uint32_t latest = reader->latest.items[id], added = count_added(reader, latest);
        struct kept_reading *first = lexicon->readings.items + lexeme->first_reading, *place = first + added;
        for (uint32_t i = 0; i < lexeme->reading_count; i++, latest = reader->previous.items[latest - 1]) {
            if (i == added) place = first + lexeme->reading_count;
            *--place = reader->readings.items[latest - 1];
        }
    }
    return QUOTH_OK;
}

static uint32_t id_of(const struct lexicon *lexicon, const char *bytes, size_t size) {
    const struct lexeme *lexeme = lexicon_find(lexicon, bytes, size);
    return lexeme ? lexeme->id : 0;
}

static bool is_named(const struct lexicon *lexicon, struct classes classes) {
    const struct classes *lists = lexicon->summary.lists;
    struct classes tells = classes_or(lists[LIST_NAMES], lists[LIST_PARTS]);
    return !classes_meet(classes, lists[LIST_PLAIN]) || classes_meet(classes, tells);
}

static uint8_t traits_of(const struct lexicon *lexicon, uint32_t id) {
    struct slice form = lexicon_form(lexicon, id);
    struct classes classes = lexicon->lexemes.items[id].classes;
    char last = form.bytes[form.size - 1];
    uint8_t traits = FORM_KNOWN;
    if (lexicon->begins.items[id]) traits |= FORM_BEGINS;
    if (form.bytes[0] != '-' && !classes_empty(classes)) traits |= FORM_SIMPLE;
    if (is_named(lexicon, classes)) traits |= FORM_NAMED;
    if (last == 's' || last == 'x' || last == 'z') traits |= FORM_SIBILANT;
    return traits;
}

/* "mr.": of "mr" it is said that it may take a stop. */
static void note_stop(struct lexicon *lexicon, uint32_t id) {
    struct slice form = lexicon_form(lexicon, id);
    if (form.size > 1 && form.bytes[form.size - 1] == '.')
        lexicon->traits.items[id_of(lexicon, form.bytes, form.size - 1)] |= FORM_STOPS;
}

/* "according to": of "to". */
static void note_second(struct lexicon *lexicon, const struct phrase_node *node) {
    if (!(node->from & PHRASE_NODE)) lexicon->traits.items[node->word] |= FORM_SECOND;
}

static quoth_status note_traits(struct lexicon *lexicon) {
    uint32_t count = lexicon->lexemes.count;
    TRY(vec_reserve(lexicon->memory, &lexicon->traits, count + 1));
    lexicon->traits.items[0] = 0;
    for (uint32_t id = 1; id < count; id++) lexicon->traits.items[id] = traits_of(lexicon, id);
    for (uint32_t id = 1; id < count; id++) note_stop(lexicon, id);
    for (uint32_t node = 1; node < lexicon->nodes.count; node++) note_second(lexicon, lexicon_node(lexicon, node));
    lexicon->traits.items[0] = 0; /* nothing is said of words that are no form */
    lexicon->traits.count = count ? count : 1;
    return QUOTH_OK;
}

static quoth_status build(struct lexicon *lexicon, const quoth_file *files, size_t count,
                          const struct additions *additions, quoth_problem *problem) {
    struct reader *reader = memory_new(lexicon->memory, sizeof *reader);
    if (!reader) return QUOTH_NOMEM;
    *reader = (struct reader){.lexicon = lexicon, .problem = problem};
    quoth_status status = classes_take_known(lexicon);
    if (status == QUOTH_OK) status = read_files(reader, files, count, additions);
    if (status == QUOTH_OK) status = settle_readings(reader);
    if (status == QUOTH_OK) status = phrases_link(lexicon);
    if (status == QUOTH_OK) status = note_traits(lexicon);
    if (status == QUOTH_OK) status = shorts_make(lexicon);
    vec_free(lexicon->memory, &reader->readings);
    vec_free(lexicon->memory, &reader->latest);
    vec_free(lexicon->memory, &reader->previous);
    vec_free(lexicon->memory, &reader->columns);
    vec_free(lexicon->memory, &reader->values);
    memory_free(lexicon->memory, reader, sizeof *reader);
    return status;
}

quoth_status lexicon_new(const quoth_allocator *memory, const quoth_file *files, size_t count,
                         struct lexicon **lexicon, quoth_problem *problem) {
    return lexicon_new_with(memory, files, count, &(struct additions){NULL, 0}, lexicon, problem);
}

quoth_status lexicon_new_with(const quoth_allocator *memory, const quoth_file *files, size_t count,
                              const struct additions *additions, struct lexicon **lexicon, quoth_problem *problem) {
    *lexicon = NULL;
    struct lexicon *made = memory_new(memory, sizeof *made);
    if (!made) return knowledge_failure(problem, QUOTH_NOMEM);
    *made = (struct lexicon){.memory = memory};
    quoth_status status = build(made, files, count, additions, problem);
    if (status == QUOTH_OK) {
        *lexicon = made;
        return QUOTH_OK;
    }
    lexicon_free(made);
    return status == QUOTH_BAD_KNOWLEDGE ? status : knowledge_failure(problem, status);
}

static void free_tables(struct lexicon *lexicon) {
    const quoth_allocator *memory = lexicon->memory;
    forms_free(memory, &lexicon->words);
    forms_free(memory, &lexicon->phrases);
    memory_free(memory, lexicon->shorts, lexicon->short_count * sizeof *lexicon->shorts);
    memory_free(memory, lexicon->turns, lexicon->turn_count * sizeof *lexicon->turns);
    vec_free(memory, &lexicon->lexemes);
    vec_free(memory, &lexicon->begins);
    memory_free(memory, lexicon->steps, lexicon->step_count * sizeof *lexicon->steps);
    vec_free(memory, &lexicon->traits);
    vec_free(memory, &lexicon->nodes);
    vec_free(memory, &lexicon->pairs);
    vec_free(memory, &lexicon->attributes);
    vec_free(memory, &lexicon->columns);
    vec_free(memory, &lexicon->rows);
    vec_free(memory, &lexicon->readings);
    vec_free(memory, &lexicon->mark_sets);
    vec_free(memory, &lexicon->texts);
}

void lexicon_free(struct lexicon *lexicon) {
    if (!lexicon) return;
    if (!lexicon->is_lent) free_tables(lexicon);
    memory_free(lexicon->memory, lexicon, sizeof *lexicon);
}

static void pass_forms(struct image *image, struct form_table *table) {
    image_table(image, &table->slots, &table->slot_count);
    image_value(image, &table->shift);
    image_value(image, &table->id_mask);
    image_vec(image, &table->starts);
    image_vec(image, &table->bytes);
}

/* Every table in turn, whichever way the image goes. */
static quoth_status pass(struct image *image, struct lexicon *lexicon) {
    pass_forms(image, &lexicon->words);
    pass_forms(image, &lexicon->phrases);
    image_table(image, &lexicon->shorts, &lexicon->short_count);
    image_table(image, &lexicon->turns, &lexicon->turn_count);
    image_vec(image, &lexicon->lexemes);
    image_vec(image, &lexicon->traits);
    image_vec(image, &lexicon->nodes);
    image_vec(image, &lexicon->pairs);
    image_table(image, &lexicon->steps, &lexicon->step_count);
    image_vec(image, &lexicon->attributes);
    image_vec(image, &lexicon->columns);
    image_vec(image, &lexicon->rows);
    image_vec(image, &lexicon->readings);
    image_vec(image, &lexicon->mark_sets);
    image_vec(image, &lexicon->texts);
    image_value(image, &lexicon->summary);
    return image->status;
}

quoth_status lexicon_lay_out(struct lexicon *lexicon, struct image *image) { return pass(image, lexicon); }

quoth_status lexicon_open(const quoth_allocator *memory, struct image *image, struct lexicon **lexicon) {
    struct lexicon *opened = memory_new(memory, sizeof *opened);
    if (!opened) return QUOTH_NOMEM;
    *opened = (struct lexicon){.memory = memory, .is_lent = true};
    *lexicon = opened; /* its owner frees it, whatever comes */
    return pass(image, opened);
}

const struct lexeme *lexicon_lexeme(const struct lexicon *lexicon, uint32_t id) {
    return id && id < lexicon->lexemes.count ? &lexicon->lexemes.items[id] : NULL;
}

const uint64_t *lexicon_pairs(const struct lexicon *lexicon) { return lexicon->pairs.items; }

uint32_t lexicon_count(const struct lexicon *lexicon) {
    return lexicon->lexemes.count ? lexicon->lexemes.count - 1 : 0;
}

struct slice lexicon_form(const struct lexicon *lexicon, uint32_t id) {
    return forms_form(&lexicon->words, id);
}

struct classes classes_of_form(const struct lexicon *lexicon, uint32_t row, uint32_t marks) {
    struct classes classes = lexicon->columns.items[lexicon->rows.items[row].column].classes;
    for (; marks; marks &= marks - 1) classes_add(&classes, lexicon->summary.marks[__builtin_ctz(marks)] - 1);
    return classes;
}

const char *lexicon_lemma(const struct lexicon *lexicon, const struct lexeme *lexeme, uint32_t index) {
    return lexicon->texts.items + lexicon->rows.items[lexicon_row(lexicon, lexeme, index)].lemma;
}

struct reading lexicon_reading(const struct lexicon *lexicon, const struct lexeme *lexeme, uint32_t index) {
    struct kept_reading kept = lexicon->readings.items[lexeme->first_reading + index];
    struct classes classes = classes_of_form(lexicon, kept.row, lexicon->mark_sets.items[kept.marks]);
    return (struct reading){classes, lexicon_lemma(lexicon, lexeme, index), kept.row};
}

uint32_t lexicon_row(const struct lexicon *lexicon, const struct lexeme *lexeme, uint32_t index) {
    return lexicon->readings.items[lexeme->first_reading + index].row;
}

void lexicon_attach(struct lexicon *lexicon, uint32_t id, uint32_t class) {
    if (id && id < lexicon->lexemes.count) classes_add(&lexicon->lexemes.items[id].classes, class);
}

/* Keys mostly differ in their first letter. */
static const char *find_attribute(const struct lexicon *lexicon, struct range attributes, const char *key) {
    const char *texts = lexicon->texts.items;
    for (uint32_t i = attributes.start; i < attributes.end; i++) {
        struct attribute attribute = lexicon->attributes.items[i];
        const char *name = texts + attribute.key;
        if (*name == *key && strcmp(name, key) == 0) return texts + attribute.value;
    }
    return NULL;
}

const char *lexicon_attribute(const struct lexicon *lexicon, uint32_t row, const char *key) {
    if (row >= lexicon->rows.count) return NULL;
    const struct range *attributes = &lexicon->columns.items[lexicon->rows.items[row].column].attributes;
    return attributes->start < attributes->end ? find_attribute(lexicon, *attributes, key) : NULL;
}

uint32_t lexicon_number(const struct lexicon *lexicon, const char *value) {
    return value ? (uint32_t)(value - lexicon->texts.items) : 0;
}

const char *lexicon_text(const struct lexicon *lexicon, uint32_t number) {
    return number ? lexicon->texts.items + number : NULL;
}
