"""Figures and how they are added up; made by the measuring modules, read by `evaluate`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

# What is compared, in the order in which it is told. Each is defined where it is measured.
FIGURES = (
    "labels",
    "turns",
    "items",
    "answerers",
    "opening",
    "title",
    "date",
    "place",
    "speakers",
    "language",
    "contacts",
    "contacts_by_mission",
    "missions",
    "addresses",
    "hours",
    "repairs",
    "typos",
)
# What should be zero on every page.
COUNTS = (
    "invented_items",
    "wrong_dates",
    "wrong_dates_with_confidence",
    "unaccounted",
    "invented_text",
)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many the truth has, how many the draft has, and how many of these agree."""

    expected: int
    found: int
    right: int

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.expected + other.expected, self.found + other.found, self.right + other.right
        )

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of what was expected that was found; None where nothing was expected."""
        return self.right / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """Twice what is right by what was expected and found together; None where both are 0."""
        both = self.expected + self.found
        return 2 * self.right / both if both else None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as the truth has it; None where one side has nothing."""

    figure: str
    expected: str | None
    found: str | None

    def __str__(self) -> str:
        expected = "nothing" if self.expected is None else f"“{self.expected}”"
        found = "nothing" if self.found is None else f"“{self.found}”"
        return f"{self.figure}: {expected} was expected, {found} came"


@dataclass(frozen=True, slots=True)
class Score:
    """The figures and counts of one page or of many. One that is not in it was not measured."""

    figures: dict[str, Tally] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    differences: tuple[Difference, ...] = ()

    def __add__(self, other: Score) -> Score:
        figures, counts = dict(self.figures), dict(self.counts)
        for name, tally in other.figures.items():
            figures[name] = figures[name] + tally if name in figures else tally
        for name, count in other.counts.items():
            counts[name] = counts.get(name, 0) + count
        return Score(figures, counts, self.differences + other.differences)


def total(scores: Iterable[Score]) -> Score:
    """The sum: every share of it is micro-averaged, each turn counting the same on every page."""
    return sum(scores, Score())


def one(figure: str, expected: str | None, found: str | None, *, is_right: bool) -> Score:
    """A figure that a page has once: right, or wrong with the difference told."""
    tally = Tally(int(expected is not None), int(found is not None), int(is_right))
    differences = () if is_right else (Difference(figure, expected, found),)
    return Score({figure: tally}, {}, differences)
