/* parts.h — inside of the rule room; no other room includes it.
 *
 *   .rules text --sheet.c--> lets and rules --frame.c--> items --need.c--> what a window must hold
 *   items, codes --alphabet.c--> bytes --pattern.c, rules.c--> PCRE2 code --------------------+
 *   items, bytes --unroll.c, machine.c--> positions --scan.c, walk.c--> matches --------------+--matcher.c--> frames
 *   positions, codes --sieve.c--> rules worth a scan, and where ------------------------------+
 *
 * An item is one sign of the notation, with its place in the file, so that every later complaint can point
 * at it. Lets are spliced as items when they are named; nothing is parsed twice. */
#ifndef QUOTH_RULE_PARTS_H
#define QUOTH_RULE_PARTS_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "rule/rule.h"

enum {
    REPEAT_MOST = 12,   /* of {m,n}: no phrase of a frame is longer */
    NESTING_MOST = 64,  /* of groups, those of lets in lets included: English needs some ten */
    FRAME_ITEMS = 4000, /* of a frame with its lets: PCRE2 compiles no more than 64 kB */
    SIGNS_MOST = 4096,  /* of a frame whose quantifiers are written out; English ones have at most some 2,200 */
    GROUPS_MOST = 24    /* captures of a frame: five roles in a few alternatives */
};

enum item_kind {
    ITEM_SET, ITEM_ANY, ITEM_START, ITEM_END, ITEM_BAR, ITEM_REPEAT,
    ITEM_GROUP, ITEM_AHEAD, ITEM_NOT_AHEAD, ITEM_BEHIND, ITEM_NOT_BEHIND, ITEM_ROLE, /* these open, and */
    ITEM_CLOSE
};

struct place {
    uint32_t sheet, at; /* which .rules file, and the offset in it */
};

struct item {
    enum item_kind kind;
    uint8_t role;        /* ITEM_ROLE */
    uint8_t least, most; /* ITEM_REPEAT */
    bool is_lazy;
    struct range tests;  /* ITEM_SET: all of them must hold */
    struct place place;
    uint32_t offset;     /* in the pattern, once that is written */
};

struct test { /* of a unit: it has some class of the set, or none */
    struct classes set;
    bool is_wanted;
};

struct let {
    struct slice name;
    struct range items;
    struct place place;
};

enum { BYTE_WORDS = (LIMIT_CODES + 1) / 64 };
enum { WINDOW_END = 0 }; /* code, and byte in every alphabet, of what stands behind the last unit; those of units begin at 1 */

struct shape { /* the tests of an item, in an alphabet */
    uint64_t passes[BYTE_WORDS]; /* by byte */
    char *text;                  /* as PCRE2 has it; NULL: not yet asked for */
};

/* Codes as bytes: two codes share a byte when no test of the alphabet's rules tells their sets apart. */
struct alphabet {
    uint8_t *bytes;                          /* by code */
    uint32_t code_count;                     /* of bytes */
    struct classes *samples;                 /* by byte: the set of one code that has it; while compiling */
    uint32_t byte_count;
    VEC(struct classes) tests;
    struct shape *shapes; /* by the first test of an item: lets bring the same tests to many rules */
};

struct side { /* how far from the cut a unit of some class can stand in a match; 0: not on that side */
    uint16_t before, after;
    uint8_t musts_before, musts_after; /* bits of those that every match has on a side of the cut, which it is one of */
    bool starts : 1, ends : 1;       /* can it begin a match? Can it end one, or stand behind one that looks ahead? */
    bool is_held : 1, frees : 1;     /* of a guard: is it of A? Is it none of B? */
    bool goes_back : 1, goes_on : 1; /* can a match have more, before it on the left of the cut, behind it on the right? */
};

/* A frame as an automaton of positions (Glushkov 1961), one for each unit it can take, read from right to
 * left: all places where a match can start are then known after one pass. A window ends in a unit of a
 * class of its own, for $ and for look-aheads at a frame's end. Of other look-arounds (?! A B ) before a unit
 * is read too, and (?! A ) watched; where one is not, it counts as met, the machine is not exact, and PCRE2 has the last word. */
enum { MACHINE_WORDS = 12 }; /* of positions, at most; English frames have some two hundred positions, and one 600 */
struct machine {
    uint32_t position_count; /* 0: the frame is too large, every place may be a start */
    uint32_t words;          /* of 64 positions each */
    uint32_t class_count;    /* with the last, which is the window's end */
    bool has_watch;          /* see blocks */
    uint8_t musts_before, musts_after; /* of all sides */
    /* Where starts are certain, and so is what PCRE2 would make of them; see walk.c. */
    bool is_exact, is_anchored;
    /* by byte of the alphabet: units that this rule does not tell apart share one */
    uint8_t *classes;
    uint64_t *fits;          /* by class: positions that such a unit can fill */
    struct block *blocks;    /* by word of a set */
    struct link *links;      /* by position: what can stand before it, but for what its block tells */
    uint64_t *link_words;    /* of all links */
    uint32_t link_count;     /* of words */
    uint64_t *last;          /* positions that end a match, or stand behind one that looks ahead */
    uint8_t *parts;          /* by position: number of the capture that it is in, and PART_AHEAD */
    struct side *sides;      /* by class */
    struct draft {           /* while rules are compiled */
        uint64_t *before;    /* what links say, by position and word */
        uint64_t *cut;       /* every match takes one of these positions */
        uint64_t *first, *leads, *guarded, *watches; /* as of blocks */
    } draft;
};

/* Of 64 positions, those that … A (?! A B ) before a position is its guard: a unit of A fills it only where the unit behind
 * is none of B. A (?! A ) before what need not be one unit has a position of its own, which units of A fit and nothing
 * leads to: a walk that passes it over such a unit asks PCRE2. */
struct block {
    uint64_t nearest, second; /* can stand behind the one right before them, and behind the one before that; */
    uint64_t linked;          /* have links; */
    uint64_t first;           /* begin a match; */
    uint64_t leads;           /* are of the cut, or before it; */
    uint64_t guarded;         /* have a guard; */
    uint64_t watches;         /* or stand for such a (?! A ) */
};

/* Positions are few and near each other: a run of a set's words, most often one. */
struct link {
    uint16_t start;       /* in the words of all links */
    uint8_t first, count; /* where in the set they lie */
};

static inline uint64_t *draft_before(const struct machine *machine, uint32_t position) {
    return machine->draft.before + (size_t)position * machine->words;
}
static inline bool machine_precedes(const struct machine *machine, uint32_t before, uint32_t position) {
    const struct block *block = &machine->blocks[position / 64];
    if (before + 1 == position) return block->nearest >> position % 64 & 1;
    if (before + 2 == position) return block->second >> position % 64 & 1;
    struct link link = machine->links[position];
    uint32_t word = before / 64 - link.first; /* huge, where it lies before the first */
    return word < link.count && machine->link_words[link.start + word] >> before % 64 & 1;
}
/* Of a unit in a window, or of the end behind the last. */
static inline uint32_t machine_class(const struct machine *machine, const uint8_t *bytes, uint16_t code) {
    return machine->classes[bytes[code]];
}

/* Rules that a window may match, by its units: bits of rules, up to SIEVE_RULES; those behind are always worth a try. */
enum { SIEVE_RULES = 256, SIEVE_WORDS = SIEVE_RULES / 64 };
struct rule_set {
    uint64_t words[SIEVE_WORDS];
};
/* Of a code, as numbers of sets of rules, of which there are far fewer than codes. The first code is the edge. */
enum { SIEVE_REACH = 2 };       /* units from the cut that are asked; a third would spare few scans */
struct sieve_row {
    uint16_t before[SIEVE_REACH], after[SIEVE_REACH]; /* such a unit can be so many units from the rule's cut, and one more, */
    uint16_t begins, ends;       /* begin a window that the rule may match, or end one */
};

/* Where a window has what some rule's cut asks for: a place, and those rules. Matches of a rule take one of its hits. */
struct hits {
    uint32_t count;
    uint16_t places[LIMIT_WINDOW_UNITS + 1];
    struct rule_set rules[LIMIT_WINDOW_UNITS + 1];
    struct rule_set passed; /* rules that have any */
};

/* What a window must hold for items to match: every class of `all`, and of `any`, unless it is empty, one
 * at least. */
struct need {
    struct classes all, any;
};

struct body { /* a rule with what was made of it */
    struct rule rule;
    struct place place;
    struct need need;
    struct range items;
    const char *pattern;
    const uint8_t *code; /* the pattern compiled, as PCRE2 serializes it; NULL: no build has laid it out, or tests alone ask */
    uint32_t code_size;
    uint32_t group_count, alphabet;
    uint8_t roles[GROUPS_MOST + 1]; /* by number of the capture */
    struct machine machine;
};

struct rules {
    const quoth_allocator *memory;
    struct arena arena; /* copies of the files, names, patterns */
    struct arena drafts; /* what serves compiling alone */
    quoth_file *sheets;
    uint32_t sheet_count;
    VEC(struct item) items;
    VEC(struct test) tests;
    VEC(struct let) lets;
    VEC(struct body) bodies;
    VEC(struct alphabet) alphabets;
    struct need *needs; /* of the rules, side by side: looked at once a window */
    uint16_t *cuts;          /* by code: the set of rules whose cut such a unit can be at; the first set is empty */
    struct sieve_row *sieve; /* by code */
    struct rule_set *sets;   /* that those rows name */
    uint32_t set_count;
    struct rule_set unsieved; /* rules that have no machine, hence no cut */
    uint32_t sieve_count;
    uint32_t group_most;
    bool is_trusted, is_without_jit;
    struct lexicon *lexicon;  /* these two while reading alone */
    quoth_problem *problem;
};

static inline bool same_text(struct slice a, const char *bytes, size_t size) {
    return a.size == size && memcmp(a.bytes, bytes, size) == 0;
}

/* Complain about a place of a sheet. */
#define rules_complain(rules, place, ...)                                               \
    knowledge_problem((rules)->problem, &(rules)->sheets[(place).sheet], (place).at, __VA_ARGS__)

quoth_status sheet_read(struct rules *rules, uint32_t sheet);
/* Append the items of a frame's or let's text. */
quoth_status frame_read(struct rules *rules, struct place place, size_t size, struct range *items);
/* What the items need, and the units they match at least. */
struct need need_find(const struct rules *rules, struct range items, uint32_t *least);
/* Give every body an alphabet. */
quoth_status alphabets_make(struct rules *rules, const struct codes *codes);
/* The shape of an item's tests, made when it is first asked for. */
quoth_status alphabet_shape(struct rules *rules, struct alphabet *alphabet, struct range tests,
                            const struct shape **shape);
/* Write the pattern of a body in its alphabet; sets item offsets, roles and group_count. */
quoth_status pattern_write(struct rules *rules, struct body *body);

enum sign_kind { SIGN_POSITION, SIGN_WATCH, SIGN_OPEN, SIGN_CLOSE, SIGN_BAR, SIGN_OPTIONAL };

enum { PART_AHEAD = 0x80 }; /* a unit behind the match, which a look-ahead reads; so is the window's end */

struct sign { /* of a frame that is written out */
    enum sign_kind kind;
    uint8_t part;        /* as of a machine */
    bool ends_role;
    uint32_t guard;      /* of a position: the item of the (?! before it; NONE */
    struct range items; /* of a position: one item, or the alternatives of a (?! that must not follow */
    uint32_t position;
};

struct signs {
    struct sign items[SIGNS_MOST];
    uint32_t count;
    bool is_exact, is_anchored; /* as of a machine, as far as signs tell */
};
/* False where there would be too many. */
bool unroll_items(const struct rules *rules, const struct body *body, struct signs *signs);

/* Make the machine of a body; none where the frame is too large for one. */
quoth_status machine_make(struct rules *rules, struct body *body);

enum { JOINTS_MOST = 256 }; /* open at a time: groups, and copies in copies */
/* Join positions, whose costs tell how many units fill them; part of machine_make. */
quoth_status positions_join(const quoth_allocator *memory, const struct signs *signs, const uint32_t *costs,
                            struct machine *machine);

/* Make classes that fill the same positions one; part of machine_make. */
void machine_merge(struct machine *machine);
/* Tell of positions and classes on which side of the cut they can stand; part of machine_make. */
void machine_sides(struct machine *machine);
/* Make blocks and links of what can stand before each position; part of machine_make. */
quoth_status machine_link(struct arena *arena, struct machine *machine);

/* The places where a match of the machine can start, last first, and the positions that each unit fills from there on:
 * those from which the rest of a match can be had. There is room for every unit and one more. */
struct scan {
    uint16_t starts[LIMIT_WINDOW_UNITS + 1];
    uint32_t start_count;
    uint64_t filled[(LIMIT_WINDOW_UNITS + 1) * MACHINE_WORDS]; /* see scan_filled */
};
static inline uint64_t *scan_filled(struct scan *scan, const struct machine *machine, uint32_t place) {
    return scan->filled + place * machine->words;
}
/* `rule`: whose hits count; one beyond the sieve's has them everywhere. */
void scan_starts(const struct rules *rules, uint32_t rule, const struct window *window, const struct hits *hits,
                 struct scan *scan);
/* The match that begins at a start of an exact machine. */
enum walked { WALKED_NOWHERE, WALKED_MATCH, WALKED_DOUBT /* PCRE2 may know better */ };
enum walked walk_match(const struct rules *rules, const struct body *body, const struct window *window, struct scan *scan,
                       uint32_t start, struct frame *frame);

/* A body's code, out of what the build has laid out; NULL: it is not, or by another release of PCRE2. */
pcre2_code *body_open(const struct body *body, pcre2_general_context *context);
/* Fill the sieve, when all machines are made. */
quoth_status sieve_make(struct rules *rules, uint32_t code_count);
/* The rules that the units may match, and where. */
void sieve_window(const struct rules *rules, const struct window *window, struct hits *hits);

/* A body's code; NULL: *error and *offset say why. */
pcre2_code *body_compile(const struct body *body, pcre2_compile_context *context, int *error, PCRE2_SIZE *offset);

/* PCRE2's memory from the caller's allocator; NULL when out of memory. */
pcre2_general_context *context_new(const quoth_allocator *memory);

#endif
