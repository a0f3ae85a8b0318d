/* record.c — a record becomes a jansson tree. In: records of the library. Out: trees with fields in their fixed order.
 *
 * The order and the names here are the record format, described for machines in schema.json beside this file. Strings are
 * handed over without a check: the library promises valid UTF-8. A member at its default is left out, since a line is
 * dearer to write than to find. */
#include "json/json.h"

#include <string.h>

static const char *const kind_names[] = {[QUOTH_DIRECT] = "direct", [QUOTH_MIXED] = "mixed", [QUOTH_INDIRECT] = "indirect"};
static const char *const act_names[] = {
    [QUOTH_STATEMENT] = "statement", [QUOTH_QUESTION] = "question",     [QUOTH_DIRECTIVE] = "directive",
    [QUOTH_COMMITMENT] = "commitment", [QUOTH_THOUGHT] = "thought",     [QUOTH_DESIRE] = "desire",
    [QUOTH_EVALUATION] = "evaluation", [QUOTH_DECREE] = "decree",       [QUOTH_EVIDENCE] = "evidence"};
static const char *const stance_names[] = {
    [QUOTH_NEUTRAL] = "neutral", [QUOTH_DISTANCING] = "distancing", [QUOTH_FACTIVE] = "factive",
    [QUOTH_DENYING] = "denying", [QUOTH_PRAISING] = "praising",     [QUOTH_BLAMING] = "blaming"};
static const char *const mention_names[] = {
    [QUOTH_BY_NAME] = "name",         [QUOTH_BY_PRONOUN] = "pronoun",       [QUOTH_BY_NOMINAL] = "nominal",
    [QUOTH_BY_RELATIVE] = "relative", [QUOTH_BY_POSSESSIVE] = "possessive", [QUOTH_BY_ORGANIZATION] = "organization",
    [QUOTH_BY_DOCUMENT] = "document"};
static const char *const claim_kinds[] = {"quantity", "comparison", "cause", "prediction", "rule", "event"}; /* by bit */

#define ROWS(table) (sizeof(table) / sizeof *(table))
#define NAME(table, number) name_in(table, ROWS(table), (size_t)(number))

static json_t *name_in(const char *const *names, size_t count, size_t number) {
    return number < count && names[number] ? json_string_nocheck(names[number]) : json_null();
}

static void put(struct tree *tree, json_t *object, const char *key, json_t *value) {
    if (json_object_setn_new_nocheck(object, key, strlen(key), value) < 0) tree->is_short = true;
}

static void add(struct tree *tree, json_t *array, json_t *item) {
    if (json_array_append_new(array, item) < 0) tree->is_short = true;
}

static json_t *text(const quoth_text *text) {
    return text->bytes ? json_stringn_nocheck(text->bytes, text->size) : json_null();
}

static json_t *count(uint64_t number) { return json_integer((json_int_t)number); }

static json_t *id(char letter, uint64_t number) {
    char name[24], *first = name + sizeof name;
    do *--first = (char)('0' + number % 10);
    while (number /= 10);
    *--first = letter;
    return json_stringn_nocheck(first, (size_t)(name + sizeof name - first));
}

/* Two decimals say all that a score can; its length counts, there is one in every line. */
static json_t *score(double value) {
    double kept = value < 0 ? 0 : value > 1 ? 1 : value;
    return json_real((double)(int)(kept * 100 + 0.5) / 100);
}

static json_t *number(double value) {
    bool is_whole = value > -9e15 && value < 9e15 && value == (double)(json_int_t)value;
    if (is_whole) return json_integer((json_int_t)value);
    json_t *real = json_real(value);
    return real ? real : json_null(); /* jansson has no infinity */
}

static json_t *span(struct tree *tree, quoth_span at) {
    json_t *pair = json_array();
    add(tree, pair, count(at.start));
    add(tree, pair, count(at.end));
    return pair;
}

static json_t *texts(struct tree *tree, const quoth_text *items, size_t item_count) {
    json_t *array = json_array();
    for (size_t i = 0; i < item_count; i++) add(tree, array, text(&items[i]));
    return array;
}

static void put_text(struct tree *tree, json_t *object, const char *key, const quoth_text *value) {
    if (value->bytes) put(tree, object, key, text(value));
}

static void put_texts(struct tree *tree, json_t *object, const char *key, const quoth_text *items, size_t item_count) {
    if (item_count) put(tree, object, key, texts(tree, items, item_count));
}

static void put_true(struct tree *tree, json_t *object, const char *key, int holds) {
    if (holds) put(tree, object, key, json_true());
}

/* Words of the document with their place: {"text":…,"span":[…,…]}. */
static json_t *phrase(struct tree *tree, const quoth_text *words) {
    json_t *object = json_object();
    put(tree, object, "text", text(words));
    put(tree, object, "span", span(tree, words->at));
    return object;
}

static json_t *one_speaker(struct tree *tree, const quoth_speaker *speaker) {
    json_t *object = phrase(tree, &speaker->text);
    put(tree, object, "mention", NAME(mention_names, speaker->mention));
    put(tree, object, "name", text(&speaker->name));
    if (speaker->entity) put(tree, object, "entity", id('e', speaker->entity));
    put_text(tree, object, "title", &speaker->title);
    put_text(tree, object, "role", &speaker->role);
    put_text(tree, object, "affiliation", &speaker->affiliation);
    put_true(tree, object, "anonymous", speaker->is_anonymous);
    if (speaker->number) put(tree, object, "number", count(speaker->number));
    return object;
}

static json_t *speaker(struct tree *tree, const quoth_speaker *speaker) {
    json_t *object = one_speaker(tree, speaker);
    if (!speaker->also_count) return object;
    json_t *also = json_array();
    for (size_t i = 0; i < speaker->also_count; i++) add(tree, also, one_speaker(tree, &speaker->also[i]));
    put(tree, object, "also", also);
    return object;
}

static json_t *cue(struct tree *tree, const quoth_quote *quote) {
    json_t *object = phrase(tree, &quote->cue);
    put_text(tree, object, "lemma", &quote->cue_lemma);
    put(tree, object, "stance", NAME(stance_names, quote->stance));
    return object;
}

static void put_quote_marks(struct tree *tree, json_t *object, const quoth_quote *quote) {
    if (quote->act != QUOTH_STATEMENT) put(tree, object, "act", NAME(act_names, quote->act));
    if (quote->via.bytes) put(tree, object, "via", phrase(tree, &quote->via));
    if (quote->to.bytes) put(tree, object, "to", phrase(tree, &quote->to));
    put_true(tree, object, "negated", quote->is_negated);
    put_true(tree, object, "modal", quote->is_modal);
    if (quote->in) put(tree, object, "in", id('q', quote->in));
    if (quote->continues) put(tree, object, "continues", id('q', quote->continues));
    if (!quote->is_closed) put(tree, object, "closed", json_false());
}

static void put_quote(struct tree *tree, json_t *object, const quoth_quote *quote) {
    put(tree, object, "id", id('q', quote->id));
    put(tree, object, "kind", NAME(kind_names, quote->kind));
    put(tree, object, "text", text(&quote->text));
    json_t *spans = json_array();
    for (size_t i = 0; i < quote->span_count; i++) add(tree, spans, span(tree, quote->spans[i]));
    put(tree, object, "spans", spans);
    if (quote->quoted_count) {
        json_t *quoted = json_array();
        for (size_t i = 0; i < quote->quoted_count; i++) add(tree, quoted, phrase(tree, &quote->quoted[i]));
        put(tree, object, "quoted", quoted);
    }
    put(tree, object, "speaker", quote->speaker ? speaker(tree, quote->speaker) : json_null());
    put(tree, object, "cue", quote->cue.bytes ? cue(tree, quote) : json_null());
    put_quote_marks(tree, object, quote);
    put(tree, object, "sentence", count(quote->sentence));
    put(tree, object, "paragraph", count(quote->paragraph));
    put(tree, object, "rule", quote->rule ? json_string_nocheck(quote->rule) : json_null());
    put(tree, object, "confidence", score(quote->confidence));
}

static json_t *quantity(struct tree *tree, const quoth_quantity *quantity) {
    json_t *object = json_object();
    put(tree, object, "text", text(&quantity->text));
    put(tree, object, "value", number(quantity->value));
    put_text(tree, object, "unit", &quantity->unit);
    put(tree, object, "span", span(tree, quantity->text.at));
    return object;
}

static void put_claim(struct tree *tree, json_t *object, const quoth_claim *claim) {
    put(tree, object, "id", id('c', claim->id));
    put(tree, object, "text", text(&claim->text));
    put(tree, object, "span", span(tree, claim->text.at));
    put(tree, object, "sentence", count(claim->sentence));
    put(tree, object, "source", json_string_nocheck(claim->quote ? "quote" : "author"));
    if (claim->quote) put(tree, object, "quote", id('q', claim->quote));
    if (claim->speaker) put(tree, object, "speaker", speaker(tree, claim->speaker));
    json_t *kinds = json_array();
    for (size_t i = 0; i < ROWS(claim_kinds); i++)
        if (claim->kinds >> i & 1) add(tree, kinds, json_string_nocheck(claim_kinds[i]));
    put(tree, object, "kinds", kinds);
    put(tree, object, "check_worthy", score(claim->check_worthy));
    if (claim->quantity_count) {
        json_t *quantities = json_array();
        for (size_t i = 0; i < claim->quantity_count; i++) add(tree, quantities, quantity(tree, &claim->quantities[i]));
        put(tree, object, "quantities", quantities);
    }
    put_true(tree, object, "hedged", claim->is_hedged);
    put_true(tree, object, "negated", claim->is_negated);
}

static void put_entity(struct tree *tree, json_t *object, const quoth_entity *entity) {
    put(tree, object, "entity", id('e', entity->id));
    put(tree, object, "name", text(&entity->name));
    put_texts(tree, object, "aliases", entity->aliases, entity->alias_count);
    put_texts(tree, object, "titles", entity->titles, entity->title_count);
    put_texts(tree, object, "roles", entity->roles, entity->role_count);
    put_texts(tree, object, "affiliations", entity->affiliations, entity->affiliation_count);
    put_texts(tree, object, "pronouns", entity->pronouns, entity->pronoun_count);
    put(tree, object, "quotes", count(entity->quotes));
    put(tree, object, "words", count(entity->words));
}

/* A nested document holds the lists that the counts are of, under the same names. */
static void put_document(struct tree *tree, json_t *object, const quoth_document *document, uint32_t listed) {
    put_text(tree, object, "title", &document->title);
    put_text(tree, object, "byline", &document->byline);
    put_text(tree, object, "date", &document->date);
    put_text(tree, object, "dateline", &document->dateline);
    put(tree, object, "chars", count(document->chars));
    put(tree, object, "words", count(document->words));
    if (!(listed >> QUOTH_TYPE_SENTENCE & 1)) put(tree, object, "sentences", count(document->sentences));
    if (!(listed >> QUOTH_TYPE_QUOTE & 1)) put(tree, object, "quotes", count(document->quotes));
    if (!(listed >> QUOTH_TYPE_CLAIM & 1)) put(tree, object, "claims", count(document->claims));
    if (!(listed >> QUOTH_TYPE_SPEAKER & 1)) put(tree, object, "speakers", count(document->speakers));
    put(tree, object, "replaced", count(document->replaced));
}

static void put_sentence(struct tree *tree, json_t *object, const quoth_sentence *sentence) {
    put(tree, object, "id", id('s', sentence->id));
    put(tree, object, "text", text(&sentence->text));
    put(tree, object, "span", span(tree, sentence->text.at));
    put(tree, object, "paragraph", count(sentence->paragraph));
}

static struct tree begin(const char *type) {
    struct tree tree = {json_object(), false};
    put(&tree, tree.root, "type", json_string_nocheck(type));
    return tree;
}

struct tree json_record(json_t *doc, const quoth_record *record, uint32_t listed) {
    static const char *const types[] = {[QUOTH_TYPE_QUOTE] = "quote",     [QUOTH_TYPE_CLAIM] = "claim",
                                        [QUOTH_TYPE_SPEAKER] = "speaker", [QUOTH_TYPE_DOCUMENT] = "document",
                                        [QUOTH_TYPE_SENTENCE] = "sentence"};
    if ((size_t)record->type >= ROWS(types)) return (struct tree){NULL, false};
    struct tree tree = begin(types[record->type]);
    put(&tree, tree.root, "doc", json_incref(doc));
    switch (record->type) {
    case QUOTH_TYPE_QUOTE: put_quote(&tree, tree.root, record->as.quote); break;
    case QUOTH_TYPE_CLAIM: put_claim(&tree, tree.root, record->as.claim); break;
    case QUOTH_TYPE_SPEAKER: put_entity(&tree, tree.root, record->as.speaker); break;
    case QUOTH_TYPE_DOCUMENT: put_document(&tree, tree.root, record->as.document, listed); break;
    case QUOTH_TYPE_SENTENCE: put_sentence(&tree, tree.root, record->as.sentence); break;
    case QUOTH_TYPE_ERROR:
    case QUOTH_TYPE_EXPLAIN: break;
    }
    return tree;
}

struct tree json_fault(json_t *doc, const quoth_fault *fault) {
    struct tree tree = begin("error");
    put(&tree, tree.root, "doc", json_incref(doc));
    if (fault->line) put(&tree, tree.root, "line", count(fault->line));
    put(&tree, tree.root, "code", json_string_nocheck(fault->code));
    put(&tree, tree.root, "message", json_string(fault->message));
    return tree;
}

struct tree json_totals(const quoth_counts *counts, uint64_t errors) {
    struct tree tree = begin("counts");
    put(&tree, tree.root, "documents", count(counts->documents));
    put(&tree, tree.root, "bytes", count(counts->bytes));
    put(&tree, tree.root, "chars", count(counts->chars));
    put(&tree, tree.root, "words", count(counts->words));
    put(&tree, tree.root, "sentences", count(counts->sentences));
    put(&tree, tree.root, "quotes", count(counts->quotes));
    put(&tree, tree.root, "claims", count(counts->claims));
    put(&tree, tree.root, "errors", count(errors));
    put(&tree, tree.root, "limits", count(counts->limits_hit));
    return tree;
}
