/* value.c — what attributes there are and which words each may have. In: rows "!values stance neutral denying". Out:
 * a complaint about the attribute that is none.
 *
 * Idea: rooms ask for attributes by name and pass over what they do not know, so a slip of the pen would be silent;
 * the rows that say what there is stand beside the words, as the lists of classes do. */
#include "lexicon/parts.h"

static bool is_same(struct slice one, struct slice other) {
    return one.size == other.size && memcmp(one.bytes, other.bytes, one.size) == 0;
}

quoth_status reader_declare_values(struct reader *reader, struct slice rest) {
    struct values values;
    if (!slice_cut_word(&rest, &values.key))
        return reader_complain(reader, rest.bytes, "an attribute must follow, and the words that it may have");
    while (rest.size && *rest.bytes == ' ') rest.bytes++, rest.size--;
    values.words = rest;
    return vec_push(reader->lexicon->memory, &reader->values, values);
}

static bool holds_word(struct slice words, struct slice wanted) {
    for (struct slice word; slice_cut_word(&words, &word);)
        if (is_same(word, wanted)) return true;
    return false;
}

/* Does a row that was read before have it? */
static bool is_used(const struct reader *reader, struct slice key) {
    const struct lexicon *lexicon = reader->lexicon;
    for (uint32_t i = 0; i < lexicon->attributes.count; i++) {
        const char *used = lexicon->texts.items + lexicon->attributes.items[i].key;
        if (is_same((struct slice){used, strlen(used)}, key)) return true;
    }
    return false;
}

quoth_status reader_check_attribute(struct reader *reader, struct slice key, struct slice value) {
    for (uint32_t i = 0; i < reader->values.count; i++) {
        const struct values *values = &reader->values.items[i];
        if (!is_same(values->key, key)) continue;
        if (values->words.size == 0 || holds_word(values->words, value)) return QUOTH_OK;
        return reader_complain(reader, value.bytes, "%.*s is one of: %.*s", (int)key.size, key.bytes,
                               (int)values->words.size, values->words.bytes);
    }
    if (!reader->is_adding || is_used(reader, key)) return QUOTH_OK;
    return reader_complain(reader, key.bytes, "unknown attribute %.*s", (int)key.size, key.bytes);
}
