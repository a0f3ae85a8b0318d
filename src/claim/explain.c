/* explain.c — why a statement has its score: kinds, quantities, and the features that weigh most.
 *
 * In: a window. Out: readable lines. Idea: the walk that scores also names its features; each name
 * is looked up once more for its weight, so that what is shown is what was summed.
 *
 *   claim   0.87 quantity  “Burglaries in Sorrel fell 12 percent”
 *           +1.05 quantity=percent  +0.62 core=plural|past  -0.20 length=2 … */
#include "claim/statement.h"

enum { FEATURES_SHOWN = 12, NAME_BYTES = 256 };

struct reason {
    struct slice name;
    double weight; /* of all its occurrences */
};

static double weight_of(const struct claimer *claimer, struct slice name) {
    return (double)model_weight(claimer->model, name) / WEIGHT_ONE;
}

static double size_of(double weight) { return weight < 0 ? -weight : weight; }

/* Keeps the heaviest, heaviest first; a name met again adds to its reason where that is among them.
 */
static void take_reason(struct reason *reasons, uint32_t *count, struct reason reason) {
    uint32_t at = *count;
    for (uint32_t i = 0; i < *count; i++)
        if (reasons[i].name.size == reason.name.size &&
            memcmp(reasons[i].name.bytes, reason.name.bytes, reason.name.size) == 0)
            at = i;
    if (at < *count)
        reason.weight += reasons[at].weight;
    else if (*count < FEATURES_SHOWN)
        ++*count;
    else if (size_of(reasons[--at].weight) >= size_of(reason.weight))
        return;
    for (; at > 0 && size_of(reasons[at - 1].weight) < size_of(reason.weight); at--)
        reasons[at] = reasons[at - 1];
    reasons[at] = reason;
}

static quoth_status print_reasons(const struct claimer *claimer, const struct bytes *names,
                                  struct bytes *out) {
    struct reason reasons[FEATURES_SHOWN];
    uint32_t count = 0;
    const char *end = names->items + names->count;
    for (const char *name = names->items; name < end;) {
        const char *stop = memchr(name, '\n', (size_t)(end - name));
        struct reason reason = {{name, (size_t)(stop - name)}, 0};
        reason.weight = weight_of(claimer, reason.name);
        if (reason.weight < 0 || reason.weight > 0) take_reason(reasons, &count, reason);
        name = stop + 1;
    }
    TRY(bytes_print(&claimer->memory, out, "       "));
    for (uint32_t i = 0; i < count; i++)
        TRY(bytes_print(
            &claimer->memory, out, "  %+.2f %.*s", reasons[i].weight,
            (int)(reasons[i].name.size < NAME_BYTES ? reasons[i].name.size : NAME_BYTES),
            reasons[i].name.bytes));
    return bytes_print(&claimer->memory, out, "\n");
}

static quoth_status print_claim(const struct claim_work *work, const struct claim *claim,
                                struct bytes *out) {
    static const char *const kinds[] = {"quantity",   "comparison", "cause",
                                        "prediction", "rule",       "event"};
    const quoth_allocator *memory = &work->claimer->memory;
    TRY(bytes_print(memory, out, "claim   %.2f", (double)claim->check_worthy));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (claim->kinds >> i & 1) TRY(bytes_print(memory, out, " %s", kinds[i]));
    const char *text = work->passage->bytes + (claim->at.start - work->passage->place.at);
    TRY(bytes_print(memory, out, "  %.*s\n", (int)(claim->at.end - claim->at.start), text));
    for (uint32_t i = 0; i < claim->quantity_count; i++) {
        const struct quantity *quantity = &claim->quantities[i];
        TRY(bytes_print(memory, out, "        %.*s = %.15g %s\n",
                        (int)(quantity->at.end - quantity->at.start),
                        work->passage->bytes + (quantity->at.start - work->passage->place.at),
                        quantity->value, quantity->unit ? quantity->unit : ""));
    }
    return QUOTH_OK;
}

quoth_status claims_print(struct claim_work *work, uint32_t from) {
    for (uint32_t i = from; i < work->list->count; i++)
        TRY(print_claim(work, &work->list->items[i], work->explanation));
    if (from == work->list->count) return QUOTH_OK;
    return print_reasons(work->claimer, &work->names, work->explanation);
}

quoth_status claims_explain(struct claim_work *work, const struct passage *passage,
                            const struct attribution_list *attributions, uint32_t window,
                            struct arena *arena, struct bytes *out) {
    struct claim_list claims = {NULL, 0, 0};
    TRY(claims_gloss(work));
    const struct attribution *carried = work->carried;
    work->explanation = out;
    work->list = &claims;
    quoth_status status = claims_prepare(work, passage, attributions, arena);
    if (status == QUOTH_OK) status = statements_in(work, window, 0);
    vec_free(&work->claimer->memory, &claims);
    work->explanation = NULL;
    work->carried = carried;
    return status;
}
