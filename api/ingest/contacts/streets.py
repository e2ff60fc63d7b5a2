"""The lines of an address while a block is read, and whether they are one; for `points`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from api.ingest.states import States

_MAX_LINES = 12
_MAX_BARE = 5
_MAX_SHORT = 3
_DENSE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff].{0,40}[号號路街区區市县縣町丁番]")
_HOUSE = re.compile(r"\d|\bp\.? ?o\.? ?box\b|\bs/n\b", re.I)


@dataclass(slots=True)
class Block:
    """Lines below a name that no label announced may be a menu; `starts` are theirs."""

    texts: list[str] = field(default_factory=list)
    starts: set[int] = field(default_factory=set)
    is_labelled: bool = False
    is_closed: bool = False

    def close(self) -> None:
        """A number or a label stands right below the lines."""
        self.is_closed = self.is_closed or bool(self.texts)

    def add(self, text: str, start: int | None = None) -> None:
        """A line; without `start` it stands behind a label such as `Address:`."""
        if start is None:
            if not self.is_labelled:
                self.texts.clear()
            self.is_labelled = True
        else:
            self.starts.add(start)
        if len(self.texts) <= 2 * _MAX_LINES:
            self.texts.append(text)

    def is_sound(self) -> bool:
        """Whether these can be an address: few lines, one with a number of a house or a box."""
        if self.is_labelled:
            return bool(self.texts)
        has_house = any(_HOUSE.search(text) or _DENSE.search(text) for text in self.texts)
        is_short = self.is_closed and len(self.texts) <= _MAX_SHORT
        return (has_house or is_short) and len(self.texts) <= _MAX_LINES

    def is_overfull(self) -> bool:
        """Whether so many lines came without a label that they are no address."""
        if self.is_labelled:
            return False
        return len(self.texts) > _MAX_LINES or (len(self.texts) > _MAX_BARE and not self.is_sound())

    def lines(self, states: States) -> tuple[str, ...]:
        """The address as printed, or nothing."""
        is_named = any(_names_place(text, states) for text in self.texts)
        is_few = len(self.texts) <= _MAX_LINES
        if self.is_sound() or (self.texts and is_named and is_few):
            return tuple(self.texts[:_MAX_LINES])
        return ()


def _names_place(text: str, states: States) -> bool:
    return any(states.find(text)) or any(states.find_cities(text))
