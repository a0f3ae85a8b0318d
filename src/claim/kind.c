/* kind.c — what a clause asserts: a quantity, a comparison, a cause, a prediction, a rule, an
 * event.
 *
 * In: the words of a clause. Out: kinds, hedged, negated. Idea: a sign is only a reason to look;
 * the words beside it tell whether it holds here (“the will”, “at least”, “the most beautiful”). */
#include "claim/score.h"
#include "claim/statement.h"

struct evidence { /* for the kinds of a clause */
    uint32_t signs;
    bool compares, causes, foretells, permits, hedges, negates, asks, has_figure;
};

/* Which clause a word stands in, as far as a walk from the left can tell: “the man who never came
 * was fined” is affirmed. */
struct place {
    bool is_aside; /* in a clause that hangs on the main one */
    uint32_t verbs; /* of it so far */
};

static bool opens_aside(enum tag tag) {
    return tag == TAG_WHO || tag == TAG_THAT || tag == TAG_WHAT || tag == TAG_CONJ || tag == TAG_IF;
}

/* Behind an article or an adjective a word that can be a verb is a noun: “clipped the bar”. */
static bool is_noun_at(const struct claim_work *work, struct range words, uint32_t at) {
    if (at == words.start) return false;
    switch (word_at(work, at - 1)->tag) {
    case TAG_THE:
    case TAG_A:
    case TAG_DET:
    case TAG_HIS:
    case TAG_MY:
    case TAG_OUR:
    case TAG_YOUR:
    case TAG_ADJ:
    case TAG_OF: return true;
    default: return false;
    }
}

/* “due to speak at nine” */
static bool is_scheduled_at(const struct claim_work *work, struct range words, uint32_t at) {
    return word_at(work, at)->tag == TAG_PREP && (is_at(work, words, at + 1, TAG_VERB) ||
                                                  is_at(work, words, at + 1, TAG_BE) ||
                                                  is_at(work, words, at + 1, TAG_HAVE));
}

/* “contributed to this report” */
static bool is_credit_at(const struct claim_work *work, struct range words, uint32_t at) {
    return is_at(work, words, at + 1, TAG_TO) && is_at(work, words, at + 2, TAG_THE) &&
           (is_at(work, words, at + 3, TAG_DOC) || is_at(work, words, at + 3, TAG_SAY));
}

static bool causes_at(const struct claim_work *work, struct range words, uint32_t at) {
    uint32_t signs = word_at(work, at)->signs;
    enum tag tag = (enum tag)word_at(work, at)->tag;
    enum tag after = at + 1 < words.end ? (enum tag)word_at(work, at + 1)->tag : TAG_END;
    if (signs & BIT(SIGN_LEAD)) return after == TAG_TO && !is_credit_at(work, words, at);
    if (signs & BIT(SIGN_CAUSE))
        return !is_noun_at(work, words, at) && tag != TAG_ING &&
               !(tag == TAG_BASE && after == TAG_OF) && (tag != TAG_PLURAL || is_verb_at(work, words, at));
    bool joins = tag == TAG_CONJ || tag == TAG_PREP || tag == TAG_ADJ;
    if (!(signs & BIT(SIGN_BECAUSE)) || !joins || is_scheduled_at(work, words, at)) return false;
    return has_verb(work, (struct range){words.start, at + (tag == TAG_ADJ)});
}

/* “will” between a determiner and its verb is a testament. */
static bool foretells_at(const struct claim_work *work, const struct statement *statement,
                         struct range words, uint32_t at) {
    enum tag tag = (enum tag)word_at(work, at)->tag;
    uint32_t signs = word_at(work, at)->signs;
    if ((signs & BIT(SIGN_BECAUSE)) && is_scheduled_at(work, words, at)) return true;
    if (!(signs & BIT(SIGN_FUTURE)))
        return tag == TAG_WOULD && !(signs & BIT(SIGN_OPINION)) && statement->quote != NULL &&
               !is_at(work, words, at + 1, TAG_HAVE);
    enum tag before = at > words.start ? (enum tag)word_at(work, at - 1)->tag : TAG_START;
    enum tag after = at + 1 < words.end ? (enum tag)word_at(work, at + 1)->tag : TAG_END;
    if (tag == TAG_BASE || tag == TAG_PLURAL || tag == TAG_NOUN) /* “the casino project” */
        return before == TAG_TO || is_verb_at(work, words, at);
    if (tag != TAG_WILL) return true;
    return before != TAG_THE && before != TAG_A && before != TAG_HIS && before != TAG_MY &&
           !(is_finite(after) && after != TAG_HAVE && after != TAG_DO);
}

/* “are allowed to park”; not “allowed him to leave” */
static bool is_permitted_at(const struct claim_work *work, struct range words, uint32_t at) {
    if (at == words.start || word_at(work, at)->tag == TAG_MUST) return false;
    enum tag before = (enum tag)word_at(work, at - 1)->tag;
    bool is_passive = before == TAG_IS || before == TAG_WAS || before == TAG_BE ||
                      before == TAG_NOT || before == TAG_CLITIC;
    return is_passive && is_at(work, words, at + 1, TAG_TO);
}

/* “legal experts”, “illegal parking”; not “is illegal”, “made it illegal to park”. */
static bool is_attribute_at(const struct claim_work *work, struct range words, uint32_t at) {
    if (word_at(work, at)->tag != TAG_ADJ || at + 1 >= words.end) return false;
    switch (word_at(work, at + 1)->tag) {
    case TAG_NOUN:
    case TAG_PLURAL:
    case TAG_ROLE:
    case TAG_GROUP:
    case TAG_DOC:
    case TAG_BASE:
    case TAG_ING:
    case TAG_NAME: return true;
    default: return false;
    }
}

/* What a word may change of the place that those behind it stand in. */
static uint8_t place_traits(const struct place *place) {
    return place->is_aside ? TRAIT_TELLS | TRAIT_VERB | TRAIT_ENDS : TRAIT_TELLS;
}

static void take_place(const struct claim_work *work, struct range words, uint32_t at, struct place *place) {
    const struct word *word = word_at(work, at);
    bool opens = (at > words.start) & opens_aside((enum tag)word->tag);
    uint32_t verbs = place->verbs;
    if (place->is_aside & !opens & may_be_verb(word)) verbs += is_verb_at(work, words, at);
    bool goes_on = (word->tag != TAG_COMMA) & (verbs <= 1);
    place->verbs = opens ? 0 : verbs;
    place->is_aside = opens | (place->is_aside & goes_on);
}

/* Without one of these signs a word need not be looked at closer; what would tells has a sign too. */
#define COMPARING (BIT(SIGN_SAME) | BIT(SIGN_ONLY) | BIT(SIGN_MORE) | BIT(SIGN_MOST))
#define CAUSING (BIT(SIGN_LEAD) | BIT(SIGN_CAUSE) | BIT(SIGN_BECAUSE))
#define FORETELLING (BIT(SIGN_FUTURE) | BIT(SIGN_BECAUSE) | BIT(SIGN_SHOULD))

static void weigh_word(const struct claim_work *work, const struct statement *statement,
                       struct range words, uint32_t at, const struct place *place,
                       struct evidence *evidence) {
    const struct word *word = word_at(work, at);
    evidence->asks |= word->tag == TAG_QUESTION;
    evidence->negates |= word->tag == TAG_NOT && !place->is_aside;
    evidence->hedges |= ((word->tag == TAG_MAY) & ((word->signs & BIT(SIGN_MAY)) != 0)) |
                        ((word->signs & BIT(SIGN_HEDGE)) != 0);
    bool is_no_rule = (word->signs & BIT(SIGN_RULE)) &&
                      (is_noun_at(work, words, at) || is_attribute_at(work, words, at));
    evidence->signs |= is_no_rule ? word->signs & ~BIT(SIGN_RULE) : word->signs;
    if (!(word->signs & (COMPARING | CAUSING | FORETELLING | BIT(SIGN_MUST)))) return;
    if (word->signs & COMPARING) evidence->compares |= compares_at(work, words, at);
    if (word->signs & CAUSING) evidence->causes |= causes_at(work, words, at);
    if (word->signs & FORETELLING)
        evidence->foretells |= foretells_at(work, statement, words, at);
    evidence->permits |= (word->signs & BIT(SIGN_MUST)) && is_permitted_at(work, words, at);
}

/* A quantity that counts or measures; a date alone is none. */
static bool is_measured(const struct quantity *quantity) {
    uint32_t mark = quantity_sorts[quantity->sort].mark;
    return !quantity->is_age && (mark == MARK_FIGURE || mark == MARK_SHARE);
}

static bool has_figure(const struct claim_work *work, struct range words) {
    uint64_t base = work->passage->place.at;
    uint64_t start = base + work->passage->tokens.items[word_at(work, words.start)->unit->first].start;
    uint64_t end = base + work->passage->tokens.items[word_at(work, words.end - 1)->unit->last - 1].end;
    for (uint32_t i = quantity_behind(work, start);
         i < work->quantities.count && work->quantities.items[i].at.start < end; i++)
        if (is_measured(&work->quantities.items[i])) return true;
    return false;
}

static uint32_t kinds_of(const struct evidence *evidence) {
    uint32_t kinds = 0;
    bool has_rule = evidence->permits || (evidence->signs & BIT(SIGN_RULE)) ||
                    ((evidence->signs & BIT(SIGN_MUST)) && (evidence->signs & BIT(SIGN_LAW)));
    if (evidence->has_figure) kinds |= QUOTH_CLAIM_QUANTITY;
    if (evidence->compares) kinds |= QUOTH_CLAIM_COMPARISON;
    if (evidence->causes) kinds |= QUOTH_CLAIM_CAUSE;
    if (evidence->foretells) kinds |= QUOTH_CLAIM_PREDICTION;
    if (has_rule) kinds |= QUOTH_CLAIM_RULE;
    return kinds;
}

enum { CLAUSE_WORDS = 3 }; /* “21.42”, “Forty miles,” assert nothing */

/* “By Petra Loxley, 3/2” */
static bool is_adverbial(const struct claim_work *work, struct range words) {
    return word_at(work, words.start)->tag == TAG_PREP && !has_main_verb(work, words);
}

static bool says_nothing(const struct claim_work *work, struct range words, const struct evidence *evidence) {
    return words.end - words.start < CLAUSE_WORDS || (evidence->asks && !evidence->has_figure) ||
           is_adverbial(work, words);
}

/* A cue that stands in a later paragraph says nothing of what was written before it. */
static bool is_denied(const struct claim_work *work, const struct attribution *quote) {
    return quote && quote->stance == QUOTH_DENYING && quote->cue.passage <= work->passage->number;
}

void clause_judge(const struct claim_work *work, const struct statement *statement,
                  struct clause *clause) {
    struct evidence evidence = {.signs = 0};
    struct place place = {.is_aside = false};
    uint32_t end = clause->words.end;
    for (uint32_t i = clause->words.start; (i = word_with(work, i, end, place_traits(&place))) < end; i++) {
        take_place(work, clause->words, i, &place);
        weigh_word(work, statement, clause->words, i, &place, &evidence);
    }
    evidence.has_figure = work->quantities.count && has_figure(work, clause->words);
    clause->kinds = says_nothing(work, clause->words, &evidence) ? 0 : kinds_of(&evidence);
    bool may_happen = !clause->kinds && !evidence.asks && end - clause->words.start >= CLAUSE_WORDS;
    if (may_happen && has_main_verb(work, clause->words)) clause->kinds = QUOTH_CLAIM_EVENT;
    clause->is_hedged = evidence.hedges;
    clause->is_negated = evidence.negates || is_denied(work, statement->quote);
}
