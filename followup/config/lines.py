"""Where each key of a TOML text stands."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

Key = tuple[str | int, ...]  # ("reminders", "rule", 0, "after")


def lines(text: str) -> dict[Key, int]:
    """The line, from 1, on which each table, key and entry of a valid TOML text is written."""
    found: dict[Key, int] = {}
    table: Key = ()
    for line, statement in _statements(text):
        written = tomllib.loads(statement)
        if statement.lstrip().startswith("["):
            table = _header(written, found)
            _note(found, [table[:end] for end in range(1, len(table) + 1)], line)
        else:
            _note(found, [table + path for path in _paths(written)], line)
    return found


def line_of(key: Key, found: dict[Key, int]) -> int | None:
    """The line of a key or, where it is not written, of the table it should stand in."""
    return next((found[key[:end]] for end in range(len(key), 0, -1) if key[:end] in found), None)


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Each statement whole, with its first line: one is complete when it can be parsed by itself."""
    held, first = "", 0
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        first = first if held else number
        held += f"{line}\n"
        if _complete(held):
            yield first, held
            held = ""


def _complete(statement: str) -> bool:
    try:
        tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _header(written: Any, found: dict[Key, int]) -> Key:  # noqa: ANN401 - whatever TOML holds
    """The path that [a.b] or [[a.b]] opens."""
    path: Key = ()
    while isinstance(written, dict) and written:
        ((name, written),) = written.items()
        path += (name,)
    if not isinstance(written, list):
        return path
    return (*path, sum(key[:-1] == path and isinstance(key[-1], int) for key in found))


def _paths(written: Any, path: Key = ()) -> Iterator[Key]:  # noqa: ANN401 - whatever TOML holds
    entries = written.items() if isinstance(written, dict) else enumerate(written) if isinstance(written, list) else ()
    for name, value in entries:
        yield (*path, name)
        yield from _paths(value, (*path, name))


def _note(found: dict[Key, int], paths: list[Key], line: int) -> None:
    for path in paths:
        found.setdefault(path, line)
