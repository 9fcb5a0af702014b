"""Messages written by hand for the tests of the judgement."""

from __future__ import annotations

from datetime import UTC, datetime

from followup.core.classify import classify
from followup.core.model import Address, CalendarEntry, Classification, Message
from followup.core.policy import ClassifyPolicy, Me, Policy

ME = Address("Sam Reed", "sam.reed@mail.example")
THEM = Address("Priya Raman", "priya@tallowbrook.example")
POLICY = Policy(me=Me(name="Sam Reed", addresses=(ME.address,)))


def letter(  # noqa: PLR0913 - the fields of a mail
    text: str,
    subject: str = "",
    sender: Address | None = THEM,
    *,
    to: tuple[Address, ...] = (ME,),
    reply_to: tuple[Address, ...] = (),
    quoted: str = "",
    in_sent: bool = False,
    headers: tuple[tuple[str, str], ...] = (),
    calendar: tuple[CalendarEntry, ...] = (),
) -> Message:
    """A message to the candidate, from a person at a company unless said otherwise."""
    return Message(
        id="<m@tests.example>",
        source="test",
        time=datetime(2026, 3, 2, 9, tzinfo=UTC),
        sender=sender,
        to=to,
        reply_to=reply_to,
        subject=subject,
        text=text,
        quoted=quoted,
        in_sent=in_sent,
        headers=headers,
        calendar=calendar,
    )


def mine(text: str, subject: str = "", to: Address = THEM) -> Message:
    """A message of the candidate's own."""
    return letter(text, subject, ME, to=(to,))


def judge(message: Message, policy: Policy = POLICY) -> Classification:
    """Its classification."""
    return classify(message, policy)


def users_policy(classify_policy: ClassifyPolicy) -> Policy:
    """The candidate's policy with phrases and senders of his own."""
    return Policy(me=POLICY.me, classify=classify_policy)
