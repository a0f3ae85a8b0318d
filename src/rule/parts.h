/* parts.h — inside of the rule room; no other room includes it.
 *
 *   .rules text --sheet.c--> lets and rules --frame.c--> items --need.c--> what a window must hold
 *   items, codes --alphabet.c--> bytes --pattern.c, rules.c--> PCRE2 code --------------------+
 *   items, bytes --unroll.c, machine.c--> positions --reader.c, phrase.c--> readers ----------+
 *   positions, codes --sieve.c--> rules worth a scan, and where ------------------------------+--matcher.c--> frames
 *   readers, flank.c's tables --scan.c, walk.c--> matches ------------------------------------+
 *
 * An item is one sign of the notation, with its place in the file, so that every later complaint can point
 * at it. Lets are spliced as items when they are named; nothing is parsed twice. */
#ifndef QUOTH_RULE_PARTS_H
#define QUOTH_RULE_PARTS_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "rule/rule.h"

/* Sets of positions, rules and states are bits, 64 a word. */
static inline bool has_bit(const uint64_t *set, uint32_t bit) { return set[bit / 64] >> bit % 64 & 1; }
static inline void set_bit(uint64_t *set, uint32_t bit) { set[bit / 64] |= (uint64_t)1 << bit % 64; }
static inline void clear_bit(uint64_t *set, uint32_t bit) { set[bit / 64] &= ~((uint64_t)1 << bit % 64); }

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
    uint32_t let;        /* ITEM_GROUP: the number of the let that it is, and one more; 0: it is written out */
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
    uint32_t phrase; /* the number of its table, and one more; 0: it has none */
    bool is_tried;   /* to make one */
};

enum { BYTE_WORDS = (LIMIT_CODES + 1) / 64 };
/* Code, and byte in every alphabet, of what stands behind the last unit; those of units begin at 1. */
enum { WINDOW_END = 0 };

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

struct guard { /* what guards make of a unit of some class: */
    bool is_held, frees; /* is it of A? Is it none of B? */
};

/* A frame as an automaton of positions (Glushkov 1961), one for each unit it can take, read from right to
 * left: all places where a match can start are then known after one pass. A window ends in a unit of a
 * class of its own, for $ and for look-aheads at a frame's end. Of other look-arounds (?! A B ) before a unit
 * is read too, and (?! A ) watched; where one is not, it counts as met, the machine is not exact, and PCRE2 has
 * the last word. It serves compiling alone: what reads windows is made of it. */
enum {
    MACHINE_WORDS = 12, /* of positions, at most; English frames have some two hundred positions, and one 600 */
    MACHINE_POSITIONS = MACHINE_WORDS * 64
};
struct machine {
    uint32_t position_count; /* 0: the frame is too large, every place may be a start */
    uint32_t words;          /* of 64 positions each */
    uint32_t class_count;    /* with the last, which is the window's end */
    bool has_watch;          /* see watches */
    bool is_exact, is_anchored; /* as of a reader */
    uint16_t reach_before, reach_after; /* units of a match on each side, that of the cut one of them */
    uint8_t *classes;        /* by byte of the alphabet: units that this rule does not tell apart share one */
    struct guard *guards;    /* by class */
    uint8_t *parts;          /* by position: number of the capture that it is in, and PART_AHEAD */
    uint64_t *fits;          /* by class: positions that such a unit can fill */
    uint64_t *before;        /* by position: what can stand before it */
    uint64_t *first, *last;  /* positions that begin a match; that end one, or stand behind one that looks ahead */
    uint64_t *opening;       /* of the first those that begin one at a window's start alone */
    uint64_t *cut;           /* every match takes one of these positions */
    uint64_t *leads;         /* of the cut, or before it */
    uint64_t *guarded, *watches; /* as of a reader */
    struct splice *splices;  /* lets, in the order of their first positions, those within others behind them */
    uint32_t splice_count;
};

/* The same with one position for each of the lets that have tables: then one word holds them all. A (?! A B ) before
 * a position is its guard: a unit of A fills it only where the unit behind is none of B. A (?! A ) before what need
 * not be one unit has a position of its own, which units of A fit and nothing leads to: a walk that passes it over
 * such a unit asks PCRE2. */
enum { READER_POSITIONS = 64 };
/* One side of the cut as a table: from a hit on, a state and a unit's class give the next state. */
enum { FLANK_STATE = 0x7fff, FLANK_ENDS = 0x8000 };
struct flank {
    uint8_t *columns; /* by byte of the alphabet */
    uint16_t *next;   /* rows by column: where the next state has its row, 0: nothing more can follow; and FLANK_ENDS
                       * where a match can begin, or end, with the unit; the first row is for a hit's own unit */
    uint32_t next_count;
    uint32_t reach;   /* as of a machine */
};
struct reader {
    /* What a hit is asked about lies in one line of the cache. */
    const uint8_t *bytes;      /* by code; of the rule's alphabet */
    struct flank left, right;
    uint8_t *classes;          /* by byte; as of a machine */
    uint64_t *fits;            /* by class: positions that a unit fills; of a phrase's: can the phrase end with it? */
    struct guard *guards;      /* by class */
    uint64_t *before;          /* by position: what can stand before it */
    struct seat *seats;        /* by position */
    uint32_t position_count;   /* 0: there are more, every place may be a start */
    uint32_t class_count;
    /* Where starts are certain, and so is what PCRE2 would make of them; see walk.c. */
    bool is_exact, is_anchored;
    uint64_t nearest, second;  /* can stand behind the one right before them, and behind the one before that; */
    uint64_t linked;           /* or behind others; */
    uint64_t first, last, opening; /* as of a machine; */
    uint64_t leads;
    uint64_t guarded;          /* have a guard; */
    uint64_t watches;          /* stand for such a (?! A ); */
    uint64_t phrases;          /* or for a phrase */
};
struct seat { /* a position: */
    uint64_t peers;            /* positions of the same phrase, it too */
    uint8_t part;              /* as of a machine, */
    uint8_t role;              /* and the role that this is; ROLE_COUNT: none */
    uint8_t table;             /* the number of its phrase's table, and one more; 0: one unit fills it */
};

/* While a machine becomes a reader. */
struct folding {
    const struct machine *machine;
    struct reader reader;
    uint16_t places[MACHINE_POSITIONS]; /* by position of the machine: what it becomes */
    uint8_t tables[MACHINE_POSITIONS];  /* and of the phrase that it is a part of, as in a reader; */
    bool begins[MACHINE_POSITIONS], ends[MACHINE_POSITIONS]; /* can it begin, or end, that? Others do both */
};

/* A let in a frame whose quantifiers are written out. */
struct splice {
    uint32_t let;
    struct range positions;
};

/* A let by itself as a table, from right to left: what is filled behind, and a unit, give what it fills. */
enum { PHRASE_STATE = 0x7fff, PHRASE_BEGINS = 0x8000, PHRASE_WORDS = 4 };
struct phrase {
    uint32_t class_count, words, position_count;
    uint8_t *classes; /* by code */
    uint16_t *next;   /* rows by class: where the next state has its row, and PHRASE_BEGINS where a phrase can begin
                       * with the unit; in the first row nothing is left, the second is that of what stands
                       * behind a phrase */
    uint64_t *filled; /* by number of a state's row: positions */
    uint64_t *before; /* by position: what can stand before it */
    uint64_t *first, *last;
    uint32_t code_count, next_count, filled_count, before_count; /* of the tables */
};
static inline uint32_t phrase_step(const struct phrase *phrase, uint32_t state, uint16_t code) {
    return phrase->next[state + phrase->classes[code]];
}

static inline uint64_t *machine_before(const struct machine *machine, uint32_t position) {
    return machine->before + (size_t)position * machine->words;
}
static inline bool reader_precedes(const struct reader *reader, uint32_t before, uint32_t position) {
    return reader->before[position] >> before & 1;
}
/* Of a unit in a window, or of the end behind the last. */
static inline uint32_t reader_class(const struct reader *reader, uint16_t code) {
    return reader->classes[reader->bytes[code]];
}

/* Rules that a window may match, by its units: bits of rules, up to SIEVE_RULES; those behind are always worth a
 * try. */
enum { SIEVE_RULES = 256, SIEVE_WORDS = SIEVE_RULES / 64 };
struct rule_set {
    uint64_t words[SIEVE_WORDS];
};
/* Of a code, as numbers of sets of rules, of which there are far fewer than codes. The first code is the edge. */
enum { SIEVE_REACH = 2 };       /* units from the cut that are asked; a third would spare few scans */
struct sieve_row {
    /* such a unit can be so many units from the rule's cut, and one more, */
    uint16_t before[SIEVE_REACH], after[SIEVE_REACH];
    uint16_t begins, ends;       /* begin a window that the rule may match, or end one */
};

/* Where a window has what some rule's cut asks for: a place, and those rules. Matches of a rule take one of its
 * hits. */
enum { HITS_AT_ONCE = 4 }; /* few windows have more */
struct hits {
    uint32_t count;
    uint16_t places[LIMIT_WINDOW_UNITS + 1 + HITS_AT_ONCE];
    struct rule_set rules[LIMIT_WINDOW_UNITS + 1 + HITS_AT_ONCE]; /* of no rules behind the last */
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
    const uint8_t *code; /* the pattern compiled, as PCRE2 serializes it; NULL: none is laid out, or tests alone ask */
    uint32_t code_size;
    uint32_t group_count, alphabet;
    uint8_t roles[GROUPS_MOST + 1]; /* by number of the capture */
    struct machine machine;
    struct reader reader;
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
    VEC(struct phrase) phrases;
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
    uint32_t let;       /* as of an item, where a let opens */
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

/* Settle what ^ says, when positions are joined; false: a cut takes one, where no unit can be a hit. Part of
 * machine_make. */
bool machine_open(const struct rules *rules, const struct signs *signs, struct machine *machine);
/* Make classes that fill the same positions one; part of machine_make. */
void machine_merge(struct machine *machine);
/* Tell what leads to the cut, and how far matches reach from it; part of machine_make. */
void machine_reach(struct machine *machine);
/* Make a body's reader, when the sieve is made of its machine. */
quoth_status reader_make(struct rules *rules, struct body *body);
/* Make the tables of both sides of a reader's cut. */
quoth_status flanks_make(struct rules *rules, const struct folding *folding, struct reader *reader);
enum { FLANK_STATES = 256 };
struct draft { /* of such a table, while it is made */
    uint16_t *next; /* by state and class: the number of the next state, 0: nothing more can follow; and FLANK_ENDS */
    uint32_t state_count, class_count;
};
/* Make a flank of it; classes are by byte of the alphabet. */
quoth_status flank_shrink(struct rules *rules, const struct draft *draft, const uint8_t *classes, struct flank *flank);
/* Tell all readers where their alphabets are. */
void readers_link(struct rules *rules);
/* The number of a let's table, as of a let, in the alphabet of a body that names it. */
quoth_status phrase_find(struct rules *rules, uint32_t let, const struct body *body, uint32_t *number);

/* The places where a match of a rule can start, last first, and the positions that each unit fills from there on:
 * those from which the rest of a match can be had. There is room for every unit and one more. */
enum { RUN_UNITS = 64, ENDS_ONE = 0x10000, RUNS_MOST = 2048 }; /* a window full of names asks for two runs a unit */
struct scan {
    const struct phrase *phrases;
    const struct hits *hits;
    const uint16_t *codes; /* of the window; */
    uint32_t unit_count;
    const struct reader *reader; /* of the rule */
    uint32_t turn;           /* places from here on lie behind the leftmost hit, and there a match can end; */
    uint32_t until;          /* and reading ends before this one, once nothing is filled */
    bool is_free;            /* the unit behind is none that bars */
    bool is_crowded;         /* there were more runs, or longer ones: nothing is known */
    uint32_t start_count, run_count;
    struct known { /* the last match that was walked; none: the place is NONE */
        const struct frame *frame;
        uint32_t position, place; /* which began it, and where it went on */
    } known;
    uint16_t starts[LIMIT_WINDOW_UNITS + 2];
    uint16_t places[LIMIT_WINDOW_UNITS + 2]; /* the rule's hits */
    uint64_t filled[LIMIT_WINDOW_UNITS + 2];
    struct begun { /* by place: phrases that begin there; none once it is read */
        uint64_t positions;
        uint64_t ends; /* the sum of their ends, and how many they are, in units of ENDS_ONE */
    } begun[LIMIT_WINDOW_UNITS + 1];
    uint32_t ends[LIMIT_WINDOW_UNITS + 1]; /* by place: the same when it was read */
    struct run { /* a phrase that ends before a place, and where it can begin */
        uint64_t positions; /* that it is */
        uint64_t begins;    /* a bit for each unit that was read, */
        uint32_t first;     /* from this one on */
        uint32_t end;
    } runs[RUNS_MOST]; /* last places first */
    uint64_t inner[(LIMIT_WINDOW_UNITS + 1) * PHRASE_WORDS]; /* by place: what phrases at hand fill */
};
void scan_begin(const struct rules *rules, const struct window *window, const struct hits *hits, struct scan *scan);
/* Of a rule, from its hits; one beyond the sieve's has them everywhere. */
void scan_starts(struct scan *scan, const struct reader *reader, uint32_t rule);
/* The match of the rule that begins at a start of an exact machine. */
enum walked { WALKED_NOWHERE, WALKED_MATCH, WALKED_DOUBT /* PCRE2 may know better */ };
enum walked walk_match(struct scan *scan, uint32_t start, struct frame *frame);

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
