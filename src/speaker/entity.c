/* entity.c — the bodies that an article names, and which of them a name belongs to.
 *
 * In: names in order. Out: entities. Idea: a mention is compared with the entities that share its last word (or first,
 * or that have it as acronym), and the strongest likeness wins. A fuller name that comes later completes the entity
 * that a headline's surname began. */
#include "speaker/roster.h"

struct entity *entity_sought(const struct roster *roster, uint32_t id) {
    uint32_t low = 0, high = roster->entities.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (roster->entities.items[middle].id < id) low = middle + 1;
        else high = middle;
    }
    if (low == roster->entities.count || roster->entities.items[low].id != id) return NULL;
    return &roster->entities.items[low];
}

bool entity_find(const struct roster *roster, const struct scene *scene, const struct name *name,
                 struct entity **entity, bool *is_shared) {
    struct mention_key key;
    *entity = NULL;
    *is_shared = false;
    if (!mention_key_make(scene, name, &key)) return false;
    struct search search = entity_search(roster, &key);
    *entity = search.best;
    *is_shared = search.is_shared;
    return search.best != NULL;
}

void entity_learn_gender(struct entity *entity, enum gender gender, enum evidence evidence) {
    if ((gender == GENDER_UNKNOWN) | (evidence < entity->evidence)) return;
    /* Two who are called she on the way overrule a Lindsey’s name. */
    if (evidence == BY_LIKELY_NAME && entity->evidence == BY_NOTHING && entity->votes == 0)
        entity->votes = gender == GENDER_FEMALE ? 1 : -1;
    entity->gender = gender;
    entity->evidence = evidence;
}

void texts_let_go(struct roster *roster) {
    for (uint32_t i = 0; i < roster->left.count; i++) arena_free(&roster->left.items[i]);
    roster->left.count = 0;
}

void entities_clear(struct roster *roster) {
    roster->entities.count = 0;
    texts_let_go(roster);
    arena_reset(&roster->texts);
    keys_clear(roster);
}

static quoth_status move_texts(struct arena *texts, struct entity *entity) {
    struct slice *words[] = {&entity->name, &entity->folded, &entity->acronym, &entity->nickname};
    struct labels *labels[] = {&entity->aliases, &entity->titles, &entity->roles, &entity->affiliations,
                               &entity->pronouns};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i]->bytes) TRY(text_own(texts, *words[i], words[i]));
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) TRY(labels_move(texts, labels[i]));
    return QUOTH_OK;
}

/* The table is full: of the older half, those that have not spoken leave, or all of it where that frees too little. */
static quoth_status make_room(struct roster *roster) {
    uint32_t half = roster->entities.count / 2, silent = 0, kept = 0;
    for (uint32_t i = 0; i < half; i++) silent += roster->entities.items[i].quotes == 0;
    TRY(vec_push(roster->memory, &roster->left, roster->texts));
    arena_init(&roster->texts, roster->memory);
    for (uint32_t i = 0; i < roster->entities.count; i++) {
        struct entity *entity = &roster->entities.items[i];
        bool leaves = i < half && (entity->quotes == 0 || silent < half / 4);
        if (leaves) continue;
        TRY(move_texts(&roster->texts, entity));
        roster->entities.items[kept++] = *entity;
    }
    roster->entities.count = kept;
    return keys_collect(roster);
}

/* Field by field, since compilers clear what is this large with a loop that cannot be foretold. */
static void begin_entity(struct entity *entity, uint32_t id, const struct name *name) {
    const struct slice no_text = {NULL, 0};
    const struct labels no_labels = {NULL, 0, 0};
    entity->kind = name->kind;
    entity->gender = GENDER_UNKNOWN;
    entity->evidence = BY_NOTHING;
    entity->is_one_word = entity->is_given = entity->is_location = false;
    entity->is_thing = name->is_thing;
    entity->folded = entity->acronym = entity->nickname = entity->name = no_text;
    entity->id = id;
    entity->mentions = entity->number = entity->age = 0;
    entity->votes = 0;
    entity->aliases = entity->titles = entity->roles = entity->affiliations = entity->pronouns = no_labels;
    entity->heard = entity->quotes = entity->words = entity->directs = 0;
}

/* Of a text whose blanks are single. */
static quoth_status own_joined(struct roster *roster, struct slice text, struct slice *owned) {
    char *copy = arena_take_raw(&roster->texts, text.size + FOLDED_TAIL);
    if (!copy) return QUOTH_NOMEM;
    copy_folded(text, copy);
    *owned = (struct slice){copy, text.size};
    return QUOTH_OK;
}

static quoth_status keep_folded(struct roster *roster, struct entity *entity, struct slice folded) {
    TRY(own_joined(roster, folded, &entity->folded));
    entity->is_one_word = words_are_one(entity->folded);
    return entity_add_keys(roster, entity);
}

quoth_status entity_rename(struct roster *roster, struct entity *entity, struct slice text, struct slice folded) {
    TRY(text_own(&roster->texts, text, &entity->name));
    return keep_folded(roster, entity, folded);
}

/* Most names are written as they are folded. */
static quoth_status name_by_key(struct roster *roster, struct entity *entity, const struct mention_key *key) {
    TRY(key->is_plain ? own_joined(roster, key->text, &entity->name)
                      : text_own(&roster->texts, key->text, &entity->name));
    return keep_folded(roster, entity, key->folded);
}

static quoth_status make_entity(struct roster *roster, const struct mention_key *key, struct entity **made) {
    if (roster->entities.count >= LIMIT_ENTITIES) TRY(make_room(roster));
    TRY(vec_reserve(roster->memory, &roster->entities, roster->entities.count + 1));
    struct entity *entity = &roster->entities.items[roster->entities.count++];
    begin_entity(entity, ++roster->next_id, key->name);
    *made = entity;
    return name_by_key(roster, entity, key);
}

static bool is_all_caps(struct slice text) {
    for (size_t i = 0; i < text.size; i++)
        if (text.bytes[i] >= 'a' && text.bytes[i] <= 'z') return false;
    return true;
}

/* The same name with its suffix, with its accents, in ordinary letters. */
static bool is_written_better(struct slice name, const struct mention_key *key) {
    bool is_longer = key->text.size > name.size, has_suffix = key->name->suffix.end > key->name->suffix.start;
    if (is_longer && has_suffix) return true;
    return (is_longer || is_all_caps(name)) && !is_all_caps(key->text);
}

static bool is_fuller(const struct mention_key *key, const struct entity *entity) {
    if (key->is_one_word != entity->is_one_word) return entity->is_one_word;
    uint32_t words = words_count(key->folded), old_words = words_count(entity->folded);
    return words > old_words || (words == old_words && key->folded.size > entity->folded.size);
}

/* A fuller name replaces the old one, which becomes an alias; so does the same in ordinary letters. */
static quoth_status complete_name(struct roster *roster, const struct mention_key *key, struct entity *entity) {
    struct slice text = key->text;
    bool is_same = folded_same(entity->folded, key->folded);
    if (is_same && slices_same(entity->name, text)) return QUOTH_OK;
    bool is_better = is_same ? is_written_better(entity->name, key) : is_fuller(key, entity);
    if (!is_better) return is_same ? QUOTH_OK : labels_add(&roster->texts, &entity->aliases, text, 0);
    if (!is_same) TRY(labels_add(&roster->texts, &entity->aliases, entity->name, 0));
    return name_by_key(roster, entity, key);
}

quoth_status entity_keep_nickname(struct roster *roster, struct entity *entity, struct slice text) {
    char folded[LIMIT_NAME_BYTES];
    uint32_t size = fold_text(text, folded, sizeof folded);
    if (size == 0 || entity->nickname.size) return QUOTH_OK;
    TRY(labels_add(&roster->texts, &entity->aliases, text, 0));
    TRY(text_own(&roster->texts, (struct slice){folded, size}, &entity->nickname));
    return entity_add_key(roster, entity, entity->nickname);
}

/* An acronym’s entity takes the name it stands for: “the LLC” first, “the Lyme Labour Council” later. */
static quoth_status keep_acronym(struct roster *roster, const struct mention_key *key, struct entity *entity) {
    struct slice shorter = entity->folded.size < key->folded.size ? entity->folded : key->folded;
    if (entity->acronym.size || !words_are_one(shorter)) return QUOTH_OK;
    TRY(text_own(&roster->texts, shorter, &entity->acronym));
    return entity_add_key(roster, entity, entity->acronym);
}

/* “the Blue Line”: nobody is called so; but “the Hale campaign” says nothing of Hale. */
static bool is_definite(const struct scene *scene, const struct name *name) {
    uint32_t start = name->units.start, end = name->units.end;
    if (start == 0 || unit_meets(scene, end, nominals)) return false;
    if (name->title.end > name->title.start || name->evidence != BY_NOTHING) return false;
    return lexeme_says(scene->knowledge, unit_lexeme(scene, start - 1), ATTRIBUTE_DEFINITE, "yes");
}

/* A single word that only ever stood for a body: the longer name that begins with it, where there is just one. */
struct entity *entity_in_full(const struct roster *roster, struct entity *entity) {
    struct entity *full = NULL;
    bool is_bare = entity->kind != KIND_PERSON && entity->kind != KIND_PLACE && entity->is_one_word &&
                   entity->gender == GENDER_UNKNOWN && entity->titles.count == 0;
    if (!is_bare) return entity;
    uint32_t hash = hash_folded(entity->folded), steps = 0;
    for (uint32_t key = roster->buckets[hash % ROSTER_BUCKETS]; key != NONE && steps < LIMIT_NAMESAKES; steps++) {
        const struct key *found = &roster->keys.items[key];
        key = found->next;
        struct entity *other = found->hash == hash ? &roster->entities.items[found->index] : NULL;
        if (!other || other->kind == KIND_PERSON || other->kind == KIND_PLACE) continue;
        if (!words_begin(other->folded, entity->folded)) continue;
        if (full && full != other) return entity;
        full = other;
    }
    return full ? full : entity;
}

/* A head of state is introduced as President X, and everybody knows the rest (attribute fullname=): only where the
 * article gives no more than the surname, and the title that goes with it. NULL: no such figure. */
static const char *figure_of(const struct roster *roster, const struct entity *entity) {
    if (!((entity->kind == KIND_PERSON) & (entity->titles.count > 0) & entity->is_one_word)) return NULL;
    const struct lexeme *word = lexicon_find(roster->knowledge.lexicon, entity->folded.bytes, entity->folded.size);
    return word ? lexeme_attribute(&roster->knowledge, word->id, ATTRIBUTE_FULLNAME) : NULL;
}

/* A full name may yet follow, but the gender is known at once. */
void entity_know_gender(const struct roster *roster, struct entity *entity) {
    char folded[LIMIT_NAME_BYTES];
    if (entity->titles.count == 0) return; /* most */
    const char *figure = entity->evidence < BY_GIVEN_NAME ? figure_of(roster, entity) : NULL;
    const char *gap = figure ? strchr(figure, '_') : NULL;
    uint32_t size = gap ? fold_text((struct slice){figure, (size_t)(gap - figure)}, folded, sizeof folded) : 0;
    const struct lexeme *given = size ? lexicon_find(roster->knowledge.lexicon, folded, size) : NULL;
    if (given) entity_learn_gender(entity, lexeme_gender(&roster->knowledge, given->id), BY_GIVEN_NAME);
}

quoth_status entity_know_figure(struct roster *roster, struct entity *entity) {
    char text[LIMIT_NAME_BYTES];
    const char *figure = figure_of(roster, entity);
    size_t size = figure ? strlen(figure) : 0;
    if (size == 0 || size > sizeof text) return QUOTH_OK;
    for (size_t i = 0; i < size; i++) text[i] = figure[i];
    for (char *gap = memchr(text, '_', size); gap; gap = memchr(text, '_', size)) *gap = ' ';
    TRY(labels_add(&roster->texts, &entity->aliases, entity->name, 0));
    char folded[LIMIT_NAME_BYTES + FOLDED_TAIL];
    uint32_t folded_size = fold_text((struct slice){text, size}, folded, LIMIT_NAME_BYTES);
    return entity_rename(roster, entity, (struct slice){text, size}, folded_slice(folded, folded_size));
}

quoth_status entity_join(struct roster *roster, const struct scene *scene, const struct name *name,
                         struct entity **entity, bool *is_shared) {
    struct mention_key key;
    *entity = NULL;
    *is_shared = false;
    if (!mention_key_make(scene, name, &key)) return QUOTH_OK;
    struct search search = entity_search(roster, &key);
    if (!search.best) {
        if (name->is_doubtful) return QUOTH_OK;
        search.best = kin_without_surname(roster, name);
        TRY(search.best ? kin_give_surname(roster, search.best, &key) : make_entity(roster, &key, &search.best));
    }
    struct entity *found = search.best;
    if (search.likeness == BY_ACRONYM) TRY(keep_acronym(roster, &key, found));
    TRY(complete_name(roster, &key, found));
    if (key.written.size) {
        TRY(labels_add(&roster->texts, &found->aliases, key.written, 0));
        enum gender gender = lexeme_gender(scene->knowledge, unit_lexeme(scene, name->core.start));
        entity_learn_gender(found, gender, BY_GIVEN_NAME);
    }
    if (found->kind == KIND_UNKNOWN && is_definite(scene, name)) found->kind = KIND_ORGANIZATION;
    bool is_given = unit_is(scene, name->core.start, IS_GIVEN);
    found->is_given = found->is_one_word & (is_given | found->is_given);
    bool was_place = (name->kind == KIND_PERSON) & (found->kind == KIND_PLACE);
    if (was_place | (found->kind == KIND_UNKNOWN)) found->kind = name->kind;
    entity_learn_gender(found, name->gender, name->evidence);
    found->mentions++;
    found->heard = scene->sentence;
    *entity = found;
    *is_shared = search.is_shared;
    return QUOTH_OK;
}
