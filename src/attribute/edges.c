/* edges.c — where a content begins and ends.
 *
 * In: a draft with its cue and source. Out: the pieces of its content. Idea: the rule's own reach first, which is one
 * candidate among the places nearby; the choosers move the edges where they know better. */
#include "attribute/choose.h"

enum { LIMIT_START_WORDS = 10 };

/* Where a content that begins after the cue must end: before the bracket that closes around the cue, or at the
 * sentence's end. */
uint32_t sentence_end(const struct attributer *a, const struct window *window, const struct draft *draft) {
    uint32_t end = window->count, depth = 0;
    while (end > 1 && (unit_meets(&window->units[end - 1], a->mark_end) || at_is(a, window, end - 1, CLASS_COMMA)))
        end--;
    if (!classes_have(window->present, CLASS_CLOSE)) return end;
    for (uint32_t i = draft->cue.end; i < end; i++) {
        if (at_is(a, window, i, CLASS_OPEN)) depth++;
        if (!at_is(a, window, i, CLASS_CLOSE)) continue;
        if (depth == 0) return i;
        depth--;
    }
    return end;
}

/* “A selector who asked not to be named said”: what is said inside a source that a rule is sure of ends with it. */
static uint32_t source_end(const struct attribute_work *work, const struct draft *draft, uint32_t limit) {
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *other = &work->drafts.items[i];
        bool is_around = other->is_sure && other->source.start < draft->head && draft->head < other->source.end;
        if (is_around && other->source.end < limit) limit = other->source.end;
    }
    return limit;
}

/* “said hello because he is polite”: why, when or how a mere word of greeting was said is the author's. */
static uint32_t greeting_end(const struct attributer *a, const struct window *window, uint32_t start, uint32_t limit) {
    uint32_t end = start;
    while (end < limit && at_is(a, window, end, CLASS_INTERJECTION)) end++;
    return end > start && end < limit && at_is(a, window, end, CLASS_CONJ) ? end : limit;
}

/* “Hale told the crowd in a low voice, | “It is late.””: behind a comma or a colon an utterance is all that was said;
 * what stands between it and the verb of saying is to whom, how and where, unless it is a clause or a thing: “noted the
 * new slogan, “Go on.”” */
static void leave_adverbials(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    const struct unit *head = &window->units[draft->head];
    struct range *content = &draft->content[draft->content_count - 1];
    if (draft->where != TAKES_AFTER || content->end < content->start + 3) return;
    uint32_t utterance = content->end - 1;
    if (!is_utterance(a, window, utterance)) return; /* most are none */
    bool is_speech = unit_is(a, head, CLASS_SAY) || unit_is(a, head, CLASS_TELL) || unit_is(a, head, CLASS_ASK) ||
                     unit_is(a, head, CLASS_MANNER);
    bool is_apart = at_is(a, window, utterance - 1, CLASS_COMMA) || at_is(a, window, utterance - 1, CLASS_COLON);
    if (!is_speech || !is_apart ||
        is_clause(work, window, (struct range){content->start, utterance - 1}))
        return;
    const struct phrase *first = phrase_starting_at(&work->phrases, content->start);
    const struct unit *named = first ? &window->units[first->head] : NULL;
    bool is_hearer = !first || first->is_time || first->is_name || first->is_pronoun || unit_is(a, named, CLASS_ROLE) ||
                     unit_is(a, named, CLASS_GROUP) || unit_meets(&window->units[content->start - 1], a->preposition);
    if (!is_hearer) return;
    for (uint32_t i = content->start; i < utterance; i++)
        if (at_is(a, window, i, CLASS_QUOTATION)) return;
    content->start = utterance;
}

/* “The answer is plain: | “It is late,” | he said.”: behind a colon, a dash or a bracket the utterance before the cue
 * is all of it. */
static void leave_lead(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    struct range *content = &draft->content[0];
    if (content->end < content->start + 2) return;
    uint32_t utterance = content->end - 1, mark = utterance - 1;
    if (!is_utterance(a, window, utterance)) return;
    if (at_is(a, window, mark, CLASS_COLON) || at_is(a, window, mark, CLASS_DASH) || at_is(a, window, mark, CLASS_OPEN))
        content->start = utterance;
}

/* “a levy | which Hale called | cruel”, “what he called | a trap”: the pronoun before the speaker is of the content,
 * whose gap it fills; not where the content has no gap, as behind “in which”, “why”. */
static void take_pronoun(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    uint32_t source = draft->source.start, pronoun = source - 1;
    bool is_between = range_exists(draft->source) && source > 1 && draft->source.end <= draft->cue.start;
    if (!is_between || draft->where != TAKES_AFTER || draft->content_count != 1) return;
    struct range content = draft->content[0];
    bool is_relative = at_is(a, window, pronoun, CLASS_REL) && !at_is(a, window, pronoun, CLASS_THAT) &&
                       !unit_meets(&window->units[pronoun - 1], a->preposition) &&
                       !at_is(a, window, content.start, CLASS_THAT) && !at_is(a, window, content.start, CLASS_IF);
    bool is_what = at_is(a, window, pronoun, CLASS_WH) && !at_is(a, window, pronoun, CLASS_REL) &&
                   !at_is(a, window, pronoun, CLASS_CONJ) && !at_is(a, window, content.start, CLASS_TO) &&
                   !is_clause(work, window, content);
    if (!is_relative && !is_what) return;
    draft->content[0] = (struct range){pronoun, pronoun + 1};
    draft->content[1] = content;
    draft->content_count = 2;
}

/* The frame's own reach first, then the choosers move its edges, unless the draft is lost anyway. */
quoth_status choose_content(struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (draft->rule == NONE) {
        bool is_source_beside = range_exists(draft->source) && draft->source.end == draft->cue.start;
        draft->whole = (struct range){is_source_beside ? draft->source.start : draft->cue.start, draft->cue.end};
    }
    reach_content(work, window, draft);
    if (draft->what == TAKES_QUOTATION || draft->what == TAKES_LINE || draft->what == TAKES_CAPTURE ||
        !draft->content_count)
        return QUOTH_OK;
    if (is_unsure(work, draft)) return QUOTH_OK;
    uint32_t last = draft->content_count - 1, limit = source_end(work, draft, sentence_end(a, window, draft));
    if (draft->where == TAKES_BEFORE) {
        uint32_t end = draft->content[0].end, start;
        TRY(choose_start(work, window, draft, 0, end, draft->content[0].start, &start));
        draft->content[0] = (struct range){start, end};
        leave_lead(work, window, draft);
        return QUOTH_OK;
    }
    uint32_t lowest = draft->where == TAKES_AROUND ? draft->content[last].start : draft->cue.end;
    if (range_exists(draft->source) && draft->source.start >= draft->cue.end) lowest = draft->source.end;
    if (range_exists(draft->to) && draft->to.start >= draft->cue.end && draft->to.end > lowest) lowest = draft->to.end;
    if (lowest >= limit) return QUOTH_OK;
    uint32_t highest = lowest + LIMIT_START_WORDS < limit ? lowest + LIMIT_START_WORDS : limit,
             start = draft->content[last].start, end;
    bool is_plain = draft->what == TAKES_INFINITIVE && start == draft->cue.end &&
                    at_is(a, window, start, CLASS_TO); /* “declined | to comment on” */
    bool is_that = at_is(a, window, start, CLASS_THAT) && start == draft->cue.end + 1 &&
                   at_is(a, window, start - 1, CLASS_ADV); /* “said only | that” */
    if (draft->where != TAKES_AROUND && !is_plain && !is_that)
        TRY(choose_start(work, window, draft, lowest, highest, draft->content[last].start, &start));
    uint32_t by_rule = draft->content[last].end;
    if (opens_clause(work, window, draft)) return QUOTH_OK; /* “Her warning that the dam leaks | went unread” */
    end = greeting_end(a, window, start, limit);
    if (end == limit) TRY(choose_end(work, window, draft, start, by_rule, limit, &end));
    draft->content[last] = (struct range){start, end};
    leave_adverbials(work, window, draft);
    take_pronoun(work, window, draft);
    return QUOTH_OK;
}
