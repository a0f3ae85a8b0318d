/* lemma.c — act and stance of a cue, from the attributes of its row in the lexicon.
 *
 * In: a lexeme. Out: lemma, act, stance. Idea: the names of acts and stances are those of the records, looked up in one table. */
#include "attribute/lemma.h"

static const char *const act_names[] = {"statement", "question",   "directive", "commitment", "thought",
                                        "desire",    "evaluation", "decree",    "evidence"};
static const char *const stance_names[] = {"neutral", "distancing", "factive", "denying", "praising", "blaming"};

static int number_of(const char *name, const char *const *names, int count) {
    for (int i = 0; name && i < count; i++)
        if (strcmp(name, names[i]) == 0) return i;
    return 0;
}

struct lemma lemma_of(const struct attributer *a, uint32_t lexeme_id) {
    struct lemma lemma = {NULL, QUOTH_STATEMENT, QUOTH_NEUTRAL};
    if (lexeme_id == 0) return lemma;
    const struct lexeme *lexeme = lexicon_lexeme(a->lexicon, lexeme_id);
    const struct reading *best = NULL;
    for (uint32_t i = 0; i < lexeme->reading_count && !best; i++) {
        const struct reading *reading = lexicon_reading(a->lexicon, lexeme, i);
        if (classes_meet(reading->classes, a->cue_verb) || classes_meet(reading->classes, a->cue_noun)) best = reading;
    }
    if (!best && lexeme->reading_count) best = lexicon_reading(a->lexicon, lexeme, 0);
    if (!best) return lemma;
    lemma.text = lexicon_lemma(a->lexicon, best);
    lemma.act = (quoth_act)number_of(lexicon_attribute(a->lexicon, best->row, "act"), act_names, 9);
    lemma.stance = (quoth_stance)number_of(lexicon_attribute(a->lexicon, best->row, "stance"), stance_names, 6);
    return lemma;
}
