/* clause.c — main clauses of a statement, and what each asserts.
 *
 * In: the words of a statement. Out: clauses that can be checked, with their kinds. Idea: a new
 * main clause begins behind “and”, “but” or a semicolon where a subject and a finite verb follow
 * and the clause before has its own; kinds come from signs, tags and quantities. */
#include "claim/statement.h"

#define HELPS (SORT_AUXILIARY | SORT_FINITE)
const uint8_t tag_sorts[TAG_COUNT] = {
    [TAG_IS] = HELPS,          [TAG_WAS] = HELPS,         [TAG_HAS] = HELPS,         [TAG_HAD] = HELPS,
    [TAG_HAVE] = HELPS,        [TAG_DO] = HELPS,          [TAG_DID] = HELPS,         [TAG_WILL] = HELPS,
    [TAG_WOULD] = HELPS,       [TAG_MAY] = HELPS,         [TAG_MUST] = SORT_FINITE,  [TAG_PAST] = SORT_FINITE,
    [TAG_SAID] = SORT_FINITE,  [TAG_THIRD] = SORT_FINITE, [TAG_CLITIC] = SORT_FINITE, [TAG_I] = SORT_PRONOUN,
    [TAG_WE] = SORT_PRONOUN,   [TAG_YOU] = SORT_PRONOUN,  [TAG_HE] = SORT_PRONOUN,   [TAG_IT] = SORT_PRONOUN,
    [TAG_THEY] = SORT_PRONOUN, [TAG_ONE] = SORT_PRONOUN,  [TAG_THAT] = SORT_PRONOUN, [TAG_NUMBER] = SORT_CAPITAL,
    [TAG_ROLE] = SORT_CAPITAL, [TAG_GROUP] = SORT_CAPITAL, [TAG_DOC] = SORT_CAPITAL, [TAG_TIME] = SORT_CAPITAL};

#define S TRAIT_SUBJECT
#define V TRAIT_VERB
#define T TRAIT_TELLS
#define J TRAIT_JOINS
const uint8_t tag_traits[TAG_COUNT] = {
    [TAG_IS] = V,      [TAG_WAS] = V,   [TAG_HAS] = V,   [TAG_HAD] = V,    [TAG_HAVE] = V, [TAG_DO] = V,
    [TAG_DID] = V,     [TAG_WILL] = V,  [TAG_WOULD] = V, [TAG_MAY] = V,    [TAG_MUST] = V, [TAG_PAST] = V,
    [TAG_SAID] = V,    [TAG_THIRD] = V, [TAG_CLITIC] = V, [TAG_VERB] = V,  [TAG_BASE] = V, [TAG_SAY] = V,
    [TAG_THINK] = V,   [TAG_WANT] = V,  [TAG_PART] = V,  [TAG_I] = S,      [TAG_WE] = S,   [TAG_YOU] = S,
    [TAG_HE] = S,      [TAG_IT] = S,    [TAG_THEY] = S,  [TAG_ONE] = S,    [TAG_THAT] = S | T,
    [TAG_NAME] = S,    [TAG_CAPS] = S,  [TAG_NUMBER] = S, [TAG_A] = S,     [TAG_THE] = S,  [TAG_DET] = S,
    [TAG_MY] = S,      [TAG_OUR] = S,   [TAG_YOUR] = S,  [TAG_HIS] = S,    [TAG_ROLE] = S, [TAG_GROUP] = S,
    [TAG_DOC] = S,     [TAG_PLURAL] = S, [TAG_NOUN] = S, [TAG_MORE] = S,   [TAG_MOST] = S, [TAG_ADJ] = S,
    [TAG_WHO] = T,     [TAG_WHAT] = T,  [TAG_CONJ] = T,  [TAG_IF] = T,     [TAG_NOT] = T,  [TAG_QUESTION] = T,
    [TAG_AND] = J,     [TAG_COLON] = J, [TAG_COMMA] = TRAIT_ENDS};
#undef S
#undef V
#undef T
#undef J

static bool is_pronoun(enum tag tag) { return tag_sorts[tag] & SORT_PRONOUN; }

static bool begins_object(enum tag tag) {
    return begins_subject(tag) || tag == TAG_CURRENCY || tag == TAG_US || tag == TAG_THEM;
}

static bool ends_subject(enum tag tag) {
    return is_pronoun(tag) || tag == TAG_PLURAL || tag == TAG_WHO || tag == TAG_ROLE ||
           tag == TAG_NAME || tag == TAG_GROUP || tag == TAG_NOUN || tag == TAG_DOC;
}

static bool is_noun(enum tag tag) {
    return tag == TAG_NOUN || tag == TAG_PLURAL || tag == TAG_ROLE || tag == TAG_GROUP ||
           tag == TAG_DOC || tag == TAG_BASE || tag == TAG_SAY || tag == TAG_ADJ;
}

/* “the governor’s director”; not “she’s late”, “the dam’s leaking”, “what’s a levy”. */
static bool is_genitive_at(const struct claim_work *work, struct range words, uint32_t at) {
    if (at == words.start || at + 1 >= words.end) return false;
    switch (word_at(work, at - 1)->tag) {
    case TAG_NAME:
    case TAG_CAPS:
    case TAG_ROLE:
    case TAG_GROUP:
    case TAG_DOC:
    case TAG_NOUN:
    case TAG_TIME:
    case TAG_PLURAL: break;
    default: return false;
    }
    enum tag next = at + 2 < words.end ? (enum tag)word_at(work, at + 2)->tag : TAG_END;
    switch (word_at(work, at + 1)->tag) {
    case TAG_PAST:
    case TAG_PART:
    case TAG_ING: return is_noun(next); /* “the senator’s proposed credit” */
    case TAG_NOT:
    case TAG_A:
    case TAG_THE:
    case TAG_DET:
    case TAG_BE:
    case TAG_HIS:
    case TAG_ADV:
    case TAG_LY:
    case TAG_PREP:
    case TAG_TO:
    case TAG_THAT: return false;
    default: return true;
    }
}

/* “the proposed credit”, “his reported age”, “Holm’s stolen boat” */
static bool is_participle_at(const struct claim_work *work, struct range words, uint32_t at) {
    enum tag tag = (enum tag)word_at(work, at)->tag;
    if (at == words.start || (tag != TAG_PAST && tag != TAG_SAID)) return false;
    switch (word_at(work, at - 1)->tag) {
    case TAG_THE:
    case TAG_A:
    case TAG_HIS:
    case TAG_MY:
    case TAG_OUR:
    case TAG_YOUR: return true;
    case TAG_CLITIC: return is_genitive_at(work, words, at - 1);
    default: return false;
    }
}

/* A base form is finite behind a pronoun or a plural (“taxes rise”), a plural that may be a verb
 * between two nouns (“the act bans cash”). */
bool is_verb_at(const struct claim_work *work, struct range words, uint32_t at) {
    const struct word *word = word_at(work, at);
    enum tag tag = (enum tag)word->tag;
    if (!may_be_verb(word)) return false;
    if (tag == TAG_CLITIC) return !is_genitive_at(work, words, at);
    if (word->traits & TRAIT_FINITE) return !is_participle_at(work, words, at);
    enum tag before = at > words.start ? (enum tag)word_at(work, at - 1)->tag : TAG_START;
    if (word->traits & TRAIT_THIRD)
        return ends_subject(before) && at + 1 < words.end &&
               begins_object((enum tag)word_at(work, at + 1)->tag);
    return is_verb(tag) && (is_pronoun(before) || before == TAG_PLURAL || before == TAG_WHO ||
                            before == TAG_LY || before == TAG_ADV || before == TAG_ROLE);
}

bool has_verb(const struct claim_work *work, struct range words) {
    for (uint32_t i = words.start; (i = word_with(work, i, words.end, TRAIT_VERB)) < words.end; i++)
        if (is_verb_at(work, words, i)) return true;
    return false;
}

enum { SUBJECT_WORDS = 8 }; /* “the price of a loaf of bread in May fell” */

/* Does a subject with its verb begin at `at`? */
static bool begins_clause(const struct claim_work *work, uint32_t at, uint32_t end) {
    while (at < end && (word_at(work, at)->tag == TAG_ADV || word_at(work, at)->tag == TAG_LY ||
                        word_at(work, at)->tag == TAG_TIME))
        at++;
    if (at >= end || !begins_subject((enum tag)word_at(work, at)->tag)) return false;
    bool is_short = is_pronoun((enum tag)word_at(work, at)->tag);
    for (uint32_t i = at + 1; i < end && i <= at + SUBJECT_WORDS; i++) {
        enum tag tag = (enum tag)word_at(work, i)->tag;
        if ((word_at(work, i)->traits & TRAIT_FINITE) || (is_short && is_verb(tag))) return true;
        if (tag == TAG_COMMA || tag == TAG_AND || tag == TAG_COLON ||
            (is_short && tag != TAG_ADV && tag != TAG_LY))
            return false;
    }
    return false;
}

/* A verb that no relative pronoun stands right before: “a fire that destroyed a barn” has none. */
bool is_main_verb_at(const struct claim_work *work, struct range words, uint32_t at) {
    enum tag before = at > words.start ? (enum tag)word_at(work, at - 1)->tag : TAG_START;
    return is_verb_at(work, words, at) && before != TAG_THAT && before != TAG_WHO;
}

bool has_main_verb(const struct claim_work *work, struct range words) {
    for (uint32_t i = words.start; (i = word_with(work, i, words.end, TRAIT_VERB)) < words.end; i++)
        if (is_main_verb_at(work, words, i)) return true;
    return false;
}

bool is_dependent(const struct claim_work *work, const struct statement *statement) {
    enum tag tag = (enum tag)word_at(work, statement->words.start)->tag;
    bool hangs = tag == TAG_CONJ || tag == TAG_IF || tag == TAG_WHO || tag == TAG_WHAT ||
                 tag == TAG_THAT || tag == TAG_ING || tag == TAG_TO || tag == TAG_THAN;
    return hangs || !has_main_verb(work, statement->words);
}

/* Behind “though”, “when” a clause begins that is not the main one: that stands behind its comma. */
static uint32_t main_start(const struct claim_work *work, struct range clause) {
    enum tag tag = (enum tag)word_at(work, clause.start)->tag;
    uint32_t start = clause.start;
    if (tag != TAG_CONJ && tag != TAG_IF) return start;
    for (uint32_t i = clause.start; i < clause.end; i++)
        if (word_at(work, i)->tag == TAG_COMMA) start = i + 1;
    return start;
}

static bool is_boundary(const struct claim_work *work, struct range clause, uint32_t at,
                        uint32_t end) {
    clause.end = at;
    return has_main_verb(work, (struct range){main_start(work, clause), at}) &&
           begins_clause(work, at + 1, end);
}

static bool is_strong(uint32_t kinds) { return (kinds & ~(uint32_t)QUOTH_CLAIM_EVENT) != 0; }

/* One clause that can be checked speaks for the whole statement, so that what it hangs on is read
 * with it. */
static void merge(struct claim_work *work, const struct statement *statement, uint32_t strong) {
    struct clause whole = {.words = statement->words};
    if (strong > 1) {
        uint32_t kept = 0;
        for (uint32_t i = 0; i < work->clauses.count; i++)
            if (is_strong(work->clauses.items[i].kinds))
                work->clauses.items[kept++] = work->clauses.items[i];
        work->clauses.count = kept;
        return;
    }
    for (uint32_t i = 0; i < work->clauses.count; i++) {
        const struct clause *clause = &work->clauses.items[i];
        whole.kinds |= clause->kinds;
        if (strong && !is_strong(clause->kinds)) continue;
        whole.is_hedged |= clause->is_hedged;
        whole.is_negated |= clause->is_negated;
    }
    if (is_strong(whole.kinds)) whole.kinds &= ~(uint32_t)QUOTH_CLAIM_EVENT;
    work->clauses.items[0] = whole;
    work->clauses.count = whole.kinds ? 1 : 0;
}

quoth_status clauses_in(struct claim_work *work, const struct statement *statement) {
    struct range words = statement->words;
    struct clause clause = {.words = {words.start, words.start}};
    uint32_t strong = 0;
    work->clauses.count = 0;
    for (uint32_t i = words.start; i < words.end; i++) {
        i = word_with(work, i, words.end - 1, TRAIT_JOINS);
        bool is_last = i + 1 == words.end;
        if (!is_last && !is_boundary(work, clause.words, i, words.end)) continue;
        clause.words.end = is_last ? words.end : i;
        clause_judge(work, statement, &clause);
        strong += is_strong(clause.kinds);
        TRY(vec_push(&work->claimer->memory, &work->clauses, clause));
        clause.words.start = i;
    }
    merge(work, statement, strong);
    return QUOTH_OK;
}
