/* unit_lexicon.c — the lexicon room by itself: rows, folding, phrases, suffixes, attributes, and running
 * out of memory. */
#include "lexicon/lexicon.h"
#include "room.h"

static const char *const text = "# a comment\r\n"
                                "!mark b Base\n!mark d Past\n!mark n Part\n!mark g Ing\n!mark p Plural\n"
                                "!mark g Ing\n"
                                "!plain Det Prep\n!names Given\n!plain Pron\n"
                                "\n"
                                "say:b said:d,n saying:g\tVerb Say act=statement stance=neutral\tthe common one\r\n"
                                "put:b,d,n putting:g put:d\tVerb\n"
                                "mayor mayors:p\tRole Noun gender=f\n"
                                "in\tPrep\n"
                                "in_the_words_of\tAccording\n"
                                "in_the_view\tAccording\n"
                                "vis_à_vis\tPrep\n"
                                "according_to\tAccording\n"
                                "put_in_mayor\tAdv\n"
                                "café CAFÉS:p\tNoun\n"
                                "n't 's\tNot\n"
                                "-ing\tLy\n-thing\tNoun\n-ly\tLy\n"
                                "internationalisation\tNoun\n"
                                "internationalisations:p\tNoun\n"
                                "abcdefgh\tAdj\nabcdefghi\tAdv\n"
                                "$ £\tCurrency\n"
                                "Mara\tGiven gender=f\n";
static const char *const more = "mayor\tTitle gender=m\nsay\tNoun\n";

static const quoth_allocator *memory;

static struct lexicon *read_all(void) {
    quoth_file files[] = {FILE_OF("a.lex", text), FILE_OF("notes.txt", "not for the lexicon"),
                          FILE_OF("b.lex", more)};
    struct lexicon *lexicon = NULL;
    quoth_problem problem;
    CHECK(lexicon_new(memory, files, 3, &lexicon, &problem) == QUOTH_OK);
    return lexicon;
}

static const struct lexeme *find(const struct lexicon *lexicon, const char *form) {
    return lexicon_find(lexicon, form, strlen(form));
}

static const char *lemma_of(const struct lexicon *lexicon, const struct lexeme *lexeme) {
    return lexicon_reading(lexicon, lexeme, 0).lemma;
}

static uint32_t row_of(const struct lexicon *lexicon, const struct lexeme *lexeme, uint32_t reading) {
    return lexicon_reading(lexicon, lexeme, reading).row;
}

static bool has(const struct lexicon *lexicon, const char *form, const char *class) {
    const struct lexeme *lexeme = find(lexicon, form);
    uint32_t number = lexicon_class(lexicon, class, strlen(class));
    return lexeme && number != NONE && classes_have(lexeme->classes, number);
}

static void check_forms(const struct lexicon *lexicon) {
    CHECK(has(lexicon, "said", "Past") && has(lexicon, "said", "Part") && has(lexicon, "said", "Say"));
    CHECK(!has(lexicon, "said", "Base") && has(lexicon, "saying", "Ing"));
    CHECK(find(lexicon, "SAID") == find(lexicon, "said") && find(lexicon, "Said") == find(lexicon, "said"));
    CHECK(find(lexicon, "CAFÉ") == find(lexicon, "café") && has(lexicon, "cafés", "Plural"));
    CHECK(find(lexicon, "n’t") == find(lexicon, "n't") && find(lexicon, "’S") != NULL);
    CHECK(find(lexicon, "£") != NULL && find(lexicon, "€") == NULL);
    CHECK(find(lexicon, "sai") == NULL && find(lexicon, "saidd") == NULL && find(lexicon, "") == NULL);
    CHECK(lexicon_find(lexicon, "said that", 4) == find(lexicon, "said"));
    CHECK(has(lexicon, "put", "Base") && find(lexicon, "put")->reading_count == 1);
    CHECK(find(lexicon, "visitor") == NULL && find(lexicon, "not for") == NULL);
}

/* Forms of eight bytes and more, where the table must look past its slots. */
static void check_long_forms(const struct lexicon *lexicon) {
    CHECK(has(lexicon, "Internationalisation", "Noun") && has(lexicon, "INTERNATIONALISATIONS", "Plural"));
    CHECK(find(lexicon, "internationalisatio") == NULL && find(lexicon, "internationalisatiom") == NULL);
    CHECK(has(lexicon, "abcdefgh", "Adj") && !has(lexicon, "abcdefgh", "Adv") && has(lexicon, "abcdefghi", "Adv"));
    char huge[5000];
    memset(huge, 'a', sizeof huge);
    CHECK(lexicon_find(lexicon, huge, sizeof huge) == NULL);
}

static void check_readings(const struct lexicon *lexicon) {
    const struct lexeme *mayor = find(lexicon, "mayor"), *mayors = find(lexicon, "mayors");
    CHECK(mayor->reading_count == 2 && mayors->reading_count == 1);
    CHECK(strcmp(lemma_of(lexicon, mayors), "mayor") == 0);
    CHECK(strcmp(lexicon_attribute(lexicon, row_of(lexicon, mayor, 0), "gender"), "f") == 0);
    CHECK(strcmp(lexicon_attribute(lexicon, row_of(lexicon, mayor, 1), "gender"), "m") == 0);
    CHECK(lexicon_attribute(lexicon, row_of(lexicon, mayor, 0), "act") == NULL);
    CHECK(lexicon_attribute(lexicon, NONE, "act") == NULL);
    const struct lexeme *said = find(lexicon, "said");
    CHECK(strcmp(lemma_of(lexicon, said), "say") == 0);
    CHECK(strcmp(lexicon_attribute(lexicon, row_of(lexicon, said, 0), "act"), "statement") == 0);
    CHECK(strcmp(lexicon_attribute(lexicon, row_of(lexicon, said, 0), "stance"), "neutral") == 0);
    CHECK(has(lexicon, "say", "Noun") && has(lexicon, "say", "Verb"));
    CHECK(strcmp(lemma_of(lexicon, find(lexicon, "mara")), "Mara") == 0);
    CHECK(strcmp(lemma_of(lexicon, find(lexicon, "according to")), "according to") == 0);
}

static void check_ids(const struct lexicon *lexicon) {
    bool same = true;
    for (uint32_t id = 1; id <= lexicon_count(lexicon); id++) {
        struct slice form = lexicon_form(lexicon, id);
        const struct lexeme *found = lexicon_find(lexicon, form.bytes, form.size);
        same = same && found && found->id == id && found == lexicon_lexeme(lexicon, id);
    }
    CHECK(same);
    CHECK(lexicon_lexeme(lexicon, 0) == NULL && lexicon_lexeme(lexicon, lexicon_count(lexicon) + 1) == NULL);
}

static const struct lexeme *phrase(const struct lexicon *lexicon, const char *words, uint32_t *length) {
    struct slice slices[16];
    uint32_t count = 0;
    for (const char *at = words; *at; at += strspn(at, " ")) {
        slices[count] = (struct slice){at, strcspn(at, " ")};
        at += slices[count++].size;
    }
    return lexicon_phrase(lexicon, slices, count, length);
}

static bool begins_phrase(const struct lexicon *lexicon, const char *first, const char *second) {
    const struct lexeme *a = find(lexicon, first), *b = find(lexicon, second);
    uint32_t pair = lexicon_pair(a ? a->id : 0, b ? b->id : 0);
    return lexicon_pairs(lexicon)[pair / 64] >> pair % 64 & 1;
}

static void check_steps(const struct lexicon *lexicon) {
    uint32_t put = find(lexicon, "put")->id, in = find(lexicon, "in")->id, mayor = find(lexicon, "mayor")->id;
    uint32_t put_in = lexicon_step(lexicon, put, in);
    const struct phrase_node *node = lexicon_node(lexicon, put_in);
    CHECK(put_in && node->goes_on && !node->goes_by_text && !node->lexeme);
    uint32_t whole = lexicon_step(lexicon, PHRASE_NODE | put_in, mayor);
    CHECK(lexicon_node(lexicon, whole)->lexeme == find(lexicon, "put in mayor")->id);
    CHECK(!lexicon_node(lexicon, whole)->goes_on);
    CHECK(!lexicon_step(lexicon, in, put) && !lexicon_step(lexicon, PHRASE_NODE | put_in, in));
}

static void check_phrases(const struct lexicon *lexicon) {
    uint32_t length;
    CHECK(phrase(lexicon, "in the words of Hale", &length) == find(lexicon, "in the words of") && length == 4);
    CHECK(phrase(lexicon, "IN The Words Of Hale", &length) != NULL && length == 4);
    CHECK(phrase(lexicon, "in the view of Hale", &length) == find(lexicon, "in the view") && length == 3);
    CHECK(phrase(lexicon, "in the words", &length) == NULL && length == 0);
    CHECK(phrase(lexicon, "in", &length) == NULL && phrase(lexicon, "", &length) == NULL);
    CHECK(phrase(lexicon, "Vis À Vis", &length) != NULL && length == 3);
    CHECK(find(lexicon, "vis")->reading_count == 0);
    CHECK(begins_phrase(lexicon, "in", "the") && begins_phrase(lexicon, "vis", "À") &&
          !begins_phrase(lexicon, "the", "in"));
    CHECK(classes_empty(find(lexicon, "vis")->classes) && has(lexicon, "according to", "According"));
}

static void check_suffixes(const struct lexicon *lexicon) {
    CHECK(lexicon_suffix(lexicon, "plotting", 8) == find(lexicon, "-ing"));
    CHECK(lexicon_suffix(lexicon, "plaything", 9) == find(lexicon, "-thing"));
    CHECK(lexicon_suffix(lexicon, "Oddly", 5) == find(lexicon, "-ly") && lexicon_suffix(lexicon, "ugly", 4) == NULL);
    CHECK(lexicon_suffix(lexicon, "thing", 5) == find(lexicon, "-ing")); /* a suffix is never the whole word */
    CHECK(lexicon_suffix(lexicon, "harbour", 7) == NULL);
}

static void check_classes(struct lexicon *lexicon) {
    uint32_t class = NONE, again = 0;
    CHECK(lexicon_class(lexicon, "Nowhere", 7) == NONE && lexicon_class(lexicon, "Sa", 2) == NONE);
    CHECK(lexicon_declare(lexicon, "Caps", &class) == QUOTH_OK);
    CHECK(lexicon_declare(lexicon, "Caps", &again) == QUOTH_OK);
    CHECK(class == again && strcmp(lexicon_class_name(lexicon, class), "Caps") == 0);
    struct classes plain = lexicon_list(lexicon, LIST_PLAIN);
    CHECK(classes_have(plain, lexicon_class(lexicon, "Det", 3)) && classes_have(plain,
                                                                                lexicon_class(lexicon, "Pron", 4)));
    CHECK(!classes_have(plain, lexicon_class(lexicon, "Given", 5)) && classes_empty(lexicon_list(lexicon,
                                                                                                 LIST_PARTS)));
    lexicon_attach(lexicon, find(lexicon, "said")->id, class);
    CHECK(has(lexicon, "said", "Caps") && !has(lexicon, "say", "Caps"));
    for (int i = 0; lexicon_class_count(lexicon) < LIMIT_CLASSES; i++) {
        char name[16];
        snprintf(name, sizeof name, "C%d", i);
        if (lexicon_declare(lexicon, name, &class) != QUOTH_OK) break;
    }
    CHECK(lexicon_class_count(lexicon) == LIMIT_CLASSES && lexicon_declare(lexicon, "One_more",
                                                                           &class) == QUOTH_LIMIT);
}

/* Many made-up forms: the table grows, and every one is found and no other. */
static void check_many(void) {
    enum { COUNT = 20000, ROW = 24 };
    char *rows = malloc(COUNT * ROW + 1);
    size_t size = 0;
    if (!CHECK(rows != NULL)) return;
    for (unsigned i = 0; i < COUNT; i++) size += (size_t)sprintf(rows + size, "w%uord%u\tC%u\n",
                                                                 i * 7919u % 1000003u, i, i % 20);
    struct lexicon *lexicon = NULL;
    quoth_file file = {"many.lex", rows, size};
    CHECK(lexicon_new(memory, &file, 1, &lexicon, NULL) == QUOTH_OK && lexicon_count(lexicon) == COUNT);
    unsigned found = 0, ghosts = 0;
    for (unsigned i = 0; i < COUNT; i++) {
        char form[64], class[8];
        snprintf(form, sizeof form, "W%uORD%u", i * 7919u % 1000003u, i);
        snprintf(class, sizeof class, "C%u", i % 20);
        found += has(lexicon, form, class);
        snprintf(form, sizeof form, "w%uord%u", i * 7919u % 1000003u, i + COUNT);
        ghosts += find(lexicon, form) != NULL;
    }
    CHECK(found == COUNT && ghosts == 0);
    lexicon_free(lexicon);
    free(rows);
}

static void check_refused(const char *rows, size_t size, uint32_t line, uint32_t column, const char *message) {
    struct lexicon *lexicon = NULL;
    quoth_problem problem = {0};
    quoth_status status = lexicon_new(memory, &(quoth_file){"rows.lex", rows, size}, 1, &lexicon, &problem);
    CHECK(status == QUOTH_BAD_KNOWLEDGE && !lexicon && problem.line == line && problem.column == column);
    CHECK_THAT(strcmp(problem.message, message) == 0, problem.message);
}

static size_t put_marked(char *row, unsigned set, int letters) {
    size_t size = (size_t)sprintf(row, "w%u f%u", set, set);
    for (int letter = 0, count = 0; letter < letters; letter++)
        if (set >> letter & 1) size += (size_t)sprintf(row + size, "%c%c", count++ ? ',' : ':', 'a' + letter);
    return size + (size_t)sprintf(row + size, "\tSay\n");
}

/* Each row's form has another set of marks; for so many there are numbers. */
static void check_mark_sets(void) {
    enum { SETS = 256, LETTERS = 9, ROW = 48 };
    char *rows = malloc(LETTERS * ROW + (SETS + 1) * ROW);
    if (!CHECK(rows != NULL)) return;
    size_t size = 0;
    for (int letter = 0; letter < LETTERS; letter++)
        size += (size_t)sprintf(rows + size, "!mark %c Mark%c\n", 'a' + letter, 'A' + letter);
    for (unsigned set = 0; set < SETS; set++) size += put_marked(rows + size, set, LETTERS);
    struct lexicon *lexicon = NULL;
    if (CHECK(lexicon_new(memory, &(quoth_file){"rows.lex", rows, size}, 1, &lexicon, NULL) == QUOTH_OK)) {
        CHECK(has(lexicon, "f255", "MarkH") && has(lexicon, "f129", "MarkA"));
        CHECK(!has(lexicon, "f129", "MarkB") && !has(lexicon, "f0", "MarkA"));
        lexicon_free(lexicon);
    }
    size += put_marked(rows + size, SETS, LETTERS);
    check_refused(rows, size, LETTERS + SETS + 1, sizeof "w256 ", "too many sets of marks: this is one more than 256");
    free(rows);
}

/* A form may stand in so many rows, and no more. */
static void check_many_rows(void) {
    enum { MOST = 255, ROW = 16 };
    char rows[(MOST + 1) * ROW];
    size_t size = 0;
    for (int row = 0; row < MOST; row++) size += (size_t)sprintf(rows + size, "w%d same\tSay\n", row);
    struct lexicon *lexicon = NULL;
    if (CHECK(lexicon_new(memory, &(quoth_file){"rows.lex", rows, size}, 1, &lexicon, NULL) == QUOTH_OK))
        lexicon_free(lexicon);
    size += (size_t)sprintf(rows + size, "w%d same\tSay\n", MOST);
    check_refused(rows, size, MOST + 1, sizeof "w255 ", "the form stands in more than 255 rows");
}

/* Rows of a user's own come first where the word is known; their classes and attributes must be known, too. */
static void check_additions(void) {
    quoth_file files[] = {
        FILE_OF("a.lex", "!mark p Plural\n!values gender f m\n!values name\nsay\tSay\nmayor\tRole gender=f\n"),
        FILE_OF("b.lex", "say\tVerb\n")};
    quoth_file added[] = {FILE_OF("mine", "say\tRole gender=m\nglork glorks:p\tSay name=Any\n"),
                          FILE_OF("mine.txt", "say\tPlural\n")};
    struct lexicon *lexicon = NULL;
    quoth_problem problem;
    quoth_status status = lexicon_new_with(memory, files, 2, &(struct additions){added, 2}, &lexicon, &problem);
    if (!CHECK(status == QUOTH_OK)) return;
    CHECK(has(lexicon, "glorks", "Say") && has(lexicon, "glorks", "Plural"));
    const struct lexeme *say = find(lexicon, "say");
    CHECK(say->reading_count == 4);
    CHECK(row_of(lexicon, say, 0) == 3 && row_of(lexicon, say, 1) == 5 && row_of(lexicon, say, 2) == 0 &&
          row_of(lexicon, say, 3) == 2);
    CHECK(strcmp(lexicon_attribute(lexicon, row_of(lexicon, say, 0), "gender"), "m") == 0);
    CHECK(find(lexicon, "mayor")->reading_count == 1 && row_of(lexicon, find(lexicon, "mayor"), 0) == 1);
    lexicon_free(lexicon);
    static const struct {
        const char *row, *message;
        uint32_t column;
    } wrong[] = {{"say\tRoel\n", "unknown class Roel; the nearest is Role", 5},
                 {"say\tXyzzy\n", "unknown class Xyzzy", 5},
                 {"say\tRole gender=x\n", "gender is one of: f m", 17},
                 {"say\tRole gendre=f\n", "unknown attribute gendre", 10}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        quoth_file file = FILE_OF("mine", wrong[i].row);
        status = lexicon_new_with(memory, files, 2, &(struct additions){&file, 1}, &lexicon, &problem);
        CHECK_THAT(status == QUOTH_BAD_KNOWLEDGE && problem.column == wrong[i].column && problem.line == 1,
                   wrong[i].row);
        CHECK_THAT(strcmp(problem.message, wrong[i].message) == 0 && strcmp(problem.file, "mine") == 0,
                   problem.message);
    }
}

/* Words that are declared common have the first numbers, in their order, and all else from their rows. */
static void check_common(void) {
    quoth_file files[] = {FILE_OF("a.lex", "!common And, say\n!common in\n"),
                          FILE_OF("b.lex", "!mark d Past\nput\tVerb\nsay said:d\tVerb Say\n"
                                           "and,\tConj\nin_fact\tAdv\n")};
    struct lexicon *lexicon = NULL;
    quoth_problem problem;
    if (!CHECK(lexicon_new(memory, files, 2, &lexicon, &problem) == QUOTH_OK)) return;
    CHECK(find(lexicon, "and,")->id == 1 && find(lexicon, "say")->id == 2 && find(lexicon, "in")->id == 3);
    CHECK(find(lexicon, "put")->id == 4 && find(lexicon, "said")->id == 5);
    CHECK(find(lexicon, "say")->reading_count == 1 && has(lexicon, "say", "Say") && !has(lexicon, "say", "Past"));
    CHECK(find(lexicon, "in")->reading_count == 0);
    check_ids(lexicon);
    lexicon_free(lexicon);
    files[0] = FILE_OF("a.lex", "!common say glork\n");
    CHECK(lexicon_new(memory, files, 2, &lexicon, &problem) == QUOTH_BAD_KNOWLEDGE && !lexicon);
    CHECK_THAT(strcmp(problem.message, "!common glork: no row holds the word") == 0, problem.message);
}

static void check_memory(void) {
    quoth_file files[] = {FILE_OF("a.lex", text), FILE_OF("b.lex", more)};
    quoth_file added = FILE_OF("mine", "say\tNoun\nglork:d\tSay\n");
    for (unsigned long n = 1;; n++) {
        struct failing failing = {.fails_at = n};
        quoth_allocator failing_one = failing_memory(&failing);
        struct lexicon *lexicon;
        quoth_problem problem = {0};
        quoth_status status =
            lexicon_new_with(&failing_one, files, 2, &(struct additions){&added, 1}, &lexicon, &problem);
        bool is_done = failing.requests < n;
        CHECK(is_done ? status == QUOTH_OK : status == QUOTH_NOMEM && lexicon == NULL && problem.status == QUOTH_NOMEM);
        lexicon_free(lexicon);
        CHECK(failing.outstanding == 0);
        if (is_done) break;
    }
}

int main(void) {
    quoth_allocator libc = memory_default();
    memory = &libc;
    struct lexicon *lexicon = read_all();
    if (lexicon) {
        check_forms(lexicon);
        check_long_forms(lexicon);
        check_readings(lexicon);
        check_ids(lexicon);
        check_phrases(lexicon);
        check_steps(lexicon);
        check_suffixes(lexicon);
        check_classes(lexicon);
        lexicon_free(lexicon);
    }
    check_many();
    check_mark_sets();
    check_many_rows();
    check_additions();
    check_common();
    check_memory();
    return test_end();
}
