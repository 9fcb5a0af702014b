"""After a no: silence to form mail, a courtesy after real contact (G11-G16)."""

from __future__ import annotations

from collections.abc import Iterator

from followup.core.decision import Decision
from followup.core.drafts import DraftKind
from followup.core.guidance.occasion import Occasion, acquaintance, mine_after
from followup.core.model import REJECTIONS, Label
from followup.core.process import Entry
from followup.core.recipients import counterpart
from followup.core.search import Search
from followup.core.standing import Standing, standing

_LATER_ROUNDS = 2  # interviews held, from which on a rapport may be spoken of (G14)


def rejection_reply(case: Standing, search: Search) -> Iterator[Decision]:
    """G11: no answer to form mail; G12: a courtesy after real contact, unless they have written again since (G16)."""
    for entry in case.process.entries:
        if entry.mine or entry.label not in REJECTIONS or entry.time > search.now or _closed_before(case, entry):
            continue
        key = f"rejection_reply:{entry.id}:{case.process.id}"
        moment = Occasion(case, search, DraftKind.REJECTION_REPLY, key, entry.time, (entry.id,))
        refused = _no_reply(moment, entry)
        if refused:
            yield moment.refuse(*refused)
        elif case.closed_since:
            yield _farewell(moment, entry)


def _closed_before(case: Standing, entry: Entry) -> bool:
    """Whether it is a second no, or one after the candidate withdrew."""
    since = case.process.closed_at(entry.time)
    return since is not None and since < entry.time


def _no_reply(moment: Occasion, entry: Entry) -> tuple[str, str] | None:
    """Why there is no answer, and by which rule."""
    setting = moment.search.setting
    if entry.label is Label.AUTOMATED_REJECTION:
        return "A form rejection before any talk with a person: no answer is expected.", "G11"
    if not standing(moment.case.process, entry.time, setting).met:
        return "A no without any conversation before it: no answer is called for.", "G12"
    if not setting.policy.drafts.rejection_reply:
        return "Replies to rejections are switched off (drafts.rejection_reply).", "G12"
    if len(entry.reading.classification.statements) > 1:
        return "The same mail speaks of another role as well: the answer is not a farewell.", "G16"
    if any(mine_after(moment.case, entry.time)):
        return "You have already written to them since.", "G12"
    return None


def _farewell(moment: Occasion, entry: Entry) -> Decision:
    person = counterpart(moment.case.process, entry.time, moment.search.setting.policy.me)
    if person is None:
        return moment.nobody(entry, "G12")
    drafts = moment.search.setting.policy.drafts
    return moment.draft(
        person,
        ("G12", "G13"),
        "They declined after you had been in touch with people there: a short, friendly reply is a courtesy.",
        keep_in_touch=drafts.keep_in_touch and len(moment.case.held) >= _LATER_ROUNDS,
        ask_feedback=drafts.ask_feedback,
        **acquaintance(moment.case, moment.search),
    )
