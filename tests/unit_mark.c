/* unit_mark.c — the mark room by itself: pairing in every style, apostrophes, measures, repairs, several paragraphs. */
#include "mark/mark.h"
#include "room.h"

static const char *const words = "'s n't 'll\tClitic\nmr. st.\tAbbreviation\n"
                                 "twas em til n tis\tElision\ngoin nothin\tClipped\n' \" ’ ” ''\tUnit\n"
                                 "say said says\tSay\nadding\tSay Ing\ntold\tTell\nlaughed\tManner\nhe she\tPron\n"
                                 "former\tAdj\nminister\tNoun\ngo\tVerb\nlater\tAdv\nhis\tPoss\none\tNumber\n"
                                 "the\tDet\non in\tPrep\nand\tAnd\nwas\tBe\n";

static const quoth_allocator *memory;
static struct lexicon *lexicon;
static struct token_classes token_classes;
static struct mark_classes mark_classes;

struct paragraph_of_test {
    const char *text;
    struct token_list tokens;
    struct quotation_list quotations;
};

static bool pair(struct paragraph_of_test *paragraph, const struct quotation_list *before) {
    uint32_t open = before ? mark_left_open(before) : NONE;
    enum mark_style style = open == NONE ? MARK_NONE : (enum mark_style)before->items[open].style;
    uint32_t size = (uint32_t)strlen(paragraph->text);
    return CHECK(token_scan(memory, lexicon, &token_classes, paragraph->text, size, &paragraph->tokens) == QUOTH_OK) &&
           CHECK(mark_pair(memory, lexicon, &mark_classes, &paragraph->tokens, open != NONE, style,
                           &paragraph->quotations) == QUOTH_OK);
}

static void empty(struct paragraph_of_test *paragraph) {
    token_list_free(memory, &paragraph->tokens);
    vec_free(memory, &paragraph->quotations);
}

/* Quotations as [inside], deeper ones with a dot for each level, then letters: o reopened, r resumed, c carried, !
 * repaired. */
static size_t show(const struct paragraph_of_test *paragraph, char *line, size_t room) {
    size_t size = 0;
    for (uint32_t i = 0; i < paragraph->quotations.count; i++) {
        const struct quotation *q = &paragraph->quotations.items[i];
        uint32_t start = paragraph->tokens.items[q->first].start, end = paragraph->tokens.items[q->last - 1].end;
        size += (size_t)snprintf(line + size, room - size, "%.*s[%.*s]%s%s%s%s", q->depth, "................",
                                 (int)(end - start), paragraph->text + start, q->is_reopened ? "o" : "",
                                 q->is_resumed ? "r" : "", q->is_carried ? "c" : "", q->is_repaired ? "!" : "");
    }
    line[size] = 0;
    return size;
}

/* What must hold of any pairing. */
static void check_order(const struct paragraph_of_test *paragraph) {
    const struct quotation *items = paragraph->quotations.items;
    for (uint32_t i = 0; i < paragraph->quotations.count; i++) {
        CHECK_THAT(items[i].first < items[i].last && items[i].last <= paragraph->tokens.count, paragraph->text);
        CHECK_THAT(i == 0 || items[i - 1].first < items[i].first, paragraph->text);
        CHECK_THAT(items[i].open == NONE || items[i].open + 1 == items[i].first, paragraph->text);
        CHECK_THAT(items[i].close == NONE || items[i].close == items[i].last, paragraph->text);
        CHECK_THAT(items[i].depth < LIMIT_QUOTATION_DEPTH && (items[i].parent == NONE) == (items[i].depth == 0),
                   paragraph->text);
        if (items[i].parent == NONE) continue;
        const struct quotation *parent = &items[items[i].parent];
        CHECK_THAT(items[i].parent < i && parent->first <= items[i].first && items[i].last <= parent->last,
                   paragraph->text);
        CHECK_THAT(parent->depth + 1 == items[i].depth, paragraph->text);
    }
}

enum { PARAGRAPHS_MOST = 6 };

/* Paragraphs are separated by ¶ in the case; what is wanted, too. */
static void check(const char *text, const char *wanted) {
    char copy[1024], line[2048];
    size_t size = 0, count = 0;
    struct paragraph_of_test paragraphs[PARAGRAPHS_MOST] = {0};
    snprintf(copy, sizeof copy, "%s", text);
    for (char *at = copy, *next; at && count < PARAGRAPHS_MOST; at = next, count++) {
        next = strstr(at, "¶");
        if (next) *next = 0, next += strlen("¶");
        paragraphs[count].text = at;
        if (!pair(&paragraphs[count], count ? &paragraphs[count - 1].quotations : NULL)) return;
        check_order(&paragraphs[count]);
        if (count) mark_join(&paragraphs[count - 1].quotations, &paragraphs[count].quotations);
    }
    for (size_t i = 0; i < count; i++) {
        if (i) size += (size_t)snprintf(line + size, sizeof line - size, "¶");
        size += show(&paragraphs[i], line + size, sizeof line - size);
        empty(&paragraphs[i]);
    }
    CHECK_TEXT(line, size, wanted);
}

static const struct {
    const char *text, *wanted;
} cases[] = {
    {"Rain fell on the workers' houses.", ""},
    /* every style */
    {"“Fine,” Hale said. “We go.”", "[Fine,][We go.]"},
    {"\"Fine,\" Hale said. \"We go.\"", "[Fine,][We go.]"},
    {"‘Fine,’ Hale said. ‘We go.’", "[Fine,][We go.]"},
    {"'Fine,' Hale said. 'We go.'", "[Fine,][We go.]"},
    {"``Fine,'' Hale said. ''We go.''", "[Fine,][We go.]"},
    {"‘‘Fine,’’ Hale said.", "[Fine,]"},
    {"«Fine», Hale said. »Fine«, he said. « Fine ».", "[Fine][Fine][Fine]"},
    {"„Fine“, Hale said. „Fine”, he said. ‹Fine›.", "[Fine][Fine][Fine]"},
    {"“Fine,\" Hale said. \"Fine,” he said. “Go.”", "[Fine,][Fine,][Go.]"},
    {"He called it “a mess”, (“a trap”) and—“a joke”—no less.", "[a mess][a trap][a joke]"},
    {"“But I never—” Hale began. “No.”“Yes.” He said:“Go.”", "[But I never—][No.][Yes.][Go.]"},
    /* nested */
    {"“He told me ‘run’ twice,” Hale said.", "[He told me ‘run’ twice,].[run]"},
    {"‘He told me “run” twice,’ Hale said.", "[He told me “run” twice,].[run]"},
    {"“They called me \"Boss\" then,” Hale said.", "[They called me \"Boss\" then,].[Boss]"},
    {"“They called me “Boss” then,” Hale said.", "[They called me “Boss” then,].[Boss]"},
    {"\"They called me \"Boss\" then,\" Hale said.", "[They called me \"Boss\" then,].[Boss]"},
    {"“She said, ‘Go.’ ” Hale recalled. “She said, ‘Go.’” Hale left.",
     "[She said, ‘Go.’].[Go.][She said, ‘Go.’].[Go.]"},
    {"“A ‘b “c” d’ e”", "[A ‘b “c” d’ e].[b “c” d]..[c]"},
    /* apostrophes */
    {"‘It’s the farmers’ fault,’ Hale said. ‘We pay,’ he added.", "[It’s the farmers’ fault,][We pay,]"},
    {"'It's the farmers' fault,' Hale said.", "[It's the farmers' fault,]"},
    {"The ‘farmers’ market’ on Main St. and ‘the boys’ and ‘the girls’ played.",
     "[farmers’ market][the boys][the girls]"},
    {"‘James’ dog barked,’ he said.", "[James’ dog barked,]"},
    {"“It’s ‘the farmers’ fault’ again,” Hale said. “The farmers’ fault.”",
     "[It’s ‘the farmers’ fault’ again,].[the farmers’ fault][The farmers’ fault.]"},
    {"''I would use the word 'old-school,''' said Hale.", "[I would use the word 'old-school,'].[old-school,]"},
    {"“HALE: Was it “late” that day?¶“PYM: It was.¶“HALE: And?”", "[late]¶¶"},
    {"“NOTE: it leaks,” she said. “Go.”", "[NOTE: it leaks,][Go.]"},
    {"’We wait,’ Hale said. ‘We watch.¶‘We act.’", "[We wait,][We watch.]c¶[We act.]o"},
    {"’Murica waits. Hale said so.", ""},
    {"‘HALE: Was it “late” that day?¶‘PYM: It was. I’d say.’", "[late]¶"},
    {"‘NOTE: it leaks,’ she said. ‘Go.’", "[NOTE: it leaks,][Go.]"},
    {"“’Twas ’90s rock ’n’ roll,” Hale said.", "[’Twas ’90s rock ’n’ roll,]"},
    {"'Twas the '90s, rock 'n' roll and the Joneses' house.", ""},
    {"‘I’m goin’ home,’ Hale said.", "[I’m goin’ home,]"},
    {"The ‘workers’ and the ‘drivers’ sang. The ‘boys’ choir was the ‘girls’ choir.",
     "[workers][drivers][boys][girls]"},
    {"The ‘D-minus’ grade, the teachers’ worst, came on Monday.", "[D-minus]"},
    {"‘We saw fewer than others’,’ Hale said. ‘The mill was others’.’",
     "[We saw fewer than others’,][The mill was others’.]"},
    {"‘I’m yodellin’ again,’ Hale said.", "[I’m yodellin’ again,]"},
    {"‘The twins’ was enough,’ Hale said.", "[The twins’ was enough,]"},
    {"He called him ‘Yodellin’ ’ twice.", "[Yodellin’]"},
    {"‘60 Boats’ was sold. It was the ‘84 storm, then the ‘90s, the farmers’ worst.", "[60 Boats]"},
    {"‘100 boats sank,’ Hale said. It was ‘24’ and ‘Em and Ida’ on Monday.", "[100 boats sank,][24][Em and Ida]"},
    {"‘In ‘84 we sank,’ Hale said.", "[In ‘84 we sank,]"},
    /* nested in their own kind */
    {"‘The mill’s so-called ‘night shift’ sleeps,’ Hale said.",
     "[The mill’s so-called ‘night shift’ sleeps,].[night shift]"},
    {"‘The drivers’ ‘long night’ ended,’ Hale said.", "[The drivers’ ‘long night’ ended,].[long night]"},
    {"‘She told me ‘go home’,’ Hale said.", "[She told me ‘go home’,].[go home]"},
    {"'He said 'go' twice,' Hale said. 'He said \"go\".'", "[He said 'go' twice,].[go][He said \"go\".].[go]"},
    /* turned, or without a blank */
    {"‘They wait,’ Hale said. ’We act.’ It was a ’long night.’", "[They wait,][We act.][long night.]"},
    {"Hale says,’ the mill was shut.’", "[the mill was shut.]"},
    {"Hale:’We wait and see.’", "[We wait and see.]"},
    {"'The old ketch's gone 'ome,' Hale said.", "[The old ketch's gone 'ome,]"},
    {"al-‘Aziz said: ‘We wait.’", "[We wait.]"},
    {"‘We told ’im,’ Hale said. ’Appen he was out, ‘early’.", "[We told ’im,][early]"},
    {"Nadia told us we \"mustn‘t wait\" any longer.", "[mustn‘t wait]"},
    /* measures */
    {"The 6'2\" guard played 40' and said “Sure.” The 40\" screen fell.", "[Sure.]"},
    {"“The 6'2\" guard,” Hale said. \"The 6'2\" guard,\" he said.", "[The 6'2\" guard,][The 6'2\" guard,]"},
    {"‘The gap was 3’ wide. He was 6’2’,’ Hale said.", "[The gap was 3’ wide. He was 6’2’,]"},
    {"\"A 12\" pipe and an 8\" one burst,\" Hale said. \"It was 12\".\"",
     "[A 12\" pipe and an 8\" one burst,][It was 12\".]"},
    {"“A 12” pipe burst,” Hale said. “It was 40” and “not 50” on Monday.", "[A 12” pipe burst,][It was 40][not 50]"},
    {"\"We won in 2016\" was said. We wait,\" Hale said.", "[We won in 2016][We wait,]!"},
    {"\"I scored 40\" was all. 'I am 40' was more.", "[I scored 40][I am 40]"},
    /* a missing mark */
    {"We wait,” Hale said. “Nobody came.”", "[We wait,]![Nobody came.]"},
    {"Rain fell. We wait,” Hale said.", "[We wait,]!"},
    {"“We wait, Hale said.", "[We wait,]!"},
    {"“We wait, said Ana Ruiz. Rain fell.", "[We wait,]!"},
    {"“We wait, said Ana Ruiz (47). Rain fell.", "[We wait,]!"},
    {"“We wait, the rowing club said.", "[We wait,]!"},
    {"“We wait, Hale said on Monday.", "[We wait,]!"},
    {"“We wait, Hale told Tove Lind. “We act.”", "[We wait,]![We act.]"},
    {"“We wait, Hale said when it was over. “We act.”", "[We wait,]![We act.]"},
    {"“We wait, Hale laughed.", "[We wait,]!"},
    {"“We wait, former minister Tove Lind said on Monday.", "[We wait,]!"},
    {"“We wait, said former minister Tove Lind when it rained.", "[We wait,]!"},
    {"“We wait, said the minister when it rained.", "[We wait,]!"},
    {"“We wait, Delta Fund minister Tove Lind said on Monday.", "[We wait,]!"},
    {"“We wait, Delta minister Tove Lind told Ruiz.", "[We wait,]!"},
    {"“We wait, he later said.", "[We wait,]!"},
    {"“We wait, said his former minister Tove Lind, who slept.", "[We wait,]!"},
    {"“We wait, one former minister said. Rain fell.", "[We wait,]!"},
    {"“We wait, Hale told the court. Nobody asked.", "[We wait,]!"},
    {"The minister saw “a long night, adding nothing. Rain fell.", "[a long night,]!"},
    {"“We ran, adding nothing. Rain fell.", "[We ran, adding nothing. Rain fell.]!"},
    {"The minister saw “a long night, and slept. Rain fell.", "[a long night, and slept.]!"},
    {"The minister saw “a long night. Rain fell on “the dam” twice.", "[a long night.]![the dam]"},
    {"The minister said: “We wait. Rain fell.", "[We wait. Rain fell.]!"},
    {"“Look, he told us, said nothing, and ran.¶“We ran.”", "[Look, he told us, said nothing, and ran.]c¶[We ran.]o"},
    {"“Look, he said it rained.¶“We ran.”", "[Look, he said it rained.]c¶[We ran.]o"},
    {"“Look, Hale said it rained.¶“We ran.”", "[Look, Hale said it rained.]c¶[We ran.]o"},
    {"“We wait and hope. Then “nobody came,” he added. “Go.”", "[We wait and hope. Then]![nobody came,][Go.]"},
    {"He says,” there are many who never get heard.”", "[there are many who never get heard.]"},
    {"Hale:”We wait.” It was about”a bus.” “Go.”", "[We wait.][a bus.][Go.]"},
    {"We wait,”said Hale. “We act.”", "[We wait,]![We act.]"},
    {"“No,” Hale said.”", "[No,]"},
    {"\"“We tried,” he said.", "[We tried,]"},
    {"“They see that. “", "[They see that.]"},
    {"a=\"\" b=\"fine\"", "[fine]"},
    {"“”", ""},
    {"The ‘truce lasted.", ""},
    {"Hale said ‘no¶and we act.’", "[no]c¶[and we act.]r"},
    {"‘We wait, Hale said. ‘We act.’", "[We wait,]![We act.]"},
    {"‘We wait, Hale told “the Post” on Monday.", "[We wait, Hale told “the Post” on Monday.]!.[the Post]"},
    {"Rain fell. We wait,’ Hale said. ‘We act.’ Nobody came.’", "[We wait,]![We act.][Nobody came.]!"},
    {"“It rained. Then we ran” home,’ Hale said.", "[It rained. Then we ran][home,]!"},
    {"The card was “late” again,’ Hale said.", "[The card was “late” again,]!.[late]"},
    {"‘No,’ Hale said.’", "[No,]"},
    {"A banner was up — ‘Save the mill.", "[Save the mill.]!"},
    /* several paragraphs */
    {"“We wait.¶“We watch.¶“We act,” Hale said.", "[We wait.]c¶[We watch.]oc¶[We act,]o"},
    {"‘We wait.¶‘We act,’ Hale said.", "[We wait.]c¶[We act,]o"},
    {"‘We wait.¶‘The players’ bus was late.¶‘We act.’", "[We wait.]c¶[The players’ bus was late.]oc¶[We act.]o"},
    {"‘We wait¶and we act,’ Hale said.", "[We wait]c¶[and we act,]r"},
    {"“We wait.¶“The “night bus” was late. It was a “mess.”¶“We act.”",
     "[We wait.]c¶[The “night bus” was late. It was a “mess.”]oc.[night bus].[mess.]¶[We act.]o"},
    {"“We wait.¶“The bus was late, Hale said. “It was.”", "[We wait.]c¶[The bus was late,]o![It was.]"},
    {"“We wait¶and we act,” Hale said.", "[We wait]c¶[and we act,]r"},
    {"He said: \"We wait.¶“They act,” Ruiz said.", "[We wait.]!¶[They act,]"},
    {"“We wait.¶Rain fell.", "[We wait.]!¶"},
    {"“We wait.¶Rain fell on “the dam” all night.", "[We wait.]!¶[the dam]"},
    {"“We wait, Hale said.¶“We act,” Ruiz said.", "[We wait,]!¶[We act,]"},
    {"“Fine,” Hale said. “We wait.¶“We act.”", "[Fine,][We wait.]c¶[We act.]o"},
};

static void test_cases(void) {
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check(cases[i].text, cases[i].wanted);
}

static uint8_t kind_of(const char *text, uint32_t index) {
    struct paragraph_of_test paragraph = {.text = text};
    bool is_paired = pair(&paragraph, NULL) && index < paragraph.tokens.count;
    uint8_t kind = is_paired ? paragraph.tokens.items[index].kind : UINT8_MAX;
    empty(&paragraph);
    return kind;
}

static void test_kinds(void) {
    CHECK(kind_of("the farmers’ fault", 2) == TOKEN_APOSTROPHE);
    CHECK(kind_of("the ’90s", 1) == TOKEN_APOSTROPHE);
    CHECK(kind_of("rock ’n’ roll", 1) == TOKEN_APOSTROPHE && kind_of("rock ’n’ roll", 3) == TOKEN_APOSTROPHE);
    CHECK(kind_of("6'2\" tall", 1) == TOKEN_SYMBOL && kind_of("6'2\" tall", 3) == TOKEN_SYMBOL);
    CHECK(kind_of("‘yes’", 0) == TOKEN_MARK && kind_of("‘yes’", 2) == TOKEN_MARK);
}

/* Openers without end, closers without end, and both in turn: bounded depth, ordered, quick. */
static void test_hostile(void) {
    static const char *const units[] = {"’90 ", "’90 “a” s’ ", "‘a’ ‘b s’ ", "a’,’ ", "a.’ “b. c” ", "‘a, he said “b” ",
                                        "“a ",    "a” ", "‘a ", "a’ ", "\"a ", "“a ‘b ", "a’ b” ",
                                        "«a »b ", "“",   "\"",  "'",   "``a ", "“‘a’ ",  "\"'\" "};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t unit = strlen(units[i]), times = LIMIT_PARAGRAPH_BYTES / unit; /* as much as a paragraph can be */
        char *text = malloc(unit * times + 1);
        if (!CHECK(text != NULL)) return;
        for (size_t k = 0; k < times; k++)
            memcpy(text + k * unit, units[i], unit);
        text[unit * times] = 0;
        struct paragraph_of_test paragraph = {.text = text};
        if (pair(&paragraph, NULL)) {
            paragraph.text = units[i];
            check_order(&paragraph);
        }
        empty(&paragraph);
        free(text);
    }
}

static void test_failing_memory(void) {
    static const char text[] = "“A ‘b’ c” “d” “e” “f” “g” “h” “i” ‘j’ ‘k’ “l";
    quoth_status status = QUOTH_NOMEM;
    for (unsigned long n = 1; n < 50 && status == QUOTH_NOMEM; n++) {
        struct failing failing = {.fails_at = n};
        quoth_allocator allocator = failing_memory(&failing);
        struct token_list tokens = {0};
        struct quotation_list quotations = {0};
        CHECK(token_scan(memory, lexicon, &token_classes, text, sizeof text - 1, &tokens) == QUOTH_OK);
        status = mark_pair(&allocator, lexicon, &mark_classes, &tokens, false, MARK_NONE, &quotations);
        vec_free(&allocator, &quotations);
        token_list_free(memory, &tokens);
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
    test_cases();
    test_kinds();
    test_hostile();
    test_failing_memory();
    lexicon_free(lexicon);
    return test_end();
}
