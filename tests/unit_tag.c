/* unit_tag.c — the tag room: what capitals, hyphens, digits and quotations make of words; from bytes, by
 * the rooms before it. */
#include "tag/tag.h"
#include "room.h"

static const char *const text =
    "!mark b Base\n!mark z Third\n!mark d Past\n!mark n Part\n!mark g Ing\n!mark s Singular\n!mark p Plural\n"
    "!plain Det Pron Prep Modal Time Poss\n!names Given Place\n!keeps Role Group Given Place Time Gen\n!leads Noun "
    "Adj\n"
    "!parts Noun Role Group Adj Singular Plural\n"
    "the a\tDet\nin on of\tPrep\nthey\tPron\nhis\tPoss\nwill\tModal\nwill\tGiven\nmay\tModal\nmay monday\tTime\n"
    "say:b says:z said:d,n saying:g\tVerb Say\n"
    "cite:b cited:d,n citing:g\tVerb Discuss\nvote:b votes:z voted:d,n\tVerb\nvote:s votes:p\tNoun\n"
    "board:s boards:p\tGroup Noun\nharbour:s\tNoun\nmayor:s\tRole Noun\nmaker:s makers:p\tRole "
    "Noun\nheavy\tAdj\nrain:s\tNoun\n"
    "lyme\tPlace\nmara\tGiven Female\naccording_to\tAccording\nin_the_words_of\tAccording\n"
    "'s\tGen Clitic\n$\tCurrency\n0th\tOrdinal\n0s\tTime\n-ly\tLy\n-ist:s\tRole\nserving:g\tVerb\n";

struct bench {
    quoth_allocator memory;
    struct lexicon *lexicon;
    struct codes *codes;
    struct token_classes token_classes;
    struct mark_classes mark_classes;
    struct token_list tokens;
    struct quotation_list quotations;
    struct window window;
    const char *line;
};

static struct classes all_classes(void) { return (struct classes){{UINT64_MAX, UINT64_MAX}}; }

static bool prepare(struct bench *bench, struct classes used) {
    quoth_file file = FILE_OF("test.lex", text);
    *bench = (struct bench){.memory = memory_default()};
    quoth_problem problem = {0};
    return CHECK(lexicon_new(&bench->memory, &file, 1, &bench->lexicon, &problem) == QUOTH_OK)
           && CHECK(token_setup(bench->lexicon, &bench->token_classes) == QUOTH_OK)
           && CHECK(mark_setup(bench->lexicon, &bench->mark_classes) == QUOTH_OK)
           && CHECK(codes_new(&bench->memory, bench->lexicon, used, &bench->codes, &problem) == QUOTH_OK);
}

static void clear(struct bench *bench) {
    tag_window_free(&bench->memory, &bench->window);
    token_list_free(&bench->memory, &bench->tokens);
    memory_free(&bench->memory, bench->quotations.items,
                bench->quotations.capacity * sizeof *bench->quotations.items);
    codes_free(bench->codes);
    lexicon_free(bench->lexicon);
}

static void tag_line(struct bench *bench, const char *line, bool begins_sentence) {
    uint32_t rest;
    token_list_empty(&bench->tokens);
    bench->quotations.count = 0;
    bench->line = line;
    CHECK(token_scan(&bench->memory, bench->lexicon, &bench->token_classes, line, (uint32_t)strlen(line),
                     &bench->tokens) == QUOTH_OK);
    CHECK(mark_pair(&bench->memory, bench->lexicon, &bench->mark_classes, &bench->tokens, false, MARK_NONE,
                    &bench->quotations)
          == QUOTH_OK);
    CHECK(tag_window(&bench->memory, bench->lexicon, bench->codes, NULL, line, &bench->tokens,
                     &bench->quotations, NONE, 0,
                     bench->tokens.count, begins_sentence, &bench->window, &rest) == QUOTH_OK);
    CHECK(rest == bench->tokens.count);
}

static const struct unit *unit_of(const struct bench *bench, const char *word) {
    for (uint32_t i = 0; i < bench->window.count; i++) {
        const struct unit *unit = &bench->window.units[i];
        uint32_t start = bench->tokens.items[unit->first].start, end = bench->tokens.items[unit->last - 1].end;
        if (end - start == strlen(word) && memcmp(bench->line + start, word, end - start) == 0) return unit;
    }
    return NULL;
}

/* Exactly these classes of the whole set, parted by blanks, in the order of the lexicon. */
static void check_unit(const struct bench *bench, const char *word, const char *wanted) {
    const struct unit *unit = unit_of(bench, word);
    struct classes classes = classes_none();
    char what[200];
    for (const char *at = wanted; *at; at += strspn(at, " ")) {
        size_t size = strcspn(at, " ");
        uint32_t class = lexicon_class(bench->lexicon, at, size);
        if (CHECK_THAT(class != NONE, at)) classes_add(&classes, class);
        at += size;
    }
    snprintf(what, sizeof what, "%s is %s in: %s", word, wanted, bench->line);
    if (CHECK_THAT(unit && classes_same(unit->classes, classes), what) || !unit) return;
    for (uint32_t i = 0; i < lexicon_class_count(bench->lexicon); i++)
        if (classes_have(unit->classes, i)) printf("    got %s\n", lexicon_class_name(bench->lexicon, i));
}

static void check_capitals(struct bench *bench) {
    tag_line(bench, "The Harbour Board said Monday the Mayor and Ellis will vote in May.", true);
    check_unit(bench, "The", "Det Word");
    check_unit(bench, "Harbour", "Name Word");
    check_unit(bench, "Board", "Group Name Word");
    check_unit(bench, "Monday", "Time Word");
    check_unit(bench, "Mayor", "Role Name Word");
    check_unit(bench, "and", "Unknown Word");
    check_unit(bench, "Ellis", "Name Word");
    check_unit(bench, "will", "Modal Given Word");
    check_unit(bench, "May", "Modal Time Word");
    tag_line(bench, "Rain said Will Ellis in Lyme", true);
    check_unit(bench, "Rain", "Noun Singular Word");
    check_unit(bench, "Will", "Given Name Word");
    check_unit(bench, "Lyme", "Place Name Word");
    tag_line(bench, "Citing heavy rain, the Board voted.", true);
    check_unit(bench, "Citing", "Verb Discuss Ing Word");
    tag_line(bench, "Harbour Board said", true);
    check_unit(bench, "Harbour", "Noun Singular Name Word");
    tag_line(bench, "Harbour Board said", false);
    check_unit(bench, "Harbour", "Name Word");
    tag_line(bench, "Mara said: Rain", true);
    check_unit(bench, "Mara", "Given Female Name Word");
    check_unit(bench, "Rain", "Noun Singular Word");
}

static void check_headlines(struct bench *bench) {
    tag_line(bench, "Board Will Vote on Rain, Ellis Says", true);
    check_unit(bench, "Vote", "Verb Noun Base Singular Word");
    check_unit(bench, "Says", "Verb Say Third Word");
    check_unit(bench, "Ellis", "Name Word");
    tag_line(bench, "BOARD SAYS RAIN VOTED, ELLIS SAYS", true);
    check_unit(bench, "VOTED", "Verb Past Part Caps Word");
    check_unit(bench, "ELLIS", "Name Caps Word");
    tag_line(bench, "The Mayor, Mara Ellis, said Heavy Harbour Board makers vote", true);
    check_unit(bench, "Heavy", "Name Word"); /* "said", "makers" and "vote" are small: no headline */
}

static void check_odd_words(struct bench *bench) {
    tag_line(bench,
             "al-Amin and Anglo-Lyme said the iPhone-maker and long-serving co-makers lied oddly to a cyclist", true);
    check_unit(bench, "al-Amin", "Name Word");
    check_unit(bench, "Anglo-Lyme", "Name Word");
    check_unit(bench, "iPhone-maker", "Role Noun Singular Word");
    check_unit(bench, "long-serving", "Unknown Word");
    check_unit(bench, "co-makers", "Role Noun Plural Word");
    check_unit(bench, "lied", "Unknown Word");
    check_unit(bench, "oddly", "Ly Unknown Word");
    check_unit(bench, "cyclist", "Role Singular Unknown Word");
    tag_line(bench, "on Monday Calvinist J. R. Ellis's $5 and 12th in 1999, 3400 and the 1990s @mara", true);
    check_unit(bench, "Calvinist", "Name Word");
    check_unit(bench, "J.", "Name Word");
    check_unit(bench, "'s", "Gen Clitic Word");
    check_unit(bench, "$", "Currency Symbol");
    check_unit(bench, "5", "Number");
    check_unit(bench, "12th", "Ordinal Number");
    check_unit(bench, "1999", "Number Time");
    check_unit(bench, "3400", "Number");
    check_unit(bench, "1990s", "Number Time");
    check_unit(bench, "@mara", "Name Word");
    tag_line(bench, "the makers’ vote, the rain", true);
    check_unit(bench, "’", "Apostrophe Gen");
    check_unit(bench, ",", "Comma");
}

static void check_phrases(struct bench *bench) {
    tag_line(bench, "In the words of Ellis and according to Lyme", true);
    check_unit(bench, "In the words of", "According Word");
    check_unit(bench, "according to", "According Word");
    CHECK(bench->window.count == 5);
    tag_line(bench, "in the words “of” Ellis", true);
    check_unit(bench, "in", "Prep Word");
}

static void check_quotations(struct bench *bench) {
    tag_line(bench, "“We will vote,” said Mara, “in the rain.”", true);
    check_unit(bench, "“We will vote,”", "Quotation Speech");
    check_unit(bench, "“in the rain.”", "Quotation Speech Lower");
    CHECK(bench->window.count == 5);
    tag_line(bench, "The “heavy rain” said they will “vote on the harbour in the heavy rain” in May", true);
    check_unit(bench, "“heavy rain”", "Quotation Fragment Lower");
    check_unit(bench, "“vote on the harbour in the heavy rain”", "Quotation Fragment Lower");
    tag_line(bench, "She wrote “Rain on the Old Harbour,” then “Rain stopped at the Old Harbour.”", true);
    check_unit(bench, "“Rain on the Old Harbour,”", "Quotation Fragment");
    check_unit(bench, "“Rain stopped at the Old Harbour.”", "Quotation Speech");
    tag_line(bench, "They said “They will vote on the rain in the harbour”", true);
    check_unit(bench, "“They will vote on the rain in the harbour”", "Quotation");
    CHECK(bench->window.units[2].quotation == 0 && bench->window.units[0].quotation == NONE);
    tag_line(bench, "“Mara said ‘vote’ twice in May!” Ellis said", true);
    CHECK(bench->window.count == 3);
    uint32_t rest;
    const struct quotation *outer = &bench->quotations.items[0];
    CHECK(tag_window(&bench->memory, bench->lexicon, bench->codes, NULL, bench->line, &bench->tokens,
                     &bench->quotations, 0, outer->first,
                     outer->last, true, &bench->window, &rest) == QUOTH_OK);
    check_unit(bench, "‘vote’", "Quotation Fragment Lower");
    CHECK(bench->window.count == 7 && rest == outer->last);
}

static void check_limit(struct bench *bench) {
    enum { WORDS = 1300 };
    static char line[WORDS * 5 + 1];
    for (int i = 0; i < WORDS; i++) memcpy(line + i * 5, "rain ", 6);
    uint32_t rest, first = 0, count = 0;
    token_list_empty(&bench->tokens);
    bench->quotations.count = 0;
    CHECK(token_scan(&bench->memory, bench->lexicon, &bench->token_classes, line, WORDS * 5,
                     &bench->tokens) == QUOTH_OK);
    for (int i = 0; i < 3; i++, first = rest) {
        CHECK(tag_window(&bench->memory, bench->lexicon, bench->codes, NULL, line, &bench->tokens,
                         &bench->quotations, NONE, first,
                         bench->tokens.count, true, &bench->window, &rest) == QUOTH_OK);
        CHECK(bench->window.count <= LIMIT_WINDOW_UNITS);
        count += bench->window.count;
    }
    CHECK(count == WORDS && rest == WORDS);
}

/* Codes stand for the sets cut to what rules name, and two words of one cut set share theirs. */
static void check_codes(void) {
    struct bench bench;
    if (!prepare(&bench, all_classes())) return;
    struct classes used = classes_none();
    classes_add(&used, lexicon_class(bench.lexicon, "Verb", 4));
    classes_add(&used, lexicon_class(bench.lexicon, "Name", 4));
    codes_free(bench.codes);
    CHECK(codes_new(&bench.memory, bench.lexicon, used, &bench.codes, NULL) == QUOTH_OK);
    CHECK(codes_count(bench.codes) == 4); /* neither, one, and both: Vote, at a start */
    tag_line(&bench, "Mara Ellis cited rain and said they voted.", true);
    for (uint32_t i = 0; i < bench.window.count; i++) {
        struct classes cut = classes_and(bench.window.units[i].classes, used);
        CHECK(classes_same(codes_classes(bench.codes, bench.window.codes[i]), cut));
    }
    CHECK(classes_hold(bench.window.present, used));
    CHECK(classes_empty(codes_classes(bench.codes, 0)) && classes_empty(codes_classes(bench.codes, 5)));
    clear(&bench);
}

static void check_memory(void) {
    struct bench bench;
    if (!prepare(&bench, all_classes())) return;
    tag_line(&bench, "“We will vote,” said Mara Ellis.", true);
    for (unsigned long n = 1;; n++) {
        struct failing failing = {.fails_at = n};
        quoth_allocator memory = failing_memory(&failing);
        struct codes *codes;
        struct window window = {0};
        uint32_t rest;
        quoth_status status = codes_new(&memory, bench.lexicon, all_classes(), &codes, NULL);
        if (status == QUOTH_OK)
            status = tag_window(&memory, bench.lexicon, codes, NULL, bench.line, &bench.tokens,
                                &bench.quotations, NONE, 0,
                                bench.tokens.count, true, &window, &rest);
        bool is_done = failing.requests < n;
        CHECK(status == (is_done ? QUOTH_OK : QUOTH_NOMEM));
        tag_window_free(&memory, &window);
        codes_free(codes);
        CHECK(failing.outstanding == 0);
        if (is_done) break;
    }
    clear(&bench);
}

int main(void) {
    struct bench bench;
    if (prepare(&bench, all_classes())) {
        check_capitals(&bench);
        check_headlines(&bench);
        check_odd_words(&bench);
        check_phrases(&bench);
        check_quotations(&bench);
        check_limit(&bench);
        clear(&bench);
    }
    check_codes();
    check_memory();
    return test_end();
}
