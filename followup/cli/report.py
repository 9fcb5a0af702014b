"""The demo's report: applications, drafts, reminders, and what was left alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from rich import box
from rich.console import Console
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from followup.cli.display import KINDS, application, because, count, out, shown, stage_picture, when
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
    _section(console, "Applications found", _applications(survey, console))
    drafts = by.get("draft", [])
    _section(console, f"Drafts left for you to read and send: {len(drafts)}", _list(drafts, zone))
    if drafts:
        console.print(_in_full(drafts))
    _section(console, "Reminders, on the day they are of use", _list(by.get("reminder", []), zone))
    _section(console, "For your eye", _list(by.get("notice", []), zone))
    _section(console, "Left alone, on purpose", _left_alone(by.get("no_action", [])))
    console.print(_closing())


def _section(console: Console, title: str, body: Table) -> None:
    if body.row_count:
        console.print()
        console.print(Rule(title, align="left", style="cyan"))
        console.print(body)


def _opening(messages: list[Event], survey: Survey) -> Text:
    me = survey.setting.policy.me
    known = {event.because for event in messages}
    related = {event.because for event in messages if event.process}
    span = f"{when(messages[0].at, survey.zone)} to {when(messages[-1].at, survey.zone)}" if messages else "no time"
    return Text.assemble(
        ("followup", "bold cyan"),
        f" has read {count(len(known), 'mail')} of {me.name}, who looks for a job and is invented: {span}.\n",
        f"{count(len(related), 'mail')} of them belong to an application, the rest it has judged and forgotten.",
    )


def _applications(survey: Survey, console: Console) -> Table:
    table = Table("application", "how far", "mails", "began", "last word", box=box.SIMPLE, pad_edge=False)
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


def _list(events: Iterable[Event], zone: ZoneInfo) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=22)
    table.add_column(ratio=1, overflow="fold")
    for event in events:
        local = event.at.astimezone(zone)
        what = Text.assemble((KINDS[event.kind], "bold"), ": ", application(event.company, event.role))
        if event.to:
            what += Text.assemble(" to ", shown(", ".join(event.to)))
        table.add_row(
            f"{local:%a} {local.day} {local:%B}, {local:%H:%M}", what + "\n" + because(event.reason, event.rules)
        )
    return table


def _in_full(drafts: list[Event]) -> Panel:
    """The most telling draft, as it lies in the drafts folder."""
    event = min(drafts, key=lambda draft: _IN_FULL.index(draft.kind))
    letter = Text.assemble(
        ("To: ", "dim"), shown(", ".join(event.to)), ("\nSubject: ", "dim"), shown(event.subject), "\n\n",
        clean.body(event.body or ""),
    )  # fmt: skip
    return Panel(letter, title=f"one of them in full: a {KINDS[event.kind]}", title_align="left", padding=(1, 2))


def _left_alone(events: list[Event]) -> Table:
    """What was considered and refused, by the rule that forbade it."""
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=22)
    table.add_column(ratio=1, overflow="fold")
    order = sorted(events, key=lambda event: (event.rules, event.reason))
    for rules, group in groupby(order, key=lambda event: event.rules):
        refused = list(group)
        sentence = Text(RULES.get(rules[0], "") if rules else "", "bold")
        lines = [
            Text.assemble("\n", KINDS[e.kind], ": ", application(e.company, e.role), ". ", shown(e.reason, "dim"))
            for e in refused
        ]
        table.add_row(", ".join(rules), Text.assemble(sentence, *lines))
    return table


def _closing() -> Text:
    return Text.assemble(
        "\nNothing was sent, and nothing ever is. ",
        ("followup init", "bold"), " sets it up for your own mail; ",
        ("followup replay", "bold"), " shows what it would have done with it.",
    )  # fmt: skip
