/* compound.c — which words with hyphens hold a number at all: “two-thirds”, “sixty-one”; not “long-term”.
 *
 * In: a word with a hyphen. Out: may a quantity begin with one of its parts? Idea: a bit for each three letters that a
 * number or a month begins with, so that hardly any other is cut into its parts, which would each be looked up. */
#include "claim/private.h"

/* Behind the last letter stands no letter. */
static inline uint8_t byte_at(const char *bytes, size_t size, size_t at) {
    uint8_t byte = (uint8_t)bytes[at < size ? at : size - 1];
    return at < size ? byte : '-';
}

/* A letter, large or small, has five bits; those of the first three, or two and none, are folded into the number of a
 * bit. */
static inline uint32_t beginning_of(uint8_t first, uint8_t second, uint8_t third) {
    uint32_t last = (third & 31u) & -(uint32_t)(second != '-');
    return ((first & 31u) << 7 ^ (second & 31u) << 4 ^ last) % BEGINNINGS;
}

void compounds_fill(struct claimer *claimer) {
    for (uint32_t id = 1; id <= claimer->lexeme_count; id++) {
        const struct sense *sense = &claimer->drafts[id];
        uint32_t roles = claimer->figures.items[sense->figure].roles;
        struct slice form = lexicon_form(claimer->lexicon, id);
        if (!(roles & FIGURE_BEGINS) && sense->tag != TAG_A) continue;
        uint8_t second = byte_at(form.bytes, form.size, 1), third = byte_at(form.bytes, form.size, 2);
        uint32_t beginning = beginning_of((uint8_t)form.bytes[0], second, third);
        claimer->beginnings[beginning / 64] |= (uint64_t)1 << beginning % 64;
    }
}

bool compound_may_count(const struct claimer *claimer, const char *bytes, uint32_t size) {
    uint64_t may = 0, is_start = 1, hyphens = 0;
    uint32_t bits = 0;
    uint8_t byte = (uint8_t)bytes[0], next = byte_at(bytes, size, 1);
    for (uint32_t i = 0; i < size; i++) {
        uint8_t after = byte_at(bytes, size, i + 2);
        uint32_t beginning = beginning_of(byte, next, after);
        may |= claimer->beginnings[beginning / 64] >> beginning % 64 & is_start;
        is_start = byte == '-';
        hyphens |= is_start;
        bits |= byte;
        byte = next;
        next = after;
    }
    return may | !hyphens | bits >> 7; /* other hyphens, and letters that are folded, are left to the lexicon */
}
