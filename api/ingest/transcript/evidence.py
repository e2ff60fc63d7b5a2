"""What is known of each candidate's turn, and of each voice in the document; for `grammar`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from api.ingest.lexicon.labels import COURTESY, OFFICES
from api.ingest.transcript import names
from api.ingest.transcript.labels import Candidate


@dataclass(frozen=True, slots=True)
class Seen:
    """A candidate with what is known of its turn: does it ask, how long is it?

    `key` is the candidate's, or that of the label which it is a damaged form of.
    """

    candidate: Candidate
    asks: bool
    length: int
    key: str
    kind: str


def fold(seen: Iterable[Seen], is_label: Callable[[Seen], bool]) -> list[Seen]:
    """Without the candidates that are none: their text goes on with the turn before."""
    kept: list[Seen] = []
    for one in seen:
        if is_label(one):
            kept.append(one)
        elif kept:
            before = kept[-1]
            kept[-1] = replace(
                before, asks=before.asks or one.asks, length=before.length + one.length
            )
    return kept


@dataclass(slots=True, eq=False)
class Voice:
    """The turns of one person, under all labels that name this person.

    `after_ask` counts turns behind one that asks, `is_titled` says that a label states an office.
    """

    keys: set[str]
    count: int = 0
    asks: int = 0
    length: int = 0
    after_ask: int = 0
    is_titled: bool = False
    is_in_title: bool = False
    labels: set[str] = field(default_factory=set)

    @property
    def share(self) -> float:
        return self.asks / self.count if self.count else 0.0

    @property
    def mean_length(self) -> float:
        return self.length / self.count if self.count else 0.0

    def total(self, counts: Counter[str]) -> int:
        return sum(counts[key] for key in self.keys)


def voices(seen: Sequence[Seen], title: str = "") -> list[Voice]:
    """One voice a person, in order of appearance, of all candidates given."""
    owners = people(one.key for one in seen)
    found: dict[str, Voice] = {}
    previous: Seen | None = None
    for one in seen:
        voice = found.setdefault(owners[one.key], Voice(set()))
        voice.keys.add(one.key)
        voice.labels.add(one.candidate.label)
        voice.count += 1
        voice.asks += one.asks
        voice.length += one.length
        if previous is not None and previous.asks and owners[previous.key] != owners[one.key]:
            voice.after_ask += 1
        previous = one
    for voice in found.values():
        voice.is_titled = any(names.is_titled(key) or names.is_office(key) for key in voice.keys)
        voice.is_in_title = any(is_in_title(key, title) for key in voice.keys)
    return list(found.values())


def count_before(seen: Sequence[Seen], followers: Set[str]) -> Counter[str]:
    """How often each key stands directly before one of `followers`."""
    return Counter(one.key for one, after in pairwise(seen) if after.key in followers)


def count_behind(seen: Sequence[Seen], leaders: Set[str]) -> Counter[str]:
    """How often each key stands directly behind one of `leaders`."""
    return Counter(after.key for one, after in pairwise(seen) if one.key in leaders)


def people(keys: Iterable[str]) -> dict[str, str]:
    """Each key to the longest key that names the same person, if there is exactly one person."""
    counts = Counter(keys)
    by_ending: dict[str, list[str]] = {}
    for key in counts:
        for word in set(key.replace(",", " ").replace("/", " ").split()):
            by_ending.setdefault(word, []).append(key)
        name = names.bare_name(key)
        if len(name) > 1:
            by_ending.setdefault(names.initials_of(name), []).append(key)
    owners: dict[str, str] = {}
    for key in sorted(counts, key=len, reverse=True):
        words = set(key.replace(",", " ").replace("/", " ").split()) - OFFICES - COURTESY
        words = words or set(key.split())
        near = min((by_ending.get(word, []) for word in words), key=len, default=[])
        longer = {
            owners[other]
            for other in near[:_MAX_NAMESAKES]
            if other in owners and names.same_person(key, other)
        }
        owners[key] = longer.pop() if len(longer) == 1 else key
    return owners


_MAX_NAMESAKES = 50


def is_in_title(key: str, title: str) -> bool:
    """The whole name, or the surname behind an office, stands in the title."""
    whole, single = _title_words(title)
    words = names.bare_name(key)
    if not words:
        return False
    name = " ".join(words)
    if len(words) > 1 or not name.isascii():
        return name in whole
    return len(name) > 3 and name in single


@lru_cache(maxsize=4)
def _title_words(title: str) -> tuple[str, frozenset[str]]:
    whole = " ".join(title.lower().split())
    bare = (word.strip(".,:;()'’\"“”") for word in whole.split())
    return whole, frozenset(word.removesuffix("’s").removesuffix("'s") for word in bare)
