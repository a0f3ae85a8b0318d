/* token.c — the main loop: the class of a byte says which scanner takes over; plain words are read here.
 *
 * In: one paragraph of valid UTF-8. Out: its tokens. Idea: one table lookup a token decides; only words, numbers, stops
 * and marks need more than their own byte. Of a word eight bytes are looked at together, and what tells where it ends also folds
 * it, so that the lexicon is asked without a second look. */
#include "base/eight.h"
#include "token/scanner.h"

quoth_status token_setup(struct lexicon *lexicon, struct token_classes *classes) {
    TRY(lexicon_declare(lexicon, "Clitic", &classes->clitic));
    TRY(lexicon_declare(lexicon, "Proper", &classes->proper));
    return lexicon_declare(lexicon, "Numbered", &classes->numbered);
}

bool scanner_letter(const struct scanner *scanner, uint32_t at) {
    uint8_t byte = scanner_byte(scanner, at);
    if (byte < 0xC2) return run_bits[byte] & (RUN_LOWER | RUN_UPPER);
    return wide_read(scanner->bytes + at).class <= WIDE_UPPER;
}

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

/* Most words are one run of ASCII letters that nothing joins to another. */
static inline quoth_status scan_word(struct scanner *scanner) {
    uint64_t raw = load_left(scanner->bytes + scanner->at, scanner->size - scanner->at), lower = raw | LOWER_BITS;
    uint64_t ends = no_letters(raw, lower);
    if (!ends) return scan_run(scanner);
    uint32_t size = bytes_before(ends);
    uint64_t within = bits_of(size), word = lower & within;
    if (size == 0 || byte_joins[raw >> size * 8 & 0xFF]) return scan_run(scanner);
    return push_plain(scanner, size, (raw ^ lower) & within, lexicon_find_eight(scanner->lexicon, word, size));
}

/* A run of hyphens or dashes is one dash. */
static quoth_status scan_dash(struct scanner *scanner) {
    uint32_t end = scanner->at;
    for (uint8_t byte; (byte = scanner_byte(scanner, end)) != 0;) {
        if (byte == '-') {
            end++;
            continue;
        }
        if (byte < 0xC2) break;
        struct wide wide = wide_read(scanner->bytes + end);
        if (wide.class != WIDE_DASH && wide.class != WIDE_HYPHEN) break;
        end += wide.size;
    }
    return scanner_plain(scanner, TOKEN_DASH, end);
}

static void skip_blank(struct scanner *scanner, uint32_t size, bool is_break) {
    scanner->blank = true;
    scanner->line |= is_break;
    scanner->at += size;
}

static quoth_status scan_wide(struct scanner *scanner) {
    struct wide wide = wide_read(scanner->bytes + scanner->at);
    switch ((enum wide_class)wide.class) {
    case WIDE_LETTER:
    case WIDE_LOWER:
    case WIDE_UPPER: return scan_joined(scanner);
    case WIDE_APOSTROPHE:
    case WIDE_MARK: return scan_mark(scanner);
    case WIDE_HYPHEN:
    case WIDE_DASH: return scan_dash(scanner);
    case WIDE_ELLIPSIS: return scan_stop(scanner);
    case WIDE_BLANK:
    case WIDE_BREAK: skip_blank(scanner, wide.size, wide.class == WIDE_BREAK); return QUOTH_OK;
    case WIDE_SYMBOL: break;
    }
    return scanner_plain(scanner, TOKEN_SYMBOL, scanner->at + wide.size);
}

/* A run of one symbol (_____, ***) is one token. */
static quoth_status scan_symbol(struct scanner *scanner) {
    uint32_t end = scanner->at + 1;
    while (scanner_byte(scanner, end) == scanner->bytes[scanner->at])
        end++;
    return scanner_plain(scanner, TOKEN_SYMBOL, end);
}

static quoth_status scan_other(struct scanner *scanner) {
    switch ((enum byte_class)byte_classes[scanner->bytes[scanner->at]]) {
    case BYTE_BLANK: skip_blank(scanner, 1, false); return QUOTH_OK;
    case BYTE_BREAK: skip_blank(scanner, 1, true); return QUOTH_OK;
    case BYTE_LOWER:
    case BYTE_UPPER: return scan_run(scanner); /* token_scan sees to words */
    case BYTE_DIGIT: return scan_number(scanner);
    case BYTE_APOSTROPHE:
    case BYTE_GRAVE:
    case BYTE_QUOTE: return scan_mark(scanner);
    case BYTE_COMMA: return scanner_plain(scanner, TOKEN_COMMA, scanner->at + 1);
    case BYTE_STOP: return scan_stop(scanner);
    case BYTE_QUESTION: return scanner_plain(scanner, TOKEN_QUESTION, scanner->at + 1);
    case BYTE_EXCLAMATION: return scanner_plain(scanner, TOKEN_EXCLAMATION, scanner->at + 1);
    case BYTE_COLON: return scanner_plain(scanner, TOKEN_COLON, scanner->at + 1);
    case BYTE_SEMICOLON: return scanner_plain(scanner, TOKEN_SEMICOLON, scanner->at + 1);
    case BYTE_HYPHEN: return scan_dash(scanner);
    case BYTE_OPEN: return scanner_plain(scanner, TOKEN_OPEN, scanner->at + 1);
    case BYTE_CLOSE: return scanner_plain(scanner, TOKEN_CLOSE, scanner->at + 1);
    case BYTE_ADDRESS:
        if (scanner_is_name(scanner, scanner->at)) return scan_address(scanner, scanner->at, scanner->at + 1);
        break;
    case BYTE_WIDE: return scan_wide(scanner);
    case BYTE_SYMBOL: break;
    }
    return scan_symbol(scanner);
}

quoth_status token_scan(const quoth_allocator *memory, const struct lexicon *lexicon,
                        const struct token_classes *classes, const char *bytes, uint32_t size,
                        struct token_list *tokens) {
    if (size > UINT16_MAX) return QUOTH_LIMIT; /* the text room cuts far below */
    struct scanner scanner = {memory, lexicon, classes, (const unsigned char *)bytes, size, 0, true, false, tokens};
    while (scanner.at < size) {
        if (bytes[scanner.at] == ' ') {
            skip_blank(&scanner, 1, false);
            if (scanner.at == size) break;
        }
        TRY(run_bits[scanner.bytes[scanner.at]] & (RUN_LOWER | RUN_UPPER) ? scan_word(&scanner) : scan_other(&scanner));
    }
    return QUOTH_OK;
}
