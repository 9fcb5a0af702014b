"""When a no is answered and when not, on readings made by hand (G11-G16)."""

from __future__ import annotations

from followup.core.model import Label, Reading, Signal, Statement
from followup.core.policy import DraftPolicy, Policy
from tests.core.desk import ME, SYSTEM, decided, mine, theirs

HELLO = theirs("2026-03-02 10:00", Label.PROCESS)
ANSWER = mine("2026-03-02 12:00", re=HELLO)
NO = theirs("2026-03-05 10:00", Label.REJECTION)


def replies(*mails: Reading, policy: Policy | None = None) -> list[tuple[str, tuple[str, ...]]]:
    """What became of each answer to a no, and by which rules."""
    found = decided("2026-03-06 10:00", *mails, policy=policy)
    answers = [one for one in found if one.deed.kind == "rejection_reply"]
    return [(type(one.deed).__name__, one.ground.rules) for one in answers]


def test_a_reply_can_be_switched_off() -> None:
    off = Policy(ME, drafts=DraftPolicy(rejection_reply=False))
    assert replies(HELLO, ANSWER, NO, policy=off) == [("Refusal", ("G12",))]


def test_a_no_beside_an_invite_for_another_role_is_no_farewell() -> None:
    both = (Statement(Label.REJECTION, "Tester"), Statement(Label.INTERVIEW_INVITE, "Designer"))
    hello = theirs("2026-03-02 10:00", Label.PROCESS, role="Tester")
    mail = theirs("2026-03-05 10:00", Label.INTERVIEW_INVITE, statements=both)
    assert replies(hello, mine("2026-03-02 12:00", re=hello), mail) == [("Refusal", ("G16",))]


def test_what_he_has_answered_himself_is_not_answered_again() -> None:
    assert replies(HELLO, ANSWER, NO, mine("2026-03-05 11:00", re=NO)) == [("Refusal", ("G12",))]


def test_a_second_no_and_one_after_his_withdrawal_are_passed_over() -> None:
    assert replies(HELLO, ANSWER, NO, theirs("2026-03-05 12:00", Label.REJECTION)) == [("Draft", ("G12", "G13"))]
    assert replies(HELLO, ANSWER, mine("2026-03-04 10:00", Signal.WITHDRAWS), NO) == []


def test_where_nobodys_address_is_known_he_is_asked() -> None:
    no = theirs("2026-03-05 10:00", Label.REJECTION, Signal.MET, sender=SYSTEM)
    assert [one.deed.kind for one in decided("2026-03-06 10:00", no)] == ["review"]
