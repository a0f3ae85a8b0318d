/* utf16.h — inside the input room: UTF-16 with a byte order mark becomes UTF-8 on its way into a reader's buffer. */
#ifndef QUOTH_UTF16_H
#define QUOTH_UTF16_H

#include "input/reader.h"

/* Where the bytes come from; *taken 0: the end. */
typedef enum reader_status utf16_source(struct reader *reader, void *bytes, size_t size, size_t *taken);

bool utf16_is_marked(const char *bytes, size_t size);
/* Begins with the bytes already read; NULL when out of memory. */
struct utf16 *utf16_new(const char *bytes, size_t size);
enum reader_status utf16_take(struct utf16 *utf16, struct reader *reader, utf16_source *source, char *bytes,
                              size_t size, size_t *taken);
void utf16_free(struct utf16 *utf16);

#endif
