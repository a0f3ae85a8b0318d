/* scanner.h — inside of the token room: the state that the scanners of words, numbers and marks share. */
#ifndef QUOTH_TOKEN_SCANNER_H
#define QUOTH_TOKEN_SCANNER_H

#include "token/letter.h"
#include "token/token.h"

struct scanner {
    const quoth_allocator *memory;
    const struct lexicon *lexicon;
    struct form_slots forms; /* of the lexicon */
    const struct token_classes *classes;
    const unsigned char *bytes;
    uint32_t size, at;
    bool blank, line; /* blanks, a line break stand before `at` */
    struct token_list *tokens;
};

/* What stands at a byte, as neighbours of a joining character see it. */
static inline uint8_t scanner_byte(const struct scanner *scanner, uint32_t at) {
    return at < scanner->size ? scanner->bytes[at] : 0;
}
bool scanner_letter(const struct scanner *scanner, uint32_t at); /* a letter of any alphabet begins there */
static inline bool scanner_digit(const struct scanner *scanner, uint32_t at) {
    return run_bits[scanner_byte(scanner, at)] == RUN_DIGIT;
}

/* Write a token, all of it at once, bits with the bytes beside them; `found` as lexicon_find_ascii gives it. */
static inline void scanner_write(struct token *token, enum token_kind kind, uint32_t start, uint32_t end,
                                 uint8_t shape, uint32_t found, bool blank, bool line) {
    *token = (struct token){.start = (uint16_t)start,
                            .end = (uint16_t)end,
                            .lexeme = found & ~(uint32_t)FORM_BEGINS,
                            .kind = (uint8_t)kind,
                            .shape = shape,
                            .mark = MARK_NONE,
                            .blank_before = blank,
                            .line_before = line,
                            .is_whole = found != 0,
                            .begins = (found & FORM_BEGINS) != 0};
}

/* Append a token from `at` to `end` and go on behind it; NULL when out of memory. */
static inline struct token *scanner_push(struct scanner *scanner, enum token_kind kind, uint32_t end, uint8_t shape,
                                         uint32_t found) {
    struct token_list *tokens = scanner->tokens;
    if (vec_reserve(scanner->memory, tokens, tokens->count + 1) != QUOTH_OK) return NULL;
    struct token *token = &tokens->items[tokens->count++];
    scanner_write(token, kind, scanner->at, end, shape, found, scanner->blank, scanner->line);
    tokens->words += kind == TOKEN_WORD;
    tokens->numbers += kind == TOKEN_NUMBER;
    tokens->marks += kind == TOKEN_MARK;
    tokens->capitals += kind == TOKEN_WORD && (shape & SHAPE_CAPITAL);
    scanner->blank = scanner->line = false;
    scanner->at = end;
    return token;
}
static inline quoth_status scanner_plain(struct scanner *scanner, enum token_kind kind, uint32_t end) {
    return scanner_push(scanner, kind, end, 0, 0) ? QUOTH_OK : QUOTH_NOMEM;
}

/* The lexeme of [start, end), 0 where the lexicon does not know it; and as lexicon_find_ascii gives it. */
static inline uint32_t scanner_lexeme(const struct scanner *scanner, uint32_t start, uint32_t end) {
    const struct lexeme *lexeme = lexicon_find(scanner->lexicon, (const char *)scanner->bytes + start, end - start);
    return lexeme ? lexeme->id : 0;
}
static inline uint32_t scanner_found(const struct scanner *scanner, uint32_t lexeme) {
    return scanner->forms.letters[lexeme] ? lexeme | FORM_BEGINS : lexeme;
}
static inline uint32_t scanner_find(const struct scanner *scanner, uint32_t start, uint32_t end) {
    return scanner_found(scanner, scanner_lexeme(scanner, start, end));
}

quoth_status scan_joined(struct scanner *scanner); /* a word that is, or may be, more than one run of letters */
quoth_status scan_word_from(struct scanner *scanner,
                            uint32_t end); /* a number up to `end`, which letters may make a word */
quoth_status scan_number(struct scanner *scanner);
quoth_status scan_mark(struct scanner *scanner); /* quotation marks and apostrophes outside words */
void marks_look_up(const struct lexicon *lexicon, struct token_classes *classes);
quoth_status scan_stop(struct scanner *scanner); /* . and all kinds of ellipsis */
quoth_status scan_address(struct scanner *scanner, uint32_t start, uint32_t from); /* from start; certain up to from */
bool scanner_is_name(const struct scanner *scanner, uint32_t at);                  /* an @name or #tag begins there */

#endif
