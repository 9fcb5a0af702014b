"""Hatches assistants that may be killed: a process with one thread that has imported everything, and forks.

Reads orders from standard input, one JSON object a line, and answers each with one:
{"at": [ISO times, one a child], "kill_after": seconds or null, "all": kill every child, or only one of them}
→ the exit codes: 0 done, 3 another one was at work, -9 killed, 1 it broke.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from followup.config import load
from followup.core.setting import Setting
from followup.errors import AlreadyRunningError, FollowupError
from followup.mail.parse import parse
from followup.ports import Arrival
from followup.replay import replay
from followup.wiring import live, templates

CONFIG = load(Path(sys.argv[1]))
DIARY = Path(sys.argv[2])  # who held the state, and when
if CONFIG.mailbox.provider == "gmail":
    import followup.mailbox.gmail  # noqa: F401 - so that a child need not


def life(at: datetime) -> int:
    """One run, as `followup run --once` makes it."""
    try:
        with live(CONFIG) as assistant:
            _note("+")
            done = assistant.once(at, confirmed=True)
            _note("-")
            return 1 if done.trouble else 0
    except AlreadyRunningError:
        return 3
    except FollowupError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _note(what: str) -> None:
    with DIARY.open("ab", buffering=0) as file:
        file.write(f"{what}{os.getpid()}\n".encode())


def hatched(at: datetime) -> int:
    """A child; its id."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        code = life(at)
    finally:
        os._exit(code)


def obey(order: dict[str, Any]) -> list[int]:
    """Hatch, perhaps kill, and wait."""
    children = [hatched(datetime.fromisoformat(at)) for at in order["at"]]
    if order["kill_after"] is not None:
        time.sleep(order["kill_after"])
        for child in children if order["all"] else children[-1:]:
            os.kill(child, signal.SIGKILL)
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]


def warm_up() -> None:
    """Have everything imported and compiled that a search needs, as far as one mail tells."""
    mail = (
        b"From: Ada <ada@alderlane.example>\nDate: Mon, 2 Mar 2026 10:00:00 -0500\nSubject: Interview\n\nHi Robin,\n\n"
    )
    mail += b"you are invited to interview with me on Tuesday, March 3, 2026, 14:00 to 15:00 ET.\n\nAda\n"
    list(replay([parse(Arrival("1", mail))], Setting(CONFIG), templates(CONFIG)))


warm_up()
for line in sys.stdin:
    sys.stdout.write(json.dumps(obey(json.loads(line))) + "\n")
    sys.stdout.flush()
