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

/* What the word itself, a capital or the word before changes: a name has no signs, “in May” is no modal, “like
 * biscuits” feels nothing. */
static void set_finer(const struct word *first, uint8_t traits, bool is_capital, struct word *word) {
    if (word->tag == TAG_NAME) word->signs = 0;
    if (is_capital && (traits & TRAIT_MONTH)) {
        if (word->tag != TAG_TIME) word->weight = 0;
        word->tag = TAG_TIME;
        word->signs = word->traits = 0;
    }
    if ((word->traits & TRAIT_LIKE) && !(word > first && is_verb_behind((enum tag)word[-1].tag)))
        word->signs &= ~BIT(SIGN_FEEL);
}

/* What a unit says that is no word, or is spelled as a name: not by its letters. */
static void set_tag(const struct claim_work *work, const struct unit *unit, struct word *word) {
    enum tag tag = tag_of_unit(work->claimer, work->passage, unit);
    if (tag != word->tag) *word = (struct word){.unit = unit, .signs = word->signs, .tag = (uint8_t)tag};
    if (tag == TAG_NAME) word->signs = 0;
}

/* A word with none of these classes, traits and shapes is what its lexeme says. */
static inline struct classes telling_classes(void) {
    struct classes set = classes_none();
    classes_add(&set, CLASS_NAME);
    classes_add(&set, CLASS_QUOTATION);
    return set;
}
enum {
    FINER_TRAITS = TRAIT_MONTH | TRAIT_LIKE | TRAIT_NAME,
    TELLING_TRAITS = FINER_TRAITS | TRAIT_BEGINS,
    COUNTING_SHAPES = SHAPE_DIGIT | SHAPE_HYPHEN
};

static bool may_count(const struct unit *unit, const struct token *token, uint8_t traits) {
    return token->kind == TOKEN_NUMBER || token->kind == TOKEN_SYMBOL || token->shape & COUNTING_SHAPES ||
           traits & TRAIT_BEGINS || unit->last - unit->first > 1;
}

/* Sees to a word that is more than its lexeme, and widens the stretch of tokens in which quantities may begin.
 * `is_first`: of a sentence, so that its capital says nothing. */
static void look_closer(struct claim_work *work, bool is_first, struct word *word) {
    const struct unit *unit = word->unit;
    const struct token *token = &work->passage->tokens.items[unit->first];
    struct range *counting = &work->gathered.counting;
    uint8_t traits = word->traits;
    if (token->kind != TOKEN_WORD || classes_meet(unit->classes, telling_classes())) set_tag(work, unit, word);
    if (traits & FINER_TRAITS)
        set_finer(work->words.items, traits, (token->shape & SHAPE_CAPITAL) && !is_first, word);
    if (!may_count(unit, token, traits)) return;
    if (counting->end == 0) counting->start = unit->first;
    counting->end = unit->last;
}

/* Units of a window; there is room for them already. `start`: of the sentence, or NULL. One known word, written small,
 * is what its lexeme says, unless that has a trait that tells. */
static void add_units(struct claim_work *work, const struct window *window, struct range units,
                      const struct unit *start) {
    if (units.start == units.end) return;
    const struct sense *senses = work->claimer->senses.items;
    const uint16_t *numbers = work->claimer->sense_numbers;
    struct word *word = work->words.items + work->words.count;
    uint32_t signs = 0;
    uint64_t marks = 0;
    work->words.count += units.end - units.start;
    for (uint32_t at = units.start; at < units.end;) {
        uint64_t odd = window->odd[at / 64] >> at % 64;
        uint32_t end = at / 64 == units.end / 64 ? units.end : (at / 64 + 1) * 64;
        for (const struct unit *unit = window->units + at; at < end; at++, unit++, word++, odd >>= 1) {
            word->unit = unit;
            word->meaning = senses[numbers[unit->lexeme]].meaning;
            if ((odd & 1) | (word->traits & TELLING_TRAITS)) look_closer(work, unit == start, word);
            signs |= word->signs;
            marks |= tag_marks[word->tag];
        }
    }
    work->gathered.signs |= signs;
    work->gathered.marks |= marks;
}

static quoth_status make_room(struct claim_work *work, uint32_t count) {
    return vec_reserve(&work->claimer->memory, &work->words, work->words.count + count);
}

static quoth_status add_quotation(struct claim_work *work, uint32_t quotation) {
    const struct passage *passage = work->passage;
    for (uint32_t i = work->insides.items[quotation];
         i < passage->sentences.count && passage->sentences.items[i].quotation == quotation; i++) {
        const struct window *inside = &passage->windows[i];
        TRY(make_room(work, inside->count));
        add_units(work, inside, (struct range){0, inside->count}, NULL);
    }
    return QUOTH_OK;
}

quoth_status words_of(struct claim_work *work, const struct window *window, struct range units) {
    work->words.count = 0;
    work->gathered = (struct gathered){.signs = 0};
    bool has_quotation = classes_have(window->present, CLASS_QUOTATION);
    for (uint32_t from = units.start, to; from < units.end; from = to + 1) {
        for (to = has_quotation ? from : units.end; to < units.end && window->units[to].quotation == NONE;) to++;
        TRY(make_room(work, to - from));
        add_units(work, window, (struct range){from, to}, window->units);
        if (to < units.end) TRY(add_quotation(work, window->units[to].quotation));
    }
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
