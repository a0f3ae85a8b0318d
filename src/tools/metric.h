/* metric.h — how far two sheets of attributions of one article agree, in words.
 *
 * page   an article's words: runs of letters and digits (with inner ’ . -) and the signs % $ £ €; no punctuation
 * sheet  attributions as three sets of words each: content, speaker, cue
 * tally  what agreed, summed over articles; precision by the kinds of the predicted, recall by those of the gold
 *
 * The overlap of two contents is the share of common words among all words of both. Contents pair one to one, best
 * overlap first. A content is direct when all its words stand inside double marks, mixed when some do, else indirect;
 * marks pair within a line. A speaker or cue is right when it shares a word with the annotated one, or when both are
 * absent. */
#ifndef QUOTH_METRIC_H
#define QUOTH_METRIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct page_word {
    uint64_t start, end; /* bytes */
    bool is_quoted;
};
struct page_span {
    uint64_t start, end; /* bytes */
};
struct page {
    const char *text; /* borrowed */
    struct page_word *words;
    uint32_t count, blocks; /* blocks: of 64 words, for a set of words */
};
void page_read(struct page *page, const char *text, size_t size);
void page_free(struct page *page);

enum metric_role { ROLE_CONTENT, ROLE_SPEAKER, ROLE_CUE, ROLES };
enum metric_kind { KIND_ALL, KIND_QUOTED, KIND_DIRECT, KIND_MIXED, KIND_INDIRECT, KINDS };

struct sheet {
    const struct page *page;
    uint64_t *bits; /* of each attribution, ROLES sets of page->blocks */
    uint32_t count, capacity;
};
void sheet_add(struct sheet *sheet); /* one more, without words so far */
/* The newest has the words of these bytes. */
void sheet_cover(struct sheet *sheet, enum metric_role role, uint64_t start, uint64_t end);
bool sheet_keep(struct sheet *sheet); /* the newest leaves if its content has no word */
void sheet_free(struct sheet *sheet);
const uint64_t *sheet_set(const struct sheet *sheet, uint32_t attribution, enum metric_role role);
enum metric_kind sheet_kind(const struct sheet *sheet, uint32_t attribution);
/* The bytes from the first to the last word of a set; false: it has none. */
bool sheet_extent(const struct sheet *sheet, uint32_t attribution, enum metric_role role, struct page_span *span);

struct metric_sides { /* the two sheets that are compared */
    const struct sheet *gold, *predicted;
};
struct metric_pair {
    double overlap;
    uint32_t gold, predicted;
};
/* Pairs in order of overlap; the caller frees them. */
struct metric_pair *metric_match(struct metric_sides sides, uint32_t *count);
bool metric_is_right(struct metric_sides sides, struct metric_pair pair, enum metric_role role);
/* Of several annotators, the one who agrees most with the others. */
uint32_t metric_medoid(const struct sheet *sheets, uint32_t count);

enum metric_level { LEVEL_TOUCHED, LEVEL_CLOSE, LEVEL_EXACT, LEVEL_SPEAKER, LEVEL_TRIPLE, LEVEL_FULL, LEVELS };
#define METRIC_TOUCHED 0.3 /* from this overlap on a content is found */
#define METRIC_CLOSE 0.8

struct tally {
    uint32_t gold[KINDS], predicted[KINDS];
    uint32_t recalled[LEVELS][KINDS], precise[LEVELS][KINDS];
    uint32_t found[KINDS], speaker[KINDS], speaker_exact[KINDS], cue[KINDS];
    uint32_t words_gold[ROLES], words_predicted[ROLES], words_both[ROLES];
};
void metric_count(struct metric_sides sides, struct tally *tally);

struct rates {
    double precision, recall, f1;
};
struct rates tally_rates(const struct tally *tally, enum metric_level level, enum metric_kind kind);
void tally_print(const struct tally *tally, FILE *file);
const char *kind_name(enum metric_kind kind);

#endif
