/* sheet.c — of which attributes each word has a value.
 *
 * In: the lexicon, once; or an image. Out: a bit for each attribute of each word. Idea: names are asked for dozens of
 * attributes that hardly any word has, and to find that there is none takes a walk over the word's rows. */
#include "speaker/roster.h"

static uint16_t holds_of(const struct lexicon *lexicon, const struct lexeme *word) {
    unsigned holds = 0;
    for (unsigned attribute = 0; attribute < ATTRIBUTE_COUNT; attribute++)
        holds |= (unsigned)(word_attribute(lexicon, word, (enum attribute)attribute) != NULL) << attribute;
    return (uint16_t)holds;
}

quoth_status sheets_new(const quoth_allocator *memory, const struct lexicon *lexicon, struct sheets **sheets) {
    struct sheets *made = memory_new(memory, sizeof *made);
    *sheets = made; /* its owner frees it, whatever comes */
    if (!made) return QUOTH_NOMEM;
    *made = (struct sheets){.memory = memory, .count = lexicon_count(lexicon) + 1};
    made->holds = memory_new(memory, made->count * sizeof *made->holds);
    if (!made->holds) return QUOTH_NOMEM;
    made->holds[0] = 0;
    for (uint32_t id = 1; id < made->count; id++) made->holds[id] = holds_of(lexicon, lexicon_lexeme(lexicon, id));
    return QUOTH_OK;
}

void sheets_free(struct sheets *sheets) {
    if (!sheets) return;
    if (!sheets->is_lent) memory_free(sheets->memory, sheets->holds, sheets->count * sizeof *sheets->holds);
    memory_free(sheets->memory, sheets, sizeof *sheets);
}

quoth_status sheets_lay_out(struct sheets *sheets, struct image *image) {
    image_table(image, &sheets->holds, &sheets->count);
    return image->status;
}

quoth_status sheets_open(const quoth_allocator *memory, struct image *image, struct sheets **sheets) {
    struct sheets *opened = memory_new(memory, sizeof *opened);
    *sheets = opened;
    if (!opened) return QUOTH_NOMEM;
    *opened = (struct sheets){.memory = memory, .is_lent = true};
    return sheets_lay_out(opened, image);
}
