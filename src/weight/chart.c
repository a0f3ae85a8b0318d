/* chart.c — a chart, filled from its file or opened from an image. See chart.h. */
#include "weight/chart.h"

#include "lexicon/lexicon.h"

struct filler {
    struct chart *chart;
    const struct chart_plan *plan;
    const struct chart_alphabets *alphabets;
    const quoth_file *file;
    uint32_t *columns;       /* by feature: of two words, the words met as the second */
    VEC(struct chart_cell) owners; /* of each line, from the second on: the one cell that has its place */
};

static uint16_t *new_cells(const quoth_allocator *memory, uint32_t count) {
    uint16_t *cells = memory_new(memory, count * sizeof *cells);
    if (cells) memset(cells, 0, count * sizeof *cells);
    return cells;
}

/* --- which feature a line is of --- */

static bool says(const char *name, struct slice text) {
    return strlen(name) == text.size && memcmp(name, text.bytes, text.size) == 0;
}

const struct chart_feature *chart_feature_of(const struct chart_plan *plan, const struct weight_lines *line,
                                             const struct slice **values) {
    *values = line->values + (plan->options != NULL);
    for (uint32_t i = 0; i < plan->feature_count; i++)
        if (says(plan->features[i].name, line->name)) return &plan->features[i];
    return NULL;
}

static uint32_t option_of(const struct chart_plan *plan, struct slice value) {
    for (uint32_t i = 0; i < CHART_OPTIONS && plan->options[i]; i++)
        if (says(plan->options[i], value)) return i;
    return NONE;
}

/* The values' numbers, that of a word first; false: nothing has these values. */
static bool number_values(const struct filler *filler, const struct chart_feature *feature, const struct slice *values,
                          uint32_t numbers[CHART_VALUES], uint32_t sizes[CHART_VALUES]) {
    const struct chart_alphabets *alphabets = filler->alphabets;
    for (uint32_t i = 0; i < feature->count; i++) {
        sizes[i] = alphabets->sizes[feature->alphabets[i]];
        numbers[i] = alphabets->number(alphabets->user, feature->alphabets[i], values[i]);
        if (numbers[i] == NONE) return false;
        if (i != 1 || sizes[1] || !sizes[0]) continue;
        uint32_t word = numbers[1];
        numbers[1] = numbers[0], numbers[0] = word;
        sizes[1] = sizes[0], sizes[0] = 0;
    }
    return true;
}

/* --- its cell --- */

static struct chart_row row_of(const struct chart *chart, struct chart_cell owner, uint32_t width) {
    if (owner.table == &chart->rows) return (struct chart_row){owner, ROW_OF_ROW, width};
    return (struct chart_row){owner, owner.table == &chart->narrow ? ROW_OF_NARROW : ROW_OF_WIDE, width};
}

/* The cell of a column in the row whose number stands in *cell; made where there is none. */
static quoth_status go_to_column(struct filler *filler, struct chart_cell *cell, uint32_t width, uint32_t column) {
    struct chart *chart = filler->chart;
    uint32_t cells = (width + CHART_UNIT - 1) / CHART_UNIT * CHART_UNIT;
    if (!*cell_of(*cell)) {
        if (chart->row_cells / CHART_UNIT > UINT16_MAX) return QUOTH_LIMIT;
        uint32_t wanted = chart->row_cells + cells;
        if (wanted > chart->row_capacity)
            TRY(vec_grow(&chart->memory, (void **)&chart->rows, &chart->row_capacity, wanted, sizeof *chart->rows));
        TRY(vec_push(&chart->memory, &chart->made, row_of(chart, *cell, width)));
        memset(chart->rows + chart->row_cells, 0, cells * sizeof *chart->rows);
        *cell_of(*cell) = (uint16_t)(chart->row_cells / CHART_UNIT);
        chart->row_cells = wanted;
    }
    *cell = (struct chart_cell){&chart->rows, (uint32_t)*cell_of(*cell) * CHART_UNIT + column};
    return QUOTH_OK;
}

static uint16_t *column_of(struct filler *filler, const struct chart_feature *feature, uint32_t word) {
    return &filler->chart->wide[word * filler->plan->field_count + feature->place + 1];
}

static quoth_status find_wide_cell(struct filler *filler, const struct chart_feature *feature, const uint32_t *numbers,
                                   const uint32_t *sizes, struct chart_cell *cell) {
    *cell = (struct chart_cell){&filler->chart->wide, numbers[0] * filler->plan->field_count + feature->place};
    if (feature->count == 1) return QUOTH_OK;
    if (!sizes[1])
        return go_to_column(filler, cell, filler->columns[feature - filler->plan->features] + 1,
                            *column_of(filler, feature, numbers[1]));
    if (feature->count == 3 && sizes[1] * sizes[2] <= CHART_FLAT)
        return go_to_column(filler, cell, sizes[1] * sizes[2], numbers[1] * sizes[2] + numbers[2]);
    TRY(go_to_column(filler, cell, sizes[1], numbers[1]));
    return feature->count == 3 ? go_to_column(filler, cell, sizes[2], numbers[2]) : QUOTH_OK;
}

static quoth_status find_cell(struct filler *filler, const struct chart_feature *feature, const uint32_t *numbers,
                              const uint32_t *sizes, struct chart_cell *cell) {
    if (feature->count && !sizes[0]) return find_wide_cell(filler, feature, numbers, sizes, cell);
    bool is_dense = feature->count < 3 || sizes[0] * sizes[1] * sizes[2] <= CHART_DENSE;
    uint32_t index = 0;
    for (uint32_t i = 0; i < feature->count && (i < 2 || is_dense); i++) index = index * sizes[i] + numbers[i];
    *cell = (struct chart_cell){&filler->chart->narrow, feature->place + index};
    return is_dense ? QUOTH_OK : go_to_column(filler, cell, sizes[2], numbers[2]);
}

static quoth_status put_option(struct filler *filler, struct chart_cell cell, uint32_t option, int32_t weight) {
    struct chart *chart = filler->chart;
    if (!*cell_of(cell)) {
        if (chart->lines.count > UINT16_MAX / CHART_HALVES) return QUOTH_LIMIT;
        TRY(vec_push(&chart->memory, &chart->lines, (chart_line){0}));
        TRY(vec_push(&chart->memory, &filler->owners, cell));
        *cell_of(cell) = (uint16_t)((chart->lines.count - 1) * CHART_HALVES);
    }
    chart->lines.items[*cell_of(cell) / CHART_HALVES][option] = (uint16_t)weight;
    return QUOTH_OK;
}

static uint64_t line_hash(const chart_line *line) {
    const unsigned char *bytes = (const unsigned char *)line;
    return form_hash(form_hash(0, load_64(bytes)), load_64(bytes + 8));
}
_Static_assert(sizeof(chart_line) == 16, "two words of eight bytes");

/* Each line moves to the front, or gives way to its equal there; its cell goes along. Places begin as 0, for free. */
static void merge_lines(struct filler *filler, uint16_t *places, uint32_t bits) {
    struct chart *chart = filler->chart;
    chart_line *lines = chart->lines.items;
    uint32_t kept = 1;
    for (uint32_t i = 0; i < filler->owners.count; i++) {
        const chart_line *line = &lines[i + 1];
        uint16_t *place = &places[line_hash(line) >> (64 - bits)], *end = places + ((size_t)1 << bits);
        while (*place && memcmp(&lines[*place], line, sizeof *line) != 0) place = place + 1 < end ? place + 1 : places;
        if (!*place) {
            lines[kept] = *line;
            *place = (uint16_t)kept++;
        }
        *cell_of(filler->owners.items[i]) = (uint16_t)(*place * CHART_HALVES);
    }
    chart->lines.count = kept;
}

/* Three lines in four have an equal, for most features speak for or against one option alone: one of each is kept, so
 * that they stay in the nearest cache. */
static quoth_status share_lines(struct filler *filler) {
    const quoth_allocator *memory = &filler->chart->memory;
    uint32_t bits = 4;
    while ((uint32_t)1 << bits < 2 * filler->chart->lines.count) bits++;
    uint16_t *places = new_cells(memory, (uint32_t)1 << bits);
    if (!places) return QUOTH_NOMEM;
    merge_lines(filler, places, bits);
    memory_free(memory, places, ((size_t)1 << bits) * sizeof *places);
    return QUOTH_OK;
}

/* --- line by line --- */

static quoth_status put_line(struct filler *filler, const struct weight_lines *line, quoth_problem *problem) {
    const struct slice *values;
    const struct chart_feature *feature = chart_feature_of(filler->plan, line, &values);
    uint32_t option = filler->plan->options ? option_of(filler->plan, line->values[0]) : 0;
    if (option == NONE)
        return knowledge_problem(problem, filler->file, line->at, "the first value is none of this model's options");
    uint32_t numbers[CHART_VALUES], sizes[CHART_VALUES];
    if (!feature || !number_values(filler, feature, values, numbers, sizes)) return QUOTH_OK;
    struct chart_cell cell;
    TRY(find_cell(filler, feature, numbers, sizes, &cell));
    if (filler->plan->options) return put_option(filler, cell, option, line->weight);
    *cell_of(cell) = (uint16_t)line->weight;
    return QUOTH_OK;
}

/* Of two words the second needs a column, before any row is made. */
static quoth_status count_column(struct filler *filler, const struct weight_lines *line, quoth_problem *problem) {
    (void)problem;
    const struct slice *values;
    const struct chart_feature *feature = chart_feature_of(filler->plan, line, &values);
    uint32_t numbers[CHART_VALUES], sizes[CHART_VALUES];
    if (!feature || feature->count != 2 || !number_values(filler, feature, values, numbers, sizes)) return QUOTH_OK;
    if (sizes[0] || sizes[1]) return QUOTH_OK;
    uint16_t *column = column_of(filler, feature, numbers[1]);
    uint32_t *count = &filler->columns[feature - filler->plan->features];
    if (!*column && *count < UINT16_MAX) *column = (uint16_t)++*count;
    return QUOTH_OK;
}

static quoth_status each_line(struct filler *filler, quoth_problem *problem,
                              quoth_status (*take)(struct filler *, const struct weight_lines *, quoth_problem *)) {
    struct weight_lines lines = weight_lines_of(filler->file);
    for (bool is_there = true; is_there;) {
        TRY(weight_lines_next(&lines, &is_there, problem));
        if (is_there) TRY(take(filler, &lines, problem));
    }
    return QUOTH_OK;
}

/* Row 0, which is nothing, is as wide as any. */
static quoth_status make_row_of_nothing(struct filler *filler) {
    struct chart *chart = filler->chart;
    uint32_t width = CHART_FLAT;
    for (uint32_t i = 0; i < filler->plan->feature_count; i++)
        if (filler->columns[i] >= width) width = (filler->columns[i] / CHART_UNIT + 1) * CHART_UNIT;
    chart->rows = new_cells(&chart->memory, width);
    if (!chart->rows) return QUOTH_NOMEM;
    chart->row_cells = chart->row_capacity = chart->nothing_cells = width;
    return QUOTH_OK;
}

static quoth_status fill(struct filler *filler, quoth_problem *problem) {
    TRY(each_line(filler, problem, count_column));
    TRY(make_row_of_nothing(filler));
    quoth_status status = each_line(filler, problem, put_line);
    if (status == QUOTH_LIMIT) return knowledge_problem(problem, filler->file, 0, "more weights than a model holds");
    if (status == QUOTH_OK && filler->plan->options) status = share_lines(filler);
    return status;
}

/* --- as a whole --- */

static quoth_status make_room(struct chart *chart, const struct chart_plan *plan,
                              const struct chart_alphabets *alphabets) {
    chart->narrow_count = plan->narrow_count;
    chart->wide_count = plan->field_count * alphabets->wide_size;
    chart->narrow = new_cells(&chart->memory, chart->narrow_count);
    chart->wide = new_cells(&chart->memory, chart->wide_count);
    if (!chart->narrow || !chart->wide) return QUOTH_NOMEM;
    return plan->options ? vec_push(&chart->memory, &chart->lines, (chart_line){0}) : QUOTH_OK;
}

static quoth_status chart_read(const quoth_allocator *memory, const quoth_file *file, const struct chart_plan *plan,
                               const struct chart_alphabets *alphabets, struct chart **made, quoth_problem *problem) {
    struct chart *chart = memory_new(memory, sizeof *chart);
    if (!chart) return QUOTH_NOMEM;
    *chart = (struct chart){.memory = *memory};
    *made = chart; /* its owner frees it, whatever comes */
    TRY(make_room(chart, plan, alphabets));
    struct filler filler = {.chart = chart, .plan = plan, .alphabets = alphabets, .file = file};
    size_t size = plan->feature_count * sizeof *filler.columns;
    filler.columns = memory_new(memory, size);
    if (!filler.columns) return QUOTH_NOMEM;
    memset(filler.columns, 0, size);
    quoth_status status = fill(&filler, problem);
    vec_free(memory, &filler.owners);
    memory_free(memory, filler.columns, size);
    return status;
}

quoth_status chart_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name,
                       const struct chart_plan *plan, const struct chart_alphabets *alphabets, struct chart **chart,
                       quoth_problem *problem) {
    *chart = NULL;
    const quoth_file *file = file_named(files, count, name);
    return file ? chart_read(memory, file, plan, alphabets, chart, problem) : QUOTH_OK;
}

void chart_free(struct chart *chart) {
    if (!chart) return;
    quoth_allocator memory = chart->memory;
    if (!chart->is_lent) {
        memory_free(&memory, chart->narrow, chart->narrow_count * sizeof *chart->narrow);
        memory_free(&memory, chart->wide, chart->wide_count * sizeof *chart->wide);
        memory_free(&memory, chart->rows, chart->row_capacity * sizeof *chart->rows);
        vec_free(&memory, &chart->lines);
        vec_free(&memory, &chart->made);
    }
    memory_free(&memory, chart, sizeof *chart);
}

static quoth_status pass(struct image *image, struct chart *chart) {
    image_table(image, &chart->narrow, &chart->narrow_count);
    image_table(image, &chart->wide, &chart->wide_count);
    image_table(image, &chart->rows, &chart->row_cells);
    image_vec(image, &chart->lines);
    return image->status;
}

quoth_status chart_lay_out(struct chart *chart, struct image *image) {
    if (!image_has(image, chart != NULL)) return image->status;
    TRY(chart_pack(chart));
    return pass(image, chart);
}

quoth_status chart_open(const quoth_allocator *memory, struct image *image, struct chart **chart) {
    *chart = NULL;
    if (!image_has(image, false)) return image->status;
    struct chart *opened = memory_new(memory, sizeof *opened);
    if (!opened) return QUOTH_NOMEM;
    *opened = (struct chart){.memory = *memory, .is_lent = true};
    *chart = opened; /* its owner frees it, whatever comes */
    return pass(image, opened);
}
