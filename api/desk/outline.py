"""A page's paragraphs as one flat list in reading order: the common view of drafts and editions.

Alignment compares two outlines, whether they come from a page or from the desk's tables.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from api.desk.alignment import Place
from api.desk.models import Edition, Segment
from api.ingest.draft import StatementDraft


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: `item` and `answer` are indexes, None where it belongs to none."""

    text: str
    item: int | None
    answer: int | None
    is_remark: bool
    speaker: str | None
    label: str | None

    @property
    def place(self) -> Place:
        """The paragraph for alignment."""
        return Place(part_name(self.item, self.answer, is_remark=self.is_remark), self.text)


def part_name(item: int | None, answer: int | None, *, is_remark: bool) -> str:
    """`opening`, `after0`, `q0` or `a0.1`: the part of a statement by its indexes."""
    if item is None:
        return "opening"
    if is_remark:
        return f"after{item}"
    return f"q{item}" if answer is None else f"a{item}.{answer}"


def outline_draft(draft: StatementDraft) -> list[Paragraph]:
    """The paragraphs of a page."""
    paragraphs = list(_remarks(draft, None))
    for index, item in enumerate(draft.qa_items):
        paragraphs += [Paragraph(s.text, index, None, False, None, None) for s in item.question]
        for number, answer in enumerate(item.answers):
            paragraphs += [
                Paragraph(s.text, index, number, False, answer.speaker, answer.label)
                for s in answer.segments
            ]
        paragraphs += _remarks(draft, index)
    return paragraphs


def _remarks(draft: StatementDraft, after: int | None) -> Iterator[Paragraph]:
    for remark in draft.remarks:
        if remark.after == after:
            yield Paragraph(remark.segment.text, after, None, True, remark.speaker, remark.label)


def outline_edition(edition: Edition, segments: Sequence[Segment]) -> list[Place]:
    """The paragraphs of an edition at the desk."""
    items = {question.id: index for index, question in enumerate(edition.questions)}
    answers = {
        answer.id: number
        for question in edition.questions
        for number, answer in enumerate(question.answers)
    }
    return [
        Place(
            part_name(
                None if segment.question_id is None else items[segment.question_id],
                None if segment.answer_id is None else answers[segment.answer_id],
                is_remark=segment.is_remark,
            ),
            segment.text,
        )
        for segment in segments
    ]
