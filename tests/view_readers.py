"""view_readers.py — pages by html5lib, terminals by pyte. In: a folder with NAME.html, and NAME.COLUMNS.term with .jsonl, its
records. Out: what does not hold, "N passed, N failed". A reader that is not installed is named and passed over."""
import json
import pathlib
import re
import sys

from checks import check, finish


def check_page(path, html5lib):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    page = parser.parse(path.read_text(encoding="utf-8"))
    check(not parser.errors, f"{path.name}: no mistake: {parser.errors[:3]}")
    check(page.get("lang"), f"{path.name}: its language is said")
    check(page.findtext("head/title"), f"{path.name}: it has a title")
    check(len(list(page.iter("h1"))) == 1, f"{path.name}: one heading above all")
    levels = [int(node.tag[1]) for node in page.iter() if isinstance(node.tag, str) and re.fullmatch("h[1-6]", node.tag)]
    check(all(b - a <= 1 for a, b in zip(levels, levels[1:])), f"{path.name}: no level of headings is left out: {levels[:9]}")
    named = {label.get("for") for label in page.iter("label")}
    check(all(field.get("id") in named for field in page.iter("input")), f"{path.name}: every field has a label")
    check(all(cell.get("scope") for cell in page.iter("th")), f"{path.name}: every head of a table says of what")
    check(all(list(table.iter("caption")) for table in page.iter("table")), f"{path.name}: every table has a caption")


def check_screen(path, pyte):
    columns = int(path.suffixes[-2][1:])
    lines = path.read_text(encoding="utf-8").split("\n")
    screen = pyte.Screen(columns, len(lines) + 1)
    pyte.Stream(screen).feed("\r\n".join(lines))
    shown = [line.rstrip() for line in screen.display]
    wanted = [re.sub("\033\\[[0-9;]*m", "", line).rstrip() for line in lines]
    check(shown == wanted + [""], f"{path.name}: the screen shows the lines, and nothing else moved it")
    cells = [(cell.data, cell.fg, cell.underscore) for y in range(len(lines)) for x in range(columns)
             for cell in [screen.buffer[y][x]] if cell.data.strip()]
    letters = "".join(data for data, _, _ in cells)
    quotes = [json.loads(line) for line in path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()]
    colours, holders = {}, {quote.get("in") for quote in quotes}
    for quote in quotes:
        words = "".join(quote["text"].split())
        at = letters.find(words[:24])
        name = quote["speaker"] and quote["speaker"]["name"]
        if quote["kind"] != "direct" or quote["id"] in holders or quote.get("in") or not name or at < 0 or letters.count(words[:24]) > 1:
            continue
        inside = {fg for _, fg, _ in cells[at:at + min(24, len(words))]}
        check(len(inside) == 1 and inside != {"default"}, f"{path.name}: {quote['id']} has one colour: {inside}")
        colours.setdefault(name, set()).update(inside)
        cue = quote["cue"] and "".join(quote["cue"]["text"].split())
        check(not cue or cue in "".join(d if under else "\n" for d, _, under in cells), f"{path.name}: {cue} is underlined")
    check(colours and all(len(tones) == 1 for tones in colours.values()), f"{path.name}: a speaker has one colour: {colours}")
    plain = path.with_suffix(".plain").read_text(encoding="utf-8")
    check("\033" not in plain, f"{path.name}: without colours there is no escape")


work = pathlib.Path(sys.argv[1])
try:
    import html5lib
    for file in sorted(work.glob("*.html")):
        check_page(file, html5lib)
except ImportError:
    print("note: html5lib is not installed (pip install html5lib)")
try:
    import pyte
    for file in sorted(work.glob("*.term")):
        check_screen(file, pyte)
except ImportError:
    print("note: pyte is not installed (pip install pyte)")
finish()
