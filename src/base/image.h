/* image.h — what is dear to make is laid out once, at build, and opened where it lies.
 *
 * In: the tables of a made object. Out: one block of bytes; or, the other way, tables that lie in such a block. Idea:
 * tables hold no pointers, so the block needs no loader and its pages come when they are read. A room passes its tables
 * in one function, in which nothing says whether the image is being written or opened, so that the two cannot come
 * apart.
 *
 *   | size of the list | list: rows and row size of each table, values | rows of the first table | of the second | …
 *
 * Opening reads the list alone; tables begin where 64 divides the place. An image fits the program it was built
 * with; tables of another size are refused. Any room may include it. */
#ifndef QUOTH_IMAGE_H
#define QUOTH_IMAGE_H

#include "base/base.h"

struct image {
    const quoth_allocator *memory; /* while it is written; NULL: it is opened */
    struct bytes list, rows;       /* written so far */
    struct slice list_left, rows_left; /* still to be opened */
    quoth_status status;           /* the first failure, which sticks */
};

struct image image_to_write(const quoth_allocator *memory);
/* All that was passed, as one block; of the memory that the image was given. */
quoth_status image_join(struct image *image, struct bytes *block);
void image_free(struct image *image); /* one that was written */
/* The bytes lie where 16 divides the address; where 64 does, each table begins a line of the cache. */
struct image image_to_open(const void *bytes, size_t size);

/* A table: written as it is, or lent from the image and never to be freed or changed. */
void image_rows(struct image *image, void **rows, uint32_t *count, size_t row_size);
/* Bytes that are copied, both ways. */
void image_bytes(struct image *image, void *value, size_t size);
/* Of what may be missing: is it there, as whoever writes it says, or as it was written? */
bool image_has(struct image *image, bool is_there);
/* Text that ends in NUL; lent like a table. */
void image_text(struct image *image, const char **text);
void image_slice(struct image *image, struct slice *text);

#define image_table(image, rows, count) image_rows((image), (void **)(rows), (count), sizeof **(rows))
#define image_vec(image, vec) image_table((image), &(vec)->items, &(vec)->count)
#define image_value(image, value) image_bytes((image), (value), sizeof *(value))

#endif
