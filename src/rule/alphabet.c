/* alphabet.c — codes are folded to bytes. In: the codes' sets and the tests of each rule. Out: alphabets,
 * and for each rule its one. Idea: a rule tells two sets apart only if some test of it does, so sets that
 * pass and fail the same tests share a byte. Rules are put into the latest alphabet if it stays within
 * LIMIT_CODES bytes; classes start as one and every test splits them. */
#include "rule/parts.h"

struct folder { /* while alphabets are made; codes from 1 */
    struct rules *rules;
    const struct codes *codes;
    uint32_t code_count;
    struct classes *sets; /* by code */
    uint16_t *trial;      /* by code: the byte it would have */
    uint32_t trial_count;
};

static bool knows_test(const struct alphabet *alphabet, struct classes set) {
    for (uint32_t i = 0; i < alphabet->tests.count; i++)
        if (classes_same(alphabet->tests.items[i], set)) return true;
    return false;
}

/* Which answers the codes of a byte give to a test. */
enum answer { ANSWER_FAILS = 1, ANSWER_PASSES = 2, ANSWER_BOTH = 3 };

/* A trial never holds more than LIMIT_CODES bytes, so one test leaves at most twice as many. */
static void split_trial(struct folder *folder, struct classes set) {
    uint8_t answers[LIMIT_CODES + 1] = {0};
    uint16_t split[LIMIT_CODES + 1] = {0};
    uint32_t before = folder->trial_count;
    for (uint32_t code = 1; code <= folder->code_count; code++)
        answers[folder->trial[code]] |= (uint8_t)(ANSWER_FAILS << classes_meet(folder->sets[code], set));
    for (uint32_t byte = 1; byte <= before; byte++)
        if (answers[byte] == ANSWER_BOTH) split[byte] = (uint16_t)++folder->trial_count;
    for (uint32_t code = 1; code <= folder->code_count && folder->trial_count > before; code++)
        if (split[folder->trial[code]] && classes_meet(folder->sets[code], set))
            folder->trial[code] = split[folder->trial[code]];
}

static void begin_trial(struct folder *folder, const struct alphabet *alphabet) {
    folder->trial_count = alphabet->byte_count;
    for (uint32_t code = 1; code <= folder->code_count; code++) folder->trial[code] = alphabet->bytes[code];
}

/* Try a body in an alphabet; what it splits stays in the trial, its new tests with the alphabet. */
static quoth_status try_body(struct folder *folder, struct alphabet *alphabet, const struct body *body) {
    const struct rules *rules = folder->rules;
    begin_trial(folder, alphabet);
    for (uint32_t i = body->items.start; i < body->items.end; i++) {
        struct range tests = rules->items.items[i].tests;
        for (uint32_t j = tests.start; j < tests.end; j++) {
            struct classes set = rules->tests.items[j].set;
            if (knows_test(alphabet, set)) continue;
            split_trial(folder, set);
            if (folder->trial_count > LIMIT_CODES) return QUOTH_OK;
            TRY(vec_push(rules->memory, &alphabet->tests, set));
        }
    }
    return QUOTH_OK;
}

static void keep_trial(struct folder *folder, struct alphabet *alphabet) {
    alphabet->byte_count = folder->trial_count;
    for (uint32_t code = 1; code <= folder->code_count; code++) {
        alphabet->bytes[code] = (uint8_t)folder->trial[code];
        alphabet->samples[folder->trial[code]] = folder->sets[code];
    }
}

static quoth_status add_alphabet(struct folder *folder) {
    struct rules *rules = folder->rules;
    TRY(vec_push(rules->memory, &rules->alphabets, (struct alphabet){.byte_count = 1}));
    struct alphabet *alphabet = &rules->alphabets.items[rules->alphabets.count - 1];
    alphabet->bytes = arena_take(&rules->arena, folder->code_count + 1);
    if (!alphabet->bytes) return QUOTH_NOMEM;
    alphabet->code_count = folder->code_count + 1;
    memset(alphabet->bytes, 1, alphabet->code_count);
    alphabet->bytes[WINDOW_END] = WINDOW_END;
    alphabet->shapes = arena_take(&rules->arena, (rules->tests.count + 1) * sizeof *alphabet->shapes);
    alphabet->samples = arena_take(&rules->arena, (LIMIT_CODES + 1) * sizeof *alphabet->samples);
    return alphabet->shapes && alphabet->samples ? QUOTH_OK : QUOTH_NOMEM;
}

static quoth_status place_body(struct folder *folder, struct body *body) {
    struct rules *rules = folder->rules;
    uint32_t latest = rules->alphabets.count - (rules->alphabets.count > 0); /* those before are full, or nearly */
    for (uint32_t i = latest;; i++) {
        bool is_new = i == rules->alphabets.count;
        if (is_new) TRY(add_alphabet(folder));
        struct alphabet *alphabet = &rules->alphabets.items[i];
        uint32_t test_count = alphabet->tests.count;
        TRY(try_body(folder, alphabet, body));
        if (folder->trial_count <= LIMIT_CODES) {
            keep_trial(folder, alphabet);
            body->alphabet = i;
            return QUOTH_OK;
        }
        alphabet->tests.count = test_count;
        if (is_new)
            return rules_complain(rules, body->place,
                                  "the rule tells more than %d kinds of words apart; split it", LIMIT_CODES);
    }
}

quoth_status alphabets_make(struct rules *rules, const struct codes *codes) {
    struct folder folder = {.rules = rules, .codes = codes, .code_count = codes_count(codes)};
    size_t count = folder.code_count + (size_t)1;
    folder.trial = memory_new(rules->memory, count * sizeof *folder.trial);
    folder.sets = memory_new(rules->memory, count * sizeof *folder.sets);
    quoth_status status = folder.trial && folder.sets ? QUOTH_OK : QUOTH_NOMEM;
    for (uint32_t code = 1; status == QUOTH_OK && code < count; code++) folder.sets[code] = codes_classes(codes, code);
    for (uint32_t i = 0; i < rules->bodies.count && status == QUOTH_OK; i++)
        status = place_body(&folder, &rules->bodies.items[i]);
    memory_free(rules->memory, folder.trial, count * sizeof *folder.trial);
    memory_free(rules->memory, folder.sets, count * sizeof *folder.sets);
    return status;
}

static bool passes(const struct rules *rules, struct range tests, struct classes classes) {
    for (uint32_t i = tests.start; i < tests.end; i++)
        if (classes_meet(rules->tests.items[i].set, classes) != rules->tests.items[i].is_wanted) return false;
    return true;
}

static bool passes_byte(const struct shape *shape, uint32_t byte) {
    return shape->passes[byte / 64] >> byte % 64 & 1;
}

static char *write_byte(char *at, uint32_t byte) {
    static const char digits[] = "0123456789abcdef";
    *at++ = '\\', *at++ = 'x', *at++ = digits[byte >> 4], *at++ = digits[byte & 15];
    return at;
}

/* "[\x01-\x05\x09]"; of no byte at all, a group that never matches. */
static quoth_status write_shape(struct rules *rules, struct shape *shape, uint32_t byte_count) {
    char text[LIMIT_CODES * 5 + 8], *at = text; /* every other byte, or runs, which are shorter */
    *at++ = '[';
    for (uint32_t byte = 1, start = 0; byte <= byte_count; byte++) {
        bool is_run = start > 0, goes_on = byte < byte_count && passes_byte(shape, byte + 1);
        if (!passes_byte(shape, byte)) continue;
        if (!is_run) at = write_byte(at, byte), start = byte;
        if (goes_on) continue;
        if (start < byte) *at++ = '-', at = write_byte(at, byte);
        start = 0;
    }
    *at++ = ']';
    bool is_empty = at == text + 2;
    shape->text = arena_copy(&rules->arena, is_empty ? "(?!)" : text, is_empty ? 4 : (size_t)(at - text));
    return shape->text ? QUOTH_OK : QUOTH_NOMEM;
}

quoth_status alphabet_shape(struct rules *rules, struct alphabet *alphabet, struct range tests,
                            const struct shape **found) {
    struct shape *shape = &alphabet->shapes[tests.start];
    *found = shape;
    if (shape->text) return QUOTH_OK;
    for (uint32_t byte = 1; byte <= alphabet->byte_count; byte++)
        if (passes(rules, tests, alphabet->samples[byte])) shape->passes[byte / 64] |= (uint64_t)1 << byte % 64;
    return write_shape(rules, shape, alphabet->byte_count);
}
