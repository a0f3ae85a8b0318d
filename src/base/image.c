/* image.c — an image, written table by table or opened. See image.h. */
#include "base/image.h"

enum { ALIGNMENT = 64 }; /* a line of most caches: a row of 64 bytes then is one, and not parts of two */

struct preface {
    uint64_t list_size;
    uint64_t nothing[ALIGNMENT / sizeof(uint64_t) - 1]; /* to a whole step of the alignment */
};

struct entry { /* of the list, for a table */
    uint32_t count, row_size;
};

static size_t padding(size_t size) { return (ALIGNMENT - size % ALIGNMENT) % ALIGNMENT; }

static quoth_status pad(const quoth_allocator *memory, struct bytes *bytes) {
    static const char nothing[ALIGNMENT];
    return bytes_add(memory, bytes, nothing, padding(bytes->count));
}

struct image image_to_write(const quoth_allocator *memory) { return (struct image){.memory = memory}; }

quoth_status image_join(struct image *image, struct bytes *block) {
    TRY(image->status);
    TRY(pad(image->memory, &image->list));
    struct preface preface = {.list_size = image->list.count};
    TRY(bytes_add(image->memory, block, (const char *)&preface, sizeof preface));
    TRY(bytes_add(image->memory, block, image->list.items, image->list.count));
    return bytes_add(image->memory, block, image->rows.items, image->rows.count);
}

void image_free(struct image *image) {
    vec_free(image->memory, &image->list);
    vec_free(image->memory, &image->rows);
}

struct image image_to_open(const void *bytes, size_t size) {
    const char *start = bytes;
    struct preface preface = {0};
    if (size >= sizeof preface) memcpy(&preface, start, sizeof preface);
    if (size < sizeof preface || preface.list_size > size - sizeof preface)
        return (struct image){.status = QUOTH_BAD_STATE};
    struct slice list = {start + sizeof preface, (size_t)preface.list_size};
    struct slice rows = {list.bytes + list.size, size - sizeof preface - list.size};
    return (struct image){.list_left = list, .rows_left = rows};
}

/* The next bytes; NULL: there are not as many. */
static const char *cut(struct slice *left, size_t size) {
    if (left->size < size) return NULL;
    const char *bytes = left->bytes;
    left->bytes += size;
    left->size -= size;
    return bytes;
}

static quoth_status write_rows(struct image *image, const void *rows, struct entry entry) {
    TRY(bytes_add(image->memory, &image->list, (const char *)&entry, sizeof entry));
    TRY(bytes_add(image->memory, &image->rows, rows, (size_t)entry.count * entry.row_size));
    return pad(image->memory, &image->rows);
}

static const char *open_rows(struct image *image, size_t row_size, uint32_t *count) {
    struct entry entry;
    const char *bytes = cut(&image->list_left, sizeof entry);
    if (!bytes) return NULL;
    memcpy(&entry, bytes, sizeof entry);
    size_t size = (size_t)entry.count * entry.row_size;
    *count = entry.count;
    return entry.row_size == row_size ? cut(&image->rows_left, size + padding(size)) : NULL;
}

/* What is lent is const; its holders know that and never write. */
static void *lend(const void *bytes) { return (void *)(uintptr_t)bytes; }

void image_rows(struct image *image, void **rows, uint32_t *count, size_t row_size) {
    if (image->status != QUOTH_OK) return;
    if (image->memory) {
        image->status = write_rows(image, *rows, (struct entry){*count, (uint32_t)row_size});
        return;
    }
    const char *opened = open_rows(image, row_size, count);
    if (!opened) *count = 0, image->status = QUOTH_BAD_STATE;
    *rows = lend(opened);
}

void image_bytes(struct image *image, void *value, size_t size) {
    if (image->status != QUOTH_OK) return;
    if (image->memory) {
        image->status = bytes_add(image->memory, &image->list, value, size);
        return;
    }
    const char *opened = cut(&image->list_left, size);
    if (opened) memcpy(value, opened, size);
    else image->status = QUOTH_BAD_STATE;
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

bool image_has(struct image *image, bool is_there) {
    image_value(image, &is_there);
    return image->status == QUOTH_OK && is_there;
}
