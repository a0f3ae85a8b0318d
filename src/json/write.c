/* write.c — values of members: strings, counts, ids, scores. In: values of a record. Out: bytes behind the line. */
#include "json/json.h"

enum { COUNT_DIGITS = 20 }; /* of 2^64 */

void json_write_string(quoth_json *json, const char *bytes, size_t size) {
    WRITE(json, "\"");
    json_write_escaped(json, bytes, size);
    WRITE(json, "\"");
}

static size_t digits_of(uint64_t number) {
    size_t digits = 1;
    for (uint64_t limit = 10; number >= limit && digits < COUNT_DIGITS; limit *= 10)
        digits++;
    return digits;
}

void json_write_count(quoth_json *json, uint64_t number) {
    if (!json_has_room(json, COUNT_DIGITS)) return;
    size_t digits = digits_of(number);
    char *to = json->line.bytes + json->line.size;
    for (size_t i = digits; i-- > 0; number /= 10)
        to[i] = (char)('0' + number % 10);
    json->line.size += digits;
}

void json_write_id(quoth_json *json, char letter, uint64_t number) {
    const char opening[] = {'"', letter};
    json_write(json, opening, sizeof opening);
    json_write_count(json, number);
    WRITE(json, "\"");
}

/* Two decimals say all that a score can; its length counts, there is one in every line. */
void json_write_score(quoth_json *json, double score) {
    double kept = score < 0 ? 0 : score > 1 ? 1 : score;
    unsigned hundredths = (unsigned)(kept * 100 + 0.5);
    char digits[] = {(char)('0' + hundredths / 100), '.', (char)('0' + hundredths / 10 % 10),
                     (char)('0' + hundredths % 10)};
    json_write(json, digits, hundredths % 10 ? 4 : 3);
}
