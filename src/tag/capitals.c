/* capitals.c — how the article itself writes a word. In: tokens as paragraphs come. Out: is a capital this
 * word's own? Idea: a capital tells nothing at a sentence's start, but the same word inside other
 * sentences does. */
#include "tag/tag.h"

#include "tag/parts.h"

struct capitals capitals_of(const struct lexicon *lexicon) {
    return (struct capitals){.count = lexicon_count(lexicon) + 1, .article = 1};
}

void capitals_free(const quoth_allocator *memory, struct capitals *capitals) {
    memory_free(memory, capitals->words, capitals->count * sizeof *capitals->words);
    *capitals = (struct capitals){0};
}

static void clear(struct capitals *capitals) { memset(capitals->words, 0, capitals->count * sizeof *capitals->words); }

/* Numbers of articles come round; 0 is that of none. */
void capitals_reset(struct capitals *capitals) {
    if (capitals->article + 1 == CAPITAL_ARTICLES) {
        if (capitals->words) clear(capitals);
        capitals->article = 0;
    }
    capitals->article++;
}

/* What is large to clear waits until there is a text. */
static quoth_status reserve_words(const quoth_allocator *memory, struct capitals *capitals) {
    if (capitals->words) return QUOTH_OK;
    capitals->words = memory_new(memory, capitals->count * sizeof *capitals->words);
    if (!capitals->words) return QUOTH_NOMEM;
    clear(capitals);
    return QUOTH_OK;
}

/* In a headline every word is big: a line tells only when most of its words are not. */
static bool is_telling(const struct token_list *tokens) { return tokens->words > tokens->capitals * 2; }

/* One more or less, without a branch, as what words are cannot be foretold; at the ends of the range it is enough. */
static inline void count_word(uint16_t *word, uint32_t lowest, uint32_t is_capital) {
    uint32_t count = *word - lowest, is_same = count < CAPITAL_RANGE;
    uint32_t now = CAPITAL_MIDDLE + ((count - CAPITAL_MIDDLE) & (0 - is_same)), next = now + 2 * is_capital - 1;
    *word = (uint16_t)(lowest + (__builtin_expect(next % CAPITAL_RANGE != 0, 1) ? next : now));
}

_Static_assert(SHAPE_CAPITAL == 1, "it is counted");

/* A word with a word, a number or a comma before it stands inside its sentence. Of those that are no names anyway,
 * which half of all words are, nothing is asked. */
quoth_status capitals_read(const quoth_allocator *memory, struct capitals *capitals, const struct token_list *tokens) {
    if (!is_telling(tokens)) return QUOTH_OK;
    TRY(reserve_words(memory, capitals));
    uint32_t lowest = capitals->article * CAPITAL_RANGE;
    for (uint32_t i = 0; i < tokens->blocks.count; i++) {
        const struct token *first = &tokens->items[i * BLOCK_TOKENS];
        for (uint64_t tells = tokens->blocks.items[i].tells; tells; tells &= tells - 1) {
            const struct token *token = &first[__builtin_ctzll(tells)];
            count_word(&capitals->words[token->lexeme], lowest, token->shape & SHAPE_CAPITAL);
        }
    }
    return QUOTH_OK;
}
