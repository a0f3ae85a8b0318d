/* limits.h — every bound in the program, with its reason. Nothing else in the program is limited. */
#ifndef QUOTH_LIMITS_H
#define QUOTH_LIMITS_H

enum {
    /* A paragraph longer than this is cut at its last sentence end (or blank): news paragraphs stay under 3 kB, so this
     * only meets files without line breaks, and keeps what one paragraph costs small. */
    LIMIT_PARAGRAPH_BYTES = 32 * 1024,
    /* Text that stays held so that names which follow can still complete earlier speakers; an article is rarely 100 kB.
     * A byte of it costs some forty of tokens, units and records: this is what a document of any length costs. */
    LIMIT_NAME_WINDOW_BYTES = 128 * 1024,
    /* Paragraphs that stay held for the same reason: of very short ones 128 KiB are thousands, and each costs
     * kilobytes. */
    LIMIT_NAME_WINDOW_PARAGRAPHS = 384,
    /* Tokens that stay held: twice what 128 KiB of English has, for text that is marks alone. */
    LIMIT_NAME_WINDOW_TOKENS = 48 * 1024,
    /* Text that stays held behind what was released: a quotation that is carried on over paragraphs names a source
     * above it. */
    LIMIT_SOURCE_LAG_BYTES = 64 * 1024,
    /* A rule sees at most this many units: the longest news sentence measured had some 180. Keeps matching linear. */
    LIMIT_WINDOW_UNITS = 512,
    /* Quotations inside quotations; deeper ones count as text of the sixteenth. */
    LIMIT_QUOTATION_DEPTH = 16,
    /* Steps PCRE2 may take at one start: thousands of times what a bounded rule needs, under a millisecond. */
    LIMIT_MATCH_STEPS = 100000,
    /* Codes of a tag string are bytes; 0 is kept free so that a code string may end in NUL. */
    LIMIT_CODES = 255,
    /* Classes of words: two machine words hold a set. */
    LIMIT_CLASSES = 128,
    /* Frames that rules may find in one window before the rest is dropped and counted. */
    LIMIT_FRAMES = 1024,
    /* Entities that an article may introduce; past it the older half leave, those who have spoken last. */
    LIMIT_ENTITIES = 4096,
    /* Words by which entities are found; past it they are collected anew. A full roster of the longest names has
     * 110,000. */
    LIMIT_KEYS = 1 << 17,
    /* Words of one name; “Department of Health and Human Services” has six. */
    LIMIT_NAME_UNITS = 12,
    /* A longer run of capitals is no name. */
    LIMIT_NAME_BYTES = 192,
    /* Titles, roles, aliases kept of one entity: further ones say nothing new. */
    LIMIT_LABELS = 6,
    /* Entities compared for one mention, newest first: keeps joining linear. */
    LIMIT_NAMESAKES = 64,
    /* Units of an apposition that are looked through. */
    LIMIT_APPOSITION = 16,
    /* Places of names that are held where nothing was released yet; past it the older half leave. */
    LIMIT_PLACES = 1 << 16,
    /* Places looked back over for a pronoun: some ten sentences. */
    LIMIT_LOOK_BACK = 96,
    /* Answers remembered: dialogue and nesting reach a few back. */
    LIMIT_ANSWERS = 64,
    /* Speakers of one source that are told apart: lists in news name three or four. */
    LIMIT_CONJOINED = 8
};

#endif
