/* text.h — door of the text room: bytes in any pieces become held, valid text cut into paragraphs.
 *
 * In: bytes. Out: paragraphs as ranges of the *clean* text, which is the document with each maximal ill-formed part and
 * each NUL replaced by U+FFFD and a leading UTF-8 byte order mark dropped. Everything later counts in bytes of the
 * clean text
 * ("at", uint64_t, from the document's start) and only records translate, with text_offset, to code points, UTF-16
 * units, or bytes of the source. Idea: a byte is looked at once; an unfinished paragraph waits and is never scanned
 * again. Line breaks stay in the text.
 *
 * A paragraph ends at a blank line, or at a line break that is no hard wrap. Whether a break is a wrap is told from the
 * two lines around it (a wrapped line is 40 to 100 characters long and the next line's first word would not have
 * fitted), so a break is decided when the line after it is known. A paragraph over LIMIT_PARAGRAPH_BYTES is cut at its
 * last sentence end or blank, and that is counted. Trailing and leading blanks are outside the paragraph. CR, LF, CRLF,
 * U+0085, U+2028, FF end lines.
 *
 *   held from            released         next paragraph      still growing
 *      |---------------------|---------------------|-------------------|
 */
#ifndef QUOTH_TEXT_H
#define QUOTH_TEXT_H

#include "base/base.h"

struct text;

struct paragraph {
    uint64_t at;     /* of its first byte in the clean text */
    uint32_t size;   /* bytes; line breaks inside count */
    bool is_cut;     /* the rest of the same paragraph follows as the next one */
    bool gap_before; /* a blank line stood before it (false for the first) */
};

quoth_status text_new(const quoth_allocator *memory, struct text **text);
void text_free(struct text *text);
void text_reset(struct text *text);

/* Take bytes in; complete paragraphs can then be fetched until text_next says false. */
quoth_status text_feed(struct text *text, const char *bytes, size_t size);
quoth_status text_finish(struct text *text); /* what is left is complete */
bool text_next(struct text *text, struct paragraph *paragraph);

/* Borrow held clean text; valid until the next feed, finish or release. The range must be held. */
const char *text_bytes(const struct text *text, uint64_t at);
/* Text before `at` is no longer needed. */
void text_release(struct text *text, uint64_t at);
/* Where that begins which no paragraph holds yet: all before was fetched, or is blank. */
uint64_t text_growing_from(const struct text *text);
uint64_t text_held_from(const struct text *text);

/* Offset of clean byte `at` in the unit asked for. Cheap when called for neighbouring places in turn (keeps a cursor).
 */
uint64_t text_offset(struct text *text, uint64_t at, quoth_offsets unit);

uint64_t text_chars(const struct text *text);    /* code points so far */
uint64_t text_replaced(const struct text *text); /* ill-formed parts and NULs so far */

/* Length of the well-formed UTF-8 sequence at bytes[0], 1 to 4; 0 where it is ill-formed, and *bad then is the size of
 * the maximal ill-formed part (Unicode 15, D93b); *bad 0: more bytes are needed to tell. */
size_t utf8_sequence(const unsigned char *bytes, size_t size, size_t *bad);

#endif
