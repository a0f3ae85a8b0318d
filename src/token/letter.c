/* letter.c — tables of bytes, and rules for the code points beyond them.
 *
 * In: a byte or a code point. Out: its class. Idea: bytes are told by table; of the rest, everything from U+00C0 on is
 * a letter unless it lies in a block of punctuation or symbols, and case follows each alphabet's own regularity, so no
 * Unicode tables. */
#include "token/letter.h"

/* Rows of sixteen; short names so that a row fits a line. */
/* clang-format off */
#define SYM BYTE_SYMBOL
#define GAP BYTE_BLANK
#define LF_ BYTE_BREAK
#define LOW BYTE_LOWER
#define UPP BYTE_UPPER
#define DIG BYTE_DIGIT
#define WID BYTE_WIDE
#define SIXTEEN(x) x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x

const uint8_t byte_classes[256] = {
    /* 00 */ GAP, GAP, GAP, GAP, GAP, GAP, GAP, GAP, GAP, GAP, LF_, LF_, LF_, LF_, GAP, GAP,
    /* 10 */ SIXTEEN(GAP),
    /* 20 */ GAP, BYTE_EXCLAMATION, BYTE_QUOTE, BYTE_ADDRESS, SYM, SYM, SYM, BYTE_APOSTROPHE,
    /* 28 */ BYTE_OPEN, BYTE_CLOSE, SYM, SYM, BYTE_COMMA, BYTE_HYPHEN, BYTE_STOP, SYM,
    /* 30 */ DIG, DIG, DIG, DIG, DIG, DIG, DIG, DIG, DIG, DIG, BYTE_COLON, BYTE_SEMICOLON, SYM, SYM, SYM, BYTE_QUESTION,
    /* 40 */ BYTE_ADDRESS, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP,
    /* 50 */ UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, UPP, BYTE_OPEN, SYM, BYTE_CLOSE, SYM, SYM,
    /* 60 */ BYTE_GRAVE, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW,
    /* 70 */ LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, BYTE_OPEN, SYM, BYTE_CLOSE, SYM, GAP,
    /* 80 */ SIXTEEN(SYM), SIXTEEN(SYM), SIXTEEN(SYM), SIXTEEN(SYM),
    /* C0 */ SIXTEEN(WID), SIXTEEN(WID), SIXTEEN(WID), SIXTEEN(WID),
};

const uint8_t run_bits[256] = {
    SIXTEEN(0), SIXTEEN(0), SIXTEEN(0),
    /* 30 */ 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, /* RUN_DIGIT */
    /* 40 */ 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, /* RUN_UPPER */
    /* 50 */ 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    /* 60 */ 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* RUN_LOWER */
    /* 70 */ 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
};
_Static_assert(RUN_LOWER == 1 && RUN_UPPER == 2 && RUN_DIGIT == 4, "the table above is written in numbers");

const bool byte_joins[256] = {
    ['\''] = true, ['`'] = true, ['-'] = true, ['.'] = true, ['&'] = true, ['/'] = true, ['_'] = true,
    ['@'] = true, [':'] = true,
    ['0'] = true, true, true, true, true, true, true, true, true, true,
    /* letters, apostrophes, hyphens of several bytes */
    [0xC0] = SIXTEEN(true), SIXTEEN(true), SIXTEEN(true), SIXTEEN(true),
};
/* clang-format on */

static uint32_t decode(const unsigned char *bytes, uint8_t *size) {
    if (bytes[0] < 0xE0) {
        *size = 2;
        return (uint32_t)(bytes[0] & 0x1F) << 6 | (bytes[1] & 0x3F);
    }
    if (bytes[0] < 0xF0) {
        *size = 3;
        return (uint32_t)(bytes[0] & 0x0F) << 12 | (uint32_t)(bytes[1] & 0x3F) << 6 | (bytes[2] & 0x3F);
    }
    *size = 4;
    return (uint32_t)(bytes[0] & 0x07) << 18 | (uint32_t)(bytes[1] & 0x3F) << 12 | (uint32_t)(bytes[2] & 0x3F) << 6 |
           (bytes[3] & 0x3F);
}

static uint8_t classify_latin1(uint32_t code) {
    switch (code) {
    case 0x85: return WIDE_BREAK;
    case 0xA0: return WIDE_BLANK;
    case 0xAB:
    case 0xBB: return WIDE_MARK;       /* « » */
    case 0xB4: return WIDE_APOSTROPHE; /* ´ */
    case 0xAA:
    case 0xAD:
    case 0xB0:
    case 0xBA: return WIDE_LETTER; /* ª, soft hyphen, the ° and º of N°: part of their word */
    case 0xB5: return WIDE_LOWER;
    case 0xD7:
    case 0xF7: return WIDE_SYMBOL;
    }
    if (code < 0xC0) return WIDE_SYMBOL;
    return code < 0xDF ? WIDE_UPPER : WIDE_LOWER;
}

/* Latin Extended-A and -B: capitals are even but in two stretches, where they are odd. */
static uint8_t classify_latin_extended(uint32_t code) {
    bool capital_is_odd = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    if (code == 0x138 || code == 0x149 || code == 0x17F) return WIDE_LOWER;
    if (code == 0x178) return WIDE_UPPER;
    return (code & 1) == capital_is_odd ? WIDE_UPPER : WIDE_LOWER;
}

static uint8_t classify_alphabet(uint32_t code) {
    if (code < 0x180) return classify_latin_extended(code);
    if (code >= 0x386 && code <= 0x3AB) return code == 0x387 ? WIDE_SYMBOL : code == 0x390 ? WIDE_LOWER : WIDE_UPPER;
    if (code >= 0x3AC && code <= 0x3CE) return WIDE_LOWER;
    if (code >= 0x400 && code <= 0x42F) return WIDE_UPPER;
    if (code >= 0x430 && code <= 0x45F) return WIDE_LOWER;
    if (code >= 0x460 && code <= 0x52F) return code & 1 ? WIDE_LOWER : WIDE_UPPER;
    if (code >= 0x1E00 && code <= 0x1EFF) return code & 1 ? WIDE_LOWER : WIDE_UPPER; /* Vietnamese among others */
    if (code == 0x2BC) return WIDE_APOSTROPHE;
    return WIDE_LETTER;
}

/* U+2000 to U+206F. */
static uint8_t classify_punctuation(uint32_t code) {
    if (code <= 0x200B || (code >= 0x202A && code <= 0x202F) || code >= 0x205F) return WIDE_BLANK; /* directions too */
    if (code <= 0x200F) return WIDE_LETTER;                                                        /* joiners */
    if (code == 0x2010 || code == 0x2011) return WIDE_HYPHEN;
    if (code >= 0x2012 && code <= 0x2015) return WIDE_DASH;
    if (code == 0x2018 || code == 0x2019 || code == 0x201B) return WIDE_APOSTROPHE;
    if (code >= 0x201A && code <= 0x201F) return WIDE_MARK;
    if (code == 0x2026) return WIDE_ELLIPSIS;
    if (code == 0x2028 || code == 0x2029) return WIDE_BREAK;
    return code == 0x2039 || code == 0x203A ? WIDE_MARK : WIDE_SYMBOL;
}

static uint8_t classify_wide(uint32_t code) {
    if (code < 0x100) return classify_latin1(code);
    if (code < 0x2000) return classify_alphabet(code);
    if (code < 0x2070) return classify_punctuation(code);
    if (code < 0x20A0) return WIDE_LETTER; /* superscripts */
    if (code == 0x2212) return WIDE_DASH;
    if (code < 0x2C00) return WIDE_SYMBOL; /* currency, arrows, mathematics, boxes, dingbats */
    if (code == 0x3000 || code == 0xFEFF) return WIDE_BLANK;
    if (code >= 0x3001 && code <= 0x303F) return WIDE_SYMBOL;
    if (code >= 0xFE00 && code <= 0xFE0F) return WIDE_LETTER; /* variation selectors stay with what they vary */
    if (code >= 0x1F000 && code <= 0x1FAFF) return WIDE_SYMBOL;
    return code >= 0xFF01 && code <= 0xFF0F ? WIDE_SYMBOL : WIDE_LETTER;
}

struct wide wide_read(const unsigned char *bytes) {
    struct wide wide = {0};
    wide.code = decode(bytes, &wide.size);
    wide.class = classify_wide(wide.code);
    return wide;
}
