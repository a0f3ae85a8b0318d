/* entry.c — one form of a row becomes a lexeme with one more reading, or a phrase with its nodes; and the
 * rows that begin with "!". In: forms as written. Out: tables and readings. */
#include "lexicon/parts.h"

static quoth_status take_lexeme(struct reader *reader, const struct key *key, uint32_t *id) {
    struct lexicon *lexicon = reader->lexicon;
    TRY(forms_add(lexicon->memory, &lexicon->words, key, id));
    for (uint32_t next = lexicon->lexemes.count; next <= *id; next++) {
        TRY(vec_push(lexicon->memory, &lexicon->lexemes, (struct lexeme){.id = next}));
        TRY(vec_push(lexicon->memory, &lexicon->begins, false));
        TRY(vec_push(lexicon->memory, &reader->latest, 0));
    }
    return QUOTH_OK;
}

/* A number for the set of marks of the form that stands there. */
static quoth_status take_marks(struct reader *reader, const char *at, uint32_t marks, uint32_t *number) {
    struct lexicon *lexicon = reader->lexicon;
    for (*number = 0; *number < lexicon->mark_sets.count; ++*number)
        if (lexicon->mark_sets.items[*number] == marks) return QUOTH_OK;
    if (*number == MARK_SETS_MOST)
        return reader_complain(reader, at, "too many sets of marks: this is one more than %d", MARK_SETS_MOST);
    return vec_push(lexicon->memory, &lexicon->mark_sets, marks);
}

/* A row that names a form twice gives it one reading. */
static quoth_status add_reading(struct reader *reader, const char *at, uint32_t id, uint32_t marks) {
    struct lexicon *lexicon = reader->lexicon;
    struct lexeme *lexeme = &lexicon->lexemes.items[id];
    uint32_t row = lexicon->rows.count - 1, latest = reader->latest.items[id], number;
    struct kept_reading *before = latest ? &reader->readings.items[latest - 1] : NULL;
    bool is_again = before && before->row == row;
    lexeme->classes = classes_or(lexeme->classes, classes_of_form(lexicon, row, marks));
    if (is_again) marks |= lexicon->mark_sets.items[before->marks];
    TRY(take_marks(reader, at, marks, &number));
    struct kept_reading reading = {row & ROWS_MOST, number & (MARK_SETS_MOST - 1)};
    if (is_again) {
        *before = reading;
        return QUOTH_OK;
    }
    if (lexeme->reading_count == READINGS_EACH)
        return reader_complain(reader, at, "the form stands in more than %d rows", READINGS_EACH);
    if (row > ROWS_MOST || reader->readings.count == READINGS_MOST) return QUOTH_LIMIT;
    TRY(vec_push(lexicon->memory, &reader->readings, reading));
    TRY(vec_push(lexicon->memory, &reader->previous, latest));
    reader->latest.items[id] = reader->readings.count;
    lexeme->reading_count++;
    return QUOTH_OK;
}

static quoth_status take_node(struct lexicon *lexicon, const char *bytes, size_t size, struct phrase_node **node) {
    struct key key;
    uint32_t id;
    key_fold(&key, bytes, size);
    TRY(forms_add(lexicon->memory, &lexicon->phrases, &key, &id));
    while (lexicon->nodes.count <= id)
        TRY(vec_push(lexicon->memory, &lexicon->nodes, (struct phrase_node){0}));
    *node = &lexicon->nodes.items[id];
    return QUOTH_OK;
}

/* Nodes for "in the", "in the words" and the whole "in the words of". */
static quoth_status add_nodes(struct reader *reader, const char *phrase, size_t size, uint32_t id) {
    struct lexicon *lexicon = reader->lexicon;
    struct phrase_node *node;
    struct key first;
    uint32_t first_id;
    const char *blank = memchr(phrase, ' ', size);
    key_fold(&first, phrase, (size_t)(blank - phrase));
    TRY(take_lexeme(reader, &first, &first_id));
    lexicon->begins.items[first_id] = true;
    for (size_t i = (size_t)(blank - phrase) + 1; i < size; i++) {
        if (phrase[i] != ' ') continue;
        TRY(take_node(lexicon, phrase, i, &node));
        node->goes_on = 1;
    }
    TRY(take_node(lexicon, phrase, size, &node));
    node->lexeme = id;
    return QUOTH_OK;
}

static quoth_status add_phrase(struct reader *reader, struct slice form, uint32_t marks) {
    char phrase[FORM_BYTES];
    for (size_t i = 0; i < form.size; i++) {
        bool is_blank = form.bytes[i] == '_';
        if (is_blank && (i == 0 || i + 1 == form.size || form.bytes[i + 1] == '_'))
            return reader_complain(reader, form.bytes + i, "_ stands for a blank between two words");
        phrase[i] = is_blank ? ' ' : form.bytes[i];
    }
    struct key key;
    uint32_t id;
    key_fold(&key, phrase, form.size);
    TRY(take_lexeme(reader, &key, &id));
    TRY(add_reading(reader, form.bytes, id, marks));
    return add_nodes(reader, phrase, form.size, id);
}

static quoth_status note_suffix(struct reader *reader, struct slice form) {
    struct lexicon *lexicon = reader->lexicon;
    if (form.size > SUFFIX_BYTES + 1)
        return reader_complain(reader, form.bytes, "the suffix is longer than %d bytes", SUFFIX_BYTES);
    lexicon->summary.suffixes[letter_of(form.bytes[form.size - 1])] |= (uint32_t)1 << (form.size - 1);
    return QUOTH_OK;
}

quoth_status reader_add_form(struct reader *reader, struct slice form, bool is_phrase, uint32_t marks) {
    struct key key;
    uint32_t id;
    if (form.size > FORM_BYTES)
        return reader_complain(reader, form.bytes, "the form is longer than %d bytes", FORM_BYTES);
    if (is_phrase) return add_phrase(reader, form, marks);
    if (form.bytes[0] == '-' && form.size > 1 && form.bytes[1] != '-') TRY(note_suffix(reader, form));
    key_fold(&key, form.bytes, form.size);
    TRY(take_lexeme(reader, &key, &id));
    return add_reading(reader, form.bytes, id, marks);
}

bool slice_cut_word(struct slice *line, struct slice *word) {
    while (line->size && (*line->bytes == ' ' || *line->bytes == '\t')) line->bytes++, line->size--;
    *word = (struct slice){line->bytes, 0};
    while (word->size < line->size && word->bytes[word->size] != ' ' && word->bytes[word->size] != '\t') word->size++;
    line->bytes += word->size;
    line->size -= word->size;
    return word->size > 0;
}

static quoth_status declare_mark(struct reader *reader, struct slice rest) {
    struct slice mark, name;
    slice_cut_word(&rest, &mark);
    if (mark.size != 1 || *mark.bytes < 'a' || *mark.bytes > 'z')
        return reader_complain(reader, mark.bytes, "a mark is one letter, a to z: !mark g Ing");
    uint32_t class, *known = &reader->lexicon->summary.marks[*mark.bytes - 'a'];
    slice_cut_word(&rest, &name);
    TRY(reader_take_class(reader, name, "a class (Capitalised)", &class));
    if (*known && *known != class + 1)
        return reader_complain(reader, name.bytes, "mark %c already stands for %s", *mark.bytes,
                               reader->lexicon->summary.class_names[*known - 1]);
    *known = class + 1;
    return QUOTH_OK;
}

static quoth_status declare_list(struct reader *reader, struct slice rest, struct classes *list) {
    struct slice name;
    uint32_t class;
    while (slice_cut_word(&rest, &name)) {
        TRY(reader_take_class(reader, name, "a class (Capitalised)", &class));
        classes_add(list, class);
    }
    return QUOTH_OK;
}

/* "!common the of and": these get numbers here, before most other words, and readings where their rows are. */
static quoth_status declare_common(struct reader *reader, struct slice rest) {
    for (struct slice word; slice_cut_word(&rest, &word);) {
        struct key key;
        uint32_t id;
        if (!key_fold(&key, word.bytes, word.size))
            return reader_complain(reader, word.bytes, "the form is longer than %d bytes", FORM_BYTES);
        TRY(take_lexeme(reader, &key, &id));
        if (id >= reader->common_end) reader->common_end = id + 1;
    }
    return QUOTH_OK;
}

/* Without a row it would be a word of which nothing is known, and that only if it is called common. */
quoth_status reader_check_common(struct reader *reader) {
    struct lexicon *lexicon = reader->lexicon;
    for (uint32_t id = 1; id < reader->common_end; id++) {
        if (lexicon->lexemes.items[id].reading_count || lexicon->begins.items[id]) continue;
        struct slice form = lexicon_form(lexicon, id);
        return knowledge_problem(reader->problem, NULL, 0, "!common %.*s: no row holds the word", (int)form.size,
                                 form.bytes);
    }
    return QUOTH_OK;
}

static bool is_word(struct slice word, const char *text) {
    return word.size == strlen(text) && memcmp(word.bytes, text, word.size) == 0;
}

quoth_status reader_declare(struct reader *reader, struct slice line) {
    static const char *const list_names[LIST_COUNT] = {
        [LIST_PLAIN] = "!plain", [LIST_NAMES] = "!names", [LIST_KEEPS] = "!keeps",
        [LIST_LEADS] = "!leads", [LIST_PARTS] = "!parts"};
    struct slice word;
    slice_cut_word(&line, &word);
    if (is_word(word, "!mark")) return declare_mark(reader, line);
    if (is_word(word, "!common")) return declare_common(reader, line);
    if (is_word(word, "!values")) return reader_declare_values(reader, line);
    for (int i = 0; i < LIST_COUNT; i++)
        if (is_word(word, list_names[i])) return declare_list(reader, line, &reader->lexicon->summary.lists[i]);
    return reader_complain(reader, word.bytes,
                           "rows with ! are !common !mark !values !plain !names !keeps !leads !parts");
}
