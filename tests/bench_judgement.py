"""Scores the judgement on a folder of labelled mail: <folder>/<label>/*.eml, by default our own corpus.

python -m tests.bench_judgement [FOLDER] [--worst N]

Prints precision and recall of each label, the confusion, the costly errors, what a confidence is worth, the score by
language and of the fields that X-Expect-* headers name, and the worst mistakes with their evidence.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from followup.core.classify import classify
from followup.core.model import REJECTIONS, Classification, Label, Message
from followup.core.policy import Me, Policy
from followup.core.read.company import company, company_key
from followup.core.read.offer import offer_status
from followup.core.read.people import contact
from followup.core.read.role import role, role_key
from followup.mail.parse import parse
from followup.ports import Arrival

CORPUS = Path(__file__).parent / "corpus"
POLICY = Policy(me=Me(name="Sam Reed", addresses=("sam.reed@mail.example",)))
THRESHOLD = 0.7


@dataclass(frozen=True)
class Judged:
    """One mail of the folder, as labelled and as judged."""

    path: Path
    gold: Label
    message: Message
    classification: Classification
    expected: dict[str, str]  # X-Expect-* headers

    @property
    def right(self) -> bool:
        return self.classification.label is self.gold

    @property
    def language(self) -> str:
        return self.classification.language.partition("-")[0]

    @property
    def costly(self) -> bool:
        """Whether a wrong draft could come of it."""
        label, yes = self.classification.label, {Label.OFFER, Label.INTERVIEW_INVITE}
        if self.right:
            return False
        if self.gold in {Label.UNRELATED, Label.ACKNOWLEDGEMENT}:
            return label in REJECTIONS | yes
        return (
            label is Label.OFFER
            or (self.gold in REJECTIONS and label in yes)
            or (self.gold in yes and label in REJECTIONS)
        )


def judged(folder: Path = CORPUS) -> list[Judged]:
    """Every mail below <folder>/<label>/."""
    paths = sorted(folder.glob("*/*.eml"))
    return [_judge(path) for path in paths]


def _judge(path: Path) -> Judged:
    raw = path.read_bytes()
    message = parse(Arrival(source=path.name, raw=raw))
    return Judged(path, Label(path.parent.name), message, classify(message, POLICY), dict(_expected(raw)))


def _expected(raw: bytes) -> Iterator[tuple[str, str]]:
    for line in raw.decode("utf-8").partition("\n\n")[0].splitlines():
        name, _, value = line.partition(": ")
        if name.startswith("X-Expect-"):
            yield name.removeprefix("X-Expect-").casefold(), value.strip()


def macro_f1(mails: Iterable[Judged]) -> float:
    """The mean of the labels' F1."""
    scores = [f1 for _, _, f1, _ in by_label(list(mails)).values()]
    return sum(scores) / len(scores)


def by_label(mails: list[Judged]) -> dict[Label, tuple[float, float, float, int]]:
    """Precision, recall, F1 and number of mails of each label that occurs."""
    gold, predicted = Counter(m.gold for m in mails), Counter(m.classification.label for m in mails)
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
        for name, value in mail.expected.items():
            results.setdefault(name, []).append((mail, _read(mail, name, value)))
    return results


def _read(mail: Judged, name: str, value: str) -> bool:
    message, classification = mail.message, mail.classification
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


def _report(mails: list[Judged], worst: int) -> Iterator[str]:
    yield f"{len(mails)} mails, {sum(m.right for m in mails)} right, macro-F1 {macro_f1(mails):.3f}"
    for label, (precision, recall, f1, count) in by_label(mails).items():
        yield f"  {label:20} precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}  of {count}"
    for language in sorted({m.language for m in mails}):
        group = [m for m in mails if m.language == language]
        yield f"  {language:20} {sum(m.right for m in group)}/{len(group)}"
    sure = [m for m in mails if m.classification.confidence >= THRESHOLD]
    yield f"at confidence {THRESHOLD} and above: {len(sure)} mails, {sum(m.right for m in sure)} right"
    yield f"costly errors: {sum(m.costly for m in mails)}"
    for name, results in sorted(fields(mails).items()):
        wrong = ", ".join(f"{m.gold}/{m.path.stem}" for m, right in results if not right)
        yield f"  {name:20} {sum(right for _, right in results)}/{len(results)}  {wrong}"
    confusion = Counter((m.gold, m.classification.label) for m in mails if not m.right)
    yield from (f"  {gold} -> {label}: {count}" for (gold, label), count in confusion.most_common())
    wrong_ones = sorted((m for m in mails if not m.right), key=lambda m: (not m.costly, -m.classification.confidence))
    for mail in wrong_ones[:worst]:
        yield f"{mail.gold}/{mail.path.name} -> {mail.classification.label} {mail.classification.confidence:.2f}"
        for evidence in sorted(mail.classification.evidence, key=lambda e: -e.weight)[:4]:
            yield f"      {evidence.weight:5} {evidence.text!r}  {evidence.rule[:70]}"


def main() -> None:
    """Print the report."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    arguments.add_argument("--worst", type=int, default=10)
    given = arguments.parse_args()
    print("\n".join(_report(judged(given.folder), given.worst)))  # noqa: T201 - a bench prints


if __name__ == "__main__":
    main()
