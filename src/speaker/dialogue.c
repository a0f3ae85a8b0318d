/* dialogue.c — whose turn it is.
 *
 * In: a quotation without a cue of its own, all there is in its paragraph. Out: the answer of the one who speaks again.
 * Idea: where two have spoken in the two paragraphs before, a short paragraph each, it is the first one’s turn (a
 * speech that is carried on has longer ones). Behind a sentence about somebody it is his; behind one or two that name
 * nobody else it is the last speaker’s. In all other cases nobody is better than a guess.
 *
 *   “Ready?” Hale asked. ¶ “Almost,” said Ruiz. ¶ “Hurry, or we miss the tide.” */
#include "speaker/roster.h"

enum {
    TURN_WORDS = 40,      /* of a paragraph; those that carry a speech on are longer */
    TURN_ASIDE = 12,      /* of them outside the content: “said Hale, who runs the mill with his old friend” */
    RESUMED_SENTENCES = 3 /* from what he said before to what he says again */
};

static bool is_word(const struct token *token) { return token->kind <= TOKEN_NUMBER; } /* words come first */

/* The first token, from `low` on, that begins at or behind a place. By halves, without branches: which way it goes
 * cannot be guessed. */
static uint32_t token_behind(const struct passage *passage, uint32_t low, uint64_t at) {
    const struct token *tokens = passage->tokens.items;
    uint64_t base = passage->place.at;
    for (uint32_t count = passage->tokens.count - low; count;) {
        uint32_t half = (count + 1) / 2;
        low += half & -(uint32_t)(base + tokens[low + half - 1].start < at);
        count -= half;
    }
    return low;
}

uint64_t answer_words(const struct passage *passage, const struct attribution *attribution) {
    uint64_t words = 0;
    for (uint32_t i = 0, end = 0; i < attribution->span_count; i++) {
        uint32_t first = token_behind(passage, end, attribution->spans[i].start);
        end = token_behind(passage, first, attribution->spans[i].end);
        for (uint32_t token = first; token < end; token++) words += is_word(&passage->tokens.items[token]);
    }
    return words;
}

bool dialogue_is_turn(const struct passage *passage, uint64_t words) {
    uint64_t all = 0;
    if (words > TURN_WORDS) return false;
    for (uint32_t i = 0; i < passage->tokens.count && all <= TURN_WORDS; i++) all += is_word(&passage->tokens.items[i]);
    return all <= TURN_WORDS && all - words <= TURN_ASIDE;
}

static bool are_same(const struct answer *one, const struct answer *other) {
    if (one->ids[0] || other->ids[0]) return one->ids[0] == other->ids[0];
    return one->source.start == other->source.start;
}

/* The only one who speaks in a paragraph, word for word; NULL: nobody, or several. */
static const struct answer *speaker_of(const struct roster *roster, uint64_t passage) {
    const struct answer *found = NULL;
    for (uint32_t back = 0; back < LIMIT_ANSWERS; back++) {
        const struct answer *answer = answer_back(roster, back);
        if (!answer || answer->passage < passage) break;
        if (answer->passage > passage || answer->is_nested) continue;
        if (!answer->is_direct || answer->speakers.count != 1 || (found && !are_same(found, answer))) return NULL;
        found = answer;
    }
    return found;
}

const struct answer *dialogue_turn(const struct roster *roster, const struct attribution *attribution, bool is_turn) {
    bool has_source = mention_exists(&attribution->source);
    if (!is_turn || mention_exists(&attribution->cue) || attribution->in) return NULL;
    if (has_source && attribution->source.passage + 1 != attribution->passage) return NULL;
    const struct answer *last = speaker_of(roster, attribution->passage - 1);
    const struct answer *other = speaker_of(roster, attribution->passage - 2);
    if (!last || !other || are_same(last, other)) return NULL;
    return last->is_turn && other->is_turn ? other : NULL;
}

/* The person of whom the paragraph spoke last as a subject before the content stands; NULL: none. */
static const struct place *subject_in(const struct roster *roster, uint64_t passage, uint64_t content) {
    for (uint32_t at = places_before(roster, passage + 1, 0, 0); at > 0; at--) {
        const struct place *place = &roster->places.items[at - 1];
        if (place->passage < passage) break;
        if (place->at >= content || place->is_quoted || !place->is_subject || place->is_embedded) continue;
        const struct entity *entity = entity_by_id(roster, place->entity);
        if (entity && entity_may_be_person(entity)) return place;
    }
    return NULL;
}

static bool names_another(const struct roster *roster, uint64_t passage, uint32_t known) {
    for (uint32_t at = places_before(roster, passage + 1, 0, 0); at > 0; at--) {
        const struct place *place = &roster->places.items[at - 1];
        if (place->passage < passage) break;
        const struct entity *entity = entity_by_id(roster, place->entity);
        if (entity && entity->id != known && entity->kind == KIND_PERSON) return true;
    }
    return false;
}

static bool is_loose(const struct attribution *attribution) {
    return attribution->kind == QUOTH_DIRECT && !mention_exists(&attribution->source) &&
           !mention_exists(&attribution->cue) && !attribution->in && attribution->span_count > 0;
}

const struct place *dialogue_subject(const struct roster *roster, const struct attribution *attribution) {
    if (!is_loose(attribution)) return NULL;
    const struct place *place = subject_in(roster, attribution->passage, attribution->spans[0].start);
    return place && place->sentence + 1 == attribution->sentence ? place : NULL;
}

/* The newest answer that is not told inside another's words; of this entity, unless it is 0. */
static const struct answer *last_outer(const struct roster *roster, uint32_t entity) {
    for (uint32_t back = 0; back < LIMIT_ANSWERS; back++) {
        const struct answer *answer = answer_back(roster, back);
        if (!answer || (!answer->is_nested && (!entity || answer->ids[0] == entity))) return answer;
    }
    return NULL;
}

const struct answer *dialogue_resumed(const struct roster *roster, const struct passage *passage,
                                      const struct attribution *attribution) {
    const struct answer *last = is_loose(attribution) ? last_outer(roster, 0) : NULL;
    if (!last || last->last_sentence + RESUMED_SENTENCES < attribution->sentence) return NULL;
    uint64_t content = attribution->spans[0].start, before = attribution->passage;
    bool is_first = content <= passage->place.at + passage->tokens.items[0].end;
    if (is_first && --before == last->passage && last->is_direct) return NULL; /* somebody else’s turn as likely */
    const struct place *subject = subject_in(roster, before, content);
    if (subject ? !is_first : !last->is_direct || names_another(roster, before, last->ids[0])) return NULL;
    const struct answer *answer = subject ? last_outer(roster, subject->entity) : last;
    return answer && answer->ids[0] && answer->speakers.count == 1 ? answer : NULL;
}
