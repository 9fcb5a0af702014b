"""A strict reader of address fields: an address is what stands in the angle brackets, never what a name claims."""

from __future__ import annotations

import re
from collections.abc import Callable

from followup.core.model import Address
from followup.mail import charset, clean, headers

MAX_ADDRESSES = 200
MAX_NAME_PIECES = 20
_TOKEN = re.compile(r'(\\.|=\?[^?\s]{1,60}\?[bBqQ]\?[^?]{0,200}\?=|["<>(),;:])', re.DOTALL)
_WITHOUT_BRACKETS = str.maketrans('"()', "   ")
_ADDRESS = re.compile(r'^[^\s<>@"(),;:]{1,128}@[^\s<>@"(),;:]{1,253}')
_QUOTED_ADDRESS = re.compile(r'^"[^"<>\\]{1,64}"@[^\s<>@"(),;:]{1,253}')


def read(raw: bytes) -> tuple[Address, ...]:
    """The mailboxes of a From, To, Cc or Reply-To field, in order, at most MAX_ADDRESSES.

    Groups are flattened and comments dropped. A mailbox without a readable address keeps its name, with address ''.
    """
    value = charset.decode(raw)
    reader = _scan(value)
    if not reader.balanced:
        reader = _scan(value.translate(_WITHOUT_BRACKETS))
    return tuple(reader.found[:MAX_ADDRESSES])


class _Reader:
    """Reads a field piece by piece; what each means depends on the bracket it stands in."""

    def __init__(self) -> None:
        self.found: list[Address] = []
        self.step: Callable[[str], None] = self._outside
        self.depth = 0
        self._begin()

    def _begin(self) -> None:
        self.name: list[str] = []
        self.comment: list[str] = []
        self.angle: list[str] = []
        self.has_angle = False

    @property
    def balanced(self) -> bool:
        """Whether every quote and comment was closed."""
        return self.step not in (self._quoted, self._commented)

    def _outside(self, piece: str) -> None:
        match piece:
            case '"':
                self.step = self._quoted
            case "(":
                self.step, self.depth = self._commented, 1
            case "<":
                self.step, self.has_angle, self.angle = self._angled, True, []
            case ":":
                self._begin()
            case "," | ";":
                self.end(piece)
            case _:
                self.name.append(_unescaped(piece))

    def _quoted(self, piece: str) -> None:
        if piece == '"':
            self.step = self._outside
        else:
            self.name.append(_unescaped(piece))

    def _commented(self, piece: str) -> None:
        self.depth += (piece == "(") - (piece == ")")
        if self.depth:
            self.comment.append(piece)
        else:
            self.step = self._outside

    def _angled(self, piece: str) -> None:
        if piece == ">":
            self.step = self._outside
        else:
            self.angle.append(piece)

    def end(self, piece: str) -> None:
        """A mailbox ends. A name alone goes on behind a comma ("Ito, Mei <mei@…>"), and ends with the field."""
        name = "".join(self.name)
        bare = address(name) if not self.has_angle else ""
        if self.has_angle:
            self.found.append(Address(_shown(name) or _shown("".join(self.comment)), address("".join(self.angle))))
        elif bare:
            self.found.append(Address(_shown("".join(self.comment)), bare))
        elif piece == "," and len(self.name) < MAX_NAME_PIECES:
            self.name.append(", ")
            return
        elif not piece and _shown(name.strip(", ")):
            self.found.append(Address(_shown(name.strip(", ")), ""))
        self._begin()


def _scan(value: str) -> _Reader:
    reader = _Reader()
    for piece in _TOKEN.split(value):
        reader.step(piece)
        if len(reader.found) == MAX_ADDRESSES:
            return reader
    reader.end("")
    return reader


def _unescaped(piece: str) -> str:
    return piece[1:] if piece[:1] == "\\" else piece


def _shown(name: str) -> str:
    return clean.line(headers.words(name), 120).strip("\"' ")


def address(text: str) -> str:
    """A single addr-spec in lower case, or ''. A source route before it is dropped."""
    spec = text.strip().rpartition(":")[2] if text.lstrip().startswith("@") else text.strip()
    if _ADDRESS.fullmatch(spec) or _QUOTED_ADDRESS.fullmatch(spec):
        return clean.line(spec).lower()
    return ""
