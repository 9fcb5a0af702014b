"""Facts are data: whatever a mail holds, it stands in the letter literally and harms nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.drafts import DraftFacts, DraftKind
from followup.core.policy import DraftPolicy
from followup.drafting import Rendered, Templates, available, render
from followup.errors import FollowupError

FACTS = DraftFacts(
    kind=DraftKind.THANK_YOU,
    language="en",
    written_on=date(2026, 3, 3),
    candidate_name="Robin Vale",
    recipient_name="Dana Fox",
    company="Lumen",
    role="Data Engineer",
    topic="event sourcing",
)
TEXT_FIELDS = ("recipient_name", "company", "role", "topic", "candidate_name")
PAYLOADS = {
    "jinja expression": "{{ 7 * 7 }}",
    "jinja statement": "{% for x in range(9) %}x{% endfor %}",
    "jinja comment": "{# gone #}",
    "attribute walk": "{{ ''.__class__.__mro__ }}",
    "header break": "Data Engineer\r\nBcc: thief@example.net",
    "lone line feeds": "Data\n\n\nEngineer",
    "unicode line break": "Data\u2028Engineer\x85Lead",
    "bidi override": "Data \u202eenignE\u202c",
    "zero width": "Da\u200bta Engi\u2060neer",
    "control characters": "Data\x00 \x1b[31mEngineer\x07",
    "braces": "C++ {core}",
    "apostrophe": 'L\'Oréal & Fils "Data"',
    "html": "<b>Data</b> &amp; Engineer",
    "emoji": "Data 🚀 Engineer",
    "format string": "%s {0} $HOME",
}
every_payload = pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)


def told(**changed: Any) -> DraftFacts:
    return replace(FACTS, **changed)


def seen(payload: str) -> str:
    """The payload as a reader may see it: one line, nothing invisible."""
    spaced = "".join(" " if sign in "\r\n\u2028\x85" else sign for sign in payload)
    return " ".join("".join(sign for sign in spaced if sign.isprintable()).split())


@every_payload
@pytest.mark.parametrize("field", ["company", "role", "topic"])
def test_what_a_mail_says_stands_there_literally(field: str, payload: str) -> None:
    letter = render(told(**{field: payload}), Templates())
    assert seen(payload) in letter.subject + letter.body


@every_payload
@pytest.mark.parametrize("field", TEXT_FIELDS)
@pytest.mark.parametrize("kind", list(DraftKind))
def test_no_field_breaks_out_of_its_line(kind: DraftKind, field: str, payload: str) -> None:
    plain = render(told(kind=kind, proposed_day=date(2026, 3, 10)), Templates())
    letter = render(told(kind=kind, proposed_day=date(2026, 3, 10), **{field: payload}), Templates())
    assert letter.body.count("\n") == plain.body.count("\n")
    assert (letter.subject + letter.body.replace("\n", "")).isprintable()
    assert "49" not in letter.body


@given(st.text(max_size=300), st.sampled_from(TEXT_FIELDS), st.sampled_from(DraftKind))
def test_any_text_at_all_gives_a_letter(text: str, field: str, kind: DraftKind) -> None:
    facts = told(kind=kind, proposed_day=date(2026, 3, 10), interviewers=(text,), **{field: text})
    letter = render(facts, Templates())
    assert "\n" not in letter.subject
    assert letter.body.endswith("\n")
    assert len(letter.body) < 2000


@pytest.mark.parametrize("unusable", ["x" * 81, "see https://evil.example/login", "   ", "\u200b\u202e"])
def test_a_fact_that_can_be_no_name_is_left_out(unusable: str) -> None:
    known = told(role=unusable, company=unusable, topic=unusable)
    unknown = told(role=None, company=None, topic=None)
    assert render(known, Templates()) == render(unknown, Templates())


@pytest.mark.parametrize(
    "topic", ["HR面", "Technical interview", "Round 2", "一面", "業務主管面談", "Intro call", "On-site"]
)
def test_the_name_of_a_round_is_no_topic(topic: str) -> None:
    assert render(told(topic=topic), Templates()) == render(told(topic=None), Templates())


def test_other_interviewers_are_listed_as_one_speaks() -> None:
    facts = told(interviewed=False, topic="billing")
    for names, listed in [
        (("Priya Nair",), "to Priya as"),
        (("Priya Nair", "Tom Ito"), "to Priya and Tom as"),
        (("Priya Nair", "Tom Ito", "Ada Bo"), "to Priya, Tom and Ada as"),
        (("no-reply@example.com", "Lumen Recruiting"), "to [[the interviewer, if it was somebody else]] as"),
    ]:
        assert listed in render(replace(facts, interviewers=names), Templates()).body


def test_only_three_languages_have_templates() -> None:
    assert [
        language for language in ("en", "zh-Hans", "zh-Hant", "zh", "de", "und", "../en") if available(language)
    ] == [
        "en",
        "zh-Hans",
        "zh-Hant",
    ]
    with pytest.raises(FollowupError, match="no template in the language de"):
        render(told(language="de"), Templates())


def user_template(folder: Path, text: str | bytes, name: str = "en/thank_you.txt.j2") -> Templates:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return Templates(folder)


def test_the_users_file_stands_in_for_ours_and_the_others_stay(tmp_path: Path) -> None:
    templates = user_template(
        tmp_path, "Subject: Thanks, {{ name }}\n\nDear {{ name }},\n\n\n\nThank you!\n{{ candidate_name }}"
    )
    assert render(FACTS, templates) == Rendered("Thanks, Dana", "Dear Dana,\n\nThank you!\nRobin Vale\n")
    chinese = told(language="zh-Hans")
    assert render(chinese, templates) == render(chinese, Templates())
    reply = told(kind=DraftKind.REJECTION_REPLY)
    assert render(reply, templates) == render(reply, Templates())


def test_an_unknown_variable_is_an_error_that_names_file_line_and_variable(tmp_path: Path) -> None:
    templates = user_template(tmp_path, "Subject: x\n\nDear {{ nickname }},\n")
    with pytest.raises(FollowupError, match=r"en/thank_you.txt.j2, line 3: 'nickname' is undefined") as caught:
        render(FACTS, templates)
    assert "check-config" in (caught.value.hint or "")


def test_a_fact_nobody_knows_is_never_printed_as_none(tmp_path: Path) -> None:
    templates = user_template(tmp_path, "Subject: x\n\nabout {{ company }}\n")
    with pytest.raises(FollowupError, match=r"line 3: prints a fact that may be unknown"):
        render(told(company=None), templates)


@pytest.mark.parametrize(
    "escape",
    [
        "{{ name.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''|attr('__class__') }}",
        "{{ self.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ '{0.__class__}'.format(name) }}",
        "{{ name.format.__self__.__class__ }}",
        "{% include '../../etc/passwd' %}",
        "{% include '/etc/passwd' %}",
        "{{ range(999999999)|list }}",
    ],
)
def test_a_template_does_not_get_out_of_its_sandbox(tmp_path: Path, escape: str) -> None:
    templates = user_template(tmp_path, f"Subject: x\n\n{escape}\n")
    with pytest.raises(FollowupError, match=r"template en/thank_you.txt.j2"):
        render(FACTS, templates)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Subject: x\n\n{% if company %}\n", "line 3: Unexpected end of template"),
        ("Subject: x\n\n{{ name + }}\n", "line 3: unexpected"),
        (b"Subject: \xff\xfe\n", "is not UTF-8 text"),
        ("Hello without a subject\n", 'the first line has to be "Subject: "'),
        ("", 'the first line has to be "Subject: "'),
        ("Subject: x\n\n{{ 1 // 0 }}\n", "line 3: failed with ZeroDivisionError"),
        ("Subject: x\n\n{% include 'en/nothing.txt.j2' %}\n", "en/nothing.txt.j2"),
    ],
)
def test_a_faulty_template_is_named_with_its_fault(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(FollowupError) as caught:
        render(FACTS, user_template(tmp_path, text))
    assert said in str(caught.value)
    assert "en/thank_you.txt.j2" in str(caught.value)


def test_an_error_never_shows_what_a_mail_said(tmp_path: Path) -> None:
    for broken in ("{{ company.secret }}", "{{ company + 1 }}", "{{ company|int // 0 }}", "{{ company() }}"):
        with pytest.raises(FollowupError) as caught:
            render(told(company="Canary Corp"), user_template(tmp_path, f"Subject: x\n\n{broken}\n"))
        assert "Canary" not in str(caught.value)


def test_the_policy_has_no_templates_of_its_own_by_default() -> None:
    assert DraftPolicy().templates is None
