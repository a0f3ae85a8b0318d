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
static bool is_telling(const struct token_list *tokens) {
    uint32_t big = 0, small = 0;
    for (uint32_t i = 0; i < tokens->count; i++)
        if (tokens->items[i].kind == TOKEN_WORD) *(tokens->items[i].shape & SHAPE_CAPITAL ? &big : &small) += 1;
    return small > big;
}

void capitals_read(struct capitals *capitals, const struct token_list *tokens) {
    if (!is_telling(tokens)) return;
    for (uint32_t i = 1; i < tokens->count; i++) {
        const struct token *token = &tokens->items[i], *before = &tokens->items[i - 1];
        bool is_inside = before->kind == TOKEN_WORD || before->kind == TOKEN_NUMBER || before->kind == TOKEN_COMMA;
        if (token->kind != TOKEN_WORD || !token->lexeme || !token->is_whole || !is_inside) continue;
        struct capital_counts *word = &capitals->words[token->lexeme];
        if (word->article != capitals->article) *word = (struct capital_counts){.article = capitals->article};
        uint8_t *count = token->shape & SHAPE_CAPITAL ? &word->capitals : &word->smalls;
        if (*count < UINT8_MAX) ++*count;
    }
}

bool capitals_name(const struct capitals *capitals, uint32_t lexeme) {
    if (!capitals || !lexeme || lexeme >= capitals->count) return false;
    const struct capital_counts *word = &capitals->words[lexeme];
    return word->article == capitals->article && word->capitals > word->smalls;
}
