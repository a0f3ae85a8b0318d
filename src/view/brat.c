/* brat.c — standoff annotation as brat has it, beside an article that is plain text. In: an article. Out: its .ann
 * file.
 *
 * Content, Cue and Source are marks, an Attribution is an event that holds them: the scheme of corpora annotated for
 * attribution, so that a person can correct the file in brat and `make learn` can read it. brat allows no line end in a
 * mark, so what crosses one is given in fragments. Offsets count code points, a byte order mark being one for brat. */
#include "view/form.h"
#include "view/letter.h"

struct sheet {
    struct page *page;
    const struct article *article;
    uint64_t marks, events, attributes, notes; /* given out so far */
};

static bool ends_line(uint32_t code) {
    return (code >= '\n' && code <= '\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

static bool is_blank(uint32_t code) { return code == ' ' || code == '\t' || ends_line(code); }

/* A walk over the lines of a span, the blanks at their ends left out. */
struct lines {
    const struct article *article;
    uint64_t at, end; /* letters */
    size_t byte;
};

static struct letter look(const struct lines *lines) {
    const struct page *text = &lines->article->text;
    return letter_at(text->bytes + lines->byte, text->size - lines->byte);
}

static void step(struct lines *lines) {
    lines->byte += look(lines).size;
    lines->at++;
}

/* False: there is no more. */
static bool next_line(struct lines *lines, quoth_span *span, struct slice *words) {
    while (lines->at < lines->end && is_blank(look(lines).code))
        step(lines);
    if (lines->at >= lines->end) return false;
    *span = (quoth_span){lines->at, lines->at};
    *words = (struct slice){lines->article->text.bytes + lines->byte, 0};
    while (lines->at < lines->end && !ends_line(look(lines).code)) {
        bool is_end = is_blank(look(lines).code);
        step(lines);
        if (is_end) continue;
        span->end = lines->at;
        words->size = (size_t)(lines->article->text.bytes + lines->byte - words->bytes);
    }
    return true;
}

static struct lines begin_lines(const struct article *article, quoth_span span) {
    return (struct lines){article, span.start, span.end, article_byte(article, span.start)};
}

static void put_numbered(struct page *page, const char *letter, uint64_t number) {
    page_put(page, letter);
    page_number(page, number);
}

/* Fragments of all spans; with `page` NULL only their number. */
static size_t put_offsets(struct sheet *sheet, const quoth_span *spans, size_t count, bool is_counted) {
    size_t fragments = 0, shift = sheet->article->had_mark;
    for (size_t i = 0; i < count; i++) {
        struct lines lines = begin_lines(sheet->article, spans[i]);
        quoth_span span;
        for (struct slice words; next_line(&lines, &span, &words); fragments++) {
            if (is_counted) continue;
            put_numbered(sheet->page, fragments ? ";" : " ", span.start + shift);
            put_numbered(sheet->page, " ", span.end + shift);
        }
    }
    return fragments;
}

static void put_words(struct sheet *sheet, const quoth_span *spans, size_t count) {
    bool is_first = true;
    for (size_t i = 0; i < count; i++) {
        struct lines lines = begin_lines(sheet->article, spans[i]);
        quoth_span span;
        for (struct slice words; next_line(&lines, &span, &words); is_first = false) {
            if (!is_first) page_put(sheet->page, " ");
            page_slice(sheet->page, words);
        }
    }
}

/* Number of the mark; 0: there is nothing to mark. */
static uint64_t put_mark(struct sheet *sheet, const char *type, const quoth_span *spans, size_t count) {
    if (!put_offsets(sheet, spans, count, true)) return 0;
    put_numbered(sheet->page, "T", ++sheet->marks);
    page_put(sheet->page, "\t");
    page_put(sheet->page, type);
    put_offsets(sheet, spans, count, false);
    page_put(sheet->page, "\t");
    put_words(sheet, spans, count);
    page_put(sheet->page, "\n");
    return sheet->marks;
}

static void put_argument(struct page *page, const char *role, uint64_t mark) {
    if (!mark) return;
    page_put(page, " ");
    page_put(page, role);
    put_numbered(page, ":T", mark);
}

/* Whose name it is, where the source is a pronoun or a part of it. */
static void put_note(struct sheet *sheet, const struct saying *saying) {
    const struct person *person = &sheet->article->people.items[sheet->article->voices[saying->first_voice]];
    if (!person->is_named) return;
    put_numbered(sheet->page, "#", ++sheet->notes);
    put_numbered(sheet->page, "\tAnnotatorNotes E", sheet->events);
    page_put(sheet->page, "\t");
    for (size_t at = 0; at < person->label.size;) {
        struct letter letter = letter_at(person->label.bytes + at, person->label.size - at);
        if (is_blank(letter.code) || letter_acts(letter.code))
            page_put(sheet->page, " ");
        else
            page_add(sheet->page, person->label.bytes + at, letter.size);
        at += letter.size;
    }
    page_put(sheet->page, "\n");
}

static void put_saying(struct sheet *sheet, const struct saying *saying) {
    static const char *const kinds[] = {"", "direct", "mixed", "indirect"};
    const quoth_span *spans = &sheet->article->spans[saying->first_span];
    uint64_t content = put_mark(sheet, "Content", spans, saying->span_count);
    uint64_t cue = put_mark(sheet, "Cue", &saying->cue, 1), source = put_mark(sheet, "Source", &saying->source, 1);
    const char *type = source ? "Attribution" : "Attribution-no-source";
    uint64_t trigger = cue ? put_mark(sheet, type, &saying->cue, 1) : put_mark(sheet, type, spans, saying->span_count);
    if (!content) return;
    put_numbered(sheet->page, "E", ++sheet->events);
    page_put(sheet->page, "\t");
    page_put(sheet->page, type);
    put_numbered(sheet->page, ":T", trigger);
    put_argument(sheet->page, "Source", source);
    put_argument(sheet->page, "Cue", cue);
    put_argument(sheet->page, "Content", content);
    put_numbered(sheet->page, "\nA", ++sheet->attributes);
    put_numbered(sheet->page, "\tKind E", sheet->events);
    page_put(sheet->page, " ");
    page_put(sheet->page, kinds[saying->kind]);
    page_put(sheet->page, "\n");
    put_note(sheet, saying);
}

void brat_article(struct view *view) {
    struct sheet sheet = {.page = &view->page, .article = &view->article};
    for (size_t i = 0; i < view->article.saying_count; i++)
        put_saying(&sheet, &view->article.sayings[i]);
}
