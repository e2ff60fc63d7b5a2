"""In which language is this text? Scripts, letters and the commonest words; pure counting."""

from __future__ import annotations

import re
from collections import Counter

from api.ingest.lexicon.stopwords import LETTERS, STOPWORDS
from api.ingest.lexicon.trade import TRADE

# Marks of Indic, Arabic and Hebrew vowels stand inside words and are no letters.
_WORD = re.compile(
    r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963])*"
    r"(?:['’‘ʻ](?:[^\W\d_]+)?)?"
)
_SAMPLE_CHARACTERS = 60_000
_SCRIPTS = {
    "ar": re.compile(r"[\u0620-\u06d5\u0750-\u077f\ufb50-\ufdff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "he": re.compile(r"[\u05d0-\u05ea]"),
    "el": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"),
    "hi": re.compile(r"[\u0900-\u097f]"),
    "bn": re.compile(r"[\u0980-\u09ff]"),
    "te": re.compile(r"[\u0c00-\u0c7f]"),
    "kn": re.compile(r"[\u0c80-\u0cff]"),
    "ml": re.compile(r"[\u0d00-\u0d7f]"),
    "gu": re.compile(r"[\u0a80-\u0aff]"),
    "pa": re.compile(r"[\u0a00-\u0a7f]"),
    "or": re.compile(r"[\u0b00-\u0b7f]"),
    "dv": re.compile(r"[\u0780-\u07bf]"),
    "bo": re.compile(r"[\u0f00-\u0fff]"),
    "ta": re.compile(r"[\u0b80-\u0bff]"),
    "si": re.compile(r"[\u0d80-\u0dff]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "lo": re.compile(r"[\u0e80-\u0eff]"),
    "my": re.compile(r"[\u1000-\u109f]"),
    "ka": re.compile(r"[\u10a0-\u10ff]"),
    "am": re.compile(r"[\u1200-\u137f]"),
    "km": re.compile(r"[\u1780-\u17ff]"),
    "hy": re.compile(r"[\u0530-\u058f]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]"),
}
_KANA_SHARE = 0.1
_DENSE_WEIGHT = 3
_LETTER_WEIGHT = 0.5
_STATED_SHARE = 0.8
UNKNOWN = "und"


def detect(text: str, stated: str = "") -> str:
    """The BCP 47 tag, `und` where nothing tells.

    `stated` is what the page itself says; it decides where the text leaves two close languages.
    """
    sample = text[:_SAMPLE_CHARACTERS]
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS.items()}
    # One character of these is about as much text as three letters.
    for name in ("zh", "ja", "ko"):
        counts[name] *= _DENSE_WEIGHT
    script = max(counts, key=lambda name: counts[name])
    if not counts[script]:
        return UNKNOWN
    if script == "zh" and counts["ja"] > _KANA_SHARE * counts["zh"]:
        return "ja"
    if script in _KNOWN:
        return _by_words(sample, script, stated.lower().partition("-")[0].partition("_")[0])
    return script


def _by_words(sample: str, script: str, stated: str) -> str:
    lower = sample.lower()
    seen = Counter(_WORD.findall(lower))
    letters = Counter(lower)
    known, owners = _KNOWN[script]
    scores = {
        language: sum(seen[word] / owners[word] for word in words)
        + _LETTER_WEIGHT * sum(letters[letter] for letter in LETTERS.get(language, ""))
        for language, words in known.items()
    }
    best = max(scores, key=lambda language: scores[language])
    if scores.get(stated, 0) and scores[stated] >= _STATED_SHARE * scores[best]:
        return stated
    if scores[best]:
        return best
    if stated in scores:
        return stated
    return next(iter(known)) if script != "latin" else UNKNOWN


def _gather(script: str) -> tuple[dict[str, frozenset[str]], Counter[str]]:
    """The words of each language of a script, and how many of these languages have each word."""
    common, trade = STOPWORDS.get(script, {}), TRADE.get(script, {})
    known = {
        language: common.get(language, frozenset()) | trade.get(language, frozenset())
        for language in dict.fromkeys([*common, *trade])
    }
    return known, Counter(word for words in known.values() for word in words)


_KNOWN = {script: _gather(script) for script in dict.fromkeys([*STOPWORDS, *TRADE])}
