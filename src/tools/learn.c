/* learn.c — weights for the choosers, from annotated articles.
 *
 *     learn GOLD OUT        GOLD/text/NAME.txt, GOLD/attributions/NAME_*.ann; writes OUT/frame.weights and five more
 *
 * In: brat annotation. Out: .weights files. Idea: the program itself goes through the articles; wherever it would
 * choose, it is told what the annotator chose, and the features of all candidates become an example. Same articles,
 * same bytes. */
#include "engine/engine.h"
#include "tools/gold.h"
#include "tools/keeper.h"
#include "tools/store.h"
#include "tools/train.h"

#include <stdio.h>
#include <stdlib.h>

struct learner {
    const char *folder;
    char **names; /* of the articles */
    size_t name_count;
    struct gold_article article;
    struct trainer *trainers[CHOOSER_COUNT];
    struct keeper *keeper;
};

static const struct {
    const char *file, *about;
    struct training training; /* limits: together under 400 kB */
} plans[CHOOSER_COUNT] = {
    {"frame.weights",
     "Is this word the head of a cue, and where does its content lie? Learned; see README, Retraining.",
     {8, 0.1, 0.02, 163000}},
    {"source.weights", "Which phrase is the source of a cue? Learned; see README, Retraining.", {8, 0.1, 0.02, 64000}},
    {"start.weights", "Where does a content start? Learned; see README, Retraining.", {8, 0.1, 0.02, 27000}},
    {"end.weights", "Where does a content end? Learned; see README, Retraining.", {8, 0.1, 0.02, 68000}},
    {"cue-start.weights", "Where does a cue start? Learned; see README, Retraining.", {8, 0.1, 0.02, 17500}},
    {"cue-end.weights", "Where does a cue end? Learned; see README, Retraining.", {8, 0.1, 0.02, 22000}},
};

static struct gold_attribution *gold_with_cue(struct learner *learner, struct stretch head) {
    const struct gold_sheet *sheet = &learner->article.sheets[0]; /* one annotator, so that examples agree */
    for (uint32_t i = 0; i < sheet->count; i++) {
        struct gold_attribution *gold = &sheet->attributions[i];
        for (uint32_t k = 0; k < gold->counts[GOLD_CUE]; k++)
            if (gold->pieces[GOLD_CUE][k].start < head.end && head.start < gold->pieces[GOLD_CUE][k].end) return gold;
    }
    return NULL;
}

static bool begins_quote(const char *text, uint64_t at) {
    return text[at] == '"' || text[at] == '`' || !strncmp(text + at, "“", 3) || !strncmp(text + at, "''", 2);
}

static bool ends_quote(const char *text, uint64_t end) {
    return end > 0 && (text[end - 1] == '"' ||
                       (end > 2 && (!strncmp(text + end - 3, "”", 3) || !strncmp(text + end - 2, "''", 2))));
}

/* How the annotator's content lies from the head, inside the sentence. */
static void layout(const struct learner *learner, const struct gold_attribution *gold, const struct lesson *lesson,
                   enum takes_where *where, bool *is_quotation) {
    bool is_before = false, is_after = false;
    *is_quotation = true;
    for (uint32_t i = 0; i < gold->counts[GOLD_CONTENT]; i++) {
        struct gold_span piece = gold->pieces[GOLD_CONTENT][i];
        if (piece.end <= lesson->window.start || piece.start >= lesson->window.end) continue;
        if (piece.start < lesson->head.start)
            is_before = true;
        else
            is_after = true;
        *is_quotation &=
            begins_quote(learner->article.text, piece.start) && ends_quote(learner->article.text, piece.end);
    }
    *where = is_before && is_after ? TAKES_AROUND : is_before ? TAKES_BEFORE : TAKES_AFTER;
}

static uint32_t right_frame(struct learner *learner, const struct lesson *lesson) {
    struct gold_attribution *gold = gold_with_cue(learner, lesson->head);
    if (!gold || gold->is_taken) return 0;
    enum takes_where where;
    bool is_quotation;
    layout(learner, gold, lesson, &where, &is_quotation);
    uint32_t best = 0;
    int best_score = -1;
    for (uint32_t i = 1; i < lesson->count; i++) {
        int score = (lesson->wheres[i] == where) * 2 + ((lesson->whats[i] == TAKES_QUOTATION) == is_quotation);
        if (score > best_score) best = i, best_score = score;
    }
    if (best_score < 1) return 0;
    gold->is_taken = true;
    return best;
}

static uint64_t overlap(struct stretch a, uint64_t start, uint64_t end) {
    uint64_t from = a.start > start ? a.start : start, to = a.end < end ? a.end : end;
    return to > from ? to - from : 0;
}

static uint32_t right_source(const struct gold_attribution *gold, const struct lesson *lesson) {
    uint32_t count = gold->counts[GOLD_SOURCE];
    if (!count) return 0;
    uint64_t start = gold->pieces[GOLD_SOURCE][0].start, end = gold->pieces[GOLD_SOURCE][count - 1].end;
    uint32_t best = NONE;
    double best_share = 0;
    for (uint32_t i = 1; i < lesson->count; i++) {
        uint64_t common = overlap(lesson->candidates[i], start, end);
        double share =
            (double)common / (double)(lesson->candidates[i].end - lesson->candidates[i].start + (end - start) - common);
        if (share > best_share) best = i, best_share = share;
    }
    return best;
}

/* Candidate nearest to a place, at most two bytes away (a mark or a stop that one side takes in). */
static uint32_t nearest(const struct lesson *lesson, uint64_t place) {
    uint32_t best = NONE;
    uint64_t best_distance = 3;
    for (uint32_t i = 0; i < lesson->count; i++) {
        uint64_t at = lesson->candidates[i].start, distance = at > place ? at - place : place - at;
        if (distance < best_distance) best = i, best_distance = distance;
    }
    return best;
}

static uint32_t right_place(const struct learner *learner, const struct gold_attribution *gold,
                            const struct lesson *lesson) {
    (void)learner;
    bool is_cue = lesson->chooser == CHOOSE_CUE_START || lesson->chooser == CHOOSE_CUE_END;
    enum gold_role role = is_cue ? GOLD_CUE : GOLD_CONTENT;
    bool is_before = !is_cue && lesson->candidates[0].start < lesson->head.start;
    for (uint32_t i = 0; i < gold->counts[role]; i++) {
        struct gold_span piece = gold->pieces[role][i];
        bool is_ours = is_cue ? piece.start < lesson->head.end && lesson->head.start < piece.end
                              : (piece.start < lesson->head.start) == is_before && piece.end > lesson->window.start &&
                                    piece.start < lesson->window.end;
        if (!is_ours) continue;
        return nearest(lesson, lesson->chooser == CHOOSE_CUE_START || lesson->chooser == CHOOSE_START ? piece.start
                                                                                                      : piece.end);
    }
    return NONE;
}

static uint32_t answer(void *user, const struct lesson *lesson) {
    struct learner *learner = user;
    uint32_t right;
    if (lesson->chooser == CHOOSE_FRAME) {
        right = right_frame(learner, lesson);
    } else {
        const struct gold_attribution *gold = gold_with_cue(learner, lesson->head);
        right = !gold                              ? NONE
                : lesson->chooser == CHOOSE_SOURCE ? right_source(gold, lesson)
                                                   : right_place(learner, gold, lesson);
    }
    if (right != NONE)
        trainer_add(learner->trainers[lesson->chooser], lesson->names->items, lesson->names->count, lesson->count,
                    right);
    return right;
}

/* --- the way through the articles --- */

static void read_text(quoth_stream *stream, const char *name, const char *text, size_t size) {
    quoth_status status = quoth_stream_reset(stream);
    if (status == QUOTH_OK) status = quoth_stream_feed(stream, text, size);
    if (status == QUOTH_OK) status = quoth_stream_finish(stream);
    if (status != QUOTH_OK) fprintf(stderr, "%s: %s\n", name, quoth_status_text(status));
}

/* Articles are parted more than once: who judges drafts hears each article's from choosers of other company, and leans
 * less on what one of them happened to learn. */
enum { PARTINGS = 2, HELD_OUT = PARTINGS * EVIDENCE_FOLDS }; /* a fold of each parting; HELD_OUT is none */

static bool is_in_fold(size_t article, uint32_t fold) {
    for (uint32_t parting = fold / EVIDENCE_FOLDS; parting > 0; parting--) article /= EVIDENCE_FOLDS;
    return fold < HELD_OUT && article % EVIDENCE_FOLDS == fold % EVIDENCE_FOLDS;
}

/* The choosers hear all articles but those of a fold. */
static bool hear_choices(struct learner *learner, quoth_engine *ruled, uint32_t without) {
    for (int i = 0; i < CHOOSER_COUNT; i++) learner->trainers[i] = trainer_new();
    quoth_stream *stream = quoth_stream_new(ruled, NULL, NULL, NULL);
    struct teacher teacher = {learner, answer};
    bool is_ready = stream && attribute_teach(stream->work, &teacher) == QUOTH_OK;
    for (size_t i = 0; is_ready && i < learner->name_count; i++) {
        if (is_in_fold(i, without) || !gold_read(learner->folder, learner->names[i], &learner->article)) continue;
        read_text(stream, learner->names[i], learner->article.text, learner->article.size);
        gold_free(&learner->article);
    }
    if (!is_ready) fputs("learn: out of memory\n", stderr);
    quoth_stream_free(stream);
    return is_ready;
}

/* Whoever learns what holds hears the articles of a fold, as choosers draft them that have not seen them. */
static bool hear_drafts(struct learner *learner, quoth_engine *engine, uint32_t fold) {
    quoth_stream *stream = quoth_stream_new(engine, NULL, NULL, NULL);
    struct examiner examiner = {learner->keeper, keeper_hear};
    if (!stream) {
        fputs("learn: out of memory\n", stderr);
        return false;
    }
    attribute_examine(stream->work, &examiner);
    for (size_t i = 0; i < learner->name_count; i++) {
        size_t size;
        const char *text = is_in_fold(i, fold) ? keeper_begin(learner->keeper, learner->folder, learner->names[i],
                                                              (uint32_t)(i % EVIDENCE_FOLDS), &size)
                                               : NULL;
        if (text) read_text(stream, learner->names[i], text, size);
        keeper_end(learner->keeper);
    }
    quoth_stream_free(stream);
    return true;
}

static void free_trainers(struct learner *learner) {
    for (int i = 0; i < CHOOSER_COUNT; i++) {
        if (learner->trainers[i]) trainer_free(learner->trainers[i]);
        learner->trainers[i] = NULL;
    }
}

static bool write_choosers(struct learner *learner, quoth_engine *ruled, const char *out) {
    bool is_written = hear_choices(learner, ruled, HELD_OUT);
    for (int i = 0; is_written && i < CHOOSER_COUNT; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", out, plans[i].file);
        printf("%s: %u choices\n", plans[i].file, trainer_count(learner->trainers[i]));
        fflush(stdout);
        trainer_fit(learner->trainers[i], &plans[i].training);
        is_written = trainer_write(learner->trainers[i], path, plans[i].about);
        if (!is_written) perror(path);
    }
    free_trainers(learner);
    return is_written;
}

static quoth_engine *new_engine(const quoth_config *config) {
    quoth_problem problem;
    quoth_engine *engine = quoth_engine_new(config, &problem);
    if (!engine) fprintf(stderr, "%s:%u:%u: %s\n", problem.file, problem.line, problem.column, problem.message);
    return engine;
}

/* What a fit gives, as the text of its file. */
static bool fit_text(struct trainer *trainer, int chooser, quoth_file *file) {
    char *text = NULL;
    size_t size;
    FILE *lines = open_memstream(&text, &size);
    if (!lines) return false;
    trainer_fit(trainer, &plans[chooser].training);
    trainer_print(trainer, lines, plans[chooser].about);
    if (fclose(lines) != 0) return false;
    *file = (quoth_file){plans[chooser].file, text, size};
    return true;
}

static bool is_learned_here(const char *name) {
    for (int i = 0; i < CHOOSER_COUNT; i++)
        if (strcmp(name, plans[i].file) == 0) return true;
    return strncmp(name, "keep.", strlen("keep.")) == 0;
}

/* The knowledge built in, with other weights in place of its own. */
static bool learn_fold(struct learner *learner, quoth_engine *ruled, uint32_t fold) {
    size_t built_in, count = 0;
    const quoth_file *builtin = quoth_builtin_files(&built_in);
    quoth_file *files = store_take(built_in + CHOOSER_COUNT, sizeof *files);
    bool is_fit = hear_choices(learner, ruled, fold);
    for (; is_fit && count < CHOOSER_COUNT; count++)
        is_fit = fit_text(learner->trainers[count], (int)count, &files[count]);
    size_t fitted = count;
    free_trainers(learner);
    for (size_t i = 0; i < built_in; i++)
        if (!is_learned_here(builtin[i].name)) files[count++] = builtin[i];
    quoth_engine *engine =
        is_fit ? new_engine(&(quoth_config){.size = sizeof(quoth_config), .files = files, .file_count = count}) : NULL;
    bool is_heard = engine && hear_drafts(learner, engine, fold);
    quoth_engine_free(engine);
    for (size_t i = 0; i < fitted; i++) free((char *)(uintptr_t)files[i].bytes);
    free(files);
    return is_heard;
}

static bool learn(struct learner *learner, quoth_engine *ruled, const char *out) {
    if (!write_choosers(learner, ruled, out)) return false;
    for (uint32_t fold = 0; fold < HELD_OUT; fold++)
        if (!learn_fold(learner, ruled, fold)) return false;
    return keeper_write(learner->keeper, out);
}

int main(int count, char **words) {
    if (count != 3) {
        fputs("usage: learn GOLD OUT\n", stderr);
        return 2;
    }
    quoth_engine *ruled = new_engine(&(quoth_config){.size = sizeof(quoth_config), .without_weights = 1});
    if (!ruled) return 2;
    struct learner learner = {.folder = words[1], .keeper = keeper_new()};
    learner.names = gold_names(words[1], &learner.name_count);
    bool is_learned = learner.name_count > 0 && learn(&learner, ruled, words[2]);
    if (learner.names) store_free_list(learner.names, learner.name_count);
    keeper_free(learner.keeper);
    quoth_engine_free(ruled);
    return is_learned ? 0 : 2;
}
