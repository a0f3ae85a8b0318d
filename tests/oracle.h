/* oracle.h — for tests: is a line what jansson would have written?
 *
 * The room json writes its lines itself. jansson, which has no part in that, reads each one back and prints what it has
 * read: the same bytes must come, but for the characters that are escaped to be safe and that jansson leaves alone. */
#ifndef QUOTH_TESTS_ORACLE_H
#define QUOTH_TESTS_ORACLE_H

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The code of a harmful character (DEL, C1, U+2028, U+2029) at bytes[0], and its size; 0: harmless. */
static inline unsigned oracle_harm(const unsigned char *bytes, size_t *size) {
    *size = 1;
    if (bytes[0] == 0x7f) return 0x7f;
    if (bytes[0] == 0xc2 && bytes[1] < 0xa0) return *size = 2, bytes[1];
    if (bytes[0] == 0xe2 && bytes[1] == 0x80 && (bytes[2] == 0xa8 || bytes[2] == 0xa9))
        return *size = 3, 0x2000u + (bytes[2] & 0x3fu);
    return 0;
}

/* What jansson prints, made safe; the caller frees it. */
static inline char *oracle_print(const json_t *value, size_t flags) {
    char *plain = json_dumps(value, JSON_COMPACT | JSON_REAL_PRECISION(15) | flags);
    char *safe = plain ? malloc(strlen(plain) * 6 + 1) : NULL;
    size_t used = 0, taken;
    for (const char *at = plain; safe && *at; at += taken) {
        unsigned code = oracle_harm((const unsigned char *)at, &taken);
        if (code)
            used += (size_t)sprintf(safe + used, "\\u%04X", code);
        else
            safe[used++] = *at;
    }
    if (safe) safe[used] = '\0';
    free(plain);
    return safe;
}

/* One object, its keys unique, one LF behind it, printed as jansson prints it. */
static inline bool oracle_agrees(const char *line, size_t size, size_t flags) {
    json_error_t error;
    json_t *read = json_loadb(line, size, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
    char *printed = read ? oracle_print(read, flags) : NULL;
    bool agrees = printed && json_is_object(read) && size == strlen(printed) + 1 && line[size - 1] == '\n' &&
                  memcmp(line, printed, size - 1) == 0;
    if (!agrees) printf("    line:    %.*s    jansson: %s\n", (int)size, line, printed ? printed : error.text);
    free(printed);
    json_decref(read);
    return agrees;
}

#endif
