"""How our schemas and fields become JSON Schema: the converter of apispec that openapi.py uses."""

from inspect import cleandoc
from typing import Any

import marshmallow as ma
from apispec.ext.marshmallow import MarshmallowPlugin
from apispec.ext.marshmallow.openapi import OpenAPIConverter

from .fields import CommaList, Described, NamedEnum


class ContractConverter(OpenAPIConverter):
    """Asks our fields to describe themselves, and names the enums."""

    def init_attribute_functions(self) -> None:
        super().init_attribute_functions()  # type: ignore[no-untyped-call]
        # Right after the type, so that default, metadata and nullability build on what it says.
        self.attribute_functions.insert(1, self.described2properties)

    def described2properties(
        self, field: ma.fields.Field[Any], ret: dict[str, Any]
    ) -> dict[str, Any]:
        if isinstance(field, NamedEnum):
            ret.clear()
            return self._enum_reference(field)
        if isinstance(field, CommaList):
            return {**field.json_schema(), "items": self.field2property(field.inner)}
        return field.json_schema() if isinstance(field, Described) else {}

    def field2default(self, field: ma.fields.Field[Any], **kwargs: Any) -> dict[str, Any]:
        """Nothing given is not a value: None and the empty list are no defaults to show."""
        shown: dict[str, Any] = super().field2default(field, **kwargs)
        return {} if shown.get("default") in (None, []) else shown

    def list2param(self, field: ma.fields.Field[Any], **kwargs: Any) -> dict[str, Any]:
        if isinstance(field, CommaList):
            return {"style": "form", "explode": True}
        shown: dict[str, Any] = super().list2param(field, **kwargs)
        return shown

    def schema2jsonschema(self, schema: Any) -> dict[str, Any]:
        """With the docstring as description; only what is sent in may refuse other members."""
        instance = schema() if isinstance(schema, type) else schema
        shown: dict[str, Any] = super().schema2jsonschema(instance)  # type: ignore[no-untyped-call]
        required = shown.pop("required", [])
        shown.pop("additionalProperties", None)
        described: dict[str, Any] = {"type": "object"}
        docstring = vars(type(instance)).get("__doc__")
        if docstring:
            described["description"] = cleandoc(docstring).replace("\n", " ")
        described |= shown
        if required:
            described["required"] = [name for name in shown["properties"] if name in required]
        if instance.unknown == ma.RAISE:
            described["additionalProperties"] = False
        return described

    def _enum_reference(self, field: NamedEnum) -> dict[str, Any]:
        schemas = self.spec.components.schemas
        component = field.json_schema()
        if field.component not in schemas:
            self.spec.components.schema(field.component, component)
        elif schemas[field.component]["enum"] != component["enum"]:
            raise TypeError(f"Two different sets of values are named {field.component}.")
        return {"$ref": f"#/components/schemas/{field.component}"}


class ContractPlugin(MarshmallowPlugin):
    Converter = ContractConverter
