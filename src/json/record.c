/* record.c — the members of each record. In: records of the library. Out: a line, its fields in their fixed order.
 *
 * The order and the names here are the record format, described for machines in schema.json beside this file. Strings
 * are handed over without a check: the library promises valid UTF-8. A member at its default is left out, since a line
 * is dearer to write than to find. */
#include "json/part.h"

static const struct choice quote_kinds[] = {
    [QUOTH_DIRECT] = CHOICE("direct"), [QUOTH_MIXED] = CHOICE("mixed"), [QUOTH_INDIRECT] = CHOICE("indirect")};
static const struct choice acts[] = {
    [QUOTH_STATEMENT] = CHOICE("statement"),   [QUOTH_QUESTION] = CHOICE("question"),
    [QUOTH_DIRECTIVE] = CHOICE("directive"),   [QUOTH_COMMITMENT] = CHOICE("commitment"),
    [QUOTH_THOUGHT] = CHOICE("thought"),       [QUOTH_DESIRE] = CHOICE("desire"),
    [QUOTH_EVALUATION] = CHOICE("evaluation"), [QUOTH_DECREE] = CHOICE("decree"),
    [QUOTH_EVIDENCE] = CHOICE("evidence")};
static const struct choice stances[] = {
    [QUOTH_NEUTRAL] = CHOICE("neutral"),   [QUOTH_DISTANCING] = CHOICE("distancing"),
    [QUOTH_FACTIVE] = CHOICE("factive"),   [QUOTH_DENYING] = CHOICE("denying"),
    [QUOTH_PRAISING] = CHOICE("praising"), [QUOTH_BLAMING] = CHOICE("blaming")};
static const struct choice claim_kinds[] = {CHOICE("quantity"),   CHOICE("comparison"), CHOICE("cause"),
                                            CHOICE("prediction"), CHOICE("rule"),       CHOICE("event")}; /* by bit */

static void write_cue(quoth_json *json, const quoth_quote *quote) {
    json_open_phrase(json, &quote->cue);
    PUT_TEXT("lemma", quote->cue_lemma);
    KEY("stance");
    NAME(stances, quote->stance);
    WRITE(json, "}");
}

static void write_spans(quoth_json *json, const quoth_quote *quote) {
    KEY("spans");
    WRITE(json, "[");
    for (size_t i = 0; i < quote->span_count; i++) {
        if (!json_has_room(json, JSON_SPAN_ROOM)) return;
        json_begin_item(json, i);
        json_write_span(json, quote->spans[i]);
    }
    WRITE(json, "]");
}

static void write_quoted(quoth_json *json, const quoth_quote *quote) {
    KEY("quoted");
    WRITE(json, "[");
    for (size_t i = 0; i < quote->quoted_count; i++) {
        json_begin_item(json, i);
        json_write_phrase(json, &quote->quoted[i]);
    }
    WRITE(json, "]");
}

static void write_quote_marks(quoth_json *json, const quoth_quote *quote) {
    if (quote->act != QUOTH_STATEMENT) {
        KEY("act");
        NAME(acts, quote->act);
    }
    PUT_PHRASE("via", quote->via);
    PUT_PHRASE("to", quote->to);
    PUT_TRUE("negated", quote->is_negated);
    PUT_TRUE("modal", quote->is_modal);
    PUT_ID("in", "q", quote->in);
    PUT_ID("continues", "q", quote->continues);
    if (!quote->is_closed) WRITE(json, ",\"closed\":false");
}

static void write_quote(quoth_json *json, const quoth_quote *quote) {
    ID("id", "q", quote->id);
    KEY("kind");
    NAME(quote_kinds, quote->kind);
    KEY("text");
    json_write_text(json, &quote->text);
    write_spans(json, quote);
    if (quote->quoted_count) write_quoted(json, quote);
    KEY("speaker");
    if (quote->speaker)
        json_write_speaker(json, quote->speaker);
    else
        WRITE(json, "null");
    KEY("cue");
    if (quote->cue.bytes)
        write_cue(json, quote);
    else
        WRITE(json, "null");
    write_quote_marks(json, quote);
    KEY("sentence");
    json_write_count(json, quote->sentence);
    KEY("paragraph");
    json_write_count(json, quote->paragraph);
    KEY("rule");
    json_write_text(json, &(quoth_text){quote->rule, quote->rule ? strlen(quote->rule) : 0, {0, 0}});
    KEY("confidence");
    json_write_score(json, quote->confidence);
}

static void write_quantities(quoth_json *json, const quoth_claim *claim) {
    KEY("quantities");
    WRITE(json, "[");
    for (size_t i = 0; i < claim->quantity_count; i++) {
        const quoth_quantity *quantity = &claim->quantities[i];
        json_begin_item(json, i);
        WRITE(json, "{\"text\":");
        json_write_text(json, &quantity->text);
        KEY("value");
        json_write_number(json, quantity->value);
        PUT_TEXT("unit", quantity->unit);
        KEY("span");
        json_write_span(json, quantity->text.at);
        WRITE(json, "}");
    }
    WRITE(json, "]");
}

static void write_kinds(quoth_json *json, uint32_t kinds) {
    KEY("kinds");
    WRITE(json, "[");
    for (size_t written = 0; kinds; kinds &= kinds - 1) {
        json_begin_item(json, written++);
        NAME(claim_kinds, __builtin_ctz(kinds));
    }
    WRITE(json, "]");
}

static void write_claim(quoth_json *json, const quoth_claim *claim) {
    ID("id", "c", claim->id);
    KEY("text");
    json_write_text(json, &claim->text);
    KEY("span");
    json_write_span(json, claim->text.at);
    KEY("sentence");
    json_write_count(json, claim->sentence);
    if (claim->quote)
        WRITE(json, ",\"source\":\"quote\"");
    else
        WRITE(json, ",\"source\":\"author\"");
    PUT_ID("quote", "q", claim->quote);
    if (claim->speaker) {
        KEY("speaker");
        json_write_speaker(json, claim->speaker);
    }
    write_kinds(json, claim->kinds);
    KEY("check_worthy");
    json_write_score(json, claim->check_worthy);
    if (claim->quantity_count) write_quantities(json, claim);
    PUT_TRUE("hedged", claim->is_hedged);
    PUT_TRUE("negated", claim->is_negated);
}

static void write_entity(quoth_json *json, const quoth_entity *entity) {
    ID("entity", "e", entity->id);
    KEY("name");
    json_write_text(json, &entity->name);
    PUT_TEXTS("aliases", entity->aliases, entity->alias_count);
    PUT_TEXTS("titles", entity->titles, entity->title_count);
    PUT_TEXTS("roles", entity->roles, entity->role_count);
    PUT_TEXTS("affiliations", entity->affiliations, entity->affiliation_count);
    PUT_TEXTS("pronouns", entity->pronouns, entity->pronoun_count);
    KEY("quotes");
    json_write_count(json, entity->quotes);
    KEY("words");
    json_write_count(json, entity->words);
}

#define TOTAL(key, number) (KEY(key), json_write_count(json, (number)))

/* A nested document holds the lists that the counts are of, under the same names. */
static void write_document(quoth_json *json, const quoth_document *document, uint32_t listed) {
    PUT_TEXT("title", document->title);
    PUT_TEXT("byline", document->byline);
    PUT_TEXT("date", document->date);
    PUT_TEXT("dateline", document->dateline);
    TOTAL("chars", document->chars);
    TOTAL("words", document->words);
    if (!(listed >> QUOTH_TYPE_SENTENCE & 1)) TOTAL("sentences", document->sentences);
    if (!(listed >> QUOTH_TYPE_QUOTE & 1)) TOTAL("quotes", document->quotes);
    if (!(listed >> QUOTH_TYPE_CLAIM & 1)) TOTAL("claims", document->claims);
    if (!(listed >> QUOTH_TYPE_SPEAKER & 1)) TOTAL("speakers", document->speakers);
    TOTAL("replaced", document->replaced);
}

static void write_sentence(quoth_json *json, const quoth_sentence *sentence) {
    ID("id", "s", sentence->id);
    KEY("text");
    json_write_text(json, &sentence->text);
    KEY("span");
    json_write_span(json, sentence->text.at);
    TOTAL("paragraph", sentence->paragraph);
}

#define OPENING(type) "{\"type\":\"" type "\",\"doc\":"
/* How the lines of a type begin; all bytes of it are copied, and those that count counted. */
struct opening {
    char bytes[32];
    size_t size;
};
#define OPENING_OF(type) {OPENING(type), sizeof OPENING(type) - 1}
static const struct opening openings[] = {[QUOTH_TYPE_QUOTE] = OPENING_OF("quote"),
                                          [QUOTH_TYPE_CLAIM] = OPENING_OF("claim"),
                                          [QUOTH_TYPE_SPEAKER] = OPENING_OF("speaker"),
                                          [QUOTH_TYPE_DOCUMENT] = OPENING_OF("document"),
                                          [QUOTH_TYPE_SENTENCE] = OPENING_OF("sentence")};

static void write_opening(quoth_json *json, const struct opening *opening) {
    memcpy(json->end, opening->bytes, sizeof opening->bytes);
    json->end += opening->size;
}

static void write_doc(quoth_json *json) { json_write(json, json->doc.bytes, json->doc.size); }

void json_write_record(quoth_json *json, const quoth_record *record, uint32_t listed) {
    write_opening(json, &openings[record->type]);
    write_doc(json);
    switch (record->type) {
    case QUOTH_TYPE_QUOTE: write_quote(json, record->as.quote); break;
    case QUOTH_TYPE_CLAIM: write_claim(json, record->as.claim); break;
    case QUOTH_TYPE_SPEAKER: write_entity(json, record->as.speaker); break;
    case QUOTH_TYPE_DOCUMENT: write_document(json, record->as.document, listed); break;
    case QUOTH_TYPE_SENTENCE: write_sentence(json, record->as.sentence); break;
    case QUOTH_TYPE_ERROR:
    case QUOTH_TYPE_EXPLAIN: break;
    }
    WRITE(json, "}");
}

void json_write_fault(quoth_json *json, const quoth_fault *fault) {
    WRITE(json, OPENING("error"));
    write_doc(json);
    PUT_COUNT("line", fault->line);
    KEY("code");
    json_write_any(json, fault->code);
    KEY("message");
    json_write_any(json, fault->message);
    WRITE(json, "}");
}

void json_write_totals(quoth_json *json, const quoth_counts *counts, uint64_t errors) {
    WRITE(json, "{\"type\":\"counts\"");
    TOTAL("documents", counts->documents);
    TOTAL("bytes", counts->bytes);
    TOTAL("chars", counts->chars);
    TOTAL("words", counts->words);
    TOTAL("sentences", counts->sentences);
    TOTAL("quotes", counts->quotes);
    TOTAL("claims", counts->claims);
    TOTAL("errors", errors);
    TOTAL("limits", counts->limits_hit);
    WRITE(json, "}");
}
