"""In which language is this text? Scripts and the commonest words decide; pure counting."""

from __future__ import annotations

import re
from collections import Counter

from api.ingest.lexicon.stopwords import STOPWORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAMPLE_CHARACTERS = 60_000
_SCRIPTS = {
    "ar": re.compile(r"[\u0620-\u064a]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "he": re.compile(r"[\u05d0-\u05ea]"),
    "el": re.compile(r"[\u03b1-\u03c9]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "latin": re.compile(r"[A-Za-z]"),
}
_KANA_SHARE = 0.1
_CHINESE_WEIGHT = 3
UNKNOWN = "und"


def detect(text: str) -> str:
    """The BCP 47 tag, `und` where nothing tells."""
    sample = text[:_SAMPLE_CHARACTERS]
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS.items()}
    # One character of these is about as much text as three letters.
    for name in ("zh", "ja", "ko"):
        counts[name] *= _CHINESE_WEIGHT
    script = max(counts, key=lambda name: counts[name])
    if not counts[script]:
        return UNKNOWN
    if script == "zh" and counts["ja"] > _KANA_SHARE * counts["zh"]:
        return "ja"
    if script in {"latin", "cyrillic", "ar"}:
        return _by_words(sample, script)
    return script


def _by_words(sample: str, script: str) -> str:
    seen = Counter(word.lower() for word in _WORD.findall(sample))
    candidates = STOPWORDS[script]
    scores = {
        language: sum(seen[word] for word in stopwords)
        for language, stopwords in candidates.items()
    }
    best = max(scores, key=lambda language: scores[language])
    if scores[best]:
        return best
    return next(iter(candidates)) if script != "latin" else UNKNOWN
