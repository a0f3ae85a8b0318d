/* unit_sentence.c — the sentence room by itself: stops, abbreviations, quotations, brackets, ellipses, lists. */
#include "sentence/sentence.h"
#include "room.h"

static const char *const words =
    "'s n't\tClitic\n"
    "mr. mrs. dr. sen. mt. st.\tTitle Abbreviation\n"
    "inc. co. jr. a.m. p.m. etc. u.s. e.u.\tAbbreviation\nnov. fla.\tAbbreviation Proper\nno. p.\tTitle Numbered\n"
    "he she it they the but how did what in\tStarter\n"
    "say said says\tSay\nask asked\tAsk\ntell told\tTell\nsmile smiled\tManner\n"
    "rain fell went quietly mayor new well good end late\tNoun\n";

static const quoth_allocator *memory;
static struct lexicon *lexicon;
static struct token_classes token_classes;
static struct mark_classes mark_classes;
static struct sentence_classes classes;

struct split {
    const char *text;
    struct token_list tokens;
    struct quotation_list quotations;
    struct sentence_list sentences;
};

static quoth_status split_text(const quoth_allocator *allocator, struct split *split) {
    uint32_t size = (uint32_t)strlen(split->text);
    TRY(token_scan(memory, lexicon, &token_classes, split->text, size, &split->tokens));
    TRY(mark_pair(memory, lexicon, &mark_classes, &split->tokens, false, MARK_NONE, &split->quotations));
    return sentence_split(allocator, lexicon, &classes, split->text, &split->tokens, &split->quotations,
                          &split->sentences);
}

static void empty(struct split *split, const quoth_allocator *allocator) {
    token_list_free(memory, &split->tokens);
    vec_free(memory, &split->quotations);
    vec_free(allocator, &split->sentences);
}

/* Each level is cut without gaps or overlaps, the outside first. */
static void check_levels(const struct split *split) {
    uint32_t level = NONE, at = 0, next_level = 0;
    for (uint32_t i = 0; i < split->sentences.count; i++) {
        const struct sentence *sentence = &split->sentences.items[i];
        if (sentence->quotation != level) {
            CHECK_THAT(at == (level == NONE ? split->tokens.count : split->quotations.items[level].last), split->text);
            CHECK_THAT(sentence->quotation == next_level, split->text);
            level = next_level++;
            at = split->quotations.items[level].first;
        }
        CHECK_THAT(sentence->first == at && sentence->last > at, split->text);
        at = sentence->last;
    }
    CHECK_THAT(next_level == split->quotations.count, split->text);
}

/* The sentences of the level outside joined by " | ", then those of each quotation after " # ". */
static void check(const char *text, const char *wanted) {
    char line[2048];
    size_t size = 0;
    struct split split = {.text = text};
    if (!CHECK(split_text(memory, &split) == QUOTH_OK)) return;
    for (uint32_t i = 0; i < split.sentences.count; i++) {
        const struct sentence *sentence = &split.sentences.items[i];
        uint32_t start = split.tokens.items[sentence->first].start, end = split.tokens.items[sentence->last - 1].end;
        bool is_new_level = i > 0 && sentence->quotation != split.sentences.items[i - 1].quotation;
        size += (size_t)snprintf(line + size, sizeof line - size, "%s%.*s",
                                 i == 0         ? ""
                                 : is_new_level ? " # "
                                                : " | ",
                                 (int)(end - start), text + start);
    }
    CHECK_TEXT(line, size, wanted);
    check_levels(&split);
    empty(&split, memory);
}

static const struct {
    const char *text, *wanted;
} cases[] = {
    {"", ""},
    {"Rain fell", "Rain fell"},
    {"Rain fell. Hale left.", "Rain fell. | Hale left."},
    {"Rain fell! Did it? It did.", "Rain fell! | Did it? | It did."},
    {"Rain!! What?! Rain.", "Rain!! | What?! | Rain."},
    {"Rain fell.Hale left.", "Rain fell. | Hale left."},
    {"It cost $100.00. It is late.", "It cost $100.00. | It is late."},
    {"It fell. 20 people left.", "It fell. | 20 people left."},
    {"rain fell. it went well.", "rain fell. | it went well."},
    /* abbreviations */
    {"Mr. Hale and Dr. Ruiz met Sen. Ana J. Lind Jr. at Mt. Orrin.",
     "Mr. Hale and Dr. Ruiz met Sen. Ana J. Lind Jr. at Mt. Orrin."},
    {"He runs Acme Inc. She runs Lyme Co. in town.", "He runs Acme Inc. | She runs Lyme Co. in town."},
    {"Acme Inc. President Hale left the U.S. Senate on Nov. 24.",
     "Acme Inc. President Hale left the U.S. Senate on Nov. 24."},
    {"He lives in the U.S. How about you?", "He lives in the U.S. | How about you?"},
    {"At 5 a.m. Mr. Hale went. He left the bank at 6 p.m. Mr. Hale stayed.",
     "At 5 a.m. Mr. Hale went. | He left the bank at 6 p.m. | Mr. Hale stayed."},
    {"It was you and I. Did you know J. R. Hale?", "It was you and I. | Did you know J. R. Hale?"},
    {"See p. 55 and no. 5. He said no. Hale left.", "See p. 55 and no. 5. | He said no. | Hale left."},
    {"She wrote to ana@example.com. He did not.", "She wrote to ana@example.com. | He did not."},
    {"She works at Yodel! in the city.", "She works at Yodel! in the city."},
    /* quotations: one word outside, cut by themselves inside */
    {"“It fell. It hurt,” Hale said. Rain fell.", "“It fell. It hurt,” Hale said. | Rain fell. # It fell. | It hurt,"},
    {"“Who pays?” Ellis asked. “Nobody.”", "“Who pays?” Ellis asked. | “Nobody.” # Who pays? # Nobody."},
    {"“Who pays?” the mayor asked.", "“Who pays?” the mayor asked. # Who pays?"},
    {"“Who pays?” The new mayor smiled.", "“Who pays?” The new mayor smiled. # Who pays?"},
    {"“Who pays?” Rain fell.", "“Who pays?” | Rain fell. # Who pays?"},
    {"“This is good.” She held it out.", "“This is good.” | She held it out. # This is good."},
    {"“This is good.” Hale said.", "“This is good.” Hale said. # This is good."},
    {"“This is good.” Hale said he would wait.", "“This is good.” | Hale said he would wait. # This is good."},
    {"She told him, 'This is good.' she said.", "She told him, 'This is good.' she said. # This is good."},
    {"“We tried,” Hale said. “Nobody came.” Ruiz left.",
     "“We tried,” Hale said. | “Nobody came.” | Ruiz left. # We tried, # Nobody came."},
    {"He read “Who Goes There?” on Friday. It fell.",
     "He read “Who Goes There?” on Friday. | It fell. # Who Goes There?"},
    {"He called it “a mess”. She left.", "He called it “a mess”. | She left. # a mess"},
    {"“No.” “Yes.”", "“No.” | “Yes.” # No. # Yes."},
    {"“But I never—” Hale began.", "“But I never—” Hale began. # But I never—"},
    {"“He said ‘Go. Now.’ twice,” she said.",
     "“He said ‘Go. Now.’ twice,” she said. # He said ‘Go. Now.’ twice, # Go. | Now."},
    {"“We met the U.S. team,” Hale said.", "“We met the U.S. team,” Hale said. # We met the U.S. team,"},
    /* brackets */
    {"He teaches (He left in May. It hurt.) at the school.", "He teaches (He left in May. It hurt.) at the school."},
    {"It fell. (It was late.) Hale left.", "It fell. | (It was late.) | Hale left."},
    {"“It [...] fell [...]” (Hale 55).", "“It [...] fell [...]” (Hale 55). # It [...] fell [...]"},
    /* ellipses */
    {"It fell ... well, it fell . . . I know.", "It fell ... well, it fell . . . I know."},
    {"It fell... She left.", "It fell... | She left."},
    {"It fell.... She left.", "It fell.... | She left."},
    {"That is the end . . . . Next one.", "That is the end . . . . | Next one."},
    {"It fell. . . . The rain fell. . . .", "It fell. | . . . The rain fell. . . ."},
    {"We … hope.", "We … hope."},
    /* lists in a line */
    {"1.) The first one 2.) The second one", "1.) The first one | 2.) The second one"},
    {"1) The first one. 2) The second one.", "1) The first one. | 2) The second one."},
    {"1. The first one 2. The second one", "1. The first one | 2. The second one"},
    {"• 9. The first one • 10. The second one", "• 9. The first one | • 10. The second one"},
    {"a. The first one b. The second one c. The third", "a. The first one | b. The second one | c. The third"},
    {"It beat Lyme by 1. The second game was on May 2. Hale left.",
     "It beat Lyme by 1. | The second game was on May 2. | Hale left."},
};

static void test_cases(void) {
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check(cases[i].text, cases[i].wanted);
}

/* As much of one thing as a paragraph can be: every level is still cut without a gap, in linear time. */
static void test_hostile(void) {
    static const char *const units[] = {"( ",    ") ", "A. ", "Dr. ", ". ",        "? ",        "“a. ",
                                        "“A.” ", "… ", "• ",  "1. ",  "U.S. (He ", "[ “a? B ” "};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t unit = strlen(units[i]), times = LIMIT_PARAGRAPH_BYTES / unit;
        char *text = malloc(unit * times + 1);
        if (!CHECK(text != NULL)) return;
        for (size_t k = 0; k < times; k++)
            memcpy(text + k * unit, units[i], unit);
        text[unit * times] = 0;
        struct split split = {.text = text};
        CHECK_THAT(split_text(memory, &split) == QUOTH_OK, units[i]);
        split.text = units[i];
        check_levels(&split);
        empty(&split, memory);
        free(text);
    }
}

static void test_failing_memory(void) {
    quoth_status status = QUOTH_NOMEM;
    for (unsigned long n = 1; n < 50 && status == QUOTH_NOMEM; n++) {
        struct failing failing = {.fails_at = n};
        quoth_allocator allocator = failing_memory(&failing);
        struct split split = {.text = "One. Two. “Three. Four.” Five. Six. Seven. Eight. Nine. Ten. “Eleven.” Twelve."};
        status = split_text(&allocator, &split);
        empty(&split, &allocator);
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
    CHECK(token_setup(lexicon, &token_classes) == QUOTH_OK && mark_setup(lexicon, &mark_classes) == QUOTH_OK);
    CHECK(sentence_setup(lexicon, &classes) == QUOTH_OK);
    test_cases();
    test_hostile();
    test_failing_memory();
    lexicon_free(lexicon);
    return test_end();
}
