"""Every regular expression of the program, and text that would make a bad one slow.

python -m tests.patterns prints them, one a line, for other probes.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from re import _parser as syntax  # type: ignore[attr-defined]

import followup
from followup.core.classify.grammar import PhraseTable

SIZE = 65_536  # characters of adversarial text
SLOWEST = 0.05  # seconds for one search of it
_SAMPLE = 16_384
_SUSPICIOUS = SLOWEST * (_SAMPLE / SIZE) ** 2 / 2  # a quadratic one shows here
_PUMPS = ("a", " ", "\n", "0", ".", "@", "a@", "a.", "<", "(", "-", " \n", "a ")
_LONGEST = 12  # literals of a pattern that are pumped


def patterns() -> dict[str, re.Pattern[str]]:
    """The compiled patterns of all modules and phrase tables, by where they stand."""
    found: dict[str, re.Pattern[str]] = {}
    for module in _modules():
        for name, value in vars(module).items():
            found |= {f"{module.__name__}.{name}": one for one in _within(value)}
    return {f"{place} {number}": one for number, (place, one) in enumerate(_distinct(found.items()))} | _phrases()


def _modules() -> Iterator[object]:
    for found in pkgutil.walk_packages(followup.__path__, "followup."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _within(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (one for item in value.values() for one in _within(item))
    elif isinstance(value, list | tuple | set | frozenset):
        yield from (one for item in value for one in _within(item))


def _distinct(found: Iterable[tuple[str, re.Pattern[str]]]) -> Iterator[tuple[str, re.Pattern[str]]]:
    seen: set[tuple[str, int]] = set()
    for place, one in found:
        if (one.pattern, one.flags) not in seen:
            seen.add((one.pattern, one.flags))
            yield place, one


def _phrases() -> dict[str, re.Pattern[str]]:
    tables = {
        f"{module.__name__}.{name}": value
        for module in _modules()
        for name, value in vars(module).items()
        if isinstance(value, PhraseTable)
    }
    return {f"{place}: {phrase.source}": phrase.pattern for place, table in tables.items() for phrase in table.phrases}


def literals(pattern: re.Pattern[str]) -> list[str]:
    """The longest runs of plain characters in a pattern."""
    runs: set[str] = set()
    _collect(syntax.parse(pattern.pattern, pattern.flags), runs)
    return sorted(runs, key=len, reverse=True)[:_LONGEST]


def _collect(parsed: object, runs: set[str]) -> None:
    run = ""
    for operation, argument in parsed:  # type: ignore[attr-defined]
        if str(operation) == "LITERAL":
            run += chr(argument)
            continue
        runs |= {run} if run else set()
        run = ""
        for inner in _inner(str(operation), argument):
            _collect(inner, runs)
    runs |= {run} if run else set()


def _inner(operation: str, argument: object) -> Iterable[object]:
    match operation, argument:
        case "BRANCH", (_, branches):
            return list(branches)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (_, _, repeated):
            return [repeated]
        case "SUBPATTERN", (_, _, _, group):
            return [group]
        case "ATOMIC_GROUP", group:
            return [group]
        case "ASSERT" | "ASSERT_NOT", (_, looked_for):
            return [looked_for]
        case _:
            return []


def slowest(pattern: re.Pattern[str]) -> tuple[float, str]:
    """The seconds its worst search of SIZE characters takes, and the pump it was fed."""
    found = literals(pattern)
    pumps = {*found, *(f"{one} " for one in found), *_PUMPS}
    suspects = [pump for pump in pumps if _seconds(pattern, pump, _SAMPLE) > _SUSPICIOUS]
    return max(((_seconds(pattern, pump, SIZE), pump) for pump in suspects), default=(0.0, ""))


def _seconds(pattern: re.Pattern[str], pump: str, size: int) -> float:
    text = (pump * (size // len(pump) + 1))[:size] + "\x00!"
    start = time.process_time()
    pattern.search(text)
    return time.process_time() - start


if __name__ == "__main__":
    for one in patterns().values():
        print(one.pattern.replace("\n", "\\n"))  # noqa: T201 - its purpose
