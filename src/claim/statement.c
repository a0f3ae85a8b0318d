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

/* contents inside contents, and their sources, that may begin before a place and still hold it */
enum { SHARES_BACK = 8 };

/* The innermost share that holds byte `at`; `*next` is the first share that begins behind it. */
static const struct share *share_at(const struct claim_work *work, uint64_t at, uint32_t *next) {
    while (work->shares.items[*next].at.start <= at) ++*next;
    for (uint32_t i = *next, back = 0; i-- > 0 && back < SHARES_BACK; back++)
        if (work->shares.items[i].at.end > at) return &work->shares.items[i];
    return NULL;
}

/* Up to which byte the answer of share_at stays the same. */
static uint64_t share_end(const struct claim_work *work, const struct share *share, uint32_t next) {
    uint64_t begin = work->shares.items[next].at.start, end = share ? share->at.end : begin;
    return end < begin ? end : begin;
}

static uint32_t first_share(const struct claim_work *work, uint64_t at) {
    uint32_t low = 0;
    for (uint32_t count = work->shares.count, half; count > 0; count -= half) {
        half = (count + 1) / 2;
        low += half & -(uint32_t)(work->shares.items[low + half - 1].at.start <= at);
    }
    return low;
}

/* Has this quotation windows that are judged on their own? */
static bool is_own_content(const struct claim_work *work, const struct quotation *quotation,
                           const struct share *share) {
    if (!share || !share->is_content) return false;
    bool has_mark = quotation->open != NONE;
    uint64_t inside = has_mark ? token_start(work, quotation->open) + 1
                               : token_start(work, quotation->first);
    return share->at.start >= inside;
}

/* What may stand between a remnant and what was taken from beside it. */
static bool is_punctuation(enum tag tag) {
    return tag == TAG_COMMA || tag == TAG_AND || tag == TAG_DASH || tag == TAG_COLON ||
           tag == TAG_MARK || tag == TAG_STOP;
}

/* What a remnant may end with when what it led to was taken from behind it. */
static bool is_joint(enum tag tag) {
    return is_punctuation(tag) || tag == TAG_CONJ || tag == TAG_IF || tag == TAG_THAT ||
           tag == TAG_WHO;
}

static enum tag tag_at(const struct claim_work *work, uint32_t word) {
    return (enum tag)work->words.items[word].tag;
}

static void trim(struct claim_work *work, struct statement *statement) {
    struct range *words = &statement->words;
    while (words->start < words->end && is_punctuation(tag_at(work, words->start)))
        words->start++;
    while (words->start < words->end && is_joint(tag_at(work, words->end - 1)))
        words->end--;
}

enum { DATELINE_WORDS = 12 };

/* “PORT LYME, Ore. (Courier) —”, “Tarnholt, 14 May –”: where it was written is no part of what is stated. */
static void skip_dateline(const struct claim_work *work, struct statement *statement) {
    bool has_capitals = false, has_day = false;
    for (uint32_t i = 0; i < statement->words.end && i < DATELINE_WORDS; i++) {
        enum tag tag = tag_at(work, i);
        if (tag == TAG_DASH && (has_capitals || has_day)) statement->words.start = i + 1;
        has_capitals |= tag == TAG_CAPS;
        has_day |= tag == TAG_TIME && tag_at(work, 0) == TAG_NAME;
        bool may_stand = tag == TAG_NAME || tag == TAG_CAPS || tag == TAG_COMMA ||
                         tag == TAG_MARK || tag == TAG_TIME || tag == TAG_NUMBER ||
                         tag == TAG_OTHER;
        if (!may_stand) return;
    }
}

/* “Figures published by”: its noun went with the source. */
static bool is_torn(const struct claim_work *work, const struct statement *statement) {
    switch (tag_at(work, statement->words.end - 1)) {
    case TAG_PREP:
    case TAG_OF:
    case TAG_TO:
    case TAG_A:
    case TAG_THE:
    case TAG_DET:
    case TAG_HIS: return true;
    default: return false;
    }
}

/* The tokens of the words that trimming left; a closing mark behind the last of them still belongs
 * to them. */
static void narrow_tokens(const struct claim_work *work, struct statement *statement) {
    const struct word *words = work->words.items;
    statement->tokens.start = words[statement->words.start].unit->first;
    if (statement->words.end < work->words.count)
        statement->tokens.end = words[statement->words.end - 1].unit->last;
}

/* A run of units with one owner. */
struct run {
    struct range units;
    const struct share *share;
};

/* What became of the runs of one window. */
struct window_tally {
    uint64_t sentence;
    uint32_t judged, broken;
    bool holds_speech; /* a quotation with windows of its own */
};

/* “the maker … reported a drop and warned that”: a remnant that begins with its verb takes the
 * source before it for its subject; without one it says nothing by itself. */
static bool has_subject(struct claim_work *work, const struct window *window,
                        const struct run *before, struct statement *statement) {
    if (!(work->words.items[statement->words.start].traits & TRAIT_FINITE)) return true;
    const struct share *share = before->share;
    if (!share || share->at.start != share->owner->source.at.start) return false;
    statement->tokens.start = window->units[before->units.start].first;
    statement->takes_source = true;
    return true;
}

/* The first part of a content, or all of a sentence, stands as it is; what is left over must be
 * able to stand alone. */
static bool is_remnant(const struct window *window, const struct run *run) {
    if (!run->share) return run->units.start > 0 || run->units.end < window->count;
    const struct attribution *owner = run->share->owner;
    return owner->kind != QUOTH_DIRECT && run->share->at.start != owner->spans[0].start;
}

/* The verdict on a run before it is judged. */
enum fate {
    FATE_NOTHING, /* no clause at all */
    FATE_BROKEN,  /* a clause that lost its subject or its object to an attribution inside it */
    FATE_WHOLE
};

static enum fate fate_of(struct claim_work *work, const struct window *window,
                         const struct run *run, const struct run *before,
                         struct statement *statement) {
    if (statement->words.end == statement->words.start) return FATE_NOTHING;
    narrow_tokens(work, statement);
    if (!is_remnant(window, run)) return FATE_WHOLE;
    if (is_dependent(work, statement)) return FATE_NOTHING;
    if (is_torn(work, statement)) return FATE_BROKEN;
    return has_subject(work, window, before, statement) ? FATE_WHOLE : FATE_BROKEN;
}

/* “, ”, “. ” beside what was said */
static bool has_word(const struct claim_work *work, const struct window *window, struct range units) {
    for (uint32_t i = units.start; i < units.end; i++) {
        const struct unit *unit = &window->units[i];
        enum tag tag = (enum tag)sign_tags[work->passage->tokens.items[unit->first].kind];
        if (unit->quotation != NONE || !is_punctuation(tag)) return true;
    }
    return false;
}

/* Not a source, a cue, or nothing at all. A sentence of dashes says nothing either, but learners hear of it. */
static bool makes_statement(const struct claim_work *work, const struct window *window, const struct run *run) {
    if (run->units.start == run->units.end || (run->share && !run->share->is_content)) return false;
    return has_word(work, window, run->units) || !is_remnant(window, run);
}

static quoth_status judge_run(struct claim_work *work, const struct window *window,
                              const struct run *run, const struct run *before,
                              struct window_tally *tally) {
    TRY(words_of(work, window, run->units));
    struct statement statement = {.sentence = tally->sentence};
    if (run->share) statement.quote = run->share->owner;
    statement.tokens.end = window->units[run->units.end - 1].last;
    statement.words.end = work->words.count;
    if (is_remnant(window, run)) trim(work, &statement);
    if (run->units.start == 0) skip_dateline(work, &statement);
    enum fate fate = fate_of(work, window, run, before, &statement);
    tally->broken += fate == FATE_BROKEN;
    if (fate != FATE_WHOLE) return QUOTH_OK;
    tally->judged++;
    TRY(statement_count(work, &statement));
    TRY(statement_score(work, &statement, NULL));
    bool is_asked_for = statement.score >= work->least_score || is_watched(work); /* no clause has more */
    return is_asked_for ? statement_judge(work, &statement) : QUOTH_OK;
}

/* “The thing that is right, it should be said, is that”: an attribution inside broke the sentence,
 * and nothing of it could be judged by itself; then it is judged as it stands. */
static quoth_status judge_broken(struct claim_work *work, const struct window *window,
                                 struct window_tally *tally) {
    const struct run none = {{0, 0}, NULL}, all = {{0, window->count}, NULL};
    if (tally->judged || !tally->broken || tally->holds_speech) return QUOTH_OK;
    return judge_run(work, window, &all, &none, tally);
}

/* The share that unit `index` lies in; a quotation lies where its inside does. */
static const struct share *share_of(const struct claim_work *work, const struct unit *unit,
                                    uint32_t *next) {
    const struct quotation *quotations = work->passage->quotations.items;
    uint32_t token = unit->quotation == NONE ? unit->first : quotations[unit->quotation].first;
    return share_at(work, token_start(work, token), next);
}

static bool is_apart(const struct claim_work *work, const struct unit *unit,
                     const struct share *share) {
    const struct quotation *quotations = work->passage->quotations.items;
    return unit->quotation != NONE && is_own_content(work, &quotations[unit->quotation], share);
}

/* No attribution has a share in it. */
static bool is_untouched(const struct claim_work *work, const struct window *window,
                         uint32_t *next) {
    uint64_t start = token_start(work, window->units[0].first);
    uint64_t end = token_end(work, window->units[window->count - 1].last - 1);
    return work->shares.items[*next].at.start >= end && !share_at(work, start, next);
}

quoth_status statements_in(struct claim_work *work, uint32_t index, uint64_t sentence) {
    const struct window *window = &work->passage->windows[index];
    uint32_t quotation = work->passage->sentences.items[index].quotation;
    if (window->count == 0) return QUOTH_OK;
    uint64_t start = token_start(work, window->units[0].first);
    uint32_t next = first_share(work, start);
    if (quotation != NONE && !is_own_content(work, &work->passage->quotations.items[quotation],
                                             share_at(work, start, &next)))
        return QUOTH_OK;
    struct run run = {{0, 0}, NULL}, before = {{0, 0}, NULL};
    struct window_tally tally = {.sentence = sentence};
    if (is_untouched(work, window, &next)) {
        run.units.end = window->count;
        return judge_run(work, window, &run, &before, &tally);
    }
    bool has_quotation = classes_have(window->present, CLASS_QUOTATION);
    uint64_t same_until = 0, last = token_start(work, window->units[window->count - 1].first);
    for (uint32_t i = 0; i < window->count;) {
        const struct unit *unit = &window->units[i];
        if (unit->quotation == NONE && token_start(work, unit->first) < same_until) {
            if (has_quotation) i++;
            else i = same_until > last ? window->count : unit_behind(work, window, i + 1, same_until);
            continue;
        }
        const struct share *share = share_of(work, unit, &next);
        same_until = share_end(work, share, next);
        bool stands_apart = is_apart(work, unit, share);
        tally.holds_speech |= stands_apart;
        if (stands_apart || share != run.share) {
            run.units.end = i;
            if (makes_statement(work, window, &run)) TRY(judge_run(work, window, &run, &before, &tally));
            before = run;
            run = (struct run){{i + stands_apart, i}, share};
        }
        i++;
    }
    run.units.end = window->count;
    if (makes_statement(work, window, &run)) TRY(judge_run(work, window, &run, &before, &tally));
    return judge_broken(work, window, &tally);
}
