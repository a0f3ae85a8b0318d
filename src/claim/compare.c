/* compare.c — does a word compare: “more jobs”, “the driest April”, “twice as many”, “the first to”?
 *
 * In: a word with a sign of it, among the words of a clause. Out: yes or no. Idea: the words beside it tell; most of
 * what is here says no: at least 50, no longer, most voters, the most beautiful, first seen. */
#include "claim/statement.h"

/* “more than 50” is a number and no comparison. */
static bool bounds_figure(const struct claim_work *work, struct range words, uint32_t at) {
    if (at + 2 >= words.end || word_at(work, at + 1)->tag != TAG_THAN) return false;
    enum tag tag = (enum tag)word_at(work, at + 2)->tag;
    return tag == TAG_NUMBER || tag == TAG_CURRENCY || tag == TAG_YEAR || tag == TAG_A;
}

/* “twice as many”, “14 times the limit”; not “postponed twice”, “twice before breakfast”. */
static bool multiplies_at(const struct claim_work *work, struct range words, uint32_t at) {
    if (at + 1 >= words.end) return false;
    enum tag after = (enum tag)word_at(work, at + 1)->tag;
    enum tag next = at + 2 < words.end ? (enum tag)word_at(work, at + 2)->tag : TAG_END;
    bool is_degree = next == TAG_ADJ || next == TAG_DET || next == TAG_ADV || next == TAG_LY;
    return (after == TAG_CONJ && is_degree) || after == TAG_THE || after == TAG_MORE || after == TAG_THAN ||
           after == TAG_HIS;
}

/* “a record high”; not “for the record”. */
static bool heads_noun(const struct claim_work *work, struct range words, uint32_t at) {
    if (at + 1 >= words.end) return false;
    switch (word_at(work, at + 1)->tag) {
    case TAG_NOUN:
    case TAG_PLURAL:
    case TAG_NUMBER:
    case TAG_ADJ:
    case TAG_BASE: return true;
    default: return false;
    }
}

enum { SOLE_WORDS = 6, SOLE_BACK = 6 };

/* “was the first”, “became, instead, the first” */
static bool follows_verb_of_being(const struct claim_work *work, struct range words, uint32_t at) {
    uint32_t first = at - words.start > SOLE_BACK ? at - SOLE_BACK : words.start;
    for (uint32_t i = first; i < at; i++) {
        enum tag tag = (enum tag)word_at(work, i)->tag;
        if (tag == TAG_IS || tag == TAG_WAS || tag == TAG_BE || tag == TAG_CLITIC) return true;
        if (tag == TAG_PAST && i == words.start + 1) return true; /* “She became” */
    }
    return false;
}

/* “the first governor to”, “was the first woman on”, “her only goal in”; not “first reported”, “her
 * first pot in a prison”. */
static bool is_sole_at(const struct claim_work *work, struct range words, uint32_t at) {
    if (at == words.start) return false;
    enum tag before = (enum tag)word_at(work, at - 1)->tag;
    bool is_first = word_at(work, at)->tag == TAG_ORDINAL;
    if (before != TAG_THE && (is_first || (before != TAG_HIS && before != TAG_OUR))) return false;
    bool takes_place = !is_first || follows_verb_of_being(work, words, at);
    for (uint32_t i = at + 2; i < words.end && i < at + SOLE_WORDS; i++) {
        if (word_at(work, i)->tag == TAG_TO) return true;
        if (word_at(work, i)->tag == TAG_PREP) return takes_place;
    }
    return false;
}

/* “no longer”, “not … any more”: nothing is compared unless “than” follows. */
static bool is_ended_at(const struct claim_work *work, struct range words, uint32_t at) {
    if (at == words.start || word_at(work, at)->tag != TAG_MORE) return false;
    enum tag before = (enum tag)word_at(work, at - 1)->tag;
    enum tag after = at + 1 < words.end ? (enum tag)word_at(work, at + 1)->tag : TAG_END;
    bool has_noun = after == TAG_NOUN || after == TAG_PLURAL || after == TAG_ADJ;
    return (before == TAG_NOT || before == TAG_DET) && after != TAG_THAN && !has_noun;
}

static bool is_plural(const struct claim_work *work, const struct word *word) {
    const struct claimer *claimer = work->claimer;
    return word->unit->lexeme && classes_have(lexicon_lexeme(claimer->lexicon, word->unit->lexeme)->classes,
                                        claimer->plural);
}

/* “most voters” are a share of them; “the most votes”, “its oldest members” are compared. */
static bool is_share_at(const struct claim_work *work, struct range words, uint32_t at) {
    if (word_at(work, at)->tag != TAG_MOST) return false;
    enum tag before = at > words.start ? (enum tag)word_at(work, at - 1)->tag : TAG_START;
    enum tag after = at + 1 < words.end ? (enum tag)word_at(work, at + 1)->tag : TAG_END;
    bool is_marked = before == TAG_THE || before == TAG_HIS || before == TAG_OUR ||
                     before == TAG_CLITIC || before == TAG_MY || before == TAG_YOUR;
    return !is_marked && (after == TAG_PLURAL || after == TAG_NAME || after == TAG_OF ||
                          after == TAG_ROLE || after == TAG_GROUP);
}

/* “more precisely,” turns to another way of saying it. */
static bool is_turn_at(const struct claim_work *work, struct range words, uint32_t at) {
    return word_at(work, at)->tag == TAG_MORE && is_at(work, words, at + 1, TAG_LY) &&
           is_at(work, words, at + 2, TAG_COMMA);
}

/* “more jobs”, “the driest April”; not “the most beautiful”, “at least”. */
bool compares_at(const struct claim_work *work, struct range words, uint32_t at) {
    const struct word *word = word_at(work, at);
    if (word->signs & BIT(SIGN_SAME)) return multiplies_at(work, words, at);
    if (word->signs & BIT(SIGN_ONLY)) return is_sole_at(work, words, at);
    if (!(word->signs & (BIT(SIGN_MORE) | BIT(SIGN_MOST)))) return false;
    if (at > words.start && word_at(work, at - 1)->tag == TAG_PREP) return false;
    bool is_valued = at + 1 < words.end && (word_at(work, at + 1)->signs & BIT(SIGN_OPINION)) &&
                     !is_at(work, words, at + 1, TAG_WOULD); /* “the worst should be over” */
    if (is_valued) return false;
    if (is_ended_at(work, words, at) || is_turn_at(work, words, at) ||
        is_share_at(work, words, at))
        return false;
    bool is_degree = word->tag == TAG_MORE || word->tag == TAG_MOST || word->tag == TAG_ADJ;
    if (!is_degree) /* a record high; no records, and not to record */
        return !is_plural(work, word) && !is_at(work, words, at - 1, TAG_TO) &&
               heads_noun(work, words, at);
    return !(word->signs & BIT(SIGN_OPINION)) && !bounds_figure(work, words, at);
}
