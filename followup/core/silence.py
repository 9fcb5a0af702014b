"""How long a silence may last before it is worth a reminder (G7-G10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from fnmatch import fnmatchcase

from followup.core.duration import Duration
from followup.core.policy import ReminderRule
from followup.core.process import Process, Stage
from followup.core.setting import Setting

BUSINESS_WEEK = Duration(5, "working days")  # G8
ON_HOLD = Duration(20, "working days")  # contract section 2: on hold, hiring freeze
MOST_RAISINGS = 3  # then the process is cold
MOST_FOLLOW_UPS = 2  # mails of his after a silence fell due, without an answer


@dataclass(frozen=True, slots=True)
class Wait:
    """A stretch in which the company has the ball."""

    since: datetime
    because: tuple[str, ...]
    promised: date | None = None  # G7
    on_hold: bool = False
    back_on: date | None = None  # an out-of-office mail said so
    nudges: int = 0  # follow-ups of his since their last sign of life
    raised: int = 0  # reminders of earlier waits since then

    @property
    def key(self) -> str:
        """What tells this wait from every other of its process: the mail that began it and the day it began."""
        return f"{self.because[-1]}:{self.since.astimezone(UTC):%Y-%m-%d}"


def applies(rule: ReminderRule, *, with_person: bool) -> bool:
    """Whether a silence is worth a reminder: not where only a system wrote, unless a rule names the stage."""
    return with_person or "applied" in rule.stage


def rule_for(kind: str, process: Process, stage: Stage, setting: Setting) -> ReminderRule:
    """The first rule of the configuration that fits, or one that leaves all to the defaults."""
    rules = setting.policy.reminders.rule
    return next((rule for rule in rules if _fits(rule, kind, process, stage)), ReminderRule())


def _fits(rule: ReminderRule, kind: str, process: Process, stage: Stage) -> bool:
    return (
        rule.kind == kind
        and (not rule.stage or stage.name.lower() in rule.stage)
        and (not rule.company or any(_named(process, pattern) for pattern in rule.company))
    )


def _named(process: Process, pattern: str) -> bool:
    names = [process.company or "", *process.company_keys, *process.domains]
    return any(fnmatchcase(name.casefold(), pattern.casefold()) for name in names)


def moments(wait: Wait, rule: ReminderRule, setting: Setting) -> tuple[datetime, ...]:
    """When the reminders of this wait fall due: the first, and as many more as the rule repeats; none of a cold one."""
    most = MOST_RAISINGS - wait.raised
    if most < 1 or wait.nudges >= MOST_FOLLOW_UPS:
        return ()
    return setting.series(_first(wait, rule, setting), rule.repeat, most)


def _first(wait: Wait, rule: ReminderRule, setting: Setting) -> datetime:
    if wait.promised:
        due = setting.working_day_after(wait.promised)
    else:
        due = setting.after(wait.since, rule.after or (ON_HOLD if wait.on_hold else BUSINESS_WEEK))
    return max(due, setting.working_day_after(wait.back_on)) if wait.back_on else due
