/* table.c — who said how much. In: the speakers of a run. Out: a table, most words first, and a line with the sums.
 *
 * The name takes what the numbers leave of the width and is cut there; a bar shows the share of words. */
#include "view/form.h"
#include "view/letter.h"

#include <stdio.h>
#include <stdlib.h>

enum { BAR_COLUMNS = 16, BAR_LEAST = 60, NAME_LEAST = 12, NAME_MOST = 48, NUMBER_COLUMNS = 8 };

struct table {
    struct page *page;
    size_t name_columns;
    bool has_bars;     /* there is room for them */
    bool has_articles; /* more than one: a column says in how many */
    uint64_t most_words;
};

static struct slice label_of(const struct person *person) {
    return person->label.size ? person->label : slice_of("(unknown)");
}

static size_t columns_of(struct slice words) {
    size_t columns = 0;
    for (size_t at = 0; at < words.size;) {
        struct letter letter = letter_at(words.bytes + at, words.size - at);
        columns += letter_acts(letter.code) ? 1 : letter_columns(letter.code);
        at += letter.size;
    }
    return columns;
}

/* The words in exactly so many columns; what acts on a terminal, a line end too, is shown as one low mark. */
static void put_cell(struct page *page, struct slice words, size_t columns) {
    bool is_cut = columns_of(words) > columns;
    size_t used = 0, room = is_cut ? columns - 1 : columns;
    for (size_t at = 0; at < words.size;) {
        struct letter letter = letter_at(words.bytes + at, words.size - at);
        size_t width = letter_acts(letter.code) ? 1 : letter_columns(letter.code);
        if (used + width > room) break;
        if (letter_acts(letter.code))
            page_put(page, letter.code == '\n' || letter.code == '\r' ? " " : "\xEF\xBF\xBD");
        else
            page_add(page, words.bytes + at, letter.size);
        used += width;
        at += letter.size;
    }
    if (is_cut) page_put(page, "…"), used++;
    page_repeat(page, " ", columns - used);
}

static void put_right(struct page *page, const char *words) {
    char cell[40];
    snprintf(cell, sizeof cell, "%*s", NUMBER_COLUMNS, words);
    page_put(page, cell);
}

static void put_number(struct page *page, uint64_t number) {
    char digits[24];
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    put_right(page, digits);
}

/* Eighths of a column, so that little differences show. */
static void put_bar(struct table *table, uint64_t words) {
    static const char *const parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    double share = table->most_words ? (double)words / (double)table->most_words : 0;
    unsigned eighths = (unsigned)(share * BAR_COLUMNS * 8 + 0.5);
    if (!table->has_bars) return;
    if (eighths > BAR_COLUMNS * 8) eighths = BAR_COLUMNS * 8; /* nobody is no measure */
    if (!eighths && words) eighths = 1;
    if (eighths) page_put(table->page, "  ");
    page_repeat(table->page, "█", eighths / 8);
    page_put(table->page, parts[eighths % 8]);
}

static void put_row(struct table *table, struct slice name, const struct person *counts) {
    put_cell(table->page, name, table->name_columns);
    if (table->has_articles) put_number(table->page, counts->articles);
    put_number(table->page, counts->quotes);
    put_number(table->page, counts->words);
}

static void put_head(struct table *table) {
    put_cell(table->page, slice_of("speaker"), table->name_columns);
    if (table->has_articles) put_right(table->page, "articles");
    put_right(table->page, "quotes");
    put_right(table->page, "words");
    page_put(table->page, "\n");
}

static bool has_room(const struct view *view) { return !view->options.columns || view->options.columns >= BAR_LEAST; }

static size_t name_columns(const struct view *view, bool has_articles) {
    size_t wanted = NAME_LEAST,
           others = NUMBER_COLUMNS * (has_articles ? 3u : 2u) + (has_room(view) ? 2 + BAR_COLUMNS : 0u);
    for (size_t i = 0; i < view->people.count; i++) {
        size_t columns = columns_of(label_of(&view->people.items[i]));
        if (columns > wanted && view->people.items[i].quotes) wanted = columns;
    }
    size_t most = view->options.columns > others + NAME_LEAST ? view->options.columns - others : NAME_LEAST;
    if (most > NAME_MOST || !view->options.columns) most = NAME_MOST;
    return wanted < most ? wanted : most;
}

void table_finish(struct view *view) {
    size_t count;
    size_t *ranked = people_ranked(&view->people, &count);
    if (!ranked) view->page.is_short = true;
    if (!ranked) return;
    bool has_articles = view->articles > 1;
    struct table table = {.page = &view->page, .has_articles = has_articles, .has_bars = has_room(view)};
    table.name_columns = name_columns(view, has_articles);
    struct person sum = {.articles = view->articles, .quotes = view->quotes, .words = view->words};
    put_head(&table);
    if (count) table.most_words = view->people.items[ranked[0]].words;
    for (size_t i = 0; i < count; i++) {
        const struct person *person = &view->people.items[ranked[i]];
        put_row(&table, label_of(person), person);
        put_bar(&table, person->words);
        page_put(table.page, "\n");
    }
    put_row(&table, slice_of("all"), &sum);
    page_put(table.page, "\n");
    free(ranked);
}
