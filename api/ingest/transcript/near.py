"""Labels that scanning damaged: which other label of the document each one is; for `grammar`."""

from __future__ import annotations

from collections import Counter

from rapidfuzz import fuzz, process

from api.ingest.lexicon.labels import FIELDS

_MIN_CHARACTERS = 6
_MIN_REPEATED = 2
_MIN_ALIKE = 82.0
# Beyond these a page is no transcript, and comparing all with all would take too long.
_MAX_RARE, _MAX_REPEATED = 2_000, 200
_MAX_LONGER = 2


def find(counts: Counter[str], known: frozenset[str]) -> dict[str, str]:
    """Keys that stand once or twice, to the repeated key that they are a damaged form of.

    `known` are keys that are words for a role: never damaged forms themselves.
    """
    repeated = [
        key
        for key, count in counts.most_common(_MAX_REPEATED)
        if (count >= _MIN_REPEATED or key in known) and len(key) >= _MIN_CHARACTERS
    ]
    rare = [key for key, count in counts.items() if count == 1 and key not in known]
    found: dict[str, str] = {}
    for key in rare[:_MAX_RARE]:
        target = _nearest(key, repeated)
        if target:
            found[key] = target
    return found


def _nearest(key: str, repeated: list[str]) -> str | None:
    if len(key) < _MIN_CHARACTERS or key in FIELDS:
        return None
    best = process.extractOne(key, repeated, scorer=fuzz.ratio, score_cutoff=_MIN_ALIKE)
    if best is None or abs(len(best[0]) - len(key)) > _MAX_LONGER:
        return None
    return best[0] if _is_damage(key, best[0]) else None


def _is_damage(key: str, target: str) -> bool:
    """`ms lee` and `ms bee` are two people; of longer words, one may be spoilt."""
    words, others = key.split(), target.split()
    if len(words) != len(others):
        return True
    spoilt = [(word, other) for word, other in zip(words, others, strict=True) if word != other]
    return len(spoilt) == 1 and all(
        min(len(word), len(other)) >= _MIN_CHARACTERS for word, other in spoilt
    )
