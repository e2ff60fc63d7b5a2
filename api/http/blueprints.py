"""The Blueprint of every resource: access, input, answers and problems are declared on the route.

Use it for whatever belongs to the contract. The decorators write the contract and cost nothing in a
request, except `arguments`, which reads the input. What a route forgets stops the start of the
application with a sentence that says what to add.
"""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any, Protocol, TypeVar

import marshmallow as ma
from flask import request
from flask.views import MethodView

from api.access.policy import POLICY, Access

from .kinds import kind_of_status
from .requests import PARSER, read_query, refuse_query
from .schemas import DocumentSchema, collection_of
from .smorest import SmorestBlueprint

View = TypeVar("View", bound=Callable[..., Any])

CACHED_HEADERS = ("ETag", "Cache-Control", "Vary", "X-Request-Id")
INVALID_INPUT = 422


class Decorator(Protocol):
    """Takes a view and gives it back, or one like it."""

    def __call__(self, view: View, /) -> View: ...


class UndeclaredRouteError(TypeError):
    """A route lacks something that every route must declare."""


class Blueprint(SmorestBlueprint):  # type: ignore[misc]
    """One resource of the API: its name is the tag of its operations in the contract."""

    def __init__(self, name: str, import_name: str, *, description: str, **options: Any) -> None:
        super().__init__(name, import_name, description=description, **options)

    def public(self, view: View) -> View:
        """Anyone may call this; credentials are not even looked at."""
        return declare_access(view, Access.PUBLIC)

    def document(
        self, schema: type[ma.Schema], *, languages: bool = False, cached: bool = True
    ) -> Decorator:
        """Answers 200 with this document; `languages` if there are editions to choose from."""
        names = [*CACHED_HEADERS, "Last-Modified"] if cached else ["Cache-Control", "X-Request-Id"]
        if languages:
            names.append("Content-Language")
        return _answering(schema(), names, may_be_unchanged=cached)

    def collection(self, item: type[DocumentSchema]) -> Decorator:
        """Answers 200 with a page of these documents."""
        names = [*CACHED_HEADERS, "Content-Language", "Link"]
        return _answering(collection_of(item)(), names, may_be_unchanged=True)

    def problems(self, *statuses: int) -> Decorator:
        """Documents the refusals of this route by reference to the shared responses."""

        def decorator(view: View) -> View:
            for status in statuses:
                _responses(view)[status] = [kind_of_status(status).component]
            return view

        return decorator

    def doc(self, **members: Any) -> Decorator:
        """Adds members to the operation as they stand: `operationId` above all."""

        def decorator(view: View) -> View:
            _apidoc(view).setdefault("manual_doc", {}).update(members)
            return view

        return decorator

    def arguments(self, schema: ma.Schema, *, location: str = "json") -> Decorator:
        """Reads the input with a schema instance and passes what it loads as first argument."""

        def decorator(view: View) -> View:
            read_input = read_query if location == "query" else PARSER.parse

            @wraps(view)
            def read(resource: Any, /, *args: Any, **path: Any) -> Any:
                return view(resource, read_input(schema, request), *args, **path)

            parameters = _apidoc(read).setdefault("arguments", {}).setdefault("parameters", [])
            parameters.append({"in": location, "required": True, "schema": schema})
            return read  # type: ignore[return-value]

        return decorator

    def add_url_rule(self, rule: str, *args: Any, **options: Any) -> None:
        view = options.get("view_func") or (args[1] if len(args) > 1 else None)
        if not isinstance(view, type) or not issubclass(view, MethodView):
            raise UndeclaredRouteError(f"{rule}: routes of the contract are MethodView classes.")
        if rule.endswith("/"):
            raise UndeclaredRouteError(f"{rule}: an address has one form, without a final slash.")
        for method in sorted(view.methods or ()):
            _complete(view, method, rule)
        # The classes hold no state, so one instance serves all requests.
        view.init_every_request = False
        super().add_url_rule(rule, *args, **options)

    def register_blueprint(self, blueprint: Any, **options: Any) -> None:
        raise UndeclaredRouteError("Register blueprints at the Api: nested ones lose their tags.")


def declare_access(view: View, access: Access) -> View:
    """Stores the declaration on the view, where registration and the tests look for it."""
    view.access = access  # type: ignore[attr-defined]
    if POLICY[access].is_anonymous:
        _apidoc(view).setdefault("manual_doc", {})["security"] = []
    return view


def _complete(view: type[MethodView], method: str, rule: str) -> None:
    """Refuses an operation that declares no access, and gives it what all operations have."""
    function = getattr(view, method.lower())
    if not isinstance(getattr(function, "access", None), Access):
        raise UndeclaredRouteError(
            f"{method} {rule} ({view.__name__}.{method.lower()}) declares no access: "
            "put a declaration such as @blp.public on top of its decorators."
        )
    responses = _responses(function)
    responses.setdefault(INVALID_INPUT, [kind_of_status(INVALID_INPUT).component])
    if not _reads_query(function):
        setattr(view, method.lower(), _without_query(function))


def _without_query(view: View) -> View:
    @wraps(view)
    def read(*args: Any, **path: Any) -> Any:
        refuse_query(request)
        return view(*args, **path)

    return read  # type: ignore[return-value]


def _reads_query(view: Callable[..., Any]) -> bool:
    parameters = _apidoc(view).get("arguments", {}).get("parameters", [])
    return any(parameter["in"] == "query" for parameter in parameters)


def _answering(schema: ma.Schema, headers: list[str], *, may_be_unchanged: bool) -> Decorator:
    answer = {
        "schema": schema,
        "description": HTTPStatus.OK.phrase,
        "headers": {name: name for name in headers},
        "content_type": "application/json",
    }

    def decorator(view: View) -> View:
        _responses(view)[200] = [answer]
        if may_be_unchanged:
            _responses(view)[304] = ["NotModified"]
        return view

    return decorator


def _responses(view: Callable[..., Any]) -> dict[int, list[Any]]:
    responses: dict[int, list[Any]] = (
        _apidoc(view).setdefault("response", {}).setdefault("responses", {})
    )
    return responses


def _apidoc(view: Callable[..., Any]) -> dict[str, Any]:
    """Where flask-smorest looks for what decorators know of a view."""
    if "_apidoc" not in vars(view):
        view._apidoc = {}  # type: ignore[attr-defined]
    apidoc: dict[str, Any] = vars(view)["_apidoc"]
    return apidoc
