/* watch.c — the clock of rooms. In: which room works from now on. Out: nanoseconds of each. See watch.h. */
#include "base/watch.h"

#include <time.h>

static uint64_t now(void) {
    struct timespec time = {0};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

void watch_change(struct watch *watch, quoth_room room) {
    uint64_t time = now();
    watch->nanoseconds[watch->room] += time - watch->since;
    watch->room = room;
    watch->since = time;
}

const char *quoth_room_name(quoth_room room) {
    switch (room) {
    case QUOTH_ROOM_TEXT: return "text";
    case QUOTH_ROOM_TOKEN: return "token";
    case QUOTH_ROOM_MARK: return "mark";
    case QUOTH_ROOM_SENTENCE: return "sentence";
    case QUOTH_ROOM_TAG: return "tag";
    case QUOTH_ROOM_RULE: return "rule";
    case QUOTH_ROOM_ATTRIBUTE: return "attribute";
    case QUOTH_ROOM_SPEAKER: return "speaker";
    case QUOTH_ROOM_CLAIM: return "claim";
    case QUOTH_ROOM_ENGINE: return "engine";
    case QUOTH_ROOM_SINK: return "sink";
    case QUOTH_ROOM_COUNT: break;
    }
    return "outside";
}
