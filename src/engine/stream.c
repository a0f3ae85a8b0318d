/* stream.c — one document: feed, finish, sink.
 *
 * In: bytes. Out: records, in order. Idea: a paragraph is scanned when it is complete, analysed when its neighbour is,
 * and leaves when the name window has passed or the document ends. Some are analysed together; their names are then
 * read one by one, and what the window has passed leaves between, so that records are those of paragraphs that came
 * alone.
 *
 *   released | held: analysed, names read | scanned | still growing (text room)
 */
#include "engine/engine.h"

static quoth_options complete(const quoth_options *given) {
    quoth_options options = {.size = sizeof options};
    if (given) memcpy(&options, given, given->size < sizeof options ? given->size : sizeof options);
    if (!options.emit) options.emit = 1u << QUOTH_TYPE_QUOTE | 1u << QUOTH_TYPE_CLAIM;
    return options;
}

quoth_stream *quoth_stream_new(const quoth_engine *engine, const quoth_options *options, quoth_sink *sink, void *user) {
    quoth_stream *stream = memory_new(&engine->memory, sizeof *stream);
    if (!stream) return NULL;
    memset(stream, 0, offsetof(quoth_stream, ruler));
    stream->engine = engine;
    stream->options = complete(options);
    stream->sink = sink;
    stream->user = user;
    stream->counts.size = sizeof stream->counts;
    stream->own_watch.room = QUOTH_ROOM_COUNT;
    stream->capitals = capitals_of(engine->lexicon);
    if (stream->options.takes_time) stream->watch = &stream->own_watch;
    if (text_new(&engine->memory, &stream->text) == QUOTH_OK &&
        roster_new(&engine->memory, engine->lexicon, engine->sheets, &stream->roster) == QUOTH_OK &&
        attribute_work_new(engine->attributer, &stream->work) == QUOTH_OK &&
        claim_work_new(engine->claimer, &stream->claim_work) == QUOTH_OK) {
        ruler_begin(&stream->ruler, stream->text, stream->options.offsets);
        attribute_watch(stream->work, stream->watch);
        if (!(stream->options.emit >> QUOTH_TYPE_SPEAKER & 1)) roster_spare_words(stream->roster);
        claims_demand(stream->claim_work, stream->options.min_check_worthy);
        return stream;
    }
    quoth_stream_free(stream);
    return NULL;
}

static void free_held(const quoth_allocator *memory, struct held *held) {
    arena_free(&held->arena);
    memory_free(memory, held, sizeof *held);
}

void quoth_stream_free(quoth_stream *stream) {
    if (!stream) return;
    const quoth_allocator *memory = &stream->engine->memory;
    for (uint32_t i = 0; i < stream->queue.count; i++) free_held(memory, stream->queue.items[i]);
    for (uint32_t i = 0; i < stream->pool.count; i++) free_held(memory, stream->pool.items[i]);
    arena_pool_free(memory, &stream->blocks);
    growing_free(memory, &stream->growing);
    vec_free(memory, &stream->queue);
    vec_free(memory, &stream->pool);
    vec_free(memory, &stream->answers);
    vec_free(memory, &stream->words_out);
    vec_free(memory, &stream->article_out);
    vec_free(memory, &stream->spans);
    vec_free(memory, &stream->quoted);
    vec_free(memory, &stream->quantities);
    vec_free(memory, &stream->texts);
    claim_work_free(stream->claim_work);
    attribute_work_free(stream->work);
    capitals_free(memory, &stream->capitals);
    roster_free(stream->roster);
    text_free(stream->text);
    memory_free(memory, stream, sizeof *stream);
}

/* Hundreds of paragraphs are held, and most of them have two attributions or less. */
enum { HELD_BLOCK_BYTES = 4096 };

static const struct passage no_passage; /* copied in wide steps, where clearing would go by eight bytes */

/* Both lists get room before the paragraph is taken, so that nothing can be lost between them. */
static quoth_status take_held(quoth_stream *stream, struct held **taken) {
    const quoth_allocator *memory = &stream->engine->memory;
    TRY(vec_reserve(memory, &stream->queue, stream->queue.count + 1));
    TRY(vec_reserve(memory, &stream->pool, stream->pool.count + stream->queue.count + 1));
    struct held *held;
    if (stream->pool.count) {
        held = stream->pool.items[--stream->pool.count];
    } else {
        held = memory_new(memory, sizeof *held);
        if (!held) return QUOTH_NOMEM;
        *held = (struct held){0};
        arena_init(&held->arena, memory);
        held->arena.block_size = HELD_BLOCK_BYTES;
        held->arena.pool = &stream->blocks;
    }
    held->passage = no_passage;
    held->attributions = (struct attribution_list){0};
    held->claims = (struct claim_list){0};
    stream->queue.items[stream->queue.count++] = held;
    *taken = held;
    return QUOTH_OK;
}

static void return_held(quoth_stream *stream) {
    stream->window_tokens -= stream->queue.items[0]->passage.tokens.count;
    stream->analysed -= stream->analysed > 0;
    stream->named -= stream->named > 0;
    arena_reset(&stream->queue.items[0]->arena);
    stream->pool.items[stream->pool.count++] = stream->queue.items[0];
    memmove(stream->queue.items, stream->queue.items + 1, --stream->queue.count * sizeof *stream->queue.items);
}

static uint64_t end_of(const struct paragraph *paragraph) { return paragraph->at + paragraph->size; }

static quoth_status release_oldest(quoth_stream *stream) {
    TRY(keep_article(stream));
    struct held *oldest = stream->queue.items[0];
    watch_enter(stream->watch, QUOTH_ROOM_ENGINE);
    TRY(emit_passage(stream, oldest));
    uint64_t end = end_of(&oldest->passage.place);
    attribute_forget(stream->work, oldest->passage.number);
    claims_forget(stream->claim_work, oldest->passage.number);
    roster_release(stream->roster, end);
    if (end > LIMIT_SOURCE_LAG_BYTES) text_release(stream->text, end - LIMIT_SOURCE_LAG_BYTES);
    return_held(stream);
    return QUOTH_OK;
}

/* The window reaches from the oldest paragraph to this one of the queue, whose tokens are the last that were added. */
static bool is_beyond_window(const quoth_stream *stream, uint32_t last) {
    const struct held *const *items = (const struct held *const *)stream->queue.items;
    return end_of(&items[last]->passage.place) - items[0]->passage.place.at > LIMIT_NAME_WINDOW_BYTES ||
           last >= LIMIT_NAME_WINDOW_PARAGRAPHS || stream->window_tokens > LIMIT_NAME_WINDOW_TOKENS;
}

static quoth_status read_names(quoth_stream *stream) {
    const struct passage *passage = &stream->queue.items[stream->named++]->passage;
    watch_enter(stream->watch, QUOTH_ROOM_SPEAKER);
    return tells_speakers(stream) ? roster_read(stream->roster, passage) : QUOTH_OK;
}

/* Those that wait, up to this one of the queue; behind each the window reaches to its neighbour. */
static quoth_status analyse(quoth_stream *stream, uint32_t end) {
    TRY(analyse_waiting(stream, end));
    while (stream->named < stream->analysed) {
        TRY(read_names(stream));
        if (stream->named == stream->queue.count) break;
        stream->window_tokens += stream->queue.items[stream->named]->passage.tokens.count;
        while (stream->named > 1 && is_beyond_window(stream, stream->named)) TRY(release_oldest(stream));
    }
    return QUOTH_OK;
}

static struct held *newest_held(const quoth_stream *stream) {
    return stream->queue.count ? stream->queue.items[stream->queue.count - 1] : NULL;
}

/* Nothing that follows is a neighbour. */
static quoth_status release_all(quoth_stream *stream) {
    TRY(analyse(stream, stream->queue.count));
    while (stream->queue.count) TRY(release_oldest(stream));
    return QUOTH_OK;
}

/* Blank lines without end hold nothing up: what stands beyond more of them than the window is far away. */
static quoth_status release_before(quoth_stream *stream, uint64_t next) {
    const struct held *newest = newest_held(stream);
    if (newest && next - end_of(&newest->passage.place) > LIMIT_NAME_WINDOW_BYTES) TRY(release_all(stream));
    if (stream->queue.count == 0 && next > LIMIT_SOURCE_LAG_BYTES)
        text_release(stream->text, next - LIMIT_SOURCE_LAG_BYTES);
    return QUOTH_OK;
}

/* Paragraphs that are analysed together: the code of each room serves all of them while it is in the cache, and what
 * they hold stays there until it is asked for again. Beyond the window fewer, as they are held on top of it. */
enum { WAITING_MOST = 64, BEYOND_MOST = 16, BEYOND_BYTES = 4 * 1024 };

static bool are_enough(const quoth_stream *stream) {
    uint32_t last = stream->queue.count - 1, waiting = last - stream->analysed;
    uint64_t from = stream->queue.items[stream->analysed]->passage.place.at;
    if (waiting >= WAITING_MOST) return true;
    bool are_many = waiting >= BEYOND_MOST || stream->queue.items[last]->passage.place.at - from >= BEYOND_BYTES;
    return are_many && is_beyond_window(stream, last);
}

static quoth_status admit(quoth_stream *stream, const struct paragraph *paragraph) {
    TRY(release_before(stream, paragraph->at));
    struct held *held, *before = newest_held(stream);
    TRY(take_held(stream, &held));
    TRY(scan_passage(stream, paragraph, held, before));
    if (!before) {
        stream->window_tokens = held->passage.tokens.count;
        return QUOTH_OK;
    }
    mark_join(&before->passage.quotations, &held->passage.quotations);
    return are_enough(stream) ? analyse(stream, stream->queue.count - 1) : QUOTH_OK;
}

/* Text may have moved as more came in. */
static void refresh_held(quoth_stream *stream) {
    for (uint32_t i = 0; i < stream->queue.count; i++) {
        struct passage *passage = &stream->queue.items[i]->passage;
        passage->bytes = text_bytes(stream->text, passage->place.at);
    }
}

static quoth_status admit_complete(quoth_stream *stream) {
    struct paragraph paragraph;
    watch_enter(stream->watch, QUOTH_ROOM_TEXT);
    refresh_held(stream);
    while (text_next(stream->text, &paragraph)) {
        TRY(admit(stream, &paragraph));
        watch_enter(stream->watch, QUOTH_ROOM_TEXT);
    }
    return QUOTH_OK;
}

/* The text room takes at most this much at once, so that what is held grows by paragraphs, not by what the caller
 * has. */
enum { FEED_BYTES = 64 * 1024 };

quoth_status quoth_stream_feed(quoth_stream *stream, const char *bytes, size_t size) {
    if (stream->failed) return stream->failed;
    if (stream->is_finished || (!bytes && size)) return stream->failed = QUOTH_BAD_STATE;
    stream->counts.bytes += size;
    while (size && !stream->failed) {
        size_t piece = size < FEED_BYTES ? size : FEED_BYTES;
        watch_enter(stream->watch, QUOTH_ROOM_TEXT);
        stream->failed = text_feed(stream->text, bytes, piece);
        if (!stream->failed) stream->failed = admit_complete(stream);
        if (!stream->failed) stream->failed = release_before(stream, text_growing_from(stream->text));
        bytes += piece;
        size -= piece;
    }
    watch_enter(stream->watch, QUOTH_ROOM_COUNT);
    return stream->failed;
}

static quoth_status finish(quoth_stream *stream) {
    watch_enter(stream->watch, QUOTH_ROOM_TEXT);
    TRY(text_finish(stream->text));
    TRY(admit_complete(stream));
    TRY(release_all(stream));
    return emit_document(stream);
}

quoth_status quoth_stream_finish(quoth_stream *stream) {
    if (stream->failed) return stream->failed;
    if (stream->is_finished) return stream->failed = QUOTH_BAD_STATE;
    stream->is_finished = true;
    stream->failed = finish(stream);
    watch_enter(stream->watch, QUOTH_ROOM_COUNT);
    return stream->failed;
}

quoth_status quoth_stream_reset(quoth_stream *stream) {
    while (stream->queue.count) return_held(stream);
    text_reset(stream->text);
    roster_reset(stream->roster);
    attribute_work_reset(stream->work);
    claim_work_reset(stream->claim_work);
    capitals_reset(&stream->capitals);
    stream->id_count = 0;
    ruler_begin(&stream->ruler, stream->text, stream->options.offsets);
    stream->failed = QUOTH_OK;
    stream->is_finished = stream->has_article = false;
    stream->passages = stream->heard = stream->sentences = stream->sentences_emitted = stream->words = 0;
    stream->quote_count = stream->claim_count = 0;
    return QUOTH_OK;
}

void quoth_stream_counts(const quoth_stream *stream, quoth_counts *counts) {
    quoth_counts now = stream->counts;
    const struct match_counts *matches = attribute_counts(stream->work);
    now.rules_run = matches->rules_run;
    now.rules_matched = matches->rules_matched;
    now.limits_hit = matches->limits_hit;
    memcpy(now.nanoseconds, stream->own_watch.nanoseconds, QUOTH_ROOM_COUNT * sizeof *now.nanoseconds);
    uint32_t size = counts->size && counts->size < sizeof now ? counts->size : (uint32_t)sizeof now;
    memcpy(counts, &now, size);
    counts->size = size;
}
