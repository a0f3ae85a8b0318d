/* unit_token.c — the token room by itself: words, numbers, addresses, stops, marks, shapes, and running out of memory.
 */
#include "token/token.h"
#include "room.h"

static const char *const words =
    "'s 'll n't 've 'em\tClitic\n"
    "mr. dr. sen. inc. co. p.m. ph.d. etc.\tAbbreviation\n"
    "ill. jan.\tAbbreviation Proper\n"
    "no. p. pp.\tAbbreviation Numbered\n"
    "do did say hale mayor\tVerb\nold time worker\tNoun\nill no\tAdj\ntwenty-first\tOrdinal\n"
    "' \" ’\tUnit\n";

static const quoth_allocator *memory;
static struct lexicon *lexicon;
static struct token_classes classes;

static const char letters[] = "wnMA,.?!:;-e()s"; /* one for each kind, in the order of enum token_kind */

/* Tokens as one line: a blank or | between them (whether blanks stand before), and after each / and its kind. */
static size_t show(char *line, size_t room, const char *text, const struct token_list *tokens) {
    size_t size = 0;
    for (uint32_t i = 0; i < tokens->count; i++) {
        const struct token *token = &tokens->items[i];
        if (i > 0)
            size += (size_t)snprintf(line + size, room - size,
                                     token_is_on_line(token)    ? "$"
                                     : token_is_apart(token) ? " "
                                                           : "|");
        size += (size_t)snprintf(line + size, room - size, "%.*s/%c", (int)(token->end - token->start),
                                 text + token->start, letters[token->kind]);
    }
    return size;
}

static void check(const char *text, const char *wanted) {
    char line[2048];
    struct token_list tokens = {0};
    CHECK(token_scan(memory, lexicon, &classes, text, (uint32_t)strlen(text), &tokens) == QUOTH_OK);
    size_t size = show(line, sizeof line, text, &tokens);
    CHECK_TEXT(line, size, wanted);
    token_list_free(memory, &tokens);
}

static const struct {
    const char *text, *wanted;
} cases[] = {
    {"", ""},
    {"  \t ", ""},
    {"Hale spoke.", "Hale/w spoke/w|./."},
    {"one\ntwo", "one/w$two/w"},
    /* clitics */
    {"Hale’s don't won’t she'll I’d", "Hale/w|’s/w do/w|n't/w wo/w|n’t/w she/w|'ll/w I’d/w"},
    {"shouldn't've HALE'S mustn‘t", "should/w|n't/w|'ve/w HALE/w|'S/w must/w|n‘t/w"},
    {"JFK Jr.’s 1990’s (NASA)'s", "JFK/w Jr/w|./.|’s/w 1990/n|’s/w (/(|NASA/w|)/)|'s/w"},
    {"Dr.'s", "Dr./w|'s/w"},
    {"Hale 's claim", "Hale/w 's/w claim/w"},
    /* whole names */
    {"O’Shea-Díaz Nguyễn d’Estaing al-Amin", "O’Shea-Díaz/w Nguyễn/w d’Estaing/w al-Amin/w"},
    {"O’Shea’s", "O’Shea/w|’s/w"},
    {"CEOs AT&T R&D and/or 20-year-old", "CEOs/w AT&T/w R&D/w and/or/w 20-year-old/w"},
    {"Ана Руис Ελένη 東京", "Ана/w Руис/w Ελένη/w 東京/w"},
    {"pre\xE2\x80\x91war na\xC3\xAFve co\xC2\xADoperate", "pre\xE2\x80\x91war/w na\xC3\xAFve/w co\xC2\xADoperate/w"},
    /* stops that belong to words */
    {"Mr. Hale", "Mr./w Hale/w"},
    {"J. R. Hale J.R.R. Hale U.S. U.S.-led", "J./w R./w Hale/w J.R.R./w Hale/w U.S./w U.S.-led/w"},
    {"at 5 p.m. then-Sen. Hale Ph.D. etc.", "at/w 5/n p.m./w then-Sen./w Hale/w Ph.D./w etc./w"},
    {"Ill. ill. Jan. jan.", "Ill./w ill/w|./. Jan./w jan/w|./."},
    {"no. 5 pp. 4 no. p. Hale", "no./w 5/n pp./w 4/n no/w|./. p/w|./. Hale/w"},
    {"world.Today 1,000.That", "world/w|./.|Today/w 1,000/n|./.|That/w"},
    /* numbers */
    {"1,000.50 3.5m 1990s 5th 10:30 24/7 08/16/2000 713-664",
     "1,000.50/n 3.5m/n 1990s/n 5th/n 10:30/n 24/7/n 08/16/2000/n 713-664/n"},
    {"$5 £3.2m €7 9% -5 .5 F-16 3-D 5.", "$/s|5/n £/s|3.2m/n €/s|7/n 9/n|%/s -/-|5/n .5/n F-16/w 3-D/w 5/n|./."},
    {"5,6 and 7, 8", "5,6/n and/w 7/n|,/, 8/n"},
    /* addresses */
    {"www.example.com, https://example.org/a?b=c. Ana.Ruiz@example.com! state.gov",
     "www.example.com/w|,/, https://example.org/a?b=c/w|./. Ana.Ruiz@example.com/w|!/! state.gov/w"},
    {"@ruiz #dam #1 a @ b", "@ruiz/w #dam/w #/s|1/n a/w @/s b/w"},
    /* ellipses and dashes */
    {"well... no", "well/w|.../e no/w"},
    {"well . . . no… yes. . . .", "well/w . . ./e no/w|…/e yes/w|./. . . ./e"},
    {"end . . . . Next", "end/w . . . ./e Next/w"},
    {"a -- b – c—d - e --- f", "a/w --/- b/w –/- c/w|—/-|d/w -/- e/w ---/- f/w"},
    {"[...] _____ ***", "[/(|.../e|]/) _____/s ***/s"},
    /* marks */
    {"“Go,” ‘he’ \"said\" 'so' ``x'' «y» „z“",
     "“/M|Go/w|,/,|”/M ‘/M|he/w|’/M \"/M|said/w|\"/M '/M|so/w|'/M ``/M|x/w|''/M «/M|y/w|»/M „/M|z/w|“/M"},
    {"farmers’ ’90s ’n’ ‘‘x’’", "farmers/w|’/M ’/M|90s/n ’/M|n/w|’/M ‘‘/M|x/w|’’/M"},
    {"6'2\" 40'", "6/n|'/M|2/n|\"/M 40/n|'/M"},
    /* blanks of all kinds */
    {"a\xC2\xA0"
     "b\xE2\x80\x89"
     "c\xE2\x80\x8B"
     "d\xE2\x80\xAA"
     "e",
     "a/w b/w c/w d/w e/w"},
    {"a\xEF\xBF\xBD"
     "b \xF0\x9F\x98\x80",
     "a\xEF\xBF\xBD"
     "b/w \xF0\x9F\x98\x80/s"},
};

static void test_cases(void) {
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check(cases[i].text, cases[i].wanted);
}

static const struct {
    const char *text;
    unsigned shape;
} shapes[] = {
    {"word", 0},
    {"Word", SHAPE_CAPITAL},
    {"WORD", SHAPE_CAPITAL | SHAPE_CAPITALS},
    {"A", SHAPE_CAPITAL},
    {"iPhone", 0},
    {"words", SHAPE_SIBILANT},
    {"Ortiz", SHAPE_CAPITAL | SHAPE_SIBILANT},
    {"1990s", SHAPE_DIGIT | SHAPE_SIBILANT},
    {"5", SHAPE_DIGIT},
    {"20-year-old", SHAPE_DIGIT | SHAPE_HYPHEN},
    {"Al-Amin", SHAPE_CAPITAL | SHAPE_HYPHEN},
    {"Mr.", SHAPE_CAPITAL | SHAPE_DOTTED},
    {"J.", SHAPE_CAPITAL | SHAPE_DOTTED | SHAPE_INITIAL},
    {"U.S.", SHAPE_CAPITAL | SHAPE_CAPITALS | SHAPE_DOTTED | SHAPE_INITIAL},
    {"p.m.", SHAPE_DOTTED | SHAPE_INITIAL},
    {"Émile", SHAPE_CAPITAL},
    {"ÉMILE", SHAPE_CAPITAL | SHAPE_CAPITALS},
    {"émile", 0},
    {"Đức", SHAPE_CAPITAL},
    {"Žižek", SHAPE_CAPITAL},
    {"žižek", 0},
    {"Руис", SHAPE_CAPITAL},
    {"руис", 0},
    {"Ελένη", SHAPE_CAPITAL},
    {"@ruiz", SHAPE_ADDRESS},
    {"example.com", SHAPE_ADDRESS},
};

static void test_shapes(void) {
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        struct token_list tokens = {0};
        CHECK(token_scan(memory, lexicon, &classes, shapes[i].text, (uint32_t)strlen(shapes[i].text), &tokens) ==
              QUOTH_OK);
        CHECK_THAT(tokens.count == 1 && tokens.items[0].shape == shapes[i].shape, shapes[i].text);
        token_list_free(memory, &tokens);
    }
}

static uint32_t id_of(const char *form) {
    const struct lexeme *lexeme = lexicon_find(lexicon, form, strlen(form));
    return lexeme ? lexeme->id : 0;
}

static void check_lexeme(const char *text, uint32_t index, const char *form, bool is_whole) {
    struct token_list tokens = {0};
    CHECK(token_scan(memory, lexicon, &classes, text, (uint32_t)strlen(text), &tokens) == QUOTH_OK);
    bool is_right = index < tokens.count && tokens.items[index].lexeme == (form ? id_of(form) : 0) &&
                    token_is_whole(&tokens.items[index]) == is_whole;
    CHECK_THAT(is_right, text);
    token_list_free(memory, &tokens);
}

static void test_lexemes(void) {
    check_lexeme("HALE said", 0, "hale", true);
    check_lexeme("20-year-old", 0, "old", false);
    check_lexeme("Twenty-First", 0, "twenty-first", true);
    check_lexeme("vice-mayor’s", 0, "mayor", false);
    check_lexeme("vice-mayor’s", 1, "'s", true);
    check_lexeme("DON’T", 0, "do", true);
    check_lexeme("DON’T", 1, "n't", true);
    check_lexeme("Dr. Ruiz", 0, "dr.", true);
    check_lexeme("Ruiz", 0, NULL, false);
    check_lexeme("6'", 1, "'", false);
}

static void test_styles(void) {
    static const char text[] = "“ ” \" ‘ ’ ' `` '' ` « » „ ‚ ‹ ›";
    static const enum mark_style wanted[] = {
        MARK_CURLY_OPEN,      MARK_CURLY_CLOSE, MARK_STRAIGHT, MARK_SINGLE_OPEN,    MARK_SINGLE_CLOSE,
        MARK_SINGLE_STRAIGHT, MARK_GRAVE,       MARK_ACUTE,    MARK_SINGLE_GRAVE,   MARK_GUILLEMET_OPEN,
        MARK_GUILLEMET_CLOSE, MARK_LOW,         MARK_LOW,      MARK_GUILLEMET_OPEN, MARK_GUILLEMET_CLOSE};
    struct token_list tokens = {0};
    CHECK(token_scan(memory, lexicon, &classes, text, sizeof text - 1, &tokens) == QUOTH_OK);
    CHECK(tokens.count == sizeof wanted / sizeof *wanted);
    for (uint32_t i = 0; i < tokens.count && i < sizeof wanted / sizeof *wanted; i++)
        CHECK(tokens.items[i].kind == TOKEN_MARK && tokens.items[i].mark == wanted[i]);
    token_list_free(memory, &tokens);
}

/* Tokens never overlap, never leave the text, and hold every byte that is no blank. */
static void test_cover(void) {
    static const char text[] =
        "Mr. O’Shea-Díaz (R&D), 6'2\" – “don't”… http://a.b/c, x@y.z 1,000.5% U.S.-led . . . \xC2\xA0 ''no'' #a\nß";
    struct token_list tokens = {0};
    uint32_t at = 0;
    CHECK(token_scan(memory, lexicon, &classes, text, sizeof text - 1, &tokens) == QUOTH_OK);
    for (uint32_t i = 0; i < tokens.count; i++) {
        const struct token *token = &tokens.items[i];
        CHECK(token->start >= at && token->end > token->start && token->end <= sizeof text - 1);
        for (; at < token->start; at++)
            CHECK(text[at] == ' ' || text[at] == '\n' || text[at] == '\xC2' || text[at] == '\xA0');
        CHECK(token_is_apart(token) == (i == 0 || token->start > tokens.items[i - 1].end));
        at = token->end;
    }
    CHECK(at == sizeof text - 1);
    token_list_free(memory, &tokens);
}

static void test_failing_memory(void) {
    static const char text[] =
        "one two, “three” 4 don't U.S. a.b@c.d ... x-y 's (five) six seven eight nine ten eleven twelve thirteen";
    quoth_status status = QUOTH_NOMEM;
    for (unsigned long n = 1; n < 50 && status == QUOTH_NOMEM; n++) {
        struct failing failing = {.fails_at = n};
        quoth_allocator allocator = failing_memory(&failing);
        struct token_list tokens = {0};
        status = token_scan(&allocator, lexicon, &classes, text, sizeof text - 1, &tokens);
        token_list_free(&allocator, &tokens);
        CHECK(failing.outstanding == 0);
    }
    CHECK(status == QUOTH_OK);
}

int main(void) {
    quoth_allocator standard = memory_default();
    quoth_file file = FILE_OF("words.lex", words);
    quoth_problem problem;
    memory = &standard;
    if (!CHECK(lexicon_new(memory, &file, 1, &lexicon, &problem) == QUOTH_OK)) return test_end();
    CHECK(token_setup(lexicon, &classes) == QUOTH_OK);
    test_cases();
    test_shapes();
    test_lexemes();
    test_styles();
    test_cover();
    test_failing_memory();
    lexicon_free(lexicon);
    return test_end();
}
