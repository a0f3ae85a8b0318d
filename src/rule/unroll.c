/* unroll.c — items become signs without quantifiers. In: a frame's items. Out: positions, groups and what
 * is optional. Idea: bounded quantifiers are written out as copies, X{1,3} as X(X X?)?, so nothing loops. */
#include "rule/parts.h"

struct unroller {
    const struct rules *rules;
    const struct body *body;
    struct signs *signs;
    uint8_t part, role_count; /* of the sign at hand; roles opened so far */
    uint32_t guard;           /* of the next position */
};

static bool is_look_around(enum item_kind kind) {
    return kind == ITEM_AHEAD || kind == ITEM_NOT_AHEAD || kind == ITEM_BEHIND || kind == ITEM_NOT_BEHIND;
}

static bool add_sign(struct unroller *unroller, enum sign_kind kind) {
    if (unroller->signs->count == SIGNS_MOST) return false;
    unroller->signs->items[unroller->signs->count++] =
        (struct sign){.kind = kind, .part = unroller->part, .guard = NONE};
    return true;
}

static bool add_position(struct unroller *unroller, uint32_t first, uint32_t last) {
    if (!add_sign(unroller, SIGN_POSITION)) return false;
    struct sign *sign = &unroller->signs->items[unroller->signs->count - 1];
    sign->items = (struct range){first, last};
    sign->guard = unroller->guard;
    if (unroller->rules->items.items[first].kind == ITEM_END) sign->part |= PART_AHEAD;
    unroller->guard = NONE;
    return true;
}

/* The element at [start, sign_count) once more. */
static bool copy_element(struct unroller *unroller, uint32_t start, uint32_t end) {
    if (unroller->signs->count + (end - start) > SIGNS_MOST) return false;
    memcpy(unroller->signs->items + unroller->signs->count, unroller->signs->items + start,
           (end - start) * sizeof *unroller->signs->items);
    unroller->signs->count += end - start;
    return true;
}

/* Of a capture that comes again the last one counts, which copies do not tell. */
static bool holds_role(const struct unroller *unroller, uint32_t start) {
    for (uint32_t i = start; i < unroller->signs->count; i++)
        if (unroller->signs->items[i].part != unroller->part) return true;
    return false;
}

static bool enclose_element(struct unroller *unroller, uint32_t start) {
    if (!add_sign(unroller, SIGN_OPEN)) return false;
    struct sign *first = unroller->signs->items + start, open = unroller->signs->items[unroller->signs->count - 1];
    memmove(first + 1, first, (unroller->signs->count - 1 - start) * sizeof *first);
    *first = open;
    return true;
}

static bool close_optional(struct unroller *unroller) {
    return add_sign(unroller, SIGN_CLOSE) && add_sign(unroller, SIGN_OPTIONAL);
}

/* Each optional copy lies within the one before, so that it follows no other. */
static bool repeat_element(struct unroller *unroller, uint32_t start, const struct item *repeat) {
    uint32_t size = unroller->signs->count - start, optional = 0;
    if (size == 0) return true; /* a look-around */
    if (repeat->is_lazy || (repeat->most > 1 && holds_role(unroller, start))) unroller->signs->is_exact = false;
    if (repeat->most == 1) return repeat->least == 1 || add_sign(unroller, SIGN_OPTIONAL);
    if (repeat->least == 0) {
        if (!enclose_element(unroller, start++)) return false;
        optional++;
    }
    for (uint32_t i = 1; i < repeat->most; i++) {
        bool is_optional = i >= repeat->least;
        if (is_optional && !add_sign(unroller, SIGN_OPEN)) return false;
        if (!copy_element(unroller, start, start + size)) return false;
        optional += is_optional;
    }
    for (; optional > 0; optional--)
        if (!close_optional(unroller)) return false;
    return true;
}

static uint32_t skip_group(const struct rules *rules, uint32_t item) {
    uint32_t depth = 1;
    while (depth > 0) {
        enum item_kind kind = rules->items.items[++item].kind;
        if (kind == ITEM_CLOSE) depth--;
        else if (kind >= ITEM_GROUP) depth++;
    }
    return item;
}

/* Does nothing more of the frame follow this item? Other branches do not follow it. */
static bool is_tail(const struct rules *rules, const struct body *body, uint32_t item) {
    uint32_t depth = 0;
    for (uint32_t i = item + 1; i < body->items.end; i++) {
        enum item_kind kind = rules->items.items[i].kind;
        if (kind == ITEM_BAR && depth == 0) depth = 1; /* on to where this group closes */
        else if (depth > 0) depth = kind == ITEM_CLOSE ? depth - 1 : kind >= ITEM_GROUP ? depth + 1 : depth;
        else if (kind != ITEM_CLOSE) return false;
    }
    return true;
}

/* Single units and $, parted by bars. */
static bool is_one_unit(const struct rules *rules, uint32_t open, uint32_t close) {
    bool wants_unit = true;
    for (uint32_t i = open + 1; i < close; i++) {
        enum item_kind kind = rules->items.items[i].kind;
        bool is_unit = kind == ITEM_SET || kind == ITEM_END;
        if (is_unit != wants_unit || (!is_unit && kind != ITEM_BAR)) return false;
        wants_unit = !is_unit;
    }
    return !wants_unit;
}

/* Does one unit that must be there begin here, in groups of its own or in none? */
static bool is_sure_unit(const struct unroller *unroller, uint32_t item) {
    const struct item *items = unroller->rules->items.items;
    uint32_t end = unroller->body->items.end, groups = 0;
    for (; item < end && items[item].kind == ITEM_GROUP; item++) groups++;
    if (item >= end || items[item].kind != ITEM_SET) return false;
    for (item++; item < end && groups > 0 && items[item].kind == ITEM_CLOSE; item++) groups--;
    return groups == 0 && (item == end || items[item].kind != ITEM_REPEAT);
}

/* (?! A B ) or (?! A ), and a unit that must be there. */
static bool guards_next(const struct unroller *unroller, uint32_t open, uint32_t close) {
    const struct item *items = unroller->rules->items.items;
    bool is_short = items[open].kind == ITEM_NOT_AHEAD && (close - open == 2 || close - open == 3);
    if (!is_short || items[open + 1].kind != ITEM_SET || items[close - 1].kind != ITEM_SET) return false;
    return is_sure_unit(unroller, close + 1);
}

/* (?! A ) */
static bool is_one_unit_barred(const struct rules *rules, uint32_t open, uint32_t close) {
    return rules->items.items[open].kind == ITEM_NOT_AHEAD && close - open == 2 &&
           rules->items.items[open + 1].kind == ITEM_SET;
}

static bool add_watch(struct unroller *unroller, uint32_t item) {
    if (!add_sign(unroller, SIGN_WATCH)) return false;
    unroller->signs->items[unroller->signs->count - 1].items = (struct range){item, item + 1};
    return true;
}

/* Captures do not nest where a match is walked. */
static void open_role(struct unroller *unroller) {
    if (unroller->part) unroller->signs->is_exact = false;
    unroller->part = ++unroller->role_count;
}

/* A look-ahead at the frame's end is read as what follows: (?= X) as X, (?! A | B) as a unit that is
 * neither. All others count as met. *item is set to the last item that needs no reading of its own. */
static bool write_look_around(struct unroller *unroller, uint32_t *item, bool *is_group) {
    const struct rules *rules = unroller->rules;
    enum item_kind kind = rules->items.items[*item].kind;
    uint32_t open = *item, close = skip_group(rules, open);
    bool is_read = is_tail(rules, unroller->body, close);
    *is_group = is_read && kind == ITEM_AHEAD;
    if (*is_group) {
        unroller->part |= PART_AHEAD;
        return add_sign(unroller, SIGN_OPEN);
    }
    *item = close;
    if (!is_read || kind != ITEM_NOT_AHEAD || !is_one_unit(rules, open, close)) {
        if (guards_next(unroller, open, close)) unroller->guard = open;
        else if (is_one_unit_barred(rules, open, close)) return add_watch(unroller, open + 1);
        else unroller->signs->is_exact = false;
        return true;
    }
    uint8_t part = unroller->part;
    unroller->part |= PART_AHEAD;
    bool is_held = add_position(unroller, open, close);
    unroller->part = part;
    return is_held;
}

/* A group closes, and what was open around it is again. */
static bool close_group(struct unroller *unroller, uint8_t part) {
    bool ends_role = (unroller->part & ~PART_AHEAD) != (part & ~PART_AHEAD);
    unroller->part = part;
    if (!add_sign(unroller, SIGN_CLOSE)) return false;
    unroller->signs->items[unroller->signs->count - 1].ends_role = ends_role;
    return true;
}

/* Items without quantifiers; false where there would be too many. */
bool unroll_items(const struct rules *rules, const struct body *body, struct signs *signs) {
    struct unroller state = {.rules = rules, .body = body, .signs = signs, .guard = NONE}, *unroller = &state;
    signs->count = 0;
    signs->is_exact = true;
    signs->is_anchored = false;
    uint32_t opened[NESTING_MOST + 1], depth = 0, element = 0; /* element: where the latest one starts */
    uint8_t parts[NESTING_MOST + 1];
    for (uint32_t i = body->items.start; i < body->items.end; i++) {
        const struct item *item = &rules->items.items[i];
        uint32_t here = signs->count;
        bool is_held = true, is_group = true;
        switch (item->kind) {
        case ITEM_SET:
        case ITEM_ANY:
        case ITEM_END: is_held = add_position(unroller, i, i + 1), element = here; break;
        case ITEM_START:
            signs->is_anchored = i == body->items.start;
            if (!signs->is_anchored) is_held = add_position(unroller, i, i + 1), element = here;
            break;
        case ITEM_BAR:
            is_held = add_sign(unroller, SIGN_BAR);
            signs->is_exact &= depth > 0 || !signs->is_anchored;
            break;
        case ITEM_REPEAT: is_held = repeat_element(unroller, element, item); break;
        case ITEM_CLOSE: is_held = close_group(unroller, parts[--depth]), element = opened[depth]; break;
        default:
            parts[depth] = unroller->part;
            if (item->kind == ITEM_ROLE) open_role(unroller);
            is_held = is_look_around(item->kind) ? write_look_around(unroller, &i,
                                                                     &is_group) : add_sign(unroller, SIGN_OPEN);
            element = here;
            if (item->let && is_held) signs->items[here].let = item->let;
            if (is_group) opened[depth++] = here;
        }
        if (!is_held) return false;
    }
    return true;
}
