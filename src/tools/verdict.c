/* verdict.c — see verdict.h. In: a draft's bytes. Out: yes or no. */
#include "tools/verdict.h"
#include "tools/exam.h"
#include "tools/store.h"

#include <stdlib.h>

struct verdict {
    struct exam exam;
    struct sheet draft; /* the one asked for, and its sentence as the content of another */
};
enum { DRAFT, SENTENCE };

struct verdict *verdict_open(const char *folder, const char *name) {
    struct verdict *verdict = store_take(1, sizeof *verdict);
    if (exam_open(&verdict->exam, folder, name)) {
        verdict->draft.page = &verdict->exam.page;
        return verdict;
    }
    free(verdict);
    return NULL;
}

void verdict_close(struct verdict *verdict) {
    if (!verdict) return;
    sheet_free(&verdict->draft);
    exam_close(&verdict->exam);
    free(verdict);
}

const char *verdict_text(const struct verdict *verdict, size_t *size) {
    *size = verdict->exam.article.size;
    return verdict->exam.article.text;
}

static uint32_t count_bits(uint64_t bits) {
    uint32_t count = 0;
    for (; bits; bits &= bits - 1) count++;
    return count;
}

/* The overlap of both contents in the sentence. */
static double overlap_of(const struct verdict *verdict, uint32_t gold) {
    const uint64_t *theirs = sheet_set(&verdict->exam.gold, gold, ROLE_CONTENT),
                   *ours = sheet_set(&verdict->draft, DRAFT, ROLE_CONTENT),
                   *sentence = sheet_set(&verdict->draft, SENTENCE, ROLE_CONTENT);
    uint32_t both = 0, any = 0;
    for (uint32_t i = 0; i < verdict->exam.page.blocks; i++) {
        both += count_bits(theirs[i] & ours[i] & sentence[i]);
        any += count_bits((theirs[i] | ours[i]) & sentence[i]);
    }
    return both ? (double)both / any : 0;
}

static void cover(struct verdict *verdict, enum metric_role role, struct gold_span span) {
    sheet_cover(&verdict->draft, role, span.start, span.end);
}

bool verdict_holds(struct verdict *verdict, const struct verdict_case *draft) {
    verdict->draft.count = 0;
    sheet_add(&verdict->draft);
    for (uint32_t i = 0; i < draft->content_count; i++) cover(verdict, ROLE_CONTENT, draft->content[i]);
    cover(verdict, ROLE_SPEAKER, draft->source);
    cover(verdict, ROLE_CUE, draft->cue);
    sheet_add(&verdict->draft);
    cover(verdict, ROLE_CONTENT, draft->sentence);
    struct metric_sides sides = {&verdict->exam.gold, &verdict->draft};
    for (uint32_t gold = 0; gold < verdict->exam.gold.count; gold++) {
        struct metric_pair pair = {overlap_of(verdict, gold), gold, DRAFT};
        if (pair.overlap >= METRIC_CLOSE && metric_is_right(sides, pair, ROLE_SPEAKER) &&
            metric_is_right(sides, pair, ROLE_CUE))
            return true;
    }
    return false;
}
