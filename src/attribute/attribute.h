/* attribute.h — door of the attribute room: frames become attributions.
 *
 * In: passages in order, each with its frames. Out: attributions: content, source, cue, in clean-text bytes and in
 * units. Idea: rules propose frames; here they compete, the content's reach is derived, and quotations without a cue of
 * their own are tied to what went before. Who "she" is remains the speaker room's question. */
#ifndef QUOTH_ATTRIBUTE_H
#define QUOTH_ATTRIBUTE_H

#include "base/base.h"
#include "base/image.h"
#include "base/watch.h"
#include "rule/rule.h"
#include "tag/tag.h"
#include "weight/weight.h"

/* A run of units in a window of a passage, with its bytes in the clean text; size 0 of the run: nothing there. */
struct mention {
    uint64_t passage; /* number of the passage */
    uint32_t window;  /* index in the passage */
    struct range units;
    struct stretch {
        uint64_t start, end; /* bytes of the clean text, half open */
    } at;
};
static inline bool mention_exists(const struct mention *mention) { return mention->at.end > mention->at.start; }

struct attribution {
    uint64_t serial;       /* from 1, unique in the document, in order of making */
    struct stretch *spans; /* of the content, in order */
    uint32_t span_count, span_capacity;
    struct stretch *quoted; /* mixed: fragments in marks, marks left out */
    uint32_t quoted_count;
    quoth_kind kind;
    struct mention source, cue, to, via;
    uint32_t cue_lexeme; /* head of the cue; 0 where it has none */
    quoth_act act;
    quoth_stance stance;
    bool is_negated, is_modal, is_closed;
    uint64_t in;                /* serial of the attribution whose content holds this one, 0: none */
    uint64_t continues;         /* serial of the one it carries on, 0: none */
    uint64_t passage, sentence; /* numbers, from 1, of the content's start */
    uint32_t rule;              /* index of the rule that held; NONE: carried on without a cue */
    float confidence;
};

struct attribution_list {
    struct attribution **items;
    uint32_t count, capacity;
};

/* Said, written, asked or promised; the other acts are of the mind, or of things that show. */
static inline bool act_is_speech(quoth_act act) {
    return act != QUOTH_THOUGHT && act != QUOTH_DESIRE && act != QUOTH_EVIDENCE;
}

enum {
    LIMIT_SPANS = 256
}; /* pieces of one content: a speech reopened at each of 256 paragraphs; then a new record carries on */

/* The choosers, one linear model each; without weights the rules' own order decides. */
enum chooser {
    CHOOSE_FRAME,  /* is this a cue, and which frame does it have? candidate 0: none */
    CHOOSE_SOURCE, /* candidate 0: none */
    CHOOSE_START,  /* of the content */
    CHOOSE_END,
    CHOOSE_CUE_START,
    CHOOSE_CUE_END,
    CHOOSER_COUNT
};

/* One decision, as a learner hears of it. */
struct lesson {
    enum chooser chooser;
    struct stretch head, window; /* of the cue's head and of its sentence, in clean text */
    const struct stretch
        *candidates; /* source: whole phrase; start, end: the content's place, {place, place}; frame: unused */
    const enum takes_what *whats; /* frame: of each candidate */
    const enum takes_where *wheres;
    uint32_t count;
    const struct bytes *names; /* features, one a line; an empty line ends each candidate */
};
struct teacher {
    void *user;
    uint32_t (*answer)(void *user,
                       const struct lesson *lesson); /* right candidate, or NONE: no telling, decide yourself */
};

/* A draft, as a learner of what holds hears of it. */
struct exhibit {
    struct stretch sentence, source, cue; /* source and cue may be empty */
    const struct stretch *content;
    uint32_t content_count;
    const int16_t *numbers;    /* its signs that are counted */
    const struct bytes *names; /* those that are evidence, "word=say", one a line, in order */
};
struct examiner {
    void *user;
    quoth_status (*hear)(void *user, const struct exhibit *exhibit);
};
/* Signs by name, numbers first. */
struct sign_names {
    const char *const *items;
    uint32_t numbers, count;
};
struct sign_names attribute_sign_names(void);

struct attributer;     /* classes and rules, immutable, shared by threads */
struct attribute_work; /* what one stream keeps between passages */

/* The classes that codes must tell apart, besides those that rules name. */
struct classes attribute_classes(void);
/* `files`: the .weights among them, unless `files` is NULL. */
quoth_status attributer_new(const quoth_allocator *memory, struct lexicon *lexicon, const struct codes *codes,
                            const struct rules *rules, const quoth_file *files, size_t count,
                            struct attributer **attributer, quoth_problem *problem);
/* Lay out an attributer, or open one that was. */
quoth_status attributer_lay_out(struct attributer *attributer, struct image *image);
quoth_status attributer_open(const quoth_allocator *memory, struct lexicon *lexicon, const struct rules *rules,
                             struct image *image, struct attributer **attributer);
void attributer_free(struct attributer *attributer);

quoth_status attribute_work_new(const struct attributer *attributer, struct attribute_work **work);
void attribute_work_free(struct attribute_work *work);
void attribute_work_reset(struct attribute_work *work);
/* From now on decisions are the teacher's; used by the learner alone. */
quoth_status attribute_teach(struct attribute_work *work, const struct teacher *teacher);

/* From now on every draft is shown; used by the learner alone. */
void attribute_examine(struct attribute_work *work, const struct examiner *examiner);

/* Find the attributions of a passage; call once for each, in order. New ones are taken from `arena` and listed in order
 * of their content; an earlier one may still grow by spans of this passage (a quotation over several paragraphs).
 * `last_window` is reused. */
quoth_status attribute_passage(struct attribute_work *work, const struct passage *passage, struct arena *arena,
                               struct attribution_list *list);
/* The passage of this number, and all before it, leave: nothing may grow or point there any more. */
void attribute_forget(struct attribute_work *work, uint64_t passage);
/* Of the head of its cue, NUL-terminated, lent from the lexicon; NULL: it has no cue, or the lexicon not its head. */
const char *attribution_lemma(const struct attributer *attributer, const struct attribution *attribution);
/* From now on the rules' time is told apart; NULL: from nobody. */
void attribute_watch(struct attribute_work *work, struct watch *watch);
const struct match_counts *attribute_counts(const struct attribute_work *work);

/* Readable lines on a window: words, tag string, frames and the rules that made them; appended to *out. */
quoth_status attribute_explain(struct attribute_work *work, const struct passage *passage, uint32_t window,
                               struct bytes *out);

#endif
