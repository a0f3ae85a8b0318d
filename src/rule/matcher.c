/* matcher.c — rules over a window. In: codes of a window. Out: frames. Idea: a rule whose classes are not
 * all there, or stand nowhere side by side, is not run; of those left, one pass tells where a match can
 * start, and only there is it walked, or does PCRE2 look for it and its captures. Working memory belongs to a
 * thread, never to the rules. */
#include "rule/parts.h"

enum { STACK_START = 32 * 1024, STACK_MOST = 1024 * 1024 }; /* a window of 512 units stays under the first */

struct matcher {
    quoth_allocator memory; /* its own copy: PCRE2 keeps a pointer to it */
    pcre2_general_context *context;
    pcre2_match_context *match_context;
    pcre2_match_data *match;
    pcre2_jit_stack *stack;
    struct match_counts counts;
    uint64_t window_count; /* so far */
    uint32_t alphabet_count;
    struct folded { /* the window in each alphabet, once a rule asks for it */
        uint64_t window; /* whose units these are */
        uint8_t bytes[LIMIT_WINDOW_UNITS];
    } *folded;
    const struct rules *rules;
    pcre2_compile_context *compile_context;
    struct compiled { /* by rule; when a window first calls for it */
        pcre2_code *code;
        uint32_t calls;
        bool has_jit;
    } *compiled;
    struct hits hits;
    struct scan scan;
};

static quoth_status prepare(struct matcher *matcher, const struct rules *rules) {
    matcher->context = context_new(&matcher->memory);
    if (!matcher->context) return QUOTH_NOMEM;
    matcher->match_context = pcre2_match_context_create(matcher->context);
    matcher->match = pcre2_match_data_create(rules->group_most + 1, matcher->context);
    if (!matcher->match_context || !matcher->match) return QUOTH_NOMEM;
    pcre2_set_match_limit(matcher->match_context, LIMIT_MATCH_STEPS);
    /* NULL: PCRE2 has a small one */
    matcher->stack = pcre2_jit_stack_create(STACK_START, STACK_MOST, matcher->context);
    matcher->alphabet_count = rules->alphabets.count;
    matcher->folded = memory_new(&matcher->memory, matcher->alphabet_count * sizeof *matcher->folded + 1);
    for (uint32_t i = 0; matcher->folded && i < matcher->alphabet_count; i++) matcher->folded[i].window = 0;
    size_t compiled_size = rules->bodies.count * sizeof *matcher->compiled + 1;
    matcher->compiled = memory_new(&matcher->memory, compiled_size);
    if (matcher->compiled) memset(matcher->compiled, 0, compiled_size);
    matcher->compile_context = pcre2_compile_context_create(matcher->context);
    if (!matcher->folded || !matcher->compiled || !matcher->compile_context) return QUOTH_NOMEM;
    if (matcher->stack) pcre2_jit_stack_assign(matcher->match_context, NULL, matcher->stack);
    return QUOTH_OK;
}

quoth_status matcher_new(const struct rules *rules, struct matcher **matcher) {
    *matcher = NULL;
    struct matcher *made = memory_new(rules->memory, sizeof *made);
    if (!made) return QUOTH_NOMEM;
    *made = (struct matcher){.memory = *rules->memory, .rules = rules};
    quoth_status status = prepare(made, rules);
    if (status == QUOTH_OK) *matcher = made;
    else matcher_free(made);
    return status;
}

void matcher_free(struct matcher *matcher) {
    if (!matcher) return;
    quoth_allocator memory = matcher->memory;
    for (uint32_t i = 0; matcher->compiled && i < matcher->rules->bodies.count; i++)
        pcre2_code_free(matcher->compiled[i].code);
    memory_free(&memory, matcher->compiled, matcher->rules->bodies.count * sizeof *matcher->compiled + 1);
    pcre2_compile_context_free(matcher->compile_context);
    pcre2_match_data_free(matcher->match);
    pcre2_match_context_free(matcher->match_context);
    pcre2_jit_stack_free(matcher->stack);
    pcre2_general_context_free(matcher->context);
    memory_free(&memory, matcher->folded, matcher->alphabet_count * sizeof *matcher->folded + 1);
    memory_free(&memory, matcher, sizeof *matcher);
}

const struct match_counts *matcher_counts(const struct matcher *matcher) { return &matcher->counts; }

static const uint8_t *fold(const struct rules *rules, uint32_t alphabet, struct matcher *matcher,
                           const struct window *window) {
    struct folded *folded = &matcher->folded[alphabet];
    if (folded->window == matcher->window_count) return folded->bytes;
    const uint8_t *bytes = rules->alphabets.items[alphabet].bytes;
    const uint16_t *codes = window->codes;
    for (uint32_t i = 0, count = window->count; i < count; i++) folded->bytes[i] = bytes[codes[i]];
    folded->window = matcher->window_count;
    return folded->bytes;
}

/* Machine code costs what interpreting it some hundred times does, and with its compiler half a megabyte: for what
 * every eighth window asks. */
enum { CALLS_BEFORE_JIT = 1000, WINDOWS_A_CALL = 8 };

/* Codes belong to the matcher: most rules never get as far in a short article, and engines are made often. */
static quoth_status compile(const struct body *body, struct matcher *matcher, struct compiled *compiled) {
    int error;
    PCRE2_SIZE offset;
    if (!compiled->code) compiled->code = body_open(body, matcher->context);
    if (!compiled->code) compiled->code = body_compile(body, matcher->compile_context, &error, &offset);
    if (!compiled->code) return error == PCRE2_ERROR_HEAP_FAILED ? QUOTH_NOMEM : QUOTH_BAD_KNOWLEDGE;
    bool is_due = ++compiled->calls % CALLS_BEFORE_JIT == 0 && compiled->calls > matcher->window_count / WINDOWS_A_CALL;
    if (is_due && !compiled->has_jit && !matcher->rules->is_without_jit)
        compiled->has_jit = pcre2_jit_compile(compiled->code, PCRE2_JIT_COMPLETE) == 0;
    return QUOTH_OK;
}

static int match_at(const struct compiled *compiled, struct matcher *matcher, const uint8_t *units, uint32_t count,
                    uint32_t start) {
    pcre2_match_context *context = matcher->match_context;
    if (compiled->has_jit) return pcre2_jit_match(compiled->code, units, count, start, 0, matcher->match, context);
    return pcre2_match(compiled->code, units, count, start, 0, matcher->match, context);
}

/* A role that is captured in several alternatives keeps the one that took part. */
static void take_roles(struct frame *frame, const struct body *body, const PCRE2_SIZE *offsets, int captured) {
    for (int role = 0; role < ROLE_COUNT; role++) frame->roles[role] = (struct range){NONE, NONE};
    for (int group = 1; group < captured; group++) {
        PCRE2_SIZE start = offsets[2 * group], end = offsets[2 * group + 1];
        if (start != PCRE2_UNSET) frame->roles[body->roles[group]] = (struct range){(uint32_t)start, (uint32_t)end};
    }
}

static void find_starts(const struct rules *rules, uint32_t index, struct matcher *matcher,
                        const struct window *window) {
    struct scan *scan = &matcher->scan;
    uint32_t count = window->count;
    if (rules->bodies.items[index].reader.position_count > 0) {
        scan_starts(rules, index, window, &matcher->hits, scan);
        if (!scan->is_crowded) return;
    }
    for (uint32_t i = 0; i < count; i++) scan->starts[i] = (uint16_t)(count - 1 - i);
    scan->start_count = count;
}

/* What PCRE2 finds at a start: QUOTH_OK, and *found whether that is a match. */
static quoth_status ask_pattern(const struct rules *rules, uint32_t index, struct matcher *matcher,
                                const struct window *window, uint32_t start, struct frame *frame, bool *found) {
    const struct body *body = &rules->bodies.items[index];
    struct compiled *compiled = &matcher->compiled[index];
    *found = false;
    TRY(compile(body, matcher, compiled));
    int captured = match_at(compiled, matcher, fold(rules, body->alphabet, matcher, window), window->count, start);
    if (captured == PCRE2_ERROR_NOMATCH) return QUOTH_OK;
    if (captured == PCRE2_ERROR_NOMEMORY) return QUOTH_NOMEM;
    if (captured < 0) {
        matcher->counts.limits_hit++;
        return QUOTH_OK;
    }
    const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(matcher->match);
    frame->whole = (struct range){(uint32_t)offsets[0], (uint32_t)offsets[1]};
    take_roles(frame, body, offsets, captured);
    *found = true;
    return QUOTH_OK;
}

static quoth_status run_rule(const struct rules *rules, uint32_t index, struct matcher *matcher,
                             const struct window *window, struct frame_list *frames, uint32_t frame_most) {
    const struct body *body = &rules->bodies.items[index];
    bool has_matched = false;
    matcher->counts.rules_run++;
    find_starts(rules, index, matcher, window);
    if (matcher->scan.start_count == 0) return QUOTH_OK;
    /* Without JIT all is asked of PCRE2, so that tests can hold the one against the other. */
    bool is_walked = body->reader.position_count > 0 && body->reader.is_exact && !rules->is_without_jit;
    is_walked = is_walked && !matcher->scan.is_crowded;
    for (uint32_t i = matcher->scan.start_count; i > 0; i--) {
        struct frame frame = {.rule = index};
        uint32_t start = matcher->scan.starts[i - 1];
        enum walked walked = WALKED_DOUBT;
        if (is_walked) walked = walk_match(rules, body, window, &matcher->scan, start, &frame);
        bool found = walked == WALKED_MATCH;
        if (walked == WALKED_DOUBT) TRY(ask_pattern(rules, index, matcher, window, start, &frame, &found));
        if (!found) continue;
        if (frames->count >= frame_most) {
            matcher->counts.limits_hit++;
            break;
        }
        matcher->counts.rules_matched += !has_matched;
        has_matched = true;
        TRY(vec_push(&matcher->memory, frames, frame));
    }
    return QUOTH_OK;
}

static bool has_needed(struct classes present, const struct need *need) {
    return classes_hold(present, need->all) && (classes_empty(need->any) || classes_meet(present, need->any));
}

static quoth_status run_needed(const struct rules *rules, uint32_t index, struct matcher *matcher,
                               const struct window *window, struct frame_list *frames, uint32_t frame_most) {
    if (!has_needed(window->present, &rules->needs[index])) return QUOTH_OK;
    return run_rule(rules, index, matcher, window, frames, frame_most);
}

quoth_status rules_match(const struct rules *rules, struct matcher *matcher, const struct window *window,
                         struct frame_list *frames) {
    uint32_t frame_most = frames->count + LIMIT_FRAMES;
    matcher->window_count++;
    sieve_window(rules, window, &matcher->hits);
    for (uint32_t word = 0; word < SIEVE_WORDS; word++)
        for (uint64_t left = matcher->hits.passed.words[word]; left; left &= left - 1)
            TRY(run_needed(rules, word * 64 + (uint32_t)__builtin_ctzll(left), matcher, window, frames, frame_most));
    for (uint32_t i = SIEVE_RULES; i < rules->bodies.count; i++)
        TRY(run_needed(rules, i, matcher, window, frames, frame_most));
    return QUOTH_OK;
}
