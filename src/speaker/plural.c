/* plural.c — who “they”, “both” and “the two of them” are.
 *
 * In: a plural source that names nobody. Out: the speakers of an earlier answer. Idea: they are the several who spoke
 * together last; where two are asked for, the last two who spoke. Nothing else is sure enough. */
#include "speaker/roster.h"

enum { PLURAL_BACK = 6 }; /* answers looked back over: a few paragraphs */

static void add_speaker(struct answer *answer, const struct answer *from, uint32_t index) {
    if (answer->speakers.count == LIMIT_CONJOINED) return;
    answer->ids[answer->speakers.count] = from->ids[index];
    answer->speakers.items[answer->speakers.count++] = from->speakers.items[index];
}

static bool has_all_names(const struct answer *answer) {
    for (uint32_t i = 0; i < answer->speakers.count; i++)
        if (!answer->ids[i]) return false;
    return answer->speakers.count > 1;
}

/* The several who spoke together last; or, of `wanted` single ones, the latest, in the order of their speech. */
bool plural_speakers(const struct roster *roster, uint32_t wanted, struct answer *answer) {
    const struct answer *singles[LIMIT_CONJOINED];
    uint32_t count = 0;
    for (uint32_t back = 0; back < PLURAL_BACK; back++) {
        const struct answer *before = answer_back(roster, back);
        if (!before) break;
        if (has_all_names(before) && (wanted == 0 || wanted == before->speakers.count)) {
            for (uint32_t i = 0; i < before->speakers.count; i++) add_speaker(answer, before, i);
            return true;
        }
        if (before->speakers.count != 1 || !before->ids[0]) continue;
        bool is_new = count < LIMIT_CONJOINED;
        for (uint32_t i = 0; i < count; i++) is_new &= singles[i]->ids[0] != before->ids[0];
        if (is_new) singles[count++] = before;
        if (wanted && count == wanted) break;
    }
    if (wanted < 2 || count != wanted) return false;
    while (count > 0) add_speaker(answer, singles[--count], 0);
    return true;
}
