/* sentence.c — the levels of a paragraph are cut into sentences, the outside first, then each quotation's inside.
 *
 * In: tokens and quotations. Out: sentences as token ranges. Idea: one walk a level over items (a token, or a whole
 * quotation), asking boundary.c after each; a bracket opened in mid-sentence holds its sentence together. */
#include "sentence/private.h"

enum { BRACKET_REACH = 64 }; /* tokens; a longer bracket is rather one that was never closed */

quoth_status sentence_setup(struct lexicon *lexicon, struct sentence_classes *classes) {
    TRY(lexicon_declare(lexicon, "Abbreviation", &classes->abbreviation));
    TRY(lexicon_declare(lexicon, "Title", &classes->title));
    TRY(lexicon_declare(lexicon, "Say", &classes->say));
    TRY(lexicon_declare(lexicon, "Tell", &classes->tell));
    TRY(lexicon_declare(lexicon, "Ask", &classes->ask));
    TRY(lexicon_declare(lexicon, "Manner", &classes->manner));
    return lexicon_declare(lexicon, "Starter", &classes->starter);
}

static uint32_t start_of(const struct quotation *quotation) {
    return quotation->open == NONE ? quotation->first : quotation->open;
}
static uint32_t end_of(const struct quotation *quotation) {
    return quotation->close == NONE ? quotation->last : quotation->close + 1;
}

/* Quotations come in order of their start, so those below a level follow one another; deeper ones are stepped over. */
static void find_child(struct level *level, uint32_t from) {
    while (from < level->quotations->count && level->quotations->items[from].parent != level->quotation) {
        if (start_of(&level->quotations->items[from]) >= level->last) from = level->quotations->count - 1;
        from++;
    }
    level->child = from;
}

/* NONE: there is no further one. */
static uint32_t child_start(const struct level *level) {
    return level->child < level->quotations->count ? start_of(&level->quotations->items[level->child]) : NONE;
}

static const struct quotation *child_at(const struct level *level, uint32_t token) {
    if (level->child >= level->quotations->count) return NULL;
    const struct quotation *child = &level->quotations->items[level->child];
    return start_of(child) == token ? child : NULL;
}

/* The bracket at `token` stands in mid-sentence: find its end. */
static void hold_bracket(struct level *level, uint32_t token) {
    if (token == level->start || token < level->held_until || token < level->searched) return;
    uint32_t depth = 0, end = token + BRACKET_REACH < level->last ? token + BRACKET_REACH : level->last;
    for (uint32_t i = token; i < end; i++) {
        depth += level->tokens[i].kind == TOKEN_OPEN;
        depth -= level->tokens[i].kind == TOKEN_CLOSE && depth > 0;
        if (depth > 0) continue;
        level->held_until = i;
        return;
    }
    level->searched = end;
}

static quoth_status push(const quoth_allocator *memory, struct level *level, uint32_t end,
                         struct sentence_list *sentences) {
    struct sentence sentence = {level->start, end, level->quotation};
    level->start = end;
    return sentence.first == sentence.last ? QUOTH_OK : vec_push(memory, sentences, sentence);
}

/* Step over the item at `at`; *close is set where a sentence ends with it. Returns the item's end. */
static uint32_t step(struct level *level, uint32_t at, uint32_t *close) {
    const struct quotation *child = child_at(level, at);
    *close = NONE;
    if (child) {
        uint32_t end = end_of(child);
        find_child(level, level->child + 1);
        return boundary_after_quotation(level, child, end, close) ? end : (*close = NONE, end);
    }
    if (level->tokens[at].kind == TOKEN_OPEN)
        hold_bracket(level, at);
    else if (!boundary_after_token(level, at, close))
        *close = NONE;
    return at + 1;
}

/* Ends are in order, and so are the levels inside. */
static void find_end(struct level *level) {
    while (level->ends[level->first_end] < level->first) level->first_end++;
    level->next_end = level->first_end;
}

/* The next item that may end a sentence, hold one together or be a quotation; most words and commas are none. */
static uint32_t next_item(struct level *level, uint32_t at) {
    uint32_t last = level->last, child = child_start(level);
    if (child >= at && child < last) last = child;
    while (level->ends[level->next_end] < at) level->next_end++;
    uint32_t end = level->ends[level->next_end];
    return end < last ? end : last;
}

static quoth_status split_level(const quoth_allocator *memory, struct level *level, struct sentence_list *sentences) {
    find_end(level);
    struct marker marker = marker_read(level, level->first);
    uint32_t at = marker.style == MARKER_NONE ? level->first : marker.end;
    while (at < level->last) {
        if (marker.style != MARKER_NONE) {
            struct marker next = marker_read(level, at);
            if (marker_follows(&marker, &next)) {
                TRY(push(memory, level, at, sentences));
                at = next.end;
                marker = next;
                continue;
            }
        } else if ((at = next_item(level, at)) == level->last) {
            break;
        }
        uint32_t close, end = step(level, at, &close);
        if (close != NONE) TRY(push(memory, level, close, sentences));
        at = close == NONE ? end : close;
    }
    return push(memory, level, level->last, sentences);
}

quoth_status sentence_split(const quoth_allocator *memory, const struct lexicon *lexicon,
                            const struct sentence_classes *classes, const char *bytes, const struct token_list *tokens,
                            const struct quotation_list *quotations, struct sentence_list *sentences) {
    struct level level = {.lexicon = lexicon,
                          .classes = classes,
                          .bytes = bytes,
                          .tokens = tokens->items,
                          .quotations = quotations,
                          .ends = tokens->ends.items,
                          .last = tokens->count,
                          .quotation = NONE};
    find_child(&level, 0);
    TRY(split_level(memory, &level, sentences));
    for (uint32_t i = 0; i < quotations->count; i++) {
        level.first = level.start = quotations->items[i].first;
        level.last = quotations->items[i].last;
        level.quotation = i;
        level.held_until = level.searched = 0;
        find_child(&level, i + 1);
        TRY(split_level(memory, &level, sentences));
    }
    return QUOTH_OK;
}
