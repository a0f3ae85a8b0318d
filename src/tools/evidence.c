/* evidence.c — see evidence.h. In: names with answers. Out: weights. Idea: a count by name and fold is all it takes. */
#include "tools/evidence.h"
#include "tools/store.h"
#include "tools/train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LEAST_EXAMPLES = 8, LEAST_WEIGHT = 10, NOBODY = 10 }; /* examples without tendency that each name starts from */

struct count {
    uint32_t all, holding;
};
struct name {
    char *text;
    struct count counts[EVIDENCE_FOLDS];
};
struct evidence {
    struct name *names;
    uint32_t count, capacity;
    uint32_t *table; /* open addressing: name + 1 */
    uint32_t table_size;
};

struct evidence *evidence_new(void) {
    struct evidence *evidence = store_take(1, sizeof *evidence);
    evidence->table_size = 1 << 18; /* a lexicon's words under a dozen signs fill an eighth of it */
    evidence->table = store_take(evidence->table_size, sizeof *evidence->table);
    evidence_add(evidence, "", 0, 0, false);
    evidence->names[0].counts[0] = (struct count){0, 0};
    return evidence;
}

void evidence_free(struct evidence *evidence) {
    if (!evidence) return;
    for (uint32_t i = 0; i < evidence->count; i++) free(evidence->names[i].text);
    free(evidence->names), free(evidence->table), free(evidence);
}

static uint32_t place_of(const struct evidence *evidence, const char *name, size_t size) {
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < size; i++) hash = (hash ^ (unsigned char)name[i]) * 0x100000001b3u;
    for (uint32_t place = (uint32_t)(hash >> 32);; place++) {
        place &= evidence->table_size - 1;
        uint32_t found = evidence->table[place];
        if (!found) return place;
        const char *text = evidence->names[found - 1].text;
        if (strlen(text) == size && memcmp(text, name, size) == 0) return place;
    }
}

static uint32_t number_of(struct evidence *evidence, const char *name, size_t size) {
    uint32_t *place = &evidence->table[place_of(evidence, name, size)];
    if (*place) return *place - 1;
    if (evidence->count == evidence->capacity) {
        evidence->capacity = evidence->capacity ? evidence->capacity * 2 : 1024;
        evidence->names = store_grow(evidence->names, evidence->capacity * sizeof *evidence->names);
    }
    evidence->names[evidence->count++] = (struct name){.text = store_copy(name, size)};
    *place = evidence->count;
    return *place - 1;
}

uint32_t evidence_add(struct evidence *evidence, const char *name, size_t size, uint32_t fold, bool holds) {
    uint32_t number = number_of(evidence, name, size);
    struct count *count = &evidence->names[number].counts[fold];
    count->all++, count->holding += holds;
    return number;
}

static struct count count_of(const struct name *name, uint32_t without) {
    struct count sum = {0, 0};
    for (uint32_t fold = 0; fold < EVIDENCE_FOLDS; fold++)
        if (fold != without) sum.all += name->counts[fold].all, sum.holding += name->counts[fold].holding;
    return sum;
}

int16_t evidence_weight(const struct evidence *evidence, uint32_t name, uint32_t fold) {
    struct count all = count_of(&evidence->names[0], fold), its = count_of(&evidence->names[name], fold);
    if (its.all < LEAST_EXAMPLES) return 0;
    double share = (all.holding + 1.0) / (all.all + 2.0), chance = (its.holding + NOBODY * share) / (its.all + NOBODY);
    double weight = log(chance / (1 - chance)) - log(share / (1 - share));
    return fabs(weight) * 100 < LEAST_WEIGHT ? 0 : (int16_t)lround(weight * 100);
}

static int by_text(const void *left, const void *right) {
    const struct name *a = *(const struct name *const *)left, *b = *(const struct name *const *)right;
    return strcmp(a->text, b->text);
}

/* A value that would open another line of the file: a sign, a comment. */
static bool is_writable(const char *name) {
    const char *equals = strchr(name, '=');
    return equals && equals[1] && !strchr("[#\t", equals[1]);
}

static void write_names(const struct evidence *evidence, FILE *file) {
    const struct name **order = store_take(evidence->count, sizeof *order);
    for (uint32_t i = 0; i < evidence->count; i++) order[i] = &evidence->names[i];
    qsort(order, evidence->count, sizeof *order, by_text);
    const char *sign = "=";
    for (uint32_t i = 0; i < evidence->count; i++) {
        const char *name = order[i]->text;
        int16_t weight = evidence_weight(evidence, (uint32_t)(order[i] - evidence->names), EVIDENCE_ALL);
        if (!weight || !is_writable(name)) continue;
        size_t size = strcspn(name, "=");
        if (size != strcspn(sign, "=") || strncmp(name, sign, size)) fprintf(file, "[%.*s]\n", (int)size, name);
        sign = name;
        fputs(name + size + 1, file);
        trainer_write_weight(file, weight / 100.0);
    }
    free(order);
}

bool evidence_write(const struct evidence *evidence, const char *path, const char *about) {
    FILE *file = fopen(path, "w");
    if (!file) return false;
    fprintf(file, "# %s\n", about);
    write_names(evidence, file);
    return store_close(file);
}
