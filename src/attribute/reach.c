/* reach.c — how far a content goes.
 *
 * In: a draft with its cue and source, and the window. Out: the content's pieces, in units. Idea: a rule matched only
 * the frame; from its edge the content runs to the end of the sentence unless something begins that is not its own: a
 * second cue with the same subject, a participle of saying, a dash. */
#include "attribute/draft.h"

static void add_piece(struct draft *draft, uint32_t start, uint32_t end) {
    if (start >= end || draft->content_count == DRAFT_PIECES) return;
    draft->content[draft->content_count++] = (struct range){start, end};
}

/* One past the last unit that is not closing punctuation, from `end` back. */
static uint32_t trim_end(const struct attributer *a, const struct window *window, uint32_t start, uint32_t end) {
    while (end > start && unit_meets(&window->units[end - 1], a->trailing)) end--;
    return end;
}

static uint32_t trim_start(const struct attributer *a, const struct window *window, uint32_t start, uint32_t end) {
    while (start < end && unit_meets(&window->units[start], a->leading)) start++;
    return start;
}

/* “…, adding that”, “… and accused”: a second cue of the same speaker begins at i. */
static bool second_cue_begins(const struct attributer *a, const struct window *window, const struct draft *draft,
                              uint32_t i) {
    bool is_comma = at_is(a, window, i, CLASS_COMMA);
    if (!is_comma && !at_is(a, window, i, CLASS_AND)) return false;
    uint32_t verb = i + 1;
    while (verb < window->count &&
           (at_is(a, window, verb, CLASS_ADV) || unit_meets(&window->units[verb], a->auxiliary)))
        verb++;
    if (verb >= window->count || !unit_meets(&window->units[verb], a->cue_verb)) return false;
    const struct unit *unit = &window->units[verb], *head = &window->units[draft->head];
    if (is_comma) return unit_is(a, unit, CLASS_ING) && !unit_is(a, unit, CLASS_NOUN);
    if (unit_is(a, head, CLASS_PAST)) return unit_is(a, unit, CLASS_PAST);
    if (unit_is(a, head, CLASS_THIRD)) return unit_is(a, unit, CLASS_THIRD) && !unit_is(a, unit, CLASS_PLURAL);
    return false;
}

static bool is_main_verb(const struct attribute_work *work, const struct window *window, uint32_t i) {
    return unit_meets(&window->units[i], work->attributer->finite) && !phrase_around(&work->phrases, i);
}

bool is_clause(const struct attribute_work *work, const struct window *window, struct range units) {
    const struct attributer *a = work->attributer;
    if (at_is(a, window, units.start, CLASS_THAT) || at_is(a, window, units.start, CLASS_IF) ||
        at_is(a, window, units.start, CLASS_WH))
        return true;
    /* verbs that are finite and in no phrase are counted in views */
    return view_of(work, units.end)->before.verbs > view_of(work, units.start + 1)->before.verbs;
}

/* Does the cue open its clause, so that the clause still waits for a verb: “Her warning that the dam leaks went
 * unread”? */
bool opens_clause(const struct attribute_work *work, const struct window *window, const struct draft *draft) {
    const struct attributer *a = work->attributer;
    const struct phrase *phrase = phrase_around(&work->phrases, draft->head);
    if (!phrase || !unit_meets(&window->units[draft->head], a->cue_noun) || draft->cue.start < phrase->units.start)
        return false;
    if (draft->head + 1 < draft->cue.end && unit_meets(&window->units[draft->cue.end - 1], a->finite))
        return false; /* “Her advice was | to turn back” */
    uint32_t start = range_exists(draft->source) && draft->source.end <= draft->cue.start ? draft->source.start
                                                                                          : phrase->units.start;
    return start == 0 || at_is(a, window, start - 1, CLASS_THAT) || at_is(a, window, start - 1, CLASS_CONJ);
}

/* The verb that the clause around a noun's content waits for: the second, an auxiliary and its verb being one. */
static uint32_t outer_verb(const struct attribute_work *work, const struct window *window, uint32_t start,
                           uint32_t limit) {
    const struct attributer *a = work->attributer;
    uint32_t found = at_is(a, window, start, CLASS_TO), only = NONE;
    bool is_open = found; /* an auxiliary waits for its verb */
    for (uint32_t i = start + 1; i < limit; i++) {
        const struct unit *unit = &window->units[i];
        if (phrase_around(&work->phrases, i) || unit_is(a, unit, CLASS_ADV) || unit_is(a, unit, CLASS_NOT)) continue;
        if (i == start + 1 && unit_is(a, unit, CLASS_QUOTATION))
            found = 1; /* “that “A and B” drew a smile”: a clause in marks */
        bool is_auxiliary = unit_meets(unit, a->auxiliary);
        if (is_open && (is_auxiliary || unit_is(a, unit, CLASS_VERB))) {
            is_open = is_auxiliary;
            continue;
        }
        is_open = false;
        if (!unit_meets(unit, a->finite)) continue;
        if (found++) return i;
        only = i;
        is_open = is_auxiliary;
    }
    /* “the dam leaks went”: what looks like a noun before the only verb was the first */
    if (only != NONE && only > start + 2 && !at_is(a, window, only, CLASS_MODAL) &&
        at_is(a, window, only - 1, CLASS_VERB) && at_is(a, window, only - 1, CLASS_THIRD))
        return only;
    return limit;
}

/* Does what is captured, or else the speaker, begin with a relative pronoun behind a comma? */
static bool relative_begins(const struct attributer *a, const struct window *window, const struct draft *draft) {
    struct range named = range_exists(draft->capture) ? draft->capture : draft->source;
    return range_exists(named) && named.start > 0 && at_is(a, window, named.start, CLASS_REL) &&
           at_is(a, window, named.start - 1, CLASS_COMMA);
}

/* “, which said it may close, fell”: the relative clause of the speaker ends at the comma before the sentence goes on.
 */
static bool relative_ends(const struct attribute_work *work, const struct window *window, uint32_t comma) {
    uint32_t verb = comma + 1;
    while (at_is(work->attributer, window, verb, CLASS_ADV)) verb++;
    return verb < window->count && is_main_verb(work, window, verb);
}

/* One past the content that begins at `start`, at most `limit`. */
static uint32_t clause_end(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                           uint32_t start, uint32_t limit) {
    const struct attributer *a = work->attributer;
    if (start < limit && opens_clause(work, window, draft)) return outer_verb(work, window, start, limit);
    bool is_relative = relative_begins(a, window, draft);
    for (uint32_t i = start; i < limit; i++) {
        const struct unit *unit = &window->units[i];
        if (!unit_meets(unit, a->breaks)) continue; /* most do not */
        if (unit_is(a, unit, CLASS_SEMICOLON)) return i;
        if (i == start) continue;
        if (second_cue_begins(a, window, draft, i)) return i;
        if (!unit_is(a, unit, CLASS_COMMA)) continue;
        if (at_is(a, window, i + 1, CLASS_ACCORDING) || (is_relative && relative_ends(work, window, i))) return i;
    }
    return limit;
}

/* One past an object that begins at `start`: the phrase and its complements, to the next clause. */
static uint32_t object_end(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                           uint32_t start, uint32_t limit) {
    const struct attributer *a = work->attributer;
    const struct classes halts = classes_or(a->breaks, two_classes(CLASS_DASH, CLASS_CONJ));
    for (uint32_t i = start; i < limit; i++) {
        bool is_behind_speech = (i > start) & unit_is(a, &window->units[i - (i > start)], CLASS_SPEECH);
        if (!is_behind_speech & !unit_meets(&window->units[i], halts)) continue; /* most do not end it */
        if (at_is(a, window, i, CLASS_SEMICOLON) || at_is(a, window, i, CLASS_DASH)) return i;
        if (is_behind_speech || (i > start && second_cue_begins(a, window, draft, i))) return i;
        if (i > start && at_is(a, window, i, CLASS_CONJ) && !unit_meets(&window->units[i], a->preposition) &&
            !at_is(a, window, i, CLASS_AND) && !at_is(a, window, i, CLASS_THAT))
            return i;
        if (i > start && at_is(a, window, i, CLASS_COMMA)) {
            /* a list goes on, an aside does not */
            const struct phrase *after = phrase_starting_at(&work->phrases, i + 1);
            bool is_list = after && (at_is(a, window, after->units.end, CLASS_COMMA) ||
                                     at_is(a, window, after->units.end, CLASS_AND));
            if (!is_list) return i;
        }
        if (i > start && at_is(a, window, i, CLASS_AND) && i + 1 < limit &&
            unit_meets(&window->units[i + 1], a->finite) && !phrase_starting_at(&work->phrases, i + 1))
            return i;
    }
    return limit;
}

/* Past “Tuesday”, “in a statement”, “on Twitter” to the “that”, colon or quotation they stand before. */
static uint32_t content_start(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                              uint32_t limit) {
    const struct attributer *a = work->attributer;
    uint32_t start = range_exists(draft->to) && draft->to.start >= draft->cue.end ? draft->to.end : draft->cue.end;
    if (range_exists(draft->source) && draft->source.start >= draft->cue.end && draft->source.end > start)
        start = draft->source.end;
    uint32_t last = draft->what == TAKES_OBJECT ? start : limit < start + 14 ? limit : start + 14;
    for (uint32_t i = start; i < last; i++) {
        if (!unit_meets(&window->units[i], a->heralds)) continue; /* most do not */
        if (at_is(a, window, i, CLASS_THAT) && (i == start || !phrase_starting_at(&work->phrases, i))) return i;
        if (at_is(a, window, i, CLASS_COLON)) return i + 1;
        if (at_is(a, window, i, CLASS_QUOTATION)) return i > start && at_is(a, window, i, CLASS_SPEECH) ? i : start;
        if (unit_meets(&window->units[i], a->finite) && !phrase_around(&work->phrases, i)) break;
    }
    const struct phrase *phrase = phrase_starting_at(&work->phrases, start);
    if (phrase && phrase->is_time) return phrase->units.end;
    if (unit_meets(&window->units[start < window->count ? start : 0], a->preposition)) {
        phrase = phrase_starting_at(&work->phrases, start + 1);
        if (phrase && phrase->is_time) return phrase->units.end;
    }
    return start;
}

/* First unit of the clause that ends at `end`: after a colon, a semicolon, or the window's start. */
static uint32_t clause_start(const struct window *window, uint32_t end) {
    struct classes ends = classes_none();
    classes_add(&ends, CLASS_SEMICOLON), classes_add(&ends, CLASS_COLON), classes_add(&ends, CLASS_STOP);
    uint32_t start = end;
    while (start > 0 && !unit_meets(&window->units[start - 1], ends)) start--;
    return start;
}

/* “They chanted “Go home” and “Be kind.””: what is joined to the last quotation goes with it, to the sentence's end. */
static void take_joined(const struct attributer *a, const struct window *window, struct draft *draft) {
    if (draft->where != TAKES_AFTER || !draft->content_count) return;
    uint32_t from = draft->content[draft->content_count - 1].end, end = from;
    for (uint32_t i = from; i < window->count; i++) {
        if (at_is(a, window, i, CLASS_QUOTATION) && i > from)
            end = i + 1;
        else if (!at_is(a, window, i, CLASS_AND) && !at_is(a, window, i, CLASS_COMMA))
            break;
    }
    bool is_last = end == window->count || unit_meets(&window->units[end], a->mark_end);
    for (uint32_t i = from; is_last && i < end; i++)
        if (at_is(a, window, i, CLASS_QUOTATION)) add_piece(draft, i, i + 1);
}

/* The quotations of the frame that are not part of a role, on the side the rule says. */
static void take_quotations(const struct attributer *a, const struct window *window, struct draft *draft) {
    for (uint32_t i = draft->whole.start; i < draft->whole.end; i++) {
        if (!at_is(a, window, i, CLASS_QUOTATION)) continue;
        if (range_exists(draft->source) && draft->source.start <= i && i < draft->source.end) continue;
        bool is_before = i < draft->cue.start;
        if (draft->where == TAKES_BEFORE && !is_before) continue;
        if (draft->where == TAKES_AFTER && is_before) continue;
        uint32_t start = i;
        /* “The plan was “a trap for the unwary,” Hale said.”: the clause that a quotation goes on with is content too
         */
        bool goes_on = at_is(a, window, i, CLASS_FRAGMENT) || at_is(a, window, i, CLASS_LOWER);
        if (is_before && draft->content_count == 0 && i > 0 && goes_on && !at_is(a, window, i - 1, CLASS_COLON))
            start = trim_start(a, window, clause_start(window, i), i + 1);
        if (draft->content_count && draft->content[draft->content_count - 1].end == i)
            draft->content[draft->content_count - 1].end = i + 1;
        else
            add_piece(draft, start, i + 1);
    }
    take_joined(a, window, draft);
}

uint32_t line_end(const struct attributer *a, const struct window *window) {
    uint32_t end = window->count;
    while (end > 1 && at_is(a, window, end - 1, CLASS_SYMBOL)) end--; /* a mark around the whole turn */
    return end;
}

/* A turn keeps the full stop of its sentence, as a quotation does; a headline has none. */
static void reach_line(const struct attributer *a, const struct window *window, struct draft *draft, uint32_t limit) {
    uint32_t start = draft->whole.end < window->count ? draft->whole.end : draft->cue.end;
    if (draft->where == TAKES_BEFORE)
        add_piece(draft, 0, trim_end(a, window, 0, draft->cue.start));
    else
        add_piece(draft, trim_start(a, window, start, limit), draft->is_sure ? line_end(a, window) : limit);
}

/* What lies before the frame: from the start of its clause, or, where the frame captured it (“, which Hale said was
 * cruel”), just that. */
static void reach_before(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (range_exists(draft->capture)) {
        add_piece(draft, draft->capture.start, draft->capture.end);
        return;
    }
    struct range subject = draft->what == TAKES_CLAUSE ? no_range() : find_subject(work, window, draft->cue);
    if (draft->where == TAKES_AROUND &&
        range_exists(subject)) { /* “he said the firm is expected to close”: the firm alone */
        add_piece(draft, subject.start, subject.end);
        return;
    }
    uint32_t edge = draft->cue.start;
    if (range_exists(draft->source) && draft->source.start < edge) edge = draft->source.start;
    if (draft->whole.start > 0 && draft->whole.start < edge) edge = draft->whole.start;
    uint32_t end = trim_end(a, window, 0, edge), start = trim_start(a, window, clause_start(window, edge), end);
    /* “At a hearing, he said, “We froze.””: a fronted adverbial is not said along with the quotation, nor is “…,
     * because” */
    bool is_fronted =
        start < end && (unit_meets(&window->units[start], a->preposition) || at_is(a, window, start, CLASS_CONJ) ||
                        at_is(a, window, start, CLASS_IF) || at_is(a, window, end - 1, CLASS_CONJ));
    if (is_fronted && draft->where == TAKES_AROUND && at_is(a, window, draft->whole.end, CLASS_QUOTATION)) return;
    add_piece(draft, start, end);
}

void reach_content(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    draft->content_count = 0;
    if (draft->what == TAKES_QUOTATION) {
        take_quotations(a, window, draft);
        return;
    }
    if (draft->what == TAKES_CAPTURE) {
        if (range_exists(draft->capture)) add_piece(draft, draft->capture.start, draft->capture.end);
        if (draft->where == TAKES_AROUND) add_piece(draft, draft->cue.end, draft->whole.end);
        return;
    }
    uint32_t limit = trim_end(a, window, 0, window->count);
    if (draft->what == TAKES_LINE) {
        reach_line(a, window, draft, limit);
        return;
    }
    if (draft->where != TAKES_AFTER) reach_before(work, window, draft);
    if (draft->where == TAKES_BEFORE) return;
    uint32_t start = draft->where == TAKES_AROUND ? trim_start(a, window, draft->whole.end, limit)
                     : draft->is_sure && draft->whole.end > draft->cue.end && draft->whole.end < limit
                         ? draft->whole.end
                         : content_start(work, window, draft, limit);
    start = trim_start(a, window, start, limit);
    uint32_t end = draft->what == TAKES_OBJECT ? object_end(work, window, draft, start, limit)
                                               : clause_end(work, window, draft, start, limit);
    add_piece(draft, start, trim_end(a, window, start, end));
}
