/* exam.c — see exam.h. In: annotation and the program's records. Out: sheets. */
#include "tools/exam.h"
#include "tools/store.h"

#include <stdio.h>
#include <stdlib.h>

static struct sheet sheet_of(const struct page *page, const struct gold_sheet *annotated) {
    static const enum metric_role roles[GOLD_ROLES] = {ROLE_SPEAKER, ROLE_CUE, ROLE_CONTENT};
    struct sheet sheet = {.page = page};
    for (uint32_t i = 0; i < annotated->count; i++) {
        const struct gold_attribution *attribution = &annotated->attributions[i];
        sheet_add(&sheet);
        for (int role = 0; role < GOLD_ROLES; role++)
            for (uint32_t k = 0; k < attribution->counts[role]; k++)
                sheet_cover(&sheet, roles[role], attribution->pieces[role][k].start, attribution->pieces[role][k].end);
        sheet_keep(&sheet);
    }
    return sheet;
}

bool exam_open(struct exam *exam, const char *folder, const char *name) {
    if (!gold_read(folder, name, &exam->article)) return false;
    page_read(&exam->page, exam->article.text, exam->article.size);
    uint32_t count = exam->article.count;
    struct sheet *sheets = store_take(count, sizeof *sheets);
    for (uint32_t i = 0; i < count; i++) sheets[i] = sheet_of(&exam->page, &exam->article.sheets[i]);
    uint32_t best = metric_medoid(sheets, count);
    exam->gold = sheets[best];
    for (uint32_t i = 0; i < count; i++)
        if (i != best) sheet_free(&sheets[i]);
    free(sheets);
    return true;
}

void exam_close(struct exam *exam) {
    sheet_free(&exam->gold);
    page_free(&exam->page);
    gold_free(&exam->article);
}

/* --- the program --- */

static int pass_quote(void *user, const quoth_record *record) {
    struct program *program = user;
    if (record->type == QUOTH_TYPE_QUOTE && !record->as.quote->in) program->take(program->user, record->as.quote);
    return 0;
}

void program_open(struct program *program) {
    quoth_problem problem;
    quoth_options options = {
        .size = sizeof options, .emit = 1u << QUOTH_TYPE_QUOTE, .offsets = QUOTH_BYTES, .all_acts = 1};
    *program = (struct program){.engine = quoth_engine_new(NULL, &problem)};
    if (!program->engine) {
        fprintf(stderr, "%s:%u:%u: %s\n", problem.file, problem.line, problem.column, problem.message);
        exit(2);
    }
    program->stream = quoth_stream_new(program->engine, &options, pass_quote, program);
    if (!program->stream) exit(4);
}

void program_close(struct program *program) {
    quoth_stream_free(program->stream);
    quoth_engine_free(program->engine);
}

bool program_read(struct program *program, const char *text, size_t size, program_take *take, void *user) {
    program->take = take;
    program->user = user;
    quoth_status status = quoth_stream_reset(program->stream);
    if (status == QUOTH_OK) status = quoth_stream_feed(program->stream, text, size);
    if (status == QUOTH_OK) status = quoth_stream_finish(program->stream);
    if (status != QUOTH_OK) fprintf(stderr, "%s\n", quoth_status_text(status));
    return status == QUOTH_OK;
}

/* --- its answers --- */

struct answers {
    struct sheet sheet;
    const struct layout *layout;
};

static void cover(struct answers *answers, enum metric_role role, quoth_span at) {
    const struct layout *layout = answers->layout;
    uint64_t start = layout ? layout->origins[at.start] : at.start, end = layout ? layout->origins[at.end] : at.end;
    sheet_cover(&answers->sheet, role, start, end);
}

static void take_quote(void *user, const quoth_quote *quote) {
    struct answers *answers = user;
    sheet_add(&answers->sheet);
    for (size_t i = 0; i < quote->span_count; i++) cover(answers, ROLE_CONTENT, quote->spans[i]);
    if (quote->speaker) cover(answers, ROLE_SPEAKER, quote->speaker->text.at);
    if (quote->cue.bytes) cover(answers, ROLE_CUE, quote->cue.at);
    sheet_keep(&answers->sheet);
}

struct sheet exam_answers(struct program *program, const struct exam *exam, const struct layout *layout) {
    struct answers answers = {.sheet.page = &exam->page, .layout = layout};
    const char *text = layout ? layout->text : exam->article.text;
    program_read(program, text, layout ? layout->size : exam->article.size, take_quote, &answers);
    return answers.sheet;
}
