"""The rules of the guidance, each in a sentence: what `explain` and `demo` cite."""

from __future__ import annotations

RULES = {
    "G1": "Write down what was asked while you still remember it.",
    "G2": "Know what comes next, and when to expect an answer.",
    "G3": "A thank-you is a short courtesy to people you have met, on the same day, once.",
    "G4": "A thank-you names the person, the company and what you talked about, and stays short.",
    "G5": "A thank-you makes no excuses and does not gush.",
    "G6": "How formal to be differs from place to place.",
    "G7": "If they named a date, wait for it.",
    "G8": "Without a date, a business week of silence is the time to ask.",
    "G9": "Some companies need longer than others: your own rules decide.",
    "G10": "Any sign of life from them ends the silence.",
    "G11": "A form rejection without any talk before it needs no reply.",
    "G12": "After real contact, a reply to a rejection is a courtesy.",
    "G13": "Such a reply is thankful, brief and does not argue.",
    "G14": "Offering to keep in touch is a matter of taste, after later rounds.",
    "G15": "Asking for feedback is seldom answered; it is off unless you want it.",
    "G16": "A no may turn: if they write again, the application is open again.",
    "G19": "With an offer in hand, tell the others you are talking to; it may speed them up.",
    "G20": "A decision needs about a week, or one whole weekend: ask for it if there is less.",
    "G21": "Give a reason for more time that is true.",
    "G22": "Where asking for time would hurt you, switch it off.",
    "G24": "Whether to accept, decline or negotiate is yours alone.",
    "G26": "A good record holds the facts, the questions and what to do better.",
    "G27": "If they speak of another role than you applied for, know it at once.",
    "G28": "Interviews move: only the last agreed time counts, and only if it took place.",
    "P1": "followup never sends.",
    "P2": "When it is not sure, it does nothing and says so.",
    "P3": "Everything it does shows its reason.",
    "P5": "Your word always wins.",
}
