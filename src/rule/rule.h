/* rule.h — door of the rule room: rule text becomes PCRE2 patterns over code strings; matched over a
 * window they give frames.
 *
 * In: .rules files and the lexicon's class names. Out: frames: which rule, and the units of its captured roles. Idea: a
 * rule matches only the frame (source, cue and the punctuation that joins them to the content); code elsewhere derives
 * how far the content reaches. Every quantifier is bounded, so matching is linear by construction. PCRE2 reads bytes:
 * rules that together tell at most 255 kinds of units apart share an alphabet, to which a window's codes are folded
 * once. An automaton of each frame, read backwards, tells where its matches can start; long lets in it are tables that
 * all rules share. There the match of most frames is read off what the automaton has seen; PCRE2 is asked for those
 * that it alone can tell, and says in tests what all of them must be.
 *
 *   let says = Aux{0,2} Adv? Say Adv?                       lower case: expanded as text, earlier lets only
 *
 *   rule quotation-person-says
 *     frame   Quotation Comma? <source: person> <cue: says>  Capitalised: a class; "word": that very word;
 *     takes   quotation before                               <role: …> captures; takes: what, and where
 *     chance  0.95                                           may be left out: how sure its frames are
 *     yes     “It was late,” Mrs Hale said.   source=Mrs Hale  cue=said
 *     no      “Late” signs were put up, the mayor said nothing.
 *     why     The commonest news order.
 *
 * The rest of a frame is PCRE2 with free blanks: groups ( ) and (?: ), | ? {m,n}, lazy ?? and {m,n}?, ^ $,
 * look-arounds and . for any unit. [A B] is any of these classes and [^ A B] any unit with none of them;
 * !A after a class or bracket narrows it: Verb!Name is a unit that has Verb and not Name; A&B has both. A
 * frame may run over several lines (a line that begins with more blanks than its key). A # begins a comment
 * line. Refused, with line, column and caret: unknown class or let, unbounded quantifier (* + {n,}), a
 * bound over 12 ({0,12}), a frame that can match nothing, a rule without frame, takes, why, two yes and two
 * no. Files are read in order and rules keep it: order is evidence. */
#ifndef QUOTH_RULE_H
#define QUOTH_RULE_H

#include "base/base.h"
#include "base/image.h"
#include "lexicon/lexicon.h"
#include "tag/tag.h"

enum role { ROLE_SOURCE, ROLE_CUE, ROLE_CONTENT, ROLE_TO, ROLE_VIA, ROLE_COUNT }; /* source cue content to via */

/* What the content is and where it lies from the cue; the attribute room gives them meaning. */
enum takes_what {
    TAKES_QUOTATION,  /* the folded quotation(s) beside the frame */
    TAKES_CLAUSE,     /* a clause: with or without that, if, wh- */
    TAKES_INFINITIVE, /* to …, with or without an object before it */
    TAKES_OBJECT,     /* a noun phrase and its complement */
    TAKES_LINE,       /* the rest of the line: headline colon, transcript turn */
    TAKES_CAPTURE,    /* exactly the captured content; around: and what the frame holds behind the cue */
    TAKES_NOTHING     /* the frame blocks: what it covers is no attribution */
};
enum takes_where { TAKES_BEFORE, TAKES_AFTER, TAKES_AROUND };

struct rule {
    double chance;             /* that a frame of this rule holds, whatever was learned; 0: the choosers know */
    struct classes need;       /* classes that must occur in a window for the rule to match */
    enum takes_what what;
    enum takes_where where;
    uint32_t line;
    bool names_source;         /* some part of the frame is the source */
    const char *name;          /* NUL-terminated */
    struct slice file, examples; /* for the examples runner: the text from the first yes/no to the rule's end */
};

struct rules;   /* immutable once compiled, shared by threads */
struct matcher; /* match data and JIT stack of one thread */

struct frame {
    uint32_t rule;                       /* index */
    struct range whole;                  /* units */
    struct range roles[ROLE_COUNT];      /* units; {NONE, NONE} where not captured */
};
struct frame_list {
    struct frame *items;
    uint32_t count, capacity;
};

/* Read: quoted words get a class of their own in the lexicon; *used gets every class that some rule names. */
quoth_status rules_read(const quoth_allocator *memory, const quoth_file *files, size_t count, struct lexicon *lexicon,
                        struct rules **rules, struct classes *used, quoth_problem *problem);
/* These sheets compile, since tests went through them: rules_compile need not try. */
void rules_trust(struct rules *rules);
/* Fold the codes and compile, with JIT unless `without_jit` or the machine has none. */
quoth_status rules_compile(struct rules *rules, const struct codes *codes, bool without_jit, quoth_problem *problem);
/* Lay out rules once they are compiled, or open those that were. */
quoth_status rules_lay_out(struct rules *rules, struct image *image);
quoth_status rules_open(const quoth_allocator *memory, struct image *image, bool without_jit, struct rules **rules);
void rules_free(struct rules *rules);
uint32_t rules_count(const struct rules *rules);
const struct rule *rules_rule(const struct rules *rules, uint32_t index);
/* The PCRE2 pattern of a rule as compiled, for --explain and tests; NUL-terminated. */
const char *rules_pattern(const struct rules *rules, uint32_t index);

quoth_status matcher_new(const struct rules *rules, struct matcher **matcher);
void matcher_free(struct matcher *matcher);
struct match_counts {
    uint64_t rules_run, rules_matched, limits_hit;
};
const struct match_counts *matcher_counts(const struct matcher *matcher);

/* Append every frame of every rule in the window: rules in file order, each rule's matches left to right,
 * overlapping ones included (the search goes on one unit after a match's start). A rule whose `need` is
 * not present is not run. */
quoth_status rules_match(const struct rules *rules, struct matcher *matcher, const struct window *window,
                         struct frame_list *frames);

#endif
