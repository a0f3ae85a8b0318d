/* spelling.c — what capitals, hyphens and digits make of a word's classes. In: the set that the lexicon
 * gives. Out: the set as spelled. Idea: a capital is evidence for a name only where a capital was not due
 * anyway; which classes withstand it is data. */
#include "tag/parts.h"

/* A word that a rule quotes is that word in any spelling. */
static struct classes quoted_words(const struct lexicon *lexicon) {
    struct classes words = classes_none();
    for (uint32_t i = 0; i < lexicon_class_count(lexicon); i++)
        if (lexicon_class_name(lexicon, i)[0] == '"') classes_add(&words, i);
    return words;
}

void speller_init(struct speller *speller, const struct lexicon *lexicon) {
    struct classes words = quoted_words(lexicon);
    speller->plain = lexicon_list(lexicon, LIST_PLAIN);
    speller->names = lexicon_list(lexicon, LIST_NAMES);
    speller->leads = lexicon_list(lexicon, LIST_LEADS);
    speller->keeps = classes_or(lexicon_list(lexicon, LIST_KEEPS), words);
    speller->parts = lexicon_list(lexicon, LIST_PARTS);
    classes_add(&speller->keeps, CLASS_WORD);
    classes_drop(&speller->parts, CLASS_WORD);
}

static struct classes spell_part(const struct speller *speller, struct classes kind) {
    struct classes part = classes_and(kind, speller->parts);
    if (classes_empty(part)) classes_add(&part, CLASS_UNKNOWN);
    classes_add(&part, CLASS_WORD);
    return part;
}

/* An unknown word with a capital is a name; its ending still counts at a sentence's start (Reportedly),
 * but never says of a name inside one (Kessler) that it is a trade. */
static struct classes spell_unknown(struct classes set, uint32_t capital) {
    if (capital == SPELLED_NAME) {
        set = classes_none();
        classes_add(&set, CLASS_WORD);
    }
    classes_drop(&set, CLASS_UNKNOWN);
    classes_add(&set, CLASS_NAME);
    return set;
}

static struct classes spell_known(const struct speller *speller, struct classes set, uint32_t capital) {
    bool is_plain = classes_meet(set, speller->plain), is_name = classes_meet(set, speller->names);
    if (capital == SPELLED_FIRST) is_name |= !is_plain && classes_meet(set, speller->leads);
    if (capital == SPELLED_NAME && (!is_plain || is_name)) {
        set = classes_and(set, speller->keeps);
        is_name = true;
    }
    if (is_name) classes_add(&set, CLASS_NAME);
    return set;
}

struct classes speller_spell(const struct speller *speller, struct classes kind, uint32_t spelling) {
    uint32_t capital = spelling & 3;
    struct classes set = spelling & SPELLED_PART ? spell_part(speller, kind) : kind;
    if (capital == SPELLED_LOWER) return set;
    if (classes_have(set, CLASS_UNKNOWN)) set = spell_unknown(set, capital);
    else set = spell_known(speller, set, capital);
    if (spelling & SPELLED_CAPS) classes_add(&set, CLASS_CAPS);
    return set;
}

/* Symbols that have rows of their own: $ % £ €. */
static bool is_symbol(struct slice form) {
    unsigned char first = (unsigned char)form.bytes[0];
    if (first == 0xc2 || first == 0xe2) return true; /* the blocks of Latin-1 signs, currencies, letterlike signs */
    return first < 0x80 && strchr("!#$%&()*+,./:;<=>?@[\\]^_`{|}~", first) != NULL;
}

struct classes speller_kind(const struct lexeme *lexeme, struct slice form) {
    struct classes set = lexeme->classes;
    if (form.bytes[0] >= 'a' && form.bytes[0] <= 'z' && !classes_empty(set)) { /* nearly all, and there are many */
        classes_add(&set, CLASS_WORD);
        return set;
    }
    bool is_suffix = form.size > 1 && form.bytes[0] == '-';
    if (form.bytes[0] >= '0' && form.bytes[0] <= '9') {
        classes_add(&set, CLASS_NUMBER);
    } else if (is_symbol(form)) {
        classes_add(&set, CLASS_SYMBOL);
    } else {
        if (classes_empty(set) || is_suffix) classes_add(&set, CLASS_UNKNOWN);
        classes_add(&set, CLASS_WORD);
    }
    return set;
}

static struct classes with(struct classes set, enum known_class class) {
    classes_add(&set, class);
    return set;
}

static struct classes set_of(enum known_class a, enum known_class b) {
    struct classes set = classes_none();
    classes_add(&set, a);
    classes_add(&set, b);
    return set;
}

struct classes speller_fixed(enum fixed_kind kind) {
    switch (kind) {
    case FIXED_NUMBER: return set_of(CLASS_NUMBER, CLASS_NUMBER);
    case FIXED_YEAR: return set_of(CLASS_NUMBER, CLASS_TIME);
    case FIXED_HANDLE: return set_of(CLASS_WORD, CLASS_NAME);
    case FIXED_ADDRESS: return set_of(CLASS_WORD, CLASS_WORD);
    case FIXED_GEN: return set_of(CLASS_APOSTROPHE, CLASS_GEN);
    case FIXED_QUOTATION: return set_of(CLASS_QUOTATION, CLASS_QUOTATION);
    case FIXED_FRAGMENT: return set_of(CLASS_QUOTATION, CLASS_FRAGMENT);
    case FIXED_SPEECH: return set_of(CLASS_QUOTATION, CLASS_SPEECH);
    case FIXED_LOWER_FRAGMENT: return with(set_of(CLASS_QUOTATION, CLASS_FRAGMENT), CLASS_LOWER);
    case FIXED_LOWER_SPEECH: return with(set_of(CLASS_QUOTATION, CLASS_SPEECH), CLASS_LOWER);
    default: break;
    }
    enum known_class class = (enum known_class)(CLASS_COMMA + (int)kind - FIXED_PUNCTUATION);
    return set_of(class, class);
}
