/* plain.c — plain words with single blanks between them, commas, full stops and clitics are most of a text.
 *
 * In: a place in a paragraph. Out: tokens of as many as follow one another. Idea: eight bytes are read together, and
 * the lexicon is asked before it is certain that they are letters: it knows no plain form else, and a form's slot
 * holds all that its token asks. What may go on behind its letters is left to others. */
#include "base/eight.h"
#include "token/scanner.h"

/* A word of ASCII letters, fifteen or less, and what the lexicon says of it. */
struct plain {
    uint32_t letters, lexeme, traits;
};

struct stretch {
    const unsigned char *bytes;
    uint32_t at, last;
    struct token *token; /* the next to be written */
    uint32_t others, capitals; /* commas and stops; words with a capital */
};

/* A bit that all letters have, and no blank, digit or common mark. */
#define LETTER_BITS (0x40 * EACH_BYTE)

/* All before the first end. */
static inline uint64_t bits_before(uint64_t ends) { return (ends ^ (ends - 1)) >> 7; }

/* The bytes that are no letters, by the same bit; sure of the first. */
static inline uint64_t ends_of(uint64_t raw) { return no_letters(raw, raw | LOWER_BITS) >> 1; }

/* The word whose first eight bytes these are. */
static inline struct plain read_short(const struct form_slots *forms, uint64_t raw, uint64_t ends) {
    const struct short_form *form = form_find_short(forms, (raw | LOWER_BITS) & bits_before(ends));
    return (struct plain){bytes_before(ends), form->id, form->traits};
}

/* The same where they do not end it; `ends` in the next eight. */
static inline struct plain read_long(const struct form_slots *forms, const unsigned char *bytes, uint64_t ends) {
    uint64_t first = load_64(bytes) | LOWER_BITS, second = (load_64(bytes + 8) | LOWER_BITS) & bits_before(ends);
    uint32_t letters = 8 + bytes_before(ends), lexeme = form_find_long(forms, first, second, letters);
    return (struct plain){letters, lexeme, forms->traits[lexeme]};
}

_Static_assert(FORM_SIBILANT == (int)SHAPE_SIBILANT && FORM_PLAIN == (int)SHAPE_CAPITAL, "shapes are made of traits");
enum { SIBILANTS = 1 << ('s' & 31) | 1 << ('x' & 31) | 1 << ('z' & 31) };

/* The traits of letters that are no form. */
static uint32_t traits_of_last(unsigned char letter) {
    return FORM_PLAIN | ((uint32_t)SIBILANTS >> (letter & 31) & 1) * FORM_SIBILANT;
}

/* What the lexicon does not know, or what was not cut where its letters end: Hale’s. Letters 0: it is no plain word. */
static struct plain read_odd(const struct form_slots *forms, const unsigned char *bytes) {
    uint64_t raw = load_64(bytes), ends = ends_of(raw);
    struct plain plain = {0, 0, 0};
    if (ends & 0x40) return plain;
    if (ends) plain = read_short(forms, raw, ends);
    else if ((ends = ends_of(load_64(bytes + 8))) != 0) plain = read_long(forms, bytes, ends);
    else return plain;
    if (!plain.lexeme) plain.traits = traits_of_last(bytes[plain.letters - 1]);
    return plain;
}

/* The word at a place that sixteen bytes follow. */
static inline struct plain read_plain(const struct form_slots *forms, const unsigned char *bytes, uint64_t raw) {
    uint64_t ends = ~raw & LETTER_BITS;
    struct plain plain = {0, 0, 0};
    if (ends) plain = read_short(forms, raw, ends);
    else if ((ends = ~load_64(bytes + 8) & LETTER_BITS) != 0) plain = read_long(forms, bytes, ends);
    return __builtin_expect(plain.traits & FORM_PLAIN, 1) ? plain : read_odd(forms, bytes);
}

/* Two capitals begin it: are all capitals? */
static uint32_t shape_of_letters(const unsigned char *bytes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (bytes[i] & 0x20) return 0;
    return count > 1 ? SHAPE_CAPITALS : 0;
}

/* Blanks stand before the words of a stretch, but perhaps the first, which is seen to when it ends. */
static inline void write_word(struct stretch *stretch, struct plain plain, uint32_t two_letters) {
    uint32_t at = stretch->at, shape = (plain.traits ^ (two_letters >> 5 & 1)) & (SHAPE_SIBILANT | SHAPE_CAPITAL);
    if (__builtin_expect(!(two_letters & 0x2000), 0)) shape |= shape_of_letters(stretch->bytes + at, plain.letters);
    stretch->capitals += shape & SHAPE_CAPITAL;
    uint32_t of_form = TOKEN_WHOLE | TOKEN_BEGINS | TOKEN_SIMPLE | TOKEN_TELLS;
    uint32_t bits = (plain.traits & (of_form ^ (shape & SHAPE_CAPITAL) * TOKEN_SIMPLE)) | TOKEN_APART;
    scanner_write(stretch->token++, TOKEN_WORD, at, at + plain.letters, shape, plain.lexeme, bits);
}

/* Read words that have a blank behind them. Returns the first that has none; letters 0: what is there is no plain
 * word. */
static struct plain read_words(const struct form_slots *forms, struct stretch *state) {
    struct stretch stretch = *state;
    struct plain plain = {0, 0, 0};
    while (stretch.at < stretch.last) {
        const unsigned char *bytes = stretch.bytes + stretch.at;
        uint64_t raw = load_64(bytes);
        plain = read_plain(forms, bytes, raw);
        if (bytes[plain.letters] != ' ' || plain.letters == 0) break;
        write_word(&stretch, plain, (uint32_t)raw);
        stretch.at += plain.letters + 1;
        plain.letters = 0;
    }
    *state = stretch;
    return plain;
}

/* Neither a letter nor what makes an ellipsis of the stop. */
static bool may_follow_stop(const unsigned char *bytes) {
    uint8_t class = wide_read(bytes).class;
    return class == WIDE_APOSTROPHE || class == WIDE_MARK || class == WIDE_DASH;
}

/* Is the full stop behind a word a sentence's for certain? No letter follows it, and no form is written with it. */
static bool is_sentence_stop(const struct scanner *scanner, const unsigned char *bytes, struct plain plain) {
    const unsigned char *stop = bytes + plain.letters;
    if (plain.letters < 2 || run_bits[stop[1]] || stop[1] == '.' || (stop[1] == ' ' && stop[2] == '.')) return false;
    if (stop[1] >= 0xC2 && !may_follow_stop(stop + 1)) return false;
    if (plain.lexeme) return !(plain.traits & FORM_STOPS);
    return !lexicon_find(scanner->lexicon, (const char *)bytes, plain.letters + 1);
}

/* Can what stands behind a word belong to it? */
static bool may_join(const unsigned char *behind) {
    if (*behind == ':') return behind[1] == '/';
    return *behind >= 0xC2 ? wide_read(behind).class <= WIDE_HYPHEN : byte_joins[*behind];
}

static const struct short_form *find_clitic(const struct scanner *scanner, uint64_t word) {
    const struct short_form *form = form_find_short(&scanner->forms, word);
    const struct lexeme *lexeme = lexicon_lexeme(scanner->lexicon, form->id);
    return lexeme && classes_have(lexeme->classes, scanner->classes->clitic) ? form : NULL;
}

static bool is_small(unsigned char byte) { return byte >= 'a' && byte <= 'z'; }

/* The clitic of one or two letters behind an apostrophe, and perhaps the word's last letter: Hale|’s, do|n’t. Returns
 * its end, 0: there is none. */
static uint32_t read_clitic(const struct scanner *scanner, struct stretch *stretch, struct plain plain) {
    const unsigned char *bytes = stretch->bytes + stretch->at, *behind = bytes + plain.letters;
    const unsigned char *tail = behind + (*behind == '\'' ? 1 : 3);
    uint32_t count = 1 + is_small(tail[1]), last = plain.letters - 1;
    if (!is_small(tail[0]) || !(bytes[1] & 0x20) || run_bits[tail[count]] || may_join(tail + count)) return 0;
    uint64_t word = '\'' | (uint64_t)tail[0] << 8 | (count > 1 ? (uint64_t)tail[1] << 16 : 0);
    const struct short_form *clitic = last ? find_clitic(scanner, word << 8 | bytes[last] | 0x20) : NULL;
    if (clitic) {
        if (last > 7) return 0;
        const struct short_form *form = form_find_short(&scanner->forms, (load_64(bytes) | LOWER_BITS) & bits_of(last));
        plain = (struct plain){last, form->id, form->id ? form->traits : traits_of_last(bytes[last - 1])};
    } else if (!(clitic = find_clitic(scanner, word))) {
        return 0;
    }
    uint32_t end = (uint32_t)(tail + count - stretch->bytes), start = stretch->at + plain.letters;
    write_word(stretch, plain, (uint32_t)bytes[0] | 0x2000);
    scanner_write(stretch->token++, TOKEN_WORD, start, end, clitic->traits & FORM_SIBILANT, clitic->id,
                  scanner_bits(TOKEN_WORD, 0, clitic->traits));
    return end;
}

/* A word that has no blank behind it, and the comma, stop or clitic that stands there. Returns their end, 0: it may be
 * no whole word. */
static uint32_t read_behind(const struct scanner *scanner, struct stretch *stretch, struct plain plain) {
    const unsigned char *bytes = stretch->bytes + stretch->at, *behind = bytes + plain.letters;
    bool is_comma = *behind == ',', is_stop = *behind == '.' && is_sentence_stop(scanner, bytes, plain);
    if (*behind == '\'' || memcmp(behind, "\xE2\x80\x99", 3) == 0) return read_clitic(scanner, stretch, plain);
    if (!is_comma && !is_stop && may_join(behind)) return 0;
    write_word(stretch, plain, bytes[0] | (uint32_t)bytes[1] << 8);
    uint32_t end = stretch->at + plain.letters;
    if (!is_comma && !is_stop) return end;
    if (is_stop) scanner_note_point(scanner, (uint32_t)(stretch->token - scanner->tokens->items));
    scanner_write(stretch->token++, is_stop ? TOKEN_STOP : TOKEN_COMMA, end, end + 1, 0, 0, 0);
    stretch->others++;
    return end + 1;
}

/* Up to a word that may be more than its letters, which is what true says, or to what is no word. */
static bool read_all(const struct scanner *scanner, struct stretch *stretch) {
    for (;;) {
        struct plain plain = read_words(&scanner->forms, stretch);
        if (plain.letters == 0) return false;
        uint32_t end = read_behind(scanner, stretch, plain);
        if (end == 0) return true;
        stretch->at = end;
        if (stretch->bytes[end] != ' ') return false;
        stretch->at++;
    }
}

/* Where more may be looked at than there is: the last bytes of a paragraph, with zeros behind them. */
static struct stretch stretch_of(struct scanner *scanner, uint32_t *shift) {
    bool is_tail = scanner->at >= scanner->last;
    *shift = is_tail ? scanner->last : 0;
    return (struct stretch){.bytes = is_tail ? scanner->tail : scanner->bytes,
                            .at = scanner->at - *shift,
                            .last = is_tail ? scanner->size - *shift : scanner->last,
                            .token = scanner->tokens->items + scanner->tokens->count};
}

static void keep_tokens(struct scanner *scanner, const struct stretch *stretch, uint32_t shift) {
    struct token_list *tokens = scanner->tokens;
    struct token *first = tokens->items + tokens->count;
    uint32_t count = (uint32_t)(stretch->token - first);
    for (uint32_t i = 0; shift && i < count; i++) {
        first[i].start = (uint16_t)(first[i].start + shift);
        first[i].end = (uint16_t)(first[i].end + shift);
    }
    first->bits = (uint8_t)((first->bits & ~TOKEN_APART) | scanner->before);
    scanner->before = stretch->bytes[stretch->at - 1] == ' ' ? TOKEN_APART : 0;
    tokens->count += count;
    tokens->words += count - stretch->others;
    tokens->capitals += stretch->capitals;
}

static bool scan_stretch(struct scanner *scanner) {
    uint32_t shift;
    if (scanner->bytes[scanner->at] == ' ') scanner->before |= TOKEN_APART, scanner->at++;
    struct stretch stretch = stretch_of(scanner, &shift);
    const struct token *first = stretch.token;
    bool is_joined = read_all(scanner, &stretch);
    if (stretch.token > first) keep_tokens(scanner, &stretch, shift);
    scanner->at = stretch.at + shift;
    return is_joined;
}

bool scan_plain(struct scanner *scanner) {
    bool is_before = scanner->at < scanner->last;
    if (scan_stretch(scanner)) return true;
    bool is_next = is_before && scanner->at >= scanner->last && scanner->at < scanner->size;
    return is_next && scan_stretch(scanner);
}

void scan_prepare(struct scanner *scanner) {
    scanner->last = scanner->size < TAIL_BYTES ? 0 : scanner->size - TAIL_BYTES;
    memset(scanner->tail, 0, sizeof scanner->tail);
    if (scanner->size) memcpy(scanner->tail, scanner->bytes + scanner->last, scanner->size - scanner->last);
}
