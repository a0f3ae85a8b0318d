/* piece.c — tokens become pieces: parted at hyphens, and where letters follow digits. In: tokens.
 * Out: pieces ahead of a token. Idea: digits are valued here, once, by the separators between them.
 */
#include "claim/figure.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* 1,234,567 or 12,34,567: a comma with two or three digits behind it groups; 1,5 is one and a half. */
static double value_of_digits(const char *bytes, uint32_t size) {
    double value = 0, scale = 1;
    bool is_fraction = false;
    for (uint32_t i = 0; i < size; i++) {
        if (bytes[i] == '.' || (bytes[i] == ',' && i + 2 == size)) is_fraction = true;
        if (!is_digit(bytes[i])) continue;
        value = value * 10 + (bytes[i] - '0');
        if (is_fraction) scale *= 10;
    }
    return value / scale;
}

static uint32_t count_of(char sought, const char *bytes, uint32_t size) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < size; i++)
        count += bytes[i] == sought;
    return count;
}

static void read_sides(struct piece *piece, const char *bytes, uint32_t size, char separator) {
    const char *middle = memchr(bytes, separator, size);
    uint32_t left = (uint32_t)(middle - bytes);
    piece->value = value_of_digits(bytes, left);
    piece->second = value_of_digits(middle + 1, size - left - 1);
}

/* Most numbers have no separator. */
static bool reads_whole(struct piece *piece, const char *bytes, uint32_t size) {
    double value = 0;
    for (uint32_t i = 0; i < size; i++) {
        if (!is_digit(bytes[i])) return false;
        value = value * 10 + (bytes[i] - '0');
    }
    piece->value = value;
    piece->digits = (uint8_t)(size < 255 ? size : 255);
    return true;
}

/* What the separators make of a run of digits. */
static void read_digits(struct piece *piece, const char *bytes, uint32_t size) {
    piece->kind = PIECE_DIGITS;
    if (reads_whole(piece, bytes, size)) return;
    uint32_t stops = count_of('.', bytes, size), colons = count_of(':', bytes, size),
             slashes = count_of('/', bytes, size);
    if (stops > 1 || colons > 1 || colons + slashes + stops > 1 || slashes > 1) {
        piece->kind = slashes == 2 ? PIECE_DATE : PIECE_OTHER;
    } else if (colons || slashes) {
        piece->kind = colons ? PIECE_CLOCK : PIECE_RATIO;
        read_sides(piece, bytes, size, colons ? ':' : '/');
    } else {
        piece->value = value_of_digits(bytes, size);
    }
}

/* Size of the hyphen at bytes[0], in any of its forms. */
static uint32_t hyphen_size(const char *bytes, uint32_t size) {
    if (bytes[0] == '-') return 1;
    bool is_wide = size >= 3 && (unsigned char)bytes[0] == 0xe2 && (unsigned char)bytes[1] == 0x80;
    return is_wide && (unsigned char)bytes[2] >= 0x90 && (unsigned char)bytes[2] <= 0x91 ? 3 : 0;
}

/* Letters behind digits are looked up as the lexicon writes them: 0km. */
static uint32_t find_suffix(const struct lexicon *lexicon, const char *bytes, uint32_t size) {
    char form[16] = "0";
    if (size + 1 > sizeof form) return 0;
    memcpy(form + 1, bytes, size);
    const struct lexeme *lexeme = lexicon_find(lexicon, form, size + 1);
    if (!lexeme || lexeme->reading_count == 0) lexeme = lexicon_find(lexicon, bytes, size);
    return lexeme ? lexeme->id : 0;
}

static uint32_t find_form(const struct lexicon *lexicon, const char *bytes, uint32_t size) {
    const struct lexeme *lexeme = lexicon_find(lexicon, bytes, size);
    return lexeme ? lexeme->id : 0;
}

static bool is_separator(char c) { return c == ',' || c == '.' || c == ':' || c == '/'; }

static uint32_t run_end(const char *bytes, uint32_t size, uint32_t at) {
    if (!is_digit(bytes[at])) {
        while (at < size && !is_digit(bytes[at]) && !hyphen_size(bytes + at, size - at)) at++;
        return at;
    }
    for (; at < size; at++) {
        if (is_digit(bytes[at])) continue;
        if (!is_separator(bytes[at]) || at + 1 == size || !is_digit(bytes[at + 1])) break;
    }
    return at;
}

static void cut_token(struct figures *figures, uint32_t index) {
    const struct token *token = &figures->passage->tokens.items[index];
    const char *bytes = figures->passage->bytes + token->start;
    uint32_t size = token->end - token->start;
    for (uint32_t at = 0; at < size && figures->count < PIECES_AHEAD;) {
        uint32_t hyphen = hyphen_size(bytes + at, size - at);
        at += hyphen;
        if (at == size) break;
        uint32_t end = run_end(bytes, size, at);
        if (end == at) end = size;
        struct piece piece = {.start = (uint16_t)(token->start + at),
                              .end = (uint16_t)(token->start + end),
                              .token = index,
                              .is_joined = at > 0};
        piece.is_capital = (token->shape & SHAPE_CAPITAL) && at == 0;
        piece.kind = PIECE_WORD;
        if (is_digit(bytes[at]))
            read_digits(&piece, bytes + at, end - at);
        else if (at > 0 && is_digit(bytes[at - 1]))
            piece.lexeme = find_suffix(figures->claimer->lexicon, bytes + at, end - at);
        else
            piece.lexeme = at == 0 && end == size
                               ? token->lexeme
                               : find_form(figures->claimer->lexicon, bytes + at, end - at);
        figures->pieces[figures->count++] = piece;
        at = end;
    }
}

static void push_whole(struct figures *figures, uint32_t index, enum piece_kind kind) {
    const struct token *token = &figures->passage->tokens.items[index];
    const char *bytes = figures->passage->bytes + token->start;
    uint32_t lexeme = kind == PIECE_SYMBOL
                          ? find_form(figures->claimer->lexicon, bytes, token->end - token->start)
                          : 0;
    figures->pieces[figures->count++] = (struct piece){.start = token->start,
                                                       .end = token->end,
                                                       .token = index,
                                                       .kind = (uint8_t)kind,
                                                       .lexeme = lexeme,
                                                       .is_joined = !token_is_apart(token)};
}

/* A word that neither counts nor measures nor joins; behind three of them no quantity goes on
 * (“light years” has one). */
static bool is_plain_word(const struct figures *figures, uint32_t lexeme) {
    const struct sense *sense = sense_of(figures->claimer, lexeme);
    return !(sense->figure | sense->hinges) & (sense->tag != TAG_AND) & (sense->tag != TAG_OF);
}
static bool is_plain(const struct figures *figures, uint32_t at) {
    const struct piece *piece = &figures->pieces[at];
    return piece->kind == PIECE_OTHER || (piece->kind == PIECE_WORD && is_plain_word(figures, piece->lexeme));
}
enum { PLAIN_MOST = 3 };

/* May a quantity begin with the piece? Nearly no word with a hyphen has one that does, and no “may” written small. */
static bool may_begin(const struct figures *figures, uint32_t at) {
    const struct piece *piece = &figures->pieces[at];
    uint32_t month = piece->is_capital ? FIGURE_MONTH : 0;
    switch (piece->kind) {
    case PIECE_WORD: return piece_can(figures, at, FIGURE_READS | month) || piece_tag(figures, at) == TAG_A;
    case PIECE_SYMBOL: return piece_can(figures, at, FIGURE_READS | FIGURE_CURRENCY);
    case PIECE_OTHER:
    case PIECE_DASH:
    case PIECE_DATE: return false;
    default: return true;
    }
}

static bool has_beginning(const struct figures *figures) {
    for (uint32_t at = 0; at < figures->count; at++)
        if (may_begin(figures, at)) return true;
    return false;
}

static void read_cut(struct figures *figures, uint32_t token) {
    switch (figures->passage->tokens.items[token].kind) {
    case TOKEN_WORD:
    case TOKEN_NUMBER: cut_token(figures, token); break;
    case TOKEN_SYMBOL: push_whole(figures, token, PIECE_SYMBOL); break;
    case TOKEN_DASH: push_whole(figures, token, PIECE_DASH); break;
    default: push_whole(figures, token, PIECE_OTHER); break;
    }
}

/* Most words are one piece. A clitic (’s-eye) has its hyphen told with the word it belongs to, an address none. */
static bool is_uncut(const struct token *token, const char *bytes) {
    char first = bytes[token->start];
    bool is_shaped = token->shape & (SHAPE_DIGIT | SHAPE_HYPHEN | SHAPE_ADDRESS);
    return (token->kind == TOKEN_WORD) & (!is_shaped) & (first != '\'') & (first != '\xe2');
}

static void push_word(struct figures *figures, uint32_t index) {
    const struct token *token = &figures->passage->tokens.items[index];
    figures->pieces[figures->count++] = (struct piece){.start = token->start,
                                                       .end = token->end,
                                                       .token = index,
                                                       .lexeme = token->lexeme,
                                                       .kind = PIECE_WORD,
                                                       .is_capital = token->shape & SHAPE_CAPITAL};
}

static uint32_t read_apart(struct figures *figures, uint32_t token, uint32_t plain) {
    uint32_t seen = figures->count;
    read_cut(figures, token);
    for (; seen < figures->count; seen++) plain = is_plain(figures, seen) ? plain + 1 : 0;
    return plain;
}

/* Returns how many of the last pieces are plain. */
static inline uint32_t read_token(struct figures *figures, uint32_t index, uint32_t plain) {
    const struct token *token = &figures->passage->tokens.items[index];
    if (!is_uncut(token, figures->passage->bytes)) return read_apart(figures, index, plain);
    push_word(figures, index);
    return (plain + 1) * is_plain_word(figures, token->lexeme);
}

static bool is_idle_compound(const struct figures *figures, const struct token *token) {
    bool is_compound = (token->kind == TOKEN_WORD) & ((token->shape & (SHAPE_HYPHEN | SHAPE_DIGIT)) == SHAPE_HYPHEN);
    return is_compound && !compound_may_count(figures->claimer, figures->passage->bytes + token->start,
                                              token->end - (uint32_t)token->start);
}

bool pieces_read(struct figures *figures, uint32_t token) {
    figures->count = 0;
    if (is_idle_compound(figures, &figures->passage->tokens.items[token])) return false;
    uint32_t plain = read_token(figures, token++, 0);
    if (!has_beginning(figures)) return false;
    while ((token < figures->last) & (figures->count < PIECES_AHEAD) & (plain < PLAIN_MOST))
        plain = read_token(figures, token++, plain);
    figures->pieces[figures->count] = (struct piece){.kind = PIECE_END};
    return true;
}
