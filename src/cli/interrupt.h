/* interrupt.h — inside the command: a signal that asks to end lets the record under way be finished.
 *
 * The first such signal is noted; whole lines are then written out and the program dies of that very signal, as the
 * shell expects. A second one acts at once. */
#ifndef QUOTH_INTERRUPT_H
#define QUOTH_INTERRUPT_H

#include <stdbool.h>

void interrupt_watch(void);
bool interrupt_came(void);
/* Die of the signal that came; returns when none did. */
void interrupt_die(void);

#endif
