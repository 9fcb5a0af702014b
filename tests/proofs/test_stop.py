"""Told to stop in the middle of a pass, the daemon ends it first: what it had begun to read is read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from followup.wiring import now
from tests.fake_gmail import FAULTS, FakeGmail, World
from tests.fake_gmail.stage import mail
from tests.proofs.homes import GmailHome


def wait_until(true: Callable[[], bool]) -> None:
    patience = time.monotonic() + 60
    while not true() and time.monotonic() < patience:
        time.sleep(0.02)
    assert true()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_pass_that_waits_for_gmail_is_finished_before_the_daemon_ends(tmp_path: Path) -> None:
    with FakeGmail(World(now), hang_for=1.0) as gmail:
        home = GmailHome(tmp_path, gmail=gmail)
        names = [home.world.deliver(mail(name)) for name in ("first", "second", "third")]
        gmail.inject("messages.get", FAULTS["hang"], number=2)
        words = [sys.executable, "-m", "followup", "run", "--config", str(home.file)]
        running = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - our own
        wait_until(lambda: gmail.count("messages.get") == 2)
        running.send_signal(signal.SIGTERM)
        _, err = running.communicate(timeout=60)
        assert running.returncode == 0, err
        assert "stopped" in err
        assert "Traceback" not in err
        store = home.store()
        assert all(map(store.knows, names))
        store.close()
