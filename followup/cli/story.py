"""Looking back: `replay` tells what it would have done, `explain` why, `demo` shows it on an invented search."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli.command import AsJson, ConfigFile, configuration, instant

if TYPE_CHECKING:
    from followup.config import Config
    from followup.core.corrections import Corrections
    from followup.core.decision import Event

END_OF_DAY = time(23, 59, 59)
MailboxPath = Annotated[Path, typer.Argument(metavar="MAILBOX", help="A Maildir, an mbox file or a folder of mails.")]
Until = Annotated[str | None, typer.Option("--until", metavar="TIME", help="A date, which means its end, or a time.")]
CorrectionsFile = Annotated[
    Path | None, typer.Option("--corrections", metavar="FILE", help="What `followup corrections` has printed.")
]


def replay(
    mailbox: MailboxPath,
    config: ConfigFile = None,
    corrections: CorrectionsFile = None,
    until: Until = None,
    as_json: AsJson = False,
) -> None:
    """Tell what it would have done on recorded mail, had it always run.

    The clock is simulated: days pass between the mails, and thirty more after the last one. Nothing is written.

    \b
    followup replay ~/Mail
    followup replay takeout.mbox --until 2026-03-31
    followup replay --json ~/Mail | jq 'select(.event == "draft")'
    """
    from followup.cli import lines
    from followup.cli.display import Chronicle, out

    settings = configuration(config).for_mailbox(mailbox)
    end = instant(until, settings.me.zone, END_OF_DAY) if until else None
    chronicle = Chronicle(out(), settings.me.zone)
    for event in _events(mailbox, settings, _said(corrections), end, as_json):
        if as_json:
            lines.say(lines.of_event(event, settings.me.zone))
        else:
            chronicle.tell(event)


def _events(
    mailbox: Path, settings: Config, said: Corrections, until: datetime | None, as_json: bool
) -> Iterator[Event]:
    from followup import wiring
    from followup.cli.display import working
    from followup.core.setting import Setting
    from followup.replay import replay as replayed

    with working("reading mail", wanted=not (as_json and sys.stdout.isatty())) as counter:
        messages = list(counter.each(wiring.recorded(mailbox)))
    with working("living through it", wanted=not sys.stdout.isatty()) as counter:
        templates = wiring.templates(settings)
        yield from counter.each(replayed(messages, Setting(settings), templates, until=until, corrections=said))


def _said(file: Path | None) -> Corrections:
    from followup.cli import saying
    from followup.core.corrections import Corrections

    return saying.load(file) if file else Corrections()


def explain(
    what: Annotated[str, typer.Argument(metavar="WHAT", help="A Message-ID, a process, a reminder, or a company.")],
    config: ConfigFile = None,
    mailbox: Annotated[
        Path | None, typer.Option("--mailbox", metavar="PATH", help="Explain recorded mail, not what it has stored.")
    ] = None,
    corrections: CorrectionsFile = None,
    until: Until = None,
    as_json: AsJson = False,
) -> None:
    """Tell what was decided about a message or an application, what was not, and why.

    \b
    followup explain lumen
    followup explain '<20260303.1@lumen.example>'
    followup explain lumen --mailbox ~/Mail --until 2026-03-31
    """
    from followup.cli import explaining, standing

    settings = configuration(config)
    if mailbox:
        end = instant(until, settings.me.zone, END_OF_DAY) if until else None
        survey = standing.survey_of(mailbox, settings, _said(corrections), end)
    else:
        from followup import wiring

        survey = standing.survey(settings, wiring.now())
    topic = explaining.find(what, survey)
    if as_json:
        from followup.cli import lines

        lines.say(explaining.as_object(topic, survey))
    else:
        explaining.show(topic, survey)


def demo(as_json: AsJson = False) -> None:
    """See it at work on an invented job search. Nothing to set up, nothing of yours is touched."""
    from followup.cli import lines
    from followup.core.corrections import Corrections

    with _invented() as (settings, mailbox):
        events = _events(mailbox, settings, Corrections(), None, as_json)
        if as_json:
            for event in events:
                lines.say(lines.of_event(event, settings.me.zone))
            return
        from followup.cli import report, standing

        report.show(tuple(events), standing.survey_of(mailbox, settings, Corrections(), None))


@contextmanager
def _invented() -> Iterator[tuple[Config, Path]]:
    """The demo's configuration and mailbox, as they lie in the package."""
    from importlib.resources import as_file, files

    with as_file(files("followup") / "demo") as folder:
        settings = configuration(folder / "config.toml")
        yield settings, settings.mailbox_path
