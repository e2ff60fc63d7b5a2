"""Base classes of all schemas, paging and list envelopes; v1 writes its schemas on top of them.

One named class a shape: the contract shows `StatementSchema` as component `Statement`, with the
class's docstring as its description.
"""

from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

import marshmallow as ma

from .cursors import CURSOR_PATTERN, MAX_CURSOR_CHARACTERS
from .fields import CodedMessage, Described, LanguageTag, StrictBoolean, StrictInteger, String

MAX_LIMIT = 100
DEFAULT_LIMIT = 20
_CURSOR_EXAMPLE = "q83vEjRWeJq83vEjRWeJWyIyMDE3LTExLTIwIiwic3RfM2txOG0ydjd4MWM5ZDVmaCJd"


class RequestSchema(ma.Schema):
    """Base of what a body may hold; unknown members are refused."""

    error_messages = {  # noqa: RUF012 -- declared as an instance attribute by marshmallow
        "unknown": CodedMessage("unknown_field", "There is no such field here."),
        "type": CodedMessage("not_an_object", "This must be an object."),
    }

    def __init__(self, **options: Any) -> None:
        options.setdefault("unknown", ma.RAISE)
        super().__init__(**options)


class _IntoOptions(ma.SchemaOpts):
    """Adds `into` to a schema's Meta: the dataclass that it loads."""

    def __init__(self, meta: type, *args: Any, **kwargs: Any) -> None:
        super().__init__(meta, *args, **kwargs)
        self.into: type[Any] = getattr(meta, "into", dict)


class QuerySchema(RequestSchema):
    """Base of what a query string may hold. `class Meta: into = X` names the dataclass it loads.

    The dataclass has one attribute a field, with the default of what is not given.
    """

    OPTIONS_CLASS = _IntoOptions
    opts: Any

    error_messages = {  # noqa: RUF012 -- declared as an instance attribute by marshmallow
        "unknown": CodedMessage("unknown_parameter", "There is no such parameter here."),
    }

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        into: Any = self.opts.into
        if not is_dataclass(into):
            return
        defaults = {field.name: field.default for field in fields(into)}
        if set(defaults) != set(self.fields):
            raise TypeError(f"{type(self).__name__} and {into} differ in their fields.")
        for name, field in self.fields.items():
            # The contract shows this default, the dataclass applies its own.
            if field.load_default not in {ma.missing, defaults[name]}:
                raise TypeError(f"{type(self).__name__} and {into} differ in {name}'s default.")

    def on_bind_field(self, field_name: str, field_obj: Any) -> None:
        if isinstance(field_obj, Described):
            field_obj.reads_text = True

    def load(self, data: Any, **_options: Any) -> Any:
        """The dataclass with what was given.

        Fields that were not given are not visited, as marshmallow would: most queries name two of
        a dozen, and the dataclass has the defaults.
        """
        loaded: dict[str, Any] = {}
        errors: dict[str, Any] = {}
        for name, value in data.items():
            try:
                loaded[name] = self._load_parameter(name, value, data)
            except ma.ValidationError as error:
                errors[name] = error.messages
        if errors:
            raise ma.ValidationError(errors)
        return self.opts.into(**loaded)

    def _load_parameter(self, name: str, value: Any, data: Any) -> Any:
        if name not in self.fields:
            raise ma.ValidationError([self.error_messages["unknown"]])
        return self.fields[name].deserialize(value, name, data)


class DocumentSchema(ma.Schema):
    """Base of what is answered. Every field is required unless its metadata has `optional`."""

    def __init__(self, **options: Any) -> None:
        # In a contract that may grow, an answer never promises that it has no other members.
        options.setdefault("unknown", ma.EXCLUDE)
        super().__init__(**options)

    def on_bind_field(self, field_name: str, field_obj: Any) -> None:
        field_obj.required = not field_obj.metadata.get("optional", False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageQuery:
    """`lang` is the language that has to be served, or None: then `Accept-Language` is asked."""

    lang: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageQuery(LanguageQuery):
    """Which page of a list."""

    limit: int = DEFAULT_LIMIT
    cursor: str | None = None
    include_total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoQuery:
    """An operation without query parameters."""


class NoQuerySchema(QuerySchema):
    class Meta:
        into = NoQuery


class LanguageQuerySchema(QuerySchema):
    class Meta:
        into = LanguageQuery

    lang = LanguageTag(
        description="Serve this language or nothing; wins over `Accept-Language`.", example="en"
    )


class PageQuerySchema(LanguageQuerySchema):
    class Meta:
        into = PageQuery

    limit = StrictInteger(
        minimum=1,
        maximum=MAX_LIMIT,
        load_default=DEFAULT_LIMIT,
        description="How many entries a page has at most.",
        example=DEFAULT_LIMIT,
    )
    cursor = String(
        max_length=MAX_CURSOR_CHARACTERS,
        pattern=CURSOR_PATTERN,
        description="`next_cursor` of the page before; only good for the same query.",
        example=_CURSOR_EXAMPLE,
    )
    include_total = StrictBoolean(
        load_default=False,
        description="Count the whole list exactly, as `page.total`.",
        example=True,
    )


class PageSchema(DocumentSchema):
    """Where this page stands in its list."""

    next_cursor = String(
        allow_none=True,
        max_length=MAX_CURSOR_CHARACTERS,
        pattern=CURSOR_PATTERN,
        description="Pass it as `cursor` to read on; null on the last page.",
        example=_CURSOR_EXAMPLE,
    )
    has_more = StrictBoolean(description="Whether there is a page after this one.", example=True)
    limit = StrictInteger(
        minimum=1,
        maximum=MAX_LIMIT,
        description="How many entries a page has at most.",
        example=DEFAULT_LIMIT,
    )
    total = StrictInteger(
        allow_none=True,
        minimum=0,
        maximum=2**53 - 1,
        description="The exact size of the whole list; null unless `include_total` asked for it.",
        example=137,
    )


@cache
def collection_of(item: type[DocumentSchema]) -> type[DocumentSchema]:
    """The list envelope of these documents, named after them: `StatementSummary` → `…List`."""
    name = item.__name__.removesuffix("Schema")
    members = {
        "__doc__": f"One page of a list: each entry is a `{name}`.",
        "data": ma.fields.List(ma.fields.Nested(item), metadata={"description": "The entries."}),
        "page": ma.fields.Nested(PageSchema),
    }
    return type(f"{name}ListSchema", (DocumentSchema,), members)
