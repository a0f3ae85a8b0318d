/* repair.c — where a missing mark belongs.
 *
 * In: the tokens around a lone mark. Out: a place for its partner. Idea: a missing opener stood at its sentence's
 * start; a missing closer, before the cue where one follows a comma (“We wait, Hale said.), or, of a few words, at
 * their sentence's end, else as far as the pairing lets it reach. */
#include "mark/private.h"

enum {
    NAME_WORDS = 7, /* between a comma and its cue: former Delta Fund president Ana Maria Ruiz said */
    NOUN_WORDS = 3, /* behind a determiner: the rowing club's board said */
    TAIL_WORDS = 10 /* between a cue and the full stop: told reporters in Oslo on Monday. */
};

static bool ends_sentence(const struct token *token) {
    return token->kind == TOKEN_STOP || token->kind == TOKEN_QUESTION || token->kind == TOKEN_EXCLAMATION;
}

uint32_t mark_sentence_start(const struct token_list *tokens, uint32_t from, uint32_t token) {
    uint32_t start = token;
    while (start > from) {
        bool is_edge =
            ends_sentence(&tokens->items[start - 1]) && token_is_apart(&tokens->items[start]) && start < token;
        if (is_edge) break;
        start--;
    }
    return start;
}

static const struct lexeme *lexeme_at(const struct pairing *pairing, uint32_t token) {
    bool is_word = token < pairing->tokens->count && pairing->tokens->items[token].kind == TOKEN_WORD;
    return is_word ? lexicon_lexeme(pairing->lexicon, pairing->tokens->items[token].lexeme) : NULL;
}

static bool is_any_of(const struct pairing *pairing, uint32_t token, struct classes set) {
    const struct lexeme *lexeme = lexeme_at(pairing, token);
    return lexeme && classes_meet(lexeme->classes, set);
}

static bool is_of(const struct pairing *pairing, uint32_t token, uint32_t class) {
    const struct lexeme *lexeme = lexeme_at(pairing, token);
    return lexeme && classes_have(lexeme->classes, class);
}

static bool is_cue(const struct pairing *pairing, uint32_t token) {
    return is_any_of(pairing, token, pairing->classes->cues);
}

static bool is_determiner(const struct pairing *pairing, uint32_t token) {
    return is_any_of(pairing, token, pairing->classes->determiners);
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

/* Behind a name, with or without an office in front of it (Ana Ruiz, political scientist Ana Ruiz, Delta Fund president
 * Ana Ruiz); `token` itself where none stands. */
static uint32_t skip_name(const struct pairing *pairing, uint32_t token) {
    uint32_t behind = token;
    for (uint32_t at = token; at < token + NAME_WORDS; at++) {
        if (is_name_word(pairing, at)) behind = at + 1;
        else if (!is_any_of(pairing, at, pairing->classes->owned)) break;
    }
    return behind;
}

static uint32_t skip_adverb(const struct pairing *pairing, uint32_t token) {
    return token + is_of(pairing, token, pairing->classes->adverb);
}

/* The cue behind a speaker that begins at `token` (Ana Ruiz said, she later said, the union wrote); NONE. */
static uint32_t find_cue(const struct pairing *pairing, uint32_t token) {
    uint32_t name = skip_adverb(pairing, skip_name(pairing, token));
    if (is_cue(pairing, name)) return name > token ? name : NONE;
    uint32_t last = is_determiner(pairing, token) ? token + NOUN_WORDS : token;
    for (uint32_t word = token; word <= last; word++) {
        uint32_t cue = skip_adverb(pairing, word + 1);
        if (is_cue(pairing, cue)) return cue;
    }
    return NONE;
}

/* Nothing but circumstance up to the full stop, and who was told: on CNN on Sunday. last month. the court. */
static bool is_tail(const struct pairing *pairing, uint32_t cue) {
    uint32_t token = cue + 1;
    bool begins = is_name_word(pairing, token) || is_any_of(pairing, token, pairing->classes->tails) ||
                  (is_of(pairing, cue, pairing->classes->tell) && is_determiner(pairing, token));
    if (!begins) return false;
    for (uint32_t end = token + TAIL_WORDS; token < end && token < pairing->tokens->count; token++)
        if (ends_clause(pairing, token)) return true;
    return false;
}

/* said Ana Ruiz, said the mayor, said political scientist Ana Ruiz: a cue right behind a comma. */
static bool begins_inverted(const struct pairing *pairing, uint32_t cue, bool is_sure) {
    uint32_t name = skip_name(pairing, cue + 1);
    bool has_office = name > cue + 1 && !is_name_word(pairing, cue + 1);
    if (name > cue + 1) return is_sure || has_office || ends_clause(pairing, name);
    return is_of(pairing, cue, pairing->classes->say) && is_determiner(pairing, cue + 1);
}

/* `is_sure`: a mark is missing for certain, so a cue with its speaker is enough. */
static bool begins_attribution(const struct pairing *pairing, uint32_t token, bool is_sure) {
    if (is_cue(pairing, token)) return begins_inverted(pairing, token, is_sure);
    uint32_t cue = find_cue(pairing, token);
    if (cue == NONE) return false;
    bool is_named = is_name_word(pairing, token) || is_determiner(pairing, token);
    return ends_clause(pairing, cue + 1) || is_tail(pairing, cue) || (is_sure && is_named);
}

/* A few words out of a sentence, called it “a sham. Rain fell: they end with it, or where it reports on. */
static bool is_fragment(const struct pairing *pairing, uint32_t first) {
    if (first < 2 || first >= pairing->tokens->count) return false;
    const struct token *word = &pairing->tokens->items[first], *before = word - 2;
    return before->kind == TOKEN_WORD && word->kind == TOKEN_WORD && !(word->shape & SHAPE_CAPITAL);
}

static uint32_t sentence_end(const struct pairing *pairing, uint32_t first, uint32_t last) {
    const struct token *tokens = pairing->tokens->items;
    for (uint32_t i = first; i + 1 < last; i++)
        if (ends_sentence(&tokens[i]) && token_is_apart(&tokens[i + 1])) return i + 1;
    return last;
}

uint32_t mark_speech_end(const struct pairing *pairing, uint32_t first, uint32_t last) {
    bool is_sure = last < pairing->tokens->count; /* another quotation begins */
    bool is_part = is_fragment(pairing, first);
    if (is_part) last = sentence_end(pairing, first, last);
    for (uint32_t i = first + 1; i + 1 < last; i++) {
        uint8_t kind = pairing->tokens->items[i].kind;
        bool may_end = kind == TOKEN_COMMA || kind == TOKEN_QUESTION || kind == TOKEN_EXCLAMATION;
        if (!may_end) continue;
        bool goes_on = is_part && is_cue(pairing, i + 1) && is_of(pairing, i + 1, pairing->classes->gerund);
        if (goes_on || begins_attribution(pairing, i + 1, is_sure)) return i + 1;
    }
    return last;
}

bool mark_follows_cue(const struct pairing *pairing, uint32_t token) {
    return token >= 2 && is_cue(pairing, token - 2);
}

bool mark_is_behind_cue(const struct pairing *pairing, uint32_t token) {
    return token > 0 && is_cue(pairing, token - 1);
}
