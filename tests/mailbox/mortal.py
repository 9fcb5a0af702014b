"""A daemon to be killed: each line on standard input starts a process that passes over Gmail until it dies."""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path

from followup.config import load
from followup.errors import FollowupError
from followup.inbox import Inbox
from followup.live import Live
from followup.mailbox.gmail import GmailMailbox
from followup.mailbox.gmail_client import Pace
from followup.store import Store
from followup.telling import Teller
from followup.wiring import assistant

BREATH = 0.01  # seconds between passes


def live(url: str, folder: Path, start: datetime, began: float) -> None:
    """Pass after pass; the clock showed `start` when the machine's counter stood at `began`."""
    with as_file(files("followup") / "demo") as demo:
        config = load(demo / "config.toml")
    pace = Pace(now=lambda: start + timedelta(seconds=time.monotonic() - began), sleep=lambda _: time.sleep(BREATH))
    box = GmailMailbox(folder / "token.json", pace, api_endpoint=url, timeout=2.0)
    box.in_flight_for = timedelta(seconds=0.3)  # the test server stores within a tenth of that
    store = Store(folder / "followup.db")
    running = Live(config, store, assistant(config, Inbox(box, store), box, store), Teller(store, {}))
    while True:
        try:
            running.once(pace.now(), confirmed=True)
        except FollowupError as error:
            sys.stderr.write(f"{error}\n")
        time.sleep(BREATH)


def main(url: str, folder: str, start: str, began: str) -> None:
    """A line, a life; says its process id, and later that it is dead."""
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            try:
                live(url, Path(folder), datetime.fromisoformat(start), float(began))
            finally:
                os._exit(1)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        os.waitpid(child, 0)
        sys.stdout.write("dead\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
