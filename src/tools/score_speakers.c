/* score_speakers.c — whose name is it? The program against the judged articles of the corpus.
 *
 *     score_speakers CORPUS [--errors]     CORPUS/articles/NAME.txt, CORPUS/judged/NAME.tsv
 *
 * In: judgements. Out: for each article and in all, how many contents are found, and of those how many have a source
 * that shares a word with the judged one, and a name equal to the judged one, letter by letter; where no name is known,
 * none must be given. Names of a conjoined source may come in any order. */
#include "tools/exam.h"
#include "tools/judged.h"
#include "tools/store.h"

#include <stdlib.h>
#include <string.h>

#define LEAST_OVERLAP 0.5 /* of content words, for a pair */
enum { NAMES = 16 };      /* of one source */
static const char between_names[] = "; ";

struct answer { /* of one quotation of the program */
    char *names; /* as the judgements write them */
    char *source, *rule;
};

struct answers {
    struct sheet sheet;
    struct answer *items; /* as many as the sheet has */
};

struct figures {
    unsigned judged, found, sourced, named;
};

static void add_text(char **text, struct quoth_text added) {
    size_t size = *text ? strlen(*text) : 0, between = size ? strlen(between_names) : 0;
    if (!added.bytes) return;
    *text = store_grow(*text, size + between + added.size + 1);
    if (between) memcpy(*text + size, between_names, between);
    memcpy(*text + size + between, added.bytes, added.size);
    (*text)[size + between + added.size] = 0;
}

static void take_quote(void *user, const quoth_quote *quote) {
    struct answers *answers = user;
    struct answer answer = {.rule = store_copy(quote->rule, strlen(quote->rule))};
    sheet_add(&answers->sheet);
    for (size_t i = 0; i < quote->span_count; i++)
        sheet_cover(&answers->sheet, ROLE_CONTENT, quote->spans[i].start, quote->spans[i].end);
    if (quote->speaker) {
        sheet_cover(&answers->sheet, ROLE_SPEAKER, quote->speaker->text.at.start, quote->speaker->text.at.end);
        add_text(&answer.names, quote->speaker->name);
        add_text(&answer.source, quote->speaker->text);
        for (size_t i = 0; i < quote->speaker->also_count; i++) add_text(&answer.names, quote->speaker->also[i].name);
    }
    if (!answer.names) answer.names = store_copy("-", 1);
    if (!answer.source) answer.source = store_copy("-", 1);
    sheet_keep(&answers->sheet);
    answers->items = store_grow(answers->items, (answers->sheet.count + 1) * sizeof answer);
    if (answers->sheet.count) answers->items[answers->sheet.count - 1] = answer;
}

static void free_answers(struct answers *answers) {
    for (uint32_t i = 0; i < answers->sheet.count; i++)
        free(answers->items[i].names), free(answers->items[i].source), free(answers->items[i].rule);
    free(answers->items);
    sheet_free(&answers->sheet);
}

/* --- names --- */

static size_t name_size(const char *names) {
    const char *end = strstr(names, between_names);
    return end ? (size_t)(end - names) : strlen(names);
}

static size_t count_names(const char *names) {
    size_t count = 1;
    while ((names = strstr(names, between_names))) names += strlen(between_names), count++;
    return count;
}

static bool has_name(const char *names, const char *name, size_t size) {
    for (;; names += strlen(between_names)) {
        size_t width = name_size(names);
        if (width == size && memcmp(names, name, size) == 0) return true;
        names += width;
        if (!*names) return false;
    }
}

/* The same names in any order. */
static bool are_same(const char *wanted, const char *given) {
    if (count_names(wanted) != count_names(given)) return false;
    for (const char *name = wanted;; name += strlen(between_names)) {
        if (!has_name(given, name, name_size(name))) return false;
        name += name_size(name);
        if (!*name) return true;
    }
}

/* --- one article --- */

/* Judgements that count, as a sheet; `lines` says which each is. */
static struct sheet sheet_of(const struct judged_article *article, const struct page *page, uint32_t *lines) {
    struct sheet sheet = {.page = page};
    for (uint32_t i = 0; i < article->count; i++) {
        const struct judgement *judgement = &article->judgements[i];
        if (judgement->is_nested) continue;
        sheet_add(&sheet);
        for (uint32_t k = 0; k < judgement->count; k++)
            sheet_cover(&sheet, ROLE_CONTENT, judgement->content[k].start, judgement->content[k].end);
        sheet_cover(&sheet, ROLE_SPEAKER, judgement->source.start, judgement->source.end);
        if (sheet_keep(&sheet)) lines[sheet.count - 1] = i;
    }
    return sheet;
}

static void print_miss(const char *name, const struct judged_article *article, const struct judgement *judgement,
                       const struct answer *answer) {
    const struct judged_span *content = judgement->content;
    int size = content->end - content->start < 60 ? (int)(content->end - content->start) : 60;
    printf("%s:%u: %s, not %s | %s | %s | %.*s\n", name, judgement->line, judgement->name, answer->names,
           answer->source, answer->rule, size, article->text + content->start);
}

static struct figures mark(const char *name, const struct judged_article *article, const struct answers *answers,
                           const struct sheet *gold, const uint32_t *lines, bool lists) {
    struct figures figures = {.judged = gold->count};
    struct metric_sides sides = {gold, &answers->sheet};
    uint32_t count;
    struct metric_pair *pairs = metric_match(sides, &count);
    for (uint32_t i = 0; i < count && pairs[i].overlap >= LEAST_OVERLAP; i++) {
        const struct judgement *judgement = &article->judgements[lines[pairs[i].gold]];
        const struct answer *answer = &answers->items[pairs[i].predicted];
        bool is_named = are_same(judgement->name, answer->names);
        figures.found++;
        figures.sourced += metric_is_right(sides, pairs[i], ROLE_SPEAKER);
        figures.named += is_named;
        if (!is_named && lists) print_miss(name, article, judgement, answer);
    }
    free(pairs);
    return figures;
}

static struct figures score_article(struct program *program, const char *folder, const char *name, bool lists) {
    struct judged_article article;
    struct figures figures = {0};
    if (!judged_read(folder, name, &article)) return figures;
    struct page page;
    page_read(&page, article.text, article.size);
    struct answers answers = {.sheet.page = &page};
    uint32_t *lines = store_take(article.count, sizeof *lines);
    struct sheet gold = sheet_of(&article, &page, lines);
    if (program_read(program, article.text, article.size, take_quote, &answers))
        figures = mark(name, &article, &answers, &gold, lines, lists);
    free_answers(&answers);
    sheet_free(&gold);
    free(lines);
    page_free(&page);
    judged_free(&article);
    return figures;
}

static void print_row(const char *name, struct figures figures) {
    double found = figures.found ? figures.found : 1;
    printf("%-24s%8u%8u%8u%7.1f%8u%7.1f\n", name, figures.judged, figures.found, figures.sourced,
           100 * figures.sourced / found, figures.named, 100 * figures.named / found);
}

int main(int count, char **words) {
    bool lists = count == 3 && strcmp(words[2], "--errors") == 0;
    if (count != 2 && !lists) {
        fputs("usage: score_speakers CORPUS [--errors]\n", stderr);
        return 2;
    }
    char path[4096];
    struct program program;
    struct figures sum = {0};
    size_t names;
    snprintf(path, sizeof path, "%s/judged", words[1]);
    char **articles = store_list(path, ".tsv", &names);
    program_open(&program);
    if (!lists) printf("%-24s%8s%8s%8s%7s%8s%7s\n", "", "judged", "found", "source", "%", "name", "%");
    for (size_t i = 0; i < names; i++) {
        struct figures figures = score_article(&program, words[1], articles[i], lists);
        if (!lists) print_row(articles[i], figures);
        sum.judged += figures.judged, sum.found += figures.found;
        sum.sourced += figures.sourced, sum.named += figures.named;
    }
    program_close(&program);
    store_free_list(articles, names);
    print_row("all", sum);
    return sum.judged ? 0 : 2;
}
