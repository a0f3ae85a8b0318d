/* about.c — title, byline and date of a page. In: elements and text. Out: three lines. */
#include "input/about.h"

#include <string.h>
#include <strings.h>

/* Where a part is told: an element with an attribute that has this word, or NULL for any; and the attribute that
 * holds the text, or NULL where the element's own text does. A higher rank goes before. */
static const struct place {
    const char *element, *attribute, *word, *holder;
    enum about_part part;
    unsigned rank;
} places[] = {
    {"meta", "property", "og:title", "content", ABOUT_TITLE, 4},
    {"h1", NULL, NULL, NULL, ABOUT_TITLE, 3},
    {"meta", "name", "title", "content", ABOUT_TITLE, 2},
    {"title", NULL, NULL, NULL, ABOUT_TITLE, 1},
    {"meta", "name", "author", "content", ABOUT_BYLINE, 4},
    {NULL, "itemprop", "author", NULL, ABOUT_BYLINE, 3},
    {NULL, "rel", "author", NULL, ABOUT_BYLINE, 2},
    {NULL, "class", "byline", NULL, ABOUT_BYLINE, 1},
    {"meta", "property", "article:published_time", "content", ABOUT_DATE, 5},
    {"meta", "itemprop", "datePublished", "content", ABOUT_DATE, 4},
    {"meta", "name", "date", "content", ABOUT_DATE, 3},
    {"time", "itemprop", "datePublished", "datetime", ABOUT_DATE, 2},
    {"time", NULL, NULL, "datetime", ABOUT_DATE, 1},
};

static const char *value_of(const char *const *attributes, const char *name) {
    for (; attributes && attributes[0]; attributes += 2)
        if (strcasecmp(attributes[0], name) == 0) return attributes[1];
    return NULL;
}

/* Is the word one of the words of the value? */
static bool has_word(const char *value, const char *word) {
    size_t size = strlen(word);
    while (value && *value) {
        size_t length = strcspn(value, " \t\n\r\f");
        if (length == size && strncasecmp(value, word, size) == 0) return true;
        value += length;
        value += strspn(value, " \t\n\r\f");
    }
    return false;
}

/* Blanks become one; what does not fit is cut at a character. */
static void add_words(struct about_line *line, const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        bool is_blank = bytes[i] == ' ' || (bytes[i] >= '\t' && bytes[i] <= '\r');
        bool is_again = line->size == 0 || line->text[line->size - 1] == ' ';
        if (is_blank && is_again) continue;
        if (line->size + 4 >= ABOUT_BYTES && ((unsigned char)bytes[i] & 0xc0) != 0x80) return;
        if (line->size == ABOUT_BYTES) return;
        line->text[line->size++] = is_blank ? ' ' : bytes[i];
    }
}

static void settle(struct about *about, enum about_part part, const struct about_line *line) {
    struct about_line *kept = &about->lines[part];
    if (line->size == 0 || line->rank <= kept->rank) return;
    *kept = *line;
    if (kept->text[kept->size - 1] == ' ') kept->size--;
}

static void take_attribute(struct about *about, const struct place *place, const char *value) {
    struct about_line line = {.rank = place->rank};
    if (!value) return;
    add_words(&line, value, strlen(value));
    settle(about, place->part, &line);
}

static bool is_place(const struct place *place, const char *name, const char *const *attributes) {
    if (place->element && strcmp(place->element, name) != 0) return false;
    return !place->attribute || has_word(value_of(attributes, place->attribute), place->word);
}

/* The author's name inside the byline goes before the byline. */
static bool is_better(const struct about *about, const struct place *place) {
    return !about->draft_depth || (about->draft_part == place->part && about->draft.rank < place->rank);
}

static void begin_draft(struct about *about, const struct place *place, unsigned depth) {
    about->draft = (struct about_line){.rank = place->rank};
    about->draft_part = place->part;
    about->draft_depth = depth;
    about->is_head_text = place->element && strcmp(place->element, "title") == 0;
}

void about_open(struct about *about, const char *name, const char *const *attributes, unsigned depth) {
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const struct place *place = &places[i];
        if (!is_place(place, name, attributes)) continue;
        if (place->holder) take_attribute(about, place, value_of(attributes, place->holder));
        else if (is_better(about, place)) begin_draft(about, place, depth);
    }
}

void about_text(struct about *about, const char *bytes, size_t size) {
    if (about->draft_depth) add_words(&about->draft, bytes, size);
}

void about_close(struct about *about, unsigned depth) {
    if (about->draft_depth != depth || depth == 0) return;
    settle(about, about->draft_part, &about->draft);
    about->draft_depth = 0;
}

struct input_about about_found(const struct about *about) {
    struct input_about found = {0};
    struct input_line *lines[] = {&found.title, &found.byline, &found.date};
    for (int i = 0; i < ABOUT_PARTS; i++)
        if (about->lines[i].rank) *lines[i] = (struct input_line){about->lines[i].text, about->lines[i].size};
    return found;
}
