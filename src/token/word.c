/* word.c — words: runs of letters with the characters that join them, their clitics, their full stops.
 *
 * In: a place where a letter (or a number that letters may follow) begins. Out: one word token, and one for each
 * clitic. Idea: letters are run over with one table lookup each; everything that can join two runs is looked at only
 * where a run ends. */
#include "token/scanner.h"

enum { CLITICS_MOST = 3, CLITIC_BYTES = 8, ABBREVIATION_BYTES = 16 }; /* shouldn't've has two; "approx." is long */

struct word {
    uint32_t start, end;
    uint32_t part;       /* start of the last hyphenated part */
    uint32_t segment;    /* start of the last segment between full stops */
    uint32_t apostrophe; /* the last one inside, 0: none (a word never begins with one) */
    uint8_t bits;        /* RUN_… */
    uint8_t segments;    /* single letters that a full stop ended so far: U. S. */
    bool begins_upper, is_dotted, is_number, has_hyphen, is_address;
};

static uint8_t wide_bits(uint8_t class) {
    return class == WIDE_UPPER ? RUN_UPPER | RUN_WIDE : class == WIDE_LOWER ? RUN_LOWER | RUN_WIDE : RUN_WIDE;
}

static bool joins_digit_or_letter(const struct scanner *scanner, uint32_t at) {
    return scanner_digit(scanner, at) || scanner_letter(scanner, at);
}

/* A form that the lexicon writes with a full stop. */
static const struct lexeme *find_abbreviation(const struct scanner *scanner, uint32_t start, uint32_t end) {
    uint32_t found = end - start <= ABBREVIATION_BYTES ? scanner_find(scanner, start, end) : 0;
    return lexicon_lexeme(scanner->lexicon, found);
}

static bool is_one_letter(const struct scanner *scanner, uint32_t start, uint32_t end) {
    return end - start == 1 && (run_bits[scanner->bytes[start]] & (RUN_LOWER | RUN_UPPER));
}

/* J., U.S., p.m.: letters, each with its stop. A lone lower-case letter is one only where the lexicon says so (p. 55).
 */
static bool takes_initial_stop(const struct scanner *scanner, const struct word *word) {
    if (!is_one_letter(scanner, word->segment, word->end)) return false;
    return word->segments || scanner->bytes[word->segment] < 'a';
}

/* "ill." at a clause's end is no state, and "no." no number, unless one follows. A hyphenated word goes by its last
 * part (then-Sen.). */
static bool takes_abbreviation_stop(const struct scanner *scanner, const struct word *word) {
    const struct lexeme *lexeme = find_abbreviation(scanner, word->part, word->end + 1);
    if (!lexeme) return false;
    bool is_upper = scanner->bytes[word->part] >= 'A' && scanner->bytes[word->part] <= 'Z';
    if (classes_have(lexeme->classes, scanner->classes->proper)) return is_upper;
    if (!classes_have(lexeme->classes, scanner->classes->numbered)) return true;
    uint32_t next = word->end + 1;
    if (scanner_byte(scanner, next) == ' ') next++;
    return scanner_digit(scanner, next);
}

/* Jane.Doe@example.com: a mail address may hold capitals after its stop. */
static bool is_mail(const struct scanner *scanner, uint32_t at) {
    for (uint32_t end = at + 64; at < end; at++) {
        uint8_t byte = scanner_byte(scanner, at);
        if (byte == '@') return joins_digit_or_letter(scanner, at + 1);
        if (!run_bits[byte] && byte != '.' && byte != '-' && byte != '_') return false;
    }
    return false;
}

/* A stop with a letter or digit right behind it. True: the word goes on. */
static bool join_stop(const struct scanner *scanner, struct word *word) {
    uint32_t next = word->end + 1;
    bool next_is_single = scanner_letter(scanner, next) && !joins_digit_or_letter(scanner, next + 1);
    if (next_is_single && is_one_letter(scanner, word->segment, word->end)) {
        word->segments++;
        word->segment = word->end = next;
        return true;
    }
    if (next_is_single && scanner_byte(scanner, next + 1) == '.' &&
        find_abbreviation(scanner, word->start, next + 2)) { /* Ph.D. */
        word->end = next + 2;
        word->is_dotted = true;
        return false;
    }
    if (takes_abbreviation_stop(scanner, word)) return false;
    bool is_domain = (run_bits[scanner->bytes[next]] & RUN_LOWER) && word->end - word->segment > 1;
    word->is_address = is_domain || is_mail(scanner, next);
    return false;
}

/* The word has met a full stop. True: it goes on behind it. */
static bool meet_stop(const struct scanner *scanner, struct word *word) {
    uint32_t next = word->end + 1;
    if (word->is_number) return false;
    if (joins_digit_or_letter(scanner, next)) {
        if (join_stop(scanner, word)) return true;
        if (word->is_dotted || word->is_address) return false;
    }
    bool before_stop = scanner_byte(scanner, next) == '.';
    bool takes = takes_initial_stop(scanner, word) || (!word->segments && takes_abbreviation_stop(scanner, word));
    if (!takes || (before_stop && !word->segments)) return false;
    word->segments++;
    word->end++;
    word->is_dotted = true;
    if (scanner_byte(scanner, next) != '-' || !scanner_letter(scanner, next + 1)) return false;
    word->has_hyphen = true; /* U.S.-led */
    word->is_dotted = false;
    word->segments = 0;
    word->part = word->segment = word->end = next + 1;
    return true;
}

static bool join_at(struct word *word, uint32_t size) {
    word->end += size;
    return true;
}

static bool join_hyphen(const struct scanner *scanner, struct word *word, uint32_t size) {
    if (!joins_digit_or_letter(scanner, word->end + size)) return false;
    word->has_hyphen = true;
    word->is_number = word->is_number && scanner_digit(scanner, word->end + size);
    word->part = word->segment = word->end + size;
    return join_at(word, size);
}

static bool join_apostrophe(const struct scanner *scanner, struct word *word, uint32_t size) {
    bool after_letter =
        !run_bits[scanner->bytes[word->end - 1]] || run_bits[scanner->bytes[word->end - 1]] != RUN_DIGIT;
    if (!after_letter || !scanner_letter(scanner, word->end + size)) return false;
    word->apostrophe = word->end;
    return join_at(word, size);
}

static bool meet_wide(const struct scanner *scanner, struct word *word) {
    struct wide wide = wide_read(scanner->bytes + word->end);
    if (wide.class <= WIDE_UPPER) {
        word->bits |= wide_bits(wide.class);
        return join_at(word, wide.size);
    }
    if (wide.class == WIDE_APOSTROPHE) return join_apostrophe(scanner, word, wide.size);
    return wide.class == WIDE_HYPHEN && join_hyphen(scanner, word, wide.size);
}

/* The run has ended at word->end. True: something joins it to another run. */
static bool meet_joiner(const struct scanner *scanner, struct word *word) {
    uint32_t next = word->end + 1;
    switch (scanner->bytes[word->end]) {
    case '\'':
    case '`': return join_apostrophe(scanner, word, 1);
    case '-': return join_hyphen(scanner, word, 1);
    case '.': return meet_stop(scanner, word);
    case '&': return run_bits[scanner_byte(scanner, next)] == RUN_UPPER && join_at(word, 1); /* AT&T */
    case '_': return joins_digit_or_letter(scanner, next) && join_at(word, 1);
    case '/': return !word->is_number && scanner_letter(scanner, next) && join_at(word, 1); /* and/or */
    case '@': word->is_address = joins_digit_or_letter(scanner, next); return false;
    case ':':
        word->is_address = scanner_byte(scanner, next) == '/' && scanner_byte(scanner, next + 1) == '/';
        return false;
    default: return scanner->bytes[word->end] >= 0xC2 && meet_wide(scanner, word);
    }
}

static void run_over(const struct scanner *scanner, struct word *word) {
    const unsigned char *bytes = scanner->bytes;
    uint32_t end = word->end, size = scanner->size;
    uint8_t bits = word->bits, bit;
    for (; end < size && (bit = run_bits[bytes[end]]); end++)
        bits |= bit;
    word->end = end;
    word->bits = bits;
}

static bool is_upper_at(const struct scanner *scanner, uint32_t at) {
    uint8_t byte = scanner->bytes[at];
    return byte < 0xC2 ? run_bits[byte] == RUN_UPPER : wide_read(scanner->bytes + at).class == WIDE_UPPER;
}

static uint32_t count_letters(const struct scanner *scanner, uint32_t start, uint32_t end) {
    uint32_t count = 0;
    for (uint32_t i = start; i < end; i++)
        count += (run_bits[scanner->bytes[i]] & (RUN_LOWER | RUN_UPPER)) || scanner->bytes[i] >= 0xC2;
    return count;
}

static bool ends_sibilant(uint8_t byte) {
    byte |= 0x20;
    return byte == 's' || byte == 'z' || byte == 'x';
}

static uint8_t shape_of(const struct scanner *scanner, const struct word *word, uint32_t start, uint32_t end) {
    uint8_t shape = 0, bits = word->bits;
    if (word->start == start && word->begins_upper) shape |= SHAPE_CAPITAL;
    if (bits & RUN_UPPER && !(bits & RUN_LOWER) && count_letters(scanner, start, end) > 1) shape |= SHAPE_CAPITALS;
    if (bits & RUN_DIGIT) shape |= SHAPE_DIGIT;
    if (word->has_hyphen && start == word->start) shape |= SHAPE_HYPHEN;
    if (word->is_dotted) shape |= SHAPE_DOTTED;
    if (word->is_dotted &&
        takes_initial_stop(
            scanner, &(struct word){.segment = word->segment, .end = word->end - 1, .segments = word->segments > 1}))
        shape |= SHAPE_INITIAL;
    if (ends_sibilant(scanner->bytes[end - 1])) shape |= SHAPE_SIBILANT;
    return shape;
}

/* A part of a word that the lexicon gave `found` for. */
static void push_part(struct scanner *scanner, const struct word *word, uint32_t start, uint32_t end, uint32_t found) {
    enum token_kind kind = word->is_number && start == word->start ? TOKEN_NUMBER : TOKEN_WORD;
    struct token *token = scanner_push(scanner, kind, end, shape_of(scanner, word, start, end), found);
    bool has_part = word->part > start && word->part < end; /* it is asked for the last hyphenated part too */
    if (!found && has_part) token->lexeme = scanner_find(scanner, word->part, end);
}

static uint32_t apostrophe_size(uint8_t byte) { return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3; }

/* ' or ’, which are one to the lexicon; ` and ´ are none. */
static bool is_folded(const unsigned char *apostrophe) {
    return apostrophe[0] == '\'' || (apostrophe[0] == 0xE2 && apostrophe[1] == 0x80 && apostrophe[2] == 0x99);
}

/* 's, n't: what is found for [start, end), whose apostrophe is at `apostrophe`, where the lexicon knows it as a clitic;
 * NONE: it is one that is written otherwise; 0: none. */
static uint32_t find_clitic(const struct scanner *scanner, uint32_t start, uint32_t apostrophe, uint32_t end) {
    char plain[CLITIC_BYTES];
    uint32_t size = 0, tail = apostrophe + apostrophe_size(scanner->bytes[apostrophe]);
    if (end - tail + apostrophe - start + 1 > CLITIC_BYTES || end <= tail) return 0;
    for (uint32_t i = start; i < apostrophe; i++)
        plain[size++] = (char)scanner->bytes[i];
    plain[size++] = '\'';
    for (uint32_t i = tail; i < end; i++)
        plain[size++] = (char)scanner->bytes[i];
    const struct lexeme *lexeme = lexicon_find(scanner->lexicon, plain, size);
    if (!lexeme || !classes_have(lexeme->classes, scanner->classes->clitic)) return 0;
    return is_folded(scanner->bytes + apostrophe) ? lexeme->id : NONE;
}

static bool is_apostrophe(const struct scanner *scanner, uint32_t at) {
    uint8_t byte = scanner->bytes[at];
    if (byte < 0xC2) return byte == '\'' || byte == '`';
    return wide_read(scanner->bytes + at).class == WIDE_APOSTROPHE;
}

/* The last apostrophe in [start, end), or 0. Clitics are short, so only their reach is searched. */
static uint32_t last_apostrophe(const struct scanner *scanner, uint32_t start, uint32_t end) {
    for (uint32_t i = end; i > start + 1 && end - i < CLITIC_BYTES; i--) {
        if ((scanner->bytes[i - 1] & 0xC0) != 0x80 && is_apostrophe(scanner, i - 1)) return i - 1;
    }
    return 0;
}

struct cut { /* a clitic */
    uint32_t start, found;
};

/* Cut clitics off the end; cuts[] gets them, last first. */
static uint32_t find_clitics(const struct scanner *scanner, const struct word *word, struct cut cuts[CLITICS_MOST]) {
    uint32_t count = 0, end = word->end;
    while (count < CLITICS_MOST) {
        uint32_t apostrophe = last_apostrophe(scanner, word->start, end);
        if (!apostrophe) break;
        struct cut cut = {apostrophe - 1, 0};
        if (apostrophe > word->start + 1) cut.found = find_clitic(scanner, apostrophe - 1, apostrophe, end);
        if (!cut.found) cut = (struct cut){apostrophe, find_clitic(scanner, apostrophe, apostrophe, end)};
        if (!cut.found) break;
        end = cut.start;
        cuts[count++] = cut;
    }
    return count;
}

static void push_word(struct scanner *scanner, const struct word *word) {
    struct cut cuts[CLITICS_MOST];
    uint32_t count = word->apostrophe ? find_clitics(scanner, word, cuts) : 0;
    uint32_t end = count ? cuts[count - 1].start : word->end;
    push_part(scanner, word, word->start, end, scanner_find(scanner, word->start, end));
    for (; count; count--) {
        end = count > 1 ? cuts[count - 2].start : word->end;
        uint32_t start = cuts[count - 1].start, found = cuts[count - 1].found;
        push_part(scanner, word, start, end, found == NONE ? scanner_find(scanner, start, end) : found);
    }
}

static void scan_runs(struct scanner *scanner, struct word *word) {
    do
        run_over(scanner, word);
    while (word->end < scanner->size && meet_joiner(scanner, word));
    if (word->is_address) {
        scan_address(scanner, word->start, word->end + 1);
        return;
    }
    push_word(scanner, word);
}

void scan_joined(struct scanner *scanner) {
    uint32_t at = scanner->at;
    struct word word = {.start = at, .end = at, .part = at, .segment = at, .begins_upper = is_upper_at(scanner, at)};
    scan_runs(scanner, &word);
}

void scan_word_from(struct scanner *scanner, uint32_t end) {
    uint32_t at = scanner->at;
    struct word word = {.start = at, .end = end, .part = at, .segment = at, .bits = RUN_DIGIT, .is_number = true};
    scan_runs(scanner, &word);
}
