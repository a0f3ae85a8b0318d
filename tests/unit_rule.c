/* unit_rule.c — the rule room: notation, need-masks against brute force, JIT against interpreter, limits,
 * memory. Windows are made of codes, without words, so that every set of classes can stand anywhere. */
#include "rule/rule.h"
#include "room.h"

static const char *const words =
    "!mark p Plural\n"
    "alfa\tA\nbravo\tB\ncharlie\tC\ndelta\tD\nalfabravo\tA B\nbravocharlie:p\tB C\nso\tA\nsuch_as\tD\n"
    "alfadelta\tA D\n";
#define EXAMPLES "  yes  x\n  yes  x\n  no  x\n  no  x\n  why  x\n"

struct bench {
    quoth_allocator memory;
    struct lexicon *lexicon;
    struct codes *codes;
    struct rules *rules;
    struct matcher *matcher;
    struct window window;
    struct frame_list frames;
    uint16_t letters[256]; /* code of a letter as the tests write it */
    uint16_t codes_of_window[LIMIT_WINDOW_UNITS + 1];
    quoth_problem problem;
};

static quoth_status read_rules(struct bench *bench, const quoth_file *files, size_t count, bool without_jit) {
    struct classes used;
    TRY(lexicon_new(&bench->memory, files, count, &bench->lexicon, &bench->problem));
    TRY(rules_read(&bench->memory, files, count, bench->lexicon, &bench->rules, &used, &bench->problem));
    TRY(codes_new(&bench->memory, bench->lexicon, used, &bench->codes, &bench->problem));
    TRY(rules_compile(bench->rules, bench->codes, without_jit, &bench->problem));
    return matcher_new(bench->rules, &bench->matcher);
}

static void clear(struct bench *bench) {
    matcher_free(bench->matcher);
    rules_free(bench->rules);
    codes_free(bench->codes);
    lexicon_free(bench->lexicon);
    memory_free(&bench->memory, bench->frames.items, bench->frames.capacity * sizeof *bench->frames.items);
}

/* Codes whose cut set is exactly the classes named by the letters of `set`. */
static uint16_t code_of(const struct bench *bench, const char *set) {
    struct classes wanted = classes_none();
    for (; *set; set++) classes_add(&wanted, lexicon_class(bench->lexicon, set, 1));
    for (uint32_t code = 1; code <= codes_count(bench->codes); code++)
        if (classes_same(codes_classes(bench->codes, code), wanted)) return (uint16_t)code;
    return 0;
}

static void fill_window(struct bench *bench, uint32_t count) {
    bench->codes_of_window[count] = 0;
    bench->window = (struct window){.codes = bench->codes_of_window, .count = count};
    for (uint32_t i = 0; i < count; i++) {
        struct classes classes = codes_classes(bench->codes, bench->codes_of_window[i]);
        bench->window.present = classes_or(bench->window.present, classes);
    }
}

static bool prepare(struct bench *bench, const char *rules, bool without_jit) {
    quoth_file files[] = {FILE_OF("w.lex", words), FILE_OF("r.rules", rules)};
    *bench = (struct bench){.memory = memory_default()};
    quoth_status status = read_rules(bench, files, 2, without_jit);
    if (!CHECK_THAT(status == QUOTH_OK, rules)) {
        printf("    %u:%u: %s\n", bench->problem.line, bench->problem.column, bench->problem.message);
        clear(bench);
        return false;
    }
    return true;
}

/* Letters A to D are units of that class alone, e is a unit of A and B, f of B and C, x of none. */
static void match(struct bench *bench, const char *units) {
    uint32_t count = 0;
    for (; units[count]; count++) {
        char name[2] = {units[count], '\0'};
        const char *set = units[count] == 'e' ? "AB" : units[count] == 'f' ? "BC" : units[count] == 'x' ? "" : name;
        bench->codes_of_window[count] = code_of(bench, set);
    }
    fill_window(bench, count);
    bench->frames.count = 0;
    CHECK(rules_match(bench->rules, bench->matcher, &bench->window, &bench->frames) == QUOTH_OK);
}

/* The frames as "0-2 cue:1-2; …". */
static const char *frames_of(const struct bench *bench) {
    static const char *const names[ROLE_COUNT] = {"source", "cue", "content", "to", "via"};
    static char text[4096];
    size_t size = 0;
    text[0] = '\0';
    for (uint32_t i = 0; i < bench->frames.count && size < 3800; i++) {
        const struct frame *frame = &bench->frames.items[i];
        size += (size_t)sprintf(text + size, "%s%u-%u", i ? "; " : "", frame->whole.start, frame->whole.end);
        for (int role = 0; role < ROLE_COUNT; role++)
            if (frame->roles[role].start != NONE)
                size += (size_t)sprintf(text + size, " %s:%u-%u", names[role], frame->roles[role].start,
                                        frame->roles[role].end);
    }
    return text;
}

static bool same_frames(const struct frame_list *a, const struct frame_list *b) {
    return a->count == b->count && (a->count == 0 || memcmp(a->items, b->items, a->count * sizeof *a->items) == 0);
}

/* All classes are named somewhere, so that every letter has a code. */
#define NAMING "rule naming\n  frame A B C D \"such as\" \"such as\" \"such as\"\n  takes nothing\n" EXAMPLES

static void check_frame(const char *lets, const char *frame, const char *units, const char *wanted) {
    char rules[1024];
    for (int without_jit = 0; without_jit < 2; without_jit++) {
        struct bench bench;
        snprintf(rules, sizeof rules, "%srule r\n  frame %s\n  takes nothing\n" EXAMPLES NAMING, lets, frame);
        if (!prepare(&bench, rules, without_jit)) return;
        match(&bench, units);
        const char *got = frames_of(&bench);
        CHECK_TEXT(got, strlen(got), wanted);
        clear(&bench);
    }
}

static void check_notation(void) {
    check_frame("", "A", "xAxeC", "1-2; 3-4");
    check_frame("", "A B", "ABeBAe", "0-2; 2-4; 4-6");
    check_frame("", "[A C]", "ABCx", "0-1; 2-3");
    check_frame("", "[^ A C]", "ABCx", "1-2; 3-4");
    check_frame("", "A!B", "AeB", "0-1");
    check_frame("", "A&B", "AeB", "1-2");
    check_frame("", "B&C!A", "efB", "1-2");
    check_frame("", "B![A C]", "Bef", "0-1");
    check_frame("", "A . D", "ABDAxD", "0-3; 3-6");
    check_frame("", "^A{1,2}$", "AA", "0-2");
    check_frame("", "^A", "AA", "0-1");
    check_frame("", "A$", "AA", "1-2");
    check_frame("", "(^ | A) <cue: B>", "BAB", "0-1 cue:0-1; 1-3 cue:2-3");
    check_frame("", "(^ | A)? [A B]", "AAB", "0-1; 1-3; 2-3");
    check_frame("", "A? ^ B", "ABB", "");
    check_frame("", "(A | ^) [A B]", "BAC", "0-1");
    check_frame("", "(^ A | B) C", "ACBCAC", "0-2; 2-4");
    check_frame("", "A? B", "ABB", "0-2; 1-2; 2-3");
    check_frame("", "A{2}B", "AAAB", "1-4");
    check_frame("", "A{0,3}? B", "AAB", "0-3; 1-3; 2-3");
    check_frame("", "A | B C", "ABC", "0-1; 1-3");
    check_frame("", "(A | B){2} C", "ABC", "0-3");
    check_frame("", "A (?= B )", "AAB", "1-2");
    check_frame("", "A (?! B )", "AAB", "0-1");
    check_frame("", "(?<! A ) B", "ABB", "2-3");
    check_frame("", "(?<= A ) B", "ABB", "1-2");
    check_frame("", "<source: A{1,3}> <cue: B>", "AAB", "0-3 source:0-2 cue:2-3; 1-3 source:1-2 cue:2-3");
    check_frame("", "<cue: B> <to: C>? <via: D>", "BCDBD", "0-3 cue:0-1 to:1-2 via:2-3; 3-5 cue:3-4 via:4-5");
    check_frame("", "<source: A> <cue: B> | <cue: B> <source: C>", "ABC",
                "0-2 source:0-1 cue:1-2; 1-3 source:2-3 cue:1-2");
    check_frame("let ab = A | B\nlet two = ab{2}\n", "two C", "ABC", "0-3");
    check_frame("let who = <source: A>\n", "who B | B who", "BAB", "0-2 source:1-2; 1-3 source:1-2");
    check_frame("let long-one = A\n  # between\n  B\n", "long-one\n    # a comment\n    C", "ABC", "0-3");
    check_frame("", "Comma", "ABC", ""); /* a class that no word has */
    check_frame("", "(Comma | A) B", "AB", "0-2");
    check_frame("", "(A (B | C (D | A)?){1,2} | D) A", "ABCDA", "0-5; 3-5");
}

/* Lets long enough for tables of their own: where several of their ends would do, the one that PCRE2 comes to first
 * holds. */
static void check_phrases(void) {
    const char *const run = "let run = A{1,6} B?\n", *const owned = "let owned = (?! A B ) [A C] D{0,3} A{1,3}\n";
    check_frame(run, "<source: run> <cue: A? B>", "AAAB",
                "0-4 source:0-3 cue:3-4; 1-4 source:1-3 cue:3-4; 2-4 source:2-3 cue:3-4");
    check_frame(run, "<source: run> <cue: A B>", "AAAB", "0-4 source:0-2 cue:2-4; 1-4 source:1-2 cue:2-4");
    check_frame(run, "<cue: D> <source: run> <to: [A B]{0,2}>? C", "DAABAC", "0-6 source:1-4 cue:0-1 to:4-5");
    check_frame(run, "<cue: D> <source: run (?: C run )?>", "DABCABA", "0-6 source:1-6 cue:0-1");
    check_frame(run, "(?: run D | C run ) $", "CAAD", "1-4; 2-4");
    check_frame(run, "<cue: D> (?= run C )", "DACDABBC", "0-1 cue:0-1");
    check_frame("let opens = (^ | A) B{1,6}\n", "opens C", "BCABBC", "0-2; 2-6");
    check_frame(owned, "<source: owned> <cue: B>", "ACDAABADAB",
                "1-6 source:1-5 cue:5-6; 3-6 source:3-5 cue:5-6; 6-10 source:6-9 cue:9-10");
}

/* More phrases at a time than are kept track of: PCRE2 alone is asked. */
static void check_crowds(void) {
    const char *const rules =
        "let run = A{1,12} A{0,12} A{0,12} [A B]?\n"
        "rule r\n  frame <source: run>? <to: run>? <via: run>? <cue: B>\n  takes nothing\n" EXAMPLES NAMING;
    for (uint32_t count = 8; count <= 256; count *= 2) {
        struct bench jit, plain;
        char units[260] = "";
        memset(units, 'A', count);
        strcpy(units + count - 1, "BD");
        if (!prepare(&jit, rules, false) || !prepare(&plain, rules, true)) return;
        match(&jit, units);
        match(&plain, units);
        CHECK(jit.frames.count > 7 && same_frames(&jit.frames, &plain.frames));
        clear(&jit);
        clear(&plain);
    }
}

static void check_words(void) {
    struct bench bench;
    const char *const rules = "rule r\n  frame \"so\" \"Such as\"? [A \"such as\"]\n  takes nothing\n" EXAMPLES;
    if (!prepare(&bench, rules, false)) return;
    const struct lexeme *so = lexicon_find(bench.lexicon, "so", 2), *such = lexicon_find(bench.lexicon, "such as", 7);
    uint32_t class = lexicon_class(bench.lexicon, "\"so\"", 4);
    CHECK(class != NONE && classes_have(so->classes, class) && !classes_have(such->classes, class));
    CHECK(lexicon_class(bench.lexicon, "\"such as\"", 9) != NONE && lexicon_class(bench.lexicon,
                                                                                  "\"Such as\"", 9) == NONE);
    clear(&bench);
}

static void check_rule_rows(void) {
    struct bench bench;
    const char *const rules =
        "# all of them\nlet who = A\n\nrule first\n  frame <source: who> B\n  takes quotation before\n"
        "  yes one\n  yes two\n  no  three\n  no  four\n  why because\n    it is\n"
        "rule second\n  frame C\n  takes capture\n" EXAMPLES;
    quoth_file files[] = {FILE_OF("w.lex", words), FILE_OF("r.rules", rules)};
    bench = (struct bench){.memory = memory_default()};
    CHECK(read_rules(&bench, files, 2, false) == QUOTH_BAD_KNOWLEDGE && bench.problem.line == 15);
    clear(&bench);
    if (!prepare(
            &bench,
            "rule first\n  frame A\n  takes quotation before\n  yes one\n  yes two\n  no  three\n  no  four\n  why so\n"
            "rule second\n  frame B\n  takes line after\n" EXAMPLES,
            false))
        return;
    CHECK(rules_count(bench.rules) == 2);
    const struct rule *rule = rules_rule(bench.rules, 0);
    CHECK(strcmp(rule->name,
                 "first") == 0 && rule->what == TAKES_QUOTATION && rule->where == TAKES_BEFORE && rule->line == 1);
    CHECK(strncmp(rule->examples.bytes, "yes one\n  yes two", 17) == 0);
    CHECK(memcmp(rule->examples.bytes + rule->examples.size - 3, "so\n", 3) == 0);
    CHECK_TEXT(rule->file.bytes, rule->file.size, "r.rules");
    rule = rules_rule(bench.rules, 1);
    CHECK(rule->what == TAKES_LINE && rule->where == TAKES_AFTER && rule->line == 9);
    match(&bench, "BA");
    CHECK(bench.frames.count == 2 && bench.frames.items[0].rule == 0 && bench.frames.items[1].rule == 1);
    clear(&bench);
}

/* The classes that the frame needs, as letters. */
static void check_need(const char *frame, const char *wanted) {
    char rules[512], got[32];
    size_t size = 0;
    struct bench bench;
    snprintf(rules, sizeof rules, "rule r\n  frame %s\n  takes nothing\n" EXAMPLES, frame);
    if (!prepare(&bench, rules, false)) return;
    for (const char *letter = "ABCD"; *letter; letter++)
        if (classes_have(rules_rule(bench.rules, 0)->need, lexicon_class(bench.lexicon, letter,
                                                                         1))) got[size++] = *letter;
    CHECK_TEXT(got, size, wanted);
    clear(&bench);
}

static void check_needs(void) {
    check_need("A B", "AB");
    check_need("A | B", "");
    check_need("A C | B C", "C");
    check_need("[A B] C", "C");
    check_need("[A]", "A");
    check_need("A&B!C", "AB");
    check_need("A? B", "B");
    check_need("A{0,2} B{1,2} C{2}", "BC");
    check_need("(A B)? C", "C");
    check_need("(A B){1,2} C?", "AB");
    check_need("(?= A) B", "AB");
    check_need("(?! A) B (?<! C)", "B");
    check_need("(A (B | A)? | B A (C | D)) D", "AD");
    check_need("[^ A] B", "B");
    check_need("<source: A | C> <cue: B>", "B");
    check_need("A B? C | C A", "AC");
}

static uint32_t next_random(uint32_t *state) {
    *state = *state * 1664525u + 1013904223u;
    return *state >> 16;
}

/* A random frame of balanced groups, sets and quantifiers; plain: with no role or look-around. */
static void write_random_frame(char *frame, uint32_t *state, bool is_plain) {
    static const char *const sets[] = {"A", "B", "C", "D", "[A B]", "[^ C]", "A!B", "A&B", ".", "B![A C]", "Plural"};
    static const char *const opens[] = {"(", "(?: ", "<cue: ", "<source: ", "(?= ", "(?! ", "("};
    static const char *const repeats[] = {"", "", "", "?", "{0,2}", "{1,3}", "{2}", "{0,1}?"};
    char closes[8];
    int depth = 0, steps = 3 + (int)(next_random(state) % 9);
    *frame = '\0';
    for (int i = 0; i < steps; i++) {
        uint32_t what = next_random(state) % 10, open = next_random(state) % (is_plain ? 2 : 7);
        if (what < 2 && depth < 4) {
            closes[depth++] = opens[open][0] == '<' ? '>' : ')';
            strcat(strcat(frame, opens[open]), sets[next_random(state) % 11]);
        } else if (what == 2 && depth > 0) {
            sprintf(frame + strlen(frame), "%c%s", closes[--depth], repeats[next_random(state) % 8]);
        } else if (what == 3 && i > 0) {
            strcat(strcat(frame, " | "), sets[next_random(state) % 11]);
        } else {
            strcat(strcat(strcat(frame, " "), sets[next_random(state) % 11]), repeats[next_random(state) % 8]);
        }
    }
    while (depth > 0) sprintf(frame + strlen(frame), "%c", closes[--depth]);
}

/* Lets, each of which may name the one before it; most of them become tables. Returns the bytes written. */
static size_t write_random_lets(char *rules, uint32_t *state, uint32_t count) {
    static const char *const guards[] = {"", "", "(?! A ) ", "(?! A B ) "};
    static const char *const quantifiers[] = {" ", "? ", "{1,2} ", "{2} "};
    size_t size = 0;
    for (uint32_t i = 0; i < count; i++) {
        char frame[300];
        write_random_frame(frame, state, next_random(state) % 8 > 0);
        size += (size_t)sprintf(rules + size, "let l%u = %sA ", i, guards[next_random(state) % 4]);
        if (i > 0 && next_random(state) % 3 == 0)
            size += (size_t)sprintf(rules + size, "l%u%s", i - 1, quantifiers[next_random(state) % 4]);
        size += (size_t)sprintf(rules + size, "(%s)\n", frame);
    }
    return size;
}

/* Nothing, or a let, in a role or in none, once or several times. */
static void write_random_use(char *use, uint32_t *state, uint32_t let_count) {
    static const char *const uses[] = {
        "l%u",      "l%u?",        "<source: l%u>",  "<source: D l%u>?", "(l%u | B l%u)", "(B l%u){0,2}",
        "l%u{1,2}", "(^ | B) l%u", "(^ A | C) l%u?", "(?: D l%u | ^ )",  "(^ | l%u) D"};
    *use = '\0';
    uint32_t kind = next_random(state) % 18, let = next_random(state) % let_count;
    if (kind < sizeof uses / sizeof *uses) sprintf(use, uses[kind], let, let);
}

/* The frames of rule and of rule + 1, which is the same in a look-ahead: they differ in where they end
 * alone. */
static bool same_starts(const struct frame_list *frames, uint32_t rule) {
    uint32_t i = 0, j = 0;
    while (i < frames->count && frames->items[i].rule < rule) i++;
    while (j < frames->count && frames->items[j].rule < rule + 1) j++;
    for (; i < frames->count && frames->items[i].rule == rule; i++, j++) {
        const struct frame *a = &frames->items[i], *b = &frames->items[j];
        if (j == frames->count || b->rule != rule + 1 || a->whole.start != b->whole.start) return false;
        if (memcmp(a->roles, b->roles, sizeof a->roles) != 0) return false;
    }
    return j == frames->count || frames->items[j].rule > rule + 1;
}

static void fill_random(struct bench *bench, uint32_t *state) {
    uint32_t count = next_random(state) % 12, kinds = 1 + next_random(state) % 4, first = next_random(state);
    for (uint32_t i = 0; i < count; i++)
        bench->codes_of_window[i] = (uint16_t)(1 + (first + next_random(state) % kinds) % codes_count(bench->codes));
    fill_window(bench, count);
}

/* Random rules over random windows: a rule that its need kept from running would have found nothing; the
 * interpreter finds what the walk and the JIT find; and PCRE2 alone, which looks everywhere for what stands in a
 * look-ahead, finds what the scan let it look for. */
static void check_random(void) {
    enum { RULES = 40, ROUNDS = 25, WINDOWS = 400, LETS = 8 };
    static char rules[RULES * 900 + LETS * 400];
    uint32_t state = 7, unlike = 0, needless = 0, matched = 0, missed = 0;
    for (int round = 0; round < ROUNDS; round++) {
        size_t size = write_random_lets(rules, &state, LETS);
        for (int i = 0; i < RULES; i++) {
            static const char *const ends[] = {"A", "A (?= B )", "A (?! B | $ )", "(A (?= [A B] | $ ) | B)",
                                               "A (?! [C D] )", "A $",
                                               "(A (?= C ))? B", "A (?= B A? (?! C ) )",
                                               "((?! A B ) [A C] D?){0,3} B", "<to: (?! [B C] ) .>? [A B]",
                                               "(?! A ) <to: [A B]? C?> D? B", "((?! C ) (A D? | [B C] A?)){1,3}"};
            const char *end = ends[next_random(&state) % 12];
            char frame[300], before[64], behind[64];
            write_random_frame(frame, &state, false);
            write_random_use(before, &state, LETS);
            write_random_use(behind, &state, LETS);
            size += (size_t)sprintf(rules + size, "rule r%d\n  frame D? %s (%s) %s %s\n  takes nothing\n" EXAMPLES,
                                    i, before, frame, behind, end);
            size += (size_t)sprintf(rules + size,
                                    "rule o%d\n  frame (?= D? %s (%s) %s %s ) .\n  takes nothing\n" EXAMPLES,
                                    i, before, frame, behind, end);
        }
        struct bench jit, plain;
        bool is_ready = prepare(&jit, rules, false);
        if (!is_ready || !prepare(&plain, rules, true)) break;
        for (int i = 0; i < WINDOWS; i++) {
            fill_random(&jit, &state);
            jit.frames.count = plain.frames.count = 0;
            rules_match(jit.rules, jit.matcher, &jit.window, &jit.frames);
            jit.window.present = (struct classes){{UINT64_MAX, UINT64_MAX}}; /* no need is unmet: every rule is run */
            rules_match(plain.rules, plain.matcher, &jit.window, &plain.frames);
            unlike += !same_frames(&jit.frames, &plain.frames);
            for (uint32_t rule = 0; rule < 2 * RULES; rule += 2) missed += !same_starts(&plain.frames, rule);
            matched += jit.frames.count;
        }
        needless += matcher_counts(jit.matcher)->rules_run < matcher_counts(plain.matcher)->rules_run;
        CHECK(matcher_counts(jit.matcher)->limits_hit == 0);
        clear(&jit);
        clear(&plain);
    }
    CHECK(unlike == 0);
    CHECK(missed == 0);
    CHECK(needless == ROUNDS);
    CHECK(matched > 10000);
}

/* Which of the last ten units were A nobody can keep in a small table: where states run out, what stands beside a cut
 * is held possible, and the match is found all the same. */
static void check_states(void) {
    enum { UNITS = 18, LEAD = 8, WINDOWS = 300 }; /* one A in the lead, and ten units behind it */
    const char *const rules = "rule r\n  frame D [A B]{0,7} A ([A B] [A B C]){5}\n  takes nothing\n" EXAMPLES NAMING;
    struct bench bench;
    uint32_t state = 11, found = 0, wrong = 0;
    if (!prepare(&bench, rules, false)) return;
    for (int i = 0; i < WINDOWS; i++) {
        char units[UNITS + 2] = "D";
        for (int j = 0; j < UNITS; j++) units[j + 1] = next_random(&state) % 6 ? 'B' : 'A';
        match(&bench, units);
        bool is_match = memchr(units + 1, 'A', LEAD);
        uint32_t count = 0;
        for (uint32_t j = 0; j < bench.frames.count; j++) count += bench.frames.items[j].rule == 0;
        wrong += count != is_match;
        found += count;
    }
    CHECK(wrong == 0);
    CHECK(found > 100 && found < WINDOWS);
    clear(&bench);
}

/* Three hundred classes' worth of sets do not fit one byte: rules then part into alphabets, and still find
 * what they should. */
static void check_alphabets(void) {
    enum { SETS = 1024, CLASSES = 10 };
    static char rows[SETS * 64], rules[8192];
    size_t size = 0, rule_size = 0;
    for (unsigned i = 1; i < SETS; i++) {
        size += (size_t)sprintf(rows + size, "w%u\t", i);
        for (unsigned j = 0; j < CLASSES; j++)
            if (i >> j & 1) size += (size_t)sprintf(rows + size, "K%u ", j);
        rows[size - 1] = '\n';
    }
    for (unsigned j = 0; j + 1 < CLASSES; j++)
        rule_size += (size_t)sprintf(rules + rule_size,
                                     "rule r%u\n  frame K%u!K%u\n  takes nothing\n" EXAMPLES, j, j, j + 1);
    struct bench bench = {.memory = memory_default()};
    quoth_file files[] = {{"w.lex", rows, size}, {"r.rules", rules, rule_size}};
    if (CHECK(read_rules(&bench, files, 2, false) == QUOTH_OK)) {
        CHECK(codes_count(bench.codes) >= SETS);
        unsigned wrong = 0;
        for (uint32_t code = 1; code <= codes_count(bench.codes); code++) {
            bench.codes_of_window[0] = (uint16_t)code;
            fill_window(&bench, 1);
            bench.frames.count = 0;
            rules_match(bench.rules, bench.matcher, &bench.window, &bench.frames);
            uint32_t wanted = 0;
            for (unsigned j = 0; j + 1 < CLASSES; j++) {
                char here[4] = {'K', (char)('0' + j)}, next[4] = {'K', (char)('1' + j)};
                wanted += classes_have(bench.window.present, lexicon_class(bench.lexicon, here, 2))
                          && !classes_have(bench.window.present, lexicon_class(bench.lexicon, next, 2));
            }
            wrong += bench.frames.count != wanted;
        }
        CHECK(wrong == 0);
    }
    clear(&bench);
    const char *const all = "rule all\n  frame K0 K1 K2 K3 K4 K5 K6 K7 K8\n  takes nothing\n" EXAMPLES;
    bench = (struct bench){.memory = memory_default()};
    files[1] = FILE_OF("r.rules", all);
    CHECK(read_rules(&bench, files, 2,
                     false) == QUOTH_BAD_KNOWLEDGE && bench.problem.line == 1 && bench.problem.column == 6);
    clear(&bench);
}

static void check_limits(void) {
    struct bench bench;
    if (!prepare(&bench, "rule r\n  frame A{1,2} A{1,2}\n  takes nothing\n" EXAMPLES
                         "rule s\n  frame ((A{0,12}){0,12}){0,12} B A\n  takes nothing\n" EXAMPLES
                         "rule t\n  frame A\n  takes nothing\n" EXAMPLES
                         "rule u\n  frame A A\n  takes nothing\n" EXAMPLES, false))
        return;
    for (uint32_t i = 0; i < LIMIT_WINDOW_UNITS; i++) bench.codes_of_window[i] = code_of(&bench, "A");
    fill_window(&bench, LIMIT_WINDOW_UNITS);
    CHECK(rules_match(bench.rules, bench.matcher, &bench.window, &bench.frames) == QUOTH_OK);
    CHECK(bench.frames.count == LIMIT_FRAMES && matcher_counts(bench.matcher)->limits_hit >= 1);
    bench.codes_of_window[0] = code_of(&bench, "B");
    bench.frames.count = 0;
    fill_window(&bench, LIMIT_WINDOW_UNITS);
    uint64_t before = matcher_counts(bench.matcher)->limits_hit;
    CHECK(rules_match(bench.rules, bench.matcher, &bench.window, &bench.frames) == QUOTH_OK);
    CHECK(matcher_counts(bench.matcher)->limits_hit > before); /* the nested bounds give up, the others do not */
    CHECK(bench.frames.count == LIMIT_FRAMES);
    clear(&bench);
}

static void check_memory(void) {
    const char *const rules =
        "let who = <source: A{1,3} | \"so\">\nrule r\n  frame who <cue: B>\n  takes quotation before\n" EXAMPLES;
    quoth_file files[] = {FILE_OF("w.lex", words), FILE_OF("r.rules", rules)};
    for (unsigned long n = 1;; n++) {
        struct failing failing = {.fails_at = n};
        struct bench bench = {.memory = failing_memory(&failing)};
        quoth_status status = read_rules(&bench, files, 2, false);
        if (status == QUOTH_OK) {
            bench.codes_of_window[0] = bench.codes_of_window[1] = code_of(&bench, "AB");
            for (uint16_t code = 1; code <= codes_count(bench.codes); code++) bench.codes_of_window[code % 4] = code;
            fill_window(&bench, 4);
            status = rules_match(bench.rules, bench.matcher, &bench.window, &bench.frames);
        }
        bool is_done = failing.requests < n;
        /* a JIT that could not be had is no loss */
        CHECK(is_done ? status == QUOTH_OK : status == QUOTH_NOMEM || status == QUOTH_OK);
        clear(&bench);
        CHECK(failing.outstanding == 0);
        if (is_done) break;
    }
}

int main(void) {
    check_notation();
    check_phrases();
    check_crowds();
    check_states();
    check_words();
    check_rule_rows();
    check_needs();
    check_random();
    check_alphabets();
    check_limits();
    check_memory();
    return test_end();
}
