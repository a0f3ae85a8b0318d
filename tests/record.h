/* record.h — the records that the library gives for a case, copied and held against what is expected.
 *
 * In: struct trial with its text. Out: the same with its records, and for each expected one which record answers it.
 * Idea: lines are paired with records by their columns first; in= and continues= name other lines, so they wait
 * until all are paired. On the way every span is checked against the text. Only tests/constructions.c includes it. */
#ifndef QUOTH_TESTS_RECORD_H
#define QUOTH_TESTS_RECORD_H

#include "case.h"

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

/* `list` with one more line. */
static const char *add_line(struct shelf **shelf, const char *list, const char *line)
{
    size_t used = strlen(list), size = strlen(line);
    char *whole = reserve(shelf, used + size + 1);
    memcpy(whole, list, used);
    memcpy(whole + used, line, size);
    whole[used + size] = '\n';
    return whole;
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
        got->also = add_line(trial->shelf, got->also, name);
    }
}

static void take_quote(struct trial *trial, struct got *got, const quoth_quote *quote)
{
    *got = (struct got){.fields = {kind_name(quote->kind), "-", "-", keep_text(trial->shelf, quote->text)},
                        .name = "-", .mention = "-", .also = "", .values = "", .units = "",
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
}

static const char *kinds_of_claim(struct shelf **shelf, uint32_t kinds)
{
    static const char *const names[] = {"quantity", "comparison", "cause", "prediction", "rule", "event"};
    const char *list = "";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if ((kinds >> i & 1u) != 0) list = add_line(shelf, list, names[i]);
    return list;
}

/* A claim has the columns of a quotation: its kinds stand where the cue would. */
static void take_claim(struct trial *trial, struct got *got, const quoth_claim *claim)
{
    struct shelf **shelf = trial->shelf;
    *got = (struct got){.fields = {"claim", "author", kinds_of_claim(shelf, claim->kinds),
                                   keep_text(shelf, claim->text)},
                        .name = "-", .mention = "-", .also = "", .values = "", .units = "", .act = "-", .stance = "-",
                        .via = "-", .to = "-", .rule = "-", .is_closed = true, .id = claim->id,
                        .is_hedged = claim->is_hedged != 0, .is_negated = claim->is_negated != 0,
                        .confidence = claim->check_worthy};
    if (claim->quote != 0) got->fields[FIELD_SOURCE] = "-";
    take_speaker(trial, got, claim->speaker);
    for (size_t i = 0; i < claim->quantity_count; i++) {
        char value[64];
        snprintf(value, sizeof value, "%.15g", claim->quantities[i].value);
        got->values = add_line(shelf, got->values, value);
        got->units = add_line(shelf, got->units, keep_text(shelf, claim->quantities[i].unit));
    }
}

static int take_record(void *user, const quoth_record *record)
{
    struct trial *trial = user;
    if (record->type != QUOTH_TYPE_QUOTE && record->type != QUOTH_TYPE_CLAIM) return 0;
    if (trial->got_count == LIMIT_RECORDS) {
        trial->fault = "too many records came";
        return 1;
    }
    struct got *got = &trial->got[trial->got_count++];
    if (record->type == QUOTH_TYPE_QUOTE) take_quote(trial, got, record->as.quote);
    else take_claim(trial, got, record->as.claim);
    return 0;
}

static void analyse(const quoth_engine *engine, struct trial *trial)
{
    quoth_options options = {.size = sizeof options, .emit = 1u << QUOTH_TYPE_QUOTE, .offsets = QUOTH_BYTES,
                             .all_acts = trial->is_all_acts};
    if (trial->judges_claims) options.emit |= 1u << QUOTH_TYPE_CLAIM;
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

static const char *const KEYS[] = {"name=", "mention=", "act=", "stance=", "negated", "modal", "via=", "to=",
                                   "in=", "continues=", "closed=", "anonymous", "also=", "value=", "unit=", "hedged"};
enum key {
    NAME, MENTION, ACT, STANCE, NEGATED, MODAL, VIA, TO,
    IN, CONTINUES, CLOSED, ANONYMOUS, ALSO, VALUE, UNIT, HEDGED,
    KEY_COUNT
};

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

static bool has_line(const char *list, const char *line, size_t size)
{
    for (; *list != '\0'; list = strchr(list, '\n') + 1)
        if (strncmp(list, line, size) == 0 && list[size] == '\n') return true;
    return false;
}

/* Every kind named must be among those given: a claim may well be of a further one. */
static bool has_kinds(const char *list, const char *kinds)
{
    for (;;) {
        size_t size = strcspn(kinds, ",");
        if (!has_line(list, kinds, size)) return false;
        if (kinds[size] == '\0') return true;
        kinds += size + 1;
    }
}

/* Links (in, continues) name other records, so they can be judged only when all lines are answered. */
static bool key_holds(const struct trial *trial, const struct got *got, enum key key, const char *value,
                      bool judge_links) {
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
    case ALSO: return has_line(got->also, value, strlen(value));
    case VALUE: return has_line(got->values, value, strlen(value));
    case UNIT: return has_line(got->units, value, strlen(value));
    case HEDGED: return got->is_hedged;
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
    bool is_claim = strcmp(got->fields[FIELD_KIND], "claim") == 0;
    for (int i = 0; i < FIELDS; i++) {
        const char *wanted = expected->fields[i], *value = got->fields[i];
        if (is_claim && i == FIELD_CUE ? !has_kinds(value, wanted) : !is_one_of(wanted, value)) return false;
    }
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

#endif
