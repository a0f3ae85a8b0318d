/* answer.c — an attribution's speakers: found, described, counted, and remembered for the attributions that follow.
 *
 * In: an attribution and the passage of its source. Out: struct speakers. Idea: the same phrase has the same answer;
 * where there is no phrase, a quotation may be the next turn of a dialogue. */
#include "speaker/roster.h"

static const float likely_enough = 0.35f; /* below it no name is better than a guess */

static struct slice first_of(const struct labels *labels) {
    return labels->count ? labels->items[0] : (struct slice){NULL, 0};
}

static void describe(const struct entity *entity, struct speaker *speaker) {
    speaker->entity = entity->number;
    speaker->name = entity->name;
    speaker->title = first_of(&entity->titles);
    speaker->role = first_of(&entity->roles);
    speaker->affiliation = first_of(&entity->affiliations);
}

static quoth_status learn_from_pronoun(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                                       struct entity *entity, float confidence) {
    struct pronoun pronoun;
    if (!pronoun_at(scene, phrase->units.start, &pronoun) || pronoun.is_relative || pronoun.person != THIRD_PERSON)
        return QUOTH_OK;
    if (confidence >= 0.7f && entity->evidence == BY_NOTHING) entity_learn_gender(entity, pronoun.gender, BY_PRONOUN);
    char folded[LIMIT_NAME_BYTES];
    uint32_t size = fold_text(unit_text(scene, phrase->units.start), folded, sizeof folded);
    return labels_add(roster->memory, &entity->pronouns, (struct slice){folded, size}, 0);
}

static quoth_status answer_phrase(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                                  struct answer *answer) {
    struct speaker *speaker = &answer->speakers.items[answer->speakers.count];
    struct entity *entity;
    float confidence;
    char folded[LIMIT_NAME_BYTES];
    TRY(phrase_entity(roster, scene, phrase, &entity, &confidence));
    if (confidence < likely_enough) entity = NULL;
    if (entity) entity = entity_in_full(roster, entity);
    if (entity) TRY(entity_know_figure(roster, entity));
    *speaker = (struct speaker){.mention = phrase_mention(scene, phrase, entity), .at = units_at(scene, phrase->units)};
    speaker->number = phrase->number;
    speaker->is_anonymous = phrase_is_anonymous(scene, phrase, entity);
    speaker->confidence = entity ? confidence : 0.5f;
    if (entity && entity->number == 0) entity->number = ++roster->next_number;
    if (entity) describe(entity, speaker);
    if (entity && phrase->is_pronoun) TRY(learn_from_pronoun(roster, scene, phrase, entity, confidence));
    answer->heads[answer->speakers.count] =
        phrase->head != NONE ? hash_text(role_word(scene, phrase->head, folded)) : 0;
    answer->ids[answer->speakers.count++] = entity ? entity->id : 0;
    return QUOTH_OK;
}

/* Words of the content that stand in this passage. */
static uint64_t count_words(const struct passage *passage, const struct attribution *attribution) {
    uint64_t words = 0;
    for (uint32_t i = 0, token = 0; i < attribution->span_count; i++) {
        for (; token < passage->tokens.count; token++) {
            const struct token *word = &passage->tokens.items[token];
            uint64_t at = passage->place.at + word->start;
            if (at >= attribution->spans[i].end) break;
            if (at >= attribution->spans[i].start) words += word->kind == TOKEN_WORD || word->kind == TOKEN_NUMBER;
        }
    }
    return words;
}

static void credit(struct roster *roster, const struct answer *answer, uint64_t words) {
    for (uint32_t i = 0; i < answer->speakers.count; i++) {
        struct entity *entity = answer->ids[i] ? entity_by_id(roster, answer->ids[i]) : NULL;
        if (!entity) continue;
        entity->quotes++;
        entity->directs += answer->is_direct;
        entity->words += words;
    }
}

static uint64_t last_sentence(const struct passage *passage, uint64_t at, uint64_t least) {
    for (uint32_t i = 0; i < passage->sentences.count && passage->sentences.items[i].quotation == NONE; i++) {
        const struct sentence *sentence = &passage->sentences.items[i];
        if (sentence->last > sentence->first && passage->place.at + passage->tokens.items[sentence->first].start >= at)
            break;
        if (passage->sentences_before + i + 1 > least) least = passage->sentences_before + i + 1;
    }
    return least;
}

/* The same phrase speaks again: quotations that carry on, two cues of one subject. */
static const struct answer *answered_before(const struct roster *roster, const struct attribution *attribution) {
    for (uint32_t back = 0; back < LIMIT_ANSWERS; back++) {
        const struct answer *answer = answer_back(roster, back);
        if (!answer) return NULL;
        if (answer->source.start == attribution->source.at.start && answer->source.end == attribution->source.at.end)
            return answer;
    }
    return NULL;
}

/* “Ready?” Hale asked. ¶ “Almost,” said Ruiz. ¶ “Hurry.”: in turns, where two have spoken just before, a paragraph
 * each. */
static const struct answer *turn_of(const struct roster *roster, const struct attribution *attribution) {
    const struct answer *last = answer_back(roster, 0), *other = answer_back(roster, 1);
    bool may_alternate = attribution->kind == QUOTH_DIRECT && !mention_exists(&attribution->cue) && last && other;
    if (!may_alternate || !last->is_direct || !other->is_direct || last->ids[0] == other->ids[0]) return NULL;
    if (last->passage + 1 != attribution->passage || other->passage + 2 != attribution->passage) return NULL;
    return other->ids[0] ? other : NULL;
}

static void remember(struct roster *roster, const struct answer *answer) {
    roster->answers[roster->answer_count++ % LIMIT_ANSWERS] = *answer;
}

static struct answer begin_answer(const struct passage *passage, const struct attribution *attribution) {
    struct answer answer = {
        .source = attribution->source.at, .passage = attribution->passage, .sentence = attribution->sentence};
    if (attribution->span_count) {
        answer.content =
            (struct stretch){attribution->spans[0].start, attribution->spans[attribution->span_count - 1].end};
        answer.last_sentence = last_sentence(passage, answer.content.end, attribution->sentence);
    }
    answer.is_direct = attribution->kind == QUOTH_DIRECT;
    answer.is_nested = attribution->in != 0;
    return answer;
}

/* “They”, “both”, “the two of them”. */
static uint32_t several(const struct scene *scene, const struct phrase *phrase, bool *is_plural) {
    struct pronoun pronoun;
    const char *value = lexeme_attribute(scene->knowledge, unit_lexeme(scene, phrase->units.start), "value");
    bool is_pronoun = phrase->is_pronoun && pronoun_at(scene, phrase->units.start, &pronoun) && pronoun.is_plural;
    *is_plural = !phrase->has_name && phrase->head == NONE && (is_pronoun || value || phrase->is_definite);
    return phrase->number ? phrase->number : value && !is_pronoun ? (uint32_t)(value[0] - '0') : 0;
}

static quoth_status answer_source(struct roster *roster, const struct passage *passage,
                                  const struct attribution *attribution, struct answer *answer) {
    struct phrase phrases[LIMIT_CONJOINED];
    struct scene scene = scene_of(&roster->knowledge, passage, attribution->source.window);
    uint32_t count = source_read(roster, &scene, attribution->source.units, phrases);
    bool is_plural;
    uint32_t wanted = several(&scene, &phrases[0], &is_plural);
    bool names_itself = phrases[0].is_pronoun && unit_is(&scene, phrases[0].units.start, IS_REL);
    if (count == 1 && is_plural && wanted != 1 && !names_itself && plural_speakers(roster, wanted, answer))
        return QUOTH_OK;
    for (uint32_t i = 0; i < count; i++) TRY(answer_phrase(roster, &scene, &phrases[i], answer));
    return QUOTH_OK;
}

/* Whose name stands in a source that is gone: no owner's, none behind a preposition inside it, rather a person's. */
static struct entity *named_in(const struct roster *roster, const struct mention *source) {
    uint32_t at = places_before(roster, source->passage, source->window, source->units.start);
    struct entity *first = NULL;
    for (; at < roster->places.count; at++) {
        const struct place *place = &roster->places.items[at];
        if (place->passage != source->passage || place->window != source->window) break;
        if (place->unit >= source->units.end) break;
        bool begins = place->unit <= source->units.start + 1; /* a title may stand before */
        struct entity *entity = entity_by_id(roster, place->entity);
        if (!entity || place->is_possessive || (place->is_oblique && !begins)) continue;
        if (entity->kind == KIND_PERSON) return entity;
        if (!first) first = entity;
    }
    return first;
}

/* From Mara Ellis, an engineer: ¶ “The dam will hold.” — the paragraph of the source has left. */
static void answer_place(struct roster *roster, const struct mention *source, struct answer *answer) {
    struct entity *entity = named_in(roster, source);
    if (!entity) return;
    if (entity->number == 0) entity->number = ++roster->next_number;
    bool is_body = entity->kind == KIND_ORGANIZATION || entity->kind == KIND_PLACE;
    answer->speakers.items[0] = (struct speaker){
        .mention = is_body ? QUOTH_BY_ORGANIZATION : QUOTH_BY_NAME, .at = source->at, .confidence = 0.9f};
    answer->ids[0] = entity->id;
    answer->speakers.count = 1;
}

quoth_status roster_speakers(struct roster *roster, const struct passage *passage,
                             const struct attribution *attribution, struct speakers *speakers) {
    struct answer answer = begin_answer(passage, attribution);
    bool has_source = mention_exists(&attribution->source);
    const struct answer *before = has_source ? answered_before(roster, attribution) : turn_of(roster, attribution);
    if (before) {
        answer.speakers = before->speakers;
        memcpy(answer.ids, before->ids, sizeof answer.ids);
        for (uint32_t i = 0; !has_source && i < answer.speakers.count; i++)
            answer.speakers.items[i].at = (struct stretch){0, 0};
    } else if (has_source && attribution->source.passage == passage->number &&
               attribution->source.window < passage->sentences.count) {
        TRY(answer_source(roster, passage, attribution, &answer));
    } else if (has_source) {
        answer_place(roster, &attribution->source, &answer);
    }
    for (uint32_t i = 0; i < answer.speakers.count; i++) {
        struct speaker *speaker = &answer.speakers.items[i];
        struct entity *entity = answer.ids[i] ? entity_by_id(roster, answer.ids[i]) : NULL;
        if (entity) TRY(entity_know_figure(roster, entity)); /* so that no later answer renames him */
        if (entity) describe(entity, speaker);               /* names may have grown since */
        else speaker->name = speaker->title = speaker->role = speaker->affiliation = (struct slice){NULL, 0};
    }
    credit(roster, &answer, count_words(passage, attribution));
    remember(roster, &answer);
    *speakers = answer.speakers;
    return QUOTH_OK;
}
