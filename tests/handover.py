"""handover.py — the forms that other programs read, read by other programs.

In: the command, articles. Out: what does not hold, "N passed, N failed". JSON-LD is read by rdflib, whose table of schema.org
says which terms there are; brat's standoff by its rules, and by bioc in handover_brat.py. What they give back is compared
with the records of the same articles."""
import json
import pathlib
import subprocess
import sys
import tempfile

import rdflib
from rdflib import RDF, SDO, Namespace

from checks import check, finish

OA = Namespace("http://www.w3.org/ns/oa#")
ID, VALUE = {"@type": "@id"}, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
# What of the context of Web Annotation is used, by the names of its vocabulary: the context itself is an address.
CONTEXT = {"id": "@id", "type": "@type", "Annotation": str(OA.Annotation), "SpecificResource": str(OA.SpecificResource),
           "TextualBody": str(OA.TextualBody), "TextPositionSelector": str(OA.TextPositionSelector),
           "TextQuoteSelector": str(OA.TextQuoteSelector), "body": {"@id": str(OA.hasBody), **ID},
           "target": {"@id": str(OA.hasTarget), **ID}, "source": {"@id": str(OA.hasSource), **ID},
           "selector": {"@id": str(OA.hasSelector), **ID}, "start": str(OA.start), "end": str(OA.end), "exact": str(OA.exact),
           "prefix": str(OA.prefix), "suffix": str(OA.suffix), "value": VALUE,
           "format": "http://purl.org/dc/elements/1.1/format",
           "motivation": {"@id": str(OA.motivatedBy), "@type": "@vocab"}, "purpose": {"@id": str(OA.hasPurpose), "@type": "@vocab"},
           "identifying": str(OA.identifying), "classifying": str(OA.classifying), "tagging": str(OA.tagging)}
BASE = "http://articles.invalid/"

def run(*words):
    done = subprocess.run([quoth, "--from", "text", *words], capture_output=True, check=False)
    check(done.returncode == 0, f"{words} ends with 0: {done.stderr.decode(errors='replace')}")
    return done.stdout.decode("utf-8")


def graph(document, context):
    """rdflib's reading, with a context in place of its address; None where a term has no meaning."""
    document = dict(document, **{"@context": context})
    return rdflib.Graph().parse(data=json.dumps(document), format="json-ld", base=BASE)


def read_text(path):
    return path.read_bytes().decode("utf-8").replace("\0", "\ufffd")


def by_rules(lines, text, name):
    """brat's standoff: marks whose words are those at their offsets, events of marks that are there."""
    marks = {}
    for line in lines:
        fields = line.split("\t")
        kind = fields[0][0]
        check(kind in "TEA#" and len(fields) == (3 if kind in "T#" else 2), f"{name}: a line of brat: {line!r}")
        if kind == "T":
            label, offsets = fields[1].split(" ", 1)
            spans = [tuple(map(int, part.split(" "))) for part in offsets.split(";")]
            check(" ".join(text[start:end] for start, end in spans) == fields[2], f"{name}: {line!r}")
            check(not any(end in text[start:stop] for start, stop in spans for end in "\n\r\x0b\x0c\x85\u2028\u2029"),
                  f"{name}: no fragment crosses a line: {line!r}")
            marks[fields[0]] = (label, spans)
    for line in lines:
        if line.startswith("E"):
            roles = dict(part.split(":") for part in line.split("\t")[1].split(" "))
            check(set(roles.values()) <= set(marks), f"{name}: {line!r}")
            check(roles.get("Content") and marks[roles["Content"]][0] == "Content", f"{name}: {line!r}")
    return sum(line.startswith("E") for line in lines)


def check_brat(path, text, quotes):
    check(by_rules(run("--to", "brat", str(path)).splitlines(), text, path) == len(quotes), f"{path}: an event a quotation")


def check_webanno(path, text, quotes, claims):
    documents = [json.loads(line) for line in run("--to", "webanno", str(path)).splitlines()]
    check(len(documents) == len(quotes) + len(claims), f"{path}: an annotation a record")
    for document, record in zip(documents, quotes + claims):
        check(document["@context"] == "http://www.w3.org/ns/anno.jsonld", f"{path}: the context of Web Annotation")
        read = graph(document, CONTEXT)
        annotation = read.value(None, RDF.type, OA.Annotation)
        check(str(annotation).endswith("#" + record["id"]), f"{path}: {annotation} is {record['id']}")
        check(all(str(p).startswith(("http://www.w3.org/", "http://purl.org/")) for p in read.predicates()), f"{path}: known terms")
        check(read.value(annotation, OA.motivatedBy) in (OA.identifying, OA.tagging), f"{path}: a motivation")
        spans = []
        for target in read.objects(annotation, OA.hasTarget):
            selectors = {read.value(s, RDF.type): s for s in read.objects(target, OA.hasSelector)}
            place, words = selectors[OA.TextPositionSelector], selectors[OA.TextQuoteSelector]
            start, end = int(read.value(place, OA.start)), int(read.value(place, OA.end))
            exact, prefix, suffix = (str(read.value(words, term)) for term in (OA.exact, OA.prefix, OA.suffix))
            check(text[start:end] == exact, f"{path}: {exact!r} is at its place")
            check(text[max(0, start - 32):start] == prefix and text[end:end + 32] == suffix, f"{path}: around {exact!r}")
            spans.append([start, end])
        check(sorted(spans) == sorted(record.get("spans") or [record["span"]]), f"{path}: the spans of {record['id']}")
        names = {str(read.value(body, rdflib.URIRef(VALUE))) for body in read.objects(annotation, OA.hasBody)
                 if read.value(body, OA.hasPurpose) == OA.identifying}
        if record["type"] == "quote" and record["speaker"] and record["speaker"]["name"]:
            check(record["speaker"]["name"] in names, f"{path}: {record['id']} has its speaker")


def check_schema_org(path, quotes, claims):
    lines = run("--to", "schema.org", str(path)).splitlines()
    check(len(lines) == 1, f"{path}: one line an article")
    check("<" not in lines[0], f"{path}: nothing that could end a script")
    document = json.loads(lines[0])
    check(document["@context"] == "https://schema.org", f"{path}: the context of schema.org")
    read = graph(document, {"@vocab": str(SDO)})
    for term in set(read.predicates()) - {RDF.type} | set(read.objects(None, RDF.type)):
        check(term in SDO, f"{path}: {term} is a term of schema.org")
    spoken = sum(quote["kind"] != "indirect" for quote in quotes)
    for kind, count in ((SDO.Quotation, spoken), (SDO.Statement, len(quotes) - spoken), (SDO.Claim, len(claims))):
        check(len(list(read.subjects(RDF.type, kind))) == count, f"{path}: {count} of {kind}")
    texts = {str(subject).rpartition("#")[2]: str(words) for subject, words in read.subject_objects(SDO.text)}
    for record in quotes + claims:
        check(texts[record["id"]] == record["text"], f"{path}: {record['id']} has its words")
    names = {str(name) for speaker in read.objects(None, SDO.spokenByCharacter) for name in read.objects(speaker, SDO.name)}
    check(names >= {q["speaker"]["name"] for q in quotes if q["kind"] != "indirect" and q["speaker"] and q["speaker"]["name"]},
          f"{path}: everybody who is quoted has a name")


quoth = sys.argv[1]
with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)
    odd = {"mark.txt": b"\xef\xbb\xbf\xe2\x80\x9cLate,\xe2\x80\x9d said Mara Ellis.\n", "empty.txt": b"",
           "lines.txt": "“It was late\r\nand   \n\n  dark,” said\nMara\nEllis.\n".encode(),
           "a b#c?d%e:f.txt": "“</script> \u202e\u2028 late,” said 田中 <b> 🐟 Ellis.\n".encode()}
    for name, text in odd.items():
        (work / name).write_bytes(text)
    for path in [*map(pathlib.Path, sys.argv[2:]), *(work / name for name in odd)]:
        records = [json.loads(line) for line in run("--emit", "quote,claim", str(path)).splitlines()]
        quotes = [record for record in records if record["type"] == "quote"]
        claims = [record for record in records if record["type"] == "claim"]
        check_brat(path, read_text(path), quotes)
        check_webanno(path, read_text(path).removeprefix("\ufeff"), quotes, claims)
        check_schema_org(path, quotes, claims)
    two = subprocess.run([quoth, "--to", "brat", *sys.argv[2:4]], capture_output=True, check=False)
    check(two.returncode == 2 and b"one article" in two.stderr, "a file of brat is for one article")
finish()
