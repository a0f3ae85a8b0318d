/* examples.c — the examples of rules, run. In: a folder of knowledge. Out: each example that does not hold, as
 * file:line.
 *
 *   yes  “It was late,” Mrs Hale, the mayor, said.   source=Mrs Hale  cue=said
 *   no   “Late” signs were put up, the mayor said nothing.
 *
 * Fields stand after the text, set off by two blanks or a tab; the value "nothing" means that there is none. A yes
 * must give a record that is won by this very rule and has what the fields name; a no must give none such. An example
 * goes on in a line that begins with more blanks than its key. */
#include "cli/cli.h"
#include "cli/output.h"

#include <stdio.h>
#include <string.h>

enum { TEXT_BYTES = 2048, NAME_BYTES = 128 };

enum field { FIELD_SOURCE, FIELD_CUE, FIELD_CONTENT, FIELD_KIND, FIELD_NAME, FIELD_TO, FIELD_VIA, FIELD_COUNT };
static const char *const field_names[] = {"source", "cue", "content", "kind", "name", "to", "via"};
static const char *const kind_names[] = {"", "direct", "mixed", "indirect"};

struct example {
    char rule[NAME_BYTES];
    unsigned line;  /* of the file; 0: none is under way */
    size_t indent;  /* of its key */
    bool is_yes, blocks; /* blocks: of a rule that takes nothing, whose yes gives no record at all */
    char text[TEXT_BYTES];
    size_t size;
};

struct checker {
    const char *folder;
    const quoth_file *file;
    quoth_stream *stream;
    struct output output;
    struct example example;
    quoth_text fields[FIELD_COUNT]; /* of the example; bytes NULL: not named */
    bool is_found;
    char got[512]; /* the records that were found instead */
    unsigned passed, failed;
    enum status status;
};

/* "source=nothing": there must be none. */
static bool is_nothing(const quoth_text *wanted) {
    return wanted->size == 7 && memcmp(wanted->bytes, "nothing", 7) == 0;
}

static bool has(const quoth_text *wanted, const char *bytes, size_t size) {
    return bytes && wanted->size == size && memcmp(wanted->bytes, bytes, size) == 0;
}

/* A source with an apposition ("Mrs Hale, the mayor") may be named without it. */
static bool is_source(const quoth_text *source, const quoth_text *wanted) {
    bool goes_on = source->bytes && source->size > wanted->size && source->bytes[wanted->size] == ',';
    return has(wanted, source->bytes, goes_on ? wanted->size : source->size);
}

static quoth_text field_of(const quoth_quote *quote, enum field field) {
    static const quoth_speaker nobody;
    const quoth_speaker *speaker = quote->speaker ? quote->speaker : &nobody;
    switch (field) {
    case FIELD_SOURCE: return speaker->text;
    case FIELD_CUE: return quote->cue;
    case FIELD_CONTENT: return quote->text;
    case FIELD_KIND: return (quoth_text){.bytes = kind_names[quote->kind], .size = strlen(kind_names[quote->kind])};
    case FIELD_NAME: return speaker->name;
    case FIELD_TO: return quote->to;
    case FIELD_VIA: return quote->via;
    case FIELD_COUNT: break;
    }
    return (quoth_text){0};
}

static bool has_field(const quoth_quote *quote, enum field field, const quoth_text *wanted) {
    quoth_text got = field_of(quote, field);
    if (is_nothing(wanted)) return !got.bytes;
    return field == FIELD_SOURCE ? is_source(&got, wanted) : has(wanted, got.bytes, got.size);
}

static void note_got(struct checker *checker, const quoth_quote *quote) {
    size_t used = strlen(checker->got);
    const quoth_text *source = quote->speaker ? &quote->speaker->text : NULL;
    snprintf(checker->got + used, sizeof checker->got - used, "\n    got %s: source=%.*s  cue=%.*s  content=%.*s",
             quote->rule, source ? (int)source->size : 0, source ? source->bytes : "", (int)quote->cue.size,
             quote->cue.bytes ? quote->cue.bytes : "", (int)quote->text.size, quote->text.bytes);
}

static int take_record(void *user, const quoth_record *record) {
    struct checker *checker = user;
    const quoth_quote *quote = record->as.quote;
    bool holds = strcmp(quote->rule, checker->example.rule) == 0;
    for (enum field field = 0; field < FIELD_COUNT && holds; field++)
        holds = !checker->fields[field].bytes || has_field(quote, field, &checker->fields[field]);
    if (holds) checker->is_found = true;
    note_got(checker, quote);
    return 0;
}

/* --- one example --- */

/* Bytes up to the next tab or two blanks; *rest begins after them. */
static size_t piece_size(const char *bytes, size_t size, size_t *rest) {
    size_t end = 0;
    while (end < size && bytes[end] != '\t' && !(bytes[end] == ' ' && end + 1 < size && bytes[end + 1] == ' ')) end++;
    *rest = end;
    while (*rest < size && (bytes[*rest] == ' ' || bytes[*rest] == '\t')) ++*rest;
    return end;
}

static bool take_field(struct checker *checker, const char *bytes, size_t size) {
    for (enum field field = 0; field < FIELD_COUNT; field++) {
        size_t name_size = strlen(field_names[field]);
        if (size <= name_size || bytes[name_size] != '=' || memcmp(bytes, field_names[field], name_size) != 0) continue;
        checker->fields[field] = (quoth_text){.bytes = bytes + name_size + 1, .size = size - name_size - 1};
        return true;
    }
    return false;
}

static quoth_status feed_pieces(struct checker *checker) {
    const struct example *example = &checker->example;
    bool is_first = true;
    for (size_t at = 0, rest = 0; at < example->size; at += rest) {
        const char *piece = example->text + at;
        size_t size = piece_size(piece, example->size - at, &rest);
        if (take_field(checker, piece, size)) continue;
        quoth_status status = is_first ? QUOTH_OK : quoth_stream_feed(checker->stream, " ", 1);
        if (status == QUOTH_OK) status = quoth_stream_feed(checker->stream, piece, size);
        if (status != QUOTH_OK) return status;
        is_first = false;
    }
    return quoth_stream_finish(checker->stream);
}

/* "¶" and the blank line that it stands for have as many bytes. */
static void put_for(const char *mark, const char *other, char *bytes, size_t size) {
    for (size_t i = 0; i + 1 < size; i++)
        if (memcmp(bytes + i, mark, 2) == 0) memcpy(bytes + i, other, 2);
}

static void print_failure(struct checker *checker) {
    struct example *example = &checker->example;
    put_for("\n\n", "¶", example->text, example->size);
    char line[TEXT_BYTES + 1024];
    int size = snprintf(line, sizeof line, "%s/%s:%u: %s: this %s does not hold: %.*s%s\n", checker->folder,
                        checker->file->name, example->line, example->rule, example->is_yes ? "yes" : "no",
                        (int)example->size, example->text, checker->got);
    size_t printed = (size_t)size < sizeof line ? (size_t)size : sizeof line - 1;
    checker->status = output_line(&checker->output, line, printed);
}

/* Run the example under way, if there is one. */
static void run_example(struct checker *checker) {
    struct example *example = &checker->example;
    if (!example->line || checker->status != STATUS_DONE) return;
    memset(checker->fields, 0, sizeof checker->fields);
    checker->is_found = false;
    checker->got[0] = 0;
    quoth_status status = quoth_stream_reset(checker->stream);
    if (status == QUOTH_OK) status = feed_pieces(checker);
    if (status == QUOTH_NOMEM) checker->status = complain_memory();
    bool wants_none = example->blocks && example->is_yes;
    bool holds = wants_none ? !checker->got[0] : checker->is_found == example->is_yes;
    if (status == QUOTH_OK && holds) checker->passed++;
    else checker->failed++, print_failure(checker);
    example->line = 0;
}

/* --- the lines of a file --- */

static void add_text(struct example *example, const char *bytes, size_t size) {
    if (example->size + size + 2 > sizeof example->text) size = 0; /* no example is that long */
    if (example->size) memcpy(example->text + example->size, "  ", 2), example->size += 2;
    memcpy(example->text + example->size, bytes, size);
    put_for("¶", "\n\n", example->text + example->size, size);
    example->size += size;
}

/* The word that the line begins with, when it is this one; *bytes then stands after it and its blanks. */
static bool begins_with(const char *word, const char **bytes, size_t *size) {
    size_t word_size = strlen(word);
    if (*size <= word_size || memcmp(*bytes, word, word_size) != 0) return false;
    size_t blanks = strspn(*bytes + word_size, " \t");
    *bytes += word_size + blanks;
    *size -= word_size + blanks;
    return blanks > 0;
}

static void read_line(struct checker *checker, const char *bytes, size_t size, unsigned line) {
    struct example *example = &checker->example;
    size_t indent = strspn(bytes, " \t");
    if (indent >= size || bytes[indent] == '#') return;
    bytes += indent;
    size -= indent;
    while (size && (bytes[size - 1] == ' ' || bytes[size - 1] == '\r')) size--;
    if (example->line && indent > example->indent) {
        add_text(example, bytes, size);
        return;
    }
    run_example(checker);
    if (begins_with("rule", &bytes, &size)) {
        snprintf(example->rule, sizeof example->rule, "%.*s", (int)size, bytes);
        example->blocks = false;
        return;
    }
    if (begins_with("takes", &bytes, &size)) example->blocks = size == 7 && memcmp(bytes, "nothing", 7) == 0;
    bool is_yes = begins_with("yes", &bytes, &size);
    if (!indent || (!is_yes && !begins_with("no", &bytes, &size))) return;
    example->line = line;
    example->indent = indent;
    example->is_yes = is_yes;
    example->size = 0;
    add_text(example, bytes, size);
}

static void check_file(struct checker *checker, const quoth_file *file) {
    const char *dot = strrchr(file->name, '.'), *end = file->bytes + file->size;
    if (!dot || strcmp(dot, ".rules") != 0) return;
    checker->file = file;
    unsigned number = 0;
    for (const char *line = file->bytes; line < end;) {
        const char *next = memchr(line, '\n', (size_t)(end - line));
        read_line(checker, line, (size_t)((next ? next : end) - line), ++number);
        line = next ? next + 1 : end;
    }
    run_example(checker);
}

static enum status check_files(struct checker *checker, const struct knowledge *knowledge, const quoth_engine *engine) {
    quoth_options options = {.size = sizeof options, .emit = 1u << QUOTH_TYPE_QUOTE, .all_acts = 1};
    checker->stream = quoth_stream_new(engine, &options, take_record, checker);
    checker->status = checker->stream ? output_open(&checker->output, NULL) : complain_memory();
    for (size_t i = 0; i < knowledge->count; i++) check_file(checker, &knowledge->files[i]);
    char line[64];
    int size = snprintf(line, sizeof line, "%u passed, %u failed\n", checker->passed, checker->failed);
    if (checker->status == STATUS_DONE) checker->status = output_line(&checker->output, line, (size_t)size);
    if (checker->status == STATUS_DONE && checker->failed) checker->status = STATUS_FAULTS;
    quoth_stream_free(checker->stream);
    return output_close(&checker->output, checker->status);
}

enum status examples_check(const char *folder) {
    struct knowledge knowledge;
    quoth_engine *engine;
    struct checker checker = {.folder = folder, .output.descriptor = -1};
    struct sources sources = {.folder = folder, .rules_alone = true};
    enum status status = knowledge_engine(&knowledge, &sources, &engine);
    if (status == STATUS_DONE) status = check_files(&checker, &knowledge, engine);
    quoth_engine_free(engine);
    knowledge_free(&knowledge);
    return status;
}
