"""view_html.py — a page of --to html is inert, whatever stood in the articles.

In: the page, the documents it was made from as JSON lines. Out: what does not hold, "N passed, N failed". A page is taken
apart twice: by a pattern, which knows every tag that a page may have and leaves no other "<", and by a parser, which gives
the words back. Both have to agree with the documents."""
import html.parser
import json
import re
import sys

from checks import check, finish

ATTRIBUTE = r'(?: [a-z-]+="[^"<>&]*(?:&(?:amp|lt|gt|quot|#39);[^"<>&]*)*")'
TAGS = ("html head meta title style body header h1 h2 h3 p main section table caption label thead tbody tr th td span small ol li "
        "b u a sup mark article input details summary").split()
TAG = re.compile(rf'</?(?:{"|".join(TAGS)}){ATTRIBUTE}*(?: checked)?>')
MAY = {"class", "id", "href", "for", "type", "name", "scope", "style", "title", "lang", "charset", "content", "http-equiv", "checked"}
ACTS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")
BLANK = re.compile("[ \t\r\n\f\x85\u2028\u2029]+")

def squeezed(text):
    return BLANK.sub(" ", ACTS.sub("\ufffd", text)).strip()


class Page(html.parser.HTMLParser):
    """Names and texts of the articles, every attribute, and ids."""

    VOID = {"meta", "input"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.names, self.texts, self.attributes, self.ids, self.targets = [], [], [], [], [], []

    def handle_starttag(self, tag, attributes):
        self.attributes += attributes
        self.ids += [value for name, value in attributes if name == "id"]
        self.targets += [value for name, value in attributes if name == "href"]
        if tag not in self.VOID:
            self.open.append(tag)
        if tag == "article":
            self.names.append("")
            self.texts.append("")

    def handle_endtag(self, tag):
        check(self.open and self.open[-1] == tag, f"</{tag}> closes what is open: {self.open[-3:]}")
        if self.open:
            self.open.pop()
        if tag == "p" and "article" in self.open:
            self.texts[-1] += "\n"

    def handle_data(self, text):
        if "article" not in self.open or "sup" in self.open:
            return
        if "h3" in self.open:
            self.names[-1] += text
        else:
            self.texts[-1] += text


source = open(sys.argv[1], encoding="utf-8", newline="").read()
documents = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]

bare = re.sub(r"(?s)\A<!DOCTYPE html>", "", source)
style = re.search(r"(?s)<style>.*?</style>", bare)
check(style and not re.search(r"[<>&]|url\(|@import|expression", style[0][7:-8].replace("~section", "").replace(">b", "")
                              .replace("> b", "")), "the style is the page's own and asks for nothing")
bare = bare.replace(style[0], "")
left = re.sub(r"&(?:amp|lt|gt|quot|#39);", "", TAG.sub("", bare))
check(not re.search(r"[<>&]", left), f"no other tag: {left[max(0, left.find('<') - 20):][:60]!r}")
check(not ACTS.search(source), "no control character, nothing that turns the direction")
check("default-src 'none'" in source and "script-src" not in source, "the policy forbids all but style")
check("http:" not in source.replace("http-equiv", "") or any("http:" in d["text"] for d in documents), "no address")

page = Page()
page.feed(source)
page.close()
check(not page.open, f"every tag is closed: {page.open}")
check({name for name, _ in page.attributes} <= MAY, f"no other attribute: {({name for name, _ in page.attributes} - MAY)}")
check(all(target.startswith("#") for target in page.targets), "links stay in the page")
check(len(page.ids) == len(set(page.ids)), "every id is there once")
check({target[1:] for target in page.targets} <= set(page.ids), "every link leads somewhere: "
      + str(sorted({target[1:] for target in page.targets} - set(page.ids))[:5]))
check(all(re.fullmatch(r"width:\d+\.\d%", value) for name, value in page.attributes if name == "style"), "style is a width")
check(len(page.texts) == len(documents), f"an article a document: {len(page.texts)} of {len(documents)}")
for document, name, text in zip(documents, page.names, page.texts):
    check(squeezed(name) == squeezed(document["id"]), f"the name is that of the document: {name!r}")
    check(squeezed(text) == squeezed(document["text"].removeprefix("\ufeff")), f"the text is that of the document: {document['text']!r} {text!r}")
finish()
