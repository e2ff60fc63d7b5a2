"""Who of the people with labels speaks, who asks beside `Question`, who only calls on others.

For `grammar`, which has decided that a document has labels.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from api.ingest.lexicon.labels import OFFICES
from api.ingest.transcript import evidence, names
from api.ingest.transcript.evidence import Seen, Voice
from api.ingest.transcript.labels import KNOWN, Candidate

_ASK, _ANSWER, _MODERATE, _REMARK = KNOWN
_MIN_ANSWERS = 2
_LEAST_ASKING, _MOST_ASKING = 0.34, 0.67
_MODERATORS_SHARE = 0.25
_MODERATORS_CHARACTERS = 300
_MIN_CALLS = 2
_OF_A_BODY = re.compile(
    r"(?:[^\W\d_a-zà-öø-ÿа-я][^\W\d_a-zà-öø-ÿа-я.'’-]*\s){1,3}\([A-ZÄÖÜА-Я][\w]{1,7}\)"
)


def find_callers(seen: Sequence[Seen], roles: dict[str, str]) -> set[str]:
    """Who calls on those who ask and leaves the answers to others: a moderator by what is done."""
    answering = [one for one in seen if roles.get(one.key) in {_ANSWER, _ASK}]
    found: set[str] = set()
    voices = [voice for voice in evidence.voices(answering) if _speaks(voice, roles)]
    asking = {key for key, role in roles.items() if role == _ASK}
    before = evidence.count_before(answering, asking)
    replies = evidence.count_behind(answering, asking)
    most = sorted((voice.after_ask for voice in voices), reverse=True)
    for voice in voices:
        others = most[1] if len(most) > 1 and voice.after_ask == most[0] else most[0]
        is_short = voice.mean_length <= _MODERATORS_CHARACTERS
        leaves_answers = voice.total(replies) <= _MODERATORS_SHARE * voice.count
        if min(voice.total(before), others) >= _MIN_CALLS and leaves_answers and is_short:
            found |= voice.keys
    return found


def find_answering_chairs(seen: Sequence[Seen], roles: dict[str, str]) -> set[str]:
    """`Chairperson` is an office too: who stands behind the questions answers, if nobody else."""
    asking = {key for key, role in roles.items() if role == _ASK}
    behind = evidence.count_behind(seen, asking)
    if any(roles.get(key) == _ANSWER for key in behind):
        return set()
    return {
        key for key, count in behind.items() if roles.get(key) == _MODERATE and count >= _MIN_CALLS
    }


def _speaks(voice: Voice, roles: dict[str, str]) -> bool:
    return all(roles.get(key) == _ANSWER for key in voice.keys)


def accept(seen: Sequence[Seen], title: str, *, has_asks: bool) -> set[str]:
    people = [one for one in seen if one.kind == "person"]
    # Lines in capitals are headings, unless questions stand between them.
    people = [one for one in people if has_asks or one.candidate.form != "own_line"]
    counts = Counter(one.key for one in people)
    answering = _keys_after_questions(seen) if has_asks else set()
    accepted = {
        one.key
        for one in people
        if counts[one.key] > 1
        or one.key in answering
        or (one.candidate.form == "bold" and _is_full_name(one))
        or (has_asks and _has_office_in_brackets(one.candidate))
        or names.is_titled(one.key)
        or _has_body_in_brackets(one.candidate)
        or evidence.is_in_title(one.key, title)
    }
    owners = evidence.people(counts)
    persons = {owners[key] for key in accepted}
    accepted |= {key for key in counts if owners[key] in persons}
    turns = sum(counts[key] for key in accepted)
    return accepted if has_asks or turns > 1 or _opens_text(seen, accepted) else set()


def _keys_after_questions(seen: Sequence[Seen]) -> set[str]:
    keys: set[str] = set()
    previous_asks = False
    for one in seen:
        if previous_asks and one.kind == "person":
            keys.add(one.key)
        previous_asks = one.kind in {_ASK, _REMARK}
    return keys


def _has_office_in_brackets(candidate: Candidate) -> bool:
    """`Jon Brack (Spokesman of the Union):`."""
    inner = candidate.label.partition("(")[2].lower().strip(")").split()
    return bool(set(inner) & OFFICES)


def _is_full_name(one: Seen) -> bool:
    return len(one.key.split()) > 1


def _opens_text(seen: Sequence[Seen], accepted: set[str]) -> bool:
    if not seen or seen[0].key not in accepted:
        return False
    return names.is_titled(seen[0].key) or _has_body_in_brackets(seen[0].candidate)


def _has_body_in_brackets(candidate: Candidate) -> bool:
    """`BRACK (MFA):` in capitals: a spokesman of several at one table."""
    return _OF_A_BODY.fullmatch(candidate.label) is not None


def find_asking(seen: Sequence[Seen], title: str) -> set[str]:
    """Outlets and reporters by name on a page that has `Question` too: they ask before answers."""
    speaking = [one for one in seen if one.kind in {_ASK, _ANSWER, "person"}]
    persons = {one.key for one in speaking if one.kind == "person"}
    voices = [voice for voice in evidence.voices(speaking, title) if voice.keys <= persons]
    answering = {
        key
        for voice in voices
        if voice.after_ask >= _MIN_ANSWERS and voice.share < _LEAST_ASKING
        for key in voice.keys
    }
    before = evidence.count_before(speaking, answering)
    others = [
        voice
        for voice in voices
        if not (voice.is_titled or voice.is_in_title or voice.keys & answering)
        and _stands_before(voice, voice.total(before))
    ]
    if not any(voice.share >= _MOST_ASKING for voice in others):
        return set()
    return {key for voice in others for key in voice.keys}


def _stands_before(voice: Voice, before: int) -> bool:
    """Always before an answer, or mostly so and mostly with a question mark."""
    return before == voice.count or (voice.share >= _MOST_ASKING and 2 * before > voice.count)
