"""Tells which language a mail is written in, from its script and its commonest words."""

from __future__ import annotations

import re

from followup.core.signs import SIMPLIFIED, TRADITIONAL

_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_OTHER_SCRIPT = re.compile(r"[\u0370-\u0e7f\u3040-\u30ff\uac00-\ud7af]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[a-z\u00c0-\u024f]{1,40}")
_STOP_WORDS = {
    "en": "the and you your we our for with have has will is are this that please from not would be of to i it "
    "a in on at by as if so can do me my what when there",
    "de": "der die das und sie ihre wir ihnen mit für nicht ist sind haben ein eine auf zu den uns bei von ich",
    "fr": "le la les et vous votre nous notre pour avec est sont une des du que qui pas dans sur je à au",
    "es": "el la los las y usted su nosotros para con es son una del que no en por se tu gracias de",
    "it": "il la gli e lei sua noi per con è sono una del che non in di si grazie le della",
    "pt": "o a os as e você sua nós para com é são uma do que não em por se obrigado da",
    "nl": "de het een en u uw wij voor met is zijn niet op van dat je jouw bij om naar",
    "pl": "i w na z do nie się jest za o że dla oraz twoje państwa pana pani",
    "sv": "och att du din vi för med är inte på av till en ett som har tack det om",
    "tr": "ve bir bu için ile size sizin olarak değil çok de da",
}
_LANGUAGES_OF = {
    word: tuple(sorted(code for code, words in _STOP_WORDS.items() if word in words.split()))
    for word in sorted({word for words in _STOP_WORDS.values() for word in words.split()})
}
_SAMPLE = 4_000
_HAN_PER_WORD = 1.7  # a Chinese word is about this many characters
_STRAY = 2  # letters of a script that make no language
_TELLING = 2  # common words that make a language
_SCRIPT_SHARE = 0.2


def language(text: str) -> str:
    """The language of most of the prose: "en", "zh-Hans", "zh-Hant", another ISO 639-1 code, or "und"."""
    sample = text[:_SAMPLE].lower()
    words = _WORD.findall(sample)
    han = len(_HAN.findall(sample))
    foreign = _by_script(sample, len(words) + han)
    if foreign:
        return foreign
    if han / _HAN_PER_WORD > len(words):
        return _chinese(sample)
    return _by_stop_words(words) or (_chinese(sample) if han else "und")


def _by_script(sample: str, others: int) -> str | None:
    if not _OTHER_SCRIPT.search(sample):
        return None
    for code, script in _SCRIPTS:
        count = len(script.findall(sample))
        if count > _STRAY and count > _SCRIPT_SHARE * (others + count):
            return code
    return None


def _chinese(sample: str) -> str:
    traditional = sum(character in TRADITIONAL for character in sample)
    simplified = sum(character in SIMPLIFIED for character in sample)
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _by_stop_words(words: list[str]) -> str | None:
    votes = dict.fromkeys(_STOP_WORDS, 0)
    for word in words:
        for code in _LANGUAGES_OF.get(word, ()):
            votes[code] += 1
    best = max(votes, key=lambda code: votes[code])
    return best if votes[best] >= _TELLING else ("en" if words else None)
