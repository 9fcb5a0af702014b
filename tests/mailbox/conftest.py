"""What the tests of mailboxes share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fake_gmail.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Our Gmail client before our own Gmail; leaving fails if anything tried to send."""
    with Stage(tmp_path) as stage:
        yield stage
