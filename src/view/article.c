/* article.c — keeps a document. In: bytes in pieces, records. Out: clean text, sayings, claims, persons.
 *
 * The text is made valid just as the library does it, so that its offsets are offsets here. */
#include "view/article.h"

#include "view/letter.h"

#include <stdlib.h>
#include <string.h>

static const char REPLACEMENT[] = "\xEF\xBF\xBD";
enum { BYTE_ORDER_MARK = 0xFEFF };

void article_begin(struct article *article, const char *name) {
    article->text.size = article->pending_size = 0;
    article->letters = 0;
    article->saying_count = article->claim_count = article->span_count = article->voice_count = 0;
    article->begins = true;
    article->had_mark = false;
    people_clear(&article->people);
    store_free(&article->words);
    free(article->name);
    article->name = strdup(name);
    if (!article->name) article->is_short = true;
}

void article_free(struct article *article) {
    page_free(&article->text);
    people_free(&article->people);
    store_free(&article->words);
    free(article->name);
    free(article->index);
    free(article->sayings);
    free(article->claims);
    free(article->spans);
    free(article->voices);
    *article = (struct article){0};
}

/* Room for one more item; sticky. */
static bool grow(struct article *article, void *items, size_t *capacity, size_t count, size_t item_size) {
    void **place = items, *moved;
    memcpy(&moved, place, sizeof moved);
    if (!array_reserve(&moved, capacity, count + 1, item_size)) article->is_short = true;
    memcpy(place, &moved, sizeof moved);
    return !article->is_short;
}
#define GROW(article, noun)                                                                    \
    grow((article), &(article)->noun##s, &(article)->noun##_capacity, (article)->noun##_count, \
         sizeof *(article)->noun##s)

/* --- text --- */

static void note_letter(struct article *article) {
    if (article->letters % INDEX_STEP == 0) {
        void *index = article->index;
        size_t place = (size_t)(article->letters / INDEX_STEP);
        if (!array_reserve(&index, &article->index_capacity, place + 1, sizeof *article->index))
            article->is_short = true;
        article->index = index;
        if (!article->is_short) article->index[place] = article->text.size;
    }
    article->letters++;
}

static void add_letter(struct article *article, const char *bytes, struct letter letter) {
    bool is_mark = article->begins && letter.code == BYTE_ORDER_MARK;
    article->begins = false;
    if (is_mark) article->had_mark = true;
    if (is_mark) return;
    note_letter(article);
    if (letter.is_broken)
        page_add(&article->text, REPLACEMENT, sizeof REPLACEMENT - 1);
    else
        page_add(&article->text, bytes, letter.size);
}

/* Letters of bytes[0..size) up to one that is cut, or (is_last) all. Returns what was used. */
static size_t add_letters(struct article *article, const char *bytes, size_t size, bool is_last) {
    size_t at = 0;
    while (at < size && !article->is_short) {
        struct letter letter = letter_at(bytes + at, size - at);
        if (letter.is_cut && !is_last) break;
        add_letter(article, bytes + at, letter);
        at += letter.size;
    }
    return at;
}

/* Complete the letter that waits, byte by byte; afterwards none waits, or `size` bytes were used. */
static size_t feed_pending(struct article *article, const char *bytes, size_t size) {
    size_t used = 0;
    while (article->pending_size && used < size && !article->is_short) {
        article->pending[article->pending_size++] = bytes[used++];
        size_t added = add_letters(article, article->pending, article->pending_size, false);
        memmove(article->pending, article->pending + added, article->pending_size - added);
        article->pending_size -= added;
    }
    return used;
}

void article_feed(struct article *article, const char *bytes, size_t size) {
    size_t used = feed_pending(article, bytes, size);
    used += add_letters(article, bytes + used, size - used, false);
    if (article->is_short || used == size) return;
    memcpy(article->pending, bytes + used, size - used);
    article->pending_size = size - used;
}

void article_end(struct article *article) {
    add_letters(article, article->pending, article->pending_size, true);
    article->pending_size = 0;
}

bool article_is_short(const struct article *article) {
    return article->is_short || article->text.is_short || article->people.is_short || article->words.is_short;
}

size_t article_byte(const struct article *article, uint64_t letter) {
    if (letter >= article->letters) return article->text.size;
    size_t at = article->index[letter / INDEX_STEP];
    for (uint64_t rest = letter % INDEX_STEP; rest; rest--)
        at += letter_at(article->text.bytes + at, article->text.size - at).size;
    return at;
}

struct slice article_slice(const struct article *article, quoth_span span) {
    size_t start = article_byte(article, span.start), end = article_byte(article, span.end);
    return (struct slice){article->text.bytes + start, end - start};
}

void article_add_content(const struct article *article, const struct saying *saying, struct page *page,
                         void (*add)(struct page *, struct slice)) {
    for (size_t i = 0; i < saying->span_count; i++) {
        if (i) page_put(page, " ");
        add(page, article_slice(article, article->spans[saying->first_span + i]));
    }
}

/* --- records --- */

static uint64_t count_words(const quoth_text *text) {
    uint64_t count = 0;
    bool is_inside = false;
    for (size_t i = 0; i < text->size; i++) {
        bool is_blank = text->bytes[i] == ' ' || (text->bytes[i] >= '\t' && text->bytes[i] <= '\r');
        if (!is_blank && !is_inside) count++;
        is_inside = !is_blank;
    }
    return count;
}

static void add_voice(struct article *article, const quoth_speaker *speaker, struct saying *saying) {
    size_t person = people_find(&article->people, speaker);
    if (article->people.is_short || !GROW(article, voice)) return;
    article->voices[article->voice_count++] = person;
    saying->voice_count++;
    article->people.items[person].quotes++;
    article->people.items[person].words += saying->words;
}

static void take_quote(struct article *article, const quoth_quote *quote) {
    struct saying saying = {.id = quote->id,
                            .in = quote->in,
                            .continues = quote->continues,
                            .kind = quote->kind,
                            .act = quote->act,
                            .stance = quote->stance,
                            .is_negated = quote->is_negated,
                            .is_modal = quote->is_modal,
                            .cue = quote->cue.at,
                            .lemma = store_copy(&article->words, &quote->cue_lemma),
                            .rule = slice_of(quote->rule),
                            .confidence = quote->confidence,
                            .words = count_words(&quote->text)};
    saying.first_span = article->span_count;
    saying.first_voice = article->voice_count;
    for (size_t i = 0; i < quote->span_count && GROW(article, span); i++, saying.span_count++)
        article->spans[article->span_count++] = quote->spans[i];
    if (quote->speaker) saying.source = quote->speaker->text.at;
    add_voice(article, quote->speaker, &saying);
    for (size_t i = 0; quote->speaker && i < quote->speaker->also_count; i++)
        add_voice(article, &quote->speaker->also[i], &saying);
    if (!article_is_short(article) && GROW(article, saying)) article->sayings[article->saying_count++] = saying;
}

static void take_claim(struct article *article, const quoth_claim *claim) {
    struct claim taken = {.id = claim->id,
                          .quote = claim->quote,
                          .at = claim->text.at,
                          .is_spoken = claim->quote != 0,
                          .kinds = claim->kinds,
                          .check_worthy = claim->check_worthy,
                          .is_hedged = claim->is_hedged,
                          .is_negated = claim->is_negated,
                          .voice = people_find(&article->people, claim->speaker)};
    if (!article_is_short(article) && GROW(article, claim)) article->claims[article->claim_count++] = taken;
}

void article_take(struct article *article, const quoth_record *record) {
    if (record->type == QUOTH_TYPE_QUOTE) take_quote(article, record->as.quote);
    if (record->type == QUOTH_TYPE_CLAIM) take_claim(article, record->as.claim);
}
