"""What single messages are, without history or state: `classify`."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli.command import AsJson, ConfigFile, configuration
from followup.errors import UnreadableMailError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.text import Text

    from followup.core.model import Reading
    from followup.core.policy import Policy

    Judged = tuple[Path, int, Reading | UnreadableMailError]


def classify(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH…", help="An .eml file, a folder of them, an mbox file or a Maildir.")
    ],
    me: Annotated[
        list[str] | None,
        typer.Option("--me", metavar="ADDRESS", help="An address of yours: its mail is your own. May be repeated."),
    ] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Say what each message is.

    It looks at each mail by itself: no network, nothing is stored, nothing in the mailbox changes.

    \b
    followup classify ~/Mail
    followup classify --json inbox.mbox > labels.jsonl
    """
    from followup import wiring
    from followup.cli.display import working

    policy = _policy(me or [], config)
    with working("reading mail", wanted=not (as_json and sys.stdout.isatty())) as counter:
        found = counter.each(wiring.judged(paths, policy))
        faulty = _print_lines(found) if as_json else _print_table(found)
    if faulty:
        raise typer.Exit(1)


def _policy(me: list[str], file: Path | None) -> Policy:
    """The configuration if there is one; the addresses given win."""
    from followup.config import find
    from followup.core.policy import Me, Policy

    if any("@" not in address for address in me):
        problem = "--me takes an address such as me@example.com"
        raise UsageError(problem)
    place = file or find()
    policy = configuration(place) if place else Policy(Me("", ()))
    return replace(policy, me=replace(policy.me, addresses=tuple(me))) if me else policy


def _print_lines(found: Iterable[Judged]) -> int:
    """A line each; how many could not be read."""
    from followup.cli import lines

    faulty = 0
    for path, index, what in found:
        if isinstance(what, UnreadableMailError):
            faulty += 1
            lines.say(lines.of_fault(path, what))
        else:
            lines.say(lines.of_reading(path, index, what))
    return faulty


def _print_table(found: Iterable[Judged]) -> int:
    from rich import box
    from rich.table import Table

    from followup.cli.display import count, err, out, shown

    table, faulty = Table("message", "what", "sure", "about", box=box.SIMPLE), 0
    for path, _, what in found:
        if isinstance(what, UnreadableMailError):
            faulty += 1
            err().print(shown(f"{path}: {what}"))
        else:
            table.add_row(shown(what.message.subject or path.name), *_cells(what))
    out().print(table if table.row_count else "There is no mail in there.")
    if faulty:
        err().print(f"{count(faulty, 'file')} could not be read.")
    return faulty


def _cells(reading: Reading) -> tuple[str | Text, ...]:
    from followup.cli.display import KINDS, application

    found = reading.classification
    about = application(reading.company, reading.role) if reading.company or reading.role else ""
    return KINDS[found.label], f"{found.confidence:.0%}", about
