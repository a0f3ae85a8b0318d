/* key.c — a word's bytes, in any case, become a folded key and its hash. Idea: eight bytes at a time; only words outside ASCII
 * are folded byte by byte. */
#include "lexicon/parts.h"

static const uint64_t EACH = 0x0101010101010101u, HIGH = 0x8080808080808080u;

/* One to seven bytes, without touching any other: two loads that overlap, so their common bytes agree. */
static uint64_t load_rest(const unsigned char *b, size_t size) {
    if (size >= 4) return load_32(b) | load_32(b + size - 4) << (size - 4) * 8;
    uint64_t first_two = (uint64_t)b[0] | (uint64_t)b[size / 2] << size / 2 * 8;
    return first_two | (uint64_t)b[size - 1] << (size - 1) * 8;
}

/* Letters A to Z to lower case in eight ASCII bytes: a carry into each byte's top bit compares it. */
static uint64_t lower_word(uint64_t word) {
    uint64_t from_a = word + (0x80 - 'A') * EACH, past_z = word + (0x7f - 'Z') * EACH;
    return word | (from_a & ~past_z & HIGH) >> 2;
}

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 32;
}

/* False when a byte outside ASCII is met. */
static bool fold_ascii(struct key *key, const unsigned char *bytes, size_t size) {
    uint64_t hash = size, seen = 0;
    uint64_t *word = key->words;
    for (; size >= 8; bytes += 8, size -= 8) {
        uint64_t raw = load_64(bytes);
        seen |= raw;
        *word = lower_word(raw);
        hash = mix(hash, *word++);
    }
    if (size) {
        uint64_t raw = load_rest(bytes, size);
        seen |= raw;
        *word = lower_word(raw);
        hash = mix(hash, *word);
    }
    key->hash = mix(hash, 0);
    return (seen & HIGH) == 0;
}

static size_t fold_bytes(unsigned char *folded, const unsigned char *bytes, size_t size) {
    size_t used = 0;
    for (size_t i = 0; i < size; i++) {
        unsigned char byte = bytes[i];
        bool is_second = i > 0 && bytes[i - 1] == 0xc3;
        if (byte >= 'A' && byte <= 'Z') byte = (unsigned char)(byte + 0x20);
        if (is_second && byte >= 0x80 && byte <= 0x9e && byte != 0x97) byte = (unsigned char)(byte + 0x20); /* À to Þ, not × */
        if (byte == 0xe2 && size - i >= 3 && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99) byte = '\'', i += 2;
        folded[used++] = byte;
    }
    return used;
}

static void take_words(struct key *key, const unsigned char *bytes, size_t size) {
    uint64_t hash = size;
    for (size_t i = 0; i < size; i += 8) {
        uint64_t word = size - i >= 8 ? load_64(bytes + i) : load_rest(bytes + i, size - i);
        key->words[i / 8] = word;
        hash = mix(hash, word);
    }
    key->hash = mix(hash, 0);
}

bool key_fold(struct key *key, const char *bytes, size_t size) {
    if (size == 0 || size > FORM_BYTES) return false;
    key->size = (uint32_t)size;
    if (fold_ascii(key, (const unsigned char *)bytes, size)) return true;
    unsigned char folded[FORM_BYTES];
    size = fold_bytes(folded, (const unsigned char *)bytes, size);
    key->size = (uint32_t)size;
    take_words(key, folded, size);
    return true;
}
