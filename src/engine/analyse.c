/* analyse.c — one paragraph through the rooms.
 *
 * In: a paragraph. Out: a passage with its attributions. Idea: marks are paired as a paragraph arrives; the rest waits until the next
 * paragraph's marks have told whether a quotation goes on. */
#include "engine/engine.h"

quoth_status scan_passage(quoth_stream *stream, const struct paragraph *paragraph, struct held *held, const struct held *before) {
    const quoth_engine *engine = stream->engine;
    struct passage *passage = &held->passage;
    passage->place = *paragraph;
    passage->bytes = text_bytes(stream->text, paragraph->at);
    passage->number = ++stream->passages;
    passage->tokens.count = passage->quotations.count = passage->sentences.count = 0;
    TRY(token_scan(&engine->memory, engine->lexicon, &engine->token_classes, passage->bytes, paragraph->size, &passage->tokens));
    capitals_read(&stream->capitals, &passage->tokens);
    uint32_t open = before ? mark_left_open(&before->passage.quotations) : NONE;
    enum mark_style style = open == NONE ? MARK_NONE : (enum mark_style)before->passage.quotations.items[open].style;
    return mark_pair(&engine->memory, engine->lexicon, &engine->mark_classes, &passage->tokens, open != NONE, style,
                     &passage->quotations);
}

static quoth_status window_at(quoth_stream *stream, struct held *held, uint32_t index) {
    if (index < held->window_capacity) return QUOTH_OK;
    uint32_t capacity = held->window_capacity ? held->window_capacity * 2 : 8;
    struct window *windows =
        memory_resize(&stream->engine->memory, held->passage.windows, held->window_capacity * sizeof *windows, capacity * sizeof *windows);
    if (!windows) return QUOTH_NOMEM;
    memset(windows + held->window_capacity, 0, (capacity - held->window_capacity) * sizeof *windows);
    held->passage.windows = windows;
    held->window_capacity = capacity;
    return QUOTH_OK;
}

/* The part of sentence `index` from token `rest` on becomes a sentence of its own. */
static quoth_status split_sentence(quoth_stream *stream, struct sentence_list *sentences, uint32_t index, uint32_t rest) {
    struct sentence second = sentences->items[index];
    second.first = rest;
    TRY(vec_push(&stream->engine->memory, sentences, second));
    memmove(sentences->items + index + 2, sentences->items + index + 1, (sentences->count - index - 2) * sizeof second);
    sentences->items[index + 1] = second;
    sentences->items[index].last = rest;
    return QUOTH_OK;
}

static quoth_status make_windows(quoth_stream *stream, struct held *held) {
    const quoth_engine *engine = stream->engine;
    struct passage *passage = &held->passage;
    for (uint32_t i = 0; i < passage->sentences.count; i++) {
        TRY(window_at(stream, held, i));
        struct sentence sentence = passage->sentences.items[i];
        uint32_t rest;
        TRY(tag_window(&engine->memory, engine->lexicon, engine->codes, &stream->capitals, passage->bytes, &passage->tokens, &passage->quotations,
                       sentence.quotation, sentence.first, sentence.last, true, &passage->windows[i], &rest));
        if (rest < sentence.last && rest > sentence.first) TRY(split_sentence(stream, &passage->sentences, i, rest));
    }
    return QUOTH_OK;
}

static void count_passage(quoth_stream *stream, const struct passage *passage) {
    for (uint32_t i = 0; i < passage->sentences.count; i++) stream->sentences += passage->sentences.items[i].quotation == NONE;
    for (uint32_t i = 0; i < passage->tokens.count; i++)
        stream->words += passage->tokens.items[i].kind == TOKEN_WORD || passage->tokens.items[i].kind == TOKEN_NUMBER;
}

/* A claim outlives what it points to, so that the serial of its attribution is kept instead. */
static quoth_status find_claims(quoth_stream *stream, struct held *held) {
    if (!(stream->options.emit >> QUOTH_TYPE_CLAIM & 1) && !(stream->options.emit >> QUOTH_TYPE_DOCUMENT & 1)) return QUOTH_OK;
    TRY(claims_in(stream->claim_work, &held->passage, &held->attributions, &held->arena, &held->claims));
    for (uint32_t i = 0; i < held->claims.count; i++) {
        const struct attribution *quote = held->claims.items[i].quote;
        TRY(vec_push(&stream->engine->memory, &held->claim_quotes, quote ? quote->serial : 0));
    }
    return QUOTH_OK;
}

quoth_status analyse_passage(quoth_stream *stream, struct held *held) {
    const quoth_engine *engine = stream->engine;
    struct passage *passage = &held->passage;
    passage->bytes = text_bytes(stream->text, passage->place.at);
    passage->sentences_before = stream->sentences;
    TRY(sentence_split(&engine->memory, engine->lexicon, &engine->sentence_classes, passage->bytes, &passage->tokens,
                       &passage->quotations, &passage->sentences));
    TRY(make_windows(stream, held));
    count_passage(stream, passage);
    TRY(roster_read(stream->roster, passage));
    TRY(attribute_passage(stream->work, passage, &held->arena, &held->attributions));
    return find_claims(stream, held);
}
