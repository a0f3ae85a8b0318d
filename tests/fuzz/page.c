/* page.c — pages, for libFuzzer. In: any bytes. Out: an abort where a promise is broken. */
#include "source.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    fuzz_read_all(bytes, size, INPUT_HTML);
    return 0;
}
