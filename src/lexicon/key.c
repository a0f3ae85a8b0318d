/* key.c — a word's bytes, in any case, become a folded key and its hash. Idea: eight bytes at a time; only
 * words outside ASCII are folded byte by byte. */
#include "lexicon/parts.h"

/* False when a byte outside ASCII is met. */
static bool fold_ascii(struct key *key, const unsigned char *bytes, size_t size) {
    uint64_t hash = size, seen = 0;
    for (size_t i = 0; i < size; i += 8) {
        uint64_t raw = load_left(bytes + i, size - i), word = lower_word(raw);
        seen |= raw;
        key->words[i / 8] = word;
        hash = form_hash(hash, word);
    }
    key->size = (uint32_t)size;
    key->hash = hash;
    return (seen & HIGH_BITS) == 0;
}

static size_t fold_bytes(unsigned char *folded, const unsigned char *bytes, size_t size) {
    size_t used = 0;
    for (size_t i = 0; i < size; i++) {
        unsigned char byte = bytes[i];
        bool is_second = i > 0 && bytes[i - 1] == 0xc3;
        if (byte >= 'A' && byte <= 'Z') byte = (unsigned char)(byte + 0x20);
        /* À to Þ, not × */
        if (is_second && byte >= 0x80 && byte <= 0x9e && byte != 0x97) byte = (unsigned char)(byte + 0x20);
        if (byte == 0xe2 && size - i >= 3 && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99) byte = '\'', i += 2;
        folded[used++] = byte;
    }
    return used;
}

static void take_folded(struct key *key, const unsigned char *bytes, size_t size) {
    for (size_t i = 0; i < size; i += 8) key->words[i / 8] = load_left(bytes + i, size - i);
    key->size = (uint32_t)size;
    key->hash = hash_of(key->words, key->size);
}

bool key_fold(struct key *key, const char *bytes, size_t size) {
    if (size == 0 || size > FORM_BYTES) return false;
    if (fold_ascii(key, (const unsigned char *)bytes, size)) return true;
    unsigned char folded[FORM_BYTES];
    take_folded(key, folded, fold_bytes(folded, (const unsigned char *)bytes, size));
    return true;
}
