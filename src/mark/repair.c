/* repair.c — where a missing mark belongs.
 *
 * In: the tokens around a lone mark. Out: a place for its partner. Idea: a missing opener stood at its sentence's
 * start; a missing closer, before the cue where one follows a comma (“We wait, Hale said.), else as far as the pairing
 * lets it reach. */
#include "mark/private.h"

enum { NAME_WORDS = 3 }; /* between a comma and its cue: Ana Maria Ruiz said */

static bool ends_sentence(const struct token *token) {
    return token->kind == TOKEN_STOP || token->kind == TOKEN_QUESTION || token->kind == TOKEN_EXCLAMATION;
}

uint32_t mark_sentence_start(const struct token_list *tokens, uint32_t from, uint32_t token) {
    uint32_t start = token;
    while (start > from) {
        bool is_edge = ends_sentence(&tokens->items[start - 1]) && tokens->items[start].blank_before && start < token;
        if (is_edge) break;
        start--;
    }
    return start;
}

static bool is_say(const struct pairing *pairing, uint32_t token) {
    if (token >= pairing->tokens->count || pairing->tokens->items[token].kind != TOKEN_WORD) return false;
    const struct lexeme *lexeme = lexicon_lexeme(pairing->lexicon, pairing->tokens->items[token].lexeme);
    return lexeme && classes_have(lexeme->classes, pairing->classes->say);
}

static bool is_name_word(const struct pairing *pairing, uint32_t token) {
    if (token >= pairing->tokens->count) return false;
    const struct token *word = &pairing->tokens->items[token];
    return word->kind == TOKEN_WORD && (word->shape & SHAPE_CAPITAL);
}

static bool ends_clause(const struct pairing *pairing, uint32_t token) {
    if (token >= pairing->tokens->count) return true;
    uint8_t kind = pairing->tokens->items[token].kind;
    return kind == TOKEN_STOP || kind == TOKEN_COMMA;
}

static uint32_t skip_name(const struct pairing *pairing, uint32_t token) {
    for (uint32_t end = token + NAME_WORDS; token < end && is_name_word(pairing, token); token++)
        ;
    return token;
}

/* Hale said. / she said, / said Ana Ruiz. */
static bool begins_attribution(const struct pairing *pairing, uint32_t token) {
    if (is_say(pairing, token)) {
        uint32_t name = skip_name(pairing, token + 1);
        return name > token + 1 && ends_clause(pairing, name);
    }
    uint32_t cue = skip_name(pairing, token);
    if (cue == token) cue++; /* a pronoun */
    return is_say(pairing, cue) && ends_clause(pairing, cue + 1);
}

uint32_t mark_speech_end(const struct pairing *pairing, uint32_t first, uint32_t last) {
    for (uint32_t i = first + 1; i + 1 < last; i++) {
        uint8_t kind = pairing->tokens->items[i].kind;
        bool may_end = kind == TOKEN_COMMA || kind == TOKEN_QUESTION || kind == TOKEN_EXCLAMATION;
        if (may_end && begins_attribution(pairing, i + 1)) return i + 1;
    }
    return last;
}

bool mark_follows_cue(const struct pairing *pairing, uint32_t token) {
    return token >= 2 && is_say(pairing, token - 2);
}
