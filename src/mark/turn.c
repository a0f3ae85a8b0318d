/* turn.c — the turns of a transcript that is printed as one long quotation.
 *
 *     “HALE: Were you at the quarry? ¶ “PYM: I was “late” that day.” ¶ “HALE: And then?”
 *
 * In: the marks of a paragraph, not yet paired. Out: the marks around a turn are done, and open nothing. Idea: they
 * say only that somebody else printed it; whose words these are is what the label says. */
#include "mark/private.h"

enum { LABEL_WORDS = 4 };

/* A mark, a name in capitals and a colon. */
static bool begins_turn(const struct token_list *tokens) {
    if (tokens->count < 4 || tokens->items[0].kind != TOKEN_MARK) return false;
    uint32_t words = 0;
    while (words < LABEL_WORDS && words + 2 < tokens->count && tokens->items[words + 1].kind == TOKEN_WORD &&
           tokens->items[words + 1].shape & SHAPE_CAPITALS)
        words++;
    return words > 0 && tokens->items[words + 1].kind == TOKEN_COLON;
}

/* A single mark may be an apostrophe; behind a stop or a comma it closes. */
static bool closes(const struct pairing *pairing, const struct mark *mark) {
    if (mark->look != LOOK_CLOSES) return false;
    if (!style_is_single(mark->style)) return true;
    uint8_t before = pairing->tokens->items[mark->token - 1].kind;
    return before == TOKEN_COMMA || before == TOKEN_STOP || before == TOKEN_QUESTION || before == TOKEN_EXCLAMATION;
}

/* The mark that closes what the first has opened; NULL: none does. */
static struct mark *partner_of_first(struct pairing *pairing) {
    bool is_single = style_is_single(pairing->marks.items[0].style);
    uint32_t depth = 1;
    for (uint32_t i = 1; i < pairing->marks.count; i++) {
        struct mark *mark = &pairing->marks.items[i];
        if (style_is_single(mark->style) != is_single) continue;
        if (closes(pairing, mark) && --depth == 0) return mark;
        if (mark->look == LOOK_OPENS && !is_single) depth++;
    }
    return NULL;
}

void mark_free_turn(struct pairing *pairing) {
    if (!begins_turn(pairing->tokens)) return;
    struct mark *partner = partner_of_first(pairing);
    if (partner && partner->token + 1 < pairing->tokens->count) return; /* “NOTE: it leaks,” she said */
    pairing->marks.items[0].is_done = true;
    if (partner) partner->is_done = true;
    pairing->is_open_before = false;
}
