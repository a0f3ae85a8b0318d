/* plain.c — most words are one run of ASCII letters that nothing joins to another.
 *
 * In: a place where a letter begins. Out: its word, or a call to word.c where it is no plain one. Idea: eight bytes are looked
 * at together, and what tells where the run ends also folds it, so that the lexicon is asked without a second look at it. */
#include "base/eight.h"
#include "token/scanner.h"

enum { PLAIN_WORDS = 4 }; /* of eight letters; a longer run goes the long way */

struct run {
    uint64_t words[PLAIN_WORDS]; /* lower case */
    uint64_t capitals;           /* some bit, where there are any */
    uint32_t size;
};

enum { SIBILANTS = 1 << ('s' & 31) | 1 << ('x' & 31) | 1 << ('z' & 31) };

static bool has_small(const unsigned char *bytes, uint32_t size) {
    for (uint32_t i = 0; i < size; i++)
        if (bytes[i] >= 'a') return true;
    return false;
}

static inline uint8_t shape_of(const unsigned char *bytes, uint32_t size, uint64_t capitals) {
    uint32_t is_sibilant = (uint32_t)SIBILANTS >> (bytes[size - 1] & 31) & 1;
    uint8_t shape = (uint8_t)(is_sibilant * SHAPE_SIBILANT);
    if (!capitals) return shape;
    if (bytes[0] <= 'Z') shape |= SHAPE_CAPITAL;
    return size < 2 || has_small(bytes, size) ? shape : shape | SHAPE_CAPITALS;
}

static inline quoth_status push_plain(struct scanner *scanner, uint32_t size, uint64_t capitals, uint32_t lexeme) {
    uint8_t shape = shape_of(scanner->bytes + scanner->at, size, capitals);
    return scanner_push(scanner, TOKEN_WORD, scanner->at + size, shape, lexeme) ? QUOTH_OK : QUOTH_NOMEM;
}

/* False: the run is too long. */
static bool read_run(struct run *run, const unsigned char *bytes, uint32_t left) {
    run->size = 0;
    run->capitals = 0;
    for (uint32_t i = 0; i < PLAIN_WORDS; i++) {
        uint64_t raw = load_left(bytes + run->size, left - run->size), lower = raw | LOWER_BITS, ends = no_letters(raw, lower);
        uint64_t within = ends ? bits_of(bytes_before(ends)) : UINT64_MAX;
        run->words[i] = lower & within;
        run->capitals |= (raw ^ lower) & within;
        run->size += ends ? bytes_before(ends) : 8;
        if (ends) return true;
    }
    return false;
}

/* A stop that ends no abbreviation, initial or address: what stands behind it is none of their letters, and the lexicon knows
 * no form that is written with it. */
static bool is_sentence_stop(const struct scanner *scanner, struct run *run, uint32_t at) {
    uint8_t next = scanner_byte(scanner, at + 1);
    if (scanner->bytes[at] != '.' || run->size < 2 || run_bits[next] || next >= 0xC2) return false;
    uint64_t *last = &run->words[run->size / 8], stop = (uint64_t)'.' << run->size % 8 * 8;
    *last |= stop;
    bool is_known = lexicon_find_ascii(scanner->lexicon, run->words, run->size + 1) != 0;
    *last ^= stop;
    return !is_known;
}

/* More than seven letters, or a character behind them that may belong to the word. */
static quoth_status scan_run(struct scanner *scanner) {
    struct run run;
    if (!read_run(&run, scanner->bytes + scanner->at, scanner->size - scanner->at) || run.size == 0) return scan_joined(scanner);
    uint32_t end = scanner->at + run.size;
    if (byte_joins[scanner_byte(scanner, end)] && !is_sentence_stop(scanner, &run, end)) return scan_joined(scanner);
    return push_plain(scanner, run.size, run.capitals, lexicon_find_ascii(scanner->lexicon, run.words, run.size));
}

quoth_status scan_word(struct scanner *scanner) {
    uint64_t raw = load_left(scanner->bytes + scanner->at, scanner->size - scanner->at), lower = raw | LOWER_BITS;
    uint64_t ends = no_letters(raw, lower);
    if (!ends) return scan_run(scanner);
    uint32_t size = bytes_before(ends);
    uint64_t within = bits_of(size), word = lower & within;
    if (size == 0 || byte_joins[raw >> size * 8 & 0xFF]) return scan_run(scanner);
    return push_plain(scanner, size, (raw ^ lower) & within, lexicon_find_eight(scanner->lexicon, word, size));
}
