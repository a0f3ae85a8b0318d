/* scanner.h — inside of the token room: the state that the scanners of words, numbers and marks share. */
#ifndef QUOTH_TOKEN_SCANNER_H
#define QUOTH_TOKEN_SCANNER_H

#include "token/letter.h"
#include "token/token.h"

enum { PADDING_BYTES = 24 }; /* zeros that may be looked at behind the last byte of a paragraph */

struct scanner {
    const struct lexicon *lexicon;
    struct form_slots forms; /* of the lexicon */
    const struct token_classes *classes;
    uint32_t size, at;
    uint8_t before; /* TOKEN_APART, TOKEN_ON_LINE: what stands before `at` */
    struct token_list *tokens;
    unsigned char ends[UINT16_MAX / 8 + PADDING_BYTES]; /* a bit for each byte that is no letter of ASCII */
    unsigned char bytes[UINT16_MAX + PADDING_BYTES + 16]; /* of which only those of the paragraph are touched */
};

/* What stands at a byte, as neighbours of a joining character see it. */
static inline uint8_t scanner_byte(const struct scanner *scanner, uint32_t at) {
    return at < scanner->size ? scanner->bytes[at] : 0;
}
bool scanner_letter(const struct scanner *scanner, uint32_t at); /* a letter of any alphabet begins there */
static inline bool scanner_digit(const struct scanner *scanner, uint32_t at) {
    return run_bits[scanner_byte(scanner, at)] == RUN_DIGIT;
}

/* Write a token, all of it at once. */
static inline void scanner_write(struct token *token, enum token_kind kind, uint32_t start, uint32_t end,
                                 uint32_t shape, uint32_t lexeme, uint32_t bits) {
    *token = (struct token){.start = (uint16_t)start,
                            .end = (uint16_t)end,
                            .lexeme = lexeme,
                            .kind = (uint8_t)kind,
                            .shape = (uint8_t)shape,
                            .mark = MARK_NONE,
                            .bits = (uint8_t)bits};
}

/* What a token is by its kind. */
static inline uint32_t scanner_kind_bits(enum token_kind kind) {
    const uint32_t others = 1u << TOKEN_WORD | 1u << TOKEN_NUMBER | 1u << TOKEN_COMMA;
    return (kind != TOKEN_WORD) * TOKEN_OTHER | !(others >> kind & 1) * TOKEN_CALLS;
}

/* Of words that are no form nothing is known, so that they may be the second of a phrase. */
#define SECOND_BY(traits) (((traits) & FORM_SECOND) || !((traits) & FORM_KNOWN) ? TOKEN_SECOND : 0)

/* What it takes over from its form, and that. */
static inline uint32_t scanner_bits(enum token_kind kind, uint32_t shape, uint32_t traits) {
    uint32_t odd_shapes = SHAPE_CAPITAL | SHAPE_ADDRESS | SHAPE_HYPHEN | SHAPE_DIGIT;
    uint32_t bits = traits & (TOKEN_WHOLE | TOKEN_BEGINS);
    if (kind != TOKEN_WORD) return bits | scanner_kind_bits(kind);
    bits |= (traits & TOKEN_TELLS) | SECOND_BY(traits);
    return bits | (shape & odd_shapes ? TOKEN_ODD : ~traits & TOKEN_ODD);
}

/* Stops, brackets that open, and words with a full stop of their own. */
static inline bool scanner_is_end(enum token_kind kind, uint32_t shape) {
    const uint32_t ends =
        1u << TOKEN_STOP | 1u << TOKEN_QUESTION | 1u << TOKEN_EXCLAMATION | 1u << TOKEN_ELLIPSIS | 1u << TOKEN_OPEN;
    return (ends >> kind & 1) | (shape & SHAPE_DOTTED) / SHAPE_DOTTED;
}

/* There is room for every token, and for one that is written to in vain. */
static inline void scanner_list(struct token_list *tokens, uint32_t token, enum token_kind kind, uint32_t shape) {
    tokens->ends.items[tokens->ends.count] = (uint16_t)token;
    tokens->ends.count += scanner_is_end(kind, shape);
    tokens->marks.items[tokens->marks.count] = (uint16_t)token;
    tokens->marks.count += kind == TOKEN_MARK;
}

/* Append a token from `at` to `end` and go on behind it. There is room: a token has a byte. */
static inline struct token *scanner_push(struct scanner *scanner, enum token_kind kind, uint32_t end, uint8_t shape,
                                         uint32_t lexeme) {
    struct token_list *tokens = scanner->tokens;
    struct token *token = &tokens->items[tokens->count++];
    uint32_t bits = scanner_bits(kind, shape, scanner->forms.traits[lexeme]) | scanner->before;
    scanner_write(token, kind, scanner->at, end, shape, lexeme, bits);
    scanner_list(tokens, (uint32_t)(token - tokens->items), kind, shape);
    tokens->words += kind == TOKEN_WORD;
    tokens->numbers += kind == TOKEN_NUMBER;
    tokens->capitals += kind == TOKEN_WORD && (shape & SHAPE_CAPITAL);
    scanner->before = 0;
    scanner->at = end;
    return token;
}
static inline void scanner_plain(struct scanner *scanner, enum token_kind kind, uint32_t end) {
    scanner_push(scanner, kind, end, 0, 0);
}

/* Of so many bytes, the bits of the first eight and of those behind them. */
struct kept_bytes {
    uint64_t first;
    uint32_t second;
};
extern const struct kept_bytes kept_bytes[FORM_SHORT + 1];

/* The lexeme of [start, end), 0 where the lexicon does not know it. Short ones are read without a look at their size,
 * since there are bytes behind them. */
static inline uint32_t scanner_find(const struct scanner *scanner, uint32_t start, uint32_t end) {
    const unsigned char *bytes = scanner->bytes + start;
    uint32_t size = end - start, kept = size - 1 < FORM_SHORT ? size : 0;
    uint64_t first = load_64(bytes) & kept_bytes[kept].first, second = load_32(bytes + 8) & kept_bytes[kept].second;
    if (!kept || (first | second) & HIGH_BITS) {
        const struct lexeme *lexeme = lexicon_find(scanner->lexicon, (const char *)bytes, size);
        return lexeme ? lexeme->id : 0;
    }
    const struct short_form *form =
        form_find_short(&scanner->forms, lower_word(first), (uint32_t)lower_word(second));
    return form ? form->said >> FORM_SAID_ID : 0;
}

/* plain.c: words that are their letters alone, with what stands between them. True: a word that may be more begins
 * here. */
void scan_prepare(struct scanner *scanner, const unsigned char *bytes);
bool scan_plain(struct scanner *scanner);
void scan_joined(struct scanner *scanner); /* a word that is, or may be, more than one run of letters */
void scan_word_from(struct scanner *scanner, uint32_t end); /* a number up to `end`, which letters may make a word */
void scan_number(struct scanner *scanner);
void scan_mark(struct scanner *scanner); /* quotation marks and apostrophes outside words */
void marks_look_up(const struct lexicon *lexicon, struct token_classes *classes);
void scan_stop(struct scanner *scanner); /* . and all kinds of ellipsis */
void scan_address(struct scanner *scanner, uint32_t start, uint32_t from); /* from start; certain up to from */
bool scanner_is_name(const struct scanner *scanner, uint32_t at); /* an @name or #tag begins there */
quoth_status blocks_fill(const quoth_allocator *memory, const struct scanner *scanner);

#endif
