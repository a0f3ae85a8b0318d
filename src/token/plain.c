/* plain.c — plain words with single blanks between them, commas, full stops and clitics are most of a text.
 *
 * In: a place in a paragraph. Out: tokens of as many as follow one another. Idea: where letters end is known
 * beforehand, a bit a byte; twelve bytes are read together, the lexicon is asked for what of them is letters, and a
 * form's place holds all that its token asks, so that nothing depends on how long a word is. What may go on behind its
 * letters is left to others. */
#include "base/eight.h"
#include "token/scanner.h"

enum { CAPITAL_UNIT = 0x20 }; /* the bit by which small letters and capitals differ */

/* A word of ASCII letters, and what the lexicon says of it, as a form's place has it. Letters 0: it is none, or too
 * long. */
struct plain {
    uint32_t letters, said;
};

struct stretch {
    size_t at;
    struct token *token; /* the next to be written */
    uint32_t others, capitals; /* commas and stops; words with a capital, each counted CAPITAL_UNIT times */
};

_Static_assert(FORM_SIBILANT == (int)SHAPE_SIBILANT, "shapes are made of traits");
enum { SIBILANTS = 1 << ('s' & 31) | 1 << ('x' & 31) | 1 << ('z' & 31), PLAIN_MOST = 15 };

/* What is said of letters that are no form. */
static uint32_t said_of_last(unsigned char letter) {
    return ((uint32_t)SIBILANTS >> (letter & 31) & 1) * FORM_SIBILANT;
}

const struct kept_bytes kept_bytes[FORM_SHORT + 1] = {
#define FIRST(count) {(UINT64_C(1) << (count) * 8) - 1, 0}
#define SECOND(count) {UINT64_MAX, (UINT32_C(1) << ((count) - 8) * 8) - 1}
    FIRST(0), FIRST(1), FIRST(2), FIRST(3), FIRST(4), FIRST(5), FIRST(6), FIRST(7), SECOND(8), SECOND(9), SECOND(10),
    SECOND(11), {UINT64_MAX, UINT32_MAX}};

/* What is said of fewer letters than thirteen, in any case. */
static inline uint32_t find_short(const struct form_slots *forms, const unsigned char *bytes, uint32_t letters) {
    uint64_t first = (load_64(bytes) | LOWER_BITS) & kept_bytes[letters].first;
    uint32_t second = ((uint32_t)load_32(bytes + 8) | (uint32_t)LOWER_BITS) & kept_bytes[letters].second;
    const struct short_form *form = form_find_short(forms, first, second);
    return form ? form->said : said_of_last(bytes[letters - 1]);
}

/* Of more than twelve, and fewer than sixteen. */
static uint32_t find_long(const struct form_slots *forms, const unsigned char *bytes, uint32_t letters) {
    uint64_t second = (load_64(bytes + 8) | LOWER_BITS) & bits_of(letters - 8);
    uint32_t lexeme = form_find_long(forms, load_64(bytes) | LOWER_BITS, second, letters);
    return lexeme ? lexeme << FORM_SAID_ID | forms->traits[lexeme] : said_of_last(bytes[letters - 1]);
}

/* Letters that follow one another; there may be more where they are too many. */
static inline uint32_t count_letters(const struct scanner *scanner, size_t at) {
    uint64_t ends = load_64(scanner->ends + at / 8) >> at % 8;
    return (uint32_t)__builtin_ctzll(ends | (uint64_t)1 << (PLAIN_MOST + 1));
}

/* Two capitals begin it: are all capitals? */
static uint32_t shape_of_letters(const unsigned char *bytes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (bytes[i] & 0x20) return 0;
    return count > 1 ? SHAPE_CAPITALS : 0;
}

/* What a word's token has by the traits of its form, without and with a capital: a table, since words differ in all
 * that is asked here. Blanks stand before the words of a stretch, but perhaps the first, which is seen to when it ends.
 */
#define SIGNS(traits, odd, capital)                                                                                    \
    {TOKEN_WORD, ((traits) & FORM_SIBILANT) | (capital), MARK_NONE,                                                    \
     ((traits) & (TOKEN_WHOLE | TOKEN_BEGINS | TOKEN_TELLS)) | SECOND_BY(traits) | (odd) | TOKEN_APART}
#define SMALL(traits) SIGNS(traits, ~(traits) & TOKEN_ODD, 0)
#define CAPITAL(traits) SIGNS(traits, TOKEN_ODD, SHAPE_CAPITAL)
#define FOUR(what, i) what(i), what((i) + 1), what((i) + 2), what((i) + 3)
#define SIXTEEN(what, i) FOUR(what, i), FOUR(what, (i) + 4), FOUR(what, (i) + 8), FOUR(what, (i) + 12)
#define SIXTY_FOUR(what, i) SIXTEEN(what, i), SIXTEEN(what, (i) + 16), SIXTEEN(what, (i) + 32), SIXTEEN(what, (i) + 48)
#define ALL(what) SIXTY_FOUR(what, 0), SIXTY_FOUR(what, 64), SIXTY_FOUR(what, 128), SIXTY_FOUR(what, 192)
static const struct token_signs signs[2 * (UINT8_MAX + 1)] = {ALL(SMALL), ALL(CAPITAL)};

static inline void write_word(struct stretch *stretch, const unsigned char *bytes, struct plain plain) {
    uint32_t at = (uint32_t)stretch->at, capital = ~(uint32_t)bytes[0] & CAPITAL_UNIT;
    struct token *token = stretch->token++;
    token->start = (uint16_t)at;
    token->end = (uint16_t)(at + plain.letters);
    token->lexeme = plain.said >> FORM_SAID_ID;
    token->signs = signs[(plain.said & UINT8_MAX) | capital << 3];
    stretch->capitals += capital;
    bool is_upper = !(bytes[1] & CAPITAL_UNIT);
    if (__builtin_expect(is_upper, 0)) token->shape |= (uint8_t)shape_of_letters(bytes, plain.letters);
}

/* Read words that have a blank behind them. Returns the first that has none; letters 0: what is there is no plain
 * word. */
static struct plain read_words(const struct scanner *scanner, struct stretch *state) {
    struct stretch stretch = *state;
    struct plain plain;
    for (;;) {
        const unsigned char *bytes = scanner->bytes + stretch.at;
        plain.letters = count_letters(scanner, stretch.at);
        if (__builtin_expect(plain.letters - 1 < FORM_SHORT, 1))
            plain.said = find_short(&scanner->forms, bytes, plain.letters);
        else if (plain.letters - 1 < PLAIN_MOST) plain.said = find_long(&scanner->forms, bytes, plain.letters);
        else plain.letters = 0;
        if (bytes[plain.letters] != ' ' || plain.letters == 0) break;
        write_word(&stretch, bytes, plain);
        stretch.at += plain.letters + 1;
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
    bool is_ellipsis = (stop[1] == '.') | ((stop[1] == ' ') & (stop[2] == '.'));
    if (is_ellipsis | (plain.letters < 2) | (run_bits[stop[1]] != 0)) return false;
    if (stop[1] >= 0xC2 && !may_follow_stop(stop + 1)) return false;
    if (plain.said >> FORM_SAID_ID) return !(plain.said & FORM_STOPS);
    return !lexicon_find(scanner->lexicon, (const char *)bytes, plain.letters + 1);
}

/* Can what stands behind a word belong to it? */
static bool may_join(const unsigned char *behind) {
    if (*behind == ':') return behind[1] == '/';
    return *behind >= 0xC2 ? wide_read(behind).class <= WIDE_HYPHEN : byte_joins[*behind];
}

/* What is said of a clitic; 0: it is none. */
static uint32_t find_clitic(const struct scanner *scanner, uint64_t word) {
    const struct short_form *form = form_find_short(&scanner->forms, word, 0);
    if (!form) return 0;
    struct classes classes = lexicon_lexeme(scanner->lexicon, form->said >> FORM_SAID_ID)->classes;
    return classes_have(classes, scanner->classes->clitic) ? form->said : 0;
}

static bool is_small(unsigned char byte) { return byte >= 'a' && byte <= 'z'; }

/* The clitic of one or two letters behind an apostrophe, and perhaps the word's last letter: Hale|’s, do|n’t. Returns
 * its end, 0: there is none. */
static uint32_t read_clitic(const struct scanner *scanner, struct stretch *stretch, struct plain plain) {
    const unsigned char *bytes = scanner->bytes + stretch->at, *behind = bytes + plain.letters;
    const unsigned char *tail = behind + (*behind == '\'' ? 1 : 3);
    uint32_t count = 1 + is_small(tail[1]), last = plain.letters - 1;
    if (!is_small(tail[0]) || !(bytes[1] & 0x20) || run_bits[tail[count]] || may_join(tail + count)) return 0;
    uint64_t word = '\'' | (uint64_t)tail[0] << 8 | (count > 1 ? (uint64_t)tail[1] << 16 : 0);
    uint32_t clitic = last ? find_clitic(scanner, word << 8 | bytes[last] | 0x20) : 0;
    if (clitic) {
        if (last > 7) return 0;
        plain = (struct plain){last, find_short(&scanner->forms, bytes, last)};
    } else if (!(clitic = find_clitic(scanner, word))) {
        return 0;
    }
    uint32_t end = (uint32_t)(tail + count - scanner->bytes), start = (uint32_t)stretch->at + plain.letters;
    write_word(stretch, bytes, plain);
    scanner_write(stretch->token++, TOKEN_WORD, start, end, clitic & FORM_SIBILANT, clitic >> FORM_SAID_ID,
                  scanner_bits(TOKEN_WORD, 0, clitic));
    return end;
}

/* The word, and the mark behind it. Returns its end. */
static uint32_t write_with(struct stretch *stretch, const unsigned char *bytes, struct plain plain,
                           enum token_kind kind) {
    uint32_t end = (uint32_t)stretch->at + plain.letters;
    write_word(stretch, bytes, plain);
    scanner_write(stretch->token++, kind, end, end + 1, 0, 0, scanner_kind_bits(kind));
    stretch->others++;
    return end + 1;
}

/* A word that has no blank behind it, and the comma, stop or clitic that stands there. Returns their end, 0: it may be
 * no whole word. */
static uint32_t read_behind(const struct scanner *scanner, struct stretch *stretch, struct plain plain) {
    const unsigned char *bytes = scanner->bytes + stretch->at, *behind = bytes + plain.letters;
    switch (byte_classes[*behind]) {
    case BYTE_COMMA: return write_with(stretch, bytes, plain, TOKEN_COMMA);
    case BYTE_STOP:
        if (!is_sentence_stop(scanner, bytes, plain)) return 0;
        scanner_list(scanner->tokens, (uint32_t)(stretch->token - scanner->tokens->items) + 1, TOKEN_STOP, 0);
        return write_with(stretch, bytes, plain, TOKEN_STOP);
    case BYTE_APOSTROPHE: return read_clitic(scanner, stretch, plain);
    case BYTE_WIDE:
        if (memcmp(behind, "\xE2\x80\x99", 3) == 0) return read_clitic(scanner, stretch, plain);
        break;
    default: break;
    }
    if (may_join(behind)) return 0;
    write_word(stretch, bytes, plain);
    return (uint32_t)stretch->at + plain.letters;
}

/* Up to a word that may be more than its letters, which is what true says, or to what is no word. */
static bool read_all(const struct scanner *scanner, struct stretch *stretch) {
    for (;;) {
        struct plain plain = read_words(scanner, stretch);
        if (plain.letters == 0) return false;
        uint32_t end = read_behind(scanner, stretch, plain);
        if (end == 0) return true;
        stretch->at = end;
        if (scanner->bytes[end] != ' ') return false;
        stretch->at++;
    }
}

static void keep_tokens(struct scanner *scanner, const struct stretch *stretch) {
    struct token_list *tokens = scanner->tokens;
    struct token *first = tokens->items + tokens->count;
    uint32_t count = (uint32_t)(stretch->token - first);
    first->bits = (uint8_t)((first->bits & ~TOKEN_APART) | scanner->before);
    scanner->before = scanner->bytes[stretch->at - 1] == ' ' ? TOKEN_APART : 0;
    tokens->count += count;
    tokens->words += count - stretch->others;
    tokens->capitals += stretch->capitals / CAPITAL_UNIT;
}

bool scan_plain(struct scanner *scanner) {
    bool is_blank = scanner->bytes[scanner->at] == ' ';
    scanner->before = (uint8_t)(scanner->before | is_blank * TOKEN_APART);
    scanner->at += is_blank;
    struct stretch stretch = {.at = scanner->at, .token = scanner->tokens->items + scanner->tokens->count};
    bool is_joined = read_all(scanner, &stretch);
    if (stretch.at > scanner->at) keep_tokens(scanner, &stretch);
    scanner->at = (uint32_t)stretch.at;
    return is_joined;
}

static inline void read_eight(struct scanner *scanner, uint32_t eight, uint64_t word) {
    store_64(scanner->bytes + 8 * eight, word);
    scanner->ends[eight] = (unsigned char)~gather_bits(letters_in(word));
}

void scan_prepare(struct scanner *scanner, const unsigned char *bytes) {
    uint32_t eights = scanner->size / 8;
    for (uint32_t i = 0; i < eights; i++) read_eight(scanner, i, load_64(bytes + 8 * i));
    read_eight(scanner, eights, load_left(bytes + 8 * eights, scanner->size % 8));
    memset(scanner->bytes + 8 * eights + 8, 0, PADDING_BYTES);
    memset(scanner->ends + eights + 1, UINT8_MAX, PADDING_BYTES / 8 + 8);
}
