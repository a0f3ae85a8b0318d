/* status.c — what each status means, in one sentence. */
#include "quoth.h"

const char *quoth_status_text(quoth_status status) {
    switch (status) {
    case QUOTH_OK: return "done";
    case QUOTH_STOPPED: return "the receiver of records asked to stop";
    case QUOTH_NOMEM: return "out of memory";
    case QUOTH_BAD_ARGUMENT: return "an argument is out of range";
    case QUOTH_BAD_STATE: return "the call came out of order";
    case QUOTH_BAD_KNOWLEDGE: return "a knowledge file is wrong";
    case QUOTH_LIMIT: return "a limit of the library was reached";
    }
    return "unknown status";
}
