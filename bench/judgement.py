"""Scores the judgement on labelled mail.

That is <folder>/<label>/*.eml, *.mbox with X-Expect-Label headers, or a labels.jsonl that names files and labels.

usage: make bench-judgement [ARGS="FOLDER [--worst N] [--ablate]"]   default: our own corpus

Prints precision and recall of each label, the confusion, the costly errors, what a confidence is worth, the score by
language and of the fields that X-Expect-* headers name, and the worst mistakes with their evidence; with --ablate
what is lost when a part of the judgement is switched off.
"""

from __future__ import annotations

import argparse
import json
import mailbox
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

from followup.core.classify import classify, judge, score, weigh
from followup.core.classify.envelope import Envelope
from followup.core.classify.grammar import PhraseTable
from followup.core.model import ACTING, REJECTIONS, Classification, Label, Message
from followup.core.policy import Me, Policy
from followup.core.read.company import company, company_key
from followup.core.read.offer import offer_status
from followup.core.read.people import contact
from followup.core.read.role import role, role_key
from followup.mail.headers import words
from followup.mail.parse import parse
from followup.ports import Arrival

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
POLICY = Policy(me=Me(name="Sam Reed", addresses=("sam.reed@mail.example",)))
THRESHOLD = 0.7
_MISSED = 60  # of so many mails those are named whose field was read wrong
BINS = (0.0, 0.6, THRESHOLD, 0.8, 0.9, 0.95, 1.01)


@dataclass(frozen=True)
class Labelled:
    """One mail with its label, the labels a fair judge would accept too, and what X-Expect-* headers say."""

    path: Path
    gold: Label
    message: Message
    acceptable: frozenset[Label]
    expected: dict[str, str]


@dataclass(frozen=True)
class Judged:
    """One mail as labelled and as judged."""

    mail: Labelled
    classification: Classification

    @property
    def gold(self) -> Label:
        """The label it has; the one given to it where that is acceptable."""
        return self.label if self.label in self.mail.acceptable else self.mail.gold

    @property
    def label(self) -> Label:
        """The label it was given."""
        return self.classification.label

    @property
    def right(self) -> bool:
        """Whether they agree."""
        return self.label is self.gold

    @property
    def sure(self) -> bool:
        """Whether it would be acted on."""
        return self.classification.confidence >= THRESHOLD

    @property
    def name(self) -> str:
        """How a report calls it."""
        return f"{self.mail.gold}/{self.mail.path.stem}"

    @property
    def costly(self) -> bool:
        """Whether a wrong draft could come of it."""
        yes = {Label.OFFER, Label.INTERVIEW_INVITE}
        if self.right:
            return False
        if self.gold in {Label.UNRELATED, Label.ACKNOWLEDGEMENT}:
            return self.label in REJECTIONS | yes
        crossed = (self.gold in REJECTIONS and self.label in yes) or (self.gold in yes and self.label in REJECTIONS)
        return self.label is Label.OFFER or crossed


def labelled(folder: Path = CORPUS) -> list[Labelled]:
    """Every labelled mail of a folder."""
    listed = folder / "labels.jsonl"
    if listed.exists():
        rows = map(json.loads, listed.read_text("utf-8").splitlines())
        return [_labelled(folder / row["file"], row["label"], row.get("acceptable", ())) for row in rows]
    boxes = [mail for path in sorted(folder.glob("*.mbox")) for mail in _in_box(path)]
    return boxes + [_labelled(path, path.parent.name) for path in sorted(folder.glob("*/*.eml"))]


def _labelled(path: Path, label: str, acceptable: Iterable[str] = ()) -> Labelled:
    return _of_bytes(path, label, path.read_bytes(), acceptable)


def _in_box(path: Path) -> Iterator[Labelled]:
    with closing(mailbox.mbox(path, create=False)) as box:
        for number, mail in enumerate(box):
            yield _of_bytes(path / f"{path.stem}:{number}", mail["X-Expect-Label"], mail.as_bytes())


def _of_bytes(path: Path, label: str, raw: bytes, acceptable: Iterable[str] = ()) -> Labelled:
    message = parse(Arrival(source=path.name, raw=raw))
    expected = {name: value for name, value in _expected(raw) if name != "label"}
    return Labelled(path, Label(label), message, frozenset(map(Label, acceptable)), expected)


def _expected(raw: bytes) -> Iterator[tuple[str, str]]:
    for line in raw.decode("utf-8", "replace").partition("\n\n")[0].splitlines():
        name, _, value = line.partition(": ")
        if name.startswith("X-Expect-"):
            yield name.removeprefix("X-Expect-").casefold(), words(value.strip())


def judged(mails: Iterable[Labelled], *, calendar: bool = True) -> list[Judged]:
    """Each mail with its classification."""
    return [Judged(one, classify(_seen(one.message, calendar=calendar), POLICY)) for one in mails]


def _seen(message: Message, *, calendar: bool) -> Message:
    return message if calendar else replace(message, calendar=())


def macro_f1(mails: list[Judged]) -> float:
    """The mean of the labels' F1."""
    scores = [f1 for _, _, f1, _ in by_label(mails).values()]
    return sum(scores) / len(scores)


def by_label(mails: list[Judged]) -> dict[Label, tuple[float, float, float, int]]:
    """Precision, recall, F1 and number of mails of each label that occurs."""
    gold, predicted = Counter(m.gold for m in mails), Counter(m.label for m in mails)
    right = Counter(m.gold for m in mails if m.right)
    return {
        label: (
            right[label] / max(1, predicted[label]),
            right[label] / count,
            2 * right[label] / (predicted[label] + count),
            count,
        )
        for label, count in sorted(gold.items())
    }


def fields(mails: Iterable[Judged]) -> dict[str, list[tuple[Judged, bool]]]:
    """For each field that is expected anywhere: the mails that expect it, and whether it was read right."""
    results: dict[str, list[tuple[Judged, bool]]] = {}
    for mail in mails:
        for name, value in mail.mail.expected.items():
            results.setdefault(name, []).append((mail, _reads(mail, name, value)))
    return results


def _reads(mail: Judged, name: str, value: str) -> bool:
    message, classification = mail.mail.message, mail.classification
    match name:
        case "company":
            return company_key(company(message, classification) or "") == company_key(value)
        case "role":
            return role_key(role(message, classification) or "") == role_key(value)
        case "contact":
            found = contact(message, classification)
            return (found.address if found else "") == value
        case "offer":
            return (offer_status(message, classification) or "") == value
        case "signals":
            return set(value.split()) <= set(classification.signals)
        case _:
            message_ = f"unknown expectation: {name}"
            raise ValueError(message_)


def report(mails: list[Judged], worst: int) -> Iterator[str]:
    """The lines of the report."""
    yield f"{len(mails)} mails, {sum(m.right for m in mails)} right, macro-F1 {macro_f1(mails):.3f}"
    for label, (precision, recall, f1, count) in by_label(mails).items():
        yield f"  {label:20} precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}  of {count}"
    for language in sorted({m.classification.language for m in mails}):
        group = [m for m in mails if m.classification.language == language]
        yield f"  {language:20} {sum(m.right for m in group)}/{len(group)}"
    yield from _calibration(mails)
    for name, results in sorted(fields(mails).items()):
        wrong = ", ".join(m.name for m, right in results[:_MISSED] if not right)
        yield f"  {name:20} {sum(right for _, right in results)}/{len(results)}  {wrong}"
    confusion = Counter((m.gold, m.label) for m in mails if not m.right)
    yield from (f"  {gold} -> {label}: {count}" for (gold, label), count in confusion.most_common())
    yield from _mistakes(mails, worst)


def _calibration(mails: list[Judged]) -> Iterator[str]:
    yield f"costly errors: {sum(m.costly for m in mails)}"
    for low, high in pairwise(BINS):
        group = [m for m in mails if low <= m.classification.confidence < high]
        if group:
            yield f"  confidence {low:.2f} to {min(high, 1):.2f}  {sum(m.right for m in group)}/{len(group)} right"
    acting = [m for m in mails if m.label in ACTING]
    sure, right = [m for m in acting if m.sure], [m for m in acting if m.right]
    yield f"acting mail at {THRESHOLD} and above: {sum(m.right for m in sure)}/{len(sure)} right"
    yield f"rightly labelled acting mail kept there: {sum(m.sure for m in right)}/{len(right)}"


def _mistakes(mails: list[Judged], worst: int) -> Iterator[str]:
    wrong = sorted((m for m in mails if not m.right), key=lambda m: (not m.costly, -m.classification.confidence))
    for mail in wrong[:worst]:
        yield f"{mail.name} -> {mail.label} {mail.classification.confidence:.2f}"
        for evidence in sorted(mail.classification.evidence, key=lambda e: -e.weight)[:4]:
            yield f"      {evidence.weight:5} {evidence.text!r}  {evidence.rule}"


def _nothing(_message: Message) -> Envelope:
    return Envelope(**dict.fromkeys(Envelope.__dataclass_fields__, False) | {"methods": frozenset()})  # type: ignore[arg-type]


def _constants(module: object, **values: object) -> Callable[[], AbstractContextManager[object]]:
    return lambda: patch.multiple(module, **values)


EMPTY = PhraseTable("", {})
# What is switched off, and how.
PARTS: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "nothing": ExitStack,
    "the English table": _constants(weigh, _ENGLISH=EMPTY),
    "the Chinese table": _constants(weigh, _CHINESE=EMPTY),
    '"if …", "candidates who …"': _constants(weigh, _HYPOTHETICAL=1.0, _OF_OTHERS=1.0),
    "denial: a promise behind a not": _constants(weigh, _DENIED=1.0),
    "addressing: is the reader spoken to": _constants(weigh, _UNADDRESSED=1.0),
    "quotation marks, subjects answered": _constants(weigh, _QUOTED=1.0, _SUBJECT_ANSWERED={}),
    "silencing among labels": _constants(score, _SILENCES=()),
    "a person of a company writes": _constants(score, _BY_NAME=0.0, _TO_HIM=0.0),
    "the mail answered, the text of entries": _constants(score, _BEFORE=0.0, _ENTRY=0.0),
    "the words": _constants(score, _WORDS=0.0),
    "the whole envelope": lambda: patch.object(judge.Envelope, "of", _nothing),
    "calendar entries": ExitStack,
}


def ablation(mails: list[Labelled]) -> Iterator[str]:
    """A table of what is lost without each part."""
    yield "| without | right | macro-F1 | costly errors | sure and wrong |"
    yield "| --- | --- | --- | --- | --- |"
    for part, switched_off in PARTS.items():
        with switched_off():
            results = judged(mails, calendar=part != "calendar entries")
        wrong = sum(m.sure and not m.right for m in results)
        costly, right = sum(m.costly for m in results), sum(m.right for m in results)
        yield f"| {part} | {right}/{len(results)} | {macro_f1(results):.3f} | {costly} | {wrong} |"


def main() -> None:
    """Print the report, or the table of the ablation."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    arguments.add_argument("--worst", type=int, default=10)
    arguments.add_argument("--ablate", action="store_true")
    given = arguments.parse_args()
    mails = labelled(given.folder)
    print("\n".join(ablation(mails) if given.ablate else report(judged(mails), given.worst)))


if __name__ == "__main__":
    main()
