"""Slugs are unique without telling what else there is, and an old one leads to the new one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.desk import queries
from api.desk.names import slug_of, topic_slug
from api.errors import MovedError, NotFoundError
from api.record.documents import get_document, resolve, resolve_many
from api.record.languages import LanguageWish
from api.record.tables import public_slug
from api.vocabulary import SLUG_LENGTH
from tests import factories as make
from tests.use_cases.office import Office

PUBLIC_ID = "st_0123456789abcdef"
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Talks in Maren", "talks-in-maren-"),
        ("Встреча со студентами", "vstrecha-so-studentami-"),
        ("  --  ", ""),
        ("", ""),
        ("İstanbul ß ñ", "istanbul-ss-n-"),
        ("a\u202eb\u200bc", "abc-"),
    ],
)
def test_a_slug_is_plain_and_ends_in_a_part_of_the_id(title: str, stem: str) -> None:
    slug = slug_of(title, PUBLIC_ID)

    assert slug.endswith("89abcdef")
    assert SLUG.match(slug)


@given(title=st.text(max_size=300))
def test_every_title_has_a_slug_that_fits(title: str) -> None:
    slug = slug_of(title, PUBLIC_ID)

    assert SLUG.match(slug)
    assert len(slug) <= SLUG_LENGTH
    assert len(topic_slug(title)) <= SLUG_LENGTH


def rename(office: Office, statement_id: str | None, slug: str, remark: str) -> None:
    """Give a statement another slug, and a paragraph more, and publish it."""
    office.receive("a.txt", make.page(make.statement(remarks=["Dear students,", remark])))
    with office.desk() as desk:
        queries.get_statement(desk.session, statement_id or "").slug = slug
    office.publish(statement_id)


def test_a_document_is_found_by_its_slug(office: Office) -> None:
    report = office.put_out("a.txt", make.page(make.statement(), make.mission()))

    with office.record.connect() as connection:
        for identifier in (report.statement, *report.missions):
            slug = office.read(identifier)["slug"]
            assert resolve(connection, slug_kind(identifier), slug) == identifier


def slug_kind(identifier: str | None) -> str:
    return (identifier or "")[:2]


def test_an_old_slug_leads_to_the_new_one(office: Office) -> None:
    statement_id = office.put_out("a.txt", make.page(make.statement())).statement
    first = office.read(statement_id)["slug"]
    rename(office, statement_id, "second", "Two.")
    rename(office, statement_id, "third", "Three.")

    with office.record.connect() as connection:
        for old in (first, "second"):
            with pytest.raises(MovedError) as moved:
                resolve(connection, "st", old)
            assert moved.value.location_id == "third"
        assert resolve(connection, "st", "third") == statement_id
        assert resolve_many(connection, "st", [first, "third"]) == (statement_id, statement_id)


def test_a_slug_that_was_given_up_can_be_taken_again(office: Office) -> None:
    statement_id = office.put_out("a.txt", make.page(make.statement())).statement
    first = office.read(statement_id)["slug"]
    rename(office, statement_id, "second", "Two.")

    rename(office, statement_id, first, "Three.")

    with office.record.connect() as connection:
        assert resolve(connection, "st", first) == statement_id
        with pytest.raises(MovedError):
            resolve(connection, "st", "second")
    current = [row.slug for row in office.rows(public_slug) if row.is_current]
    assert first in current
    assert "second" not in current


def test_a_slug_of_the_desk_alone_leads_nowhere(office: Office) -> None:
    report = office.receive("a.txt", make.page(make.statement()))
    with office.desk() as desk:
        slug = queries.get_statement(desk.session, report.statement or "").slug

    with office.record.connect() as connection, pytest.raises(NotFoundError) as refusal:
        resolve(connection, "st", slug)

    assert not isinstance(refusal.value, MovedError)


def test_what_is_no_slug_leads_nowhere(office: Office) -> None:
    odd = ["", "x" * 5_000, "nul\0", "\ud800", "Ünïcode", "st_short", "st_0123456789abcdef", "%"]

    for identifier in odd:
        with office.record.connect() as connection, pytest.raises(NotFoundError) as refusal:
            get_document(connection, "ms", identifier, LanguageWish())
        assert refusal.value.detail == NotFoundError.default_detail


def test_in_a_filter_what_leads_nowhere_matches_nothing(office: Office) -> None:
    report = office.put_out("a.txt", make.page(make.statement(), make.mission()))
    speaker = office.read(report.statement)["speakers"][0]["id"]
    slug = office.read(speaker)["slug"]

    with office.record.connect() as connection:
        wanted = [speaker, slug, "no-such", "nul\0", "x" * 5_000, report.missions[0]]
        found = resolve_many(connection, "sp", wanted)

    assert found == (speaker, speaker, "", "", "", "")
