/* lemma.c — act and stance of a cue, from the attributes of its row in the lexicon.
 *
 * In: a lexeme. Out: act, stance, lemma. Idea: the names of acts and stances are those of the records, looked up in one
 * table, of every lexeme at once when the attributer is made; the lemma is for records alone. */
#include "attribute/lemma.h"

static const char *const act_names[] = {"statement", "question",   "directive", "commitment", "thought",
                                        "desire",    "evaluation", "decree",    "evidence"};
static const char *const stance_names[] = {"neutral", "distancing", "factive", "denying", "praising", "blaming"};

static int number_of(const char *name, const char *const *names, int count) {
    for (int i = 0; name && i < count; i++)
        if (strcmp(name, names[i]) == 0) return i;
    return 0;
}

enum { NO_READING = UINT8_MAX }; /* one more than a lexeme can have */

static bool is_of_cue(const struct attributer *a, struct classes classes) {
    return classes_meet(classes, a->cue_verb) || classes_meet(classes, a->cue_noun);
}

/* Of the first reading that can be a cue's, else of the first. */
static struct meaning read_meaning(const struct attributer *a, uint32_t lexeme_id) {
    const struct lexeme *lexeme = lexicon_lexeme(a->lexicon, lexeme_id);
    if (lexeme->reading_count == 0) return (struct meaning){NO_READING, QUOTH_STATEMENT, QUOTH_NEUTRAL};
    uint32_t best = 0;
    while (best < lexeme->reading_count && !is_of_cue(a, lexicon_reading(a->lexicon, lexeme, best).classes)) best++;
    if (best == lexeme->reading_count) best = 0;
    uint32_t row = lexicon_row(a->lexicon, lexeme, best);
    return (struct meaning){
        (uint8_t)best, (uint8_t)number_of(lexicon_attribute(a->lexicon, row, "act"), act_names, 9),
        (uint8_t)number_of(lexicon_attribute(a->lexicon, row, "stance"), stance_names, 6)};
}

quoth_status meanings_new(struct attributer *a) {
    uint32_t count = lexicon_count(a->lexicon) + 1;
    a->meanings = memory_new(&a->memory, count * sizeof *a->meanings);
    if (!a->meanings) return QUOTH_NOMEM;
    a->meaning_count = count;
    a->meanings[0] = (struct meaning){NO_READING, QUOTH_STATEMENT, QUOTH_NEUTRAL};
    for (uint32_t id = 1; id < count; id++) a->meanings[id] = read_meaning(a, id);
    return QUOTH_OK;
}

const char *attribution_lemma(const struct attributer *a, const struct attribution *attribution) {
    uint32_t reading = a->meanings[attribution->cue_lexeme].reading;
    if (reading == NO_READING) return NULL;
    return lexicon_lemma(a->lexicon, lexicon_lexeme(a->lexicon, attribution->cue_lexeme), reading);
}
