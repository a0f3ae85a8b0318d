/* class.c — names of classes ↔ their numbers. A hundred at most, and asked for only while an engine is made, so a plain list. */
#include "lexicon/parts.h"

uint32_t lexicon_class(const struct lexicon *lexicon, const char *name, size_t size) {
    for (uint32_t i = 0; i < lexicon->class_count; i++)
        if (strncmp(lexicon->class_names[i], name, size) == 0 && lexicon->class_names[i][size] == '\0') return i;
    return NONE;
}

quoth_status class_take(struct lexicon *lexicon, const char *name, size_t size, uint32_t *class) {
    *class = lexicon_class(lexicon, name, size);
    if (*class != NONE) return QUOTH_OK;
    if (lexicon->class_count == LIMIT_CLASSES) return QUOTH_LIMIT;
    const char *copy = arena_copy(&lexicon->arena, name, size);
    if (!copy) return QUOTH_NOMEM;
    *class = lexicon->class_count++;
    lexicon->class_names[*class] = copy;
    return QUOTH_OK;
}

quoth_status lexicon_declare(struct lexicon *lexicon, const char *name, uint32_t *class) {
    return class_take(lexicon, name, strlen(name), class);
}

const char *lexicon_class_name(const struct lexicon *lexicon, uint32_t class) {
    return class < lexicon->class_count ? lexicon->class_names[class] : NULL;
}

uint32_t lexicon_class_count(const struct lexicon *lexicon) { return lexicon->class_count; }

struct classes lexicon_list(const struct lexicon *lexicon, enum class_list list) { return lexicon->lists[list]; }
