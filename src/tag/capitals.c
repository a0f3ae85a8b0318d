/* capitals.c — how the article itself writes a word. In: tokens as paragraphs come. Out: is a capital this
 * word's own? Idea: a capital tells nothing at a sentence's start, but the same word inside other
 * sentences does. */
#include "tag/tag.h"

#include "tag/parts.h"

quoth_status capitals_new(const quoth_allocator *memory, const struct lexicon *lexicon, struct capitals *capitals) {
    uint32_t count = lexicon_count(lexicon) + 1;
    uint8_t *block = memory_new(memory, 2 * (size_t)count);
    if (!block) return QUOTH_NOMEM;
    *capitals = (struct capitals){block, block + count, count};
    capitals_reset(capitals);
    return QUOTH_OK;
}

void capitals_free(const quoth_allocator *memory, struct capitals *capitals) {
    memory_free(memory, capitals->capitals, 2 * (size_t)capitals->count);
    *capitals = (struct capitals){0};
}

void capitals_reset(struct capitals *capitals) { memset(capitals->capitals, 0, 2 * (size_t)capitals->count); }

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
        uint8_t *count = &(token->shape & SHAPE_CAPITAL ? capitals->capitals : capitals->smalls)[token->lexeme];
        if (*count < UINT8_MAX) ++*count;
    }
}

bool capitals_name(const struct capitals *capitals, uint32_t lexeme) {
    return capitals && lexeme && lexeme < capitals->count && capitals->capitals[lexeme] > capitals->smalls[lexeme];
}
