"""How long a mail takes from bytes to its classification, as a multiple of the standard library's parse and decode.

usage: make bench-speed [ARGS="FOLDER…"]   folders of .eml files; default: our own corpus
"""

from __future__ import annotations

import argparse
import email
import sys
import time
from collections.abc import Callable
from pathlib import Path

from followup.core.classify import classify
from followup.core.policy import Me, Policy
from followup.mail.parse import parse
from followup.ports import Arrival

POLICY = Policy(Me("Robin Vale", ("robin.vale@example.com",)))
ROUNDS = 5
LIMIT = 3.0


def standard(raw: bytes) -> None:
    """What the standard library needs to read the same mail: parse, and decode each text part."""
    for part in email.message_from_bytes(raw).walk():
        if part.get_content_maintype() == "text":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                content.decode("utf-8", "replace")


def ours(raw: bytes) -> None:
    """From bytes to the label."""
    classify(parse(Arrival("bench", raw)), POLICY)


def seconds(read: Callable[[bytes], None], mails: list[bytes]) -> float:
    """The fastest of some rounds over all mails."""
    return min(_round(read, mails) for _ in range(ROUNDS))


def _round(read: Callable[[bytes], None], mails: list[bytes]) -> float:
    start = time.perf_counter()
    for raw in mails:
        read(raw)
    return time.perf_counter() - start


def main() -> int:
    """Measure and print; 1 when the ratio is above the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    corpus = Path(__file__).parent.parent / "tests" / "corpus"
    parser.add_argument("folders", nargs="*", type=Path, default=[corpus])
    mails = [path.read_bytes() for folder in parser.parse_args().folders for path in sorted(folder.rglob("*.eml"))]
    base, full = (1000 * seconds(read, mails) / len(mails) for read in (standard, ours))
    ratio = full / base
    print(f"{len(mails)} mails: standard library {base:.3f} ms each, ours {full:.3f} ms")
    print(f"ratio {ratio:.2f} (at most {LIMIT:g})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
