/* letter.h — inside of the token room: what a byte, or a code point of several bytes, is to the scanner. */
#ifndef QUOTH_TOKEN_LETTER_H
#define QUOTH_TOKEN_LETTER_H

#include "base/base.h"

/* Classes of single bytes: what a token that begins with this byte is. The order is that of the scanner's switch. */
enum byte_class {
    BYTE_SYMBOL, /* 0, so that a byte the table leaves out is a symbol */
    BYTE_BLANK,
    BYTE_BREAK,
    BYTE_LOWER,
    BYTE_UPPER,
    BYTE_DIGIT,
    BYTE_APOSTROPHE,
    BYTE_GRAVE,
    BYTE_QUOTE,
    BYTE_COMMA,
    BYTE_STOP,
    BYTE_QUESTION,
    BYTE_EXCLAMATION,
    BYTE_COLON,
    BYTE_SEMICOLON,
    BYTE_HYPHEN,
    BYTE_OPEN,
    BYTE_CLOSE,
    BYTE_ADDRESS, /* @ # */
    BYTE_WIDE     /* the lead byte of a code point of several bytes */
};
extern const uint8_t byte_classes[256];

/* Bits that a run of word bytes gathers; zero ends the run. */
enum { RUN_LOWER = 1, RUN_UPPER = 2, RUN_DIGIT = 4, RUN_WIDE = 8 };
extern const uint8_t run_bits[256];

/* Can this byte, behind a run of letters, go on with its word or join it to what follows? */
extern const bool byte_joins[256];

/* What a code point of several bytes is. */
enum wide_class {
    WIDE_LETTER, /* of no known case */
    WIDE_LOWER,
    WIDE_UPPER,
    WIDE_APOSTROPHE, /* ’ ‘ and their like: a mark unless letters stand on both sides */
    WIDE_HYPHEN,
    WIDE_DASH,
    WIDE_ELLIPSIS,
    WIDE_MARK,
    WIDE_BLANK,
    WIDE_BREAK,
    WIDE_SYMBOL
};
struct wide {
    uint32_t code;
    uint8_t size;  /* bytes */
    uint8_t class; /* enum wide_class */
};

/* The code point at bytes[0], a lead byte of valid UTF-8. */
struct wide wide_read(const unsigned char *bytes);

#endif
