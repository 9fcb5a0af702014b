"""Trains the word model on our own invented mail and writes followup/core/classify/word_weights.txt.

usage: make bench-train_words [ARGS=--check]   --check: cross-validation only, nothing is written

A multinomial logistic regression over the words, pairs of words and facts that core/classify/words.py finds. Every
mail counts twice: as it is, and, half as much, as it reads without its sender, like mail that was saved as plain text.
"""

from __future__ import annotations

import argparse
import mailbox
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression

from followup.core.classify.envelope import Envelope
from followup.core.classify.page import Page
from followup.core.classify.words import FIRST, LABELS, LAST, NOUGHT, START, facts, features
from followup.core.model import Address, Label, Message
from followup.mail.parse import parse
from followup.ports import Arrival

ROOT = Path(__file__).parent.parent
LETTERS = ROOT / "bench" / "letters"
TABLE = ROOT / "followup" / "core" / "classify" / "word_weights.txt"
SEEN = 3  # in how many mails a word must occur
KEPT = 35_000  # words and pairs, the most telling
WORTH = 10.0  # what all words of a mail count together, beside one fact of its envelope
LOOSE = 3.0  # how freely the weights follow the mail (C of the regression)
PLAIN = 0.5  # what a mail without its sender counts
CLIPPED = 0.9995  # the share of weights that the steps of the table reach
FOLDS = 4
NOBODY = Address("", "sender@unknown.example")


@dataclass(frozen=True)
class Example:
    """One mail to learn from: what is known of it, and what it is."""

    writer: str
    label: Label
    words: frozenset[str]
    facts: frozenset[str]
    weight: float


@dataclass(frozen=True)
class Model:
    """The weights: one row a word or fact, in the order of LABELS; the start; how rare each word is."""

    words: dict[str, tuple[np.ndarray, float]]
    facts: dict[str, np.ndarray]
    start: np.ndarray


def letters(folder: Path) -> list[Example]:
    """The mail of <folder>/*.mbox, each as it is and without its sender."""
    return [one for path in sorted(folder.glob("*.mbox")) for one in _of_writer(path)]


def _of_writer(path: Path) -> Iterator[Example]:
    with closing(mailbox.mbox(path, create=False)) as box:
        for number, kept in enumerate(box):
            message, label = parse(Arrival(f"{path.stem}:{number}", kept.as_bytes())), Label(kept["X-Expect-Label"])
            yield example(message, label, path.stem)
            yield example(_without_sender(message), label, path.stem, PLAIN)


def _without_sender(message: Message) -> Message:
    subject = message.subject if crc32(message.id.encode()) % 2 else ""
    return replace(message, sender=NOBODY, to=(), cc=(), reply_to=(), headers=(), in_reply_to=None, subject=subject)


def example(message: Message, label: Label, writer: str, weight: float = 1.0) -> Example:
    """A mail as the model sees it."""
    page = Page.of(message)
    outside = frozenset(facts(page, Envelope.of(message)))
    return Example(writer, label, frozenset(features(page)), outside, weight)


def train(mails: Sequence[Example], kept: int = KEPT) -> Model:
    """The model that fits the mails, with its most telling words."""
    seen = Counter(word for mail in mails for word in mail.words)
    full = _fitted(mails, {word for word, times in seen.items() if times >= 2 * SEEN})
    telling = sorted(full.words, key=lambda word: -np.abs(full.words[word][0]).max())
    return _fitted(mails, set(telling[:kept]))


def _fitted(mails: Sequence[Example], vocabulary: set[str]) -> Model:
    said, outside, rarity = DictVectorizer(), DictVectorizer(), TfidfTransformer()
    words = said.fit_transform([dict.fromkeys(sorted(mail.words & vocabulary), 1) for mail in mails])
    around = outside.fit_transform([dict.fromkeys(sorted(mail.facts), 1) for mail in mails])
    regression = LogisticRegression(C=LOOSE, max_iter=400)
    columns = hstack([WORTH * rarity.fit_transform(words), around]).tocsr()
    regression.fit(columns, [LABELS.index(m.label) for m in mails], sample_weight=[m.weight for m in mails])
    weights = regression.coef_.T
    names = said.get_feature_names_out()
    return Model(
        {name: (WORTH * rarity.idf_[row] * weights[row], rarity.idf_[row]) for row, name in enumerate(names)},
        {name: weights[len(names) + row] for row, name in enumerate(outside.get_feature_names_out())},
        regression.intercept_,
    )


def written(model: Model) -> str:
    """The table: the step of its weights, then a line each, ten characters for weights and one for rarity."""
    rows = {name: weights for name, (weights, _) in model.words.items()} | model.facts | {START: model.start}
    greatest = np.quantile(np.abs(np.concatenate(list(rows.values()))), CLIPPED)
    step = float(f"{greatest / (LAST - NOUGHT):.4g}")
    rare = {name: rarity * rarity for name, (_, rarity) in model.words.items()}
    lines = [f"{name} {_characters(rows[name], step, rare.get(name, 0.0))}" for name in sorted(rows)]
    return "\n".join([str(step), *lines, ""])


def _characters(weights: np.ndarray, step: float, rarity: float) -> str:
    codes = np.clip(np.rint(weights / step) + NOUGHT, FIRST, LAST).astype(int)
    return "".join(map(chr, [*codes, min(LAST, FIRST + round(rarity))]))


def best(model: Model, mail: Example) -> Label:
    """The likeliest label."""
    known = [model.words[word] for word in mail.words if word in model.words]
    norm = np.sqrt(sum(rarity * rarity for _, rarity in known) or 1)
    sums = model.start + sum(weights for weights, _ in known) / norm
    return LABELS[int(np.argmax(sums + sum(model.facts[fact] for fact in mail.facts if fact in model.facts)))]


def cross_validated(mails: Sequence[Example]) -> float:
    """The share of mails that a model trained on what others wrote labels right."""
    writers = sorted({mail.writer for mail in mails}, key=lambda writer: crc32(writer.encode()))
    right = 0
    for fold in range(FOLDS):
        unseen = set(writers[fold::FOLDS])
        model = train([mail for mail in mails if mail.writer not in unseen])
        right += sum(best(model, mail) is mail.label for mail in mails if mail.writer in unseen)
    return right / len(mails)


def main() -> None:
    """Train, check by cross-validation, write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true")
    mails = letters(LETTERS)
    if arguments.parse_args().check:
        print(f"{len(mails)} mails, cross-validated {cross_validated(mails):.3f}")
        return
    TABLE.write_text(written(train(mails)), "utf-8")


if __name__ == "__main__":
    main()
