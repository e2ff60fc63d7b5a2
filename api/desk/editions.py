"""Writes what a page says into an edition, keeping anchors and Q&A ids where they live on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete

from api.db.folding import fold
from api.db.ids import ANCHOR, QA_ITEM
from api.desk import alignment, queries
from api.desk.context import Desk
from api.desk.models import (
    Answer,
    Appearance,
    Edition,
    Picture,
    QAItem,
    Question,
    Segment,
    Speaker,
    Topic,
)
from api.desk.names import topic_slug
from api.desk.outline import Paragraph, outline_draft, outline_edition
from api.desk.speakers import receive_speakers
from api.ingest.draft import QAItem as QAItemDraft
from api.ingest.draft import StatementDraft
from api.vocabulary import INDEXED_LENGTH


@dataclass(frozen=True, slots=True)
class Carried:
    """What lives on from an older edition: an anchor per paragraph and an item per question."""

    anchors: Sequence[str | None]
    items: Sequence[QAItem | None]
    namesakes: Sequence[tuple[str, Speaker]]
    lost: Sequence[str] = ()  # public ids of questions that the page has no more


def fill_edition(
    desk: Desk, edition: Edition, draft: StatementDraft, model: Edition | None
) -> list[str]:
    """Give `edition` the content of `draft`, and tell which questions it had before are gone.

    `model` is the edition whose ids live on: the edition itself when its page was saved anew, a
    sibling when this is its translation, None for a new statement.
    """
    outline = outline_draft(draft)
    carried = _carry(desk, edition, model, outline, draft)
    names = [speaker.name for speaker in draft.speakers]
    names += [paragraph.speaker for paragraph in outline if paragraph.speaker]
    names += [a.speaker for item in draft.qa_items for a in item.answers if a.speaker]
    speakers = receive_speakers(desk, edition.language, names, carried.namesakes)
    if model is edition:
        _clear(desk, edition)
    _write_head(desk, edition, draft)
    _write_appearances(edition, draft, speakers)
    questions = _write_questions(desk, edition, draft, speakers, carried.items)
    placed = zip(outline, carried.anchors, strict=True)
    _write_segments(desk, edition, placed, questions, speakers)
    desk.session.flush()
    if not carried.lost:
        return []
    return [f"Questions that are not on this page any more: {', '.join(carried.lost)}."]


def _carry(
    desk: Desk,
    edition: Edition,
    model: Edition | None,
    outline: Sequence[Paragraph],
    draft: StatementDraft,
) -> Carried:
    if model is None or model.id is None:
        return Carried([None] * len(outline), [None] * len(draft.qa_items), [])
    model = queries.load_edition(desk.session, model.id)
    segments = model.segments
    places, anchors = outline_edition(model, segments), [segment.anchor for segment in segments]
    new = [paragraph.place for paragraph in outline]
    if model is not edition:
        across = alignment.carry_across(places, anchors, new)
        items = [question.item for question in model.questions]
        return Carried(across, items, _namesakes(model, draft, outline))
    within = alignment.carry_within(places, anchors, new)
    living = _items_of(outline, within, segments, len(draft.qa_items))
    lost = [q.item.public_id for q in model.questions if q.item not in living]
    return Carried(within, living, [], lost)


def _items_of(
    outline: Sequence[Paragraph],
    anchors: Sequence[str | None],
    segments: Sequence[Segment],
    count: int,
) -> list[QAItem | None]:
    """The old item of each new question: the one whose question's paragraph lives on in it."""
    homes = {
        segment.anchor: segment.question.item
        for segment in segments
        if segment.question and not segment.is_remark and segment.answer_id is None
    }
    items: list[QAItem | None] = [None] * count
    for paragraph, anchor in zip(outline, anchors, strict=True):
        home = homes.get(anchor or "")
        asks = paragraph.item is not None and paragraph.answer is None and not paragraph.is_remark
        if asks and home is not None and home not in items and items[paragraph.item or 0] is None:
            items[paragraph.item or 0] = home
    return items


def _namesakes(
    model: Edition, draft: StatementDraft, outline: Sequence[Paragraph]
) -> list[tuple[str, Speaker]]:
    """Names of the translation beside who speaks at the same place of the model."""
    pairs = [
        (theirs.speaker, ours.speaker)
        for question, item in zip(model.questions, draft.qa_items, strict=False)
        for ours, theirs in zip(question.answers, item.answers, strict=False)
    ]
    remarks = [segment for segment in model.segments if segment.is_remark]
    new_remarks = [paragraph for paragraph in outline if paragraph.is_remark]
    if len(remarks) == len(new_remarks):
        pairs += [(new.speaker, old.speaker) for new, old in zip(new_remarks, remarks, strict=True)]
    if len(draft.speakers) == len(model.appearances) == 1:
        pairs.append((draft.speakers[0].name, model.appearances[0].speaker))
    return [(name, speaker) for name, speaker in pairs if name and speaker]


def _clear(desk: Desk, edition: Edition) -> None:
    """Remove the edition's parts before new ones are written, for their keys may be the same."""
    for part in (Segment, Question, Appearance, Picture, Topic):
        desk.session.execute(delete(part).where(part.edition_id == edition.id))
    desk.session.flush()
    desk.session.expire(edition, ["segments", "questions", "appearances", "pictures", "topics"])


def _write_head(desk: Desk, edition: Edition, draft: StatementDraft) -> None:
    edition.title = draft.title
    edition.folded_title = fold(draft.title, INDEXED_LENGTH)
    edition.city, edition.venue, edition.delivery = draft.city, draft.venue, draft.delivery
    edition.source_name, edition.source_url = draft.source_name, draft.source_url
    edition.retrieved_on = draft.retrieved_on
    edition.edited_at = desk.now
    edition.pictures = [
        Picture(position=position, url=picture.url, caption=picture.caption, alt=picture.alt)
        for position, picture in enumerate(draft.pictures, 1)
    ]
    topics = {topic_slug(name): name for name in draft.topics}
    edition.topics = [
        Topic(position=position, slug=slug, name=name)
        for position, (slug, name) in enumerate(topics.items(), 1)
        if slug
    ]


def _write_appearances(
    edition: Edition, draft: StatementDraft, speakers: dict[str, Speaker]
) -> None:
    roles = {speaker.name: speaker.role for speaker in draft.speakers}
    appearing: dict[str, Appearance] = {}
    for name, speaker in speakers.items():
        if speaker.public_id not in appearing:
            appearing[speaker.public_id] = Appearance(
                speaker=speaker, position=len(appearing) + 1, role=roles.get(name)
            )
    edition.appearances = list(appearing.values())


def _write_questions(
    desk: Desk,
    edition: Edition,
    draft: StatementDraft,
    speakers: dict[str, Speaker],
    carried: Sequence[QAItem | None],
) -> list[Question]:
    items = [item or _new_item(desk, edition) for item in carried]
    edition.questions = [
        _question(position, item, of, items, speakers)
        for position, (item, of) in enumerate(zip(draft.qa_items, items, strict=True), 1)
    ]
    return edition.questions


def _new_item(desk: Desk, edition: Edition) -> QAItem:
    item = QAItem(public_id=desk.ids.new(QA_ITEM))
    edition.statement.qa_items.append(item)
    return item


def _question(
    position: int,
    draft: QAItemDraft,
    item: QAItem,
    items: Sequence[QAItem],
    speakers: dict[str, Speaker],
) -> Question:
    asker = draft.asker
    return Question(
        item=item,
        position=position,
        asker_label=asker.label if asker else None,
        asker_name=asker.name if asker else None,
        asker_affiliation=asker.affiliation if asker else None,
        follow_up_of=None if draft.follow_up_of is None else items[draft.follow_up_of],
        answers=[
            Answer(
                position=number,
                speaker=speakers[answer.speaker] if answer.speaker else None,
                label=answer.label,
                is_moderator=answer.is_moderator,
            )
            for number, answer in enumerate(draft.answers, 1)
        ],
    )


def _write_segments(
    desk: Desk,
    edition: Edition,
    placed: Iterable[tuple[Paragraph, str | None]],
    questions: Sequence[Question],
    speakers: dict[str, Speaker],
) -> None:
    edition.segments = []
    for position, (paragraph, anchor) in enumerate(placed, 1):
        question, answer = _home(paragraph, questions)
        said_by = paragraph.speaker if paragraph.is_remark else None
        edition.segments.append(
            Segment(
                anchor=anchor or desk.ids.new(ANCHOR),
                position=position,
                text=paragraph.text,
                question=question,
                answer=answer,
                is_remark=paragraph.is_remark,
                speaker=speakers[said_by] if said_by else None,
                label=paragraph.label if paragraph.is_remark else None,
            )
        )


def _home(
    paragraph: Paragraph, questions: Sequence[Question]
) -> tuple[Question | None, Answer | None]:
    """The question and the answer that a paragraph belongs to."""
    if paragraph.item is None:
        return None, None
    question = questions[paragraph.item]
    return question, None if paragraph.answer is None else question.answers[paragraph.answer]
