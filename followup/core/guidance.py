"""The guidance, one function a rule: a process at an instant → what ought to be done about it, and why.

Every rule yields decisions for the past and for the future; a pass does those whose time has come. A decision that is
no longer yielded has been overtaken: its reminder is cleared, its untouched draft withdrawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime

from followup.core.decision import Decision, Deed, Draft, Notice, NoticeKind, Refusal, Reminder, ReminderKind, Subject
from followup.core.drafts import LANGUAGES, DraftFacts, DraftKind
from followup.core.history import same_employer
from followup.core.interviews import Interview, Phase
from followup.core.model import REJECTIONS, Label, Signal
from followup.core.offers import expired, is_short, plea
from followup.core.process import Entry, Stage
from followup.core.read.role import same_role
from followup.core.recipients import Recipient, counterpart, interviewers
from followup.core.search import Search
from followup.core.silence import Wait, moments, rule_for
from followup.core.standing import Offer, Standing, standing

Rule = Callable[[Standing, Search], Iterator[Decision]]
_LATER_ROUNDS = 2  # interviews held, from which on a rapport may be spoken of (G14)


def decide(search: Search) -> tuple[Decision, ...]:
    """Everything the guidance asks for in this search, due or not; each key once. Never raises on any mail."""
    found = [decision for case in search.cases for rule in RULES for decision in rule(case, search)]
    found += [decision for rule in SEARCH_RULES for decision in rule(search)]
    return tuple({decision.key: _sure(decision, search) for decision in found}.values())


def _sure(decision: Decision, search: Search) -> Decision:
    """P2: nothing is drafted because of a mail whose label is uncertain."""
    mails = (search.history.readings.get(mail) for mail in decision.because)
    if not isinstance(decision.deed, Draft) or not any(m and m.label.acts and search.unsure(m) for m in mails):
        return decision
    reason = "What the mail says is uncertain, so nothing was drafted; it is listed for review."
    return replace(decision, deed=Refusal(decision.deed.kind), rules=("P2",), reason=reason)


# After an interview (G1-G6, G28)


def thank_you(case: Standing, search: Search) -> Iterator[Decision]:
    """G3: a short note the same day to each person met; none for an interview that was not held."""
    for one in case.interviews:
        if one.arranged and one.end and not one.trouble:
            yield from _thanks(case, one, one.end, search)
        elif one.slot and one.phase in {Phase.CANCELLED, Phase.NOT_HELD}:
            due = max(filter(None, (one.known, case.closed_since if one.phase is Phase.CANCELLED else None)))
            reason = f"The interview of {_when(one.slot.start, search)} was {one.phase}: there is nobody to thank."
            deed = Refusal(DraftKind.THANK_YOU)
            yield _decision(case, f"thank_you:{one.id}:off", due, deed, ("G3", "G28"), one.because, reason)


def _thanks(case: Standing, one: Interview, end: datetime, search: Search) -> Iterator[Decision]:
    due = max(end, one.known)
    people = interviewers(case.process, one, search.now, search.setting.policy.me)
    if not people:
        yield _nobody(case, one.entries[-1], due, "G3", "thank-you")
    for place, person in enumerate(people):
        if person.interviewed and _meets_again(case, one, person, search):
            continue
        day = search.setting.day(end)
        key = f"thank_you:{case.process.id}:{person.who.address}:{day}"
        refused = _no_thanks(case, one, person, search)
        if refused:
            yield _decision(case, key, due, Refusal(DraftKind.THANK_YOU), ("G3",), one.because, refused)
            continue
        facts = _facts(
            case,
            search,
            DraftKind.THANK_YOU,
            person,
            due,
            interview_day=day,
            met_team=len(one.interviewers) > 1,
            interviewed=person.interviewed,
            interviewers=() if person.interviewed else tuple(who.name for who in one.interviewers if who.name),
            topic=one.topic,
            ask_next_step=not (case.wait and case.wait.promised),
            variant=place,
        )
        reason = f"The interview ended on {_when(end, search)}; a short thank-you is written the same day."
        yield from _draft(case, key, due, person, facts, ("G3", "G4"), one.because, reason)


def _meets_again(case: Standing, one: Interview, person: Recipient, search: Search) -> bool:
    """Whether a later round of that day is with the same person: one thank-you a person and day."""
    day, end = (search.setting.day(one.end), one.end) if one.end else (None, None)
    later = [other for other in case.interviews if other.arranged and other.end and end and other.end > end]
    me = search.setting.policy.me
    return any(
        other.end
        and search.setting.day(other.end) == day
        and any(p.who == person.who and p.interviewed for p in interviewers(case.process, other, search.now, me))
        for other in later
    )


def _no_thanks(case: Standing, one: Interview, person: Recipient, search: Search) -> str | None:
    if not search.setting.policy.drafts.thank_you:
        return "Thank-you notes are switched off (drafts.thank_you)."
    if one.slot and any(_to(entry, person) for entry in _mine_after(case, one.slot.start)):
        return "You have already written to them since the interview."
    return None


def debrief(case: Standing, search: Search) -> Iterator[Decision]:
    """G1, G26: write down what you remember, on the evening of the day; the rounds of one day are one."""
    days: dict[date, list[Interview]] = {}
    for one in case.interviews:
        if one.arranged and one.end and not one.trouble:
            days.setdefault(search.setting.day(one.end), []).append(one)
    for day, rounds in days.items():
        end = max(one.end for one in rounds if one.end)
        due = max(end, search.setting.evening(day), *(one.known for one in rounds))
        because = tuple(dict.fromkeys(mail for one in rounds for mail in one.because))
        reason = f"You had an interview on {day:%A} {day}: write down the questions and how you answered."
        deed = Reminder(ReminderKind.DEBRIEF)
        yield _decision(case, f"debrief:{case.process.id}:{day}", due, deed, ("G1", "G26"), because, reason)


# Rejections (G11-G16)


def rejection_reply(case: Standing, search: Search) -> Iterator[Decision]:
    """G11: no answer to form mail; G12: a courtesy after real contact."""
    for entry in case.process.entries:
        if entry.mine or entry.label not in REJECTIONS or entry.time > search.now or _already_closed(case, entry):
            continue
        key = f"rejection_reply:{entry.id}:{case.process.id}"
        refused = _no_reply(case, entry, search)
        if refused:
            rule, reason = refused
            yield _decision(case, key, entry.time, Refusal(DraftKind.REJECTION_REPLY), (rule,), (entry.id,), reason)
        elif case.closed_since:
            yield from _farewell(case, entry, key, search)


def _already_closed(case: Standing, entry: Entry) -> bool:
    since = case.process.closed_at(entry.time)
    return since is not None and since < entry.time


def _no_reply(case: Standing, entry: Entry, search: Search) -> tuple[str, str] | None:
    if entry.label is Label.AUTOMATED_REJECTION:
        return "G11", "A form rejection before any talk with a person: no answer is expected."
    if not standing(case.process, entry.time, search.setting).met:
        return "G12", "A no without any conversation before it: no answer is called for."
    if not search.setting.policy.drafts.rejection_reply:
        return "G12", "Replies to rejections are switched off (drafts.rejection_reply)."
    if len(entry.reading.classification.statements) > 1:
        return "G16", "The same mail speaks of another role as well: the answer is not a farewell."
    if any(_mine_after(case, entry.time)):
        return "G12", "You have already written to them since."
    return None


def _farewell(case: Standing, entry: Entry, key: str, search: Search) -> Iterator[Decision]:
    person = counterpart(case.process, entry.time, search.setting.policy.me)
    if person is None:
        yield _nobody(case, entry, entry.time, "G12", "reply to this rejection")
        return
    drafts, held = search.setting.policy.drafts, case.held
    facts = _facts(
        case,
        search,
        DraftKind.REJECTION_REPLY,
        person,
        entry.time,
        interview_day=search.setting.day(held[-1].end) if held and held[-1].end else None,
        met=bool(held),
        met_team=_met_several(held),
        keep_in_touch=drafts.keep_in_touch and len(held) >= _LATER_ROUNDS,
        ask_feedback=drafts.ask_feedback,
    )
    reason = "They declined after you had been in touch with people there: a short, friendly reply is a courtesy."
    yield from _draft(case, key, entry.time, person, facts, ("G12", "G13"), (entry.id,), reason)


# Offers (G19-G24)


def offer_extension(case: Standing, search: Search) -> Iterator[Decision]:
    """G20: ask for more time when the time to answer is short, with the reason that is true (G21)."""
    offer = case.offer
    if not offer or not offer.standing or not offer.named or not offer.deadline or expired(offer, offer.named.time):
        return
    due, because = offer.named.time, _offer_mails(offer)
    key = f"offer_extension:{offer.first.id}:{offer.deadline.isoformat()}"
    refused = _no_extension(case, offer, search)
    if refused:
        rule, reason = refused
        yield _decision(case, key, due, Refusal(DraftKind.OFFER_EXTENSION), (rule,), because, reason)
        return
    person = counterpart(case.process, search.now, search.setting.policy.me)
    if person is None:
        yield _nobody(case, offer.named, due, "G20", "request for more time")
        return
    wish = plea(case, search.others(case), search.setting)
    if wish is None:
        return
    facts = _facts(
        case,
        search,
        DraftKind.OFFER_EXTENSION,
        person,
        due,
        deadline_day=search.setting.day(offer.deadline),
        reason=wish.reason,
        proposed_day=wish.day,
        other_decision_day=wish.other_day,
    )
    reason = f"The offer wants an answer by {_when(offer.deadline, search)}, which is short; {wish.day} is proposed."
    yield from _draft(case, key, due, person, facts, ("G20", "G21"), because, reason, until=offer.deadline)


def _no_extension(case: Standing, offer: Offer, search: Search) -> tuple[str, str] | None:
    if not is_short(offer, search.setting):
        return "G20", "The deadline leaves enough time: no extension is asked for."
    if not search.setting.policy.drafts.offer_extension:
        return "G22", "Requests for more time are switched off (drafts.offer_extension)."
    if offer.named and any(_mine_after(case, offer.named.time)):
        return "G20", "You have already written to them about it."
    return None


def offer_notice(case: Standing, search: Search) -> Iterator[Decision]:
    """G19: tell every other company with which an interview or a test was arranged or held, once."""
    offer = case.offer
    if not offer or not offer.standing or search.accepted:
        return
    for other in search.others(case):
        then = standing(other.process, offer.first.time, search.setting)
        if not other.open or not _worth_telling(then) or same_employer(case.process, other.process):
            continue
        yield from _tell(other, offer, search)


def _worth_telling(other: Standing) -> bool:
    arranged = any(one.arranged for one in other.interviews) or other.reached is Stage.TEST
    return other.open and not other.cold and (arranged or any(e.label is Label.ASSESSMENT for e in other.requests))


def _tell(other: Standing, offer: Offer, search: Search) -> Iterator[Decision]:
    key = f"offer_notice:{offer.first.id}:{other.process.id}"
    due, because = offer.first.time, (offer.first.id,)
    if not search.setting.policy.drafts.offer_notice:
        reason = "Notices of an offer are switched off (drafts.offer_notice)."
        yield _decision(other, key, due, Refusal(DraftKind.OFFER_NOTICE), ("G19",), because, reason)
        return
    if any(entry.says(Signal.TELLS_OF_OFFER) for entry in _mine_after(other, due)):
        reason = "You have already told them of the offer."
        yield _decision(other, key, due, Refusal(DraftKind.OFFER_NOTICE), ("G19",), because, reason)
        return
    person = counterpart(other.process, search.now, search.setting.policy.me)
    if person is None:
        yield _nobody(other, offer.first, due, "G19", "notice of the offer")
        return
    held = other.held
    facts = _facts(
        other,
        search,
        DraftKind.OFFER_NOTICE,
        person,
        due,
        interview_day=search.setting.day(held[-1].end) if held and held[-1].end else None,
        met=bool(held),
        met_team=_met_several(held),
        deadline_day=search.setting.day(offer.deadline) if offer.deadline else None,
    )
    reason = "You have an offer elsewhere: telling them may speed them up, and changes nothing at worst."
    yield from _draft(other, key, due, person, facts, ("G19",), because, reason, until=offer.deadline)


def offer_deadline(case: Standing, search: Search) -> Iterator[Decision]:
    """Two working days before an offer lapses, and on the day."""
    offer = case.offer
    if offer and offer.standing and offer.named and offer.deadline:
        kind = ReminderKind.OFFER_DEADLINE
        yield from _before(case, kind, offer.named, offer.deadline, ("G20", "G24"), search)


# Waiting (G7-G10)


def silence(case: Standing, search: Search) -> Iterator[Decision]:
    """G8: after a business week of silence, G7: after a promised date, G9: or as the user's rule says."""
    if _quiet(case, search):
        return
    wait, rule = case.wait, rule_for("silence", case.process, case.stage, search.setting)
    if wait is None or not (case.with_person or "applied" in rule.stage):
        return
    due = moments(wait, rule, search.setting)
    rules, reason = _why_silence(wait, rule.name, search)
    for count, moment in enumerate(due):
        deed = Reminder(ReminderKind.SILENCE)
        yield _decision(case, f"silence:{wait.key}:{count}", moment, deed, rules, wait.because, reason)
    if rule.draft and due:
        yield from _follow_up(case, wait, due[0], search)


def _quiet(case: Standing, search: Search) -> bool:
    return bool(not case.open or case.cold or search.accepted or case.interview_ahead(search.setting))


def _why_silence(wait: Wait, rule: str, search: Search) -> tuple[tuple[str, ...], str]:
    if wait.promised:
        return ("G7",), f"They named {wait.promised} for their answer, and it has passed."
    since = _when(wait.since, search)
    if wait.on_hold:
        return ("G9",), f"On hold since {since}."
    if rule:
        return ("G8", "G9"), f"Nothing from them since {since}; your rule “{rule}” sets the wait."
    return ("G8",), f"Nothing from them since {since}: a business week is over."


def _follow_up(case: Standing, wait: Wait, due: datetime, search: Search) -> Iterator[Decision]:
    person = counterpart(case.process, search.now, search.setting.policy.me)
    if person is None:
        yield _nobody(case, case.process.latest, due, "G8", "follow-up")
        return
    held = case.held
    facts = _facts(
        case,
        search,
        DraftKind.FOLLOW_UP,
        person,
        due,
        interview_day=search.setting.day(held[-1].end) if held and held[-1].end else None,
        met=bool(held),
        met_team=_met_several(held),
        variant=wait.nudges,
    )
    reason = "They have been silent for as long as your rule allows: a short follow-up is appropriate."
    key = f"follow_up:{wait.key}"
    yield from _draft(case, key, due, person, facts, ("G8", "G9"), wait.because, reason)


def answer_invite(case: Standing, search: Search) -> Iterator[Decision]:
    """An invite, a test or a question still waits for the candidate's answer on the next working day."""
    for request in case.requests:
        rule = rule_for("answer_invite", case.process, case.stage, search.setting)
        due = (
            search.setting.after(request.time, rule.after)
            if rule.after
            else search.setting.working_days_after(request.time, 1)
        )
        starts = [slot.start for news in request.interviews for slot in (*news.proposals, news.slot) if slot]
        if starts and min(starts) < due:
            due = request.time
        deed, key = Reminder(ReminderKind.ANSWER_INVITE), f"answer_invite:{request.id}"
        reason = "They wrote and wait for your answer."
        yield _decision(case, key, due, deed, ("G10",), (request.id,), reason)


def deadline(case: Standing, search: Search) -> Iterator[Decision]:
    """Two working days before an unfinished test or an open booking lapses, and on the day."""
    for request in case.requests:
        if request.reading.deadline:
            yield from _before(case, ReminderKind.DEADLINE, request, request.reading.deadline, ("G3",), search)


def _before(
    case: Standing, kind: ReminderKind, named: Entry, lapses: datetime, rules: tuple[str, ...], search: Search
) -> Iterator[Decision]:
    setting, day = search.setting, search.setting.day(lapses)
    early = max(setting.at(setting.work.nth_before(day, 2)), named.time)
    reason = f"It lapses on {_when(lapses, search)}."
    for name, due in (("early", early), ("day", setting.at(day))):
        if name == "early" or due > early:
            key = f"{kind}:{named.id}:{lapses.isoformat()}:{name}"
            yield _decision(case, key, due, Reminder(kind), rules, (named.id,), reason)


# What needs the user's eye (P2, G27)


def role_changed(case: Standing, _: Search) -> Iterator[Decision]:
    """G27: the invite names another role than the application did."""
    known: list[str] = []
    for entry in case.process.entries:
        other = entry.role and known and not any(same_role(entry.role, role) for role in known)
        if other and entry.label is Label.INTERVIEW_INVITE and not entry.mine:
            reason = f"The invite speaks of “{entry.role}”; you applied for “{known[0]}”."
            deed = Notice(NoticeKind.ROLE_CHANGED)
            yield _decision(case, f"role_changed:{entry.id}", entry.time, deed, ("G27",), (entry.id,), reason)
        if entry.role:
            known.append(entry.role)


def unreadable_time(case: Standing, _: Search) -> Iterator[Decision]:
    """A time that is stated but cannot be relied on: ask, do not guess."""
    for one in case.interviews:
        if one.trouble and one.phase in {Phase.ARRANGED, Phase.PROPOSED}:
            last = one.entries[-1]
            yield _review(case, last, "time", last.time, ("G28", "P2"), f"The interview's time: {one.trouble}.")


def doubtful_offer(case: Standing, search: Search) -> Iterator[Decision]:
    """G20: an offer without a deadline, one that lapses within hours, one that may be none."""
    for entry in case.process.entries:
        if entry.label is Label.OFFER and entry.says(Signal.SUSPICIOUS):
            reason = "An offer from a stranger that asks for money or documents: be careful. Nothing was drafted."
            yield _review(case, entry, "suspicious", entry.time, ("P2",), reason)
        elif entry.label is Label.OFFER and entry.says(Signal.MAYBE_OFFER):
            reason = "This sounds like an offer, but does not say so: ask before you tell others."
            yield _review(case, entry, "maybe", entry.time, ("G19", "P2"), reason)
    offer = case.offer
    if not offer or not offer.standing:
        return
    if not offer.deadline:
        why = offer.latest.reading.deadline_trouble
        reason = f"The offer's deadline: {why}." if why else "The offer names no deadline: ask for one."
        yield _review(case, offer.first, "no-deadline", offer.first.time, ("G20",), reason)
    elif offer.named and expired(offer, offer.named.time):
        reason = f"Urgent: the offer lapses on {_when(offer.deadline, search)}. Call them."
        yield _review(case, offer.named, "lapsing", offer.named.time, ("G20",), reason)


def foreign_language(case: Standing, search: Search) -> Iterator[Decision]:
    """Mail in a language the user did not name is listed, not acted on."""
    for entry in case.process.entries:
        language = entry.reading.classification.language
        known = language == "und" or language.partition("-")[0] in search.setting.policy.me.languages
        if not entry.mine and entry.label.acts and not known:
            reason = f"It is written in a language you did not list ({language})."
            yield _review(case, entry, "language", entry.time, ("P2",), reason)


def search_is_over(search: Search) -> Iterator[Decision]:
    """An accepted offer: name once the processes that are still open."""
    accepted = search.accepted
    if accepted is None:
        return
    then = [standing(case.process, accepted.time, search.setting) for case in search.cases]
    names = [case.process.company or case.process.role or case.process.id for case in then if _goes_on(case)]
    case = next(case for case in search.cases if accepted in case.process.entries)
    reason = (
        f"You accepted the offer. Still open: {', '.join(names)}." if names else "You accepted. Nothing else is open."
    )
    yield _review(case, accepted, "accepted", accepted.time, ("G19", "G24"), reason)


def _goes_on(case: Standing) -> bool:
    return case.open and not (case.offer and case.offer.accepted) and bool(case.process.entries)


def puzzling(search: Search) -> Iterator[Decision]:
    """A mail that fits several processes, or a mail of the user's that came back."""
    for puzzle in search.history.puzzles:
        names = ", ".join(p.role or p.company or p.id for p in puzzle.choices)
        back = puzzle.entry.says(Signal.BOUNCE)
        reason = (
            "Your mail came back: it counts as never sent."
            if back
            else f"It may belong to {names}: say which with `followup process move`."
        )
        about = Subject(puzzle.choices[0].id if back else None, puzzle.choices[0].company)
        key, entry = f"review:{puzzle.entry.id}:puzzle", puzzle.entry
        yield Decision(key, entry.time, Notice(NoticeKind.REVIEW), about, ("P2",), (entry.id,), reason)


def uncertain(search: Search) -> Iterator[Decision]:
    """P2: an uncertain label, if acting on it could matter."""
    for reading in search.history.readings.values():
        label, second = reading.label, reading.classification.runner_up
        if search.unsure(reading) and (label.acts or (second is not None and second.acts)):
            about = search.about(reading.message.id)
            reason = f"Perhaps {label}{f', perhaps {second}' if second else ''}: too uncertain to act on."
            mail = reading.message
            key = f"review:{mail.id}:uncertain"
            yield Decision(key, mail.time, Notice(NoticeKind.REVIEW), about, ("P2",), (mail.id,), reason)


RULES: tuple[Rule, ...] = (
    thank_you,
    rejection_reply,
    offer_extension,
    offer_notice,
    silence,
    answer_invite,
    deadline,
    offer_deadline,
    debrief,
    role_changed,
    unreadable_time,
    doubtful_offer,
    foreign_language,
)
SEARCH_RULES: tuple[Callable[[Search], Iterator[Decision]], ...] = (search_is_over, puzzling, uncertain)


# What the rules share


def _decision(
    case: Standing, key: str, due: datetime, deed: Deed, rules: tuple[str, ...], because: tuple[str, ...], reason: str
) -> Decision:
    return Decision(key, due, deed, subject_of(case), rules, because, reason)


def subject_of(case: Standing) -> Subject:
    """How a process is called in events."""
    return Subject(case.process.id, case.process.company, case.process.role, case.reached)


def _review(case: Standing, entry: Entry, why: str, due: datetime, rules: tuple[str, ...], reason: str) -> Decision:
    key = f"review:{entry.id}:{why}"
    return _decision(case, key, due, Notice(NoticeKind.REVIEW), rules, (entry.id,), reason)


def _nobody(case: Standing, entry: Entry, due: datetime, rule: str, what: str) -> Decision:
    reason = f"A {what} is called for, but nobody's address is known."
    return _review(case, entry, f"nobody-{rule}", due, (rule, "P2"), reason)


def _draft(  # noqa: PLR0913 - a draft's decision is made of just these
    case: Standing,
    key: str,
    due: datetime,
    person: Recipient,
    facts: DraftFacts,
    rules: tuple[str, ...],
    because: tuple[str, ...],
    reason: str,
    until: datetime | None = None,
) -> Iterator[Decision]:
    """The draft, or a notice where no template speaks the thread's language."""
    if facts.language not in LANGUAGES:
        why = f"A {facts.kind} is called for, but there is no template for the language of this thread."
        entry = person.parent or case.process.latest
        yield _review(case, entry, f"template-{facts.kind}", due, (*rules, "P2"), why)
        return
    deed = Draft(facts.kind, person.who, person.parent, facts)
    yield replace(_decision(case, key, due, deed, rules, because, reason), until=until)


def _facts(
    case: Standing, search: Search, kind: DraftKind, person: Recipient, due: datetime, **more: object
) -> DraftFacts:
    return DraftFacts(
        kind=kind,
        language=_language(case, person, search),
        written_on=search.setting.day(due),
        candidate_name=search.setting.policy.me.name,
        recipient_name=person.who.name or None,
        company=case.process.company,
        role=case.process.role,
        **more,  # type: ignore[arg-type]  # the callers name fields of DraftFacts
    )


def _language(case: Standing, person: Recipient, search: Search) -> str:
    """The thread's language, else that of their last mail; what the user did not list is not written."""
    theirs = [entry for entry in case.process.entries if not entry.mine]
    spoken = [e.reading.classification.language for e in ([person.parent] if person.parent else []) + theirs[::-1]]
    language = next((each for each in spoken if each != "und"), search.setting.policy.me.languages[0])
    return language if language.partition("-")[0] in search.setting.policy.me.languages else "und"


def _mine_after(case: Standing, moment: datetime) -> Iterator[Entry]:
    return (e for e in case.process.entries if e.mine and not e.bounced and moment < e.time <= case.at)


def _to(mine: Entry, person: Recipient) -> bool:
    return any(who.address == person.who.address for who in mine.reading.message.recipients)


def _offer_mails(offer: Offer) -> tuple[str, ...]:
    mails = (offer.first, offer.named or offer.first)
    return tuple(dict.fromkeys(entry.id for entry in mails))


def _met_several(held: tuple[Interview, ...]) -> bool:
    return len({who.name or who.address for one in held for who in one.interviewers}) > 1


def _when(moment: datetime, search: Search) -> str:
    return f"{moment.astimezone(search.setting.zone):%A %Y-%m-%d %H:%M}"
