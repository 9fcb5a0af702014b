"""How things look to a person in a terminal: dates, events, stages. Nothing from mail is taken for markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from followup import ports
from followup.core.decision import Event
from followup.core.drafts import DraftKind
from followup.core.process import Stage
from followup.mail import clean

WORDS = {
    "message": ("mail", "dim"),
    "draft": ("draft", "green"),
    "no_action": ("left alone", "dim"),
    "reminder": ("reminder", "yellow"),
    "cleared": ("settled", "cyan"),
    "withdrawn": ("taken back", "cyan"),
    "notice": ("look here", "magenta"),
}
KINDS = {
    **{str(kind): kind.words for kind in DraftKind},
    "silence": "they have gone quiet",
    "answer_invite": "they wait for your answer",
    "deadline": "your deadline is near",
    "offer_deadline": "the offer lapses soon",
    "debrief": "write down what you remember",
    "role_changed": "another role than you applied for",
    "review": "needs your eye",
    "interview_invite": "an invitation to an interview",
    "interview_update": "news of an interview",
    "rejection": "a rejection",
    "automated_rejection": "a form rejection",
    "offer": "an offer",
    "acknowledgement": "a confirmation",
    "assessment": "a test to do",
    "outreach": "a recruiter writes first",
    "process": "a letter in the process",
    "unrelated": "not about a job of yours",
}
_STEPS = len(Stage) - 1
_T = TypeVar("_T")


def out() -> Console:
    """Standard output, for people."""
    return Console(highlight=False, markup=False, emoji=False)


def err() -> Console:
    """Standard error: progress, and words beside a machine's output."""
    return Console(stderr=True, highlight=False, markup=False, emoji=False)


def shown(text: str | None, style: str = "") -> Text:
    """A line of text from mail, made safe."""
    return Text(clean.line(text or ""), style)


def when(at: datetime, zone: ZoneInfo, now: datetime | None = None) -> str:
    """As in "Tue 3 March, 15:00"; with the year when it is not that of `now`."""
    local = at.astimezone(zone)
    other_year = now is None or local.year != now.astimezone(zone).year
    return f"{local:%a} {local.day} {local:%B}{f' {local.year}' if other_year else ''}, {local:%H:%M}"


def application(company: str | None, role: str | None) -> Text:
    """Whom it is about, as in "Lumen, Data Engineer"."""
    name = shown(company, "bold") if company else Text("company not known", "dim")
    return Text.assemble(name, ", ", shown(role)) if role else name


def count(number: int, thing: str) -> str:
    """As in "1 draft" and "2 drafts"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def stage_picture(stage: Stage, reached: Stage, console: Console) -> Text:
    """How far it came, as a row of dots, and the stage's name."""
    full, empty = ("●", "○") if _draws(console) else ("#", ".")
    done = min(reached, Stage.OFFER) + 1
    closed = stage is Stage.CLOSED
    row = Text(full * done, "dim" if closed else "green") + Text(empty * (_STEPS - done), "dim")
    return Text.assemble(row, " ", (stage.name.lower(), "dim" if closed else ""))


def _draws(console: Console) -> bool:
    return console.encoding.lower().startswith("utf")


def row(*cells: str | Text, widths: tuple[int, ...] = (22,)) -> Table:
    """Cells side by side, the last one as wide as there is room; long ones are wrapped, not cut."""
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    for width in widths:
        table.add_column(width=width)
    table.add_column(ratio=1, overflow="fold")
    table.add_row(*cells)
    return table


@dataclass
class Chronicle:
    """Events one below the other, each month under its name."""

    console: Console
    zone: ZoneInfo
    _month: str = field(default="", init=False)

    def tell(self, event: Event) -> None:
        """One event."""
        local = event.at.astimezone(self.zone)
        if self._month != (month := f"{local:%B %Y}"):
            self._month = month
            self.console.print(Text(f"\n{month}", "bold"))
        word, style = WORDS[event.event]
        day = f"{local:%a} {local.day:>2}, {local:%H:%M}"
        self.console.print(row(day, Text(word, style), _story(event), widths=(13, 10)))


def _story(event: Event) -> Text:
    story = Text(KINDS.get(event.kind, event.kind))
    if event.company or event.role or event.process:
        story += Text.assemble(": ", application(event.company, event.role))
    if event.event == "message":
        return story if event.process else story + Text.assemble(": ", shown(event.subject))
    if event.to:
        story += Text.assemble(" to ", shown(", ".join(event.to)))
    return story + Text.assemble("\n", because(event.reason, event.rules))


def because(reason: str, rules: Iterable[str]) -> Text:
    """A reason with its rules, as in "They went quiet. (G8)"."""
    named = ", ".join(rules)
    return Text.assemble(shown(reason, "dim"), (f" ({named})" if named else "", "dim"))


@contextmanager
def working(what: str, *, wanted: bool = True) -> Iterator[Counter]:
    """A spinner with a count on standard error, while it is a terminal."""
    console = err()
    columns = (SpinnerColumn(), TextColumn("{task.description} {task.completed:.0f}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not (wanted and console.is_terminal)) as bar:
        task = bar.add_task(what, total=None)
        yield Counter(bar, int(task))


@contextmanager
def fetching() -> Iterator[ports.Progress]:
    """A bar with the time left, for mail that is fetched one by one: told how many of how many."""
    console = err()
    columns = (TextColumn("reading your mail"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None, visible=False)
        yield lambda read, wanted: bar.update(task, completed=read, total=wanted, visible=True)


@dataclass(frozen=True)
class Counter:
    """Counts what goes by."""

    bar: Progress
    task: int

    def each(self, things: Iterable[_T]) -> Iterator[_T]:
        """The same things, counted."""
        for thing in things:
            self.bar.advance(self.task)  # type: ignore[arg-type]  # rich's TaskID is an int
            yield thing
