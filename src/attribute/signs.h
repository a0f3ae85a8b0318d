/* signs.h — private to the attribute room: what features are made of.
 *
 * A feature is a name and up to three slots: "next|class" is what stands next and the class of the cue. What a slot may
 * hold is an alphabet, of which it holds a number. A chooser's features stand in one list, FEATURE(shape, name,
 * slots…), from which come the layout of its weights (CHART), their sum over a candidate (FIRE), and, for a learner,
 * the names of what fired. The shape says where the words are among the slots: N is narrow, W a word or another wide
 * one. */
#ifndef QUOTH_ATTRIBUTE_SIGNS_H
#define QUOTH_ATTRIBUTE_SIGNS_H

#include "attribute/choose.h"

/* The first cue class of a head pools rare lemmas; each of them pools what is rarer still. */
#define CUE_CLASSES(X)                                                                                      \
    X(SAY, "Say")                                                                                           \
    X(TELL, "Tell")                                                                                         \
    X(ASK, "Ask") X(MANNER, "Manner") X(THINK, "Think") X(WANT, "Want") X(PLAN, "Plan") X(URGE, "Urge")     \
        X(DESCRIBE, "Describe") X(DISCUSS, "Discuss") X(SHOW, "Show") X(SEEM, "Seem") X(SAYNOUN, "SayNoun") \
            X(THINKNOUN, "ThinkNoun") X(CUEADJ, "CueAdj") X(LIGHT, "Light")

/* --- alphabets: name and size, 0 for a wide one --- */

#define ALPHABETS(X)                                                                  \
    X(TAG, TAG_COUNT) X(CLASS, 17) X(KIND, OPTION_COUNT) X(SMALL, 8) X(NEAR, 9)       \
    X(YES_NO, 2) X(SIDE, 3) X(LIKENESS, 4) X(QUOTES, 4) X(WORD, 0) X(SIGNATURE, 0) X(RULE, 0)
#define AS_ALPHABET(name, size) ALPHABET_##name,
#define AS_ALPHABET_SIZE(name, size) SIZE_##name = (size),
enum { ALPHABETS(AS_ALPHABET) ALPHABET_TYPES };
enum { ALPHABETS(AS_ALPHABET_SIZE) };

enum { SIDE_LEFT, SIDE_RIGHT, SIDE_INSIDE };
enum { LIKENESS_NONE, LIKENESS_SAME, LIKENESS_MEETS, LIKENESS_NO };
enum { QUOTES_NONE, QUOTES_INSIDE, QUOTES_LATER }; /* and both */
enum { NEAR_NONE }; /* then the counts */

/* A small number: its own digit, larger ones in buckets (“5-7”, “8-15”, “16+”). Nothing that is counted of a window is
 * more than its units, for all of which there is a bucket, so that none need be compared. */
#define FOUR(...) __VA_ARGS__, __VA_ARGS__, __VA_ARGS__, __VA_ARGS__
#define EIGHT(...) FOUR(__VA_ARGS__), FOUR(__VA_ARGS__)
static inline uint32_t count_of(uint32_t count) {
    static const uint8_t counts[] = {0, 1, 2, 3, 4, 5, 5, 5, EIGHT(6), EIGHT(EIGHT(EIGHT(7)))};
    _Static_assert(sizeof counts > LIMIT_WINDOW_UNITS, "a bucket for each");
    return counts[count];
}

/* --- slots, each with its alphabet --- */

#define SLOTS(X)                                                                                                       \
    X(k, KIND) X(class, CLASS) X(cueword, WORD) X(cuetag, TAG) X(helper, TAG) X(between, SIGNATURE)                    \
    /* of a source */                                                                                                  \
    X(side, SIDE) X(steps, SMALL) X(distance, SMALL) X(variant, SMALL) X(before, TAG) X(after, TAG) X(head, TAG)       \
    X(headword, WORD) X(beforeword, WORD) X(afterword, WORD) X(lastunit, TAG) X(size, SMALL) X(rule, LIKENESS)         \
    X(code, LIKENESS) X(is_first, YES_NO) X(shared, LIKENESS) X(cuebefore, TAG) X(has_rule, YES_NO)                    \
    X(has_code, YES_NO)                                                                                                \
    /* of a place */                                                                                                   \
    X(offset, SMALL) X(is_rule, YES_NO) X(tag, TAG) X(word, WORD) X(previous, TAG) X(previousword, WORD)               \
    X(next, TAG) X(nextword, WORD) X(second, TAG) X(secondword, WORD) X(third, TAG) X(last, TAG)                       \
    X(lastword, WORD) X(first, TAG) X(firstword, WORD) X(firstafter, TAG) X(is_limit, YES_NO) X(rest, SMALL)           \
    X(ends_quote, YES_NO) X(quotes, QUOTES) X(commas, SMALL) X(subject, TAG) X(crossed, SMALL) X(is_othernext, YES_NO) \
                                                                                                                       \
    /* of a head */                                                                                                    \
    X(beforebefore, TAG) X(place, SMALL) X(each, CLASS) X(quotebefore, NEAR) X(quoteafter, NEAR)                       \
    X(headindex, SMALL) X(earlierclass, CLASS) X(earlierword, WORD) X(earlierafter, TAG) X(laterclass, CLASS)          \
    X(laterword, WORD) X(firstclass, CLASS) X(firstheadword, WORD) X(subjectword, WORD) X(object, TAG)                 \
    X(objectword, WORD) X(accepted, CLASS) X(acceptedword, WORD) X(acceptednext, TAG) X(lasttag, TAG)                  \
    X(is_firstpassage, YES_NO) X(rulename, RULE)                                                                       \
    /* of a draft */                                                                                                   \
    X(contentbefore, TAG) X(sourcebefore, TAG) X(sourcehead, TAG)
#define AS_SLOT_SIZE(slot, alphabet) N_##slot = SIZE_##alphabet,
#define AS_SLOT_ALPHABET(slot, alphabet) A_##slot = ALPHABET_##alphabet,
enum { SLOTS(AS_SLOT_SIZE) };
enum { SLOTS(AS_SLOT_ALPHABET) };

/* --- the layout of a list's weights: chart.h draws it --- */

#define IS_DENSE(a, b, c) ((N_##a) * (N_##b) * (N_##c) <= CHART_DENSE)
#define IS_FLAT(b, c) ((N_##b) * (N_##c) <= CHART_FLAT)

#define CELLS(tag, shape, text, ...) CELLS_##shape(__VA_ARGS__)
#define CELLS_ALONE(a) uint16_t a;
#define CELLS_N(a) uint16_t a[N_##a];
#define CELLS_NN(a, b) uint16_t a##_##b[(N_##a) * (N_##b)];
#define CELLS_NNN(a, b, c) uint16_t a##_##b##_##c[(N_##a) * (N_##b) * (IS_DENSE(a, b, c) ? (N_##c) : 1)];
#define CELLS_W(a)
#define CELLS_WN(a, b)
#define CELLS_NW(a, b)
#define CELLS_WW(a, b)
#define CELLS_WNN(a, b, c)
#define CELLS_NWN(a, b, c)

#define FIELDS(tag, shape, text, ...) FIELDS_##shape(__VA_ARGS__)
#define FIELDS_ALONE(a)
#define FIELDS_N(a)
#define FIELDS_NN(a, b)
#define FIELDS_NNN(a, b, c)
#define FIELDS_W(a) uint16_t a;
#define FIELDS_WN(a, b) uint16_t a##_##b;
#define FIELDS_NW(a, b) uint16_t a##_##b;
#define FIELDS_WW(a, b) uint16_t a##_##b, a##_##b##_column;
#define FIELDS_WNN(a, b, c) uint16_t a##_##b##_##c;
#define FIELDS_NWN(a, b, c) uint16_t a##_##b##_##c;

#define CELL_OF(tag, member) offsetof(struct tag##_cells, member) / sizeof(uint16_t)
#define FIELD_OF(tag, member) offsetof(struct tag##_fields, member) / sizeof(uint16_t)
#define ENTRY(tag, shape, text, ...) ENTRY_##shape(tag, text, __VA_ARGS__),
#define ENTRY_ALONE(tag, text, a) {text, CELL_OF(tag, a), 0, {0}}
#define ENTRY_N(tag, text, a) {text, CELL_OF(tag, a), 1, {A_##a}}
#define ENTRY_NN(tag, text, a, b) {text, CELL_OF(tag, a##_##b), 2, {A_##a, A_##b}}
#define ENTRY_NNN(tag, text, a, b, c) {text, CELL_OF(tag, a##_##b##_##c), 3, {A_##a, A_##b, A_##c}}
#define ENTRY_W(tag, text, a) {text, FIELD_OF(tag, a), 1, {A_##a}}
#define ENTRY_WN(tag, text, a, b) {text, FIELD_OF(tag, a##_##b), 2, {A_##a, A_##b}}
#define ENTRY_NW ENTRY_WN
#define ENTRY_WW ENTRY_WN
#define ENTRY_WNN(tag, text, a, b, c) {text, FIELD_OF(tag, a##_##b##_##c), 3, {A_##a, A_##b, A_##c}}
#define ENTRY_NWN ENTRY_WNN

/* CHART(end, END_FEATURES): the layout and plan of a list, end_plan. */
#define CHART(tag, LIST, options)                                                                         \
    struct tag##_cells {                                                                                  \
        LIST(CELLS, tag)                                                                                  \
    };                                                                                                    \
    struct tag##_fields {                                                                                 \
        LIST(FIELDS, tag)                                                                                 \
    };                                                                                                    \
    static const struct chart_feature tag##_features[] = {LIST(ENTRY, tag)};                              \
    const struct chart_plan tag##_plan = {tag##_features, sizeof tag##_features / sizeof *tag##_features, \
                                          sizeof(struct tag##_cells) / sizeof(uint16_t),                  \
                                          sizeof(struct tag##_fields) / sizeof(uint16_t), options}

/* --- what a feature finds, where variables have the names of its slots --- */

#define FOUND_ALONE(a) cells->a
#define FOUND_N(a) cells->a[a]
#define FOUND_NN(a, b) cells->a##_##b[(a) * (N_##b) + (b)]
#define FOUND_PAIR(a, b, c) cells->a##_##b##_##c[(a) * (N_##b) + (b)]
#define FOUND_NNN(a, b, c)                                                                                   \
    (IS_DENSE(a, b, c) ? cells->a##_##b##_##c[IS_DENSE(a, b, c) ? ((a) * (N_##b) + (b)) * (N_##c) + (c) : 0] \
                       : IN_ROW(cells->a##_##b##_##c[(a) * (N_##b) + (b)], c))
#define IN_ROW(row, column) rows[(row) * CHART_UNIT + (column)]
#define IN_ROWS(row, b, c) (IS_FLAT(b, c) ? IN_ROW(row, (b) * (N_##c) + (c)) : IN_ROW((uint32_t)IN_ROW(row, b), c))
#define FOUND_W(a) fields[a].a
#define FOUND_WN(a, b) IN_ROW((uint32_t)fields[a].a##_##b, b)
#define FOUND_NW(a, b) IN_ROW((uint32_t)fields[b].a##_##b, a)
#define FOUND_WW(a, b) IN_ROW((uint32_t)fields[a].a##_##b, fields[b].a##_##b##_column)
#define FOUND_WNN(a, b, c) IN_ROWS((uint32_t)fields[a].a##_##b##_##c, b, c)
#define FOUND_NWN(a, b, c) IN_ROWS((uint32_t)fields[b].a##_##b##_##c, a, c)

#define ADD_WEIGHT(tag, shape, text, ...) sum = (uint16_t)(sum + FOUND_##shape(__VA_ARGS__));
#define ADD_LINE(tag, shape, text, ...) sums += *(const chart_line *)&lines[FOUND_##shape(__VA_ARGS__)];

#define NAME(tag, shape, text, ...) NAME_##shape(text, __VA_ARGS__);
#define NAME_ALONE(text, a) name_feature(decision, text, 0, NULL, NULL)
#define NAME_N(text, a) name_feature(decision, text, 1, (const uint8_t[]){A_##a}, (const uint32_t[]){a})
#define NAME_W NAME_N
#define NAME_NN(text, a, b) \
    name_feature(decision, text, 2, (const uint8_t[]){A_##a, A_##b}, (const uint32_t[]){a, b})
#define NAME_WN NAME_NN
#define NAME_NW NAME_NN
#define NAME_WW NAME_NN
#define NAME_NNN(text, a, b, c) \
    name_feature(decision, text, 3, (const uint8_t[]){A_##a, A_##b, A_##c}, (const uint32_t[]){a, b, c})
#define NAME_WNN NAME_NNN
#define NAME_NWN NAME_NNN

/* SCORE(end, END_FEATURES, score): a candidate's weights are added to its score; a learner hears names instead. */
#define SCORE(tag, LIST, score) SCORE_IF(decision_adds(decision), tag, LIST, score)
#define SCORE_IF(adds, tag, LIST, score)                                   \
    do {                                                                   \
        if (adds) {                                                        \
            const struct chart *chart = decision->chart;                   \
            const struct tag##_cells *cells = (const void *)chart->narrow; \
            const struct tag##_fields *fields = (const void *)chart->wide; \
            const uint16_t *rows = chart->rows;                            \
            uint16_t sum = 0; /* wraps, as a chart_line does */            \
            (void)cells, (void)fields, (void)rows;                         \
            LIST(ADD_WEIGHT, tag)                                          \
            score += (int16_t)sum;                                         \
        } else if (decision->names) {                                      \
            LIST(NAME, tag)                                                \
        }                                                                  \
    } while (0)
/* The same in a function that knows whether it `is_heard`, which is made twice: for a learner, and for the choosers, so
 * that tables and sums stay in registers. TABLES names the weights. */
#define MADE_TWICE __attribute__((always_inline)) static inline
#define TABLES(tag, chart)                                                                 \
    const struct tag##_cells *cells = is_heard ? NULL : (const void *)(chart)->narrow;     \
    const struct tag##_fields *fields = is_heard ? NULL : (const void *)(chart)->wide;     \
    const uint16_t *rows = is_heard ? NULL : (chart)->rows;                                \
    const struct chart_half *lines = is_heard ? NULL : (const void *)(chart)->lines.items; \
    (void)cells, (void)fields, (void)rows, (void)lines
#define HEAR_OR(ADD, tag, LIST) \
    do {                        \
        if (is_heard) {         \
            LIST(NAME, tag)     \
        } else {                \
            LIST(ADD, tag)      \
        }                       \
    } while (0)
#define SCORE_SUM(tag, LIST) HEAR_OR(ADD_WEIGHT, tag, LIST) /* to `sum` */
#define SCORE_OPTIONS(tag, LIST) HEAR_OR(ADD_LINE, tag, LIST) /* to `sums`, of all options at once */

/* One feature's line of names: its template, behind "=" the option where there is one, and its values. */
__attribute__((cold)) void name_feature(struct decision *decision, const char *name, uint32_t count,
                                        const uint8_t *alphabets, const uint32_t *values);

/* alphabet.c */
struct slice alphabet_text(const struct attributer *a, uint32_t alphabet, uint32_t number, char room[16]);

/* A signature of what lies between two places: the signs that matter, each once, and how many verbs. */
static inline uint32_t signature(uint32_t signs, uint32_t verbs) { return signs | (verbs < 3 ? verbs : 3) << 8; }
static inline uint32_t signature_of(const struct decision *decision, uint32_t from, uint32_t to, uint32_t signs) {
    const struct view *views = decision->views;
    return signature(signs, to > from ? (uint32_t)(views[to].before.verbs - views[from].before.verbs) : 0);
}
static inline uint32_t signs_between(const struct decision *decision, uint32_t from, uint32_t to) {
    uint32_t signs = 0;
    for (uint32_t unit = from; unit < to; unit++) signs |= decision->views[unit].signs;
    return signs;
}
static inline uint32_t signature_between(const struct decision *decision, uint32_t from, uint32_t to) {
    return signature_of(decision, from, to, signs_between(decision, from, to));
}

#endif
