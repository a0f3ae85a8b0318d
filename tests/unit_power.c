/* unit_power.c — the power of e against the C library's. */
#include "base/base.h"
#include "test.h"

#include <math.h>

static void check_near(double x) {
    double expected = exp(x);
    CHECK(fabs(power_of_e(x) - expected) <= 4e-16 * expected);
}

int main(void) {
    for (int i = -700000; i <= 700000; i += 7) check_near(i / 1000.0);
    CHECK(power_of_e(0) == 1 && power_of_e(-0.0) == 1);
    CHECK(power_of_e(-1000) == 0 && power_of_e(-INFINITY) == 0);
    CHECK(power_of_e(1e9) > 1e300 && power_of_e(INFINITY) > 1e300);
    return test_end();
}
