/* write.c — values of members: strings, counts, ids, scores. In: values of a record. Out: bytes behind the line. */
#include "base/eight.h"
#include "json/json.h"

enum { FOUR_END = 10000, EIGHT_END = 100000000 }; /* the first numbers of more digits */

/* The four digits of a number, a byte each and the first lowest: parted into twos and ones, each time all at once. To
 * divide by 100 and by 10 numbers this small need only be multiplied and shifted. */
static inline uint64_t four_digits(uint32_t number) {
    uint32_t hundreds = number * 10486 >> 20, twos = hundreds | (number - hundreds * 100) << 16;
    uint32_t tens = (twos * 103 >> 10) & 0x000f000f;
    return tens | (twos - tens * 10) << 8;
}

static inline uint64_t eight_digits(uint32_t number) {
    return four_digits(number / FOUR_END) | four_digits(number % FOUR_END) << 32;
}

static inline char *put_digits(char *to, uint64_t digits, uint32_t count) {
    store_64((unsigned char *)to, digits | '0' * EACH_BYTE);
    return to + count;
}

/* Without zeros before it. */
static inline char *put_first(char *to, uint32_t number) {
    bool is_short = number < FOUR_END;
    uint64_t digits = is_short ? four_digits(number) : eight_digits(number);
    uint32_t count = is_short ? 4 : 8, zeros = digits ? bytes_before(digits) : count - 1;
    return put_digits(to, digits >> zeros * 8, count - zeros);
}

char *json_put_count(char *to, uint64_t number) {
    if (number < EIGHT_END) return put_first(to, (uint32_t)number);
    uint64_t rest = number / EIGHT_END;
    if (rest < EIGHT_END) {
        to = put_first(to, (uint32_t)rest);
    } else {
        to = put_first(to, (uint32_t)(rest / EIGHT_END));
        to = put_digits(to, eight_digits((uint32_t)(rest % EIGHT_END)), 8);
    }
    return put_digits(to, eight_digits((uint32_t)(number % EIGHT_END)), 8);
}

void json_write_count(quoth_json *json, uint64_t number) {
    if (!json_has_room(json, JSON_COUNT_ROOM)) return;
    json_end_at(json, json_put_count(json_end(json), number));
}

void json_write_span(quoth_json *json, quoth_span at) {
    if (!json_has_room(json, 2 * JSON_COUNT_ROOM + sizeof "[,]")) return;
    char *to = json_end(json);
    *to++ = '[';
    to = json_put_count(to, at.start);
    *to++ = ',';
    to = json_put_count(to, at.end);
    *to++ = ']';
    json_end_at(json, to);
}

/* Two decimals say all that a score can; its length counts, there is one in every line. */
void json_write_score(quoth_json *json, double score) {
    double kept = score < 0 ? 0 : score > 1 ? 1 : score;
    unsigned hundredths = (unsigned)(kept * 100 + 0.5);
    char digits[] = {(char)('0' + hundredths / 100), '.', (char)('0' + hundredths / 10 % 10),
                     (char)('0' + hundredths % 10)};
    json_write(json, digits, hundredths % 10 ? 4 : 3);
}
