"""A command of ours: the one place where an error is shown, and what several commands take."""

from __future__ import annotations

import os
import sys
import traceback
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer
from typer.core import TyperCommand

from followup.errors import FollowupError, UsageError

if TYPE_CHECKING:
    from followup.config import Config

ConfigFile = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Your configuration, if it is not at the usual place."),
]
AsJson = Annotated[bool, typer.Option("--json", help="For scripts: JSON on standard output, all else elsewhere.")]


class Command(TyperCommand):
    """Shows what goes wrong in a sentence, with what to do next; never a traceback, never text from mail."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - as the class above has it
        """Run it; the error's exit status becomes ours."""
        for stream in (sys.stdout, sys.stderr):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a name no terminal can show ends nothing
        try:
            return super().invoke(ctx)
        except (typer.Exit, typer.Abort, BrokenPipeError):
            raise
        except FollowupError as error:
            show(error)
            raise typer.Exit(error.exit_status) from None
        except Exception as error:
            if os.environ.get("FOLLOWUP_DEBUG"):
                raise
            show(unforeseen(error))
            raise typer.Exit(FollowupError.exit_status) from None


def show(error: FollowupError) -> None:
    """Say on standard error what went wrong."""
    typer.echo(f"followup: {error}", err=True)
    if error.hint:
        typer.echo(f"  → {error.hint}", err=True)


def unforeseen(error: Exception) -> FollowupError:
    """Our own mistake, told by its place alone: its message could hold text from mail."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "an unknown place"
    problem = f"a mistake of ours: {type(error).__name__} at {place}"
    return FollowupError(problem, hint="please report it; with FOLLOWUP_DEBUG=1 the same command shows all of it")


def place_of(file: Path | None) -> Path:
    """The configuration file that is meant."""
    from followup.config import usual_place

    return file or usual_place()


def configuration(file: Path | None) -> Config:
    """The configuration, or ConfigError."""
    from followup.config import load

    return load(place_of(file))


def instant(written: str, zone: ZoneInfo, bare_day: time) -> datetime:
    """A date (at `bare_day`) or an ISO 8601 time, in `zone` unless it names an offset; UsageError for anything else."""
    try:
        found = datetime.fromisoformat(written.strip())
    except ValueError:
        problem = f"{written!r} is no time"
        raise UsageError(
            problem, hint="write 2026-03-10, or 2026-03-10T15:00, or with an offset: …T15:00-05:00"
        ) from None
    if len(written.strip()) <= len("2026-03-10"):
        found = datetime.combine(found.date(), bare_day)
    return found if found.tzinfo else found.replace(tzinfo=zone)
