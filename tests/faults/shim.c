/* shim.c — preloaded before quoth by tests/faults/faults.sh: makes calls fail that never fail on a good day.
 *
 * In: the environment. FAULT_MEMORY=n: the nth allocation fails; FAULT_FOR_GOOD: all later ones, too. FAULT_WRITE=kind:
 * each write of more than a byte takes one byte (short), every second call is interrupted (eintr) or would block
 * (eagain); every one fails (enospc, eio), and so does the last, fsync or close (fsync, close).
 * FAULT_READ=eio|eintr|short: the same for read.
 * FAULT_REPORT=file: at the end, allocations made, and blocks still held. Out: failures. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_long calls, held;
static long fail_at;
static int is_for_good, is_ready;
static const char *write_fault, *read_fault;

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void __libc_free(void *block);

static const char *setting(const char *name) {
    const char *value = getenv(name);
    return value ? value : "";
}

__attribute__((constructor)) static void begin(void) {
    fail_at = atol(setting("FAULT_MEMORY"));
    is_for_good = *setting("FAULT_FOR_GOOD") != 0;
    write_fault = setting("FAULT_WRITE");
    read_fault = setting("FAULT_READ");
    is_ready = 1;
}

__attribute__((destructor)) static void report(void) {
    char line[64];
    const char *path = setting("FAULT_REPORT");
    is_ready = 0;
    if (!*path) return;
    int size = snprintf(line, sizeof line, "%ld %ld\n", atomic_load(&calls), atomic_load(&held));
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    ssize_t (*real)(int, const void *, size_t) = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    if (file >= 0 && real(file, line, (size_t)size) < 0) _exit(99);
}

static int must_fail(void) {
    if (!is_ready) return 0;
    long call = atomic_fetch_add(&calls, 1) + 1;
    if (!fail_at || (is_for_good ? call < fail_at : call != fail_at)) return 0;
    errno = ENOMEM;
    return 1;
}

static void *note(void *block) {
    if (block) atomic_fetch_add(&held, 1);
    return block;
}

void *malloc(size_t size) { return must_fail() ? NULL : note(__libc_malloc(size)); }
void *calloc(size_t count, size_t size) { return must_fail() ? NULL : note(__libc_calloc(count, size)); }
void *realloc(void *block, size_t size) {
    if (must_fail()) return NULL;
    void *grown = __libc_realloc(block, size);
    return block ? grown : note(grown);
}
void free(void *block) {
    if (block) atomic_fetch_sub(&held, 1);
    __libc_free(block);
}

/* --- files --- */

/* The function that this one stands before. */
#define REAL(name, result, ...) result (*name##_real)(__VA_ARGS__) = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static int is(const char *fault, const char *name) { return fault && strcmp(fault, name) == 0; }
static int fails(int reason) {
    errno = reason;
    return -1;
}

ssize_t write(int file, const void *bytes, size_t size) {
    static atomic_int turn;
    REAL(write, ssize_t, int, const void *, size_t);
    if (file == STDERR_FILENO || size == 0) return write_real(file, bytes, size);
    int is_odd = atomic_fetch_add(&turn, 1) & 1;
    if (is(write_fault, "enospc")) return fails(ENOSPC);
    if (is(write_fault, "eio")) return fails(EIO);
    if (is(write_fault, "second")) return is_odd ? fails(ENOSPC) : write_real(file, bytes, size);
    if (is(write_fault, "eintr") && is_odd) return fails(EINTR);
    if (is(write_fault, "eagain") && is_odd) return fails(EAGAIN);
    return write_real(file, bytes, is(write_fault, "short") ? 1 : size);
}

ssize_t read(int file, void *bytes, size_t size) {
    static atomic_int turn;
    REAL(read, ssize_t, int, void *, size_t);
    int is_odd = atomic_fetch_add(&turn, 1) & 1;
    if (is(read_fault, "eio")) return fails(EIO);
    if (is(read_fault, "later")) return is_odd ? fails(EIO) : read_real(file, bytes, size < 100 ? size : 100);
    if (is(read_fault, "eintr") && !is_odd) return fails(EINTR);
    return read_real(file, bytes, is(read_fault, "short") && size > 7 ? 7 : size);
}

int fsync(int file) {
    REAL(fsync, int, int);
    return is(write_fault, "fsync") ? fails(EIO) : fsync_real(file);
}

int close(int file) {
    REAL(close, int, int);
    int result = close_real(file);
    return is(write_fault, "close") && file > STDERR_FILENO ? fails(EIO) : result;
}
