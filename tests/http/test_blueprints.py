"""What a route must declare, and that a route which does not stops the start."""

from typing import Any

import pytest
from flask import Flask, Response
from flask.views import MethodView

from api.access.policy import POLICY, Access
from api.http.application import new_application
from api.http.blueprints import Blueprint, UndeclaredRouteError
from api.http.contract import ContractError
from api.http.fields import StrictInteger, String
from api.http.openapi import Api
from api.http.schemas import (
    LanguageQuery,
    LanguageQuerySchema,
    PageQuery,
    PageQuerySchema,
    QuerySchema,
    collection_of,
)
from tests.http.toy import ThingSchema


def new_blueprint() -> Blueprint:
    return Blueprint("rooms", __name__, url_prefix="/v1/rooms", description="Rooms.")


def contract_of(blp: Blueprint) -> dict[str, Any]:
    api = Api(new_application("rooms"), title="R", version="1", summary="R.", description="R.")
    api.register_blueprint(blp)
    return api.document


def test_every_declaration_is_in_the_policy() -> None:
    assert set(POLICY) == set(Access)


def test_a_route_without_access_stops_the_start() -> None:
    blp = new_blueprint()

    with pytest.raises(UndeclaredRouteError, match=r"GET /x \(Room\.get\).*put .* @blp\.public"):

        @blp.route("/x")
        class Room(MethodView):
            def get(self) -> Response:
                return Response()


def test_an_address_ends_without_a_slash() -> None:
    blp = new_blueprint()

    with pytest.raises(UndeclaredRouteError, match="final slash"):

        @blp.route("/x/")
        class Room(MethodView):
            @blp.public
            def get(self) -> Response:
                return Response()


def test_a_route_is_a_class() -> None:
    blp = new_blueprint()

    with pytest.raises(UndeclaredRouteError, match="MethodView"):

        @blp.route("/x")
        def read_room() -> Response:
            return Response()


def test_blueprints_are_registered_flat() -> None:
    with pytest.raises(UndeclaredRouteError, match="nested"):
        new_blueprint().register_blueprint(new_blueprint())


@pytest.mark.parametrize(
    ("docstring", "name", "said"),
    [
        ("Read a room\n\nAll of it.", "", "operationId"),
        ("Read a room\n\nAll of it.", "get_room", "operationId"),
        ("Read a room\n\nAll of it.", "Room", "operationId"),
        ("Read a room", "getRoom", "description"),
    ],
)
def test_an_operation_without_name_or_description_has_no_contract(
    docstring: str, name: str, said: str
) -> None:
    blp = new_blueprint()

    def get(self: MethodView) -> Response:
        return Response()

    get.__doc__ = docstring
    view = blp.public(blp.document(ThingSchema)(blp.doc(operationId=name)(get)))
    blp.route("/x")(type("Room", (MethodView,), {"methods": {"GET"}, "get": view}))

    with pytest.raises(ContractError, match=said):
        contract_of(blp)


def test_a_parameter_without_example_has_no_contract() -> None:
    class BareQuerySchema(QuerySchema):
        q = String(max_length=5)

    blp = new_blueprint()

    @blp.route("/x")
    class Room(MethodView):
        @blp.public
        @blp.arguments(BareQuerySchema(), location="query")
        @blp.document(ThingSchema)
        @blp.doc(operationId="getRoom")
        def get(self, query: dict[str, str]) -> Response:
            """Read a room

            All of it.
            """
            return Response()

    with pytest.raises(ContractError, match="parameter q needs an example"):
        contract_of(blp)


def test_a_query_schema_and_its_dataclass_have_the_same_fields() -> None:
    class OtherSchema(LanguageQuerySchema):
        class Meta:
            into = LanguageQuery

        q = String(max_length=5)

    with pytest.raises(TypeError, match="differ in their fields"):
        OtherSchema()


def test_a_query_schema_and_its_dataclass_have_the_same_defaults() -> None:
    class HastySchema(PageQuerySchema):
        class Meta:
            into = PageQuery

        limit = StrictInteger(minimum=1, maximum=100, load_default=50)

    with pytest.raises(TypeError, match="differ in limit's default"):
        HastySchema()


def test_a_list_has_one_envelope_named_after_its_entries() -> None:
    assert collection_of(ThingSchema) is collection_of(ThingSchema)
    assert collection_of(ThingSchema).__name__ == "ThingListSchema"


def test_declarations_stand_on_the_views(app: Flask) -> None:
    for rule in app.url_map.iter_rules():
        resource = getattr(app.view_functions[rule.endpoint], "view_class", None)
        if resource is not None:
            assert resource.get.access is Access.PUBLIC
