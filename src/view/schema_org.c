/* schema_org.c — an article's quotations and claims in the words of schema.org, JSON-LD, one line an article. In: an
 * article. Out: a graph of the article, of Quotation (words in marks), Statement (indirect), and Claim.
 *
 * Whole, a line can stand in a page's <script type="application/ld+json">: "<" is never written raw. */
#include "view/linked.h"

static void put_speaker(struct page *page, const struct person *person) {
    page_put(page, "{\"@type\":\"");
    page_put(page, person->is_body ? "Organization" : "Person");
    page_put(page, "\"");
    linked_member(page, person->is_named ? "name" : "description", person->label);
    linked_member(page, "honorificPrefix", person->is_body ? (struct slice){0} : person->title);
    linked_member(page, "jobTitle", person->is_body ? (struct slice){0} : person->role);
    if (!person->is_body && person->affiliation.size) {
        page_put(page, ",\"affiliation\":{\"@type\":\"Organization\"");
        linked_member(page, "name", person->affiliation);
        page_put(page, "}");
    }
    page_put(page, "}");
}

static void put_speakers(struct page *page, const struct article *article, const char *key,
                         const struct saying *saying) {
    size_t count = 0;
    for (size_t i = 0; i < saying->voice_count; i++) {
        size_t voice = article->voices[saying->first_voice + i];
        if (voice == NOBODY) continue;
        if (count == 0)
            page_put(page, ",\""), page_put(page, key), page_put(page, "\":[");
        else
            page_put(page, ",");
        put_speaker(page, &article->people.items[voice]);
        count++;
    }
    if (count) page_put(page, "]");
}

static void begin(struct page *page, const struct article *article, const char *type, const char *letter, uint32_t id) {
    page_put(page, ",{\"@type\":\"");
    page_put(page, type);
    page_put(page, "\",\"@id\":");
    linked_iri(page, article->name, letter, id);
    page_put(page, ",\"text\":");
}

static void put_part_of(struct page *page, const struct article *article) {
    page_put(page, ",\"isPartOf\":{\"@id\":");
    linked_iri(page, article->name, NULL, 0);
    page_put(page, "}");
}

/* A person of the real world who is quoted is a speaker, who has only said so is an author. */
static void put_saying(struct page *page, const struct article *article, const struct saying *saying) {
    bool is_indirect = saying->kind == QUOTH_INDIRECT;
    begin(page, article, is_indirect ? "Statement" : "Quotation", "q", saying->id);
    linked_content(page, article, saying);
    put_speakers(page, article, is_indirect ? "author" : "spokenByCharacter", saying);
    put_part_of(page, article);
    page_put(page, "}");
}

static void put_claim(struct page *page, const struct article *article, const struct claim *claim) {
    begin(page, article, "Claim", "c", claim->id);
    page_json(page, article_slice(article, claim->at));
    if (claim->is_spoken && claim->voice != NOBODY) {
        page_put(page, ",\"author\":");
        put_speaker(page, &article->people.items[claim->voice]);
    }
    if (claim->is_spoken) {
        page_put(page, ",\"isBasedOn\":{\"@id\":");
        linked_iri(page, article->name, "q", claim->quote);
        page_put(page, "}");
    }
    page_put(page, ",\"appearance\":{\"@id\":");
    linked_iri(page, article->name, NULL, 0);
    page_put(page, "}}");
}

void schema_org_article(struct view *view) {
    const struct article *article = &view->article;
    struct page *page = &view->page;
    page_put(page, "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"@id\":");
    linked_iri(page, article->name, NULL, 0);
    page_put(page, "}");
    for (size_t i = 0; i < article->saying_count; i++)
        put_saying(page, article, &article->sayings[i]);
    for (size_t i = 0; i < article->claim_count; i++)
        put_claim(page, article, &article->claims[i]);
    page_put(page, "]}\n");
}
