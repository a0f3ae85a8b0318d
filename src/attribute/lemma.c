/* lemma.c — act and stance of a cue, from the attributes of its row in the lexicon.
 *
 * In: a lexeme. Out: lemma, act, stance. Idea: the names of acts and stances are those of the records, looked up in one
 * table. */
#include "attribute/lemma.h"

static const char *const act_names[] = {"statement", "question",   "directive", "commitment", "thought",
                                        "desire",    "evaluation", "decree",    "evidence"};
static const char *const stance_names[] = {"neutral", "distancing", "factive", "denying", "praising", "blaming"};

static int number_of(const char *name, const char *const *names, int count) {
    for (int i = 0; name && i < count; i++)
        if (strcmp(name, names[i]) == 0) return i;
    return 0;
}

static bool is_of_cue(const struct attributer *a, struct classes classes) {
    return classes_meet(classes, a->cue_verb) || classes_meet(classes, a->cue_noun);
}

struct lemma lemma_of(const struct attributer *a, uint32_t lexeme_id) {
    struct lemma lemma = {NULL, QUOTH_STATEMENT, QUOTH_NEUTRAL};
    if (lexeme_id == 0) return lemma;
    const struct lexeme *lexeme = lexicon_lexeme(a->lexicon, lexeme_id);
    if (lexeme->reading_count == 0) return lemma;
    uint32_t best = 0;
    while (best < lexeme->reading_count && !is_of_cue(a, lexicon_reading(a->lexicon, lexeme, best).classes)) best++;
    struct reading reading = lexicon_reading(a->lexicon, lexeme, best < lexeme->reading_count ? best : 0);
    lemma.text = reading.lemma;
    lemma.act = (quoth_act)number_of(lexicon_attribute(a->lexicon, reading.row, "act"), act_names, 9);
    lemma.stance = (quoth_stance)number_of(lexicon_attribute(a->lexicon, reading.row, "stance"), stance_names, 6);
    return lemma;
}
