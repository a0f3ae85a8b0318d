/* phrase.c — phrases are found, word by word. In: ids of words, or their text. Out: the phrase's lexeme. Idea: nearly
 * all words of phrases are forms themselves, so that a phrase is a walk over ids that are known already; only where one
 * is no form, or may be cut otherwise in a text, the text itself is asked. */
#include "lexicon/parts.h"

static uint32_t step_place(const struct lexicon *lexicon, uint32_t from, uint32_t word) {
    uint64_t hash = ((uint64_t)from << 32 | word) * FORM_FACTOR;
    return (uint32_t)(hash >> 32) & (lexicon->step_count - 1);
}

const struct phrase_node *lexicon_node(const struct lexicon *lexicon, uint32_t node) {
    return &lexicon->nodes.items[node];
}

uint32_t lexicon_step(const struct lexicon *lexicon, uint32_t from, uint32_t word) {
    for (uint32_t i = step_place(lexicon, from, word);; i = (i + 1) & (lexicon->step_count - 1)) {
        uint32_t step = lexicon->steps[i];
        if (step == 0) return 0;
        const struct phrase_node *node = &lexicon->nodes.items[step];
        if (((node->from ^ from) | (node->word ^ word)) == 0) return step;
    }
}

/* --- while the lexicon is made --- */

static uint32_t id_of(const struct lexicon *lexicon, const char *bytes, size_t size) {
    const struct lexeme *lexeme = lexicon_find(lexicon, bytes, size);
    return lexeme ? lexeme->id : 0;
}

static uint32_t node_of(const struct lexicon *lexicon, const char *bytes, size_t size) {
    struct key key;
    key_fold(&key, bytes, size);
    return forms_find(&lexicon->phrases, key.hash, key.words, key.size);
}

/* A text has such words as one token, which then is this lexeme. */
static bool is_all_letters(const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++)
        if (!letter_of(bytes[i])) return false;
    return true;
}

static void add_pair(struct lexicon *lexicon, uint32_t first, uint32_t second) {
    uint32_t pair = lexicon_pair(first, second);
    lexicon->pairs.items[pair / 64] |= (uint64_t)1 << pair % 64;
}

static void add_step(struct lexicon *lexicon, uint32_t node) {
    const struct phrase_node *added = &lexicon->nodes.items[node];
    uint32_t i = step_place(lexicon, added->from, added->word);
    while (lexicon->steps[i]) i = (i + 1) & (lexicon->step_count - 1);
    lexicon->steps[i] = node;
}

static void link_node(struct lexicon *lexicon, uint32_t number) {
    struct phrase_node *node = &lexicon->nodes.items[number];
    struct slice form = forms_form(&lexicon->phrases, number);
    size_t before = form.size - 1;
    while (form.bytes[before] != ' ') before--;
    const char *word = form.bytes + before + 1;
    size_t size = form.size - before - 1;
    node->word = id_of(lexicon, word, size);
    if (!memchr(form.bytes, ' ', before)) {
        node->from = id_of(lexicon, form.bytes, before);
        add_pair(lexicon, node->from, node->word);
    } else {
        uint32_t from = node_of(lexicon, form.bytes, before);
        if (!node->word || !is_all_letters(word, size)) lexicon->nodes.items[from].goes_by_text = 1;
        node->from = PHRASE_NODE | from;
    }
    if (node->word) add_step(lexicon, number);
}

quoth_status phrases_link(struct lexicon *lexicon) {
    uint32_t pairs = (1 << PAIR_BITS) / 64, steps = 4;
    while (steps < 2 * lexicon->nodes.count) steps *= 2;
    TRY(vec_reserve(lexicon->memory, &lexicon->pairs, pairs));
    lexicon->pairs.count = pairs;
    memset(lexicon->pairs.items, 0, pairs * sizeof *lexicon->pairs.items);
    lexicon->steps = memory_new(lexicon->memory, steps * sizeof *lexicon->steps);
    if (!lexicon->steps) return QUOTH_NOMEM;
    lexicon->step_count = steps;
    memset(lexicon->steps, 0, steps * sizeof *lexicon->steps);
    for (uint32_t node = 1; node < lexicon->nodes.count; node++) link_node(lexicon, node);
    return QUOTH_OK;
}

/* --- by text --- */

/* One word more, behind a blank: as it stands in the text where nothing else parts the two, or else in `room`.
 * False: it does not fit. */
static bool join_word(struct slice *phrase, struct slice word, char room[FORM_BYTES]) {
    if (word.size == 0 || phrase->size + 1 + word.size > FORM_BYTES) return false;
    bool is_in_room = phrase->bytes == room;
    if (!is_in_room && word.bytes == phrase->bytes + phrase->size + 1 && word.bytes[-1] == ' ') {
        phrase->size += 1 + word.size;
        return true;
    }
    if (!is_in_room) memcpy(room, phrase->bytes, phrase->size);
    room[phrase->size] = ' ';
    memcpy(room + phrase->size + 1, word.bytes, word.size);
    *phrase = (struct slice){room, phrase->size + 1 + word.size};
    return true;
}

const struct lexeme *lexicon_phrase(const struct lexicon *lexicon, const struct slice *words, uint32_t count,
                                    uint32_t *length) {
    char room[FORM_BYTES];
    const struct lexeme *longest = NULL;
    *length = 0;
    if (count == 0 || words[0].size == 0 || words[0].size > FORM_BYTES) return NULL;
    struct slice phrase = words[0];
    for (uint32_t i = 1; i < count && join_word(&phrase, words[i], room); i++) {
        struct key key;
        key_fold(&key, phrase.bytes, phrase.size);
        uint32_t id = forms_find(&lexicon->phrases, key.hash, key.words, key.size);
        if (id == 0) break;
        const struct phrase_node *node = &lexicon->nodes.items[id];
        if (node->lexeme) longest = &lexicon->lexemes.items[node->lexeme], *length = i + 1;
        if (!node->goes_on) break;
    }
    return longest;
}
