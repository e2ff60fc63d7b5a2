"""What the lines around a text and its metadata say of day and place; for `matter`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from api.ingest.head import body, dates, kinds, language, lines, occasion, places, titledays
from api.ingest.head.body import MAX_LINE
from api.ingest.head.lines import HeadLine
from api.ingest.head.occasion import Evidence, Ground, Occasion, Signs
from api.ingest.head.places import Place
from api.ingest.lexicon import headlines as words
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, Page
from api.ingest.states import States

_EVENT_VERB = re.compile(words.EVENT_VERBS, re.I)
_PUBLISHED = re.compile(words.PUBLISHED, re.I)
_OPENS_WITH_DAY = re.compile(
    rf"\W{{0,3}}(?:{words.OPENS_WITH_DAY}\s+)?(?:[^\W\d_-]+(?:-feira)?,?\s+)?", re.I
)
_LINES_ABOVE = 4
_LINES_BELOW = 4
_LEAD_CHARACTERS = 160
_LEAD_BLOCKS = 2
_OPENING_BLOCKS = 6
_SAMPLE_BLOCKS, _SAMPLE_CHARACTERS = 40, 2_000
_MAX_PUBLICATION_LINE = 220
_MAX_EDGE = 150


@dataclass(slots=True)
class Surroundings:
    """Everything that stands around the text of one page.

    `end` is one past the last block of the text: lines of date and place below it are cut off.
    `kept` are the blocks whose day or place was taken, `introductions` prose above the text.
    """

    page: Page
    blocks: Sequence[Block]
    states: States
    title: str
    title_index: int | None
    body: int
    end: int
    place: Place = field(default_factory=Place)
    signs: Signs = field(default_factory=Signs)
    retrieved: date | None = None
    kept: list[int] = field(default_factory=list)
    introductions: list[int] = field(default_factory=list)
    _awaited: str | None = None
    _behind_time: int = 0

    def read(self, between: range, low: int) -> Occasion:
        """`between` are the blocks from title to text, `low` is the first of the main part."""
        sample = self.blocks[self.body : self.body + _SAMPLE_BLOCKS]
        self.signs.language = language.detect(
            "\n".join(self.page.raw(block)[:_SAMPLE_CHARACTERS] for block in sample)
        )
        near = (self.blocks[index] for index in self._edges())
        short = (block for block in near if block.end - block.start <= MAX_LINE)
        self.signs.order = dates.order(self.page.text(block) for block in short)
        self._read_title()
        self._read_between(between)
        self._read_above(low)
        self._read_opening()
        self._read_below()
        self._read_quotation()
        self._read_publication()
        self._read_metadata()
        return occasion.decide(self.signs)

    def _edges(self) -> Iterator[int]:
        """The blocks above the text, its first ones, and what stands around its end."""
        first = max(self.body - _MAX_EDGE, 0)
        top = min(self.body + _OPENING_BLOCKS, len(self.blocks))
        yield from range(first, top)
        yield from range(
            max(self.end - _OPENING_BLOCKS, top), min(self.end + _MAX_EDGE, len(self.blocks))
        )

    def _read_title(self) -> None:
        """`…, Baku, November 20, 2017`: the title's own date and place win over any other."""
        title = self.title
        found = dates.find(title, self.signs.language)
        for day in found:
            self.signs.add(day, titledays.ground(title, day))
        if not found and kinds.is_occasion(title):
            self.signs.yearless = dates.find_yearless(title, self.signs.language)
        stem = title[: found[-1].start] if found else title
        self.place.take(places.of_title(stem.rstrip(" ,(（"), self.states))
        if found and self.place.city is None:
            behind = lines.read(title[found[-1].start :])
            self.place.take(places.beside_day(behind.rest, behind.value, self.states))

    def _read_between(self, indices: range) -> None:
        for index in [*indices[:_MAX_EDGE], *indices[_MAX_EDGE:][-_MAX_EDGE:]]:
            text = self.page.text(self.blocks[index])
            if self.blocks[index].aside or not text or self._repeats_title(text):
                continue
            line = lines.read(text, self.signs.language) if len(text) <= MAX_LINE else None
            if line is None or (lines.is_prose(text) and not line.field and not line.is_dateline):
                self.introductions.append(index)
            elif self._take(line, index, Ground.LINE):
                self.kept.append(index)

    def _repeats_title(self, text: str) -> bool:
        return furniture.repeats(text, self.title)

    def _take(self, line: HeadLine, index: int, ground: Ground) -> bool:
        """Takes what a head line says; False where it says nothing of day or place."""
        line = self._with_awaited(line)
        if line.is_clock or line.field in {"retrieved", "updated", "other", "topics", "source"}:
            self._take_saving(line)
            return False
        if line.field == "place":
            return self.place.take(places.of_field(line.value, self.states))
        if line.days or line.open_days:
            return self._take_days(line, index, ground)
        if line.field in {"speaker", "title"} or kinds.is_note(line.text):
            return False
        is_time = not line.rest and bool(line.text)
        if is_time:
            self._behind_time = index + 2 if self._behind_time >= index else 0
            return False
        is_behind_time = 0 < index <= self._behind_time and bool(self.signs.found)
        return self.place.take(
            places.of_line(line.rest or line.value, self.states, is_behind_time=is_behind_time)
        )

    def _with_awaited(self, line: HeadLine) -> HeadLine:
        """The value of a field may stand in the line below its name."""
        if self._awaited and line.field is None:
            line = replace(line, field=self._awaited)
        self._awaited = line.field if line.field and not line.value.strip() else None
        return line

    def _take_days(self, line: HeadLine, index: int, ground: Ground) -> bool:
        is_field = line.field in {"date", "place"}
        if not is_field and (not line.is_dateline or body.is_sentence(line)):
            return False
        self._take_saving(line)
        self._take_publication(line, index, is_field=line.field == "published")
        own = Ground.FIELD if is_field else ground
        for day in line.event_days:
            self.signs.add(day, own, index)
        if line.field != "published":
            self.signs.open_days.extend((reading, own, index) for reading in line.open_days)
        self._behind_time = index + 2
        if line.rest:
            self.place.take(places.beside_day(line.rest, line.value, self.states))
        return bool(line.event_days or line.open_days)

    def _take_saving(self, line: HeadLine) -> None:
        saved = [day.found.day for day in line.days if day.role == "retrieved"]
        if saved and self.retrieved is None:
            self.retrieved = saved[0]

    def _read_above(self, low: int) -> None:
        """A date line directly above the title; a site's clock stands farther off."""
        looked = 0
        top = self.title_index or 0
        for index in range(top - 1, max(top - _MAX_EDGE, 0) - 1, -1):
            text = self.page.text(self.blocks[index])
            if not text or len(text) > MAX_LINE:
                continue
            looked += 1
            line = lines.read(text)
            if line.is_clock or line.has_clock_time:
                saved = [day.found.day for day in line.days]
                self.retrieved = self.retrieved or (saved[0] if saved else None)
                continue
            is_far = looked > _LINES_ABOVE or (self.page.is_markup and index < low - _LINES_ABOVE)
            if is_far or self.blocks[index].aside:
                continue
            if not line.is_dateline:
                self._take_place_above(text, index)
                continue
            if line.rest and not self._is_beside_day(line):
                continue
            ground = Ground.LINE if looked == 1 and line.rest else Ground.ABOVE
            if self._take(line, index, ground):
                self.kept.append(index)

    def _is_beside_day(self, line: HeadLine) -> bool:
        """A place, a kind of text, a stamp; anything else is the name of other news."""
        is_known = bool(line.field or line.is_stamp or kinds.names_one(line.rest))
        return is_known or places.beside_day(line.rest, line.value, self.states) is not None

    def _take_place_above(self, text: str, index: int) -> None:
        """`Port Ost`, alone on the line above a day that stands above the title."""
        below = next((one for one in self.kept if index < one <= index + 2), None)
        place = places.of_line(text, self.states, is_behind_time=False)
        is_city = place is not None and place.city is not None and place.venue is None
        if below is not None and is_city and self.place.city is None and self.place.take(place):
            self.kept.append(index)

    def _read_opening(self) -> None:
        """`PORT OST, March 3, 2029 — …` or `On 3 March 2029 Minister X met …`."""
        looked = 0
        for index in range(self.body, min(self.body + 6, self.end)):
            text = self.page.text(self.blocks[index])
            if self.blocks[index].aside or not text or looked >= _LEAD_BLOCKS:
                continue
            looked += 1
            dateline = places.of_dateline(text, self.states)
            if dateline and looked == 1:
                self.place.take(dateline[0])
                self.signs.add(dateline[1], Ground.LINE, index)
                return
            if looked == 1:
                self.place.take(places.of_opening(text, self.states))
            self._read_lead(text, index)

    def _read_lead(self, text: str, index: int) -> None:
        found = dates.find(text[:_LEAD_CHARACTERS], self.signs.language)
        if not found:
            return
        begins = _OPENS_WITH_DAY.fullmatch(text, 0, found[0].start) is not None
        tells = bool(_EVENT_VERB.search(text[:MAX_LINE]))
        # `Here is our interview with X in Port Ost, Friday (3/5/2029)`: no other day is meant.
        is_own = found[0].weekday_fits is True and kinds.is_conversation(text[: found[0].start])
        if begins or tells or is_own:
            ground = Ground.EVENT_LEAD if is_own or (begins and tells) else Ground.LEAD
            self.signs.add(found[0], ground, index)

    def _read_below(self) -> None:
        """Date and place below the text; only lines that hold nothing else."""
        index, looked = self.end - 1, 0
        while index > self.body and looked < _LINES_BELOW:
            text = self.page.text(self.blocks[index])
            if text and not self.blocks[index].aside and not furniture.reason_for(text):
                looked += 1
                if not self._closes(text, index):
                    return
                self.kept.append(index)
                self.end = index
            index -= 1

    def _closes(self, text: str, index: int) -> bool:
        line = lines.read(text, self.signs.language) if len(text) <= MAX_LINE else None
        if line is None or text.endswith(("?", "!")) or body.is_sentence(line):
            return False
        if line.is_dateline and line.event_days:
            is_bare = not line.rest or places.beside_day(line.rest, line.value, self.states)
            return bool(is_bare or line.field) and self._take(line, index, Ground.LINE)
        place = places.of_line(line.value, self.states, is_behind_time=False)
        return bool(self.signs.found) and self.place.city is None and self.place.take(place)

    def _read_quotation(self) -> None:
        """A quoting page names the event in its own words or in the title of its link."""
        for block in self.blocks[: self.body]:
            if block.aside != "outside_quotation":
                continue
            text = self.page.raw(block)
            found = dates.find(text)
            if found:
                self.signs.add(found[-1], Ground.TITLE)
                part = text[: found[-1].start].rstrip(" ,(").rpartition(",")[2]
                self.place.take(places.of_line(part.strip(), self.states, is_behind_time=False))
                return

    def _read_publication(self) -> None:
        """`Publication date: …`, wherever it stands; the day may be in the line below."""
        is_awaited = False
        for index in self._edges():
            block = self.blocks[index]
            is_body = self.body <= index < self.end and not block.aside
            text = "" if block.end - block.start > _MAX_PUBLICATION_LINE else self.page.text(block)
            if is_body or not (is_awaited or _PUBLISHED.search(text)):
                continue
            line = lines.read(text)
            self._take_publication(line, index, is_field=is_awaited or line.field == "published")
            is_awaited = line.field == "published" and not line.value.strip()

    def _take_publication(self, line: HeadLine, index: int, *, is_field: bool) -> None:
        for day in line.days:
            if is_field or day.role == "published":
                self.signs.add(day.found, Ground.PUBLICATION, index)
        for reading in line.open_days if is_field else ():
            self.signs.open_days.append((reading, Ground.PUBLICATION, index))

    def _read_metadata(self) -> None:
        published = self.page.meta.get("published")
        for found in dates.find(published.text)[:1] if published else ():
            self.signs.add(found, Ground.METADATA)
        for key in ("url", "canonical"):
            address = self.page.meta.get(key)
            day = dates.in_path(address.text) if address else None
            if day:
                self.signs.found.append(Evidence(day, Ground.ADDRESS))
