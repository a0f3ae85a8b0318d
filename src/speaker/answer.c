/* answer.c — an attribution's speakers: found, described, counted, and remembered for the attributions that follow.
 *
 * In: an attribution and the passage of its source. Out: struct speakers. Idea: the same phrase has the same answer;
 * where there is no phrase, a quotation may be the next turn of a dialogue (dialogue.c). */
#include "speaker/roster.h"

static const float likely_enough = 0.35f; /* below it no name is better than a guess */
static const float sure_of_turn = 0.5f;   /* nothing in the sentence says whose turn it is */

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
    return labels_add(&roster->texts, &entity->pronouns, (struct slice){folded, size}, 0);
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
    speaker->entity = 0; /* that and what he is called describe_all fills in */
    speaker->mention = phrase_mention(scene, phrase, entity);
    speaker->at = units_at(scene, phrase->units);
    speaker->number = phrase->number;
    speaker->is_anonymous = phrase_is_anonymous(scene, phrase, entity);
    speaker->confidence = entity ? confidence : 0.5f;
    if (entity && entity->number == 0) entity->number = ++roster->next_number;
    if (entity && phrase->is_pronoun) TRY(learn_from_pronoun(roster, scene, phrase, entity, confidence));
    answer->heads[answer->speakers.count] =
        phrase->head != NONE ? hash_text(role_word(scene, phrase->head, folded)) : 0;
    answer->ids[answer->speakers.count++] = entity ? entity->id : 0;
    return QUOTH_OK;
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

static uint64_t source_bit(struct stretch source) { return (uint64_t)1 << source.start % 64; }
static uint64_t *source_word(struct roster *roster, struct stretch source) {
    return &roster->sources[source.start / 64 % (sizeof roster->sources / sizeof *roster->sources)];
}

/* The same phrase speaks again: quotations that carry on, two cues of one subject. */
static const struct answer *answered_before(struct roster *roster, const struct attribution *attribution) {
    struct stretch source = attribution->source.at;
    if (!(*source_word(roster, source) & source_bit(source))) return NULL; /* mostly */
    uint32_t newest = (uint32_t)(roster->answer_count % ANSWERS_KEPT);
    uint32_t left = roster->answer_count < LIMIT_ANSWERS ? newest : LIMIT_ANSWERS;
    const struct answer *answer = roster->answers + newest;
    for (; left > 0; left--) {
        answer = answer == roster->answers ? roster->answers + ANSWERS_KEPT - 1 : answer - 1;
        if (answer->source.start == source.start && answer->source.end == source.end) return answer;
    }
    return NULL;
}

/* At its place among the others, which it joins when it is whole. */
static struct answer *begin_answer(struct roster *roster, const struct passage *passage,
                                   const struct attribution *attribution, uint64_t words) {
    struct answer *answer = &roster->answers[roster->answer_count % ANSWERS_KEPT];
    memset(answer->ids, 0, sizeof answer->ids);
    memset(answer->heads, 0, sizeof answer->heads);
    answer->speakers.count = 0, answer->speakers.is_turn = false;
    answer->content = (struct stretch){0, 0}, answer->last_sentence = 0;
    answer->source = attribution->source.at;
    answer->passage = attribution->passage, answer->sentence = attribution->sentence;
    if (attribution->span_count) {
        answer->content =
            (struct stretch){attribution->spans[0].start, attribution->spans[attribution->span_count - 1].end};
        answer->last_sentence = last_sentence(passage, answer->content.end, attribution->sentence);
    }
    answer->is_direct = attribution->kind == QUOTH_DIRECT;
    answer->is_turn = answer->is_direct && dialogue_is_turn(passage, words);
    answer->is_nested = attribution->in != 0;
    return answer;
}

/* “They”, “both”, “the two of them”. */
static uint32_t several(const struct scene *scene, const struct phrase *phrase, bool *is_plural) {
    struct pronoun pronoun;
    *is_plural = false;
    if (phrase->has_name || phrase->head != NONE) return 0; /* most: nothing else is asked of them */
    const char *value = lexeme_attribute(scene->knowledge, unit_lexeme(scene, phrase->units.start), ATTRIBUTE_VALUE);
    bool is_pronoun = phrase->is_pronoun && pronoun_at(scene, phrase->units.start, &pronoun) && pronoun.is_plural;
    *is_plural = is_pronoun || value || phrase->is_definite;
    return phrase->number ? phrase->number : value && !is_pronoun ? (uint32_t)(value[0] - '0') : 0;
}

static quoth_status answer_source(struct roster *roster, const struct passage *passage,
                                  const struct attribution *attribution, struct answer *answer) {
    struct phrase phrases[LIMIT_CONJOINED];
    struct scene scene;
    scene_set(&scene, &roster->knowledge, passage, attribution->source.window);
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

/* Of whom all that is known is where he is named. */
static void answer_named(struct roster *roster, struct entity *entity, struct stretch at, float confidence,
                         struct answer *answer) {
    bool is_body = entity->kind == KIND_ORGANIZATION || entity->kind == KIND_PLACE;
    struct speaker *speaker = &answer->speakers.items[0];
    if (entity->number == 0) entity->number = ++roster->next_number;
    *speaker = (struct speaker){
        .mention = is_body ? QUOTH_BY_ORGANIZATION : QUOTH_BY_NAME, .at = at, .confidence = confidence};
    answer->ids[0] = entity->id;
    answer->speakers.count = 1;
}

/* From Mara Ellis, an engineer: ¶ “The dam will hold.” — the paragraph of the source has left. */
static void answer_place(struct roster *roster, const struct mention *source, struct answer *answer) {
    struct entity *entity = named_in(roster, source);
    if (entity) answer_named(roster, entity, source->at, 0.9f, answer);
}

static void copy_speakers(const struct speakers *from, struct speakers *into) {
    into->count = from->count;
    into->is_turn = from->is_turn;
    into->source = from->source;
    for (uint32_t i = 0; i < from->count; i++) into->items[i] = from->items[i];
}

static void repeat(const struct answer *before, struct answer *answer) {
    copy_speakers(&before->speakers, &answer->speakers);
    memcpy(answer->ids, before->ids, sizeof answer->ids);
    memcpy(answer->heads, before->heads, sizeof answer->heads);
    answer->speakers.is_turn = false;
}

static void take_turn(const struct answer *turn, struct answer *answer) {
    repeat(turn, answer);
    answer->source = turn->source;
    answer->speakers.is_turn = true;
    for (uint32_t i = 0; i < answer->speakers.count; i++)
        if (answer->speakers.items[i].confidence > sure_of_turn) answer->speakers.items[i].confidence = sure_of_turn;
}

/* “No,” said Hale. ¶ “Yes.”: nothing in the sentence says who speaks. */
static bool answer_turn(struct roster *roster, const struct passage *passage, const struct attribution *attribution,
                        struct answer *answer) {
    const struct answer *turn = dialogue_turn(roster, attribution, answer->is_turn);
    const struct place *place = turn ? NULL : dialogue_subject(roster, attribution);
    if (!turn && !place) turn = dialogue_resumed(roster, passage, attribution);
    if (turn) take_turn(turn, answer);
    if (place) {
        answer->source = (struct stretch){place->at, place->end_at};
        answer->speakers.is_turn = true;
        answer_named(roster, entity_by_id(roster, place->entity), answer->source, sure_of_turn, answer);
    }
    return turn || place;
}

/* Names may have grown since they were found, and entities may have left. */
static quoth_status describe_all(struct roster *roster, struct answer *answer) {
    for (uint32_t i = 0; i < answer->speakers.count; i++) {
        struct speaker *speaker = &answer->speakers.items[i];
        struct entity *entity = answer->ids[i] ? entity_by_id(roster, answer->ids[i]) : NULL;
        if (entity) TRY(entity_know_figure(roster, entity)); /* so that no later answer renames him */
        if (entity) describe(entity, speaker);
        else speaker->name = speaker->title = speaker->role = speaker->affiliation = (struct slice){NULL, 0};
    }
    return QUOTH_OK;
}

quoth_status roster_speakers(struct roster *roster, struct passages passages, const struct attribution *attribution,
                             struct speakers *speakers) {
    bool may_be_turn = attribution->kind == QUOTH_DIRECT, counts = may_be_turn || !roster->spares_words;
    uint64_t words = counts ? answer_words(passages.of_content, attribution) : 0;
    struct answer *answer = begin_answer(roster, passages.of_content, attribution, words);
    bool has_source = mention_exists(&attribution->source);
    bool is_turn = answer_turn(roster, passages.of_content, attribution, answer);
    const struct answer *before = has_source && !is_turn ? answered_before(roster, attribution) : NULL;
    if (before) {
        repeat(before, answer);
    } else if (has_source && !is_turn && attribution->source.passage == passages.of_source->number &&
               attribution->source.window < passages.of_source->sentences.count) {
        roster->told = (struct told){passages.of_content, attribution, NONE, {0}};
        TRY(answer_source(roster, passages.of_source, attribution, answer));
    } else if (has_source && !is_turn) {
        answer_place(roster, &attribution->source, answer);
    }
    TRY(describe_all(roster, answer));
    answer->speakers.source = answer->source;
    credit(roster, answer, words);
    roster->answer_count++;
    *source_word(roster, answer->source) |= source_bit(answer->source);
    copy_speakers(&answer->speakers, speakers);
    return QUOTH_OK;
}
