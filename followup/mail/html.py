"""HTML to the text a reader sees: block elements become lines, quoted blocks get a ">", hidden text goes."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

MAX_HTML = 400_000
MANY_TAGS = 1000
MAX_NESTING = 400
MAX_FORMATTED = 300_000  # open formatting elements times tags: each paragraph repeats all that are open

_BREAK, _OPEN, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARKS = re.compile(f"[{_BREAK}{_OPEN}{_CLOSE}]")
_DROPPED = (
    "head,script,style,title,template,noscript,svg,object,[hidden],"
    '[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i],[style*="mso-hide:all" i],'
    '[style*="max-height:0" i][style*="overflow:hidden" i],[style*="font-size:0;" i],[style*="font-size:0px" i]'
)
_BLOCKS = "br,p,div,tr,li,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre,hr,center,section,article,header,footer,dt,dd"
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote"})
_QUOTES = 'blockquote[type="cite" i],blockquote.gmail_quote,blockquote[cite],blockquote.protonmail_quote'
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_FORMATTING = frozenset("abisu") | {"big", "code", "em", "font", "nobr", "small", "strike", "strong", "tt"}
_UNCLOSED = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr", "col", "p", "li", "td", "th", "tr"})
_SPACE = re.compile(r"\s+")
_CRUDE = re.compile(r"<[^<>]{0,2000}>")


def to_text(markup: str) -> str:
    """The visible text of an HTML document. Markup too deep to be meant for a reader loses its tags only."""
    markup = _MARKS.sub(" ", markup[:MAX_HTML].replace("\x00", ""))
    if _bomb(markup):
        return _CRUDE.sub(" ", markup)
    tree = LexborHTMLParser(markup.encode("utf-8", "replace"))
    if tree.body is None:
        return ""
    _mark(tree)
    return _lines(tree.body.text())


def _bomb(markup: str) -> bool:
    """Whether a parser that follows HTML5 to the letter would need time or memory beyond all proportion."""
    count = markup.count("<")
    if count < MANY_TAGS:
        return False
    depth = formatting = 0
    for closing, name in _TAG.findall(markup):
        tag = name.lower()
        step = 0 if tag in _UNCLOSED else -1 if closing else 1
        depth = max(0, depth + step)
        formatting = max(0, formatting + step) if tag in _FORMATTING else formatting
        if depth > MAX_NESTING or formatting * count > MAX_FORMATTED:
            return True
    return False


def _mark(tree: LexborHTMLParser) -> None:
    """Drop what nobody sees, and put marks into the tree where lines and quotes begin and end."""
    for node in tree.css(_DROPPED):
        node.decompose()
    for node in tree.css(_QUOTES):
        node.insert_before(_BREAK + _OPEN)
        node.insert_after(_CLOSE + _BREAK)
    for node in tree.css(_BLOCKS):
        around = _BREAK * 2 if node.tag in _PARAGRAPHS else _BREAK
        node.insert_before(around)
        if node.tag != "br":
            node.insert_after(around)
    for node in tree.css("td+td,th+th,th+td,td+th"):
        node.insert_before(" ")


def _lines(marked: str) -> str:
    """Marked text as lines: source white space means one blank, marks mean what they stand for."""
    out: list[str] = []
    depth = 0
    for piece in marked.split(_BREAK):
        depth += piece.count(_OPEN) - piece.count(_CLOSE)
        line = _SPACE.sub(" ", _MARKS.sub("", piece)).strip()
        if line or (out and out[-1].strip("> ")):
            out.append("> " * min(depth, 5) + line)
    return "\n".join(out)
