/* sentence.h — door of the sentence room: tokens with their quotations folded become sentences.
 *
 * In: tokens and quotations of a paragraph. Out: sentences as token ranges. Idea: a full stop inside a quotation splits
 * nothing outside it, so the level outside is split with every quotation seen as one word, and each quotation's inside
 * is split on its own.
 *
 * “Who pays?” Ellis asked.            one sentence: a cue follows
 * “This is great.” She held it out.   two: the quotation ended one and a capital begins another that is no attribution
 */
#ifndef QUOTH_SENTENCE_H
#define QUOTH_SENTENCE_H

#include "base/base.h"
#include "mark/mark.h"
#include "token/token.h"

struct sentence {
    uint32_t first, last; /* tokens, half open; marks of a quotation that begins or ends it belong to it */
    uint32_t quotation;   /* the quotation whose inside this is a sentence of; NONE for the level outside */
};

struct sentence_list {
    struct sentence *items;
    uint32_t count, capacity;
};

struct sentence_classes {
    uint32_t abbreviation, title;    /* Title: Mr. Dr. St. (a name follows) */
    uint32_t say, tell, ask, manner; /* cues that may follow a quotation */
    uint32_t starter;                /* words that begin a sentence after an abbreviation (He, It, The, But, How) */
};
quoth_status sentence_setup(struct lexicon *lexicon, struct sentence_classes *classes);

/* Append the sentences of the paragraph: level outside first, in order, then those inside each quotation. */
quoth_status sentence_split(const quoth_allocator *memory, const struct lexicon *lexicon,
                            const struct sentence_classes *classes, const char *bytes, const struct token_list *tokens,
                            const struct quotation_list *quotations, struct sentence_list *sentences);

#endif
