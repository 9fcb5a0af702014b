"""From a TOML file to the configuration, or to one error that names all its faults."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from followup.config.faults import Document, Fault, checked, faults
from followup.config.lines import line_of, lines
from followup.config.possible import PATHS, values
from followup.config.tables import Config
from followup.errors import ConfigError


def usual_place() -> Path:
    """Where the platform keeps our configuration, whether or not there is one."""
    from platformdirs import user_config_path  # noqa: PLC0415 - slow to import, not needed with --config

    return user_config_path("followup", appauthor=False) / "config.toml"


def find() -> Path | None:
    """The configuration at the platform's usual place, if there is one."""
    place = usual_place()
    return place if place.is_file() else None


def load(path: Path) -> Config:
    """Read a configuration file; ConfigError names every fault with its line. Relative paths are the file's."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}"
        raise ConfigError(message, hint="followup init writes a first configuration") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = f"{path}, line {line}: this is not UTF-8 text"
        raise ConfigError(message, hint="save the file as UTF-8") from error
    return parse(text, path)


def parse(text: str, path: Path) -> Config:
    """Read the text of a configuration that stands, or will stand, at `path`; errors as `load`."""
    document = _document(text, path)
    if wrong := faults(document):
        raise ConfigError(_report(wrong, text, path), hint="config.example.toml shows every key with its meaning")
    return checked(_anchored(document, path.parent))


def _document(text: str, path: Path) -> Document:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        message = f"{path}: nested too deeply"
        raise ConfigError(message) from error
    except ValueError as error:
        raise ConfigError(_syntax_error(str(error), text, path), hint="text stands in quotes, a list in [ ]") from error


def _syntax_error(what: str, text: str, path: Path) -> str:
    """The parser's message with the line shown, but for the secret part of a URL in it."""
    written = text.split("\n")
    at = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", what)
    number = int(at[1]) if at and at[1] else len(written)
    shown = re.sub(r"://\S+", "://…", written[number - 1].strip())
    return f"{path}, line {number}: {what[: at.start()] if at else what}\n  {number} | {shown[:200]}"


def _report(wrong: list[Fault], text: str, path: Path) -> str:
    found = lines(text)
    placed = sorted(((line_of(fault.key, found) or 0, fault) for fault in wrong), key=lambda pair: pair[0])
    told = (
        f"line {line}: {fault.name} {fault.what}" if line else f"{fault.name} {fault.what}" for line, fault in placed
    )
    return "\n  ".join([f"{path} cannot be used:", *told])


def _anchored(document: Document, folder: Path) -> Document:
    """The same document with its paths made absolute: relative ones start at the file's folder."""
    for pattern in PATHS:
        for (table, key), value in values(document, pattern):
            document[str(table)][key] = str(folder.absolute() / Path(value).expanduser())
    return document
