/* chunk_set.c — what a set of classes says to the chunker: the questions of chunk.h, answered.
 *
 * In: a set. Out: a bit for each question. Idea: most words are settled by their set alone; only what may be verb and
 * noun, a time, a link or a mark makes the chunker ask for the neighbours. */
#include "attribute/chunk.h"

/* What asks for its neighbours: as the first word of a phrase, inside one, and at its end, where it does not modify. */
#define FIRST_ASKS                                                                                              \
    (CHUNK(VERBAL) | CHUNK(BARE) | CHUNK(ING) | CHUNK(QUOTATION) | CHUNK(PRON) | CHUNK(PRONOBJ) | CHUNK(THAT))
#define LAST_ASKS                                                                                               \
    (CHUNK(GEN) | CHUNK(PARTICLE) | CHUNK(TIME) | CHUNK(QUOTATION) | CHUNK(ADV) | CHUNK(ING) | CHUNK(BARE))
#define INNER_ASKS (FIRST_ASKS | CHUNK(GEN) | CHUNK(PARTICLE) | CHUNK(AND) | CHUNK(TIME) | CHUNK(DET) | CHUNK(POSS))

static const enum known_class asked[] = {
#define AS_CLASS(id) CLASS_##id,
    CHUNK_CLASSES(AS_CLASS)
#undef AS_CLASS
};
enum { ASKED_COUNT = sizeof asked / sizeof *asked, FIRST_ASKED = CHUNK_COUNT - ASKED_COUNT };

struct classes chunk_set_classes(void) {
    struct classes set = classes_none();
    for (uint32_t i = 0; i < ASKED_COUNT; i++) classes_add(&set, asked[i]);
    classes_add(&set, CLASS_VERB), classes_add(&set, CLASS_BASE), classes_add(&set, CLASS_NOUN);
    return set;
}

static uint64_t read_members(struct classes set) {
    uint64_t chunks = 0;
    for (uint32_t i = 0; i < ASKED_COUNT; i++) chunks |= (uint64_t)classes_have(set, asked[i]) << (FIRST_ASKED + i);
    return chunks;
}

static uint64_t read_groups(const struct attributer *a, struct classes set) {
    return (classes_meet(set, a->premodifier) ? CHUNK(MODIFIES) : 0) |
           (classes_meet(set, a->auxiliary) ? CHUNK(AUXILIARY) : 0) |
           (classes_meet(set, a->finite) ? CHUNK(FINITE) : 0) | (classes_meet(set, a->cue_verb) ? CHUNK(CUE) : 0) |
           (classes_meet(set, a->preposition) ? CHUNK(PREPOSITION) : 0);
}

/* “drew applause”: what is a verb and a first name is a name only where it is written so. */
static uint64_t read_nouns(const struct attributer *a, struct classes set) {
    bool is_small = classes_have(set, CLASS_VERB) && classes_have(set, CLASS_GIVEN) && !classes_have(set, CLASS_NAME) &&
                    !classes_have(set, CLASS_NOUN);
    bool is_bare = classes_have(set, CLASS_BASE) && !classes_meet(set, a->auxiliary);
    return is_small ? 0 : (classes_meet(set, a->nominal) ? CHUNK(NOUN) : 0) | (is_bare ? CHUNK(BARE) : 0);
}

static uint64_t read_verbs(const struct attributer *a, struct classes set, uint64_t chunks) {
    bool is_auxiliary = chunks & CHUNK(AUXILIARY);
    if (!is_auxiliary && !classes_have(set, CLASS_VERB)) return 0;
    bool is_helper = is_auxiliary && !classes_meet(set, a->nominal);
    bool is_else = chunks & (CHUNK(NOUN) | CHUNK(BARE) | CHUNK(ADJ) | CHUNK(PART) | CHUNK(ING));
    return CHUNK(VERBAL) | (is_helper || !is_else ? CHUNK(VERB) : 0);
}

/* A participle modifies, but not as the first word: “elected mayors”. */
static bool may_begin(uint64_t chunks) {
    if (chunks & (CHUNK(PRON) | CHUNK(PRONOBJ) | CHUNK(DET))) return true;
    if (!(chunks & (CHUNK(MODIFIES) | CHUNK(BARE))) || chunks & CHUNK(VERB)) return false;
    return !(chunks & CHUNK(VERBAL)) || chunks & (CHUNK(NOUN) | CHUNK(BARE) | CHUNK(ADJ) | CHUNK(ING));
}

uint64_t chunk_set_read(const struct attributer *a, struct classes set) {
    uint64_t chunks = read_members(set) | read_groups(a, set) | read_nouns(a, set);
    chunks |= read_verbs(a, set, chunks);
    bool modifies = chunks & CHUNK(MODIFIES);
    if (may_begin(chunks)) chunks |= CHUNK(BEGINS);
    if (modifies && !(chunks & INNER_ASKS)) chunks |= CHUNK(PLAIN);
    if (!modifies && !(chunks & LAST_ASKS)) chunks |= CHUNK(ENDS);
    return chunks;
}
