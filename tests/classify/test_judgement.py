"""What decides a label: polarity, condition, quotation, the addressee, the envelope and the user's own word."""

from __future__ import annotations

import pytest

from followup.core.model import Address, CalendarEntry, Label, Signal
from followup.core.policy import ClassifyPolicy, Phrase, SenderRule
from tests.classify.letters import ME, judge, letter, mine, users_policy

INVITE, UPDATE = Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE
ACK, UNRELATED = Label.ACKNOWLEDGEMENT, Label.UNRELATED
NOREPLY = Address("Tallowbrook", "no-reply@tallowbrook.example")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("We would like to move your application forward to an interview. When are you free for a call?", INVITE),
        (
            "As to the role, we will move forward with other candidates, not with your application.",
            Label.AUTOMATED_REJECTION,
        ),
        ("We're delighted to offer you the Analyst position at Tallowbrook.", Label.OFFER),
        ("We're unable to offer you the Analyst position.", Label.AUTOMATED_REJECTION),
        ("Happy to offer you an interview for the position on Tuesday, will you come?", INVITE),
        ("If you are selected for an interview, we will call you. We have received your application.", ACK),
        ("您的简历未通过筛选，很遗憾无法进入面试环节。", Label.AUTOMATED_REJECTION),
        ("您的简历已通过筛选，诚邀您参加面试，请回复方便的时间。", INVITE),
        ("如您未通过筛选，我们将不再通知。您的简历投递成功，我们会尽快审核。", ACK),
    ],
)
def test_polarity_and_condition_decide(text: str, label: Label) -> None:
    assert judge(letter(text, "Your application")).label is label


def test_a_no_that_speaks_of_a_talk_is_no_form_mail() -> None:
    text = "Thank you for speaking with us last week. The team chose not to proceed with your application."
    assert judge(letter(text, sender=NOREPLY)).label is Label.REJECTION


def test_the_same_no_without_a_talk_is_form_mail() -> None:
    judged = judge(letter("Dear Candidate, the team chose not to proceed with your application.", sender=NOREPLY))
    assert (judged.label, judged.automated) == (Label.AUTOMATED_REJECTION, True)


def test_what_a_newsletter_quotes_is_not_said_to_the_reader() -> None:
    text = 'Job tips. When they write "sadly the team chose not to proceed with your application", answer.'
    judged = judge(letter(text, headers=(("list-id", "<tips.example>"),)))
    assert judged.label is UNRELATED
    assert Signal.NEWSLETTER in judged.signals


def test_a_colleague_who_asks_to_interview_somebody_is_no_invitation() -> None:
    text = "Hi Sam, could you please interview this candidate tomorrow at 3? Her resume is in the drive."
    assert judge(letter(text)).label is UNRELATED


def test_lines_marked_as_quoted_do_not_count() -> None:
    text = "Lunch on Sunday?\n> We're delighted to offer you the Analyst position, your offer letter is attached."
    assert judge(letter(text)).label is UNRELATED


def test_two_decisions_in_one_mail_are_both_told_and_the_one_to_act_on_gives_the_label() -> None:
    text = (
        "The team chose not to go ahead with you for the Senior Data Engineer position. "
        "However, we want to invite you to an interview for the Analytics Engineer position.\n\nPriya"
    )
    judged = judge(letter(text, "Your applications"))
    assert judged.label is INVITE
    assert [(said.label, said.role) for said in judged.statements] == [
        (INVITE, "Analytics Engineer"),
        (Label.REJECTION, "Senior Data Engineer"),
    ]


def test_a_no_and_an_invitation_for_another_team_need_no_titles() -> None:
    text = (
        "Sadly that opening was filled on Monday, so your application ends there. "
        "However, may we schedule an interview with you? A different role is open in another team."
    )
    judged = judge(letter(text))
    assert [said.label for said in judged.statements] == [INVITE, Label.AUTOMATED_REJECTION]


def test_a_no_with_thanks_is_one_decision() -> None:
    text = "Thank you for your interest. The team chose not to proceed with your application for the Analyst role."
    assert judge(letter(text)).statements == ()


@pytest.mark.parametrize(("method", "label"), [("REQUEST", UPDATE), ("CANCEL", UPDATE)])
def test_a_calendar_entry_is_about_an_interview(method: str, label: Label) -> None:
    entry = CalendarEntry(uid="1", method=method, sequence=0, start=None, end=None)
    assert judge(letter("See below.", "Interview Sam Reed", calendar=(entry,))).label is label


def test_a_calendar_reply_says_so() -> None:
    entry = CalendarEntry(uid="1", method="REPLY", sequence=0, start=None, end=None)
    assert Signal.CALENDAR_REPLY in judge(letter("", "Accepted: Interview", calendar=(entry,))).signals


@pytest.mark.parametrize(
    ("sender", "subject", "headers", "signal"),
    [
        (None, "Automatic reply: interview", (), Signal.OUT_OF_OFFICE),
        (None, "Your interview", (("auto-submitted", "auto-replied"),), Signal.OUT_OF_OFFICE),
        (Address("", "mailer-daemon@mail.example"), "Undelivered: application", (), Signal.BOUNCE),
    ],
)
def test_robots_answers_belong_to_the_process(
    sender: Address | None, subject: str, headers: tuple[tuple[str, str], ...], signal: Signal
) -> None:
    judged = judge(letter("I am away.", subject, sender or NOREPLY, headers=headers))
    assert judged.label is Label.PROCESS
    assert signal in judged.signals


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("I am happy to accept the offer.", Signal.ACCEPTS_OFFER),
        ("I have decided to decline the offer for the role.", Signal.DECLINES_OFFER),
        ("I would like to withdraw my application.", Signal.WITHDRAWS),
        ("Tuesday at 2pm works for me.", Signal.ACCEPTS_TIME),
        ("I cannot make Tuesday, could we reschedule the interview?", Signal.DECLINES_TIME),
        ("I have finished the take-home assignment.", Signal.TEST_DONE),
        ("Please find attached my application for the position of Editor.", Signal.OWN_APPLICATION),
        ("I have received an offer from another company.", Signal.TELLS_OF_OFFER),
        ("我很高兴接受贵司的offer。", Signal.ACCEPTS_OFFER),
        ("我想撤回我的申请。", Signal.WITHDRAWS),
        ("周三下午三点可以。", Signal.ACCEPTS_TIME),
        ("作业做完了，见附件。", Signal.TEST_DONE),
    ],
)
def test_the_candidates_own_mail_says_what_he_does(text: str, signal: Signal) -> None:
    judged = judge(mine(text, "Re: Interview"))
    assert judged.label is Label.PROCESS
    assert signal in judged.signals


@pytest.mark.parametrize("text", ["I cannot accept the offer.", "Tuesday does not work for me, sorry."])
def test_a_refusal_of_the_candidate_is_no_acceptance(text: str) -> None:
    assert not judge(mine(text)).signals & {Signal.ACCEPTS_OFFER, Signal.ACCEPTS_TIME}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for the interview. Sadly the team chose not to proceed with your application.",
        "We're delighted to offer you this position.",
        "We want to invite you to an interview!",
    ],
)
def test_the_candidates_own_mail_is_never_a_decision_of_theirs(text: str) -> None:
    assert judge(mine(text)).label is Label.PROCESS


def test_the_candidates_private_mail_is_unrelated_and_his_answer_to_hiring_mail_is_not() -> None:
    assert judge(mine("See you at the pool!")).label is UNRELATED
    answer = letter("Sure, thanks!", "Re: hello", ME, quoted="Would an interview suit you? Our recruiter asks.")
    assert judge(answer).label is Label.PROCESS


def test_mail_in_the_sent_folder_is_the_candidates_own() -> None:
    assert judge(letter("We want to interview you!", in_sent=True)).label is Label.PROCESS


def test_a_phrase_of_the_users_own_wins_and_shows() -> None:
    policy = users_policy(ClassifyPolicy(phrase=(Phrase("We went (another) way", Label.REJECTION),)))
    judged = judge(letter("Sam, in the end WE WENT (ANOTHER) WAY."), policy)
    assert judged.label is Label.REJECTION
    assert (judged.evidence[0].rule, judged.evidence[0].text) == ("user:phrase", "WE WENT (ANOTHER) WAY")


def test_a_sender_of_the_users_own_wins_and_shows() -> None:
    policy = users_policy(ClassifyPolicy(sender=(SenderRule("*@TALLOWBROOK.example", UNRELATED),)))
    judged = judge(letter("We want to invite you to an interview!"), policy)
    assert (judged.label, judged.evidence[0].rule) == (UNRELATED, "user:sender")


def test_the_users_phrases_make_no_offer_of_the_candidates_own_mail() -> None:
    phrases = (Phrase("dream job", Label.OFFER), Phrase("my test", Label.ASSESSMENT))
    policy = users_policy(ClassifyPolicy(phrase=phrases))
    assert judge(mine("This is my dream job application."), policy).label is Label.PROCESS
    assert judge(mine("Here is my test."), policy).label is Label.ASSESSMENT


def test_an_empty_phrase_matches_nothing() -> None:
    policy = users_policy(ClassifyPolicy(phrase=(Phrase(" ", Label.OFFER),)))
    assert judge(letter("Hello"), policy) == judge(letter("Hello"))


def test_a_close_second_is_named_and_lowers_confidence() -> None:
    text = (
        "We have chosen somebody else for the Analyst post, "
        "but we'd like you to come for an interview for the Buyer post."
    )
    judged = judge(letter(text))
    clear = judge(letter("We're delighted to offer you the Analyst position, your offer letter is attached."))
    assert judged.confidence < clear.confidence
    assert judged.runner_up is not None
    assert clear.runner_up is None


def test_a_mail_without_sender_or_text_is_judged() -> None:
    judged = judge(letter("", sender=None))
    assert (judged.label, judged.language) == (UNRELATED, "und")


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("The role is on hold until the new budget year.", Signal.HOLD),
        ("You are still in the running for the position.", Signal.GOES_ON),
        ("Could you please send me a copy of your certificate for the application?", Signal.QUESTION),
        ("Your interview on Friday is the final round.", Signal.FINAL_ROUND),
        ("We have scheduled your phone screen for Friday.", Signal.SCREENING),
        ("Our offer contains a relocation package.", Signal.RELOCATION),
        ("Let us talk about compensation for the role.", Signal.MAYBE_OFFER),
        ("Your job offer is ready, please pay the processing fee first.", Signal.SUSPICIOUS),
        ("该岗位招聘暂停，等通知。", Signal.HOLD),
        ("请提供您的毕业证书扫描件，用于入职。", Signal.QUESTION),
    ],
)
def test_what_a_mail_says_beside_its_label(text: str, signal: Signal) -> None:
    assert signal in judge(letter(text, "Your application")).signals


def test_courtesy_is_what_asks_nothing() -> None:
    text = "Thank you for your note about the interview. We will update you on the application by Friday. All the best!"
    assert Signal.COURTESY in judge(letter(text, "Re: application")).signals
    asking = f"{text} Could you please send your references?"
    assert Signal.COURTESY not in judge(letter(asking, "Re: application")).signals


def test_a_post_that_is_full_is_no_refusal_of_somebody_who_is_moved_to_another() -> None:
    moved = judge(letter("您好，文员的名额已满，我们觉得您更合适做采购，所以把您换到另一个岗位。周三见。", "Re: 面试"))
    assert moved.label not in {Label.REJECTION, Label.AUTOMATED_REJECTION}
