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

static bool is_month(const struct claimer *claimer, uint32_t lexeme) {
    return figure_of(claimer, lexeme)->roles & FIGURE_MONTH;
}

/* What the word itself, a capital or the word before changes: a name has no signs, “in May” is no modal, “like
 * biscuits” feels nothing. */
static void set_finer(const struct claim_work *work, bool is_capital, struct word *word) {
    if (word->tag == TAG_NAME) word->signs = 0;
    if (is_capital && is_month(work->claimer, word->unit->lexeme)) {
        if (word->tag != TAG_TIME) word->weight = 0;
        word->tag = TAG_TIME;
        word->signs = word->traits = 0;
    }
    if (word->tag == TAG_PREP && !(word > work->words.items && is_verb_behind((enum tag)word[-1].tag)))
        word->signs &= ~BIT(SIGN_FEEL);
}

/* The word is not what its lexeme says. */
static inline void set_tag(struct word *word, enum tag tag) {
    word->traits = tag_traits[tag] | (word->traits & TRAIT_TELLS); /* its signs stay */
    word->tag = (uint8_t)tag;
    word->weight = 0;
}

/* What a unit says that is no word, or is spelled as a name: not by its letters. */
static void read_spelling(const struct claim_work *work, const struct unit *unit, struct word *word) {
    enum tag tag = tag_of_unit(work->claimer, work->passage, unit, (enum tag)word->tag);
    if (tag != word->tag) set_tag(word, tag);
    if (tag == TAG_NAME) word->signs = 0;
}

/* A word with none of these classes, traits and shapes is what its lexeme says. */
static inline struct classes telling_classes(void) {
    struct classes set = classes_none();
    classes_add(&set, CLASS_NAME);
    classes_add(&set, CLASS_QUOTATION);
    return set;
}

static bool may_count(const struct unit *unit, const struct token *token, uint8_t traits) {
    bool is_figure = (token->kind == TOKEN_NUMBER) | (token->kind == TOKEN_SYMBOL);
    bool is_shaped = token->shape & (SHAPE_DIGIT | SHAPE_HYPHEN);
    return is_figure | is_shaped | (unit->last - unit->first > 1) | (traits >= TRAIT_CLOSER);
}

/* Sees to a word that is more than its lexeme. `start`: of the sentence, whose capital says nothing; or NULL. */
static void look_closer(struct claim_work *work, const struct unit *start, uint32_t at) {
    struct word *word = &work->words.items[at];
    const struct unit *unit = word->unit;
    const struct token *token = &work->passage->tokens.items[unit->first];
    uint8_t traits = word->traits, tag = sign_tags[token->kind];
    if (tag && unit->last - unit->first == 1) {
        set_tag(word, (enum tag)tag);
        work->traits.items[at] = word->traits;
        return;
    }
    if (token->kind != TOKEN_WORD || classes_meet(unit->classes, telling_classes())) read_spelling(work, unit, word);
    if (traits & TRAIT_CLOSER) set_finer(work, (token->shape & SHAPE_CAPITAL) && unit != start, word);
    work->traits.items[at] = word->traits;
    work->counting.items[work->counting.count] = at; /* a place that is written again if it does not count */
    work->counting.count += may_count(unit, token, traits);
}

enum { BLOCK_UNITS = 64 };

/* What the lexemes of units mean, into words `to` and on. */
static void look_up(struct claim_work *work, const struct unit *unit, uint32_t count, uint32_t to) {
    const struct sense *senses = work->claimer->senses.items;
    const uint16_t *numbers = work->claimer->sense_numbers;
    struct word *word = work->words.items + to, *end = word + count;
    uint8_t *traits = work->traits.items + to;
    for (; word < end; unit++, word++, traits++) {
        word->unit = unit;
        word->meaning = senses[numbers[unit->lexeme]].meaning;
        *traits = word->traits;
    }
    memset(traits, 0, TRAITS_BEHIND);
}

/* A bit for each of up to 64 words, from `at` on, that is to be looked at closer; none behind them. The factor brings
 * the top bits of eight bytes together. */
static uint64_t find_closer(const struct claim_work *work, uint32_t at, uint32_t count) {
    uint64_t closer = 0;
    for (uint32_t i = 0; i < count; i += 8) {
        uint64_t tops = load_64(work->traits.items + at + i) & TRAIT_CLOSER * EACH_BYTE;
        closer |= (tops >> 7) * UINT64_C(0x0102040810204080) >> 56 << i;
    }
    return closer;
}

/* Units of a window; there is room for them already. `start`: of the sentence, or NULL. One known word, written small,
 * is what its lexeme says, unless that has a trait that tells. */
static void add_units(struct claim_work *work, const struct window *window, struct range units,
                      const struct unit *start) {
    uint32_t to = work->words.count;
    work->words.count += units.end - units.start;
    for (uint32_t at = units.start, end; at < units.end; to += end - at, at = end) {
        end = at / BLOCK_UNITS == units.end / BLOCK_UNITS ? units.end : (at / BLOCK_UNITS + 1) * BLOCK_UNITS;
        look_up(work, window->units + at, end - at, to);
        uint64_t rest = window->odd[at / BLOCK_UNITS] >> at % BLOCK_UNITS | find_closer(work, to, end - at);
        for (rest &= UINT64_MAX >> (BLOCK_UNITS - (end - at)); rest; rest &= rest - 1)
            look_closer(work, start, to + (uint32_t)__builtin_ctzll(rest));
    }
}

/* For more words, and what stands beside them. */
static inline quoth_status make_room(struct claim_work *work, uint32_t count) {
    const quoth_allocator *memory = &work->claimer->memory;
    uint32_t wanted = work->words.count + count;
    if (wanted < work->room) return QUOTH_OK;
    TRY(vec_reserve(memory, &work->traits, wanted + TRAITS_BEHIND));
    TRY(vec_reserve(memory, &work->counting, wanted + 1));
    TRY(vec_reserve(memory, &work->words, wanted));
    work->room = wanted + 1;
    return QUOTH_OK;
}

/* `behind`: units of the window that come after it. */
static quoth_status add_quotation(struct claim_work *work, uint32_t quotation, uint32_t behind) {
    const struct passage *passage = work->passage;
    for (uint32_t i = work->insides.items[quotation];
         i < passage->sentences.count && passage->sentences.items[i].quotation == quotation; i++) {
        const struct window *inside = &passage->windows[i];
        TRY(make_room(work, inside->count + behind));
        add_units(work, inside, (struct range){0, inside->count}, NULL);
    }
    return QUOTH_OK;
}

quoth_status words_of(struct claim_work *work, const struct window *window, struct range units) {
    work->words.count = work->counting.count = 0;
    TRY(make_room(work, units.end - units.start));
    bool has_quotation = classes_have(window->present, CLASS_QUOTATION);
    for (uint32_t from = units.start, to; from < units.end; from = to + 1) {
        for (to = has_quotation ? from : units.end; to < units.end && window->units[to].quotation == NONE;) to++;
        add_units(work, window, (struct range){from, to}, window->units);
        if (to < units.end) TRY(add_quotation(work, window->units[to].quotation, units.end - to));
    }
    memset(work->traits.items + work->words.count, UINT8_MAX, TRAITS_BEHIND);
    return QUOTH_OK;
}

uint32_t unit_behind(const struct claim_work *work, const struct window *window, uint32_t from, uint64_t at) {
    uint32_t low = from, high = window->count;
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
    uint32_t start = unit_behind(work, window, 0, at.start);
    return (struct range){start, unit_behind(work, window, start, at.end)};
}
