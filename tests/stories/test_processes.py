"""Which mail belongs to which application (edge cases 36-43). Days were counted on a calendar: 2026-03-03 is a Tuesday."""

from __future__ import annotations

from followup.core.decision import Event
from followup.core.policy import Me
from tests.stories.story import Story

SHANGHAI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
AMIRA = "Amira Farouk <amira@tidewell.example>"
CAREERS = "Tidewell Careers <no-reply@tidewell.example>"


def messages(story: Story) -> list[Event]:
    return [event for event in story.events() if event.event == "message"]


def processes(story: Story) -> list[str | None]:
    """The process of every mail, in order."""
    return [event.process for event in messages(story)]


def received(story: Story, at: str, role: str, company: str = "Tidewell", sender: str = CAREERS) -> str:
    return story.they(
        at,
        sender,
        f"Thank you for applying to {company}",
        f"Hi Robin,\n\nThank you for applying for the {role} position at {company}. Your application has reached us, and we will"
        " review it soon.\n",
    )


def refused(story: Story, at: str, role: str | None, sender: str = CAREERS) -> str:
    job = f"the {role} position at Tidewell" if role else "Tidewell"
    return story.they(
        at,
        sender,
        "Update on your application",
        f"Dear Robin,\n\nThank you for your interest in {job}. After careful review your application will not go any"
        " further. Good luck with your search.\n",
    )


def invited(story: Story, at: str, role: str | None, sender: str = AMIRA) -> str:
    job = f"the {role} role at Tidewell" if role else "a role with us at Tidewell"
    return story.they(
        at,
        sender,
        "Interview with Tidewell",
        f"Hi Robin,\n\nWe'd be glad to invite you to an interview for {job}. Which times would suit you next week?\n\nAmira",
    )


FIRMS = (  # noqa: SIM905 - a list of quoted words would not be read
    "Aldermoor Bexley Cindertop Dunlark Ebonfield Fernhollow Glasswing Hartmere Inkwell Juniperra Kestrelle Larkspur Mossgate"
    " Nettlecombe Oakhurst Pinefold Quillon Ravenshaw Sablewood Thornbury Umberfell Violane Wyldermere"
).split()


def test_twenty_three_receipts_through_one_relay_are_twenty_three_applications() -> None:
    """Edge case 36."""
    story = Story()
    for number, firm in enumerate(FIRMS):
        received(story, f"2026-03-02 10:{number:02}", "Editor", firm, "Greenhouse <no-reply@us.greenhouse-mail.io>")
    assert len(set(processes(story))) == len(FIRMS) == 23
    assert [event.company for event in messages(story)] == FIRMS


def test_an_alias_with_a_legal_form_is_the_same_company() -> None:
    """Edge case 37."""
    story = Story()
    received(story, "2026-03-02 10:00", "Harbour Pilot", "Tidewell Inc.", "Tidewell Inc. <no-reply@ashbyhq.com>")
    invited(story, "2026-03-04 10:00", "Harbour Pilot")
    assert len(set(processes(story))) == 1


def test_a_company_named_in_chinese_and_then_in_english_is_one() -> None:
    """Edge case 37."""
    story = Story()
    story.they(
        "2026-03-02 10:00",
        "远帆科技招聘 <no-reply@yuanfan.example>",
        "简历投递成功",
        "您好，\n\n感谢您投递远帆科技的算法工程师岗位，我们已收到您的简历，会尽快查看。\n",
    )
    story.they(
        "2026-03-04 10:00",
        "Vivian Zhou <vivian.zhou@yuanfan.example>",
        "Interview invitation - Yuanfan",
        "Hi Robin,\n\nI'm Vivian from Yuanfan. We'd like to invite you to a first interview next week. When are you free?\n\nVivian",
    )
    assert len(set(processes(story))) == 1
    assert messages(story)[-1].company == "远帆科技"


def test_an_agency_and_the_employer_it_names_later_are_one_application() -> None:
    """Edge case 38."""
    story = Story()
    agent = "Petra Novak <petra@harbourtalent.example>"
    first = story.they(
        "2026-03-02 10:00",
        agent,
        "Finance Controller – confidential client",
        "Hi Robin,\n\nHarbour Talent is looking for a Finance Controller for a client of ours, a food producer. Would you have time"
        " for a call about the role tomorrow?\n\nPetra Novak\nHarbour Talent",
    )
    story.i("2026-03-02 11:00", agent, "Re: Finance Controller – confidential client", "Hi Petra,\n\nYes, with pleasure. 4 pm?\n\nRobin", re=first)  # fmt: skip
    story.they(
        "2026-03-04 10:00",
        agent,
        "Finance Controller: interview with the client",
        "Hi Robin,\n\nGood news: our client, Maple Orchard, would like to meet you for the Finance Controller position. When could you"
        " be there next week?\n\nPetra Novak\nHarbour Talent",
    )
    assert len(set(processes(story))) == 1


CHEN_LAN = "陈岚 <chenlan@yunfanai.example>"


def applied_by_mail(story: Story) -> str:
    return story.i(
        "2026-03-02 10:00", CHEN_LAN, "应聘测绘工程师", "陈女士您好，应聘贵公司的测绘工程师，简历见附件。\n\nRobin"
    )


def test_the_name_an_employer_signs_with_replaces_what_its_domain_suggests() -> None:
    """The process is the same one before and after (contract 4)."""
    story = Story(SHANGHAI)
    first = applied_by_mail(story)
    story.they("2026-03-03 10:00", CHEN_LAN, "Re: 应聘测绘工程师",
               "您好，简历看过了，想约您3月6日（周五）下午3点面试，方便吗？\n\n陈岚\n云帆测绘 人力资源部", re=first)  # fmt: skip
    story.i("2026-03-03 11:00", CHEN_LAN, "Re: 应聘测绘工程师", "陈女士您好，可以，周五见。\n\nRobin", re=first)
    assert len(set(processes(story))) == 1
    assert [event.company for event in messages(story)] == ["Yunfanai", "云帆测绘", "云帆测绘"]


def test_an_employer_may_write_in_english_after_its_agency_wrote_in_chinese() -> None:
    """Edge cases 37 and 38: the agency's name, then the employer's, then the employer itself, for one job."""
    story = Story(SHANGHAI)
    agent = "罗青 <luoqing@dongqiao-hr.example>"
    first = story.they("2026-03-02 10:00", agent, "采购主管机会",
                       "您好，我是东桥猎头的顾问罗青。我的客户在招采购主管，看到您的简历很合适，方便聊聊吗？\n\n罗青")  # fmt: skip
    story.i("2026-03-02 11:00", agent, "Re: 采购主管机会", "罗女士您好，愿意了解。\n\nRobin", re=first)
    second = story.they("2026-03-04 10:00", agent, "采购主管面试",
                        "您好，客户是澄湖食品。他们想约您3月6日（周五）上午10:00面试，一小时，请确认。\n\n罗青")  # fmt: skip
    story.i("2026-03-04 11:00", agent, "Re: 采购主管面试", "罗女士您好，周五上午10点没问题。\n\nRobin", re=second)
    story.they("2026-03-09 10:00", "Ivy Tang <ivy.tang@chenghu-foods.example>", "Good to meet you",
               "Dear Robin,\n\nThank you for meeting us at Chenghu Foods on Friday about the purchasing manager position. We will decide"
               " by next Friday.\n\nIvy Tang")  # fmt: skip
    assert len(set(processes(story))) == 1
    assert [event.company for event in messages(story)] == ["东桥猎头", "东桥猎头", *["澄湖食品"] * 3]


def test_an_employer_s_name_takes_the_place_of_an_agency_that_does_not_look_like_one() -> None:
    """Edge case 38."""
    story = Story()
    agent = "Petra Novak <petra@novaklowe.example>"
    story.they("2026-03-02 10:00", agent, "Finance Controller – confidential client",
               "Hi Robin,\n\nNovak & Lowe is looking for a Finance Controller for a client. Would you have time for a call about the role"
               " tomorrow?\n\nPetra Novak\nNovak & Lowe")  # fmt: skip
    story.they("2026-03-04 10:00", agent, "Finance Controller: interview",
               "Hi Robin,\n\nThe client would like to interview you for the Finance Controller role; it's Maple Orchard. When could you be"
               " there next week?\n\nPetra")  # fmt: skip
    assert len(set(processes(story))) == 1
    assert [event.company for event in messages(story)] == ["Novak & Lowe", "Maple Orchard"]


def test_two_roles_at_one_company_keep_their_own_mail() -> None:
    """Edge case 39."""
    story = Story()
    received(story, "2026-03-02 10:00", "Data Engineer")
    received(story, "2026-03-02 11:00", "Product Designer")
    refused(story, "2026-03-05 10:00", "Product Designer")
    invited(story, "2026-03-06 10:00", "Data Engineer")
    one, two, no, yes = processes(story)
    assert (no, yes) == (two, one)
    assert one != two


def test_a_mail_that_names_neither_role_is_asked_about() -> None:
    """Edge case 39: no guess."""
    story = Story()
    received(story, "2026-03-02 10:00", "Data Engineer")
    received(story, "2026-03-02 11:00", "Product Designer")
    refused(story, "2026-03-05 10:00", None)
    assert processes(story)[-1] is None
    assert story.acts("2026-03-06 00:00") == ["2026-03-05 10:00 notice review"]


def test_a_title_that_fits_both_roles_is_asked_about() -> None:
    """Edge case 39: "Engineer" may be either."""
    story = Story()
    received(story, "2026-03-02 10:00", "Senior Data Engineer, Platform")
    received(story, "2026-03-02 11:00", "Senior Data Engineer, Growth")
    refused(story, "2026-03-05 10:00", "Senior Data Engineer")
    assert processes(story)[-1] is None


def test_a_no_for_a_role_not_on_record_closes_no_other() -> None:
    """Edge case 39."""
    story = Story()
    invited(story, "2026-03-02 10:00", "Data Engineer")
    refused(story, "2026-03-03 10:00", "Office Manager")
    one, two = processes(story)
    assert one != two


def test_applying_again_after_a_no_is_a_new_application_and_gets_the_invite() -> None:
    """Edge case 39: a closed older process never wins over a live one."""
    story = Story()
    received(story, "2026-01-12 10:00", "Data Engineer")
    refused(story, "2026-01-20 10:00", "Data Engineer")
    received(story, "2026-03-02 10:00", "Data Engineer")
    invited(story, "2026-03-06 10:00", "Data Engineer")
    old, _, new, invite = processes(story)
    assert old != new
    assert invite == new


def test_no_for_one_role_and_an_invite_for_another_in_one_mail() -> None:
    """Edge case 40: an event for each, and no farewell."""
    story = Story()
    hello = invited(story, "2026-03-02 10:00", "Data Engineer")
    story.i("2026-03-02 12:00", AMIRA, "Re: Interview with Tidewell", "Hi Amira,\n\nTuesday or Wednesday would suit me.\n\nRobin", re=hello)  # fmt: skip
    story.they(
        "2026-03-04 10:00",
        AMIRA,
        "Your application at Tidewell",
        "Hi Robin,\n\nI'm sorry to say that we won't be moving forward with you for the Data Engineer position. However, the team wants to invite you to an interview for the Analytics Engineer role instead. Would you have time on Thursday?\n\nAmira",
    )
    last = messages(story)[-2:]
    assert len({event.process for event in last}) == 2
    assert {event.kind for event in last} == {"rejection", "interview_invite"}
    acts = story.acts("2026-03-06 00:00")
    assert "2026-03-04 10:00 no_action rejection_reply" in acts
    assert not [line for line in acts if "draft rejection_reply" in line]


def test_a_closed_application_they_write_to_again_is_open_and_old_reminders_stay_dead() -> None:
    """Edge case 41, G16."""
    story = Story()
    hello = invited(story, "2026-03-02 10:00", "Data Engineer")
    story.i(
        "2026-03-02 12:00", AMIRA, "Re: Interview with Tidewell", "Hi Amira,\n\nAny day but Friday.\n\nRobin", re=hello
    )
    refused(story, "2026-03-04 10:00", "Data Engineer", AMIRA)
    story.they(
        "2026-03-25 10:00",
        AMIRA,
        "Data Engineer at Tidewell",
        "Hi Robin,\n\nOur first choice has declined, and we would love to invite you to an interview for the Data Engineer role after"
        " all. When would suit you?\n\nAmira",
    )
    assert len(set(processes(story))) == 1
    assert [line for line in story.acts("2026-03-27 00:00") if "reminder" in line] == [
        "2026-03-03 09:00 reminder answer_invite",
        "2026-03-26 09:00 reminder answer_invite",
    ][1:]


def test_he_withdraws_and_everything_of_that_application_is_cancelled() -> None:
    """Edge case 42."""
    story = Story()
    first = story.they(
        "2026-03-02 10:00",
        AMIRA,
        "Confirmed: interview for Data Engineer at Tidewell",
        "Hi Robin,\n\nYour interview for the Data Engineer role at Tidewell is confirmed for Thursday, March 12 at 10 am"
        " ET.\n\nAmira",
    )
    story.i(
        "2026-03-04 10:00",
        AMIRA,
        "Re: Confirmed: interview for Data Engineer at Tidewell",
        "Hi Amira,\n\nI have accepted another position and would like to withdraw my application. Thank you for everything.\n\nRobin",
        re=first,
    )
    assert story.acts("2026-04-20 00:00") == ["2026-03-04 10:00 no_action thank_you"]


def test_coach_friend_newsletter_and_his_own_hiring_are_nobodys_application() -> None:
    """Edge case 43."""
    story = Story()
    story.they("2026-03-02 10:00", "Coach Carla <carla@bettercareers.example>", "Mock interview on Thursday",
               "Hi Robin,\n\nOur mock interview session is on Thursday at 5 pm. Bring your CV and we'll practise the behavioural questions.\n\nCarla")  # fmt: skip
    story.they("2026-03-02 11:00", "Sam Doyle <sam.doyle@gmail.com>", "how did it go??",
               "Hey! How was the interview at Tidewell? Beers on Friday at 8?\n\nSam")  # fmt: skip
    story.they("2026-03-02 12:00", "Interview Weekly <digest@interviewweekly.example>", "10 questions every interviewer asks",
               "This week's newsletter: how to ace your next interview.\n\nUnsubscribe from this list.",
               headers={"List-Id": "<digest.interviewweekly.example>", "List-Unsubscribe": "<https://interviewweekly.example/u>"})  # fmt: skip
    assert [act for act in story.acts("2026-03-20 00:00") if not act.endswith("review")] == []


def test_the_companys_newsletter_is_not_mail_about_the_application() -> None:
    story = Story()
    received(story, "2026-03-02 10:00", "Data Engineer")
    story.they("2026-03-04 10:00", "Tidewell News <news@tidewell.example>", "What's new at Tidewell this spring",
               "Spring at Tidewell: three new ports, a podcast and a discount for readers.\n\nUnsubscribe from this list.",
               headers={"List-Id": "<news.tidewell.example>", "List-Unsubscribe": "<https://tidewell.example/u>"})  # fmt: skip
    assert messages(story)[-1].process is None


def test_an_old_refusal_quoted_below_a_new_invite_is_not_read_again() -> None:
    """Edge case 45."""
    story = Story()
    received(story, "2026-02-02 10:00", "Data Engineer")
    story.they(
        "2026-03-04 10:00",
        AMIRA,
        "Re: Update on your application",
        "Hi Robin,\n\nThings have changed on our side: we'd be glad to invite you to an interview for the Data Engineer role at"
        " Tidewell. Which day suits you?\n\nAmira\n\nOn Mon, Feb 9, 2026 at 10:00 AM Tidewell Careers wrote:\n> Unfortunately we will not go ahead with your application.\n",
    )
    assert [event.kind for event in messages(story)] == ["acknowledgement", "interview_invite"]


def test_a_date_header_in_the_future_does_not_move_the_mail() -> None:
    """Edge case 46: for local mail the top Received header counts."""
    story = Story()
    story.they(
        "2027-03-04 10:00",
        AMIRA,
        "Interview with Tidewell",
        "Hi Robin,\n\nWe'd be glad to invite you to an interview for the Data Engineer role at Tidewell. Which day suits"
        " you?\n\nAmira",
        headers={"Received": "from mx.tidewell.example by mx.example.com; Wed, 4 Mar 2026 10:00:00 -0500"},
    )
    assert story.acts("2026-03-06 00:00") == ["2026-03-05 09:00 reminder answer_invite"]


def test_his_own_new_mail_to_a_person_of_theirs_belongs_to_the_application() -> None:
    """Edge case 13: from whatever address of his."""
    story = Story()
    invited(story, "2026-03-02 10:00", "Data Engineer")
    story.i(
        "2026-03-02 15:00", AMIRA, "My availability", "Hi Amira,\n\nMonday to Wednesday next week, any time.\n\nRobin"
    )
    one, two = processes(story)
    assert one == two
    assert story.acts("2026-03-05 00:00") == []


def test_a_role_of_another_level_is_another_application() -> None:
    story = Story()
    received(story, "2026-03-02 10:00", "Data Engineer")
    received(story, "2026-03-03 10:00", "Senior Data Engineer")
    assert len(set(processes(story))) == 2


def test_a_recruiter_who_writes_about_another_job_begins_another_application() -> None:
    story = Story()
    received(story, "2026-03-02 10:00", "Data Engineer")
    story.they(
        "2026-03-05 10:00",
        AMIRA,
        "Warehouse Lead at Tidewell?",
        "Hi Robin,\n\nI came across your profile and thought of you for our Warehouse Lead opening at Tidewell. Would you be open to"
        " hearing more?\n\nAmira",
    )
    assert len(set(processes(story))) == 2


def test_mail_in_a_language_he_did_not_list_is_for_his_eye() -> None:
    """Edge case 52."""
    story = Story()
    received(story, "2026-03-02 10:00", "Data Engineer")
    story.they(
        "2026-03-05 10:00",
        AMIRA,
        "Einladung zum Vorstellungsgespräch",
        "Sehr geehrte Frau Vale,\n\nvielen Dank für Ihre Bewerbung als Data Engineer bei Tidewell. Wir möchten Sie gerne zu einem"
        " Vorstellungsgespräch am Dienstag, den 10. März 2026 um 14:00 Uhr einladen. Bitte geben Sie uns kurz Bescheid, ob Ihnen der"
        " Termin passt.\n\nMit freundlichen Grüßen\nAmira Farouk",
    )
    assert story.acts("2026-03-20 00:00") == ["2026-03-05 10:00 notice review"]


def test_chinese_mail_to_somebody_who_reads_english_only_is_for_his_eye() -> None:
    """Edge case 52."""
    story = Story(Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN", languages=("en",)))
    story.they(
        "2026-03-02 10:00",
        "李楠 <linan@qinghe.example>",
        "面试时间确认-后端开发工程师",
        "您好，您应聘青禾科技后端开发工程师的面试时间已确认为3月5日（周四）下午2点，请准时参加。\n李楠",
    )
    assert story.acts("2026-03-20 00:00") == ["2026-03-02 10:00 notice review"]
