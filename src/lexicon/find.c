/* find.c — words and suffixes are found. In: bytes of a text. Out: lexemes. Idea: what is short, or ASCII, is
 * folded as it is loaded, and goes to the tables without a copy. */
#include "lexicon/parts.h"

struct form_slots lexicon_form_slots(const struct lexicon *lexicon) {
    const struct form_table *words = &lexicon->words;
    return (struct form_slots){.shorts = lexicon->shorts,
                               .turns = lexicon->turns,
                               .slots = words->slots,
                               .starts = words->starts.items,
                               .bytes = (const unsigned char *)words->bytes.items,
                               .traits = lexicon->traits.items,
                               .short_count = lexicon->short_count,
                               .turn_shift = 64 - (uint32_t)__builtin_ctz(lexicon->turn_count),
                               .slot_mask = words->slot_count - 1,
                               .id_mask = words->id_mask,
                               .shift = words->shift};
}

static const struct lexeme *find_short(const struct lexicon *lexicon, uint64_t first, uint64_t second) {
    struct form_slots forms = lexicon_form_slots(lexicon);
    const struct short_form *form = form_find_short(&forms, first, (uint32_t)second);
    return form ? &lexicon->lexemes.items[form->said >> FORM_SAID_ID] : NULL;
}

/* Folded, it may be short. */
static const struct lexeme *find_folded(const struct lexicon *lexicon, const char *bytes, size_t size) {
    struct key key;
    if (!key_fold(&key, bytes, size)) return NULL;
    if (key.size <= FORM_SHORT && lexicon->short_count)
        return find_short(lexicon, key.words[0], key.size > 8 ? key.words[1] : 0);
    uint32_t id = forms_find(&lexicon->words, key.hash, key.words, key.size);
    return id ? &lexicon->lexemes.items[id] : NULL;
}

const struct lexeme *lexicon_find(const struct lexicon *lexicon, const char *bytes, size_t size) {
    bool is_short = size - 1 < FORM_SHORT && lexicon->short_count; /* there are none while phrases are noted */
    if (!is_short) return find_folded(lexicon, bytes, size);
    uint64_t first = load_left((const unsigned char *)bytes, size);
    uint64_t second = size > 8 ? load_rest((const unsigned char *)bytes + 8, size - 8) : 0;
    if ((first | second) & HIGH_BITS) return find_folded(lexicon, bytes, size);
    return find_short(lexicon, lower_word(first), lower_word(second));
}

/* Behind a hyphen, as suffixes are written. `last`: the last eight bytes of the word that ends so. */
static const struct lexeme *find_suffix(const struct lexicon *lexicon, uint64_t last, const char *end, uint32_t size) {
    char suffix[SUFFIX_BYTES + 1] = "-";
    uint64_t word = size < 7 ? last >> (8 - size) * 8 : HIGH_BITS;
    if ((word & HIGH_BITS) == 0) return find_short(lexicon, lower_word(word) << 8 | '-', 0);
    memcpy(suffix + 1, end - size, size);
    return lexicon_find(lexicon, suffix, size + 1);
}

const struct lexeme *lexicon_suffix(const struct lexicon *lexicon, const char *bytes, size_t size) {
    if (size < SUFFIXED_BYTES) return NULL;
    uint32_t sizes = lexicon->summary.suffixes[letter_of(bytes[size - 1])];
    if (size <= SUFFIX_BYTES) sizes &= ((uint32_t)1 << size) - 1;
    uint64_t last = load_last((const unsigned char *)bytes, size);
    for (uint32_t length; sizes; sizes ^= (uint32_t)1 << length) {
        length = 31 - (uint32_t)__builtin_clz(sizes);
        const struct lexeme *found = find_suffix(lexicon, last, bytes + size, length);
        if (found) return found;
    }
    return NULL;
}
