"""Where the reader of a mail stands: his zone, his working days, and whether the sender lives elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import tzinfo

from followup.core.model import Message
from followup.core.policy import Me
from followup.core.worktime import WorkCalendar

# Country domains that are sold as words: they say nothing about a place.
SOLD_AS_WORDS = frozenset({"ai", "app", "cc", "co", "fm", "gg", "io", "ly", "me", "sh", "so", "to", "tv", "vc", "ws"})
DOMAIN_COUNTRY = {"uk": "GB"}
CALLING_CODES = {
    "20": "EG", "27": "ZA", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "353": "IE", "351": "PT", "358": "FI",
    "36": "HU", "39": "IT", "40": "RO", "41": "CH", "43": "AT", "44": "GB", "45": "DK", "46": "SE", "47": "NO",
    "48": "PL", "49": "DE", "52": "MX", "55": "BR", "60": "MY", "61": "AU", "62": "ID", "63": "PH", "64": "NZ",
    "65": "SG", "66": "TH", "81": "JP", "82": "KR", "84": "VN", "852": "HK", "86": "CN", "886": "TW", "90": "TR",
    "91": "IN", "971": "AE", "972": "IL",
}  # fmt: skip
_PHONE = re.compile(r"(?<![\w+])\+(\d{1,3})[\s(.-]")
_SIGNATURE = 600  # characters at the end of a mail where a telephone number is the sender's


@dataclass(frozen=True, slots=True)
class Clock:
    """How times without a zone are read: on the user's clock, unless the sender is visibly `abroad`."""

    me: Me
    abroad: bool = False
    told: tzinfo | None = None  # the zone of the mail's calendar entry

    @property
    def zone(self) -> tzinfo:
        """The calendar entry's zone, else the user's."""
        return self.told or self.me.zone

    @property
    def country(self) -> str | None:
        """The user's country in upper case, where he told it."""
        return self.me.country.upper() if self.me.country else None

    @property
    def working_days(self) -> WorkCalendar:
        """The user's working days."""
        return WorkCalendar(self.me.country, self.me.region)


def clock_for(message: Message, me: Me) -> Clock:
    """The clock by which this mail is read."""
    return Clock(me, abroad=_is_abroad(message, me))


def _is_abroad(message: Message, me: Me) -> bool:
    if not me.country or me.owns(message.sender):
        return False
    return bool(_countries(message) - {me.country.upper()}) and me.country.upper() not in _countries(message)


def _countries(message: Message) -> frozenset[str]:
    """The countries that the sender's domain and the telephone number in his signature point to."""
    ending = message.sender.domain.rpartition(".")[2] if message.sender else ""
    by_domain = {DOMAIN_COUNTRY.get(ending, ending.upper())} if len(ending) == len("uk") else set()
    phones = (CALLING_CODES.get(found[1]) for found in _PHONE.finditer(message.text[-_SIGNATURE:]))
    return frozenset(by_domain if ending not in SOLD_AS_WORDS else ()) | {code for code in phones if code}
