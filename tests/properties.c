/* properties.c — what holds for every document, however odd.
 *
 * In: the articles, constructions and hostile files of the corpus, and thousands of mutations of them (words cut,
 * doubled, moved, quotation marks and bytes thrown in; the generator is seeded, so a failure comes again). The
 * document is decoded here a second time, so that spans are judged by other code than the library's. */
#include "corpus.h"
#include "oracle.h"
#include "test.h"

#include <stdint.h>

enum { MUTATIONS = 700, DOCUMENT_BYTES = 6000, MOST_CHARS = 1 << 20, MOST_IDS = 1 << 16 };

/* --- a generator: xorshift (Marsaglia 2003) --- */

static uint64_t state = 88172645463325252u;
static size_t chance(size_t below) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return below ? (size_t)(state % below) : 0;
}

/* --- the document, decoded --- */

struct decoded {
    char *clean;         /* with U+FFFD for what is ill-formed */
    uint32_t *starts;    /* in clean, of each code point; one more at the end */
    size_t count;
    uint64_t replaced;
};

/* Size of the well-formed sequence at bytes[0], else 0 with the size of the maximal ill-formed part (Unicode 15,
 * D93b). */
static size_t sequence(const unsigned char *bytes, size_t size, size_t *bad) {
    static const struct { unsigned char first, last, low, high, size; } forms[] = {
        {0x01, 0x7f, 0, 0, 1},       {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3},
        {0xe1, 0xec, 0x80, 0xbf, 3}, {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3},
        {0xf0, 0xf0, 0x90, 0xbf, 4}, {0xf1, 0xf3, 0x80, 0xbf, 4}, {0xf4, 0xf4, 0x80, 0x8f, 4}};
    *bad = 1;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (bytes[0] < forms[i].first || bytes[0] > forms[i].last) continue;
        for (size_t at = 1; at < forms[i].size; at++) {
            unsigned char low = at == 1 ? forms[i].low : 0x80, high = at == 1 ? forms[i].high : 0xbf;
            *bad = at;
            if (at == size || bytes[at] < low || bytes[at] > high) return 0;
        }
        return forms[i].size;
    }
    return 0;
}

static struct decoded decode(const char *bytes, size_t size) {
    struct decoded decoded = {.clean = malloc(size * 3 + 1), .starts = malloc((size + 2) * sizeof(uint32_t))};
    size_t used = 0, at = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    if (!decoded.clean || !decoded.starts) corpus_fail("decode");
    while (at < size) {
        size_t bad, whole = sequence((const unsigned char *)bytes + at, size - at, &bad);
        decoded.starts[decoded.count++] = (uint32_t)used;
        memcpy(decoded.clean + used, whole ? bytes + at : "\xEF\xBF\xBD", whole ? whole : 3);
        decoded.replaced += !whole;
        used += whole ? whole : 3;
        at += whole ? whole : bad;
    }
    decoded.starts[decoded.count] = (uint32_t)used;
    return decoded;
}

static void free_decoded(struct decoded *decoded) {
    free(decoded->clean);
    free(decoded->starts);
}

/* --- what holds for each record --- */

struct reading {
    const struct decoded *document;
    const char *name;
    bool is_seen[MOST_IDS]; /* ids of quotes */
    uint32_t links[MOST_IDS * 2], link_count; /* ids that a record names */
    uint32_t quotes, claims;
    uint64_t last_start;
    struct lines *lines;
};

static bool is_inside(const struct reading *reading, quoth_span span) {
    return span.start < span.end && span.end <= reading->document->count;
}

static bool is_slice(const struct reading *reading, const quoth_text *text) {
    if (!text->bytes) return true;
    if (!is_inside(reading, text->at)) return false;
    const uint32_t *starts = reading->document->starts;
    size_t start = starts[text->at.start], size = starts[text->at.end] - start;
    return text->size == size && memcmp(text->bytes, reading->document->clean + start, size) == 0;
}

static bool is_joined(const struct reading *reading, const quoth_quote *quote) {
    size_t used = 0;
    for (size_t i = 0; i < quote->span_count; i++) {
        quoth_span span = quote->spans[i];
        if (!is_inside(reading, span) || (i && span.start < quote->spans[i - 1].end)) return false;
        size_t start = reading->document->starts[span.start], size = reading->document->starts[span.end] - start;
        if (i && (used >= quote->text.size || quote->text.bytes[used++] != ' ')) return false;
        if (size > quote->text.size - used) return false;
        if (memcmp(quote->text.bytes + used, reading->document->clean + start, size) != 0) return false;
        used += size;
    }
    return used == quote->text.size;
}

static void check_speaker(const struct reading *reading, const quoth_speaker *speaker) {
    if (!speaker) return;
    CHECK_THAT(speaker->text.bytes && is_slice(reading, &speaker->text), reading->name);
    CHECK_THAT(speaker->mention >= QUOTH_BY_NAME && speaker->mention <= QUOTH_BY_DOCUMENT, reading->name);
    for (size_t i = 0; i < speaker->also_count; i++)
        CHECK_THAT(is_slice(reading, &speaker->also[i].text), reading->name);
}

static bool is_score(double value) { return value >= 0 && value <= 1; }

static void check_quote(struct reading *reading, const quoth_quote *quote) {
    CHECK_THAT(quote->id == ++reading->quotes && "ids count from 1", reading->name);
    CHECK_THAT(quote->span_count > 0 && is_joined(reading, quote) && "text is its spans' slices", reading->name);
    if (quote->span_count == 0 || quote->id >= MOST_IDS) return;
    CHECK_THAT(quote->spans[0].start >= reading->last_start && "in order of content", reading->name);
    reading->last_start = quote->spans[0].start;
    check_speaker(reading, quote->speaker);
    CHECK_THAT(is_slice(reading, &quote->cue) && is_slice(reading, &quote->via) && is_slice(reading, &quote->to),
               reading->name);
    for (size_t i = 0; i < quote->quoted_count; i++) CHECK_THAT(is_slice(reading, &quote->quoted[i]), reading->name);
    CHECK_THAT((quote->kind == QUOTH_MIXED) == (quote->quoted_count > 0) && "mixed has fragments", reading->name);
    CHECK_THAT(is_score(quote->confidence) && quote->rule && quote->sentence && quote->paragraph, reading->name);
    CHECK_THAT(quote->in != quote->id && quote->continues < quote->id, reading->name);
    reading->is_seen[quote->id] = true;
    if (quote->in) reading->links[reading->link_count++] = quote->in;
    if (quote->continues) reading->links[reading->link_count++] = quote->continues;
}

static void check_claim(struct reading *reading, const quoth_claim *claim) {
    CHECK_THAT(claim->id == ++reading->claims, reading->name);
    CHECK_THAT(claim->text.bytes && is_slice(reading, &claim->text), reading->name);
    CHECK_THAT(is_score(claim->check_worthy) && claim->quote <= reading->quotes, reading->name);
    for (size_t i = 0; i < claim->quantity_count; i++)
        CHECK_THAT(is_slice(reading, &claim->quantities[i].text), reading->name);
    check_speaker(reading, claim->speaker);
}

static int check_record(void *user, const quoth_record *record) {
    struct reading *reading = user;
    if (record->type == QUOTH_TYPE_QUOTE) check_quote(reading, record->as.quote);
    if (record->type == QUOTH_TYPE_CLAIM) check_claim(reading, record->as.claim);
    if (record->type == QUOTH_TYPE_SENTENCE) CHECK_THAT(is_slice(reading, &record->as.sentence->text), reading->name);
    if (record->type == QUOTH_TYPE_DOCUMENT) {
        CHECK_THAT(record->as.document->chars == reading->document->count && "all code points counted", reading->name);
        CHECK_THAT(record->as.document->replaced == reading->document->replaced && "all bad bytes counted",
                   reading->name);
        CHECK_THAT(record->as.document->quotes == reading->quotes, reading->name);
    }
    size_t before = reading->lines->size;
    int stop = lines_take(reading->lines, record);
    CHECK_THAT(stop || oracle_agrees(reading->lines->bytes + before, reading->lines->size - before, 0), reading->name);
    return stop;
}

/* --- what holds for each document --- */

struct bench {
    quoth_engine *engine, *interpreted;
    quoth_stream *stream, *plain; /* of these engines; each record of the first is checked */
    quoth_stream *counting;       /* without a sink */
    struct reading reading;
    struct lines lines, again;
};

static void check_links(const struct reading *reading) {
    for (uint32_t i = 0; i < reading->link_count; i++)
        CHECK_THAT(reading->links[i] < MOST_IDS && reading->is_seen[reading->links[i]] && "links lead to records",
                   reading->name);
}

static void begin(struct bench *bench, const struct decoded *document, const char *name) {
    memset(&bench->reading, 0, sizeof bench->reading);
    bench->reading.document = document;
    bench->reading.name = bench->lines.doc = bench->again.doc = name;
    bench->reading.lines = &bench->lines;
    bench->lines.size = bench->again.size = 0;
}

static bool is_same(const struct bench *bench) {
    return bench->lines.size == bench->again.size &&
           (bench->lines.size == 0 || memcmp(bench->lines.bytes, bench->again.bytes, bench->lines.size) == 0);
}

/* Cut at random, run without JIT, on a stream that has read other documents: nothing of that shows. */
static void check_cut(struct bench *bench, const char *bytes, size_t size, const char *name) {
    quoth_status status = quoth_stream_reset(bench->plain);
    for (size_t at = 0; at < size && status == QUOTH_OK;) {
        size_t piece = chance(chance(8) ? 40 : 4000) + 1;
        if (piece > size - at) piece = size - at;
        status = quoth_stream_feed(bench->plain, bytes + at, piece);
        at += piece;
    }
    if (status == QUOTH_OK) status = quoth_stream_finish(bench->plain);
    CHECK_THAT(status == QUOTH_OK && "any bytes are accepted", name);
    CHECK_THAT(is_same(bench) && "pieces and JIT do not show", name);
}

/* Who only counts gets as many records as who reads them. */
static void check_counts(struct bench *bench, const char *bytes, size_t size, const char *name) {
    quoth_counts before = {.size = sizeof before}, after = {.size = sizeof after};
    quoth_stream_counts(bench->counting, &before);
    CHECK_THAT(quoth_stream_reset(bench->counting) == QUOTH_OK, name);
    CHECK_THAT(feed_in_pieces(bench->counting, bytes, size, 0) == QUOTH_OK, name);
    quoth_stream_counts(bench->counting, &after);
    CHECK_THAT(after.quotes - before.quotes == bench->reading.quotes && "quotes are counted without a sink", name);
    CHECK_THAT(after.claims - before.claims == bench->reading.claims && "claims are counted without a sink", name);
}

static bool check_document(struct bench *bench, const char *bytes, size_t size, const char *name) {
    unsigned long failed = test_failed;
    struct decoded document = decode(bytes, size);
    begin(bench, &document, name);
    CHECK_THAT(quoth_stream_reset(bench->stream) == QUOTH_OK, name);
    CHECK_THAT(feed_in_pieces(bench->stream, bytes, size, 0) == QUOTH_OK && "any bytes are accepted", name);
    check_links(&bench->reading);
    check_cut(bench, bytes, size, name);
    check_counts(bench, bytes, size, name);
    free_decoded(&document);
    return test_failed == failed;
}

/* --- mutations --- */

struct draft {
    char bytes[DOCUMENT_BYTES + 256];
    size_t size;
};

static void cut_out(struct draft *draft, size_t at, size_t size) {
    if (size > draft->size - at) size = draft->size - at;
    memmove(draft->bytes + at, draft->bytes + at + size, draft->size - at - size);
    draft->size -= size;
}

static void put_in(struct draft *draft, size_t at, const char *bytes, size_t size) {
    char copy[256];
    if (size > sizeof copy || draft->size + size > DOCUMENT_BYTES) return;
    memcpy(copy, bytes, size); /* may come from the draft itself */
    memmove(draft->bytes + at + size, draft->bytes + at, draft->size - at);
    memcpy(draft->bytes + at, copy, size);
    draft->size += size;
}

static void mutate(struct draft *draft) {
    static const char *const odd[] = {"\"", "“", "”", "‘", "’", "'", "\n\n", "\n", "\r\n", ".", ", ", ": ", "—", "…",
                                      " said ", "he ", "\xff", "\xe2\x80", "\xf0\x9f\x98\x80", "\xed\xa0\x80", "\xC2\x85",
                                      "\xE2\x80\xA8", "\f", " according to ", "Mr. ", "(", ")", "« ", " »", "``",
                                      "''", "\xEF\xBB\xBF", "U.S. "};
    size_t at = chance(draft->size + 1), from = chance(draft->size + 1), size = chance(60);
    const char *thrown = odd[chance(sizeof odd / sizeof *odd)];
    switch (chance(6)) {
    case 0: cut_out(draft, at, size); break;
    case 1: put_in(draft, at, draft->bytes + from, size < draft->size - from ? size : draft->size - from); break;
    case 2: put_in(draft, at, (char[]){(char)chance(256)}, 1); break;
    default: put_in(draft, at, thrown, strlen(thrown)); break;
    }
}

/* A document that fails is kept, to be looked at. */
static void keep(const struct draft *draft, const char *name) {
    const char *folder = getenv("BUILD");
    char path[512];
    snprintf(path, sizeof path, "%s/tests/failed-%s.txt", folder ? folder : ".", name);
    FILE *file = fopen(path, "wb");
    if (!file) return;
    fwrite(draft->bytes, 1, draft->size, file);
    fclose(file);
    printf("    the document is in %s\n", path);
}

static void check_mutations(struct bench *bench, const struct corpus *corpus) {
    static struct draft draft;
    for (unsigned i = 0; i < MUTATIONS; i++) {
        char name[32];
        const struct article *article = &corpus->articles[chance(corpus->count)];
        size_t from = chance(article->size), size = chance(DOCUMENT_BYTES / 2);
        draft.size = size < article->size - from ? size : article->size - from;
        memcpy(draft.bytes, article->bytes + from, draft.size);
        for (size_t times = chance(40); times; times--) mutate(&draft);
        snprintf(name, sizeof name, "mutation-%u", i);
        if (!check_document(bench, draft.bytes, draft.size, name)) keep(&draft, name);
    }
}

static void check_noise(struct bench *bench) {
    static const char marks[] = "\"'.,:;-?! \n\nsaidHe(“”)";
    static struct draft draft;
    for (unsigned i = 0; i < MUTATIONS / 4; i++) {
        char name[32];
        draft.size = chance(2000);
        for (size_t at = 0; at < draft.size; at++)
            draft.bytes[at] = i & 1 ? (char)chance(256) : marks[chance(sizeof marks - 1)];
        snprintf(name, sizeof name, "noise-%u", i);
        if (!check_document(bench, draft.bytes, draft.size, name)) keep(&draft, name);
    }
}

/* --- set up --- */

static bool open_bench(struct bench *bench) {
    quoth_problem problem;
    quoth_config config = {.size = sizeof config};
    quoth_options options = lines_options();
    options.emit |= 1u << QUOTH_TYPE_SENTENCE;
    bench->engine = quoth_engine_new(&config, &problem);
    config.without_jit = 1;
    bench->interpreted = quoth_engine_new(&config, &problem);
    bench->lines.json = quoth_json_new(NULL);
    bench->again.json = quoth_json_new(NULL);
    if (!CHECK_THAT(bench->engine && bench->interpreted, problem.message)) return false;
    bench->stream = quoth_stream_new(bench->engine, &options, check_record, &bench->reading);
    bench->plain = quoth_stream_new(bench->interpreted, &options, lines_take, &bench->again);
    bench->counting = quoth_stream_new(bench->engine, &options, NULL, NULL);
    return CHECK(bench->stream && bench->plain && bench->counting && bench->lines.json && bench->again.json);
}

static void close_bench(struct bench *bench) {
    quoth_stream_free(bench->stream);
    quoth_stream_free(bench->plain);
    quoth_stream_free(bench->counting);
    quoth_engine_free(bench->engine);
    quoth_engine_free(bench->interpreted);
    quoth_json_free(bench->lines.json);
    quoth_json_free(bench->again.json);
    free(bench->lines.bytes);
    free(bench->again.bytes);
}

int main(void) {
    static struct corpus corpus;
    static struct bench bench;
    corpus_add(&corpus, "corpus/articles", ".txt");
    corpus_add(&corpus, "corpus/constructions", ".txt");
    corpus_add(&corpus, "corpus/hostile", "");
    if (open_bench(&bench)) {
        for (size_t i = 0; i < corpus.count; i++)
            check_document(&bench, corpus.articles[i].bytes, corpus.articles[i].size, corpus.articles[i].path);
        check_mutations(&bench, &corpus);
        check_noise(&bench);
        check_document(&bench, "", 0, "the empty document");
    }
    close_bench(&bench);
    corpus_free(&corpus);
    return test_end();
}
