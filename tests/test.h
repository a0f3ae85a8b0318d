/* test.h — the harness: a test program is a list of checks, and ends with "N passed, N failed".
 *
 *   int main(void) {
 *       CHECK(1 + 1 == 2);
 *       CHECK_TEXT(name, size, "Mara Ellis");
 *       return test_end();
 *   }
 *
 * A failed check prints where it stands and the program goes on. */
#ifndef QUOTH_TEST_H
#define QUOTH_TEST_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static unsigned long test_passed, test_failed;

static inline bool test_check(bool holds, const char *file, int line, const char *where, const char *what) {
    if (holds) test_passed++;
    else if (++test_failed <= 20) printf("%s:%d: %s%s\n", file, line, where, what); /* the first ones tell the story */
    return holds;
}

static inline bool test_text(const char *bytes, size_t size, const char *wanted, const char *file, int line) {
    bool same = bytes && size == strlen(wanted) && memcmp(bytes, wanted, size) == 0;
    bool held = test_check(same, file, line, "", wanted);
    if (!held) printf("    got: %.*s\n", bytes ? (int)size : 4, bytes ? bytes : "NULL");
    return held;
}

#define CHECK(condition) test_check((condition), __FILE__, __LINE__, "", #condition)
/* The same inside a loop: `where` names the item. */
#define CHECK_THAT(condition, where) test_check((condition), __FILE__, __LINE__, (where), ": " #condition)
#define CHECK_TEXT(bytes, size, wanted) test_text((bytes), (size), (wanted), __FILE__, __LINE__)

static inline int test_end(void) {
    printf("%lu passed, %lu failed\n", test_passed, test_failed);
    return test_failed > 0;
}

#endif
