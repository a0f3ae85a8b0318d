/* emit.c — what was found becomes records of quoth.h.
 *
 * In: an analysed paragraph. Out: calls of the sink. Idea: here alone clean-text bytes turn into the offsets the caller
 * asked for (ruler.c), and serials into ids, in order of content. */
#include "engine/engine.h"

static bool wants(const quoth_stream *stream, quoth_type type) {
    return stream->sink && stream->options.emit >> type & 1;
}

/* Whether a record is made hangs on nobody's name, so that who only counts them needs none. */
bool tells_speakers(const quoth_stream *stream) {
    return wants(stream, QUOTH_TYPE_QUOTE) || wants(stream, QUOTH_TYPE_CLAIM) || wants(stream, QUOTH_TYPE_SPEAKER) ||
           wants(stream, QUOTH_TYPE_DOCUMENT);
}

static quoth_status send(quoth_stream *stream, const quoth_record *record) {
    watch_enter(stream->watch, QUOTH_ROOM_SINK);
    bool stops = stream->sink(stream->user, record);
    watch_enter(stream->watch, QUOTH_ROOM_ENGINE);
    return stops ? QUOTH_STOPPED : QUOTH_OK;
}

static quoth_span span_of(quoth_stream *stream, struct stretch stretch) {
    return (quoth_span){ruler_offset(&stream->ruler, stretch.start), ruler_offset(&stream->ruler, stretch.end)};
}

static quoth_text text_of(quoth_stream *stream, struct stretch stretch) {
    if (stretch.end <= stretch.start || stretch.start < text_held_from(stream->text)) return (quoth_text){0};
    return (quoth_text){text_bytes(stream->text, stretch.start), (size_t)(stretch.end - stretch.start),
                        span_of(stream, stretch)};
}

static quoth_text text_of_slice(struct slice slice) { return (quoth_text){slice.bytes, slice.size, {0, 0}}; }

/* Of a word that may be missing. */
static struct slice slice_of(const char *word) { return (struct slice){word, word ? strlen(word) : 0}; }

static uint32_t id_of(const quoth_stream *stream, uint64_t serial) {
    uint32_t place = (uint32_t)(serial % SERIAL_RING);
    bool is_known = serial && place < stream->id_count && stream->ids[place].serial == serial;
    return is_known ? stream->ids[place].id : 0;
}

static void note_id(quoth_stream *stream, uint64_t serial, uint32_t id) {
    uint32_t place = (uint32_t)(serial % SERIAL_RING);
    while (stream->id_count <= place) stream->ids[stream->id_count++].serial = 0;
    stream->ids[place].serial = serial;
    stream->ids[place].id = id;
}

static quoth_status join_spans(quoth_stream *stream, const struct attribution *attribution, quoth_text *text) {
    const quoth_allocator *memory = &stream->engine->memory;
    stream->words_out.count = stream->spans.count = 0;
    for (uint32_t i = 0; i < attribution->span_count; i++) {
        struct stretch span = attribution->spans[i];
        if (i) TRY(bytes_add(memory, &stream->words_out, " ", 1));
        TRY(bytes_add(memory, &stream->words_out, text_bytes(stream->text, span.start),
                      (size_t)(span.end - span.start)));
        TRY(vec_push(memory, &stream->spans, span_of(stream, span)));
    }
    quoth_span at = {stream->spans.items[0].start, stream->spans.items[stream->spans.count - 1].end};
    *text = (quoth_text){stream->words_out.items, stream->words_out.count, at};
    return QUOTH_OK;
}

/* Records are large and there are many: all fields are named, so that none is cleared before it is filled. */
static void fill_speaker(quoth_speaker *speaker, const struct speaker *found, quoth_text text) {
    *speaker = (quoth_speaker){.size = sizeof(quoth_speaker),
                               .text = text,
                               .mention = found->mention,
                               .name = text_of_slice(found->name),
                               .entity = found->entity,
                               .title = text_of_slice(found->title),
                               .role = text_of_slice(found->role),
                               .affiliation = text_of_slice(found->affiliation),
                               .is_anonymous = found->is_anonymous,
                               .number = found->number,
                               .also = NULL,
                               .also_count = 0};
}

/* The source's speakers: the first stands for the phrase, the others are `also`. NULL where nothing says who speaks. */
static const quoth_speaker *fill_speakers(quoth_stream *stream, const struct speakers *found,
                                          quoth_speaker speakers[LIMIT_CONJOINED]) {
    static const struct speakers nobody = {.count = 1, .items = {{.mention = QUOTH_BY_NOMINAL}}};
    quoth_text text = text_of(stream, found->source);
    if (!found->count) found = &nobody;
    if (!text.bytes) return NULL; /* named more than LIMIT_SOURCE_LAG_BYTES ago */
    for (uint32_t i = 0; i < found->count; i++)
        fill_speaker(&speakers[i], &found->items[i], i ? text_of(stream, found->items[i].at) : text);
    speakers[0].also = found->count > 1 ? speakers + 1 : NULL;
    speakers[0].also_count = found->count - 1;
    return &speakers[0];
}

static quoth_status fill_quoted(quoth_stream *stream, const struct attribution *attribution) {
    stream->quoted.count = 0;
    for (uint32_t i = 0; i < attribution->quoted_count; i++)
        TRY(vec_push(&stream->engine->memory, &stream->quoted, text_of(stream, attribution->quoted[i])));
    return QUOTH_OK;
}

/* “A. ¶ “B,” she said: the mention may stand in a later paragraph, which is held by now. */
static const struct passage *passage_of_source(const quoth_stream *stream, const struct held *held,
                                               const struct attribution *attribution) {
    for (uint32_t i = 0; mention_exists(&attribution->source) && i < stream->queue.count; i++)
        if (stream->queue.items[i]->passage.number == attribution->source.passage)
            return &stream->queue.items[i]->passage;
    return &held->passage;
}

/* Where speakers are told every attribution is answered, so that they are counted and followed whether its record is
 * wanted or not. */
static quoth_status answer(quoth_stream *stream, struct held *held, const struct attribution *attribution,
                           struct speakers *speakers) {
    speakers->count = 0;
    speakers->is_turn = false;
    if (!tells_speakers(stream)) return QUOTH_OK;
    struct passages passages = {passage_of_source(stream, held, attribution), &held->passage};
    watch_enter(stream->watch, QUOTH_ROOM_SPEAKER);
    TRY(roster_speakers(stream->roster, passages, attribution, speakers));
    watch_enter(stream->watch, QUOTH_ROOM_ENGINE);
    struct answer *answered = &stream->answers.items[attribution->serial - stream->first_answered];
    answered->has_speaker = speakers->count > 0;
    if (speakers->count) answered->speaker = speakers->items[0];
    return QUOTH_OK;
}

/* A turn is no surer than whose turn it is. */
static float confidence_of(const struct attribution *attribution, const struct speakers *found) {
    float whose = found->is_turn && found->count ? found->items[0].confidence : 1;
    return attribution->confidence < whose ? attribution->confidence : whose;
}

static const char *rule_of(const quoth_stream *stream, const struct attribution *attribution, bool is_turn) {
    if (attribution->rule != NONE) return rules_rule(stream->engine->rules, attribution->rule)->name;
    return attribution->cue.at.end ? "chooser" : is_turn ? "turn" : "continuation";
}

static quoth_status emit_quote(quoth_stream *stream, struct held *held, const struct attribution *attribution) {
    quoth_speaker speakers[LIMIT_CONJOINED];
    struct speakers found;
    TRY(answer(stream, held, attribution, &found));
    if (!stream->options.all_acts && !act_is_speech(attribution->act)) return QUOTH_OK;
    if (attribution->confidence < stream->options.min_confidence) return QUOTH_OK;
    uint32_t id = ++stream->quote_count;
    note_id(stream, attribution->serial, id);
    stream->counts.quotes++;
    if (!wants(stream, QUOTH_TYPE_QUOTE)) return QUOTH_OK;
    quoth_text text;
    TRY(join_spans(stream, attribution, &text));
    TRY(fill_quoted(stream, attribution));
    const char *lemma = attribution_lemma(stream->engine->attributer, attribution);
    quoth_quote quote = {.size = sizeof quote,
                         .id = id,
                         .kind = attribution->kind,
                         .text = text,
                         .spans = stream->spans.items,
                         .span_count = stream->spans.count,
                         .quoted = stream->quoted.items,
                         .quoted_count = stream->quoted.count,
                         .speaker = fill_speakers(stream, &found, speakers),
                         .cue = text_of(stream, attribution->cue.at),
                         .cue_lemma = text_of_slice(slice_of(lemma)),
                         .act = attribution->act,
                         .stance = attribution->stance,
                         .via = text_of(stream, attribution->via.at),
                         .to = text_of(stream, attribution->to.at),
                         .is_negated = attribution->is_negated,
                         .is_modal = attribution->is_modal,
                         .in = id_of(stream, attribution->in),
                         .continues = found.is_turn ? 0 : id_of(stream, attribution->continues),
                         .is_closed = attribution->is_closed,
                         .sentence = attribution->sentence,
                         .paragraph = attribution->passage,
                         .rule = rule_of(stream, attribution, found.is_turn),
                         .confidence = (double)confidence_of(attribution, &found)};
    return send(stream, &(quoth_record){.size = sizeof(quoth_record), .type = QUOTH_TYPE_QUOTE, .as.quote = &quote});
}

/* Serials of one paragraph's attributions lie close together. */
static quoth_status begin_answers(quoth_stream *stream, const struct attribution_list *attributions) {
    uint64_t first = UINT64_MAX, last = 0;
    for (uint32_t i = 0; i < attributions->count; i++) {
        uint64_t serial = attributions->items[i]->serial;
        if (serial < first) first = serial;
        if (serial > last) last = serial;
    }
    stream->first_answered = first;
    stream->answers.count = attributions->count ? (uint32_t)(last - first + 1) : 0;
    TRY(vec_reserve(&stream->engine->memory, &stream->answers, stream->answers.count));
    for (uint32_t i = 0; i < stream->answers.count; i++) stream->answers.items[i].has_speaker = false;
    return QUOTH_OK;
}

static const struct speaker *speaker_of_claim(const quoth_stream *stream, uint64_t serial) {
    uint64_t at = serial - stream->first_answered;
    if (serial < stream->first_answered || at >= stream->answers.count) return NULL;
    const struct answer *answered = &stream->answers.items[at];
    return answered->has_speaker ? &answered->speaker : NULL;
}

static quoth_status fill_quantities(quoth_stream *stream, const struct claim *claim) {
    stream->quantities.count = 0;
    for (uint32_t i = 0; i < claim->quantity_count; i++) {
        const struct quantity *found = &claim->quantities[i];
        quoth_quantity quantity = {.text = text_of(stream, found->at),
                                   .value = found->value,
                                   .unit = text_of_slice(slice_of(found->unit))};
        TRY(vec_push(&stream->engine->memory, &stream->quantities, quantity));
    }
    return QUOTH_OK;
}

static quoth_status emit_claim(quoth_stream *stream, const struct held *held, uint32_t index) {
    const struct claim *claim = &held->claims.items[index];
    if ((double)claim->check_worthy < stream->options.min_check_worthy) return QUOTH_OK;
    uint64_t serial = held->claim_quotes[index];
    const struct speaker *found = speaker_of_claim(stream, serial);
    ++stream->claim_count;
    stream->counts.claims++;
    if (!wants(stream, QUOTH_TYPE_CLAIM)) return QUOTH_OK;
    quoth_claim record = {.size = sizeof record,
                          .id = stream->claim_count,
                          .text = text_of(stream, claim->at),
                          .sentence = claim->sentence,
                          .quote = id_of(stream, serial),
                          .speaker = NULL,
                          .kinds = claim->kinds,
                          .quantities = NULL,
                          .quantity_count = 0,
                          .check_worthy = (double)claim->check_worthy,
                          .is_hedged = claim->is_hedged,
                          .is_negated = claim->is_negated};
    quoth_speaker speaker;
    if (found) {
        fill_speaker(&speaker, found, text_of(stream, found->at));
        if (speaker.text.bytes) record.speaker = &speaker;
    }
    TRY(fill_quantities(stream, claim));
    record.quantities = stream->quantities.items, record.quantity_count = stream->quantities.count;
    return send(stream, &(quoth_record){.size = sizeof(quoth_record), .type = QUOTH_TYPE_CLAIM, .as.claim = &record});
}

static quoth_status emit_sentences(quoth_stream *stream, const struct passage *passage) {
    if (!wants(stream, QUOTH_TYPE_SENTENCE)) return QUOTH_OK;
    for (uint32_t i = 0; i < passage->sentences.count; i++) {
        const struct sentence *sentence = &passage->sentences.items[i];
        if (sentence->quotation != NONE || sentence->last <= sentence->first) continue;
        const struct token *tokens = passage->tokens.items;
        struct stretch at = {passage->place.at + tokens[sentence->first].start,
                             passage->place.at + tokens[sentence->last - 1].end};
        quoth_sentence record = {.size = sizeof record,
                                 .id = ++stream->sentences_emitted,
                                 .paragraph = passage->number,
                                 .text = text_of(stream, at)};
        TRY(send(stream,
                 &(quoth_record){.size = sizeof(quoth_record), .type = QUOTH_TYPE_SENTENCE, .as.sentence = &record}));
    }
    return QUOTH_OK;
}

static quoth_status emit_explanation(quoth_stream *stream, struct held *held) {
    for (uint32_t i = 0; i < held->passage.sentences.count; i++) {
        stream->words_out.count = 0;
        TRY(attribute_explain(stream->work, &held->passage, i, &stream->words_out));
        if (wants(stream, QUOTH_TYPE_CLAIM))
            TRY(claims_explain(stream->claim_work, &held->passage, &held->attributions, i, &held->arena,
                               &stream->words_out));
        quoth_text text = {.bytes = stream->words_out.items, .size = stream->words_out.count};
        TRY(send(stream,
                 &(quoth_record){.size = sizeof(quoth_record), .type = QUOTH_TYPE_EXPLAIN, .as.explain = &text}));
    }
    return QUOTH_OK;
}

quoth_status emit_passage(quoth_stream *stream, struct held *held) {
    if (stream->sink && (held->attributions.count || held->claims.count))
        ruler_lay(&stream->ruler, &held->passage.place);
    TRY(emit_sentences(stream, &held->passage));
    if (wants(stream, QUOTH_TYPE_EXPLAIN)) TRY(emit_explanation(stream, held));
    TRY(begin_answers(stream, &held->attributions));
    for (uint32_t i = 0; i < held->attributions.count; i++) TRY(emit_quote(stream, held, held->attributions.items[i]));
    for (uint32_t i = 0; i < held->claims.count; i++) TRY(emit_claim(stream, held, i));
    return QUOTH_OK;
}

static quoth_status keep_line(quoth_stream *stream, struct stretch at, quoth_text *kept) {
    *kept = text_of(stream, at);
    return bytes_add(&stream->engine->memory, &stream->article_out, kept->bytes, kept->size);
}

/* Title, byline, date and dateline stand in the first paragraphs, whose text leaves long before the document ends. */
quoth_status keep_article(quoth_stream *stream) {
    if (stream->has_article) return QUOTH_OK;
    struct article_view view = roster_article(stream->roster);
    quoth_document *article = &stream->article;
    stream->article_out.count = 0;
    TRY(keep_line(stream, view.title, &article->title));
    TRY(keep_line(stream, view.byline, &article->byline));
    TRY(keep_line(stream, view.date, &article->date));
    TRY(keep_line(stream, view.dateline, &article->dateline));
    quoth_text *lines[] = {&article->title, &article->byline, &article->date, &article->dateline};
    const char *bytes = stream->article_out.items;
    for (int i = 0; i < 4; i++) {
        if (!lines[i]->bytes) continue;
        lines[i]->bytes = bytes;
        bytes += lines[i]->size;
    }
    stream->has_article = true;
    return QUOTH_OK;
}

static quoth_status push_texts(quoth_stream *stream, const struct slice *slices, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        TRY(vec_push(&stream->engine->memory, &stream->texts, text_of_slice(slices[i])));
    return QUOTH_OK;
}

static quoth_status emit_entity(quoth_stream *stream, const struct entity_view *view) {
    stream->texts.count = 0;
    TRY(push_texts(stream, view->aliases, view->alias_count));
    TRY(push_texts(stream, view->titles, view->title_count));
    TRY(push_texts(stream, view->roles, view->role_count));
    TRY(push_texts(stream, view->affiliations, view->affiliation_count));
    TRY(push_texts(stream, view->pronouns, view->pronoun_count));
    const quoth_text *texts = stream->texts.items;
    quoth_entity entity = {.size = sizeof entity,
                           .id = view->entity,
                           .name = text_of_slice(view->name),
                           .quotes = view->quotes,
                           .words = view->words,
                           .alias_count = view->alias_count,
                           .title_count = view->title_count,
                           .role_count = view->role_count,
                           .affiliation_count = view->affiliation_count,
                           .pronoun_count = view->pronoun_count};
    if (texts) {
        entity.aliases = texts;
        entity.titles = entity.aliases + view->alias_count;
        entity.roles = entity.titles + view->title_count;
        entity.affiliations = entity.roles + view->role_count;
        entity.pronouns = entity.affiliations + view->affiliation_count;
    }
    return send(stream,
                &(quoth_record){.size = sizeof(quoth_record), .type = QUOTH_TYPE_SPEAKER, .as.speaker = &entity});
}

static quoth_status emit_entities(quoth_stream *stream, uint64_t *speakers) {
    *speakers = 0;
    for (uint32_t i = 0; i < roster_count(stream->roster); i++) {
        struct entity_view view = roster_entity(stream->roster, i);
        if (!view.entity) continue;
        ++*speakers;
        if (wants(stream, QUOTH_TYPE_SPEAKER)) TRY(emit_entity(stream, &view));
    }
    return QUOTH_OK;
}

quoth_status emit_document(quoth_stream *stream) {
    stream->counts.documents++;
    stream->counts.chars += text_chars(stream->text);
    stream->counts.replaced += text_replaced(stream->text);
    stream->counts.words += stream->words;
    stream->counts.sentences += stream->sentences;
    uint64_t speakers;
    if (!wants(stream, QUOTH_TYPE_SPEAKER) && !wants(stream, QUOTH_TYPE_DOCUMENT)) return QUOTH_OK;
    TRY(emit_entities(stream, &speakers));
    if (!wants(stream, QUOTH_TYPE_DOCUMENT)) return QUOTH_OK;
    TRY(keep_article(stream));
    const quoth_document *kept = &stream->article;
    quoth_document document = {.size = sizeof document,
                               .title = kept->title,
                               .byline = kept->byline,
                               .date = kept->date,
                               .dateline = kept->dateline,
                               .chars = text_chars(stream->text),
                               .words = stream->words,
                               .sentences = stream->sentences,
                               .quotes = stream->quote_count,
                               .claims = stream->claim_count,
                               .speakers = speakers,
                               .replaced = text_replaced(stream->text)};
    return send(stream,
                &(quoth_record){.size = sizeof(quoth_record), .type = QUOTH_TYPE_DOCUMENT, .as.document = &document});
}
