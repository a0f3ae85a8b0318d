/* view.c — the door: keeps the order of calls and the bounds, and hands whole documents to the form.
 *
 * In: text and records of documents. Out: what the form made of them. */
#include "view/form.h"

#include <stdlib.h>

static const struct form forms[] = {
    [VIEW_RECORDS] = {false, false, NULL, NULL},
    [VIEW_TERM] = {true, false, term_article, NULL},
    [VIEW_TABLE] = {false, false, view_count_people, table_finish},
    [VIEW_HTML] = {true, false, html_article, html_finish},
    [VIEW_BRAT] = {false, true, brat_article, NULL},
    [VIEW_WEBANNO] = {false, false, webanno_article, NULL},
    [VIEW_SCHEMA_ORG] = {false, false, schema_org_article, NULL},
};

const char *const view_names[] = {"jsonl", "term", "table", "html", "brat", "webanno", "schema.org", NULL};

struct view *view_new(const struct view_options *options) {
    struct view *view = calloc(1, sizeof *view);
    if (view) view->options = *options;
    return view;
}

void view_free(struct view *view) {
    if (!view) return;
    article_free(&view->article);
    layers_free(&view->layers);
    people_free(&view->people);
    page_free(&view->page);
    page_free(&view->kept);
    store_free(&view->claim_words);
    free(view->claims);
    free(view);
}

static enum view_status fail(struct view *view, enum view_status status) {
    if (view->status == VIEW_OK) view->status = status;
    return view->status;
}

static enum view_status note_shortness(struct view *view) {
    bool is_short = article_is_short(&view->article) || view->people.is_short;
    if (view->page.is_short || view->kept.is_short || view->claim_words.is_short) is_short = true;
    return is_short ? fail(view, VIEW_NOMEM) : view->status;
}

enum view_status view_begin(struct view *view, const char *name) {
    if (view->status != VIEW_OK) return view->status;
    if (forms[view->options.form].is_single && view->articles) return fail(view, VIEW_SINGLE);
    view->is_over = false;
    article_begin(&view->article, name);
    return note_shortness(view);
}

enum view_status view_text(struct view *view, const char *bytes, size_t size) {
    if (view->status != VIEW_OK) return view->status;
    if (view->is_over || size > VIEW_DOCUMENT_BYTES - view->article.text.size) {
        view->is_over = true;
        return VIEW_TOO_LARGE;
    }
    article_feed(&view->article, bytes, size);
    return note_shortness(view);
}

enum view_status view_record(struct view *view, const quoth_record *record) {
    if (view->status != VIEW_OK || view->is_over) return view->status;
    article_take(&view->article, record);
    return note_shortness(view);
}

static enum view_status give(struct view *view, const char **bytes, size_t *size) {
    *bytes = view->page.bytes;
    *size = view->page.size;
    return view->status;
}

enum view_status view_end(struct view *view, const char **bytes, size_t *size) {
    const struct form *form = &forms[view->options.form];
    view->page.size = 0;
    if (view->status != VIEW_OK || view->is_over) return give(view, bytes, size);
    article_end(&view->article);
    if (form->has_layers && !layers_make(&view->layers, &view->article)) fail(view, VIEW_NOMEM);
    if (note_shortness(view) == VIEW_OK) form->article(view);
    view->articles++;
    note_shortness(view);
    if (view->kept.size > VIEW_RUN_BYTES) fail(view, VIEW_RUN_TOO_LARGE);
    return give(view, bytes, size);
}

enum view_status view_finish(struct view *view, const char **bytes, size_t *size) {
    const struct form *form = &forms[view->options.form];
    view->page.size = 0;
    if (view->status == VIEW_OK && form->finish) form->finish(view);
    note_shortness(view);
    return give(view, bytes, size);
}

void view_count_people(struct view *view) {
    view->quotes += view->article.saying_count;
    for (size_t i = 0; i < view->article.saying_count; i++)
        view->words += view->article.sayings[i].words;
    for (size_t i = 0; i < view->article.people.count; i++) {
        const struct person *person = &view->article.people.items[i];
        if (!person->quotes) continue;
        size_t index = people_find_again(&view->people, person);
        if (view->people.is_short) return;
        view->people.items[index].quotes += person->quotes;
        view->people.items[index].words += person->words;
        view->people.items[index].articles++;
    }
}
