/* rules.c — all rules of an engine: read, compiled, asked about. In: .rules files; codes. Out: an
 * immutable table. */
#include "rule/parts.h"

/* PCRE2 does not say how large a block is that it gives back, so each carries its size in front. */
enum { BLOCK_HEADER = 16 };

static void *context_malloc(size_t size, void *user) {
    if (size > SIZE_MAX - BLOCK_HEADER) return NULL;
    char *block = memory_new(user, size + BLOCK_HEADER);
    if (!block) return NULL;
    memcpy(block, &size, sizeof size);
    return block + BLOCK_HEADER;
}

static void context_free(void *block, void *user) {
    if (!block) return;
    char *start = (char *)block - BLOCK_HEADER;
    size_t size;
    memcpy(&size, start, sizeof size);
    memory_free(user, start, size + BLOCK_HEADER);
}

pcre2_general_context *context_new(const quoth_allocator *memory) {
    return pcre2_general_context_create(context_malloc, context_free, (void *)(uintptr_t)memory);
}

static bool is_sheet(const quoth_file *file) {
    size_t size = strlen(file->name);
    return size > 6 && strcmp(file->name + size - 6, ".rules") == 0;
}

/* Copies, since rules lend out their examples for good. */
static quoth_status keep_sheets(struct rules *rules, const quoth_file *files, size_t count) {
    rules->sheets = arena_take(&rules->arena, (count + 1) * sizeof *rules->sheets);
    if (!rules->sheets) return QUOTH_NOMEM;
    for (size_t i = 0; i < count; i++) {
        if (!is_sheet(&files[i])) continue;
        quoth_file *sheet = &rules->sheets[rules->sheet_count];
        if (files[i].size > UINT32_MAX / 2) return QUOTH_LIMIT;
        sheet->name = arena_copy(&rules->arena, files[i].name, strlen(files[i].name));
        sheet->bytes = arena_copy(&rules->arena, files[i].bytes, files[i].size);
        sheet->size = files[i].size;
        if (!sheet->name || !sheet->bytes) return QUOTH_NOMEM;
        rules->sheet_count++;
    }
    return QUOTH_OK;
}

static void add_used(const struct rules *rules, const struct body *body, struct classes *used) {
    for (uint32_t i = body->items.start; i < body->items.end; i++) {
        struct range tests = rules->items.items[i].tests;
        for (uint32_t j = tests.start; j < tests.end; j++) *used = classes_or(*used, rules->tests.items[j].set);
    }
}

static quoth_status gather_needs(struct rules *rules) {
    rules->needs = arena_take(&rules->arena, (rules->bodies.count + 1) * sizeof *rules->needs);
    if (!rules->needs) return QUOTH_NOMEM;
    for (uint32_t i = 0; i < rules->bodies.count; i++) rules->needs[i] = rules->bodies.items[i].need;
    return QUOTH_OK;
}

static quoth_status read_sheets(struct rules *rules, const quoth_file *files, size_t count, struct classes *used) {
    TRY(keep_sheets(rules, files, count));
    for (uint32_t i = 0; i < rules->sheet_count; i++) TRY(sheet_read(rules, i));
    *used = classes_none();
    for (uint32_t i = 0; i < rules->bodies.count; i++) add_used(rules, &rules->bodies.items[i], used);
    return gather_needs(rules);
}

quoth_status rules_read(const quoth_allocator *memory, const quoth_file *files, size_t count, struct lexicon *lexicon,
                        struct rules **rules, struct classes *used, quoth_problem *problem) {
    *rules = NULL;
    struct rules *made = memory_new(memory, sizeof *made);
    if (!made) return knowledge_failure(problem, QUOTH_NOMEM);
    *made = (struct rules){.memory = memory, .lexicon = lexicon, .problem = problem};
    arena_init(&made->arena, memory);
    arena_init(&made->drafts, memory);
    quoth_status status = read_sheets(made, files, count, used);
    made->lexicon = NULL;
    made->problem = NULL;
    if (status == QUOTH_OK) {
        *rules = made;
        return QUOTH_OK;
    }
    rules_free(made);
    return status == QUOTH_BAD_KNOWLEDGE ? status : knowledge_failure(problem, status);
}

/* The item that PCRE2 stumbled over. */
static quoth_status complain_compile(struct rules *rules, const struct body *body, int error, size_t offset) {
    PCRE2_UCHAR text[160];
    struct place place = body->place;
    for (uint32_t i = body->items.start; i < body->items.end; i++)
        if (rules->items.items[i].offset <= offset) place = rules->items.items[i].place;
    if (error == PCRE2_ERROR_HEAP_FAILED) return QUOTH_NOMEM;
    pcre2_get_error_message(error, text, sizeof text);
    return rules_complain(rules, place, "rule %s: %s", body->rule.name, (const char *)text);
}

pcre2_code *body_compile(const struct body *body, pcre2_compile_context *context, int *error, PCRE2_SIZE *offset) {
    /* A code may be the byte of a line feed, which only DOLLAR_ENDONLY keeps from ending a window early. */
    uint32_t options = PCRE2_ANCHORED | PCRE2_DOTALL | PCRE2_NO_AUTO_CAPTURE | PCRE2_DUPNAMES | PCRE2_DOLLAR_ENDONLY;
    return pcre2_compile((PCRE2_SPTR)body->pattern, PCRE2_ZERO_TERMINATED, options, error, offset, context);
}

static quoth_status check_body(struct rules *rules, const struct body *body, pcre2_compile_context *context) {
    int error;
    PCRE2_SIZE offset;
    pcre2_code *code = body_compile(body, context, &error, &offset);
    if (!code) return complain_compile(rules, body, error, offset);
    pcre2_code_free(code);
    return QUOTH_OK;
}

/* Compiled only to complain: matchers compile for themselves the rules that they come to. */
static quoth_status check_bodies(struct rules *rules) {
    pcre2_general_context *memory = context_new(rules->memory);
    pcre2_compile_context *context = memory ? pcre2_compile_context_create(memory) : NULL;
    quoth_status status = context ? QUOTH_OK : QUOTH_NOMEM;
    for (uint32_t i = 0; i < rules->bodies.count && status == QUOTH_OK; i++)
        status = check_body(rules, &rules->bodies.items[i], context);
    pcre2_compile_context_free(context);
    pcre2_general_context_free(memory);
    return status;
}

static quoth_status compile_bodies(struct rules *rules, const struct codes *codes) {
    TRY(alphabets_make(rules, codes));
    for (uint32_t i = 0; i < rules->bodies.count; i++) {
        struct body *body = &rules->bodies.items[i];
        TRY(pattern_write(rules, body));
        TRY(machine_make(rules, body));
        if (rules->group_most < body->group_count) rules->group_most = body->group_count;
    }
    TRY(sieve_make(rules, codes_count(codes)));
    for (uint32_t i = 0; i < rules->bodies.count; i++) TRY(reader_make(rules, &rules->bodies.items[i]));
    readers_link(rules);
    return rules->is_trusted ? QUOTH_OK : check_bodies(rules);
}

void rules_trust(struct rules *rules) { rules->is_trusted = true; }

quoth_status rules_compile(struct rules *rules, const struct codes *codes, bool without_jit, quoth_problem *problem) {
    rules->problem = problem;
    rules->is_without_jit = without_jit;
    quoth_status status = compile_bodies(rules, codes);
    arena_free(&rules->drafts);
    rules->problem = NULL;
    return status == QUOTH_BAD_KNOWLEDGE ? status : knowledge_failure(problem, status);
}

void rules_free(struct rules *rules) {
    if (!rules) return;
    const quoth_allocator *memory = rules->memory;
    vec_free(memory, &rules->items);
    vec_free(memory, &rules->tests);
    vec_free(memory, &rules->lets);
    vec_free(memory, &rules->bodies);
    vec_free(memory, &rules->phrases);
    for (uint32_t i = 0; i < rules->alphabets.count; i++) vec_free(memory, &rules->alphabets.items[i].tests);
    vec_free(memory, &rules->alphabets);
    arena_free(&rules->arena);
    arena_free(&rules->drafts);
    memory_free(memory, rules, sizeof *rules);
}

uint32_t rules_count(const struct rules *rules) { return rules->bodies.count; }

const struct rule *rules_rule(const struct rules *rules, uint32_t index) { return &rules->bodies.items[index].rule; }

const char *rules_pattern(const struct rules *rules, uint32_t index) { return rules->bodies.items[index].pattern; }
