"""How does this document mark who speaks? Decides from all candidates at once; for `turns`.

Evidence counts, not single lines: words for "question", repetition, alternation, names that
complete each other. A label that is not backed by any of it stays running text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from api.ingest.draft import Level
from api.ingest.lexicon.labels import ANSWER_LETTERS, ASK_LETTERS
from api.ingest.transcript import (
    askers,
    bilingual,
    evidence,
    labels,
    names,
    near,
    speakers,
    unlabelled,
)
from api.ingest.transcript.evidence import Seen
from api.ingest.transcript.labels import KNOWN, Candidate
from api.ingest.transcript.unlabelled import Paragraph, Questions

ASK, ANSWER, MODERATE, REMARK = KNOWN
NO_LABELS = "No labels of speakers were found; the text is read as remarks."
_MIN_ASKERS = 2
_SURE_EXCHANGES = 3
_SHORT_LABEL = 3
_BESIDE = frozenset({MODERATE, REMARK})
_MAX_SPOILT = 100
_WITH_POINTS = frozenset({"pointed", "bare"})


@dataclass(frozen=True, slots=True)
class Survey:
    """The candidates of a document in order, and how each of its paragraphs is set off."""

    seen: list[Seen]
    paragraphs: list[Paragraph]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The decision: key of a label to role, and the sentence that explains it.

    `loose` are the keys that are labels without a colon too, `spoilt` finds labels that lost
    theirs. `questions` are there instead of roles where questions have no labels. `level` says how
    far several signs agree; where it is low nothing is decided.
    """

    roles: dict[str, str]
    reason: str
    level: Level = "high"
    loose: frozenset[str] = frozenset()
    spoilt: re.Pattern[str] | None = None
    questions: Questions | None = None

    @property
    def is_decided(self) -> bool:
        return bool(self.roles or self.questions)

    def role(self, candidate: Candidate | None) -> str | None:
        if candidate is None or (candidate.is_loose and candidate.key not in self.loose):
            return None
        return self.roles.get(candidate.key)

    def find(self, text: str, bold: int) -> Candidate | None:
        """The label at the beginning of a block, in any of the forms that this document has."""
        candidate = labels.read(text, bold)
        if self.role(candidate):
            return candidate
        loose = labels.read_loosely(text, bold) if self.loose else None
        if self.role(loose) or self.spoilt is None:
            return loose
        return labels.read_spoilt(text, self.spoilt)


def decide(survey: Survey, title: str) -> Grammar:
    seen = survey.seen
    counts = Counter(one.candidate.key for one in seen if not one.candidate.is_loose)
    kinds = {one.candidate.key: one.candidate.kind for one in seen}
    damaged = near.find(counts, frozenset(key for key in kinds if kinds[key] in KNOWN))
    seen = [_restored(one, damaged, kinds) for one in seen]
    decided = _decide(evidence.fold(seen, lambda one: not one.candidate.is_loose), title)
    loose = _loose_labels(seen, decided, title) or _loose_names(seen, decided, title)
    if loose:
        kept = evidence.fold(seen, lambda one: not one.candidate.is_loose or one.key in loose)
        decided = _decide(kept, title)
    if ASK not in decided.roles.values():
        questions = unlabelled.decide(survey.paragraphs, title)
        if questions:
            return Grammar({}, questions.reason, questions.level, questions=questions)
    roles = dict(decided.roles)
    roles.update({key: roles[target] for key, target in damaged.items() if target in roles})
    spoilt = _spoilt_labels([one for one in seen if one.key in roles])
    return replace(decided, roles=roles, loose=loose & roles.keys(), spoilt=spoilt)


def _spoilt_labels(seen: Sequence[Seen]) -> re.Pattern[str] | None:
    """Labels that the document repeats may have a semicolon; capitals may have lost the colon."""
    counts = Counter(one.candidate.label for one in seen if len(one.candidate.label) > _SHORT_LABEL)
    returning = [label for label, count in counts.items() if count > 1]
    capitals = [
        label
        for label, count in counts.items()
        if label.isupper() and (count > 1 or _is_asking(label))
    ]
    forms = []
    if capitals:
        forms.append(rf"({_alternatives(capitals)})(?:\s?[;.,]\s|\s)\s*(?=[^\W\d_a-z]|[\"“(\[])")
    if returning:
        forms.append(rf"({_alternatives(returning)})\s?[;；]\s+")
    return re.compile("|".join(forms)) if forms else None


def _alternatives(found: Sequence[str]) -> str:
    ordered = sorted(found, key=len, reverse=True)[:_MAX_SPOILT]
    return "|".join(re.escape(label) for label in ordered)


def _is_asking(label: str) -> bool:
    return labels.classify(label) == ASK


def _restored(one: Seen, damaged: dict[str, str], kinds: dict[str, str]) -> Seen:
    target = damaged.get(one.key)
    return replace(one, key=target, kind=kinds[target]) if target else one


def _loose_labels(seen: Sequence[Seen], decided: Grammar, title: str) -> frozenset[str]:
    """Lines and dashes that are labels: known from elsewhere, or repeated around questions."""
    counts = Counter(one.key for one in seen if one.candidate.is_loose)
    kinds = {one.key: one.kind for one in seen}
    asking = {key for key in counts if kinds[key] == ASK}
    after = Counter(
        one.key
        for before, one in pairwise(seen)
        if one.kind == "person" and (before.kind == ASK or decided.roles.get(before.key) == ASK)
    )
    answering = {key for key, count in after.items() if 2 * count >= counts[key]}
    unmarked = answering - counts.keys()
    answering |= {key for key in after if counts[key] > 1 and _is_marked(key, title)}
    answering |= {key for key in counts if kinds[key] == ANSWER}
    known = {key for key in counts if key in decided.roles}
    asks = sum(one.kind == ASK for one in seen)
    if asks < _MIN_ASKERS and not known & asking:
        asking = set()
    if not (asks >= _MIN_ASKERS and answering) and not decided.roles:
        return frozenset()
    owners = evidence.people([*answering, *known, *counts])
    named = {owners[key] for key in answering | known if kinds[key] == "person"}
    same = {key for key in counts if kinds[key] == "person" and owners[key] in named}
    forms = {one.candidate.form for one in seen if one.key in asking}
    beside = {one.key for one in seen if one.kind in _BESIDE and one.candidate.form in forms}
    return frozenset((asking | answering | known | same | beside) - unmarked)


def _is_marked(key: str, title: str) -> bool:
    return names.is_titled(key) or evidence.is_in_title(key, title)


def _loose_names(seen: Sequence[Seen], decided: Grammar, title: str) -> frozenset[str]:
    """A conversation between names on lines or before dashes, and no other labels."""
    loose = [one for one in seen if one.candidate.is_loose and one.kind == "person"]
    if decided.roles or len(loose) < _SURE_EXCHANGES:
        return frozenset()
    keys = askers.find_exchanges(loose)
    if not keys:
        return frozenset()
    found = askers.find(evidence.fold(seen, lambda one: one.key in keys), title)
    return found.askers | found.answerers | found.leaders if found else frozenset()


def _decide(seen: Sequence[Seen], title: str) -> Grammar:
    seen = _without_lone_forms(seen)
    seen = bilingual.with_kinds(seen)
    asks = [one for one in seen if one.kind == ASK]
    if asks:
        return _with_question_labels(seen, asks, title)
    by_name = askers.find(seen, title)
    if by_name:
        return _with_askers(seen, by_name)
    persons = speakers.accept(seen, title, has_asks=False)
    if not persons:
        return Grammar({}, NO_LABELS, "low")
    roles = dict.fromkeys(persons, ANSWER) | _known_roles(seen)
    names_of = _list_names([one for one in seen if one.key in persons])
    return Grammar(roles, f"{names_of} speak under their names; nobody asks.", "medium")


def _without_lone_forms(seen: Sequence[Seen]) -> list[Seen]:
    """`D:` or `P.-` asks only where `R` answers; `Q` and `A` are known everywhere."""
    bracketed = Counter(one.key for one in seen if one.candidate.form == "brackets")
    seen = evidence.fold(seen, lambda one: one.kind != "person" or bracketed[one.key] != 1)
    letters = {one.key for one in seen if len(one.key) == 1}
    has_ask, has_answer = letters & ASK_LETTERS, letters & ANSWER_LETTERS
    asks = sum(one.kind == ASK for one in seen)
    answers = sum(one.key in ANSWER_LETTERS for one in seen)
    is_answered = bool(has_ask) or 0 < asks <= 2 * answers
    is_pointed = _asks_with_points(seen)
    return evidence.fold(
        seen,
        lambda one: (
            (one.candidate.form != "pointed" or is_pointed)
            and (
                one.key not in ASK_LETTERS | ANSWER_LETTERS
                or one.key == "q"
                or (one.key in ASK_LETTERS and bool(has_answer))
                or (one.key in ANSWER_LETTERS and is_answered)
            )
        ),
    )


def _asks_with_points(seen: Sequence[Seen]) -> bool:
    """`Q. … A. …`, `P. … R. …`: no initials and no points of a list, as the first kind asks."""
    letters = [one for one in seen if len(one.key) == 1 and one.candidate.form in _WITH_POINTS]
    asks = [one for one in letters if one.key in ASK_LETTERS]
    answers = [one for one in letters if one.key in ANSWER_LETTERS]
    is_repeated = len(letters) >= _MIN_ASKERS * len({one.key for one in letters})
    is_known = any(one.key == "q" for one in asks)
    asking = sum(one.asks for one in asks)
    is_asking = asking > 0 and 2 * asking >= len(asks) and len(answers) <= 2 * len(asks)
    return is_asking and (is_known or is_repeated)


def _known_roles(seen: Sequence[Seen]) -> dict[str, str]:
    return {one.key: one.kind for one in seen if one.kind in KNOWN}


def _with_question_labels(seen: Sequence[Seen], asks: Sequence[Seen], title: str) -> Grammar:
    persons = speakers.accept(seen, title, has_asks=True)
    answers = [one for one in seen if one.kind == ANSWER]
    if not (persons or answers or _is_insistent(asks)):
        return Grammar({}, NO_LABELS, "low")
    roles = dict.fromkeys(persons, ANSWER) | _known_roles(seen)
    roles.update(dict.fromkeys(speakers.find_asking(seen, title), ASK))
    roles.update(dict.fromkeys(speakers.find_callers(seen, roles), MODERATE))
    roles.update(dict.fromkeys(speakers.find_answering_chairs(seen, roles), ANSWER))
    roles.update(bilingual.roles_of(seen, roles))
    asks = [one for one in seen if roles.get(one.key) == ASK]
    answering = [one for one in seen if roles.get(one.key) == ANSWER] or answers
    level: Level = "high" if len(asks) >= _SURE_EXCHANGES else "medium"
    followed = (
        f"{_list_names(answering)} {'answer' if _is_plural(answering) else 'answers'}"
        if answering
        else "the paragraphs behind them answer"
    )
    turns = "turn is" if len(asks) == 1 else "turns are"
    reason = f"{len(asks)} {turns} labelled {_list_names(asks)}; {followed}."
    return Grammar(roles, reason, level)


def _with_askers(seen: Sequence[Seen], by_name: askers.Askers) -> Grammar:
    roles = dict.fromkeys(by_name.answerers, ANSWER) | _known_roles(seen)
    roles.update(dict.fromkeys(by_name.askers, ASK))
    roles.update(dict.fromkeys(by_name.leaders, MODERATE))
    asking = [one for one in seen if one.key in by_name.askers]
    answering = [one for one in seen if one.key in by_name.answerers]
    reason = (
        f"{len(asking)} turns of {_list_names(asking)} stand before those of"
        f" {_list_names(answering)}, and {sum(one.asks for one in asking)} of them ask."
    )
    return Grammar(roles, reason, by_name.level)


def _list_names(turns: Sequence[Seen]) -> str:
    """The most frequent labels in quotation marks, the others as a number."""
    counts = Counter(one.candidate.label for one in turns)
    shown = [f"“{label}”" for label, _ in counts.most_common(3)]
    rest = len(counts) - len(shown)
    if rest:
        return f"{', '.join(shown)} and {rest} more"
    return f"{', '.join(shown[:-1])} and {shown[-1]}" if len(shown) > 1 else "".join(shown)


def _is_plural(turns: Sequence[Seen]) -> bool:
    return len({one.candidate.label for one in turns}) > 1


def _is_insistent(asks: Sequence[Seen]) -> bool:
    """`Question:` labels whose answers are unlabelled: several, and most of them ask."""
    asking = sum(one.asks for one in asks)
    return len(asks) >= _MIN_ASKERS and 2 * asking >= len(asks)
