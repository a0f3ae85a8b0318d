/* shrink.c — a table of states becomes small. In: states by class. Out: the same with one state for all that do the
 * same (Moore 1956), and one column for all classes that do. Idea: most rules ask one thing or two of what stands
 * beside their cut; so does then their table, and a line or two of the cache hold it. */
#include "rule/parts.h"

enum { SLOTS = 4 * FLANK_STATES, CLASSES_MOST = LIMIT_CODES + 2 };

struct shrinker {
    const struct draft *draft;
    uint16_t blocks[FLANK_STATES];  /* by state: of those that do the same so far; the first is alone in its own */
    uint16_t samples[FLANK_STATES]; /* by block: one of its states */
    uint32_t block_count, column_count;
    uint16_t *rows;                 /* of the draft, with blocks for states */
    uint16_t slots[SLOTS];          /* blocks found anew, and one more; 0: free */
    uint8_t columns[CLASSES_MOST];
};

static const uint16_t *row_of(const struct shrinker *shrinker, uint32_t state) {
    return shrinker->rows + state * shrinker->draft->class_count;
}

static void fill_rows(struct shrinker *shrinker) {
    const struct draft *draft = shrinker->draft;
    for (uint32_t i = 0; i < draft->state_count * draft->class_count; i++) {
        uint32_t next = draft->next[i];
        shrinker->rows[i] = (uint16_t)((next & FLANK_ENDS) | shrinker->blocks[next & FLANK_STATE]);
    }
}

static uint32_t hash_of(const uint16_t *row, uint32_t count) {
    uint64_t hash = 0;
    for (uint32_t i = 0; i < count; i++) hash = form_hash(hash, row[i]);
    return (uint32_t)(hash >> 32);
}

/* The block of states whose rows are the same; a new one where there is none. */
static uint16_t block_of(struct shrinker *shrinker, uint32_t state) {
    uint32_t class_count = shrinker->draft->class_count;
    const uint16_t *row = row_of(shrinker, state);
    uint32_t i = hash_of(row, class_count) % SLOTS;
    for (; shrinker->slots[i]; i = (i + 1) % SLOTS) {
        uint16_t block = (uint16_t)(shrinker->slots[i] - 1);
        if (memcmp(row_of(shrinker, shrinker->samples[block]), row, class_count * sizeof *row) == 0) return block;
    }
    shrinker->samples[shrinker->block_count] = (uint16_t)state;
    shrinker->slots[i] = (uint16_t)++shrinker->block_count;
    return (uint16_t)(shrinker->block_count - 1);
}

/* States are one until something tells them apart. */
static void find_blocks(struct shrinker *shrinker) {
    for (uint32_t state = 0; state < shrinker->draft->state_count; state++) shrinker->blocks[state] = state > 0;
    uint32_t known;
    do {
        known = shrinker->block_count;
        fill_rows(shrinker);
        memset(shrinker->slots, 0, sizeof shrinker->slots);
        shrinker->block_count = 1;
        for (uint32_t state = 1; state < shrinker->draft->state_count; state++)
            shrinker->blocks[state] = block_of(shrinker, state);
    } while (known != shrinker->block_count);
}

static bool is_same_column(const struct shrinker *shrinker, uint32_t a, uint32_t b) {
    for (uint32_t block = 0; block < shrinker->block_count; block++) {
        const uint16_t *row = row_of(shrinker, shrinker->samples[block]);
        if (row[a] != row[b]) return false;
    }
    return true;
}

/* samples[column] is a class that has it. */
static void find_columns(struct shrinker *shrinker, uint8_t *samples) {
    shrinker->column_count = 0;
    for (uint32_t class = 0; class < shrinker->draft->class_count; class++) {
        uint32_t column = 0;
        while (column < shrinker->column_count && !is_same_column(shrinker, samples[column], class)) column++;
        if (column == shrinker->column_count) samples[shrinker->column_count++] = (uint8_t)class;
        shrinker->columns[class] = (uint8_t)column;
    }
}

static quoth_status keep_flank(struct rules *rules, const struct shrinker *shrinker, const uint8_t *samples,
                               const uint8_t *classes, struct flank *flank) {
    uint32_t column_count = shrinker->column_count;
    flank->next_count = shrinker->block_count * column_count;
    flank->next = arena_take(&rules->arena, flank->next_count * sizeof *flank->next);
    flank->columns = arena_take(&rules->arena, LIMIT_CODES + 1);
    if (!flank->next || !flank->columns) return QUOTH_NOMEM;
    for (uint32_t byte = 0; byte <= LIMIT_CODES; byte++) flank->columns[byte] = shrinker->columns[classes[byte]];
    for (uint32_t i = 0; i < flank->next_count; i++) {
        uint32_t next = row_of(shrinker, shrinker->samples[i / column_count])[samples[i % column_count]];
        flank->next[i] = (uint16_t)((next & FLANK_ENDS) | (next & FLANK_STATE) * column_count);
    }
    return QUOTH_OK;
}

quoth_status flank_shrink(struct rules *rules, const struct draft *draft, const uint8_t *classes, struct flank *flank) {
    uint8_t samples[CLASSES_MOST];
    struct shrinker *shrinker = arena_take(&rules->drafts, sizeof *shrinker);
    if (!shrinker) return QUOTH_NOMEM;
    shrinker->draft = draft;
    shrinker->rows = arena_take(&rules->drafts, draft->state_count * draft->class_count * sizeof *shrinker->rows);
    if (!shrinker->rows) return QUOTH_NOMEM;
    find_blocks(shrinker);
    find_columns(shrinker, samples);
    return keep_flank(rules, shrinker, samples, classes, flank);
}
