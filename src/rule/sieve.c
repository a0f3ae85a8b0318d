/* sieve.c — which rules a window is worth. In: machines. Out: by code, the rules that such a unit speaks for. Idea:
 * every match of a rule takes one position of its cut, the rarest set of positions that no way through the frame
 * avoids (its cue, its quotation); so somewhere a unit fits the cut, the two before it what can stand so far before
 * the cut, and the two after it what can follow. All rules are asked at once, a bit each, and nine in ten of those
 * that have the classes they need fall through. Rules between ^ and $ are asked about the window's first and last
 * unit, too. */
#include "rule/parts.h"

struct draft_row { /* of a code, while sets are not yet known by number */
    struct rule_set at, before[SIEVE_REACH], after[SIEVE_REACH], begins, ends;
};

struct neighbours { /* of a cut, as positions so many units away */
    uint64_t before[SIEVE_REACH][MACHINE_WORDS], after[SIEVE_REACH][MACHINE_WORDS];
    /* a match can begin or end nearer to the cut: anything stands there */
    bool may_begin[SIEVE_REACH], may_end[SIEVE_REACH];
};

static bool meet(const uint64_t *a, const uint64_t *b, uint32_t words) {
    for (uint32_t i = 0; i < words; i++)
        if (a[i] & b[i]) return true;
    return false;
}

static void put_bit(uint64_t *set, uint32_t bit, bool is_set) { set[bit / 64] |= (uint64_t)is_set << bit % 64; }

static void find_beside(const struct machine *machine, const uint64_t *from, uint64_t *before, uint64_t *after) {
    for (uint32_t position = 0; position < machine->position_count; position++) {
        const uint64_t *row = machine_before(machine, position);
        put_bit(after, position, meet(row, from, machine->words));
        for (uint32_t i = 0; i < machine->words && has_bit(from, position); i++) before[i] |= row[i];
    }
}

static struct neighbours neighbours_of(const struct machine *machine) {
    struct neighbours found = {.may_begin = {false}};
    uint64_t unused[MACHINE_WORDS] = {0};
    const uint64_t *before = machine->cut, *after = machine->cut;
    for (uint32_t away = 0; away < SIEVE_REACH; away++) {
        found.may_begin[away] = (away > 0 && found.may_begin[away - 1]) || meet(before, machine->first, machine->words);
        found.may_end[away] = (away > 0 && found.may_end[away - 1]) || meet(after, machine->last, machine->words);
        find_beside(machine, before, found.before[away], unused);
        find_beside(machine, after, unused, found.after[away]);
        before = found.before[away], after = found.after[away];
    }
    return found;
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
        if (class != machine->classes[WINDOW_END] &&
            meet(machine->fits + class * machine->words, machine->last, machine->words))
            return false;
    for (uint32_t position = 0; position < machine->position_count; position++)
        for (uint32_t i = 0; i < machine->words && (machine->last[position / 64] >> position % 64 & 1); i++)
            found[i] |= machine_before(machine, position)[i];
    return true;
}

static bool fills(const struct machine *machine, uint32_t class, const uint64_t *positions) {
    return meet(machine->fits + class * machine->words, positions, machine->words);
}

struct draft_rule {
    uint32_t index;
    const struct machine *machine;
    struct neighbours beside;
    uint64_t first[MACHINE_WORDS], last[MACHINE_WORDS];
    bool begins, ends; /* windows, with these */
};

static void fill_row(const struct draft_rule *rule, uint32_t code, uint32_t class, struct draft_row *row) {
    const struct machine *machine = rule->machine;
    put_bit(row->at.words, rule->index, fills(machine, class, machine->cut));
    for (uint32_t away = 0; away < SIEVE_REACH; away++) {
        bool is_before = code != WINDOW_END && fills(machine, class, rule->beside.before[away]);
        put_bit(row->before[away].words, rule->index, is_before || rule->beside.may_begin[away]);
        bool is_after = fills(machine, class, rule->beside.after[away]);
        put_bit(row->after[away].words, rule->index, is_after || rule->beside.may_end[away]);
    }
    put_bit(row->begins.words, rule->index, !rule->begins || fills(machine, class, rule->first));
    put_bit(row->ends.words, rule->index, !rule->ends || fills(machine, class, rule->last));
}

static void add_rule(struct rules *rules, uint32_t index, struct draft_row *rows) {
    const struct body *body = &rules->bodies.items[index];
    const struct machine *machine = &body->machine;
    const uint8_t *bytes = rules->alphabets.items[body->alphabet].bytes;
    if (machine->position_count == 0) {
        put_bit(rules->unsieved.words, index, true);
        for (uint32_t code = 0; code < rules->sieve_count; code++) {
            put_bit(rows[code].begins.words, index, true);
            put_bit(rows[code].ends.words, index, true);
        }
        return;
    }
    struct draft_rule rule = {.index = index, .machine = machine, .beside = neighbours_of(machine)};
    rule.begins = find_first(machine, rule.first);
    rule.ends = find_last(machine, rule.last);
    for (uint32_t code = 0; code < rules->sieve_count; code++)
        fill_row(&rule, code, machine->classes[bytes[code]], &rows[code]);
}

struct numbers { /* of sets, found by what they hold */
    struct rules *rules;
    uint32_t *slots, slot_count; /* numbers and one more; 0: free */
};

static uint32_t hash_of(const struct rule_set *set) {
    uint64_t hash = 0;
    for (uint32_t word = 0; word < SIEVE_WORDS; word++) {
        hash = (hash ^ set->words[word]) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 32;
    }
    return (uint32_t)hash;
}

static uint16_t number_of(struct numbers *numbers, const struct rule_set *set) {
    struct rules *rules = numbers->rules;
    uint32_t i = hash_of(set) % numbers->slot_count, *slots = numbers->slots;
    while (slots[i] && memcmp(&rules->sets[slots[i] - 1], set, sizeof *set) != 0) i = (i + 1) % numbers->slot_count;
    if (!slots[i]) {
        rules->sets[rules->set_count] = *set;
        slots[i] = ++rules->set_count;
    }
    return (uint16_t)(slots[i] - 1);
}

static void number_row(struct numbers *numbers, const struct draft_row *draft, struct sieve_row *row) {
    for (uint32_t away = 0; away < SIEVE_REACH; away++) {
        row->before[away] = number_of(numbers, &draft->before[away]);
        row->after[away] = number_of(numbers, &draft->after[away]);
    }
    row->begins = number_of(numbers, &draft->begins);
    row->ends = number_of(numbers, &draft->ends);
}

static quoth_status number_rows(struct rules *rules, const struct draft_row *drafts) {
    const struct rule_set none = {{0}};
    uint32_t most = rules->sieve_count * (uint32_t)(sizeof *drafts / sizeof none) + 1;
    struct numbers numbers = {rules, arena_take(&rules->drafts, 2 * most * sizeof *numbers.slots), 2 * most};
    rules->sets = arena_take(&rules->drafts, most * sizeof *rules->sets);
    if (!numbers.slots || !rules->sets) return QUOTH_NOMEM;
    number_of(&numbers, &none);
    for (uint32_t code = 0; code < rules->sieve_count; code++) {
        rules->cuts[code] = number_of(&numbers, &drafts[code].at);
        number_row(&numbers, &drafts[code], &rules->sieve[code]);
    }
    if (rules->set_count > UINT16_MAX) return QUOTH_LIMIT;
    size_t size = rules->set_count * sizeof *rules->sets;
    struct rule_set *kept = arena_take(&rules->arena, size);
    if (!kept) return QUOTH_NOMEM;
    rules->sets = memcpy(kept, rules->sets, size);
    return QUOTH_OK;
}

quoth_status sieve_make(struct rules *rules, uint32_t code_count) {
    rules->sieve_count = code_count + 1;
    rules->sieve = arena_take(&rules->arena, rules->sieve_count * sizeof *rules->sieve);
    rules->cuts = arena_take(&rules->arena, rules->sieve_count * sizeof *rules->cuts);
    struct draft_row *drafts = arena_take(&rules->drafts, rules->sieve_count * sizeof *drafts);
    if (!rules->cuts || !rules->sieve || !drafts) return QUOTH_NOMEM;
    for (uint32_t i = 0; i < rules->bodies.count && i < SIEVE_RULES; i++) add_rule(rules, i, drafts);
    return number_rows(rules, drafts);
}

/* The row of what stands at a place; before the first unit, where places are huge, and behind the last, that of the
 * edge, which is the window's last code. */
static const struct sieve_row *row_at(const struct rules *rules, const struct window *window, uint32_t place) {
    return &rules->sieve[window->codes[place < window->count ? place : window->count]];
}

/* Places whose units some rules' cuts take, told without a branch. The edge behind the last unit is a unit too: a
 * cut may be $ itself. */
static uint32_t list_places(const struct rules *rules, const struct window *window, uint16_t *places) {
    const uint16_t *cuts = rules->cuts, *codes = window->codes;
    uint32_t count = 0;
    for (uint32_t i = 0, end = window->count; i <= end; i++) {
        places[count] = (uint16_t)i;
        count += cuts[codes[i]] != 0;
    }
    return count;
}

/* Rules whose cut a place can be, by the units around it, too; zero: there are none. Which unit leaves none nobody can
 * foretell: all are asked. */
static uint64_t find_rules(const struct rules *rules, const struct window *window, uint32_t place,
                           struct rule_set *found) {
    const struct rule_set *sets = rules->sets, *at = &sets[rules->cuts[window->codes[place]]];
    const struct rule_set *before = &sets[row_at(rules, window, place - 1)->before[0]];
    const struct rule_set *farther_before = &sets[row_at(rules, window, place - 2)->before[1]];
    const struct rule_set *after = &sets[row_at(rules, window, place + 1)->after[0]];
    const struct rule_set *farther_after = &sets[row_at(rules, window, place + 2)->after[1]];
    uint64_t any = 0;
    for (uint32_t i = 0; i < SIEVE_WORDS; i++) {
        uint64_t beside = before->words[i] & farther_before->words[i] & after->words[i] & farther_after->words[i];
        any |= found->words[i] = at->words[i] & beside;
    }
    return any;
}

void sieve_window(const struct rules *rules, const struct window *window, struct hits *hits) {
    struct rule_set passed = rules->unsieved;
    uint32_t count = 0, place_count = list_places(rules, window, hits->places);
    for (uint32_t i = 0; i < place_count; i++) {
        struct rule_set *found = &hits->rules[count];
        hits->places[count] = hits->places[i];
        count += find_rules(rules, window, hits->places[i], found) != 0;
        for (uint32_t word = 0; word < SIEVE_WORDS; word++) passed.words[word] |= found->words[word];
    }
    hits->count = count;
    memset(&hits->rules[count], 0, HITS_AT_ONCE * sizeof *hits->rules);
    const struct rule_set *begins = &rules->sets[row_at(rules, window, 0)->begins];
    const struct rule_set *ends = &rules->sets[row_at(rules, window, window->count - 1)->ends];
    for (uint32_t word = 0; word < SIEVE_WORDS; word++)
        hits->passed.words[word] = passed.words[word] & begins->words[word] & ends->words[word];
}
