"""A small application on the kit alone: the tests of api.http ask it, so they need no resource."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

import orjson
from flask import Flask, Response
from flask.views import MethodView
from werkzeug.exceptions import TooManyRequests

from api.errors import ConflictError, FieldError, MovedError, NotFoundError, UnavailableError
from api.http.application import new_application
from api.http.blueprints import Blueprint
from api.http.caching import respond, respond_collection
from api.http.cursors import CursorCodec
from api.http.docs import contract_blueprint, docs_blueprint
from api.http.fields import CalendarDate, CommaList, InstantField, NamedEnum, PublicId, String
from api.http.health import ReadinessCheck, service_blueprint
from api.http.middleware import install
from api.http.openapi import Api
from api.http.schemas import (
    DocumentSchema,
    LanguageQuery,
    LanguageQuerySchema,
    PageQuery,
    PageQuerySchema,
    RequestSchema,
)
from tests.contract import client_class_for

NOW = dt.datetime(2026, 1, 31, 9, 30, tzinfo=dt.UTC)
ETAG = "0123456789abcdef"
CODEC = CursorCodec(b"a secret of the tests")
STORED = 45


class Kind(StrEnum):
    SPEECH = "speech"
    MEETING = "meeting"


class ThingSchema(DocumentSchema):
    """A thing, as the tests need it."""

    id = PublicId("st")
    kind = NamedEnum("ThingKind", Kind, allow_none=True, meaning="What sort of thing it is.")
    title = String(max_length=200, example="A thing")
    held_on = CalendarDate(allow_none=True, example="2017-11-20")
    published_at = InstantField(example="2026-01-31T09:30:00Z")


class ThingCreateSchema(RequestSchema):
    """What a new thing is made of."""

    title = String(required=True, max_length=200, example="A thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingQuery(PageQuery):
    kind: tuple[Kind, ...] = ()
    q: str | None = None
    sort: str = "newest"
    held_from: dt.date | None = None


class ThingQuerySchema(PageQuerySchema):
    class Meta:
        into = ThingQuery

    kind = CommaList(
        NamedEnum("ThingKind", Kind, meaning="What sort of thing it is."),
        description="Only things of these kinds.",
    )
    q = String(max_length=100, description="Words to find.", example="treaty")
    sort = NamedEnum(
        "ThingOrder", ["newest", "oldest"], load_default="newest", description="The order."
    )
    held_from = CalendarDate(description="From this day on.", example="2017-01-01")


def thing(number: int) -> bytes:
    return orjson.dumps(
        {
            "id": f"st_{number:016}",
            "kind": "speech",
            "title": f"Встреча № {number}",
            "held_on": "2017-11-20",
            "published_at": "2026-01-31T09:30:00Z",
        }
    )


blp = Blueprint("things", __name__, url_prefix="/v1/things", description="Things.")


@blp.route("")
class Things(MethodView):
    @blp.public
    @blp.arguments(ThingQuerySchema(), location="query")
    @blp.collection(ThingSchema)
    @blp.doc(operationId="listThings")
    def get(self, query: ThingQuery) -> Response:
        """List things

        In their order.
        """
        bound = {"kind": query.kind, "sort": query.sort}
        start = 0
        if query.cursor is not None:
            start = int(str(CODEC.decode(bound, query.cursor)[0]))
        end = min(start + query.limit, STORED)
        return respond_collection(
            [thing(number) for number in range(start, end)],
            limit=query.limit,
            next_cursor=CODEC.encode(bound, [end]) if end < STORED else None,
            total=STORED if query.include_total else None,
        )

    @blp.public
    @blp.arguments(ThingCreateSchema())
    @blp.document(ThingSchema, cached=False)
    @blp.problems(413, 415)
    @blp.doc(operationId="createThing")
    def post(self, wanted: dict[str, str]) -> Response:
        """Make a thing

        It is not kept.
        """
        body = orjson.dumps({**orjson.loads(thing(1)), **wanted})
        headers = {"Cache-Control": "no-store"}
        return Response(body, content_type="application/json", headers=headers)


@blp.route("/<public_id(st):thing_id>")
class OneThing(MethodView):
    @blp.public
    @blp.arguments(LanguageQuerySchema(), location="query")
    @blp.document(ThingSchema, languages=True)
    @blp.problems(301, 404, 409, 429, 503)
    @blp.doc(operationId="getThing")
    def get(self, query: LanguageQuery, thing_id: str) -> Response:
        """Read a thing

        Some names are refused in their own way.
        """
        if thing_id in REFUSALS:
            raise REFUSALS[thing_id]
        if not thing_id.startswith("st_"):
            raise NotFoundError
        return respond(thing(1), etag=ETAG, modified_at=NOW, language=query.lang or "en")


REFUSALS: dict[str, Exception] = {
    "hidden": NotFoundError(),
    "absent": NotFoundError(),
    "untranslated": NotFoundError(
        errors=[FieldError("query", "lang", "no_edition", "There are editions in en, ru.")]
    ),
    "old-name": MovedError("st_0000000000000001"),
    "clash": ConflictError("The state is another."),
    "busy": TooManyRequests(retry_after=7),
    "away": UnavailableError(),
    "broken": RuntimeError("password=hunter2"),
}


def make_app(*, check: ReadinessCheck = lambda: {"database": True}) -> Flask:
    """An application with all parts of the kit, and a client that checks its answers."""
    app = new_application("toy")
    api = Api(
        app, title="Toy", version="1.0.0", summary="Things.", description="An API for the tests."
    )
    api.register_blueprint(blp)
    api.register_blueprint(service_blueprint(check))
    api.register_blueprint(contract_blueprint(api))
    app.register_blueprint(docs_blueprint("Toy"))
    app.extensions["contract"] = api
    install(app)
    app.test_client_class = client_class_for(api.document)
    return app
