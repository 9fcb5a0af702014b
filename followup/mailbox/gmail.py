"""Gmail as a mailbox: new mail, and drafts in their threads."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from followup.core.model import Address
from followup.core.policy import plain
from followup.mail import html
from followup.mailbox.compose import compose, is_ours, is_unchanged
from followup.mailbox.gmail_client import GmailClient, MissingError, Pace, pages
from followup.mailbox.gmail_sync import Sync
from followup.mailbox.gmail_token import GoogleLogin, TokenFile
from followup.mailbox.gmail_transport import GOOGLE, PassingError, Transport, build_service, endpoint
from followup.ports import Arrival, DraftFate, DraftRef, OutgoingDraft, Progress

TIMEOUT = 60.0
MARGIN = 60.0  # seconds a server may take to store what a client has given up on
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose mailbox it is."""

    address: str
    messages: int


class GmailMailbox:
    """ports.Mailbox over Google's client. It has no way to send; not for use from two threads."""

    def __init__(  # noqa: PLR0913 - all but two have defaults, and each is a setting or a seam
        self,
        token_file: Path,
        pace: Pace,
        *,
        api_endpoint: str = GOOGLE,
        query: str = "",
        history: timedelta = timedelta(days=180),
        timeout: float = TIMEOUT,
        margin: float = MARGIN,
        progress: Progress | None = None,
    ) -> None:
        """No request is made yet. `query` and `history` narrow the first reading; `timeout` and `margin` in seconds."""
        origin = endpoint(api_endpoint)
        self.name = f"gmail {token_file}"
        self._transport = Transport(origin, GoogleLogin(TokenFile(token_file), timeout=timeout), timeout=timeout)
        self._client = GmailClient(build_service(origin, self._transport), pace)
        self._sync = Sync(self._client, pace, query=query, history=history, progress=progress)
        self._fates: dict[DraftRef, DraftFate] = {}
        self._reached: str | None = None
        self.in_flight_for = timedelta(seconds=timeout + margin)  # so long a call that failed may yet be carried out

    def close(self) -> None:
        """Drop the connections; a later call opens new ones."""
        self._transport.close()

    def profile(self) -> Profile:
        """Whose mailbox it is; the cheapest proof that Gmail answers us."""
        found = self._client.profile()
        return Profile(str(found["emailAddress"]), int(found.get("messagesTotal") or 0))

    def arrivals(self, cursor: str | None, known: Callable[[str], bool]) -> Iterator[Arrival]:
        """New mail, the oldest first; see the port."""
        yield from self._sync.arrivals(cursor, known)
        self._forget_fates()

    def cursor(self) -> str | None:
        """Where the last exhausted `arrivals` ended."""
        return str(self._sync.cursor) if self._sync.cursor else None

    def fetch(self, source: str) -> Arrival | None:
        """One message again, for a correction or a rebuild; None where it is gone."""
        return self._sync.fetch(source)

    def create_draft(self, draft: OutgoingDraft) -> DraftRef:
        """Leave the draft in its thread; in a new one where that thread is gone."""
        message = {"raw": self._composed(draft)}
        if not draft.thread:
            return _ref(self._client.create_draft(message))
        try:
            answer = self._client.create_draft(message | {"threadId": draft.thread})
        except MissingError:
            return _ref(self._client.create_draft(message))
        if answer.get("message", {}).get("threadId") != draft.thread:
            _LOG.warning("Gmail put draft %s outside the thread it answers", answer.get("id"))
        return _ref(answer)

    def find_draft(self, draft: OutgoingDraft) -> DraftRef | None:
        """The draft in the mailbox that is this one, its thread's first; one that was edited is found as edited."""
        listed = [found for page in pages(self._client.drafts) for found in page.get("drafts") or ()]
        listed.sort(key=lambda found: found.get("message", {}).get("threadId") != draft.thread)
        return next((ref for found in listed if (ref := self._if_ours(found["id"], draft))), None)

    def fate(self, ref: DraftRef) -> DraftFate:
        """As the port says. Asked of Gmail once, and again only after its history moved."""
        if ref not in self._fates:
            self._fates[ref] = self._asked(ref)
        return self._fates[ref]

    def remove_draft(self, ref: DraftRef) -> None:
        """Delete the draft, if it still is as we left it at this moment. After a lost answer it looks whether it is."""
        self._fates.pop(ref, None)
        if self._asked(ref) is not DraftFate.UNTOUCHED:
            return
        try:
            self._client.delete_draft(ref.id)
        except MissingError:
            _LOG.info("draft %s was gone before it was withdrawn", ref.id)
        except PassingError:
            if self._asked(ref) is not DraftFate.GONE:
                raise

    def _asked(self, ref: DraftRef) -> DraftFate:
        try:
            found = self._client.draft(ref.id, "minimal")
        except MissingError:
            return DraftFate.GONE
        return DraftFate.UNTOUCHED if found.get("message", {}).get("id") == ref.mark else DraftFate.EDITED

    def _forget_fates(self) -> None:
        """A draft cannot have changed unless Gmail's history moved: so an idle poll is one request."""
        reached = self._sync.cursor.history if self._sync.cursor else None
        if reached != self._reached:
            self._reached = reached
            self._fates.clear()

    def _if_ours(self, draft_id: str, draft: OutgoingDraft) -> DraftRef | None:
        try:
            message = self._client.draft(draft_id, "raw").get("message", {})
        except MissingError:
            return None
        raw = base64.urlsafe_b64decode(message.get("raw", "") + "==")
        if not is_ours(raw, draft):
            return None
        return DraftRef(draft_id, message["id"] if is_unchanged(raw, draft) else "")

    def _composed(self, draft: OutgoingDraft) -> str:
        identity = _identity(self._client.send_as(), draft.sender)
        sender = Address(draft.sender.name or identity.get("displayName", ""), identity["sendAsEmail"])
        raw = compose(draft, sender=sender, signature=_plain_text(identity.get("signature") or ""))
        return base64.urlsafe_b64encode(raw).decode()


def _identity(known: list[dict[str, Any]], wanted: Address) -> dict[str, Any]:
    """The address to write from: the wanted one if Gmail lets the user send as it, else his default."""
    usable = [one for one in known if one.get("verificationStatus", "accepted") == "accepted"]
    exact = [one for one in usable if plain(one["sendAsEmail"]) == plain(wanted.address)]
    default = [one for one in usable if one.get("isDefault")]
    return next(iter([*exact, *default]), {"sendAsEmail": wanted.address})


def _plain_text(signature: str) -> str:
    """A signature's lines, without the gaps its HTML leaves."""
    return "\n".join(line for line in html.to_text(signature).splitlines() if line.strip())


def _ref(answer: dict[str, Any]) -> DraftRef:
    try:
        return DraftRef(answer["id"], answer["message"]["id"])
    except (KeyError, TypeError):
        message = "Gmail's answer does not name the draft it stored"
        raise PassingError(message) from None
