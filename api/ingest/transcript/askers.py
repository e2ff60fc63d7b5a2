"""Who asks where nobody is labelled `Question`: interviewers, outlets, reporters by name.

For `grammar`: one voice answers (named in the title, with an office, or with most of the text),
the others ask it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from api.ingest.head import kinds
from api.ingest.lexicon import labels as lexicon
from api.ingest.transcript import evidence, names
from api.ingest.transcript.evidence import Seen, Voice

_CONVERSATIONS = frozenset({"press_conference", "interview", "briefing"})
_ASKING_SHARE = 0.5
_LEAST_SHARE = 0.3
_SURE_TURNS = 6
_MIN_TURNS = 2
_MAIN_SCORE = 3
_LONG_TURN = 200


@dataclass(frozen=True, slots=True)
class Askers:
    """Keys of those who ask, of those who answer, and of those who only lead the conversation."""

    askers: frozenset[str]
    answerers: frozenset[str]
    level: Literal["high", "medium"]
    leaders: frozenset[str] = frozenset()


def find(seen: Sequence[Seen], title: str) -> Askers | None:
    turns = [
        one
        for one in seen
        if one.kind in {"person", "moderate"} and one.candidate.form != "own_line"
    ]
    voices = evidence.voices(turns, title)
    if len(voices) < 2:
        return None
    kind = kinds.kind_of(title, has_questions=False, has_speakers=True)
    main = _main(voices)
    if main is None:
        return None
    answering = [main, *(v for v in voices if v is not main and _answers_too(v, main))]
    answers = {key for voice in answering for key in voice.keys}
    before = evidence.count_before(turns, answers)
    others = [voice for voice in voices if not voice.keys & answers]
    least = 0.0 if kind == "interview" else _LEAST_SHARE
    asking = [voice for voice in others if _asks(voice, voice.total(before), least)]
    is_conversation = kind in _CONVERSATIONS or _is_briefing(main, asking)
    leading = _leading(asking, turns[0].key)
    asking = [voice for voice in asking if voice not in leading]
    decided = _judge(asking, answering, turns, is_conversation=is_conversation)
    if decided is None or not leading:
        return decided
    return replace(decided, leaders=frozenset(key for voice in leading for key in voice.keys))


def _leading(asking: Sequence[Voice], first: str) -> list[Voice]:
    """Who never asks while several others do: an official, or the one who opens and calls."""
    if sum(voice.asks > 0 for voice in asking) < _MIN_TURNS:
        return []
    return [
        voice
        for voice in asking
        if voice.asks == 0 and (voice.is_titled or (first in voice.keys and not _has_outlet(voice)))
    ]


def _has_outlet(voice: Voice) -> bool:
    return any(names.is_outlet(label) for label in voice.labels)


def find_exchanges(seen: Sequence[Seen]) -> set[str]:
    """Keys of names without a colon that can be labels: one returns behind those who ask.

    A name that stands once, and behind which nobody asks, is a heading more often than a label.
    """
    owners = evidence.people(one.key for one in seen)
    voices = {owners[min(voice.keys)]: voice for voice in evidence.voices(seen)}
    pairs = [
        (owners[one.key], owners[after.key])
        for one, after in pairwise(seen)
        if voices[owners[one.key]].share > voices[owners[after.key]].share
    ]
    replies = Counter(answering for _, answering in pairs)
    answering = {
        owner
        for owner, count in replies.items()
        if count >= _MIN_TURNS and 2 * count >= voices[owner].count - 1
    }
    kept = answering | {asking for asking, owner in pairs if owner in answering}
    return {one.key for one in seen if owners[one.key] in kept} if answering else set()


def _is_briefing(main: Voice, asking: Sequence[Voice]) -> bool:
    """A spokesperson speaks, or an outlet asks, whatever the title says."""
    words = {word for key in main.keys for word in key.replace(",", " ").split()}
    return bool(words & lexicon.SPOKESPERSONS) or any(_is_outlet(voice) for voice in asking)


def _is_outlet(voice: Voice) -> bool:
    return voice.asks > 0 and _has_outlet(voice)


def _judge(
    asking: list[Voice], answering: list[Voice], turns: Sequence[Seen], *, is_conversation: bool
) -> Askers | None:
    count = sum(voice.count for voice in asking)
    asks = sum(voice.asks for voice in asking)
    answers = {key for voice in answering for key in voice.keys}
    keys = {key for voice in asking for key in voice.keys}
    before = evidence.count_before(turns, answers)
    met = sum(before[key] for key in keys)
    share = asks / count if count else 0.0
    wanted = _LEAST_SHARE if len(asking) == 1 or is_conversation else _ASKING_SHARE
    if is_conversation and answering[0].is_titled and not any(v.is_titled for v in asking):
        wanted = _LEAST_SHARE / 2
    fewest = 1 if is_conversation else _MIN_TURNS
    if share < wanted or asks < fewest or met < fewest:
        return None
    is_short = count + sum(voice.count for voice in answering) < _SURE_TURNS - 1
    if is_short and not is_conversation and not answering[0].is_titled:
        return None
    is_sure = count >= _SURE_TURNS // 2 and share >= _ASKING_SHARE
    return Askers(frozenset(keys), frozenset(answers), "high" if is_sure else "medium")


def _main(voices: Sequence[Voice]) -> Voice | None:
    """The voice with the most signs of one who is asked."""
    longest = max(voices, key=lambda voice: voice.length)
    most = max(voices, key=lambda voice: voice.count)
    # A title can name who asks too: `Interview with Jon Brack`.
    named = {id(voice) for voice in voices if voice.is_in_title and voice.share < _ASKING_SHARE}
    has_names = bool(named) or any(voice.is_titled for voice in voices)

    def score(voice: Voice) -> float:
        points = 3.0 * (id(voice) in named) + 3 * voice.is_titled
        points += (voice is longest) + (voice is most)
        points += 1 if voice.share < _LEAST_SHARE else -2 * (voice.share >= _ASKING_SHARE)
        points -= 2 * (has_names and not (voice.is_titled or id(voice) in named))
        return points + min(voice.after_ask, 2)

    best = max(voices, key=score)
    return best if score(best) >= _MAIN_SCORE else None


def _answers_too(voice: Voice, main: Voice) -> bool:
    """A second minister, or the same spokesman in the other language of a bilingual page."""
    if voice.share >= _LEAST_SHARE:
        return False
    if voice.is_in_title or (voice.is_titled and voice.after_ask):
        return True
    is_much = voice.count >= 0.5 * main.count and voice.mean_length >= _LONG_TURN
    return voice.after_ask >= _MIN_TURNS and is_much and voice.asks == 0


def _asks(voice: Voice, before: int, least: float) -> bool:
    """Asks, or speaks just before one who answers; who presents has to do both."""
    if voice.keys & lexicon.MODERATE:
        return voice.share >= least and 2 * before >= voice.count
    return voice.asks > 0 or before > 0
