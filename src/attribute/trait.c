/* trait.c — what a word says of the places beside it, whatever the sentence.
 *
 * In: a coarse tag. Out: whether a content may begin or end there, and whether a cue may go on over the word. Idea:
 * no article is the last word of what is said, and no cue holds a comma; of the places that choosers would have to
 * weigh most fall away at one look, and three in a thousand of those that they would have taken. */
#include "attribute/draft.h"

enum { ASKS = TRAIT_ASKS, BELONGS = TRAIT_BELONGS, LEADS = TRAIT_LEADS, FOLLOWS = TRAIT_FOLLOWS, BARS = TRAIT_BARS,
       NEVER = TRAIT_NEVER };

static const struct {
    enum known_class class;
    uint8_t traits;
} rows[] = {
    {CLASS_OF, ASKS | BELONGS | FOLLOWS}, {CLASS_IN, ASKS | FOLLOWS}, {CLASS_FOR, ASKS | FOLLOWS},
    {CLASS_ON, ASKS | FOLLOWS}, {CLASS_WITH, ASKS | FOLLOWS}, {CLASS_BY, ASKS | FOLLOWS}, {CLASS_FROM, ASKS | FOLLOWS},
    {CLASS_AT, ASKS | FOLLOWS}, {CLASS_ABOUT, ASKS | BELONGS}, {CLASS_AS, ASKS}, {CLASS_PREP, FOLLOWS},
    {CLASS_AND, ASKS | FOLLOWS}, {CLASS_TO, ASKS | BELONGS | LEADS}, {CLASS_THAT, ASKS | LEADS | BARS},
    {CLASS_IF, ASKS | LEADS | BARS}, {CLASS_WH, LEADS | BARS}, {CLASS_REL, ASKS | LEADS | FOLLOWS | BARS},
    {CLASS_MODAL, ASKS | BELONGS | LEADS | FOLLOWS}, {CLASS_HAVE, ASKS | BELONGS | LEADS | FOLLOWS},
    {CLASS_DO, BELONGS | LEADS}, {CLASS_BE, FOLLOWS}, {CLASS_NOT, ASKS | BELONGS | LEADS},
    {CLASS_PAST, FOLLOWS}, {CLASS_THIRD, FOLLOWS}, {CLASS_BASE, BELONGS | FOLLOWS}, {CLASS_PART, BELONGS | FOLLOWS},
    {CLASS_DET, BELONGS | LEADS}, {CLASS_POSS, BELONGS | LEADS}, {CLASS_ADJ, BELONGS | LEADS},
    {CLASS_GEN, BELONGS | LEADS}, {CLASS_ADV, LEADS}, {CLASS_PRON, LEADS},
    {CLASS_NOUN, BELONGS}, {CLASS_PLURAL, BELONGS}, {CLASS_GROUP, BELONGS}, {CLASS_DOC, BELONGS},
    {CLASS_SAYNOUN, BELONGS}, {CLASS_THINKNOUN, BELONGS}, {CLASS_ROLE, BELONGS | BARS},
    {CLASS_CUEADJ, BELONGS}, {CLASS_WORD, BELONGS}, {CLASS_SYMBOL, BELONGS}, {CLASS_REFLEXIVE, BELONGS},
    {CLASS_COLON, ASKS | NEVER}, {CLASS_SEMICOLON, ASKS | BARS}, {CLASS_OPEN, ASKS | BARS},
    {CLASS_CLOSE, BELONGS | BARS},
    {CLASS_COMMA, ASKS | BARS | NEVER}, {CLASS_DASH, BARS}, {CLASS_STOP, BARS}, {CLASS_QUESTION, BARS},
    {CLASS_FRAGMENT, BELONGS | BARS}, {CLASS_SPEECH, BARS}, {CLASS_QUOTATION, BARS},
};

void traits_prepare(uint8_t traits[TAG_COUNT]) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint8_t *of_tag = &traits[coarse_tag(rows[i].class)];
        *of_tag = (uint8_t)(*of_tag | rows[i].traits);
    }
}
