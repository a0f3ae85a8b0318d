/* unit_speaker.c — the speaker room: short articles, their sources in braces, and the name each must have.
 *
 * Idea: an article is written with {sources} and, where it matters, <contents>; the marks are taken out, the text goes
 * through the rooms before, and the nth source must be resolved to the nth wanted name. The knowledge built in is used,
 * so words are English. */
#include "room.h"
#include "speaker/speaker.h"

enum { MOST_SOURCES = 12, MOST_BYTES = 4096, MOST_PASSAGES = 32 };

struct article {
    const char *about, *text;
    const char *names; /* joined by " | "; a conjoined source by " + "; "-" none */
};

static const struct article articles[] = {
    {"surname after full name", "Ana Ruiz rose. “No,” {Ruiz} said.", "Ana Ruiz"},
    {"headline before the full name", "Hale will resign, aides say\n\n{Hale} said no.\n\nMara Hale spoke on Monday.",
     "Mara Hale"},
    {"title plus surname", "Mayor Mara Ellis spoke. {Mayor Ellis} said no. {Ms. Ellis} said yes.",
     "Mara Ellis | Mara Ellis"},
    {"title is no part of the name", "{Sen. J. R. Hale Jr.} said so. {Professor Dame Edith Crane} agreed.",
     "J. R. Hale Jr. | Edith Crane"},
    {"initials", "“No,” said {P. J. Toll}. {Toll} laughed.", "P. J. Toll | P. J. Toll"},
    {"all capitals", "J.K. HALE spoke first. “No,” {Hale} said.", "J.K. HALE"},
    {"two of one surname, by title", "Ana Ruiz and Leo Ruiz spoke. “No,” {Ms. Ruiz} said. “Yes,” {Mr. Ruiz} said.",
     "Ana Ruiz | Leo Ruiz"},
    {"particles", "Ursula van der Berg won. {Van der Berg} said so. {Bill de Santo} left, and {de Santo} said why.",
     "Ursula van der Berg | Bill de Santo | Bill de Santo"},
    {"hyphens and apostrophes", "{Maeve O’Shea-Díaz} said so. {Hassan al-Amin} agreed. {O’Shea-Díaz} left.",
     "Maeve O’Shea-Díaz | Hassan al-Amin | Maeve O’Shea-Díaz"},
    {"other alphabets", "{Nguyễn Văn A} said so. {Łukasz Żółw} agreed. {Άννα Παππά} left. {Иван Петров} stayed.",
     "Nguyễn Văn A | Łukasz Żółw | Άννα Παππά | Иван Петров"},
    {"two surnames", "José-Luis de la Cruz Ibarra spoke. “No,” {Mr. de la Cruz} said.", "José-Luis de la Cruz Ibarra"},
    {"acronym in brackets", "The Lyme Labour Council (LLC) met. {The LLC} said no.", "Lyme Labour Council"},
    {"acronym without brackets", "The Lyme Labour Council met. {The LLC} said no.", "Lyme Labour Council"},
    {"body with an owner", "{The Fenland Parents’ Forum} said no. {The forum} will meet.",
     "Fenland Parents’ Forum | Fenland Parents’ Forum"},
    {"body in part",
     "The Federal Levee Service met engineers again. {The Levee Service} said no. Castor Water paid; {Castor} said "
     "why.",
     "Federal Levee Service | Castor Water"},
    {"body with of and and", "{The Department of Health and Human Services} said no.",
     "Department of Health and Human Services"},
    {"outlet", "{The Karsholm Courier} reported it. {Axios} did too.", "Karsholm Courier | Axios"},
    {"role before the name",
     "Former mayor Bill Hale and union spokesman Lee Park met. {The spokesman} said no. {The mayor} left.",
     "Lee Park | Bill Hale"},
    {"role behind the name", "Ana Ruiz, chief engineer of the Lyme board, rose. “No,” {the engineer} said.",
     "Ana Ruiz"},
    {"spokesman and name", "“No,” said {a spokesman for Acme, Lee Park}. {Park} left.", "Lee Park | Lee Park"},
    {"source of the paragraph before, by a lead-in", "And this from {Vane Mill’s foreman, Leo Tan}:\n\n<“It held.”>",
     "Leo Tan"},
    {"possessor is not the speaker", "Leo Tan rose. “No,” said {Tan’s lawyer}. {Tan’s} plea was heard.", "- | Leo Tan"},
    {"the company’s chief executive", "“No,” said {the company’s chief executive, Leo Tan}.", "Leo Tan"},
    {"governor in short", "Gov. Curtis Hale spoke. {The governor} said no.", "Curtis Hale"},
    {"not another state’s", "Gov. Curtis Hale of Ohio spoke. {The Indiana governor} was silent.", "-"},
    {"two who share a trade", "Engineers Miriam Osgood and Paul Tarn opened the valve. “It held,” {the engineer} said.",
     "-"},
    {"age", "Ivy Chen, 46, and Tom Hale, 51, voted. “Early,” said {the 51-year-old}.", "Tom Hale"},
    {"nickname", "Rufus “Roo” Amberly rose. “No,” {Roo} said.", "Rufus “Roo” Amberly"},
    {"gender of two", "Ana Ruiz met Tom Hale. “Sorry,” {he} said. “Fine,” {she} said.", "Tom Hale | Ana Ruiz"},
    {"subject before object", "Tom Hale met Leo Tan on Monday. “Sorry,” {he} said.", "Tom Hale"},
    {"last speaker", "“I tried,” {Tom Hale} said. “Nobody came,” {he} said.", "Tom Hale | Tom Hale"},
    {"a place is no he", "Tom Hale landed in Velograd. {He} said no.", "Tom Hale"},
    {"nor is a hall named after her", "Ada Lind sang at Madison Square Garden. “Loud,” {she} said.", "Ada Lind"},
    {"nor what has an article", "Tom Hale left. Nobody saw the Velo Newshour debate. {He} said no.", "Tom Hale"},
    {"a spokesman may be a woman", "Tom Hale left. Acme spokesman Hannah Hicks stayed. “No,” {she} said.",
     "Hannah Hicks"},
    {"whose mate runs", "Leo Tan spoke. Tom Hale hopes to be Tan's running mate, though {he} said no.", "Tom Hale"},
    {"a problem says nothing", "“Yes,” {Tom Hale} said of Leo Tan. {The problem} is that, {he} said, fees fell.",
     "Tom Hale | - | Tom Hale"},
    {"main subject before the one in what is said", "{Tom Hale} said Leo Tan would resign, but {he} wanted more.",
     "Tom Hale | Tom Hale"},
    {"gender by the article’s pronouns", "Dana Okonjo rose. She spoke. Tom Hale left. “No,” {she} said.",
     "Dana Okonjo"},
    {"possessive", "Ana Ruiz left. {Her} claim that fees fell was false.", "Ana Ruiz"},
    {"relative", "Hal Boone, a pilot, {who} said no, left.", "Hal Boone"},
    {"it", "Acme Corp. met on Friday. {It} said fees fell.", "Acme Corp."},
    {"I in a quotation", "{Ruiz} asked: <“{I} think it fell,”> then left. Ana Ruiz is 40.", "Ana Ruiz | Ana Ruiz"},
    {"I outside is the author", "A day at sea\n\nBy Ana Ruiz\n\n{I} think fees fell.", "Ana Ruiz"},
    {"conjoined", "{Ana Ruiz and Leo Hale} said so. {Neither Ruiz nor Hale} said who paid.",
     "Ana Ruiz + Leo Hale | Ana Ruiz + Leo Hale"},
    {"they are those two", "{Ana Ruiz and Leo Hale} met. {They} said no.", "Ana Ruiz + Leo Hale | Ana Ruiz + Leo Hale"},
    {"list", "{Ana Ruiz, Leo Hale and Ivy Chen} said so.", "Ana Ruiz + Leo Hale + Ivy Chen"},
    {"kin", "{Jim and Delia Rusk} farm here. “No,” {Mr. Rusk} said.", "Jim Rusk + Delia Rusk | Jim Rusk"},
    {"anonymous",
     "Tom Hale left. {Two officials} said so. {A person briefed on the merger} agreed. {Aides} confirmed it.",
     "- | - | -"},
    {"the same anonymous", "Tom Hale left. {An official} said so. {The official} left. {One of them} stayed.",
     "- | - | -"},
    {"generic", "Tom Hale left. {Somebody} shouted. {One} said no. {They} say love is blind.", "- | - | -"},
    {"document", "Tom Hale left. {The filing} says so. {A poll} found it.", "- | -"},
    {"demonym", "Tom Hale left. {Republicans} said so. {The Kentucky Republicans} left.", "- | -"},
    {"dateline", "LYME, Ohio (AP) — Tom Hale left. {He} said why.", "Tom Hale"},
    {"interview", "Eskil Moor, 68, lit the lamp. He talks to Ida Finch.\n\n{Q}: Were you lonely?\n\n{A}: Once.",
     "Ida Finch | Eskil Moor"},
    {"turns of a dialogue",
     "Ana Ruiz met Tom Hale.\n\n<“Ready?”> {Hale} asked.\n\n<“Almost,”> {Ruiz} said.\n\n{}<“Hurry.”>\n\n{}<“I am.”>",
     "Tom Hale | Ana Ruiz | Tom Hale | Ana Ruiz"},
    {"whose turn nobody can tell", "Ana Ruiz met Tom Hale.\n\n<“Ready?”> {Hale} asked.\n\n{}<“Almost.”>",
     "Tom Hale | "},
    {"a speech goes on behind what its speaker does",
     "{Tom Hale} said <“no”>.\n\nHe poured the tea.\n\n{}<“I had a speech.”>", "Tom Hale | Tom Hale"},
    {"but not behind another’s name",
     "{Tom Hale} said <“no”>.\n\nComment by Ana Ruiz of Acme.\n\n{}<“I had a speech.”>", "Tom Hale | "},
    {"spoken by the subject of the sentence before", "{Tom Hale} said <“no”>.\n\nAna Ruiz agreed. {}<“It was late.”>",
     "Tom Hale | Ana Ruiz"},
    {"description first, the name later", "{A federal judge} ruled so.\n\nDistrict Judge Porter Lisle wrote it in May.",
     "Porter Lisle"},
    {"description first, in the lead", "{A café owner} has blasted the rule.\n\nDenise Pugh, 52, fumed about it.",
     "Denise Pugh"},
    {"an official stays unnamed", "{An official} said so.\n\nTom Hale, an official of another city, left.", "-"},
    {"another’s spokesman", "{A spokesman for Acme} said so.\n\nTom Hale, a spokesman for the Lyme Port, left.", "-"},
    {"the same spokesman", "{A spokesman for the port} said so. Nobody heard, {the spokesman, Tom Hale}, said.",
     "Tom Hale | Tom Hale"},
    {"husband and wife",
     "Leo Tan’s wife, Ana Tan, left. “No,” said {Mrs. Tan}. {Her husband} agreed. {Mr. Tan} laughed.",
     "Ana Tan | Leo Tan | Leo Tan"},
    {"brothers",
     "Obi Falk scored. His brother Chidi Falk won. “Ha,” {Chidi Falk} said. “No,” {Obi} said. {Chidi} left.",
     "Chidi Falk | Obi Falk | Chidi Falk"},
    {"a lawyer for somebody", "Ana Ruiz left. {A lawyer for the widow, Leo Tan}, said so. “No,” {the lawyer} said.",
     "Leo Tan | Leo Tan"},
    {"the company is no newspaper", "Acme Corp. sells pumps. The Lyme Courier asked. {The company} said no.",
     "Acme Corp."},
    {"the union is no company", "The Port Workers Union met on a cold day. Acme Corp. laughed. {The union} said no.",
     "Port Workers Union"},
    {"the newspaper is no company", "The Lyme Courier asked. Acme Corp. laughed. {The newspaper} said no.",
     "Lyme Courier"},
    {"a likely name, and another pronoun", "Lindsey Karr rose. He spoke. Ana Ruiz left. “No,” {he} said.",
     "Lindsey Karr"},
    {"a likely name", "Lindsey Karr met Tom Hale. “No,” {she} said.", "Lindsey Karr"},
    {"not who is spoken of", "Saskia Berg rose, and Ada Lind left. <“Ada wants stamps,”> {she} said.", "Saskia Berg"},
    {"he of a he", "Tom Hale spoke. Then he turned to little Leo Tan. {He} said no.", "Tom Hale"},
    {"he of an owner", "“No,” {Leo Tan} said. Hale’s ruling came after {he} said yes. Tom Hale is 40.",
     "Leo Tan | Tom Hale"},
    {"middle initial", "“No,” said {Harry M. Hale}. {Don Tarn} left. Robert P. Casey Jr. spoke. {Casey} laughed.",
     "Harry M. Hale | Don Tarn | Robert P. Casey Jr."},
    {"called a fool", "Tom Hale called Leo Tan a fool. Hale left, and {Tan} said so.", "Leo Tan"},
    {"nicknamed", "Rufus Amberly, nicknamed Roo, rose. “No,” {Roo} said.", "Rufus Amberly"},
    {"number behind a name", "Ana Negash rose. The lights failed above Negash one night. {Negash} said so.",
     "Ana Negash"},
    {"a state behind a name", "{Barbara Boxer of Ohio} said so. {Prime Minister Leo Tan of Lyme} left.",
     "Barbara Boxer | Leo Tan"},
    {"an object has no say in its gender",
     "While she attacked Jordan Hale in her speech, Ana Ruiz smiled. {Mr. Hale} left.", "Jordan Hale"},
    {"letters of two codes",
     "Jose\xCC\x81 Mun\xCC\x83oz rose. “No,” {Mun\xCC\x83oz} said. “Yes,” {Mr. Muñoz} said. {Đặng Thị Hoà} left.",
     "Jose\xCC\x81 Mun\xCC\x83oz | Jose\xCC\x81 Mun\xCC\x83oz | Đặng Thị Hoà"},
    {"accents left out in a headline", "Francois Lemaitre out\n\nFrançois Lemaître left. {Lemaitre} said no.",
     "François Lemaître"},
    {"particles of many tongues",
     "{Ludwig von der Aue} left. {Maria de los Santos} left. {Yusuf bin Tariq} left. {Pieter ter Haar} left. {D’Arcy "
     "Lund} "
     "left. {Seán Ó Cléirigh} left. {Ana dos Anjos} left.",
     "Ludwig von der Aue | Maria de los Santos | Yusuf bin Tariq | Pieter ter Haar | D’Arcy Lund | Seán Ó Cléirigh | "
     "Ana dos Anjos"},
    {"a surname that is a body", "Ana J. Band and Leo Band rose. {Ms. Band} left. {Leo Band} stayed.",
     "Ana J. Band | Leo Band"},
    {"as for somebody", "Tom Hale met Leo Tan. “Yes,” {Leo Tan} said. As for Hale, {he} said no.",
     "Leo Tan | Tom Hale"},
    {"an office as a surname", "{The Rev. Martin Lund King III} said no. {King} left.",
     "Martin Lund King III | Martin Lund King III"},
    {"surname first", "{Lu Jinping} said no. {Mr. Lu} left.", "Lu Jinping | Lu Jinping"},
    {"a surname that is a season", "{The culture secretary, Iqbal Summers}, left. {P. Gopinath Rao} stayed.",
     "Iqbal Summers | P. Gopinath Rao"},
    {"somebody’s team is no body named", "The Lyme Harbour Board met. Ana Ruiz rose. {Ruiz’s team} left.", "-"},
    {"a name behind the source", "{Hale’s old captain}, Leo Tan, recalled a match.", "Leo Tan"},
    {"caption", "Ana Ruiz at the dam. Photo: Leo Tan\n\n“No,” {Ruiz} said. “Yes,” {she} said.", "Ana Ruiz | Ana Ruiz"},
    {"the author is not she", "A day out\n\nBy Lena Ost\n\n“No,” {she} said.", "-"},
    {"surname that is a word", "Donal Pike spoke. {Pike} said no.", "Donal Pike"},
};

struct bench {
    quoth_allocator memory;
    struct lexicon *lexicon;
    struct codes *codes;
    struct sheets *sheets;
    struct token_classes token_classes;
    struct mark_classes mark_classes;
    struct sentence_classes sentence_classes;
    struct passage passages[MOST_PASSAGES];
    uint32_t passage_count;
    char text[MOST_BYTES];
    struct stretch sources[MOST_SOURCES], contents[MOST_SOURCES];
    uint32_t source_count, content_count;
};

static bool open_bench(struct bench *bench) {
    size_t count;
    const quoth_file *files = quoth_builtin_files(&count);
    quoth_problem problem = {0};
    *bench = (struct bench){.memory = memory_default()};
    return CHECK(lexicon_new(&bench->memory, files, count, &bench->lexicon, &problem) == QUOTH_OK) &&
           CHECK(token_setup(bench->lexicon, &bench->token_classes) == QUOTH_OK) &&
           CHECK(mark_setup(bench->lexicon, &bench->mark_classes) == QUOTH_OK) &&
           CHECK(sentence_setup(bench->lexicon, &bench->sentence_classes) == QUOTH_OK) &&
           CHECK(sheets_new(&bench->memory, bench->lexicon, &bench->sheets) == QUOTH_OK) &&
           CHECK(codes_new(&bench->memory, bench->lexicon, classes_none(), &bench->codes, &problem) == QUOTH_OK);
}

static void clear_passages(struct bench *bench) {
    for (uint32_t i = 0; i < bench->passage_count; i++) {
        struct passage *passage = &bench->passages[i];
        for (uint32_t k = 0; k < passage->sentences.count; k++)
            tag_window_free(&bench->memory, &passage->windows[k]);
        memory_free(&bench->memory, passage->windows, passage->sentences.count * sizeof *passage->windows);
        token_list_free(&bench->memory, &passage->tokens);
        vec_free(&bench->memory, &passage->quotations);
        vec_free(&bench->memory, &passage->sentences);
    }
    bench->passage_count = bench->source_count = bench->content_count = 0;
}

static void close_bench(struct bench *bench) {
    clear_passages(bench);
    codes_free(bench->codes);
    sheets_free(bench->sheets);
    lexicon_free(bench->lexicon);
}

/* Take {…} and <…> out of the article, and note where they stood. */
static uint32_t strip_marks(struct bench *bench, const char *article) {
    uint32_t size = 0;
    for (; *article; article++) {
        if (*article == '{')
            bench->sources[bench->source_count].start = size;
        else if (*article == '}')
            bench->sources[bench->source_count++].end = size;
        else if (*article == '<')
            bench->contents[bench->content_count].start = size;
        else if (*article == '>')
            bench->contents[bench->content_count++].end = size;
        else
            bench->text[size++] = *article;
    }
    bench->text[size] = '\0';
    return size;
}

static void analyse(struct bench *bench, struct passage *passage) {
    uint32_t size = passage->place.size, rest;
    const quoth_allocator *memory = &bench->memory;
    CHECK(token_scan(memory, bench->lexicon, &bench->token_classes, passage->bytes, size, &passage->tokens) ==
          QUOTH_OK);
    CHECK(mark_pair(memory, bench->lexicon, &bench->mark_classes, &passage->tokens, false, MARK_NONE,
                    &passage->quotations) == QUOTH_OK);
    CHECK(sentence_split(memory, bench->lexicon, &bench->sentence_classes, passage->bytes, &passage->tokens,
                         &passage->quotations, &passage->sentences) == QUOTH_OK);
    passage->windows = memory_new(memory, passage->sentences.count * sizeof *passage->windows);
    memset(passage->windows, 0, passage->sentences.count * sizeof *passage->windows);
    for (uint32_t i = 0; i < passage->sentences.count; i++) {
        const struct sentence *sentence = &passage->sentences.items[i];
        CHECK(tag_window(memory, bench->lexicon, bench->codes, NULL, passage->bytes, &passage->tokens,
                         &passage->quotations, sentence->quotation, sentence->first, sentence->last, true,
                         &passage->windows[i], &rest) == QUOTH_OK);
    }
}

/* Paragraphs are parted by blank lines here. */
static void prepare(struct bench *bench, const char *article) {
    uint32_t size = strip_marks(bench, article), start = 0;
    uint64_t sentences = 0;
    while (start < size && bench->passage_count < MOST_PASSAGES) {
        const char *blank = strstr(bench->text + start, "\n\n");
        uint32_t end = blank ? (uint32_t)(blank - bench->text) : size;
        struct passage *passage = &bench->passages[bench->passage_count++];
        *passage = (struct passage){.place = {.at = start, .size = end - start},
                                    .bytes = bench->text + start,
                                    .number = bench->passage_count,
                                    .sentences_before = sentences};
        analyse(bench, passage);
        for (uint32_t i = 0; i < passage->sentences.count; i++)
            sentences += passage->sentences.items[i].quotation == NONE;
        start = end + 2;
    }
}

/* The first window, outer ones before inner, of which the source is units and not a part of one. */
static bool find_mention(const struct passage *passage, struct stretch at, struct mention *mention) {
    for (uint32_t window = 0; window < passage->sentences.count; window++) {
        struct range units = {NONE, NONE};
        for (uint32_t i = 0; i < passage->windows[window].count; i++) {
            const struct unit *unit = &passage->windows[window].units[i];
            if (passage->place.at + passage->tokens.items[unit->first].start == at.start) units.start = i;
            if (passage->place.at + passage->tokens.items[unit->last - 1].end == at.end) units.end = i + 1;
        }
        if (units.start == NONE || units.end == NONE) continue;
        *mention = (struct mention){passage->number, window, units, at};
        return true;
    }
    return false;
}

static uint64_t sentence_at(const struct passage *passage, uint64_t at) {
    uint64_t number = passage->sentences_before;
    for (uint32_t i = 0; i < passage->sentences.count; i++) {
        const struct sentence *sentence = &passage->sentences.items[i];
        number += sentence->quotation == NONE && passage->place.at + passage->tokens.items[sentence->first].start <= at;
    }
    return number;
}

static quoth_status ask(const struct bench *bench, struct roster *roster, uint32_t index, struct speakers *speakers) {
    struct stretch source = bench->sources[index];
    struct stretch content = {source.end, source.end + 1};
    if (index < bench->content_count) content = bench->contents[index];
    const struct passage *passage = bench->passages;
    while (passage->place.at + passage->place.size < source.end)
        passage++;
    struct attribution attribution = {.spans = &content, .span_count = 1, .passage = passage->number};
    attribution.kind = index < bench->content_count ? QUOTH_DIRECT : QUOTH_INDIRECT;
    if (source.end > source.start) CHECK_THAT(find_mention(passage, source, &attribution.source), bench->text);
    attribution.sentence = sentence_at(passage, source.end > source.start ? source.start : content.start);
    while (passage->place.at + passage->place.size < content.start)
        passage++; /* that of the source has left */
    return roster_speakers(roster, (struct passages){passage, passage}, &attribution, speakers);
}

static void write_names(const struct speakers *speakers, char *out, size_t room) {
    size_t size = strlen(out);
    if (size) size += (size_t)snprintf(out + size, room - size, " | ");
    for (uint32_t i = 0; i < speakers->count; i++) {
        struct slice name = speakers->items[i].name;
        size += (size_t)snprintf(out + size, room - size, "%s%.*s", i ? " + " : "", name.bytes ? (int)name.size : 1,
                                 name.bytes ? name.bytes : "-");
    }
}

static quoth_status read_all(const struct bench *bench, struct roster *roster) {
    for (uint32_t i = 0; i < bench->passage_count; i++)
        TRY(roster_read(roster, &bench->passages[i]));
    return QUOTH_OK;
}

static quoth_status answer_all(const struct bench *bench, struct roster *roster, char *out, size_t room) {
    TRY(read_all(bench, roster));
    for (uint32_t i = 0; i < bench->source_count; i++) {
        struct speakers speakers = {.count = 0};
        TRY(ask(bench, roster, i, &speakers));
        write_names(&speakers, out, room);
    }
    return QUOTH_OK;
}

static void test_names(struct bench *bench) {
    struct roster *roster;
    CHECK(roster_new(&bench->memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        char names[1024] = "";
        prepare(bench, articles[i].text);
        CHECK_THAT(answer_all(bench, roster, names, sizeof names) == QUOTH_OK, articles[i].about);
        if (!CHECK_THAT(strcmp(names, articles[i].names) == 0, articles[i].about))
            printf("    wanted %s\n    got    %s\n", articles[i].names, names);
        roster_reset(roster);
        clear_passages(bench);
    }
    roster_free(roster);
}

static struct entity_view entity_named(const struct roster *roster, const char *name) {
    for (uint32_t i = 0; i < roster_count(roster); i++) {
        struct entity_view view = roster_entity(roster, i);
        if (view.name.size == strlen(name) && memcmp(view.name.bytes, name, view.name.size) == 0) return view;
    }
    return (struct entity_view){0};
}

static void test_entities(struct bench *bench) {
    struct roster *roster;
    char names[256] = "";
    prepare(bench, "By Lena Ost\n\nLYME (AP) — Mayor Ana Ruiz met Leo Tan, chief engineer of Acme Pumps.\n\n{She} "
                   "<said no way>. {Ruiz} left.");
    CHECK(roster_new(&bench->memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
    CHECK(answer_all(bench, roster, names, sizeof names) == QUOTH_OK);
    struct entity_view ruiz = entity_named(roster, "Ana Ruiz"), tan = entity_named(roster, "Leo Tan");
    CHECK(ruiz.entity == 1 && ruiz.quotes == 2 && ruiz.words == 3);
    if (CHECK(ruiz.title_count == 1)) CHECK_TEXT(ruiz.titles[0].bytes, ruiz.titles[0].size, "Mayor");
    if (CHECK(ruiz.pronoun_count == 1)) CHECK_TEXT(ruiz.pronouns[0].bytes, ruiz.pronouns[0].size, "she");
    if (CHECK(ruiz.alias_count == 1)) CHECK_TEXT(ruiz.aliases[0].bytes, ruiz.aliases[0].size, "Ruiz");
    CHECK(tan.entity == 0 && tan.quotes == 0);
    if (CHECK(tan.role_count == 1)) CHECK_TEXT(tan.roles[0].bytes, tan.roles[0].size, "chief engineer");
    if (CHECK(tan.affiliation_count == 1))
        CHECK_TEXT(tan.affiliations[0].bytes, tan.affiliations[0].size, "Acme Pumps");
    struct article_view lines = roster_article(roster);
    CHECK_TEXT(bench->text + lines.byline.start, (size_t)(lines.byline.end - lines.byline.start), "Lena Ost");
    CHECK_TEXT(bench->text + lines.dateline.start, (size_t)(lines.dateline.end - lines.dateline.start), "LYME (AP)");
    roster_free(roster);
    clear_passages(bench);
}

static void test_details(struct bench *bench) {
    struct roster *roster;
    struct speakers speakers;
    prepare(bench, "Tom Hale of Acme rose. {Two officials} said no. {The report} says so. {Acme} agreed. {Hale’s} "
                   "claim fell. {He} left.");
    CHECK(roster_new(&bench->memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
    CHECK(read_all(bench, roster) == QUOTH_OK);
    CHECK(ask(bench, roster, 0, &speakers) == QUOTH_OK && speakers.count == 1);
    CHECK(speakers.items[0].is_anonymous && speakers.items[0].number == 2 &&
          speakers.items[0].mention == QUOTH_BY_NOMINAL);
    CHECK(ask(bench, roster, 1, &speakers) == QUOTH_OK && speakers.items[0].mention == QUOTH_BY_DOCUMENT);
    CHECK(!speakers.items[0].is_anonymous);
    CHECK(ask(bench, roster, 3, &speakers) == QUOTH_OK && speakers.items[0].mention == QUOTH_BY_POSSESSIVE);
    CHECK(ask(bench, roster, 4, &speakers) == QUOTH_OK && speakers.items[0].mention == QUOTH_BY_PRONOUN);
    CHECK(speakers.items[0].confidence > 0.5f && speakers.items[0].confidence <= 1);
    roster_free(roster);
    clear_passages(bench);
}

/* Read the names from `first` on, one a passage, each another. */
static quoth_status read_names(struct bench *bench, struct roster *roster, uint32_t first, uint32_t end) {
    static const char *const syllables[] = {"ba", "de", "fi", "go", "ku", "la", "me", "ni",
                                            "po", "ru", "sa", "te", "vi", "wo", "xu", "za"};
    quoth_status status = QUOTH_OK;
    for (uint32_t i = first; i < end && status == QUOTH_OK; i++) {
        char text[128];
        snprintf(text, sizeof text, "Ann D%s%s%s%sq met nobody. Then {she} left.", syllables[i & 15],
                 syllables[i >> 4 & 15], syllables[i >> 8 & 15], syllables[i >> 12 & 15]);
        prepare(bench, text);
        bench->passages[0].number = bench->passages[0].sentences_before = i + 1;
        status = roster_read(roster, &bench->passages[0]);
        roster_release(roster, 0);
        clear_passages(bench);
    }
    return status;
}

/* More names than the roster holds, over and over: it stays within its limit and still knows who spoke last. */
static void test_bounds(struct bench *bench) {
    struct roster *roster;
    CHECK(roster_new(&bench->memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
    CHECK(read_names(bench, roster, 0, 3 * LIMIT_ENTITIES) == QUOTH_OK);
    uint32_t count = roster_count(roster);
    CHECK(count > LIMIT_ENTITIES / 4 && count <= LIMIT_ENTITIES);
    struct slice oldest = roster_entity(roster, 0).name, newest = roster_entity(roster, count - 1).name;
    CHECK(oldest.size == newest.size && memcmp(oldest.bytes, "Ann D", 5) == 0);
    CHECK_TEXT(newest.bytes, newest.size, "Ann Dzazazafiq");
    roster_free(roster);
}

/* Where room is made for a name too many, each request may fail. */
static void test_bounds_without_memory(struct bench *bench) {
    struct roster *roster;
    struct failing failing = {.fails_at = 0};
    quoth_allocator memory = failing_memory(&failing);
    CHECK(roster_new(&memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
    CHECK(read_names(bench, roster, 0, LIMIT_ENTITIES) == QUOTH_OK && roster_count(roster) == LIMIT_ENTITIES);
    unsigned long before = failing.requests;
    CHECK(read_names(bench, roster, LIMIT_ENTITIES, LIMIT_ENTITIES + 1) == QUOTH_OK);
    CHECK(roster_count(roster) < LIMIT_ENTITIES && failing.requests > before);
    unsigned long after = failing.requests;
    roster_free(roster);
    for (unsigned long nth = before + 1; nth <= after; nth++) {
        failing = (struct failing){.fails_at = nth};
        CHECK(roster_new(&memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
        CHECK(read_names(bench, roster, 0, LIMIT_ENTITIES + 1) == QUOTH_NOMEM);
        roster_free(roster);
        CHECK(failing.outstanding == 0);
    }
}

/* Eighty mayors of whom one speaks on and on, and nothing is released: places and keys are held to their limits. */
static void test_places(struct bench *bench) {
    struct failing failing = {.fails_at = 0};
    quoth_allocator memory = failing_memory(&failing);
    struct roster *roster;
    struct speakers speakers;
    char text[MOST_BYTES] = "";
    uint32_t mayors = 80, readings = 3 * LIMIT_PLACES / mayors;
    for (uint32_t i = 0; i < mayors; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "Mayor Ann %c%cq spoke. ", 'B' + (char)(i / 5),
                 "aeiou"[i % 5]);
    snprintf(text + strlen(text), sizeof text - strlen(text), "{She} left.");
    prepare(bench, text);
    CHECK(roster_new(&memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
    size_t held = 0;
    for (uint32_t i = 0; i < readings; i++) {
        bench->passages[0].number = bench->passages[0].sentences_before = i + 1;
        CHECK(roster_read(roster, &bench->passages[0]) == QUOTH_OK);
        if (i == readings / 2) held = failing.outstanding;
    }
    CHECK(held > 0 && failing.outstanding == held);
    CHECK(roster_count(roster) == mayors);
    CHECK(ask(bench, roster, 0, &speakers) == QUOTH_OK && speakers.count == 1);
    CHECK_TEXT(speakers.items[0].name.bytes, speakers.items[0].name.size, "Ann Quq");
    roster_free(roster);
    clear_passages(bench);
}

/* One past each limit of what is kept of a name: words, letters, titles, and speakers of one source. */
static void test_long_names(struct bench *bench) {
    struct roster *roster;
    struct speakers speakers;
    char text[MOST_BYTES] = "{Ann";
    for (int i = 0; i < LIMIT_NAME_UNITS; i++)
        snprintf(text + strlen(text), 16, " Q%cx", "aeiouy"[i % 6]);
    snprintf(text + strlen(text), 16, "} left. {Ann Q");
    for (int i = 0; i < LIMIT_NAME_BYTES; i++)
        strcat(text, "x");
    strcat(text,
           "} left. Mayor Jo Lee, Senator Jo Lee, Governor Jo Lee, President Jo Lee, Judge Jo Lee, Captain Jo Lee and "
           "Professor Jo Lee met. {Al Qa, Bo Qb, Cy Qc, Di Qd, Ed Qe, Flo Qf, Gus Qg, Hal Qh and Ivy Qi} left.");
    prepare(bench, text);
    CHECK(roster_new(&bench->memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
    CHECK(read_all(bench, roster) == QUOTH_OK);
    CHECK(ask(bench, roster, 0, &speakers) == QUOTH_OK && speakers.count == 1);
    CHECK_TEXT(speakers.items[0].name.bytes, speakers.items[0].name.size,
               "Ann Qax Qex Qix Qox Qux Qyx Qax Qex Qix Qox Qux");
    CHECK(ask(bench, roster, 1, &speakers) == QUOTH_OK && !speakers.items[0].name.bytes);
    CHECK(ask(bench, roster, 2, &speakers) == QUOTH_OK && speakers.count == LIMIT_CONJOINED);
    CHECK(entity_named(roster, "Jo Lee").title_count == LIMIT_LABELS);
    roster_free(roster);
    clear_passages(bench);
}

/* “I” is whoever says it, as long as that is remembered. */
static void test_answers(struct bench *bench) {
    for (uint32_t between = LIMIT_ANSWERS - 1; between <= LIMIT_ANSWERS; between++) {
        struct roster *roster;
        struct speakers speakers;
        prepare(bench, "{Ana Ruiz} asked: <“{I} think it fell?”> {Tom Hale} left.");
        CHECK(roster_new(&bench->memory, bench->lexicon, bench->sheets, &roster) == QUOTH_OK);
        CHECK(read_all(bench, roster) == QUOTH_OK);
        CHECK(ask(bench, roster, 0, &speakers) == QUOTH_OK);
        for (uint32_t i = 0; i < between; i++)
            CHECK(ask(bench, roster, 2, &speakers) == QUOTH_OK);
        CHECK(ask(bench, roster, 1, &speakers) == QUOTH_OK && speakers.count == 1);
        CHECK((speakers.items[0].name.bytes != NULL) == (between < LIMIT_ANSWERS));
        roster_free(roster);
        clear_passages(bench);
    }
}

/* Whichever request fails, the roster says so and gives all back. */
static void test_memory(struct bench *bench) {
    prepare(bench, "The Lyme Labour Council (LLC) met Rufus “Roo” Amberly, a pilot, and Jim and Delia Rusk.\n\n{Mr. "
                   "Rusk} said no. {The LLC} left.");
    for (unsigned long nth = 1; nth < 2000; nth++) {
        struct failing failing = {.fails_at = nth};
        quoth_allocator memory = failing_memory(&failing);
        struct roster *roster = NULL;
        char names[256] = "";
        quoth_status status = roster_new(&memory, bench->lexicon, bench->sheets, &roster);
        if (status == QUOTH_OK) status = answer_all(bench, roster, names, sizeof names);
        roster_free(roster);
        CHECK(failing.outstanding == 0);
        if (failing.requests < nth) {
            CHECK(status == QUOTH_OK && nth > 5);
            break;
        }
        CHECK(status == QUOTH_NOMEM);
    }
    clear_passages(bench);
}

/* Each of their requests may fail; opened, they answer as when they were made. */
static void test_sheets(struct bench *bench) {
    struct image image = image_to_write(&bench->memory);
    struct bytes block = {0};
    struct sheets *sheets = NULL, *made = bench->sheets;
    for (unsigned long nth = 1; nth <= 2; nth++) {
        struct failing failing = {.fails_at = nth};
        quoth_allocator memory = failing_memory(&failing);
        CHECK(sheets_new(&memory, bench->lexicon, &sheets) == QUOTH_NOMEM);
        sheets_free(sheets);
        CHECK(failing.outstanding == 0);
    }
    if (CHECK(sheets_lay_out(made, &image) == QUOTH_OK) && CHECK(image_join(&image, &block) == QUOTH_OK)) {
        struct image kept = image_to_open(block.items, block.count);
        if (CHECK(sheets_open(&bench->memory, &kept, &bench->sheets) == QUOTH_OK)) test_names(bench);
        sheets_free(bench->sheets);
        bench->sheets = made;
    }
    image_free(&image);
    vec_free(&bench->memory, &block);
}

int main(void) {
    struct bench bench;
    if (open_bench(&bench)) {
        test_names(&bench);
        test_entities(&bench);
        test_details(&bench);
        test_bounds(&bench);
        test_bounds_without_memory(&bench);
        test_places(&bench);
        test_long_names(&bench);
        test_answers(&bench);
        test_memory(&bench);
        test_sheets(&bench);
    }
    close_bench(&bench);
    return test_end();
}
