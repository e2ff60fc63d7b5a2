"""In which language a reader wants documents, and how that becomes a choice of rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

# Given the languages there are and the default one, picks the one to serve.
Choose = Callable[[Sequence[str], str], str]


class Mode(StrEnum):
    """Which rows a list reads."""

    LANGUAGE = "language"  # one language was demanded: what has it
    DEFAULT = "default"  # nothing was said: each document in its default language
    CHOICE = "choice"  # preferences were named: each document in the best language it has


@dataclass(frozen=True, slots=True)
class LanguageWish:
    """`language` is demanded (`?lang=`); `choose` knows preferences (`Accept-Language`)."""

    language: str | None = None
    choose: Choose | None = None

    @property
    def mode(self) -> Mode:
        """Demand wins over preference."""
        if self.language is not None:
            return Mode.LANGUAGE
        return Mode.DEFAULT if self.choose is None else Mode.CHOICE
