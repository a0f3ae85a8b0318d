/* stop.c — full stops and ellipses, quotation marks and apostrophes outside words.
 *
 * In: a place where one begins. Out: one token. Idea: dots are one ellipsis however they are set; a mark is only named
 * here, by its looks, and what it does is the mark room's question. */
#include "token/scanner.h"

static uint32_t space_size(const struct scanner *scanner, uint32_t at) {
    if (scanner_byte(scanner, at) == ' ') return 1;
    return scanner_byte(scanner, at) == 0xC2 && scanner_byte(scanner, at + 1) == 0xA0 ? 2 : 0;
}

static bool is_ellipsis_character(const struct scanner *scanner, uint32_t at) {
    return scanner_byte(scanner, at) == 0xE2 && memcmp(scanner->bytes + at, "\xE2\x80\xA6", 3) == 0;
}

/* Dots and … in an unbroken run. */
static uint32_t tight_end(const struct scanner *scanner, uint32_t at) {
    for (;;) {
        if (scanner_byte(scanner, at) == '.')
            at++;
        else if (is_ellipsis_character(scanner, at))
            at += 3;
        else
            return at;
    }
}

/* Dots with one blank between them; *count gets how many. */
static uint32_t spaced_end(const struct scanner *scanner, uint32_t at, uint32_t *count) {
    *count = 1;
    for (uint32_t end = at + 1, blank;; end += blank + 1, (*count)++) {
        blank = space_size(scanner, end);
        if (!blank || scanner_byte(scanner, end + blank) != '.') return end;
    }
}

void scan_stop(struct scanner *scanner) {
    uint32_t start = scanner->at, end = tight_end(scanner, start), count;
    if (scanner->bytes[start] != '.' || end > start + 1) {
        scanner_plain(scanner, TOKEN_ELLIPSIS, end);
        return;
    }
    if (scanner->before && scanner_digit(scanner, end)) {
        scan_number(scanner);
        return;
    }
    end = spaced_end(scanner, start, &count);
    /* "complex. . . ." is a stop and an ellipsis; "period . . . ." one long ellipsis; "well. . . no" an ellipsis. */
    bool is_stop = count < 3 || (count > 3 && !scanner->before);
    if (is_stop) scanner_plain(scanner, TOKEN_STOP, start + 1);
    else scanner_plain(scanner, TOKEN_ELLIPSIS, end);
}

struct look {
    uint32_t code;
    enum mark_style style, doubled; /* doubled: of two such marks side by side; MARK_NONE: they stay two */
};

/* clang-format off */
/* The commonest stand first. */
static const struct look looks[] = {
    {0x201C, MARK_CURLY_OPEN, MARK_NONE},      {0x201D, MARK_CURLY_CLOSE, MARK_NONE},
    {0x22, MARK_STRAIGHT, MARK_NONE},          {0x2019, MARK_SINGLE_CLOSE, MARK_ACUTE},
    {0x2018, MARK_SINGLE_OPEN, MARK_GRAVE},    {0x27, MARK_SINGLE_STRAIGHT, MARK_ACUTE},
    {0x60, MARK_SINGLE_GRAVE, MARK_GRAVE},     {0x201B, MARK_SINGLE_OPEN, MARK_NONE},
    {0xB4, MARK_SINGLE_CLOSE, MARK_ACUTE},     {0x2BC, MARK_SINGLE_CLOSE, MARK_NONE},
    {0x201F, MARK_CURLY_OPEN, MARK_NONE},      {0x201E, MARK_LOW, MARK_NONE},
    {0x201A, MARK_LOW, MARK_NONE},             {0xAB, MARK_GUILLEMET_OPEN, MARK_NONE},
    {0x2039, MARK_GUILLEMET_OPEN, MARK_NONE},  {0xBB, MARK_GUILLEMET_CLOSE, MARK_NONE},
    {0x203A, MARK_GUILLEMET_CLOSE, MARK_NONE},
};
/* clang-format on */

_Static_assert(sizeof looks / sizeof *looks == MARK_LOOKS, "each look has its lexemes");

/* Codes of three bytes or less. */
static size_t encode(uint32_t code, char bytes[3]) {
    if (code < 0x80) return bytes[0] = (char)code, 1;
    if (code < 0x800) return bytes[0] = (char)(0xC0 | code >> 6), bytes[1] = (char)(0x80 | (code & 0x3F)), 2;
    bytes[0] = (char)(0xE0 | code >> 12), bytes[1] = (char)(0x80 | (code >> 6 & 0x3F)),
    bytes[2] = (char)(0x80 | (code & 0x3F));
    return 3;
}

void marks_look_up(const struct lexicon *lexicon, struct token_classes *classes) {
    for (size_t i = 0; i < MARK_LOOKS; i++) {
        char two[6];
        size_t size = encode(looks[i].code, two);
        memcpy(two + size, two, size);
        for (size_t count = 1; count <= 2; count++) {
            const struct lexeme *lexeme = lexicon_find(lexicon, two, size * count);
            classes->marks[i][count - 1] = lexeme ? lexeme->id : 0;
        }
    }
}

static const struct look *find_look(const struct scanner *scanner, uint32_t at, uint32_t *size) {
    uint8_t byte = scanner_byte(scanner, at);
    struct wide wide = {byte, 1, 0};
    if (byte >= 0xC2) wide = wide_read(scanner->bytes + at);
    *size = wide.size;
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++)
        if (looks[i].code == wide.code) return &looks[i];
    return NULL;
}

/* An apostrophe right behind a word, a number or a bracket, with a clitic after it: Jr.'s, 1990's, NASA)'s. */
static uint32_t clitic_end(const struct scanner *scanner, uint32_t size) {
    uint32_t start = scanner->at, end = start + size;
    while (scanner_byte(scanner, end) && run_bits[scanner->bytes[end]])
        end++;
    if (end == start + size || end - start > 7) return 0;
    if (scanner->before && !space_size(scanner, end)) return 0; /* set apart by a tokenizer: Hale 's claim */
    char plain[8] = "'";
    memcpy(plain + 1, scanner->bytes + start + size, end - start - size);
    const struct lexeme *lexeme = lexicon_find(scanner->lexicon, plain, end - start - size + 1);
    return lexeme && classes_have(lexeme->classes, scanner->classes->clitic) ? end : 0;
}

static bool may_carry_clitic(const struct scanner *scanner) {
    if (scanner->tokens->count == 0) return false;
    uint8_t kind = scanner->tokens->items[scanner->tokens->count - 1].kind;
    return kind == TOKEN_WORD || kind == TOKEN_NUMBER || kind == TOKEN_CLOSE || kind == TOKEN_STOP ||
           kind == TOKEN_MARK;
}

static bool is_single(enum mark_style style) {
    return style == MARK_SINGLE_OPEN || style == MARK_SINGLE_CLOSE || style == MARK_SINGLE_STRAIGHT;
}

static void push_clitic(struct scanner *scanner, uint32_t end) {
    uint32_t found = scanner_find(scanner, scanner->at, end);
    scanner_push(scanner, TOKEN_WORD, end, 0, found);
}

/* Three alike behind a word, “old-school,'''”: the first closes what is inside, the two others what is around it. */
static bool closes_inner(const struct scanner *scanner, const struct look *look, uint32_t size) {
    uint32_t third, before = scanner->at;
    if (before == 0 || scanner->bytes[before - 1] <= ' ' || find_look(scanner, before + 2 * size, &third) != look)
        return false;
    return find_look(scanner, before + 3 * size, &third) != look && before >= size &&
           !find_look(scanner, before - size, &third);
}

void scan_mark(struct scanner *scanner) {
    uint32_t size, next_size, start = scanner->at, end;
    const struct look *look = find_look(scanner, start, &size);
    if (!look) {
        scanner_plain(scanner, TOKEN_SYMBOL, start + size);
        return;
    }
    if (is_single(look->style) && may_carry_clitic(scanner) && (end = clitic_end(scanner, size)) != 0) {
        push_clitic(scanner, end);
        return;
    }
    bool is_doubled = look->doubled != MARK_NONE && find_look(scanner, start + size, &next_size) == look &&
                      !closes_inner(scanner, look, size);
    struct token *token = scanner_push(scanner, TOKEN_MARK, start + size + (is_doubled ? next_size : 0), 0, 0);
    token->mark = (uint8_t)(is_doubled ? look->doubled : look->style);
    token->lexeme = scanner->classes->marks[look - looks][is_doubled];
}
