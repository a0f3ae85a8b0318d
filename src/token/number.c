/* number.c — numbers with their separators, and addresses.
 *
 * In: a place where a digit, or an address, begins. Out: one token. Idea: a separator belongs to a number only between
 * digits; what letters follow make it an ordinal or a decade (5th, 1990s) or, behind a hyphen, a word (20-year-old). */
#include "token/scanner.h"

static bool is_separator(uint8_t byte) { return byte == ',' || byte == '.' || byte == ':' || byte == '/'; }

/* End of the digits and separators that begin at `at`. */
static uint32_t number_end(const struct scanner *scanner, uint32_t at) {
    for (;; at++) {
        if (scanner_digit(scanner, at)) continue;
        if (!is_separator(scanner_byte(scanner, at)) || !scanner_digit(scanner, at + 1)) return at;
    }
}

void scan_number(struct scanner *scanner) {
    uint32_t start = scanner->at, end = number_end(scanner, start);
    if (end < scanner->size &&
        (scanner_letter(scanner, end) || scanner->bytes[end] == '-' || scanner->bytes[end] == '@')) {
        scan_word_from(scanner, end);
        return;
    }
    uint32_t found = scanner_find(scanner, start, end);
    scanner_push(scanner, TOKEN_NUMBER, end, SHAPE_DIGIT, found);
}

static bool is_address_byte(uint8_t byte) { return run_bits[byte] || (byte && strchr("./-_~%+=?&#@:!*$,;", byte)); }

/* Punctuation at the end of an address is the sentence's. */
static uint32_t trim_address(const struct scanner *scanner, uint32_t from, uint32_t end) {
    while (end > from && strchr(".,:;!?-", scanner->bytes[end - 1]))
        end--;
    return end;
}

void scan_address(struct scanner *scanner, uint32_t start, uint32_t from) {
    uint32_t end = from;
    while (is_address_byte(scanner_byte(scanner, end)))
        end++;
    end = trim_address(scanner, from, end);
    scanner->at = start;
    uint8_t shape = SHAPE_ADDRESS | (run_bits[scanner->bytes[start]] == RUN_UPPER ? SHAPE_CAPITAL : 0);
    scanner_push(scanner, TOKEN_WORD, end, shape, 0);
}

/* #tag needs a letter, so that #1 stays a number; @name only that something follows. */
bool scanner_is_name(const struct scanner *scanner, uint32_t at) {
    uint8_t next = scanner_byte(scanner, at + 1);
    if (scanner->bytes[at] == '@') return run_bits[next] || next == '_';
    return run_bits[next] & (RUN_LOWER | RUN_UPPER);
}
