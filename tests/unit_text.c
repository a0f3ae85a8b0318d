/* unit_text.c — the text room by itself: UTF-8, offsets, paragraphs, limits, any split, and running out of memory. */
#include "text/text.h"
#include "room.h"

static const quoth_allocator *memory;

/* Paragraphs as the room gives them, each between [ and ], line breaks inside shown as /, a cut one closed with ~. */
struct shown {
    char bytes[4096];
    size_t size;
};

static void show(struct shown *shown, const char *bytes, size_t size) {
    for (size_t i = 0; i < size && shown->size < sizeof shown->bytes - 4; i++)
        shown->bytes[shown->size++] = bytes[i] == '\n' || bytes[i] == '\r' ? '/' : bytes[i];
}

static void take_paragraphs(struct text *text, struct shown *shown) {
    struct paragraph paragraph;
    while (text_next(text, &paragraph)) {
        show(shown, "[", 1);
        show(shown, text_bytes(text, paragraph.at), paragraph.size);
        show(shown, paragraph.is_cut ? "~" : "]", 1);
        text_release(text, paragraph.at + paragraph.size);
    }
}

static void read_in_pieces(struct text *text, const char *bytes, size_t size, size_t piece, struct shown *shown) {
    text_reset(text);
    shown->size = 0;
    for (size_t at = 0; at < size; at += piece) {
        size_t part = size - at < piece ? size - at : piece;
        CHECK(text_feed(text, bytes + at, part) == QUOTH_OK);
        take_paragraphs(text, shown);
    }
    CHECK(text_finish(text) == QUOTH_OK);
    take_paragraphs(text, shown);
}

static const size_t pieces[] = {1, 2, 3, 7, 64, 1 << 20};
enum { PIECES = sizeof pieces / sizeof *pieces };

static void check_paragraphs(const char *bytes, size_t size, const char *wanted) {
    struct text *text;
    static struct shown shown;
    if (!CHECK(text_new(memory, &text) == QUOTH_OK)) return;
    for (size_t i = 0; i < PIECES; i++) {
        read_in_pieces(text, bytes, size, pieces[i], &shown);
        CHECK_TEXT(shown.bytes, shown.size, wanted);
    }
    text_free(text);
}

/* --- UTF-8 ----------------------------------------------------------------------------------------------------------
 */

static const struct {
    const char *bytes;
    size_t size, length, bad;
} sequences[] = {
    {"a", 1, 1, 0},
    {"\xC3\xA9", 2, 2, 0},
    {"\xE2\x82\xAC", 3, 3, 0},
    {"\xF0\x9F\x98\x80", 4, 4, 0},
    {"\xF4\x8F\xBF\xBF", 4, 4, 0},
    {"\xC3", 1, 0, 0}, /* more is needed */
    {"\xE2\x82", 2, 0, 0},
    {"\xF0\x9F\x98", 3, 0, 0},
    {"\x80", 1, 0, 1},     /* continuation without a lead */
    {"\xC0\x80", 2, 0, 1}, /* overlong */
    {"\xE0\x80\x80", 3, 0, 1},
    {"\xF0\x80\x80\x80", 4, 0, 1},
    {"\xED\xA0\x80", 3, 0, 1},     /* surrogate */
    {"\xF4\x90\x80\x80", 4, 0, 1}, /* past U+10FFFF */
    {"\xF5\x80\x80\x80", 4, 0, 1},
    {"\xFF", 1, 0, 1},
    {"\xE2\x82\x41", 3, 0, 2}, /* the maximal part is two bytes, the A stays */
    {"\xF0\x9F\x98\x41", 4, 0, 3},
    {"\xE2\x41", 2, 0, 1},
};

static void test_sequences(void) {
    for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) {
        size_t bad, length = utf8_sequence((const unsigned char *)sequences[i].bytes, sequences[i].size, &bad);
        CHECK_THAT(length == sequences[i].length && bad == sequences[i].bad, sequences[i].bytes);
    }
}

#define BYTES(text) text, sizeof text - 1
#define ODD "\xEF\xBF\xBD" /* U+FFFD */

static void test_replacement(void) {
    check_paragraphs(BYTES("a\xFF"
                           "b"),
                     "[a" ODD "b]");
    check_paragraphs(BYTES("a\0b"), "[a" ODD "b]");
    check_paragraphs(BYTES("\xED\xA0\x80"), "[" ODD ODD ODD "]");
    check_paragraphs(BYTES("x\xE2\x82\x41y"), "[x" ODD "Ay]");
    check_paragraphs(BYTES("end \xF0\x9F\x98"), "[end " ODD "]");
    check_paragraphs(BYTES("\xEF\xBB\xBF"
                           "first"),
                     "[first]");
    check_paragraphs(BYTES("a\xEF\xBB\xBF"
                           "b"),
                     "[a\xEF\xBB\xBF"
                     "b]");
    check_paragraphs(BYTES("\xEF\xBB"), "[" ODD "]");
}

/* --- paragraphs -----------------------------------------------------------------------------------------------------
 */

#define WRAPPED                                                                \
    "The harbour board of Port Lyme met on Monday night and heard a long\n"    \
    "report from Ana Ruiz, its chief engineer, on the state of the old dam.\n" \
    "Nobody spoke against it.\n"
#define WRAPPED_SHOWN                                                         \
    "[The harbour board of Port Lyme met on Monday night and heard a long/"   \
    "report from Ana Ruiz, its chief engineer, on the state of the old dam./" \
    "Nobody spoke against it.]"

static const struct {
    const char *text, *wanted;
} layouts[] = {
    {"", ""},
    {" \n\t\n\n", ""},
    {"One.\n\nTwo.\n", "[One.][Two.]"},
    {"One.\r\n\r\nTwo.", "[One.][Two.]"},
    {"One.\r\rTwo.", "[One.][Two.]"},
    {"One.\n \t \nTwo.", "[One.][Two.]"},
    {"One.\xC2\x85\xC2\x85Two.\xE2\x80\xA8\xE2\x80\xA8Three.\fFour.", "[One.][Two.][Three.][Four.]"},
    {"  \xC2\xA0 One. \n", "[One.]"},
    {WRAPPED, WRAPPED_SHOWN},
    {WRAPPED "\n" WRAPPED, WRAPPED_SHOWN WRAPPED_SHOWN},
    /* the sentence goes on, however short the lines */
    {"It was a long \nwinter in the valley.", "[It was a long /winter in the valley.]"},
    {"We never thought that\nthe bridge would fall.", "[We never thought that/the bridge would fall.]"},
    /* lists, headlines, dialogue, transcripts: a line each */
    {"apples\ngreen pears\nplums, cherries\n", "[apples][green pears][plums, cherries]"},
    {"Dam holds after night of rain\n" WRAPPED, "[Dam holds after night of rain]" WRAPPED_SHOWN},
    {"“Ready?” Hale asked.\n“Almost.”\n“Hurry.”\n", "[“Ready?” Hale asked.][“Almost.”][“Hurry.”]"},
    {"HALE: I did not say that to anybody in the room that night.\nTHE COURT: Proceed.\nHALE: Thank you.",
     "[HALE: I did not say that to anybody in the room that night.][THE COURT: Proceed.][HALE: Thank you.]"},
    {"Hale listed three demands:\n- more pumps\n- fewer meetings\n",
     "[Hale listed three demands:][- more pumps][- fewer meetings]"},
    {"• We wait.\n• We act.\n", "[• We wait.][• We act.]"},
    /* paragraphs of one line each, of any length, without blank lines */
    {"Ruiz said the board would vote on Friday, and that nobody had told her what the vote would be about or who had "
     "asked for it.\n"
     "Hale said no.\n"
     "The mayor had asked twice in March and once in May whether the pumps were ready, and twice in June whether "
     "anybody knew.\n",
     "[Ruiz said the board would vote on Friday, and that nobody had told her what the vote would be about or who had "
     "asked for it.]"
     "[Hale said no.]"
     "[The mayor had asked twice in March and once in May whether the pumps were ready, and twice in June whether "
     "anybody knew.]"},
    /* in a wrapped block a stop at the line's end is no end, and neither is a capital after the break */
    {"The harbour board of Port Lyme met on Monday night, after the flood.\n"
     "Ruiz spoke first. The pumps, she said, had been late for years, and\n"
     "nobody from the board had asked.\n",
     "[The harbour board of Port Lyme met on Monday night, after the flood./"
     "Ruiz spoke first. The pumps, she said, had been late for years, and/"
     "nobody from the board had asked.]"},
    /* indented first lines, no blank lines */
    {"   The harbour board of Port Lyme met on Monday night and heard a long\n"
     "report from its chief engineer about the dam and what would follow it.\n"
     "   Hale stayed at home that night with a cold and read the report, he\n"
     "told us, in bed.\n",
     "[The harbour board of Port Lyme met on Monday night and heard a long/"
     "report from its chief engineer about the dam and what would follow it.]"
     "[Hale stayed at home that night with a cold and read the report, he/told us, in bed.]"},
};

static void test_layouts(void) {
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++)
        check_paragraphs(layouts[i].text, strlen(layouts[i].text), layouts[i].wanted);
}

static void test_gaps(void) {
    struct text *text;
    struct paragraph paragraph = {0};
    if (!CHECK(text_new(memory, &text) == QUOTH_OK)) return;
    CHECK(text_feed(text, BYTES("One.\nTwo.\n\nThree.")) == QUOTH_OK && text_finish(text) == QUOTH_OK);
    CHECK(text_next(text, &paragraph) && paragraph.at == 0 && paragraph.size == 4 && !paragraph.gap_before);
    CHECK(text_next(text, &paragraph) && paragraph.at == 5 && !paragraph.gap_before);
    CHECK(text_next(text, &paragraph) && paragraph.at == 11 && paragraph.gap_before && !paragraph.is_cut);
    CHECK(!text_next(text, &paragraph));
    CHECK(text_feed(text, "x", 1) == QUOTH_BAD_STATE && text_finish(text) == QUOTH_BAD_STATE);
    text_reset(text);
    CHECK(text_feed(text, "x", 1) == QUOTH_OK && text_finish(text) == QUOTH_OK && text_next(text, &paragraph));
    CHECK(paragraph.at == 0 && paragraph.size == 1);
    text_free(text);
}

/* --- limits ---------------------------------------------------------------------------------------------------------
 */

/* A line without end: every piece but the last is cut behind a stop, nothing is lost, and little is held. */
static void test_endless_line(const char *sentence, bool has_stop) {
    struct text *text;
    struct paragraph paragraph;
    uint64_t covered = 0, fed = 0;
    bool stops = true;
    if (!CHECK(text_new(memory, &text) == QUOTH_OK)) return;
    for (int i = 0; i < 20000; i++) {
        CHECK(text_feed(text, sentence, strlen(sentence)) == QUOTH_OK);
        fed += strlen(sentence);
        while (text_next(text, &paragraph)) {
            CHECK(paragraph.is_cut && paragraph.size <= LIMIT_PARAGRAPH_BYTES &&
                  paragraph.size >= LIMIT_PARAGRAPH_BYTES / 3);
            stops = stops && text_bytes(text, paragraph.at)[paragraph.size - 1] == '.';
            covered += paragraph.size;
            text_release(text, paragraph.at + paragraph.size);
            CHECK(fed - text_held_from(text) < 2 * LIMIT_PARAGRAPH_BYTES);
        }
    }
    CHECK(text_finish(text) == QUOTH_OK && text_next(text, &paragraph) && !paragraph.is_cut);
    CHECK(covered + paragraph.size + 200 > fed && covered > fed / 2);
    CHECK(stops == has_stop);
    text_free(text);
}

/* --- offsets --------------------------------------------------------------------------------------------------------
 */

static void test_offsets(void) {
    struct text *text;
    if (!CHECK(text_new(memory, &text) == QUOTH_OK)) return;
    /* clean: a é 😀 U+FFFD(1 byte) U+FFFD(2 bytes) b */
    CHECK(text_feed(text, BYTES("\xEF\xBB\xBF"
                                "a\xC3\xA9\xF0\x9F\x98\x80\xFF\xE2\x82"
                                "b")) == QUOTH_OK);
    CHECK(text_finish(text) == QUOTH_OK);
    static const struct {
        uint64_t at, chars, wide, bytes;
    } places[] = {{0, 0, 0, 3},   {1, 1, 1, 4},   {3, 2, 2, 6},  {7, 3, 4, 10},
                  {10, 4, 5, 11}, {13, 5, 6, 13}, {14, 6, 7, 14}};
    for (int round = 0; round < 2; round++) /* forwards, then backwards */
        for (size_t k = 0; k < 7; k++) {
            size_t i = round ? 6 - k : k;
            CHECK(text_offset(text, places[i].at, QUOTH_CHARS) == places[i].chars);
            CHECK(text_offset(text, places[i].at, QUOTH_UTF16) == places[i].wide);
            CHECK(text_offset(text, places[i].at, QUOTH_BYTES) == places[i].bytes);
        }
    CHECK(text_chars(text) == 6 && text_replaced(text) == 2);
    text_release(text, 10);
    CHECK(text_offset(text, 14, QUOTH_CHARS) == 6 || text_held_from(text) == 0);
    text_free(text);
}

/* Offsets stay true while text is released and the buffer moves. */
static void test_offsets_after_release(void) {
    struct text *text;
    struct paragraph paragraph;
    uint64_t paragraphs = 0;
    if (!CHECK(text_new(memory, &text) == QUOTH_OK)) return;
    for (uint64_t i = 0; i < 5000; i++) {
        CHECK(text_feed(text, BYTES("\xC3\xA9\xF0\x9F\x98\x80\xFF.\n\n")) ==
              QUOTH_OK); /* 9 bytes fed, 12 clean, 6 chars */
        while (text_next(text, &paragraph)) {
            CHECK(paragraph.at == paragraphs * 12);
            CHECK(text_offset(text, paragraph.at + 10, QUOTH_CHARS) == paragraphs * 6 + 4);
            CHECK(text_offset(text, paragraph.at + 10, QUOTH_UTF16) == paragraphs * 7 + 5);
            CHECK(text_offset(text, paragraph.at + 10, QUOTH_BYTES) == paragraphs * 10 + 8);
            paragraphs++;
            if (paragraphs % 7 == 0) text_release(text, paragraph.at + paragraph.size);
        }
    }
    CHECK(paragraphs == 5000 && text_chars(text) == 5000 * 6 && text_replaced(text) == 5000);
    text_free(text);
}

/* --- memory ---------------------------------------------------------------------------------------------------------
 */

static quoth_status read_once(const quoth_allocator *failing) {
    struct text *text;
    TRY(text_new(failing, &text));
    quoth_status status = text_feed(text, BYTES("One.\n\n\xFF Two.\n\nThree."));
    for (int i = 0; i < 40 && status == QUOTH_OK; i++)
        status = text_feed(text, BYTES("\xFF\xFF\n\nFour.\n\n"));
    if (status == QUOTH_OK) status = text_finish(text);
    text_free(text);
    return status;
}

static void test_failing_memory(void) {
    quoth_status status = QUOTH_NOMEM;
    for (unsigned long n = 1; n < 200 && status == QUOTH_NOMEM; n++) {
        struct failing failing = {.fails_at = n};
        quoth_allocator allocator = failing_memory(&failing);
        status = read_once(&allocator);
        CHECK(failing.outstanding == 0);
        CHECK(status == QUOTH_OK || status == QUOTH_NOMEM);
    }
    CHECK(status == QUOTH_OK);
}

int main(void) {
    quoth_allocator standard = memory_default();
    memory = &standard;
    test_sequences();
    test_replacement();
    test_layouts();
    test_gaps();
    test_endless_line("The board met on Friday and the mayor said it would meet again. ", true);
    test_endless_line("no stop here ", false);
    test_endless_line("\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC", false);
    test_offsets();
    test_offsets_after_release();
    test_failing_memory();
    return test_end();
}
