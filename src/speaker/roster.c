/* roster.c — the article's list of who is named, and where.
 *
 * In: passages in order. Out: entities and places. Idea: reading only collects (names, what stands around them, where,
 * as subject or not, inside a quotation or not); who speaks is decided later, when names that follow are known too. */
#include "speaker/roster.h"

quoth_status roster_new(const quoth_allocator *memory, const struct lexicon *lexicon, const struct sheets *sheets,
                        struct roster **roster) {
    struct roster *made = memory_new(memory, sizeof *made);
    *roster = made;
    if (!made) return QUOTH_NOMEM;
    memset(made, 0, offsetof(struct roster, buckets)); /* the rest is large, and little of it ever used */
    for (uint32_t i = 0; i < VALUES_KEPT; i++) made->values[i].lexeme = 0;
    made->memory = memory;
    arena_init(&made->texts, memory);
    for (uint32_t i = 0; i < SCENES_KEPT; i++) made->scenes[i].article = 0;
    made->knowledge = (struct knowledge){lexicon, sheets->holds, made->values, made->pronouns, made->scenes, 1};
    for (uint32_t i = 0; i < ROSTER_BUCKETS; i++) made->buckets[i] = NONE;
    return QUOTH_OK;
}

void roster_spare_words(struct roster *roster) { roster->spares_words = true; }

void roster_reset(struct roster *roster) {
    entities_clear(roster);
    roster->knowledge.article++;
    roster->places.count = 0;
    roster->answer_count = 0;
    memset(roster->sources, 0, sizeof roster->sources);
    roster->next_id = roster->next_number = roster->author = roster->asking = roster->answering = 0;
    roster->article = (struct article_view){0};
}

void roster_free(struct roster *roster) {
    if (!roster) return;
    const quoth_allocator *memory = roster->memory;
    entities_clear(roster);
    arena_free(&roster->texts);
    vec_free(memory, &roster->left);
    vec_free(memory, &roster->entities);
    vec_free(memory, &roster->keys);
    vec_free(memory, &roster->places);
    memory_free(memory, roster, sizeof *roster);
}

static void drop_places(struct roster *roster, uint32_t count) {
    memmove(roster->places.items, roster->places.items + count,
            (roster->places.count - count) * sizeof *roster->places.items);
    roster->places.count -= count;
}

/* What stands beside a name, all asked at once, since none of it can be guessed. */
static void note_neighbours(const struct scene *scene, const struct name *name, struct place *place) {
    static const struct classes none = {{0, 0}};
    uint32_t start = name->units.start, end = name->units.end;
    const struct classes *before = start > 0 ? &scene->units[start - 1].classes : &none;
    const struct classes *after = end < scene->count ? &scene->units[end].classes : &none;
    bool is_nominal = classes_meet(*after, nominals), is_plural = classes_have(*after, IS_PLURAL);
    place->is_possessive = classes_have(*after, IS_GEN);
    place->is_oblique = classes_have(*before, IS_PREP);
    place->is_definite = classes_have(*before, IS_DET);
    place->is_modifier = is_nominal & is_plural & !unit_is_capital(scene, end);
}

static quoth_status add_place(struct roster *roster, const struct scene *scene, const struct name *name,
                              uint32_t entity, bool is_shared) {
    if (roster->places.count >= LIMIT_PLACES) drop_places(roster, LIMIT_PLACES / 2);
    TRY(vec_reserve(roster->memory, &roster->places, roster->places.count + 1));
    struct stretch at = units_at(scene, name->units);
    bool is_subject = name_is_subject(scene, name), is_embedded = is_subject && name_is_embedded(scene, name);
    struct place *place = &roster->places.items[roster->places.count++];
    *place = (struct place){
        .order = place_order(scene->passage->number, scene->index, name->core.start),
        .passage = scene->passage->number,
        .sentence = scene->sentence,
        .at = at.start,
        .end_at = at.end,
        .window = scene->index,
        .unit = name->core.start,
        .end = name->core.end,
        .entity = entity,
        .is_subject = is_subject,
        .is_embedded = is_embedded,
        .is_quoted = scene->is_quoted,
        .is_shared = is_shared,
    };
    note_neighbours(scene, name, place);
    return QUOTH_OK;
}

static bool is_where(const struct scene *scene, uint32_t start, uint32_t dateline) {
    if (start < dateline) return true;
    return start > 0 && unit_meets(scene, start - 1, locatives);
}

/* “whom everybody calls Roo”, “, nicknamed Roo,”; not “Hale called Roo a fool”. */
static bool is_called(const struct scene *scene, uint32_t from, uint32_t start) {
    uint32_t verb = start - 1;
    if (!lexeme_says(scene->knowledge, unit_lexeme(scene, verb), ATTRIBUTE_NAMING, "yes")) return false; /* most */
    bool is_apart = unit_is(scene, verb, IS_PART) && unit_is(scene, verb - 1, IS_COMMA);
    for (uint32_t unit = from; unit < verb && !is_apart; unit++) is_apart = unit_is(scene, unit, IS_REL);
    return is_apart;
}

/* “Amberly, 58, whom everybody calls Roo”: the one named before in the sentence is called so. */
static quoth_status keep_calling(struct roster *roster, const struct scene *scene, const struct name *name,
                                 struct entity *entity) {
    uint32_t start = name->units.start;
    if (roster->places.count == 0) return QUOTH_OK;
    const struct place *before = &roster->places.items[roster->places.count - 1];
    bool is_new = entity->mentions <= 1, is_one = name->core.end - name->core.start == 1;
    bool may_be = (start >= 2) & is_new & is_one & (before->sentence == scene->sentence);
    if (!may_be || !is_called(scene, before->end, start)) return QUOTH_OK;
    struct entity *called = entity_by_id(roster, before->entity);
    return called && called != entity && called->kind == KIND_PERSON
               ? entity_keep_nickname(roster, called, units_text(scene, name->core))
               : QUOTH_OK;
}

/* A he or she that does something: who it was may be asked of the next. */
static quoth_status read_pronoun(struct roster *roster, const struct scene *scene, uint32_t unit) {
    struct pronoun pronoun;
    if (!pronoun_at(scene, unit, &pronoun) || pronoun.gender == GENDER_UNKNOWN) return QUOTH_OK;
    pronoun_vote(roster, scene, unit, pronoun.gender);
    struct name alone = {.units = {unit, unit + 1}, .core = {unit, unit + 1}};
    if (!unit_is(scene, unit, IS_PRON) || !name_is_subject(scene, &alone)) return QUOTH_OK;
    TRY(add_place(roster, scene, &alone, 0, false));
    roster->places.items[roster->places.count - 1].pronoun = pronoun.gender;
    return QUOTH_OK;
}

static quoth_status read_window(struct roster *roster, const struct scene *scene, uint32_t dateline) {
    uint32_t count = scene->count;
    for (uint32_t unit = 0; (unit = set_next(&scene->telling, unit, count)) < count;) {
        struct name name;
        struct entity *entity;
        bool is_shared;
        bool tells_person = !scene->is_quoted && unit_meets(scene, unit, telling_pronouns);
        if (tells_person) TRY(read_pronoun(roster, scene, unit));
        bool may_be = unit_is_capital(scene, unit) || unit_is(scene, unit, IS_PARTICLE);
        if (!may_be || !name_at(scene, unit, false, &name)) {
            unit++;
            continue;
        }
        if (name.units.start < dateline) name.kind = KIND_PLACE;
        TRY(entity_join(roster, scene, &name, &entity, &is_shared));
        unit = name.units.end;
        if (!entity) continue;
        bool is_place = is_where(scene, name.units.start, dateline);
        entity->is_location |= is_place;
        if (!is_place || entity->kind == KIND_PERSON) TRY(introduce(roster, scene, &name, entity));
        entity_know_gender(roster, entity);
        TRY(kin_share_surname(roster, scene, &name, entity));
        TRY(keep_calling(roster, scene, &name, entity));
        TRY(add_place(roster, scene, &name, entity->id, is_shared));
    }
    return QUOTH_OK;
}

quoth_status roster_read(struct roster *roster, const struct passage *passage) {
    texts_let_go(roster);
    for (uint32_t window = 0; window < passage->sentences.count; window++) {
        struct scene scene;
        scene_set(&scene, &roster->knowledge, passage, window);
        uint32_t dateline = byline_dateline(&scene);
        TRY(read_window(roster, &scene, dateline));
        byline_read(roster, &scene, dateline);
    }
    return QUOTH_OK;
}

void roster_release(struct roster *roster, uint64_t at) {
    uint32_t low = 0, high = roster->places.count, kept = LIMIT_LOOK_BACK;
    if (high <= 2 * kept) return; /* too few for half of them to go */
    while (low < high) { /* inside one passage places are in order of windows, which is near enough to that of bytes */
        uint32_t middle = low + (high - low) / 2;
        if (roster->places.items[middle].at < at) low = middle + 1;
        else high = middle;
    }
    if (low > kept && low - kept > roster->places.count / 2) drop_places(roster, low - kept);
}

uint32_t roster_count(const struct roster *roster) { return roster->entities.count; }

struct entity_view roster_entity(const struct roster *roster, uint32_t index) {
    const struct entity *entity = &roster->entities.items[index];
    return (struct entity_view){
        .entity = entity->number,
        .name = entity->name,
        .aliases = entity->aliases.items,
        .titles = entity->titles.items,
        .roles = entity->roles.items,
        .affiliations = entity->affiliations.items,
        .pronouns = entity->pronouns.items,
        .alias_count = entity->aliases.count,
        .title_count = entity->titles.count,
        .role_count = entity->roles.count,
        .affiliation_count = entity->affiliations.count,
        .pronoun_count = entity->pronouns.count,
        .quotes = entity->quotes,
        .words = entity->words,
    };
}
