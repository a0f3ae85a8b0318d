/* part.h — inside the json room: parts of records, and keys. Every object begins with a member that it always has, so a
 * comma is part of each key. */
#ifndef QUOTH_JSON_PART_H
#define QUOTH_JSON_PART_H

#include "json/json.h"

#define ROWS(table) (sizeof(table) / sizeof *(table))
#define KEY(name) WRITE(json, ",\"" name "\":")
#define NAME(table, number) json_write_choice(json, table, ROWS(table), (size_t)(number))
#define ID(key, letter, number) \
    (WRITE(json, ",\"" key "\":\"" letter), json_write_count(json, (number)), WRITE(json, "\""))
/* Members that are there only when they hold something. */
#define PUT_COUNT(key, number) ((number) ? KEY(key), json_write_count(json, (number)) : (void)0)
#define PUT_ID(key, letter, number) ((number) ? ID(key, letter, number) : (void)0)
#define PUT_TEXT(key, text) ((text).bytes ? KEY(key), json_write_text(json, &(text)) : (void)0)
#define PUT_TEXTS(key, items, count) ((count) ? KEY(key), json_write_texts(json, (items), (count)) : (void)0)
#define PUT_PHRASE(key, words) ((words).bytes ? KEY(key), json_write_phrase(json, &(words)) : (void)0)
#define PUT_TRUE(key, holds) ((holds) ? WRITE(json, ",\"" key "\":true") : (void)0)

/* A name from a table, as the string that it is in JSON; all bytes of it are copied, and those that count counted. */
struct choice {
    char bytes[16];
    size_t size; /* 0: the number has none */
};
#define CHOICE(name) {"\"" name "\"", sizeof(name) + 1}
/* The name that a number has in a table; null: it has none. */
static inline void json_write_choice(quoth_json *json, const struct choice *choices, size_t count, size_t number) {
    static const struct choice none = {"null", 4};
    const struct choice *choice = number < count && choices[number].size ? &choices[number] : &none;
    memcpy(json->end, choice->bytes, sizeof choice->bytes);
    json->end += choice->size;
}
static inline void json_write_text(quoth_json *json, const quoth_text *text) {
    if (text->bytes)
        json_write_string(json, text->bytes, text->size);
    else
        WRITE(json, "null");
}
void json_write_texts(quoth_json *json, const quoth_text *items, size_t count);
/* The comma between items of a list. */
void json_begin_item(quoth_json *json, size_t index);
/* Words of the document with their place: {"text":…,"span":[…,…]}; still open for further members. */
void json_write_phrase(quoth_json *json, const quoth_text *words);
void json_open_phrase(quoth_json *json, const quoth_text *words);
void json_write_speaker(quoth_json *json, const quoth_speaker *speaker);

#endif
