/* pack.c — the rows of a chart, laid into each other before they go into an image.
 *
 * In: a chart that was filled. Out: the same chart, whose rows take half the cells. Idea: most cells of most rows are
 * zero, so each row goes to the first place where all cells that another row has taken are what it says itself: first
 * fit, as for sparse tables (R. E. Tarjan and A. C. Yao, Storing a Sparse Table, 1979). There the owner of a cell is
 * asked for; here a cell is read by whoever points at it, so zeros have places, too. */
#include <stdlib.h>

#include "weight/chart.h"

struct packing {
    struct chart *chart;
    const struct chart_row **order;
    uint16_t *cells;
    uint8_t *taken; /* by cell: is it part of a row? */
    uint32_t count, capacity;
};

static const uint16_t *cells_of(const struct chart *chart, const struct chart_row *row) {
    return chart->rows + (size_t)*cell_of(row->owner) * CHART_UNIT;
}

/* Rows whose numbers stand in rows go first, for those change with them; then, since the common words have the first
 * fields, what is asked for often comes together. */
static int compare_rows(const void *a, const void *b) {
    const struct chart_row *first = *(const struct chart_row *const *)a, *second = *(const struct chart_row *const *)b;
    if (first->level != second->level) return first->level < second->level ? -1 : 1;
    return first->owner.at < second->owner.at ? -1 : first->owner.at > second->owner.at;
}

static void order_rows(struct packing *packing) {
    const struct chart *chart = packing->chart;
    for (uint32_t i = 0; i < chart->made.count; i++) packing->order[i] = &chart->made.items[i];
    qsort(packing->order, chart->made.count, sizeof *packing->order, compare_rows);
}

static bool fits(const struct packing *packing, uint32_t place, const uint16_t *cells, uint32_t width) {
    for (uint32_t i = 0; i < width; i++)
        if (packing->taken[place + i] && packing->cells[place + i] != cells[i]) return false;
    return true;
}

/* Behind all others there is always room. */
static void place_row(struct packing *packing, const struct chart_row *row) {
    const uint16_t *cells = cells_of(packing->chart, row);
    uint32_t place = 0;
    while (!fits(packing, place, cells, row->width)) place += CHART_UNIT;
    memcpy(packing->cells + place, cells, row->width * sizeof *cells);
    memset(packing->taken + place, 1, row->width);
    if (place + row->width > packing->count) packing->count = place + row->width;
    *cell_of(row->owner) = (uint16_t)(place / CHART_UNIT);
}

/* The row of nothing stays where it is. */
static void place_all(struct packing *packing) {
    packing->count = packing->chart->nothing_cells;
    memset(packing->taken, 1, packing->count);
    order_rows(packing);
    for (uint32_t i = 0; i < packing->chart->made.count; i++)
        place_row(packing, packing->order[i]);
}

static quoth_status reserve(struct packing *packing) {
    const quoth_allocator *memory = &packing->chart->memory;
    packing->order = memory_new(memory, packing->chart->made.count * sizeof *packing->order);
    packing->cells = memory_new(memory, packing->capacity * sizeof *packing->cells);
    packing->taken = memory_new(memory, packing->capacity);
    if (!packing->order || !packing->cells || !packing->taken) return QUOTH_NOMEM;
    memset(packing->cells, 0, packing->capacity * sizeof *packing->cells);
    memset(packing->taken, 0, packing->capacity);
    return QUOTH_OK;
}

quoth_status chart_pack(struct chart *chart) {
    if (chart->made.count == 0) return QUOTH_OK;
    const quoth_allocator memory = chart->memory;
    struct packing packing = {.chart = chart, .capacity = chart->row_capacity};
    quoth_status status = reserve(&packing);
    if (status == QUOTH_OK) {
        place_all(&packing);
        uint16_t *rows = chart->rows;
        chart->rows = packing.cells;
        packing.cells = rows;
        chart->row_cells = packing.count;
    }
    memory_free(&memory, packing.order, chart->made.count * sizeof *packing.order);
    memory_free(&memory, packing.cells, packing.capacity * sizeof *packing.cells);
    memory_free(&memory, packing.taken, packing.capacity);
    return status;
}
