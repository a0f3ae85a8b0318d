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

static const uint8_t *fold(struct matcher *matcher, uint32_t alphabet, const struct window *window) {
    struct folded *folded = &matcher->folded[alphabet];
    if (folded->window == matcher->window_count) return folded->bytes;
    const uint8_t *bytes = matcher->rules->alphabets.items[alphabet].bytes;
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

/* Where nothing is known, everywhere; false then. */
static bool find_starts(struct matcher *matcher, const struct body *body, uint32_t index, uint32_t count) {
    struct scan *scan = &matcher->scan;
    if (body->reader.position_count > 0) {
        scan_starts(scan, &body->reader, index);
        if (!scan->is_crowded) return true;
    }
    for (uint32_t i = 0; i < count; i++) scan->starts[i] = (uint16_t)(count - 1 - i);
    scan->start_count = count;
    return false;
}

/* What PCRE2 finds at a start: QUOTH_OK, and *found whether that is a match. */
static quoth_status ask_pattern(struct matcher *matcher, uint32_t index, const struct window *window, uint32_t start,
                                struct frame *frame, bool *found) {
    const struct body *body = &matcher->rules->bodies.items[index];
    struct compiled *compiled = &matcher->compiled[index];
    *found = false;
    TRY(compile(body, matcher, compiled));
    int captured = match_at(compiled, matcher, fold(matcher, body->alphabet, window), window->count, start);
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

/* Frames are made where they are to lie; what was no match is written over. */
static quoth_status run_rule(struct matcher *matcher, uint32_t index, const struct window *window,
                             struct frame_list *frames, uint32_t frame_most) {
    const struct body *body = &matcher->rules->bodies.items[index];
    struct scan *scan = &matcher->scan;
    matcher->counts.rules_run++;
    /* Without JIT all is asked of PCRE2, so that tests can hold the one against the other. */
    bool is_walked = find_starts(matcher, body, index, window->count);
    is_walked = is_walked && body->reader.is_exact && !matcher->rules->is_without_jit;
    if (scan->start_count == 0) return QUOTH_OK;
    uint32_t known = frames->count;
    TRY(vec_reserve(&matcher->memory, frames, known + scan->start_count));
    for (uint32_t i = scan->start_count; i > 0; i--) {
        struct frame *frame = &frames->items[frames->count];
        uint32_t start = scan->starts[i - 1];
        enum walked walked = is_walked ? walk_match(scan, start, frame) : WALKED_DOUBT;
        bool found = walked == WALKED_MATCH;
        if (walked == WALKED_DOUBT) TRY(ask_pattern(matcher, index, window, start, frame, &found));
        if (found && frames->count >= frame_most) {
            matcher->counts.limits_hit++;
            break;
        }
        frame->rule = index;
        frames->count += found;
    }
    matcher->counts.rules_matched += frames->count > known;
    return QUOTH_OK;
}

static bool has_needed(struct classes present, const struct need *need) {
    uint32_t has_any = (uint32_t)classes_empty(need->any) | classes_meet(present, need->any);
    return has_any & (uint32_t)classes_hold(present, need->all);
}

/* Rules that the sieve lets pass, and that have the classes they need. */
static uint32_t list_rules(const struct rules *rules, const struct window *window, const struct hits *hits,
                           uint16_t *listed) {
    struct { uint64_t bits; uint32_t first; } words[SIEVE_WORDS + 1]; /* that have any: one loop surprises but once */
    uint32_t count = 0, word_count = 0;
    for (uint32_t word = 0; word < SIEVE_WORDS; word++) {
        words[word_count].bits = hits->passed.words[word];
        words[word_count].first = word * 64;
        word_count += hits->passed.words[word] > 0;
    }
    for (uint32_t word = 0; word < word_count;) {
        uint64_t left = words[word].bits;
        listed[count] = (uint16_t)(words[word].first + (uint32_t)__builtin_ctzll(left));
        count += has_needed(window->present, &rules->needs[listed[count]]);
        words[word].bits = left &= left - 1;
        word += left == 0;
    }
    return count;
}

quoth_status rules_match(const struct rules *rules, struct matcher *matcher, const struct window *window,
                         struct frame_list *frames) {
    uint16_t listed[SIEVE_RULES + 1];
    uint32_t frame_most = frames->count + LIMIT_FRAMES;
    matcher->window_count++;
    sieve_window(rules, window, &matcher->hits);
    scan_begin(rules, window, &matcher->hits, &matcher->scan);
    for (uint32_t i = 0, count = list_rules(rules, window, &matcher->hits, listed); i < count; i++)
        TRY(run_rule(matcher, listed[i], window, frames, frame_most));
    for (uint32_t i = SIEVE_RULES; i < rules->bodies.count; i++)
        if (has_needed(window->present, &rules->needs[i])) TRY(run_rule(matcher, i, window, frames, frame_most));
    return QUOTH_OK;
}
