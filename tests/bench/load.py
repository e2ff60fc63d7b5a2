"""Load the archive of the benchmark through the desk and publishing; the README says how to run it.

Nothing is written past the services: each statement is received at the desk as if a page of it had
been read, and released at the instant that the archive gives it. Ids are the project's own, so the
harness gets a map from its numbers to them.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Engine, text

from api import ingest
from api.db import migrate
from api.db.engines import desk_engine
from api.db.ids import PublicIds
from api.db.session import transaction
from api.desk.context import Desk
from api.desk.missions import receive_mission
from api.desk.statements import Page, receive_statement
from api.ingest import draft
from api.publishing import release_mission, release_statement
from api.v1.rendering import SchemaRenderers

Record = dict[str, Any]
Ids = dict[str, str]

FOLDER = Path(os.environ["BENCH_DATA"]) / os.environ.get("SIZE", "S")
DATABASE = FOLDER / "communique.db"
PER_TRANSACTION = 200
RENDERERS = SchemaRenderers()
NOWHERE = draft.Span(0, 0)
# The archive's kinds in our words.
KINDS: dict[str, draft.Kind] = {
    "briefing": "briefing",
    "interview": "interview",
    "statement": "release",
    "remarks": "speech",
    "press_release": "release",
    "comment": "comment",
    "article": "article",
}


def main() -> None:
    started = time.monotonic()
    for suffix in ("", "-wal", "-shm"):
        DATABASE.with_name(DATABASE.name + suffix).unlink(missing_ok=True)
    url = f"sqlite:///{DATABASE}"
    migrate.upgrade(url)
    engine = desk_engine(url)
    ids: dict[str, Ids] = {"statements": {}, "qa": {}, "missions": {}}

    load(engine, "missions.ndjson", lambda desk, record: add_mission(desk, record, ids))
    load(engine, "statements.ndjson", lambda desk, record: add_statement(desk, record, ids))

    with transaction(engine) as session:
        session.execute(text("ANALYZE"))
    engine.dispose()
    (FOLDER / "communique-ids.json").write_bytes(orjson.dumps(ids))
    print(f"\n{len(ids['statements'])} statements in {time.monotonic() - started:.0f} s")


def load(engine: Engine, name: str, add: Callable[[Desk, Record], None]) -> None:
    """Give every record of a file to `add`, some hundred to a transaction."""
    done = 0
    for batch in batches(FOLDER / name):
        with transaction(engine) as session:
            for record in batch:
                now = datetime.fromisoformat(record.get("date", "2004-01-01")).replace(tzinfo=UTC)
                add(Desk(session, now, PublicIds(secrets.randbits)), record)
                # What is written is not needed again; a session that knows all of it gets slow.
                session.flush()
                session.expunge_all()
        done += len(batch)
        print(f"\r{name}: {done}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def batches(path: Path) -> Iterator[list[Record]]:
    with path.open("rb") as lines:
        while batch := [orjson.loads(line) for line in islice(lines, PER_TRANSACTION)]:
            yield batch


def add_statement(desk: Desk, record: Record, ids: dict[str, Ids]) -> None:
    statement = statement_draft(record)
    digest = hashlib.sha256(orjson.dumps(record)).hexdigest()
    page = Page(f"{record['id']}.txt", digest, whole_draft(record["language"], statement))
    edition = receive_statement(desk, page, statement, None).edition
    release_statement(desk, edition.statement, RENDERERS)
    ids["statements"][str(record["id"])] = edition.statement.public_id
    for item, question in zip(record["qa"], edition.questions, strict=True):
        ids["qa"][str(item["id"])] = question.item.public_id


def add_mission(desk: Desk, record: Record, ids: dict[str, Ids]) -> None:
    mission = receive_mission(desk, "en", mission_draft(record)).mission
    release_mission(desk, mission, RENDERERS)
    ids["missions"][str(record["id"])] = mission.public_id


def whole_draft(language: str, statement: draft.StatementDraft) -> ingest.Draft:
    return ingest.Draft(
        language=language,
        encoding="utf-8",
        statement=statement,
        missions=(),
        repairs=(),
        set_aside=(),
        warnings=(),
        account=draft.Account(0, 0, 0, 0),
    )


def statement_draft(record: Record) -> draft.StatementDraft:
    return draft.StatementDraft(
        title=record["title"],
        kind=KINDS[record["kind"]],
        date=datetime.fromisoformat(record["date"]).date(),
        city=record["city"],
        venue=record["venue"],
        speakers=tuple(draft.Speaker(each["name"], each["role"]) for each in record["speakers"]),
        # Our statements have no summary of their own: it becomes the first paragraph.
        remarks=tuple(
            draft.Remark(draft.Segment(text, NOWHERE))
            for text in [record["summary"], *record["paragraphs"]]
        ),
        qa_items=tuple(qa_item_draft(item) for item in record["qa"]),
    )


def qa_item_draft(item: Record) -> draft.QAItem:
    answer = draft.Answer(item["answerer"], item["answerer"], segments(item["answer"]))
    return draft.QAItem(
        draft.Asker(item["asker"], item["asker"]), segments([item["question"]]), (answer,)
    )


def segments(texts: list[str]) -> tuple[draft.Segment, ...]:
    return tuple(draft.Segment(text, NOWHERE) for text in texts)


def mission_draft(record: Record) -> draft.MissionDraft:
    voice = tuple(draft.Phone(number, e164(number)) for number in record["phones"])
    fax = draft.Phone(record["fax"], e164(record["fax"]), type="fax")
    emergency = draft.Phone(record["emergency_phone"], e164(record["emergency_phone"]))
    return draft.MissionDraft(
        type="embassy",
        name=record["name"],
        # The archive's countries are invented words; two letters each keep the missions apart.
        sending_state="XA",
        receiving_state=two_letters(record["id"]),
        city=record["city"],
        address=draft.Address((record["address"],), record["city"]),
        contact_points=(
            draft.ContactPoint(
                "general", (*voice, fax), emails=(record["email"],), hours=record["hours"]
            ),
            draft.ContactPoint("emergency", (emergency,)),
        ),
        social=tuple(draft.SocialLink(name, url) for name, url in record["socials"].items()),
    )


def two_letters(number: int) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return letters[number // len(letters)] + letters[number % len(letters)]


def e164(printed: str) -> str:
    return "+" + "".join(character for character in printed if character.isdigit())


if __name__ == "__main__":
    main()
