"""Who speaks: labels, boundaries of turns, whole items, names of who answers; for `scoring`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from api.ingest.draft import Answer, QAItem, Segment, StatementDraft
from api.ingest.evaluation.folding import begins, fold, fold_label, forms
from api.ingest.evaluation.tally import Difference, Score, Tally
from api.ingest.evaluation.truth import AnswerTruth, ItemTruth, Truth

KEY_CHARACTERS = 30
SHOWN_CHARACTERS = 60

Key = tuple[str, str]
Pairs = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Turn:
    """A question (`Q`) or an answer (`A`); names are those under which its speaker is known.

    It begins as a whole, and as its first paragraph does: the truth may have written down either.
    """

    role: str
    beginnings: tuple[str, ...]
    label: str | None
    names: tuple[str, ...] = ()

    def keys(self) -> list[Key]:
        return [(self.role, _key_of(beginning)) for beginning in self.beginnings]

    def __str__(self) -> str:
        return f"{self.label or 'without label'}: {_key_of(self.beginnings[0])}"


def _key_of(text: str) -> str:
    return fold(text)[:KEY_CHARACTERS].strip()


def measure_turns(statement: StatementDraft | None, truth: Truth) -> Score:
    """Labels, turns, items and answerers.

    turns: a turn is its role, question or answer, and the first 30 characters of it or of its first
    paragraph. Those of the draft are aligned with the truth's in order (longest common
    subsequence), so that one that is missing or too much costs itself and no other.
    labels: of the aligned turns, those whose label is the truth's. A turn for which the truth gives
    no label is left out on both sides.
    answerers: the answers of the truth that were found with the truth's name beside them, as the
    label or as the speaker that the draft made of it; moderators' turns are no answers.
    items: see `_measure_items`. Where the truth says that there are no questions, every item of the
    draft is counted in `invented_items` and every turn as found.
    """
    items = statement.qa_items if statement else ()
    if truth.is_without_questions:
        return _measure_absence(items)
    if not truth.items:
        return Score()
    expected, found = list(_expected_turns(truth.items)), list(_found_turns(items))
    pairs = _align([turn.keys() for turn in expected], [turn.keys() for turn in found])
    return (
        _measure_boundaries(expected, found, pairs)
        + _measure_labels(expected, found, pairs)
        + _measure_answerers(expected, found, pairs)
        + _measure_items(items, truth.items)
    )


def _measure_absence(items: Sequence[QAItem]) -> Score:
    found = list(_found_turns(items))
    differences = tuple(Difference("turns", None, str(turn)) for turn in found)
    tallies = {"turns": Tally(0, len(found), 0), "items": Tally(0, len(items), 0)}
    return Score(tallies, {"invented_items": len(items)}, differences)


def _align(expected: Sequence[list[Key]], found: Sequence[list[Key]]) -> Pairs:
    """The pairs of a longest common subsequence. What was found takes the key that is expected."""
    wanted = {keys[0] for keys in expected}
    came = [next((key for key in keys if key in wanted), keys[0]) for keys in found]
    numbers: dict[Key, int] = {}
    first = [numbers.setdefault(keys[0], len(numbers)) for keys in expected]
    second = [numbers.setdefault(key, len(numbers)) for key in came]
    return [
        (block.src_start + offset, block.dest_start + offset)
        for block in LCSseq.opcodes(first, second)
        if block.tag == "equal"
        for offset in range(block.src_end - block.src_start)
    ]


def _expected_turns(items: Sequence[ItemTruth]) -> Iterator[_Turn]:
    for item in items:
        if item.question_first60:
            yield _Turn("Q", (item.question_first60,), item.asker_label)
        for answer in item.answers or ():
            if answer.answer_first60:
                yield _Turn("A", (answer.answer_first60,), answer.speaker_label)


def _found_turns(items: Sequence[QAItem]) -> Iterator[_Turn]:
    for item in items:
        if item.question:
            asker = item.asker
            names = (asker.label, asker.name or "") if asker else ()
            yield _Turn("Q", _beginnings(item.question), asker.label if asker else None, names)
        for answer in _answers(item):
            names = (answer.label or "", answer.speaker or "")
            yield _Turn("A", _beginnings(answer.segments), answer.label, names)


def _answers(item: QAItem) -> list[Answer]:
    return [answer for answer in item.answers if not answer.is_moderator]


def _beginnings(segments: Sequence[Segment]) -> tuple[str, ...]:
    """The whole turn, and its first paragraph."""
    whole = " ".join(segment.text for segment in segments)
    return whole, segments[0].text if segments else ""


def _has_beginning(segments: Sequence[Segment], beginning: str) -> bool:
    return any(begins(text, beginning) for text in _beginnings(segments))


def _shown(segments: Sequence[Segment]) -> str:
    return _beginnings(segments)[0][:SHOWN_CHARACTERS]


def _measure_boundaries(expected: list[_Turn], found: list[_Turn], pairs: Pairs) -> Score:
    reached = {index for index, _ in pairs}
    used = {index for _, index in pairs}
    missing = [turn for index, turn in enumerate(expected) if index not in reached]
    extra = [turn for index, turn in enumerate(found) if index not in used]
    differences = [Difference("turns", f"{turn.role} {turn}", None) for turn in missing]
    differences += [Difference("turns", None, f"{turn.role} {turn}") for turn in extra]
    tally = Tally(len(expected), len(found), len(pairs))
    return Score({"turns": tally}, {}, tuple(differences))


def _measure_labels(expected: list[_Turn], found: list[_Turn], pairs: Pairs) -> Score:
    if not any(turn.label for turn in expected):
        return Score()
    unknown = {right for left, right in pairs if not expected[left].label}
    labelled = [turn for index, turn in enumerate(found) if turn.label and index not in unknown]
    known = [(expected[left], found[right]) for left, right in pairs if right not in unknown]
    wrong = [(turn, came) for turn, came in known if not _has_label(came, turn.label)]
    tally = Tally(
        sum(bool(turn.label) for turn in expected), len(labelled), len(known) - len(wrong)
    )
    differences = (Difference("labels", str(turn), str(came)) for turn, came in wrong)
    return Score({"labels": tally}, {}, tuple(differences))


def _has_label(turn: _Turn, label: str | None) -> bool:
    return fold_label(turn.label) == fold_label(label)


def _measure_answerers(expected: list[_Turn], found: list[_Turn], pairs: Pairs) -> Score:
    wanted = [turn for turn in expected if turn.role == "A" and turn.label]
    aligned = [(expected[left], found[right]) for left, right in pairs]
    answers = [(turn, came) for turn, came in aligned if turn.role == "A" and turn.label]
    wrong = [(turn, came) for turn, came in answers if not _is_known_as(came.names, turn.label)]
    if not wanted:
        return Score()
    tally = Tally(len(wanted), len(answers), len(answers) - len(wrong))
    differences = (Difference("answerers", turn.label, came.label) for turn, came in wrong)
    return Score({"answerers": tally}, {}, tuple(differences))


def _is_known_as(names: tuple[str, ...], label: str | None) -> bool:
    """One of the names is the label, or the label without the bracket at its end."""
    if label is None:
        return True
    known = {fold_label(name) for name in names if name} or {""}
    return any(fold_label(form) in known for form in forms(label))


def _measure_items(items: Sequence[QAItem], truths: Sequence[ItemTruth]) -> Score:
    """Items wholly right: asker, beginning of the question and its paragraphs, and every answer.

    An answer is right with its name, its beginning and its number of paragraphs. Items are aligned
    by the beginning of their question, or of their first answer where there is no question.
    """
    pairs = _align([_wanted_keys(truth) for truth in truths], [_keys(item) for item in items])
    differences = []
    for left, right in pairs:
        wrong = _compare(items[right], truths[left])
        if wrong:
            differences.append(Difference("items", f"{left + 1}: {wrong[0]}", wrong[1]))
    right_items = len(pairs) - len(differences)
    tally = Tally(len(truths), len(items), right_items)
    return Score({"items": tally}, {}, tuple(differences))


def _keys(item: QAItem) -> list[Key]:
    answers = _answers(item)
    segments = item.question or (answers[0].segments if answers else ())
    return [("", _key_of(text)) for text in _beginnings(segments)]


def _wanted_keys(truth: ItemTruth) -> list[Key]:
    first = truth.answers[0].answer_first60 if truth.answers else None
    return [("", _key_of(truth.question_first60 or first or ""))]


def _compare(item: QAItem, truth: ItemTruth) -> tuple[str, str] | None:
    """The first thing that differs: what was expected and what came."""
    names = (item.asker.label, item.asker.name or "") if item.asker else ("",)
    if not _is_known_as(names, truth.asker_label):
        return f"asker {truth.asker_label}", names[0]
    beginning = truth.question_first60
    if beginning is not None and not _has_beginning(item.question, beginning):
        return beginning, _shown(item.question)
    if truth.question_paragraphs not in {None, len(item.question)}:
        return f"question of {truth.question_paragraphs} paragraphs", f"{len(item.question)}"
    return None if truth.answers is None else _compare_answers(_answers(item), truth.answers)


def _compare_answers(
    answers: Sequence[Answer], truths: Sequence[AnswerTruth]
) -> tuple[str, str] | None:
    if len(answers) != len(truths):
        return f"{len(truths)} answers", f"{len(answers)}"
    for answer, truth in zip(answers, truths, strict=True):
        if not _is_known_as((answer.label or "", answer.speaker or ""), truth.speaker_label):
            return f"answer by {truth.speaker_label}", answer.label or "no label"
        if truth.answer_first60 and not _has_beginning(answer.segments, truth.answer_first60):
            return truth.answer_first60, _shown(answer.segments)
        if truth.paragraphs not in {None, len(answer.segments)}:
            return f"answer of {truth.paragraphs} paragraphs", f"{len(answer.segments)}"
    return None
