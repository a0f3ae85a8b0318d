/* capitals.c — how the article itself writes a word. In: tokens as paragraphs come. Out: is a capital this
 * word's own? Idea: a capital tells nothing at a sentence's start, but the same word inside other
 * sentences does. */
#include "tag/tag.h"

#include "tag/parts.h"

quoth_status capitals_new(const quoth_allocator *memory, const struct lexicon *lexicon, struct capitals *capitals) {
    uint32_t count = lexicon_count(lexicon) + 1;
    struct capital_counts *words = memory_new(memory, count * sizeof *words);
    if (!words) return QUOTH_NOMEM;
    *capitals = (struct capitals){.words = words, .count = count, .article = UINT8_MAX};
    capitals_reset(capitals);
    return QUOTH_OK;
}

void capitals_free(const quoth_allocator *memory, struct capitals *capitals) {
    memory_free(memory, capitals->words, capitals->count * sizeof *capitals->words);
    *capitals = (struct capitals){0};
}

/* Numbers of articles come round; 0 is that of none. */
void capitals_reset(struct capitals *capitals) {
    if (capitals->article == UINT8_MAX) {
        memset(capitals->words, 0, capitals->count * sizeof *capitals->words);
        capitals->article = 0;
    }
    capitals->article++;
}

/* In a headline every word is big: a line tells only when most of its words are not. */
static bool is_telling(const struct token_list *tokens) { return tokens->words > tokens->capitals * 2; }

/* One more; at 255 there are as many as can be told. */
static inline uint8_t one_more(uint8_t count) { return (uint8_t)(count + (count < UINT8_MAX)); }

static inline void count_word(struct capitals *capitals, const struct token *token) {
    struct capital_counts *word = &capitals->words[token->lexeme];
    if (word->article != capitals->article) *word = (struct capital_counts){.article = capitals->article};
    if (token->shape & SHAPE_CAPITAL) word->capitals = one_more(word->capitals);
    else word->smalls = one_more(word->smalls);
}

/* A word with a word, a number or a comma before it stands inside its sentence. Of those that are no names anyway, which half of
 * all words are, nothing is asked. */
void capitals_read(struct capitals *capitals, const struct token_list *tokens) {
    const uint32_t insides = 1u << TOKEN_WORD | 1u << TOKEN_NUMBER | 1u << TOKEN_COMMA;
    if (tokens->count < 2 || !is_telling(tokens)) return;
    for (const struct token *token = tokens->items + 1, *end = tokens->items + tokens->count; token < end; token++) {
        if ((token->bits & (TOKEN_WHOLE | TOKEN_UNNAMED)) != TOKEN_WHOLE || token->kind != TOKEN_WORD) continue;
        if (insides >> token[-1].kind & 1) count_word(capitals, token);
    }
}

bool capitals_name(const struct capitals *capitals, uint32_t lexeme) {
    if (!capitals || !lexeme || lexeme >= capitals->count) return false;
    const struct capital_counts *word = &capitals->words[lexeme];
    return word->article == capitals->article && word->capitals > word->smalls;
}
