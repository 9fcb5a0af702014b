"""The values everything speaks in: mail, what a mail says, and when an interview is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from followup.core.duration import Duration

# What stands before a subject that is that of the mail answered.
ANSWER = re.compile(r"\s{0,5}(?:re|回复|回覆|答复|答覆)\s?[:：]\s?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox of RFC 5322: a display name (may be empty) and a lower-case addr-spec (either may be empty)."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What stands after the last @, or ''."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Attendee:
    """One ATTENDEE of a calendar entry (RFC 5545)."""

    who: Address
    status: str = "NEEDS-ACTION"  # PARTSTAT
    kind: str = "INDIVIDUAL"  # CUTYPE: INDIVIDUAL, GROUP, RESOURCE, ROOM


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One VEVENT of a text/calendar part.

    `start` and `end` are an aware datetime, a naive one (floating: the reader's own zone), a date (all day) or None
    (absent or unreadable; `trouble` then says why).
    """

    uid: str
    method: str  # REQUEST, CANCEL, REPLY, COUNTER, PUBLISH; upper case
    sequence: int
    start: datetime | date | None
    end: datetime | date | None
    summary: str = ""
    location: str = ""
    description: str = ""
    organizer: Address | None = None
    attendees: tuple[Attendee, ...] = ()
    recurrence_id: str | None = None
    status: str = ""  # CONFIRMED, TENTATIVE, CANCELLED; upper case
    trouble: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One mail, decoded, cleaned and split. Nothing in it has been judged yet.

    `text` is what this sender wrote (plain text, quotes split off); `quoted` the earlier mail below it; `forwarded`
    the mail passed on. All text is NFC, without control, bidi or zero-width characters, lines end in a line feed.
    """

    id: str  # Message-ID with its angle brackets; made from the content where the header is missing
    source: str  # where it lies: Gmail's id, or path and index
    time: datetime  # aware, UTC: when it arrived
    sender: Address | None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    subject: str = ""
    text: str = ""
    quoted: str = ""
    forwarded: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    thread: str | None = None  # Gmail's threadId
    in_sent: bool = False  # lies in the sent folder
    calendar: tuple[CalendarEntry, ...] = ()
    attachments: tuple[str, ...] = ()  # base names, cleaned
    headers: tuple[tuple[str, str], ...] = ()  # lower-case names: those that tell form mail, lists and robots

    def header(self, name: str) -> str:
        """The first value of a kept header (lower-case name), or ''."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def recipients(self) -> tuple[Address, ...]:
        """To and Cc."""
        return self.to + self.cc


class Label(StrEnum):
    """Exactly one a message; contract section 1. The first five are acting labels."""

    INTERVIEW_INVITE = "interview_invite"
    INTERVIEW_UPDATE = "interview_update"
    REJECTION = "rejection"
    AUTOMATED_REJECTION = "automated_rejection"
    OFFER = "offer"
    ACKNOWLEDGEMENT = "acknowledgement"
    ASSESSMENT = "assessment"
    OUTREACH = "outreach"
    PROCESS = "process"
    UNRELATED = "unrelated"

    @property
    def acts(self) -> bool:
        """Whether a wrong reading of it could lead to a wrong draft."""
        return self in ACTING


ACTING = frozenset(
    {Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE, Label.REJECTION, Label.AUTOMATED_REJECTION, Label.OFFER}
)
REJECTIONS = frozenset({Label.REJECTION, Label.AUTOMATED_REJECTION})


class Signal(StrEnum):
    """What a mail says beside its label, where the guidance asks."""

    # theirs
    QUESTION = "question"  # asks the candidate something directly, or for documents, and waits for his answer
    HOLD = "hold"  # on hold, hiring freeze
    GOES_ON = "goes_on"  # a statement that the process goes on
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    SURVEY = "survey"
    NEWSLETTER = "newsletter"
    CALENDAR_REPLY = "calendar_reply"  # accepts, declines a calendar entry: not a sign of life
    RECEIPT = "receipt"  # confirms that an application, a test or a document arrived
    TEST_RECEIVED = "test_received"  # confirms that a finished test arrived
    COURTESY = "courtesy"  # thanks, good luck, nothing asked
    NO_SHOW = "no_show"  # the interview did not take place
    FINAL_ROUND = "final_round"  # an on-site, a final or last round
    SCREENING = "screening"  # a recruiter's call
    RELOCATION = "relocation"  # the job means moving
    MAYBE_OFFER = "maybe_offer"  # "let us talk about compensation": ask before acting on it
    SUSPICIOUS = "suspicious"  # an offer that asks for money or documents from a stranger
    WITHDRAWAL_CONFIRMED = "withdrawal_confirmed"  # they confirm that the candidate withdrew
    MET = "met"  # speaks of an interview or a talk with this candidate that took place
    # the candidate's own
    ACCEPTS_OFFER = "accepts_offer"
    DECLINES_OFFER = "declines_offer"
    WITHDRAWS = "withdraws"
    ACCEPTS_TIME = "accepts_time"
    DECLINES_TIME = "declines_time"
    TEST_DONE = "test_done"
    OWN_APPLICATION = "own_application"
    TELLS_OF_OFFER = "tells_of_offer"  # says that another company has made an offer


@dataclass(frozen=True, slots=True)
class Evidence:
    """A span of the cleaned text (subject, line feed, text) that spoke for a label; `weight` is its share."""

    rule: str
    text: str
    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing a mail says about one application: "no" for this role, "come" for that one."""

    label: Label
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Classification:
    """What kind of mail it is, with the reasons. `runner_up` is set when another label is a close second."""

    label: Label
    confidence: float
    automated: bool
    language: str  # "en", "zh-Hans", "zh-Hant", another ISO 639-1 code, or "und"
    evidence: tuple[Evidence, ...] = ()
    runner_up: Label | None = None
    signals: frozenset[Signal] = frozenset()
    statements: tuple[Statement, ...] = ()  # more than one when a mail speaks of two applications


class InterviewStatus(StrEnum):
    """What a mail says of an interview."""

    INVITED = "invited"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of time; `end` is None where nobody named one. Aware datetimes."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class InterviewNews:
    """What one mail says about one interview.

    `slot` is the one time it names (for a move: the new one), `proposals` those the candidate may choose from,
    `was` the former time a move or cancellation names. `trouble` says why a time that is stated cannot be relied on.
    """

    status: InterviewStatus
    slot: Slot | None = None
    was: Slot | None = None
    proposals: tuple[Slot, ...] = ()
    uid: str | None = None  # calendar identity, with its RECURRENCE-ID where there is one
    sequence: int = 0
    length: timedelta | None = None  # where no end is named with the time
    interviewers: tuple[Address, ...] = ()  # named as such or attending; address '' where only the name is known
    topic: str | None = None  # "System design", "HR面"
    trouble: str | None = None
    by_calendar: bool = False  # a calendar REQUEST: arranged, whatever the text says


class OfferStatus(StrEnum):
    """What a mail says of an offer."""

    MADE = "made"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Promise:
    """A date they gave for their answer (G7). `after_interview`: the wait, where it counts from the interview."""

    by: date
    text: str
    after_interview: Duration | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one mail says: the classification and the facts taken from it. Pure function of Message and Policy."""

    message: Message
    mine: bool
    classification: Classification
    company: str | None = None
    role: str | None = None
    contact: Address | None = None
    interviews: tuple[InterviewNews, ...] = ()
    offer: OfferStatus | None = None
    deadline: datetime | None = None
    deadline_trouble: str | None = None
    promise: Promise | None = None
    back_on: date | None = None  # an out-of-office mail's return date
    of_an_office: bool = False  # theirs, from a shared mailbox, and no person signs it
    has_test: bool = False  # theirs: the candidate's test is in their hands; his: a file that may be it is enclosed

    @property
    def label(self) -> Label:
        """Its one label."""
        return self.classification.label

    def says(self, signal: Signal) -> bool:
        """Whether the mail gives this signal."""
        return signal in self.classification.signals
