"""How does this document mark who speaks? Decides from all candidates at once; for `turns`.

Evidence counts, not single lines: words for "question", repetition, alternation, names that
complete each other. A label that is not backed by any of it stays running text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from api.ingest.lexicon.labels import COURTESY, OFFICES
from api.ingest.transcript.labels import Candidate

ASK, ANSWER, MODERATE, REMARK = "ask", "answer", "moderate", "remark"
_KNOWN = {ASK, ANSWER, MODERATE, REMARK}
_MIN_EXCHANGES = 3
_QUESTION_SHARE = 0.3
_OUTLET_SHARE = 0.6
_MIN_DISTINCT_ASKERS = 2


@dataclass(frozen=True, slots=True)
class Seen:
    """A candidate with what is known of its turn: does it end in a question, how long is it?"""

    candidate: Candidate
    asks: bool
    length: int


@dataclass(frozen=True, slots=True)
class Grammar:
    """The decision: key of a label to role, and the sentence that explains it."""

    roles: dict[str, str]
    reason: str

    def role(self, candidate: Candidate | None) -> str | None:
        return self.roles.get(candidate.key) if candidate else None


def decide(seen: Sequence[Seen], title: str) -> Grammar:
    known = [item for item in seen if item.candidate.kind in _KNOWN]
    asks = [item for item in known if item.candidate.kind == ASK]
    persons = _accept_persons(seen, title, has_asks=bool(asks))
    has_others = bool(persons) or any(item.candidate.kind == ANSWER for item in known)
    if asks and not has_others and not _is_insistent(asks):
        return Grammar({}, "no labels")
    roles = dict.fromkeys(persons, ANSWER)
    if asks or persons:
        roles.update({item.candidate.key: item.candidate.kind for item in known})
    if asks:
        return Grammar(roles, f"{len(asks)} turns are labelled as questions")
    return _without_question_labels(seen, roles)


def _is_insistent(asks: Sequence[Seen]) -> bool:
    """`Question:` labels whose answers are unlabelled: several, and most of them ask."""
    asking = sum(item.asks for item in asks)
    return len(asks) >= _MIN_DISTINCT_ASKERS and 2 * asking >= len(asks)


def _accept_persons(seen: Sequence[Seen], title: str, *, has_asks: bool) -> set[str]:
    people = [item.candidate for item in seen if item.candidate.kind == "person"]
    # Lines in capitals are headings, unless questions stand between them.
    people = [candidate for candidate in people if has_asks or candidate.form != "own_line"]
    counts = Counter(candidate.key for candidate in people)
    answering = _keys_after_questions(seen) if has_asks else set()
    accepted = {
        candidate.key
        for candidate in people
        if counts[candidate.key] > 1
        or candidate.key in answering
        or (candidate.form == "bold" and _is_full_name(candidate))
        or (has_asks and _has_office_in_brackets(candidate))
        or _is_titled(candidate)
        or _is_in_title(candidate, title)
    }
    accepted |= {key for key in counts if any(same_person(key, other) for other in accepted)}
    turns = sum(counts[key] for key in accepted)
    return accepted if has_asks or turns > 1 or _opens_text(seen, accepted) else set()


def _keys_after_questions(seen: Sequence[Seen]) -> set[str]:
    keys: set[str] = set()
    previous_asks = False
    for item in seen:
        if previous_asks and item.candidate.kind == "person":
            keys.add(item.candidate.key)
        previous_asks = item.candidate.kind in {ASK, REMARK}
    return keys


def _is_titled(candidate: Candidate) -> bool:
    words = candidate.key.split()
    return len(words) > 1 and (words[0] in OFFICES or words[0] in COURTESY)


def _has_office_in_brackets(candidate: Candidate) -> bool:
    """`Jon Brack (Spokesman of the Union):`."""
    inner = candidate.label.partition("(")[2].lower().strip(")").split()
    return bool(set(inner) & OFFICES)


def _is_full_name(candidate: Candidate) -> bool:
    return len(candidate.key.split()) > 1


def _is_in_title(candidate: Candidate, title: str) -> bool:
    return len(candidate.key.split()) > 1 and candidate.key in " ".join(title.lower().split())


def _opens_text(seen: Sequence[Seen], accepted: set[str]) -> bool:
    return bool(seen) and seen[0].candidate.key in accepted and _is_titled(seen[0].candidate)


def same_person(first: str, second: str) -> bool:
    """Is the shorter label the end of the longer one: `president of x john y` and `john y`?"""
    long, short = sorted((first.split(), second.split()), key=len, reverse=True)
    if not short or long == short:
        return False
    return long[-len(short) :] == short and (len(short) > 1 or long[0] in OFFICES | COURTESY)


def _without_question_labels(seen: Sequence[Seen], roles: dict[str, str]) -> Grammar:
    """Interviews and briefings in which the askers go by name or by outlet."""
    turns = [item for item in seen if item.candidate.key in roles]
    candidates = [item for item in seen if item.candidate.kind == "person"]
    askers = _interviewer(turns) or _outlets(candidates)
    if not askers:
        return Grammar(roles, "labelled turns without questions" if roles else "no labels")
    answerers = {item.candidate.key for item in candidates if item.candidate.key not in askers}
    kept = {key: role for key, role in roles.items() if role != ANSWER or key in answerers}
    return Grammar(kept | dict.fromkeys(askers, ASK), "turns of named people ask")


def _interviewer(turns: Sequence[Seen]) -> set[str]:
    """One of two who alternate: he asks, says less, and has no office."""
    lengths: Counter[str] = Counter()
    for item in turns:
        lengths[item.candidate.key] += item.length
    if len(turns) < 2 * _MIN_EXCHANGES or len(_merge_people(lengths)) != 2:
        return set()
    first = turns[0].candidate
    own = [item for item in turns if _is_same(item.candidate.key, first.key)]
    asking = sum(item.asks for item in own)
    others = sum(lengths.values()) - sum(item.length for item in own)
    speaks_less = sum(item.length for item in own) < others
    is_asking = asking >= _QUESTION_SHARE * len(own) and len(own) >= _MIN_EXCHANGES
    if not (speaks_less and is_asking) or _is_titled(first):
        return set()
    return {item.candidate.key for item in own}


def _is_same(first: str, second: str) -> bool:
    return first == second or same_person(first, second)


def _merge_people(keys: Counter[str]) -> list[str]:
    people: list[str] = []
    for key in sorted(keys, key=len):
        if not any(_is_same(key, other) for other in people):
            people.append(key)
    return people


def _outlets(turns: Sequence[Seen]) -> set[str]:
    """Many names that ask once or twice, and one that follows them: `Reuters:` and a spokesman."""
    counts = Counter(item.candidate.key for item in turns)
    if not counts:
        return set()
    main, main_count = counts.most_common(1)[0]
    before_main = [
        item
        for item, following in zip(turns, [*turns[1:], None], strict=True)
        if following and following.candidate.key == main and item.candidate.key != main
    ]
    asking = {item.candidate.key for item in before_main if item.asks}
    enough = len(asking) >= _MIN_DISTINCT_ASKERS and main_count >= _MIN_EXCHANGES - 1
    share = sum(item.asks for item in before_main) / max(len(before_main), 1)
    return asking if enough and share >= _OUTLET_SHARE else set()
