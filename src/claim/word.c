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

/* Of a word that has this tag by its spelling: it weighs nothing, and unless it is a name its signs stay. */
static struct spelling spelling_of(enum tag tag) {
    return (struct spelling){.gives = {.tag = (uint8_t)tag, .traits = tag_traits[tag]},
                             .keeps = {.signs = tag == TAG_NAME ? 0 : UINT32_MAX, .traits = TRAIT_TELLS}};
}

static uint8_t spelled_as(enum tag tag, bool is_name, bool is_caps) {
    bool stays = (tag_sorts[tag] & SORT_CAPITAL) || (tag == TAG_NAME && !is_caps);
    if (!is_name || stays) return TOKEN_WORD;
    return is_caps ? SPELLED_CAPS : SPELLED_NAME;
}

void spellings_fill(struct spellings *spellings) {
    struct spelling *items = spellings->items;
    for (uint32_t kind = 0; kind <= TOKEN_SYMBOL; kind++) items[kind] = spelling_of((enum tag)sign_tags[kind]);
    memset(&items[TOKEN_WORD].keeps, UINT8_MAX, sizeof items[TOKEN_WORD].keeps);
    items[SPELLED_NAME] = spelling_of(TAG_NAME);
    items[SPELLED_CAPS] = spelling_of(TAG_CAPS);
    for (uint32_t tag = 0; tag < TAG_COUNT; tag++)
        for (uint32_t shape = 0; shape < WORD_SHAPES; shape++)
            spellings->of_words[tag][shape] =
                spelled_as((enum tag)tag, shape >> CLASS_NAME & 1, shape >> CLASS_CAPS & 1);
}

static inline void spell(const struct spelling *spelling, struct word *word) {
    const struct meaning *keeps = &spelling->keeps.meaning, *gives = &spelling->gives.meaning;
    for (uint32_t i = 0; i < 2; i++)
        word->meaning.halves[i] = (word->meaning.halves[i] & keeps->halves[i]) | gives->halves[i];
}

/* How a word is spelled, or which mark it is. Nobody could foretell which words have a capital: no branch. */
static inline const struct spelling *spelling_at(const struct spellings *spellings, const struct word *word,
                                                 uint32_t kind) {
    uint32_t shape = word->unit->classes.bits[0] % WORD_SHAPES, spelled = spellings->of_words[word->tag][shape];
    return &spellings->items[choose(kind == TOKEN_WORD, spelled, kind)];
}

/* A number, a symbol, a quotation, a month, “like”: there are few. */
static inline bool is_rare(const struct word *word, const struct token *token) {
    return token_is_figure((enum token_kind)token->kind) | (word->unit->quotation != NONE) |
           (word->traits >= TRAIT_CLOSER);
}

static void look_closest(const struct claim_work *work, const struct token *token, bool is_start, struct word *word) {
    bool is_capital = (token->shape & SHAPE_CAPITAL) && !is_start, may_be_finer = word->traits >= TRAIT_CLOSER;
    enum tag tag = tag_of_unit(work->claimer, work->passage, word->unit, (enum tag)word->tag);
    struct spelling spelling = spelling_of(tag);
    if (tag != word->tag) spell(&spelling, word);
    if (may_be_finer) set_finer(work, is_capital, word);
}

/* Sees to words, by their bits from `to` on, that are more than their lexemes. `start`: of the sentence, whose capital
 * says nothing; or NULL. What may begin inside a phrase is a trait of it. */
static void look_closer(struct claim_work *work, const struct unit *start, uint32_t to, uint64_t bits) {
    const struct token *tokens = work->passage->tokens.items;
    struct word *words = work->words.items + to;
    uint8_t *traits = work->traits.items + to;
    uint32_t *counting = work->counting.items, count = work->counting.count;
    for (; bits; bits &= bits - 1) {
        uint32_t i = (uint32_t)__builtin_ctzll(bits);
        struct word *word = &words[i];
        const struct token *token = &tokens[word->unit->first];
        bool is_one_of_few = is_rare(word, token), is_shaped = token->shape & (SHAPE_DIGIT | SHAPE_HYPHEN);
        if (is_one_of_few) look_closest(work, token, word->unit == start, word);
        else spell(spelling_at(&work->spellings, word, token->kind), word);
        traits[i] = word->traits;
        counting[count] = to + i; /* a place that is written again if it does not count */
        count += is_one_of_few | is_shaped;
    }
    work->counting.count = count;
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
        look_closer(work, start, to, rest & UINT64_MAX >> (BLOCK_UNITS - (end - at)));
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
