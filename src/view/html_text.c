/* html_text.c — an article's text in HTML. In: its stretches. Out: paragraphs in which contents are marked.
 *
 * Each stretch of a line is wrapped by itself, so that marks never cross a paragraph and always nest. */
#include "view/form_html.h"
#include "view/letter.h"

#include <string.h>

struct writer {
    struct view *view;
    struct page *page;
    const size_t *persons;
    bool is_open;       /* a paragraph */
    bool is_broken;     /* a line end stands before what comes, inside the paragraph */
    size_t last_saying; /* whose beginning has been written; it has the id of a link */
    size_t next_claim;  /* in order of start, the first whose place has not been written */
};

void html_class(struct page *page, size_t person) {
    page_put(page, person == NOBODY ? "nobody s0" : "s");
    if (person != NOBODY) page_number(page, person);
}

void html_link(struct page *page, size_t person) {
    page_put(page, "<sup><a class=\"");
    html_class(page, person);
    page_put(page, "\" href=\"#p");
    page_number(page, person);
    page_put(page, "\">");
    if (person == NOBODY)
        page_put(page, "?");
    else
        page_number(page, person);
    page_put(page, "</a></sup>");
}

static size_t run_person(const struct writer *writer, size_t voice) {
    return writer->persons[writer->view->article.voices[voice]];
}

/* id="a3q12": what a claim or a reader links to. */
static void put_id(struct writer *writer, const char *letter, uint32_t number) {
    page_put(writer->page, " id=\"a");
    page_number(writer->page, writer->view->articles + 1);
    page_put(writer->page, letter);
    page_number(writer->page, number);
    page_put(writer->page, "\"");
}

static void put_hint(struct writer *writer, const struct saying *saying) {
    static const char *const kinds[] = {"", "direct", "mixed", "indirect"};
    const struct article *article = &writer->view->article;
    page_put(writer->page, " title=\"");
    for (size_t i = 0; i < saying->voice_count; i++) {
        struct slice label = article->people.items[article->voices[saying->first_voice + i]].label;
        if (i) page_put(writer->page, ", ");
        page_html(writer->page, label.size ? label : slice_of("unknown"));
    }
    page_put(writer->page, ": ");
    page_put(writer->page, kinds[saying->kind]);
    page_put(writer->page, "\"");
}

static void open_mark(struct writer *writer, size_t index) {
    const struct saying *saying = &writer->view->article.sayings[index];
    page_put(writer->page, "<mark class=\"");
    for (size_t i = 0; i < saying->voice_count; i++) {
        if (i) page_put(writer->page, " ");
        html_class(writer->page, run_person(writer, saying->first_voice + i));
    }
    page_put(writer->page, "\"");
    if (writer->last_saying == NOTHING || index > writer->last_saying) {
        put_id(writer, "q", saying->id);
        writer->last_saying = index;
    }
    put_hint(writer, saying);
    page_put(writer->page, ">");
}

/* Places to link to: of each claim that has begun. Claims lie over each other, so these stand by themselves. */
static void put_anchors(struct writer *writer, size_t start) {
    const struct layers *layers = &writer->view->layers;
    const struct article *article = &writer->view->article;
    for (; writer->next_claim < layers->begin_count; writer->next_claim++) {
        const struct claim *claim = &article->claims[layers->begins[writer->next_claim]];
        if (article_byte(article, claim->at.start) > start) return;
        page_put(writer->page, "<span class=\"at\"");
        put_id(writer, "c", claim->id);
        page_put(writer->page, "></span>");
    }
}

static void open_paragraph(struct writer *writer) {
    if (!writer->is_open)
        page_put(writer->page, "<p>");
    else if (writer->is_broken)
        page_put(writer->page, "\n");
    writer->is_open = true;
    writer->is_broken = false;
}

static void close_paragraph(struct writer *writer) {
    if (writer->is_open) page_put(writer->page, "</p>\n");
    writer->is_open = writer->is_broken = false;
}

static void put_piece(struct writer *writer, const struct stretch *stretch, struct slice words) {
    struct page *page = writer->page;
    open_paragraph(writer);
    put_anchors(writer, stretch->start);
    if (stretch->saying != NOTHING) open_mark(writer, stretch->saying);
    if (stretch->claim != NOTHING) page_put(page, "<span class=\"claim\">");
    if (stretch->is_source) page_put(page, "<b>");
    if (stretch->is_cue) page_put(page, "<u>");
    page_html(page, words);
    if (stretch->is_cue) page_put(page, "</u>");
    if (stretch->is_source) page_put(page, "</b>");
    if (stretch->claim != NOTHING) page_put(page, "</span>");
    if (stretch->saying != NOTHING) page_put(page, "</mark>");
}

static bool is_blank(struct slice words) {
    for (size_t i = 0; i < words.size; i++)
        if (!memchr(" \t\r\f", words.bytes[i], 4)) return false;
    return true;
}

/* A line end; the second of two, blanks between them or not, ends the paragraph. */
static void end_line(struct writer *writer) {
    if (writer->is_broken)
        close_paragraph(writer);
    else
        writer->is_broken = writer->is_open;
}

static void put_stretch(struct writer *writer, const struct stretch *stretch) {
    const char *at = writer->view->article.text.bytes + stretch->start, *end = at + (stretch->end - stretch->start);
    while (at < end) {
        const char *next = memchr(at, '\n', (size_t)(end - at));
        struct slice line = {at, (size_t)((next ? next : end) - at)};
        bool is_waste = is_blank(line) && (writer->is_broken || !writer->is_open);
        if (line.size && !is_waste) put_piece(writer, stretch, line);
        if (next) end_line(writer);
        at = next ? next + 1 : end;
    }
}

static void put_links(struct writer *writer, size_t index) {
    const struct saying *saying = &writer->view->article.sayings[index];
    for (size_t i = 0; i < saying->voice_count; i++)
        html_link(writer->page, run_person(writer, saying->first_voice + i));
}

void html_text(struct view *view, const size_t *persons) {
    struct writer writer = {.view = view, .page = &view->kept, .persons = persons, .last_saying = NOTHING};
    const struct layers *layers = &view->layers;
    size_t next = 0;
    for (size_t i = 0; i < layers->count; i++) {
        put_stretch(&writer, &layers->items[i]);
        while (next < layers->end_count && layers_last(&view->article, layers->ends[next]) <= layers->items[i].end)
            put_links(&writer, layers->ends[next++]);
    }
    put_anchors(&writer, view->article.text.size);
    close_paragraph(&writer);
}
