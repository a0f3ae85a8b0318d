/* unit_json.c — the writer of lines against jansson: strings of any characters, numbers of any size, every member there
 * is.
 *
 * A record is filled by hand, its line read back by jansson: the values must be those that were put in, and the line
 * the one that jansson would have printed. */
#include "oracle.h"
#include "quoth_json.h"
#include "test.h"

#include <math.h>

static quoth_text text_of(const char *bytes) { return (quoth_text){bytes, strlen(bytes), {3, 9}}; }

static json_t *line_of(quoth_json *json, const char *doc, const quoth_record *record, bool is_ascii) {
    const char *bytes;
    size_t size;
    json_error_t error;
    if (!CHECK(quoth_json_line(json, doc, record, &bytes, &size) == QUOTH_OK)) return NULL;
    CHECK(oracle_agrees(bytes, size, is_ascii ? JSON_ENSURE_ASCII : 0));
    for (size_t i = 0; is_ascii && i < size; i++)
        CHECK((unsigned char)bytes[i] < 0x7f);
    return json_loadb(bytes, size, JSON_ALLOW_NUL, &error);
}

static const char *string_in(const json_t *object, const char *key) {
    return json_string_value(json_object_get(object, key));
}

/* --- strings --- */

static bool reads_back(quoth_json *json, const char *bytes, size_t size, bool is_ascii) {
    quoth_sentence sentence = {.size = sizeof sentence, .id = 1, .paragraph = 1, .text = {bytes, size, {0, 1}}};
    quoth_record record = {.size = sizeof record, .type = QUOTH_TYPE_SENTENCE, .as.sentence = &sentence};
    json_t *line = line_of(json, "d", &record, is_ascii), *text = json_object_get(line, "text");
    bool is_same = json_string_length(text) == size && memcmp(json_string_value(text), bytes, size) == 0;
    json_decref(line);
    return is_same;
}

static size_t encode(unsigned code, char *bytes) {
    unsigned char *to = (unsigned char *)bytes;
    if (code < 0x80) return to[0] = (unsigned char)code, 1;
    size_t size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = size; i-- > 1; code >>= 6)
        to[i] = (unsigned char)(0x80 | (code & 0x3f));
    to[0] = (unsigned char)((0xf00u >> size & 0xf0u) | code);
    return size;
}

/* A character alone, and at each place of a group of eight and of the next. */
static void check_character(quoth_json *json, unsigned code, bool is_ascii) {
    char bytes[32];
    for (size_t before = 0; before < 17; before++) {
        memset(bytes, 'a', sizeof bytes);
        size_t size = before + encode(code, bytes + before);
        CHECK(reads_back(json, bytes, size, is_ascii));
        CHECK(reads_back(json, bytes, size + 9, is_ascii));
    }
}

static void check_strings(bool is_ascii) {
    static const unsigned codes[] = {0xe9,   0x7ff,  0x800,  0x2013, 0x201c, 0x2027,  0x2028,  0x2029,  0x202a,
                                     0x20a8, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff};
    quoth_json_options options = {.size = sizeof options, .ascii = is_ascii};
    quoth_json *json = quoth_json_new(&options);
    if (!CHECK(json)) return;
    for (unsigned code = 0; code <= 0xa1; code++)
        check_character(json, code, is_ascii);
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        check_character(json, codes[i], is_ascii);
    CHECK(reads_back(json, "", 0, is_ascii));
    quoth_json_free(json);
}

/* --- numbers --- */

static char *value_of(quoth_json *json, double value) {
    quoth_quantity quantity = {text_of("some"), value, {0}};
    quoth_claim claim = {
        .size = sizeof claim, .id = 1, .text = text_of("some"), .quantities = &quantity, .quantity_count = 1};
    quoth_record record = {.size = sizeof record, .type = QUOTH_TYPE_CLAIM, .as.claim = &claim};
    json_t *line = line_of(json, "d", &record, false);
    const json_t *item = json_array_get(json_object_get(line, "quantities"), 0);
    char *printed = json_dumps(json_object_get(item, "value"), JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
    json_decref(line);
    return printed;
}

static void check_value(quoth_json *json, double value) {
    json_t *wanted = value == (double)(json_int_t)value ? json_integer((json_int_t)value) : json_real(value);
    char *expected = json_dumps(wanted, JSON_ENCODE_ANY | JSON_REAL_PRECISION(15)), *got = value_of(json, value);
    CHECK_THAT(expected && got && strcmp(expected, got) == 0, expected ? expected : "?");
    free(expected), free(got);
    json_decref(wanted);
}

static void check_values(void) {
    static const double odd[] = {2.0 / 3,  1e-5,      1.5e-7,    123456.789012345, 99999999999999.5, 999999999999999.5,
                                 9e15 - 1, 0.99999,   0.0001,    1.00005,          1234567890123.25, 3.14159265358979,
                                 5e-324,   0.1 + 0.2, 1e15 + 0.5};
    quoth_json *json = quoth_json_new(NULL);
    if (!CHECK(json)) return;
    for (int i = 0; i < 4000; i++)
        for (int scale = 1; scale <= 100000; scale *= 10)
            check_value(json, i * 7.0 / scale);
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        check_value(json, odd[i]);
        check_value(json, -odd[i]);
    }
    static const struct {
        double value;
        const char *printed;
    } beyond[] = {{1e21, "1e21"}, {9e15, "9e15"}, {-2.5e300, "-2.5e300"}, {INFINITY, "null"}, {NAN, "null"},
                  {-0.0, "0"},    {-3, "-3"}};
    for (size_t i = 0; i < sizeof beyond / sizeof *beyond; i++) {
        char *got = value_of(json, beyond[i].value);
        CHECK_TEXT(got, got ? strlen(got) : 0, beyond[i].printed);
        free(got);
    }
    quoth_json_free(json);
}

static void check_scores(void) {
    quoth_json *json = quoth_json_new(NULL);
    for (int i = -5; json && i <= 1050; i++) {
        quoth_claim claim = {.size = sizeof claim, .id = 7, .text = text_of("so"), .check_worthy = i / 1000.0};
        quoth_record record = {.size = sizeof record, .type = QUOTH_TYPE_CLAIM, .as.claim = &claim};
        json_t *line = line_of(json, "d", &record, false);
        double wanted = i < 0 ? 0 : i > 1000 ? 1 : i / 1000.0;
        CHECK(fabs(json_real_value(json_object_get(line, "check_worthy")) - wanted) < 0.00501);
        json_decref(line);
    }
    quoth_json_free(json);
}

static void check_counts(void) {
    static const uint64_t counts[] = {
        0, 1, 9, 10, 99, 100, 12345678, 4294967296, 9007199254740991, 9223372036854775807};
    quoth_json *json = quoth_json_new(NULL);
    for (size_t i = 0; json && i < sizeof counts / sizeof *counts; i++) {
        quoth_sentence sentence = {
            .size = sizeof sentence, .id = counts[i], .paragraph = counts[i], .text = text_of("x")};
        quoth_record record = {.size = sizeof record, .type = QUOTH_TYPE_SENTENCE, .as.sentence = &sentence};
        json_t *line = line_of(json, "d", &record, false);
        CHECK((uint64_t)json_integer_value(json_object_get(line, "paragraph")) == counts[i]);
        json_decref(line);
    }
    quoth_json_free(json);
}

/* --- members --- */

static void check_quote(quoth_json *json) {
    quoth_speaker also = {.size = sizeof also, .text = text_of("her aide"), .mention = QUOTH_BY_NOMINAL, .number = 2};
    quoth_speaker speaker = {.size = sizeof speaker,
                             .text = text_of("Mayor Ives"),
                             .mention = QUOTH_BY_NAME,
                             .name = text_of("Ada Ives"),
                             .entity = 4,
                             .title = text_of("Mayor"),
                             .role = text_of("mayor"),
                             .affiliation = text_of("Lyme"),
                             .is_anonymous = 1,
                             .also = &also,
                             .also_count = 1};
    quoth_text fragments[] = {text_of("no"), text_of("never")};
    quoth_span spans[] = {{0, 4}, {7, 12}};
    quoth_quote quote = {.size = sizeof quote,
                         .id = 12,
                         .kind = QUOTH_MIXED,
                         .text = text_of("no and never"),
                         .spans = spans,
                         .span_count = 2,
                         .quoted = fragments,
                         .quoted_count = 2,
                         .speaker = &speaker,
                         .cue = text_of("swore"),
                         .cue_lemma = text_of("swear"),
                         .act = QUOTH_COMMITMENT,
                         .stance = QUOTH_DENYING,
                         .via = text_of("a letter"),
                         .to = text_of("the board"),
                         .is_negated = 1,
                         .is_modal = 1,
                         .in = 3,
                         .continues = 2,
                         .sentence = 5,
                         .paragraph = 6,
                         .rule = "some-rule",
                         .confidence = 0.87};
    quoth_record record = {.size = sizeof record, .type = QUOTH_TYPE_QUOTE, .as.quote = &quote};
    json_t *line = line_of(json, "d.txt", &record, false), *source = json_object_get(line, "speaker");
    CHECK(json_object_size(line) == 21 && json_object_size(source) == 10);
    CHECK(strcmp(string_in(line, "id"), "q12") == 0 && strcmp(string_in(line, "in"), "q3") == 0);
    CHECK(strcmp(string_in(line, "act"), "commitment") == 0 && strcmp(string_in(line, "continues"), "q2") == 0);
    CHECK(json_array_size(json_object_get(line, "spans")) == 2 &&
          json_array_size(json_object_get(line, "quoted")) == 2);
    CHECK(json_array_size(json_object_get(source, "also")) == 1 && strcmp(string_in(source, "entity"), "e4") == 0);
    CHECK(json_is_false(json_object_get(line, "closed")) && json_is_true(json_object_get(line, "negated")));
    json_decref(line);
    quote = (quoth_quote){.size = sizeof quote,
                          .id = 1,
                          .kind = QUOTH_DIRECT,
                          .text = text_of("no"),
                          .spans = spans,
                          .span_count = 1,
                          .is_closed = 1};
    line = line_of(json, "d.txt", &record, false);
    CHECK(json_object_size(line) == 12 && json_is_null(json_object_get(line, "speaker")));
    CHECK(json_is_null(json_object_get(line, "cue")) && json_is_null(json_object_get(line, "rule")));
    json_decref(line);
}

static void check_claim(quoth_json *json) {
    quoth_speaker speaker = {.size = sizeof speaker, .text = text_of("she"), .mention = QUOTH_BY_PRONOUN};
    quoth_quantity quantities[] = {{text_of("3.5%"), 3.5, text_of("percent")}, {text_of("two"), 2, {0}}};
    quoth_claim claim = {.size = sizeof claim,
                         .id = 2,
                         .text = text_of("fees fell"),
                         .sentence = 9,
                         .quote = 3,
                         .speaker = &speaker,
                         .kinds = 63,
                         .check_worthy = 1,
                         .quantities = quantities,
                         .quantity_count = 2,
                         .is_hedged = 1,
                         .is_negated = 1};
    quoth_record record = {.size = sizeof record, .type = QUOTH_TYPE_CLAIM, .as.claim = &claim};
    json_t *line = line_of(json, "d.txt", &record, false);
    CHECK(json_object_size(line) == 14 && json_array_size(json_object_get(line, "kinds")) == 6);
    CHECK(strcmp(string_in(line, "source"), "quote") == 0 && json_array_size(json_object_get(line, "quantities")) == 2);
    json_decref(line);
}

static void check_others(quoth_json *json) {
    quoth_text names[] = {text_of("A"), text_of("B \"C\"")};
    quoth_entity entity = {.size = sizeof entity,
                           .id = 1,
                           .name = text_of("A"),
                           .aliases = names,
                           .alias_count = 2,
                           .quotes = 3,
                           .words = 40};
    quoth_record record = {.size = sizeof record, .type = QUOTH_TYPE_SPEAKER, .as.speaker = &entity};
    json_t *line = line_of(json, "d", &record, false);
    CHECK(json_object_size(line) == 7 && json_array_size(json_object_get(line, "aliases")) == 2);
    json_decref(line);
    quoth_document document = {.size = sizeof document, .title = text_of("T"), .chars = 10, .replaced = 1};
    record = (quoth_record){.size = sizeof record, .type = QUOTH_TYPE_DOCUMENT, .as.document = &document};
    line = line_of(json, "d", &record, false);
    CHECK(json_object_size(line) == 10 && json_integer_value(json_object_get(line, "chars")) == 10);
    json_decref(line);
    const char *bytes;
    size_t size;
    quoth_fault fault = {
        .size = sizeof fault, .doc = "d", .line = 4, .code = "bad_utf8", .message = "byte \xff is none"};
    CHECK(quoth_json_error(json, &fault, &bytes, &size) == QUOTH_OK && oracle_agrees(bytes, size, 0));
    quoth_counts counts = {.size = sizeof counts, .documents = 2, .bytes = 30};
    CHECK(quoth_json_counts(json, &counts, 5, &bytes, &size) == QUOTH_OK && oracle_agrees(bytes, size, 0));
    record.type = QUOTH_TYPE_EXPLAIN;
    CHECK(quoth_json_line(json, "d", &record, &bytes, &size) == QUOTH_BAD_ARGUMENT);
}

/* Names of files are bytes: what is no UTF-8 in them becomes U+FFFD, and stands in base64
 * besides; each line has the name that it was given. */
static void check_names(quoth_json *json) {
    static const struct {
        const char *name, *read, *base64;
    } cases[] = {{"a.txt", "a.txt", NULL},
                 {"", "", NULL},
                 {"\xff.txt", "\xEF\xBF\xBD.txt", "/y50eHQ="},
                 {"\xE2\x82", "\xEF\xBF\xBD\xEF\xBF\xBD", "4oI="},
                 {"é\xC2\x85\x7f", "é\xC2\x85\x7f", NULL},
                 {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", "7aCA"},
                 {"a.txt", "a.txt", NULL},
                 {"a.tx", "a.tx", NULL}};
    quoth_sentence sentence = {.size = sizeof sentence, .id = 1, .paragraph = 1, .text = text_of("x")};
    quoth_record record = {.size = sizeof record, .type = QUOTH_TYPE_SENTENCE, .as.sentence = &sentence};
    for (size_t i = 0; i < 2 * (sizeof cases / sizeof *cases); i++) {
        json_t *line = line_of(json, cases[i / 2].name, &record, false);
        CHECK_TEXT(string_in(line, "doc"), strlen(cases[i / 2].read), cases[i / 2].read);
        const char *base64 = cases[i / 2].base64;
        CHECK(!base64 == !json_object_get(line, "path_b64"));
        if (base64) CHECK_TEXT(string_in(line, "path_b64"), strlen(base64), base64);
        json_decref(line);
    }
}

int main(void) {
    quoth_json *json = quoth_json_new(NULL);
    check_strings(false);
    check_strings(true);
    check_values();
    check_scores();
    check_counts();
    if (CHECK(json)) {
        check_quote(json);
        check_claim(json);
        check_others(json);
        check_names(json);
    }
    quoth_json_free(json);
    return test_end();
}
