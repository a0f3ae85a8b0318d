"""schema.py — every line is a record of the schema, and safe to split and to show.

In: the program's --schema as a file, lines on standard input. Out: each line that is wrong, and why; at last how many were
right, "N passed, N failed". Each line is judged by the definition of its own type, which is what oneOf comes to.
"""
import json
import re
import sys

from jsonschema import Draft202012Validator

HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def unique(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a member stands twice: {names}")
    return dict(pairs)


def fault(line, validators):
    if not line.endswith("\n"):
        return "no line end"
    if found := HARMFUL.search(line[:-1]):
        return f"holds {found.group()!r} unescaped"
    try:
        record = json.loads(line, object_pairs_hook=unique)
        validator = validators[record["type"]]
    except (ValueError, KeyError, TypeError) as error:
        return f"{type(error).__name__} {error}"
    if list(record)[0] != "type":
        return "type is not first"
    error = next(validator.iter_errors(record), None)
    return error and f"{'/'.join(map(str, error.path))}: {error.message}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validators = {
        name: Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})
        for name in (branch["$ref"].rsplit("/", 1)[1] for branch in schema["oneOf"])
    }
    passed = failed = 0
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    for number, line in enumerate(sys.stdin, 1):
        wrong = fault(line, validators)
        passed += not wrong
        failed += bool(wrong)
        if wrong and failed <= 10:
            print(f"line {number}: {wrong[:300]}\n    {line[:400].rstrip()}")
    print(f"{passed} passed, {failed} failed")
    return failed > 0 or passed == 0


if __name__ == "__main__":
    sys.exit(main())
