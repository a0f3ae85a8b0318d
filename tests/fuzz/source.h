/* source.h — for fuzzers of the input room: bytes become a file in memory, and all of its documents are read. */
#ifndef QUOTH_TESTS_FUZZ_SOURCE_H
#define QUOTH_TESTS_FUZZ_SOURCE_H

#define _GNU_SOURCE /* memfd_create */
#include "input/input.h"
#include "promise.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* What is said beside a line's text is JSON, safe in a line. */
static inline void fuzz_check_meta(const struct input_item *item) {
    if (!item->meta) return;
    json_t *meta = json_loadb(item->meta, item->meta_size, JSON_DECODE_INT_AS_REAL | JSON_ALLOW_NUL, NULL);
    bool is_large = !meta && memchr(item->meta, 'e', item->meta_size); /* 1e999 */
    /* a NUL in a name is sound JSON that jansson refuses */
    bool may_hold_nul = !meta && memchr(item->meta, '\\', item->meta_size);
    PROMISE(json_is_object(meta) || is_large || may_hold_nul || item->meta_size > 300);
    for (size_t i = 0; i < item->meta_size; i++) PROMISE((unsigned char)item->meta[i] >= ' ');
    json_decref(meta);
}

static inline void fuzz_read_document(struct input *input) {
    struct input_item fault;
    const char *bytes;
    size_t size = 1;
    unsigned sum = 0;
    while (size) {
        enum input_event event = input_read(input, &bytes, &size, &fault);
        PROMISE(event == INPUT_DOCUMENT || event == INPUT_FAULT);
        if (event == INPUT_FAULT) return;
        for (size_t i = 0; i < size; i++) sum += (unsigned char)bytes[i];
    }
    struct input_about about = input_about(input);
    const struct input_line *lines[] = {&about.title, &about.byline, &about.date};
    for (int i = 0; i < 3; i++)
        for (size_t j = 0; j < lines[i]->size; j++) sum += (unsigned char)lines[i]->bytes[j];
    static volatile unsigned kept; /* so that the reads are not left out */
    kept = sum;
    (void)kept;
}

static inline void fuzz_read_all(const uint8_t *bytes, size_t size, enum input_form form) {
    static int file = -1;
    static char path[64];
    if (file < 0) {
        input_setup();
        file = memfd_create("input", 0);
        snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    }
    PROMISE(ftruncate(file, 0) == 0 && pwrite(file, bytes, size, 0) == (ssize_t)size);
    struct input_options options = {.form = form, .wants_meta = true};
    char *paths[] = {path};
    struct input *input = input_new(&options, paths, 1);
    struct input_item item;
    enum input_event event;
    PROMISE(input);
    while ((event = input_next(input, &item)) != INPUT_END) {
        PROMISE(event == INPUT_DOCUMENT || event == INPUT_FAULT);
        PROMISE(item.name && (event == INPUT_DOCUMENT || (item.code && item.message)));
        fuzz_check_meta(&item);
        if (event == INPUT_DOCUMENT) fuzz_read_document(input);
    }
    input_free(input);
}

#endif
