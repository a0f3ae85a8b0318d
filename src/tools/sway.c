/* sway.c — does it matter how an article is typed? The same articles in several layouts, against one annotation.
 *
 *     sway GOLD                   GOLD/text/NAME.txt, GOLD/attributions/NAME_WHO.ann
 *
 * In: brat annotation. Out: triple F1 of all and of quoted contents for each layout, and how far it is from that of the
 * text as it is. Status 1 where one falls by more than a point. */
#include "tools/exam.h"
#include "tools/store.h"

#include <stdlib.h>

enum { CHANGES = 3 };
#define TOLERANCE 1.0 /* points of F1 */

static const struct variant {
    const char *name;
    layout_change *changes[CHANGES + 1];
} variants[] = {
    {"as it is", {NULL}},
    {"straight marks", {layout_straighten, NULL}},
    {"curly marks", {layout_curl, NULL}},
    {"straight, then curled", {layout_straighten, layout_curl, NULL}},
    {"British marks", {layout_curl, layout_go_british, NULL}},
    {"British, straight", {layout_curl, layout_go_british, layout_straighten, NULL}},
    {"CRLF", {layout_crlf, NULL}},
    {"wrapped at 72", {layout_wrap, NULL}},
    {"wrapped, CRLF", {layout_wrap, layout_crlf, NULL}},
    {"unbreakable blanks", {layout_bind, NULL}},
    {"doubled blanks", {layout_double_blanks, NULL}},
    {"a closer dropped", {layout_drop_closer, NULL}},
};
enum { VARIANTS = sizeof variants / sizeof *variants };

static void sway_article(struct program *program, const char *folder, const char *name, struct tally *tallies) {
    struct exam exam;
    if (!exam_open(&exam, folder, name)) return;
    for (size_t i = 0; i < VARIANTS; i++) {
        struct layout layout;
        layout_begin(&layout, exam.article.text, exam.article.size);
        for (layout_change *const *change = variants[i].changes; *change; change++) (*change)(&layout);
        struct sheet answers = exam_answers(program, &exam, &layout);
        metric_count((struct metric_sides){&exam.gold, &answers}, &tallies[i]);
        sheet_free(&answers);
        layout_free(&layout);
    }
    exam_close(&exam);
}

static double points(const struct tally *tally, enum metric_kind kind) {
    return 100 * tally_rates(tally, LEVEL_TRIPLE, kind).f1;
}

/* False: some layout falls too far. */
static bool print_table(const struct tally *tallies) {
    bool holds = true;
    printf("%-24s%6s%14s\n", "triple F1", "all", "quoted");
    for (size_t i = 0; i < VARIANTS; i++) {
        double all = points(&tallies[i], KIND_ALL), quoted = points(&tallies[i], KIND_QUOTED);
        double all_change = all - points(tallies, KIND_ALL), quoted_change = quoted - points(tallies, KIND_QUOTED);
        bool falls = all_change < -TOLERANCE || quoted_change < -TOLERANCE;
        printf("%-24s%6.1f %+5.1f%8.1f %+5.1f%s\n", variants[i].name, all, all_change, quoted, quoted_change,
               falls ? "  falls" : "");
        holds = holds && !falls;
    }
    return holds;
}

int main(int count, char **words) {
    if (count != 2) {
        fputs("usage: sway GOLD\n", stderr);
        return 2;
    }
    struct program program;
    struct tally *tallies = store_take(VARIANTS, sizeof *tallies);
    size_t names;
    char **articles = gold_names(words[1], &names);
    program_open(&program);
    for (size_t i = 0; i < names; i++) sway_article(&program, words[1], articles[i], tallies);
    program_close(&program);
    store_free_list(articles, names);
    bool is_scored = tallies->gold[KIND_ALL] > 0, holds = print_table(tallies);
    free(tallies);
    return !is_scored ? 2 : holds ? 0 : 1;
}
