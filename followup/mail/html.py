"""HTML to the text a reader sees: block elements become lines, quoted blocks get a ">", hidden text goes."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

MAX_HTML = 400_000
MANY_TAGS = 1000
MAX_NESTING = 400
MAX_FORMATTED = 300_000  # open formatting elements times tags: each paragraph repeats all that are open

_BREAK, _BLOCK, _PARAGRAPH, _OPEN, _CLOSE = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
_MARK = re.compile("([\ue000-\ue004])")
_LEAST_BREAKS = {_BLOCK: 1, _PARAGRAPH: 2, _OPEN: 1, _CLOSE: 1}
MAX_QUOTED = 5
_DROPPED = (
    "head,script,style,title,template,noscript,svg,object,[hidden],"
    '[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i],[style*="mso-hide:all" i],'
    '[style*="max-height:0" i][style*="overflow:hidden" i],[style*="font-size:0;" i],[style*="font-size:0px" i]'
)
_BLOCKS = "p,div,tr,li,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre,hr,center,section,article,header,footer,dt,dd"
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote"})
_QUOTES = 'blockquote[type="cite" i],blockquote.gmail_quote,blockquote[cite],blockquote.protonmail_quote'
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_FORMATTING = frozenset("abisu") | {"big", "code", "em", "font", "nobr", "small", "strike", "strong", "tt"}
_UNCLOSED = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr", "col", "p", "li", "td", "th", "tr"})
_CRUDE = re.compile(r"<[^<>]{0,2000}>")


def to_text(markup: str) -> str:
    """The visible text of an HTML document. Markup too deep to be meant for a reader loses its tags only."""
    markup = _MARK.sub(" ", markup[:MAX_HTML].replace("\x00", ""))
    if _bomb(markup):
        return _CRUDE.sub(" ", markup)
    tree = LexborHTMLParser(markup.encode("utf-8", "replace"))
    _mark(tree)
    return _lines(tree.body.text() if tree.body else "")


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
    """Drop what nobody sees, and put marks into the tree where lines, paragraphs and quotes begin and end."""
    for node in tree.css(_DROPPED):
        node.decompose()
    for node in tree.css("br"):
        node.insert_before(_BREAK)
    for node in tree.css(_BLOCKS):
        mark = _PARAGRAPH if node.tag in _PARAGRAPHS else _BLOCK
        node.insert_before(mark)
        node.insert_after(mark)
    for node in tree.css(_QUOTES):
        node.insert_before(_OPEN)
        node.insert_after(_CLOSE)
    for node in tree.css("td+td,th+th,th+td,td+th"):
        node.insert_before(" ")


def _lines(marked: str) -> str:
    """Marked text as lines: white space of the source means one blank, marks mean what they stand for."""
    out: list[str] = []
    breaks = depth = 0
    for piece in _MARK.split(marked):
        line = " ".join(piece.split())
        if piece == _BREAK:
            breaks += 1
        elif piece in _LEAST_BREAKS:
            breaks = max(breaks, _LEAST_BREAKS[piece])
            depth += (piece == _OPEN) - (piece == _CLOSE)
        elif line:
            out += [""] * (breaks > 1 and bool(out)) + ["> " * min(depth, MAX_QUOTED) + line]
            breaks = 0
    return "\n".join(out)
