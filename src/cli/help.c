/* help.c — text for people, made from options.def. In: nothing. Out: standard output. */
#define PCRE2_CODE_UNIT_WIDTH 8

#include "cli/cli.h"
#include "cli/output.h"
#include "quoth_json.h"

#include <pcre2.h>
#include <stdio.h>
#include <string.h>

static const char usage[] = "quoth [OPTION…] [FILE|DIR|-]…\n"
                            "Reads news articles and writes who said what, one JSON record a line.\n";
static const char examples[] =
    "\n"
    "Four pipelines\n"
    "  quoth --emit quote *.txt | jq -r '.speaker.name // \"?\"' | sort | uniq -c | sort -rn\n"
    "                                             who is quoted most\n"
    "  quoth --emit quote --speaker ellis article.txt | jq -r .text\n"
    "                                             what one person said\n"
    "  curl -s URL | quoth --to term --color always | less -R\n"
    "                                             a page of the web with who says what\n"
    "  quoth -j4 --emit claim corpus/ | jq -r 'select(.check_worthy > 0.9) | .text'\n"
    "                                             claims most worth checking, four files at a time\n"
    "\n"
    "More examples\n"
    "  quoth article.txt                          records of one article\n"
    "  quoth < article.txt                        no path: standard input\n"
    "  quoth --to table corpus/                   who said how much, in every file under a folder\n"
    "  quoth -j4 --resume -o records.jsonl corpus/\n"
    "                                             records of all, to be broken off and gone on with\n"
    "  find . -name '*.html' -print0 | quoth --files-from - -0\n"
    "                                             the pages that find finds\n"
    "  quoth --text-field body --id-field url --nest crawl.jsonl\n"
    "                                             one article a line in, one line out\n"
    "  quoth --lexicon mine.lex article.txt       verbs, titles and aliases of your own\n"
    "  quoth --print-knowledge my/ && vi my/saying.lex && quoth --lang my/ article.txt\n"
    "                                             words and rules of your own\n";
static const char statuses[] =
    "\n"
    "Exit status\n"
    "  0  done, also when nothing was found     3  done, but some documents gave error records\n"
    "  1  with -e: nothing was found            4  out of memory\n"
    "  2  wrong usage, unreadable input, failed write\n";

enum { HELP_BYTES = 16 * 1024, BRIEF_COLUMN = 30 };

struct page {
    char text[HELP_BYTES];
    size_t size;
};

static void add(struct page *page, const char *words) {
    size_t size = strlen(words), room = sizeof page->text - page->size;
    if (size > room) size = room;
    memcpy(page->text + page->size, words, size);
    page->size += size;
}

static void add_option(struct page *page, const struct option_row *row) {
    char label[64], line[256], letter[3] = {'-', row->letter, 0};
    bool both = row->letter && row->name;
    snprintf(label, sizeof label, "%s%s%s%s%s%s", row->letter ? letter : "    ", both ? ", " : "",
             row->name ? "--" : "", row->name ? row->name : "", row->argument ? " " : "",
             row->argument ? row->argument : "");
    snprintf(line, sizeof line, "  %-*s%s\n", BRIEF_COLUMN, label, row->brief);
    add(page, line);
}

static void add_detail(struct page *page, const char *detail) {
    for (const char *line = detail; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        char indented[256];
        snprintf(indented, sizeof indented, "  %*s%.*s\n", BRIEF_COLUMN, "", (int)strcspn(line, "\n"), line);
        add(page, indented);
    }
}

static void add_options(struct page *page, bool at_length) {
    for (size_t i = 0; i < option_row_count; i++) {
        const struct option_row *row = &option_rows[i];
        bool is_heading = !row->name && !row->letter;
        if (is_heading) add(page, "\n"), add(page, row->brief), add(page, "\n");
        else add_option(page, row);
        if (at_length) add_detail(page, row->detail);
    }
}

static enum status print(const char *bytes, size_t size) {
    struct output output;
    enum status status = output_open(&output, NULL);
    if (status == STATUS_DONE) status = output_line(&output, bytes, size);
    return output_close(&output, status);
}

enum status help_brief(void) {
    struct page page = {.size = 0};
    add(&page, usage);
    add_options(&page, false);
    return print(page.text, page.size);
}

enum status help_long(void) {
    struct page page = {.size = 0};
    add(&page, usage);
    add(&page, examples);
    add_options(&page, true);
    add(&page, statuses);
    return print(page.text, page.size);
}

enum status help_version(void) {
    char line[192], pcre2[64] = "";
    const char *zlib = input_zlib(), *libxml2 = input_libxml2();
    pcre2_config(PCRE2_CONFIG_VERSION, pcre2);
    int size = snprintf(line, sizeof line, "quoth %s (PCRE2 %.*s, jansson %s%s%s%s%s)\n", quoth_version(),
                        (int)strcspn(pcre2, " "), pcre2, quoth_json_library(), zlib ? ", zlib " : "", zlib ? zlib : "",
                        libxml2 ? ", libxml2 " : "", libxml2 ? libxml2 : "");
    return print(line, (size_t)size);
}

enum status help_schema(void) {
    size_t size;
    const char *schema = quoth_json_schema(&size);
    return print(schema, size);
}
