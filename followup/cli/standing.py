"""Where everything stands: what `status` shows, gathered from the stored facts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from followup import wiring
from followup.cli import lines
from followup.cli.display import KINDS, application, because, count, out, shown, stage_picture, when
from followup.config import Config
from followup.core.corrections import Corrections, Word
from followup.core.decision import Decision, Draft, Reminder
from followup.core.guidance import decide
from followup.core.ledger import Record, State
from followup.core.model import Message, Reading
from followup.core.reading import read
from followup.core.search import Search
from followup.core.setting import Setting
from followup.core.standing import Standing
from followup.errors import FollowupError
from followup.replay import AFTERWARDS

_OPEN_DRAFT = {State.WAITING: "waiting", State.EDITED: "edited by you"}


def _none(_mail: str) -> None:
    """No mail is known by any id."""


@dataclass(frozen=True)
class Survey:
    """The state at an instant."""

    now: datetime
    setting: Setting
    search: Search
    decisions: tuple[Decision, ...]
    records: tuple[Record, ...]
    last_poll: datetime | None = None
    last_error: str | None = None
    login: str | None = None
    quarantined: tuple[str, ...] = ()
    recorded: bool = False  # from a mailbox of the past: what fell due counts as done
    forgotten: Callable[[str], Message | None] = _none  # a mail by its id that belongs to no application

    def reading(self, mail: str) -> Reading | None:
        """What a message says, by its Message-ID; None where it was never seen."""
        history = self.search.history
        if mail in history.readings:
            return history.readings[mail]
        message = self.forgotten(mail)
        return read(message, self.setting.policy, history.corrections) if message else None

    @property
    def zone(self) -> ZoneInfo:
        """The user's clock."""
        return self.setting.zone

    @property
    def drafts(self) -> list[Record]:
        """Drafts that lie in the mailbox."""
        return [one for one in self.records if one.draft and one.state in _OPEN_DRAFT]

    @property
    def reminders(self) -> list[Record]:
        """Reminders that stand."""
        return self._raised("reminder")

    @property
    def reviews(self) -> list[Record]:
        """What needs the user's eye."""
        return self._raised("notice")

    def _raised(self, event: str) -> list[Record]:
        raised = (one for one in self.records if one.state is State.RAISED and one.event.event == event)
        return [one for one in raised if not self._put_away(one)]

    def _put_away(self, record: Record) -> bool:
        """Whether the user has put it off or away, which the next pass will act upon."""
        said = self.search.history.corrections
        return any(said.value(word, record.key) is not None for word in (Word.SNOOZE, Word.DISMISS))

    def next_of(self, case: Standing) -> Decision | None:
        """What comes next in a process: a draft or a reminder."""
        ahead = [one for one in self.decisions if one.about.process == case.process.id and one.due > self.now]
        ahead = [one for one in ahead if isinstance(one.deed, Draft | Reminder)]
        return min(ahead, key=lambda one: one.due, default=None)

    def as_object(self) -> dict[str, object]:
        """Contract section 4."""
        return {
            "last_poll": self.last_poll.astimezone(self.zone).isoformat() if self.last_poll else None,
            "last_error": self.last_error,
            "login": self.login,
            "processes": [self.as_process(case) for case in self.search.cases],
            "drafts": [self._record(one) for one in self.drafts],
            "reminders": [self._record(one) for one in self.reminders],
            "reviews": [self._record(one) for one in self.reviews],
            "quarantined": [{"source": source, "reason": "it cannot be read as mail"} for source in self.quarantined],
        }

    def _record(self, record: Record) -> dict[str, object]:
        return {
            **lines.of_event(record.event, self.zone),
            "state": str(record.state),
            "handle": handle(record.key),
        }

    def as_process(self, case: Standing) -> dict[str, object]:
        """An application for scripts."""
        upcoming = self.next_of(case)
        return {
            "process": case.process.id,
            "company": case.process.company,
            "role": case.process.role,
            "stage": case.stage.name.lower(),
            "ball": ball(case, self.setting),
            "at": case.process.latest.time.astimezone(self.zone).isoformat(),
            "because": [case.process.latest.id],
            "next": {
                "at": upcoming.due.astimezone(self.zone).isoformat(),
                "kind": str(upcoming.deed.kind),
                "rules": list(upcoming.ground.rules),
                "reason": upcoming.ground.reason,
            }
            if upcoming
            else None,
        }


def survey(config: Config, now: datetime) -> Survey:
    """Everything as it is stored, read beside an assistant that may be at work."""
    setting = Setting(config)
    try:
        with wiring.state(config) as store:
            history = wiring.history(store.messages(), config, store.corrections())
            search = Search(history, now)
            polled = store.fact("last_poll")
            return Survey(
                now=now,
                setting=setting,
                search=search,
                decisions=decide(search),
                records=tuple(sorted(store.records().values(), key=lambda one: one.event.place)),
                last_poll=datetime.fromisoformat(polled) if polled else None,
                last_error=store.fact("last_error"),
                login=_login(config),
                quarantined=tuple(store.quarantined()),
                forgotten=lambda mail: wiring.looked_up(mail, config),
            )
    except wiring.NothingStoredError:
        search = Search(wiring.history((), config, wiring.NOTHING_SAID), now)
        return Survey(now, setting, search, (), (), login=_login(config))


def survey_of(mailbox: Path, config: Config, said: Corrections, until: datetime | None) -> Survey:
    """The same from recorded mail, as it stands at `until`: thirty days after the last message unless given."""
    messages = sorted(wiring.recorded(mailbox), key=lambda mail: (mail.time, mail.id))
    now = until or (messages[-1].time + AFTERWARDS if messages else wiring.now())
    search = Search(wiring.history((mail for mail in messages if mail.time <= now), config, said), now)
    by_id = {mail.id: mail for mail in messages}
    return Survey(now, Setting(config), search, decide(search), (), recorded=True, forgotten=by_id.get)


def handle(key: str) -> str:
    """A short name for a reminder, to be typed."""
    return hashlib.sha256(key.encode()).hexdigest()[:8]


def by_handle(records: Iterable[Record], name: str) -> Record:
    """What stands under this handle; FollowupError if nothing does."""
    found = next((one for one in records if handle(one.key) == name), None)
    if found is None:
        problem = f"nothing to remember has the handle {name}"
        raise FollowupError(problem, hint="followup status shows each with its handle")
    return found


def ball(case: Standing, setting: Setting) -> str:
    """Whose turn it is: "yours", "theirs", or "nobody's"."""
    if not case.open:
        return "nobody's"
    if case.requests or (case.offer and case.offer.standing):
        return "yours"
    if case.interview_ahead(setting):
        return "nobody's"
    return "theirs" if case.wait else "nobody's"


def _login(config: Config) -> str | None:
    if config.mailbox.provider != "gmail":
        return None
    return "ok" if config.token_file.is_file() else "missing"


# for people


def show(found: Survey) -> None:
    """The survey in a terminal."""
    console = out()
    console.print(_head(found))
    console.print(processes_table(found, console) if found.search.cases else "No application on record yet.")
    for title, records in (
        ("Drafts that wait for you", found.drafts),
        ("Reminders", found.reminders),
        ("For your eye", found.reviews),
    ):
        if records:
            console.print(Text(f"\n{title}", "bold"))
            console.print(_records_table(found, records))
    if found.quarantined:
        named = shown(", ".join(found.quarantined[:5]))
        console.print(Text.assemble(f"\n{count(len(found.quarantined), 'mail')} could not be read: ", named))


def _head(found: Survey) -> Text:
    polled = (
        f"Last look at your mail: {when(found.last_poll, found.zone, found.now)}."
        if found.last_poll
        else ("Your mail has not been looked at yet: followup run --once")
    )
    trouble = Text(f"\nThe last attempt failed: {found.last_error}", "red") if found.last_error else Text()
    login = Text("\nYou are not logged in: followup login", "red") if found.login == "missing" else Text()
    return Text.assemble(polled, trouble, login)


def processes_table(found: Survey, console: Console) -> Table:
    """A row an application, what moves first."""
    table = Table("application", box=box.SIMPLE, pad_edge=False)
    for title in ("how far", "whose turn"):
        table.add_column(title, no_wrap=True)
    table.add_column("next")
    for case in sorted(found.search.cases, key=lambda case: (not case.open, -case.reached, case.process.id)):
        table.add_row(
            application(case.process.company, case.process.role),
            stage_picture(case.stage, case.reached, console),
            ball(case, found.setting),
            _next(found, case),
        )
    return table


def _next(found: Survey, case: Standing) -> Text:
    upcoming = found.next_of(case)
    if upcoming is None:
        return Text("cold: they were asked often enough" if case.cold else "", "dim")
    return Text(f"{when(upcoming.due, found.zone, found.now)}: {KINDS[upcoming.deed.kind]}")


def _records_table(found: Survey, records: Iterable[Record]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for record in records:
        event = record.event
        what = Text.assemble(KINDS.get(event.kind, event.kind), ": ", application(event.company, event.role))
        if record.draft:
            what += Text.assemble(" to ", shown(", ".join(event.to)), f" ({_OPEN_DRAFT[record.state]})")
        what += Text.assemble("\n", because(event.reason, event.rules))
        if event.event == "notice":
            what += Text.assemble("\n", shown(" ".join(event.because), "dim"))
        table.add_row(Text(handle(record.key), "dim"), when(event.at, found.zone, found.now), what)
    return table
