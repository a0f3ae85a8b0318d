/* analyse.c — paragraphs through the rooms.
 *
 * In: a paragraph. Out: a passage with its attributions. Idea: marks are paired as a paragraph arrives; the rest waits
 * until the next paragraph's marks have told whether a quotation goes on, and until there are some to be read together:
 * the code of all rooms is larger than the cache that is nearest, that of the first few is not. */
#include "engine/engine.h"

void growing_free(const quoth_allocator *memory, struct growing *growing) {
    token_list_free(memory, &growing->tokens);
    vec_free(memory, &growing->quotations);
    vec_free(memory, &growing->sentences);
    vec_free(memory, &growing->windows);
    vec_free(memory, &growing->attributions);
    vec_free(memory, &growing->claims);
}

static quoth_status keep_items(struct arena *arena, void **kept, const void *items, uint32_t count, size_t item_size) {
    *kept = NULL;
    if (count == 0) return QUOTH_OK;
    *kept = arena_take_raw(arena, count * item_size);
    if (!*kept) return QUOTH_NOMEM;
    memcpy(*kept, items, count * item_size);
    return QUOTH_OK;
}

/* A list that has grown, at its size. It does not grow again. */
#define keep_list(arena, kept, grown)                                                                              \
    ((kept)->capacity = 0, (kept)->count = (grown)->count,                                                             \
     keep_items((arena), (void **)&(kept)->items, (grown)->items, (grown)->count, sizeof *(grown)->items))

quoth_status scan_passage(quoth_stream *stream, const struct paragraph *paragraph, struct held *held,
                          const struct held *before) {
    const quoth_engine *engine = stream->engine;
    struct passage *passage = &held->passage;
    struct growing *growing = &stream->growing;
    passage->place = *paragraph;
    passage->bytes = text_bytes(stream->text, paragraph->at);
    passage->number = ++stream->passages;
    token_list_empty(&growing->tokens);
    growing->quotations.count = growing->sentences.count = 0;
    watch_enter(stream->watch, QUOTH_ROOM_TOKEN);
    TRY(token_scan(&engine->memory, engine->lexicon, &engine->token_classes, passage->bytes, paragraph->size,
                   &growing->tokens));
    watch_enter(stream->watch, QUOTH_ROOM_MARK);
    uint32_t open = before ? mark_left_open(&before->passage.quotations) : NONE;
    enum mark_style style = open == NONE ? MARK_NONE : (enum mark_style)before->passage.quotations.items[open].style;
    TRY(mark_pair(&engine->memory, engine->lexicon, &engine->mark_classes, &growing->tokens, open != NONE, style,
                  &growing->quotations));
    watch_enter(stream->watch, QUOTH_ROOM_SENTENCE);
    TRY(sentence_split(&engine->memory, engine->lexicon, &engine->sentence_classes, passage->bytes, &growing->tokens,
                       &growing->quotations, &growing->sentences));
    passage->tokens = growing->tokens; /* with its counts of kinds */
    memset(&passage->tokens.ends, 0, sizeof passage->tokens.ends);
    memset(&passage->tokens.marks, 0, sizeof passage->tokens.marks);
    TRY(keep_list(&held->arena, &passage->tokens, &growing->tokens));
    TRY(keep_list(&held->arena, &passage->tokens.blocks, &growing->tokens.blocks));
    TRY(keep_list(&held->arena, &passage->sentences, &growing->sentences));
    stream->words += growing->tokens.words + growing->tokens.numbers;
    return keep_list(&held->arena, &passage->quotations, &growing->quotations);
}

/* The part of sentence `index` from token `rest` on becomes a sentence of its own. */
static quoth_status split_sentence(quoth_stream *stream, struct sentence_list *sentences, uint32_t index,
                                   uint32_t rest) {
    struct sentence second = sentences->items[index];
    second.first = rest;
    TRY(vec_push(&stream->engine->memory, sentences, second));
    memmove(sentences->items + index + 2, sentences->items + index + 1, (sentences->count - index - 2) * sizeof second);
    sentences->items[index + 1] = second;
    sentences->items[index].last = rest;
    return QUOTH_OK;
}

/* The window of a sentence, made where it stays; *rest is the first token that did not fit. */
static quoth_status make_window(quoth_stream *stream, struct held *held, struct sentence sentence, uint32_t *rest) {
    const quoth_engine *engine = stream->engine;
    const struct passage *passage = &held->passage;
    uint32_t units = tag_window_units(sentence.last - sentence.first);
    void *block = arena_take_raw(&held->arena, tag_window_bytes(units));
    if (!block) return QUOTH_NOMEM;
    struct window window = tag_window_in(block, units);
    TRY(tag_window(&engine->memory, engine->lexicon, engine->codes, &stream->capitals, passage->bytes, &passage->tokens,
                   &passage->quotations, sentence.quotation, sentence.first, sentence.last, true, &window, rest));
    return vec_push(&engine->memory, &stream->growing.windows, window);
}

/* A sentence that is too long for a window makes the list grow again. */
static quoth_status make_windows(quoth_stream *stream, struct held *held) {
    struct passage *passage = &held->passage;
    struct growing *growing = &stream->growing;
    struct sentence_list *sentences = &passage->sentences;
    growing->windows.count = growing->sentences.count = 0;
    for (uint32_t i = 0; i < sentences->count; i++) {
        struct sentence sentence = sentences->items[i];
        uint32_t rest;
        stream->sentences += sentence.quotation == NONE;
        TRY(make_window(stream, held, sentence, &rest));
        if (rest == sentence.last || rest == sentence.first) continue;
        if (sentences == &passage->sentences) {
            TRY(vec_reserve(&stream->engine->memory, &growing->sentences, sentences->count));
            memcpy(growing->sentences.items, sentences->items, sentences->count * sizeof sentence);
            growing->sentences.count = sentences->count;
            sentences = &growing->sentences;
        }
        TRY(split_sentence(stream, sentences, i, rest));
    }
    if (sentences != &passage->sentences) TRY(keep_list(&held->arena, &passage->sentences, sentences));
    return keep_items(&held->arena, (void **)&passage->windows, growing->windows.items, growing->windows.count,
                      sizeof *growing->windows.items);
}

/* A claim outlives what it points to, so that the serial of its attribution is kept instead. */
static quoth_status find_claims(quoth_stream *stream, struct held *held) {
    if (!(stream->options.emit >> QUOTH_TYPE_CLAIM & 1) && !(stream->options.emit >> QUOTH_TYPE_DOCUMENT & 1))
        return QUOTH_OK;
    TRY(claims_in(stream->claim_work, &held->passage, &held->attributions, &held->arena, &stream->growing.claims));
    held->claim_quotes = arena_take(&held->arena, stream->growing.claims.count * sizeof *held->claim_quotes);
    if (!held->claim_quotes) return QUOTH_NOMEM;
    TRY(keep_list(&held->arena, &held->claims, &stream->growing.claims));
    for (uint32_t i = 0; i < held->claims.count; i++) {
        const struct attribution *quote = held->claims.items[i].quote;
        held->claim_quotes[i] = quote ? quote->serial : 0;
    }
    return QUOTH_OK;
}

static quoth_status hear_capitals(quoth_stream *stream, const struct passage *passage) {
    if (passage->number <= stream->heard) return QUOTH_OK;
    stream->heard = passage->number;
    return capitals_read(&stream->engine->memory, &stream->capitals, &passage->tokens);
}

/* Its sentences become windows. `next`: its neighbour, whose words are heard before it, or NULL. */
static quoth_status frame_passage(quoth_stream *stream, struct held *held, const struct held *next) {
    struct passage *passage = &held->passage;
    passage->sentences_before = stream->sentences;
    watch_enter(stream->watch, QUOTH_ROOM_TAG);
    TRY(hear_capitals(stream, passage));
    if (next) TRY(hear_capitals(stream, &next->passage));
    return make_windows(stream, held);
}

static quoth_status attribute_held(quoth_stream *stream, struct held *held) {
    struct attribution_list *attributions = &stream->growing.attributions;
    attributions->count = 0;
    watch_enter(stream->watch, QUOTH_ROOM_ATTRIBUTE);
    TRY(attribute_passage(stream->work, &held->passage, &held->arena, attributions));
    return keep_list(&held->arena, &held->attributions, attributions);
}

quoth_status analyse_waiting(quoth_stream *stream, uint32_t end) {
    uint32_t count = stream->queue.count, start = stream->analysed;
    for (uint32_t i = start; i < end; i++)
        TRY(frame_passage(stream, stream->queue.items[i], i + 1 < count ? stream->queue.items[i + 1] : NULL));
    for (uint32_t i = start; i < end; i++) TRY(attribute_held(stream, stream->queue.items[i]));
    watch_enter(stream->watch, QUOTH_ROOM_CLAIM);
    for (; stream->analysed < end; stream->analysed++) TRY(find_claims(stream, stream->queue.items[stream->analysed]));
    watch_enter(stream->watch, QUOTH_ROOM_ENGINE);
    return QUOTH_OK;
}
