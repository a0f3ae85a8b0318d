/* phrase.c — noun phrases of a window, and which of them is the subject of a cue.
 *
 * In: a window's units with their sets of classes. Out: phrases in order; the run of units that speaks.
 * Idea: one pass chunks words that can stand in a noun phrase; complements (“of Port Lyme”), appositions and relative
 * clauses are added afterwards, from the phrase that a cue asked for. No parser: measured, one would not have paid. */
#include "attribute/draft.h"

static bool follows_determiner(const struct attributer *a, const struct window *window, uint32_t i) {
    return i > 0 && (at_is(a, window, i - 1, CLASS_DET) || at_is(a, window, i - 1, CLASS_POSS) ||
                     at_is(a, window, i - 1, CLASS_GEN));
}

/* “according to a drawing from 1911”: after an article an -ing form is a noun, whatever the lexicon knows. */
static bool is_gerund(const struct attributer *a, const struct window *window, uint32_t i) {
    return at_is(a, window, i, CLASS_ING) && at_is(a, window, i - 1, CLASS_DET) &&
           !at_is(a, window, i - 1, CLASS_PRON) && !at_is(a, window, i - 1, CLASS_THAT);
}

/* “the transport committee”: after a determiner even a word known only as a verb is a noun. */
static inline bool is_nominal(const struct attributer *a, const struct window *window, uint32_t i) {
    const struct unit *unit = &window->units[i];
    if (unit_is(a, unit, CLASS_ING) && i > 0 && is_gerund(a, window, i)) return true;
    bool is_word = unit_is(a, unit, CLASS_VERB) && unit_is(a, unit, CLASS_GIVEN) && !unit_is(a, unit, CLASS_NAME) &&
                   !unit_is(a, unit, CLASS_NOUN);
    if (is_word) return false; /* “drew applause” */
    return unit_meets(unit, a->nominal) ||
           (unit_is(a, unit, CLASS_BASE) && follows_determiner(a, window, i) && !unit_meets(unit, a->auxiliary));
}

static bool is_premodifier(const struct attributer *a, const struct window *window, uint32_t i) {
    return unit_meets(&window->units[i], a->premodifier) || is_nominal(a, window, i);
}

/* “the report claims that”, “claims that” against “the claims of”: a word that can be noun and verb is read by its
 * neighbours. */
static bool reads_as_verb(const struct attributer *a, const struct window *window, uint32_t i, bool is_inside) {
    const struct unit *unit = &window->units[i];
    if (!unit_is(a, unit, CLASS_VERB) && !unit_meets(unit, a->auxiliary)) return false;
    if (unit_meets(unit, a->auxiliary) && !unit_meets(unit, a->nominal)) return true;
    /* “Citing rain, …”, but “Visiting supporters complained” */
    if (i == 0 && unit_is(a, unit, CLASS_ING) && at_is(a, window, 1, CLASS_PLURAL) && at_is(a, window, 2, CLASS_PAST))
        return false;
    if (!is_nominal(a, window, i) && !unit_is(a, unit, CLASS_ADJ)) {
        bool can_modify = unit_is(a, unit, CLASS_PART) || unit_is(a, unit, CLASS_ING);
        if (!can_modify) return true;
        /* “the elected mayor”, “the leading man”: a participle inside a phrase, before a noun */
        if (is_inside && i > 0 &&
            (at_is(a, window, i - 1, CLASS_DET) || at_is(a, window, i - 1, CLASS_POSS) ||
             at_is(a, window, i - 1, CLASS_ADJ) || at_is(a, window, i - 1, CLASS_GEN)))
            return !(i + 1 < window->count && is_premodifier(a, window, i + 1)) && !is_gerund(a, window, i);
        return true;
    }
    if (i == 0) return unit_is(a, unit, CLASS_ING) && !unit_is(a, unit, CLASS_NAME);
    const struct unit *before = &window->units[i - 1];
    /* “Never again,” tweets the mayor: behind an utterance, and before who said it */
    if (unit_is(a, before, CLASS_SPEECH) && unit_is(a, unit, CLASS_THIRD) && unit_meets(unit, a->cue_verb)) return true;
    if (unit_is(a, before, CLASS_BE) && !unit_is(a, before, CLASS_GEN) &&
        (unit_is(a, unit, CLASS_ING) || unit_is(a, unit, CLASS_PART)))
        return true; /* “was warming” */
    bool is_subject =
        i + 1 < window->count && unit_is(a, before, CLASS_THAT) && unit_meets(&window->units[i + 1], a->auxiliary);
    if (is_subject) return false; /* “the rumour that fares would rise” */
    if (unit_is(a, before, CLASS_TO) || unit_is(a, before, CLASS_MODAL) || unit_is(a, before, CLASS_PRON) ||
        unit_is(a, before, CLASS_NOT) || unit_is(a, before, CLASS_DO) || unit_is(a, before, CLASS_REL))
        return true;
    if (unit_is(a, before, CLASS_DET) || unit_is(a, before, CLASS_POSS) || unit_is(a, before, CLASS_ADJ) ||
        unit_is(a, before, CLASS_GEN) || unit_meets(before, a->preposition))
        return false;
    if (unit_is(a, before, CLASS_TIME) && i > 1 && at_is(a, window, i - 2, CLASS_DET))
        return false; /* “an earlier study” */
    bool goes_on = i + 1 < window->count && at_is(a, window, i + 1, CLASS_THAT) && unit_is(a, unit, CLASS_THIRD);
    if (goes_on && unit_is(a, before, CLASS_SINGULAR)) return true; /* “history shows that”, “the act states that” */
    /* “team doctor Ines Calloway”: an office before a name is no verb */
    if (unit_is(a, unit, CLASS_ROLE) && at_is(a, window, i + 1, CLASS_NAME) && !unit_is(a, before, CLASS_PLURAL))
        return false;
    if (unit_is(a, unit, CLASS_PAST) && unit_is(a, before, CLASS_PLURAL)) return true; /* “fees fell” */
    bool before_ends = unit_is(a, before, CLASS_NAME) || unit_is(a, before, CLASS_PLURAL) ||
                       unit_is(a, before, CLASS_ROLE) || unit_is(a, before, CLASS_ADV) ||
                       unit_is(a, before, CLASS_GROUP);
    if (!before_ends || !unit_meets(unit, a->finite)) return false;
    if (i + 1 >= window->count) return unit_meets(unit, a->cue_verb);
    const struct unit *after = &window->units[i + 1];
    return unit_is(a, after, CLASS_THAT) || unit_is(a, after, CLASS_DET) || unit_is(a, after, CLASS_PRON) ||
           unit_is(a, after, CLASS_POSS) || unit_is(a, after, CLASS_TO) || unit_is(a, after, CLASS_QUOTATION) ||
           unit_is(a, after, CLASS_NAME) || unit_is(a, after, CLASS_WH) || unit_is(a, after, CLASS_PRONOBJ) ||
           unit_meets(unit, a->cue_verb);
}

static bool is_linker(const struct attributer *a, const struct window *window, uint32_t i) {
    return at_is(a, window, i, CLASS_GEN) ||
           (at_is(a, window, i, CLASS_PARTICLE) && at_is(a, window, i + 1, CLASS_NAME)) ||
           (at_is(a, window, i, CLASS_AND) && at_is(a, window, i - 1, CLASS_NAME) &&
            at_is(a, window, i + 1, CLASS_NAME) && at_is(a, window, i, CLASS_NAME));
}

/* “Hale recently”, “Hale Friday”: when it was said is no part of who said it; in “Tuesday night” and “election day” it
 * is one. */
static bool is_time_apart(const struct attributer *a, const struct window *window, uint32_t head, uint32_t i) {
    if (!at_is(a, window, i, CLASS_TIME) || at_is(a, window, head, CLASS_TIME)) return false;
    return at_is(a, window, i, CLASS_ADV) || at_is(a, window, head, CLASS_NAME);
}

/* One past the last unit of the phrase that starts at `start`, or `start` when none does. */
static uint32_t phrase_end(const struct attribute_work *work, const struct window *window, uint32_t start,
                           uint32_t *head) {
    const struct attributer *a = work->attributer;
    const struct view *views = work->views.items + 1;
    uint32_t i = start;
    *head = NONE;
    if (views[i].chunks & CHUNK_OPENS) {
        if (views[i].chunks & CHUNK_HEADS) *head = i;
        i++;
    }
    while (i < window->count) {
        const struct unit *unit = &window->units[i];
        uint32_t chunks = views[i].chunks;
        if (chunks & CHUNK_PLAIN && !(views[i - 1].chunks & CHUNK_TIME)) {
            if (chunks & CHUNK_HEADS) *head = i;
            i++;
            continue;
        }
        if (chunks & CHUNK_ENDS || (chunks & CHUNK_LEADS && *head != NONE)) break; /* so much for most of them */
        if (i > start && is_linker(a, window, i)) {
            /* “Hale’s aide”: the clitic goes on only to another noun */
            if (i + 1 < window->count && is_premodifier(a, window, i + 1) && !reads_as_verb(a, window, i + 1, true)) {
                i++;
                continue;
            }
            break;
        }
        if (*head != NONE && is_time_apart(a, window, *head, i)) break;
        if (i > start && (unit_is(a, unit, CLASS_DET) || unit_is(a, unit, CLASS_POSS)) &&
            (*head != NONE || at_is(a, window, i - 1, CLASS_PAST)))
            break; /* “angered the traders” */
        if (unit_is(a, unit, CLASS_QUOTATION)) {
            /* “the “ghost” vote”: a short fragment inside a phrase is a word of it */
            if (i == start || !unit_is(a, unit, CLASS_FRAGMENT)) break;
            if (i + 1 >= window->count || !is_nominal(a, window, i + 1)) break;
            i++;
            continue;
        }
        /* “Strand later conceded”, “on Sunday Selma Brink”: times are no part of a name */
        bool is_time = unit_is(a, unit, CLASS_TIME) && !unit_is(a, unit, CLASS_NAME);
        if (*head != NONE && is_time && unit_is(a, unit, CLASS_ADV) && at_is(a, window, *head, CLASS_NAME)) break;
        if (*head == i - 1 && i > start && at_is(a, window, i - 1, CLASS_TIME) &&
            !at_is(a, window, i - 1, CLASS_NAME) && unit_is(a, unit, CLASS_NAME))
            break;
        bool can_head = is_nominal(a, window, i), can_modify = can_head || unit_meets(unit, a->premodifier);
        bool is_adverb = unit_is(a, unit, CLASS_ADV) && !can_modify;
        if (is_adverb && i + 1 < window->count && i > start && unit_is(a, &window->units[i + 1], CLASS_ADJ)) {
            i++;
            continue;
        }
        if (!can_modify || (chunks & CHUNK_VERBAL && reads_as_verb(a, window, i, i > start))) break;
        if (can_head) *head = i;
        i++;
    }
    return *head == NONE ? start : i;
}

/* “in a statement”, “by phone”, “with a shrug”: how it was said says as little of who said it as when, and so do the
 * places and hearers that hang on it (“at a hearing in Lyme”, “in an email to staff”). */
static bool is_circumstance(const struct attribute_work *work, const struct window *window, struct range units,
                            uint32_t head) {
    const struct attributer *a = work->attributer;
    if (units.start == 0 || !unit_meets(&window->units[units.start - 1], a->preposition)) return false;
    uint32_t link = units.start - 1;
    if (at_is(a, window, head, CLASS_ROLE) || at_is(a, window, link, CLASS_FROM)) return false;
    if (at_is(a, window, link, CLASS_BY)) return head == units.start && at_is(a, window, head, CLASS_OCCASION);
    const struct phrase *before = link > 0 ? phrase_ending_at(&work->phrases, link) : NULL;
    if (before && before->is_time && at_is(a, window, before->head, CLASS_OCCASION)) return true;
    return at_is(a, window, head, CLASS_OCCASION) && !at_is(a, window, head, CLASS_NAME) &&
           !at_is(a, window, link, CLASS_OF) && !at_is(a, window, link, CLASS_FOR) &&
           !at_is(a, window, link, CLASS_TO) && !at_is(a, window, link, CLASS_ABOUT) &&
           !at_is(a, window, link, CLASS_AS);
}

/* “Hale, 46, said”: an age alone speaks for nobody. */
static bool is_age(const struct attributer *a, const struct window *window, struct range units) {
    return units.end == units.start + 1 && units.start > 1 && unit_is(a, &window->units[units.start], CLASS_NUMBER) &&
           at_is(a, window, units.start - 1, CLASS_COMMA) && at_is(a, window, units.start - 2, CLASS_NAME) &&
           !at_is(a, window, units.start, CLASS_PRON);
}

/* A unit inside a phrase is none of the verbs that are counted, and has the tag that it has there. */
static void mark_units(struct attribute_work *work, struct range units, uint16_t number) {
    const union coarse_sums verb = {.verbs = 1}, phrase = {.phrases = 1};
    uint16_t *around = work->phrases.around.items;
    struct view *views = work->views.items + 1;
    views[units.start].before.all += phrase.all;
    for (uint32_t i = units.start; i < units.end; i++) {
        around[i] = number;
        views[i].before.all &= ~verb.all;
        views[i].tag = views[i].in_phrase;
    }
}

/* There is room for a phrase at each unit. */
static void add_phrase(struct attribute_work *work, const struct window *window, struct range units, uint32_t head,
                       bool is_pronoun) {
    uint32_t chunks = work->views.items[head + 1].chunks;
    const struct attributer *a = work->attributer;
    bool is_time = (chunks & CHUNK_TIME && !is_pronoun && !unit_is(a, &window->units[head], CLASS_ROLE)) ||
                   is_circumstance(work, window, units, head) || is_age(a, window, units);
    work->phrases.items[work->phrases.count++] =
        (struct phrase){units, head, is_pronoun, unit_is(a, &window->units[head], CLASS_NAME), is_time};
    mark_units(work, units, (uint16_t)work->phrases.count);
}

/* “a report that the council, that Hale, that she …”: no determiner, since a phrase of its own follows. */
static bool is_conjunction_that(const struct attributer *a, const struct window *window, uint32_t i) {
    if (!at_is(a, window, i, CLASS_THAT) || i + 1 >= window->count) return false;
    return at_is(a, window, i + 1, CLASS_DET) || at_is(a, window, i + 1, CLASS_POSS) ||
           at_is(a, window, i + 1, CLASS_NAME) || at_is(a, window, i + 1, CLASS_PRON) ||
           at_is(a, window, i + 1, CLASS_PLURAL);
}

/* “one resident”, “one critic”: a number, no pronoun. */
static bool is_counting(const struct attributer *a, const struct window *window, uint32_t i) {
    return at_is(a, window, i, CLASS_NUMBER) &&
           (at_is(a, window, i + 1, CLASS_SINGULAR) || at_is(a, window, i + 1, CLASS_ADJ));
}

static bool is_pronoun_alone(const struct attributer *a, const struct window *window, uint32_t i) {
    const struct unit *unit = &window->units[i];
    return (unit_is(a, unit, CLASS_PRON) || unit_is(a, unit, CLASS_PRONOBJ)) && !unit_is(a, unit, CLASS_POSS) &&
           !unit_is(a, unit, CLASS_DET) && !unit_is(a, unit, CLASS_WH) && !is_counting(a, window, i);
}

/* “those”, “this showed”: what could begin a phrase, but none follows. */
static bool stands_for_phrase(const struct attributer *a, const struct window *window, uint32_t i) {
    const struct unit *unit = &window->units[i];
    return unit_is(a, unit, CLASS_PRON) || unit_is(a, unit, CLASS_PRONOBJ) ||
           (unit_is(a, unit, CLASS_DET) && i + 1 < window->count && reads_as_verb(a, window, i + 1, false));
}

/* The phrase that begins at a unit, if one does; where the search goes on. */
static uint32_t take_phrase(struct attribute_work *work, const struct window *window, uint32_t i) {
    const struct attributer *a = work->attributer;
    uint32_t chunks = work->views.items[i + 1].chunks;
    bool is_plain = chunks & CHUNK_PLAIN, opens = chunks & CHUNK_OPENS;
    if (!opens && is_conjunction_that(a, window, i)) return i + 1;
    if (!opens && is_pronoun_alone(a, window, i)) {
        add_phrase(work, window, (struct range){i, i + 1}, i, true);
        return i + 1;
    }
    uint32_t head, end = phrase_end(work, window, i, &head);
    if (end > i) {
        add_phrase(work, window, (struct range){i, head + 1}, head, false);
        return head + 1;
    }
    if (!is_plain && stands_for_phrase(a, window, i)) add_phrase(work, window, (struct range){i, i + 1}, i, true);
    return i + 1;
}

quoth_status find_phrases(struct attribute_work *work, const struct window *window) {
    const quoth_allocator *memory = &work->attributer->memory;
    const uint32_t count = window->count;
    TRY(vec_reserve(memory, &work->phrases, count));
    TRY(vec_reserve(memory, &work->phrases.around, count + 1));
    work->phrases.count = 0;
    work->phrases.around.count = count;
    memset(work->phrases.around.items, 0, (count + 1) * sizeof *work->phrases.around.items);
    const struct view *views = work->views.items + 1;
    for (uint32_t i = 0; i < count;) i = views[i].chunks & CHUNK_BEGINS ? take_phrase(work, window, i) : i + 1;
    return QUOTH_OK;
}

uint32_t start_before_of(const struct attribute_work *work, const struct window *window, uint32_t start) {
    const struct attributer *a = work->attributer;
    if (at_is(a, window, start - 2, CLASS_THAT)) return start;
    bool is_part = at_is(a, window, start - 2, CLASS_DET) || at_is(a, window, start - 2, CLASS_PRON) ||
                   at_is(a, window, start - 2, CLASS_NUMBER);
    const struct phrase *before = phrase_ending_at(&work->phrases, start - 1);
    if (!is_part) return start;
    return before ? before->units.start : start - 2;
}

struct range go_left(const struct attribute_work *work, const struct window *window, const struct phrase *phrase) {
    const struct attributer *a = work->attributer;
    struct range reach = phrase->units;
    for (uint32_t steps = 0; steps < 6 && reach.start >= 2; steps++) {
        uint32_t link = reach.start - 1;
        bool is_preposition =
            unit_meets(&window->units[link], a->preposition) && !at_is(a, window, link, CLASS_QUOTATION);
        bool is_and = at_is(a, window, link, CLASS_AND);
        /* “a person briefed on the merger said”: two verbs, so the first modifies; “familiar with the talks” */
        bool is_reduced =
            is_preposition && link > 1 && phrase->units.end < window->count &&
            unit_meets(&window->units[phrase->units.end], a->finite) &&
            (at_is(a, window, link - 1, CLASS_PART) || at_is(a, window, link - 1, CLASS_ADJ)) &&
            !unit_meets(&window->units[link - 1], a->auxiliary) && !phrase_around(&work->phrases, link - 1);
        const struct phrase *reduced = is_reduced ? phrase_ending_at(&work->phrases, link - 1) : NULL;
        if (reduced && !reduced->is_pronoun && !reduced->is_time && !reduced->is_name) {
            reach.start = reduced->units.start;
            continue;
        }
        if (!is_preposition && !is_and) break;
        const struct phrase *before = phrase_ending_at(&work->phrases, link);
        uint32_t whole = whole_start(work, window, reach.start);
        if (whole < reach.start) {
            reach.start = whole;
            continue;
        }
        if (!before || before->is_pronoun || before->is_time) break;
        if (is_and && phrase_ending_at(&work->phrases, link)->is_name != phrase->is_name) break;
        reach.start = before->units.start;
    }
    return reach;
}

/* “said Hale from his bed”, “said the pilot on Chirper”, “said the clerk after lunch”: to a name little is joined but
 * where it is from. */
static bool is_apart(const struct attributer *a, const struct window *window, const struct phrase *phrase,
                     uint32_t link, const struct phrase *after) {
    if (at_is(a, window, link, CLASS_OF) || at_is(a, window, link, CLASS_AND)) return false;
    if (at_is(a, window, link, CLASS_FOR) || at_is(a, window, link, CLASS_FROM))
        return phrase->is_name && at_is(a, window, after->units.start, CLASS_POSS);
    if (at_is(a, window, link, CLASS_CONJ)) return true;
    if (at_is(a, window, link, CLASS_ON) && after->is_name && after->units.start == after->head) return true;
    bool is_place = at_is(a, window, link, CLASS_IN) || at_is(a, window, link, CLASS_AT) ||
                    at_is(a, window, link, CLASS_WITH);
    return phrase->is_name && !(is_place && after->is_name);
}

struct range go_right(const struct attribute_work *work, const struct window *window, const struct phrase *phrase,
                      uint32_t limit) {
    const struct attributer *a = work->attributer;
    struct range reach = phrase->units;
    while (reach.end < limit) {
        uint32_t next = reach.end;
        bool is_link = (unit_meets(&window->units[next], a->preposition) && !at_is(a, window, next, CLASS_TIME)) ||
                       at_is(a, window, next, CLASS_AND);
        if (at_is(a, window, next, CLASS_OPEN)) {
            uint32_t close = next + 1;
            while (close < limit && close < next + 8 && !at_is(a, window, close, CLASS_CLOSE)) close++;
            if (close >= limit || !at_is(a, window, close, CLASS_CLOSE)) break;
            reach.end = close + 1;
            continue;
        }
        if (!is_link && at_is(a, window, next, CLASS_ADJ) && next + 1 < limit &&
            unit_meets(&window->units[next + 1], a->preposition) && phrase_starting_at(&work->phrases, next + 2) &&
            phrase_starting_at(&work->phrases, next + 2)->units.end <= limit) {
            uint32_t end = phrase_starting_at(&work->phrases, next + 2)->units.end;
            bool goes_on =
                end < window->count && (unit_meets(&window->units[end], a->finite) || at_is(a, window, end, CLASS_ADV));
            if (at_is(a, window, next, CLASS_PAST) && !goes_on) break; /* “the surgeon left by the side door, saying” */
            reach.end = end;                                           /* “people familiar with the plan” */
            continue;
        }
        if (!is_link) break;
        const struct phrase *after = phrase_starting_at(&work->phrases, next + 1);
        if (!after || after->units.end > limit || after->is_time || after->is_pronoun) break;
        const struct phrase *last = phrase_ending_at(&work->phrases, next);
        if (is_apart(a, window, last ? last : phrase, next, after)) break;
        if (at_is(a, window, next, CLASS_AND) && after->units.end < window->count &&
            unit_meets(&window->units[after->units.end], a->finite))
            break;
        reach.end = after->units.end;
    }
    return reach;
}
