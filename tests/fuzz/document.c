/* document.c — a whole document, for libFuzzer. In: any bytes; the last one says how they are cut. Out: an abort where
 * a promise is broken.
 *
 * What holds of every document: any bytes are accepted; each record's text is the slices of the text at its spans;
 * spans lie in the document and in order; cut in pieces and read without JIT it gives the same lines. */
#include "quoth.h"
#include "quoth_json.h"
#include "promise.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct reading {
    quoth_json *json;
    char *lines;
    size_t size, capacity;
    uint64_t last_start, chars;
};

static void check_line(const char *bytes, size_t size) {
    json_t *record = json_loadb(bytes, size, JSON_REJECT_DUPLICATES, NULL);
    PROMISE(record && bytes[size - 1] == '\n');
    for (size_t i = 0; i + 1 < size; i++) PROMISE((unsigned char)bytes[i] >= ' ' && bytes[i] != 0x7f);
    json_decref(record);
}

static void check_quote(struct reading *reading, const quoth_quote *quote) {
    PROMISE(quote->span_count > 0 && quote->text.size > 0);
    PROMISE(quote->spans[0].start >= reading->last_start);
    reading->last_start = quote->spans[0].start;
    for (size_t i = 0; i < quote->span_count; i++) {
        PROMISE(quote->spans[i].start < quote->spans[i].end);
        PROMISE(i == 0 || quote->spans[i - 1].end <= quote->spans[i].start);
    }
    PROMISE(quote->confidence >= 0 && quote->confidence <= 1);
}

static int take(void *user, const quoth_record *record) {
    struct reading *reading = user;
    const char *bytes;
    size_t size;
    PROMISE(quoth_json_line(reading->json, "d", record, &bytes, &size) == QUOTH_OK);
    check_line(bytes, size);
    if (record->type == QUOTH_TYPE_QUOTE) check_quote(reading, record->as.quote);
    if (record->type == QUOTH_TYPE_DOCUMENT) reading->chars = record->as.document->chars;
    if (reading->capacity - reading->size < size) {
        reading->capacity = (reading->size + size) * 2;
        reading->lines = realloc(reading->lines, reading->capacity);
        PROMISE(reading->lines);
    }
    memcpy(reading->lines + reading->size, bytes, size);
    reading->size += size;
    return 0;
}

struct side {
    quoth_engine *engine;
    quoth_stream *stream;
    struct reading reading;
};

static void open_side(struct side *side, int without_jit) {
    quoth_config config = {.size = sizeof config, .without_jit = without_jit};
    quoth_options options = {.size = sizeof options, .emit = 0x1f, .all_acts = 1};
    side->engine = quoth_engine_new(&config, NULL);
    side->stream = side->engine ? quoth_stream_new(side->engine, &options, take, &side->reading) : NULL;
    side->reading.json = quoth_json_new(NULL);
    PROMISE(side->stream && side->reading.json);
}

static void read_document(struct side *side, const char *bytes, size_t size, size_t piece) {
    side->reading.size = 0;
    side->reading.last_start = 0;
    PROMISE(quoth_stream_reset(side->stream) == QUOTH_OK);
    for (size_t at = 0; at < size; at += piece)
        PROMISE(quoth_stream_feed(side->stream, bytes + at, size - at < piece ? size - at : piece) == QUOTH_OK);
    PROMISE(quoth_stream_finish(side->stream) == QUOTH_OK);
    PROMISE(side->reading.chars <= size);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    static struct side whole, cut;
    if (!whole.engine) open_side(&whole, 0), open_side(&cut, 1);
    size_t piece = size ? bytes[size - 1] % 97 + 1u : 1; /* the last byte, so that seeds are articles as they stand */
    read_document(&whole, (const char *)bytes, size, size + 1);
    read_document(&cut, (const char *)bytes, size, piece);
    PROMISE(whole.reading.size == cut.reading.size);
    PROMISE(whole.reading.size == 0 || memcmp(whole.reading.lines, cut.reading.lines, whole.reading.size) == 0);
    return 0;
}
