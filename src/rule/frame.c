/* frame.c — the notation of frames becomes items. In: the text of a frame or let. Out: items, balanced and
 * bounded, or a problem at the very sign. Idea: one pass with a small stack of what is open; a let is
 * spliced as a group. */
#include "rule/parts.h"

struct frame_reader {
    struct rules *rules;
    uint32_t sheet;
    const char *start, *sign, *at, *end; /* start of the file, and of the sign that is being read */
    struct place open[NESTING_MOST];
    bool is_role[NESTING_MOST];
    uint32_t depth, first_item;
    uint32_t nesting; /* depth, and what the lets have open */
};

static struct place place_of(const struct frame_reader *reader, const char *at) {
    return (struct place){reader->sheet, (uint32_t)(at - reader->start)};
}

#define complain(reader, at, ...) rules_complain((reader)->rules, place_of((reader), (at)), __VA_ARGS__)

static char look(const struct frame_reader *reader, size_t ahead) {
    return (size_t)(reader->end - reader->at) > ahead ? reader->at[ahead] : '\0';
}

static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* How much of a name a message shows. */
static int shown(struct slice name) { return name.size < 60 ? (int)name.size : 60; }

static void skip_blanks(struct frame_reader *reader) {
    for (; reader->at < reader->end; reader->at++) {
        if (*reader->at == '#')
            while (reader->at + 1 < reader->end && reader->at[1] != '\n') reader->at++;
        else if (!strchr(" \t\r\n", *reader->at)) return;
    }
}

static quoth_status add_item(struct frame_reader *reader, struct item item) {
    struct rules *rules = reader->rules;
    bool is_opening = item.kind >= ITEM_GROUP && item.kind < ITEM_CLOSE;
    if (is_opening && reader->nesting++ == NESTING_MOST)
        return complain(reader, reader->sign, "groups and lets are nested deeper than %d", NESTING_MOST);
    if (item.kind == ITEM_CLOSE) reader->nesting--;
    if (rules->items.count - reader->first_item >= FRAME_ITEMS)
        return complain(reader, reader->sign, "the frame is too long: %d signs at most, with its lets", FRAME_ITEMS);
    return vec_push(rules->memory, &rules->items, item);
}

static quoth_status add_sign(struct frame_reader *reader, enum item_kind kind, size_t size) {
    struct item item = {.kind = kind, .place = place_of(reader, reader->at)};
    reader->at += size;
    return add_item(reader, item);
}

/* Of a class, or with hyphens of a let or role. */
static struct slice cut_name(struct frame_reader *reader, bool has_hyphens) {
    struct slice name = {reader->at, 0};
    for (char c = look(reader, 0);; c = look(reader, 0)) {
        bool is_of_name = is_lower(c) || is_upper(c) || is_digit(c) || c == '_' || (has_hyphens && c == '-');
        if (!is_of_name) return name;
        reader->at++;
        name.size++;
    }
}

/* A quoted word is a class of its own, held by that lexeme alone. */
static quoth_status read_quoted(struct frame_reader *reader, struct classes *set) {
    struct rules *rules = reader->rules;
    const char *open = reader->at++;
    const char *close = memchr(reader->at, '"', (size_t)(reader->end - reader->at));
    if (!close) return complain(reader, open, "the quoted word has no closing \"");
    size_t size = (size_t)(close - reader->at);
    char name[64];
    const struct lexeme *lexeme = lexicon_find(rules->lexicon, reader->at, size);
    if (!lexeme || size + 3 > sizeof name)
        return complain(reader, open, "no .lex file has the word \"%.*s\"", size < 60 ? (int)size : 60, reader->at);
    struct slice form = lexicon_form(rules->lexicon, lexeme->id);
    name[0] = '"';
    memcpy(name + 1, form.bytes, form.size);
    memcpy(name + 1 + form.size, "\"", 2);
    uint32_t class;
    quoth_status status = lexicon_declare(rules->lexicon, name, &class);
    if (status == QUOTH_LIMIT)
        return complain(reader, open, "too many classes and quoted words: %d at most", LIMIT_CLASSES);
    if (status != QUOTH_OK) return status;
    lexicon_attach(rules->lexicon, lexeme->id, class);
    classes_add(set, class);
    reader->at = close + 1;
    return QUOTH_OK;
}

static quoth_status complain_class(struct frame_reader *reader, struct slice name) {
    const char *nearest = lexicon_nearest_class(reader->rules->lexicon, name.bytes, name.size);
    int size = shown(name);
    if (!nearest) return complain(reader, name.bytes, "unknown class %.*s", size, name.bytes);
    return complain(reader, name.bytes, "unknown class %.*s; the nearest is %s", size, name.bytes, nearest);
}

static quoth_status read_class(struct frame_reader *reader, struct classes *set) {
    if (look(reader, 0) == '"') return read_quoted(reader, set);
    if (!is_upper(look(reader, 0)))
        return complain(reader, reader->at, "expected a class (Capitalised) or a \"word\"");
    struct slice name = cut_name(reader, false);
    uint32_t class = lexicon_class(reader->rules->lexicon, name.bytes, name.size);
    if (class == NONE) return complain_class(reader, name);
    classes_add(set, class);
    return QUOTH_OK;
}

static quoth_status read_bracket(struct frame_reader *reader, struct test *test) {
    const char *open = reader->at++;
    skip_blanks(reader);
    if (look(reader, 0) == '^') {
        test->is_wanted = !test->is_wanted;
        reader->at++;
        skip_blanks(reader);
    }
    while (reader->at < reader->end && look(reader, 0) != ']') {
        TRY(read_class(reader, &test->set));
        skip_blanks(reader);
    }
    if (reader->at == reader->end) return complain(reader, open, "the bracket is not closed");
    if (classes_empty(test->set)) return complain(reader, open, "the bracket names no class");
    reader->at++;
    return QUOTH_OK;
}

static quoth_status read_test(struct frame_reader *reader, bool is_wanted) {
    struct test test = {classes_none(), is_wanted};
    if (look(reader, 0) == '[') TRY(read_bracket(reader, &test));
    else TRY(read_class(reader, &test.set));
    return vec_push(reader->rules->memory, &reader->rules->tests, test);
}

/* Class, bracket or word, narrowed by any number of &X and !X. */
static quoth_status read_set(struct frame_reader *reader) {
    struct item item = {.kind = ITEM_SET, .place = place_of(reader, reader->at)};
    item.tests.start = reader->rules->tests.count;
    TRY(read_test(reader, true));
    for (skip_blanks(reader); look(reader, 0) == '&' || look(reader, 0) == '!'; skip_blanks(reader)) {
        bool is_wanted = *reader->at++ == '&';
        skip_blanks(reader);
        TRY(read_test(reader, is_wanted));
    }
    item.tests.end = reader->rules->tests.count;
    return add_item(reader, item);
}

static quoth_status read_let(struct frame_reader *reader) {
    struct rules *rules = reader->rules;
    struct place place = place_of(reader, reader->at);
    struct slice name = cut_name(reader, true);
    const struct let *let = NULL;
    for (uint32_t i = 0; i < rules->lets.count && !let; i++) {
        struct slice other = rules->lets.items[i].name;
        if (same_text(name, other.bytes, other.size)) let = &rules->lets.items[i];
    }
    if (!let)
        return rules_complain(rules, place, "no let %.*s before this", shown(name), name.bytes);
    uint32_t number = (uint32_t)(let - rules->lets.items) + 1;
    TRY(add_item(reader, (struct item){.kind = ITEM_GROUP, .let = number, .place = place}));
    for (uint32_t i = let->items.start; i < let->items.end; i++) TRY(add_item(reader, rules->items.items[i]));
    return add_item(reader, (struct item){.kind = ITEM_CLOSE, .place = place});
}

static quoth_status open_group(struct frame_reader *reader, struct item item, size_t size) {
    TRY(add_item(reader, item));
    reader->open[reader->depth] = item.place;
    reader->is_role[reader->depth++] = item.kind == ITEM_ROLE;
    reader->at += size;
    return QUOTH_OK;
}

static quoth_status read_open(struct frame_reader *reader) {
    static const struct {
        const char *text;
        enum item_kind kind;
    } openings[] = {{"(?:", ITEM_GROUP}, {"(?=", ITEM_AHEAD}, {"(?!", ITEM_NOT_AHEAD}, {"(?<=", ITEM_BEHIND},
                    {"(?<!", ITEM_NOT_BEHIND}};
    struct item item = {.kind = ITEM_GROUP, .place = place_of(reader, reader->at)};
    if (look(reader, 1) != '?') return open_group(reader, item, 1);
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        size_t size = strlen(openings[i].text);
        if ((size_t)(reader->end - reader->at) < size || memcmp(reader->at, openings[i].text, size) != 0) continue;
        item.kind = openings[i].kind;
        return open_group(reader, item, size);
    }
    return complain(reader, reader->at, "groups are ( (?: (?= (?! (?<= (?<! and <role: …>");
}

static const char *const role_names[ROLE_COUNT] = {
    [ROLE_SOURCE] = "source", [ROLE_CUE] = "cue", [ROLE_CONTENT] = "content", [ROLE_TO] = "to", [ROLE_VIA] = "via"};

static quoth_status read_role(struct frame_reader *reader) {
    struct item item = {.kind = ITEM_ROLE, .place = place_of(reader, reader->at)};
    reader->at++;
    skip_blanks(reader);
    const char *at = reader->at;
    struct slice name = cut_name(reader, true);
    skip_blanks(reader);
    uint8_t role = 0;
    while (role < ROLE_COUNT && !same_text(name, role_names[role], strlen(role_names[role]))) role++;
    if (role == ROLE_COUNT) return complain(reader, at, "roles are source, cue, content, to and via");
    if (look(reader, 0) != ':')
        return complain(reader, reader->at, "a colon must follow the role: <%s: …>", role_names[role]);
    item.role = role;
    return open_group(reader, item, 1);
}

static quoth_status read_close(struct frame_reader *reader, bool is_role) {
    if (reader->depth == 0) return complain(reader, reader->at, "nothing is open that %c could close", *reader->at);
    if (reader->is_role[reader->depth - 1] != is_role)
        return complain(reader, reader->at, is_role ? "> closes a role, but what is open is a ("
                                                    : ") closes a (, but what is open is a role");
    reader->depth--;
    return add_sign(reader, ITEM_CLOSE, 1);
}

/* What a quantifier may stand after. */
static bool can_repeat(const struct frame_reader *reader) {
    const struct rules *rules = reader->rules;
    if (rules->items.count == reader->first_item) return false;
    enum item_kind kind = rules->items.items[rules->items.count - 1].kind;
    return kind == ITEM_SET || kind == ITEM_ANY || kind == ITEM_CLOSE;
}

static bool cut_number(struct frame_reader *reader, uint32_t *number) {
    skip_blanks(reader);
    const char *at = reader->at;
    for (*number = 0; is_digit(look(reader, 0)); reader->at++)
        if (*number < 1000) *number = *number * 10 + (uint32_t)(*reader->at - '0');
    bool is_number = reader->at > at;
    skip_blanks(reader);
    return is_number;
}

static quoth_status read_bounds(struct frame_reader *reader, uint32_t *least, uint32_t *most) {
    const char *open = reader->at++;
    if (!cut_number(reader, least)) return complain(reader, open, "a quantifier is {m}, {m,n} or ?");
    *most = *least;
    if (look(reader, 0) == ',') {
        reader->at++;
        if (!cut_number(reader, most))
            return complain(reader, open, "the quantifier has no upper bound; %d at most", REPEAT_MOST);
    }
    if (look(reader, 0) != '}') return complain(reader, open, "a quantifier is {m}, {m,n} or ?");
    if (*most > REPEAT_MOST) return complain(reader, open, "the bound is over %d", REPEAT_MOST);
    if (*least > *most || *most == 0) return complain(reader, open, "the quantifier's bounds make no sense");
    reader->at++;
    return QUOTH_OK;
}

static quoth_status read_repeat(struct frame_reader *reader) {
    struct item item = {.kind = ITEM_REPEAT, .most = 1, .place = place_of(reader, reader->at)};
    uint32_t least = 0, most = 1;
    if (!can_repeat(reader)) return complain(reader, reader->at, "there is nothing here that could be repeated");
    if (*reader->at == '?') reader->at++;
    else TRY(read_bounds(reader, &least, &most));
    item.least = (uint8_t)least;
    item.most = (uint8_t)most;
    skip_blanks(reader);
    item.is_lazy = look(reader, 0) == '?';
    if (item.is_lazy) reader->at++;
    return add_item(reader, item);
}

static quoth_status read_sign(struct frame_reader *reader) {
    char c = *reader->at;
    reader->sign = reader->at;
    if (is_upper(c) || c == '"' || c == '[') return read_set(reader);
    if (is_lower(c)) return read_let(reader);
    switch (c) {
    case '(': return read_open(reader);
    case ')': return read_close(reader, false);
    case '<': return read_role(reader);
    case '>': return read_close(reader, true);
    case '|': return add_sign(reader, ITEM_BAR, 1);
    case '.': return add_sign(reader, ITEM_ANY, 1);
    case '^': return add_sign(reader, ITEM_START, 1);
    case '$': return add_sign(reader, ITEM_END, 1);
    case '?':
    case '{': return read_repeat(reader);
    case '*':
    case '+':
        return complain(reader, reader->at, "%c has no bound; write {0,n} or {1,n}, n at most %d", c, REPEAT_MOST);
    default: return complain(reader, reader->at, "this sign means nothing in a frame");
    }
}

quoth_status frame_read(struct rules *rules, struct place place, size_t size, struct range *items) {
    const char *file = rules->sheets[place.sheet].bytes;
    struct frame_reader reader = {.rules = rules, .sheet = place.sheet, .start = file, .at = file + place.at,
                                  .end = file + place.at + size, .first_item = rules->items.count};
    for (skip_blanks(&reader); reader.at < reader.end; skip_blanks(&reader)) TRY(read_sign(&reader));
    if (reader.depth > 0) return rules_complain(rules, reader.open[reader.depth - 1], "this is never closed");
    *items = (struct range){reader.first_item, rules->items.count};
    return QUOTH_OK;
}
