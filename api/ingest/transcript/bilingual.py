"""Pages that give each turn twice, in Chinese, say, and in Latin letters; for `grammar`."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from api.ingest.transcript.evidence import Seen
from api.ingest.transcript.labels import KNOWN

_DENSE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_MIN_PAIRS, _PAIRED_SHARE = 2, 0.8


def with_kinds(seen: Sequence[Seen]) -> list[Seen]:
    """A translated label is of the kind of its original: `The Gazette` asks as `公报记者` does."""
    pairs = _translations(seen)
    kinds = {one.key: one.kind for one in seen if one.kind in KNOWN}
    return [replace(one, kind=kinds.get(pairs.get(one.key, ""), one.kind)) for one in seen]


def roles_of(seen: Sequence[Seen], roles: Mapping[str, str]) -> dict[str, str]:
    """Translated labels with the roles of their originals."""
    pairs = _translations(seen)
    return {latin: roles[dense] for latin, dense in pairs.items() if dense in roles}


def _translations(seen: Sequence[Seen]) -> dict[str, str]:
    """Each label in Latin letters to the one before it that it translates; or nothing."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    index = pairs = 0
    while index + 1 < len(seen):
        first, second = seen[index].key, seen[index + 1].key
        if _DENSE.search(first) and not _DENSE.search(second):
            counts[second][first] += 1
            pairs += 1
            index += 1
        index += 1
    if pairs < _MIN_PAIRS or 2 * pairs < _PAIRED_SHARE * len(seen):
        return {}
    return {latin: dense.most_common(1)[0][0] for latin, dense in counts.items()}
