/* unpack.h — inside the input room: gzip on its way into a reader's buffer. Without zlib a packed file is a fault. */
#ifndef QUOTH_UNPACK_H
#define QUOTH_UNPACK_H

#include "input/reader.h"

/* Does it begin as gzip (RFC 1952) does? */
bool unpack_is_packed(const char *bytes, size_t size);
/* Begins with the bytes already read; NULL when out of memory. */
struct unpack *unpack_new(const char *bytes, size_t size);
/* READER_DAMAGED also where it is cut off: what came before has been given. *taken 0: the end. */
enum reader_status unpack_take(struct unpack *unpack, struct reader *reader, void *bytes, size_t size, size_t *taken);
void unpack_free(struct unpack *unpack);

/* "1.2.13", or NULL where this program was built without zlib. */
const char *unpack_library(void);

#endif
