/* term.c — an article to be read in a terminal or a pager. In: an article with its layers. Out: its text, wrapped; each
 * content in its speaker's colour and followed by the speaker's number, cues underlined; below it who has which number.
 *
 * Where there are no colours, contents stand in [brackets] and cues between _low lines_, so nothing is lost. Idea:
 * letters are collected into a word that knows its width and styles; a line never ends inside a style, so that a pager
 * can begin at any line. */
#include "view/form.h"
#include "view/letter.h"

#include <stdio.h>
#include <string.h>

enum { LETTER_BYTES = 12, WORD_LETTERS = 512, TAB_COLUMNS = 8 };

/* Tones that can be read on black and on white. */
static const unsigned char tones[] = {33, 166, 35, 170, 37, 161, 99, 136, 71, 131, 67, 173};
static const unsigned char few_tones[] = {34, 32, 35, 36, 31, 33};

struct style {
    unsigned colour; /* SGR number or tone; 0: none */
    bool is_underlined, is_bold, is_faint;
};

struct cell { /* a letter as it is shown */
    char bytes[LETTER_BYTES];
    unsigned char size, columns;
    struct style style;
};

struct printer {
    struct page *page;
    size_t columns; /* of the terminal; 0: do not wrap */
    unsigned colours;
    size_t column;
    size_t blanks; /* before the word; left out where the line is broken */
    struct style blank_style, style, written;
    struct cell word[WORD_LETTERS];
    size_t count, width;
};

static bool is_same(struct style a, struct style b) {
    return a.colour == b.colour && a.is_underlined == b.is_underlined && a.is_bold == b.is_bold &&
           a.is_faint == b.is_faint;
}

static void write_style(struct printer *printer, struct style style) {
    if (!printer->colours || is_same(style, printer->written)) return;
    char escape[40];
    size_t used = (size_t)snprintf(escape, sizeof escape, "\x1b[0%s%s%s", style.is_bold ? ";1" : "",
                                   style.is_faint ? ";2" : "", style.is_underlined ? ";4" : "");
    if (style.colour && printer->colours == 256)
        used += (size_t)snprintf(escape + used, sizeof escape - used, ";38;5;%u", style.colour);
    else if (style.colour)
        used += (size_t)snprintf(escape + used, sizeof escape - used, ";%u", style.colour);
    escape[used++] = 'm';
    page_add(printer->page, escape, used);
    printer->written = style;
}

static void end_line(struct printer *printer) {
    write_style(printer, (struct style){0});
    page_put(printer->page, "\n");
    printer->column = printer->blanks = 0;
}

static void write_blanks(struct printer *printer) {
    if (!printer->blanks) return;
    write_style(printer, printer->blank_style);
    page_repeat(printer->page, " ", printer->blanks);
    printer->column += printer->blanks;
    printer->blanks = 0;
}

/* Write the word, on the next line if this one has no room. */
static void flush_word(struct printer *printer) {
    if (!printer->count) return;
    size_t wanted = printer->column + printer->blanks + printer->width;
    if (printer->columns && printer->column && wanted > printer->columns) end_line(printer);
    write_blanks(printer);
    for (size_t i = 0; i < printer->count; i++) {
        write_style(printer, printer->word[i].style);
        page_add(printer->page, printer->word[i].bytes, printer->word[i].size);
    }
    printer->column += printer->width;
    printer->count = printer->width = 0;
}

static void add_cell(struct printer *printer, const char *bytes, size_t size, unsigned columns) {
    bool is_wide = printer->columns && printer->width + columns > printer->columns;
    if (is_wide || printer->count == WORD_LETTERS) flush_word(printer);
    struct cell *cell = &printer->word[printer->count++];
    memcpy(cell->bytes, bytes, size);
    cell->size = (unsigned char)size;
    cell->columns = (unsigned char)columns;
    cell->style = printer->style;
    printer->width += columns;
}

static void add_blanks(struct printer *printer, size_t count) {
    flush_word(printer);
    bool is_full = printer->columns && printer->column + printer->blanks + count > printer->columns;
    if (is_full) count = 0; /* they would stand at the end of a line, where nobody sees them */
    printer->blanks += count;
    printer->blank_style = printer->style;
}

static void add_escape(struct printer *printer, uint32_t code) {
    char escape[LETTER_BYTES];
    int size = snprintf(escape, sizeof escape, code > 0xFF ? "\\u%04x" : "\\x%02x", (unsigned)code);
    for (int i = 0; i < size; i++)
        add_cell(printer, escape + i, 1, 1);
}

static void break_line(struct printer *printer) {
    flush_word(printer);
    end_line(printer);
}

static void add_letter(struct printer *printer, const char *bytes, struct letter letter) {
    size_t place = printer->column + printer->blanks + printer->width;
    if (letter.code == '\n')
        break_line(printer);
    else if (letter.code == ' ')
        add_blanks(printer, 1);
    else if (letter.code == '\t')
        add_blanks(printer, TAB_COLUMNS - place % TAB_COLUMNS);
    else if (letter_acts(letter.code))
        add_escape(printer, letter.code);
    else
        add_cell(printer, bytes, letter.size, letter_columns(letter.code));
}

static void add_words(struct printer *printer, struct slice words) {
    for (size_t at = 0; at < words.size;) {
        struct letter letter = letter_at(words.bytes + at, words.size - at);
        bool is_end = letter.code == '\r' && at + 1 < words.size && words.bytes[at + 1] == '\n'; /* CR LF is one end */
        if (!is_end) add_letter(printer, words.bytes + at, letter);
        at += letter.size;
    }
}

static void put(struct printer *printer, const char *words) { add_words(printer, slice_of(words)); }

/* --- contents, cues, numbers --- */

static struct style style_of(const struct view *view, size_t person) {
    struct style style = {0};
    size_t colour = view->article.people.items[person].colour;
    if (person != NOBODY)
        style.colour = view->options.colours == 256 ? tones[colour] : few_tones[colour];
    else
        style.is_faint = true;
    return style;
}

static size_t first_voice(const struct article *article, size_t saying) {
    return article->voices[article->sayings[saying].first_voice];
}

/* Small figures, raised; the one whom nobody knows has a question mark. */
static void put_number(struct printer *printer, size_t number) {
    static const char *const raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    char digits[24];
    snprintf(digits, sizeof digits, "%zu", number);
    if (number == NOBODY) put(printer, "?");
    for (const char *digit = digits; number != NOBODY && *digit; digit++)
        put(printer, raised[*digit - '0']);
}

static void put_voices(struct printer *printer, const struct view *view, size_t saying) {
    const struct saying *said = &view->article.sayings[saying];
    for (size_t i = 0; i < said->voice_count; i++) {
        size_t person = view->article.voices[said->first_voice + i];
        printer->style = style_of(view, person);
        if (i) put(printer, "⁺");
        put_number(printer, person);
    }
    printer->style = (struct style){0};
}

static void put_stretch(struct printer *printer, const struct view *view, size_t index) {
    const struct stretch *stretch = &view->layers.items[index], *before = index ? stretch - 1 : NULL;
    const struct stretch *after = index + 1 < view->layers.count ? stretch + 1 : NULL;
    bool is_plain = !view->options.colours;
    printer->style =
        stretch->saying == NOTHING ? (struct style){0} : style_of(view, first_voice(&view->article, stretch->saying));
    printer->style.is_underlined = stretch->is_cue;
    printer->style.is_bold = stretch->is_source && stretch->saying == NOTHING;
    for (unsigned i = 0; is_plain && i < stretch->opens; i++)
        put(printer, "[");
    if (is_plain && stretch->is_cue && !(before && before->is_cue)) put(printer, "_");
    add_words(printer, (struct slice){view->article.text.bytes + stretch->start, stretch->end - stretch->start});
    if (is_plain && stretch->is_cue && !(after && after->is_cue)) put(printer, "_");
    for (unsigned i = 0; is_plain && i < stretch->closes; i++)
        put(printer, "]");
}

static void put_text(struct printer *printer, const struct view *view) {
    const struct layers *layers = &view->layers;
    size_t next = 0;
    for (size_t i = 0; i < layers->count; i++) {
        put_stretch(printer, view, i);
        while (next < layers->end_count && layers_last(&view->article, layers->ends[next]) <= layers->items[i].end)
            put_voices(printer, view, layers->ends[next++]);
        printer->style = (struct style){0};
    }
    if (printer->count || printer->column) break_line(printer);
}

/* --- header and footer --- */

static void put_count(struct printer *printer, uint64_t count, const char *one, const char *many) {
    char words[40];
    snprintf(words, sizeof words, "%llu %s", (unsigned long long)count, count == 1 ? one : many);
    put(printer, words);
}

static void put_detail(struct printer *printer, struct slice detail) {
    if (!detail.size) return;
    put(printer, ", ");
    add_words(printer, detail);
}

static void put_person(struct printer *printer, const struct view *view, size_t index) {
    const struct person *person = &view->article.people.items[index];
    printer->style = style_of(view, index);
    put_number(printer, index);
    printer->style.is_bold = index != NOBODY;
    put(printer, " ");
    if (person->title.size) add_words(printer, person->title), put(printer, " ");
    if (index == NOBODY)
        put(printer, "unknown");
    else
        add_words(printer, person->label);
    printer->style = (struct style){0};
    put_detail(printer, person->role);
    put_detail(printer, person->affiliation);
    put(printer, ": ");
    put_count(printer, person->quotes, "quote", "quotes");
    put(printer, ", ");
    put_count(printer, person->words, "word", "words");
    break_line(printer);
}

static void put_footer(struct printer *printer, const struct view *view) {
    size_t width = printer->columns && printer->columns < 24 ? printer->columns : 24;
    printer->style = (struct style){.is_faint = true};
    for (size_t i = 0; i < width; i++)
        put(printer, "─");
    break_line(printer);
    const struct people *people = &view->article.people;
    for (size_t i = 1; i < people->count; i++)
        if (people->items[i].quotes) put_person(printer, view, i);
    if (people->count && people->items[NOBODY].quotes) put_person(printer, view, NOBODY);
    if (!view->article.saying_count) put(printer, "Nobody is quoted."), break_line(printer);
}

static void put_header(struct printer *printer, const struct view *view) {
    if (view->articles) break_line(printer);
    if (strcmp(view->article.name, "-") == 0) return;
    printer->style = (struct style){.is_faint = true};
    put(printer, view->article.name);
    break_line(printer);
    break_line(printer);
    printer->style = (struct style){0};
}

void term_article(struct view *view) {
    bool has_tones = view->options.colours == 256;
    people_colour(&view->article.people, has_tones ? sizeof tones : sizeof few_tones);
    struct printer printer = {.page = &view->page, .columns = view->options.columns, .colours = view->options.colours};
    put_header(&printer, view);
    put_text(&printer, view);
    put_footer(&printer, view);
}
