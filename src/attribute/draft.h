/* draft.h — private to the attribute room: an attribution in the making, in units of one window, and what the files of
 * the room ask of one another.
 *
 * A window's way: compete.c turns frames into drafts, by rules alone or, with weights, by choose.c; phrase.c finds
 * who; cue.c how it was said; reach.c how far the content goes; loose.c ties what is left over; build.c writes the
 * result in bytes of the text. */
#ifndef QUOTH_ATTRIBUTE_DRAFT_H
#define QUOTH_ATTRIBUTE_DRAFT_H

#include "attribute/attribute.h"

/* A coarse tag names a word by its likeliest reading. The first three are beyond the sentence's edges, none at all, and
 * behind a content's last place. */
enum { TAG_EDGE, TAG_NONE, TAG_LIMIT, TAG_PAST = 8, TAG_TO = 15, TAG_PART = 31, TAG_NOT = 35, TAG_UNREAD = 68,
       TAG_COUNT };
enum { OPTION_COUNT = 7, SIGNATURE_COUNT = 4 * 256, SIGN_COMMA = 1, SIGN_QUOTATION = 16 };
enum { WORD_IS_TAG = UINT16_MAX };
/* What is counted of the units before one: verbs are finite and outside phrases. */
union coarse_sums {
    struct {
        uint16_t verbs, phrases, commas, quotations;
    };
    uint64_t all; /* added at once; a window is too short for one to run into the next */
};
/* May it be the head of a cue? “Ann Page Reports”: a name that is spelled like a cue is none, but at a sentence's start
 * the capital says nothing. In the table of rows a number of such lies above, the place of what stands behind. */
enum coarse_head { HEAD_INSIDE = 1, HEAD_FIRST = 2, HEAD_BITS = 4 };
/* A unit as features see it. */
struct view {
    union coarse_sums before; /* it */
    union {
        struct {
            uint16_t word;                        /* of a name its tag */
            uint8_t tag, signs, cue_class, heads; /* heads: enum coarse_head */
            uint16_t cues;                        /* of how many drafts that hold the cue begins here */
        };
        uint64_t looks; /* read at once */
    };
};
/* Where a unit stands: what can be both past and participle is the one behind “was” and “has”. */
enum coarse_place { PLACE_OUTSIDE, PLACE_BEHIND, PLACE_INSIDE, PLACE_COUNT }; /* inside a phrase */
enum { CUE_CLASSES_MOST = 4 }; /* of one word that count; no word of ours has more */
/* What its set of classes makes of a unit. */
struct coarse_reading {
    uint64_t chunks;  /* what the chunker asks: chunk.h */
    struct view view; /* outside phrases; before: what it adds itself; word: WORD_IS_TAG of a name, else 0 */
    uint8_t tags[PLACE_COUNT], next; /* by place; the place of what stands behind it */
    uint8_t each[CUE_CLASSES_MOST];  /* all that pool cues, not the first alone; 0: no more */
};
enum { CHUNK_STATES = 16 };
/* What is read of each unit of a window, in one line of the cache. */
struct code_row {
    uint8_t steps[CHUNK_STATES]; /* what the unit does, by where the chunker stands: chunk.h */
    uint64_t chunks;             /* of the reading */
    uint64_t looks[PLACE_COUNT]; /* of its view, by its own place */
    uint64_t sums[2];            /* what it adds to them, outside phrases and inside */
};
_Static_assert(sizeof(struct code_row) == 64, "a line of the cache");
enum trait {
    TRAIT_ASKS = 1,    /* no content ends behind it: “said the wall of |” */
    TRAIT_BELONGS = 2, /* no content ends before it: “said the old | wall” */
    TRAIT_LEADS = 4,   /* no content begins behind it: “said the | wall” */
    TRAIT_FOLLOWS = 8, /* no content begins with it: “said the wall | of” */
    TRAIT_BARS = 16,   /* no cue goes on over it */
    TRAIT_NEVER = 32   /* no content begins with it, even where a rule says so */
};
/* What views are made of. */
struct coarse_tables {
    struct coarse_reading *readings; /* by code */
    uint32_t reading_count;
    uint8_t cue_classes[128]; /* by class: its rank, from 1, among those that pool cues, or 0 */
    struct classes speaks;    /* what is no phrase and yet may be a source */
    uint8_t traits[TAG_COUNT]; /* by tag: enum trait */
};

/* What a lexeme means as the head of a cue: the reading that says so, and what it says. */
struct meaning {
    uint8_t reading, act, stance;
};

/* The choosers' models, and the evidence that keep.c weighs. */
enum { MODEL_EVIDENCE = CHOOSER_COUNT, MODEL_COUNT };

struct attributer {
    quoth_allocator memory;
    const struct lexicon *lexicon;
    const struct rules *rules;
    struct chart *models[MODEL_COUNT]; /* NULL: no weights, rules alone */
    struct trees *trees;               /* what holds; NULL: nobody asks */
    struct powers *powers;
    uint32_t powers_count; /* 1 */
    struct coarse_tables coarse;
    struct code_row *rows; /* by code */
    uint32_t row_count;
    uint16_t *words; /* by lexeme: its number in the alphabet of words */
    uint32_t word_count;
    struct meaning *meanings; /* by lexeme */
    uint32_t meaning_count;
    bool is_lent; /* words, meanings, readings, rows and powers are an image's */
    struct classes finite, auxiliary, cue_verb, cue_noun, cue_head, cue_class, nominal, premodifier, preposition,
        link, helper, mark_end; /* over which a phrase may go on; before the head of a cue, and of it */
    struct classes skipped, relative, governing, aside; /* between a subject and its cue; instead of a subject; before
                                                           what is none; the first of an apposition or the like */
    /* of contents: never last, never first; may end one; may begin one */
    struct classes trailing, leading, breaks, heralds;
    struct classes closing;                            /* of asides */
};

/* A noun phrase as the chunker sees it: a run of units without its complements. */
struct phrase {
    struct range units;
    uint32_t head; /* last unit that can be a head */
    bool is_pronoun, is_name, is_time; /* time: when, or how, and never who */
};
struct phrase_list {
    struct phrase *items; /* in order, behind one that is nowhere, so that to ask for none needs no branch */
    uint32_t count, capacity;
    VEC(uint16_t) around; /* by unit, and one past the last: the index of the phrase around it; 0: none */
};

enum { VIEWS_BEHIND = 4 };

/* How sure a chooser was. */
enum { LEAD_MOST = 1000 };
struct taken {
    float chance; /* where it was asked for, else 1 */
    int16_t lead; /* over the next candidate, in hundredths, at most LEAD_MOST; without a next one that */
};

enum { DRAFT_PIECES = 4 }; /* “A,” said she, “B,” adding “C”: more pieces in one sentence were never seen */

/* What is asked of a head once, for all candidates. */
struct head_signs {
    uint32_t word, tag, class, helper;
    uint32_t kind;   /* of a draft, once there is one: how its content lies */
    uint32_t before; /* unit before the cue and its helpers; NONE */
    struct range subject; /* of a cue that is the head alone; asked for where the head is judged */
};

struct draft {
    uint32_t window; /* index in the passage */
    uint32_t rule;
    enum takes_what what;
    enum takes_where where;
    struct range whole; /* units of the frame */
    struct range cue, source, to, via, capture;
    uint32_t head; /* unit of the cue that carries its lemma */
    struct range content[DRAFT_PIECES];
    uint32_t content_count;
    const struct draft *holder; /* the draft whose content holds this one; settled when all are known */
    struct attribution *made;   /* of it; NULL: none yet */
    bool is_dropped, is_sure;   /* sure: by a rule with a chance of its own, which no chooser moves */
    bool is_faint;              /* dropped, unless keep.c finds that it holds */
    float confidence;
    struct head_signs signs; /* of the head */
    struct taken taken[CHOOSER_COUNT];
    int32_t sum; /* of what keep.c asked */
};
struct draft_list {
    struct draft *items;
    uint32_t count, capacity;
};

/* An option of a cue: how its content lies, and the first frame that says so (NONE: no rule did). */
struct option {
    enum takes_what what;
    enum takes_where where;
    uint32_t number; /* in option_names */
    uint32_t frame;
};

/* Of a frame its rule, the unit that carries its cue, or NONE, and the next frame whose cue that unit carries. */
struct frame_head {
    const struct rule *rule;
    uint32_t head, next;
};

/* A word that may be the head of a cue, its likeliest option, and the chance that it is one. */
struct judged {
    bool is_sure;
    int16_t lead; /* of its option over the next one, in hundredths */
    uint32_t head, options;
    double chance;
    struct option option;
    struct head_signs signs; /* unless it is sure */
};

/* A head that may hold; rank 0: a draft was made of it. */
struct contender {
    uint64_t rank;
    uint32_t judged;
};

/* What went before, for quotations without a cue of their own. */
struct antecedent {
    struct attribution *attribution; /* the last one made; NULL: none, or its passage has left */
    bool is_question;                /* its quotation ends with a question mark: an answer is somebody else's */
    bool is_dialogue;                /* it answers a question of the paragraph before: the next turn may be anybody's */
    uint64_t passage;                /* where it stands, or ends */
    uint32_t window;
    struct attribution announced; /* “She added:” at a paragraph's end: source and cue of what must follow */
    uint64_t announced_in;        /* passage; 0: nothing is announced */
};

struct unit_set { /* of a window, a bit each */
    uint64_t bits[LIMIT_WINDOW_UNITS / 64 + 1];
};
static inline bool unit_set_has(const struct unit_set *set, uint32_t unit) {
    return set->bits[unit / 64] >> unit % 64 & 1;
}
static inline void unit_set_add(struct unit_set *set, uint32_t unit) {
    set->bits[unit / 64] |= (uint64_t)1 << unit % 64;
}

struct attribute_work {
    const struct attributer *attributer;
    struct matcher *matcher;
    struct frame_list frames;
    struct draft_list drafts;   /* of the window at hand */
    bool is_weighed;            /* the window at hand: keep.c will say what holds */
    struct phrase_list phrases; /* of the window at hand */
    VEC(struct view) views;     /* of the window at hand: its edge, its units, its edge */
    VEC(struct frame_head) frame_heads; /* of the window at hand, by frame */
    struct unit_set framed;     /* units that carry the cue of a frame, which does not block it */
    uint32_t first_frames[LIMIT_WINDOW_UNITS]; /* by such a unit: the first */
    struct unit_set settled;    /* units of which a frame decides without a chooser */
    VEC(uint32_t) heads;        /* of the window at hand: units that may carry a cue */
    VEC(struct judged) judged;
    VEC(struct contender) contenders; /* of these, in order */
    const struct teacher *teacher; /* NULL but in learning */
    const struct examiner *examiner;
    struct watch *watch;           /* NULL: nobody asks how long the rules take */
    struct bytes names; /* of features, in learning */
    struct antecedent last;
    struct attribution *open; /* its quotation goes on in the next paragraph */
    struct attribution *turn; /* of a transcript, in this paragraph: the sentences after it are its own */
    bool has_doubles;         /* some quotation of the document stood in double marks: single ones are no speech then */
    uint64_t serial;
    const struct passage *passage; /* at hand, with the arena and list its attributions go to */
    struct arena *arena;
    struct attribution_list *list;
};

static inline bool unit_is(const struct attributer *a, const struct unit *unit, enum known_class id) {
    (void)a;
    return classes_have(unit->classes, id);
}
static inline bool unit_meets(const struct unit *unit, struct classes set) { return classes_meet(unit->classes, set); }
static inline bool at_is(const struct attributer *a, const struct window *window, uint32_t i, enum known_class id) {
    return i < window->count && unit_is(a, &window->units[i], id);
}
/* A quotation that is a sentence of its own. */
static inline bool is_utterance(const struct attributer *a, const struct window *window, uint32_t i) {
    return at_is(a, window, i, CLASS_SPEECH) && !at_is(a, window, i, CLASS_LOWER);
}
static inline struct classes two_classes(enum known_class one, enum known_class other) {
    struct classes set = classes_none();
    classes_add(&set, one), classes_add(&set, other);
    return set;
}
/* Tests of a neighbour that may not be there cost one guess: what there is is read instead. */
static inline bool before_meets(const struct window *window, uint32_t i, struct classes set) {
    return (i > 0) & unit_meets(&window->units[i - (i > 0)], set);
}
/* `limit`: one past a unit of the window. */
static inline bool meets_below(const struct window *window, uint32_t i, uint32_t limit, struct classes set) {
    return (i < limit) & unit_meets(&window->units[i < limit ? i : limit - 1], set);
}
static inline struct range no_range(void) { return (struct range){NONE, NONE}; }
/* Nothing ends behind NONE. */
static inline bool range_exists(struct range range) { return range.end > range.start; }

/* One that does not exist meets nothing. */
static inline bool ranges_meet(struct range a, struct range b) {
    return a.start < b.end && b.start < a.end;
}
static inline bool content_meets(const struct draft *draft, struct range range) {
    for (uint32_t piece = 0; piece < draft->content_count; piece++)
        if (ranges_meet(draft->content[piece], range)) return true;
    return false;
}
static inline bool contents_meet(const struct draft *draft, const struct draft *other) {
    for (uint32_t piece = 0; piece < draft->content_count; piece++)
        if (content_meets(other, draft->content[piece])) return true;
    return false;
}

/* view.c: phrases, views, and the words that may be heads of cues */
quoth_status view_units(struct attribute_work *work, const struct window *window);
quoth_status code_rows_new(struct attributer *attributer); /* of its readings */

/* phrase.c */
static inline uint32_t phrase_number(const struct phrase_list *phrases, uint32_t unit) {
    return phrases->around.items[unit < phrases->around.count ? unit : phrases->around.count];
}
static inline const struct phrase *phrase_around(const struct phrase_list *phrases, uint32_t unit) {
    uint32_t number = phrase_number(phrases, unit);
    return number ? &phrases->items[number] : NULL;
}
static inline const struct phrase *phrase_ending_at(const struct phrase_list *phrases, uint32_t end) {
    const struct phrase *phrase = &phrases->items[phrase_number(phrases, end - 1)];
    return phrase->units.end == end ? phrase : NULL;
}
static inline const struct phrase *phrase_starting_at(const struct phrase_list *phrases, uint32_t start) {
    const struct phrase *phrase = &phrases->items[phrase_number(phrases, start)];
    return phrase->units.start == start ? phrase : NULL;
}
uint32_t start_before_of(const struct attribute_work *work, const struct window *window, uint32_t start);
/* “some of the players”, “the two of them”: where the whole begins that this ends; else `start`. */
static inline uint32_t whole_start(const struct attribute_work *work, const struct window *window, uint32_t start) {
    struct classes parts = classes_none();
    classes_add(&parts, CLASS_DET), classes_add(&parts, CLASS_PRON), classes_add(&parts, CLASS_NUMBER);
    struct classes of = classes_none();
    classes_add(&of, CLASS_OF);
    bool is_part = before_meets(window, start, of) && before_meets(window, start - 1, parts);
    return is_part ? start_before_of(work, window, start) : start;
}
struct range go_left(const struct attribute_work *work, const struct window *window, const struct phrase *phrase);
/* From “Lyme” in “the mayor of Lyme” back to “the mayor”; over “and” between names too. */
static inline struct range extend_left(const struct attribute_work *work, const struct window *window,
                                       const struct phrase *phrase) {
    uint32_t start = phrase->units.start;
    bool is_linked = (start > 1) & before_meets(window, start, work->attributer->link);
    return is_linked ? go_left(work, window, phrase) : phrase->units;
}
struct range go_right(const struct attribute_work *work, const struct window *window, const struct phrase *phrase,
                      uint32_t limit);
/* Over complements and appositions to the right, up to `limit`. */
static inline struct range extend_right(const struct attribute_work *work, const struct window *window,
                                        const struct phrase *phrase, uint32_t limit) {
    uint32_t end = phrase->units.end;
    bool is_linked = meets_below(window, end, limit, work->attributer->link);
    return is_linked ? go_right(work, window, phrase, limit) : phrase->units;
}
struct range subject_over_aside(const struct attribute_work *work, const struct window *window, uint32_t comma);
struct range find_subject(const struct attribute_work *work, const struct window *window, struct range cue);
bool is_under_preposition(const struct attributer *a, const struct window *window, const struct draft *draft);

/* cue.c */
void settle_cue(const struct attribute_work *work, const struct window *window, struct draft *draft);

/* reach.c */
bool opens_clause(const struct attribute_work *work, const struct window *window, const struct draft *draft);
bool is_clause(const struct attribute_work *work, const struct window *window, struct range units);
uint32_t line_end(const struct attributer *a, const struct window *window);
void reach_content(const struct attribute_work *work, const struct window *window, struct draft *draft);

/* coarse.c: one reading of each word, for features alone */
struct classes coarse_classes(const struct attributer *attributer); /* that a view asks of */
quoth_status coarse_prepare(struct attributer *attributer, const struct codes *codes);
void coarse_free(struct attributer *attributer);
const char *coarse_name(uint32_t tag);
uint32_t coarse_tag(enum known_class class);
struct slice coarse_signature(uint32_t signature, char room[16]);
/* `unit` may be NONE, the one before the first (which one more than that is the first of all), or up to two past the
 * end. */
static inline const struct view *view_of(const struct attribute_work *work, uint32_t unit) {
    return &work->views.items[unit + 1];
}

/* trait.c */
void traits_prepare(uint8_t traits[TAG_COUNT]);

/* alphabet.c: the numbers of words, and the models */
quoth_status alphabets_new(struct attributer *attributer, const quoth_file *files, size_t count,
                           quoth_problem *problem);

/* choose.c: drafts by the models */
quoth_status choose_drafts(struct attribute_work *work, uint32_t window);

/* compete.c: the drafts of a window, settled and in order of content */
void sort_drafts(struct draft_list *drafts, int (*order)(const void *, const void *));
quoth_status compete(struct attribute_work *work, uint32_t window);

/* build.c */
quoth_status build_attribution(struct attribute_work *work, const struct draft *draft, struct attribution **made);
quoth_status add_unit_spans(struct attribute_work *work, struct attribution *attribution, const struct window *window,
                            struct range units, bool is_direct);
struct stretch stretch_of_units(const struct passage *passage, const struct window *window, struct range units);
struct stretch stretch_inside(const struct passage *passage, uint32_t quotation);
quoth_status new_attribution(struct attribute_work *work, struct attribution **made);
quoth_status add_span(struct attribute_work *work, struct attribution *attribution, struct stretch span);

/* loose.c: quotations of a window that no draft took */
quoth_status tie_loose_quotations(struct attribute_work *work, uint32_t window);

#endif
