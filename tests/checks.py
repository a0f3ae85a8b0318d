"""checks.py — what the suites in Python share: checks are counted, the first that do not hold are printed. Out: by finish(),
"N passed, N failed" and the status."""
import sys

MOST_PRINTED = 9
passed = failed = 0


def check(holds, sentence):
    global passed, failed
    passed += bool(holds)
    failed += not holds
    if not holds and failed <= MOST_PRINTED:
        print("does not hold:", sentence)


def finish():
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)
