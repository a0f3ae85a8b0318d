/* shorts.c — short forms get places in which none meets another. In: the forms of words and their traits. Out: a table
 * that is never searched. Idea: hash and displace (Pagh 1999; Belazzougui, Botelho and Dietzfelbinger 2009). Forms
 * whose hashes begin with the same bits are a group; a group turns its hashes by one factor, the first with which all
 * its members fall on free places. The largest groups choose first, while there is room. Common forms, which have the
 * first ids, wish for places among the first, so that they share the nearest cache. */
#include "lexicon/parts.h"

enum {
    PLACES_LEAST = 64,
    GROUP_FORMS = 8,    /* of a group on average, at most: the turns should not fill the nearest cache */
    GROUP_MOST = 32,    /* of the largest; one of English words has some fifteen */
    WISHES_TRIED = 512, /* turns of each group with which all wishes might come true */
    TURNS_TRIED = 4096, /* and with which not */
    COMMON_FORMS = 4096,
    COMMON_PLACES = 2 * COMMON_FORMS,
    GROWTHS = 16        /* of the table by an eighth, where a group finds no place */
};

struct member {
    uint64_t first;
    uint32_t second, id;
    uint32_t next; /* of its group, + 1 */
};

struct group {
    uint32_t first; /* member + 1 */
    uint32_t size;
    uint32_t rank; /* its size, and one more for each wish */
};

struct groups {
    struct lexicon *lexicon;
    struct member *members;
    struct group *items;
    uint32_t member_count, count;
};

static bool is_short(struct slice form) { return form.size > 0 && form.size <= FORM_SHORT; }

static struct member member_of(struct slice form, uint32_t id) {
    const unsigned char *bytes = (const unsigned char *)form.bytes;
    return (struct member){.first = load_left(bytes, form.size),
                           .second = form.size > 8 ? (uint32_t)load_rest(bytes + 8, form.size - 8) : 0,
                           .id = id};
}

static struct group *group_of(const struct groups *groups, const struct member *member) {
    uint32_t shift = 64 - (uint32_t)__builtin_ctz(groups->count);
    return &groups->items[form_short_hash(member->first, member->second) >> shift];
}

static void gather(struct groups *groups) {
    const struct lexicon *lexicon = groups->lexicon;
    uint32_t count = 0;
    memset(groups->items, 0, groups->count * sizeof *groups->items);
    for (uint32_t id = 1; id < lexicon->lexemes.count; id++) {
        struct slice form = lexicon_form(lexicon, id);
        if (!is_short(form)) continue;
        struct member *member = &groups->members[count++];
        *member = member_of(form, id);
        struct group *group = group_of(groups, member);
        member->next = group->first;
        group->first = count;
        group->size++;
        group->rank += 1u + (id <= COMMON_FORMS);
    }
}

static struct short_form *place_of(const struct lexicon *lexicon, const struct member *member, uint16_t turn) {
    uint64_t hash = form_short_hash(member->first, member->second);
    return &lexicon->shorts[form_short_place(hash, turn, lexicon->short_count)];
}

/* Empty the places of a group's members before `end`. */
static void take_back(const struct groups *groups, uint32_t group, uint32_t end, uint16_t turn) {
    for (uint32_t at = groups->items[group].first; at != end; at = groups->members[at - 1].next)
        *place_of(groups->lexicon, &groups->members[at - 1], turn) = (struct short_form){0, 0, 0};
}

/* Place a group; false where one of its members meets another, or falls behind the `common` first places though it
 * wishes not to. */
static bool place_group(const struct groups *groups, uint32_t group, uint16_t turn, uint32_t common) {
    const struct lexicon *lexicon = groups->lexicon;
    for (uint32_t at = groups->items[group].first; at; at = groups->members[at - 1].next) {
        const struct member *member = &groups->members[at - 1];
        struct short_form *place = place_of(lexicon, member, turn);
        bool is_far = member->id <= COMMON_FORMS && place >= lexicon->shorts + common;
        if (place->said || is_far) {
            take_back(groups, group, at, turn);
            return false;
        }
        uint32_t said = member->id << FORM_SAID_ID | lexicon->traits.items[member->id];
        *place = (struct short_form){member->first, member->second, said};
    }
    return true;
}

static bool turn_group(const struct groups *groups, uint32_t group, uint32_t tried, uint32_t common) {
    for (uint32_t i = 1; i <= tried; i++) {
        uint16_t turn = (uint16_t)(i * 0x9e37u | 1);
        groups->lexicon->turns[group] = turn;
        if (place_group(groups, group, turn, common)) return true;
    }
    return false;
}

static bool settle_group(const struct groups *groups, uint32_t group) {
    uint32_t all = groups->lexicon->short_count, common = COMMON_PLACES < all ? COMMON_PLACES : all;
    return turn_group(groups, group, WISHES_TRIED, common) || turn_group(groups, group, TURNS_TRIED, all);
}

static bool place_all(const struct groups *groups) {
    for (uint32_t rank = 2 * GROUP_MOST; rank > 0; rank--)
        for (uint32_t group = 0; group < groups->count; group++)
            if (groups->items[group].rank == rank && !settle_group(groups, group)) return false;
    return true;
}

static quoth_status reserve_places(struct lexicon *lexicon, uint32_t count) {
    memory_free(lexicon->memory, lexicon->shorts, lexicon->short_count * sizeof *lexicon->shorts);
    lexicon->short_count = 0;
    lexicon->shorts = memory_new(lexicon->memory, count * sizeof *lexicon->shorts);
    if (!lexicon->shorts) return QUOTH_NOMEM;
    memset(lexicon->shorts, 0, count * sizeof *lexicon->shorts);
    lexicon->short_count = count;
    return QUOTH_OK;
}

/* A table that is a seventh larger than what it holds, or a little more. */
static quoth_status place_groups(const struct groups *groups) {
    struct lexicon *lexicon = groups->lexicon;
    uint32_t count = groups->member_count / 7 * 8 + PLACES_LEAST;
    if (lexicon->lexemes.count >> (32 - FORM_SAID_ID)) return QUOTH_LIMIT;
    for (uint32_t group = 0; group < groups->count; group++) {
        lexicon->turns[group] = 1;
        if (groups->items[group].size > GROUP_MOST) return QUOTH_LIMIT;
    }
    for (uint32_t i = 0; i < GROWTHS; i++, count += count / 8) {
        TRY(reserve_places(lexicon, count));
        if (place_all(groups)) return QUOTH_OK;
    }
    return QUOTH_LIMIT;
}

static uint32_t count_shorts(const struct lexicon *lexicon) {
    uint32_t count = 0;
    for (uint32_t id = 1; id < lexicon->lexemes.count; id++) count += is_short(lexicon_form(lexicon, id));
    return count;
}

quoth_status shorts_make(struct lexicon *lexicon) {
    const quoth_allocator *memory = lexicon->memory;
    struct groups groups = {.lexicon = lexicon, .member_count = count_shorts(lexicon), .count = 2};
    while (groups.count < groups.member_count / GROUP_FORMS) groups.count *= 2;
    size_t member_bytes = (groups.member_count + 1) * sizeof *groups.members;
    size_t group_bytes = groups.count * sizeof *groups.items;
    quoth_status status = QUOTH_NOMEM;
    lexicon->turns = memory_new(memory, groups.count * sizeof *lexicon->turns);
    if (lexicon->turns) lexicon->turn_count = groups.count;
    groups.members = memory_new(memory, member_bytes);
    groups.items = memory_new(memory, group_bytes);
    if (lexicon->turns && groups.members && groups.items) {
        gather(&groups);
        status = place_groups(&groups);
    }
    if (status == QUOTH_OK) status = forms_narrow(memory, &lexicon->words, FORM_SHORT);
    memory_free(memory, groups.members, member_bytes);
    memory_free(memory, groups.items, group_bytes);
    return status;
}
