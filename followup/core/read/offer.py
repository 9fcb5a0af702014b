"""Reads what a mail says of an offer: made, changed or withdrawn."""

from __future__ import annotations

from followup.core.classify.grammar import PhraseTable
from followup.core.classify.page import Page
from followup.core.model import Classification, Label, Message, OfferStatus

_TABLE = PhraseTable(
    """
[withdrawn]
5 (withdraw*|rescind*|retract*|revok*|pull*|cancel*) .. (the|your|our|this|job|any)? (offer|contract)
5 offer .. (has been|been|was|is|be|must be|being|had been) .. (withdrawn|rescinded|retracted|revoked|pulled|cancelled|canceled|void)
5 (withdrawal|rescission) of .. offer
5 no longer .. (offer|honour|honor|extend) .. (offer|you|role|position)
5 (撤回|取消|撤销|收回) .. (录用|offer|录取|聘用|聘书|聘任)
5 (录用|offer|录取|聘用|聘书) .. (撤回|取消|撤销|收回|作废)
-9 (reserve|right to|if you|may|unless|until|如|若|逾期|否则) .. (withdraw*|rescind*|revok*|cancel*|取消|撤回|失效)

[changed]
5 (raise|raised|increase|increased|improve|improved|revise|revised|bump|bumped|match|adjust|adjusted|amend|amended|correct|corrected) .. (base|offer|salary|package|bonus|letter|contract|figure*|start date|compensation)
5 (revised|updated|amended|new|improved|corrected|better) (offer|contract|letter|package|numbers)
5 (更新|调整|修改|修订|重新|上调|调到|涨到|提高|加到) .. (offer|薪|待遇|聘书|录用|base|万|k|元|<number>)
5 (base|薪资|月薪|年薪|签字费|offer|聘书) .. (调到|上调|调整|涨到|提高到|加到|更新|修改)
5 (offer|deadline|date) .. (extended|pushed) .. (until|to|by)
""",  # noqa: E501 - one line a phrase, however long
    {},
)
_LEAST = 4.0


def offer_status(message: Message, classification: Classification) -> OfferStatus | None:
    """What mail about an offer says of it; None for other mail."""
    if classification.label is not Label.OFFER:
        return None
    found = _found(Page.of(message))
    if "withdrawn" in found:
        return OfferStatus.WITHDRAWN
    return OfferStatus.CHANGED if "changed" in found else OfferStatus.MADE


def _found(page: Page) -> set[str]:
    totals: dict[tuple[str, int], float] = {}
    for hit in _TABLE.find(page):
        place = hit.cue, hit.sentence
        totals[place] = totals.get(place, 0.0) + hit.phrase.weight
    return {cue for (cue, _), total in totals.items() if total >= _LEAST}
