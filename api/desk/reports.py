"""What an import tells: the same report for a person, for `--json` and for the import's record."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

import msgspec

from api.desk.findings import Findings, find_findings
from api.ingest.draft import Draft


class ImportStatus(StrEnum):
    """How the import of one file ended."""

    IMPORTED = "imported"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RepairLine:
    """A damaged place that was mended; lines and columns count from 1."""

    line: int
    column: int
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class SetAsideLine:
    """Text that is in no document; offsets are characters of the decoded page.

    `text` is its beginning, at most 80 characters.
    """

    start: int
    end: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class AccountLine:
    """Every character of the decoded page, counted once."""

    characters: int
    kept: int
    repaired: int
    set_aside: int
    unaccounted: int


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome for one file: ids of what it became, and what was done to its text."""

    path: str
    status: ImportStatus
    statement: str | None = None
    editions: list[str] = field(default_factory=list)
    missions: list[str] = field(default_factory=list)
    qa_items: list[str] = field(default_factory=list)
    repairs: list[RepairLine] = field(default_factory=list)
    set_aside: list[SetAsideLine] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    account: AccountLine | None = None
    findings: Findings | None = None
    error: str | None = None

    def to_json(self) -> bytes:
        """The report as a JSON object."""
        return msgspec.json.encode(self)

    @staticmethod
    def from_json(document: bytes) -> "Report":
        """Read back what `to_json` wrote."""
        return msgspec.json.decode(document, type=Report)

    def repeated(self, path: str) -> "Report":
        """The report of importing the same bytes again: nothing changed."""
        return replace(self, path=path, status=ImportStatus.UNCHANGED)


def report_failure(path: str, error: str) -> Report:
    """The report of a file of which nothing was stored."""
    return Report(path, ImportStatus.FAILED, error=error)


def report_draft(path: str, draft: Draft) -> Report:
    """What reading the page showed; the desk adds the ids of what it became."""
    account = draft.account
    return Report(
        path,
        ImportStatus.IMPORTED,
        repairs=[
            RepairLine(repair.line, repair.column, repair.before, repair.after, repair.reason)
            for repair in draft.repairs
        ],
        set_aside=[
            SetAsideLine(aside.span.start, aside.span.end, aside.reason, aside.text)
            for aside in draft.set_aside
        ],
        warnings=list(draft.warnings),
        account=AccountLine(
            account.characters,
            account.kept,
            account.repaired,
            account.set_aside,
            account.unaccounted,
        ),
        findings=find_findings(draft),
    )
