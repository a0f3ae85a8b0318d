/* sieve.c — which rules a window is worth. In: machines. Out: by code, the rules that such a unit speaks
 * for. Idea: every match of a rule takes one position of its cut, the rarest set of positions that no way
 * through the frame avoids (its cue, its quotation); so somewhere a unit fits the cut, the unit before it
 * what can stand before the cut, and the one after it what can follow. All rules are asked at once, a bit
 * each, and nine in ten of those that have the classes they need fall through. Rules between ^ and $ are asked about the window's
 * first and last unit, too. */
#include "rule/parts.h"

struct neighbours { /* of a cut, as positions */
    uint64_t before[MACHINE_WORDS], after[MACHINE_WORDS];
    bool may_begin, may_end; /* a match can begin or end with the cut: anything stands beside it */
};

static bool meet(const uint64_t *a, const uint64_t *b, uint32_t words) {
    for (uint32_t i = 0; i < words; i++)
        if (a[i] & b[i]) return true;
    return false;
}

static struct neighbours neighbours_of(const struct machine *machine) {
    struct neighbours found = {.may_begin = meet(machine->cut, machine->first, machine->words),
                               .may_end = meet(machine->cut, machine->last, machine->words)};
    for (uint32_t position = 0; position < machine->position_count; position++) {
        const uint64_t *before = machine_before(machine, position);
        if (meet(before, machine->cut, machine->words)) found.after[position / 64] |= (uint64_t)1 << position % 64;
        if (!(machine->cut[position / 64] >> position % 64 & 1)) continue;
        for (uint32_t i = 0; i < machine->words; i++) found.before[i] |= before[i];
    }
    return found;
}

static void set_rule(struct sieve_row *row, uint32_t rule, bool is_at, bool is_before, bool is_after) {
    uint32_t word = rule / 64, bit = rule % 64;
    row->at[word] |= (uint64_t)is_at << bit;
    row->before[word] |= (uint64_t)is_before << bit;
    row->after[word] |= (uint64_t)is_after << bit;
}

/* Positions of which the first unit of a window fills one where the rule is held to it by ^; of others, all. */
static bool find_first(const struct machine *machine, uint64_t *found) {
    for (uint32_t i = 0; i < machine->words; i++) found[i] = machine->first[i];
    return machine->is_anchored && machine->is_exact; /* not in one branch alone */
}

/* The same of the last unit and $, which then is what every match ends with. */
static bool find_last(const struct machine *machine, uint64_t *found) {
    memset(found, 0, MACHINE_WORDS * sizeof *found);
    for (uint32_t class = 0; class < machine->class_count; class++)
        if (class != machine->classes[WINDOW_END] && meet(machine->fits + class * machine->words, machine->last, machine->words))
            return false;
    for (uint32_t position = 0; position < machine->position_count; position++)
        for (uint32_t i = 0; i < machine->words && (machine->last[position / 64] >> position % 64 & 1); i++)
            found[i] |= machine_before(machine, position)[i];
    return true;
}

static bool fills(const struct machine *machine, const uint8_t *bytes, uint32_t code, const uint64_t *positions) {
    return meet(machine->fits + machine->classes[bytes[code]] * machine->words, positions, machine->words);
}

static void add_edges(struct rules *rules, uint32_t index) {
    const struct body *body = &rules->bodies.items[index];
    const struct machine *machine = &body->machine;
    const uint8_t *bytes = rules->alphabets.items[body->alphabet].bytes;
    uint64_t first[MACHINE_WORDS], last[MACHINE_WORDS], bit = (uint64_t)1 << index % 64;
    bool begins = machine->position_count > 0 && find_first(machine, first);
    bool ends = machine->position_count > 0 && find_last(machine, last);
    for (uint32_t code = 0; code < rules->sieve_count; code++) {
        if (!begins || fills(machine, bytes, code, first)) rules->edges[code].begins[index / 64] |= bit;
        if (!ends || fills(machine, bytes, code, last)) rules->edges[code].ends[index / 64] |= bit;
    }
}

static void add_rule(struct rules *rules, uint32_t index) {
    const struct body *body = &rules->bodies.items[index];
    const struct machine *machine = &body->machine;
    const uint8_t *bytes = rules->alphabets.items[body->alphabet].bytes;
    if (machine->position_count == 0) {
        rules->unsieved[index / 64] |= (uint64_t)1 << index % 64;
        return;
    }
    struct neighbours beside = neighbours_of(machine);
    for (uint32_t code = 0; code < rules->sieve_count; code++) {
        uint32_t class = machine->classes[bytes[code]];
        const uint64_t *fits = machine->fits + class * machine->words;
        bool is_before = code && meet(fits, beside.before, machine->words);
        set_rule(&rules->sieve[code], index, meet(fits, machine->cut, machine->words), is_before || beside.may_begin,
                 meet(fits, beside.after, machine->words) || beside.may_end);
    }
}

static bool has_rule(const uint64_t *rules) {
    for (uint32_t word = 0; word < SIEVE_WORDS; word++)
        if (rules[word]) return true;
    return false;
}

quoth_status sieve_make(struct rules *rules, uint32_t code_count) {
    rules->sieve_count = code_count + 1;
    rules->sieve = arena_take(&rules->arena, rules->sieve_count * sizeof *rules->sieve);
    rules->cuts = arena_take(&rules->arena, rules->sieve_count * sizeof *rules->cuts);
    rules->edges = arena_take(&rules->arena, rules->sieve_count * sizeof *rules->edges);
    if (!rules->sieve || !rules->cuts || !rules->edges) return QUOTH_NOMEM;
    for (uint32_t i = 0; i < rules->bodies.count && i < SIEVE_RULES; i++) {
        add_rule(rules, i);
        add_edges(rules, i);
    }
    for (uint32_t code = 0; code < rules->sieve_count; code++) rules->cuts[code] = has_rule(rules->sieve[code].at);
    return QUOTH_OK;
}

/* The edge behind the last unit is a unit too: a cut may be $ itself. */
void sieve_window(const struct rules *rules, const struct window *window, struct hits *hits) {
    const struct sieve_row *sieve = rules->sieve;
    const uint16_t *codes = window->codes;
    uint64_t passed[SIEVE_WORDS]; /* its own, so that it stays in registers */
    uint32_t count = 0;
    memcpy(passed, rules->unsieved, sizeof passed);
    for (uint32_t i = 0; i <= window->count; i++) {
        uint16_t code = codes[i];
        if (!rules->cuts[code]) continue;
        const struct sieve_row *before = &sieve[i > 0 ? codes[i - 1] : WINDOW_END], *at = &sieve[code];
        const struct sieve_row *after = &sieve[i + 1 < window->count ? codes[i + 1] : WINDOW_END];
        uint64_t any = 0, *hit = hits->rules[count];
        for (uint32_t word = 0; word < SIEVE_WORDS; word++) {
            uint64_t found = before->before[word] & at->at[word] & after->after[word];
            hit[word] = found;
            passed[word] |= found;
            any |= found;
        }
        hits->places[count] = (uint16_t)i;
        count += any != 0;
    }
    hits->count = count;
    const struct sieve_edge *first = &rules->edges[codes[0]], *last = &rules->edges[codes[window->count - (window->count > 0)]];
    for (uint32_t word = 0; word < SIEVE_WORDS; word++) hits->passed[word] = passed[word] & first->begins[word] & last->ends[word];
}
