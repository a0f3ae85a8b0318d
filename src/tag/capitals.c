/* capitals.c — how the article itself writes a word. In: tokens as paragraphs come. Out: is a capital this
 * word's own? Idea: a capital tells nothing at a sentence's start, but the same word inside other
 * sentences does. */
#include "tag/tag.h"

#include "tag/parts.h"

quoth_status capitals_new(const quoth_allocator *memory, const struct lexicon *lexicon, struct capitals *capitals) {
    uint32_t count = lexicon_count(lexicon) + 1;
    uint32_t *words = memory_new(memory, count * sizeof *words);
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

/* One more, without a branch, as what words are cannot be foretold; at 255 there are as many as can be told. */
static inline void count_word(const struct capitals *capitals, const struct token *token) {
    uint32_t *word = &capitals->words[token->lexeme], place = 8u << (token->shape & SHAPE_CAPITAL);
    uint32_t kept = (*word & 0xFF) == capitals->article ? *word : capitals->article;
    *word = kept + ((uint32_t)((kept >> place & 0xFF) != 0xFF) << place);
}

enum { GATHERED = 128 }; /* tokens looked at together */
_Static_assert(SHAPE_CAPITAL == 1, "it is counted");

/* Those that tell among some tokens. */
static void read_some(struct capitals *capitals, const struct token *tokens, uint32_t count) {
    uint8_t telling[GATHERED];
    uint32_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        telling[found] = (uint8_t)i;
        found += (tokens[i].bits & TOKEN_TELLS) != 0;
    }
    for (uint32_t i = 0; i < found; i++) count_word(capitals, &tokens[telling[i]]);
}

/* A word with a word, a number or a comma before it stands inside its sentence. Of those that are no names anyway, which half of
 * all words are, nothing is asked. */
void capitals_read(struct capitals *capitals, const struct token_list *tokens) {
    if (!is_telling(tokens)) return;
    for (uint32_t i = 0; i < tokens->count; i += GATHERED)
        read_some(capitals, tokens->items + i, tokens->count - i < GATHERED ? tokens->count - i : GATHERED);
}
