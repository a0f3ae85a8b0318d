/* stats.c — what a run did, for --stats. In: the counts of all workers. Out: lines on standard error, a number and
 * its name. */
#include "cli/cli.h"

#include <stdio.h>

/* Quotes and claims are not among them: the command counts those it writes, the library those it finds. */
void stats_add(quoth_counts *sum, const quoth_counts *counts) {
    sum->documents += counts->documents, sum->bytes += counts->bytes, sum->chars += counts->chars;
    sum->words += counts->words, sum->sentences += counts->sentences;
    sum->rules_run += counts->rules_run, sum->rules_matched += counts->rules_matched;
    sum->limits_hit += counts->limits_hit;
    for (int room = 0; room < QUOTH_ROOM_COUNT; room++) sum->nanoseconds[room] += counts->nanoseconds[room];
}

static void tell_count(uint64_t count, const char *name) { complain("%12llu %s", (unsigned long long)count, name); }

void stats_tell(const quoth_counts *counts, double seconds) {
    tell_count(counts->documents, "documents");
    tell_count(counts->bytes, "bytes");
    tell_count(counts->words, "words");
    tell_count(counts->sentences, "sentences");
    tell_count(counts->quotes, "quotes");
    tell_count(counts->claims, "claims");
    tell_count(counts->rules_run, "rules run");
    tell_count(counts->rules_matched, "rules matched");
    tell_count(counts->limits_hit, "limits hit");
    for (int room = 0; room < QUOTH_ROOM_COUNT; room++)
        complain("%12.6f seconds in %s", (double)counts->nanoseconds[room] * 1e-9, quoth_room_name((quoth_room)room));
    complain("%12.6f seconds in all", seconds);
}
