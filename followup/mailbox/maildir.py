"""The layout of a Maildir: names, flags, and the files in new/ and cur/, which are only ever read here."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

MAX_MAIL = 25 * 1024 * 1024  # bytes; what a mail has beyond them is cut
_COLON = ":" if os.name == "posix" else ";"  # Windows allows no colon in names


def is_maildir(path: Path) -> bool:
    """Whether a folder is a Maildir."""
    return (path / "cur").is_dir()


def files(path: Path) -> Iterator[Path]:
    """The mail files of one Maildir folder, in the order of their names."""
    found: list[Path] = []
    for folder in ("cur", "new"):
        if (path / folder).is_dir():
            found += [
                Path(entry.path) for entry in os.scandir(path / folder) if entry.name[0] != "." and entry.is_file()
            ]
    return iter(sorted(found, key=lambda file: unique(file.name)))


def unique(name: str) -> str:
    """The part of a file name that stays when flags change."""
    return _halves(name)[0]


def flags(name: str) -> str:
    """The flags of a file name: D for a draft, T for trashed."""
    return _halves(name)[1]


def named(unique_part: str, its_flags: str) -> str:
    """A file name with flags."""
    return f"{unique_part}{_COLON}2,{its_flags}"


def read(path: Path) -> bytes | None:
    """The bytes of a file, at most MAX_MAIL; None where it cannot be read. It may be renamed under our eyes."""
    for candidate in chain([path], _renamed(path)):
        try:
            with candidate.open("rb") as file:
                return file.read(MAX_MAIL)
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


def _renamed(path: Path) -> Iterator[Path]:
    """Where a file of a Maildir went when its flags changed or it moved from new/ to cur/; looked up when needed."""
    if path.parent.name in {"cur", "new"}:
        yield from (file for file in files(path.parent.parent) if unique(file.name) == unique(path.name))


def _halves(name: str) -> tuple[str, str]:
    for mark in (":2,", ";2,", "!2,"):
        start, found, its_flags = name.rpartition(mark)
        if found:
            return start, its_flags
    return name, ""
