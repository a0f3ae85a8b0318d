/* write.c — values of members: strings, counts, ids, scores. In: values of a record. Out: bytes behind the line. */
#include "json/json.h"

enum { COUNT_DIGITS = 20 }; /* of 2^64 */

static const char pairs[] = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748"
                            "4950515253545556575859606162636465666768697071727374757677787980818283848586878889909192939495969798"
                            "99";

void json_write_string(quoth_json *json, const char *bytes, size_t size) {
    WRITE(json, "\"");
    json_write_escaped(json, bytes, size);
    WRITE(json, "\"");
}

/* Digits are made from the last to the first; then a block of a fixed size is copied, which costs less than to count
 * them before. */
void json_write_count(quoth_json *json, uint64_t number) {
    char digits[2 * COUNT_DIGITS] = {0};
    size_t first = COUNT_DIGITS;
    if (!json_has_room(json, COUNT_DIGITS)) return;
    for (; number >= 100; number /= 100) memcpy(digits + (first -= 2), pairs + 2 * (number % 100), 2);
    memcpy(digits + (first -= 2), pairs + 2 * number, 2);
    first += number < 10;
    memcpy(json->line.bytes + json->line.size, digits + first, COUNT_DIGITS);
    json->line.size += COUNT_DIGITS - first;
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
