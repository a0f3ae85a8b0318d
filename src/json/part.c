/* part.c — what several records share: names from tables, texts, spans, phrases, speakers. In: values. Out: bytes
 * behind the line. */
#include "json/part.h"

static const struct choice mentions[] = {
    [QUOTH_BY_NAME] = CHOICE("name"),
    [QUOTH_BY_PRONOUN] = CHOICE("pronoun"),
    [QUOTH_BY_NOMINAL] = CHOICE("nominal"),
    [QUOTH_BY_RELATIVE] = CHOICE("relative"),
    [QUOTH_BY_POSSESSIVE] = CHOICE("possessive"),
    [QUOTH_BY_ORGANIZATION] = CHOICE("organization"),
    [QUOTH_BY_DOCUMENT] = CHOICE("document")};

void json_begin_item(quoth_json *json, size_t index) {
    if (index) WRITE(json, ",");
}

void json_write_texts(quoth_json *json, const quoth_text *items, size_t count) {
    WRITE(json, "[");
    for (size_t i = 0; i < count; i++) {
        json_begin_item(json, i);
        json_write_text(json, &items[i]);
    }
    WRITE(json, "]");
}

/* Words of the document with their place, still open: {"text":…,"span":[…,…] */
void json_open_phrase(quoth_json *json, const quoth_text *words) {
    WRITE(json, "{\"text\":");
    json_write_text(json, words);
    KEY("span");
    json_write_span(json, words->at);
}

void json_write_phrase(quoth_json *json, const quoth_text *words) {
    json_open_phrase(json, words);
    WRITE(json, "}");
}

static void open_speaker(quoth_json *json, const quoth_speaker *speaker) {
    json_open_phrase(json, &speaker->text);
    KEY("mention");
    NAME(mentions, speaker->mention);
    KEY("name");
    json_write_text(json, &speaker->name);
    PUT_ID("entity", "e", speaker->entity);
    PUT_TEXT("title", speaker->title);
    PUT_TEXT("role", speaker->role);
    PUT_TEXT("affiliation", speaker->affiliation);
    PUT_TRUE("anonymous", speaker->is_anonymous);
    PUT_COUNT("number", speaker->number);
}

static void write_also(quoth_json *json, const quoth_speaker *speaker) {
    KEY("also");
    WRITE(json, "[");
    for (size_t i = 0; i < speaker->also_count; i++) {
        json_begin_item(json, i);
        open_speaker(json, &speaker->also[i]);
        WRITE(json, "}");
    }
    WRITE(json, "]");
}

void json_write_speaker(quoth_json *json, const quoth_speaker *speaker) {
    open_speaker(json, speaker);
    if (speaker->also_count) write_also(json, speaker);
    WRITE(json, "}");
}
