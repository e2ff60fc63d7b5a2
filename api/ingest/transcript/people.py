"""Who speaks: names, offices and outlets from labels and title; for `statement`."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from api.ingest.draft import Asker, Speaker
from api.ingest.head import kinds
from api.ingest.lexicon.labels import COURTESY, OFFICES, PARTICLES, STRONG_OFFICES
from api.ingest.states import States
from api.ingest.transcript import bylines, titled
from api.ingest.transcript.labels import classify
from api.ingest.transcript.names import (
    bare_name,
    initials_of,
    is_office,
    is_outlet,
    is_titled,
    same_person,
    voice_of,
)

_PARENTHESES = re.compile(r"\s*[(（]([^()（）]*)[)）]\s*")
_AUDIENCE = re.compile(r"^[Qq]uestions? (?:from|by|of)\s+(?:the )?|^[Вв]опрос (?:от|из)\s+")
_MAIN_SHARE = 0.25
_MAX_NAMESAKES = 50
_INITIAL = re.compile(r"([^\W\d_])\.\s?([^\W\d_][\w’'-]+)")
_MAX_SHORT = 3
# Words that a title writes with a capital, between names.
_CONNECTING = frozenset(
    "after before following during with at by from delivers meets answers aboard en route".split()
)
_CAPITALISED = r"[^\W\d_a-zа-я][\w’'.-]*"


class People:
    """Resolves the labels of one document; labels of one person give one name."""

    def __init__(
        self, labels: Iterable[str], title: str, states: States, lines: Iterable[str] = ()
    ) -> None:
        """`lines` stand between title and text, where one of them may name the speaker."""
        self._title = title
        self._lines = tuple(lines)
        self._states = states
        self._keys = {voice_of(label): _bare(label) for label in labels}
        self._namesakes: defaultdict[str, list[str]] = defaultdict(list)
        for key in self._keys:
            self._namesakes[_surname(key)].append(key)
            name = bare_name(key)
            if len(name) > 1:
                self._namesakes[initials_of(name)].append(key)
        self._names: dict[str, tuple[str, str | None]] = {}

    def name(self, label: str | None) -> str | None:
        return self._resolve(label)[0] if label else None

    def asker(self, label: str) -> Asker:
        """`Reuters`, `Yamazaki, Fuji TV`, `Question (AFP)`, `Andrei Vandenko`, plain `Question`."""
        if classify(label) == "ask":
            return _known_asker(label)
        name, _, outlet = _bare(label).partition(",")
        if outlet:
            return Asker(label, name.strip(), outlet.strip())
        if is_outlet(name):
            return Asker(label, None, name)
        return Asker(label, self.name(label))

    def speakers(self, lengths: Mapping[str, int]) -> tuple[Speaker, ...]:
        """One entry a person, who says most first; `lengths` are characters by label.

        Without any label that names somebody: the one whom the title names.
        """
        named = bylines.find(self._title, self._lines) if not lengths and self._is_said() else None
        if named:
            return (Speaker(named.name, self._role_in_title(named.name)),)
        totals: Counter[str] = Counter()
        labels: dict[str, list[str]] = {}
        roles: dict[str, str] = {}
        for label, length in lengths.items():
            name, role = self._resolve(label)
            totals[name] += length
            labels.setdefault(name, []).append(label)
            if role:
                roles.setdefault(name, role)
        return tuple(
            Speaker(name, roles.get(name) or self._role_in_title(name), tuple(labels[name]))
            for name in _by_importance(totals)
        )

    def _is_said(self) -> bool:
        """Is this a page on which the one in the title speaks, and not one about a meeting?"""
        kind = kinds.kind_of(self._title, has_questions=False, has_speakers=False)
        return kind in {"press_conference", "interview", "briefing", "speech", "comment"}

    def _resolve(self, label: str) -> tuple[str, str | None]:
        key = voice_of(label)
        if key not in self._names:
            name, role = self._read(key, _bare(label))
            self._names[key] = name, role or _role_in_brackets(label)
        return self._names[key]

    def _read(self, key: str, label: str) -> tuple[str, str | None]:
        office = self._by_office(key, label)
        if office:
            return office
        head, _, behind = label.partition(", ")
        if behind and is_titled(key) and len(bare_name(key)) > 1:
            return self._in_case(_without_courtesy(head)), self._in_case(behind)
        if self._longer(key):
            return self._resolve(self._keys[self._longer(key)])[0], None
        shorter = [
            other
            for other in self._namesakes[_surname(key)][:_MAX_NAMESAKES]
            if len(other) < len(key) and same_person(key, other) and not is_office(other)
        ]
        if shorter and len(bare_name(min(shorter, key=len))) > 1:
            name = self._resolve(self._keys[min(shorter, key=len)])[0]
            ending = self._keys[min(shorter, key=len)]
            return name, _role(label[: len(label) - len(ending)])
        name, role = self._split_office(label)
        name, role = self._in_case(name), self._in_case(role) if role else None
        name = name[:1].upper() + name[1:]
        if len(name.split()) == 1 and "." not in name:
            name = self._whole_name(name) or name
        return self._with_given(name), role

    def _with_given(self, name: str) -> str:
        """`M. Tolvan` is `Mira Tolvan` where the title has her so."""
        initial = _INITIAL.fullmatch(name)
        if initial is None:
            return name
        given, surname = initial.groups()
        pattern = rf"\b{given}[^\W\d_]+\s{re.escape(surname)}\b"
        whole = re.search(pattern, " ".join(self._title.split()))
        return whole.group() if whole else name

    @staticmethod
    def _in_case(text: str) -> str:
        is_shouted = text.isupper() and len(text) > _MAX_SHORT
        return _in_name_case(text) if is_shouted else text

    def _by_office(self, key: str, label: str) -> tuple[str, str | None] | None:
        """`MINISTER` is the one minister whom the title names."""
        if not is_office(key):
            return None
        named = titled.find(self._title)
        words = set(key.split()) - PARTICLES
        if named and words & STRONG_OFFICES and words <= named.office:
            return named.name, self._in_case(label)
        return None

    def _longer(self, key: str) -> str:
        """`tolvan` is `mira tolvan` where exactly one label says so."""
        if len(bare_name(key)) != 1 or key[:1].isdigit():
            return ""
        longer = {
            other
            for other in self._namesakes[_surname(key)][:_MAX_NAMESAKES]
            if len(bare_name(other)) > 1 and same_person(key, other)
        }
        return longer.pop() if len({bare_name(other) for other in longer}) == 1 else ""

    def _split_office(self, label: str) -> tuple[str, str | None]:
        words = label.split()
        if words[0].lower() not in OFFICES | COURTESY:
            return label, None
        states = [place.end for place in self._states.find(_in_name_case(label))]
        rest = label[states[-1] :].strip(" ,") if states and label[states[-1] :].strip() else ""
        if not rest:
            start = _office_end(words)
            rest = " ".join(words[start:])
        if not rest:
            return label, None
        return rest, _role(label[: len(label) - len(rest)])

    def _whole_name(self, surname: str) -> str | None:
        """`MR. RHODES` where the title has `Ben Rhodes`: the run of capitals around the surname."""
        words = self._title.replace("\u00a0", " ").split()
        plain = [re.sub(r"(?:['’]s)?[,.;:]*$", "", word) for word in words]
        place = next((i for i, word in enumerate(plain) if word.lower() == surname.lower()), None)
        if place is None:
            return None
        start, end = place, place + 1
        while (
            start > 0 and _is_name_word(plain[start - 1]) and words[start - 1] == plain[start - 1]
        ):
            start -= 1
        while end < len(plain) and _is_name_word(plain[end]) and words[end - 1] == plain[end - 1]:
            end += 1
        if place - start > 1 and set(_lower(plain[: start + 1])) & OFFICES:
            start = place - 1
        return " ".join(plain[start:end])

    def _role_in_title(self, name: str) -> str | None:
        """`Foreign Minister Sergey Lavrov's meeting`: the office before the name."""
        title = " ".join(self._title.split())
        place = title.find(name)
        words = title[:place].split() if place > 0 else []
        start = len(words)
        while start > 0 and _is_office_word(words[start - 1]):
            start -= 1
        while start < len(words) and words[start].lower() not in OFFICES:
            start += 1
        return _role(" ".join(words[start:]))


def _without_courtesy(text: str) -> str:
    words = text.split()
    while len(words) > 1 and words[0].lower() in COURTESY | OFFICES:
        words = words[1:]
    return " ".join(words)


def _surname(key: str) -> str:
    return (bare_name(key) or ("",))[-1]


def _role_in_brackets(label: str) -> str | None:
    """`Jon Brack (Spokesman of the Union)`."""
    inner = _PARENTHESES.search(label)
    is_office = inner and set(inner.group(1).lower().split()) & OFFICES
    return inner.group(1).strip() if inner and is_office else None


def _by_importance(totals: Counter[str]) -> list[str]:
    """Who says much comes first, in order of appearance; then the others."""
    most = max(totals.values(), default=0)
    main = [name for name, length in totals.items() if length >= _MAIN_SHARE * most]
    return main + [name for name, _ in totals.most_common() if name not in main]


def _known_asker(label: str) -> Asker:
    inner = _PARENTHESES.search(label)
    rest = _AUDIENCE.sub("", label)
    if inner and _is_proper(inner.group(1)):
        name, _, outlet = inner.group(1).partition(",")
        if outlet:
            return Asker(label, name.strip(), outlet.strip())
        return Asker(label, None, name.strip())
    if rest != label and _is_proper(rest):
        return Asker(label, None, rest.strip())
    return Asker(label)


def _is_proper(text: str) -> bool:
    words = text.split()
    return bool(words) and all(word[0].isupper() or word in PARTICLES for word in words)


def _bare(label: str) -> str:
    """A label without its parentheses, and without a name that a pop-up repeated behind it."""
    words = _PARENTHESES.sub(" ", label).split()
    half = len(words)
    for size in (3, 2):
        tail, before = words[half - size :], words[half - 2 * size : half - size]
        if len(words) > size and sorted(tail) == sorted(before):
            return " ".join(words[: half - size])
    return " ".join(words) or label


def _office_end(words: list[str]) -> int:
    """The index of the first word of the name behind an office."""
    end = 0
    for index, word in enumerate(words):
        low = word.lower().strip(",")
        if low in OFFICES | COURTESY | PARTICLES or not word[0].isupper():
            end = index + 1
        elif end <= index:
            break
    return end


def _is_name_word(word: str) -> bool:
    low = word.lower()
    is_other = low in OFFICES | COURTESY | PARTICLES | _CONNECTING
    return bool(re.fullmatch(_CAPITALISED, word)) and not is_other


def _is_office_word(word: str) -> bool:
    return word[0].isupper() or word.lower() in {"of", "for", "the", "and"}


def _lower(words: Iterable[str]) -> list[str]:
    return [word.lower() for word in words]


def _in_name_case(text: str) -> str:
    return " ".join(
        word.lower() if word.lower() in PARTICLES else word[:1].upper() + word[1:].lower()
        for word in text.split()
    )


def _role(text: str) -> str | None:
    words = text.strip(" ,").split()
    is_courtesy = all(word.lower() in COURTESY for word in words)
    return None if is_courtesy else " ".join(words)
