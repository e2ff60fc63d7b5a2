"""Which paragraph lives on as which: anchors are kept, never shared, and found in good time."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.desk.alignment import Place, carry_across, carry_within
from api.desk.chains import heaviest_chain

Carry = Callable[[Sequence[Place], Sequence[str], Sequence[Place]], list[str | None]]

WORDS = (
    "the council met in spring and agreed on trade water bridges schools harbours fishing rights "
    "students visas energy prices grain railways museums satellites medicine doctors forests"
).split()
# Few texts, so that equal paragraphs are everywhere.
crowded = st.lists(st.sampled_from(["Yes.", "No.", "Thank you.", "Next question."]), max_size=12)
distinct = st.lists(st.lists(st.sampled_from(WORDS), min_size=8, max_size=14).map(" ".join))
paragraphs = st.one_of(crowded, st.lists(st.text("ab ", max_size=6), max_size=12), distinct)
GOOD_TIME_SECONDS = 15


def places(texts: Sequence[str], part: str = "opening") -> list[Place]:
    return [Place(part, text) for text in texts]


def anchors_of(texts: Sequence[str]) -> list[str]:
    return [f"p_{number}" for number in range(len(texts))]


def carried(
    old: Sequence[str], new: Sequence[str], carry: Carry = carry_within
) -> list[int | None]:
    """For each new paragraph the number of the old one whose anchor it has."""
    found = carry(places(old), anchors_of(old), places(new))
    return [None if anchor is None else int(anchor[2:]) for anchor in found]


def prose(seed: int, count: int, words: int = 30) -> list[str]:
    """Paragraphs that have nothing to do with each other."""
    chance = random.Random(seed)  # noqa: S311 - the same prose in every run
    return [
        " ".join(f"{chance.choice(WORDS)}{chance.randrange(10_000)}" for _ in range(words))
        for _ in range(count)
    ]


def shares_an_anchor(old: Sequence[str], new: Sequence[str], carry: Carry) -> bool:
    kept = [number for number in carried(old, new, carry) if number is not None]
    return len(kept) != len(set(kept)) or not set(kept) <= set(range(len(old)))


@given(old=paragraphs, new=paragraphs)
def test_no_anchor_is_given_twice(old: list[str], new: list[str]) -> None:
    assert not shares_an_anchor(old, new, carry_within)
    assert not shares_an_anchor(old, new, carry_across)
    assert len(carried(old, new)) == len(new)


def test_an_alignment_that_reuses_an_anchor_is_caught() -> None:
    def nearest(
        old: Sequence[Place], anchors: Sequence[str], new: Sequence[Place]
    ) -> list[str | None]:
        return [anchors[min(number, len(anchors) - 1)] for number in range(len(new))]

    assert shares_an_anchor(["One.", "Two."], ["One.", "Two.", "Three."], nearest)


@given(texts=paragraphs)
def test_a_text_that_did_not_change_keeps_every_anchor(texts: list[str]) -> None:
    assert carried(texts, texts) == list(range(len(texts)))


@given(old=paragraphs, new=paragraphs)
def test_every_unchanged_paragraph_keeps_an_anchor_of_its_own_text(
    old: list[str], new: list[str]
) -> None:
    kept = Counter(
        text
        for text, number in zip(new, carried(old, new), strict=True)
        if number is not None and old[number] == text
    )

    assert kept == Counter(old) & Counter(new)


@given(texts=paragraphs, order=st.randoms(use_true_random=False))
def test_moved_paragraphs_take_their_anchors_along(texts: list[str], order: random.Random) -> None:
    moved = order.sample(texts, len(texts))

    found = carried(texts, moved)

    assert [texts[number] for number in found if number is not None] == moved


@given(texts=paragraphs, more=paragraphs, at=st.integers(0, 12))
def test_what_is_inserted_takes_no_anchor_away(texts: list[str], more: list[str], at: int) -> None:
    longer = [*texts[:at], *more, *texts[at:]]

    found = carried(texts, longer)

    assert sorted(number for number in found if number is not None) == list(range(len(texts)))
    assert all(old is None or texts[old] == new for old, new in zip(found, longer, strict=True))


@given(texts=paragraphs, gone=st.sets(st.integers(0, 11)))
def test_what_is_deleted_takes_no_other_anchor_along(texts: list[str], gone: set[int]) -> None:
    shorter = [text for number, text in enumerate(texts) if number not in gone]

    found = carried(texts, shorter)

    assert [texts[number] for number in found if number is not None] == shorter


@given(seed=st.integers(0, 10_000), count=st.integers(1, 12), edits=st.sets(st.integers(0, 11)))
def test_edited_paragraphs_keep_their_anchors(seed: int, count: int, edits: set[int]) -> None:
    old = prose(seed, count)
    new = [
        text.replace(text.split()[3], "amended") + " indeed" if number in edits else text
        for number, text in enumerate(old)
    ]

    assert carried(old, new) == list(range(count))


def test_edits_insertions_and_deletions_together_are_told_apart() -> None:
    old = prose(1, 8)
    fresh = prose(2, 2)
    new = [fresh[0], old[0], f"{old[1]} indeed", *old[3:5], fresh[1], f"Well, {old[5]}", old[7]]

    assert carried(old, new) == [None, 0, 1, 3, 4, None, 5, 7]


def test_of_a_split_paragraph_the_greater_half_keeps_the_anchor() -> None:
    (whole,) = prose(3, 1)
    head, tail = whole[:200], whole[200:].strip()

    assert carried(["Before.", whole, "After."], ["Before.", head, tail, "After."]) == [
        0,
        1,
        None,
        2,
    ]
    assert carried([whole], [tail[:60], head]) == [None, 0]


def test_merged_paragraphs_keep_the_anchor_of_the_greater_one() -> None:
    short, long = prose(4, 1, words=10)[0], prose(5, 1)[0]

    assert carried(["A.", short, long, "Z."], ["A.", f"{short} {long}", "Z."]) == [0, 2, 3]


def test_two_alike_paragraphs_that_change_places_keep_their_own_anchors() -> None:
    first, second = "Question one is this?", "Question two is this?"

    assert carried([first, "Between.", second], [second, "Between.", first]) == [2, 1, 0]


def test_a_paragraph_that_has_nothing_in_common_gets_a_new_anchor() -> None:
    old = ["We met.", *prose(6, 3), "Thank you."]
    new = ["We met.", "Погода сегодня хорошая.", "Совсем другое.", "Thank you."]

    assert carried(old, new) == [0, None, None, 4]


def test_a_translation_takes_the_anchors_of_parts_that_are_cut_alike() -> None:
    old = [*places(["A", "B"]), *places(["Why?"], "q0"), *places(["So.", "And so."], "a0.0")]
    new = [*places(["А", "Б"]), *places(["Почему?"], "q0"), *places(["Так."], "a0.0")]

    assert carry_across(old, anchors_of("12345"), new) == ["p_0", "p_1", "p_2", None]


@given(
    sizes=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=6),
)
def test_a_translation_never_takes_an_anchor_from_another_part(
    sizes: list[tuple[int, int]],
) -> None:
    old = [Place(f"q{part}", "x") for part, (count, _) in enumerate(sizes) for _ in range(count)]
    new = [Place(f"q{part}", "y") for part, (_, count) in enumerate(sizes) for _ in range(count)]
    homes = dict(zip(anchors_of([place.text for place in old]), old, strict=True))

    found = carry_across(old, list(homes), new)

    for place, anchor in zip(new, found, strict=True):
        alike = sum(p.part == place.part for p in old) == sum(p.part == place.part for p in new)
        assert (anchor is not None) == alike
        assert anchor is None or homes[anchor].part == place.part


pairs = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 9).map(float)),
    max_size=9,
    unique_by=lambda pair: pair[:2],
)


@given(offered=pairs)
def test_the_chosen_chain_rises_on_both_sides_and_none_is_heavier(
    offered: list[tuple[int, int, float]],
) -> None:
    def rises(chain: Sequence[tuple[int, int, float]]) -> bool:
        return all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))

    chosen = [pair for pair in sorted(offered) if pair[:2] in heaviest_chain(offered)]
    possible = [
        sum(pair[2] for pair in chain)
        for size in range(len(offered) + 1)
        for chain in combinations(sorted(offered), size)
        if rises(chain)
    ]

    assert rises(chosen)
    assert sum(pair[2] for pair in chosen) == max(possible)


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        (prose(7, 2_000), [f"{text} indeed" for text in prose(7, 2_000)], 2_000),
        (prose(8, 2_000), ["Совсем другое дело."] * 2_000, 0),
        (["Yes."] * 3_000, ["Yes."] * 2_500, 2_500),
        (
            [text for each in prose(9, 1_000) for text in ("Yes.", each)],
            ["Yes.", *(text for each in prose(9, 1_000) for text in (f"{each} indeed", "Yes."))],
            2_000,
        ),
        (prose(10, 300, words=3_000), [f"Well, {t}" for t in prose(10, 300, words=3_000)], 300),
        (prose(11, 2_000), prose(11, 2_000)[::-1], 2_000),
    ],
    ids=["all edited", "all new", "all equal", "every other equal", "very long", "all moved"],
)
def test_a_big_page_is_aligned_in_good_time(old: list[str], new: list[str], kept: int) -> None:
    start = time.monotonic()

    found = carried(old, new)

    assert time.monotonic() - start < GOOD_TIME_SECONDS
    assert sum(number is not None for number in found) == kept
