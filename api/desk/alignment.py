"""Which new paragraph is which old one: how anchors live on when an edition changes.

Use `carry_within` when an edition of the same language is replaced, `carry_across` when a
translation joins. Neither ever gives one anchor to two paragraphs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import LCSseq

from api.desk.chains import Pair, heaviest_chain

RESEMBLANCE_WINDOW = 60  # paragraphs
ALIKE_SCORE = 70  # of 100: strangers in one language reach about 50
LIKELY_EDIT = 0.55  # similarity from which two paragraphs in one gap are the same, edited
LONE_EDIT = 0.30  # the same where the gap holds exactly one old and one new paragraph
# Bounds of the work for one gap: so many pairs, nearest to its diagonal, by their beginnings.
COMPARED_PAIRS = 200_000
COMPARED_CHARACTERS = 1_000


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph by its text and its part: `opening`, `q0`, `a0`, `after0`, `q1` and so on."""

    part: str
    text: str


def carry_across(
    old: Sequence[Place], anchors: Sequence[str], new: Sequence[Place]
) -> list[str | None]:
    """Anchors for a translation: by position, in every part that has as many paragraphs.

    Where a part is cut into paragraphs differently, nothing says which is which, and its
    paragraphs get None.
    """
    known: dict[str, list[str]] = {}
    for place, anchor in zip(old, anchors, strict=True):
        known.setdefault(place.part, []).append(anchor)
    sizes: dict[str, int] = {}
    for place in new:
        sizes[place.part] = sizes.get(place.part, 0) + 1
    waiting = {
        part: iter(there) for part, there in known.items() if len(there) == sizes.get(part, 0)
    }
    return [next(waiting[place.part]) if place.part in waiting else None for place in new]


def carry_within(
    old: Sequence[Place], anchors: Sequence[str], new: Sequence[Place]
) -> list[str | None]:
    """Anchors for a changed text: equal paragraphs keep theirs, in order or moved; then edited
    ones do, each in the gap between equal ones where it stood.
    """
    blocks = _equal_blocks(old, new)
    partner = {j + k: i + k for i, j, size in blocks for k in range(size)}
    partner.update(_moved(old, new, partner))
    taken = set(partner.values())
    for gone, come in _gaps(blocks):
        lost = [i for i in gone if i not in taken]
        found = [j for j in come if j not in partner]
        partner.update(_edited(old, new, lost, found))
    return [anchors[partner[j]] if j in partner else None for j in range(len(new))]


def _equal_blocks(old: Sequence[Place], new: Sequence[Place]) -> list[tuple[int, int, int]]:
    """Runs (old, new, size) of as many equal paragraphs in order as there can be.

    The last one is empty and stands at the ends.
    """
    numbers: dict[str, int] = {}
    sides = [[numbers.setdefault(p.text, len(numbers)) for p in side] for side in (old, new)]
    blocks = LCSseq.opcodes(*sides).as_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks]


def _gaps(blocks: Sequence[tuple[int, int, int]]) -> Iterator[tuple[range, range]]:
    """What lies between the runs, on both sides."""
    i = j = 0
    for a, b, size in blocks:
        yield range(i, a), range(j, b)
        i, j = a + size, b + size


def _moved(
    old: Sequence[Place], new: Sequence[Place], partner: dict[int, int]
) -> Iterator[tuple[int, int]]:
    """Pairs (new, old) of equal paragraphs that stand elsewhere now."""
    taken = set(partner.values())
    homes: dict[str, list[int]] = {}
    for i in reversed(range(len(old))):
        if i not in taken:
            homes.setdefault(old[i].text, []).append(i)
    for j, place in enumerate(new):
        if j not in partner and homes.get(place.text):
            yield j, homes[place.text].pop()


def _edited(
    old: Sequence[Place], new: Sequence[Place], lost: Sequence[int], found: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Pairs (new, old) of edited paragraphs in a gap, in order, of the greatest likeness."""
    threshold = LONE_EDIT if len(lost) == len(found) == 1 else LIKELY_EDIT
    for i, j in heaviest_chain(_alike(old, new, lost, found, threshold)):
        yield j, i


def _alike(
    old: Sequence[Place],
    new: Sequence[Place],
    lost: Sequence[int],
    found: Sequence[int],
    threshold: float,
) -> Iterator[Pair]:
    reach = COMPARED_PAIRS // (2 * len(lost)) if lost else 0
    for row, i in enumerate(lost):
        middle = row * len(found) // len(lost)
        for j in found[max(0, middle - reach) : middle + reach + 1]:
            likeness = _likeness(old[i], new[j])
            if likeness >= threshold:
                yield i, j, likeness


def _likeness(old: Place, new: Place) -> float:
    texts = (old.text[:COMPARED_CHARACTERS], new.text[:COMPARED_CHARACTERS])
    return float(fuzz.ratio(*texts, score_cutoff=100 * LONE_EDIT)) / 100


def resemblance(old: Sequence[str], new: Sequence[str]) -> float:
    """The share of the shorter text's paragraphs that stand in the longer one, if only edited.

    Looks at the beginnings of long texts; a text without paragraphs resembles every other.
    """
    short, long = sorted((old[:RESEMBLANCE_WINDOW], new[:RESEMBLANCE_WINDOW]), key=len)
    if not short:
        return 1.0
    known = set(old) & set(new)
    alike = [
        text in known or process.extractOne(text, long, scorer=fuzz.ratio, score_cutoff=ALIKE_SCORE)
        for text in short
    ]
    return sum(map(bool, alike)) / len(short)
