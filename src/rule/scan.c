/* scan.c — where matches of a machine can start. In: a window in the rule's alphabet, and the rule's hits in it. Out: places, last
 * first. Idea: a match takes a hit, and reaches from there only over units that can stand on their side of the cut; so the few units
 * around hits are read, from right to left, each into the positions that it fills. Most fill none or one; to keep sets of positions
 * as states of a table would cost more to learn than it spares to look them up, and megabytes.
 *
 *   units   a  b  c  d  H  e  f  g  h       d can stand before the cut, e and f after it
 *   read       <--------|<----+             from where a match can end; H turns the pass, which ends at c */
#include "rule/parts.h"

struct pass {
    const struct machine *machine;
    const uint8_t *bytes; /* by code */
    const uint16_t *codes;
    struct scan *scan;
    uint64_t set[MACHINE_WORDS]; /* positions that the next unit to the left may fill */
    const uint64_t *last;        /* of these, those that it may whatever is behind: none once the pass has turned */
    bool has_turned, is_free;    /* free: the unit behind is none that bars */
};

static const struct side *side_of(const struct pass *pass, uint32_t place) {
    return &pass->machine->sides[machine_class(pass->machine, pass->bytes, pass->codes[place])];
}

static void begin_pass(struct pass *pass, bool is_free) {
    pass->has_turned = false;
    pass->is_free = is_free;
    pass->last = pass->machine->last;
    for (uint32_t i = 0; i < pass->machine->words; i++) pass->set[i] = pass->last[i];
}

/* At the leftmost hit what does not lead to it is dropped, and behind it no match ends. */
static void turn(struct pass *pass) {
    static const uint64_t none[MACHINE_WORDS];
    pass->has_turned = true;
    pass->last = none;
    for (uint32_t i = 0; i < pass->machine->words; i++) pass->set[i] &= pass->machine->blocks[i].leads;
}

static void hold_back(struct pass *pass) {
    for (uint32_t i = 0; i < pass->machine->words; i++) pass->set[i] &= ~pass->machine->blocks[i].guarded;
}

/* What may stand before some filled positions, all in one word of a set: positions before them are there, or in words before. */
static void step_left(const struct machine *machine, uint32_t i, uint64_t found, uint64_t *set) {
    const struct block *block = &machine->blocks[i];
    uint64_t nearest = found & block->nearest, second = found & block->second;
    set[i] |= nearest >> 1 | second >> 2;
    if (i > 0) set[i - 1] |= nearest << 63 | second << 62;
    for (uint64_t left = found & block->linked; left; left &= left - 1) {
        const struct link *link = &machine->links[i * 64 + (uint32_t)__builtin_ctzll(left)];
        const uint64_t *words = machine->link_words + link->start;
        set[link->first] |= words[0]; /* which most often is all */
        for (uint32_t word = 1; word < link->count; word++) set[link->first + word] |= words[word];
    }
}

enum filling { FILLS_NOTHING, FILLS, FILLS_FIRST };

/* One unit: what it fills, and the set before it. */
static enum filling read_unit(struct pass *pass, uint32_t class, uint64_t *filled) {
    const struct machine *machine = pass->machine;
    const uint64_t *fits = machine->fits + class * machine->words, *last = pass->last;
    uint64_t any = 0, starts = 0, *set = pass->set;
    if (!pass->is_free && machine->sides[class].is_held) hold_back(pass);
    pass->is_free = machine->sides[class].frees;
    for (uint32_t i = 0, count = machine->words; i < count; i++) {
        uint64_t found = set[i] & fits[i];
        filled[i] = found;
        set[i] = last[i];
        if (!found) continue; /* as in most words */
        any |= found;
        starts |= found & machine->blocks[i].first;
        step_left(machine, i, found, set);
    }
    return starts ? FILLS_FIRST : any ? FILLS : FILLS_NOTHING;
}

/* From this place down to `least`, or to where a pass that has turned has nothing left. */
static void read_units(struct pass *pass, uint32_t from, uint32_t least) {
    struct scan *scan = pass->scan;
    for (uint32_t i = from + 1; i-- > least;) {
        uint32_t class = machine_class(pass->machine, pass->bytes, pass->codes[i]);
        enum filling filling = read_unit(pass, class, scan_filled(scan, pass->machine, i));
        if (filling == FILLS_FIRST) scan->starts[scan->start_count++] = (uint16_t)i;
        if (filling == FILLS_NOTHING && pass->has_turned) return;
    }
}

struct hit {
    uint32_t place, start, end; /* its matches begin at the start or behind it, and take nothing from the end on */
};

/* False: what every match of the hit takes after it is not there. */
static bool find_end(const struct pass *pass, uint32_t count, struct hit *hit) {
    const struct side *side = side_of(pass, hit->place);
    uint32_t seen = 0;
    hit->end = side->ends ? hit->place + 1 : 0;
    for (uint32_t i = hit->place + 1; i <= count; i++) {
        side = side_of(pass, i);
        if (side->after < i - hit->place) break;
        seen |= side->musts_after;
        if (side->ends) hit->end = i + 1;
        if (!side->goes_on) break;
    }
    return hit->end && seen == pass->machine->musts_after;
}

/* The same before it. */
static bool find_start(const struct pass *pass, struct hit *hit) {
    const struct side *side = side_of(pass, hit->place);
    uint32_t seen = 0;
    hit->start = side->starts ? hit->place : NONE;
    for (uint32_t i = hit->place; i-- > 0;) {
        side = side_of(pass, i);
        if (side->before < hit->place - i) break;
        seen |= side->musts_before;
        if (side->starts) hit->start = i;
        if (!side->goes_back) break;
    }
    return hit->start != NONE && seen == pass->machine->musts_before;
}

/* The rule's next hit to the left; false: there is none. *index runs down over all hits. */
static bool next_hit(const struct pass *pass, const struct hits *hits, uint32_t rule, uint32_t count, uint32_t *index,
                     struct hit *hit) {
    while (*index > 0) {
        --*index;
        hit->place = hits->places[*index];
        bool is_of_rule = hits->rules[*index].words[rule / 64] >> rule % 64 & 1;
        if (is_of_rule && find_start(pass, hit) && find_end(pass, count, hit)) return true;
    }
    return false;
}

/* Nothing is filled from here on, where a match ends at the latest. */
static void begin_at(struct pass *pass, uint32_t end, uint32_t count) {
    bool is_within = end <= count;
    uint64_t *filled = scan_filled(pass->scan, pass->machine, end);
    for (uint32_t i = 0; i < pass->machine->words && is_within; i++) filled[i] = 0;
    begin_pass(pass, is_within && side_of(pass, end)->frees);
}

/* Hits whose matches could share units are read as one, the pass turning at the leftmost. */
static void read_hits(struct pass *pass, const struct hits *hits, uint32_t rule, uint32_t count) {
    struct hit hit;
    uint32_t index = hits->count;
    bool is_found = next_hit(pass, hits, rule, count, &index, &hit);
    while (is_found) {
        struct hit leftmost = hit;
        uint32_t end = hit.end;
        while ((is_found = next_hit(pass, hits, rule, count, &index, &hit)) && hit.end >= leftmost.start) leftmost = hit;
        begin_at(pass, end, count);
        read_units(pass, end - 1, leftmost.place + 1);
        turn(pass);
        read_units(pass, leftmost.place, leftmost.start);
    }
}

void scan_starts(const struct rules *rules, uint32_t rule, const struct window *window, const struct hits *hits,
                 struct scan *scan) {
    const struct body *body = &rules->bodies.items[rule];
    const uint8_t *bytes = rules->alphabets.items[body->alphabet].bytes;
    struct pass pass = {.machine = &body->machine, .bytes = bytes, .codes = window->codes, .scan = scan};
    scan->start_count = 0;
    if (rule < SIEVE_RULES) {
        read_hits(&pass, hits, rule, window->count);
    } else {
        begin_pass(&pass, false);
        read_units(&pass, window->count, 0);
    }
}
