"""What stands above the text: title, date, place, speakers, language, opening; for `scoring`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from babel import Locale
from babel.core import get_global
from msgspec import UNSET

from api.ingest.draft import Draft, StatementDraft
from api.ingest.evaluation.fidelity import Source
from api.ingest.evaluation.folding import fold_title, forms, is_within, letters, without_note, words
from api.ingest.evaluation.tally import Difference, Score, Tally, one
from api.ingest.evaluation.truth import Truth, texts

_STATED = {"high", "medium"}


def measure_head(draft: Draft | None, truth: Truth, source: Source | None) -> Score:
    """Everything above the text. Without a draft each figure that the truth has is missed."""
    statement = draft.statement if draft else None
    return (
        _measure_title(statement, truth, source)
        + _measure_date(draft, truth)
        + _measure_place(statement, truth, source)
        + _measure_speakers(statement, truth, source)
        + _measure_opening(statement, truth)
    )


def measure_language(draft: Draft | None, language: str | None) -> Score:
    """The language, of which `zh` and `zh-Hant` are the same; not measured without one."""
    if not language:
        return Score()
    found = draft.language if draft else None
    is_right = found is not None and _primary(found) == _primary(language)
    return one("language", language, found, is_right=is_right)


def _measure_title(statement: StatementDraft | None, truth: Truth, source: Source | None) -> Score:
    """The title, but for case, quotation marks and blanks. Not measured where it is not here.

    A title that ends in a note and has no line of the page to itself comes from elsewhere, and a
    page of contacts alone has no statement that could bear one.
    """
    if not truth.title or (source and _has_no_line(truth.title, source)):
        return Score()
    if statement is None and not truth.is_statement:
        return Score()
    title = statement.title if statement else None
    wanted = {fold_title(form) for form in forms(truth.title)}
    return one("title", truth.title, title, is_right=fold_title(title) in wanted)


def _has_no_line(title: str, source: Source) -> bool:
    plain = without_note(title)
    return plain != title and not any(source.has_line(form) for form in forms(title))


def _is_elsewhere(value: str, source: Source | None) -> bool:
    plain = without_note(value)
    return plain != value and source is not None and not source.has(plain)


def _measure_date(draft: Draft | None, truth: Truth) -> Score:
    """The day of the event. A day that is stated and wrong is counted apart from a missing one.

    Where the truth says that the page has none, only a stated one counts, as wrong. A wrong date
    counts as stated with confidence unless the draft's confidence in its date is low.
    """
    wanted = _parse_date(truth.date)
    if wanted is UNSET:
        return Score()
    found = draft.statement.date if draft and draft.statement else None
    if wanted is None and found is None:
        return Score({}, {"wrong_dates": 0, "wrong_dates_with_confidence": 0})
    expected, came = (str(day) if day else None for day in (wanted, found))
    is_wrong = found is not None and found != wanted
    counts = {
        "wrong_dates": int(is_wrong),
        "wrong_dates_with_confidence": int(is_wrong and _is_confident(draft)),
    }
    # A page without a date is one on which the right answer is none.
    figure = one("date", expected or "no date", came, is_right=found == wanted)
    return figure + Score({}, counts)


def _parse_date(text: object) -> object:
    """None where the page has no date, UNSET where nothing can be compared."""
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text) if isinstance(text, str) else UNSET
    except ValueError:
        return UNSET


def _is_confident(draft: Draft | None) -> bool:
    levels = [each.level for each in draft.confidence if each.part == "date"] if draft else []
    return not levels or any(level in _STATED for level in levels)


def _measure_place(statement: StatementDraft | None, truth: Truth, source: Source | None) -> Score:
    """City or venue: right if the truth's words are in one of them, or one of them in the truth's.

    The truth is free text; the note at its end is left out. A city counts under its name in any
    language.
    """
    if not truth.venue or _is_elsewhere(truth.venue, source):
        return Score()
    stated = [each for each in (statement.city, statement.venue) if each] if statement else []
    is_right = any(
        is_within(each, form) or is_within(form, each) or _is_same_city(each, form)
        for each in stated
        for form in forms(truth.venue)
    )
    return one("place", truth.venue, ", ".join(stated) or None, is_right=is_right)


def _is_same_city(stated: str, wanted: str) -> bool:
    zones = _zones_of_cities()
    zone = zones.get(letters(stated))
    return zone is not None and any(zones.get(letters(part)) == zone for part in wanted.split(","))


@lru_cache(maxsize=1)
def _zones_of_cities() -> dict[str, str]:
    """The cities after which CLDR names time zones, in several languages."""
    found: dict[str, str] = {}
    for language in ("en", "ru", "fr", "de", "es", "pt", "it", "ar", "zh", "ja"):
        names = Locale(language).time_zones
        for zone in chain.from_iterable(get_global("territory_zones").values()):
            city = names.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1]
            found.setdefault(letters(city), zone)
    return found


def _measure_speakers(
    statement: StatementDraft | None, truth: Truth, source: Source | None
) -> Score:
    """Of the main speakers, those that the draft names too; who else it names is not counted.

    Two names are the same if the words of one are among the other's, initials left out. Somebody
    whose last name stands nowhere on the page is not expected.
    """
    wanted = [name for name in texts(truth.main_speakers) if _is_named(name, source)]
    if not wanted:
        return Score()
    found = [each.name for each in statement.speakers] if statement else []
    missing = [name for name in wanted if not any(_is_same_person(name, each) for each in found)]
    right = len(wanted) - len(missing)
    differences = (Difference("speakers", name, ", ".join(found) or None) for name in missing)
    return Score({"speakers": Tally(len(wanted), right, right)}, {}, tuple(differences))


def _is_named(name: str, source: Source | None) -> bool:
    parts = words(without_note(name))
    return bool(parts) and (source is None or source.has(parts[-1]))


def _is_same_person(wanted: str, found: str) -> bool:
    ours, theirs = set(_long(without_note(wanted))), set(_long(found))
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _long(name: str) -> Iterator[str]:
    return (word for word in words(name) if len(word) > 1)


def _measure_opening(statement: StatementDraft | None, truth: Truth) -> Score:
    """Is the number of segments before the first question that of the truth's paragraphs?"""
    wanted = truth.opening_paragraphs
    if wanted is None:
        wanted = truth.body_paragraphs
    if wanted is None:
        return Score()
    remarks = statement.remarks if statement else ()
    found = sum(remark.after is None for remark in remarks)
    return one("opening", f"{wanted} paragraphs", f"{found}", is_right=found == wanted)


def _primary(tag: str) -> str:
    return tag.casefold().replace("_", "-").split("-")[0]
