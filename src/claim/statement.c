/* statement.c — a window is parted into statements by who makes them; each is judged and becomes
 * claims.
 *
 * In: a window, and the shares that attributions have in the text. Out: claims.
 *
 *   Hale , who was fined in May , said  the act bans cash , and the fine stood .
 *   source----------------------  cue   content----------   author's remnant
 *
 * Idea: runs of units with one owner. A quotation that no attribution holds, or that is a part of a
 * wider content, is read as if its marks were not there; one that is a content of its own has
 * windows of its own. */
#include "claim/statement.h"

#include <math.h>

static uint64_t byte_of(const struct claim_work *work, uint32_t token) {
    return work->passage->place.at + work->passage->tokens.items[token].start;
}
static uint64_t end_of(const struct claim_work *work, uint32_t token) {
    return work->passage->place.at + work->passage->tokens.items[token].end;
}

/* contents inside contents, and their sources, that may begin before a place and still hold it */
enum { SHARES_BACK = 8 };

/* The innermost share that holds byte `at`; `*next` is the first share that begins behind it. */
static const struct share *share_at(const struct claim_work *work, uint64_t at, uint32_t *next) {
    while (*next < work->shares.count && work->shares.items[*next].at.start <= at)
        ++*next;
    for (uint32_t i = *next, back = 0; i-- > 0 && back < SHARES_BACK; back++)
        if (work->shares.items[i].at.end > at) return &work->shares.items[i];
    return NULL;
}

static uint32_t first_share(const struct claim_work *work, uint64_t at) {
    uint32_t low = 0, high = work->shares.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (work->shares.items[middle].at.start <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Has this quotation windows that are judged on their own? */
static bool is_own_content(const struct claim_work *work, const struct quotation *quotation,
                           const struct share *share) {
    if (!share || !share->is_content) return false;
    bool has_mark = quotation->open != NONE;
    uint64_t inside = has_mark ? byte_of(work, quotation->open) + 1
                               : byte_of(work, quotation->first);
    return share->at.start >= inside;
}

/* A month is no modal: “in May”. */
static bool is_capital_month(const struct claim_work *work, const struct token *token,
                             bool is_first) {
    bool is_capital = (token->shape & SHAPE_CAPITAL) && !is_first;
    return is_capital && (figure_of(work->claimer, token->lexeme)->roles & FIGURE_MONTH);
}

static quoth_status add_word(struct claim_work *work, const struct unit *unit, bool is_first) {
    const struct token *token = &work->passage->tokens.items[unit->first];
    struct word word = {.first = unit->first, .last = unit->last, .lexeme = unit->lexeme};
    word.tag = (uint8_t)tag_of_unit(work->claimer, work->passage, unit);
    word.may_be_third = word.tag == TAG_PLURAL && classes_have(unit->classes, work->claimer->third);
    if (is_capital_month(work, token, is_first))
        word.tag = TAG_TIME;
    else if (word.tag != TAG_NAME)
        word.signs = sense_of(work->claimer, unit->lexeme)->signs;
    return vec_push(&work->claimer->memory, &work->words, word);
}

static quoth_status add_quotation(struct claim_work *work, uint32_t quotation) {
    const struct passage *passage = work->passage;
    for (uint32_t i = work->insides.items[quotation];
         i < passage->sentences.count && passage->sentences.items[i].quotation == quotation; i++)
        for (uint32_t u = 0; u < passage->windows[i].count; u++)
            TRY(add_word(work, &passage->windows[i].units[u], false));
    return QUOTH_OK;
}

/* Units of a window as words. */
static quoth_status add_words(struct claim_work *work, const struct window *window,
                              struct range units) {
    work->words.count = 0;
    for (uint32_t u = units.start; u < units.end; u++) {
        const struct unit *unit = &window->units[u];
        TRY(unit->quotation == NONE ? add_word(work, unit, u == 0)
                                    : add_quotation(work, unit->quotation));
    }
    return QUOTH_OK;
}

quoth_status words_in(struct claim_work *work, uint32_t index, struct stretch at) {
    const struct window *window = &work->passage->windows[index];
    struct range units = {0, 0};
    while (units.start < window->count &&
           byte_of(work, window->units[units.start].first) < at.start)
        units.start++;
    for (units.end = units.start;
         units.end < window->count && byte_of(work, window->units[units.end].first) < at.end;)
        units.end++;
    return add_words(work, window, units);
}

static void gather(struct claim_work *work, struct statement *statement) {
    statement->words = (struct range){0, work->words.count};
    for (uint32_t i = 0; i < work->words.count; i++) {
        const struct word *word = &work->words.items[i];
        statement->signs |= word->signs;
        statement->tags[word->tag >> 5] |= BIT(word->tag & 31);
    }
}

static bool is_trim(enum tag tag) {
    return tag == TAG_COMMA || tag == TAG_AND || tag == TAG_DASH || tag == TAG_COLON ||
           tag == TAG_MARK;
}

/* Commas and conjunctions at the edges of a remnant, and its full stop where something was taken
 * from before it. */
static void trim(struct claim_work *work, struct statement *statement, bool is_whole) {
    struct range *words = &statement->words;
    while (!is_whole && words->start < words->end &&
           is_trim((enum tag)work->words.items[words->start].tag))
        words->start++;
    while (!is_whole && words->start < words->end &&
           (is_trim((enum tag)work->words.items[words->end - 1].tag) ||
            work->words.items[words->end - 1].tag == TAG_STOP))
        words->end--;
}

uint32_t quantity_behind(const struct claim_work *work, uint64_t at) {
    uint32_t low = 0, high = work->quantities.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (work->quantities.items[middle].at.end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static quoth_status keep_quantities(struct claim_work *work, struct claim *claim) {
    uint32_t first = quantity_behind(work, claim->at.start), last = first;
    while (last < work->quantities.count && work->quantities.items[last].at.start < claim->at.end)
        last++;
    if (last == first) return QUOTH_OK;
    struct quantity *kept = arena_take(work->arena, (last - first) * sizeof *kept);
    if (!kept) return QUOTH_NOMEM;
    memcpy(kept, work->quantities.items + first, (last - first) * sizeof *kept);
    claim->quantities = kept;
    claim->quantity_count = last - first;
    return QUOTH_OK;
}

static quoth_status push_claim(struct claim_work *work, const struct statement *statement,
                               const struct clause *clause) {
    struct range words = clause->words;
    while (words.end > words.start + 1 && words.end < statement->words.end &&
           is_trim((enum tag)work->words.items[words.end - 1].tag))
        words.end--;
    while (words.start + 1 < words.end && words.start > statement->words.start &&
           is_trim((enum tag)work->words.items[words.start].tag))
        words.start++;
    uint32_t last = words.end == statement->words.end ? statement->tokens.end
                                                      : work->words.items[words.end - 1].last;
    struct stretch at = {byte_of(work, work->words.items[words.start].first),
                         end_of(work, last - 1)};
    struct claim claim = {.at = at,
                          .passage = work->passage->number,
                          .sentence = statement->sentence,
                          .kinds = clause->kinds,
                          .is_hedged = clause->is_hedged,
                          .is_negated = clause->is_negated,
                          .quote = statement->quote};
    claim.check_worthy = (float)(1 / (1 + exp(-clause->score)));
    TRY(keep_quantities(work, &claim));
    return vec_push(&work->claimer->memory, work->list, claim);
}

/* Log odds under which a bare event is scenery (“the bell rang”), and what is felt or valued is no
 * claim. Chosen so that no more than one in fifty sentences that annotators find worth checking is
 * lost, and that only for those who ask for every score. */
#define SCENERY (-1.5)
#define OPINION 0.0

static bool has_detail(const struct claim_work *work, const struct statement *statement) {
    return work->quantities.count || has_tag(statement, TAG_NAME) || has_tag(statement, TAG_CAPS) ||
           has_tag(statement, TAG_GROUP) || has_tag(statement, TAG_ROLE);
}

/* Opinions and personal experience: what happened to “us”, told by one of us, without a name, a
 * number or a date. */
static bool is_idle(const struct claim_work *work, const struct statement *statement,
                    const struct clause *clause) {
    if (clause->kinds != QUOTH_CLAIM_EVENT) return false;
    bool is_felt = statement->signs & (BIT(SIGN_OPINION) | BIT(SIGN_FEEL));
    bool is_own = statement->quote && (has_tag(statement, TAG_I) || has_tag(statement, TAG_WE)) &&
                  !has_detail(work, statement);
    return is_own || clause->score < (is_felt ? OPINION : SCENERY);
}

static quoth_status tell_listener(struct claim_work *work, const struct statement *statement) {
    if (!work->listener) return QUOTH_OK;
    struct stretch at = {byte_of(work, statement->tokens.start),
                         end_of(work, statement->tokens.end - 1)};
    return work->listener->hear(work->listener->user, at, &work->names);
}

static quoth_status judge(struct claim_work *work, struct statement *statement) {
    uint32_t from = work->list->count;
    bool names_features = work->listener || work->explanation;
    work->quantities.count = 0;
    TRY(quantities_in(work->claimer, work->passage, statement->tokens.start, statement->tokens.end,
                      work->arena, &work->quantities));
    TRY(clauses_in(work, statement));
    if (work->clauses.count == 0 && !names_features) return QUOTH_OK;
    work->names.count = 0;
    TRY(statement_score(work, statement, NULL));
    if (names_features) TRY(statement_score(work, statement, &work->names));
    TRY(tell_listener(work, statement));
    share_score(work, statement);
    for (uint32_t i = 0; i < work->clauses.count; i++)
        if (!is_idle(work, statement, &work->clauses.items[i]))
            TRY(push_claim(work, statement, &work->clauses.items[i]));
    return work->explanation ? claims_print(work, from) : QUOTH_OK;
}

/* The tokens of the words that trimming left; a closing mark behind the last of them still belongs
 * to them. */
static void narrow_tokens(const struct claim_work *work, struct statement *statement) {
    const struct word *words = work->words.items;
    statement->tokens.start = words[statement->words.start].first;
    if (statement->words.end < work->words.count)
        statement->tokens.end = words[statement->words.end - 1].last;
}

static quoth_status judge_run(struct claim_work *work, const struct window *window,
                              struct range units, const struct share *share, uint64_t sentence) {
    if (share && !share->is_content) return QUOTH_OK;
    TRY(add_words(work, window, units));
    struct statement statement = {.sentence = sentence, .quote = share ? share->owner : NULL};
    statement.tokens =
        (struct range){window->units[units.start].first, window->units[units.end - 1].last};
    gather(work, &statement);
    bool is_whole = share || (units.start == 0 && units.end == window->count);
    trim(work, &statement, is_whole);
    if (statement.words.end == statement.words.start ||
        (!is_whole && is_dependent(work, &statement)))
        return QUOTH_OK;
    narrow_tokens(work, &statement);
    return judge(work, &statement);
}

quoth_status statements_in(struct claim_work *work, uint32_t index, uint64_t sentence) {
    const struct window *window = &work->passage->windows[index];
    uint32_t quotation = work->passage->sentences.items[index].quotation;
    if (window->count == 0) return QUOTH_OK;
    uint32_t next = first_share(work, byte_of(work, window->units[0].first));
    const struct share *share = share_at(work, byte_of(work, window->units[0].first), &next);
    if (quotation != NONE &&
        !is_own_content(work, &work->passage->quotations.items[quotation], share))
        return QUOTH_OK;
    uint32_t start = 0;
    for (uint32_t u = 0; u < window->count; u++) {
        uint64_t at = byte_of(work, window->units[u].first);
        uint32_t inner = window->units[u].quotation;
        const struct share *now = share_at(
            work, inner == NONE ? at : byte_of(work, work->passage->quotations.items[inner].first),
            &next);
        bool is_apart = inner != NONE &&
                        is_own_content(work, &work->passage->quotations.items[inner], now);
        if (u && (now != share || is_apart)) {
            if (start < u) TRY(judge_run(work, window, (struct range){start, u}, share, sentence));
            start = u;
        }
        if (is_apart) start = u + 1;
        share = now;
    }
    return start < window->count
               ? judge_run(work, window, (struct range){start, window->count}, share, sentence)
               : QUOTH_OK;
}
