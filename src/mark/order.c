/* order.c — quotations in order of their start, with parent and depth.
 *
 * In: quotations in any order, none crossing another. Out: the same, outermost first. Idea: sort by start, then walk
 * once with the stack of those still open. The sort is a heap sort: bounded time, and the C library's may take memory
 * of its own. */
#include "mark/private.h"

static bool comes_after(const struct quotation *a, const struct quotation *b) {
    return a->first != b->first ? a->first > b->first : a->last < b->last;
}

static void swap(struct quotation *a, struct quotation *b) {
    struct quotation kept = *a;
    *a = *b;
    *b = kept;
}

static void sift_down(struct quotation *items, uint32_t root, uint32_t count) {
    for (uint32_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && comes_after(&items[child + 1], &items[child])) child++;
        if (!comes_after(&items[child], &items[root])) return;
        swap(&items[child], &items[root]);
    }
}

static void sort(struct quotation *items, uint32_t count) {
    for (uint32_t i = count / 2; i > 0; i--)
        sift_down(items, i - 1, count);
    for (uint32_t end = count; end > 1; end--) {
        swap(&items[0], &items[end - 1]);
        sift_down(items, 0, end - 1);
    }
}

void mark_order(struct quotation_list *quotations, uint32_t base) {
    struct quotation *items = quotations->items;
    if (quotations->count > base) sort(items + base, quotations->count - base);
    uint32_t open[LIMIT_QUOTATION_DEPTH], depth = 0, kept = base;
    for (uint32_t i = base; i < quotations->count; i++) {
        while (depth > 0 && items[open[depth - 1]].last <= items[i].first)
            depth--;
        if (depth == LIMIT_QUOTATION_DEPTH) continue; /* text of the one around it */
        items[kept] = items[i];
        items[kept].parent = depth ? open[depth - 1] : NONE;
        items[kept].depth = (uint8_t)depth;
        open[depth++] = kept++;
    }
    quotations->count = kept;
}
