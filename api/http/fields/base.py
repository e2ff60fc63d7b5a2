"""What all fields share: description and example, coded errors, their part of the contract."""

from collections.abc import Mapping
from typing import Any, ClassVar

import marshmallow as ma


class CodedMessage(str):
    """A sentence for people with a code for programs; marshmallow carries it through as text."""

    __slots__ = ("code",)
    code: str

    def __new__(cls, code: str, text: str) -> "CodedMessage":
        message = super().__new__(cls, text)
        message.code = code
        return message

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        """Copies of schemas copy their messages."""
        return self.code, str(self)


class Described(ma.fields.Field[Any]):
    """Base of all fields here.

    `messages` are the sentences by code, added to those of the parent class. `reads_text` is set by
    the schema that the field belongs to: text in a query, JSON in a body.
    """

    messages: ClassVar[Mapping[str, str]] = {
        "required": "A value is needed.",
        "null": "This may not be null.",
    }
    reads_text = False

    def __init__(
        self, *, description: str | None = None, example: object = None, **options: Any
    ) -> None:
        metadata = dict(options.pop("metadata", None) or {})
        if description is not None:
            metadata["description"] = description
        if example is not None:
            metadata["examples"] = [example]
        super().__init__(metadata=metadata, **options)

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        inherited = [vars(base).get("messages", {}) for base in reversed(cls.__mro__)]
        cls.messages = {code: text for messages in inherited for code, text in messages.items()}

    def make_error(self, key: str, **values: object) -> ma.ValidationError:
        text = self.messages[key].format(**values)
        return ma.ValidationError([CodedMessage(key, text)])

    def json_schema(self) -> dict[str, Any]:
        """What the contract says of a value, beside description, default and nullability."""
        return {}


def anchored(pattern: str) -> str:
    """As JSON Schema needs it: there, a pattern matches anywhere unless it is anchored."""
    return f"^(?:{pattern})$" if "|" in pattern else f"^{pattern}$"
