/* constructions.c — runs corpus/constructions: one file a construction of English news, several cases in each.
 *
 * In: files or directories (default corpus/constructions). Out: for each case that does not hold the file:line, its text, what
 * was expected and what came with the rule that gave it; then a table of all files; then "N passed, N failed", in files.
 * Idea: a case holds when every expected record came and no other did. The notation is told in corpus/README.md.
 * A file named in OPEN beside it is known not to hold: it is run and reported, and fails the suite only once it holds. */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quoth.h"

enum { FIELDS = 4, LIMIT_RECORDS = 64, LIMIT_PATH = 1024 };

enum field { FIELD_KIND, FIELD_SOURCE, FIELD_CUE, FIELD_CONTENT };

/* Strings that live as long as one file is run; freed together. */
struct shelf {
    struct shelf *next;
    char bytes[];
};

struct expectation {
    unsigned line;
    bool is_optional;
    const char *fields[FIELDS];
    const char *keys; /* "to=the council negated", or "" */
    int got;          /* index of the record that answers it, -1: none */
};

struct got {
    const char *fields[FIELDS];
    const char *name, *mention, *act, *stance, *via, *to, *also, *rule;
    bool is_negated, is_modal, is_closed, is_anonymous, is_expected;
    uint32_t id, in, continues;
    double confidence;
};

struct trial { /* one case */
    const char *path, *title;
    unsigned line, repeat;
    bool is_all_acts, is_crlf;
    const char *text;
    size_t size;
    struct expectation expected[LIMIT_RECORDS];
    unsigned expected_count;
    struct got got[LIMIT_RECORDS];
    unsigned got_count;
    const char *fault; /* of the notation or of the library, where comparing is pointless */
    struct shelf **shelf;
};

struct outcome { /* of one file */
    char path[LIMIT_PATH];
    unsigned cases, failed;
    bool is_open;
};

struct suite {
    const quoth_engine *engine;
    struct outcome *outcomes;
    size_t count, capacity;
};

/* ---- memory and text ---- */

static void *allocate(void *block, size_t size)
{
    void *grown = realloc(block, size);
    if (grown == NULL) {
        fputs("constructions: out of memory\n", stderr);
        exit(2);
    }
    return grown;
}

static char *reserve(struct shelf **shelf, size_t size)
{
    struct shelf *item = allocate(NULL, sizeof *item + size + 1);
    item->next = *shelf;
    *shelf = item;
    item->bytes[size] = '\0';
    return item->bytes;
}

static void clear(struct shelf **shelf)
{
    while (*shelf != NULL) {
        struct shelf *next = (*shelf)->next;
        free(*shelf);
        *shelf = next;
    }
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* One line of what may run over several: a line break and the blanks around it become a blank, a paragraph break ¶. */
static const char *keep(struct shelf **shelf, const char *bytes, size_t size)
{
    char *line = reserve(shelf, size);
    size_t out = 0;
    for (size_t i = 0; i < size;) {
        size_t end = i, breaks = 0;
        for (; end < size && is_blank(bytes[end]); end++)
            breaks += bytes[end] == '\n';
        if (end == i) {
            line[out++] = bytes[i++];
        } else if (breaks == 0) {
            for (; i < end; i++) line[out++] = ' ';
        } else {
            const char *mark = breaks > 1 ? "¶" : " ";
            memcpy(line + out, mark, strlen(mark));
            out += strlen(mark);
            i = end;
        }
    }
    line[out] = '\0';
    return line;
}

static const char *keep_text(struct shelf **shelf, quoth_text text)
{
    return text.bytes != NULL && text.size > 0 ? keep(shelf, text.bytes, text.size) : "-";
}

/* Write out every <<chunk>> `repeat` times: how a file of 2 kB holds a speech of 20 kB. */
static const char *repeat_chunks(struct shelf **shelf, const char *text, unsigned repeat)
{
    const char *open = repeat > 1 ? strstr(text, "<<") : NULL;
    const char *close = open != NULL ? strstr(open, ">>") : NULL;
    if (close == NULL) return text;
    size_t head = (size_t)(open - text), chunk = (size_t)(close - open) - 2, tail = strlen(close + 2);
    char *whole = reserve(shelf, head + chunk * repeat + tail), *at = whole;
    memcpy(at, text, head);
    at += head;
    for (unsigned i = 0; i < repeat; i++, at += chunk) memcpy(at, open + 2, chunk);
    memcpy(at, close + 2, tail);
    return whole;
}

static const char *with_crlf(struct shelf **shelf, const char *text)
{
    char *whole = reserve(shelf, 2 * strlen(text)), *at = whole;
    for (; *text != '\0'; text++) {
        if (*text == '\n') *at++ = '\r';
        *at++ = *text;
    }
    *at = '\0';
    return whole;
}

/* ---- the notation ---- */

/* Cut the next line off *rest, in place; NULL at the end. */
static char *next_line(char **rest)
{
    char *line = *rest;
    if (line == NULL || *line == '\0') return NULL;
    char *end = strchr(line, '\n');
    *rest = end != NULL ? end + 1 : NULL;
    if (end != NULL) *end = '\0';
    return line;
}

static void expect(struct trial *trial, char *line, unsigned number)
{
    if (line[0] == '\0' || line[0] == '#' || strcmp(line, "nothing") == 0) return;
    if (trial->expected_count == LIMIT_RECORDS) {
        trial->fault = "too many records expected";
        return;
    }
    struct expectation *expected = &trial->expected[trial->expected_count++];
    *expected = (struct expectation){.line = number, .is_optional = line[0] == '?', .keys = "", .got = -1};
    if (expected->is_optional) line += line[1] == ' ' ? 2 : 1;
    for (int i = 0; i < FIELDS; i++) {
        char *end = strstr(line, " | ");
        if (end == NULL && i < FIELD_CONTENT) {
            trial->fault = "a record is `kind | source | cue | content`";
            return;
        }
        if (end != NULL) *end = '\0';
        expected->fields[i] = repeat_chunks(trial->shelf, line, trial->repeat);
        line = end != NULL ? end + 3 : line + strlen(line);
    }
    expected->keys = line;
}

static bool read_option(struct trial *trial, const char *line)
{
    unsigned repeat = 0;
    if (strcmp(line, "acts=all") == 0)
        trial->is_all_acts = true;
    else if (strcmp(line, "lines=crlf") == 0)
        trial->is_crlf = true;
    else if (sscanf(line, "repeat=%u", &repeat) == 1)
        trial->repeat = repeat;
    else
        return false;
    return true;
}

/* Lines up to "--" become the text. They stand side by side in the file, so their breaks are put back. */
static unsigned read_text(struct trial *trial, char **rest, unsigned number)
{
    char *text = NULL, *line;
    while ((line = next_line(rest)) != NULL) {
        number++;
        if (strcmp(line, "--") == 0) break;
        if (text == NULL && (read_option(trial, line) || line[0] == '\0')) continue;
        if (text == NULL) text = line;
        else line[-1] = '\n';
    }
    if (line == NULL || text == NULL) trial->fault = "a case is a text, a line --, and records or `nothing`";
    if (text == NULL) text = "";
    trial->text = repeat_chunks(trial->shelf, text, trial->repeat);
    if (trial->is_crlf) trial->text = with_crlf(trial->shelf, trial->text);
    trial->size = strlen(trial->text);
    while (trial->size > 0 && is_blank(trial->text[trial->size - 1])) trial->size--;
    return number;
}

/* ---- what the library gives ---- */

static const char *kind_name(quoth_kind kind)
{
    static const char *const names[] = {"?", "direct", "mixed", "indirect"};
    return (unsigned)kind < sizeof names / sizeof *names ? names[kind] : "?";
}

static const char *act_name(quoth_act act)
{
    static const char *const names[] = {"statement", "question",   "directive", "commitment", "thought",
                                        "desire",    "evaluation", "decree",    "evidence"};
    return (unsigned)act < sizeof names / sizeof *names ? names[act] : "?";
}

static const char *stance_name(quoth_stance stance)
{
    static const char *const names[] = {"neutral", "distancing", "factive", "denying", "praising", "blaming"};
    return (unsigned)stance < sizeof names / sizeof *names ? names[stance] : "?";
}

static const char *mention_name(quoth_mention mention)
{
    static const char *const names[] = {"?",        "name",       "pronoun",      "nominal",
                                        "relative", "possessive", "organization", "document"};
    return (unsigned)mention < sizeof names / sizeof *names ? names[mention] : "?";
}

static bool is_slice(const struct trial *trial, quoth_text text)
{
    quoth_span at = text.at;
    return at.start <= at.end && at.end <= trial->size && at.end - at.start == text.size &&
           memcmp(trial->text + at.start, text.bytes, text.size) == 0;
}

/* The promise of every record: its text is the slices at its spans, joined by one blank. */
static bool is_true_to_spans(const struct trial *trial, const quoth_quote *quote)
{
    size_t used = 0;
    for (size_t i = 0; i < quote->span_count; i++) {
        quoth_span span = quote->spans[i];
        if (span.start >= span.end || span.end > trial->size) return false;
        if (i > 0 && (span.start < quote->spans[i - 1].end || used >= quote->text.size)) return false;
        if (i > 0 && quote->text.bytes[used++] != ' ') return false;
        size_t size = (size_t)(span.end - span.start);
        if (size > quote->text.size - used) return false;
        if (memcmp(quote->text.bytes + used, trial->text + span.start, size) != 0) return false;
        used += size;
    }
    return quote->span_count > 0 && used == quote->text.size;
}

static void take_speaker(struct trial *trial, struct got *got, const quoth_speaker *speaker)
{
    if (speaker == NULL) return;
    if (!is_slice(trial, speaker->text)) trial->fault = "a speaker's text is not the text at its span";
    got->fields[FIELD_SOURCE] = keep_text(trial->shelf, speaker->text);
    got->name = keep_text(trial->shelf, speaker->name);
    got->mention = mention_name(speaker->mention);
    got->is_anonymous = speaker->is_anonymous != 0;
    for (size_t i = 0; i < speaker->also_count; i++) {
        const quoth_speaker *also = &speaker->also[i];
        const char *name = keep_text(trial->shelf, also->name.bytes != NULL ? also->name : also->text);
        char *list = reserve(trial->shelf, strlen(got->also) + strlen(name) + 2);
        sprintf(list, "%s%s\n", got->also, name);
        got->also = list;
    }
}

static int take_record(void *user, const quoth_record *record)
{
    struct trial *trial = user;
    if (record->type != QUOTH_TYPE_QUOTE) return 0;
    if (trial->got_count == LIMIT_RECORDS) {
        trial->fault = "too many records came";
        return 1;
    }
    const quoth_quote *quote = record->as.quote;
    struct got *got = &trial->got[trial->got_count++];
    *got = (struct got){.fields = {kind_name(quote->kind), "-", "-", keep_text(trial->shelf, quote->text)},
                        .name = "-", .mention = "-", .also = "",
                        .act = act_name(quote->act), .stance = stance_name(quote->stance),
                        .via = keep_text(trial->shelf, quote->via), .to = keep_text(trial->shelf, quote->to),
                        .rule = quote->rule != NULL ? quote->rule : "-",
                        .is_negated = quote->is_negated != 0, .is_modal = quote->is_modal != 0,
                        .is_closed = quote->is_closed != 0,
                        .id = quote->id, .in = quote->in, .continues = quote->continues,
                        .confidence = quote->confidence};
    got->fields[FIELD_CUE] = keep_text(trial->shelf, quote->cue);
    take_speaker(trial, got, quote->speaker);
    if (!is_true_to_spans(trial, quote)) trial->fault = "a record's text is not the text at its spans";
    if (quote->cue.bytes != NULL && !is_slice(trial, quote->cue)) trial->fault = "a cue is not the text at its span";
    return 0;
}

static void analyse(const quoth_engine *engine, struct trial *trial)
{
    quoth_options options = {.size = sizeof options, .emit = 1u << QUOTH_TYPE_QUOTE, .offsets = QUOTH_BYTES,
                             .all_acts = trial->is_all_acts};
    quoth_stream *stream = quoth_stream_new(engine, &options, take_record, trial);
    if (stream == NULL) {
        trial->fault = quoth_status_text(QUOTH_NOMEM);
        return;
    }
    quoth_status status = quoth_stream_feed(stream, trial->text, trial->size);
    if (status == QUOTH_OK) status = quoth_stream_finish(stream);
    if (status != QUOTH_OK && trial->fault == NULL) trial->fault = quoth_status_text(status);
    quoth_stream_free(stream);
}

/* ---- comparing ---- */

/* `a // b`: either will do. */
static bool is_one_of(const char *pattern, const char *value)
{
    size_t size = strlen(value);
    for (;;) {
        const char *end = strstr(pattern, " // ");
        size_t choice = end != NULL ? (size_t)(end - pattern) : strlen(pattern);
        if (choice == size && memcmp(pattern, value, size) == 0) return true;
        if (end == NULL) return false;
        pattern = end + 4;
    }
}

static const char *const KEYS[] = {"name=", "mention=", "act=", "stance=", "negated", "modal", "via=",
                                   "to=", "in=", "continues=", "closed=", "anonymous", "also="};
enum key { NAME, MENTION, ACT, STANCE, NEGATED, MODAL, VIA, TO, IN, CONTINUES, CLOSED, ANONYMOUS, ALSO, KEY_COUNT };

/* Does a key begin at `at`? Flags must be whole words. */
static enum key key_at(const char *at)
{
    for (enum key key = NAME; key < KEY_COUNT; key++) {
        size_t size = strlen(KEYS[key]);
        bool is_flag = KEYS[key][size - 1] != '=';
        if (strncmp(at, KEYS[key], size) == 0 && (!is_flag || at[size] == '\0' || at[size] == ' ')) return key;
    }
    return KEY_COUNT;
}

static bool names_line(const struct trial *trial, const char *value, uint32_t id)
{
    unsigned line = (unsigned)strtoul(value, NULL, 10);
    if (line == 0) return id == 0;
    if (line > trial->expected_count) return false;
    int got = trial->expected[line - 1].got;
    return got >= 0 && trial->got[got].id == id;
}

static bool holds_also(const struct got *got, const char *value)
{
    size_t size = strlen(value);
    for (const char *at = got->also; *at != '\0'; at = strchr(at, '\n') + 1)
        if (strncmp(at, value, size) == 0 && at[size] == '\n') return true;
    return false;
}

/* Links (in, continues) name other records, so they can be judged only when all lines are answered. */
static bool key_holds(const struct trial *trial, const struct got *got, enum key key, const char *value, bool judge_links)
{
    switch (key) {
    case NAME: return is_one_of(value, got->name);
    case MENTION: return is_one_of(value, got->mention);
    case ACT: return is_one_of(value, got->act);
    case STANCE: return is_one_of(value, got->stance);
    case NEGATED: return got->is_negated;
    case MODAL: return got->is_modal;
    case VIA: return is_one_of(value, got->via);
    case TO: return is_one_of(value, got->to);
    case IN: return !judge_links || names_line(trial, value, got->in);
    case CONTINUES: return !judge_links || names_line(trial, value, got->continues);
    case CLOSED: return got->is_closed == (strcmp(value, "false") != 0);
    case ANONYMOUS: return got->is_anonymous;
    case ALSO: return holds_also(got, value);
    case KEY_COUNT: break;
    }
    return false;
}

static bool keys_hold(const struct trial *trial, const char *keys, const struct got *got, bool judge_links)
{
    while (*keys != '\0') {
        enum key key = key_at(keys);
        if (key == KEY_COUNT) return false;
        const char *value = keys + strlen(KEYS[key]), *end = value;
        while (*end != '\0' && !(*end == ' ' && key_at(end + 1) != KEY_COUNT)) end++;
        struct shelf *own = NULL;
        const char *copy = keep(&own, value, (size_t)(end - value));
        bool holds = key_holds(trial, got, key, copy, judge_links);
        clear(&own);
        if (!holds) return false;
        keys = *end == ' ' ? end + 1 : end;
    }
    return true;
}

static bool answers(const struct trial *trial, const struct expectation *expected, const struct got *got)
{
    for (int i = 0; i < FIELDS; i++)
        if (!is_one_of(expected->fields[i], got->fields[i])) return false;
    return keys_hold(trial, expected->keys, got, false);
}

static void pair_records(struct trial *trial)
{
    for (unsigned e = 0; e < trial->expected_count; e++)
        for (unsigned g = 0; g < trial->got_count && trial->expected[e].got < 0; g++)
            if (!trial->got[g].is_expected && answers(trial, &trial->expected[e], &trial->got[g])) {
                trial->expected[e].got = (int)g;
                trial->got[g].is_expected = true;
            }
}

static bool expectation_holds(const struct trial *trial, const struct expectation *expected)
{
    if (expected->got < 0) return expected->is_optional;
    return keys_hold(trial, expected->keys, &trial->got[expected->got], true);
}

static bool trial_holds(const struct trial *trial)
{
    if (trial->fault != NULL) return false;
    for (unsigned e = 0; e < trial->expected_count; e++)
        if (!expectation_holds(trial, &trial->expected[e])) return false;
    for (unsigned g = 0; g < trial->got_count; g++)
        if (!trial->got[g].is_expected) return false;
    return true;
}

/* ---- telling ---- */

static void tell_got(const struct got *got)
{
    printf("  %c got    %s | %s | %s | %s", got->is_expected ? ' ' : '!', got->fields[0], got->fields[1], got->fields[2],
           got->fields[3]);
    printf(" | id=%u name=%s mention=%s act=%s stance=%s", (unsigned)got->id, got->name, got->mention, got->act, got->stance);
    if (strcmp(got->to, "-") != 0) printf(" to=%s", got->to);
    if (strcmp(got->via, "-") != 0) printf(" via=%s", got->via);
    if (got->in != 0) printf(" in=%u", (unsigned)got->in);
    if (got->continues != 0) printf(" continues=%u", (unsigned)got->continues);
    printf("%s%s%s%s", got->is_negated ? " negated" : "", got->is_modal ? " modal" : "",
           got->is_anonymous ? " anonymous" : "", got->is_closed ? "" : " closed=false");
    printf(" | rule %s %.2f\n", got->rule, got->confidence);
}

static void tell_failure(const struct trial *trial)
{
    printf("%s:%u: %s\n", trial->path, trial->line, trial->title);
    if (trial->fault != NULL) printf("  ! %s\n", trial->fault);
    printf("    text   %.*s\n", trial->size < 2000 ? (int)trial->size : 2000, trial->text);
    for (unsigned e = 0; e < trial->expected_count; e++) {
        const struct expectation *expected = &trial->expected[e];
        printf("  %c expect%s %s | %s | %s | %s%s%s\n", expectation_holds(trial, expected) ? ' ' : '!',
               expected->is_optional ? "?" : "", expected->fields[0], expected->fields[1], expected->fields[2],
               expected->fields[3], expected->keys[0] != '\0' ? " | " : "", expected->keys);
    }
    if (trial->expected_count == 0) puts("    expect nothing");
    for (unsigned g = 0; g < trial->got_count; g++) tell_got(&trial->got[g]);
    if (trial->got_count == 0) puts("  ! got    nothing");
    puts("");
}

/* ---- files ---- */

static void run_trial(const quoth_engine *engine, struct trial *trial, struct outcome *outcome)
{
    outcome->cases++;
    if (trial->fault == NULL) {
        analyse(engine, trial);
        pair_records(trial);
    }
    if (trial_holds(trial)) return;
    outcome->failed++;
    tell_failure(trial);
}

static void run_cases(const quoth_engine *engine, char *bytes, struct outcome *outcome)
{
    struct shelf *shelf = NULL;
    struct trial *trial = allocate(NULL, sizeof *trial);
    unsigned number = 0;
    bool is_running = false;
    char *rest = bytes, *line;
    while ((line = next_line(&rest)) != NULL) {
        number++;
        if (strncmp(line, "== ", 3) == 0) {
            if (is_running) run_trial(engine, trial, outcome);
            clear(&shelf);
            memset(trial, 0, sizeof *trial);
            trial->path = outcome->path, trial->title = line + 3, trial->line = number;
            trial->repeat = 1, trial->shelf = &shelf;
            number = read_text(trial, &rest, number);
            is_running = true;
        } else if (is_running) {
            expect(trial, line, number);
        }
    }
    if (is_running) run_trial(engine, trial, outcome);
    clear(&shelf);
    free(trial);
}

/* The whole file, NUL-terminated; NULL where it cannot be read. */
static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    char *bytes = allocate(NULL, 1);
    size_t size = 0;
    for (;;) {
        bytes = allocate(bytes, size + 4096 + 1);
        size_t more = fread(bytes + size, 1, 4096, file);
        size += more;
        if (more == 0) break;
    }
    bytes[size] = '\0';
    bool is_read = ferror(file) == 0;
    fclose(file);
    if (is_read) return bytes;
    free(bytes);
    return NULL;
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static bool is_listed_open(const char *path)
{
    char list[LIMIT_PATH];
    const char *name = base_name(path);
    if (snprintf(list, sizeof list, "%.*sOPEN", (int)(name - path), path) >= (int)sizeof list) return false;
    char *bytes = read_file(list), *rest = bytes, *line;
    bool is_found = false;
    while (bytes != NULL && !is_found && (line = next_line(&rest)) != NULL) is_found = strcmp(line, name) == 0;
    free(bytes);
    return is_found;
}

static void run_file(struct suite *suite, const char *path)
{
    if (suite->count == suite->capacity) {
        suite->capacity = suite->capacity > 0 ? 2 * suite->capacity : 64;
        suite->outcomes = allocate(suite->outcomes, suite->capacity * sizeof *suite->outcomes);
    }
    struct outcome *outcome = &suite->outcomes[suite->count++];
    *outcome = (struct outcome){.is_open = is_listed_open(path)};
    snprintf(outcome->path, sizeof outcome->path, "%s", path);
    char *bytes = read_file(path);
    if (bytes != NULL) run_cases(suite->engine, bytes, outcome);
    else printf("%s: cannot be read\n", path);
    if (outcome->cases == 0) outcome->cases = outcome->failed = 1; /* an empty file holds nothing */
    free(bytes);
}

static int compare_names(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

/* All files of a directory that end in .txt, in bytewise order; false when it is no directory. */
static bool run_directory(struct suite *suite, const char *path)
{
    DIR *directory = opendir(path);
    if (directory == NULL) return false;
    char **names = NULL;
    size_t count = 0;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        size_t size = strlen(entry->d_name);
        if (size < 5 || strcmp(entry->d_name + size - 4, ".txt") != 0) continue;
        names = allocate(names, (count + 1) * sizeof *names);
        names[count] = allocate(NULL, strlen(path) + size + 2);
        sprintf(names[count++], "%s/%s", path, entry->d_name);
    }
    closedir(directory);
    if (count > 0) qsort(names, count, sizeof *names, compare_names);
    for (size_t i = 0; i < count; i++) {
        run_file(suite, names[i]);
        free(names[i]);
    }
    free(names);
    return true;
}

/* The table and the last line; whether the suite passed. */
static bool report(const struct suite *suite)
{
    size_t passed = 0, failed = 0, open = 0;
    for (size_t i = 0; i < suite->count; i++) {
        const struct outcome *outcome = &suite->outcomes[i];
        bool holds = outcome->failed == 0;
        const char *word = holds ? "hold" : "FAIL";
        if (outcome->is_open) word = holds ? "FAIL: holds, take it off OPEN" : "open";
        printf("%-60s %3u of %3u  %s\n", base_name(outcome->path), outcome->cases - outcome->failed, outcome->cases, word);
        if (holds) *(outcome->is_open ? &failed : &passed) += 1;
        else *(outcome->is_open ? &open : &failed) += 1;
    }
    if (open > 0) printf("%zu open\n", open);
    printf("%zu passed, %zu failed\n", passed, failed);
    return failed == 0 && passed + open > 0;
}

int main(int argc, char **argv)
{
    quoth_problem problem = {0};
    quoth_engine *engine = quoth_engine_new(NULL, &problem);
    if (engine == NULL) {
        fprintf(stderr, "constructions: %s:%u:%u: %s\n", problem.file, (unsigned)problem.line, (unsigned)problem.column,
                problem.message);
        return 2;
    }
    struct suite suite = {.engine = engine};
    if (argc < 2) run_directory(&suite, "corpus/constructions");
    for (int i = 1; i < argc; i++)
        if (!run_directory(&suite, argv[i])) run_file(&suite, argv[i]);
    bool is_passed = report(&suite);
    free(suite.outcomes);
    quoth_engine_free(engine);
    return is_passed ? 0 : 1;
}
