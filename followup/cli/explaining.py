"""Why: a message or an application, what was decided about it, what was not, and by which rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console, RenderableType
from rich.text import Text

from followup.cli import lines
from followup.cli.display import KINDS, application, out, row, shown, stage_picture, when
from followup.cli.rules import RULES
from followup.cli.standing import Survey, ball, handle
from followup.core.decision import Decision, Draft, Notice, Refusal
from followup.core.ledger import Record, State
from followup.core.model import Message, Reading
from followup.core.standing import Standing
from followup.errors import FollowupError

_MOST_EVIDENCE = 6
_OVERTAKEN = {
    State.WITHDRAWING: "is being taken back",
    State.WITHDRAWN: "taken back",
    State.CLEARED: "settled",
    State.KEPT: "overtaken, but yours now",
}
_DONE = {
    State.WAITING: "waits for you",
    State.EDITED: "edited by you",
    State.SENT: "you sent it",
    State.DELETED: "you deleted it",
    State.RAISED: "done",
    State.REFUSED: "done",
    State.HISTORY: "before the first run",
}


@dataclass(frozen=True)
class Topic:
    """What is asked about: some messages, some applications."""

    readings: tuple[Reading, ...]
    cases: tuple[Standing, ...]

    def concerns(self, decision: Decision) -> bool:
        """Whether a decision is about it."""
        mails = {reading.message.id for reading in self.readings}
        if mails:
            return bool(mails & set(decision.ground.because))
        return decision.about.process in {case.process.id for case in self.cases}


def find(what: str, survey: Survey) -> Topic:
    """The message, the applications or the reminder that is meant; FollowupError if nothing fits."""
    wanted = what.strip()
    cases = survey.search.cases
    reading = survey.reading(f"<{wanted.strip('<>')}>") if "@" in wanted else None
    if reading:
        mail = reading.message.id
        return Topic((reading,), tuple(case for case in cases if any(e.id == mail for e in case.process.entries)))
    remembered = [one.event.process for one in survey.records if handle(one.key) == wanted]
    found = [case for case in cases if case.process.id in {wanted, *remembered}] or named(wanted, cases)
    if not found:
        problem = f"nothing on record fits {what!r}"
        raise FollowupError(
            problem, hint="name a company, as followup status shows it, a process, a reminder or a Message-ID"
        )
    return Topic((), tuple(found))


def named(name: str, cases: tuple[Standing, ...]) -> list[Standing]:
    """The applications whose company's name holds these letters."""
    return [case for case in cases if name.casefold() in (case.process.company or "").casefold()]


def as_object(topic: Topic, survey: Survey) -> dict[str, object]:
    """All of it for scripts."""
    decided = [_decision(one, survey) for one in survey.decisions if topic.concerns(one)]
    return {
        "messages": [lines.of_reading(Path(one.message.source), 0, one) for one in topic.readings],
        "processes": [survey.as_process(case) for case in topic.cases],
        "decisions": decided,
    }


def _decision(one: Decision, survey: Survey) -> dict[str, object]:
    return {
        "at": one.due.astimezone(survey.zone).isoformat(),
        "event": _event(one),
        "kind": str(one.deed.kind),
        "company": one.about.company,
        "role": one.about.role,
        "process": one.about.process,
        "rules": list(one.ground.rules),
        "because": list(one.ground.because),
        "reason": one.ground.reason,
        "state": _state(one, survey),
    }


def _event(one: Decision) -> str:
    match one.deed:
        case Draft():
            return "draft"
        case Refusal():
            return "no_action"
        case Notice():
            return "notice"
        case _:
            return "reminder"


def _state(one: Decision, survey: Survey) -> str:
    record = next((record for record in survey.records if record.key == one.key), None)
    if record:
        return _DONE.get(record.state, str(record.state))
    if one.due > survey.now:
        return "ahead"
    return "done" if survey.recorded else "due"


# for people


def show(topic: Topic, survey: Survey) -> None:
    """All of it in a terminal."""
    console = out()
    for reading in topic.readings:
        _show_message(reading, survey, console)
    for case in topic.cases:
        _show_case(case, survey, console)
    decided = [one for one in survey.decisions if topic.concerns(one)]
    for title, chosen in (
        ("Decided", [o for o in decided if o.due <= survey.now and not isinstance(o.deed, Refusal)]),
        ("Decided against", [o for o in decided if o.due <= survey.now and isinstance(o.deed, Refusal)]),
        ("Still to come, if nothing changes", [o for o in decided if o.due > survey.now]),
    ):
        if chosen:
            console.print(Text(f"\n{title}", "bold"))
            for one in sorted(chosen, key=lambda one: one.due):
                console.print(_told(one, survey))
    _show_overtaken(topic, survey, console)
    if not decided:
        console.print("\nNothing was to be decided: there was nothing to thank for, to answer or to wait for.")


def _show_message(reading: Reading, survey: Survey, console: Console) -> None:
    message, found = reading.message, reading.classification
    console.print(
        Text.assemble(shown(message.subject, "bold"), "\nfrom ", _writer(reading), f", {_when(message, survey)}")
    )
    console.print(
        Text.assemble(f"Read as {KINDS[found.label]}, {found.confidence:.0%} sure. ", _unsure(reading, survey))
    )
    for fact, value in _facts(reading, survey):
        console.print(Text.assemble(f"  {fact}: ", shown(value)))
    for one in sorted(found.evidence, key=lambda one: -abs(one.weight))[:_MOST_EVIDENCE]:
        console.print(Text.assemble("  because of “", shown(one.text or one.rule), f"” ({one.weight:+.1f})"))
    console.print()


def _writer(reading: Reading) -> Text:
    sender = reading.message.sender
    return shown("you" if reading.mine else (sender.name or sender.address) if sender else "?")


def _when(message: Message, survey: Survey) -> str:
    return when(message.time, survey.zone, survey.now)


def _unsure(reading: Reading, survey: Survey) -> str:
    return "That is too little to act on (P2)." if survey.search.unsure(reading) else ""


def _facts(reading: Reading, survey: Survey) -> Iterator[tuple[str, str]]:
    if reading.company:
        yield "company", reading.company
    if reading.role:
        yield "role", reading.role
    if reading.contact:
        yield "person", f"{reading.contact.name} {reading.contact.address}".strip()
    for news in reading.interviews:
        start = when(news.slot.start, survey.zone, survey.now) if news.slot else news.trouble or "no single time"
        yield f"interview {news.status}", start
    if reading.deadline:
        yield "answer by", when(reading.deadline, survey.zone, survey.now)
    if reading.promise:
        yield "they answer by", f"{reading.promise.by:%a} {reading.promise.by.day} {reading.promise.by:%B}"


def _show_case(case: Standing, survey: Survey, console: Console) -> None:
    process = case.process
    console.print(
        Text.assemble(
            application(process.company, process.role),
            f"  ({process.id})\n",
            stage_picture(case.stage, case.reached, console),
            f", the turn is {ball(case, survey.setting)}",
        )
    )
    for entry in case.mails:
        said = Text.assemble(_writer(entry.reading), ": ", shown(entry.reading.message.subject))
        kind = Text.assemble((f"\n{KINDS[entry.label]}  ", "dim"), shown(entry.id, "dim"))
        console.print(row(_when(entry.reading.message, survey), said + kind))


def _told(one: Decision, survey: Survey) -> RenderableType:
    rules = "".join(f"\n{rule}: {RULES[rule]}" for rule in one.ground.rules if rule in RULES)
    what = Text.assemble((KINDS[one.deed.kind], "bold"), f" ({_state(one, survey)})\n", shown(one.ground.reason))
    return row(when(one.due, survey.zone, survey.now), what + Text(rules, "dim"))


def _show_overtaken(topic: Topic, survey: Survey, console: Console) -> None:
    wanted = {case.process.id for case in topic.cases}
    gone = [one for one in survey.records if one.state in _OVERTAKEN and one.event.process in wanted]
    if gone:
        console.print(Text("\nOvertaken by events", "bold"))
    for record in gone:
        console.print(_gone(record, survey))


def _gone(record: Record, survey: Survey) -> RenderableType:
    event = record.event
    return row(when(event.at, survey.zone, survey.now), Text(f"{KINDS[event.kind]}: {_OVERTAKEN[record.state]}"))
