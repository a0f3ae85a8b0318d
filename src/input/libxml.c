/* libxml.c — libxml2, loaded when the first page comes, and the memory it gets. In: nothing. Out: its functions. */
#ifdef QUOTH_WITH_LIBXML2
#include "input/libxml.h"

#include <dlfcn.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* --- memory --- */

/* libxml2 2.9 goes round for ever in some places where memory runs out. So it is not told at once: what the system
 * refuses comes from a reserve, enough for the piece at hand, and after that piece the page is given up. Each block
 * begins with its size, so that it can move into the reserve. */
enum { RESERVE_BYTES = 512 * 1024 };
union block {
    size_t size;
    max_align_t alignment;
};
/* Of the process: blocks may be freed by another thread. */
static union block reserve[RESERVE_BYTES / sizeof(union block)];
static atomic_size_t reserve_used; /* of its items */
static atomic_bool has_run_out;

static bool is_reserve(const union block *block) {
    return (uintptr_t)block >= (uintptr_t)reserve &&
           (uintptr_t)block < (uintptr_t)(reserve + RESERVE_BYTES / sizeof *reserve);
}

static union block *take_reserve(size_t size) {
    size_t items = size / sizeof *reserve + 2;
    has_run_out = true;
    size_t first = atomic_fetch_add(&reserve_used, items);
    bool is_there = items <= RESERVE_BYTES / sizeof *reserve && first <= RESERVE_BYTES / sizeof *reserve - items;
    return is_there ? &reserve[first] : NULL;
}

static void *take_memory(size_t size) {
    if (size > SIZE_MAX / 2) return NULL;
    union block *block = has_run_out ? NULL : malloc(sizeof *block + size);
    if (!block) block = take_reserve(size);
    if (!block) return NULL;
    block->size = size;
    return block + 1;
}

static void free_memory(void *bytes) {
    if (bytes && !is_reserve((union block *)bytes - 1)) free((union block *)bytes - 1);
}

static void *resize_memory(void *bytes, size_t size) {
    union block *old = bytes ? (union block *)bytes - 1 : NULL;
    if (old && !has_run_out && size <= SIZE_MAX / 2) {
        union block *grown = realloc(old, sizeof *old + size);
        if (grown) return grown->size = size, grown + 1;
        has_run_out = true;
    }
    void *copy = take_memory(size);
    if (old && copy) memcpy(copy, bytes, old->size < size ? old->size : size);
    if (copy) free_memory(bytes);
    return copy;
}

static char *copy_string(const char *string) {
    size_t size = strlen(string) + 1;
    char *copy = take_memory(size);
    return copy ? memcpy(copy, string, size) : NULL;
}

bool libxml_has_run_out(void) { return has_run_out; }

/* --- the library --- */

#if defined __APPLE__
static const char file_name[] = "libxml2.2.dylib";
#elif LIBXML_VERSION >= 21400
static const char file_name[] = "libxml2.so.16";
#else
static const char file_name[] = "libxml2.so.2";
#endif

static struct libxml library;
static void (*clean_up)(void); /* NULL: it is not loaded */

static void say_nothing(void *user, const char *format, ...) { (void)user, (void)format; }

/* POSIX has functions come as void *; C has no cast for it. */
static bool find(void *handle, const char *name, void *function) {
    void *found = dlsym(handle, name);
    memcpy(function, &found, sizeof found);
    return found != NULL;
}

static bool find_all(void *handle) {
    return find(handle, "htmlCreatePushParserCtxt", &library.create) &&
           find(handle, "htmlCtxtUseOptions", &library.use_options) && find(handle, "htmlParseChunk", &library.parse) &&
           find(handle, "htmlFreeParserCtxt", &library.free) && find(handle, "xmlFreeDoc", &library.free_document);
}

static bool set_up(void *handle) {
    int (*take_over)(xmlFreeFunc, xmlMallocFunc, xmlReallocFunc, xmlStrdupFunc);
    void (*set_listener)(void *, xmlGenericErrorFunc);
    void (*begin)(void);
    bool is_found = find(handle, "xmlMemSetup", &take_over) && find(handle, "xmlSetGenericErrorFunc", &set_listener) &&
                    find(handle, "xmlInitParser", &begin) && find_all(handle) &&
                    find(handle, "xmlCleanupParser", &clean_up);
    if (!is_found) return false;
    take_over(free_memory, take_memory, resize_memory, copy_string);
    set_listener(NULL, say_nothing); /* first: the set-up itself may run out of memory */
    begin();
    return true;
}

/* glibc's loader ends the process where it finds no memory in some places: so there must be some. */
enum { LOADER_BYTES = 1024 * 1024 };

static bool has_memory(void) {
    void *volatile block = malloc(LOADER_BYTES); /* a compiler may leave out what is only asked for */
    free(block);
    return block != NULL;
}

const struct libxml *libxml_load(void) {
    if (clean_up) return &library;
    if (!has_memory()) return NULL;
    void *handle = dlopen(file_name, RTLD_NOW | RTLD_LOCAL);
    if (handle && set_up(handle)) return &library; /* it stays to the end: nothing is gained by unloading */
    clean_up = NULL;
    if (handle) dlclose(handle);
    return NULL;
}

void libxml_cleanup(void) {
    if (clean_up) clean_up();
}
#else
typedef int libxml_is_not_built_in; /* C has no empty file */
#endif
