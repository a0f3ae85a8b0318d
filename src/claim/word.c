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

/* Where the word is not what its lexeme says. Nobody could foretell which words have a capital: no branch. */
static inline void set_tag(struct word *word, enum tag tag, bool is_changed) {
    uint8_t traits = tag_traits[tag] | (word->traits & TRAIT_TELLS); /* its signs stay */
    word->traits = (uint8_t)choose(is_changed, traits, word->traits);
    word->tag = (uint8_t)tag;
    word->weight = (int16_t)(word->weight & -!is_changed);
}

/* What a unit says that is no word, or is spelled as a name: not by its letters. */
static inline void read_spelling(const struct claim_work *work, const struct unit *unit, struct word *word) {
    bool is_word = work->passage->tokens.items[unit->first].kind == TOKEN_WORD;
    enum tag tag = (enum tag)word->tag, name = tag_of_name(unit, tag);
    if (is_word & (unit->quotation == NONE)) tag = (enum tag)choose(classes_have(unit->classes, CLASS_NAME), name, tag);
    else tag = tag_of_unit(work->claimer, work->passage, unit, tag);
    set_tag(word, tag, tag != word->tag);
    word->signs &= -(uint32_t)(tag != TAG_NAME);
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
    if ((tag != TAG_OTHER) & (unit->last - unit->first == 1)) {
        set_tag(word, (enum tag)tag, true);
        work->traits.items[at] = word->traits;
        return;
    }
    read_spelling(work, unit, word);
    if (traits >= TRAIT_CLOSER) set_finer(work, (token->shape & SHAPE_CAPITAL) && unit != start, word);
    work->traits.items[at] = word->traits;
    work->counting.items[work->counting.count] = at; /* a place that is written again if it does not count */
    work->counting.count += may_count(unit, token, traits);
}

enum { BLOCK_UNITS = 64 };

/* What the lexemes of up to 64 units mean, into words `to` and on. Returns a bit for each that is to be looked at
 * closer. */
static inline uint64_t look_up(struct claim_work *work, const struct unit *units, uint32_t count, uint32_t to) {
    const struct sense *senses = work->claimer->senses.items;
    const uint16_t *numbers = work->claimer->sense_numbers;
    struct word *words = work->words.items + to;
    uint8_t *traits = work->traits.items + to;
    uint64_t closer = 0;
    for (uint32_t i = 0; i < count; i++) {
        words[i].unit = &units[i];
        words[i].meaning = senses[numbers[units[i].lexeme]].meaning;
        traits[i] = words[i].traits;
        closer |= (uint64_t)(traits[i] / TRAIT_CLOSER) << i;
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
        uint64_t rest = look_up(work, window->units + at, end - at, to);
        rest |= window->odd[at / BLOCK_UNITS] >> at % BLOCK_UNITS;
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
    uint32_t low = from;
    for (uint32_t count = window->count - from, half; count > 0; count -= half) {
        half = (count + 1) / 2;
        low += half & -(uint32_t)(token_start(work, window->units[low + half - 1].first) < at);
    }
    return low;
}

struct range units_in(const struct claim_work *work, const struct window *window,
                      struct stretch at) {
    uint32_t start = unit_behind(work, window, 0, at.start);
    return (struct range){start, unit_behind(work, window, start, at.end)};
}
