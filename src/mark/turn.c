/* turn.c — the turns of a transcript that is printed as one long quotation.
 *
 *     “HALE: Were you at the quarry? ¶ “PYM: I was “late” that day.” ¶ “HALE: And then?”
 *
 * In: the marks of a paragraph, not yet paired. Out: the marks around a turn are done, and open nothing. Idea: they say only that
 * somebody else printed it; whose words these are is what the label says. */
#include "mark/private.h"

enum { LABEL_WORDS = 4 };

static bool is_double(const struct token *token) { return token->kind == TOKEN_MARK && !style_is_single(token->mark); }

/* A mark, a name in capitals and a colon. */
static bool begins_turn(const struct token_list *tokens) {
    if (tokens->count < 4 || !is_double(&tokens->items[0])) return false;
    uint32_t words = 0;
    while (words < LABEL_WORDS && words + 2 < tokens->count && tokens->items[words + 1].kind == TOKEN_WORD &&
           tokens->items[words + 1].shape & SHAPE_CAPITALS)
        words++;
    return words > 0 && tokens->items[words + 1].kind == TOKEN_COLON;
}

void mark_free_turn(struct pairing *pairing) {
    const struct token_list *tokens = pairing->tokens;
    if (!begins_turn(tokens)) return;
    uint32_t doubles = 0;
    for (uint32_t i = 0; i < pairing->marks.count; i++) {
        const struct mark *mark = &pairing->marks.items[i];
        if (style_is_single(mark->style)) continue;
        bool is_last = mark->token + 1 == tokens->count;
        if (doubles++ == 1 && mark->look == LOOK_CLOSES && !is_last) return; /* “NOTE: it leaks,” she said */
    }
    bool is_closed = doubles % 2 == 0 && is_double(&tokens->items[tokens->count - 1]);
    if (doubles % 2 == 0 && !is_closed) return;
    pairing->marks.items[0].is_done = true;
    if (is_closed) pairing->marks.items[pairing->marks.count - 1].is_done = true;
    pairing->is_open_before = false;
}
