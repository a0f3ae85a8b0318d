/* word.c — words compared: letters folded, lexemes set beside each other, their attributes read.
 *
 * In: text or lexeme numbers. Out: folded text, genders, kinship. Idea: “HALE”, “Hale” and “Hale.” are one name, so are
 * “Muñoz”, in one code or in two, and “Munoz”; and “Sen.” and “senator” one role because they stand in one row of the
 * lexicon. */
#include "speaker/roster.h"

/* Pairs of cases as names need them: Latin with its extensions (Vietnamese included), Greek, Cyrillic. */
static uint32_t lower(uint32_t letter) {
    if (letter < 0x80) return letter >= 'A' && letter <= 'Z' ? letter + 0x20 : letter;
    if (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7) return letter + 0x20;
    if ((letter >= 0x139 && letter <= 0x148) || (letter >= 0x179 && letter <= 0x17E)) return letter + (letter & 1);
    if ((letter >= 0x100 && letter <= 0x177) || (letter >= 0x1E00 && letter <= 0x1EFF)) return letter | 1;
    if ((letter >= 0x391 && letter <= 0x3A9) || (letter >= 0x410 && letter <= 0x42F)) return letter + 0x20;
    return letter >= 0x400 && letter <= 0x40F ? letter + 0x50 : letter;
}

static uint32_t decode(const unsigned char *bytes, uint32_t size) {
    if (size == 2) return (uint32_t)(bytes[0] & 0x1F) << 6 | (bytes[1] & 0x3F);
    if (size == 3) return (uint32_t)(bytes[0] & 0x0F) << 12 | (uint32_t)(bytes[1] & 0x3F) << 6 | (bytes[2] & 0x3F);
    return bytes[0];
}

static void encode(uint32_t letter, uint32_t size, char *into) {
    if (size == 2) {
        into[0] = (char)(0xC0 | letter >> 6);
        into[1] = (char)(0x80 | (letter & 0x3F));
    } else {
        into[0] = (char)(0xE0 | letter >> 12);
        into[1] = (char)(0x80 | (letter >> 6 & 0x3F));
        into[2] = (char)(0x80 | (letter & 0x3F));
    }
}

/* The letter below an accent, of small letters from à to ſ and of those added for Vietnamese and others; '.': none. */
static const char below_latin[] =
    "aaaaaa.ceeeeiiii.nooooo..uuuuy.y.a.a.a.c.c.c.c.d...e.e.e.e.e.g.g.g.g.h...i.i.i.i.....j.k"
    "..l.l.l.....n.n.n....o.o.o...r.r.r.s.s.s.s.t.t...u.u.u.u.u.u.w.y..z.z.z.";
static const char below_added[] =
    ".a.b.b.b.c.d.d.d.d.d.e.e.e.e.e.f.g.h.h.h.h.h.i.i.k.k.k.l.l.l.l.m.m.m.n.n.n.n.o.o.o.o.p.p.r"
    ".r.r.r.s.s.s.s.s.t.t.t.t.u.u.u.u.u.v.v.w.w.w.w.w.x.x.y.z.z.zhtwy.......a.a.a.a.a.a.a.a.a.a"
    ".a.a.e.e.e.e.e.e.e.e.i.i.o.o.o.o.o.o.o.o.o.o.o.o.u.u.u.u.u.u.u.y.y.y.y......";
enum { LATIN_FIRST = 0xE0, ADDED_FIRST = 0x1E00, MARK_FIRST = 0x300, MARK_LAST = 0x36F };

/* 0 for a mark that stands above the letter before it. */
static uint32_t without_accent(uint32_t letter) {
    char below = '.';
    if (letter >= MARK_FIRST && letter <= MARK_LAST) return 0;
    if (letter >= LATIN_FIRST && letter - LATIN_FIRST < sizeof below_latin - 1)
        below = below_latin[letter - LATIN_FIRST];
    if (letter >= ADDED_FIRST && letter - ADDED_FIRST < sizeof below_added - 1)
        below = below_added[letter - ADDED_FIRST];
    return below == '.' ? letter : (unsigned char)below;
}

static uint32_t sequence_size(unsigned char first) {
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

static bool is_dropped(unsigned char byte) { return byte == '.' || byte == ','; }
static bool is_blank(unsigned char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

/* ASCII from / on is neither blank nor dropped, and a single blank stays: eight bytes folded, and which of them are
 * none of these. Sure of the first. */
static inline uint64_t fold_word(uint64_t word, char *into, uint64_t *carry) {
    uint64_t blanks = blanks_in(word), other = (word | (word - '/' * EACH_BYTE)) & HIGH_BITS & ~blanks;
    store_64((unsigned char *)into, lower_word(word));
    return other | doubled_blanks(blanks, carry);
}

/* A text that is plain from end to end, as most are; there is room for all words of it. */
static bool fold_all(const unsigned char *bytes, size_t size, char *into) {
    uint64_t carry = BLANK_BEFORE, other = 0;
    size_t i = 0;
    for (; i + 8 <= size; i += 8) other |= fold_word(load_64(bytes + i), into + i, &carry);
    if (i < size) other |= fold_word(load_rest(bytes + i, size - i), into + i, &carry) & bits_of((uint32_t)(size - i));
    return !other && size > 0 && into[size - 1] != ' ';
}

/* Up to what is not plain, eight bytes at a time, as far as there is room for eight. Returns how many. */
static size_t fold_plain(const unsigned char *bytes, size_t left, char *into, size_t room, bool after_blank) {
    uint64_t carry = after_blank ? BLANK_BEFORE : 0;
    for (size_t done = 0;; done += 8) {
        if (done >= left || room - done < 8) return done;
        uint64_t other = fold_word(load_left(bytes + done, left - done), into + done, &carry);
        if (other) return done + bytes_before(other); /* or the NULs behind the end */
    }
}

/* A letter past ASCII; returns the bytes that it becomes. */
static uint32_t fold_letter(const unsigned char *bytes, uint32_t size, char *into) {
    uint32_t letter = without_accent(lower(decode(bytes, size)));
    if (letter == 0) return 0;
    if (letter >= 0x80 && letter != 0x2019 && letter != 0xA0) return encode(letter, size, into), size;
    *into = letter == 0x2019 ? '\'' : letter == 0xA0 ? ' ' : (char)letter;
    return 1;
}

/* Apart, so that those which are plain do not save what it needs. */
static __attribute__((noinline)) uint32_t fold_some(const unsigned char *bytes, size_t left, char *into,
                                                    uint32_t room) {
    uint32_t size = 0;
    for (size_t i = 0;;) {
        bool after_blank = size == 0 || into[size - 1] == ' ';
        size_t plain = fold_plain(bytes + i, left - i, into + size, room - size, after_blank);
        size += (uint32_t)plain;
        i += plain;
        if (i == left) break;
        uint32_t step = sequence_size(bytes[i]);
        if (step > left - i || size + step > room) return 0;
        if (step == 1 && is_blank(bytes[i])) {
            if (size && into[size - 1] != ' ') into[size++] = ' ';
        } else if (step == 1) {
            if (!is_dropped(bytes[i])) into[size++] = (char)lower(bytes[i]);
        } else if (step == 4) {
            memcpy(into + size, bytes + i, 4);
            size += 4;
        } else {
            size += fold_letter(bytes + i, step, into + size);
        }
        i += step;
    }
    while (size && into[size - 1] == ' ') size--;
    return size;
}

uint32_t fold_text(struct slice text, char *into, uint32_t room) {
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    bool fits = text.size + 8 <= room;
    return fits && fold_all(bytes, text.size, into) ? (uint32_t)text.size : fold_some(bytes, text.size, into, room);
}

struct folding fold_ahead(struct slice text, char *into, uint32_t room) {
    uint64_t carry = BLANK_BEFORE, other = 0, blanks = 0;
    bool fits = text.size + 8 <= room;
    for (size_t i = 0; i < text.size && fits; i += 8) {
        uint64_t kept = bits_left(text.size - i), word = load_ahead(text, i);
        other |= fold_word(word, into + i, &carry) & kept;
        blanks |= blanks_in(word);
    }
    bool is_plain = (text.size > 0) & fits & !other && into[text.size - 1] != ' ';
    uint32_t size = is_plain ? (uint32_t)text.size : fold_text(text, into, room);
    return (struct folding){size, is_plain, is_plain & (blanks != 0)};
}

static const char *const attribute_names[ATTRIBUTE_COUNT] = {
    "body", "definite", "full",   "fullname", "gender", "generic", "hides", "likely",
    "name", "named",    "naming", "number",   "person", "topic",   "turn",  "value"};

const char *word_attribute(const struct lexicon *lexicon, const struct lexeme *word, enum attribute attribute) {
    for (uint32_t i = 0; i < word->reading_count; i++) {
        const char *value = lexicon_attribute(lexicon, lexicon_row(lexicon, word, i), attribute_names[attribute]);
        if (value) return value;
    }
    return NULL;
}

const char *lexeme_find_attribute(const struct knowledge *knowledge, uint32_t lexeme, enum attribute attribute) {
    struct kept_value *kept = &knowledge->values[(lexeme + 5 * (uint32_t)attribute) % VALUES_KEPT];
    if ((kept->lexeme == lexeme) & (kept->attribute == attribute)) return kept->value;
    const struct lexicon *lexicon = knowledge->lexicon;
    const char *value = word_attribute(lexicon, lexicon_lexeme(lexicon, lexeme), attribute);
    *kept = (struct kept_value){lexeme, attribute, value};
    return value;
}

bool lexeme_says(const struct knowledge *knowledge, uint32_t lexeme, enum attribute attribute, const char *value) {
    const char *first = lexeme_attribute(knowledge, lexeme, attribute);
    if (!first || strcmp(first, value) == 0) return first;
    const struct lexeme *word = lexicon_lexeme(knowledge->lexicon, lexeme);
    for (uint32_t i = 1; i < word->reading_count; i++) {
        const char *found = lexicon_attribute(knowledge->lexicon, lexicon_row(knowledge->lexicon, word, i),
                                              attribute_names[attribute]);
        if (found && strcmp(found, value) == 0) return true;
    }
    return false;
}

enum gender lexeme_gender(const struct knowledge *knowledge, uint32_t lexeme) {
    if (!lexeme) return GENDER_UNKNOWN;
    struct classes classes = lexicon_lexeme(knowledge->lexicon, lexeme)->classes;
    bool is_female = classes_have(classes, IS_FEMALE), is_male = classes_have(classes, IS_MALE);
    if (is_female != is_male) return is_female ? GENDER_FEMALE : GENDER_MALE;
    const char *value = lexeme_attribute(knowledge, lexeme, ATTRIBUTE_GENDER);
    if (!value) return GENDER_UNKNOWN;
    return value[0] == 'f' ? GENDER_FEMALE : value[0] == 'm' ? GENDER_MALE : GENDER_UNKNOWN;
}

const char *lexeme_full(const struct knowledge *knowledge, uint32_t lexeme) {
    return lexeme_attribute(knowledge, lexeme, ATTRIBUTE_FULL);
}

/* The lemma of a plural; rows of titles hold several words, so only one that begins like the form. */
static const char *singular_of(const struct scene *scene, uint32_t head, struct slice form) {
    uint32_t lexeme = unit_lexeme(scene, head);
    const struct lexicon *lexicon = scene->knowledge->lexicon;
    const struct lexeme *word = lexeme && unit_is(scene, head, IS_PLURAL) ? lexicon_lexeme(lexicon, lexeme) : NULL;
    for (uint32_t i = 0; word && i < word->reading_count; i++) {
        const char *lemma = lexicon_reading(lexicon, word, i).lemma;
        if (lemma[0] && form.size > 2 && strncmp(lemma, form.bytes, 2) == 0) return lemma;
    }
    return NULL;
}

struct slice role_word(const struct scene *scene, uint32_t head, char room[LIMIT_NAME_BYTES]) {
    const char *full = lexeme_full(scene->knowledge, unit_lexeme(scene, head));
    if (full) return (struct slice){full, strlen(full)};
    struct slice form = {room, fold_text(unit_text(scene, head), room, LIMIT_NAME_BYTES)};
    full = singular_of(scene, head, form);
    return full ? (struct slice){full, strlen(full)} : form;
}
