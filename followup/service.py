"""The daemon as a systemd user service: its unit file, and systemd told about it."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from followup.errors import FollowupError

UNIT = "followup.service"
PATIENCE = 60.0  # seconds for one call of systemctl: a clean stop of the daemon is part of it
_WITHOUT = "start `followup run` yourself, or see docs/service.md for other systems"
_TEMPLATE = """\
# Written by `followup service install`, removed by `followup service uninstall`.
[Unit]
Description=followup: drafts and reminders for a job search
StartLimitIntervalSec=0

[Service]
ExecStart={command}
Restart=on-failure
RestartSec=30
RestartPreventExitStatus=2
UMask=0077
NoNewPrivileges=yes
LockPersonality=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictNamespaces=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service

[Install]
WantedBy=default.target
"""


@dataclass(frozen=True)
class Status:
    """What systemd says of the service, in its own words: it is "active" or "failed", "enabled" or "disabled"."""

    installed: bool
    active: str = "inactive"
    enabled: str = "disabled"


def unit_file() -> Path:
    """Where the user's units live, by the XDG rules."""
    home = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(home).expanduser() / "systemd" / "user" / UNIT


def install(executable: Path, config: Path) -> Path:
    """Write the unit, start it now and at every login; gives back where it lies. FollowupError without systemd."""
    _systemctl("--version")
    path = unit_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(unit(executable, config), encoding="utf-8")
    _systemctl("--user", "daemon-reload")
    _systemctl("--user", "enable", UNIT)
    _systemctl("--user", "restart", UNIT)
    return path


def uninstall() -> bool:
    """Stop the service and remove its unit; False where there is none."""
    path = unit_file()
    if not path.exists():
        return False
    _systemctl("--user", "disable", "--now", UNIT)
    path.unlink()
    _systemctl("--user", "daemon-reload")
    return True


def status() -> Status:
    """Whether it is installed and how it does."""
    if not unit_file().exists():
        return Status(installed=False)
    shown = _systemctl("--user", "show", "--property=ActiveState", "--property=UnitFileState", UNIT)
    found = dict(line.partition("=")[::2] for line in shown.splitlines())
    return Status(
        installed=True, active=found.get("ActiveState") or "unknown", enabled=found.get("UnitFileState") or "unknown"
    )


def unit(executable: Path, config: Path) -> str:
    """The unit file's text. Nothing in a path is taken for a specifier, a variable or a second word."""
    words = [f":{executable.absolute()}", "run", "--config", str(config.absolute())]  # (":" leaves $ alone)
    return _TEMPLATE.format(command=" ".join(_quoted(word) for word in words))


def _quoted(word: str) -> str:
    """A word of a command line as systemd.syntax(7) and systemd.unit(5) have it."""
    return '"' + "".join(_ESCAPES.get(character, character) for character in word) + '"'


_ESCAPES = {"%": "%%", "\\": "\\\\", '"': '\\"'} | {chr(code): f"\\x{code:02x}" for code in (*range(1, 32), 127)}


def _systemctl(*words: str) -> str:
    program = shutil.which("systemctl")
    if program is None:
        problem = "there is no systemd on this machine"
        raise FollowupError(problem, hint=_WITHOUT)
    try:
        done = subprocess.run(  # noqa: S603 - our own words, no shell
            [program, *words], capture_output=True, text=True, errors="replace", timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        problem = f"systemctl {' '.join(words)} did not come to an end"
        raise FollowupError(problem, hint=_WITHOUT) from error
    if done.returncode:
        problem = f"systemctl {' '.join(words)} failed: {(done.stderr.strip() or 'without a word').splitlines()[0]}"
        raise FollowupError(problem, hint="log in as yourself, not by way of su or sudo; see docs/service.md")
    return done.stdout
