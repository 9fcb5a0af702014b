"""Decides which label a mail has from the sums of its phrases and from its envelope."""

from __future__ import annotations

import math

from followup.core.classify.envelope import Envelope
from followup.core.classify.language import language
from followup.core.classify.page import Page
from followup.core.classify.weigh import Sums, weigh
from followup.core.model import Classification, Evidence, Label, Message
from followup.core.policy import Policy


def classify(message: Message, policy: Policy) -> Classification:
    page = Page.of(message)
    envelope = Envelope.of(message)
    sums = weigh(page)
    scores = _scores(sums, envelope, message)
    mine = message.in_sent or policy.me.owns(message.sender)
    if mine:
        label = Label.PROCESS if sums["hiring"] >= 2 else Label.UNRELATED
        return Classification(label, 0.9, False, language(page.original))
    ranked = sorted(scores.items(), key=lambda kv: -kv[1])
    (best, top), (second, next_) = ranked[:2]
    label = _label(best, sums, envelope)
    conf = 1 - 0.5 * math.exp(-(top - next_) / 2.0)
    evidence = tuple(
        Evidence(f"{cue}:{h.phrase.source}", page.original[h.start:h.end], h.start, h.end, round(w, 2))
        for cue, pairs in sums.hits.items() for h, w in pairs if w > 0.5
    )
    return Classification(label, conf, envelope.system, language(page.original), evidence)


def _label(best, sums, envelope):
    if best == "no":
        contact = sums["contact"] + sums["personal"] * 0.5
        form = sums["form"] + 2 * envelope.robot + envelope.board
        return Label.REJECTION if contact >= 4 and contact >= form - 3 else Label.AUTOMATED_REJECTION
    return {"invite": Label.INTERVIEW_INVITE, "update": Label.INTERVIEW_UPDATE, "offer": Label.OFFER, "ack": Label.ACKNOWLEDGEMENT, "test": Label.ASSESSMENT,
            "outreach": Label.OUTREACH, "process": Label.PROCESS, "unrelated": Label.UNRELATED}[best]


def _scores(sums: Sums, env: Envelope, message: Message) -> dict[str, float]:
    s = {cue: sums[cue] for cue in ("no", "invite", "update", "offer", "ack", "test", "outreach", "process", "unrelated")}
    hiring = sums["hiring"] * 1.0 + 2 * env.board + 2 * env.testing
    gate = min(1.0, 0.3 + hiring / 4)
    employer = max(0.0, 1 - sums["employer"] / 8) if sums["employer"] >= 5 else 1.0
    if s["no"] >= 4:
        s["ack"] *= 0.3
        s["process"] *= 0.4
        s["offer"] *= 0.5
        s["invite"] *= 0.75
        s["outreach"] *= 0.3
        s["test"] *= 0.4
        s["update"] *= 0.7
    if s["offer"] >= 6:
        for c in ("ack", "process", "outreach", "test", "invite", "update"):
            s[c] *= 0.6
    if s["test"] >= 5:
        s["invite"] *= 0.7
    if s["update"] >= 5:
        s["no"] *= 0.8
    if s["invite"] >= 5 or s["update"] >= 5:
        s["ack"] *= 0.4
        s["process"] *= 0.6
        s["outreach"] *= 0.8
    if "REQUEST" in env.methods:
        s["update"] += 5
    if "CANCEL" in env.methods:
        s["update"] += 8
    if env.auto_reply or env.bounce:
        s["process"] += 10
    s["test"] += 3 * env.testing * (s["test"] > 0)
    s = {c: v * gate * employer if c != "unrelated" else v for c, v in s.items()}
    counter = s["unrelated"] * (1.0 if hiring < 3 else 0.55)
    s["unrelated"] = 1.5 + counter + 0.6 * sums["employer"] + 4 * env.bulk + 1.5 * env.unsubscribe
    return s
