"""Which mail belongs to which application."""

from __future__ import annotations

from dataclasses import replace

from followup.core.corrections import Correction, Word
from followup.core.history import History
from followup.core.model import Address, Label, Signal, Statement
from followup.core.process import Process
from tests.core.desk import DANA, LI, SYSTEM, at, confirmed, history, invited, mine, slot, theirs

RECEIVED, INVITE, NO = Label.ACKNOWLEDGEMENT, Label.INTERVIEW_INVITE, Label.AUTOMATED_REJECTION
BOOKING = Address("Calendly", "notifications@calendly.com")
ROBOT = Address("", "mailer-daemon@example.com")
RELAY = Address("Greenhouse", "no-reply@us.greenhouse-mail.io")


def labels(grown: History) -> list[list[str]]:
    """The labels of each process's mails."""
    return [[str(entry.label) for entry in process.entries] for process in grown.processes]


def only(grown: History) -> Process:
    (process,) = grown.processes
    return process


def test_mails_of_one_company_are_one_process_over_threads_and_addresses() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, sender=SYSTEM),
        theirs("2026-03-02 10:00", INVITE),
        theirs("2026-03-03 10:00", Label.PROCESS, sender=Address("Sched", "sched@mail.lumen.example"), company=None),
    )
    assert labels(grown) == [["acknowledgement", "interview_invite", "process"]]


def test_receipts_through_one_relay_are_as_many_processes_as_employers() -> None:
    mails = [theirs(f"2026-03-{n:02} 10:00", RECEIVED, sender=RELAY, company=f"Firm{n}") for n in range(1, 24)]
    assert len(history(*mails).processes) == 23


def test_an_unnamed_employer_behind_a_relay_is_not_the_one_before() -> None:
    mails = [theirs(f"2026-03-{n:02} 10:00", RECEIVED, sender=RELAY, company=None, role=f"Role {n}") for n in (1, 2)]
    assert len(history(*mails).processes) == 2


def test_legal_forms_and_case_do_not_make_another_company() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, sender=RELAY, company="Lumen Inc."),
        theirs("2026-03-02 10:00", INVITE, sender=RELAY, company="LUMEN"),
    )
    assert len(grown.processes) == 1


def test_one_company_in_chinese_and_in_english() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, sender=Address("", "no-reply@qinghe.example"), company="青禾"),
        theirs("2026-03-02 10:00", INVITE, sender=Address("Lily", "lily@qinghe.example"), company="Qinghe"),
    )
    assert only(grown).company == "青禾"


def test_two_clients_of_one_agency_are_two_processes() -> None:
    agent = Address("Ada Agent", "ada@agency.example")
    grown = history(
        theirs("2026-03-01 10:00", INVITE, sender=agent, company="Acme", role="Tester"),
        theirs("2026-03-02 10:00", INVITE, sender=agent, company="Globex", role="Designer"),
    )
    assert len(grown.processes) == 2


def test_two_roles_at_one_company_are_two_processes() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer"),
        theirs("2026-03-01 11:00", RECEIVED, role="Product Designer"),
        theirs("2026-03-05 10:00", NO, role="Product Designer"),
    )
    assert labels(grown) == [["acknowledgement"], ["acknowledgement", "automated_rejection"]]


def test_a_mail_that_names_neither_of_two_roles_is_a_question_to_the_user() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, sender=SYSTEM, role="Data Engineer"),
        theirs("2026-03-01 11:00", RECEIVED, sender=SYSTEM, role="Product Designer"),
        theirs("2026-03-05 10:00", NO, sender=SYSTEM),
    )
    assert labels(grown) == [["acknowledgement"], ["acknowledgement"]]
    assert len(grown.puzzles) == 1


def test_the_user_says_which_process_it_is() -> None:
    first = theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer")
    second = theirs("2026-03-01 11:00", RECEIVED, role="Product Designer")
    unclear = theirs("2026-03-05 10:00", NO)
    target = history(first, second).processes[1].id
    said = [Correction(at("2026-03-05 12:00"), Word.MOVE, unclear.message.id, target)]
    assert labels(history(first, second, unclear, said=said)) == [
        ["acknowledgement"],
        ["acknowledgement", "automated_rejection"],
    ]


def test_applying_again_after_a_no_is_a_new_process() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer"),
        theirs("2026-03-05 10:00", NO, role="Data Engineer"),
        theirs("2026-06-01 10:00", RECEIVED, role="Data Engineer"),
    )
    assert labels(grown) == [["acknowledgement", "automated_rejection"], ["acknowledgement"]]


def test_a_closed_process_never_wins_over_a_live_one() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED),
        theirs("2026-03-05 10:00", NO),
        theirs("2026-06-01 10:00", RECEIVED),
        theirs("2026-06-03 10:00", INVITE),
    )
    assert labels(grown)[1] == ["acknowledgement", "interview_invite"]


def test_an_invite_reopens_what_was_closed() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED), theirs("2026-03-05 10:00", NO), theirs("2026-06-03 10:00", INVITE)
    )
    assert only(grown).closed_at(at("2026-06-04 00:00")) is None


def test_a_survey_or_a_second_no_does_not_reopen() -> None:
    grown = history(
        theirs("2026-03-01 10:00", INVITE),
        theirs("2026-03-05 10:00", NO),
        theirs("2026-03-06 10:00", Label.PROCESS, Signal.SURVEY),
        theirs("2026-03-07 10:00", NO),
    )
    assert only(grown).closed_at(at("2026-06-04 00:00")) == at("2026-03-05 10:00")


def test_a_no_for_one_role_and_an_invite_for_another_concern_two_processes() -> None:
    both = (Statement(Label.REJECTION, "Data Engineer"), Statement(INVITE, "Product Designer"))
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer"),
        theirs("2026-03-01 11:00", RECEIVED, role="Product Designer"),
        theirs("2026-03-05 10:00", INVITE, statements=both),
    )
    assert labels(grown) == [["acknowledgement", "rejection"], ["acknowledgement", "interview_invite"]]


def test_the_candidates_own_mail_follows_its_thread() -> None:
    invite = theirs("2026-03-01 10:00", INVITE)
    grown = history(invite, mine("2026-03-01 12:00", re=invite, to=Address("", "scheduler@elsewhere.example")))
    assert len(only(grown).entries) == 2


def test_his_mail_to_a_stranger_is_no_process() -> None:
    assert history(mine("2026-03-01 12:00", to=Address("Mum", "mum@home.example"))).processes == []


def test_his_application_by_mail_begins_one() -> None:
    assert len(history(mine("2026-03-01 12:00", Signal.OWN_APPLICATION)).processes) == 1


def test_a_mail_that_came_back_counts_as_never_sent() -> None:
    hello = theirs("2026-03-01 10:00", Label.PROCESS)
    sent = mine("2026-03-02 10:00", re=hello)
    bounce = theirs(
        "2026-03-02 10:01",
        Label.UNRELATED,
        Signal.BOUNCE,
        sender=Address("", "mailer-daemon@example.com"),
        company=None,
        re=sent.message.id,
    )
    grown = history(hello, sent, bounce)
    assert [entry.bounced for entry in only(grown).entries] == [False, True]


def test_the_same_message_twice_is_one() -> None:
    mail = theirs("2026-03-01 10:00", INVITE)
    assert len(only(history(mail, mail)).entries) == 1


def test_form_mail_after_an_answered_personal_mail_is_a_rejection() -> None:
    hello = theirs("2026-03-01 10:00", Label.PROCESS)
    grown = history(hello, mine("2026-03-01 12:00", re=hello), theirs("2026-03-05 10:00", NO, sender=SYSTEM))
    assert labels(grown)[0][-1] == "rejection"


def test_the_order_within_a_poll_does_not_matter() -> None:
    mails = [theirs("2026-03-01 10:00", INVITE), theirs("2026-03-05 10:00", NO), theirs("2026-03-06 10:00", RECEIVED)]
    assert labels(history(*mails)) == labels(history(*reversed(mails)))


def test_a_ids_stays_when_a_process_is_renamed() -> None:
    mails = [theirs("2026-03-01 10:00", INVITE)]
    before = only(history(*mails))
    said = [Correction(at("2026-03-05 12:00"), Word.RENAME, before.id, "Lumen Health / Data Engineer")]
    after = only(history(*mails, said=said))
    assert (after.id, after.company, after.role) == (before.id, "Lumen Health", "Data Engineer")


def test_the_user_closes_and_reopens() -> None:
    mails = [theirs("2026-03-01 10:00", INVITE, sender=DANA)]
    process = only(history(*mails)).id
    said = [
        Correction(at("2026-03-05 12:00"), Word.CLOSE, process),
        Correction(at("2026-03-07 12:00"), Word.REOPEN, process),
    ]
    grown = only(history(*mails, said=said))
    assert grown.closed_at(at("2026-03-06 00:00")) == at("2026-03-05 12:00")
    assert grown.closed_at(at("2026-03-08 00:00")) is None


# by role, before anything else


def test_a_title_that_fits_two_roles_is_a_question_and_the_very_title_is_not() -> None:
    both = [
        theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer, Growth"),
        theirs("2026-03-01 11:00", RECEIVED, role="Data Engineer, Platform"),
    ]
    assert len(history(*both, theirs("2026-03-05 10:00", NO, role="Data Engineer")).puzzles) == 1
    exact = history(*both, theirs("2026-03-05 10:00", NO, role="Data Engineer - Growth"))
    assert labels(exact)[0] == ["acknowledgement", "automated_rejection"]


def test_a_no_for_a_role_not_on_record_closes_no_other() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer"), theirs("2026-03-05 10:00", NO, role="Gardener")
    )
    assert labels(grown) == [["acknowledgement"], ["automated_rejection"]]


def test_an_invite_for_another_role_belongs_to_the_only_live_application() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer"), theirs("2026-03-05 10:00", INVITE, role="Gardener")
    )
    assert len(grown.processes) == 1


def test_a_receipt_for_a_title_of_another_level_is_another_application() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, Signal.RECEIPT, role="Data Engineer"),
        theirs("2026-03-05 10:00", RECEIVED, Signal.RECEIPT, role="Senior Data Engineer"),
    )
    assert len(grown.processes) == 2


def test_two_receipts_for_one_title_are_one_application() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, Signal.RECEIPT, role="Sr. Data Engineer"),
        theirs("2026-03-01 10:05", RECEIVED, Signal.RECEIPT, sender=RELAY, role="Senior Data Engineer (m/f/d)"),
    )
    assert len(grown.processes) == 1


def test_in_the_thread_of_one_application_the_role_named_is_the_one_meant() -> None:
    first = theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer")
    other = theirs("2026-03-01 11:00", RECEIVED, sender=LI, role="Gardener")
    no = theirs("2026-03-05 10:00", NO, role="Gardener", re=first.message.id)
    assert labels(history(first, other, no)) == [["acknowledgement"], ["acknowledgement", "automated_rejection"]]


def test_of_two_things_in_one_mail_each_finds_its_own_application_in_either_order() -> None:
    first = theirs("2026-03-01 10:00", INVITE, role="Data Engineer")
    for said in (
        (Statement(INVITE, "Gardener"), Statement(Label.REJECTION, "Data Engineer")),
        (Statement(Label.REJECTION, "Data Engineer"), Statement(INVITE, "Gardener")),
    ):
        both = theirs("2026-03-05 10:00", INVITE, re=first.message.id, statements=said)
        assert labels(history(first, both)) == [["interview_invite", "rejection"], ["interview_invite"]]


# mail of others about an interview


def test_a_reminder_of_a_booking_service_belongs_to_the_interview_of_that_time() -> None:
    when = slot("2026-03-10 14:00")
    invite = theirs("2026-03-01 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(when)])
    other = theirs("2026-03-01 11:00", INVITE, sender=Address("Ann", "ann@acme.example"), company="Acme")
    reminder = theirs("2026-03-09 10:00", Label.INTERVIEW_UPDATE, sender=BOOKING, company=None, news=[confirmed(when)])
    assert labels(history(invite, other, reminder)) == [["interview_update", "interview_update"], ["interview_invite"]]


def test_a_booking_without_a_company_confirms_the_only_open_invite() -> None:
    invite = theirs("2026-03-01 10:00", INVITE)
    booked = theirs(
        "2026-03-02 10:00",
        Label.INTERVIEW_UPDATE,
        sender=BOOKING,
        company=None,
        news=[confirmed(slot("2026-03-10 14:00"))],
    )
    assert len(only(history(invite, booked)).entries) == 2
    other = theirs("2026-03-01 11:00", INVITE, sender=Address("Ann", "ann@acme.example"), company="Acme")
    assert len(history(invite, other, booked).processes) == 3


def test_a_person_who_takes_part_is_not_the_company() -> None:
    invite = theirs("2026-03-01 10:00", INVITE)
    entry = theirs(
        "2026-03-02 10:00",
        Label.INTERVIEW_UPDATE,
        company="Li Wei",
        news=[confirmed(slot("2026-03-10 14:00"), interviewers=(LI,))],
    )
    grown = only(history(invite, entry))
    assert (grown.company, grown.company_keys) == ("Lumen", {"lumen"})


# the doubt that a thread takes away


def test_a_doubtful_update_in_the_thread_is_beyond_doubt() -> None:
    invite = theirs("2026-03-01 10:00", INVITE)
    perhaps = theirs(
        "2026-03-02 10:00", Label.INTERVIEW_UPDATE, confidence=0.5, runner_up=Label.UNRELATED, re=invite.message.id
    )
    grown = history(invite, perhaps)
    assert grown.readings[perhaps.message.id].classification.confidence == 1.0


def test_a_doubtful_no_stays_doubtful() -> None:
    invite = theirs("2026-03-01 10:00", INVITE)
    perhaps = theirs(
        "2026-03-02 10:00", Label.REJECTION, confidence=0.5, runner_up=Label.UNRELATED, re=invite.message.id
    )
    assert history(invite, perhaps).readings[perhaps.message.id].classification.confidence == 0.5


def test_mail_in_another_language_is_a_sign_of_life_and_no_more() -> None:
    invite = theirs("2026-03-01 10:00", INVITE)
    no = theirs("2026-03-02 10:00", Label.REJECTION, language="de")
    grown = history(invite, no)
    assert labels(grown) == [["interview_invite", "process"]]
    assert only(grown).closed_at(at("2026-03-03 00:00")) is None


def test_mail_in_another_language_begins_nothing() -> None:
    grown = history(theirs("2026-03-02 10:00", INVITE, language="de"))
    assert (grown.processes, len(grown.readings)) == ([], 1)


# agencies


def test_an_agency_hides_the_employer_until_it_is_named() -> None:
    agent = Address("Ada Agent", "ada@harbourtalent.example")
    grown = only(
        history(
            theirs("2026-03-01 10:00", INVITE, sender=agent, company="Harbour Talent", role="Controller"),
            theirs("2026-03-05 10:00", INVITE, sender=agent, company="Maple Orchard", role="Controller"),
        )
    )
    assert grown.company == "Maple Orchard"
    assert grown.company_keys == {"harbour", "mapleorchard"}


def test_what_is_read_off_the_agency_s_domain_hides_no_name() -> None:
    agent = Address("Ada Agent", "ada@harbourtalent.example")
    grown = only(
        history(
            theirs("2026-03-01 10:00", INVITE, sender=agent, company="Harbour Talent Search", role="Controller"),
            theirs("2026-03-05 10:00", INVITE, sender=agent, company="Harbourtalent", role="Controller"),
        )
    )
    assert grown.company == "Harbour Talent Search"


def test_the_employer_named_by_the_agency_may_write_itself() -> None:
    agent = Address("Ada Agent", "ada@harbourtalent.example")
    boss = Address("Mo Lind", "mo@mapleorchard.example")
    grown = history(
        theirs("2026-03-01 10:00", INVITE, sender=agent, company="Harbour Talent", role="Controller"),
        theirs("2026-03-05 10:00", INVITE, sender=agent, company="Maple Orchard", role="Controller"),
        theirs("2026-03-06 10:00", INVITE, sender=boss, company="Maple Orchard", role="Controller"),
    )
    assert len(only(grown).entries) == 3


# the candidate's own mail


def test_his_new_mail_to_one_of_two_recruiters_belongs_to_that_ones_application() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, role="Data Engineer"),
        theirs("2026-03-01 11:00", RECEIVED, sender=LI, role="Gardener"),
        mine("2026-03-02 10:00", to=LI),
    )
    assert labels(grown) == [["acknowledgement"], ["acknowledgement", "process"]]


def test_a_bounce_marks_his_mail_by_the_address_that_failed() -> None:
    hello = theirs("2026-03-01 10:00", Label.PROCESS)
    sent = mine("2026-03-02 10:00", re=hello)
    bounce = theirs("2026-03-02 10:01", Label.UNRELATED, Signal.BOUNCE, sender=ROBOT, company=None)
    bounce = replace(bounce, message=replace(bounce.message, text=f"No such user: {DANA.address}"))
    assert [entry.bounced for entry in only(history(hello, sent, bounce)).entries] == [False, True]


def test_a_bounce_of_mail_we_do_not_know_is_nothing() -> None:
    bounce = theirs("2026-03-02 10:01", Label.UNRELATED, Signal.BOUNCE, sender=ROBOT, company=None)
    assert history(bounce).processes == []


def test_an_agency_that_invites_for_another_role_speaks_of_another_employer() -> None:
    agent = Address("Ada Agent", "ada@harbourtalent.example")
    grown = history(
        theirs("2026-03-01 10:00", INVITE, sender=agent, company="Harbour Talent", role="Controller"),
        theirs("2026-03-05 10:00", INVITE, sender=agent, company="Harbour Talent", role="Gardener"),
    )
    assert len(grown.processes) == 2


def test_a_shorter_name_with_the_same_role_is_the_same_company() -> None:
    grown = history(
        theirs("2026-03-01 10:00", RECEIVED, sender=RELAY, company="Copperline Energy", role="Analyst"),
        theirs("2026-03-05 10:00", INVITE, company="Copperline", role="Analyst"),
        theirs("2026-03-06 10:00", RECEIVED, sender=RELAY, company="Copper", role="Analyst"),
    )
    assert labels(grown) == [["acknowledgement", "interview_invite"], ["acknowledgement"]]


def test_a_doubtful_confirmation_of_the_time_they_proposed_is_beyond_doubt() -> None:
    when = slot("2026-03-10 14:00")
    invite = theirs("2026-03-01 10:00", INVITE, sender=RELAY, news=[invited(when)])
    perhaps = theirs(
        "2026-03-02 10:00", Label.INTERVIEW_UPDATE, confidence=0.5, runner_up=Label.UNRELATED, news=[confirmed(when)]
    )
    assert history(invite, perhaps).readings[perhaps.message.id].classification.confidence == 1.0


def test_a_booking_services_idea_of_the_company_does_not_count() -> None:
    when = slot("2026-03-10 14:00")
    invite = theirs("2026-03-01 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(when)])
    booked = theirs(
        "2026-03-01 10:05", Label.INTERVIEW_UPDATE, sender=BOOKING, company="Dana Fox", news=[confirmed(when)]
    )
    assert len(only(history(invite, booked)).entries) == 2


def test_a_portals_idea_of_the_company_does() -> None:
    when = slot("2026-03-10 14:00")
    invite = theirs("2026-03-01 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(when)])
    booked = theirs("2026-03-01 10:05", Label.INTERVIEW_UPDATE, sender=RELAY, company="Acme", news=[confirmed(when)])
    assert len(history(invite, booked).processes) == 2


def test_a_withdrawal_confirmed_belongs_to_what_was_withdrawn() -> None:
    invite = theirs("2026-03-01 10:00", INVITE)
    leaving = mine("2026-03-02 10:00", Signal.WITHDRAWS, re=invite)
    grown = history(invite, leaving, theirs("2026-03-03 10:00", RECEIVED, Signal.WITHDRAWAL_CONFIRMED))
    assert len(only(grown).entries) == 3


def test_a_receipt_in_the_thread_of_a_closed_application_is_no_new_one() -> None:
    invite = theirs("2026-03-01 10:00", INVITE)
    no = theirs("2026-03-02 10:00", NO, re=invite.message.id)
    assert len(only(history(invite, no, theirs("2026-03-03 10:00", RECEIVED, re=no.message.id))).entries) == 3
