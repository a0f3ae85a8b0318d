/* entity.c — the bodies that an article names, and which of them a name belongs to.
 *
 * In: names in order. Out: entities. Idea: each word of an entity's name is a key; a mention is compared with the entities that
 * share its last word (or first, or that have it as acronym), and the strongest likeness wins. A fuller name that comes later
 * completes the entity that a headline's surname began. */
#include "speaker/roster.h"

enum likeness { UNLIKE, BY_FORENAME, BY_INSIDE, BY_HEAD, BY_ACRONYM, BY_VARIANT, BY_SURNAME, BY_COMPLETION, BY_WHOLE };

struct mention_key { /* a name as it is compared */
    char bytes[LIMIT_NAME_BYTES];
    struct slice folded;
    char initials[LIMIT_NAME_UNITS];
    struct slice acronym; /* of its capitalised words: lbi for Lyme Bureau of Investigation */
    const struct name *name;
    bool is_caps;
};

static struct slice last_word(struct slice text) {
    size_t start = text.size;
    while (start > 0 && text.bytes[start - 1] != ' ') start--;
    return (struct slice){text.bytes + start, text.size - start};
}

static struct slice first_word(struct slice text) {
    size_t end = 0;
    while (end < text.size && text.bytes[end] != ' ') end++;
    return (struct slice){text.bytes, end};
}

static bool is_one_word(struct slice text) { return first_word(text).size == text.size; }

static uint32_t count_words(struct slice text) {
    uint32_t count = text.size > 0;
    for (size_t i = 0; i < text.size; i++) count += text.bytes[i] == ' ';
    return count;
}

static bool ends_with_words(struct slice text, struct slice tail) {
    return text.size > tail.size && text.bytes[text.size - tail.size - 1] == ' ' &&
           memcmp(text.bytes + text.size - tail.size, tail.bytes, tail.size) == 0;
}

static bool begins_with_words(struct slice text, struct slice head) {
    return text.size > head.size && text.bytes[head.size] == ' ' && memcmp(text.bytes, head.bytes, head.size) == 0;
}

/* “de la Cruz” of “José-Luis de la Cruz Ibarra”. */
static bool holds_words(struct slice text, struct slice part) {
    for (size_t i = 1; i + part.size < text.size; i++)
        if (text.bytes[i - 1] == ' ' && text.bytes[i + part.size] == ' ' && memcmp(text.bytes + i, part.bytes, part.size) == 0)
            return true;
    return false;
}

struct entity *entity_by_id(const struct roster *roster, uint32_t id) {
    uint32_t low = 0, high = roster->entities.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (roster->entities.items[middle].id < id) low = middle + 1;
        else high = middle;
    }
    if (low == roster->entities.count || roster->entities.items[low].id != id) return NULL;
    return &roster->entities.items[low];
}

quoth_status entity_add_key(struct roster *roster, struct entity *entity, struct slice word) {
    uint32_t hash = hash_text(word), *bucket = &roster->buckets[hash % ROSTER_BUCKETS];
    for (uint32_t key = *bucket, steps = 0; key != NONE && steps < LIMIT_NAMESAKES; steps++) {
        const struct key *seen = &roster->keys.items[key];
        if (seen->hash == hash && seen->entity == entity->id) return QUOTH_OK;
        key = seen->next;
    }
    TRY(vec_push(roster->memory, &roster->keys, (struct key){hash, entity->id, *bucket}));
    *bucket = roster->keys.count - 1;
    return QUOTH_OK;
}

/* Given names agree: the same, or one is the other's initial. */
static bool forenames_agree(struct slice one, struct slice other) {
    if (one.size == 1 || other.size == 1) return one.bytes[0] == other.bytes[0];
    return slices_same(one, other);
}

/* “Acme” of “Acme Corp.”, “Lyme Police” of “Lyme Police Department”, “Levee Service” of “Federal Levee Service”. */
static bool is_part_of_body(const struct entity *entity, struct slice folded, enum name_kind kind) {
    if (entity->kind == KIND_PERSON || entity->kind == KIND_PLACE || kind == KIND_PLACE || kind == KIND_PERSON) return false;
    uint32_t missing = count_words(entity->folded) - count_words(folded);
    if (begins_with_words(entity->folded, folded)) return missing == 1;
    return count_words(folded) > 1 && ends_with_words(entity->folded, folded);
}

/* First letters of the capitalised words, folded; empty where there are fewer than two. */
static struct slice initials_of(struct slice text, char into[LIMIT_NAME_UNITS]) {
    uint32_t count = 0;
    for (size_t i = 0; i < text.size && count < LIMIT_NAME_UNITS; i++)
        if (text.bytes[i] >= 'A' && text.bytes[i] <= 'Z' && (i == 0 || text.bytes[i - 1] == ' '))
            into[count++] = (char)(text.bytes[i] - 'A' + 'a');
    return (struct slice){into, count > 1 ? count : 0};
}

static quoth_status add_keys(struct roster *roster, struct entity *entity) {
    char letters[LIMIT_NAME_UNITS];
    for (struct slice rest = entity->folded; rest.size > 0;) {
        struct slice word = first_word(rest);
        TRY(entity_add_key(roster, entity, word));
        size_t step = word.size < rest.size ? word.size + 1 : rest.size;
        rest = (struct slice){rest.bytes + step, rest.size - step};
    }
    if (entity->acronym.size) TRY(entity_add_key(roster, entity, entity->acronym));
    struct slice initials = entity->kind == KIND_PERSON ? (struct slice){0} : initials_of(entity->name, letters);
    return initials.size ? entity_add_key(roster, entity, initials) : QUOTH_OK;
}

static bool kinds_agree(enum name_kind one, enum name_kind other) {
    return one == other || one == KIND_UNKNOWN || other == KIND_UNKNOWN;
}

static bool genders_clash(const struct entity *entity, const struct name *name) {
    return entity->gender != GENDER_UNKNOWN && name->gender != GENDER_UNKNOWN && entity->gender != name->gender &&
           entity->evidence >= BY_PRONOUN;
}

static enum likeness compare(const struct entity *entity, const struct mention_key *key) {
    struct slice mine = entity->folded, its = key->folded;
    bool is_single = is_one_word(its), was_single = is_one_word(mine);
    enum name_kind kind = key->name->kind;
    if (is_single && kind == KIND_ORGANIZATION && key->is_caps) {
        if (entity->acronym.size && slices_same(entity->acronym, its)) return BY_WHOLE;
        char letters[LIMIT_NAME_UNITS];
        if (entity->kind != KIND_PERSON && slices_same(initials_of(entity->name, letters), its)) return BY_ACRONYM;
        kind = KIND_UNKNOWN; /* “HALE said” is written so for other reasons too */
    }
    if (genders_clash(entity, key->name)) return UNLIKE;
    if (slices_same(mine, its)) return BY_WHOLE;
    if (was_single && entity->kind == KIND_ORGANIZATION && key->acronym.size && slices_same(mine, key->acronym)) return BY_ACRONYM;
    if (is_single && kind == KIND_PLACE) kind = KIND_UNKNOWN; /* Washington, of Kerry Washington */
    if (!kinds_agree(entity->kind, kind)) return UNLIKE;
    bool is_body = entity->kind == KIND_ORGANIZATION || kind == KIND_ORGANIZATION || entity->kind == KIND_PLACE;
    if (!is_body && ends_with_words(mine, its)) return BY_SURNAME;
    if (!is_body && kind != KIND_PLACE && ends_with_words(its, mine)) return BY_COMPLETION;
    if (is_part_of_body(entity, its, kind)) return BY_HEAD;
    if (is_body) return UNLIKE;
    if (entity->kind == KIND_PERSON && holds_words(mine, its)) return BY_INSIDE;
    if (!is_single && !was_single && slices_same(last_word(mine), last_word(its)) &&
        forenames_agree(first_word(mine), first_word(its)))
        return BY_VARIANT;
    if (was_single && kind == KIND_PERSON && entity->is_given && begins_with_words(its, mine)) return BY_FORENAME;
    return is_single && begins_with_words(mine, its) && entity->kind == KIND_PERSON ? BY_FORENAME : UNLIKE;
}

/* Between two that are equally like: whose gender is known to agree, who is spoken of more, who later. */
static bool is_preferred(const struct entity *one, const struct entity *other, const struct name *name) {
    bool agrees = name->gender != GENDER_UNKNOWN && one->gender == name->gender;
    bool other_agrees = name->gender != GENDER_UNKNOWN && other->gender == name->gender;
    if (agrees != other_agrees) return agrees;
    return one->mentions != other->mentions ? one->mentions > other->mentions : one->heard > other->heard;
}

struct search {
    struct entity *best;
    enum likeness likeness;
    bool is_shared;
};

static void search_word(const struct roster *roster, const struct mention_key *key, struct slice word, struct search *search) {
    uint32_t hash = hash_text(word), steps = 0;
    for (uint32_t at = roster->buckets[hash % ROSTER_BUCKETS]; at != NONE && steps < LIMIT_NAMESAKES; steps++) {
        const struct key *found = &roster->keys.items[at];
        at = found->next;
        struct entity *entity = found->hash == hash ? entity_by_id(roster, found->entity) : NULL;
        if (!entity || entity == search->best) continue;
        enum likeness likeness = compare(entity, key);
        if (likeness == UNLIKE || likeness < search->likeness) continue;
        search->is_shared = likeness == search->likeness;
        if (likeness == search->likeness && !is_preferred(entity, search->best, key->name)) continue;
        search->best = entity;
        search->likeness = likeness;
    }
}

static bool make_key(const struct scene *scene, const struct name *name, struct mention_key *key) {
    struct range core = {name->core.start, name->suffix.start};
    uint32_t size = fold_text(units_text(scene, core), key->bytes, sizeof key->bytes);
    key->folded = (struct slice){key->bytes, size};
    key->acronym = name->kind == KIND_PERSON ? (struct slice){0} : initials_of(units_text(scene, core), key->initials);
    key->name = name;
    key->is_caps = unit_shape(scene, core.start) & SHAPE_CAPITALS;
    return size > 0;
}

static struct search search_all(const struct roster *roster, const struct mention_key *key) {
    struct search search = {NULL, UNLIKE, false};
    search_word(roster, key, last_word(key->folded), &search);
    if (!is_one_word(key->folded)) search_word(roster, key, first_word(key->folded), &search);
    if (key->acronym.size) search_word(roster, key, key->acronym, &search);
    return search;
}

bool entity_find(const struct roster *roster, const struct scene *scene, const struct name *name, struct entity **entity,
                 bool *is_shared) {
    struct mention_key key;
    *entity = NULL;
    *is_shared = false;
    if (!make_key(scene, name, &key)) return false;
    struct search search = search_all(roster, &key);
    *entity = search.best;
    *is_shared = search.is_shared;
    return search.best != NULL;
}

void entity_learn_gender(struct entity *entity, enum gender gender, enum evidence evidence) {
    if (gender == GENDER_UNKNOWN || evidence < entity->evidence) return;
    entity->gender = gender;
    entity->evidence = evidence;
}

static void clear_entity(const quoth_allocator *memory, struct entity *entity) {
    text_disown(memory, &entity->name);
    text_disown(memory, &entity->folded);
    text_disown(memory, &entity->acronym);
    struct labels *all[] = {&entity->aliases, &entity->titles, &entity->roles, &entity->affiliations, &entity->pronouns};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) labels_clear(memory, all[i]);
}

void entities_clear(struct roster *roster) {
    for (uint32_t i = 0; i < roster->entities.count; i++) clear_entity(roster->memory, &roster->entities.items[i]);
    roster->entities.count = roster->keys.count = 0;
    for (uint32_t i = 0; i < ROSTER_BUCKETS; i++) roster->buckets[i] = NONE;
}

/* The table is full: of the older half, those that have not spoken leave, or all of it where that frees too little. */
static quoth_status make_room(struct roster *roster) {
    uint32_t half = roster->entities.count / 2, silent = 0, kept = 0;
    for (uint32_t i = 0; i < half; i++) silent += roster->entities.items[i].quotes == 0;
    for (uint32_t i = 0; i < roster->entities.count; i++) {
        struct entity *entity = &roster->entities.items[i];
        bool leaves = i < half && (entity->quotes == 0 || silent < half / 4);
        if (leaves) clear_entity(roster->memory, entity);
        else roster->entities.items[kept++] = *entity;
    }
    roster->entities.count = kept;
    roster->keys.count = 0;
    for (uint32_t i = 0; i < ROSTER_BUCKETS; i++) roster->buckets[i] = NONE;
    for (uint32_t i = 0; i < kept; i++) TRY(add_keys(roster, &roster->entities.items[i]));
    return QUOTH_OK;
}

static quoth_status make_entity(struct roster *roster, const struct scene *scene, const struct mention_key *key,
                                struct entity **made) {
    if (roster->entities.count >= LIMIT_ENTITIES) TRY(make_room(roster));
    TRY(vec_push(roster->memory, &roster->entities, (struct entity){.id = ++roster->next_id, .kind = key->name->kind}));
    struct entity *entity = &roster->entities.items[roster->entities.count - 1];
    TRY(text_own(roster->memory, units_text(scene, key->name->core), &entity->name));
    TRY(text_own(roster->memory, key->folded, &entity->folded));
    *made = entity;
    return add_keys(roster, entity);
}

static bool is_all_caps(struct slice text) {
    for (size_t i = 0; i < text.size; i++)
        if (text.bytes[i] >= 'a' && text.bytes[i] <= 'z') return false;
    return true;
}

/* A fuller name replaces the old one, which becomes an alias; so does the same in ordinary letters. */
static quoth_status complete_name(struct roster *roster, const struct scene *scene, const struct mention_key *key,
                                  struct entity *entity) {
    struct slice text = units_text(scene, key->name->core);
    uint32_t old_words = count_words(entity->folded), words = count_words(key->folded);
    bool is_same = slices_same(entity->folded, key->folded);
    bool gains_suffix = is_same && key->name->suffix.end > key->name->suffix.start && text.size > entity->name.size;
    bool is_better = words > old_words || gains_suffix || (words == old_words && key->folded.size > entity->folded.size) ||
                     (is_same && is_all_caps(entity->name) && !is_all_caps(text));
    if (!is_better) return is_same ? QUOTH_OK : labels_add(roster->memory, &entity->aliases, text, 0);
    if (!is_same) TRY(labels_add(roster->memory, &entity->aliases, entity->name, 0));
    struct slice name, folded;
    TRY(text_own(roster->memory, text, &name));
    text_disown(roster->memory, &entity->name);
    entity->name = name;
    TRY(text_own(roster->memory, key->folded, &folded));
    text_disown(roster->memory, &entity->folded);
    entity->folded = folded;
    return add_keys(roster, entity);
}

/* An acronym's entity takes the name it stands for: “the LLC” first, “the Lyme Labour Council” later. */
static quoth_status keep_acronym(struct roster *roster, const struct mention_key *key, struct entity *entity) {
    struct slice shorter = entity->folded.size < key->folded.size ? entity->folded : key->folded;
    if (entity->acronym.size || !is_one_word(shorter)) return QUOTH_OK;
    TRY(text_own(roster->memory, shorter, &entity->acronym));
    return entity_add_key(roster, entity, entity->acronym);
}

/* “the Blue Line”: nobody is called so; but “the Hale campaign” says nothing of Hale. */
static bool is_definite(const struct scene *scene, const struct name *name) {
    uint32_t start = name->units.start, end = name->units.end;
    if (start == 0 || !unit_is(scene, start - 1, IS_DET) || unit_meets(scene, end, scene->knowledge->nominal)) return false;
    return name->title.end == name->title.start && name->evidence == BY_NOTHING;
}

/* A single word that only ever stood for a body: the longer name that begins with it, where there is just one. */
struct entity *entity_in_full(const struct roster *roster, struct entity *entity) {
    struct entity *full = NULL;
    bool is_bare = entity->kind != KIND_PERSON && entity->kind != KIND_PLACE && is_one_word(entity->folded) &&
                   entity->gender == GENDER_UNKNOWN && entity->titles.count == 0;
    uint32_t hash = hash_text(entity->folded), steps = 0;
    for (uint32_t key = is_bare ? roster->buckets[hash % ROSTER_BUCKETS] : NONE; key != NONE && steps < LIMIT_NAMESAKES; steps++) {
        const struct key *found = &roster->keys.items[key];
        key = found->next;
        struct entity *other = found->hash == hash ? entity_by_id(roster, found->entity) : NULL;
        if (!other || other->kind == KIND_PERSON || other->kind == KIND_PLACE) continue;
        if (!begins_with_words(other->folded, entity->folded)) continue;
        if (full && full != other) return entity;
        full = other;
    }
    return full ? full : entity;
}

quoth_status entity_join(struct roster *roster, const struct scene *scene, const struct name *name, struct entity **entity,
                         bool *is_shared) {
    struct mention_key key;
    *entity = NULL;
    *is_shared = false;
    if (!make_key(scene, name, &key)) return QUOTH_OK;
    struct search search = search_all(roster, &key);
    if (!search.best && name->is_doubtful) return QUOTH_OK;
    if (!search.best) TRY(make_entity(roster, scene, &key, &search.best));
    struct entity *found = search.best;
    if (search.likeness == BY_ACRONYM) TRY(keep_acronym(roster, &key, found));
    TRY(complete_name(roster, scene, &key, found));
    if (found->kind == KIND_UNKNOWN && is_definite(scene, name)) found->kind = KIND_ORGANIZATION;
    found->is_given = is_one_word(found->folded) && (unit_is(scene, name->core.start, IS_GIVEN) || found->is_given);
    if (found->kind == KIND_UNKNOWN || (name->kind == KIND_PERSON && found->kind == KIND_PLACE)) found->kind = name->kind;
    entity_learn_gender(found, name->gender, name->evidence);
    found->mentions++;
    found->heard = scene->sentence;
    *entity = found;
    *is_shared = search.is_shared;
    return QUOTH_OK;
}
