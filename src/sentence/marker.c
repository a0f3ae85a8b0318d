/* marker.c — list markers: a paragraph that begins with one is a list, and each marker that carries it on begins a
 * sentence.
 *
 * In: tokens. Out: style and value of a marker. Idea: only a marker of the same style and the next value counts, so
 * that a number at the end of a sentence is never taken for one. */
#include "sentence/private.h"

static uint32_t size_of(const struct token *token) { return token->end - token->start; }

static bool follows_closely(const struct level *level, uint32_t token, uint8_t kind) {
    return token < level->last && level->tokens[token].kind == kind && !token_is_apart(&level->tokens[token]);
}

static uint32_t number_value(const struct level *level, const struct token *token) {
    uint32_t value = 0;
    for (uint32_t i = token->start; i < token->end; i++)
        value = value * 10 + (uint32_t)(level->bytes[i] - '0');
    return value;
}

static bool is_short_number(const struct level *level, uint32_t token) {
    const struct token *number = &level->tokens[token];
    if (token >= level->last || number->kind != TOKEN_NUMBER || size_of(number) > 3) return false;
    for (uint32_t i = number->start; i < number->end; i++)
        if (level->bytes[i] < '0' || level->bytes[i] > '9') return false;
    return true;
}

/* • and ⁃, perhaps with a number behind: the bullet alone marks the item. */
static struct marker read_bullet(const struct level *level, uint32_t token) {
    struct marker marker = {MARKER_NONE, 0, token + 1};
    const char *bytes = level->bytes + level->tokens[token].start;
    if (size_of(&level->tokens[token]) != 3) return marker;
    if (memcmp(bytes, "\xE2\x80\xA2", 3) != 0 && memcmp(bytes, "\xE2\x81\x83", 3) != 0) return marker;
    marker.style = MARKER_BULLET;
    if (is_short_number(level, token + 1) && follows_closely(level, token + 2, TOKEN_STOP)) marker.end = token + 3;
    return marker;
}

static struct marker read_number(const struct level *level, uint32_t token) {
    struct marker marker = {MARKER_NONE, number_value(level, &level->tokens[token]), token + 2};
    if (follows_closely(level, token + 1, TOKEN_CLOSE)) {
        marker.style = MARKER_NUMBER_CLOSE;
    } else if (follows_closely(level, token + 1, TOKEN_STOP)) {
        bool has_bracket = follows_closely(level, token + 2, TOKEN_CLOSE);
        marker.style = has_bracket ? MARKER_NUMBER_STOP_CLOSE : MARKER_NUMBER_STOP;
        marker.end += has_bracket;
    }
    return marker;
}

/* "a." is one token where it is an initial or abbreviation (B., p.), else a word and a stop. */
static struct marker read_letter(const struct level *level, uint32_t token) {
    const struct token *word = &level->tokens[token];
    bool is_dotted = word->shape & SHAPE_DOTTED;
    struct marker marker = {MARKER_NONE, (uint32_t)(unsigned char)level->bytes[word->start], token + 2 - is_dotted};
    if (size_of(word) != 1u + is_dotted || (marker.value | 0x20) < 'a' || (marker.value | 0x20) > 'z') return marker;
    if (is_dotted || follows_closely(level, token + 1, TOKEN_STOP) || follows_closely(level, token + 1, TOKEN_CLOSE))
        marker.style = MARKER_LETTER;
    return marker;
}

struct marker marker_read(const struct level *level, uint32_t token) {
    const struct marker none = {MARKER_NONE, 0, token + 1};
    if (token >= level->last) return none;
    switch (level->tokens[token].kind) {
    case TOKEN_SYMBOL: return read_bullet(level, token);
    case TOKEN_NUMBER: return is_short_number(level, token) ? read_number(level, token) : none;
    case TOKEN_WORD: return read_letter(level, token);
    default: return none;
    }
}
