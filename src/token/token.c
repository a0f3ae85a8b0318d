/* token.c — the main loop: the class of a byte says which scanner takes over; plain words are read here.
 *
 * In: one paragraph of valid UTF-8. Out: its tokens. Idea: plain words are read one after the other, eight bytes of each
 * together, and what tells where it ends also folds it, so that the lexicon is asked without a second look. For all
 * others one table lookup a token decides; only numbers, stops and marks need more than their own byte. */
#include "base/eight.h"
#include "token/scanner.h"

quoth_status token_setup(struct lexicon *lexicon, struct token_classes *classes) {
    marks_look_up(lexicon, classes);
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
    uint64_t capitals, smalls;   /* some bit, where there are any */
    uint32_t size;
};

enum { SIBILANTS = 1 << ('s' & 31) | 1 << ('x' & 31) | 1 << ('z' & 31) };
static inline uint8_t shape_of_last(unsigned char letter) {
    return (uint8_t)(((uint32_t)SIBILANTS >> (letter & 31) & 1) * SHAPE_SIBILANT);
}

/* Of a word that has a capital somewhere. */
static uint8_t shape_of_capitals(unsigned char first, uint32_t size, bool has_small) {
    uint8_t shape = first <= 'Z' ? SHAPE_CAPITAL : 0;
    return size < 2 || has_small ? shape : shape | SHAPE_CAPITALS;
}

/* False: the run is too long. */
static bool read_run(struct run *run, const unsigned char *bytes, uint32_t left) {
    run->size = 0;
    run->capitals = run->smalls = 0;
    for (uint32_t i = 0; i < PLAIN_WORDS; i++) {
        uint64_t raw = load_left(bytes + run->size, left - run->size), lower = raw | LOWER_BITS, ends = no_letters(raw, lower);
        uint64_t within = ends ? bits_of(bytes_before(ends)) : UINT64_MAX;
        run->words[i] = lower & within;
        run->capitals |= (raw ^ lower) & within;
        run->smalls |= raw & LOWER_BITS & within;
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

/* A run of letters that is no word by itself: it is too long, or a character behind it may belong to the word. */
static quoth_status scan_run(struct scanner *scanner) {
    struct run run;
    const unsigned char *bytes = scanner->bytes + scanner->at;
    if (!read_run(&run, bytes, scanner->size - scanner->at)) return scan_joined(scanner);
    uint32_t end = scanner->at + run.size;
    if (byte_joins[scanner_byte(scanner, end)] && !is_sentence_stop(scanner, &run, end)) return scan_joined(scanner);
    uint32_t found = lexicon_find_ascii(scanner->lexicon, run.words, run.size);
    uint8_t shape = shape_of_last(bytes[run.size - 1]);
    if (run.capitals) shape |= shape_of_capitals(bytes[0], run.size, run.smalls != 0);
    return scanner_push(scanner, TOKEN_WORD, end, shape, found) ? QUOTH_OK : QUOTH_NOMEM;
}

/* A word that nothing joins to another: one run of ASCII letters, fifteen or less. */
struct plain {
    uint32_t letters, found;
    uint64_t capitals, smalls; /* some bit, where there are any */
    uint8_t next;              /* the byte behind it */
};

static inline bool joins(uint8_t byte) { return byte != ' ' && byte_joins[byte]; }

/* Both halves of a word of eight letters or more. */
static inline bool read_long(const struct form_slots *forms, const unsigned char *bytes, struct plain *plain) {
    uint64_t first = load_64(bytes), raw = load_64(bytes + 8), lower = raw | LOWER_BITS, ends = no_letters(raw, lower);
    if (!ends) return false;
    uint32_t letters = bytes_before(ends);
    uint64_t within = bits_of(letters), second = lower & within;
    first |= LOWER_BITS;
    plain->next = (uint8_t)(raw >> letters * 8);
    plain->letters = 8 + letters;
    if (joins(plain->next)) return false;
    plain->found = form_find_long(forms, first, second, plain->letters);
    plain->capitals = (~load_64(bytes) & LOWER_BITS) | (~raw & LOWER_BITS & within);
    plain->smalls = (load_64(bytes) & LOWER_BITS) | (raw & LOWER_BITS & within);
    return true;
}

/* The word at a place that sixteen bytes follow; false: none that is plain. */
static inline bool read_plain(const struct form_slots *forms, const unsigned char *bytes, struct plain *plain) {
    uint64_t raw = load_64(bytes), lower = raw | LOWER_BITS, ends = no_letters(raw, lower);
    if (!ends) return read_long(forms, bytes, plain);
    uint32_t letters = bytes_before(ends);
    uint64_t within = bits_of(letters);
    plain->next = (uint8_t)(raw >> letters * 8);
    plain->letters = letters;
    if (letters == 0 || joins(plain->next)) return false;
    plain->found = form_find_short(forms, lower & within);
    plain->capitals = ~raw & LOWER_BITS & within;
    plain->smalls = raw & LOWER_BITS & within;
    return true;
}

enum { PLAIN_BYTES = 16 }; /* that are looked at */

/* Plain words with single blanks between them, and commas, are most of a text. Reads as many as follow one another and
 * as there is room for, but for the last bytes; what stops it is left to others. */
static void scan_words(struct scanner *scanner) {
    struct token_list *tokens = scanner->tokens;
    if (tokens->count == tokens->capacity) return;
    struct token *first = tokens->items + tokens->count, *token = first, *room = tokens->items + tokens->capacity;
    uint32_t at = scanner->at, last = scanner->size < PLAIN_BYTES ? 0 : scanner->size - PLAIN_BYTES;
    uint32_t blank = scanner->blank, line = scanner->line, commas = 0;
    if (scanner->bytes[at] == ' ') blank = 1, at++;
    for (struct plain plain; token < room && at < last; token++) {
        if (!read_plain(&scanner->forms, scanner->bytes + at, &plain)) {
            if (scanner->bytes[at] != ',') break;
            scanner_write(token, TOKEN_COMMA, at, at + 1, 0, 0, blank, line);
            commas++;
            line = 0;
            blank = scanner->bytes[at + 1] == ' ';
            at += 1 + blank;
            continue;
        }
        uint8_t shape = shape_of_last(scanner->bytes[at + plain.letters - 1]);
        if (plain.capitals) {
            shape |= shape_of_capitals(scanner->bytes[at], plain.letters, plain.smalls);
            tokens->capitals += shape & SHAPE_CAPITAL;
        }
        scanner_write(token, TOKEN_WORD, at, at + plain.letters, shape, plain.found, blank, line);
        line = 0;
        blank = plain.next == ' ';
        at += plain.letters + blank;
    }
    uint32_t count = (uint32_t)(token - first);
    tokens->count += count;
    tokens->words += count - commas;
    scanner->at = at;
    scanner->blank = blank;
    scanner->line = line;
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
    case BYTE_UPPER: return scan_run(scanner);
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
    struct scanner scanner = {.memory = memory,
                              .lexicon = lexicon,
                              .forms = lexicon_form_slots(lexicon),
                              .classes = classes,
                              .bytes = (const unsigned char *)bytes,
                              .size = size,
                              .blank = true,
                              .tokens = tokens};
    while (scanner.at < size) {
        scan_words(&scanner);
        if (scanner.at < size) TRY(scan_other(&scanner));
    }
    return QUOTH_OK;
}
