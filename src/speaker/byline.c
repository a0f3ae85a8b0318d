/* byline.c — the lines above an article: title, byline, date, dateline; and who its “I”, its “Q” and its “A” are.
 *
 * In: the first passages. Out: where those lines stand, the author's entity, the two of an interview. Idea: they are
 * lines without a verb that stand alone near the top: “By Ana Ruiz”, or a person's name and nothing else. */
#include "speaker/roster.h"

enum {
    HEAD_PASSAGES = 8, /* bylines stand among the first lines */
    HEAD_UNITS = 24    /* of a title, byline or date */
};

static bool has_verb(const struct scene *scene) {
    for (uint32_t unit = 0; unit < scene->count; unit++)
        if (unit_meets(scene, unit, finite_verbs) && !unit_is_capital(scene, unit)) return true;
    return false;
}

static bool ends_open(const struct scene *scene) { return !unit_is(scene, scene->count - 1, IS_STOP); }

static bool may_sign(const struct scene *scene, const struct name *name) {
    if (name->kind == KIND_PERSON) return true;
    return name->kind == KIND_UNKNOWN && name->core.end - name->core.start > 1 &&
           !unit_is(scene, name->core.start, IS_DET);
}

/* “By Ana Ruiz” and “Ana Ruiz”, alone on its line or before a comma (“, political editor”). */
static bool find_signature(const struct scene *scene, struct name *name) {
    bool is_signed = unit_is(scene, 0, IS_BY);
    if (!name_at(scene, is_signed ? 1 : 0, is_signed, name) || !may_sign(scene, name)) return false;
    uint32_t end = name->units.end;
    bool is_alone = end == scene->count && end > 1;
    if (is_signed)
        return is_alone || unit_is(scene, end, IS_COMMA) || unit_is(scene, end, IS_AND) || unit_is_capital(scene, end);
    return is_alone && scene->passage->number > 1 && scene->passage->sentences.count == 1;
}

static void note_date(struct roster *roster, const struct scene *scene) {
    for (uint32_t unit = 0; unit < scene->count; unit++) {
        uint32_t end = unit;
        bool has_number = false, has_time = false;
        for (; unit_is(scene, end, IS_TIME) || unit_is(scene, end, IS_NUMBER) || unit_is(scene, end, IS_COMMA); end++) {
            has_time |= unit_is(scene, end, IS_TIME) && !unit_is(scene, end, IS_NUMBER);
            has_number |= unit_is(scene, end, IS_NUMBER) || (unit_shape(scene, end) & SHAPE_DIGIT);
        }
        while (end > unit && unit_is(scene, end - 1, IS_COMMA)) end--;
        if (has_number && has_time && roster->article.date.end == 0)
            roster->article.date = units_at(scene, (struct range){unit, end});
        if (end > unit) unit = end;
    }
}

static void note_author(struct roster *roster, const struct scene *scene, const struct name *name) {
    struct entity *entity;
    bool is_shared;
    if (roster->author || !entity_find(roster, scene, name, &entity, &is_shared)) return;
    roster->author = entity->id;
    roster->article.byline = units_at(scene, name->units);
}

/* How many units at the window’s start say where the story was written: “LYME, Ohio (AP) — ”. */
uint32_t byline_dateline(const struct scene *scene) {
    if (scene->is_quoted || !(unit_shape(scene, 0) & SHAPE_CAPITALS)) return 0;
    for (uint32_t unit = 1; unit < LIMIT_NAME_UNITS; unit++) {
        if (unit_is(scene, unit, IS_DASH)) return unit;
        if (unit_meets(scene, unit, finite_verbs)) return 0;
    }
    return 0;
}

void byline_read(struct roster *roster, const struct scene *scene, uint32_t dateline) {
    struct name name;
    if (dateline && roster->article.dateline.end == 0)
        roster->article.dateline = units_at(scene, (struct range){0, dateline});
    if (scene->passage->number > HEAD_PASSAGES) return;
    bool is_line = scene->count <= HEAD_UNITS && ends_open(scene) && !scene->is_quoted;
    if (!is_line || dateline) return;
    if (scene->passage->number == 1 && scene->index == 0 && !unit_is(scene, 0, IS_BY) &&
        scene->passage->sentences.items[0].last == scene->passage->tokens.count)
        roster->article.title = units_at(scene, (struct range){0, scene->count});
    if (has_verb(scene)) return;
    if (find_signature(scene, &name)) note_author(roster, scene, &name);
    note_date(roster, scene);
}

/* The person whom the text above an interview makes its subject answers; another, named last, or else the author, asks.
 */
void byline_meet(struct roster *roster) {
    if (roster->answering) return;
    for (uint32_t i = 0; i < roster->entities.count; i++) {
        const struct entity *entity = &roster->entities.items[i];
        if (entity->id == roster->author || !entity_may_be_person(entity)) continue;
        if (!roster->answering) roster->answering = entity->id;
        else if (!roster->asking && entity->kind == KIND_PERSON) roster->asking = entity->id;
    }
    if (roster->author) roster->asking = roster->author;
}

struct article_view roster_article(const struct roster *roster) {
    return roster->article;
}
