/* rows.c — the text of one .lex file becomes lexemes and readings. In: bytes. Out: what lexicon.c puts
 * together, or a problem with its place. Idea: one pass; second columns repeat, so each is read once and
 * then recognised by its bytes. */
#include "lexicon/parts.h"
#include "text/text.h"

static quoth_status keep_text(struct reader *reader, struct slice text, uint32_t *place) {
    struct lexicon *lexicon = reader->lexicon;
    if (lexicon->texts.count == 0) TRY(bytes_add(lexicon->memory, &lexicon->texts, "", 1));
    *place = lexicon->texts.count;
    TRY(bytes_add(lexicon->memory, &lexicon->texts, text.bytes, text.size));
    return bytes_add(lexicon->memory, &lexicon->texts, "", 1);
}

static quoth_status keep_lemma(struct reader *reader, struct slice form, bool is_phrase) {
    struct lexicon *lexicon = reader->lexicon;
    struct row *row = &lexicon->rows.items[lexicon->rows.count - 1];
    TRY(keep_text(reader, form, &row->lemma));
    for (char *c = lexicon->texts.items + row->lemma; is_phrase && *c; c++)
        if (*c == '_') *c = ' ';
    return QUOTH_OK;
}

static quoth_status read_attribute(struct reader *reader, struct slice word, const char *equals) {
    struct slice key = {word.bytes, (size_t)(equals - word.bytes)};
    struct slice value = {equals + 1, word.size - key.size - 1};
    if (key.size == 0 || value.size == 0) return reader_complain(reader, word.bytes, "an attribute is key=value");
    TRY(reader_check_attribute(reader, key, value));
    struct attribute attribute;
    TRY(keep_text(reader, key, &attribute.key));
    TRY(keep_text(reader, value, &attribute.value));
    return vec_push(reader->lexicon->memory, &reader->lexicon->attributes, attribute);
}

static bool is_class_name(struct slice word) {
    for (size_t i = 0; i < word.size; i++) {
        char c = word.bytes[i];
        bool is_upper = c >= 'A' && c <= 'Z', is_other = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        if (!is_upper && !(is_other && i > 0)) return false;
    }
    return word.size > 0;
}

/* What is added to the files' words has their classes: a new one would be named by no rule. */
static quoth_status check_class(struct reader *reader, struct slice word) {
    if (!reader->is_adding || lexicon_class(reader->lexicon, word.bytes, word.size) != NONE) return QUOTH_OK;
    const char *nearest = lexicon_nearest_class(reader->lexicon, word.bytes, word.size);
    if (nearest)
        return reader_complain(reader, word.bytes, "unknown class %.*s; the nearest is %s", (int)word.size, word.bytes,
                               nearest);
    return reader_complain(reader, word.bytes, "unknown class %.*s", (int)word.size, word.bytes);
}

quoth_status reader_take_class(struct reader *reader, struct slice word, const char *expected, uint32_t *class) {
    if (!is_class_name(word)) return reader_complain(reader, word.bytes, "expected %s", expected);
    TRY(check_class(reader, word));
    quoth_status status = class_take(reader->lexicon, word.bytes, word.size, class);
    if (status != QUOTH_LIMIT) return status;
    if (word.size >= CLASS_NAME_BYTES)
        return reader_complain(reader, word.bytes, "the name is longer than %d letters", CLASS_NAME_BYTES - 1);
    return reader_complain(reader, word.bytes, "too many classes: this is one more than %d", LIMIT_CLASSES);
}

static quoth_status parse_column(struct reader *reader, struct slice text, struct column *column) {
    struct lexicon *lexicon = reader->lexicon;
    struct slice rest = text, word;
    *column = (struct column){classes_none(), {lexicon->attributes.count, 0}};
    while (slice_cut_word(&rest, &word)) {
        const char *equals = memchr(word.bytes, '=', word.size);
        uint32_t class;
        if (equals) {
            TRY(read_attribute(reader, word, equals));
        } else {
            TRY(reader_take_class(reader, word, "a class (Capitalised) or key=value", &class));
            classes_add(&column->classes, class);
        }
    }
    column->attributes.end = lexicon->attributes.count;
    return classes_empty(column->classes) ? reader_complain(reader, text.bytes, "the row has no class") : QUOTH_OK;
}

/* Where in the cache: columns are told apart by their first and last eight bytes well enough. */
static uint32_t cache_place(struct slice text) {
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    if (text.size == 0) return 0;
    uint64_t hash = text.size < 8 ? form_hash(text.size, load_rest(bytes, text.size))
                                  : form_hash(form_hash(text.size, load_64(bytes)), load_64(bytes + text.size - 8));
    return (uint32_t)(hash >> 32) % COLUMN_CACHE;
}

static quoth_status read_column(struct reader *reader, struct slice text, uint32_t *number) {
    struct lexicon *lexicon = reader->lexicon;
    uint32_t *cached = &reader->cache[cache_place(text)];
    if (*cached) {
        struct slice known = reader->columns.items[*cached - 1];
        *number = *cached - 1;
        if (known.size == text.size && memcmp(known.bytes, text.bytes, text.size) == 0) return QUOTH_OK;
    }
    struct column column;
    TRY(parse_column(reader, text, &column));
    TRY(vec_push(lexicon->memory, &lexicon->columns, column));
    TRY(vec_push(lexicon->memory, &reader->columns, text));
    *cached = lexicon->columns.count;
    *number = *cached - 1;
    return QUOTH_OK;
}

/* "d,n": each adds its bit. */
static quoth_status read_marks(struct reader *reader, struct slice marks, uint32_t *bits) {
    for (size_t i = 0; i < marks.size || i == 0; i += 2) {
        const char *at = marks.bytes + i;
        char mark = i < marks.size ? *at : '\0';
        if (mark < 'a' || mark > 'z' || (i + 1 < marks.size && at[1] != ','))
            return reader_complain(reader, at, "marks are single letters parted by commas");
        if (reader->lexicon->summary.marks[mark - 'a'] == 0)
            return reader_complain(reader, at, "unknown mark %c: no row \"!mark %c Class\" before this", mark, mark);
        *bits |= (uint32_t)1 << (mark - 'a');
        if (i + 2 == marks.size) return reader_complain(reader, at + 2, "a mark must follow the comma");
    }
    return QUOTH_OK;
}

static const bool ends_letters[256] = {[' '] = true, ['\t'] = true, [':'] = true, ['_'] = true};

/* Cut the next form with its marks off the first column, which a tab ends. */
static quoth_status read_form(struct reader *reader, struct slice *forms, struct slice *form, bool *is_phrase) {
    uint32_t marks = 0;
    const char *at = forms->bytes, *end = at + forms->size, *colon = NULL;
    *is_phrase = false;
    for (;; at++) {
        while (!ends_letters[(unsigned char)*at]) at++;
        if (*at == ' ' || *at == '\t') break;
        if (*at == '_') *is_phrase = true;
        else if (!colon) colon = at;
    }
    *form = (struct slice){forms->bytes, (size_t)(at - forms->bytes)};
    *forms = (struct slice){at, (size_t)(end - at)};
    if (colon && form->size > 1) { /* a colon alone is a form */
        if (colon == form->bytes) return reader_complain(reader, colon, "a form must stand before its marks");
        TRY(read_marks(reader, (struct slice){colon + 1, (size_t)(at - colon) - 1}, &marks));
        form->size = (size_t)(colon - form->bytes);
    }
    return reader_add_form(reader, *form, *is_phrase, marks);
}

static quoth_status read_forms(struct reader *reader, struct slice forms) {
    const struct lexicon *lexicon = reader->lexicon;
    uint32_t row = lexicon->rows.count - 1;
    struct slice form;
    bool is_phrase;
    for (;;) {
        while (forms.size && *forms.bytes == ' ') forms.bytes++, forms.size--;
        if (forms.size == 0) break;
        TRY(read_form(reader, &forms, &form, &is_phrase));
        if (!lexicon->rows.items[row].lemma) TRY(keep_lemma(reader, form, is_phrase));
    }
    if (!lexicon->rows.items[row].lemma) return reader_complain(reader, forms.bytes, "the row has no form");
    return QUOTH_OK;
}

static quoth_status read_row(struct reader *reader, struct slice line) {
    struct lexicon *lexicon = reader->lexicon;
    const char *tab = memchr(line.bytes, '\t', line.size);
    if (!tab)
        return reader_complain(reader, line.bytes + line.size,
                               "the row has no class: a tab and its classes must follow the forms");
    struct slice forms = {line.bytes, (size_t)(tab - line.bytes)}, column = {tab + 1, line.size - forms.size - 1};
    const char *next_tab = memchr(column.bytes, '\t', column.size);
    if (next_tab) column.size = (size_t)(next_tab - column.bytes);
    uint32_t number;
    TRY(read_column(reader, column, &number));
    TRY(vec_push(lexicon->memory, &lexicon->rows, (struct row){0, number}));
    return read_forms(reader, forms);
}

static quoth_status read_line(struct reader *reader, struct slice line) {
    if (line.size && line.bytes[line.size - 1] == '\r') line.size--;
    if (line.size == 0 || line.bytes[0] == '#') return QUOTH_OK;
    if (line.bytes[0] == '!' && line.size > 1 && line.bytes[1] >= 'a' && line.bytes[1] <= 'z')
        return reader_declare(reader, line);
    return read_row(reader, line);
}

static quoth_status check_utf8(struct reader *reader) {
    const unsigned char *bytes = (const unsigned char *)reader->file->bytes;
    for (size_t i = 0, size = reader->file->size; i < size;) {
        if (size - i >= 8 && (load_64(bytes + i) & HIGH_BITS) == 0) {
            i += 8;
            continue;
        }
        size_t bad, part = utf8_sequence(bytes + i, size - i, &bad);
        if (part == 0) return reader_complain(reader, reader->file->bytes + i, "this is not UTF-8");
        i += part;
    }
    return QUOTH_OK;
}

quoth_status reader_read(struct reader *reader, const quoth_file *file) {
    reader->file = file;
    /* columns are recognised within one file, whose bytes they borrow */
    memset(reader->cache, 0, sizeof reader->cache);
    TRY(check_utf8(reader));
    const char *at = file->bytes, *end = file->bytes + file->size;
    while (at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        if (!line_end) line_end = end;
        TRY(read_line(reader, (struct slice){at, (size_t)(line_end - at)}));
        at = line_end < end ? line_end + 1 : end;
    }
    return QUOTH_OK;
}
