/* scan.c — where matches of a rule can start. In: a window, and the rule's hits in it. Out: places, last first.
 * Idea: a match takes a hit, and reaches from there only over units that can stand on their side of the cut; so
 * the few units around hits are read, from right to left, each into the positions that it fills. Where a phrase
 * may end its table is read at once, as far as it goes, and its position waits wherever the phrase can begin.
 *
 *   units   a  b  c  d  H  e  f  g  h       d can stand before the cut, e and f after it
 *   read       <--------|<----+             from where a match can end; H turns the pass, which ends at c */
#include "rule/parts.h"

struct pass {
    const struct reader *reader;
    const struct phrase *phrases;
    const uint16_t *codes;
    struct scan *scan;
    uint32_t turn;  /* places from here on lie behind the leftmost hit, and there a match can end; */
    uint32_t until; /* and the pass ends before this one, once nothing is filled */
    bool is_free;   /* the unit behind is none that bars */
};

static const struct kind *kind_at(const struct pass *pass, uint32_t place) {
    return reader_kind(pass->reader, pass->codes[place]);
}

static void add_run(struct scan *scan, struct run run) {
    if (scan->run_count == RUNS_MOST) {
        scan->is_crowded = true;
        scan->run_count = 0;
    }
    scan->runs[scan->run_count++] = run;
}

/* A phrase that ends with a unit is read to the left: where it can begin, its positions are filled. */
static void read_phrase(struct pass *pass, const struct phrase *phrase, uint64_t positions, uint32_t last) {
    uint32_t state = phrase->class_count, place = last + 1, least = place < RUN_UNITS ? 0 : place - RUN_UNITS;
    uint64_t begins = 0;
    do {
        state = phrase_step(phrase, state, pass->codes[--place]);
        begins = begins << 1 | state / PHRASE_BEGINS;
        pass->scan->begun[place] |= positions & (0 - (begins & 1));
        state &= PHRASE_STATE;
    } while ((state > 0) & (place > least));
    uint32_t until = place + (uint32_t)__builtin_ctzll(begins | (uint64_t)1 << 63) + 1;
    pass->until = until < pass->until ? until : pass->until;
    pass->scan->is_crowded |= (state > 0) & (least > 0);
    add_run(pass->scan, (struct run){positions, begins, place, last + 1});
}

/* Few units end a phrase: what reads most others keeps its registers. */
static __attribute__((noinline)) void read_phrases(struct pass *pass, uint64_t positions, uint32_t last) {
    do {
        const struct seat *seat = &pass->reader->seats[__builtin_ctzll(positions)];
        read_phrase(pass, &pass->phrases[seat->table - 1], positions & seat->peers, last);
        positions &= ~seat->peers;
    } while (positions);
}

/* What may stand before any of some positions. Linked are none or one of them most often: the first needs no branch. */
static uint64_t step_left(const struct reader *reader, uint64_t filled) {
    uint64_t before = (filled & reader->nearest) >> 1 | (filled & reader->second) >> 2;
    uint64_t left = filled & reader->linked, is_none = left == 0;
    before |= reader->seats[__builtin_ctzll(left | is_none)].before & (is_none - 1);
    for (left &= left - 1; left; left &= left - 1) before |= reader->seats[__builtin_ctzll(left)].before;
    return before;
}

/* What a unit may fill, but for what its guard holds back. */
static uint64_t keep_free(struct pass *pass, uint64_t set, const struct kind *kind) {
    bool is_barred = !pass->is_free && kind->left & KIND_HELD;
    pass->is_free = kind->left & KIND_FREES;
    return is_barred ? set & ~pass->reader->guarded : set;
}

/* From before `end` to the left. Once the pass has turned, what does not lead to the leftmost hit is dropped. */
static void read_units(struct pass *pass, uint32_t end) {
    const struct reader *reader = pass->reader;
    const uint16_t *codes = pass->codes;
    struct scan *scan = pass->scan;
    uint64_t set = reader->last;
    uint32_t start_count = 0;
    for (uint32_t place = end, turn = pass->turn; place-- > 0;) {
        const struct kind *kind = reader_kind(reader, codes[place]);
        uint64_t is_right = 0 - (uint64_t)(place >= turn), kept = reader->leads | is_right;
        if (reader->guarded) set = keep_free(pass, set, kind);
        uint64_t filled = set & kind->fits & kept, ended = filled & reader->phrases;
        if (ended) read_phrases(pass, ended, place);
        filled = (filled ^ ended) | (scan->begun[place] & kept);
        scan->begun[place] = 0;
        scan->run_ends[place] = (uint16_t)scan->run_count;
        scan->filled[place] = filled;
        scan->starts[start_count] = (uint16_t)place;
        start_count += (filled & reader->first) > 0;
        if (!(filled | (0 - (uint64_t)(place >= pass->until)))) break;
        set = (reader->last & is_right) | step_left(reader, filled);
    }
    scan->start_count = start_count;
}

/* Of what a unit is told on one side of the cut, all or nothing: can it stand so far away? */
static uint32_t told_within(uint32_t told, uint32_t most, uint32_t away) {
    return told & (((most - away) >> 31) - 1);
}

/* Does a hit have all that every match takes before it? */
static bool has_before(const struct pass *pass, uint32_t hit) {
    uint32_t musts = pass->reader->musts_before, seen = 0, goes = hit > 0;
    for (uint32_t i = hit; (goes > 0) & (seen != musts); goes &= 0 - (uint32_t)(i > 0)) {
        const struct kind *kind = kind_at(pass, --i);
        uint32_t told = told_within(kind->left, kind->before, hit - i);
        seen |= told & KIND_MUSTS;
        goes = told & KIND_GOES;
    }
    return seen == musts;
}

/* The same after it; *end: no match reaches so far; 0: there is none. Nothing goes on behind the window's end. */
static bool has_after(const struct pass *pass, uint32_t hit, uint32_t *end) {
    const struct kind *kind = kind_at(pass, hit);
    uint32_t told = pass->codes[hit] != WINDOW_END ? KIND_GOES : 0, seen = 0;
    uint32_t i = hit, found = kind->right & KIND_ENDS ? hit + 1 : 0;
    while (told & KIND_GOES) {
        kind = kind_at(pass, ++i);
        told = told_within(kind->right, kind->after, i - hit);
        seen |= told;
        found = told & KIND_ENDS ? i + 1 : found;
    }
    *end = found;
    return (found > 0) & ((seen & KIND_MUSTS) == pass->reader->musts_after);
}

static bool is_hit(const struct pass *pass, uint32_t place, uint32_t *end) {
    return has_before(pass, place) && has_after(pass, place, end);
}

/* Places of a rule's hits: most often one, so that the loop over them seldom surprises. */
static uint32_t list_hits(struct scan *scan, const struct hits *hits, uint32_t rule) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < hits->count; i++) {
        scan->hits[count] = hits->places[i];
        count += hits->rules[i].words[rule / 64] >> rule % 64 & 1;
    }
    return count;
}

/* The hits of a rule are read as one, from where a match of the last can end, the pass turning at the first. */
static void read_hits(struct pass *pass, const struct hits *hits, uint32_t rule, uint32_t count) {
    const uint16_t *places = pass->scan->hits;
    uint32_t left = list_hits(pass->scan, hits, rule), first = 0, end = 0, unused;
    while (left > 0 && !is_hit(pass, places[left - 1], &end)) left--;
    if (left == 0) return;
    while (first + 1 < left && !is_hit(pass, places[first], &unused)) first++;
    pass->turn = pass->until = places[first] + 1u;
    pass->is_free = pass->reader->guarded && end <= count && kind_at(pass, end)->left & KIND_FREES;
    pass->scan->filled[end] = 0;
    read_units(pass, end);
}

void scan_starts(const struct rules *rules, uint32_t rule, const struct window *window, const struct hits *hits,
                 struct scan *scan) {
    const struct body *body = &rules->bodies.items[rule];
    struct pass pass;
    pass.reader = &body->reader;
    pass.phrases = rules->phrases.items;
    pass.codes = window->codes;
    pass.scan = scan;
    scan->start_count = scan->run_count = 0;
    scan->is_crowded = false;
    if (rule < SIEVE_RULES) {
        read_hits(&pass, hits, rule, window->count);
    } else {
        pass.turn = pass.until = 0;
        pass.is_free = false;
        read_units(&pass, window->count + 1);
    }
}
