/* report.c — messages on standard error. In: a format. Out: one line that is safe to show on a terminal. */
#include "cli/cli.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Size of a character at bytes[0] that could act on a terminal: C0 but tab, DEL, C1, and the marks that turn reading
 * direction (U+202A–E, U+2066–9). 0 for any other. */
static size_t acting(const unsigned char *bytes, size_t size) {
    if ((bytes[0] < ' ' && bytes[0] != '\t') || bytes[0] == 0x7f) return 1;
    if (size >= 2 && bytes[0] == 0xc2 && bytes[1] >= 0x80 && bytes[1] < 0xa0) return 2;
    if (size < 3 || bytes[0] != 0xe2 || (bytes[1] != 0x80 && bytes[1] != 0x81)) return 0;
    bool turns = bytes[1] == 0x80 ? bytes[2] >= 0xaa && bytes[2] <= 0xae : bytes[2] >= 0xa6 && bytes[2] <= 0xa9;
    return turns ? 3 : 0;
}

size_t make_safe(const char *bytes, size_t size, char *safe, size_t room) {
    size_t used = 0;
    for (size_t i = 0; i < size && used + 16 < room;) {
        size_t harm = acting((const unsigned char *)bytes + i, size - i), taken = harm ? harm : 1;
        if (!harm) safe[used++] = bytes[i];
        for (size_t j = 0; j < harm; j++)
            used += (size_t)snprintf(safe + used, room - used, "\\x%02x", (unsigned char)bytes[i + j]);
        i += taken;
    }
    return used;
}

/* A line of progress stands on the terminal: what is said next takes its place. */
static atomic_bool has_line;
static const char ERASE[] = "\r\033[K";

bool report_is_watched(void) { return isatty(STDERR_FILENO); }

void report_line(const char *line, size_t size) {
    char shown[256];
    bool had_line = atomic_exchange(&has_line, size > 0);
    size_t used = had_line || size ? sizeof ERASE - 1 : 0;
    memcpy(shown, ERASE, used);
    if (size > sizeof shown - used) size = sizeof shown - used;
    if (size) memcpy(shown + used, line, size);
    ssize_t written = write(STDERR_FILENO, shown, used + size);
    (void)written;
}

void complain(const char *format, ...) {
    char message[2048] = "quoth: ", safe[4096];
    size_t used = strlen(message);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message + used, sizeof message - used, format, arguments);
    va_end(arguments);
    if (atomic_load(&has_line)) report_line(NULL, 0);
    used = make_safe(message, strlen(message), safe, sizeof safe);
    safe[used++] = '\n';
    ssize_t written = write(STDERR_FILENO, safe, used);
    (void)written; /* there is nowhere to say that nothing can be said */
}

enum status complain_memory(void) {
    complain("out of memory");
    return STATUS_MEMORY;
}
