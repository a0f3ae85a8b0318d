/* power.c — e to the power of x. In: a number. Out: its power, within a unit or two of the last place. Idea: x is a
 * whole number of ln 2 and a rest under half of it, of which fourteen terms of the series are exact; the C library's
 * would bring in half a megabyte of mathematics, and differs from one library to the next. */
#include "base/base.h"

#define LN_2_HIGH 0x1.62e42fee00000p-1 /* its low bits are zero, so that whole numbers of it are exact */
#define LN_2_LOW 0x1.a39ef35793c76p-33
#define LOG_2_E 0x1.71547652b82fep+0

enum { TERMS = 14, LEAST = -708, MOST = 709, EXPONENT_BIAS = 1023, MANTISSA_BITS = 52 };

static double series(double rest) {
    double sum = 1;
    for (int term = TERMS; term > 0; term--) sum = 1 + sum * rest / term;
    return sum;
}

double power_of_e(double x) {
    if (!(x >= LEAST)) return 0; /* nor is there one of what is no number */
    if (x > MOST) x = MOST;
    int64_t whole = (int64_t)(x * LOG_2_E + (x < 0 ? -0.5 : 0.5));
    double rest = x - (double)whole * LN_2_HIGH - (double)whole * LN_2_LOW, scale;
    uint64_t bits = (uint64_t)(whole + EXPONENT_BIAS) << MANTISSA_BITS;
    memcpy(&scale, &bits, sizeof scale);
    return series(rest) * scale;
}
