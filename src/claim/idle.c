/* idle.c — numbers that count nothing, and ages, which say who somebody is.
 *
 * In: a number that was read. Out: whether it is a quantity. Idea: numbers are parts of names
 * (Auris 40, F-16, No. 5, 0105), adverbs (first seen), halves of matches; each is told by the word
 * before and the word behind. */
#include "claim/finder.h"

enum { LABEL_DIGITS = 3, OLDEST = 120 };

static const struct piece *first_of(const struct finder *finder, const struct found *found) {
    return &finder->figures.pieces[found->start];
}

static bool has_one_piece(const struct found *found) { return found->end == found->start + 1; }

/* The tag of the word before; TAG_START: there is none. */
static enum tag tag_before(const struct finder *finder, const struct found *found) {
    uint32_t token = first_of(finder, found)->token;
    if (token <= finder->figures.first) return TAG_START;
    return (enum tag)sense_at(finder, token - 1)->tag;
}

/* “one” wants a measure. */
static bool is_bare_one(const struct finder *finder, const struct found *found) {
    bool is_one = first_of(finder, found)->kind == PIECE_WORD && has_one_piece(found) &&
                  found->value == 1;
    return is_one && found->numeral.kind == NUMERAL_COUNT && !found->unit;
}

/* No. 5, Platform 9, Section 3: the number is part of a name. */
static bool is_numbered(const struct finder *finder, const struct found *found) {
    const struct piece *piece = first_of(finder, found);
    if (piece->kind == PIECE_SYMBOL || piece->token <= finder->figures.first || found->unit)
        return false;
    return has_hinge(finder, piece->token - 1, HINGE_NUMBERED) &&
           (piece->kind != PIECE_WORD || !found->numeral.is_scaled);
}

/* “Auris” of “the Auris 40”; not “Nearly” of “Nearly 40”. */
static bool is_name_before(const struct finder *finder, uint32_t token) {
    if (token <= finder->figures.first) return false;
    const struct token *before = token_at(finder, token - 1);
    if (before->kind != TOKEN_WORD || !(before->shape & SHAPE_CAPITAL)) return false;
    enum tag tag = (enum tag)sense_at(finder, token - 1)->tag;
    bool is_first = token - 1 == finder->figures.first;
    return tag == TAG_OTHER || tag == TAG_NAME || (tag == TAG_NOUN && !is_first);
}

static bool is_noun_behind(const struct finder *finder, const struct found *found) {
    const struct figures *figures = &finder->figures;
    const struct piece *piece = &figures->pieces[found->end];
    switch (piece_tag(figures, found->end)) {
    case TAG_PLURAL: {
        const struct lexeme *lexeme = lexicon_lexeme(finder->claimer->lexicon, piece->lexeme);
        return !classes_have(lexeme->classes, finder->claimer->third); /* “the Auris 40 uses” */
    }
    case TAG_NOUN:
    case TAG_BASE:
    case TAG_ADJ:
    case TAG_MORE:
    case TAG_ROLE:
    case TAG_GROUP: return true;
    case TAG_OTHER: return piece->kind == PIECE_WORD && !piece->is_capital;
    default: return false;
    }
}

/* A614, F-16, “ARW 88 voted”: without a noun behind it a short number ends a name. */
static bool is_label(const struct finder *finder, const struct found *found) {
    const struct piece *piece = first_of(finder, found);
    if (found->unit || found->is_year || !piece->digits || !has_one_piece(found)) return false;
    if (found->start > 0 && piece->is_joined && piece[-1].kind == PIECE_WORD) return true;
    return piece->digits <= LABEL_DIGITS && is_name_before(finder, piece->token) &&
           !is_noun_behind(finder, found);
}

enum { MOST_DIGITS = 9 };

/* 0105, 007, 1454346000 */
static bool is_code(const struct finder *finder, const struct found *found) {
    const struct piece *piece = first_of(finder, found);
    return piece->digits > MOST_DIGITS ||
           (piece->digits > 1 && finder->figures.passage->bytes[piece->start] == '0');
}

/* “the couple”, “one couple’s table” */
static bool is_pair(const struct finder *finder, const struct found *found) {
    if (!piece_hinges(&finder->figures, found->start, HINGE_PAIR)) return false;
    enum tag after = piece_tag(&finder->figures, found->end);
    bool counts = found->unit || after == TAG_OF || after == TAG_PLURAL;
    return !counts || tag_before(finder, found) != TAG_A;
}

/* “several thousand”, “a few hundred”: nobody has counted. */
static bool is_vague(const struct finder *finder, const struct found *found) {
    if (!piece_can(&finder->figures, found->start, FIGURE_HUNDRED | FIGURE_LARGE)) return false;
    return first_of(finder, found)->kind == PIECE_WORD && tag_before(finder, found) == TAG_DET;
}

/* 24/7, “the 9/11 attacks”: a fraction in digits is of something, or measures it. */
static bool is_slashed(const struct finder *finder, const struct found *found) {
    if (first_of(finder, found)->kind != PIECE_RATIO || found->unit) return false;
    enum tag before = tag_before(finder, found);
    return piece_tag(&finder->figures, found->end) != TAG_OF && before != TAG_OF &&
           before != TAG_PREP;
}

/* A unit so many words back: “point a”, “hour and a”. */
static bool is_unit_at(const struct finder *finder, uint32_t token, uint32_t back) {
    if (token < finder->figures.first + back) return false;
    const struct sense *sense = sense_at(finder, token - back);
    bool is_next = back == 2 || sense_at(finder, token - 2)->tag == TAG_AND;
    return is_next && (finder->claimer->figures.items[sense->figure].roles & FIGURE_UNIT);
}

/* “the second half”, “the other half”, “by half past”; what “a point a quarter” is reckoned by, and
 * what is left of “an hour and a half”. */
static bool is_part_of_time(const struct finder *finder, const struct found *found) {
    const struct figures *figures = &finder->figures;
    uint32_t token = first_of(finder, found)->token;
    if (found->numeral.kind != NUMERAL_FRACTION || !has_one_piece(found) || found->unit ||
        first_of(finder, found)->kind != PIECE_WORD)
        return false;
    if (piece_hinges(figures, found->end, HINGE_PAST)) return true;
    enum tag before = tag_before(finder, found);
    if (before == TAG_A) return is_unit_at(finder, token, 2) || is_unit_at(finder, token, 3);
    return before == TAG_ORDINAL || before == TAG_ADJ || before == TAG_DET || before == TAG_HIS;
}

/* “was first seen”, “at first,” */
static bool is_adverb(const struct finder *finder, const struct found *found) {
    if (found->numeral.kind != NUMERAL_ORDINAL || found->value != 1 || !has_one_piece(found))
        return false;
    switch (piece_tag(&finder->figures, found->end)) {
    case TAG_PAST:
    case TAG_SAID:
    case TAG_SAY:
    case TAG_THINK:
    case TAG_PART: return tag_before(finder, found) != TAG_THE;
    default: return tag_before(finder, found) == TAG_PREP;
    }
}

bool counts_nothing(const struct finder *finder, const struct found *found) {
    return is_numbered(finder, found) || is_bare_one(finder, found) || is_label(finder, found) ||
           is_code(finder, found) || is_pair(finder, found) || is_part_of_time(finder, found) ||
           is_adverb(finder, found) || is_vague(finder, found) || is_slashed(finder, found);
}

static bool is_kind_of_token(const struct finder *finder, uint32_t token, enum token_kind kind) {
    return token < finder->figures.last && token_at(finder, token)->kind == kind;
}

bool is_age(const struct finder *finder, const struct found *found) {
    const struct piece *piece = first_of(finder, found);
    uint32_t token = piece->token;
    bool is_count = !found->unit && found->numeral.kind == NUMERAL_COUNT && has_one_piece(found);
    if (!is_count || found->value < 1 || found->value > OLDEST || token < finder->figures.first + 1)
        return false;
    if (has_hinge(finder, token - 1, HINGE_AGED)) return true;
    if (!piece->digits || token < finder->figures.first + 2) return false;
    bool is_aside = is_kind_of_token(finder, token - 1, TOKEN_COMMA) &&
                    (token + 1 == finder->figures.last ||
                     is_kind_of_token(finder, token + 1, TOKEN_COMMA) ||
                     is_kind_of_token(finder, token + 1, TOKEN_STOP));
    return is_aside && is_name_before(finder, token - 1);
}
