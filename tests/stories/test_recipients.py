"""To whom a draft is addressed, and in which thread it stands (contract section 2, "To whom"). 2026-03-03 is a Tuesday."""

from __future__ import annotations

from followup.core.decision import Event
from tests.stories.story import Story, invitation

ROBIN = ("Robin Vale", "robin.vale@example.com")
HANA = "Hana Sato <hana.sato@corvine.example>"


def drafts(story: Story, kind: str = "thank_you") -> list[Event]:
    return [event for event in story.events() if (event.event, event.kind) == ("draft", kind)]


def held(story: Story, sender: str, body: str = "", *, subject: str = "Interview confirmed: Buyer at Corvine", **more: object) -> str:  # fmt: skip
    """A confirmed interview on Thursday, March 5, 10 to 11."""
    text = (
        "Hi Robin,\n\nThis confirms your interview for the Buyer role at Corvine on Thursday, March 5, 2026 from 10:00 am to"
        f" 11:00 am ET. {body}\n\nKind regards\n"
    )
    return story.they("2026-03-02 10:00", sender, subject, text, **more)


def test_attendees_are_thanked_without_rooms_lists_relays_the_organizer_and_himself() -> None:
    """Edge case 22."""
    story = Story()
    people = (
        ROBIN,
        ("Hana Sato", "hana.sato@corvine.example"),
        ("Luis Prieto", "luis.prieto@corvine.example"),
        ("Boardroom 4", "boardroom-4@corvine.example"),
        ("Interview panel", "interviews@corvine.example"),
        ("Corvine Buying", "buying@googlegroups.com"),
        ("Zoom", "no-reply@zoom.us"),
    )
    held(story, HANA, ics=invitation("20260305T100000", "20260305T110000", organizer="hana.sato@corvine.example", attendees=people))  # fmt: skip
    assert [draft.to for draft in drafts(story)] == [("luis.prieto@corvine.example",)]


def test_the_organizer_is_thanked_if_nobody_else_attends() -> None:
    story = Story()
    held(story, HANA, ics=invitation("20260305T100000", "20260305T110000", organizer="hana.sato@corvine.example", attendees=(ROBIN,)))  # fmt: skip
    assert [draft.to for draft in drafts(story)] == [("hana.sato@corvine.example",)]


def test_the_organizer_is_thanked_if_named_as_interviewer() -> None:
    story = Story()
    people = (ROBIN, ("Luis Prieto", "luis.prieto@corvine.example"))
    held(
        story,
        HANA,
        "You will be speaking with Hana Sato and Luis Prieto.",
        ics=invitation("20260305T100000", "20260305T110000", organizer="hana.sato@corvine.example", attendees=people),
    )
    assert {draft.to for draft in drafts(story)} == {("hana.sato@corvine.example",), ("luis.prieto@corvine.example",)}


def test_a_name_without_an_address_is_the_one_who_wrote_before() -> None:
    story = Story()
    story.they(
        "2026-02-26 10:00",
        "Luis Prieto <luis.prieto@corvine.example>",
        "Your application for Buyer at Corvine",
        "Hi Robin,\n\nThanks for applying for the Buyer role at Corvine. Hana, our coordinator, will be in touch"
        " about an interview.\n\nLuis",
    )
    held(story, HANA, "You will be speaking with Luis Prieto, our head of buying.")
    (draft,) = drafts(story)
    assert draft.to == ("luis.prieto@corvine.example",)
    assert draft.subject == "Re: Your application for Buyer at Corvine"


def test_an_unknown_address_is_not_guessed_and_the_arranger_is_thanked() -> None:
    """Edge cases 22 and 23."""
    story = Story()
    held(story, HANA, "You will be speaking with Luis Prieto, our head of buying.")
    (draft,) = drafts(story)
    assert draft.to == ("hana.sato@corvine.example",)
    assert "thanks to Luis" in (draft.body or "")
    assert "today" not in (draft.body or "").casefold()


def test_a_relay_address_with_a_token_and_a_name_is_that_persons() -> None:
    story = Story()
    held(
        story,
        "Hana Sato <no-reply@us.greenhouse-mail.io>",
        headers={"Reply-To": "Hana Sato <interviews+7f3a91c2e8@us.greenhouse-mail.io>"},
    )
    assert [draft.to for draft in drafts(story)] == [("interviews+7f3a91c2e8@us.greenhouse-mail.io",)]


def test_a_shared_relay_address_is_nobodys_and_the_user_is_told() -> None:
    story = Story()
    held(
        story, "Corvine Careers <no-reply@us.greenhouse-mail.io>", headers={"Reply-To": "support@us.greenhouse-mail.io"}
    )
    assert drafts(story) == []
    assert "2026-03-05 11:00 notice review" in story.acts()


def test_a_reply_to_on_another_domain_is_not_followed() -> None:
    """Edge case 49."""
    story = Story()
    held(story, HANA, headers={"Reply-To": "Hana Sato <hana.sato.corvine@gmail.com>"})
    assert [draft.to for draft in drafts(story)] == [("hana.sato@corvine.example",)]


def test_a_reply_to_on_the_same_registered_domain_is() -> None:
    """Edge case 49."""
    story = Story()
    held(
        story,
        "Hana Sato <hana.sato@mail.corvine.example>",
        headers={"Reply-To": "Hana Sato <hana.sato@corvine.example>"},
    )
    assert [draft.to for draft in drafts(story)] == [("hana.sato@corvine.example",)]


def test_a_display_name_that_looks_like_an_address_is_only_a_name() -> None:
    """Edge case 49."""
    story = Story()
    held(story, '"ceo@corvine.example" <hana.sato@corvine.example>')
    assert [draft.to for draft in drafts(story)] == [("hana.sato@corvine.example",)]


def test_a_form_no_after_an_interview_is_answered_to_the_last_person_and_never_to_no_reply() -> None:
    """Edge case 4, G12."""
    story = Story()
    first = held(story, HANA)
    story.they(
        "2026-03-09 08:00",
        "Corvine Careers <no-reply@corvine.example>",
        "Your application: Buyer",
        "Dear Robin,\n\nThanks for the interest you took in the Buyer position at Corvine. Unfortunately, we chose other candidates.\n\nThe Corvine Talent Team\nPlease do not reply to this mail.",
    )
    (draft,) = drafts(story, "rejection_reply")
    assert draft.to == ("hana.sato@corvine.example",)
    assert draft.subject == "Re: Interview confirmed: Buyer at Corvine"
    assert first


def test_nobody_known_means_no_draft_and_a_notice() -> None:
    """Edge case 4."""
    story = Story()
    held(story, "Corvine Careers <no-reply@corvine.example>")
    story.they(
        "2026-03-09 08:00",
        "Corvine Careers <no-reply@corvine.example>",
        "Your application: Buyer",
        "Dear Robin,\n\nThank you for interviewing with us for the Buyer position at Corvine. Unfortunately, we chose to"
        " go ahead with other candidates.\n",
    )
    acts = story.acts()
    assert not [line for line in acts if " draft " in line]
    assert "2026-03-05 11:00 notice review" in acts
    assert "2026-03-09 08:00 notice review" in acts


def test_the_draft_stands_in_the_thread_with_exactly_one_re() -> None:
    """Edge case 47."""
    story = Story()
    first = held(story, HANA, subject="RE: re: Interview confirmed: Buyer at Corvine")
    (draft,) = drafts(story)
    assert draft.subject == "Re: Interview confirmed: Buyer at Corvine"
    assert first in draft.because


def test_an_interviewer_who_never_wrote_gets_a_new_thread() -> None:
    story = Story()
    people = (ROBIN, ("Luis Prieto", "luis.prieto@corvine.example"))
    held(story, HANA, ics=invitation("20260305T100000", "20260305T110000", organizer="hana.sato@corvine.example", attendees=people))  # fmt: skip
    (draft,) = drafts(story)
    assert draft.to == ("luis.prieto@corvine.example",)
    assert not (draft.subject or "").casefold().startswith("re:")


def test_names_with_apostrophes_braces_and_bidi_marks_are_literal_or_left_out() -> None:
    """Edge case 48."""
    story = Story()
    held(story, '"Siobhán O\'Dea {{ 7*7 }} & Co" <siobhan.odea@corvine.example>')
    (draft,) = drafts(story)
    assert "49" not in (draft.body or "").split("\n")[0]
    assert draft.to == ("siobhan.odea@corvine.example",)


def test_where_the_candidate_is_also_copied_nothing_is_addressed_to_him() -> None:
    story = Story()
    held(story, "Robin Vale <robin.vale@example.com>")
    assert drafts(story) == []
