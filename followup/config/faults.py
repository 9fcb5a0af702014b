"""What is wrong with a configuration, all of it: each fault with its key and what would be right."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from difflib import get_close_matches
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from followup.config.lines import Key
from followup.config.possible import DEMANDS, Demand, has_holidays, values
from followup.config.tables import Config
from followup.core.duration import Duration

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

Document = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """A key and what is wrong there, as the rest of a sentence that starts with the key."""

    key: Key
    what: str

    @property
    def name(self) -> str:
        """The key as one reads it: reminders.rule[2].after is of the second rule."""
        parts = (f"[{part + 1}]" if isinstance(part, int) else f".{_bare(part)}" for part in self.key)
        return "".join(parts).removeprefix(".")


def checked(document: Document) -> Config:
    """The tables a document holds; pydantic's ValidationError when a key or a type is wrong."""
    return _adapter().validate_json(json.dumps(document, default=_as_json), strict=True)


def faults(document: Document) -> list[Fault]:
    """All that is wrong with a document, in no order."""
    wrong = list(_wrong_shapes(document))
    sound = _Sound({fault.key for fault in wrong})
    for demand in DEMANDS:
        unmet = [(key, value) for key, value in sound.values(document, demand.key) if not demand.holds(value)]
        wrong += [Fault(key, _refusal(demand, value)) for key, value in unmet]
        sound.wrong.update(key for key, _ in unmet)
    return [*wrong, *_wrong_region(document, sound)]


@dataclass(frozen=True)
class _Sound:
    """The part of a document that has no fault so far."""

    wrong: set[Key]

    def values(self, document: Document, pattern: str) -> Iterator[tuple[Key, Any]]:
        """The values at a dotted key that are neither wrong themselves nor inside or around a wrong one."""
        for key, value in values(document, pattern):
            if not any(key[: len(other)] == other or other[: len(key)] == key for other in self.wrong):
                yield key, value


@cache
def _adapter() -> TypeAdapter[Config]:
    from pydantic import TypeAdapter  # noqa: PLC0415 - heavy: `followup --help` does without

    return TypeAdapter(Config)


def _as_json(value: date | time) -> str | int:
    """TOML's own times of day are welcome; dates are wanted nowhere, so they become what no key accepts."""
    return value.isoformat() if isinstance(value, time) else -value.toordinal()


def _bare(name: str) -> str:
    return name if re.fullmatch(r"[\w-]{1,80}", name, re.ASCII) else json.dumps(name[:80])


def _wrong_shapes(document: Document) -> Iterator[Fault]:
    """Unknown and missing keys, and values of a wrong type."""
    from pydantic import ValidationError  # noqa: PLC0415 - heavy

    try:
        checked(document)
    except ValidationError as error:
        yield from (Fault(details["loc"], _wrong_shape(details)) for details in error.errors(include_url=False))


def _wrong_shape(details: ErrorDetails) -> str:
    key, declared = details["loc"], _declared(details["loc"])
    match details["type"]:
        case "unexpected_keyword_argument":
            return f"is no known key: {_meant(key)}"
        case "missing":
            return 'is required: [me] holds your "name" and your "addresses"' if key == ("me",) else "is required"
        case "enum" | "literal_error":
            return f"must be one of {details['ctx']['expected']}"
        case _:
            return f"must be {_form(key, declared)}"


_FORMS = {
    str: "text in quotes",
    bool: "true or false",
    float: "a number",
    time: 'a time of day, such as "09:00"',
    Duration: 'a number and a unit, such as "30 minutes", "2 hours", "5 days", "1 week" or "5 working days"',
}


def _form(key: Key, declared: Any) -> str:  # noqa: ANN401 - a type or a special form
    """How a value of the declared type is written."""
    header = ".".join(part for part in key if isinstance(part, str))
    if is_dataclass(declared) and declared is not Duration:
        return f"a table: [{header}]"
    if is_dataclass(_entry(declared)):
        return f"a list of tables: [[{header}]]"
    return _FORMS.get(declared, 'a list in brackets: ["…", "…"]' if _entry(declared) else _FORMS[str])


def _declared(key: Key) -> Any:  # noqa: ANN401 - a type or a special form
    """What the tables declare at a key: its type without None, or None where there is no such key."""
    declared: Any = Config
    for part in key:
        if isinstance(part, int):
            declared = _entry(declared)
        else:
            declared = get_type_hints(declared).get(part) if is_dataclass(declared) else None
        alternatives = [choice for choice in get_args(declared) if choice is not NoneType]
        declared = alternatives[0] if NoneType in get_args(declared) else declared
    return declared


def _entry(declared: Any) -> Any:  # noqa: ANN401 - a type or a special form
    """The type of a list's entries; None for what is no list."""
    return get_args(declared)[0] if getattr(declared, "__origin__", None) is tuple else None


def _meant(key: Key) -> str:
    """What an unknown key was probably meant to be."""
    name, known = str(key[-1]), _keys(_declared(key[:-1]))
    if close := get_close_matches(name[:80], known, n=1):
        return f"did you mean {close[0]}?"
    if homes := [table for table in _keys(Config) if name in _keys(_declared((table,)))]:
        return f"it belongs in [{homes[0]}]"
    return f"known here are {', '.join(known)}"


def _keys(table: Any) -> list[str]:  # noqa: ANN401 - one of the tables' classes
    return [key.name for key in fields(table)]


def _refusal(demand: Demand, value: Any) -> str:  # noqa: ANN401 - whatever TOML holds
    known = {name.casefold(): name for name in demand.known()}
    close = get_close_matches(str(value)[:80].casefold(), known, n=1)
    return f"{demand.right}: did you mean {known[close[0]]}?" if close else demand.right


def _wrong_region(document: Document, sound: _Sound) -> Iterator[Fault]:
    for key, region in sound.values(document, "me.region"):
        if "country" not in document["me"]:
            yield Fault(key, "needs a country beside it")
        for _, country in sound.values(document, "me.country"):
            if not has_holidays(country, region):
                yield Fault(key, f'must be a part of {country} with holidays of its own, as "ON" is of CA')
