/* word.c — units of a window as words: what each means for claims, and what all of them show together.
 *
 * In: units. Out: work->words. Idea: nearly all is settled once for a lexeme (sense.c); here it is looked up, and
 * changed where a capital or the word before says so. A quotation stands in its place by the words inside it. */
#include "claim/statement.h"

/* “I like biscuits” */
static bool is_verb_behind(enum tag before) {
    switch (before) {
    case TAG_I:
    case TAG_WE:
    case TAG_YOU:
    case TAG_THEY:
    case TAG_WOULD:
    case TAG_NOT:
    case TAG_TO:
    case TAG_DO: return true;
    default: return false;
    }
}

/* What a capital or the word before changes: “in May” is no modal, “like biscuits” feels nothing. */
static void set_finer(const struct claim_work *work, const struct sense *sense, bool is_capital,
                      struct word *word) {
    if (is_capital && (sense->traits & TRAIT_MONTH)) {
        word->tag = TAG_TIME;
        word->signs = word->traits = 0;
    }
    bool has_before = word > work->words.items;
    if ((word->traits & TRAIT_LIKE) &&
        !(has_before && is_verb_behind((enum tag)word[-1].tag)))
        word->signs &= ~BIT(SIGN_FEEL);
}

/* May a quantity begin in the unit? Yes where it is dearer to know. */
static bool may_count(const struct unit *unit, const struct token *token,
                      const struct sense *sense) {
    return token->kind == TOKEN_NUMBER || token->kind == TOKEN_SYMBOL ||
           (token->shape & (SHAPE_DIGIT | SHAPE_HYPHEN)) || (sense->traits & TRAIT_BEGINS) ||
           unit->last > unit->first + 1;
}

/* There is room for it already. A name says nothing by its letters. */
static void add_word(struct claim_work *work, const struct unit *unit, bool is_first) {
    const struct token *token = &work->passage->tokens.items[unit->first];
    const struct sense *sense = sense_of(work->claimer, unit->lexeme);
    struct word *word = &work->words.items[work->words.count++];
    enum tag tag = tag_of_unit(work->claimer, work->passage, unit);
    *word = (struct word){.first = unit->first,
                          .last = unit->last,
                          .lexeme = unit->lexeme,
                          .signs = tag == TAG_NAME ? 0 : sense->signs,
                          .tag = (uint8_t)tag,
                          .traits = tag == sense->tag ? sense->traits : 0};
    work->may_count |= may_count(unit, token, sense);
    if (sense->traits & (TRAIT_MONTH | TRAIT_LIKE))
        set_finer(work, sense, (token->shape & SHAPE_CAPITAL) && !is_first, word);
}

static quoth_status make_room(struct claim_work *work, uint32_t count) {
    return vec_reserve(&work->claimer->memory, &work->words, work->words.count + count);
}

static quoth_status add_quotation(struct claim_work *work, uint32_t quotation) {
    const struct passage *passage = work->passage;
    for (uint32_t i = work->insides.items[quotation];
         i < passage->sentences.count && passage->sentences.items[i].quotation == quotation; i++) {
        TRY(make_room(work, passage->windows[i].count));
        for (uint32_t u = 0; u < passage->windows[i].count; u++)
            add_word(work, &passage->windows[i].units[u], false);
    }
    return QUOTH_OK;
}

quoth_status words_of(struct claim_work *work, const struct window *window, struct range units) {
    work->words.count = 0;
    work->may_count = false;
    TRY(make_room(work, units.end - units.start));
    for (uint32_t u = units.start; u < units.end; u++) {
        const struct unit *unit = &window->units[u];
        if (unit->quotation == NONE) {
            add_word(work, unit, u == 0);
            continue;
        }
        TRY(add_quotation(work, unit->quotation));
        TRY(make_room(work, units.end - u));
    }
    return QUOTH_OK;
}

/* The first unit that begins at or behind a place. */
static uint32_t unit_behind(const struct claim_work *work, const struct window *window,
                            uint64_t at) {
    uint32_t low = 0, high = window->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (token_start(work, window->units[middle].first) < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct range units_in(const struct claim_work *work, const struct window *window,
                      struct stretch at) {
    return (struct range){unit_behind(work, window, at.start), unit_behind(work, window, at.end)};
}

void words_gather(const struct claim_work *work, struct statement *statement) {
    uint64_t marks = 0, tags[2] = {0};
    uint32_t signs = 0;
    for (uint32_t i = 0; i < work->words.count; i++) {
        const struct word *word = &work->words.items[i];
        signs |= word->signs;
        tags[word->tag >> 6] |= (uint64_t)1 << (word->tag & 63);
        marks |= tag_marks[word->tag];
    }
    statement->words = (struct range){0, work->words.count};
    statement->signs = signs;
    statement->marks = marks;
    memcpy(statement->tags, tags, sizeof tags);
}
