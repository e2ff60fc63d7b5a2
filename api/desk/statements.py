"""Receives the statement of a page: a new one, a new edition, or an edition saved anew."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from api.db.folding import fold
from api.db.ids import STATEMENT
from api.desk import queries
from api.desk.alignment import resemblance
from api.desk.context import Desk
from api.desk.editions import fill_edition
from api.desk.models import Edition, Mission, Statement
from api.desk.names import slug_of
from api.desk.outline import outline_draft
from api.ingest.draft import Draft, StatementDraft
from api.vocabulary import INDEXED_LENGTH, Translation

SUFFIX = re.compile(r"\.[^./]*\Z")
ALIKE = 0.25  # share of the shorter text's paragraphs that must stand in the longer one
LANGUAGE_ENDING = re.compile(r"(?P<family>.+)[._-](?P<language>[a-z]{2,3})\Z")


@dataclass(frozen=True, slots=True)
class Page:
    """A saved page: its file name, the digest of its bytes, and what ingest read in it."""

    file_name: str
    sha256: str
    draft: Draft

    @property
    def family(self) -> str:
        """The file name without its language ending: `talks.en.html` is of `talks`."""
        return (self._stem or self.file_name)[-INDEXED_LENGTH:]

    @property
    def may_be_translation(self) -> bool:
        """Whether the file name says so; two pages called `index.html` say nothing."""
        return self._stem is not None

    @property
    def _stem(self) -> str | None:
        """An ending counts as one only if it names the language that the text is in."""
        for name in (SUFFIX.sub("", self.file_name), self.file_name):
            match = LANGUAGE_ENDING.match(name)
            if match and match["language"] == self.draft.language.split("-")[0]:
                return match["family"]
        return None


@dataclass(frozen=True, slots=True)
class Received:
    """The edition that holds the page now, and what a person should know of how it got there."""

    edition: Edition
    warnings: Sequence[str] = ()


def receive_statement(
    desk: Desk, page: Page, draft: StatementDraft, mission: Mission | None
) -> Received:
    """Put the statement of a page on the desk.

    The same title and day in the same language is the same edition, saved anew, if the texts are
    alike; where a day is not known, the file's family must be the same too. A file of the same
    family in another language is a translation, if it has the same day and as many questions.
    """
    warnings: list[str] = []
    edition = _find_saved_before(desk, page, draft)
    model = edition
    if edition is None:
        model = _find_sibling(desk, page, draft, warnings)
        statement = model.statement if model else _new_statement(desk, page, draft)
        edition = _new_edition(desk, statement, page, draft)
    _complete(edition.statement, draft, mission)
    edition.source_sha256 = page.sha256
    warnings += fill_edition(desk, edition, draft, model)
    return Received(edition, warnings)


def _find_saved_before(desk: Desk, page: Page, draft: StatementDraft) -> Edition | None:
    folded = fold(draft.title, INDEXED_LENGTH)
    family = queries.find_family(desk.session, page.family)
    for edition in queries.find_edition_by_title(desk.session, page.draft.language, folded):
        day = edition.statement.event_on
        is_meant = draft.date == day if draft.date and day else edition in family
        if is_meant and _is_alike(desk, edition, draft):
            return edition
    return None


def _is_alike(desk: Desk, edition: Edition, draft: StatementDraft) -> bool:
    """Whether the texts are of one occasion: many press briefings share their title and day."""
    old = [segment.text for segment in queries.find_segments(desk.session, edition.id)]
    new = [paragraph.text for paragraph in outline_draft(draft)]
    return resemblance(old, new) >= ALIKE


def _find_sibling(
    desk: Desk, page: Page, draft: StatementDraft, warnings: list[str]
) -> Edition | None:
    refusals: list[str] = []
    if not page.may_be_translation:
        return None
    for edition in queries.find_family(desk.session, page.family):
        languages = {sibling.language for sibling in edition.statement.editions}
        if page.draft.language in languages:
            continue
        difference = _difference(edition, draft)
        if difference is None:
            return edition
        refusals.append(
            f"Named like a translation of {edition.statement.public_id}, "
            f"but {difference}: kept as a statement of its own."
        )
    warnings += dict.fromkeys(refusals)
    return None


def _difference(edition: Edition, draft: StatementDraft) -> str | None:
    """Why a page cannot be a translation of an edition; None if it can."""
    day = edition.statement.event_on
    if draft.date and day and draft.date != day:
        return f"its day is {draft.date}, not {day}"
    if not (draft.date and day) and not draft.qa_items:
        return "neither day nor questions show that it is one"
    if len(edition.questions) != len(draft.qa_items):
        return f"it has {len(draft.qa_items)} questions, not {len(edition.questions)}"
    return None


def _new_statement(desk: Desk, page: Page, draft: StatementDraft) -> Statement:
    public_id = desk.ids.new(STATEMENT)
    day = f"{draft.date} " if draft.date else ""
    statement = Statement(
        public_id=public_id,
        slug=slug_of(day + draft.title, public_id),
        kind=draft.kind,
        original_language=page.draft.language,
        editions=[],
        qa_items=[],
    )
    desk.session.add(statement)
    return statement


def _new_edition(desk: Desk, statement: Statement, page: Page, draft: StatementDraft) -> Edition:
    has_original = any(e.translation == Translation.ORIGINAL for e in statement.editions)
    translation = Translation.OFFICIAL if has_original else Translation.ORIGINAL
    if draft.translation is None and not has_original:
        statement.original_language = page.draft.language
    edition = Edition(
        language=page.draft.language,
        translation=draft.translation or translation,
        title=draft.title,
        folded_title=fold(draft.title, INDEXED_LENGTH),
        edited_at=desk.now,
        # Known to be empty: nothing is looked up before the first are written.
        appearances=[],
        questions=[],
        segments=[],
        pictures=[],
        topics=[],
    )
    statement.editions.append(edition)
    desk.session.flush()
    return edition


def _complete(statement: Statement, draft: StatementDraft, mission: Mission | None) -> None:
    """Fill what no page has told yet; what is known stays, for pages of one event may differ."""
    statement.event_on = statement.event_on or draft.date
    statement.country = statement.country or draft.country
    if statement.mission is None and mission is not None:
        statement.mission = mission
