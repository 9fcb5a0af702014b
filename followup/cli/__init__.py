"""The command line: the list of all commands, under the headings that `--help` shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import typer

from followup.cli.command import Command
from followup.cli.judging import classify
from followup.cli.setting_up import check_config, init
from followup.cli.story import demo, explain, replay
from followup.cli.upkeep import doctor, forget, login, logout, notify_test, service
from followup.cli.words import close, correct, corrections, dismiss, interview, move, rename, reopen, snooze
from followup.cli.work import run, status

COMMANDS: dict[str, tuple[Callable[..., Any], ...]] = {
    "Begin": (demo, init, check_config),
    "Day by day": (run, status),
    "Look closer": (explain, replay, classify),
    "Have the last word": (correct, interview, snooze, dismiss, corrections),
    "Look after it": (login, logout, doctor, notify_test, forget),
}
PROCESS = (move, close, reopen, rename)

app = typer.Typer(
    name="followup",
    help="Reads your hiring mail, leaves drafts, reminds you in time. It never sends anything.",
    epilog="New here? followup demo shows it at work, followup init sets it up.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
process = typer.Typer(help="Set right which mail belongs to which application.", no_args_is_help=True)


def _tell_version(wanted: bool) -> None:
    from importlib.metadata import PackageNotFoundError, version

    if wanted:
        try:
            typer.echo(f"followup {version('followup')}")
        except PackageNotFoundError:
            typer.echo("followup, from a checkout")
        raise typer.Exit


@app.callback()
def followup(
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_tell_version, is_eager=True)
    ] = False,
) -> None:
    """Reads your hiring mail, leaves drafts, reminds you in time. It never sends anything."""


for panel, commands in COMMANDS.items():
    for command in commands:
        app.command(cls=Command, rich_help_panel=panel)(command)
for command in PROCESS:
    process.command(cls=Command)(command)
app.add_typer(process, name="process", rich_help_panel="Have the last word")
app.add_typer(service, name="service", rich_help_panel="Look after it")
