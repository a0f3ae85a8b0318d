/* block.c — which of the tokens tell, are odd, or may begin a phrase. In: tokens with their bits. Out: a block for each
 * sixty-four. Idea: the bits of eight tokens are brought together in one number, so that nothing is asked of a token
 * alone; later rooms go from one set bit to the next. */
#include "token/scanner.h"

enum { EIGHT = 8 };

/* The bits of eight tokens, the first one's lowest. */
static inline uint64_t bits_of_eight(const struct token *tokens) {
    uint64_t bits = 0;
    for (uint32_t i = 0; i < EIGHT; i++) bits |= (uint64_t)tokens[i].bits << 8 * i;
    return bits;
}

/* One of their bits, as eight. */
static inline uint64_t gather(uint64_t bits, enum token_bit bit) {
    uint64_t answers = bits & (uint64_t)bit * EACH_BYTE;
    return gather_bits(answers << __builtin_clz((uint32_t)bit << 24));
}

/* `is_due`: a capital tells nothing of the first token. Returns whether it tells nothing of the one behind them. */
static bool fill(struct token_block *block, const struct token *tokens, uint32_t count, bool is_due) {
    uint64_t calls_or_seconds = 0;
    *block = (struct token_block){0};
    for (uint32_t i = 0; i < count; i += EIGHT) {
        uint64_t bits = bits_of_eight(tokens + i);
        block->tells |= gather(bits, TOKEN_TELLS) << i;
        block->odd |= gather(bits, TOKEN_ODD) << i;
        block->others |= gather(bits, TOKEN_OTHER) << i;
        block->begins |= gather(bits, TOKEN_BEGINS) << i;
        calls_or_seconds |= gather(bits, TOKEN_CALLS) << i;
    }
    uint64_t calls = calls_or_seconds & block->others, behind = (uint64_t)1 << (BLOCK_TOKENS - 1);
    block->tells &= ~(calls << 1 | is_due);
    block->begins &= (calls_or_seconds ^ block->others) >> 1 | behind; /* a number or a comma may be one as well */
    return calls & behind;
}

/* What stands behind the last token, where the last eight are not eight, is none; there is room for a block. */
static void end_tokens(struct token_list *tokens) {
    struct token *end = tokens->items + tokens->count;
    for (uint32_t i = 0; i < EIGHT - 1; i++) end[i].bits = 0;
    if (tokens->count > 0) end[-1].bits &= (uint8_t)~TOKEN_BEGINS; /* a phrase has two words */
}

/* One word in three begins some phrase (in, the, of); what lexeme the next word is tells that most do not here. */
static uint64_t that_pair(const struct lexicon *lexicon, const struct token *tokens, uint64_t begins) {
    const uint64_t *pairs = lexicon_pairs(lexicon);
    uint64_t left = 0;
    for (; begins; begins &= begins - 1) {
        uint32_t at = (uint32_t)__builtin_ctzll(begins);
        const struct token *first = &tokens[at];
        uint32_t pair = lexicon_pair(first->lexeme, first[1].lexeme * token_is_whole(&first[1]));
        left |= (pairs[pair / 64] >> pair % 64 & 1) << at;
    }
    return left;
}

/* Nearly all that do, do so by the next word's id; of words that have none only their text tells. */
static uint64_t that_begin(const struct lexicon *lexicon, const struct token *tokens, uint64_t pairs) {
    uint64_t left = 0;
    for (; pairs; pairs &= pairs - 1) {
        uint32_t at = (uint32_t)__builtin_ctzll(pairs);
        uint32_t second = tokens[at + 1].lexeme * token_is_whole(&tokens[at + 1]);
        bool begins = !second || lexicon_step(lexicon, tokens[at].lexeme, second);
        left |= (uint64_t)begins << at;
    }
    return left;
}

quoth_status blocks_fill(const quoth_allocator *memory, const struct scanner *scanner) {
    struct token_list *tokens = scanner->tokens;
    uint32_t last = tokens->count / BLOCK_TOKENS;
    TRY(vec_reserve(memory, &tokens->blocks, last + 2));
    end_tokens(tokens);
    bool is_due = true;
    for (uint32_t i = 0; i <= last; i++) {
        const struct token *at = &tokens->items[i * BLOCK_TOKENS];
        struct token_block *block = &tokens->blocks.items[i];
        is_due = fill(block, at, i < last ? BLOCK_TOKENS : tokens->count % BLOCK_TOKENS, is_due);
        block->begins = that_pair(scanner->lexicon, at, block->begins);
        block->begins = that_begin(scanner->lexicon, at, block->begins);
    }
    tokens->blocks.items[last + 1] = (struct token_block){0};
    tokens->blocks.count = last + 2;
    return QUOTH_OK;
}
