"""Reads a draft edition into its content value; publishing and comparison start from here."""

from itertools import groupby

from api.desk.content import (
    AnswerContent,
    AskerContent,
    EditionContent,
    PictureContent,
    QAItemContent,
    RemarkContent,
    SegmentContent,
    SourceContent,
    SpeakerContent,
    TopicContent,
)
from api.desk.models import Edition, Question, Segment

OPENING, CLOSING = "opening", "closing"


def content_of(edition: Edition) -> EditionContent:
    """The whole content of a draft edition, as it would be released now."""
    statement = edition.statement
    speakers = _speakers(edition)
    return EditionContent(
        kind=statement.kind,
        title=edition.title,
        language=edition.language,
        translation=edition.translation,
        date=statement.event_on,
        city=edition.city,
        country=statement.country,
        venue=edition.venue,
        delivery=edition.delivery,
        mission_id=statement.mission.public_id if statement.mission else None,
        speakers=tuple(speakers.values()),
        topics=tuple(TopicContent(topic.slug, topic.name) for topic in edition.topics),
        remarks=_remarks(edition, speakers),
        qa_items=_qa_items(edition, speakers),
        pictures=tuple(PictureContent(p.url, p.caption, p.alt) for p in edition.pictures),
        source=SourceContent(
            edition.source_name, edition.source_url, edition.retrieved_on, edition.source_sha256
        ),
    )


def _speakers(edition: Edition) -> dict[int, SpeakerContent]:
    return {
        appearance.speaker_id: SpeakerContent(
            appearance.speaker.public_id,
            appearance.speaker.slug,
            appearance.speaker.name_in(edition.language),
            appearance.role,
        )
        for appearance in edition.appearances
    }


def _remarks(edition: Edition, speakers: dict[int, SpeakerContent]) -> tuple[RemarkContent, ...]:
    last = edition.questions[-1].id if edition.questions else None
    parts = {question.id: question.item.public_id for question in edition.questions}
    return tuple(
        RemarkContent(
            segment.anchor,
            segment.position,
            segment.text,
            _part(segment, parts, last),
            _named(segment.speaker_id, speakers),
            segment.label,
        )
        for segment in edition.segments
        if segment.is_remark
    )


def _part(segment: Segment, parts: dict[int, str], last: int | None) -> str:
    if segment.question_id is None:
        return OPENING
    return CLOSING if segment.question_id == last else parts[segment.question_id]


def _qa_items(edition: Edition, speakers: dict[int, SpeakerContent]) -> tuple[QAItemContent, ...]:
    said = [s for s in edition.segments if not s.is_remark and s.question_id is not None]
    by_question: dict[int | None, list[Segment]] = {
        key: list(group) for key, group in groupby(said, lambda s: s.question_id)
    }
    return tuple(
        _qa_item(question, by_question.get(question.id, []), speakers)
        for question in edition.questions
    )


def _qa_item(
    question: Question, said: list[Segment], speakers: dict[int, SpeakerContent]
) -> QAItemContent:
    return QAItemContent(
        id=question.item.public_id,
        position=question.position,
        asker=AskerContent(question.asker_label, question.asker_name, question.asker_affiliation),
        question=_segments(said, None),
        answers=tuple(
            AnswerContent(
                _named(answer.speaker_id, speakers),
                answer.label,
                answer.is_moderator,
                _segments(said, answer.id),
            )
            for answer in question.answers
        ),
        follow_up_of=question.follow_up_of.public_id if question.follow_up_of else None,
    )


def _segments(said: list[Segment], answer_id: int | None) -> tuple[SegmentContent, ...]:
    return tuple(SegmentContent(s.anchor, s.text) for s in said if s.answer_id == answer_id)


def _named(speaker_id: int | None, speakers: dict[int, SpeakerContent]) -> SpeakerContent | None:
    return None if speaker_id is None else speakers.get(speaker_id)
