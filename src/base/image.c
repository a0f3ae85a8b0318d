/* image.c — an image, written table by table or opened. See image.h. */
#include "base/image.h"

enum { ALIGNMENT = 16 };

struct heading {
    uint32_t count, row_size;
    uint64_t nothing; /* to a whole step of the alignment */
};

struct image image_to_write(const quoth_allocator *memory) { return (struct image){.memory = memory}; }

struct image image_to_open(const void *bytes, size_t size) {
    const char *start = bytes;
    return (struct image){.at = start, .end = start + size};
}

static size_t padding(size_t size) { return (ALIGNMENT - size % ALIGNMENT) % ALIGNMENT; }

static quoth_status write_rows(struct image *image, const void *rows, uint32_t count, size_t row_size) {
    static const char nothing[ALIGNMENT];
    struct heading heading = {.count = count, .row_size = (uint32_t)row_size};
    TRY(bytes_add(image->memory, &image->written, (const char *)&heading, sizeof heading));
    TRY(bytes_add(image->memory, &image->written, rows, count * row_size));
    return bytes_add(image->memory, &image->written, nothing, padding(count * row_size));
}

static const char *open_rows(struct image *image, uint32_t *count, size_t row_size) {
    struct heading heading;
    size_t left = (size_t)(image->end - image->at);
    if (left < sizeof heading) return NULL;
    memcpy(&heading, image->at, sizeof heading);
    size_t size = (size_t)heading.count * row_size, whole = sizeof heading + size + padding(size);
    if (heading.row_size != row_size || left < whole) return NULL;
    const char *rows = image->at + sizeof heading;
    image->at += whole;
    *count = heading.count;
    return rows;
}

/* What is lent is const; its holders know that and never write. */
static void *lend(const void *bytes) { return (void *)(uintptr_t)bytes; }

void image_rows(struct image *image, void **rows, uint32_t *count, size_t row_size) {
    if (image->status != QUOTH_OK) return;
    if (image->memory) {
        image->status = write_rows(image, *rows, *count, row_size);
        return;
    }
    const char *opened = open_rows(image, count, row_size);
    if (opened) *rows = lend(opened);
    else *rows = NULL, *count = 0, image->status = QUOTH_BAD_STATE;
}

void image_bytes(struct image *image, void *value, size_t size) {
    void *bytes = value;
    uint32_t count = (uint32_t)size;
    image_rows(image, &bytes, &count, 1);
    if (image->status == QUOTH_OK && count != size) image->status = QUOTH_BAD_STATE;
    if (image->status == QUOTH_OK && !image->memory) memcpy(value, bytes, size);
}

void image_text(struct image *image, const char **text) {
    void *bytes = lend(*text);
    uint32_t count = image->memory ? (uint32_t)strlen(*text) + 1 : 0;
    image_rows(image, &bytes, &count, 1);
    *text = bytes;
}

void image_slice(struct image *image, struct slice *text) {
    void *bytes = lend(text->bytes);
    uint32_t count = (uint32_t)text->size;
    image_rows(image, &bytes, &count, 1);
    *text = (struct slice){bytes, count};
}
