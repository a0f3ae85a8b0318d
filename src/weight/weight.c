/* weight.c — a model as a flat table from hashed feature names to weights.
 *
 * In: text. Out: weights found by hash, in one or two probes. Idea: a line's values are split at "|" and hashed onto their template
 * exactly as features fire, so that a line's hash is that of the calls which name it. */
#include "weight/weight.h"

#include <math.h>
#include <stdlib.h>

#include "lexicon/lexicon.h"

struct slot {
    uint32_t key; /* upper half of the hash; the lower half chose the place */
    float weight;
};

struct model {
    quoth_allocator memory;
    struct slot *slots; /* weight 0: free */
    uint32_t mask;
};

static uint64_t mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 29;
}

static float weight_of(const struct model *model, uint64_t hash) {
    for (uint32_t i = (uint32_t)hash & model->mask;; i = (i + 1) & model->mask) {
        const struct slot *slot = &model->slots[i];
        if (slot->weight == 0.0f) return 0.0f;
        if (slot->key == (uint32_t)(hash >> 32)) return slot->weight;
    }
}

static void fire(struct features *f, uint64_t hash, struct symbol template, const struct symbol *values, int count) {
    if (f->model) f->score += (double)weight_of(f->model, hash);
    if (!f->names || f->status != QUOTH_OK) return;
    f->status = bytes_add(f->memory, f->names, template.text.bytes, template.text.size);
    for (int i = 0; i < count && f->status == QUOTH_OK; i++) {
        f->status = bytes_add(f->memory, f->names, i ? "|" : "=", 1);
        if (f->status == QUOTH_OK) f->status = bytes_add(f->memory, f->names, values[i].text.bytes, values[i].text.size);
    }
    if (f->status == QUOTH_OK) f->status = bytes_add(f->memory, f->names, "\n", 1);
}

void fire_none(struct features *f, struct symbol template) { fire(f, template.hash, template, NULL, 0); }

void fire_one(struct features *f, struct symbol template, struct symbol a) {
    fire(f, mix(template.hash, a.hash), template, &a, 1);
}

void fire_two(struct features *f, struct symbol template, struct symbol a, struct symbol b) {
    const struct symbol values[] = {a, b};
    fire(f, mix(mix(template.hash, a.hash), b.hash), template, values, 2);
}

void fire_three(struct features *f, struct symbol template, struct symbol a, struct symbol b, struct symbol c) {
    const struct symbol values[] = {a, b, c};
    fire(f, mix(mix(mix(template.hash, a.hash), b.hash), c.hash), template, values, 3);
}

struct symbol symbol_count(uint32_t count) {
    static const char *const names[] = {"0", "1", "2", "3", "4", "5-7", "8-15", "16+"};
    const char *name = names[count < 5 ? count : count < 8 ? 5 : count < 16 ? 6 : 7];
    return symbol_of(name, strlen(name));
}

/* Of a feature whose values stand in one line, "say|That", under the template "k|word|next". */
static uint64_t hash_of_line(uint64_t template, const char *values, size_t size) {
    const char *end = values + size;
    for (const char *value = values; size && value <= end;) {
        const char *bar = memchr(value, '|', (size_t)(end - value));
        const char *stop = bar ? bar : end;
        template = mix(template, hash_bytes(value, (size_t)(stop - value)));
        value = stop + 1;
    }
    return template;
}

static void put(struct model *model, uint64_t hash, float weight) {
    uint32_t i = (uint32_t)hash & model->mask;
    while (model->slots[i].weight != 0.0f) i = (i + 1) & model->mask;
    model->slots[i] = (struct slot){(uint32_t)(hash >> 32), weight};
}

static uint32_t count_lines(const quoth_file *file) {
    uint32_t count = 1;
    for (size_t i = 0; i < file->size; i++) count += file->bytes[i] == '\n';
    return count;
}

/* "-0.5", "12", "3.25": read by hand, since strtod asks the locale for its decimal point. False: no number. */
static bool read_number(const char *bytes, size_t size, float *number) {
    double value = 0, scale = 1;
    bool is_fraction = false, has_digit = false;
    size_t i = size && bytes[0] == '-';
    for (; i < size; i++) {
        if (bytes[i] == '.' && !is_fraction) is_fraction = true;
        else if (bytes[i] >= '0' && bytes[i] <= '9') {
            has_digit = true;
            value = value * 10 + (bytes[i] - '0');
            if (is_fraction) scale *= 10;
        } else return false;
    }
    *number = (float)(size && bytes[0] == '-' ? -value / scale : value / scale);
    return has_digit;
}

static quoth_status read_line(struct model *model, const quoth_file *file, struct slice line, uint64_t *template,
                              quoth_problem *problem) {
    if (line.size == 0 || line.bytes[0] == '#') return QUOTH_OK;
    if (line.bytes[0] == '[' && line.bytes[line.size - 1] == ']') {
        *template = hash_bytes(line.bytes + 1, line.size - 2);
        return QUOTH_OK;
    }
    const char *tab = memchr(line.bytes, '\t', line.size);
    float weight;
    if (!tab || !read_number(tab + 1, (size_t)(line.bytes + line.size - tab - 1), &weight))
        return knowledge_problem(problem, file, (size_t)(line.bytes - file->bytes), "expected values, a tab and a number, or [template]");
    if (weight != 0.0f) put(model, hash_of_line(*template, line.bytes, (size_t)(tab - line.bytes)), weight);
    return QUOTH_OK;
}

static quoth_status read_lines(struct model *model, const quoth_file *file, quoth_problem *problem) {
    const char *end = file->bytes + file->size;
    uint64_t template = 0;
    for (const char *line = file->bytes; line < end;) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        if (!stop) stop = end;
        TRY(read_line(model, file, (struct slice){line, (size_t)(stop - line)}, &template, problem));
        line = stop + 1;
    }
    return QUOTH_OK;
}

static quoth_status model_read(const quoth_allocator *memory, const quoth_file *file, struct model **made, quoth_problem *problem) {
    struct model *model = memory_new(memory, sizeof *model);
    if (!model) return QUOTH_NOMEM;
    uint32_t capacity = 16;
    for (uint32_t lines = count_lines(file); capacity < 2 * lines;) capacity *= 2;
    *model = (struct model){.memory = *memory, .mask = capacity - 1};
    model->slots = memory_new(memory, capacity * sizeof *model->slots);
    quoth_status status = QUOTH_NOMEM;
    if (model->slots) {
        memset(model->slots, 0, capacity * sizeof *model->slots);
        status = read_lines(model, file, problem);
    }
    if (status != QUOTH_OK) {
        model_free(model);
        return status;
    }
    *made = model;
    return QUOTH_OK;
}

quoth_status model_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name, struct model **model,
                       quoth_problem *problem) {
    *model = NULL;
    for (size_t i = 0; i < count; i++)
        if (strcmp(files[i].name, name) == 0) return model_read(memory, &files[i], model, problem);
    return QUOTH_OK;
}

void model_free(struct model *model) {
    if (!model) return;
    quoth_allocator memory = model->memory;
    memory_free(&memory, model->slots, (model->mask + 1u) * sizeof *model->slots);
    memory_free(&memory, model, sizeof *model);
}

void chances(double *scores, uint32_t count) {
    double top = scores[0], sum = 0;
    for (uint32_t i = 1; i < count; i++)
        if (scores[i] > top) top = scores[i];
    for (uint32_t i = 0; i < count; i++) sum += scores[i] = exp(scores[i] - top);
    for (uint32_t i = 0; i < count; i++) scores[i] /= sum;
}
