"""Values out of a set: closed sets, sets that may grow, language tags."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, ClassVar

from .base import Described
from .text import String

MAX_LANGUAGE_CHARACTERS = 11
MAX_CODE_CHARACTERS = 60
LANGUAGE_PATTERN = "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?"


class NamedEnum(Described):
    """One of a closed set, which is a component of its own in the contract.

    `values` is an Enum class (then its members are loaded) or plain strings. The same name must
    always come with the same values.
    """

    messages: ClassVar[Mapping[str, str]] = {"not_in_set": "This must be one of {values}."}

    def __init__(
        self,
        name: str,
        values: type[Enum] | Iterable[str],
        *,
        meaning: str | None = None,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.component, self.meaning = name, meaning
        self.by_text: dict[str, Any] = {str(getattr(v, "value", v)): v for v in values}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if not isinstance(value, str) or value not in self.by_text:
            raise self.make_error("not_in_set", values=", ".join(self.by_text))
        return self.by_text[value]

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return value.value if isinstance(value, Enum) else value

    def json_schema(self) -> dict[str, Any]:
        """The component itself; where the field stands, the contract has a reference to it."""
        schema: dict[str, Any] = {"type": "string"}
        if self.meaning is not None:
            schema["description"] = self.meaning
        return schema | {"enum": list(self.by_text)}


class ExtensibleEnum(String):
    """A snake_case code out of a set that may grow within v1: clients must bear new ones."""

    def __init__(self, values: Iterable[str], **options: Any) -> None:
        super().__init__(max_length=MAX_CODE_CHARACTERS, pattern="[a-z][a-z0-9_]*", **options)
        self.values = tuple(str(value) for value in values)

    def json_schema(self) -> dict[str, Any]:
        return {**super().json_schema(), "x-extensible-enum": list(self.values)}


class LanguageTag(String):
    """A BCP 47 tag of language, script and region in canonical case: `ru`, `sr-Latn`, `pt-BR`."""

    messages: ClassVar[Mapping[str, str]] = {
        "pattern_mismatch": "This must be a language tag in canonical form, such as ru or pt-BR."
    }

    def __init__(self, **options: Any) -> None:
        options.setdefault("example", "en")
        super().__init__(
            min_length=2, max_length=MAX_LANGUAGE_CHARACTERS, pattern=LANGUAGE_PATTERN, **options
        )
