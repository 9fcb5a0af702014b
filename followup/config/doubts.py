"""What a valid configuration says that was hardly meant: for `followup check-config`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

from followup.config.tables import Config
from followup.core.policy import ReminderRule
from followup.core.worktime import WorkCalendar


def doubts(config: Config, today: date) -> tuple[str, ...]:
    """Sentences to show the user, each naming its key. None of them keeps the assistant from running."""
    return (
        *_idle_rules(config),
        *_odd_hours(config),
        *_silent_channels(config),
        *_broad_senders(config),
        *_absent_folders(config),
        *_unknown_years(config, today),
    )


def _idle_rules(config: Config) -> Iterator[str]:
    rules = list(enumerate(config.reminders.rule, 1))
    for (first, earlier), (second, later) in combinations(rules, 2):
        if _covers(earlier, later):
            yield f"reminders.rule[{second}] can never apply: rule {first} takes all it would fit"
    for number, rule in rules:
        if rule.draft and rule.kind != "silence":
            yield f'reminders.rule[{number}].draft has no effect: only kind = "silence" has drafts'
        if rule.stage == ("closed",):
            yield f"reminders.rule[{number}] can never apply: a closed process has no reminders"


def _covers(earlier: ReminderRule, later: ReminderRule) -> bool:
    """Whether the earlier rule fits all that the later one fits, as far as their words show."""
    return (
        earlier.kind == later.kind
        and (not earlier.stage or (bool(later.stage) and set(earlier.stage) >= set(later.stage)))
        and ("*" in earlier.company or not earlier.company or _within(later.company, earlier.company))
    )


def _within(narrow: tuple[str, ...], wide: tuple[str, ...]) -> bool:
    return bool(narrow) and {pattern.casefold() for pattern in narrow} <= {pattern.casefold() for pattern in wide}


def _odd_hours(config: Config) -> Iterator[str]:
    if config.reminders.evening <= config.reminders.at:
        yield "reminders.evening is not after reminders.at: both are hours of one day"


def _silent_channels(config: Config) -> Iterator[str]:
    if not config.reminders.channels:
        yield "reminders.channels is empty: reminders show only in `followup status`"


def _broad_senders(config: Config) -> Iterator[str]:
    for number, sender in enumerate(config.classify.sender, 1):
        if not sender.address.strip("*?@."):
            yield f"classify.sender[{number}].address fits every sender: all mail will be {sender.label}"


def _absent_folders(config: Config) -> Iterator[str]:
    if config.drafts.templates and not Path(config.drafts.templates).is_dir():
        yield "drafts.templates is not a folder: our own templates are used"
    if config.mailbox.path and not config.mailbox.path.exists():
        yield "mailbox.path does not exist: there is nothing to read"


def _unknown_years(config: Config, today: date) -> Iterator[str]:
    calendar = WorkCalendar(config.me.country, config.me.region)
    for year in (today.year, today.year + 1):
        if not calendar.knows(year):
            yield f"me.country: which weekends are worked in {year} is not published yet, so dates may be off"
