"""Forms of states' names that no list has: cases, adjectives, ways of writing; for `states`."""

from __future__ import annotations

from collections.abc import Iterator

# Marks over and inside Arabic words that most writers leave out, and letters that they exchange.
_MIN_INFLECTED = 3
_ARABIC = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ـ": None, "ی": "ي", "ک": "ك",
        **{chr(code): None for code in range(0x064B, 0x0653)},
    }
)  # fmt: skip
# Names in one language that are people or things in another.
OTHER_WORDS = frozenset("Turki Chad Mali Niger Oman Jordan Georgia Guinea".split())
_POLISH = (
    ("ja", "ji"), ("ia", "ii"), ("ka", "ki"), ("ga", "gi"), ("a", "y"), ("an", "anu"),
    ("en", "enu"), ("k", "ku"), ("l", "la"), ("n", "nie"), ("m", "mie"), ("ż", "żu"), ("t", "cie"),
    ("ów", "owie"), ("ń", "niu"), ("wa", "wie"), ("ga", "dze"), ("la", "li"), ("r", "rze"),
    ("na", "nie"),
)  # fmt: skip


def plain_arabic(text: str) -> str:
    """Arabic as it is written in haste; other scripts as they are."""
    return text if text.isascii() else text.translate(_ARABIC)


def polish_cases(name: str) -> Iterator[str]:
    """The cases in which a mission's name has states and cities: `Ambasada Norwegii w Rzymie`."""
    if " " not in name and len(name) > _MIN_INFLECTED:
        yield from (name[: -len(end)] + new for end, new in _POLISH if name.endswith(end))


def arabic_adjectives(name: str) -> Iterator[str]:
    """`السفارة الألمانية`: what is of a state whose name is one word."""
    bare = name.removeprefix("ال")
    stem = bare.removesuffix("يا") if bare.endswith("يا") else bare.rstrip("اة")
    if " " in name or len(stem) < 2:
        return
    for adjective in (f"{stem}ي", f"{stem}ية"):
        yield f"ال{adjective}"
