"""The search index and the anchors hold exactly the public text, revision after revision."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from api.ingest.draft import Draft
from api.publishing import passages
from api.record.tables import public_anchor, public_passage
from tests import factories as make
from tests.use_cases.office import Office

FTS = "SELECT rowid FROM public_passage_fts WHERE public_passage_fts MATCH :word"
GIN = """
    SELECT passage_id FROM record.public_passage
    WHERE to_tsvector('simple', text) @@ plainto_tsquery('simple', :word)"""
CHECK = "INSERT INTO public_passage_fts(public_passage_fts, rank) VALUES ('integrity-check', 1)"
GIN_PLAN = "EXPLAIN " + GIN.replace(":word", "'harbour'")


def page(*remarks: str, **facts: object) -> Draft:
    item = make.item("Why bridges?", make.answer("Because of rivers.", "And valleys."))
    return make.page(make.statement(item, remarks=remarks, **facts))  # type: ignore[arg-type]


def hits(office: Office, word: str) -> list[str]:
    """The passages that the index finds, by the eyes of the world."""
    statement = text(FTS if office.engine.dialect.name == "sqlite" else GIN)
    with office.record.connect() as connection:
        found = set(connection.scalars(statement, {"word": word}))
    return [row.text for row in office.rows(public_passage) if row.passage_id in found]


def is_sound(office: Office) -> bool:
    """On SQLite the index is a table of its own; FTS5 compares it with the passages."""
    if office.engine.dialect.name == "sqlite":
        with office.engine.begin() as connection:
            connection.execute(text(CHECK))
    return True


def test_the_title_and_every_paragraph_can_be_found(office: Office) -> None:
    report = office.put_out("a.txt", page("The harbour opens.", title="Talks on harbours"))

    rows = [(row.part, row.text) for row in office.rows(public_passage)]
    assert rows == [
        ("title", "Talks on harbours"),
        ("remark", "The harbour opens."),
        ("question", "Why bridges?"),
        ("answer", "Because of rivers."),
        ("answer", "And valleys."),
    ]
    assert {row.qa_item_id for row in office.rows(public_passage)} == {None, *report.qa_items}
    assert hits(office, "harbour") == ["The harbour opens."]
    assert hits(office, "valleys") == ["And valleys."]


def test_after_a_second_revision_only_its_text_is_found(office: Office) -> None:
    office.put_out("a.txt", page("The harbour opens.", "Good night."))
    office.put_out("other.txt", page("The harbour is far.", title="Another"))

    office.put_out("a.txt", page("The airport opens.", "Good night."))

    assert hits(office, "harbour") == ["The harbour is far."]
    assert hits(office, "opens") == ["The airport opens."]
    assert hits(office, "night") == ["Good night."]
    assert is_sound(office)


def test_a_draft_is_never_found(office: Office) -> None:
    office.put_out("a.txt", page("The harbour opens."))
    office.receive("a.txt", page("The secret harbour opens."))
    office.receive("b.txt", page("Another secret.", title="Secret"))

    assert hits(office, "secret") == []
    assert len(office.rows(public_passage)) == 5


def test_editions_are_found_side_by_side(office: Office) -> None:
    office.put_out("a.en.txt", page("The harbour opens."))
    russian = make.page(
        make.statement(make.item("Мосты?", "Реки."), remarks=["Порт открыт."], title="Порты"),
        language="ru",
    )
    office.put_out("a.ru.txt", russian)

    office.put_out("a.en.txt", page("The airport opens."))

    assert (hits(office, "порт"), hits(office, "airport")) == (
        ["Порт открыт."],
        ["The airport opens."],
    )
    assert is_sound(office)


def test_an_index_that_keeps_the_old_text_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.put_out("a.txt", page("The harbour opens."))
    monkeypatch.setattr(passages, "write_passages", lambda *_: None)

    office.put_out("a.txt", page("The airport opens."))

    assert hits(office, "harbour") == ["The harbour opens."]


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_the_search_uses_its_index(office: Office) -> None:
    office.put_out("a.txt", page("The harbour opens."))

    with office.engine.begin() as connection:
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = "\n".join(connection.exec_driver_sql(GIN_PLAN).scalars())

    assert "ix_public_passage_search" in plan


def test_an_anchor_that_was_public_is_never_removed(office: Office) -> None:
    office.put_out("a.txt", page("The harbour opens.", "Good night."))
    before = {row.anchor: row for row in office.rows(public_anchor)}

    office.put_out("a.txt", page("Good night.", "And thanks."))

    after = {row.anchor: row for row in office.rows(public_anchor)}
    assert set(before) < set(after)
    assert sorted((r.first_revision, r.last_revision) for r in after.values()) == [
        (1, 1),
        *[(1, 2)] * 4,
        (2, 2),
    ]
    (gone,) = [row for row in after.values() if row.last_revision == 1]
    assert gone == before[gone.anchor]


def test_a_very_long_paragraph_can_be_released(office: Office) -> None:
    words = " ".join(f"word{number}" for number in range(150_000))

    report = office.put_out("a.txt", page(words, "x" * 150_000))

    assert [office.read(report.statement)["remarks"][0]["text"]] == [words]
    for word in ("word77", "word77777", "word149999"):
        assert len(hits(office, word)) == 1
    assert " ".join(row.text for row in office.rows(public_passage) if "word" in row.text) == words


@given(text=st.text("ab ", max_size=200), length=st.integers(2, 20))
def test_the_pieces_of_a_text_are_the_text(text: str, length: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passages, "PIECE_LENGTH", length)
        found = list(passages.pieces(text))

    assert all(len(piece) <= length for piece in found)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert len(text) > length or found == [text]
