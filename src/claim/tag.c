/* tag.c — a coarse part of speech for each word, so that runs of two and three say how a sentence
 * is built.
 *
 * In: the classes of a lexeme and what it means for claims. Out: one tag of some eighty. Idea: a
 * table in order of evidence, first match wins; an ambiguous word gets the reading that tells more
 * about claims (tax: noun, said: cue). */
#include "claim/private.h"

const char *const tag_names[TAG_COUNT] = {
    "other",  "start", "end",    "comma",  "stop",   "question", "colon",    "dash",    "quoted",
    "mark",   "name",  "caps",   "number", "year",   "ordinal",  "currency", "percent", "unit",
    "decade", "time",  "i",      "we",     "you",    "he",       "it",       "they",    "one",
    "my",     "our",   "your",   "his",    "me",     "us",       "them",     "not",     "will",
    "would",  "may",   "must",   "is",     "was",    "be",       "has",      "had",     "have",
    "do",     "did",   "clitic", "that",   "who",    "what",     "if",       "conj",    "and",
    "to",     "of",    "than",   "prep",   "a",      "the",      "det",      "more",    "most",
    "say",    "said",  "think",  "want",   "past",   "part",     "third",    "ing",     "verb",
    "base",   "role",  "group",  "doc",    "plural", "noun",     "adj",      "adv",     "ly",
    "hello"};

struct tag_row {
    enum tag tag;
    const char *class, *also; /* classes that the lexeme must have; NULL: any */
    uint32_t signs;           /* of which it must have one; 0: any */
    const char *key, *value;  /* attribute that one of its readings must have */
};

static const struct tag_row rows[] = {
    {TAG_NOT, "Not", NULL, 0, NULL, NULL},
    {TAG_CLITIC, "Gen", "Be", 0, NULL, NULL},
    {TAG_CLITIC, "Have", "Modal", 0, NULL, NULL},
    {TAG_WILL, "Modal", NULL, BIT(SIGN_FUTURE), NULL, NULL},
    {TAG_WOULD, "Modal", NULL, BIT(SIGN_SHOULD), NULL, NULL},
    {TAG_MUST, "Modal", NULL, BIT(SIGN_MUST), NULL, NULL},
    {TAG_MAY, "Modal", NULL, 0, NULL, NULL},
    {TAG_WAS, "Be", "Past", 0, NULL, NULL},
    {TAG_IS, "Be", "Third", 0, NULL, NULL},
    {TAG_BE, "Be", NULL, 0, NULL, NULL},
    {TAG_HAD, "Have", "Past", 0, NULL, NULL},
    {TAG_HAS, "Have", "Third", 0, NULL, NULL},
    {TAG_HAVE, "Have", NULL, 0, NULL, NULL},
    {TAG_DID, "Do", "Past", 0, NULL, NULL},
    {TAG_DO, "Do", NULL, 0, NULL, NULL},
    {TAG_MORE, "Det", NULL, BIT(SIGN_MORE), NULL, NULL},
    {TAG_MORE, "Adj", NULL, BIT(SIGN_MORE), NULL, NULL},
    {TAG_MOST, "Det", NULL, BIT(SIGN_MOST), NULL, NULL},
    {TAG_MOST, "Adj", NULL, BIT(SIGN_MOST), NULL, NULL},
    {TAG_THAN, "Prep", NULL, BIT(SIGN_THAN), NULL, NULL},
    {TAG_DECADE, "Time", "Number", 0, NULL, NULL},
    {TAG_NUMBER, "Number", NULL, 0, NULL, NULL},
    {TAG_ORDINAL, "Ordinal", NULL, 0, NULL, NULL},
    {TAG_CURRENCY, "Currency", NULL, 0, NULL, NULL},
    {TAG_PERCENT, "Unit", NULL, 0, "unit", "percent"},
    {TAG_WHAT, "Wh", NULL, 0, "person", "3"},
    {TAG_WHO, "Rel", "Wh", 0, NULL, NULL},
    {TAG_THAT, "That", NULL, 0, NULL, NULL},
    {TAG_WHAT, "Wh", NULL, 0, NULL, NULL},
    {TAG_I, "Pron", NULL, 0, "pronoun", "i"},
    {TAG_WE, "Pron", NULL, 0, "pronoun", "we"},
    {TAG_YOU, "Pron", NULL, 0, "person", "2"},
    {TAG_IT, "Pron", NULL, 0, "gender", "n"},
    {TAG_HE, "Pron", NULL, 0, "gender", "m"},
    {TAG_HE, "Pron", NULL, 0, "gender", "f"},
    {TAG_THEY, "Pron", NULL, 0, "number", "p"},
    {TAG_ONE, "Pron", NULL, 0, NULL, NULL},
    {TAG_MY, "Poss", NULL, 0, "pronoun", "i"},
    {TAG_OUR, "Poss", NULL, 0, "pronoun", "we"},
    {TAG_YOUR, "Poss", NULL, 0, "person", "2"},
    {TAG_HIS, "Poss", NULL, 0, NULL, NULL},
    {TAG_ME, "PronObj", NULL, 0, "pronoun", "i"},
    {TAG_US, "PronObj", NULL, 0, "pronoun", "we"},
    {TAG_THEM, "PronObj", NULL, 0, NULL, NULL},
    {TAG_IF, "If", NULL, 0, NULL, NULL},
    {TAG_TO, "To", NULL, 0, NULL, NULL},
    {TAG_OF, "Of", NULL, 0, NULL, NULL},
    {TAG_AND, "And", NULL, 0, NULL, NULL},
    {TAG_CONJ, "Conj", NULL, 0, NULL, NULL},
    {TAG_PREP, "Prep", NULL, 0, NULL, NULL},
    {TAG_THE, "Det", NULL, 0, "definite", "yes"},
    {TAG_A, "Det", NULL, 0, "definite", "no"},
    {TAG_DET, "Det", NULL, 0, NULL, NULL},
    {TAG_TIME, "Time", NULL, 0, NULL, NULL},
    {TAG_HELLO, "Interjection", NULL, 0, NULL, NULL},
    {TAG_UNIT, "Unit", NULL, 0, NULL, NULL},
    {TAG_SAID, "Say", "Past", 0, NULL, NULL},
    {TAG_ROLE, "Role", NULL, 0, NULL, NULL},
    {TAG_GROUP, "Group", NULL, 0, NULL, NULL},
    {TAG_SAY, "Say", NULL, 0, NULL, NULL},
    {TAG_THINK, "Think", "Verb", 0, NULL, NULL},
    {TAG_WANT, "Want", "Verb", 0, NULL, NULL},
    {TAG_DOC, "Doc", "Noun", 0, NULL, NULL},
    {TAG_PAST, "Past", NULL, 0, NULL, NULL},
    {TAG_PART, "Part", NULL, 0, NULL, NULL},
    {TAG_PLURAL, "Plural", NULL, 0, NULL, NULL},
    {TAG_THIRD, "Third", NULL, 0, NULL, NULL},
    {TAG_ING, "Ing", NULL, 0, NULL, NULL},
    {TAG_ADJ, "Adj", NULL, 0, NULL, NULL},
    {TAG_BASE, "Base", "Noun", 0, NULL, NULL},
    {TAG_VERB, "Base", NULL, 0, NULL, NULL},
    {TAG_LY, "Ly", NULL, 0, NULL, NULL},
    {TAG_ADV, "Adv", NULL, 0, NULL, NULL},
    {TAG_NOUN, "Noun", NULL, 0, NULL, NULL},
    {TAG_NAME, "Place", NULL, 0, NULL, NULL},
    {TAG_NAME, "Demonym", NULL, 0, NULL, NULL},
    {TAG_NAME, "Given", NULL, 0, NULL, NULL},
    {TAG_ROLE, "Title", NULL, 0, NULL, NULL}};
enum { ROW_COUNT = sizeof rows / sizeof *rows };

struct numbered { /* a row with its classes looked up */
    struct classes all;
    bool is_void; /* names a class that no word has */
};

static void look_up(const struct lexicon *lexicon, const char *name, struct numbered *row) {
    if (!name) return;
    uint32_t class = lexicon_class(lexicon, name, strlen(name));
    if (class == NONE)
        row->is_void = true;
    else
        classes_add(&row->all, class);
}

static bool has_attribute(const struct lexicon *lexicon, const struct lexeme *lexeme,
                          const char *key, const char *value) {
    for (uint32_t i = 0; i < lexeme->reading_count; i++) {
        const char *found = lexicon_attribute(lexicon, lexicon_reading(lexicon, lexeme, i).row, key);
        if (found && strcmp(found, value) == 0) return true;
    }
    return false;
}

/* Sets of classes repeat, so the first row that a set can match is kept for those met lately. */
enum { CACHE_SETS = 512 };
struct tagger {
    const struct claimer *claimer;
    struct numbered rows[ROW_COUNT];
    struct {
        struct classes set;
        int first; /* row + 1; 0: free */
    } cache[CACHE_SETS];
};

static int first_row(struct tagger *tagger, struct classes set) {
    uint64_t hash = (set.bits[0] ^ set.bits[1] * 31) * 0x9e3779b97f4a7c15u;
    uint32_t slot = (uint32_t)(hash >> 40) % CACHE_SETS;
    if (tagger->cache[slot].first && classes_same(tagger->cache[slot].set, set))
        return tagger->cache[slot].first - 1;
    int row = 0;
    while (row < ROW_COUNT &&
           (tagger->rows[row].is_void || !classes_hold(set, tagger->rows[row].all)))
        row++;
    tagger->cache[slot].set = set;
    tagger->cache[slot].first = row + 1;
    return row;
}

static enum tag find_tag(struct tagger *tagger, const struct lexeme *lexeme) {
    uint32_t signs = tagger->claimer->drafts[lexeme->id].signs;
    for (int i = first_row(tagger, lexeme->classes); i < ROW_COUNT; i++) {
        if (tagger->rows[i].is_void || !classes_hold(lexeme->classes, tagger->rows[i].all))
            continue;
        if (rows[i].signs && !(rows[i].signs & signs)) continue;
        if (rows[i].key &&
            !has_attribute(tagger->claimer->lexicon, lexeme, rows[i].key, rows[i].value))
            continue;
        return rows[i].tag;
    }
    return TAG_OTHER;
}

/* Tags of saying, thinking and wanting tell what a verb means; its form is told by its classes. */
static void set_form(const struct claimer *claimer, struct classes classes, struct sense *sense) {
    bool is_mental = sense->tag == TAG_SAY || sense->tag == TAG_THINK || sense->tag == TAG_WANT;
    bool is_third = classes_have(classes, claimer->third);
    bool is_plural = classes_have(classes, claimer->plural);
    bool is_told = is_mental && ((is_third && !is_plural) || classes_have(classes, claimer->past));
    if (is_finite((enum tag)sense->tag) || is_told) sense->traits |= TRAIT_FINITE;
    if (is_third && is_plural && (is_mental || sense->tag == TAG_PLURAL))
        sense->traits |= TRAIT_THIRD;
    bool is_like = sense->tag == TAG_PREP && (sense->signs & BIT(SIGN_FEEL)), is_name = sense->tag == TAG_NAME;
    if (is_like || (is_name && sense->signs)) sense->traits |= TRAIT_CLOSER;
    if (sense->traits & (TRAIT_FINITE | TRAIT_THIRD)) sense->traits |= TRAIT_VERB;
    if (sense->signs) sense->traits |= TRAIT_TELLS;
    sense->traits |= tag_traits[sense->tag];
}

quoth_status tags_fill(struct claimer *claimer) {
    struct tagger *tagger = memory_new(&claimer->memory, sizeof *tagger);
    if (!tagger) return QUOTH_NOMEM;
    memset(tagger, 0, sizeof *tagger);
    tagger->claimer = claimer;
    for (int i = 0; i < ROW_COUNT; i++) {
        look_up(claimer->lexicon, rows[i].class, &tagger->rows[i]);
        look_up(claimer->lexicon, rows[i].also, &tagger->rows[i]);
    }
    for (uint32_t id = 1; id <= claimer->lexeme_count; id++) {
        const struct lexeme *lexeme = lexicon_lexeme(claimer->lexicon, id);
        claimer->drafts[id].tag = (uint8_t)find_tag(tagger, lexeme);
        set_form(claimer, lexeme->classes, &claimer->drafts[id]);
    }
    memory_free(&claimer->memory, tagger, sizeof *tagger);
    return QUOTH_OK;
}

static enum tag tag_of_number(const struct passage *passage, const struct token *token) {
    const char *bytes = passage->bytes + token->start;
    bool is_four = token->end - token->start == 4;
    for (uint32_t i = 0; is_four && i < 4; i++)
        is_four = bytes[i] >= '0' && bytes[i] <= '9';
    return is_four && (bytes[0] == '1' || bytes[0] == '2') &&
                   bytes[0] * 10 + bytes[1] < '2' * 10 + '1'
               ? TAG_YEAR
               : TAG_NUMBER;
}

/* Symbols come without a lexeme: no other room asks for it. */
static enum tag tag_of_symbol(const struct claimer *claimer, const struct passage *passage,
                              const struct token *token) {
    const struct lexeme *lexeme =
        lexicon_find(claimer->lexicon, passage->bytes + token->start, token->end - token->start);
    return lexeme ? (enum tag)sense_of(claimer, lexeme->id)->tag : TAG_MARK;
}

const uint8_t sign_tags[TOKEN_SYMBOL + 1] = {
    [TOKEN_MARK] = TAG_MARK,   [TOKEN_APOSTROPHE] = TAG_MARK,   [TOKEN_OPEN] = TAG_MARK,
    [TOKEN_CLOSE] = TAG_MARK,  [TOKEN_STOP] = TAG_STOP,         [TOKEN_EXCLAMATION] = TAG_STOP,
    [TOKEN_COMMA] = TAG_COMMA, [TOKEN_ELLIPSIS] = TAG_STOP,     [TOKEN_QUESTION] = TAG_QUESTION,
    [TOKEN_COLON] = TAG_COLON, [TOKEN_SEMICOLON] = TAG_COLON,   [TOKEN_DASH] = TAG_DASH};

enum tag tag_of_sign(const struct claimer *claimer, const struct passage *passage, const struct token *token) {
    if (token->kind == TOKEN_NUMBER) return tag_of_number(passage, token);
    if (token->kind == TOKEN_SYMBOL) return tag_of_symbol(claimer, passage, token);
    return (enum tag)sign_tags[token->kind];
}
