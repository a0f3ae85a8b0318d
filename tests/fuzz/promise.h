/* promise.h — what a fuzzer does when a promise is broken. In: a condition. Out: nothing, or its text and an abort,
 * which libFuzzer keeps with the input. */
#ifndef QUOTH_TESTS_FUZZ_PROMISE_H
#define QUOTH_TESTS_FUZZ_PROMISE_H

#include <stdio.h>
#include <stdlib.h>

#define PROMISE(condition)                                                                                             \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "broken: %s\n", #condition);                                                               \
            abort();                                                                                                   \
        }                                                                                                              \
    } while (0)

#endif
