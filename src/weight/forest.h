/* forest.h — private to the weight room: trees as their text says them, before tables are made of them. */
#ifndef QUOTH_WEIGHT_FOREST_H
#define QUOTH_WEIGHT_FOREST_H

#include "weight/trees.h"

/* So many leaves are added in sixteen bits, straight from the table. */
enum { LEAVES = 1 << TREES_DEPTH, LEAVES_AT_ONCE = 8, LEAF_MOST = INT16_MAX / LEAVES_AT_ONCE };
struct leaves {
    int16_t adds[LEAVES]; /* by its answers */
};

enum { UNASKED = INT16_MIN };
struct tree {
    uint16_t signs[TREES_DEPTH];
    int16_t limits[TREES_DEPTH]; /* is the value below it? What is not asked is answered with no: nothing is below */
    struct leaves leaves;
};
struct forest {
    int32_t start; /* of the sum */
    VEC(struct tree) trees;
};

/* Whatever comes of it, the caller frees what was read. */
quoth_status forest_read(const quoth_allocator *memory, const quoth_file *file, const char *const *signs,
                         uint32_t sign_count, struct forest *forest, quoth_problem *problem);

#endif
