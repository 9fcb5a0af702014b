"""Lengths of time as people write them: "2 minutes", "5 working days"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

Unit = Literal["minutes", "hours", "days", "weeks", "working days"]
_FORM = re.compile(r"(\d{1,5})\s+(minute|hour|day|week|working day)s?")


@dataclass(frozen=True, slots=True)
class Duration:
    """`amount` of `unit`. Working days need a calendar (core/worktime.py); the others are a timedelta."""

    amount: int
    unit: Unit

    @classmethod
    def parse(cls, text: str) -> Duration:
        """Read "N minutes|hours|days|weeks|working days"; ValueError says what would be right."""
        found = _FORM.fullmatch(text.strip().lower())
        if not found:
            message = 'a duration is a number and a unit: "30 minutes", "2 hours", "5 days", "1 week", "5 working days"'
            raise ValueError(message)
        return cls(int(found[1]), f"{found[2]}s")  # type: ignore[arg-type]  # the pattern admits the units only

    @property
    def in_working_days(self) -> bool:
        """Whether it counts working days."""
        return self.unit == "working days"

    @property
    def counts_hours(self) -> bool:
        """Whether it counts hours or minutes as they pass, and not days."""
        return self.unit in {"minutes", "hours"}

    @property
    def delta(self) -> timedelta:
        """The same as a timedelta; ValueError for working days, which have no fixed length."""
        if self.in_working_days:
            message = "working days have no fixed length"
            raise ValueError(message)
        return timedelta(**{self.unit: self.amount})

    def __str__(self) -> str:
        """As one writes it in the configuration."""
        return f"{self.amount} {self.unit if self.amount != 1 else self.unit.removesuffix('s')}"

    @classmethod
    def __get_pydantic_core_schema__(cls, *_: Any) -> Any:  # noqa: ANN401 - pydantic's own protocol
        """Let the configuration read it from a string."""
        from pydantic_core import core_schema  # noqa: PLC0415 - only the configuration, which uses pydantic, gets here

        return core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema())
