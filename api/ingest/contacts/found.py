"""What the lines of one mission have said while they are read; filled by `points`."""

from __future__ import annotations

from dataclasses import dataclass, field

from api.ingest.contacts.fields import Field
from api.ingest.contacts.streets import Block
from api.ingest.contacts.ways import Ways
from api.ingest.draft import Purpose


@dataclass(slots=True)
class Found:
    """What the lines of one mission have said so far.

    `section` is what the lines below a heading, or below a line that announces, are for.
    `columns` are the kinds of numbers that the head of a table lists; `row` counts them off.
    `day` is a line that was only a day's name: its hours may stand in the next one.
    `hours` is what the hours in the line before were for: they may go on.
    """

    points: Ways = field(default_factory=Ways)
    address: Block = field(default_factory=Block)
    post: list[str] = field(default_factory=list)
    pending: Field | None = None
    section: Purpose = "general"
    is_muted: bool = False
    takes_address: bool = True
    columns: tuple[str, ...] = ()
    row: int = 0
    hours: Purpose | None = None
    day: str = ""

    def end_columns(self) -> tuple[str, ...]:
        """The head of a table ends where its first row begins."""
        if self.pending and self.columns:
            self.columns, self.pending = (*self.columns, self.pending.kind), None
        return self.columns

    def is_empty(self) -> bool:
        return not (self.points.has_ways() or self.address.is_sound())
