"""Releases take turns, so that none waits for another that waits for it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from api.publishing import changes
from tests import factories as make
from tests.use_cases.office import Office

ROUNDS = 6


def release_at_once(office: Office, turn: int) -> None:
    """A mission and the statement that names it, both changed, released side by side."""
    draft = make.page(
        make.statement(make.item("Why?", "Because."), title=f"Talk {turn}"),
        make.mission(city=f"City {turn}", receiving_state=f"X{'CDEFGH'[turn]}"),
    )
    report = office.receive(f"{turn}.txt", draft)
    office.publish(report.statement)
    office.receive(
        f"{turn}b.txt",
        make.page(make.statement(make.item("Why?", "Because!"), title=f"Talk {turn}")),
    )
    together = Barrier(2)

    def release(identifier: str | None) -> None:
        together.wait()
        office.publish(identifier)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(release, [report.missions[0], report.statement]))
    assert office.read(report.statement)["mission"]["id"] == report.missions[0]


def test_a_mission_and_its_statement_are_released_at_once(office: Office) -> None:
    for turn in range(ROUNDS):
        release_at_once(office, turn)


def test_every_release_begins_with_its_turn(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = office.receive("a.txt", make.page(make.statement(), make.mission()))

    def refuse(_desk: object) -> None:
        raise LookupError

    monkeypatch.setattr(changes, "take_turn", refuse)

    for identifier in (report.statement, *report.missions):
        with pytest.raises(LookupError):
            office.publish(identifier)
