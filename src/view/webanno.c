/* webanno.c — annotations of the W3C's Web Annotation model, as JSON-LD, one a line. In: an article. Out: an annotation
 * for each quotation, its speaker the body that identifies, its content the target; and one for each claim.
 *
 * A content of several spans has several targets. Each is selected twice, by position in code points and by its words
 * with a little text around them, so that it is found again when the article was changed. */
#include "view/linked.h"

enum { AROUND_LETTERS = 32 };

static void put_letters(struct page *page, const struct article *article, const char *key, uint64_t start,
                        uint64_t end) {
    page_put(page, ",\"");
    page_put(page, key);
    page_put(page, "\":");
    page_json(page, article_slice(article, (quoth_span){start, end}));
}

static void put_target(struct page *page, const struct article *article, quoth_span span) {
    uint64_t before = span.start > AROUND_LETTERS ? span.start - AROUND_LETTERS : 0;
    uint64_t after = span.end + AROUND_LETTERS < article->letters ? span.end + AROUND_LETTERS : article->letters;
    page_put(page, "{\"type\":\"SpecificResource\",\"source\":");
    linked_iri(page, article->name, NULL, 0);
    page_put(page, ",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":");
    page_number(page, span.start);
    page_put(page, ",\"end\":");
    page_number(page, span.end);
    page_put(page, "},{\"type\":\"TextQuoteSelector\"");
    put_letters(page, article, "exact", span.start, span.end);
    put_letters(page, article, "prefix", before, span.start);
    put_letters(page, article, "suffix", span.end, after);
    page_put(page, "}]}");
}

static void put_targets(struct page *page, const struct article *article, const quoth_span *spans, size_t count) {
    page_put(page, ",\"target\":[");
    for (size_t i = 0; i < count; i++) {
        if (i) page_put(page, ",");
        put_target(page, article, spans[i]);
    }
    page_put(page, "]}\n");
}

static void begin(struct page *page, const struct article *article, const char *letter, uint32_t id,
                  const char *motivation) {
    page_put(page, "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":");
    linked_iri(page, article->name, letter, id);
    page_put(page, ",\"type\":\"Annotation\",\"motivation\":\"");
    page_put(page, motivation);
    page_put(page, "\",\"body\":[");
}

static void put_body(struct page *page, const char *purpose, struct slice value) {
    page_put(page, "{\"type\":\"TextualBody\",\"purpose\":\"");
    page_put(page, purpose);
    page_put(page, "\",\"format\":\"text/plain\",\"value\":");
    page_json(page, value);
    page_put(page, "}");
}

static void put_saying(struct page *page, const struct article *article, const struct saying *saying) {
    static const char *const kinds[] = {"", "direct", "mixed", "indirect"};
    begin(page, article, "q", saying->id, "identifying");
    put_body(page, "classifying", slice_of(kinds[saying->kind]));
    for (size_t i = 0; i < saying->voice_count; i++) {
        struct slice label = article->people.items[article->voices[saying->first_voice + i]].label;
        if (!label.size) continue;
        page_put(page, ",");
        put_body(page, "identifying", label);
    }
    page_put(page, "]");
    put_targets(page, article, &article->spans[saying->first_span], saying->span_count);
}

static void put_claim(struct page *page, const struct article *article, const struct claim *claim) {
    begin(page, article, "c", claim->id, "tagging");
    put_body(page, "tagging", slice_of("claim"));
    page_put(page, "]");
    put_targets(page, article, &claim->at, 1);
}

void webanno_article(struct view *view) {
    for (size_t i = 0; i < view->article.saying_count; i++)
        put_saying(&view->page, &view->article, &view->article.sayings[i]);
    for (size_t i = 0; i < view->article.claim_count; i++)
        put_claim(&view->page, &view->article, &view->article.claims[i]);
}
