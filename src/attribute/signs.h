/* signs.h — private to the attribute room: what the files of features share. */
#ifndef QUOTH_ATTRIBUTE_SIGNS_H
#define QUOTH_ATTRIBUTE_SIGNS_H

#include "attribute/choose.h"

/* Word and coarse tag of a unit, in functions that have a `decision`. */
#define W(unit) (view_of(decision->work, (unit))->word)
#define T(unit) (view_of(decision->work, (unit))->tag)

/* The first cue class of a head pools rare lemmas; each of them pools what is rarer still. */
#define CUE_CLASSES(X)                                                                                      \
    X(SAY, "Say")                                                                                           \
    X(TELL, "Tell")                                                                                         \
    X(ASK, "Ask") X(MANNER, "Manner") X(THINK, "Think") X(WANT, "Want") X(PLAN, "Plan") X(URGE, "Urge")     \
        X(DESCRIBE, "Describe") X(DISCUSS, "Discuss") X(SHOW, "Show") X(SEEM, "Seem") X(SAYNOUN, "SayNoun") \
            X(THINKNOUN, "ThinkNoun") X(CUEADJ, "CueAdj") X(LIGHT, "Light")

struct symbol class_symbol(const struct attributer *a, const struct unit *unit);
struct symbol option_symbol(enum takes_what what, enum takes_where where);
/* A signature of what lies between two places: the tags that matter, each once. */
struct symbol between(struct decision *decision, uint32_t from, uint32_t to);
static inline struct symbol yes_or_no(bool is_yes) { return is_yes ? SYMBOL("yes") : SYMBOL("no"); }

#endif
