from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import ME, Desk

KEYS = [
    *("path", "index", "message_id", "label", "confidence", "automated", "company", "role", "contact", "interview"),
    *("offer", "deadline", "reply_expected_by", "evidence"),
]


def test_each_message_is_one_object_with_every_key_in_order(invited: Desk) -> None:
    answer = invited.ask("classify", "--json", str(invited.mail))
    assert answer.status == 0
    assert [list(found) for found in answer.objects] == [KEYS] * 4
    assert [found["label"] for found in answer.objects][:2] == ["acknowledgement", "interview_invite"]


def test_an_invite_names_its_time_its_person_and_where_it_says_so(invited: Desk) -> None:
    invite = invited.ask("classify", "--json", str(invited.mail)).objects[1]
    assert invite["contact"] == {"name": "Nora Lindt", "address": "nora.lindt@quillworks.example"}
    assert invite["interview"] == {"status": "invited", "start": "2026-03-10T14:00:00-04:00", "end": None}
    assert all(set(one) == {"rule", "text", "start", "end", "weight"} for one in invite["evidence"])


def test_without_a_configuration_it_still_answers(invited: Desk) -> None:
    answer = invited.ask("classify", "--json", "--me", "ines@roth.example", str(invited.mail), config=False)
    assert answer.status == 0
    assert answer.objects[2]["contact"] is None


def test_what_is_no_mail_gets_a_line_of_its_own_and_the_rest_goes_on(invited: Desk) -> None:
    empty = invited.folder / "a.eml"
    empty.touch()
    answer = invited.ask("classify", "--json", str(empty), str(invited.mail), "gone.eml")
    assert answer.status == 1
    assert [Path(one["path"]).name for one in answer.objects if one.keys() == {"path", "error"}] == [
        "a.eml",
        "gone.eml",
    ]
    assert len(answer.objects) == 6


def test_mails_of_an_mbox_are_counted(desk: Desk) -> None:
    mail = f"From x Mon Mar  2 10:00:00 2026\nFrom: a@b.example\nTo: {ME}\nSubject: Hi\n\nHello\n\n"
    box = desk.folder / "box.mbox"
    box.write_text(mail * 2)
    found = desk.ask("classify", "--json", str(box)).objects
    assert [(one["path"], one["index"]) for one in found] == [(str(box), 0), (str(box), 1)]


def test_people_get_a_table(invited: Desk) -> None:
    answer = invited.ask("classify", str(invited.mail), "gone.eml")
    assert "an invitation to an" in answer.out
    assert "1 file could not be read" in answer.err
    assert answer.status == 1


def test_an_empty_folder_is_told(desk: Desk) -> None:
    assert "no mail in there" in desk.ask("classify", str(desk.mail)).out


def test_an_address_of_mine_needs_its_at_sign(desk: Desk) -> None:
    answer = desk.ask("classify", "--me", "ines", str(desk.mail))
    assert (answer.status, answer.out) == (2, "")


def test_what_a_subject_holds_is_neither_markup_nor_control(desk: Desk) -> None:
    desk.receive("2026-03-02T10:00:00-05:00", "X <x@y.example>", "[bold]hey[/bold] \x1b[31mred\u202e", "Hello there")
    out = desk.ask("classify", str(desk.mail)).out
    assert "[bold]hey[/bold]" in " ".join(out.split())
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_a_file_name_that_is_no_utf8_is_still_json(desk: Desk) -> None:
    odd = desk.folder / "odd"
    odd.mkdir()
    Path(str(odd).encode().decode(), "x\udcff.eml").write_text("Subject: Hi\nFrom: a@b.example\n\nHello\n")
    assert desk.ask("classify", "--json", str(odd)).objects[0]["path"].endswith("x\udcff.eml")


def test_a_file_name_that_a_terminal_would_obey_is_escaped(desk: Desk) -> None:
    file = desk.folder / "a\x9b31m\u202eb.eml"
    file.write_bytes(b"From: a@b.example\n\nHello\n")
    answer = desk.ask("classify", "--json", str(file))
    assert answer.objects[0]["path"] == str(file)
    assert not {"\x9b", "\u202e"} & set(answer.out)
