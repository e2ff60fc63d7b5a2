"""Writes the speakers whom a released edition names; nobody else becomes public."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, insert, select, update

from api.db.folding import fold
from api.desk.content import EditionContent, SpeakerContent
from api.desk.context import Desk
from api.publishing import changes
from api.publishing.documents import Rendered, write_documents, write_slug
from api.publishing.views import Languages, Renderers, SpeakerName, SpeakerView
from api.record.tables import public_speaker
from api.vocabulary import SORT_NAME_LENGTH


def write_speakers(desk: Desk, content: EditionContent, renderers: Renderers) -> None:
    """Bring the record's speakers up to what a released edition says of them."""
    for speaker in content.speakers:
        _write_speaker(desk, speaker, content.language, renderers)


def _write_speaker(
    desk: Desk, speaker: SpeakerContent, language: str, renderers: Renderers
) -> None:
    rows = _rows(desk, speaker.id)
    names = {row.language: row.name for row in rows}
    is_moved = write_slug(desk, speaker.id, speaker.slug)
    if names.get(language) == speaker.name and not is_moved:
        return
    _write_name(desk, speaker, language, rows)
    changes.append(desk, speaker.id, None, None, is_first=not rows)
    _render(desk, speaker, renderers)


def _rows(desk: Desk, speaker_id: str) -> Sequence[Row[Any, Any, Any]]:
    table = public_speaker
    return desk.session.execute(
        select(table.c.language, table.c.name, table.c.is_default)
        .where(table.c.speaker_id == speaker_id)
        .order_by(table.c.is_default.desc(), table.c.language)
    ).all()


def _write_name(
    desk: Desk,
    speaker: SpeakerContent,
    language: str,
    rows: Sequence[Row[Any, Any, Any]],
) -> None:
    table = public_speaker
    key = {"speaker_id": speaker.id, "language": language}
    default = rows[0].language if rows else language
    if any(row.language == language for row in rows):
        desk.session.execute(
            update(table)
            .where(table.c.speaker_id == speaker.id, table.c.language == language)
            .values(name=speaker.name)
        )
    else:
        desk.session.execute(
            insert(table).values(
                **key, name=speaker.name, is_default=default == language, sort_name="", body=b""
            )
        )
    shown = speaker.name if default == language else rows[0].name
    desk.session.execute(
        update(table)
        .where(table.c.speaker_id == speaker.id)
        .values(sort_name=fold(shown, SORT_NAME_LENGTH))
    )


def _render(desk: Desk, speaker: SpeakerContent, renderers: Renderers) -> None:
    rows = _rows(desk, speaker.id)
    available = tuple(sorted(row.language for row in rows))
    names = [SpeakerName(row.language, row.name) for row in sorted(rows, key=lambda r: r.language)]
    documents = [
        Rendered(
            row.language,
            row.is_default,
            renderers.speaker(
                SpeakerView(
                    speaker.id,
                    speaker.slug,
                    row.name,
                    Languages(row.language, rows[0].language, available),
                    names,
                )
            ),
        )
        for row in rows
    ]
    write_documents(desk, speaker.id, documents)
    table = public_speaker
    for document in documents:
        desk.session.execute(
            update(table)
            .where(table.c.speaker_id == speaker.id, table.c.language == document.language)
            .values(body=document.body)
        )
