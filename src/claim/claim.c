/* claim.c — the claims of a passage: which statements it makes, which of them can be checked.
 *
 * In: a passage and its attributions. Out: claims. Idea: a sentence is parted into statements by
 * who makes them: the contents of its attributions, and what is left for the author; a statement is
 * parted at its main clauses only where two or more can be checked. */
#include "claim/statement.h"

#include <float.h>

quoth_status claim_work_new(const struct claimer *claimer, struct claim_work **made) {
    struct claim_work *work = memory_new(&claimer->memory, sizeof *work);
    if (!work) return QUOTH_NOMEM;
    *work = (struct claim_work){
        .claimer = claimer, .features = features_of(claimer->model), .least_score = -DBL_MAX};
    spellings_fill(&work->spellings);
    *made = work;
    return QUOTH_OK;
}

void claim_work_free(struct claim_work *work) {
    if (!work) return;
    quoth_allocator memory = work->claimer->memory;
    vec_free(&memory, &work->words);
    vec_free(&memory, &work->traits);
    vec_free(&memory, &work->counting);
    vec_free(&memory, &work->shares);
    vec_free(&memory, &work->quantities);
    vec_free(&memory, &work->insides);
    vec_free(&memory, &work->clauses);
    vec_free(&memory, &work->names);
    glossary_free(work->glossary);
    memory_free(&memory, work, sizeof *work);
}

void claim_work_reset(struct claim_work *work) { work->carried = NULL; }

quoth_status claims_gloss(struct claim_work *work) {
    if (work->glossary) return QUOTH_OK;
    TRY(glossary_new(&work->claimer->memory, &work->glossary));
    return score_gloss(work->claimer, work->glossary);
}

quoth_status claims_listen(struct claim_work *work, const struct claim_listener *listener) {
    TRY(claims_gloss(work));
    work->listener = listener;
    return QUOTH_OK;
}

void claims_forget(struct claim_work *work, uint64_t passage) {
    if (work->carried && work->carried->passage <= passage) work->carried = NULL;
}

/* What is asserted is the speaker's claim; that somebody asks, orders, vows, thinks or wishes it,
 * or that evidence shows it, is the author's. */
static bool is_assertion(quoth_act act) {
    return act == QUOTH_STATEMENT || act == QUOTH_DECREE || act == QUOTH_EVALUATION;
}

static quoth_status add_share(struct claim_work *work, struct stretch at,
                              const struct attribution *owner, bool is_content) {
    if (at.end <= at.start) return QUOTH_OK;
    return vec_push(&work->claimer->memory, &work->shares, (struct share){at, owner, is_content});
}

/* “I”, “we” and “you” as sources: the sentence is its speaker's own, and so is what they report. */
static bool is_self(const struct claim_work *work, const struct attribution *attribution) {
    const struct mention *source = &attribution->source;
    if (!mention_exists(source) || source->passage != work->passage->number ||
        source->units.end != source->units.start + 1)
        return false;
    const struct unit *unit = &work->passage->windows[source->window].units[source->units.start];
    enum tag tag = tag_of_unit(work->claimer, work->passage, unit,
                               (enum tag)sense_of(work->claimer, unit->lexeme)->tag);
    return tag == TAG_I || tag == TAG_WE || tag == TAG_YOU;
}

enum {
    HEAD_UNITS = 12, /* most contents have their verb among the first */
    TAIL_WORDS = 3   /* what is a verb may hang on the words behind it */
};

static bool has_verb_in_head(const struct claim_work *work) {
    struct range words = {0, work->words.count};
    uint32_t end = words.end > TAIL_WORDS ? words.end - TAIL_WORDS : 0;
    for (uint32_t i = 0; (i = word_with(work, i, end, TRAIT_VERB)) < end; i++)
        if (is_main_verb_at(work, words, i)) return true;
    return false;
}

static bool is_greeting(const struct claim_work *work) {
    for (uint32_t i = 0; i < work->words.count; i++)
        if (work->words.items[i].tag != TAG_HELLO) return false;
    return true;
}

/* “opposed the treaty that ended the war”: without a main verb in its content the attribution
 * itself is what can be checked, and the author asserts it; not so “said hello”. */
static quoth_status find_object(struct claim_work *work, const struct attribution *attribution,
                                bool *is_object) {
    const struct mention *cue = &attribution->cue;
    *is_object = false;
    if (!mention_exists(cue) || cue->passage != work->passage->number || !attribution->span_count)
        return QUOTH_OK;
    const struct window *window = &work->passage->windows[cue->window];
    struct range units = units_in(work, window, attribution->spans[0]), head = units;
    if (head.end - head.start > HEAD_UNITS) head.end = head.start + HEAD_UNITS;
    TRY(words_of(work, window, head));
    if (has_verb_in_head(work)) return QUOTH_OK;
    if (head.end < units.end) TRY(words_of(work, window, units));
    *is_object = !has_main_verb(work, (struct range){0, work->words.count}) && !is_greeting(work);
    return QUOTH_OK;
}

static quoth_status add_shares(struct claim_work *work, const struct attribution *attribution) {
    bool is_object = false, is_direct = attribution->kind == QUOTH_DIRECT;
    if (!is_direct && (!is_assertion(attribution->act) || is_self(work, attribution)))
        return QUOTH_OK;
    if (attribution->kind == QUOTH_INDIRECT) TRY(find_object(work, attribution, &is_object));
    if (is_object) return QUOTH_OK;
    const struct mention *mentions[] = {&attribution->source, &attribution->cue, &attribution->to,
                                        &attribution->via};
    for (uint32_t i = 0; i < attribution->span_count; i++)
        TRY(add_share(work, attribution->spans[i], attribution, true));
    for (int i = 0; i < 4; i++)
        TRY(add_share(work, mentions[i]->at, attribution, false));
    return QUOTH_OK;
}

/* Insertion keeps it linear: attributions come nearly in order. Of two that begin together the
 * wider stands first. */
static void sort_shares(struct claim_work *work) {
    struct share *shares = work->shares.items;
    for (uint32_t i = 1; i < work->shares.count; i++) {
        struct share share = shares[i];
        uint32_t to = i;
        for (; to && (shares[to - 1].at.start > share.at.start ||
                      (shares[to - 1].at.start == share.at.start &&
                       shares[to - 1].at.end < share.at.end));
             to--)
            shares[to] = shares[to - 1];
        shares[to] = share;
    }
}

/* Whoever seeks the next share need not ask whether there is one. */
static quoth_status bound_shares(struct claim_work *work) {
    TRY(vec_push(&work->claimer->memory, &work->shares, (struct share){.at = {UINT64_MAX, UINT64_MAX}}));
    work->shares.count--;
    return QUOTH_OK;
}

static quoth_status collect_shares(struct claim_work *work, const struct passage *passage,
                                   const struct attribution_list *attributions) {
    uint64_t start = passage->place.at;
    work->shares.count = 0;
    if (work->carried) {
        const struct attribution *carried = work->carried;
        bool goes_on = carried->span_count && carried->spans[carried->span_count - 1].end > start;
        if (goes_on)
            TRY(add_shares(work, carried));
        else
            work->carried = NULL;
    }
    for (uint32_t i = 0; i < attributions->count; i++)
        TRY(add_shares(work, attributions->items[i]));
    sort_shares(work);
    TRY(bound_shares(work));
    if (attributions->count) work->carried = attributions->items[attributions->count - 1];
    return QUOTH_OK;
}

/* Sentences inside a quotation stand together in the list. */
static quoth_status index_insides(struct claim_work *work) {
    const struct passage *passage = work->passage;
    work->insides.count = 0;
    if (passage->quotations.count == 0) return QUOTH_OK;
    TRY(vec_reserve(&work->claimer->memory, &work->insides, passage->quotations.count));
    for (uint32_t i = 0; i < passage->quotations.count; i++)
        work->insides.items[i] = passage->sentences.count;
    for (uint32_t i = passage->sentences.count; i-- > 0;) {
        uint32_t quotation = passage->sentences.items[i].quotation;
        if (quotation != NONE) work->insides.items[quotation] = i;
    }
    return QUOTH_OK;
}

/* Outer sentences come first, those inside quotations after them: two runs in order, and few
 * claims. */
static void sort_claims(struct claim_list *list) {
    for (uint32_t i = 1; i < list->count; i++) {
        struct claim claim = list->items[i];
        uint32_t to = i;
        for (; to && list->items[to - 1].at.start > claim.at.start; to--)
            list->items[to] = list->items[to - 1];
        list->items[to] = claim;
    }
}

/* Number, from 1, of the outer sentence that holds this one. */
static uint32_t number_of(const struct passage *passage, uint32_t index) {
    const struct sentence *sentences = passage->sentences.items;
    if (sentences[index].quotation == NONE) return index + 1;
    uint32_t low = 0;
    for (uint32_t count = index, half; count > 0; count -= half) { /* outer sentences stand before all others */
        half = (count + 1) / 2;
        const struct sentence *last = &sentences[low + half - 1];
        low += half & -(uint32_t)((last->quotation == NONE) & (last->first <= sentences[index].first));
    }
    return low;
}

quoth_status claims_prepare(struct claim_work *work, const struct passage *passage,
                            const struct attribution_list *attributions, struct arena *arena) {
    work->passage = passage;
    work->arena = arena;
    TRY(index_insides(work));
    return collect_shares(work, passage, attributions);
}

quoth_status claims_in(struct claim_work *work, const struct passage *passage,
                       const struct attribution_list *attributions, struct arena *arena,
                       struct claim_list *list) {
    list->count = 0;
    work->list = list;
    TRY(claims_prepare(work, passage, attributions, arena));
    for (uint32_t i = 0; i < passage->sentences.count; i++)
        TRY(statements_in(work, i, passage->sentences_before + number_of(passage, i)));
    sort_claims(list);
    return QUOTH_OK;
}
