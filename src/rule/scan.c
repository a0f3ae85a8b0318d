/* scan.c — where matches of a rule can start. In: a window, and the rule's hits in it. Out: places, last first.
 * Idea: a match takes a hit, and two tables tell whether one can begin before it, and how far it can go after it; so
 * the few units around hits are read, from right to left, each into the positions that it fills. Where a phrase
 * may end its table is read at once, as far as it goes, and its position waits wherever the phrase can begin.
 *
 *   units   a  b  c  d  H  e  f  g  h       c and d can stand before the cut, e and f after it
 *   read       <--------|<----+             from where a match can end; H turns the scan, which ends at c */
#include "rule/parts.h"

static uint32_t class_at(const struct scan *scan, uint32_t place) {
    return reader_class(scan->reader, scan->codes[place]);
}

static void add_run(struct scan *scan, struct run run) {
    if (scan->run_count == RUNS_MOST) {
        scan->is_crowded = true;
        scan->run_count = 0;
    }
    scan->runs[scan->run_count++] = run;
}

/* A phrase that ends with a unit is read to the left: where it can begin, its positions are filled. */
static void read_phrase(struct scan *scan, const struct phrase *phrase, uint64_t positions, uint32_t last) {
    uint32_t state = phrase->class_count, place = last + 1, least = place < RUN_UNITS ? 0 : place - RUN_UNITS;
    uint64_t begins = 0;
    do {
        state = phrase_step(phrase, state, scan->codes[--place]);
        begins = begins << 1 | state / PHRASE_BEGINS;
        scan->begun[place].positions |= positions & (0 - (begins & 1));
        scan->begun[place].ends += (ENDS_ONE + last + 1) & (0 - (begins & 1));
        state &= PHRASE_STATE;
    } while ((state > 0) & (place > least));
    uint32_t until = place + (uint32_t)__builtin_ctzll(begins | (uint64_t)1 << 63) + 1;
    scan->until = until < scan->until ? until : scan->until;
    scan->is_crowded |= (state > 0) & (least > 0);
    add_run(scan, (struct run){positions, begins, place, last + 1});
}

/* Few units end a phrase: what reads most others keeps its registers. */
static __attribute__((noinline)) void read_phrases(struct scan *scan, uint64_t positions, uint32_t last) {
    do {
        const struct seat *seat = &scan->reader->seats[__builtin_ctzll(positions)];
        read_phrase(scan, &scan->phrases[seat->table - 1], positions & seat->peers, last);
        positions &= ~seat->peers;
    } while (positions);
}

/* What may stand before any of some positions. Linked are none or one of them most often: the first needs no branch. */
static inline uint64_t step_left(const struct reader *reader, uint64_t filled) {
    uint64_t before = (filled & reader->nearest) >> 1 | (filled & reader->second) >> 2;
    uint64_t left = filled & reader->linked, is_none = left == 0;
    before |= reader->before[__builtin_ctzll(left | is_none)] & (is_none - 1);
    for (left &= left - 1; left; left &= left - 1) before |= reader->before[__builtin_ctzll(left)];
    return before;
}

/* What a unit may fill, but for what its guard holds back. */
static uint64_t keep_free(struct scan *scan, uint64_t set, const struct guard *guard) {
    bool is_barred = !scan->is_free & guard->is_held;
    scan->is_free = guard->frees;
    return is_barred ? set & ~scan->reader->guarded : set;
}

/* Positions that the unit at a place fills, of those it may, and of those kept. */
static inline uint64_t read_unit(struct scan *scan, uint32_t place, uint64_t set, uint64_t kept) {
    const struct reader *reader = scan->reader;
    uint32_t class = class_at(scan, place);
    if (reader->guarded) set = keep_free(scan, set, &reader->guards[class]);
    uint64_t filled = set & reader->fits[class] & kept, ended = filled & reader->phrases;
    if (ended) read_phrases(scan, ended, place);
    filled = (filled ^ ended) | (scan->begun[place].positions & kept);
    scan->ends[place] = (uint32_t)scan->begun[place].ends;
    scan->begun[place] = (struct begun){0, 0};
    scan->filled[place] = filled;
    scan->starts[scan->start_count] = (uint16_t)place;
    scan->start_count += (filled & reader->first) > 0;
    return filled;
}

/* From before `end` to the left. Once the scan has turned, what does not lead to the leftmost hit is dropped, and it
 * ends where nothing is filled nor will be. */
static void read_units(struct scan *scan, uint32_t end) {
    const struct reader *reader = scan->reader;
    uint32_t place = end, turn = scan->turn;
    uint64_t set = reader->last;
    while (place > turn) set = reader->last | step_left(reader, read_unit(scan, --place, set, UINT64_MAX));
    for (bool goes = place > 0; goes;) {
        uint64_t filled = read_unit(scan, --place, set, reader->leads);
        set = step_left(reader, filled);
        goes = (place > 0) & ((filled > 0) | (place >= scan->until));
    }
}

/* One unit on. */
static uint32_t step_flank(const struct scan *scan, const struct flank *flank, uint32_t state, uint32_t place) {
    return flank->next[(state & FLANK_STATE) + flank->columns[scan->reader->bytes[scan->codes[place]]]];
}

/* Can a match that takes a hit begin? */
static bool has_before(const struct scan *scan, uint32_t hit) {
    const struct flank *flank = &scan->reader->left;
    uint32_t place = hit, least = hit > flank->reach ? hit - flank->reach : 0, state = step_flank(scan, flank, 0, hit);
    while (((state & FLANK_STATE) > 0) & (place > least)) state = step_flank(scan, flank, state, --place);
    return (state >= FLANK_ENDS) & (!scan->reader->is_anchored | (place == 0));
}

/* Where the longest that takes it may end; 0: nowhere. Nothing goes on behind the window's end. */
static uint32_t find_end(const struct scan *scan, uint32_t hit) {
    const struct flank *flank = &scan->reader->right;
    uint32_t place = hit, most = hit + flank->reach, end = 0, state = 0;
    do {
        state = step_flank(scan, flank, state, place++);
        end = state >= FLANK_ENDS ? place : end;
    } while (((state & FLANK_STATE) > 0) & (place < most));
    return end;
}

static inline uint32_t list_place(struct scan *scan, uint32_t rule, uint32_t hit, uint32_t count) {
    scan->places[count] = scan->hits->places[hit];
    return count + (uint32_t)(scan->hits->rules[hit].words[rule / 64] >> rule % 64 & 1);
}

/* Most often one, so that the loop over them seldom surprises; nor does this one, by fours. */
static uint32_t list_places(struct scan *scan, uint32_t rule) {
    uint32_t count = 0;
    for (uint32_t hit = 0, hit_count = scan->hits->count; hit < hit_count; hit += HITS_AT_ONCE) {
        count = list_place(scan, rule, hit, count);
        count = list_place(scan, rule, hit + 1, count);
        count = list_place(scan, rule, hit + 2, count);
        count = list_place(scan, rule, hit + 3, count);
    }
    return count;
}

/* The hits of a rule are read as one, from where a match of any can end, the scan turning at the first. */
static void read_hits(struct scan *scan, uint32_t rule) {
    uint32_t first = NONE, last = 0;
    for (uint32_t i = list_places(scan, rule); i-- > 0;) {
        uint32_t hit = scan->places[i], end = has_before(scan, hit) ? find_end(scan, hit) : 0;
        if (end == 0) continue;
        first = hit;
        last = end > last ? end : last;
    }
    if (first == NONE) return;
    scan->turn = scan->until = first + 1;
    const struct reader *reader = scan->reader;
    scan->is_free = reader->guarded && last <= scan->unit_count && reader->guards[class_at(scan, last)].frees;
    scan->filled[last] = 0;
    read_units(scan, last);
}

void scan_begin(const struct rules *rules, const struct window *window, const struct hits *hits, struct scan *scan) {
    scan->phrases = rules->phrases.items;
    scan->hits = hits;
    scan->codes = window->codes;
    scan->unit_count = window->count;
}

void scan_starts(struct scan *scan, const struct reader *reader, uint32_t rule) {
    scan->reader = reader;
    scan->start_count = scan->run_count = 0;
    scan->is_crowded = false;
    scan->known.place = NONE;
    if (rule < SIEVE_RULES) {
        read_hits(scan, rule);
    } else {
        scan->turn = scan->until = 0;
        scan->is_free = false;
        read_units(scan, scan->unit_count + 1);
    }
}
