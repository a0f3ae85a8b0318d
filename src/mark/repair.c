/* repair.c — where a missing mark belongs.
 *
 * In: the tokens around a lone mark. Out: a place for its partner. Idea: a missing opener stood at its sentence's
 * start; a missing closer, before the cue where one follows a comma (“We wait, Hale said.), else as far as the pairing
 * lets it reach. */
#include "mark/private.h"

enum {
    NAME_WORDS = 3, /* between a comma and its cue: Ana Maria Ruiz said */
    TAIL_WORDS = 8  /* between a cue and the full stop: told reporters in Oslo on Monday. */
};

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

static const struct lexeme *lexeme_at(const struct pairing *pairing, uint32_t token) {
    bool is_word = token < pairing->tokens->count && pairing->tokens->items[token].kind == TOKEN_WORD;
    return is_word ? lexicon_lexeme(pairing->lexicon, pairing->tokens->items[token].lexeme) : NULL;
}

static bool is_cue(const struct pairing *pairing, uint32_t token) {
    const struct lexeme *lexeme = lexeme_at(pairing, token);
    return lexeme && classes_meet(lexeme->classes, pairing->classes->cues);
}

static bool is_determiner(const struct pairing *pairing, uint32_t token) {
    const struct lexeme *lexeme = lexeme_at(pairing, token);
    return lexeme && classes_have(lexeme->classes, pairing->classes->determiner);
}

static bool is_name_word(const struct pairing *pairing, uint32_t token) {
    if (token >= pairing->tokens->count) return false;
    const struct token *word = &pairing->tokens->items[token];
    return word->kind == TOKEN_WORD && (word->shape & SHAPE_CAPITAL);
}

static bool ends_clause(const struct pairing *pairing, uint32_t token) {
    if (token >= pairing->tokens->count) return true;
    uint8_t kind = pairing->tokens->items[token].kind;
    return kind == TOKEN_STOP || kind == TOKEN_COMMA || kind == TOKEN_OPEN;
}

static uint32_t skip_name(const struct pairing *pairing, uint32_t token) {
    for (uint32_t end = token + NAME_WORDS; token < end && is_name_word(pairing, token); token++)
        ;
    return token;
}

/* The cue behind a speaker that begins at `token` (Ana Ruiz said, she said, the union wrote); NONE. */
static uint32_t find_cue(const struct pairing *pairing, uint32_t token) {
    uint32_t name = skip_name(pairing, token);
    uint32_t last = is_determiner(pairing, token) ? token + NAME_WORDS : token;
    for (uint32_t word = token; name == token && word <= last; word++)
        if (is_cue(pairing, word + 1)) return word + 1;
    return name > token && is_cue(pairing, name) ? name : NONE;
}

/* Nothing but circumstance up to the full stop: on CNN on Sunday. last month. USA Today. */
static bool is_tail(const struct pairing *pairing, uint32_t token) {
    const struct lexeme *lexeme = lexeme_at(pairing, token);
    bool begins = is_name_word(pairing, token) || (lexeme && classes_meet(lexeme->classes, pairing->classes->tails));
    if (!begins) return false;
    for (uint32_t end = token + TAIL_WORDS; token < end && token < pairing->tokens->count; token++)
        if (ends_clause(pairing, token)) return true;
    return false;
}

/* `is_sure`: a mark is missing for certain, so a cue with its speaker is enough. */
static bool begins_attribution(const struct pairing *pairing, uint32_t token, bool is_sure) {
    if (is_cue(pairing, token)) {
        uint32_t name = skip_name(pairing, token + 1);
        return name > token + 1 && (is_sure || ends_clause(pairing, name));
    }
    uint32_t cue = find_cue(pairing, token);
    if (cue == NONE) return false;
    bool is_named = is_name_word(pairing, token) || is_determiner(pairing, token);
    return ends_clause(pairing, cue + 1) || is_tail(pairing, cue + 1) || (is_sure && is_named);
}

uint32_t mark_speech_end(const struct pairing *pairing, uint32_t first, uint32_t last) {
    bool is_sure = last < pairing->tokens->count; /* another quotation begins */
    for (uint32_t i = first + 1; i + 1 < last; i++) {
        uint8_t kind = pairing->tokens->items[i].kind;
        bool may_end = kind == TOKEN_COMMA || kind == TOKEN_QUESTION || kind == TOKEN_EXCLAMATION;
        if (may_end && begins_attribution(pairing, i + 1, is_sure)) return i + 1;
    }
    return last;
}

bool mark_follows_cue(const struct pairing *pairing, uint32_t token) {
    return token >= 2 && is_cue(pairing, token - 2);
}
