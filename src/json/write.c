/* write.c — values of members: counts, spans, scores. In: values of a record. Out: bytes behind the line. */
#include "json/json.h"

enum { FOUR_END = 10000, EIGHT_END = 100000000 }; /* the first numbers of more digits */

static uint64_t eight_digits(uint32_t number) {
    return two_fours(number / FOUR_END | (uint64_t)(number % FOUR_END) << 32);
}

static char *put_digits(char *to, uint64_t digits, uint32_t count) {
    store_64((unsigned char *)to, digits | '0' * EACH_BYTE);
    return to + count;
}

/* Up to eight digits, without zeros before them. */
static char *put_first(char *to, uint32_t number) {
    uint64_t digits = eight_digits(number);
    uint32_t zeros = bytes_before(digits | (uint64_t)1 << 56);
    return put_digits(to, digits >> zeros * 8, 8 - zeros);
}

char *json_put_large(char *to, uint64_t number) {
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

/* Apart, so that short ones need save no register for it. */
static __attribute__((noinline)) void write_large_span(quoth_json *json, quoth_span at) {
    char *to = json_put_count(json->end + 1, at.start);
    json->end[0] = '[';
    *to++ = ',';
    to = json_put_count(to, at.end);
    *to++ = ']';
    json->end = to;
}

void json_write_span(quoth_json *json, quoth_span at) {
    if (at.start >= FOUR_END || at.end >= FOUR_END) {
        write_large_span(json, at);
        return;
    }
    uint64_t digits = two_fours(at.start | at.end << 32);
    char *to = json->end;
    *to++ = '[';
    to = json_put_four(to, (uint32_t)digits);
    *to++ = ',';
    to = json_put_four(to, (uint32_t)(digits >> 32));
    *to++ = ']';
    json->end = to;
}

/* Two decimals say all that a score can; its length counts, there is one in every line. */
void json_write_score(quoth_json *json, double score) {
    double kept = score < 0 ? 0 : score > 1 ? 1 : score;
    uint32_t digits = (uint32_t)two_fours((uint32_t)(kept * 100 + 0.5)); /* 0087 for 0.87 */
    const uint32_t zeros = '0' | (uint32_t)'.' << 8 | (uint32_t)'0' << 16 | (uint32_t)'0' << 24;
    store_32((unsigned char *)json->end, (digits >> 8 & 0xff) | (digits & 0xffff0000) | zeros);
    json->end += 3 + (digits >> 24 > 0);
}
