"""The user's word, which always wins (P5): `correct`, `process …`, `interview`, `snooze`, `dismiss`, `corrections`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import time, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli.command import ConfigFile, configuration, instant
from followup.core.model import Label
from followup.errors import FollowupError, UsageError

if TYPE_CHECKING:
    from followup.cli.standing import Survey
    from followup.config import Config
    from followup.core.decision import Decision
    from followup.core.model import Message
    from followup.core.standing import Standing
    from followup.store import Store

MessageId = Annotated[str, typer.Argument(metavar="MESSAGE", help="Its Message-ID, as `followup explain` shows it.")]
ProcessName = Annotated[str, typer.Argument(metavar="PROCESS", help="Its id, or a company that has only one.")]
Handle = Annotated[str, typer.Argument(metavar="REMINDER", help="Its handle, as `followup status` shows it.")]


def correct(
    message: MessageId,
    label: Annotated[Label | None, typer.Option("--label", help="What it really is.")] = None,
    company: Annotated[str | None, typer.Option("--company", help="Which company it is about.")] = None,
    role: Annotated[str | None, typer.Option("--role", help="Which role it is about.")] = None,
    sender: Annotated[bool, typer.Option("--sender", help="With --label: so is all mail of this sender.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take back what you said of its label.")] = False,
    config: ConfigFile = None,
) -> None:
    """Set right what a message is.

    Your word counts at once and for good; it wins over every later reading. A label also holds for mail from the same
    form: `followup explain` shows where it does, and --undo takes it back.

    \b
    followup correct '<m1@lumen.example>' --label rejection
    followup correct '<m1@lumen.example>' --company Lumen --role "Data Engineer"
    followup correct '<ad@jobs.example>' --label unrelated --sender
    """
    if not (label or company or role or undo):
        problem = "there is nothing to correct"
        raise UsageError(problem, hint="say what it is: --label, --company or --role")
    if sender and not label:
        problem = "--sender goes with --label"
        raise UsageError(problem)
    from followup.core.likeness import template

    settings = configuration(config)
    mail = _message(message, settings)
    said = [
        *([("label", mail.id, str(label or ""))] if label or undo else []),
        *([("company", mail.id, company)] if company else []),
        *([("role", mail.id, role)] if role else []),
        *([("sender", _own_sender(mail, settings), str(label))] if sender else []),
    ]
    _say(said, settings, form=template(mail))


def move(
    message: MessageId,
    to: Annotated[str, typer.Argument(metavar="PROCESS", help="Where it belongs: an id, a company, or `new`.")],
    config: ConfigFile = None,
) -> None:
    """Put a message into the application it belongs to."""
    settings = configuration(config)
    mail = _message(message, settings)
    target = to if to == "new" else _process(to, settings).process.id
    _say([("move", mail.id, target)], settings)


def close(process: ProcessName, config: ConfigFile = None) -> None:
    """Take an application for closed: no more reminders."""
    settings = configuration(config)
    _say([("close", _process(process, settings).process.id, "")], settings)


def reopen(process: ProcessName, config: ConfigFile = None) -> None:
    """Take a closed application for open again."""
    settings = configuration(config)
    _say([("reopen", _process(process, settings).process.id, "")], settings)


def rename(
    process: ProcessName,
    company: Annotated[str, typer.Argument(metavar="COMPANY", help="What the company is called.")],
    role: Annotated[str, typer.Option("--role", help="What the role is called.")] = "",
    config: ConfigFile = None,
) -> None:
    """Give an application its right name."""
    settings = configuration(config)
    name = f"{company} / {role}" if role else company
    _say([("rename", _process(process, settings).process.id, name)], settings)


def interview(
    process: ProcessName,
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help="When it is, or really was.")] = None,
    end: Annotated[str | None, typer.Option("--end", metavar="TIME", help="When it ends.")] = None,
    did_not_happen: Annotated[bool, typer.Option("--did-not-happen", help="It was not held.")] = False,
    config: ConfigFile = None,
) -> None:
    """Say when the last interview really is, or that it was not held.

    \b
    followup interview lumen --at 2026-03-10T15:00 --end 2026-03-10T16:00
    followup interview lumen --did-not-happen
    """
    if (at is None) == (not did_not_happen):
        problem = "say either --at or --did-not-happen"
        raise UsageError(problem, hint="followup interview lumen --at 2026-03-10T15:00")
    if end and not at:
        problem = "--end goes with --at"
        raise UsageError(problem)
    settings = configuration(config)
    target = _process(process, settings).process.id
    _say([("interview", target, _span(at, end, settings))] if at else [("not_held", target, "")], settings)


def _span(at: str, end: str | None, settings: Config) -> str:
    zone, noon = settings.me.zone, time(12)
    start = instant(at, zone, noon)
    if not end:
        return start.isoformat()
    finish = instant(end, zone, noon)
    if finish <= start:
        problem = "the interview ends before it begins"
        raise UsageError(problem)
    return f"{start.isoformat()}/{finish.isoformat()}"


def snooze(
    reminder: Handle,
    until: Annotated[
        str | None, typer.Option("--until", metavar="TIME", help="A day or a time; the next day unless given.")
    ] = None,
    config: ConfigFile = None,
) -> None:
    """Put a reminder off.

    \b
    followup snooze 1a2b3c4d
    followup snooze 1a2b3c4d --until 2026-03-10
    """
    from followup import wiring
    from followup.cli import standing

    settings = configuration(config)
    me, hour = settings.me, settings.reminders.at
    day = str((wiring.now().astimezone(me.zone) + timedelta(days=1)).date())
    then = instant(until or day, me.zone, hour)
    if then <= wiring.now():
        problem = "that time is past"
        raise UsageError(problem, hint="followup dismiss puts a reminder away for good")
    key = standing.by_handle(standing.survey(settings, wiring.now()).reminders, reminder).key
    _say([("snooze", key, then.isoformat())], settings)


def dismiss(reminder: Handle, config: ConfigFile = None) -> None:
    """Put a reminder, or what was shown to your eye, away for good."""
    from followup import wiring
    from followup.cli import standing

    settings = configuration(config)
    found = standing.survey(settings, wiring.now())
    _say([("dismiss", standing.by_handle([*found.reminders, *found.reviews], reminder).key, "")], settings)


def corrections(config: ConfigFile = None) -> None:
    """Print all you have said, as JSON lines: for a copy, or for `followup replay --corrections`."""
    from followup import wiring
    from followup.cli import lines, saying

    with wiring.state(configuration(config)) as store:
        for one in store.corrections().said:
            lines.say(saying.as_object(one))


# what is meant


def _message(name: str, settings: Config) -> Message:
    """The message; one that was dropped as unrelated is fetched again. FollowupError if it was never seen."""
    from followup import wiring

    with wiring.state(settings) as store:
        names = (name.strip(), f"<{name.strip().strip('<>')}>")
        known = _stored(store, names)
        if known:
            return known
        source = next((found for one in names if (found := store.source_of(one))), None)
        if source is None:
            problem = f"no message {name} is on record"
            raise FollowupError(problem, hint="followup explain COMPANY shows its mails with their Message-IDs")
        return wiring.fetched_again(source, settings, store)


def _stored(store: Store, names: Iterable[str]) -> Message | None:
    return next((mail for mail in store.messages() if mail.id in names), None)


def _own_sender(mail: Message, settings: Config) -> str:
    """The sender, if he writes for himself alone; UsageError otherwise."""
    from followup.core.classify.senders import is_free_mail, is_relay

    sender = mail.sender
    if sender is None or not sender.address or settings.me.owns(sender):
        problem = "this mail has no sender to learn from"
        raise UsageError(problem)
    if is_relay(sender.domain) or is_free_mail(sender.domain):
        problem = f"{sender.domain} carries mail of many people, so nothing is learnt of this sender"
        raise UsageError(problem, hint="leave out --sender: the message alone is set right")
    return sender.address


def _process(name: str, settings: Config) -> Standing:
    from followup import wiring
    from followup.cli import explaining, standing

    cases = standing.survey(settings, wiring.now()).search.cases
    found = [case for case in cases if case.process.id == name] or explaining.named(name, cases)
    if len(found) != 1:
        ids = ", ".join(case.process.id for case in found)
        problem = f"{len(found)} applications fit {name!r}: {ids}" if found else f"no application fits {name!r}"
        raise FollowupError(problem, hint="followup status names them all, followup explain COMPANY shows their ids")
    return found[0]


# what is said


def _say(said: Iterable[tuple[str, str, str]], settings: Config, form: str | None = None) -> None:
    """Write it down, and tell what it changes."""
    from followup import wiring
    from followup.cli import standing
    from followup.cli.display import out
    from followup.core.corrections import Correction, Word

    now = wiring.now()
    before = standing.survey(settings, now)
    with wiring.state(settings) as store:
        for word, target, value in said:
            store.correct(Correction(now, Word(word), target, value, form if word == "label" else None))
    console = out()
    console.print("Noted. It counts from the next look at your mail on.")
    for change in _changes(before, standing.survey(settings, now)):
        console.print(change)


def _changes(before: Survey, after: Survey) -> Iterator[str]:
    """What was to come and is not any more, and what is to come now."""
    old, new = _ahead(before), _ahead(after)
    yield from (f"  no longer: {_named(one, before)}" for key, one in old.items() if key not in new)
    yield from (f"  now: {_named(one, after)}" for key, one in new.items() if key not in old)


def _ahead(survey: Survey) -> dict[str, Decision]:
    """Decisions that wait for their time, or whose draft or reminder stands, by key."""
    standing = {record.key for record in (*survey.drafts, *survey.reminders)}
    return {one.key: one for one in survey.decisions if one.due > survey.now or one.key in standing}


def _named(one: Decision, survey: Survey) -> str:
    from followup.cli.display import KINDS, application, when

    about = application(one.about.company, one.about.role)
    return f"{when(one.due, survey.zone, survey.now)}, {KINDS[one.deed.kind]}: {about}"
