"""The demo's report: applications, drafts, reminders, and what was left alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from rich import box
from rich.console import Console, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from followup.cli.display import KINDS, application, because, count, out, row, shown, stage_picture, when
from followup.cli.rules import RULES
from followup.cli.standing import Survey
from followup.core.decision import Event
from followup.mail import clean

_IN_FULL = ("offer_extension", "thank_you", "rejection_reply", "follow_up", "offer_notice")


def show(events: tuple[Event, ...], survey: Survey) -> None:
    """All of it, for a person at a terminal."""
    console, zone = out(), survey.zone
    by = {name: [event for event in events if event.event == name] for name in {event.event for event in events}}
    console.print(_opening(by.get("message", []), survey))
    _section(console, "Applications found", [_applications(survey, console)])
    drafts = by.get("draft", [])
    _section(console, f"Drafts left for you to read and send: {len(drafts)}", _list(drafts, zone))
    if drafts:
        console.print(_in_full(drafts))
    _section(console, "Reminders, on the day they are of use", _list(by.get("reminder", []), zone))
    _section(console, "For your eye", _list(by.get("notice", []), zone))
    _section(console, "Left alone, on purpose", _left_alone(by.get("no_action", [])))
    console.print(_closing())


def _section(console: Console, title: str, parts: Sequence[RenderableType]) -> None:
    if parts:
        console.print()
        console.print(Rule(title, align="left", style="cyan"))
    for part in parts:
        console.print(part)


def _opening(messages: list[Event], survey: Survey) -> Text:
    me = survey.setting.policy.me
    known = {event.because for event in messages}
    related = {event.because for event in messages if event.process}
    span = f"{when(messages[0].at, survey.zone)} to {when(messages[-1].at, survey.zone)}" if messages else "no time"
    return Text.assemble(
        ("followup", "bold cyan"),
        f" has read {count(len(known), 'mail')} of {me.name}, who looks for a job and is invented: {span}.\n",
        f"{len(related)} of them belong to an application; the rest it has judged and forgotten.",
    )


def _applications(survey: Survey, console: Console) -> Table:
    table = Table("application", box=box.SIMPLE, pad_edge=False)
    for title in ("how far", "mails", "began", "last word"):
        table.add_column(title, no_wrap=True)
    for case in sorted(survey.search.cases, key=lambda case: (not case.open, -case.reached, case.process.id)):
        mails = case.process.entries
        table.add_row(
            application(case.process.company, case.process.role),
            stage_picture(case.stage, case.reached, console),
            str(len(mails)),
            _day(mails[0].time, survey.zone),
            Text.assemble(_day(mails[-1].time, survey.zone), f": {'you' if mails[-1].mine else 'they'}"),
        )
    return table


def _day(at: datetime, zone: ZoneInfo) -> str:
    local = at.astimezone(zone)
    return f"{local.day} {local:%b}"


def _list(events: Iterable[Event], zone: ZoneInfo) -> list[RenderableType]:
    return [_line(event, zone) for event in events]


def _line(event: Event, zone: ZoneInfo) -> RenderableType:
    local = event.at.astimezone(zone)
    what = Text.assemble((KINDS[event.kind], "bold"), ": ", application(event.company, event.role))
    if event.to:
        what += Text.assemble(" to ", shown(", ".join(event.to)))
    day = f"{local:%a} {local.day} {local:%B}, {local:%H:%M}"
    return row(day, what + Text.assemble("\n", because(event.reason, event.rules)))


def _in_full(drafts: list[Event]) -> Panel:
    """The most telling draft, as it lies in the drafts folder."""
    event = min(drafts, key=lambda draft: _IN_FULL.index(draft.kind))
    letter = Text.assemble(
        ("To: ", "dim"), shown(", ".join(event.to)), ("\nSubject: ", "dim"), shown(event.subject), "\n\n",
        clean.body(event.body or ""),
    )  # fmt: skip
    return Panel(letter, title=f"one of them in full: a {KINDS[event.kind]}", title_align="left", padding=(1, 2))


def _left_alone(events: list[Event]) -> list[RenderableType]:
    """What was considered and refused, by the rules that forbade it."""
    ordered = sorted(events, key=lambda event: (event.rules, event.place))
    return [_refused(rules, list(group)) for rules, group in groupby(ordered, key=lambda event: event.rules)]


def _refused(rules: tuple[str, ...], events: list[Event]) -> RenderableType:
    what = Text(RULES.get(rules[0], "") if rules else "your setting", "bold")
    for event in events:
        what += Text.assemble("\n", KINDS[event.kind], ": ", application(event.company, event.role))
        what += Text.assemble(". ", shown(event.reason, "dim"))
    return row(", ".join(rules), what, widths=(8,))


def _closing() -> Text:
    return Text.assemble(
        "\nNothing was sent, and nothing ever is. ",
        ("followup init", "bold"), " sets it up for your own mail; ",
        ("followup replay", "bold"), " shows what it would have done with it.",
    )  # fmt: skip
