/* markup.c — a page becomes text, by the push SAX parser of libxml2. In: pieces of a page. Out: pieces of text.
 *
 * Blanks wait until a letter follows: so a run of them becomes one, and those around a block none. */
#include "input/markup.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool markup_is(const char *bytes, size_t size) {
    static const char *const openings[] = {"<!doctype html", "<html", "<head", "<body"};
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        size_t wanted = strlen(openings[i]);
        if (size >= wanted && strncasecmp(bytes, openings[i], wanted) == 0) return true;
    }
    return false;
}

#ifdef QUOTH_WITH_LIBXML2
#include "input/about.h"
#include "input/libxml.h"

/* The parser is fed so much at a time: its own buffers, and the text of one feed, stay small. */
enum { FEED_BYTES = 16 * 1024, HEAD_BYTES = 4096 };

struct markup {
    const struct libxml *library;
    htmlParserCtxtPtr parser; /* made with the first piece, which may tell the encoding */
    struct about about;
    char *text;
    size_t size, capacity;
    unsigned depth;
    unsigned left_out;  /* depth of the element that is left out with all in it; 0: none */
    unsigned preformed; /* depth of a <pre>; 0: none */
    bool has_text;      /* some has been made, now or before */
    bool has_blank;
    unsigned breaks;    /* line ends that wait: 1 a line, 2 a paragraph */
    enum markup_status status;
};

/* --- elements --- */

static bool is_one_of(const char *name, const char *const *names) {
    for (; *names; names++)
        if (strcmp(name, *names) == 0) return true;
    return false;
}

static bool is_left_out(const char *name) {
    static const char *const names[] = {"script",   "style",    "nav",     "aside",  "figcaption", "noscript",
                                        "template", "iframe",   "object",  "svg",    "math",       "button",
                                        "select",   "textarea", "form",    "option", "audio",      "video",
                                        "canvas",   "applet",   "caption", "dialog", "menu",       NULL};
    return is_one_of(name, names);
}

static bool is_inline(const char *name) {
    static const char *const names[] = {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
                                        "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "mark",
                                        "meta", "link", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small",
                                        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
                                        "wbr", "label", "input", "source", "picture", NULL};
    return is_one_of(name, names);
}

/* --- text --- */

static bool make_room(struct markup *markup, size_t wanted) {
    if (markup->capacity - markup->size >= wanted) return true;
    size_t capacity = (markup->size + wanted) * 2;
    char *grown = realloc(markup->text, capacity);
    if (!grown) {
        markup->status = MARKUP_NOMEM;
        return false;
    }
    markup->text = grown;
    markup->capacity = capacity;
    return true;
}

static void add(struct markup *markup, const char *bytes, size_t size) {
    if (!make_room(markup, size)) return;
    memcpy(markup->text + markup->size, bytes, size);
    markup->size += size;
}

static void add_waiting(struct markup *markup) {
    if (markup->has_text && markup->breaks) add(markup, "\n\n", markup->breaks < 2 ? 1 : 2);
    else if (markup->has_text && markup->has_blank) add(markup, " ", 1);
    markup->breaks = 0;
    markup->has_blank = false;
    markup->has_text = true;
}

static bool is_blank(char letter) { return letter == ' ' || (letter >= '\t' && letter <= '\r'); }

static void add_flow(struct markup *markup, const char *bytes, size_t size) {
    for (size_t at = 0; at < size && markup->status == MARKUP_OK;) {
        size_t word = at;
        while (word < size && !is_blank(bytes[word])) word++;
        if (word > at) {
            add_waiting(markup);
            add(markup, bytes + at, word - at);
        }
        if (word < size) markup->has_blank = true, word++;
        at = word;
    }
}

static void take_text(void *user, const xmlChar *bytes, int size) {
    struct markup *markup = user;
    const char *text = (const char *)bytes;
    if (size <= 0 || markup->status != MARKUP_OK) return;
    about_text(&markup->about, text, (size_t)size);
    if (markup->left_out || about_is_head(&markup->about)) return;
    if (!markup->preformed) {
        add_flow(markup, text, (size_t)size);
        return;
    }
    add_waiting(markup);
    add(markup, text, (size_t)size);
}

static void break_text(struct markup *markup, unsigned breaks) {
    markup->has_blank = false;
    if (markup->breaks < breaks) markup->breaks = breaks;
}

static bool is_hidden(const xmlChar **attributes) {
    for (; attributes && attributes[0]; attributes += 2)
        if (strcmp((const char *)attributes[0], "hidden") == 0) return true;
    return false;
}

static void open_element(void *user, const xmlChar *element, const xmlChar **attributes) {
    struct markup *markup = user;
    const char *name = (const char *)element;
    if (markup->status != MARKUP_OK) return;
    if (++markup->depth > INPUT_HTML_DEPTH) {
        markup->status = MARKUP_TOO_DEEP;
        return;
    }
    if (!markup->left_out && (is_left_out(name) || is_hidden(attributes))) markup->left_out = markup->depth;
    about_open(&markup->about, name, (const char *const *)attributes, markup->depth);
    if (markup->left_out) return;
    if (strcmp(name, "br") == 0) break_text(markup, markup->breaks + 1);
    else if (!is_inline(name)) break_text(markup, 2);
    if (strcmp(name, "pre") == 0 && !markup->preformed) markup->preformed = markup->depth;
}

static void close_element(void *user, const xmlChar *element) {
    struct markup *markup = user;
    const char *name = (const char *)element;
    if (markup->status != MARKUP_OK || markup->depth == 0) return;
    if (!markup->left_out && !is_inline(name) && strcmp(name, "br") != 0) break_text(markup, 2);
    about_close(&markup->about, markup->depth);
    if (markup->left_out == markup->depth) markup->left_out = 0;
    if (markup->preformed == markup->depth) markup->preformed = 0;
    markup->depth--;
}

/* --- the parser --- */

/* A page that names no encoding is taken as UTF-8; libxml2 alone would take Latin-1. */
static xmlCharEncoding find_encoding(const char *bytes, size_t size) {
    size_t end = size < HEAD_BYTES ? size : HEAD_BYTES;
    for (size_t i = 0; i + 12 < end; i++) {
        if (strncasecmp(bytes + i, "charset=", 8) != 0) continue;
        size_t value = i + 8 + (bytes[i + 8] == '"' || bytes[i + 8] == '\'');
        return end - value >= 4 && strncasecmp(bytes + value, "utf-", 4) == 0 ? XML_CHAR_ENCODING_UTF8
                                                                              : XML_CHAR_ENCODING_NONE;
    }
    return XML_CHAR_ENCODING_UTF8;
}

static bool begin(struct markup *markup, const char *bytes, size_t size) {
    htmlSAXHandler handler = {.startElement = open_element, .endElement = close_element, .characters = take_text,
                              .ignorableWhitespace = take_text, .initialized = 1};
    markup->parser = markup->library->create(&handler, markup, NULL, 0, NULL, find_encoding(bytes, size));
    if (!markup->parser) return false;
    markup->library->use_options(markup->parser,
                                 HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    return !libxml_has_run_out();
}

struct markup *markup_new(void) {
    struct markup *markup = calloc(1, sizeof *markup);
    if (markup) markup->library = libxml_load();
    return markup;
}

void markup_free(struct markup *markup) {
    if (!markup) return;
    if (markup->parser) {
        if (markup->parser->myDoc) markup->library->free_document(markup->parser->myDoc);
        markup->library->free(markup->parser);
    }
    free(markup->text);
    free(markup);
}

/* What the parser has been given and not yet made anything of: a run of text without an end. */
static size_t waiting_size(const struct markup *markup) {
    const xmlParserInput *input = markup->parser->input;
    return input ? (size_t)(input->end - input->cur) : 0;
}

static void parse(struct markup *markup, const char *bytes, size_t size, bool is_last) {
    markup->library->parse(markup->parser, bytes, (int)size, is_last);
    if (libxml_has_run_out() || markup->parser->errNo == XML_ERR_NO_MEMORY) markup->status = MARKUP_NOMEM;
    if (markup->status == MARKUP_OK && waiting_size(markup) > INPUT_LINE_BYTES) markup->status = MARKUP_TOO_LARGE;
}

enum markup_status markup_feed(struct markup *markup, const char *bytes, size_t size) {
    markup->size = 0;
    if (!markup->parser && !begin(markup, bytes, size)) return markup->status = MARKUP_NOMEM;
    while (size && markup->status == MARKUP_OK) {
        size_t piece = size < FEED_BYTES ? size : FEED_BYTES;
        parse(markup, bytes, piece, false);
        bytes += piece;
        size -= piece;
        if (size == 0) return markup->status;
    }
    if (markup->status == MARKUP_OK) parse(markup, "", 0, true);
    if (markup->status == MARKUP_OK && markup->has_text) add(markup, "\n", 1);
    return markup->status;
}

const char *markup_text(struct markup *markup, size_t *size) {
    *size = markup->size;
    return markup->text;
}

struct input_about markup_about(const struct markup *markup) { return about_found(&markup->about); }

bool markup_is_there(void) { return libxml_load() != NULL; }
const char *markup_library(void) { return LIBXML_DOTTED_VERSION; }
void markup_cleanup(void) { libxml_cleanup(); }

#else

struct markup *markup_new(void) { return NULL; }
void markup_free(struct markup *markup) { (void)markup; }
enum markup_status markup_feed(struct markup *markup, const char *bytes, size_t size) {
    (void)markup, (void)bytes, (void)size;
    return MARKUP_NOMEM;
}
const char *markup_text(struct markup *markup, size_t *size) {
    (void)markup;
    *size = 0;
    return "";
}
struct input_about markup_about(const struct markup *markup) {
    (void)markup;
    return (struct input_about){0};
}
bool markup_is_there(void) { return false; }
const char *markup_library(void) { return NULL; }
void markup_cleanup(void) {}
#endif
