"""The fault matrix: each fault at each call. No send, no second draft, nothing lost, well again within two polls."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup.errors import FollowupError
from followup.mailbox.compose import mark
from followup.ports import DraftFate, DraftRef, OutgoingDraft
from tests.fake_gmail import FAULTS
from tests.fake_gmail.stage import Stage, reply

CALLS = [
    "token",
    "profile",
    "messages.list",
    "messages.get",
    "history.list",
    "sendAs.list",
    "drafts.create",
    "drafts.list",
    "drafts.get",
    "drafts.delete",
]
TIMES = {"once": 1, "for a whole poll": 9}
POSTS = {"drafts.create", "drafts.delete"}


class Keeper:
    """The least outbox there can be: intent, wait, look up, create if absent, receipt."""

    def __init__(self, stage: Stage, drafts: list[OutgoingDraft]) -> None:
        self.stage = stage
        self.drafts = drafts
        self.tried: set[str] = set()
        self.refs: dict[str, DraftRef] = {}

    def leave(self) -> None:
        for draft in self.drafts:
            if draft.key not in self.refs:
                self.refs[draft.key] = self._left(draft)

    def _left(self, draft: OutgoingDraft) -> DraftRef:
        box = self.stage.box
        if draft.key in self.tried:
            self.stage.gmail.closing.wait(box.in_flight_for.total_seconds())
            found = box.find_draft(draft)
            if found:
                return found
        self.tried.add(draft.key)
        return box.create_draft(draft)


def survives(folder: Path, call: str, fault: str, times: int) -> None:
    """Two polls, three drafts, one of them withdrawn, while `call` goes wrong; then all is as if it had not."""
    with Stage(folder, hang_for=0.25, late_by=0.15) as stage:
        stage.box = stage.mailbox(timeout=0.1, margin=0.15)
        first = stage.deliver("invite")
        keeper = Keeper(stage, [reply(f"k{number}", thread=first) for number in range(2)])
        unwanted = stage.mailbox().create_draft(reply("unwanted", body="No.\n"))
        stage.gmail.live_access.clear()
        stage.gmail.inject(call, FAULTS[fault], times=times)
        begun = len(stage.gmail.calls)
        seen: set[str] = set()
        withdrawn = False
        for number in range(6):
            if number == 1:
                seen_at_fault = stage.deliver("second")
            if number == 2:
                stage.gmail.recover()
            if number == 4:
                calls_while_bad = len(stage.gmail.calls) - begun
            try:
                seen |= {arrival.source for arrival in stage.poll()}
                keeper.leave()
                stage.box.remove_draft(unwanted)
                withdrawn = stage.box.fate(unwanted) is DraftFate.GONE
            except FollowupError:
                assert number < 4, "not well again two polls after the fault"
            stage.time.passed += 120
        assert seen == {first, seen_at_fault}
        assert withdrawn
        left = sorted(mail["X-Followup-Key"] for mail in stage.world.draft_mails)
        assert left == sorted(mark(reply(key)) for key in ("k0", "k1"))
        assert {stage.box.fate(ref) for ref in keeper.refs.values()} == {DraftFate.UNTOUCHED}
        assert calls_while_bad < 60
        assert stage.gmail.sends == []


def cases(*, short: bool) -> list[tuple[str, str, int]]:
    """Short: each fault at the calls where it matters most, and each call with the worst fault."""
    every = [(call, fault, times) for call in CALLS for fault in FAULTS for times in TIMES.values()]
    chosen = [one for one in every if one[0] == "drafts.create" or one[1] == "dropped after"]
    chosen = [one for one in chosen if one[2] == 1]
    return chosen if short else [one for one in every if one not in chosen]


def sense(call: str, fault: str) -> bool:
    """A 404 is an answer, not a fault, where it means: it is gone."""
    return not (fault == "404" and call in {"messages.get", "drafts.get", "drafts.delete", "drafts.create", "profile"})


@pytest.mark.parametrize(("call", "fault", "times"), [one for one in cases(short=True) if sense(*one[:2])])
def test_a_fault_passes_without_a_trace(tmp_path: Path, call: str, fault: str, times: int) -> None:
    survives(tmp_path, call, fault, times)


@pytest.mark.slow
@pytest.mark.parametrize(("call", "fault", "times"), [one for one in cases(short=False) if sense(*one[:2])])
def test_any_fault_at_any_call_passes_without_a_trace(tmp_path: Path, call: str, fault: str, times: int) -> None:
    survives(tmp_path, call, fault, times)
