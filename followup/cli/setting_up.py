"""The first steps: `init` writes a configuration, `check-config` judges one."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from followup.cli.command import ConfigFile, configuration, place_of
from followup.errors import ConfigError, FollowupError, UsageError

if TYPE_CHECKING:
    from followup.config import MailboxTable
    from followup.core.policy import Me

_LOCALTIME = Path("/etc/localtime")


def init(
    name: Annotated[str | None, typer.Option("--name", help="Your name: it signs the drafts.")] = None,
    address: Annotated[list[str] | None, typer.Option("--address", help="Your mail address. May be repeated.")] = None,
    provider: Annotated[
        Literal["local", "gmail"] | None, typer.Option("--provider", help="Where your mail is.")
    ] = None,
    mailbox: Annotated[Path | None, typer.Option("--mailbox", metavar="PATH", help="A Maildir or mbox file.")] = None,
    zone: Annotated[str | None, typer.Option("--zone", help="Your time zone, such as America/Toronto.")] = None,
    country: Annotated[str | None, typer.Option("--country", help="Whose holidays you keep, such as CA.")] = None,
    config: ConfigFile = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a configuration that is there.")] = False,
) -> None:
    """Ask a few questions, and write your configuration.

    What you give as an option is not asked.
    """
    from followup.config import MailboxTable
    from followup.core.policy import Me

    place = place_of(config)
    if place.exists() and not force:
        problem = f"{place} is there already"
        raise UsageError(problem, hint="edit it, or let init write over it with --force")
    called = _asked(name, "What is your name? It signs your drafts", "", lambda it: Me(it, ("me@example.com",)))
    own = tuple(address or _addresses(called))
    clock = _asked(zone, "Which time zone do you live in", system_zone(), lambda it: Me(called, own, it))
    land = _asked(
        country, "Which country's holidays do you keep? Two letters", "", lambda it: Me(called, own, clock, it or None)
    )
    kind = provider or ("local" if mailbox else _provider())
    path = None if kind == "gmail" else (mailbox or Path(typer.prompt("Where is your mail? A Maildir or mbox file")))
    table = MailboxTable(provider=kind, path=path.expanduser().absolute() if path else None)
    _write(place, Me(called, own, clock, land or None), table)
    typer.echo(_next_steps(place, table))


def _asked(given: str | None, question: str, suggested: str, meant: Callable[[str], Me]) -> str:
    """The answer; asked again until a configuration can hold it. A given one that it cannot hold is an error."""
    from followup.config import MailboxTable, initial, parse

    while True:
        answer = (
            given if given is not None else str(typer.prompt(question, default=suggested, show_default=bool(suggested)))
        )
        try:
            parse(initial(meant(answer.strip()), MailboxTable()), Path("your answer"))
        except ConfigError as error:
            if given is not None:
                raise
            typer.echo(str(error).splitlines()[-1].strip())
        else:
            return answer.strip()


def _addresses(name: str) -> list[str]:
    from followup.core.policy import Me

    def owned(written: str) -> Me:
        return Me(name, _split(written))

    return list(_split(_asked(None, "Your mail addresses, with commas between them", "", owned)))


def _split(written: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in written.split(",") if part.strip())


def _provider() -> Literal["local", "gmail"]:
    while True:
        answer = str(
            typer.prompt("Is your mail on this machine (local) or with Gmail (gmail)", default="local")
        ).strip()
        if answer in {"local", "gmail"}:
            return "gmail" if answer == "gmail" else "local"
        typer.echo('Please answer "local" or "gmail".')


def system_zone() -> str:
    """The machine's time zone by its IANA name, or UTC where that cannot be told."""
    named = os.environ.get("TZ", "").removeprefix(":") or _LOCALTIME.resolve().as_posix().partition("zoneinfo/")[2]
    return named if "/" in named and not named.startswith("/") else "UTC"


def _write(place: Path, me: Me, mailbox: MailboxTable) -> None:
    from followup.config import initial, parse

    text = initial(me, mailbox)
    parse(text, place)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch(mode=0o600)
        place.chmod(0o600)
        place.write_text(text, "utf-8")
    except OSError as error:
        problem = f"{place} cannot be written: {error.strerror}"
        raise FollowupError(problem, hint="name another place with --config") from error


def _next_steps(place: Path, mailbox: MailboxTable) -> str:
    look = "followup login" if mailbox.provider == "gmail" else f"followup replay {mailbox.path}"
    what = "let it into your mailbox" if mailbox.provider == "gmail" else "see what it would have done so far"
    return f"""
Written to {place}. Next:

  followup check-config            whether all is well
  {look:<32} {what}
  followup run --once --dry-run    what it would do now
  followup run                     let it work"""


def check_config(config: ConfigFile = None) -> None:
    """Judge the configuration: mistakes, and what you hardly meant.

    Every mistake is named at once, with its line. Your own templates are tried with every combination of facts.
    """
    from followup import wiring
    from followup.config import doubts
    from followup.drafting import check_templates

    settings = configuration(config)
    for doubt in doubts(settings, wiring.now().astimezone(settings.me.zone).date()):
        typer.echo(f"Did you mean this? {doubt}")
    faults = check_templates(Path(settings.drafts.templates)) if settings.drafts.templates else []
    if faults:
        problem = "\n  ".join(["your templates cannot be used:", *faults])
        raise FollowupError(problem, hint="mend them, or delete them to get ours back")
    typer.echo(f"{place_of(config)} can be used.")
