/* attribute.c — a passage's way through the room.
 *
 * In: a passage. Out: its attributions, in order of content. Idea: the sentences outside quotations first, left to
 * right, each with what it left loose; then the sentences inside the quotations that found an owner, whose attributions
 * are nested. */
#include "attribute/keep.h"
#include "attribute/lemma.h"

#include <stdlib.h>

#define INNER_CHANCE \
    0.58f /* of a report inside a quotation: nested records are asked for seldom, and wrong ones disturb */

static struct classes group(const enum known_class *members, uint32_t count) {
    struct classes set = classes_none();
    for (uint32_t i = 0; i < count; i++) classes_add(&set, members[i]);
    return set;
}
#define GROUP(...)                                 \
    group((const enum known_class[]){__VA_ARGS__}, \
          sizeof((const enum known_class[]){__VA_ARGS__}) / sizeof(enum known_class))

static void set_groups(struct attributer *a) {
    a->auxiliary = GROUP(CLASS_BE, CLASS_HAVE, CLASS_DO, CLASS_MODAL);
    a->finite = GROUP(CLASS_BE, CLASS_HAVE, CLASS_DO, CLASS_MODAL, CLASS_THIRD, CLASS_PAST, CLASS_BASE);
    a->cue_verb = GROUP(CLASS_SAY, CLASS_TELL, CLASS_ASK, CLASS_MANNER, CLASS_THINK, CLASS_WANT, CLASS_PLAN, CLASS_URGE,
                        CLASS_DESCRIBE, CLASS_DISCUSS, CLASS_SHOW, CLASS_SEEM);
    a->cue_noun = GROUP(CLASS_SAYNOUN, CLASS_THINKNOUN, CLASS_CUEADJ, CLASS_ACCORDING);
    a->cue_head = classes_or(a->cue_verb, a->cue_noun);
    a->cue_class = classes_or(a->cue_head, GROUP(CLASS_LIGHT));
    a->nominal = GROUP(CLASS_NOUN, CLASS_NAME, CLASS_ROLE, CLASS_GROUP, CLASS_DOC, CLASS_PLACE, CLASS_DEMONYM,
                       CLASS_GIVEN, CLASS_NUMBER, CLASS_TIME, CLASS_TITLE, CLASS_SAYNOUN, CLASS_THINKNOUN, CLASS_ORGEND,
                       CLASS_SUFFIX, CLASS_UNKNOWN);
    a->premodifier = classes_or(a->nominal, GROUP(CLASS_DET, CLASS_POSS, CLASS_ADJ, CLASS_ORDINAL, CLASS_PART,
                                                  CLASS_ING, CLASS_SYMBOL, CLASS_CURRENCY, CLASS_UNIT, CLASS_PARTICLE));
    a->preposition = GROUP(CLASS_PREP, CLASS_OF, CLASS_BY, CLASS_FOR, CLASS_IN, CLASS_ON, CLASS_WITH, CLASS_AT,
                           CLASS_FROM, CLASS_ABOUT);
    a->helper = classes_or(a->auxiliary, GROUP(CLASS_ADV, CLASS_NOT, CLASS_TO));
    a->link = classes_or(a->preposition, GROUP(CLASS_AND, CLASS_OPEN, CLASS_ADJ));
    a->mark_end = GROUP(CLASS_STOP, CLASS_QUESTION, CLASS_EXCLAMATION, CLASS_ELLIPSIS);
    a->trailing = classes_or(a->mark_end, GROUP(CLASS_COMMA, CLASS_DASH, CLASS_SEMICOLON, CLASS_COLON, CLASS_AND));
    a->leading = GROUP(CLASS_COMMA, CLASS_COLON, CLASS_DASH, CLASS_STOP, CLASS_SEMICOLON);
    a->breaks = GROUP(CLASS_COMMA, CLASS_AND, CLASS_SEMICOLON);
    a->closing = classes_or(a->mark_end, GROUP(CLASS_COMMA, CLASS_QUOTATION, CLASS_COLON));
    a->skipped = classes_or(a->auxiliary, GROUP(CLASS_ADV, CLASS_NOT, CLASS_REFLEXIVE));
    a->relative = GROUP(CLASS_REL, CLASS_WH);
    a->governing = classes_or(a->preposition, GROUP(CLASS_VERB));
    a->aside = classes_or(a->preposition, GROUP(CLASS_DET, CLASS_REL, CLASS_NUMBER, CLASS_ROLE, CLASS_NAME, CLASS_ADJ,
                                                CLASS_POSS, CLASS_PART, CLASS_ING, CLASS_CONJ, CLASS_NOUN, CLASS_WH));
    a->heralds = classes_or(a->finite, GROUP(CLASS_THAT, CLASS_COLON, CLASS_QUOTATION));
}

struct classes attribute_classes(void) {
    struct attributer a = {.lexicon = NULL};
    set_groups(&a);
    return coarse_classes(&a);
}

static quoth_status make_powers(struct attributer *a) {
    a->powers_count = 1;
    a->powers = memory_new(&a->memory, sizeof *a->powers);
    if (!a->powers) return QUOTH_NOMEM;
    powers_fill(a->powers);
    return QUOTH_OK;
}

quoth_status attributer_new(const quoth_allocator *memory, struct lexicon *lexicon, const struct codes *codes,
                            const struct rules *rules, const quoth_file *files, size_t count,
                            struct attributer **attributer, quoth_problem *problem) {
    struct attributer *a = memory_new(memory, sizeof *a);
    if (!a) return QUOTH_NOMEM;
    *a = (struct attributer){.memory = *memory, .lexicon = lexicon, .rules = rules};
    set_groups(a);
    quoth_status status = make_powers(a);
    if (status == QUOTH_OK) status = meanings_new(a);
    if (status == QUOTH_OK) status = coarse_prepare(a, codes);
    if (status == QUOTH_OK) status = code_rows_new(a);
    if (status == QUOTH_OK) status = alphabets_new(a, files, count, problem);
    if (status == QUOTH_OK && files)
        status = trees_new(memory, files, count, "keep.trees", keep_names, KEEP_SIGNS, &a->trees, problem);
    if (status != QUOTH_OK)
        attributer_free(a);
    else
        *attributer = a;
    return status;
}

void attributer_free(struct attributer *attributer) {
    if (!attributer) return;
    quoth_allocator memory = attributer->memory;
    for (int i = 0; i < MODEL_COUNT; i++) chart_free(attributer->models[i]);
    trees_free(attributer->trees);
    if (!attributer->is_lent) {
        memory_free(&memory, attributer->words, attributer->word_count * sizeof *attributer->words);
        memory_free(&memory, attributer->meanings, attributer->meaning_count * sizeof *attributer->meanings);
        memory_free(&memory, attributer->rows, attributer->row_count * sizeof *attributer->rows);
        memory_free(&memory, attributer->powers, sizeof *attributer->powers);
        coarse_free(attributer);
    }
    memory_free(&memory, attributer, sizeof *attributer);
}

static quoth_status pass(struct image *image, struct attributer *a) {
    image_value(image, &a->coarse.cue_classes);
    image_value(image, &a->coarse.speaks);
    image_value(image, &a->coarse.traits);
    image_table(image, &a->coarse.readings, &a->coarse.reading_count);
    image_table(image, &a->rows, &a->row_count);
    image_table(image, &a->words, &a->word_count);
    image_table(image, &a->meanings, &a->meaning_count);
    image_table(image, &a->powers, &a->powers_count);
    return image->status;
}

quoth_status attributer_lay_out(struct attributer *attributer, struct image *image) {
    TRY(pass(image, attributer));
    for (int i = 0; i < MODEL_COUNT; i++) TRY(chart_lay_out(attributer->models[i], image));
    return trees_lay_out(attributer->trees, image);
}

quoth_status attributer_open(const quoth_allocator *memory, struct lexicon *lexicon, const struct rules *rules,
                             struct image *image, struct attributer **attributer) {
    struct attributer *a = memory_new(memory, sizeof *a);
    if (!a) return QUOTH_NOMEM;
    *a = (struct attributer){.memory = *memory, .lexicon = lexicon, .rules = rules, .is_lent = true};
    *attributer = a; /* its owner frees it, whatever comes */
    set_groups(a);
    TRY(pass(image, a));
    for (int i = 0; i < MODEL_COUNT; i++) TRY(chart_open(memory, image, &a->models[i]));
    return trees_open(memory, image, &a->trees);
}

quoth_status attribute_work_new(const struct attributer *attributer, struct attribute_work **made) {
    struct attribute_work *work = memory_new(&attributer->memory, sizeof *work);
    if (!work) return QUOTH_NOMEM;
    *work = (struct attribute_work){.attributer = attributer};
    quoth_status status = matcher_new(attributer->rules, &work->matcher);
    if (status != QUOTH_OK) {
        attribute_work_free(work);
        return status;
    }
    *made = work;
    return QUOTH_OK;
}

void attribute_work_free(struct attribute_work *work) {
    if (!work) return;
    const quoth_allocator *memory = &work->attributer->memory;
    matcher_free(work->matcher);
    vec_free(memory, &work->frames);
    vec_free(memory, &work->drafts);
    vec_free(memory, &work->phrases);
    vec_free(memory, &work->phrases.around);
    vec_free(memory, &work->views);
    vec_free(memory, &work->frame_heads);
    vec_free(memory, &work->heads);
    vec_free(memory, &work->judged);
    vec_free(memory, &work->contenders);
    vec_free(memory, &work->names);
    memory_free(memory, work, sizeof *work);
}

void attribute_work_reset(struct attribute_work *work) {
    work->last = (struct antecedent){0};
    work->open = work->turn = NULL;
    work->has_doubles = false;
    work->serial = 0;
}

quoth_status attribute_teach(struct attribute_work *work, const struct teacher *teacher) {
    work->teacher = teacher;
    return QUOTH_OK;
}

void attribute_examine(struct attribute_work *work, const struct examiner *examiner) { work->examiner = examiner; }

void attribute_watch(struct attribute_work *work, struct watch *watch) { work->watch = watch; }

void attribute_forget(struct attribute_work *work, uint64_t passage) {
    if (work->last.attribution && work->last.attribution->passage <= passage) work->last.attribution = NULL;
    if (work->open && work->open->passage <= passage) work->open = NULL;
    if (work->turn && work->turn->passage <= passage) work->turn = NULL;
    if (work->last.announced_in <= passage) work->last.announced_in = 0;
}

const struct match_counts *attribute_counts(const struct attribute_work *work) { return matcher_counts(work->matcher); }

static uint64_t sentence_of(const struct passage *passage, uint64_t at) {
    uint64_t number = passage->sentences_before;
    for (uint32_t i = 0; i < passage->sentences.count && passage->sentences.items[i].quotation == NONE; i++) {
        const struct sentence *sentence = &passage->sentences.items[i];
        if (passage->place.at + passage->tokens.items[sentence->first].start > at) break;
        number++;
    }
    return number;
}

/* “She added:” and nothing after it: what follows belongs to her. */
static void note_announcement(struct attribute_work *work, const struct window *window, const struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (draft->what == TAKES_NOTHING || !window->count) return;
    bool leads_in = draft->is_sure && draft->what == TAKES_QUOTATION && draft->where == TAKES_AFTER;
    if (!leads_in && !at_is(a, window, window->count - 1, CLASS_COLON)) return;
    const struct passage *passage = work->passage;
    struct attribution *announced = &work->last.announced;
    *announced = (struct attribution){.kind = QUOTH_DIRECT, .rule = draft->rule, .confidence = 0.8f};
    announced->cue =
        (struct mention){passage->number, draft->window, draft->cue, stretch_of_units(passage, window, draft->cue)};
    if (range_exists(draft->source))
        announced->source = (struct mention){passage->number, draft->window, draft->source,
                                             stretch_of_units(passage, window, draft->source)};
    announced->cue_lexeme = window->units[draft->head].lexeme;
    if (range_exists(draft->to))
        announced->to =
            (struct mention){passage->number, draft->window, draft->to, stretch_of_units(passage, window, draft->to)};
    work->last.announced_in = passage->number;
}

/* “A ¶ “B,” she said: the piece that waited for its cue takes what this one found. */
static quoth_status join_waiting(struct attribute_work *work, struct attribution *made, struct attribution *open) {
    if (!open || open == made || open->cue.at.end || open->span_count + made->span_count > LIMIT_SPANS) return QUOTH_OK;
    for (uint32_t i = 0; i < made->span_count; i++) TRY(add_span(work, open, made->spans[i]));
    open->source = made->source, open->cue = made->cue, open->to = made->to, open->via = made->via;
    open->cue_lexeme = made->cue_lexeme, open->act = made->act, open->stance = made->stance;
    open->rule = made->rule, open->confidence = made->confidence, open->continues = 0;
    open->is_negated = made->is_negated, open->is_modal = made->is_modal;
    work->list->count--; /* `made` is the newest */
    work->last.attribution = open;
    if (work->open == made) work->open = open;
    return QUOTH_OK;
}

/* “A.” ¶ — Petra Holm: the quotation above had no cue, and this line is it. */
static void sign_last(struct attribute_work *work, const struct window *window, const struct draft *draft) {
    struct attribution *last = work->last.attribution;
    const struct passage *passage = work->passage;
    bool signs = draft->is_sure && draft->what == TAKES_QUOTATION && draft->where == TAKES_BEFORE;
    if (!signs || !last || mention_exists(&last->cue) || mention_exists(&last->source) ||
        work->last.passage + 1 < passage->number)
        return;
    last->source = (struct mention){passage->number, draft->window, draft->source,
                                    stretch_of_units(passage, window, draft->source)};
    last->cue =
        (struct mention){passage->number, draft->window, draft->cue, stretch_of_units(passage, window, draft->cue)};
    last->cue_lexeme = window->units[draft->head].lexeme;
    last->rule = draft->rule;
    last->confidence = draft->confidence;
}

static bool begins_reopened(const struct passage *passage, const struct draft *draft) {
    const struct window *window = &passage->windows[draft->window];
    uint32_t quotation = draft->content_count ? window->units[draft->content[0].start].quotation : NONE;
    if (quotation == NONE) return false;
    return passage->quotations.items[quotation].is_reopened | passage->quotations.items[quotation].is_resumed;
}

static bool asks(const struct passage *passage, const struct draft *draft) {
    const struct window *window = &passage->windows[draft->window];
    uint32_t quotation =
        draft->content_count ? window->units[draft->content[draft->content_count - 1].end - 1].quotation : NONE;
    return quotation != NONE &&
           passage->tokens.items[passage->quotations.items[quotation].last - 1].kind == TOKEN_QUESTION;
}

/* Records of drafts that others hold. */
static void nest_made(const struct attribute_work *work) {
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *draft = &work->drafts.items[i];
        if (draft->holder && draft->made && draft->holder->made) draft->made->in = draft->holder->made->serial;
    }
}

static quoth_status build_window(struct attribute_work *work, uint32_t index, const struct attribution *around) {
    const struct window *window = &work->passage->windows[index];
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        struct draft *draft = &work->drafts.items[i];
        if (!draft->content_count) {
            note_announcement(work, window, draft);
            sign_last(work, window, draft);
        }
        if (draft->is_dropped | (draft->what == TAKES_NOTHING)) continue;
        struct attribution *open = work->open, *made;
        bool is_going_on = begins_reopened(work->passage, draft);
        if (is_going_on) work->open = NULL;
        TRY(build_attribution(work, draft, &made));
        draft->made = made;
        if (around) made->in = around->serial;
        if (around || draft->holder) continue;
        /* “A,” said Hale, who thinks little of it. “B.”: what goes on is the quotation, not what was thought beside it
         */
        struct attribution *before = work->last.attribution;
        bool is_here = (work->last.passage == work->passage->number) & (work->last.window == index) & (before != NULL);
        if (is_here && before->kind == QUOTH_DIRECT && made->kind != QUOTH_DIRECT) continue;
        const struct mention *announcing = &work->last.announced.cue;
        if (announcing->passage != work->passage->number || announcing->window != index) work->last.announced_in = 0;
        const struct attribution *last = work->last.attribution;
        work->last.is_question = asks(work->passage, draft);
        bool is_next = work->last.passage + 1 == work->passage->number;
        work->last.is_dialogue = last && (is_next & (last->act == QUOTH_QUESTION));
        work->last.attribution = made;
        work->last.passage = work->passage->number;
        work->last.window = index;
        if (is_going_on) TRY(join_waiting(work, made, open));
    }
    if (work->drafts.count > 1) nest_made(work);
    return QUOTH_OK;
}

static const struct attribution *owner_of(const struct attribute_work *work, uint32_t quotation) {
    struct stretch inside = stretch_inside(work->passage, quotation);
    for (uint32_t i = 0; i < work->list->count; i++) {
        const struct attribution *attribution = work->list->items[i];
        for (uint32_t span = 0; span < attribution->span_count; span++)
            if (attribution->spans[span].start <= inside.start && inside.end <= attribution->spans[span].end)
                return attribution;
    }
    return NULL;
}

static int by_place(const void *left, const void *right) {
    const struct attribution *a = *(struct attribution *const *)left, *b = *(struct attribution *const *)right;
    if (a->spans[0].start != b->spans[0].start) return a->spans[0].start < b->spans[0].start ? -1 : 1;
    return a->serial < b->serial ? -1 : a->serial > b->serial;
}

static struct range content0(const struct draft *draft) {
    return draft->content_count ? draft->content[0] : no_range();
}

/* Inside a quotation nothing was learned, for annotators do not look there: only plain reports are kept. */
static void keep_reports(const struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        struct draft *draft = &work->drafts.items[i];
        const struct unit *head = &window->units[draft->head];
        bool is_quoted = range_exists(content0(draft)) && at_is(a, window, content0(draft).start, CLASS_QUOTATION);
        bool is_speech = (is_quoted && unit_is(a, head, CLASS_MANNER)) || unit_is(a, head, CLASS_SAY) ||
                         unit_is(a, head, CLASS_TELL) || unit_is(a, head, CLASS_ASK);
        struct range content = draft->content_count ? draft->content[draft->content_count - 1] : no_range();
        bool is_after = draft->where == TAKES_AFTER && range_exists(content);
        if (is_after && at_is(a, window, content.start, CLASS_QUOTATION))
            draft->content[0].end = content.start + 1;
        else if (!is_after || !is_clause(work, window, content))
            draft->is_dropped = true;
        if (!is_speech || draft->confidence < INNER_CHANCE) draft->is_dropped = true;
    }
}

/* The sentences after a turn's first are the turn's too. */
static bool go_on_with_turn(struct attribute_work *work, const struct window *window) {
    struct attribution *turn = work->turn;
    if (!turn || turn->passage != work->passage->number || !window->count) return false;
    for (uint32_t i = 0; i < work->drafts.count; i++)
        if (work->drafts.items[i].what == TAKES_LINE && !work->drafts.items[i].is_dropped) return false;
    turn->spans[turn->span_count - 1].end =
        stretch_of_units(work->passage, window, (struct range){0, line_end(work->attributer, window)}).end;
    return true;
}

quoth_status attribute_passage(struct attribute_work *work, const struct passage *passage, struct arena *arena,
                               struct attribution_list *list) {
    work->passage = passage;
    work->arena = arena;
    work->list = list;
    struct attribution *last_outside = NULL;
    for (uint32_t i = 0; i < passage->sentences.count; i++) {
        uint32_t quotation = passage->sentences.items[i].quotation;
        const struct attribution *around = quotation == NONE ? NULL : owner_of(work, quotation);
        if (quotation != NONE && (!around || work->teacher)) continue; /* annotators do not look inside */
        TRY(compete(work, i));
        const struct window *window = &passage->windows[i];
        bool is_turn = quotation == NONE && go_on_with_turn(work, window);
        if (is_turn) around = work->turn;
        if (around) keep_reports(work, window);
        TRY(build_window(work, i, around));
        if (quotation == NONE && !is_turn) TRY(tie_loose_quotations(work, i));
        if (quotation == NONE) last_outside = work->last.attribution;
    }
    work->last.attribution = last_outside;
    for (uint32_t i = 0; i < list->count; i++)
        list->items[i]->sentence = sentence_of(passage, list->items[i]->spans[0].start);
    if (list->count > 1) qsort(list->items, list->count, sizeof *list->items, by_place);
    return QUOTH_OK;
}
