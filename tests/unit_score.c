/* unit_score.c — the measure itself: words, kinds, pairs, and the figures of a few sentences, counted by hand. */
#include "test.h"
#include "tools/metric.h"

#include <stdlib.h>

/* The first place of a phrase in the text of the page; NULL: none. */
static void cover(struct sheet *sheet, enum metric_role role, const char *phrase) {
    const char *at = phrase ? strstr(sheet->page->text, phrase) : NULL;
    if (!phrase) return;
    CHECK_THAT(at != NULL, phrase);
    if (!at) return;
    uint64_t start = (uint64_t)(at - sheet->page->text);
    sheet_cover(sheet, role, start, start + strlen(phrase));
}

static void add(struct sheet *sheet, const char *content, const char *speaker, const char *cue) {
    sheet_add(sheet);
    cover(sheet, ROLE_CONTENT, content);
    cover(sheet, ROLE_SPEAKER, speaker);
    cover(sheet, ROLE_CUE, cue);
    sheet_keep(sheet);
}

static struct page page_of(const char *text) {
    struct page page;
    page_read(&page, text, strlen(text));
    return page;
}

static void check_words(const char *text, uint32_t count, const char *first, const char *last) {
    struct page page = page_of(text);
    CHECK_THAT(page.count == count, text);
    if (page.count) {
        const struct page_word *end = &page.words[page.count - 1];
        CHECK_TEXT(text + page.words->start, page.words->end - page.words->start, first);
        CHECK_TEXT(text + end->start, end->end - end->start, last);
    }
    page_free(&page);
}

static void words_are_letters_and_digits(void) {
    check_words("", 0, "", "");
    check_words(" – “…” ", 0, "", "");
    check_words("Odile’s well-kept 3.5 acres.", 4, "Odile’s", "acres");
    check_words("‘Twelve’ o'clock", 2, "Twelve", "o'clock");
    check_words("It cost £9 or 4%", 7, "It", "%");
    check_words("snow_drift Ærø", 3, "snow", "Ærø");
    check_words("wait—no", 2, "wait", "no");
}

/* Words that stand inside marks, as a string of letters: q quoted, - not. */
static void check_quoted(const char *text, const char *wanted) {
    struct page page = page_of(text);
    char got[64] = "";
    for (uint32_t i = 0; i < page.count && i < sizeof got - 1; i++) got[i] = page.words[i].is_quoted ? 'q' : '-';
    CHECK_TEXT(got, strlen(got), wanted);
    page_free(&page);
}

static void marks_pair_within_a_line(void) {
    check_quoted("“Go now,” Tam said.", "qq--");
    check_quoted("\"Go\" and \"stay\" he said", "q-q--");
    check_quoted("``Go now'' Tam said", "qq--");
    check_quoted("He said “go now\nand left", "--qq--");
    check_quoted("“One “two” three", "qq-");
    check_quoted("one” two “three”", "--q");
    check_quoted("‘Go now,’ Tam said.", "----");
}

static void kinds_go_by_marks(void) {
    struct page page = page_of("“We are late,” Osk said. Ibo called it “a plain lie” twice and left town.");
    struct sheet sheet = {.page = &page};
    add(&sheet, "We are late", "Osk", "said");
    add(&sheet, "it “a plain lie”", "Ibo", "called");
    add(&sheet, "left town", NULL, NULL);
    CHECK(sheet_kind(&sheet, 0) == KIND_DIRECT);
    CHECK(sheet_kind(&sheet, 1) == KIND_MIXED);
    CHECK(sheet_kind(&sheet, 2) == KIND_INDIRECT);
    add(&sheet, "”", "Osk", "said");
    CHECK(sheet.count == 3); /* a content without a word is none */
    sheet_free(&sheet);
    page_free(&page);
}

static void half_a_word_is_no_word(void) {
    struct page page = page_of("naïveté abroad");
    struct sheet sheet = {.page = &page};
    struct page_span span;
    sheet_add(&sheet);
    sheet_cover(&sheet, ROLE_CONTENT, 0, 5); /* naïv: four of seven characters */
    sheet_cover(&sheet, ROLE_CUE, 10, 13);   /* abr: half of six */
    CHECK(sheet_extent(&sheet, 0, ROLE_CONTENT, &span) && span.start == 0 && span.end == 9);
    CHECK(!sheet_extent(&sheet, 0, ROLE_CUE, &span));
    CHECK(!sheet_extent(&sheet, 0, ROLE_SPEAKER, &span));
    sheet_free(&sheet);
    page_free(&page);
}

static void best_overlap_pairs_first(void) {
    struct page page = page_of("one two three four five six seven eight");
    struct sheet gold = {.page = &page}, predicted = {.page = &page};
    add(&gold, "one two three four", NULL, NULL);
    add(&gold, "five six", NULL, NULL);
    add(&predicted, "four five six", NULL, NULL); /* a sixth of the first, two thirds of the second */
    add(&predicted, "one two", NULL, NULL);
    uint32_t count;
    struct metric_pair *pairs = metric_match((struct metric_sides){&gold, &predicted}, &count);
    CHECK(count == 2);
    CHECK(pairs[0].gold == 1 && pairs[0].predicted == 0 && pairs[0].overlap > 0.66 && pairs[0].overlap < 0.67);
    CHECK(pairs[1].gold == 0 && pairs[1].predicted == 1 && pairs[1].overlap >= 0.5 && pairs[1].overlap <= 0.5);
    free(pairs);
    sheet_free(&gold), sheet_free(&predicted);
    page_free(&page);
}

static bool is_near(double one, double other) { return one - other < 1e-9 && other - one < 1e-9; }

/* Four annotated, three found, of them one exact, one with a wrong speaker, one too short; and one too many. */
static void figures_follow_the_counts(void) {
    struct page page = page_of("“The pier is shut,” Ona Vell said. Critics warned that the town would lose its only "
                               "ferry by June. Rusk denied it. “Nobody asked us,” a docker added. Nobody knows why "
                               "the gulls left.");
    struct sheet gold = {.page = &page}, predicted = {.page = &page};
    add(&gold, "The pier is shut", "Ona Vell", "said");
    add(&gold, "that the town would lose its only ferry by June", "Critics", "warned");
    add(&gold, "it. ", "Rusk", "denied");
    add(&gold, "Nobody asked us", "a docker", "added");
    add(&predicted, "The pier is shut", "Ona Vell", "said");
    add(&predicted, "the town would lose", "Critics", "warned");
    add(&predicted, "Nobody asked us", "Rusk", "added");
    add(&predicted, "why the gulls left", "Nobody", "knows");
    struct tally tally = {0};
    metric_count((struct metric_sides){&gold, &predicted}, &tally);
    struct rates touched = tally_rates(&tally, LEVEL_TOUCHED, KIND_ALL);
    struct rates triple = tally_rates(&tally, LEVEL_TRIPLE, KIND_ALL);
    CHECK(is_near(touched.precision, 0.75) && is_near(touched.recall, 0.75) && is_near(touched.f1, 0.75));
    CHECK(is_near(tally_rates(&tally, LEVEL_CLOSE, KIND_ALL).f1, 0.5));
    CHECK(is_near(triple.precision, 0.25) && is_near(triple.recall, 0.25));
    CHECK(is_near(tally_rates(&tally, LEVEL_TRIPLE, KIND_DIRECT).f1, 0.5));
    CHECK(is_near(tally_rates(&tally, LEVEL_FULL, KIND_QUOTED).recall, 0.5));
    CHECK(is_near(tally_rates(&tally, LEVEL_TRIPLE, KIND_MIXED).f1, 0));
    CHECK(tally.found[KIND_ALL] == 3 && tally.speaker[KIND_ALL] == 2 && tally.cue[KIND_ALL] == 3);
    CHECK(tally.words_gold[ROLE_CONTENT] == 18 && tally.words_predicted[ROLE_CONTENT] == 15);
    CHECK(tally.words_both[ROLE_CONTENT] == 11);
    sheet_free(&gold), sheet_free(&predicted);
    page_free(&page);
}

static void no_source_wants_none(void) {
    struct page page = page_of("“Sold out,” it was said by Ives.");
    struct sheet gold = {.page = &page}, predicted = {.page = &page};
    add(&gold, "Sold out", NULL, "said");
    add(&predicted, "Sold out", NULL, NULL);
    struct metric_sides sides = {&gold, &predicted};
    struct metric_pair pair = {1, 0, 0};
    CHECK(metric_is_right(sides, pair, ROLE_SPEAKER));
    CHECK(!metric_is_right(sides, pair, ROLE_CUE));
    sheet_cover(&predicted, ROLE_SPEAKER, 0, page.words[page.count - 1].end);
    CHECK(!metric_is_right(sides, pair, ROLE_SPEAKER));
    sheet_free(&gold), sheet_free(&predicted);
    page_free(&page);
}

static void the_medoid_agrees_most(void) {
    struct page page = page_of("one two three four five six");
    struct sheet sheets[3] = {{.page = &page}, {.page = &page}, {.page = &page}};
    add(&sheets[0], "six", NULL, NULL);
    add(&sheets[1], "one two", NULL, NULL);
    add(&sheets[1], "four", NULL, NULL);
    add(&sheets[2], "one two", NULL, NULL);
    CHECK(metric_medoid(sheets, 1) == 0);
    CHECK(metric_medoid(sheets, 3) == 2);
    for (int i = 0; i < 3; i++) sheet_free(&sheets[i]);
    page_free(&page);
}

int main(void) {
    words_are_letters_and_digits();
    marks_pair_within_a_line();
    kinds_go_by_marks();
    half_a_word_is_no_word();
    best_overlap_pairs_first();
    figures_follow_the_counts();
    no_source_wants_none();
    the_medoid_agrees_most();
    return test_end();
}
