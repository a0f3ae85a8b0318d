/* watch.h — how long each room takes, for those who ask. Idea: one room works at a time, so that whoever enters the
 * next stops the time of the one before; nobody asking costs a look at a pointer. Any room may include it. */
#ifndef QUOTH_WATCH_H
#define QUOTH_WATCH_H

#include "base/base.h"

struct watch {
    quoth_room room; /* that works now; QUOTH_ROOM_COUNT: none of the library's */
    uint64_t since;
    uint64_t nanoseconds[QUOTH_ROOM_COUNT + 1];
};

void watch_change(struct watch *watch, quoth_room room);

/* From here on `room` works. `watch` NULL: nobody asks. */
static inline void watch_enter(struct watch *watch, quoth_room room) {
    if (watch) watch_change(watch, room);
}

#endif
