"""A mission while its lines are being read; made by `missions` and `jsonpage`."""

from __future__ import annotations

from dataclasses import dataclass, field

from api.ingest.contacts.found import Found
from api.ingest.contacts.lines import Line
from api.ingest.contacts.naming import MissionName
from api.ingest.draft import Picture
from api.ingest.states import States

# A ministry's name stands on many pages; where it is an address, contacts stand right below it.
_NEAR_LINES = 4


@dataclass(slots=True)
class Building:
    """`idle` counts the lines since the name that said nothing about contacts."""

    name: MissionName
    found: Found
    languages: list[str] = field(default_factory=list)
    welcome: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    social: dict[str, str | None] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    name_lines: list[Line] = field(default_factory=list)
    greets: bool = False
    idle: int = 0

    def begin_again(self, line: Line) -> None:
        """The name stands here once more: its block begins anew."""
        self.name_lines.append(line)
        self.idle = 0
        found = self.found
        found.section, found.is_muted, found.pending, found.row = "general", False, None, 0
        found.takes_address = not found.address.texts

    def take(self, line: Line) -> None:
        self.lines.append(line)
        self.idle = 0

    def pass_by(self) -> None:
        """Prose below a name that has no contacts yet: a mention, not the head of a block."""
        self.idle += 1
        is_far = self.idle >= _NEAR_LINES and not self.lines
        if is_far and self.name.type == "foreign_ministry":
            self.found.is_muted = True

    def kept_lines(self, states: States) -> list[Line]:
        """The lines that are in the draft: those of a rejected address are not."""
        address = self.found.address
        if address.lines(states):
            return self.lines
        return [line for line in self.lines if line.start not in address.starts]

    def is_complete(self) -> bool:
        if self.name.type == "foreign_ministry":
            return self.found.points.has_ways()
        return not self.found.is_empty()
