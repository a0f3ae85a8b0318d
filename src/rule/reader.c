/* reader.c — what reads windows. In: a machine with a position for every unit, of which the sieve was made. Out:
 * the same with one position for each let that has a table. Idea: nothing of a frame tells the positions of such a
 * let apart, from before it or from behind it; so they are one, that several units fill. English frames keep a
 * tenth of their positions, some twenty, and a set of them is one word. */
#include "rule/parts.h"

/* A hit is a unit, and on it a match turns. */
static bool holds_cut(const struct machine *machine, struct range positions) {
    for (uint32_t position = positions.start; position < positions.end; position++)
        if (has_bit(machine->cut, position)) return true;
    return false;
}

/* 0: its units stay what they are. */
static quoth_status find_table(struct rules *rules, const struct body *body, const struct splice *splice,
                               uint32_t *table) {
    *table = 0;
    if (holds_cut(&body->machine, splice->positions)) return QUOTH_OK;
    TRY(phrase_find(rules, splice->let, body, table));
    uint32_t position_count = splice->positions.end - splice->positions.start;
    if (*table && rules->phrases.items[*table - 1].position_count != position_count) *table = 0;
    return QUOTH_OK;
}

/* Of lets within lets the outermost. Places become 1 where they fall to the position before. */
static quoth_status mark_phrases(struct rules *rules, const struct body *body, struct folding *folding) {
    uint32_t table, behind = 0;
    memset(folding->begins, true, sizeof folding->begins);
    memset(folding->ends, true, sizeof folding->ends);
    for (uint32_t i = 0; i < body->machine.splice_count; i++) {
        const struct splice *splice = &body->machine.splices[i];
        if (splice->positions.start < behind) continue;
        TRY(find_table(rules, body, splice, &table));
        if (!table) continue;
        behind = splice->positions.end;
        for (uint32_t position = splice->positions.start; position < behind; position++) {
            folding->tables[position] = (uint8_t)table;
            folding->places[position] = position > splice->positions.start;
            uint32_t inner = position - splice->positions.start;
            folding->begins[position] = has_bit(rules->phrases.items[table - 1].first, inner);
            folding->ends[position] = has_bit(rules->phrases.items[table - 1].last, inner);
        }
    }
    return QUOTH_OK;
}

static void number_places(struct folding *folding) {
    uint32_t count = 0;
    for (uint32_t position = 0; position < folding->machine->position_count; position++) {
        count += !folding->places[position];
        folding->places[position] = (uint16_t)(count - 1);
    }
    folding->reader.position_count = count <= READER_POSITIONS ? count : 0;
}

static quoth_status take_tables(struct arena *arena, struct reader *reader) {
    reader->fits = arena_take(arena, reader->class_count * sizeof *reader->fits);
    reader->guards = arena_take(arena, reader->class_count * sizeof *reader->guards);
    reader->before = arena_take(arena, reader->position_count * sizeof *reader->before);
    reader->seats = arena_take(arena, reader->position_count * sizeof *reader->seats);
    return reader->fits && reader->guards && reader->before && reader->seats ? QUOTH_OK : QUOTH_NOMEM;
}

/* What stands before a position, but for what is of the same phrase. */
static uint64_t fold_before(const struct folding *folding, uint32_t position) {
    uint64_t folded = 0;
    for (uint32_t before = 0; before < position; before++)
        folded |= (uint64_t)has_bit(machine_before(folding->machine, position), before) << folding->places[before];
    return folded & ~((uint64_t)1 << folding->places[position]);
}

static void fold_position(struct folding *folding, const struct body *body, uint32_t position) {
    const struct machine *machine = folding->machine;
    struct reader *reader = &folding->reader;
    uint32_t place = folding->places[position];
    uint64_t bit = (uint64_t)1 << place;
    uint32_t part = machine->parts[position], group = part & ~(uint32_t)PART_AHEAD;
    reader->seats[place].part = (uint8_t)part;
    reader->seats[place].role = group ? body->roles[group] : ROLE_COUNT;
    reader->seats[place].table = folding->tables[position];
    reader->before[place] |= fold_before(folding, position);
    reader->last |= has_bit(machine->last, position) ? bit : 0;
    reader->first |= has_bit(machine->first, position) ? bit : 0;
    reader->opening |= has_bit(machine->opening, position) ? bit : 0;
    reader->leads |= has_bit(machine->leads, position) ? bit : 0;
    for (uint32_t class = 0; class < machine->class_count; class++) {
        bool fits = has_bit(machine->fits + class * machine->words, position);
        reader->fits[class] |= fits && folding->ends[position] ? bit : 0;
    }
    reader->phrases |= folding->tables[position] ? bit : 0;
    if (folding->tables[position]) return; /* the rest its table knows */
    reader->guarded |= has_bit(machine->guarded, position) ? bit : 0;
    reader->watches |= has_bit(machine->watches, position) ? bit : 0;
}

static void find_peers(struct reader *reader) {
    for (uint32_t i = 0; i < reader->position_count; i++)
        for (uint32_t j = 0; j < reader->position_count; j++)
            reader->seats[i].peers |= (uint64_t)(reader->seats[i].table == reader->seats[j].table) << j;
}

/* Parts of a sequence and copies of a unit stand behind the position right before them, copies of a pair behind the
 * one before that too: all that are filled take these steps by two shifts. */
static void find_steps(struct reader *reader) {
    for (uint32_t position = 0; position < reader->position_count; position++) {
        uint64_t bit = (uint64_t)1 << position, before = reader->before[position], nearest = bit >> 1,
                 second = bit >> 2;
        reader->nearest |= before & nearest ? bit : 0;
        reader->second |= before & second ? bit : 0;
        reader->linked |= before & ~(nearest | second) ? bit : 0;
    }
}

static quoth_status fold(struct rules *rules, struct body *body, struct folding *folding) {
    const struct machine *machine = folding->machine = &body->machine;
    struct reader *reader = &folding->reader;
    TRY(mark_phrases(rules, body, folding));
    number_places(folding);
    reader->class_count = machine->class_count;
    reader->classes = machine->classes;
    reader->is_exact = machine->is_exact;
    reader->is_anchored = machine->is_anchored && machine->is_exact; /* not in one branch alone */
    reader->left.reach = machine->reach_before;
    reader->right.reach = machine->reach_after;
    if (reader->position_count == 0) return QUOTH_OK;
    TRY(take_tables(&rules->arena, reader));
    memcpy(reader->guards, machine->guards, reader->class_count * sizeof *reader->guards);
    for (uint32_t position = 0; position < machine->position_count; position++)
        fold_position(folding, body, position);
    find_peers(reader);
    find_steps(reader);
    return flanks_make(rules, folding, reader);
}

quoth_status reader_make(struct rules *rules, struct body *body) {
    if (body->machine.position_count == 0) return QUOTH_OK;
    struct folding *folding = memory_new(rules->memory, sizeof *folding);
    if (!folding) return QUOTH_NOMEM;
    memset(folding, 0, sizeof *folding);
    quoth_status status = fold(rules, body, folding);
    body->reader = folding->reader;
    memory_free(rules->memory, folding, sizeof *folding);
    return status;
}

void readers_link(struct rules *rules) {
    for (uint32_t i = 0; i < rules->bodies.count; i++) {
        struct body *body = &rules->bodies.items[i];
        body->reader.bytes = rules->alphabets.items[body->alphabet].bytes;
    }
}
