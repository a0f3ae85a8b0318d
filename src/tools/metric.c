/* metric.c — see metric.h. In: two sheets of a page. Out: pairs and tallies. */
#include "tools/metric.h"
#include "tools/store.h"

#include <stdlib.h>
#include <string.h>

static uint32_t count_bits(uint64_t bits) {
    uint32_t count = 0;
    for (; bits; bits &= bits - 1) count++;
    return count;
}

static uint32_t size_of(const uint64_t *set, uint32_t blocks) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < blocks; i++) count += count_bits(set[i]);
    return count;
}

static uint32_t common_of(const uint64_t *set, const uint64_t *other, uint32_t blocks) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < blocks; i++) count += count_bits(set[i] & other[i]);
    return count;
}

static double overlap_of(const struct sheet *gold, uint32_t g, const struct sheet *predicted, uint32_t p) {
    uint32_t blocks = gold->page->blocks;
    const uint64_t *one = sheet_set(gold, g, ROLE_CONTENT), *other = sheet_set(predicted, p, ROLE_CONTENT);
    uint32_t common = common_of(one, other, blocks);
    return common ? (double)common / (size_of(one, blocks) + size_of(other, blocks) - common) : 0;
}

static int compare_pairs(const void *left, const void *right) {
    const struct metric_pair *a = left, *b = right;
    if (a->overlap > b->overlap || a->overlap < b->overlap) return a->overlap > b->overlap ? -1 : 1;
    if (a->gold != b->gold) return a->gold < b->gold ? -1 : 1;
    return a->predicted < b->predicted ? -1 : a->predicted > b->predicted;
}

static struct metric_pair *touching_pairs(struct metric_sides sides, uint32_t *count) {
    struct metric_pair *pairs = NULL;
    uint32_t capacity = *count = 0;
    for (uint32_t gold = 0; gold < sides.gold->count; gold++)
        for (uint32_t predicted = 0; predicted < sides.predicted->count; predicted++) {
            double overlap = overlap_of(sides.gold, gold, sides.predicted, predicted);
            if (overlap <= 0) continue;
            if (*count == capacity) pairs = store_grow(pairs, (capacity = capacity * 2 + 64) * sizeof *pairs);
            pairs[(*count)++] = (struct metric_pair){overlap, gold, predicted};
        }
    if (*count) qsort(pairs, *count, sizeof *pairs, compare_pairs);
    return pairs;
}

struct metric_pair *metric_match(struct metric_sides sides, uint32_t *count) {
    uint32_t touching, kept = 0;
    struct metric_pair *pairs = touching_pairs(sides, &touching);
    bool *gold_used = store_take(sides.gold->count, sizeof *gold_used);
    bool *predicted_used = store_take(sides.predicted->count, sizeof *predicted_used);
    for (uint32_t i = 0; i < touching; i++) {
        struct metric_pair pair = pairs[i];
        if (gold_used[pair.gold] || predicted_used[pair.predicted]) continue;
        gold_used[pair.gold] = predicted_used[pair.predicted] = true;
        pairs[kept++] = pair;
    }
    free(gold_used), free(predicted_used);
    *count = kept;
    return pairs;
}

bool metric_is_right(struct metric_sides sides, struct metric_pair pair, enum metric_role role) {
    uint32_t blocks = sides.gold->page->blocks;
    const uint64_t *wanted = sheet_set(sides.gold, pair.gold, role);
    const uint64_t *given = sheet_set(sides.predicted, pair.predicted, role);
    return size_of(wanted, blocks) ? common_of(wanted, given, blocks) > 0 : size_of(given, blocks) == 0;
}

static bool is_same(struct metric_sides sides, struct metric_pair pair, enum metric_role role) {
    const uint64_t *wanted = sheet_set(sides.gold, pair.gold, role);
    const uint64_t *given = sheet_set(sides.predicted, pair.predicted, role);
    return memcmp(wanted, given, sides.gold->page->blocks * sizeof *wanted) == 0;
}

/* --- the annotator nearest to all --- */

static uint32_t count_shared(const struct sheet *one, const struct sheet *other) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < one->count; i++) {
        bool is_shared = false;
        for (uint32_t k = 0; k < other->count && !is_shared; k++)
            is_shared = overlap_of(one, i, other, k) >= METRIC_CLOSE;
        count += is_shared;
    }
    return count;
}

uint32_t metric_medoid(const struct sheet *sheets, uint32_t count) {
    uint32_t best = 0;
    int64_t best_score = INT64_MIN;
    for (uint32_t one = 0; one < count; one++) {
        int64_t score = -(int64_t)sheets[one].count; /* who writes most agrees most often by chance */
        for (uint32_t other = 0; other < count; other++) {
            if (other == one) continue;
            score += count_shared(&sheets[one], &sheets[other]) + count_shared(&sheets[other], &sheets[one]);
        }
        if (score > best_score) best = one, best_score = score;
    }
    return best;
}

/* --- counting --- */

/* An attribution counts under all, under its kind, and under quoted if any of it is. */
static void add_kind(uint32_t counts[KINDS], enum metric_kind kind) {
    counts[KIND_ALL]++;
    counts[kind]++;
    if (kind != KIND_INDIRECT) counts[KIND_QUOTED]++;
}

static void count_pair(struct metric_sides sides, struct metric_pair pair, struct tally *tally) {
    enum metric_kind gold_kind = sheet_kind(sides.gold, pair.gold);
    enum metric_kind predicted_kind = sheet_kind(sides.predicted, pair.predicted);
    bool has_speaker = metric_is_right(sides, pair, ROLE_SPEAKER), has_cue = metric_is_right(sides, pair, ROLE_CUE);
    bool same_speaker = is_same(sides, pair, ROLE_SPEAKER), same_cue = is_same(sides, pair, ROLE_CUE);
    bool is_close = pair.overlap >= METRIC_CLOSE, is_exact = pair.overlap >= 1;
    const bool reached[LEVELS] = {[LEVEL_TOUCHED] = pair.overlap >= METRIC_TOUCHED,
                                  [LEVEL_CLOSE] = is_close,
                                  [LEVEL_EXACT] = is_exact,
                                  [LEVEL_SPEAKER] = is_close && has_speaker,
                                  [LEVEL_TRIPLE] = is_close && has_speaker && has_cue,
                                  [LEVEL_FULL] = is_exact && same_speaker && same_cue};
    for (enum metric_level level = 0; level < LEVELS; level++) {
        if (!reached[level]) continue;
        add_kind(tally->recalled[level], gold_kind);
        add_kind(tally->precise[level], predicted_kind);
    }
    if (!reached[LEVEL_TOUCHED]) return;
    add_kind(tally->found, gold_kind);
    if (has_speaker) add_kind(tally->speaker, gold_kind);
    if (same_speaker) add_kind(tally->speaker_exact, gold_kind);
    if (has_cue) add_kind(tally->cue, gold_kind);
}

/* All words that any attribution has in this role; the caller frees it. */
static uint64_t *union_of(const struct sheet *sheet, enum metric_role role) {
    uint64_t *all = store_take(sheet->page->blocks, sizeof *all);
    for (uint32_t i = 0; i < sheet->count; i++) {
        const uint64_t *set = sheet_set(sheet, i, role);
        for (uint32_t block = 0; block < sheet->page->blocks; block++) all[block] |= set[block];
    }
    return all;
}

static void count_words(struct metric_sides sides, enum metric_role role, struct tally *tally) {
    uint64_t *wanted = union_of(sides.gold, role), *given = union_of(sides.predicted, role);
    uint32_t blocks = sides.gold->page->blocks;
    tally->words_gold[role] += size_of(wanted, blocks);
    tally->words_predicted[role] += size_of(given, blocks);
    tally->words_both[role] += common_of(wanted, given, blocks);
    free(wanted), free(given);
}

void metric_count(struct metric_sides sides, struct tally *tally) {
    for (uint32_t i = 0; i < sides.gold->count; i++) add_kind(tally->gold, sheet_kind(sides.gold, i));
    for (uint32_t i = 0; i < sides.predicted->count; i++) add_kind(tally->predicted, sheet_kind(sides.predicted, i));
    uint32_t count;
    struct metric_pair *pairs = metric_match(sides, &count);
    for (uint32_t i = 0; i < count; i++) count_pair(sides, pairs[i], tally);
    free(pairs);
    for (enum metric_role role = 0; role < ROLES; role++) count_words(sides, role, tally);
}
