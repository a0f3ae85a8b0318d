/* unpack.c — gzip by zlib. In: packed bytes of a reader. Out: what they hold, member after member.
 *
 * A bomb is known by its ratio, as expat knows one by its amplification: text shrinks to a third or a tenth; deflate
 * can do 1032 to 1, for one letter again and again. */
#include "input/unpack.h"

#include <stdlib.h>
#include <string.h>

bool unpack_is_packed(const char *bytes, size_t size) { return size >= 3 && memcmp(bytes, "\x1f\x8b\x08", 3) == 0; }

#ifdef QUOTH_WITH_ZLIB
#include <zlib.h>

enum {
    RAW_BYTES = 256 * 1024,               /* as much as a reader takes at once */
    GZIP_WINDOW = 15 + 16,                /* zlib: the largest window, a gzip head */
    FREE_BYTES = 64 * 1024 * 1024,        /* up to here any ratio is borne: no harm is in it */
    RATIO_MOST = 256
};

struct unpack {
    z_stream stream;
    unsigned char raw[RAW_BYTES];
    uint64_t used, made; /* packed and unpacked bytes */
    bool is_between, is_over; /* members end and others may follow */
};

struct unpack *unpack_new(const char *bytes, size_t size) {
    struct unpack *unpack = calloc(1, sizeof *unpack);
    if (!unpack) return NULL;
    if (size > RAW_BYTES || inflateInit2(&unpack->stream, GZIP_WINDOW) != Z_OK) {
        free(unpack);
        return NULL;
    }
    memcpy(unpack->raw, bytes, size);
    unpack->stream.next_in = unpack->raw;
    unpack->stream.avail_in = (uInt)size;
    return unpack;
}

void unpack_free(struct unpack *unpack) {
    if (!unpack) return;
    inflateEnd(&unpack->stream);
    free(unpack);
}

static enum reader_status take_raw(struct unpack *unpack, struct reader *reader) {
    size_t taken;
    enum reader_status status = reader_take(reader, unpack->raw, RAW_BYTES, &taken);
    unpack->stream.next_in = unpack->raw;
    unpack->stream.avail_in = (uInt)taken;
    return status;
}

/* Zeros after the last member are padding of tapes; gzip(1) passes over them and over anything else, too. */
static bool begin_member(struct unpack *unpack) {
    if (unpack->stream.next_in[0] != 0x1f || inflateReset(&unpack->stream) != Z_OK) return false;
    unpack->is_between = false;
    return true;
}

/* READER_OK with nothing made: go on. */
static enum reader_status inflate_some(struct unpack *unpack) {
    unsigned in = unpack->stream.avail_in, out = unpack->stream.avail_out;
    int result = inflate(&unpack->stream, Z_NO_FLUSH);
    unpack->used += in - unpack->stream.avail_in;
    unpack->made += out - unpack->stream.avail_out;
    switch (result) {
    case Z_STREAM_END: unpack->is_between = true; break;
    case Z_OK:
    case Z_BUF_ERROR: break;
    case Z_MEM_ERROR: return READER_NOMEM;
    default: return READER_DAMAGED;
    }
    bool is_bomb = unpack->made > FREE_BYTES && unpack->made / RATIO_MOST > unpack->used;
    return is_bomb ? READER_BOMB : READER_OK;
}

enum reader_status unpack_take(struct unpack *unpack, struct reader *reader, void *bytes, size_t size, size_t *taken) {
    *taken = 0;
    unpack->stream.next_out = bytes;
    unpack->stream.avail_out = (uInt)size;
    while (!unpack->is_over && unpack->stream.avail_out == size) {
        enum reader_status status = unpack->stream.avail_in ? READER_OK : take_raw(unpack, reader);
        if (status != READER_OK) return status;
        bool has_none = unpack->stream.avail_in == 0;
        if (has_none && !unpack->is_between) return READER_DAMAGED;
        unpack->is_over = has_none || (unpack->is_between && !begin_member(unpack));
        if (!unpack->is_over) status = inflate_some(unpack);
        if (status != READER_OK) return status;
    }
    *taken = size - unpack->stream.avail_out;
    return READER_OK;
}

const char *unpack_library(void) { return zlibVersion(); }

#else /* what is packed is then told as damaged, with the reason in the message of input.c */

struct unpack *unpack_new(const char *bytes, size_t size) {
    (void)bytes, (void)size;
    return calloc(1, 1);
}

void unpack_free(struct unpack *unpack) { free(unpack); }

enum reader_status unpack_take(struct unpack *unpack, struct reader *reader, void *bytes, size_t size, size_t *taken) {
    (void)unpack, (void)reader, (void)bytes, (void)size;
    *taken = 0;
    return READER_DAMAGED;
}

const char *unpack_library(void) { return NULL; }
#endif
