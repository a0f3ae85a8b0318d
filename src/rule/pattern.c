/* pattern.c — items become a PCRE2 pattern. In: items and an alphabet. Out: its text, printable. Idea: a
 * class is the bracket of all bytes whose sets pass, so that matching a class costs one look-up in PCRE2's
 * bitmap. */
#include "rule/parts.h"

static const char *const role_names[ROLE_COUNT] = {
    [ROLE_SOURCE] = "source", [ROLE_CUE] = "cue", [ROLE_CONTENT] = "content", [ROLE_TO] = "to", [ROLE_VIA] = "via"};

struct pattern {
    const quoth_allocator *memory;
    struct bytes bytes;
};

static quoth_status write_text(struct pattern *pattern, const char *text) {
    return bytes_add(pattern->memory, &pattern->bytes, text, strlen(text));
}

static quoth_status write_repeat(struct pattern *pattern, const struct item *item) {
    if (item->least == 0 && item->most == 1) TRY(write_text(pattern, "?"));
    else TRY(bytes_print(pattern->memory, &pattern->bytes, "{%u,%u}", (unsigned)item->least, (unsigned)item->most));
    return item->is_lazy ? write_text(pattern, "?") : QUOTH_OK;
}

static quoth_status write_set(struct pattern *pattern, struct rules *rules, struct range tests,
                              struct alphabet *alphabet) {
    const struct shape *shape;
    TRY(alphabet_shape(rules, alphabet, tests, &shape));
    return write_text(pattern, shape->text);
}

static quoth_status write_item(struct pattern *pattern, struct rules *rules, const struct item *item,
                               struct alphabet *alphabet) {
    switch (item->kind) {
    case ITEM_SET: return write_set(pattern, rules, item->tests, alphabet);
    case ITEM_ANY: return write_text(pattern, ".");
    case ITEM_START: return write_text(pattern, "^");
    case ITEM_END: return write_text(pattern, "$");
    case ITEM_BAR: return write_text(pattern, "|");
    case ITEM_REPEAT: return write_repeat(pattern, item);
    case ITEM_GROUP: return write_text(pattern, "(?:");
    case ITEM_AHEAD: return write_text(pattern, "(?=");
    case ITEM_NOT_AHEAD: return write_text(pattern, "(?!");
    case ITEM_BEHIND: return write_text(pattern, "(?<=");
    case ITEM_NOT_BEHIND: return write_text(pattern, "(?<!");
    case ITEM_ROLE: return bytes_print(pattern->memory, &pattern->bytes, "(?<%s>", role_names[item->role]);
    case ITEM_CLOSE: return write_text(pattern, ")");
    }
    return QUOTH_OK;
}

static quoth_status write_items(struct pattern *pattern, struct rules *rules, struct body *body,
                                struct alphabet *alphabet) {
    body->group_count = 0;
    for (uint32_t i = body->items.start; i < body->items.end; i++) {
        struct item *item = &rules->items.items[i];
        item->offset = pattern->bytes.count;
        if (item->kind == ITEM_ROLE) {
            if (body->group_count == GROUPS_MOST)
                return rules_complain(rules, item->place, "the frame captures more than %d times", GROUPS_MOST);
            body->roles[++body->group_count] = item->role;
        }
        TRY(write_item(pattern, rules, item, alphabet));
    }
    return QUOTH_OK;
}

quoth_status pattern_write(struct rules *rules, struct body *body) {
    struct pattern pattern = {.memory = rules->memory};
    quoth_status status = write_items(&pattern, rules, body, &rules->alphabets.items[body->alphabet]);
    if (status == QUOTH_OK) {
        body->pattern = arena_copy(&rules->arena, pattern.bytes.items, pattern.bytes.count);
        if (!body->pattern) status = QUOTH_NOMEM;
    }
    vec_free(rules->memory, &pattern.bytes);
    return status;
}
