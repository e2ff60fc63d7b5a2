"""A page at a glance, for `import --dry-run`: what is what, and how sure that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.console import Console
from rich.table import Table

from api.cli.printing import shown
from api.desk.findings import (
    ContactLine,
    Findings,
    MissionLine,
    QAItemLine,
    StatementLine,
)
from api.desk.reports import RepairLine, Report

LEVEL_STYLES = {"high": "green", "medium": "yellow", "low": "red"}
UNKNOWN = "[dim]not found"
SHOWN_CHARACTERS = 60

# Label, value, the part whose confidence belongs to it.
Row = tuple[str, str, str | None]


def print_glance(console: Console, report: Report) -> None:
    """Head matter, turns and contacts with their confidence, then what was done to the text."""
    findings = report.findings
    if findings is None:
        return
    console.print(f"\n[bold]{shown(report.path)}[/]  {findings.language}, {findings.encoding}")
    console.print(_parts(findings))
    if findings.statement and findings.statement.qa_items:
        console.print(_turns(findings.statement.qa_items))
    for line in _rest(report):
        console.print(f"  {line}")


def _parts(findings: Findings) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 1, 0, 1))
    known = {each.part: each for each in findings.confidence}
    for label, value, part in _rows(findings):
        sure = known.get(part) if part else None
        level = f"[{LEVEL_STYLES.get(sure.level, '')}]{sure.level}[/]" if sure else ""
        table.add_row(f"[dim]{label}", value, level, shown(sure.reason) if sure else "")
    return table


def _rows(findings: Findings) -> Iterator[Row]:
    if findings.statement:
        yield from _head(findings.statement)
        yield "turns", _counts(findings.statement), "turns"
    for index, mission in enumerate(findings.missions):
        yield "mission", _mission(mission), None if index else "contacts"
        for point in mission.contact_points:
            yield f"  {point.purpose}", _contact(point), None


def _head(statement: StatementLine) -> Iterator[Row]:
    place = [statement.venue, statement.city, statement.country]
    people = [
        f"{each.name} ({each.role})" if each.role else each.name for each in statement.speakers
    ]
    yield "title", shown(statement.title), "title"
    status = [statement.kind, statement.delivery, statement.translation]
    yield "kind", ", ".join(each for each in status if each), None
    yield "date", statement.date or UNKNOWN, "date"
    yield "place", shown(", ".join(each for each in place if each)) or UNKNOWN, "place"
    yield "speakers", shown(", ".join(people)) or UNKNOWN, "speakers"
    if statement.source_url:
        yield "source", shown(statement.source_url), None


def _counts(statement: StatementLine) -> str:
    told = f"{len(statement.qa_items)} Q&A items, {statement.opening} paragraphs before them"
    return f"{told}, {statement.remarks} after" if statement.remarks else told


def _mission(mission: MissionLine) -> str:
    states = "→".join(each or "?" for each in (mission.sending_state, mission.receiving_state))
    place = ", ".join([*mission.address, mission.city or ""][:3])
    return shown(f"{mission.name} ({mission.type}, {states}) {place}")


def _contact(point: ContactLine) -> str:
    numbers = [
        f"{each.display} = {each.number or 'no international form'}"
        + (f" ({each.type})" if each.type != "voice" else "")
        for each in point.phones
    ]
    rest = [" / ".join(each.splitlines()) for each in (point.hours, point.note) if each]
    return shown("; ".join([*numbers, *point.emails, *rest]))


def _turns(items: list[QAItemLine]) -> Table:
    """A line per item; `¶` counts paragraphs."""
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 1))
    for column in ("#", "who asks", "question", "who answers"):
        table.add_column(column)
    for number, item in enumerate(items, 1):
        question = f"{shown(item.question)} [dim]{item.segments}¶[/]"
        table.add_row(str(number), shown(item.asker or "—"), question, _answers(item))
    return table


def _answers(item: QAItemLine) -> str:
    told = [
        f"{'[dim]' if each.is_moderator else ''}{shown(each.speaker or each.label or '—')} "
        f"{each.segments}¶{'[/]' if each.is_moderator else ''}"
        for each in item.answers
    ]
    return ", ".join(told) or "[yellow]nobody"


def tell_repairs(report: Report) -> Iterator[str]:
    """A line for each repair, or for several that are alike; places are line and column."""
    alike: dict[tuple[str, str, str], list[RepairLine]] = {}
    for repair in report.repairs:
        alike.setdefault((repair.before, repair.after, repair.reason), []).append(repair)
    for (before, after, reason), repairs in alike.items():
        first, *more = repairs
        times = f" and {len(more)} more" if more else ""
        told = f"{shown(before[:SHOWN_CHARACTERS])} → {shown(after[:SHOWN_CHARACTERS])}"
        yield f"repaired {first.line}:{first.column}{times} {told} ({shown(reason)})"


def _rest(report: Report) -> Iterator[str]:
    yield from tell_repairs(report)
    counts = Counter(each.reason for each in report.set_aside)
    texts = {each.reason: each.text for each in reversed(report.set_aside)}
    for reason, count in counts.items():
        beginning = shown(texts[reason][:SHOWN_CHARACTERS])
        yield f"set aside {count} × {shown(reason)} [dim]{beginning}"
    for warning in report.warnings:
        yield f"[yellow]{shown(warning)}"
    if report.account:
        yield (
            f"{report.account.characters:,} characters: {report.account.kept:,} kept, "
            f"{report.account.repaired:,} repaired, {report.account.set_aside:,} set aside, "
            f"{report.account.unaccounted:,} unaccounted"
        )
