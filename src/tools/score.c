/* score.c — the program against annotators, on the articles of a folder.
 *
 *     score GOLD [--errors N]      GOLD/text/NAME.txt, GOLD/attributions/NAME_WHO.ann
 *
 * In: brat annotation. Out: a table of precision, recall and F1 by kind (see metric.h), and N errors of each sort,
 * evenly spread over the articles. An article that the program fails on counts as all missed. */
#include "tools/exam.h"
#include "tools/store.h"

#include <stdlib.h>
#include <string.h>

enum sort { SORT_MISSED, SORT_SPURIOUS, SORT_SPEAKER, SORT_EXTENT, SORTS };

struct errors { /* of one sort, a line each */
    char **lines;
    size_t count;
};

struct marking { /* one article's errors */
    const char *name;
    struct metric_sides sides;
    struct errors *errors; /* of each sort */
};

struct excerpt { /* the words of a set, as they stand */
    char text[512];
};

static struct excerpt excerpt_of(const struct sheet *sheet, uint32_t attribution, enum metric_role role) {
    struct excerpt excerpt = {"-"};
    struct page_span span;
    if (!sheet_extent(sheet, attribution, role, &span)) return excerpt;
    snprintf(excerpt.text, sizeof excerpt.text, "%.*s", (int)(span.end - span.start), sheet->page->text + span.start);
    for (char *at = excerpt.text; *at; at++)
        if (*at == '\n') *at = ' ';
    return excerpt;
}

static void note(const struct marking *marking, enum sort sort, enum metric_kind kind, const struct excerpt texts[3]) {
    char line[2048];
    struct errors *errors = &marking->errors[sort];
    snprintf(line, sizeof line, "%s | %s | %s | %s | %s", kind_name(kind), marking->name, texts[0].text, texts[1].text,
             texts[2].text);
    errors->lines = store_grow(errors->lines, (errors->count + 1) * sizeof *errors->lines);
    errors->lines[errors->count++] = store_copy(line, strlen(line));
}

/* Those of one sheet that stand in no pair. */
static void note_alone(const struct marking *marking, enum sort sort, const struct sheet *sheet, const bool *paired) {
    for (uint32_t i = 0; i < sheet->count; i++) {
        const struct excerpt texts[] = {excerpt_of(sheet, i, ROLE_CONTENT), excerpt_of(sheet, i, ROLE_SPEAKER),
                                        excerpt_of(sheet, i, ROLE_CUE)};
        if (!paired[i]) note(marking, sort, sheet_kind(sheet, i), texts);
    }
}

static void note_pair(const struct marking *marking, struct metric_pair pair) {
    const struct sheet *gold = marking->sides.gold, *predicted = marking->sides.predicted;
    bool has_speaker = metric_is_right(marking->sides, pair, ROLE_SPEAKER);
    if (has_speaker && pair.overlap >= METRIC_CLOSE) return;
    struct excerpt content = excerpt_of(gold, pair.gold, ROLE_CONTENT);
    const struct excerpt speakers[] = {content, excerpt_of(gold, pair.gold, ROLE_SPEAKER),
                                       excerpt_of(predicted, pair.predicted, ROLE_SPEAKER)};
    const struct excerpt extents[] = {content, excerpt_of(predicted, pair.predicted, ROLE_CONTENT),
                                      excerpt_of(gold, pair.gold, ROLE_CUE)};
    enum metric_kind kind = sheet_kind(gold, pair.gold);
    if (has_speaker) note(marking, SORT_EXTENT, kind, extents);
    else note(marking, SORT_SPEAKER, kind, speakers);
}

static void note_errors(const struct marking *marking) {
    const struct sheet *gold = marking->sides.gold, *predicted = marking->sides.predicted;
    bool *has_gold = store_take(gold->count, sizeof *has_gold);
    bool *has_predicted = store_take(predicted->count, sizeof *has_predicted);
    uint32_t count;
    struct metric_pair *pairs = metric_match(marking->sides, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (pairs[i].overlap < METRIC_TOUCHED) continue;
        has_gold[pairs[i].gold] = has_predicted[pairs[i].predicted] = true;
        note_pair(marking, pairs[i]);
    }
    note_alone(marking, SORT_MISSED, gold, has_gold);
    note_alone(marking, SORT_SPURIOUS, predicted, has_predicted);
    free(pairs), free(has_gold), free(has_predicted);
}

static void print_errors(const struct errors errors[SORTS], size_t wanted) {
    static const char *const names[SORTS] = {
        "missed: content | speaker | cue", "spurious: content | speaker | cue",
        "with a wrong speaker: content | annotated | given", "of another extent: annotated | given | cue"};
    for (int sort = 0; sort < SORTS && wanted; sort++) {
        size_t count = errors[sort].count, shown = count < wanted ? count : wanted;
        printf("\n== %zu %s\n", count, names[sort]);
        for (size_t i = 0; i < shown; i++) printf("  %s\n", errors[sort].lines[i * count / shown]);
    }
}

struct sitting { /* the whole run */
    const char *folder;
    struct program program;
    struct tally tally;
    struct errors errors[SORTS];
};

static bool score_article(struct sitting *sitting, const char *name) {
    struct exam exam;
    if (!exam_open(&exam, sitting->folder, name)) return false;
    struct sheet answers = exam_answers(&sitting->program, &exam, NULL);
    struct marking marking = {name, {&exam.gold, &answers}, sitting->errors};
    metric_count(marking.sides, &sitting->tally);
    note_errors(&marking);
    sheet_free(&answers);
    exam_close(&exam);
    return true;
}

int main(int count, char **words) {
    bool lists = count == 4 && strcmp(words[2], "--errors") == 0;
    if (count != 2 && !lists) {
        fputs("usage: score GOLD [--errors N]\n", stderr);
        return 2;
    }
    struct sitting sitting = {.folder = words[1]};
    size_t names, scored = 0;
    char **articles = gold_names(words[1], &names);
    program_open(&sitting.program);
    for (size_t i = 0; i < names; i++) scored += score_article(&sitting, articles[i]);
    program_close(&sitting.program);
    store_free_list(articles, names);
    if (scored) tally_print(&sitting.tally, stdout);
    else fprintf(stderr, "score: no annotated article in %s\n", words[1]);
    print_errors(sitting.errors, lists ? strtoul(words[3], NULL, 10) : 0);
    for (int sort = 0; sort < SORTS; sort++) store_free_list(sitting.errors[sort].lines, sitting.errors[sort].count);
    return scored ? 0 : 2;
}
