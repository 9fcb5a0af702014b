"""Looking after it: `login`, `logout`, `doctor`, `notify-test`, `service` and `forget`."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli.command import AsJson, Command, ConfigFile, configuration, place_of
from followup.errors import FollowupError, LoginError, UsageError

if TYPE_CHECKING:
    from followup.config import Config
    from followup.doctor import Finding

service = typer.Typer(help="Have it started at every login and kept running, by systemd.", no_args_is_help=True)

_CLIENT = """\
followup reads your mail as a client of your own at Google, so nobody else ever sees it. Once, in ten minutes:

  1. https://console.cloud.google.com/projectcreate        make a project
  2. https://console.cloud.google.com/apis/library/gmail.googleapis.com        switch the Gmail API on
  3. https://console.cloud.google.com/auth/overview        choose External, fill in your address,
     and under Audience publish it: "In production". In "Testing" your login would end every 7 days.
  4. https://console.cloud.google.com/auth/clients        create a client of the type Desktop app,
     download its JSON and save it as {path}

docs/gmail.md shows each step at length.
"""


def login(config: ConfigFile = None) -> None:
    """Allow followup to read your Gmail and to leave drafts in it.

    Opens Google's page in your browser; where there is none it shows the address.
    """
    import webbrowser

    from followup.mailbox import gmail_auth

    settings = _with_gmail(config)
    if not settings.credentials_file.exists():
        typer.echo(_CLIENT.format(path=settings.credentials_file))
        typer.confirm("Is the file there now?", default=True, abort=True)
    gmail_auth.login(settings.credentials_file, settings.token_file, open_browser=webbrowser.open, say=typer.echo)
    typer.echo("You are logged in. See that all is well: followup doctor")


def logout(config: ConfigFile = None) -> None:
    """Withdraw the login to Gmail and delete it here."""
    from followup.mailbox import gmail_auth

    told = gmail_auth.logout(_with_gmail(config).token_file)
    typer.echo("You are logged out." if told else _UNTOLD)


_UNTOLD = (
    "The login is deleted here, but Google could not be told."
    " Withdraw it there: https://myaccount.google.com/connections"
)


def _with_gmail(config: Path | None) -> Config:
    settings = configuration(config)
    if settings.mailbox.provider != "gmail":
        problem = "your mailbox is on this machine: there is nothing to log in to"
        raise UsageError(problem, hint=f'for Gmail set mailbox.provider = "gmail" in {place_of(config)}')
    return settings


def doctor(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Look whether everything works, and say what to do where it does not.

    Exit status 1 if something is wrong. Nothing is sent and nothing is changed.
    """
    from followup import wiring
    from followup.cli import lines
    from followup.doctor import examine

    settings = configuration(config)
    well = True
    for finding in examine(settings, wiring.now()):
        well = well and finding.ok
        if as_json:
            lines.say(asdict(finding))
        else:
            _tell(finding)
    if not well:
        raise typer.Exit(FollowupError.exit_status)


def _tell(finding: Finding) -> None:
    from rich.text import Text

    from followup.cli.display import out

    mark, style = ("x", "red") if not finding.ok else ("!", "yellow") if finding.hint else ("+", "green")
    console = out()
    console.print(Text.assemble((f"{mark} ", style), (f"{finding.name:14}", "bold"), finding.what), soft_wrap=True)
    if finding.hint:
        console.print(Text(f"{'':16}→ {finding.hint}"), soft_wrap=True)


def notify_test(config: ConfigFile = None) -> None:
    """Send a greeting through each of your reminder channels."""
    from followup import reminders

    tried = reminders.notify_test(reminders.channels(configuration(config).reminders.channels))
    for name, error in tried:
        typer.echo(f"{name}: {error or 'delivered'}")
        if error and error.hint:
            typer.echo(f"  → {error.hint}")
    if not tried:
        typer.echo("reminders.channels is empty: there is nothing to try")
    if any(error for _, error in tried):
        raise typer.Exit(FollowupError.exit_status)


def forget(
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False, config: ConfigFile = None
) -> None:
    """Delete all that followup has stored: what it learned and did, the login, the calendar file.

    Your mail, the drafts and the configuration stay. A later run begins anew, for the first time.
    """
    from followup.lock import only_one

    settings = configuration(config)
    found = [path for path in _traces(settings) if os.path.lexists(path)]
    if not found:
        typer.echo("There is nothing to forget.")
        return
    typer.echo("\n".join(["These files will be deleted:", *(f"  {path}" for path in found)]))
    if not yes:
        typer.confirm("Your mail and your drafts stay. Go on?", abort=True)
    with only_one(settings.state_folder):
        _withdraw(settings)
        for path in found:
            path.unlink(missing_ok=True)
    (settings.state_folder / "lock").unlink(missing_ok=True)
    typer.echo("Forgotten.")


def _traces(settings: Config) -> tuple[Path, ...]:
    from followup.wiring import DATABASE

    database = settings.state_folder / DATABASE
    beside = (Path(f"{database}{part}") for part in ("-wal", "-shm"))
    return (database, *beside, settings.token_file, *_calendar(settings))


def _calendar(settings: Config) -> tuple[Path, ...]:
    """The calendar file, and where it really lies if it is a link."""
    path = Path(settings.reminders.calendar or "")
    if not settings.reminders.calendar:
        return ()
    return (path, path.resolve()) if path.is_symlink() else (path,)


def _withdraw(settings: Config) -> None:
    """A login that is forgotten here should not go on at Google."""
    if not settings.token_file.exists():
        return
    from followup.mailbox import gmail_auth

    try:
        told = gmail_auth.logout(settings.token_file)
    except LoginError:  # what is no login needs no withdrawing
        return
    if not told:
        typer.echo(_UNTOLD)


@service.command(cls=Command)
def install(config: ConfigFile = None) -> None:
    """Start it now and at every login."""
    from followup import service as systemd

    configuration(config)
    path = systemd.install(_executable(), place_of(config))
    typer.echo(f"Written to {path}, and started. Its words: journalctl --user --unit followup")


@service.command(cls=Command)
def uninstall() -> None:
    """Stop it, and start it no more."""
    from followup import service as systemd

    typer.echo("Stopped and removed." if systemd.uninstall() else "It was not installed.")


@service.command(cls=Command)
def status() -> None:
    """Say how it does. Exit status 1 unless it runs."""
    from followup import service as systemd

    found = systemd.status()
    typer.echo(f"{found.active}, {found.enabled}" if found.installed else "not installed: followup service install")
    if found.active != "active":
        raise typer.Exit(FollowupError.exit_status)


def _executable() -> Path:
    """The command of this very installation, else the one on the PATH."""
    beside = Path(sys.executable).with_name("followup")
    found = beside if beside.exists() else shutil.which("followup")
    if found is None:
        problem = "the command followup is not on your PATH"
        raise FollowupError(problem, hint="install it where your shell finds it, as README says: pipx install .")
    return Path(found)
