/* class.c — names of classes ↔ their numbers. A hundred at most, and asked for only while an engine is
 * made, so a plain list. */
#include "lexicon/parts.h"

uint32_t lexicon_class(const struct lexicon *lexicon, const char *name, size_t size) {
    const struct summary *summary = &lexicon->summary;
    for (uint32_t i = 0; i < summary->class_count && size < CLASS_NAME_BYTES; i++)
        if (memcmp(summary->class_names[i], name, size) == 0 && summary->class_names[i][size] == '\0') return i;
    return NONE;
}

enum { NAME_BYTES = 24, DISTANCE_MOST = 2 };

/* Letters to add, drop, change or swap between two short names (optimal string alignment, after Damerau
 * 1964). */
static uint32_t distance(const char *a, uint32_t a_size, const char *b, uint32_t b_size) {
    uint32_t rows[NAME_BYTES + 1][NAME_BYTES + 1];
    for (uint32_t i = 0; i <= a_size; i++) {
        for (uint32_t j = 0; j <= b_size; j++) {
            if (i == 0 || j == 0) {
                rows[i][j] = i + j;
                continue;
            }
            uint32_t best = rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            if (rows[i - 1][j] + 1 < best) best = rows[i - 1][j] + 1;
            if (rows[i][j - 1] + 1 < best) best = rows[i][j - 1] + 1;
            bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (is_swap && rows[i - 2][j - 2] + 1 < best) best = rows[i - 2][j - 2] + 1;
            rows[i][j] = best;
        }
    }
    return rows[a_size][b_size];
}

const char *lexicon_nearest_class(const struct lexicon *lexicon, const char *name, size_t size) {
    const char *nearest = NULL;
    uint32_t least = DISTANCE_MOST + 1;
    for (uint32_t i = 0; i < lexicon->summary.class_count && size <= NAME_BYTES; i++) {
        const char *other = lexicon->summary.class_names[i];
        size_t other_size = strlen(other);
        if (other_size > NAME_BYTES || other[0] == '"') continue;
        uint32_t far = distance(name, (uint32_t)size, other, (uint32_t)other_size);
        if (far < least && far < size) least = far, nearest = other;
    }
    return nearest;
}

quoth_status class_take(struct lexicon *lexicon, const char *name, size_t size, uint32_t *class) {
    *class = lexicon_class(lexicon, name, size);
    if (*class != NONE) return QUOTH_OK;
    struct summary *summary = &lexicon->summary;
    if (summary->class_count == LIMIT_CLASSES || size >= CLASS_NAME_BYTES) return QUOTH_LIMIT;
    *class = summary->class_count++;
    memcpy(summary->class_names[*class], name, size);
    return QUOTH_OK;
}

quoth_status classes_take_known(struct lexicon *lexicon) {
    static const char *const names[KNOWN_CLASS_COUNT] = {
#define AS_NAME(id, name) name,
        KNOWN_CLASSES(AS_NAME)
#undef AS_NAME
    };
    uint32_t class;
    for (uint32_t i = 0; i < KNOWN_CLASS_COUNT; i++) TRY(class_take(lexicon, names[i], strlen(names[i]), &class));
    return QUOTH_OK;
}

quoth_status lexicon_declare(struct lexicon *lexicon, const char *name, uint32_t *class) {
    return class_take(lexicon, name, strlen(name), class);
}

const char *lexicon_class_name(const struct lexicon *lexicon, uint32_t class) {
    return class < lexicon->summary.class_count ? lexicon->summary.class_names[class] : NULL;
}

uint32_t lexicon_class_count(const struct lexicon *lexicon) { return lexicon->summary.class_count; }

struct classes lexicon_list(const struct lexicon *lexicon, enum class_list list) {
    return lexicon->summary.lists[list];
}
