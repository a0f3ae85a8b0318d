/* codes.c — a number for each set of classes that a unit can have. In: the lexicon, and the classes that
 * rules name. Out: tables from a lexeme and its spelling to the whole set and the code of the cut one.
 * Idea: all sets are made beforehand, so that tagging a word is two loads. */
#include "tag/parts.h"

static quoth_status add_code(struct codes *codes, struct classes used, struct classes set, struct spelled *spelled) {
    uint32_t number;
    TRY(sets_add(codes->memory, &codes->sets, classes_and(set, used), &number));
    memset(spelled, 0, sizeof *spelled); /* what lies between members is laid out too */
    spelled->classes = set;
    spelled->code = (uint16_t)(number + 1);
    return number < UINT16_MAX ? QUOTH_OK : QUOTH_LIMIT;
}

/* Phrases are not hyphenated, and neither are numbers and symbols capitalised. */
static uint32_t spelling_count(struct classes kind, bool is_word) {
    if (!classes_have(kind, CLASS_WORD)) return 1;
    return is_word ? SPELLING_COUNT : SPELLED_PART;
}

struct kinds { /* while codes are made */
    struct set_table sets;
    struct set_table wholes; /* of all that is spelled, in the same order */
    VEC(uint8_t) spellings; /* how many of the spellings occur, by kind */
    struct classes latest;  /* rows stand by kind, so that a lexeme is often of the kind before */
    uint32_t latest_kind;
};

static quoth_status add_kind(struct codes *codes, struct kinds *kinds, struct classes set, bool is_word,
                             uint16_t *kind) {
    uint8_t count = (uint8_t)spelling_count(set, is_word);
    bool is_latest = kinds->spellings.count > 0 && classes_same(kinds->latest, set);
    if (!is_latest) TRY(sets_add(codes->memory, &kinds->sets, set, &kinds->latest_kind));
    kinds->latest = set;
    if (kinds->latest_kind >= UINT16_MAX) return QUOTH_LIMIT;
    *kind = (uint16_t)kinds->latest_kind;
    while (kinds->spellings.count <= *kind) TRY(vec_push(codes->memory, &kinds->spellings, 0));
    if (kinds->spellings.items[*kind] < count) kinds->spellings.items[*kind] = count;
    return QUOTH_OK;
}

static quoth_status find_kinds(struct codes *codes, struct kinds *kinds, const struct lexicon *lexicon) {
    const struct lexeme nothing = {0};
    struct slice letter = {"a", 1};
    uint16_t kind;
    TRY(add_kind(codes, kinds, speller_kind(&nothing, letter), true, &kind));
    codes->kinds[0] = kind;
    for (uint32_t id = 1; id < codes->lexeme_count; id++) {
        const struct lexeme *lexeme = lexicon_lexeme(lexicon, id);
        struct slice form = lexicon_form(lexicon, id);
        bool is_word = !memchr(form.bytes, ' ', form.size);
        TRY(add_kind(codes, kinds, speller_kind(lexeme, form), is_word, &kind));
        codes->kinds[id] = kind;
    }
    return QUOTH_OK;
}

static quoth_status add_spelled(struct codes *codes, struct kinds *kinds, struct classes used, struct classes whole,
                                uint16_t *place) {
    uint32_t number;
    TRY(sets_add(codes->memory, &kinds->wholes, whole, &number));
    if (number >= UINT16_MAX) return QUOTH_LIMIT;
    *place = (uint16_t)number;
    if (number < codes->spelled.count) return QUOTH_OK;
    struct spelled spelled;
    TRY(add_code(codes, used, whole, &spelled));
    return vec_push(codes->memory, &codes->spelled, spelled);
}

static quoth_status spell_kind(struct codes *codes, struct kinds *kinds, struct classes used, uint32_t kind) {
    struct classes set = kinds->sets.sets.items[kind];
    uint32_t count = kinds->spellings.items[kind];
    for (uint32_t spelling = SPELLED_LOWER + 1; spelling < SPELLING_COUNT; spelling++) {
        uint16_t *place = &codes->spellings[kind][spelling];
        bool occurs = spelling < count && (spelling & (SPELLED_PART - 1)) != SPELLED_CAPS;
        if (!occurs) *place = codes->spellings[kind][SPELLED_LOWER];
        else TRY(add_spelled(codes, kinds, used, speller_spell(&codes->speller, set, spelling), place));
    }
    return QUOTH_OK;
}

static quoth_status spell_kinds(struct codes *codes, struct classes used, struct kinds *kinds) {
    size_t size = kinds->sets.sets.count * sizeof *codes->spellings;
    codes->spellings = memory_new(codes->memory, size);
    if (!codes->spellings) return QUOTH_NOMEM;
    codes->kind_count = kinds->sets.sets.count;
    for (uint32_t kind = 0; kind < codes->kind_count; kind++) /* written small a set stays what it is */
        TRY(add_spelled(codes, kinds, used, kinds->sets.sets.items[kind], &codes->spellings[kind][SPELLED_LOWER]));
    for (uint32_t kind = 0; kind < codes->kind_count; kind++)
        TRY(spell_kind(codes, kinds, used, kind));
    for (int i = 0; i < FIXED_COUNT; i++)
        TRY(add_code(codes, used, speller_fixed((enum fixed_kind)i), &codes->fixed[i]));
    return QUOTH_OK;
}

static quoth_status build(struct codes *codes, const struct lexicon *lexicon, struct classes used) {
    struct kinds kinds = {0};
    codes->kinds = memory_new(codes->memory, codes->lexeme_count * sizeof *codes->kinds);
    if (!codes->kinds) return QUOTH_NOMEM;
    quoth_status status = find_kinds(codes, &kinds, lexicon);
    if (status == QUOTH_OK) status = spell_kinds(codes, used, &kinds);
    sets_free(codes->memory, &kinds.sets);
    sets_free(codes->memory, &kinds.wholes);
    vec_free(codes->memory, &kinds.spellings);
    return status;
}

quoth_status codes_new(const quoth_allocator *memory, const struct lexicon *lexicon, struct classes used,
                       struct codes **codes, quoth_problem *problem) {
    *codes = NULL;
    struct codes *made = memory_new(memory, sizeof *made);
    if (!made) return knowledge_failure(problem, QUOTH_NOMEM);
    *made = (struct codes){.memory = memory, .lexeme_count = lexicon_count(lexicon) + 1};
    speller_init(&made->speller, lexicon);
    quoth_status status = build(made, lexicon, used);
    if (status == QUOTH_OK) {
        *codes = made;
        return QUOTH_OK;
    }
    codes_free(made);
    if (status != QUOTH_LIMIT) return knowledge_failure(problem, status);
    return knowledge_problem(problem, NULL, 0, "words have more than %d different sets of classes", UINT16_MAX);
}

static void free_tables(struct codes *codes) {
    const quoth_allocator *memory = codes->memory;
    memory_free(memory, codes->kinds, codes->lexeme_count * sizeof *codes->kinds);
    memory_free(memory, codes->spellings, codes->kind_count * sizeof *codes->spellings);
    vec_free(memory, &codes->spelled);
    sets_free(memory, &codes->sets);
}

void codes_free(struct codes *codes) {
    if (!codes) return;
    if (!codes->is_lent) free_tables(codes);
    memory_free(codes->memory, codes, sizeof *codes);
}

static quoth_status pass(struct image *image, struct codes *codes) {
    image_value(image, &codes->speller);
    image_value(image, &codes->fixed);
    image_table(image, &codes->kinds, &codes->lexeme_count);
    image_table(image, &codes->spellings, &codes->kind_count);
    image_vec(image, &codes->spelled);
    image_vec(image, &codes->sets.sets);
    return image->status;
}

quoth_status codes_lay_out(struct codes *codes, struct image *image) { return pass(image, codes); }

quoth_status codes_open(const quoth_allocator *memory, struct image *image, struct codes **codes) {
    struct codes *opened = memory_new(memory, sizeof *opened);
    if (!opened) return QUOTH_NOMEM;
    *opened = (struct codes){.memory = memory, .is_lent = true};
    *codes = opened; /* its owner frees it, whatever comes */
    return pass(image, opened);
}

uint32_t codes_count(const struct codes *codes) { return codes->sets.sets.count; }

struct classes codes_classes(const struct codes *codes, uint32_t code) {
    return code && code <= codes->sets.sets.count ? codes->sets.sets.items[code - 1] : classes_none();
}
