/* layout.c — compiled rules into an image and out of it. In: rules, or an image. Out: the other. Idea: what matching
 * needs is passed, rule by rule, and behind it what it seldom needs; items, tests and lets serve compiling alone and
 * stay behind. Patterns are passed compiled, too, for PCRE2 of the release that the build had. */
#include "rule/parts.h"

/* Members that stand side by side, with nothing between them, from one to another. */
#define pass_members(image, type, row, first, last) \
    image_bytes((image), &(row)->first, offsetof(type, last) + sizeof (row)->last - offsetof(type, first))

static void pass_texts(struct image *image, struct body *body) {
    image_slice(image, &body->rule.file);
    image_slice(image, &body->rule.examples);
    image_text(image, &body->pattern);
}

static void pass_flank(struct image *image, struct flank *flank) {
    uint32_t byte_count = LIMIT_CODES + 1;
    image_value(image, &flank->reach);
    image_table(image, &flank->columns, &byte_count);
    image_table(image, &flank->next, &flank->next_count);
}

static void pass_reader(struct image *image, struct reader *reader) {
    pass_members(image, struct reader, reader, position_count, phrases);
    if (reader->position_count == 0) return;
    uint32_t byte_count = LIMIT_CODES + 1;
    image_table(image, &reader->classes, &byte_count);
    image_table(image, &reader->fits, &reader->class_count);
    image_table(image, &reader->guards, &reader->class_count);
    pass_flank(image, &reader->left);
    pass_flank(image, &reader->right);
    image_table(image, &reader->before, &reader->position_count);
    image_table(image, &reader->seats, &reader->position_count);
}

static void pass_phrase(struct image *image, struct phrase *phrase) {
    pass_members(image, struct phrase, phrase, class_count, position_count);
    image_table(image, &phrase->classes, &phrase->code_count);
    image_table(image, &phrase->next, &phrase->next_count);
    image_table(image, &phrase->filled, &phrase->filled_count);
    image_table(image, &phrase->before, &phrase->before_count);
    image_table(image, &phrase->first, &phrase->words);
}

static quoth_status write_code(struct image *image, struct body *body, pcre2_general_context *context) {
    int error;
    PCRE2_SIZE offset, size;
    uint8_t *bytes;
    pcre2_compile_context *compile_context = pcre2_compile_context_create(context);
    const pcre2_code *code = compile_context ? body_compile(body, compile_context, &error, &offset) : NULL;
    int32_t count = code ? pcre2_serialize_encode(&code, 1, &bytes, &size, context) : 0;
    if (count == 1) {
        uint32_t row_count = (uint32_t)size;
        image_table(image, &bytes, &row_count);
        pcre2_serialize_free(bytes);
    }
    pcre2_code_free((pcre2_code *)(uintptr_t)code);
    pcre2_compile_context_free(compile_context);
    return count == 1 ? image->status : QUOTH_NOMEM;
}

/* Is PCRE2 asked about the rule in tests alone? */
static bool is_walked(const struct body *body) {
    return body->reader.position_count > 0 && body->reader.is_exact && !body->reader.watches;
}

/* PCRE2's own memory is no table: it is written as PCRE2 serializes it, and opened by each matcher that comes to the
 * rule. */
static void pass_code(struct image *image, struct body *body) {
    if (image->status != QUOTH_OK) return;
    if (!image_has(image, !is_walked(body))) return;
    if (!image->memory) {
        image_table(image, &body->code, &body->code_size);
        return;
    }
    pcre2_general_context *context = context_new(image->memory);
    image->status = context ? write_code(image, body, context) : QUOTH_NOMEM;
    pcre2_general_context_free(context);
}

pcre2_code *body_open(const struct body *body, pcre2_general_context *context) {
    pcre2_code *code = NULL;
    if (!body->code || pcre2_serialize_decode(&code, 1, body->code, context) != 1) return NULL;
    return code;
}

static void pass_body(struct image *image, struct body *body) {
    pass_members(image, struct rule, &body->rule, chance, names_source);
    pass_members(image, struct body, body, group_count, roles);
    pass_reader(image, &body->reader);
}

/* As many places as there were; filled below, where an image is opened. */
static quoth_status make_room(struct image *image, struct rules *rules) {
    uint32_t body_count = rules->bodies.count, alphabet_count = rules->alphabets.count,
             phrase_count = rules->phrases.count;
    image_value(image, &body_count);
    image_value(image, &alphabet_count);
    image_value(image, &phrase_count);
    if (image->memory || image->status != QUOTH_OK) return image->status;
    TRY(vec_reserve(rules->memory, &rules->bodies, body_count));
    TRY(vec_reserve(rules->memory, &rules->alphabets, alphabet_count));
    TRY(vec_reserve(rules->memory, &rules->phrases, phrase_count));
    for (uint32_t i = 0; i < body_count; i++) rules->bodies.items[i] = (struct body){.group_count = 0};
    for (uint32_t i = 0; i < alphabet_count; i++) rules->alphabets.items[i] = (struct alphabet){.byte_count = 0};
    for (uint32_t i = 0; i < phrase_count; i++) rules->phrases.items[i] = (struct phrase){.words = 0};
    rules->phrases.count = phrase_count;
    rules->bodies.count = body_count;
    rules->alphabets.count = alphabet_count;
    return QUOTH_OK;
}

static quoth_status pass(struct image *image, struct rules *rules) {
    TRY(make_room(image, rules));
    image_value(image, &rules->group_most);
    image_table(image, &rules->needs, &rules->bodies.count);
    image_table(image, &rules->cuts, &rules->sieve_count);
    image_table(image, &rules->sieve, &rules->sieve_count);
    image_table(image, &rules->sets, &rules->set_count);
    image_value(image, &rules->unsieved);
    for (uint32_t i = 0; i < rules->phrases.count; i++) pass_phrase(image, &rules->phrases.items[i]);
    for (uint32_t i = 0; i < rules->bodies.count; i++) pass_body(image, &rules->bodies.items[i]);
    for (uint32_t i = 0; i < rules->alphabets.count; i++)
        image_table(image, &rules->alphabets.items[i].bytes, &rules->alphabets.items[i].code_count);
    readers_link(rules);
    for (uint32_t i = 0; i < rules->bodies.count; i++) image_text(image, &rules->bodies.items[i].rule.name);
    for (uint32_t i = 0; i < rules->bodies.count; i++) pass_code(image, &rules->bodies.items[i]);
    for (uint32_t i = 0; i < rules->bodies.count; i++) pass_texts(image, &rules->bodies.items[i]);
    return image->status;
}

quoth_status rules_lay_out(struct rules *rules, struct image *image) { return pass(image, rules); }

quoth_status rules_open(const quoth_allocator *memory, struct image *image, bool without_jit, struct rules **rules) {
    struct rules *opened = memory_new(memory, sizeof *opened);
    if (!opened) return QUOTH_NOMEM;
    *opened = (struct rules){.memory = memory, .is_trusted = true, .is_without_jit = without_jit};
    arena_init(&opened->arena, memory);
    *rules = opened; /* its owner frees it, whatever comes */
    return pass(image, opened);
}
