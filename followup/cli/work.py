"""The daily work: `run` and `status`."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli.command import AsJson, ConfigFile, configuration, place_of
from followup.errors import UsageError
from followup.mail import clean

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from followup.config import Config
    from followup.core.decision import Event
    from followup.cycle import Pass


_EVERY = 200  # messages of a long first reading, from one line in the log to the next


def run(
    once: Annotated[bool, typer.Option("--once", help="One pass, then stop.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="With --once: show what it would do, do nothing.")] = False,
    confirm: Annotated[bool, typer.Option("--confirm", help="With --once: more than 20 drafts are fine.")] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Read what is new, leave drafts, raise what is due.

    Without --once it goes on until you stop it with Ctrl-C.

    \b
    followup run --once --dry-run    look before you leap
    followup run --once              one pass
    followup run                     in the background, for months
    """
    settings = configuration(config)
    if (dry_run or confirm) and not once:
        problem = "--dry-run and --confirm go with --once"
        raise UsageError(problem, hint="followup run --once --dry-run")
    _log()
    if once:
        _once(settings, dry_run, confirm, as_json)
    else:
        _for_ever(settings, place_of(config), as_json)


def _once(settings: Config, dry_run: bool, confirm: bool, as_json: bool) -> None:
    from followup import wiring
    from followup.cli.display import err, fetching

    with fetching() as progress, wiring.live(settings, dry=dry_run, progress=progress) as live:
        done = live.once(wiring.now(), confirmed=confirm)
    _teller(settings.me.zone, as_json)(done)
    if not as_json:
        err().print(_summary(done, dry_run))
    if done.trouble:
        raise done.trouble


def _for_ever(settings: Config, file: Path, as_json: bool) -> None:
    """The channels tell a person what happens; a script gets the events."""
    from followup import wiring
    from followup.daemon import Daemon, patient

    stop = threading.Event()
    sleep = patient(stop)
    with wiring.live(settings, sleep=sleep, progress=_progress_in_log) as live:
        renewed = partial(wiring.renewed, sleep=sleep)
        Daemon(live, file, renewed, wiring.now, _teller(settings.me.zone, as_json), stop).run()


def _progress_in_log(read: int, wanted: int) -> None:
    if read % _EVERY == 0:
        logging.getLogger(__name__).info("%d of %d messages read", read, wanted)


def _log() -> None:
    """The log goes to standard error, with ids only."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Visible("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.INFO)


class _Visible(logging.Formatter):
    """A mail's id may be the name of a file, which may hold what a terminal obeys."""

    def format(self, record: logging.LogRecord) -> str:
        return clean.body(super().format(record))


def _teller(zone: ZoneInfo, as_json: bool) -> Callable[[Pass], None]:
    """Tells each pass; drafts that are held back, when their number changes."""
    from followup.cli import lines
    from followup.cli.display import Chronicle, err, out

    say: Callable[[Event], None] = (
        (lambda event: lines.say(lines.of_event(event, zone))) if as_json else (Chronicle(out(), zone).tell)
    )
    held = 0

    def tell(done: Pass) -> None:
        nonlocal held
        for event in done.events:
            say(event)
        if done.held_back and done.held_back != held:
            err().print(_held_back(done.held_back))
        held = done.held_back

    return tell


def _held_back(drafts: int) -> str:
    return (
        f"{drafts} drafts at once is more than can be right, so none was made."
        " If you want them all: followup run --once --confirm"
    )


def _summary(done: Pass, dry_run: bool) -> str:
    drafts = sum(event.event == "draft" for event in done.events)
    if dry_run:
        return "This was a dry run: nothing was written."
    if drafts:
        return "Your drafts folder holds something new to read. Nothing was sent."
    return "Done." if done.events else "Nothing new, and nothing is due."


def status(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show where everything stands.

    Your applications, the drafts that wait for you, the reminders, and what needs your eye. It may be asked while
    followup runs.
    """
    from followup import wiring
    from followup.cli import lines, standing

    settings = configuration(config)
    found = standing.survey(settings, wiring.now())
    if as_json:
        lines.say(found.as_object())
    else:
        standing.show(found)
