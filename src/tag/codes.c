/* codes.c — one byte for each set of classes that a unit can have. In: the lexicon, and the classes that rules name. Out: tables
 * from a lexeme and its spelling to the whole set and the byte of the cut one. Idea: all sets are made beforehand, so that tagging a
 * word is two loads, and too many of them are an error of the knowledge, found at once. */
#include "tag/parts.h"

#include <stdio.h>

static quoth_status add_code(struct codes *codes, struct classes used, struct classes set, struct spelled *spelled) {
    uint32_t number;
    TRY(sets_add(codes->memory, &codes->sets, classes_and(set, used), &number));
    *spelled = (struct spelled){set, (uint8_t)(number + 1)}; /* past LIMIT_CODES none of it is used */
    return QUOTH_OK;
}

/* Phrases are not hyphenated, and neither are numbers and symbols capitalised. */
static uint32_t spelling_count(const struct codes *codes, struct classes kind, bool is_word) {
    if (!classes_have(kind, codes->speller.classes[CLASS_WORD])) return 1;
    return is_word ? SPELLING_COUNT : SPELLED_PART;
}

struct kinds { /* while codes are made */
    struct set_table sets;
    VEC(uint8_t) spellings; /* how many of the spellings occur, by kind */
};

static quoth_status add_kind(struct codes *codes, struct kinds *kinds, struct classes set, bool is_word, uint32_t *kind) {
    uint8_t count = (uint8_t)spelling_count(codes, set, is_word);
    TRY(sets_add(codes->memory, &kinds->sets, set, kind));
    while (kinds->spellings.count <= *kind) TRY(vec_push(codes->memory, &kinds->spellings, 0));
    if (kinds->spellings.items[*kind] < count) kinds->spellings.items[*kind] = count;
    return QUOTH_OK;
}

static quoth_status find_kinds(struct codes *codes, struct kinds *kinds, const struct lexicon *lexicon) {
    const struct lexeme nothing = {0};
    struct slice letter = {"a", 1};
    uint32_t kind;
    TRY(add_kind(codes, kinds, speller_kind(&codes->speller, &nothing, letter), true, &kind));
    codes->kinds[0] = kind << 1;
    for (uint32_t id = 1; id < codes->lexeme_count; id++) {
        const struct lexeme *lexeme = lexicon_lexeme(lexicon, id);
        struct slice form = lexicon_form(lexicon, id);
        bool is_word = !memchr(form.bytes, ' ', form.size);
        TRY(add_kind(codes, kinds, speller_kind(&codes->speller, lexeme, form), is_word, &kind));
        codes->kinds[id] = kind << 1 | lexeme->begins_phrase;
    }
    return QUOTH_OK;
}

static quoth_status spell_kind(struct codes *codes, struct classes used, uint32_t kind, struct classes set, uint32_t count) {
    for (uint32_t spelling = 0; spelling < SPELLING_COUNT; spelling++) {
        struct spelled *spelled = &codes->spellings[kind][spelling];
        bool occurs = spelling < count && (spelling & (SPELLED_PART - 1)) != SPELLED_CAPS;
        if (!occurs) *spelled = codes->spellings[kind][SPELLED_LOWER];
        else TRY(add_code(codes, used, speller_spell(&codes->speller, set, spelling), spelled));
    }
    return QUOTH_OK;
}

static quoth_status spell_kinds(struct codes *codes, struct classes used, const struct kinds *kinds) {
    size_t size = kinds->sets.sets.count * sizeof *codes->spellings;
    codes->spellings = memory_new(codes->memory, size);
    if (!codes->spellings) return QUOTH_NOMEM;
    codes->kind_count = kinds->sets.sets.count;
    for (uint32_t kind = 0; kind < codes->kind_count; kind++)
        TRY(spell_kind(codes, used, kind, kinds->sets.sets.items[kind], kinds->spellings.items[kind]));
    for (int i = 0; i < FIXED_COUNT; i++)
        TRY(add_code(codes, used, speller_fixed(&codes->speller, (enum fixed_kind)i), &codes->fixed[i]));
    return QUOTH_OK;
}

static quoth_status build(struct codes *codes, const struct lexicon *lexicon, struct classes used) {
    struct kinds kinds = {0};
    codes->kinds = memory_new(codes->memory, codes->lexeme_count * sizeof *codes->kinds);
    if (!codes->kinds) return QUOTH_NOMEM;
    quoth_status status = find_kinds(codes, &kinds, lexicon);
    if (status == QUOTH_OK) status = spell_kinds(codes, used, &kinds);
    sets_free(codes->memory, &kinds.sets);
    vec_free(codes->memory, &kinds.spellings);
    return status;
}

/* How many sets would be left if no rule named this class. */
static quoth_status count_without(const struct codes *codes, uint32_t class, uint32_t *count) {
    struct set_table rest = {0};
    quoth_status status = QUOTH_OK;
    for (uint32_t i = 0; i < codes->sets.sets.count && status == QUOTH_OK; i++) {
        struct classes set = codes->sets.sets.items[i];
        uint32_t number;
        classes_drop(&set, class);
        status = sets_add(codes->memory, &rest, set, &number);
    }
    *count = rest.sets.count;
    sets_free(codes->memory, &rest);
    return status;
}

enum { WORST_COUNT = 6 };

static quoth_status explain_overflow(const struct codes *codes, const struct lexicon *lexicon, struct classes used,
                                     quoth_problem *problem) {
    struct { uint32_t class, count; } worst[WORST_COUNT + 1];
    uint32_t worst_count = 0;
    for (uint32_t class = 0; class < lexicon_class_count(lexicon); class++) {
        uint32_t count;
        if (!classes_have(used, class)) continue;
        TRY(count_without(codes, class, &count));
        uint32_t i = worst_count < WORST_COUNT ? worst_count++ : WORST_COUNT;
        for (; i > 0 && worst[i - 1].count > count; i--) worst[i] = worst[i - 1];
        worst[i].class = class, worst[i].count = count;
    }
    char list[160] = "";
    for (uint32_t i = 0, size = 0; i < worst_count && size < sizeof list - 48; i++)
        size += (uint32_t)snprintf(list + size, sizeof list - size, " %.30s %u", lexicon_class_name(lexicon, worst[i].class),
                                   worst[i].count);
    return knowledge_problem(problem, NULL, 0, "words have %u different sets of classes, %d at most; without one of these:%s",
                             codes->sets.sets.count, LIMIT_CODES, list);
}

quoth_status codes_new(const quoth_allocator *memory, const struct lexicon *lexicon, struct classes used, struct codes **codes,
                       quoth_problem *problem) {
    *codes = NULL;
    struct codes *made = memory_new(memory, sizeof *made);
    if (!made) return knowledge_failure(problem, QUOTH_NOMEM);
    *made = (struct codes){.memory = memory, .lexeme_count = lexicon_count(lexicon) + 1};
    speller_init(&made->speller, lexicon);
    quoth_status status = build(made, lexicon, used);
    if (status == QUOTH_OK && made->sets.sets.count > LIMIT_CODES)
        status = explain_overflow(made, lexicon, used, problem);
    if (status == QUOTH_OK) {
        *codes = made;
        return QUOTH_OK;
    }
    codes_free(made);
    return status == QUOTH_BAD_KNOWLEDGE ? status : knowledge_failure(problem, status);
}

void codes_free(struct codes *codes) {
    if (!codes) return;
    const quoth_allocator *memory = codes->memory;
    memory_free(memory, codes->kinds, codes->lexeme_count * sizeof *codes->kinds);
    memory_free(memory, codes->spellings, codes->kind_count * sizeof *codes->spellings);
    sets_free(memory, &codes->sets);
    memory_free(memory, codes, sizeof *codes);
}

uint32_t codes_count(const struct codes *codes) { return codes->sets.sets.count; }

struct classes codes_classes(const struct codes *codes, uint8_t code) {
    return code && code <= codes->sets.sets.count ? codes->sets.sets.items[code - 1] : classes_none();
}
