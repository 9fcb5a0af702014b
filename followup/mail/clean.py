"""Text as it may be shown: the one cleaning for all that reaches a header, a terminal, a notification or a page."""

from __future__ import annotations

import re
import unicodedata

LINE_LIMIT = 500
BODY_LIMIT = 100_000

_UNSEEN = re.compile(
    "["
    "\x00-\x09\x0b-\x1f\x7f-\x9f"  # controls, but for the line feed
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"  # soft hyphen, fillers, joiners
    "\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # zero-width characters and bidi controls
    "\ud800-\udfff\ue000-\uf8ff\ufff9-\ufffb\ufffe\uffff\U000f0000-\U0010ffff"  # surrogates, private use
    "\U000e0000-\U000e0fff"  # tags
    "]+"
)
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in "！（），：；？～"}
_WIDE_COLON = re.compile("(?<=[0-9])：(?=[0-9])")


def line(text: str, limit: int = LINE_LIMIT) -> str:
    """One line of visible characters in NFC, at most `limit` of them, with single spaces."""
    spaced = " ".join(text[: 4 * limit].split())
    if not (spaced.isascii() and spaced.isprintable()):
        spaced = " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", spaced)).split())
    return spaced[:limit].rstrip()


def body(text: str, limit: int = BODY_LIMIT) -> str:
    """The same with its line breaks, as line feeds; full-width letters and digits become ASCII."""
    rows = [" ".join(row.split()) for row in text[: 2 * limit].splitlines()]
    text = _UNSEEN.sub("", "\n".join(rows))
    if not text.isascii():
        text = unicodedata.normalize("NFC", _narrow(text))
    return text.strip("\n")[:limit]


def _narrow(text: str) -> str:
    """Full-width ASCII as ASCII, but for the punctuation of Chinese prose; a colon only inside a time."""
    return _WIDE_COLON.sub(":", text.translate(_WIDE)) if re.search("[！-～]", text) else text
