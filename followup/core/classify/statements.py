"""Finds two decisions in one mail: a no for this job and an invitation for that one."""

from __future__ import annotations

from followup.core.classify.page import Page
from followup.core.classify.weigh import Sums
from followup.core.model import Label, Statement
from followup.core.read.role import Mention, mentions, same_role

_CLEAR = 4.0  # the least weight of either decision
_ELSEWHERE = (
    *("another position", "another role", "another team", "another opening", "another matter", "related position"),
    *("related role", "different role", "different position", "a different team"),
    *("另一个岗位", "另一岗位", "另外一个岗位", "其他岗位的面试", "另一个职位", "另一职位", "另一个团队"),
)
_ASKING = (("offer", Label.OFFER), ("invite", Label.INTERVIEW_INVITE), ("test", Label.ASSESSMENT))


def statements(page: Page, sums: Sums, refusal: Label) -> tuple[Statement, ...]:
    """The decisions of a mail that tells of two applications, the one that asks for action first; else ().

    `refusal` is what a no is called in this mail.
    """
    no = _place(sums, "no")
    if no is None:
        return ()
    for cue, label in _ASKING:
        yes = _place(sums, cue)
        if yes is not None and page.sentence(yes) != page.sentence(no):
            roles = _role_at(page, yes), _role_at(page, no)
            if _two(page, roles):
                return Statement(label, roles[0]), Statement(refusal, roles[1])
    return ()


def _place(sums: Sums, cue: str) -> int | None:
    if sums[cue] < _CLEAR:
        return None
    return max(sums.hits[cue], key=lambda pair: pair[1])[0].start


def _two(page: Page, roles: tuple[str | None, str | None]) -> bool:
    wanted, refused = roles
    if wanted and refused:
        return not same_role(wanted, refused)
    return any(word in page.folded for word in _ELSEWHERE)


def _role_at(page: Page, position: int) -> str | None:
    """The job named in the sentence of a decision, or last before it."""
    _, end = page.sentence(position)
    before: list[Mention] = [mention for mention in mentions(page.original) if mention.start < end]
    return max(before, key=lambda mention: (mention.start, mention.weight)).title if before else None
