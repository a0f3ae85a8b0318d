/* interrupt.c — SIGINT, SIGTERM and SIGHUP. In: signals. Out: a flag. */
#include "cli/interrupt.h"

#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t came; /* the signal's number */

static void note(int signal_number) { came = signal_number; }

void interrupt_watch(void) {
    static const int asking[] = {SIGINT, SIGTERM, SIGHUP};
    for (size_t i = 0; i < sizeof asking / sizeof *asking; i++) {
        /* Reads return at once: no SA_RESTART. */
        struct sigaction before, action = {.sa_handler = note, .sa_flags = (int)SA_RESETHAND};
        sigemptyset(&action.sa_mask);
        bool is_heard = sigaction(asking[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN;
        if (is_heard) sigaction(asking[i], &action, NULL);
    }
}

bool interrupt_came(void) { return came != 0; }

void interrupt_die(void) {
    if (came) raise(came); /* SA_RESETHAND has put the usual action back */
}
