"""handover_brat.py — brat's standoff as bioc reads it. In: the command, articles. Out: what does not hold, a count."""
import io
import json
import subprocess
import sys

from bioc import brat

from checks import check, finish


def run(*words):
    return subprocess.run([sys.argv[1], "--from", "text", *words], capture_output=True, check=True).stdout.decode("utf-8")


for path in sys.argv[2:]:
    text = open(path, encoding="utf-8", newline="").read()
    quotes = [json.loads(line) for line in run("--emit", "quote", path).splitlines()]
    read = brat.load(io.StringIO(text, newline=""), io.StringIO(run("--to", "brat", path)))
    for mark in read.entities:
        words = " ".join(text[part.begin:part.end] for part in sorted(mark.locations))
        check(mark.text == words, f"{path}: {mark.id} is {words!r}")
    events = list(read.events)
    check(len(events) == len(quotes), f"{path}: {len(events)} events, {len(quotes)} quotations")
    for event, quote in zip(events, quotes):
        words = " ".join(read.get_annotation(event.arguments["Content"]).text.split())
        check(words == " ".join(quote["text"].split()), f"{path}: {event.id} has the words of {quote['id']}: {words}")
finish()
