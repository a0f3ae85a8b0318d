/* source.c — a source becomes its speakers.
 *
 * In: an attribution and the passage of its source. Out: struct speakers, remembered as an answer. Idea: the source is read
 * phrase by phrase; a comma brings an apposition or the next of a list, “and” another speaker, and what prepositions, brackets
 * and relative clauses bring speaks to nobody. Each phrase is then resolved by its own kind of evidence. */
#include "speaker/roster.h"

static const float likely_enough = 0.35f; /* below it no name is better than a guess */

struct reading_source {
    struct roster *roster;
    const struct scene *scene;
    struct phrase phrases[LIMIT_CONJOINED];
    uint32_t count;
    bool in_apposition, in_preposition;
};

static uint32_t skip_brackets(const struct scene *scene, uint32_t unit, uint32_t end) {
    while (unit < end && !unit_is(scene, unit, IS_CLOSE)) unit++;
    return unit < end ? unit + 1 : end;
}

static bool lists_further(const struct scene *scene, uint32_t unit, uint32_t end) {
    for (; unit < end; unit++)
        if (unit_is(scene, unit, IS_AND)) return true;
    return false;
}

static bool may_be_person(const struct reading_source *reading, const struct phrase *phrase) {
    if (!phrase->has_name) return false;
    uint32_t words = phrase->name.core.end - phrase->name.core.start;
    bool is_short = words == 1 && !unit_is(reading->scene, phrase->name.core.start, IS_GIVEN);
    return phrase->name.kind == KIND_PERSON || (phrase->name.kind == KIND_UNKNOWN && !is_short);
}

static void add_phrase(struct reading_source *reading, const struct phrase *phrase) {
    if (reading->count == LIMIT_CONJOINED) return;
    reading->phrases[reading->count++] = *phrase;
    reading->in_apposition = reading->in_preposition = false;
}

static uint32_t read_after_comma(struct reading_source *reading, uint32_t unit, uint32_t end) {
    struct phrase *last = &reading->phrases[reading->count - 1];
    if (unit_is(reading->scene, unit, IS_AND)) return unit;
    struct phrase next = phrase_read(reading->roster, reading->scene, (struct range){unit, end});
    bool is_list = lists_further(reading->scene, next.units.end, end);
    if (!last->has_name && !last->is_pronoun && may_be_person(reading, &next)) {
        last->has_name = last->is_introduced = true;
        last->name = next.name;
    } else if (last->has_name && !reading->in_preposition && may_be_person(reading, &next) && is_list) {
        add_phrase(reading, &next);
    } else {
        reading->in_apposition = true;
    }
    return next.units.end > unit ? next.units.end : unit + 1;
}

static uint32_t read_after_and(struct reading_source *reading, uint32_t unit, uint32_t end) {
    const struct phrase *last = &reading->phrases[reading->count - 1];
    struct phrase next = phrase_read(reading->roster, reading->scene, (struct range){unit, end});
    bool is_bound = reading->in_preposition && !(last->has_name && may_be_person(reading, &next));
    bool speaks = next.is_pronoun || next.has_name || (next.head != NONE && !reading->in_apposition);
    if (speaks && !is_bound) add_phrase(reading, &next);
    return next.units.end > unit ? next.units.end : unit + 1;
}

static void read_source(struct reading_source *reading, struct range units) {
    const struct scene *scene = reading->scene;
    uint32_t unit = units.start;
    while (unit + 1 < units.end && (unit_is(scene, unit, IS_AND) || unit_is(scene, unit, IS_COMMA))) unit++;
    struct phrase first = phrase_read(reading->roster, scene, (struct range){unit, units.end});
    add_phrase(reading, &first);
    for (unit = first.units.end; unit < units.end;) {
        if (unit_is(scene, unit, IS_REL) || unit_is(scene, unit, IS_WH)) break;
        if (unit_is(scene, unit, IS_OPEN)) {
            unit = skip_brackets(scene, unit, units.end);
        } else if (unit_is(scene, unit, IS_COMMA)) {
            unit = read_after_comma(reading, unit + 1, units.end);
        } else if (unit_is(scene, unit, IS_AND)) {
            unit = read_after_and(reading, unit + 1, units.end);
        } else {
            reading->in_preposition |= unit_is(scene, unit, IS_PREP);
            unit++;
        }
    }
}

static struct entity *entity_of_name(struct roster *roster, const struct scene *scene, const struct name *name, bool *is_shared,
                                     quoth_status *status) {
    uint32_t at = places_before(roster, scene->passage->number, scene->index, name->core.start);
    const struct place *place = at < roster->places.count ? &roster->places.items[at] : NULL;
    if (place && place->passage == scene->passage->number && place->window == scene->index && place->unit == name->core.start) {
        *is_shared = place->is_shared;
        struct entity *entity = entity_by_id(roster, place->entity);
        if (entity) return entity;
    }
    struct entity *entity;
    struct name trusted = *name;
    trusted.is_doubtful = false;
    *status = entity_join(roster, scene, &trusted, &entity, is_shared);
    return entity;
}

/* “Hale, who said” and “Hale, a pilot who said”: a name before it with no verb between. */
static struct entity *antecedent(struct roster *roster, const struct scene *scene, uint32_t relative) {
    uint32_t at = places_before(roster, scene->passage->number, scene->index, relative);
    for (; at > 0; at--) {
        const struct place *place = &roster->places.items[at - 1];
        if (place->passage != scene->passage->number || place->window != scene->index) return NULL;
        for (uint32_t unit = place->end; unit < relative; unit++)
            if (unit_meets(scene, unit, scene->knowledge->finite)) return NULL;
        bool is_object = place->unit > 0 && unit_is(scene, place->unit - 1, IS_PREP) && place->end == relative;
        struct entity *entity = entity_by_id(roster, place->entity);
        bool is_apart = place->end == relative || unit_is(scene, place->end, IS_COMMA);
        if (entity && !place->is_possessive && !is_object && is_apart) return entity;
    }
    return NULL;
}

static quoth_mention mention_of_name(const struct phrase *phrase, const struct entity *entity) {
    if (phrase->is_possessive) return QUOTH_BY_POSSESSIVE;
    bool is_body = entity && (entity->kind == KIND_ORGANIZATION || entity->kind == KIND_PLACE);
    return is_body ? QUOTH_BY_ORGANIZATION : QUOTH_BY_NAME;
}

static quoth_mention mention_of(const struct scene *scene, const struct phrase *phrase, const struct entity *entity) {
    if (phrase->has_name) return mention_of_name(phrase, entity);
    uint32_t unit = phrase->is_pronoun ? phrase->units.start : phrase->head;
    if (!phrase->is_pronoun) return unit != NONE && unit_is(scene, unit, IS_DOC) ? QUOTH_BY_DOCUMENT : QUOTH_BY_NOMINAL;
    if (unit_is(scene, unit, IS_REL)) return QUOTH_BY_RELATIVE;
    return unit_is(scene, unit, IS_POSS) && !unit_is(scene, unit, IS_PRON) ? QUOTH_BY_POSSESSIVE : QUOTH_BY_PRONOUN;
}

static struct entity *resolve(struct roster *roster, const struct scene *scene, struct phrase *phrase, float *confidence,
                              quoth_status *status) {
    struct pronoun pronoun;
    bool is_shared = false;
    *confidence = 0;
    if (phrase->has_name) {
        struct entity *entity = entity_of_name(roster, scene, &phrase->name, &is_shared, status);
        *confidence = is_shared ? 0.75f : 0.97f;
        return entity;
    }
    if (phrase->is_pronoun && pronoun_at(scene, phrase->units.start, &pronoun)) {
        if (!pronoun.is_relative) return pronoun_entity(roster, scene, phrase->units.start, &pronoun, confidence);
        struct entity *entity = antecedent(roster, scene, phrase->units.start);
        *confidence = entity ? 0.85f : 0;
        return entity;
    }
    return phrase->is_definite ? nominal_entity(roster, scene, phrase->units, phrase->head, confidence) : NULL;
}

static bool is_anonymous(const struct scene *scene, const struct phrase *phrase, const struct entity *entity) {
    if (entity || phrase->is_pronoun || phrase->has_name || phrase->head == NONE) return false;
    if (unit_is(scene, phrase->head, IS_DOC)) return false;
    bool is_body = unit_is(scene, phrase->head, IS_GROUP) && !unit_is(scene, phrase->head, IS_ROLE);
    return !is_body || unit_is(scene, phrase->head, IS_PLURAL);
}

static struct slice first_of(const struct labels *labels) { return labels->count ? labels->items[0] : (struct slice){NULL, 0}; }

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
    if (!pronoun_at(scene, phrase->units.start, &pronoun) || pronoun.is_relative || pronoun.person != THIRD_PERSON) return QUOTH_OK;
    if (confidence >= 0.7f && entity->evidence == BY_NOTHING) entity_learn_gender(entity, pronoun.gender, BY_PRONOUN);
    char folded[LIMIT_NAME_BYTES];
    uint32_t size = fold_text(unit_text(scene, phrase->units.start), folded, sizeof folded);
    return labels_add(roster->memory, &entity->pronouns, (struct slice){folded, size}, 0);
}

static quoth_status answer_phrase(struct roster *roster, const struct scene *scene, struct phrase *phrase, struct answer *answer) {
    struct speaker *speaker = &answer->speakers.items[answer->speakers.count];
    quoth_status status = QUOTH_OK;
    float confidence;
    struct entity *entity = resolve(roster, scene, phrase, &confidence, &status);
    TRY(status);
    if (confidence < likely_enough) entity = NULL;
    if (entity) entity = entity_in_full(roster, entity);
    *speaker = (struct speaker){.mention = mention_of(scene, phrase, entity), .at = units_at(scene, phrase->units)};
    speaker->number = phrase->number;
    speaker->is_anonymous = is_anonymous(scene, phrase, entity);
    speaker->confidence = entity ? confidence : 0.5f;
    if (entity && entity->number == 0) entity->number = ++roster->next_number;
    if (entity) describe(entity, speaker);
    if (entity && phrase->is_pronoun) TRY(learn_from_pronoun(roster, scene, phrase, entity, confidence));
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
        entity->words += words;
    }
}

static uint64_t last_sentence(const struct passage *passage, uint64_t at, uint64_t least) {
    for (uint32_t i = 0; i < passage->sentences.count && passage->sentences.items[i].quotation == NONE; i++) {
        const struct sentence *sentence = &passage->sentences.items[i];
        if (sentence->last > sentence->first && passage->place.at + passage->tokens.items[sentence->first].start >= at) break;
        if (passage->sentences_before + i + 1 > least) least = passage->sentences_before + i + 1;
    }
    return least;
}

/* The same phrase speaks again: quotations that carry on, two cues of one subject. */
static const struct answer *answered_before(const struct roster *roster, const struct attribution *attribution) {
    for (uint32_t back = 0; back < LIMIT_ANSWERS; back++) {
        const struct answer *answer = answer_back(roster, back);
        if (!answer) return NULL;
        if (answer->source.start == attribution->source.at.start && answer->source.end == attribution->source.at.end) return answer;
    }
    return NULL;
}

/* “Ready?” Hale asked. ¶ “Almost,” said Ruiz. ¶ “Hurry.”: in turns, where two have spoken just before, a paragraph each. */
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
    struct answer answer = {.source = attribution->source.at, .passage = attribution->passage, .sentence = attribution->sentence};
    if (attribution->span_count) {
        answer.content = (struct stretch){attribution->spans[0].start, attribution->spans[attribution->span_count - 1].end};
        answer.last_sentence = last_sentence(passage, answer.content.end, attribution->sentence);
    }
    answer.is_direct = attribution->kind == QUOTH_DIRECT;
    answer.is_nested = attribution->in != 0;
    return answer;
}

static quoth_status answer_source(struct roster *roster, const struct passage *passage, const struct attribution *attribution,
                                  struct answer *answer) {
    struct scene scene = scene_of(&roster->knowledge, passage, attribution->source.window);
    struct reading_source reading = {.roster = roster, .scene = &scene};
    read_source(&reading, attribution->source.units);
    for (uint32_t i = 0; i < reading.count; i++) TRY(answer_phrase(roster, &scene, &reading.phrases[i], answer));
    return QUOTH_OK;
}

quoth_status roster_speakers(struct roster *roster, const struct passage *passage, const struct attribution *attribution,
                             struct speakers *speakers) {
    struct answer answer = begin_answer(passage, attribution);
    bool has_source = mention_exists(&attribution->source);
    const struct answer *before = has_source ? answered_before(roster, attribution) : turn_of(roster, attribution);
    if (before) {
        answer.speakers = before->speakers;
        memcpy(answer.ids, before->ids, sizeof answer.ids);
        for (uint32_t i = 0; !has_source && i < answer.speakers.count; i++) answer.speakers.items[i].at = (struct stretch){0, 0};
    } else if (has_source && attribution->source.passage == passage->number &&
               attribution->source.window < passage->sentences.count) {
        TRY(answer_source(roster, passage, attribution, &answer));
    }
    for (uint32_t i = 0; i < answer.speakers.count; i++) { /* names may have grown since */
        const struct entity *entity = answer.ids[i] ? entity_by_id(roster, answer.ids[i]) : NULL;
        if (entity) describe(entity, &answer.speakers.items[i]);
    }
    credit(roster, &answer, count_words(passage, attribution));
    remember(roster, &answer);
    *speakers = answer.speakers;
    return QUOTH_OK;
}
