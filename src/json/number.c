/* number.c — quantities as JSON numbers. In: doubles. Out: what jansson prints for them with 15 digits: 340, 3.5, 1e21.
 *
 * Idea: a quantity of a newspaper is whole or has few decimals, and is written from an integer: a decimal of 15 digits
 * or less comes back from the double nearest to it. The others are left to jansson, which knows the C library's ways.
 */
#include "json/json.h"

#include <jansson.h>
#include <math.h>

enum { REAL_DIGITS = 15, MOST_DECIMALS = 4, NUMBER_BYTES = 32 };
static const double WHOLE_BELOW = 9e15, DECIMAL_BELOW = 1e15;

static void write_real(quoth_json *json, double value) {
    char bytes[NUMBER_BYTES];
    json_t *real = json_real(value);
    size_t size = real ? json_dumpb(real, bytes, sizeof bytes, JSON_ENCODE_ANY | JSON_REAL_PRECISION(REAL_DIGITS)) : 0;
    json_decref(real);
    if (size && size <= sizeof bytes)
        json_write(json, bytes, size);
    else
        json->is_short = true;
}

static void write_decimal(quoth_json *json, uint64_t digits, uint64_t scale) {
    json_write_count(json, digits / scale);
    WRITE(json, ".");
    for (scale /= 10; scale; scale /= 10)
        json_write_count(json, digits / scale % 10);
}

/* Has `value` so few decimals that it is an integer over a power of ten? */
static bool find_decimal(double value, uint64_t *digits, uint64_t *scale) {
    *scale = 1;
    for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
        *scale *= 10;
        double scaled = value * (double)*scale + 0.5;
        if (scaled >= DECIMAL_BELOW) return false;
        *digits = (uint64_t)scaled;
        if ((double)*digits / (double)*scale == value) return true;
    }
    return false;
}

void json_write_number(quoth_json *json, double number) {
    double size = fabs(number);
    uint64_t digits, scale;
    bool is_whole = size < WHOLE_BELOW && size == (double)(uint64_t)size;
    bool is_decimal = !is_whole && isfinite(number) && find_decimal(size, &digits, &scale);
    if (!isfinite(number))
        WRITE(json, "null");
    else if (!is_whole && !is_decimal)
        write_real(json, number);
    else {
        if (number < 0) WRITE(json, "-");
        if (is_whole)
            json_write_count(json, (uint64_t)size);
        else
            write_decimal(json, digits, scale);
    }
}
