/* sheet.c — a .rules file becomes lets and rules. In: its text. Out: let and body rows, or a problem with
 * its place. Idea: lines are sorted by how far they are indented: none begins a let or rule, a key's own
 * indent a key, more than that carries it on. */
#include "rule/parts.h"

enum rule_key { KEY_FRAME, KEY_TAKES, KEY_CHANCE, KEY_YES, KEY_NO, KEY_WHY, KEY_COUNT };
static const char *const key_names[KEY_COUNT] = {"frame", "takes", "chance", "yes", "no", "why"};
enum { EXAMPLES_LEAST = 2 }; /* of yes and of no: one shows a rule, two show its edge */

struct sheet_reader {
    struct rules *rules;
    const quoth_file *file;
    uint32_t sheet;
    struct slice name;                /* of the let or rule that is being read; size 0: none */
    bool is_let;
    struct place place;               /* of its name */
    uint32_t key_indent;
    enum rule_key key;
    struct slice *carried;            /* what a line that is indented further carries on */
    struct slice frame, takes, chance, other; /* other: yes, no, why */
    const char *examples;
    uint32_t counts[KEY_COUNT];
};

static struct place place_of(const struct sheet_reader *reader, const char *at) {
    return (struct place){reader->sheet, (uint32_t)(at - reader->file->bytes)};
}

#define complain(reader, at, ...) rules_complain((reader)->rules, place_of((reader), (at)), __VA_ARGS__)

static struct slice trim(struct slice text) {
    while (text.size && strchr(" \t\r\n", text.bytes[text.size - 1])) text.size--;
    while (text.size && strchr(" \t\r\n", *text.bytes)) text.bytes++, text.size--;
    return text;
}

/* Cut a leading word of letters, digits and hyphens off. */
static struct slice cut_word(struct slice *line) {
    struct slice word = {line->bytes, 0};
    while (word.size < line->size && !strchr(" \t=", word.bytes[word.size])) word.size++;
    line->bytes += word.size;
    line->size -= word.size;
    return word;
}

static bool is_text(struct slice word, const char *text) { return same_text(word, text, strlen(text)); }

static bool is_name(struct slice word) {
    for (size_t i = 0; i < word.size; i++) {
        char c = word.bytes[i];
        bool is_lower = c >= 'a' && c <= 'z', is_other = (c >= '0' && c <= '9') || c == '-';
        if (!is_lower && !(is_other && i > 0)) return false;
    }
    return word.size > 0;
}

static quoth_status end_let(struct sheet_reader *reader) {
    struct rules *rules = reader->rules;
    struct slice text = trim(reader->frame);
    struct let let = {.name = reader->name, .place = reader->place};
    if (text.size == 0) return rules_complain(rules, reader->place, "the let stands for nothing");
    TRY(frame_read(rules, place_of(reader, text.bytes), text.size, &let.items));
    return vec_push(rules->memory, &rules->lets, let);
}

static quoth_status read_takes(struct sheet_reader *reader, struct rule *rule) {
    static const char *const whats[] = {"quotation", "clause", "infinitive", "object", "line", "capture", "nothing"};
    static const char *const wheres[] = {"before", "after", "around"};
    struct slice text = trim(reader->takes), what = cut_word(&text);
    struct slice where = trim(text);
    int i = 0, j = 0;
    while (i <= TAKES_NOTHING && !is_text(what, whats[i])) i++;
    while (j <= TAKES_AROUND && !is_text(where, wheres[j])) j++;
    if (i > TAKES_NOTHING)
        return complain(reader, what.bytes,
                        "takes is quotation, clause, infinitive, object, line, capture or nothing");
    bool needs_where = i < TAKES_CAPTURE;
    if (!needs_where && where.size == 0) j = TAKES_BEFORE;
    else if (j > TAKES_AROUND || i == TAKES_NOTHING)
        return complain(reader, where.bytes,
                        i == TAKES_NOTHING ? "nothing stands alone" : "where is before, after or around");
    rule->what = (enum takes_what)i;
    rule->where = (enum takes_where)j;
    return QUOTH_OK;
}

/* “0.95”: read by hand, since a locale may want a comma. */
static quoth_status read_chance(struct sheet_reader *reader, struct rule *rule) {
    struct slice text = trim(reader->chance);
    double unit = 1;
    bool is_chance = text.size > 2 && text.size < 6 && memcmp(text.bytes, "0.", 2) == 0;
    for (size_t i = 2; i < text.size && is_chance; i++) {
        is_chance = text.bytes[i] >= '0' && text.bytes[i] <= '9';
        rule->chance += (text.bytes[i] - '0') * (unit /= 10);
    }
    if (!is_chance && text.size)
        return complain(reader, text.bytes, "chance is a number between 0 and 1, such as 0.95");
    return QUOTH_OK;
}

static bool captures(const struct rules *rules, struct range items, enum role role) {
    for (uint32_t i = items.start; i < items.end; i++)
        if (rules->items.items[i].kind == ITEM_ROLE && rules->items.items[i].role == role) return true;
    return false;
}

static quoth_status check_keys(struct sheet_reader *reader) {
    static const uint32_t least[KEY_COUNT] = {1, 1, 0, EXAMPLES_LEAST, EXAMPLES_LEAST, 1};
    for (int key = 0; key < KEY_COUNT; key++)
        if (reader->counts[key] < least[key])
            return rules_complain(reader->rules, reader->place, least[key] == 1 ? "the rule has no %s"
                                  : "the rule needs two lines of %s", key_names[key]);
    return QUOTH_OK;
}

static uint32_t line_of(const struct sheet_reader *reader) {
    uint32_t line = 1;
    for (size_t i = 0; i < reader->place.at; i++) line += reader->file->bytes[i] == '\n';
    return line;
}

static quoth_status end_rule(struct sheet_reader *reader, const char *end) {
    struct rules *rules = reader->rules;
    struct body body = {.place = reader->place};
    struct slice frame = trim(reader->frame);
    TRY(check_keys(reader));
    TRY(read_takes(reader, &body.rule));
    TRY(read_chance(reader, &body.rule));
    if (frame.size == 0) return rules_complain(rules, reader->place, "the frame is empty");
    TRY(frame_read(rules, place_of(reader, frame.bytes), frame.size, &body.items));
    if (body.rule.what == TAKES_CAPTURE && !captures(rules, body.items, ROLE_CONTENT))
        return complain(reader, trim(reader->takes).bytes, "takes capture, but the frame has no <content: …>");
    body.rule.names_source = captures(rules, body.items, ROLE_SOURCE);
    uint32_t least;
    body.need = need_find(rules, body.items, &least);
    body.rule.need = body.need.all;
    if (least == 0) return complain(reader, frame.bytes, "the frame can match without any unit");
    body.rule.name = arena_copy(&rules->arena, reader->name.bytes, reader->name.size);
    body.rule.file = (struct slice){reader->file->name, strlen(reader->file->name)};
    body.rule.line = line_of(reader);
    body.rule.examples = (struct slice){reader->examples, (size_t)(end - reader->examples)};
    if (!body.rule.name) return QUOTH_NOMEM;
    return vec_push(rules->memory, &rules->bodies, body);
}

/* The let or rule that was being read ends here. */
static quoth_status end_entry(struct sheet_reader *reader, const char *end) {
    if (reader->name.size == 0) return QUOTH_OK;
    TRY(reader->is_let ? end_let(reader) : end_rule(reader, end));
    reader->name.size = 0;
    return QUOTH_OK;
}

static quoth_status check_new(struct sheet_reader *reader, struct slice name) {
    const struct rules *rules = reader->rules;
    if (!is_name(name)) return complain(reader, name.bytes, "a name is lower-case letters, digits and hyphens");
    for (uint32_t i = 0; i < rules->lets.count && reader->is_let; i++)
        if (same_text(name, rules->lets.items[i].name.bytes, rules->lets.items[i].name.size))
            return complain(reader, name.bytes, "this let is there already");
    for (uint32_t i = 0; i < rules->bodies.count && !reader->is_let; i++)
        if (is_text(name, rules->bodies.items[i].rule.name))
            return complain(reader, name.bytes, "this rule is there already");
    return QUOTH_OK;
}

static quoth_status begin_entry(struct sheet_reader *reader, struct slice line) {
    struct slice word = cut_word(&line);
    *reader = (struct sheet_reader){.rules = reader->rules, .file = reader->file, .sheet = reader->sheet};
    reader->is_let = is_text(word, "let");
    if (!reader->is_let && !is_text(word, "rule")) return complain(reader, word.bytes, "expected let or rule");
    line = trim(line);
    struct slice name = cut_word(&line);
    TRY(check_new(reader, name));
    reader->place = place_of(reader, name.bytes);
    reader->name = name;
    line = trim(line);
    if (!reader->is_let)
        return line.size ? complain(reader, line.bytes, "only the name stands on a rule's first line") : QUOTH_OK;
    if (line.size == 0 || *line.bytes != '=') return complain(reader, line.bytes, "expected = after the let's name");
    reader->frame = (struct slice){line.bytes + 1, line.size - 1};
    reader->carried = &reader->frame;
    return QUOTH_OK;
}

static quoth_status begin_key(struct sheet_reader *reader, struct slice line) {
    struct slice word = cut_word(&line);
    int key = 0;
    while (key < KEY_COUNT && !is_text(word, key_names[key])) key++;
    if (key == KEY_COUNT)
        return complain(reader, word.bytes, "a rule's lines begin with frame, takes, chance, yes, no or why");
    if (reader->counts[key]++ && key <= KEY_CHANCE)
        return complain(reader, word.bytes, "the rule has a second %s", key_names[key]);
    if (trim(line).size == 0) return complain(reader, word.bytes, "nothing follows %s", key_names[key]);
    if ((key == KEY_YES || key == KEY_NO) && !reader->examples) reader->examples = word.bytes;
    reader->carried = key == KEY_FRAME    ? &reader->frame
                      : key == KEY_TAKES  ? &reader->takes
                      : key == KEY_CHANCE ? &reader->chance
                                          : &reader->other;
    *reader->carried = line;
    return QUOTH_OK;
}

static quoth_status read_line(struct sheet_reader *reader, struct slice line) {
    struct slice text = trim(line);
    if (text.size == 0 || *text.bytes == '#') return QUOTH_OK;
    uint32_t indent = (uint32_t)(text.bytes - line.bytes);
    if (indent == 0) {
        TRY(end_entry(reader, line.bytes));
        return begin_entry(reader, text);
    }
    if (reader->name.size == 0) return complain(reader, text.bytes, "this line belongs to no let or rule");
    if (memchr(line.bytes, '\t', indent))
        return complain(reader, line.bytes, "lines are indented by blanks, not by tabs");
    if (reader->is_let || (reader->carried && indent > reader->key_indent)) {
        reader->carried->size = (size_t)(text.bytes + text.size - reader->carried->bytes);
        return QUOTH_OK;
    }
    reader->key_indent = indent;
    return begin_key(reader, text);
}

quoth_status sheet_read(struct rules *rules, uint32_t sheet) {
    const quoth_file *file = &rules->sheets[sheet];
    struct sheet_reader reader = {.rules = rules, .file = file, .sheet = sheet};
    const char *at = file->bytes, *end = file->bytes + file->size;
    while (at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        if (!line_end) line_end = end;
        TRY(read_line(&reader, (struct slice){at, (size_t)(line_end - at)}));
        at = line_end < end ? line_end + 1 : end;
    }
    return end_entry(&reader, end);
}
