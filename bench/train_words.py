"""Trains the word model on our own invented mail and writes followup/core/classify/word_weights.py.

usage: make bench-train_words [ARGS=--check]   --check: cross-validation only, nothing is written

A multinomial logistic regression over words, their stems (`stem*`), Chinese signs alone and in pairs, by
stochastic gradient steps in a fixed order, so that the same mail gives the same weights.
The names of sender and readers are left out.
"""

from __future__ import annotations

import argparse
import math
import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from followup.core.classify.page import ALWAYS, Page
from followup.core.classify.score import CUES
from followup.core.model import Label, Message
from followup.mail.parse import parse
from followup.ports import Arrival

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"
TABLE = ROOT / "followup" / "core" / "classify" / "word_weights.py"
CUE_OF = {
    Label.REJECTION: "no",
    Label.AUTOMATED_REJECTION: "no",
    Label.INTERVIEW_INVITE: "invite",
    Label.INTERVIEW_UPDATE: "update",
    Label.OFFER: "offer",
    Label.ACKNOWLEDGEMENT: "ack",
    Label.ASSESSMENT: "test",
    Label.OUTREACH: "outreach",
    Label.PROCESS: "process",
    Label.UNRELATED: "unrelated",
}
STEM = 4  # letters of the stems that count beside the words: inflected forms share them
SEEN = 3  # in how many mails a feature must occur
KEPT = 4_000  # weights, the greatest
ROUNDS = 20
STEP = 2.0
START = 0.02  # how fast the biases move
SHRINK = 1e-3
FOLDS = 5
MODULE = '''"""Which cues each word leans to or from, in tenths: written by bench/train_words.py."""

BIASES = {{
{biases}
}}
WEIGHTS = """
{weights}
"""  # noqa: E501 - a Chinese sign is counted as two columns
'''
_NAME = re.compile(r"[a-z]{2,40}|[\u4e00-\u9fff]{1,4}")

Example = tuple[tuple[str, ...], str]  # features, cue


@dataclass
class Model:
    """A weight for each feature and cue, in the order of CUES, and what each cue starts with."""

    weights: dict[str, list[float]]
    biases: list[float]

    def shares(self, known: Sequence[str]) -> list[float]:
        """The probability of each cue for a mail with these features."""
        worth = 1 / math.sqrt(len(known) or 1)
        columns = zip(*(self.weights[key] for key in known), strict=True) if known else [()] * len(CUES)
        sums = [bias + worth * sum(column) for bias, column in zip(self.biases, columns, strict=True)]
        powers = [math.exp(value - max(sums)) for value in sums]
        return [power / sum(powers) for power in powers]

    def best(self, keys: Sequence[str]) -> str:
        """The likeliest cue."""
        shares = self.shares([key for key in keys if key in self.weights])
        return CUES[shares.index(max(shares))]


def examples(folder: Path) -> list[Example]:
    """The mail of a corpus, <folder>/<label>/*.eml, mixed, in an order that never changes."""
    paths = sorted(folder.glob("*/*.eml"), key=lambda path: crc32(f"{path.parent.name}/{path.name}".encode()))
    return [example(_message(path), Label(path.parent.name)) for path in paths]


def _message(path: Path) -> Message:
    return parse(Arrival(source=path.name, raw=path.read_bytes()))


def example(message: Message, label: Label) -> Example:
    """The features of a mail, without the names of those who write and read it, and its cue."""
    names = set(_named(message))
    keys = frozenset().union(*(sentence.keys for sentence in Page.of(message).sentences))
    kept = (key for key in keys if _tells(key) and not any(name.startswith(key.rstrip("*")) for name in names))
    return tuple(sorted(kept)), CUE_OF[label]


def _tells(key: str) -> bool:
    stem = key.rstrip("*")
    return key != ALWAYS and not stem.isdigit() and (stem == key or len(stem) == STEM)


def _named(message: Message) -> Iterator[str]:
    for one in (message.sender, *message.recipients):
        if one:
            yield from _NAME.findall(f"{one.name} {one.address}".casefold())


def train(mails: Sequence[Example]) -> Model:
    """The model that fits the mails, with all its weights."""
    seen = Counter(key for keys, _ in mails for key in keys)
    weights = {key: [0.0] * len(CUES) for key, times in sorted(seen.items()) if times >= SEEN}
    model = Model(weights, [0.0] * len(CUES))
    known = [([key for key in keys if key in weights], CUES.index(cue)) for keys, cue in mails]
    for turn in range(ROUNDS):
        for keys, cue in known:
            _step(model, keys, cue, STEP / (1 + turn / 5))
    return model


def _step(model: Model, keys: Sequence[str], cue: int, step: float) -> None:
    wrong = model.shares(keys)
    wrong[cue] -= 1
    model.biases = [bias - START * error for bias, error in zip(model.biases, wrong, strict=True)]
    worth = step / math.sqrt(len(keys) or 1)
    for key in keys:
        row = zip(model.weights[key], wrong, strict=True)
        model.weights[key] = [(1 - SHRINK) * weight - worth * error for weight, error in row]


def pruned(model: Model) -> Model:
    """The model with its greatest weights only, in tenths."""
    ranked = sorted((abs(weight) for row in model.weights.values() for weight in row), reverse=True)
    least = ranked[min(KEPT, len(ranked)) - 1]
    rounded = {key: [round(w, 1) if abs(w) >= least else 0.0 for w in row] for key, row in model.weights.items()}
    return Model({key: row for key, row in rounded.items() if any(row)}, model.biases)


def cross_validated(mails: Sequence[Example]) -> float:
    """The share of mails that a model trained on the others labels right."""
    right = 0
    for fold in range(FOLDS):
        model = pruned(train([mail for index, mail in enumerate(mails) if index % FOLDS != fold]))
        right += sum(model.best(keys) == cue for keys, cue in mails[fold::FOLDS])
    return right / len(mails)


def written(model: Model) -> str:
    """The module that holds the table."""
    biases = "\n".join(f'    "{cue}": {round(bias, 2)},' for cue, bias in zip(CUES, model.biases, strict=True))
    entries = "; ".join(_entry(key, row) for key, row in sorted(model.weights.items()))
    return MODULE.format(
        biases=biases, weights=textwrap.fill(entries, 118, break_long_words=False, break_on_hyphens=False)
    )


def _entry(key: str, row: Sequence[float]) -> str:
    return " ".join([key, *(f"{cue} {round(10 * weight)}" for cue, weight in zip(CUES, row, strict=True) if weight)])


def main() -> None:
    """Train, check by cross-validation, write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true")
    mails = examples(CORPUS)
    if arguments.parse_args().check:
        print(f"{len(mails)} mails, cross-validated {cross_validated(mails):.3f}")
        return
    TABLE.write_text(written(pruned(train(mails))), "utf-8")


if __name__ == "__main__":
    main()
