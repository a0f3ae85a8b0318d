/* html.c — a run as one page that needs nothing else: no script, no font, no address. In: articles, one by one. Out, at
 * the end: speakers with bars, claims in order of worth, articles with their contents marked.
 *
 * The filter by speaker is a row of radio buttons at the top of the page whose labels are the names in the table; what
 * does not belong to the chosen one is hidden by rules of style. Only the page's own style may act, says its policy, so
 * that a mistake in escaping could still do no harm. */
#include "view/form_html.h"

#include <stdio.h>
#include <stdlib.h>

extern const quoth_file view_page_css[]; /* made from page.css by the build */

enum {
    FILTERS_MOST = 300, /* rules of style that a browser takes without a pause; the others have rows, but no filter */
    CLAIMS_SHOWN = 10,  /* the others unfold */
    HUE_COUNT = 24,
    HUE_STEP = 360 / HUE_COUNT
};

struct html_claim {
    struct slice text;
    double check_worthy;
    uint64_t article;
    uint32_t id;
    size_t person;
    bool is_spoken;
};

/* --- articles --- */

static void keep_claim(struct view *view, const struct claim *claim, const size_t *persons) {
    void *claims = view->claims;
    if (!array_reserve(&claims, &view->claim_capacity, view->claim_count + 1, sizeof(struct html_claim)))
        view->kept.is_short = true;
    view->claims = claims;
    if (view->kept.is_short) return;
    struct slice words = article_slice(&view->article, claim->at);
    view->claims[view->claim_count++] = (struct html_claim){
        .text = store_copy(&view->claim_words, &(quoth_text){.bytes = words.bytes, .size = words.size}),
        .check_worthy = claim->check_worthy,
        .article = view->articles + 1,
        .id = claim->id,
        .person = persons[claim->voice],
        .is_spoken = claim->is_spoken};
}

static void put_article(struct view *view, const size_t *persons) {
    struct page *page = &view->kept;
    page_put(page, "<article id=\"a");
    page_number(page, view->articles + 1);
    page_put(page, "\" class=\"said");
    for (size_t i = 0; i < view->article.people.count; i++) {
        if (!view->article.people.items[i].quotes) continue;
        page_put(page, " s");
        page_number(page, persons[i]);
    }
    page_put(page, "\">\n<h3>");
    page_html(page, slice_of(view->article.name));
    page_put(page, "</h3>\n");
    html_text(view, persons);
    page_put(page, "</article>\n");
}

void html_article(struct view *view) {
    size_t count = view->article.people.count;
    size_t *persons = calloc(count + 1, sizeof *persons);
    if (!persons) view->kept.is_short = true;
    if (!persons) return;
    for (size_t i = 0; i < count; i++)
        persons[i] = people_find_again(&view->people, &view->article.people.items[i]);
    view_count_people(view);
    if (!view->people.is_short) {
        put_article(view, persons);
        for (size_t i = 0; i < view->article.claim_count; i++)
            keep_claim(view, &view->article.claims[i], persons);
    }
    free(persons);
}

/* --- head --- */

static void put_filter_rule(struct page *page, size_t person) {
    char rule[400];
    snprintf(rule, sizeof rule,
             "#f%zu:checked~section .said:not(.s%zu){display:none}"
             "#f%zu:checked~section mark:not(.s%zu){background:none}"
             "#f%zu:checked~section label[for=f%zu]{text-decoration:underline}"
             "#f%zu:focus-visible~section label[for=f%zu]{outline:2px solid}\n",
             person, person, person, person, person, person, person, person);
    page_put(page, rule);
}

static void put_style(struct view *view, const size_t *ranked, size_t filter_count) {
    struct page *page = &view->page;
    char rule[64];
    page_put(page, "<style>\n");
    page_add(page, view_page_css[0].bytes, view_page_css[0].size);
    people_colour(&view->people, HUE_COUNT);
    for (size_t i = 1; i < view->people.count; i++) {
        snprintf(rule, sizeof rule, ".s%zu{--hue:%zu}\n", i, view->people.items[i].colour * HUE_STEP);
        if (view->people.items[i].quotes) page_put(page, rule);
    }
    for (size_t i = 0; i < filter_count; i++)
        put_filter_rule(page, ranked[i]);
    page_put(page, "#all:focus-visible~section label[for=all]{outline:2px solid}\n</style>\n");
}

static void put_count(struct page *page, uint64_t count, const char *one, const char *many) {
    page_number(page, count);
    page_put(page, count == 1 ? one : many);
}

static void put_head(struct view *view, const size_t *ranked, size_t filter_count) {
    struct page *page = &view->page;
    page_put(page,
             "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
             "base-uri 'none'; form-action 'none'\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
             "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"quoth ");
    page_put(page, quoth_version());
    page_put(page, "\">\n<title>Who said what</title>\n");
    put_style(view, ranked, filter_count);
    page_put(page, "</head>\n<body>\n<header>\n<h1>Who said what</h1>\n<p class=\"sum\">");
    put_count(page, view->articles, " article, ", " articles, ");
    put_count(page, view->quotes, " quotation, ", " quotations, ");
    put_count(page, view->claim_count, " claim", " claims");
    page_put(page, "</p>\n</header>\n");
}

static void put_filters(struct page *page, const size_t *ranked, size_t filter_count) {
    page_put(page, "<input class=\"filter\" type=\"radio\" name=\"who\" id=\"all\" checked>\n");
    for (size_t i = 0; i < filter_count; i++) {
        page_put(page, "<input class=\"filter\" type=\"radio\" name=\"who\" id=\"f");
        page_number(page, ranked[i]);
        page_put(page, "\">\n");
    }
}

/* --- speakers --- */

static void put_details(struct page *page, const struct person *person) {
    const struct slice details[] = {person->role, person->affiliation};
    bool is_begun = false;
    for (size_t i = 0; i < sizeof details / sizeof *details; i++) {
        if (!details[i].size) continue;
        page_put(page, is_begun ? ", " : "<small>");
        page_html(page, details[i]);
        is_begun = true;
    }
    if (is_begun) page_put(page, "</small>");
}

static void put_bar(struct page *page, uint64_t count, uint64_t most) {
    char bar[120];
    uint64_t share = most ? count * 1000 / most : 0;
    if (share > 1000) share = 1000;
    snprintf(
        bar, sizeof bar,
        "<td class=\"number\">%llu</td><td class=\"share\"><span class=\"bar\" style=\"width:%u.%u%%\"></span></td>",
        (unsigned long long)count, (unsigned)(share / 10), (unsigned)(share % 10));
    page_put(page, bar);
}

static void put_speaker(struct page *page, const struct people *people, size_t index, bool has_filter,
                        const uint64_t most[2]) {
    const struct person *person = &people->items[index];
    page_put(page, "<tr id=\"p");
    page_number(page, index);
    page_put(page, "\" class=\"");
    html_class(page, index);
    page_put(page, "\"><th scope=\"row\">");
    if (has_filter) page_put(page, "<label for=\"f"), page_number(page, index), page_put(page, "\">");
    page_put(page, "<span class=\"who ");
    html_class(page, index);
    page_put(page, "\">");
    if (person->title.size) page_html(page, person->title), page_put(page, " ");
    page_html(page, person->label.size ? person->label : slice_of("unknown"));
    page_put(page, "</span>");
    if (has_filter) page_put(page, "</label>");
    put_details(page, person);
    page_put(page, "</th>");
    put_bar(page, person->quotes, most[0]);
    put_bar(page, person->words, most[1]);
    page_put(page, "</tr>\n");
}

static void put_speakers(struct view *view, const size_t *ranked, size_t count, size_t filter_count) {
    uint64_t most[2] = {0, 0};
    for (size_t i = 0; i < count; i++) {
        const struct person *person = &view->people.items[ranked[i]];
        if (ranked[i] == NOBODY && count > 1) continue; /* no measure for the others */
        if (person->quotes > most[0]) most[0] = person->quotes;
        if (person->words > most[1]) most[1] = person->words;
    }
    page_put(
        &view->page,
        "<section>\n<h2>Speakers</h2>\n<table>\n<caption>Choose a name to see only what that speaker said, or "
        "<label class=\"everyone\" for=\"all\">everyone</label></caption>\n"
        "<thead><tr><th scope=\"col\">speaker</th><th scope=\"col\" class=\"number\">quotes</th>"
        "<td class=\"share\"></td><th scope=\"col\" class=\"number\">words</th><td class=\"share\"></td></tr></thead>\n"
        "<tbody>\n");
    for (size_t i = 0; i < count; i++)
        put_speaker(&view->page, &view->people, ranked[i], i < filter_count, most);
    page_put(&view->page, "</tbody>\n</table>\n</section>\n");
}

/* --- claims --- */

/* Equal ones stay in order of text. */
static int compare_claims(const void *first, const void *second) {
    const struct html_claim *a = first, *b = second;
    if (a->check_worthy < b->check_worthy || a->check_worthy > b->check_worthy)
        return a->check_worthy < b->check_worthy ? 1 : -1;
    if (a->article != b->article) return a->article < b->article ? -1 : 1;
    return (a->id > b->id) - (a->id < b->id);
}

static void put_claim(struct page *page, const struct people *people, const struct html_claim *claim) {
    char score[16];
    snprintf(score, sizeof score, "%.2f", claim->check_worthy);
    page_put(page, "<li class=\"said ");
    if (claim->is_spoken) html_class(page, claim->person);
    page_put(page, "\"><b>");
    page_put(page, score);
    page_put(page, "</b><p><a href=\"#a");
    page_number(page, claim->article);
    page_put(page, "c");
    page_number(page, claim->id);
    page_put(page, "\">");
    page_html(page, claim->text);
    page_put(page, "</a><small>");
    struct slice label = people->items[claim->person].label;
    page_html(page, !claim->is_spoken ? slice_of("the author") : label.size ? label : slice_of("unknown"));
    page_put(page, "</small></p></li>\n");
}

static void put_claims(struct view *view) {
    if (!view->claim_count) return;
    qsort(view->claims, view->claim_count, sizeof *view->claims, compare_claims);
    struct page *page = &view->page;
    page_put(page, "<section>\n<h2>Claims, those most worth checking first</h2>\n<ol>\n");
    for (size_t i = 0; i < view->claim_count; i++) {
        if (i == CLAIMS_SHOWN) {
            page_put(page, "</ol>\n<details><summary>");
            put_count(page, view->claim_count - i, " more", " more");
            page_put(page, "</summary>\n<ol>\n");
        }
        put_claim(page, &view->people, &view->claims[i]);
    }
    page_put(page, view->claim_count > CLAIMS_SHOWN ? "</ol>\n</details>\n</section>\n" : "</ol>\n</section>\n");
}

void html_finish(struct view *view) {
    size_t count;
    size_t *ranked = people_ranked(&view->people, &count);
    if (!ranked) view->page.is_short = true;
    if (!ranked) return;
    size_t filter_count = count < FILTERS_MOST ? count : FILTERS_MOST;
    put_head(view, ranked, filter_count);
    page_put(&view->page, "<main>\n");
    put_filters(&view->page, ranked, filter_count);
    put_speakers(view, ranked, count, filter_count);
    put_claims(view);
    page_put(&view->page, "<section>\n<h2>Articles</h2>\n");
    page_add(&view->page, view->kept.bytes, view->kept.size);
    page_put(&view->page, "</section>\n</main>\n</body>\n</html>\n");
    free(ranked);
}
