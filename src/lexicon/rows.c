/* rows.c — the text of one .lex file becomes lexemes and entries. In: bytes. Out: what lexicon.c puts together, or a problem with
 * its place. Idea: one pass; second columns repeat, so each is read once and then recognised by its bytes. */
#include "lexicon/parts.h"
#include "text/text.h"

enum { POOL_BYTES = 32 * 1024 };

/* Lemmas are many and short: a pool of the reader's own spares them the arena's alignment. */
static char *keep_text(struct reader *reader, struct slice text) {
    if (reader->pool_left <= text.size) {
        size_t wanted = text.size < POOL_BYTES ? POOL_BYTES : text.size + 1;
        reader->pool = arena_take(&reader->lexicon->arena, wanted);
        if (!reader->pool) return NULL;
        reader->pool_left = wanted;
    }
    char *kept = reader->pool;
    memcpy(kept, text.bytes, text.size);
    kept[text.size] = '\0';
    reader->pool += text.size + 1;
    reader->pool_left -= text.size + 1;
    return kept;
}

static char *keep_lemma(struct reader *reader, struct slice form) {
    char *lemma = keep_text(reader, form);
    if (!lemma || !memchr(lemma, '_', form.size)) return lemma;
    for (char *c = lemma; *c; c++)
        if (*c == '_') *c = ' ';
    return lemma;
}

static size_t place_of(const struct reader *reader, const char *at) { return (size_t)(at - reader->file->bytes); }

static quoth_status read_attribute(struct reader *reader, struct slice word, const char *equals) {
    struct slice key = {word.bytes, (size_t)(equals - word.bytes)};
    struct slice value = {equals + 1, word.size - key.size - 1};
    if (key.size == 0 || value.size == 0)
        return knowledge_problem(reader->problem, reader->file, place_of(reader, word.bytes), "an attribute is key=value");
    char *kept_key = keep_text(reader, key);
    char *kept_value = kept_key ? keep_text(reader, value) : NULL;
    if (!kept_value) return QUOTH_NOMEM;
    struct lexicon *lexicon = reader->lexicon;
    return vec_push(lexicon->memory, &lexicon->attributes, (struct attribute){kept_key, kept_value});
}

static bool is_class_name(struct slice word) {
    for (size_t i = 0; i < word.size; i++) {
        char c = word.bytes[i];
        bool is_upper = c >= 'A' && c <= 'Z', is_other = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        if (!is_upper && !(is_other && i > 0)) return false;
    }
    return word.size > 0;
}

static quoth_status read_class(struct reader *reader, struct slice word, struct classes *classes) {
    size_t at = place_of(reader, word.bytes);
    if (!is_class_name(word))
        return knowledge_problem(reader->problem, reader->file, at, "expected a class (Capitalised) or key=value");
    uint32_t class;
    quoth_status status = class_take(reader->lexicon, word.bytes, word.size, &class);
    if (status == QUOTH_LIMIT)
        return knowledge_problem(reader->problem, reader->file, at, "too many classes: this is one more than %d", LIMIT_CLASSES);
    if (status == QUOTH_OK) classes_add(classes, class);
    return status;
}

/* The next word of a line, parted by blanks; false at its end. */
static bool next_word(struct slice *line, struct slice *word) {
    while (line->size && (*line->bytes == ' ' || *line->bytes == '\t')) line->bytes++, line->size--;
    *word = (struct slice){line->bytes, 0};
    while (word->size < line->size && word->bytes[word->size] != ' ' && word->bytes[word->size] != '\t') word->size++;
    line->bytes += word->size;
    line->size -= word->size;
    return word->size > 0;
}

static quoth_status parse_column(struct reader *reader, struct slice text, struct column *column) {
    struct lexicon *lexicon = reader->lexicon;
    struct slice rest = text, word;
    *column = (struct column){text, classes_none(), {lexicon->attributes.count, 0}};
    while (next_word(&rest, &word)) {
        const char *equals = memchr(word.bytes, '=', word.size);
        TRY(equals ? read_attribute(reader, word, equals) : read_class(reader, word, &column->classes));
    }
    column->attributes.end = lexicon->attributes.count;
    if (classes_empty(column->classes))
        return knowledge_problem(reader->problem, reader->file, place_of(reader, text.bytes), "the row has no class");
    return QUOTH_OK;
}

static uint32_t cache_place(struct slice text) {
    uint32_t hash = (uint32_t)text.size;
    for (size_t i = 0; i < text.size; i++) hash = hash * 31 + (unsigned char)text.bytes[i];
    return (hash ^ hash >> 11) % COLUMN_CACHE;
}

static quoth_status read_column(struct reader *reader, struct slice text, uint32_t *number) {
    struct lexicon *lexicon = reader->lexicon;
    uint32_t *cached = &reader->cache[cache_place(text)];
    if (*cached) {
        struct slice known = lexicon->columns.items[*cached - 1].text;
        *number = *cached - 1;
        if (known.size == text.size && memcmp(known.bytes, text.bytes, text.size) == 0) return QUOTH_OK;
    }
    struct column column;
    TRY(parse_column(reader, text, &column));
    TRY(vec_push(lexicon->memory, &lexicon->columns, column));
    *cached = lexicon->columns.count;
    *number = *cached - 1;
    return QUOTH_OK;
}

/* "d,n": each adds its class. */
static quoth_status read_marks(struct reader *reader, struct slice marks, struct classes *classes) {
    for (size_t i = 0; i < marks.size || i == 0; i += 2) {
        size_t at = place_of(reader, marks.bytes + i);
        char mark = i < marks.size ? marks.bytes[i] : '\0';
        if (mark < 'a' || mark > 'z' || (i + 1 < marks.size && marks.bytes[i + 1] != ','))
            return knowledge_problem(reader->problem, reader->file, at, "marks are single letters parted by commas");
        uint32_t class = reader->lexicon->marks[mark - 'a'];
        if (class == 0)
            return knowledge_problem(reader->problem, reader->file, at, "unknown mark %c: no row \"!mark %c Class\" before this",
                                     mark, mark);
        classes_add(classes, class - 1);
        if (i + 2 == marks.size) return knowledge_problem(reader->problem, reader->file, at + 2, "a mark must follow the comma");
    }
    return QUOTH_OK;
}

static quoth_status read_form(struct reader *reader, struct slice word, struct classes classes, struct slice *form) {
    size_t at = place_of(reader, word.bytes);
    const char *colon = word.size > 1 ? memchr(word.bytes, ':', word.size) : NULL; /* a colon alone is a form */
    *form = word;
    if (colon == word.bytes) return knowledge_problem(reader->problem, reader->file, at, "a form must stand before its marks");
    if (colon) {
        form->size = (size_t)(colon - word.bytes);
        TRY(read_marks(reader, (struct slice){colon + 1, word.size - form->size - 1}, &classes));
    }
    return reader_add_form(reader, *form, classes, at);
}

static quoth_status read_row(struct reader *reader, struct slice line) {
    struct lexicon *lexicon = reader->lexicon;
    const char *tab = memchr(line.bytes, '\t', line.size);
    if (!tab)
        return knowledge_problem(reader->problem, reader->file, place_of(reader, line.bytes + line.size),
                                 "the row has no class: a tab and its classes must follow the forms");
    struct slice forms = {line.bytes, (size_t)(tab - line.bytes)}, word, form;
    struct slice column = {tab + 1, line.size - forms.size - 1};
    const char *next_tab = memchr(column.bytes, '\t', column.size);
    if (next_tab) column.size = (size_t)(next_tab - column.bytes);
    uint32_t number;
    TRY(read_column(reader, column, &number));
    TRY(vec_push(lexicon->memory, &lexicon->rows, (struct row){NULL, number}));
    struct row *row = &lexicon->rows.items[lexicon->rows.count - 1];
    while (next_word(&forms, &word)) {
        TRY(read_form(reader, word, lexicon->columns.items[number].classes, &form));
        if (!row->lemma && !(row->lemma = keep_lemma(reader, form))) return QUOTH_NOMEM;
    }
    if (row->lemma) return QUOTH_OK;
    return knowledge_problem(reader->problem, reader->file, place_of(reader, line.bytes), "the row has no form");
}

static quoth_status read_line(struct reader *reader, struct slice line) {
    if (line.size && line.bytes[line.size - 1] == '\r') line.size--;
    if (line.size == 0 || line.bytes[0] == '#') return QUOTH_OK;
    if (line.bytes[0] == '!' && line.size > 1 && line.bytes[1] >= 'a' && line.bytes[1] <= 'z')
        return reader_declare(reader, line, place_of(reader, line.bytes));
    return read_row(reader, line);
}

static quoth_status check_utf8(struct reader *reader) {
    const unsigned char *bytes = (const unsigned char *)reader->file->bytes;
    for (size_t i = 0, size = reader->file->size; i < size;) {
        if (size - i >= 8 && (load_64(bytes + i) & 0x8080808080808080u) == 0) {
            i += 8;
            continue;
        }
        size_t bad, part = utf8_sequence(bytes + i, size - i, &bad);
        if (part == 0) return knowledge_problem(reader->problem, reader->file, i, "this is not UTF-8");
        i += part;
    }
    return QUOTH_OK;
}

quoth_status reader_read(struct reader *reader, const quoth_file *file) {
    reader->file = file;
    memset(reader->cache, 0, sizeof reader->cache); /* columns are recognised within one file, whose bytes they borrow */
    TRY(check_utf8(reader));
    const char *at = file->bytes, *end = file->bytes + file->size;
    while (at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        if (!line_end) line_end = end;
        TRY(read_line(reader, (struct slice){at, (size_t)(line_end - at)}));
        at = line_end + 1;
    }
    return QUOTH_OK;
}
