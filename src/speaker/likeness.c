/* likeness.c — is this name that entity? In: a name as the article writes it. Out: the entity most like it.
 *
 * Idea: kinds of likeness in order of evidence; of all entities that share a word with the name, the one most like it
 * wins, and between two equally like, the one the article speaks of more. */
#include "speaker/roster.h"

struct slice words_last(struct slice text) {
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    size_t start = 0;
    for (size_t end = text.size; end > 0 && !start; end -= end < 8 ? end : 8) {
        uint64_t blanks = blanks_in(load_last(bytes, end));
        start = blanks ? end - (uint32_t)__builtin_clzll(blanks) / 8 : 0;
    }
    return (struct slice){text.bytes + start, text.size - start};
}

struct slice words_first(struct slice text) {
    size_t size = text.size;
    for (size_t i = 0; i < text.size; i += 8) {
        uint64_t blanks = blanks_in(load_64((const unsigned char *)text.bytes + i));
        if (!blanks) continue;
        size = i + bytes_before(blanks);
        break;
    }
    return (struct slice){text.bytes, size < text.size ? size : text.size};
}

uint32_t words_count(struct slice text) {
    uint32_t count = text.size > 0;
    for (size_t i = 0; i < text.size; i++) count += text.bytes[i] == ' ';
    return count;
}

static bool ends_with_words(struct slice text, struct slice tail) {
    return text.size > tail.size && text.bytes[text.size - tail.size - 1] == ' ' &&
           memcmp(text.bytes + text.size - tail.size, tail.bytes, tail.size) == 0;
}

bool words_begin(struct slice text, struct slice head) {
    return text.size > head.size && text.bytes[head.size] == ' ' && memcmp(text.bytes, head.bytes, head.size) == 0;
}

/* “de la Cruz” of “José-Luis de la Cruz Ibarra”. */
static bool holds_words(struct slice text, struct slice part) {
    for (size_t i = 1; i + part.size < text.size; i++)
        if (text.bytes[i - 1] == ' ' && text.bytes[i + part.size] == ' ' &&
            memcmp(text.bytes + i, part.bytes, part.size) == 0)
            return true;
    return false;
}

/* Given names agree: the same, or one is the other's initial. */
static bool forenames_agree(struct slice one, struct slice other) {
    if (one.size == 1 || other.size == 1) return one.bytes[0] == other.bytes[0];
    return slices_same(one, other);
}

/* “Acme” of “Acme Corp.”, “Lyme Police” of “Lyme Police Department”, “Levee Service” of “Federal Levee Service”. */
static bool is_part_of_body(const struct entity *entity, const struct mention_key *key, enum name_kind kind) {
    struct slice whole = entity->folded, part = key->folded;
    if (entity->kind == KIND_PERSON || entity->kind == KIND_PLACE || kind == KIND_PLACE || kind == KIND_PERSON)
        return false;
    if (!words_begin(whole, part)) return !key->is_one_word && ends_with_words(whole, part);
    struct slice rest = {whole.bytes + part.size + 1, whole.size - part.size - 1};
    return words_are_one(rest);
}

/* First letters of the capitalised words, folded; empty where there are fewer than two. */
struct slice words_initials(struct slice text, char into[LIMIT_NAME_UNITS]) {
    uint64_t carry = BLANK_BEFORE;
    uint32_t count = 0;
    for (size_t i = 0; i < text.size; i += 8) {
        uint64_t word = load_ahead(text, i), blanks = blanks_in(word);
        uint64_t found = (blanks << 8 | carry) & capitals_among(word);
        carry = blanks >> 56;
        for (; found && count < LIMIT_NAME_UNITS; found &= found - 1)
            into[count++] = (char)(text.bytes[i + bytes_before(found)] - 'A' + 'a');
    }
    return (struct slice){into, count > 1 ? count : 0};
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
    bool is_single = key->is_one_word, was_single = entity->is_one_word;
    enum name_kind kind = key->name->kind;
    if (is_single && kind == KIND_ORGANIZATION && key->is_caps) {
        if (entity->acronym.size && slices_same(entity->acronym, its)) return BY_WHOLE;
        char letters[LIMIT_NAME_UNITS];
        if (entity->kind != KIND_PERSON && slices_same(words_initials(entity->name, letters), its)) return BY_ACRONYM;
        kind = KIND_UNKNOWN; /* “HALE said” is written so for other reasons too */
    }
    if (is_single && entity->nickname.size && slices_same(entity->nickname, its)) return BY_WHOLE;
    if (genders_clash(entity, key->name)) return UNLIKE;
    if (folded_same(mine, its)) return BY_WHOLE;
    if (was_single && entity->kind == KIND_ORGANIZATION && key->acronym.size && slices_same(mine, key->acronym))
        return BY_ACRONYM;
    if (is_single && kind == KIND_PLACE) kind = KIND_UNKNOWN; /* Washington, of Kerry Washington */
    if (!kinds_agree(entity->kind, kind)) return UNLIKE;
    bool is_body = entity->kind == KIND_ORGANIZATION || kind == KIND_ORGANIZATION || entity->kind == KIND_PLACE;
    if (!is_body && ends_with_words(mine, its)) return BY_SURNAME;
    if (!is_body && kind != KIND_PLACE && ends_with_words(its, mine)) return BY_COMPLETION;
    if (is_part_of_body(entity, key, kind)) return BY_HEAD;
    if (is_body) return UNLIKE;
    if (entity->kind == KIND_PERSON && holds_words(mine, its)) return BY_INSIDE;
    if (!is_single && !was_single && slices_same(words_last(mine), words_last(its)) &&
        forenames_agree(words_first(mine), words_first(its)))
        return BY_VARIANT;
    if (was_single && kind == KIND_PERSON && entity->is_given && words_begin(its, mine)) return BY_FORENAME;
    /* “Mr. Xi” of Xi Jinping: titles go with what stands first in many countries */
    bool is_person = entity->kind == KIND_PERSON || (kind == KIND_PERSON && !entity->is_thing);
    return is_single && words_begin(mine, its) && is_person ? BY_FORENAME : UNLIKE;
}

/* Between two that are equally like: whose gender is known to agree, who is spoken of more, who later. */
static bool is_preferred(const struct entity *one, const struct entity *other, const struct name *name) {
    bool agrees = name->gender != GENDER_UNKNOWN && one->gender == name->gender;
    bool other_agrees = name->gender != GENDER_UNKNOWN && other->gender == name->gender;
    if (agrees != other_agrees) return agrees;
    return one->mentions != other->mentions ? one->mentions > other->mentions : one->heard > other->heard;
}

/* Where one is found that is called just so, others are compared only if they may be, too. */
static bool may_be_whole(const struct entity *entity, const struct mention_key *key) {
    size_t size = key->folded.size;
    bool is_called_so = key->is_one_word && (entity->acronym.size == size || entity->nickname.size == size);
    return entity->folded.size == size || is_called_so;
}

static void search_word(const struct roster *roster, const struct mention_key *key, struct slice word,
                        struct search *search) {
    uint32_t hash = hash_folded(word), steps = 0;
    for (uint32_t at = roster->buckets[hash % ROSTER_BUCKETS]; at != NONE && steps < LIMIT_NAMESAKES; steps++) {
        const struct key *found = &roster->keys.items[at];
        at = found->next;
        struct entity *entity = found->hash == hash ? &roster->entities.items[found->index] : NULL;
        if (!entity || entity == search->best) continue;
        if (search->likeness == BY_WHOLE && !may_be_whole(entity, key)) continue;
        enum likeness likeness = compare(entity, key);
        if (likeness == UNLIKE || likeness < search->likeness) continue;
        search->is_shared = likeness == search->likeness;
        if (likeness == search->likeness && !is_preferred(entity, search->best, key->name)) continue;
        search->best = entity;
        search->likeness = likeness;
    }
}

/* “Big Blue” by the name that the lexicon gives it, where it is all of the name. */
static void take_full_name(const struct scene *scene, struct range core, struct mention_key *key) {
    bool is_one = core.end - core.start == 1;
    const char *full =
        is_one ? lexeme_attribute(scene->knowledge, unit_lexeme(scene, core.start), ATTRIBUTE_NAME) : NULL;
    size_t size = full ? strlen(full) : 0;
    key->written = (struct slice){0};
    if (size == 0 || size > LIMIT_NAME_BYTES) return;
    for (size_t i = 0; i < size; i++) key->full[i] = full[i];
    for (char *gap = memchr(key->full, '_', size); gap; gap = memchr(gap, '_', size - (size_t)(gap - key->full)))
        *gap = ' ';
    key->written = key->text;
    key->text = folded_slice(key->full, size);
}

/* Of a text of the passage, one behind which eight bytes may be read: but at the passage's end itself. */
static struct slice with_tail(const struct scene *scene, struct slice text, char room[LIMIT_NAME_BYTES + FOLDED_TAIL]) {
    const char *end = scene->passage->bytes + scene->passage->place.size;
    if (end - (text.bytes + text.size) >= FOLDED_TAIL || text.size > LIMIT_NAME_BYTES) return text;
    memcpy(room, text.bytes, text.size);
    return folded_slice(room, text.size);
}

bool mention_key_make(const struct scene *scene, const struct name *name, struct mention_key *key) {
    struct range core = {name->core.start, name->suffix.start};
    key->text = units_text(scene, name->core);
    take_full_name(scene, name->core, key);
    bool is_all = key->written.size || core.end == name->core.end;
    struct slice bare = is_all ? key->text : units_text(scene, core);
    if (!key->written.size) bare = with_tail(scene, bare, key->full);
    struct folding folding = fold_ahead(bare, key->bytes, LIMIT_NAME_BYTES);
    key->folded = folded_slice(key->bytes, folding.size);
    key->is_plain = folding.is_plain & is_all;
    if (is_all) key->text = bare;
    key->is_one_word = folding.is_plain ? !folding.has_blank : words_are_one(key->folded);
    bool has_initials = name->kind != KIND_PERSON && !key->is_one_word && bare.size <= LIMIT_NAME_BYTES;
    key->acronym = has_initials ? words_initials(bare, key->initials) : (struct slice){0};
    key->name = name;
    key->is_caps = unit_shape(scene, core.start) & SHAPE_CAPITALS;
    return key->folded.size > 0;
}

struct search entity_search(const struct roster *roster, const struct mention_key *key) {
    struct search search = {NULL, UNLIKE, false};
    search_word(roster, key, key->is_one_word ? key->folded : words_last(key->folded), &search);
    if (!key->is_one_word) search_word(roster, key, words_first(key->folded), &search);
    if (key->acronym.size) search_word(roster, key, key->acronym, &search);
    return search;
}

struct entity *entity_namesake(const struct roster *roster, const struct entity *entity, enum gender gender) {
    struct slice surname = words_last(entity->folded);
    uint32_t hash = hash_folded(surname), steps = 0;
    struct entity *found = NULL;
    for (uint32_t at = roster->buckets[hash % ROSTER_BUCKETS]; at != NONE && steps < LIMIT_NAMESAKES; steps++) {
        const struct key *key = &roster->keys.items[at];
        at = key->next;
        struct entity *other = key->hash == hash ? &roster->entities.items[key->index] : NULL;
        if (!other || other->gender != gender || !slices_same(words_last(other->folded), surname)) continue;
        if (!found || other->mentions > found->mentions) found = other;
    }
    return found;
}
