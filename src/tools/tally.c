/* tally.c — see metric.h. In: what was counted. Out: precision, recall and F1, and the table of them. */
#include "tools/metric.h"

static const char *const kind_names[KINDS] = {"all", "quoted", "direct", "mixed", "indirect"};
static const char *const level_names[LEVELS] = {"IoU>=0.3",           "IoU>=0.8", "exact",
                                                "IoU>=0.8 + speaker", "triple",   "full"};
static const char *const role_names[ROLES] = {"words: content", "words: speaker", "words: cue"};

const char *kind_name(enum metric_kind kind) { return kind_names[kind]; }

static double share(uint32_t part, uint32_t whole) { return whole ? (double)part / whole : 0; }

static struct rates rates_of(uint32_t precise, uint32_t predicted, uint32_t recalled, uint32_t gold) {
    double precision = share(precise, predicted), recall = share(recalled, gold), sum = precision + recall;
    return (struct rates){precision, recall, sum > 0 ? 2 * precision * recall / sum : 0};
}

struct rates tally_rates(const struct tally *tally, enum metric_level level, enum metric_kind kind) {
    return rates_of(tally->precise[level][kind], tally->predicted[kind], tally->recalled[level][kind],
                    tally->gold[kind]);
}

static void print_rates(struct rates rates, int width, FILE *file) {
    int size = fprintf(file, "%5.1f/%5.1f/%5.1f", 100 * rates.precision, 100 * rates.recall, 100 * rates.f1);
    fprintf(file, "%*s", size < width ? width - size : 0, "");
}

static void print_shares(const char *name, const uint32_t right[KINDS], const uint32_t found[KINDS], FILE *file) {
    fprintf(file, "%-20s", name);
    for (int kind = 0; kind < KINDS; kind++) fprintf(file, "%5.1f%17s", 100 * share(right[kind], found[kind]), "");
    putc('\n', file);
}

void tally_print(const struct tally *tally, FILE *file) {
    fprintf(file, "%-20s", "P/R/F1");
    for (enum metric_kind kind = 0; kind < KINDS; kind++) {
        char head[64];
        snprintf(head, sizeof head, "%s (%u gold, %u got)", kind_name(kind), tally->gold[kind], tally->predicted[kind]);
        fprintf(file, "%-22s", head);
    }
    putc('\n', file);
    for (enum metric_level level = 0; level < LEVELS; level++) {
        fprintf(file, "%-20s", level_names[level]);
        for (enum metric_kind kind = 0; kind < KINDS; kind++) print_rates(tally_rates(tally, level, kind), 22, file);
        putc('\n', file);
    }
    print_shares("speaker | found", tally->speaker, tally->found, file);
    print_shares("speaker exact | found", tally->speaker_exact, tally->found, file);
    print_shares("cue | found", tally->cue, tally->found, file);
    for (enum metric_role role = 0; role < ROLES; role++) {
        uint32_t both = tally->words_both[role];
        fprintf(file, "%-20s", role_names[role]);
        print_rates(rates_of(both, tally->words_predicted[role], both, tally->words_gold[role]), 0, file);
        putc('\n', file);
    }
}
