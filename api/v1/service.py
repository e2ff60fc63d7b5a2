"""`/v1`: what this API is and where to go on."""

import orjson
from flask import Response
from flask.views import MethodView

from api import __version__
from api.http.blueprints import Blueprint
from api.http.caching import respond
from api.http.fields.lists import MAX_VALUES
from api.http.schemas import DEFAULT_LIMIT, MAX_LIMIT
from api.publishing.documents import etag_of
from api.record.catalogue import find_languages
from api.v1.context import current_record
from api.v1.schemas.links import BASE
from api.v1.schemas.service import LinksSchema, ServiceSchema

NAME = "Communiqué"
API_VERSION = "v1"
SCHEMA = ServiceSchema()
LINKS = {name: field.metadata["examples"][0] for name, field in LinksSchema().fields.items()}

blp = Blueprint("service", __name__, description="Where everything is.")


@blp.route(BASE)
class Service(MethodView):
    @blp.public
    @blp.document(ServiceSchema)
    @blp.doc(operationId="getService")
    def get(self) -> Response:
        """Read the service document

        Links to every resource, the languages of the record, bounds, versions.
        """
        with current_record() as connection:
            languages = find_languages(connection)
        document = {
            "name": NAME,
            "version": __version__,
            "api_version": API_VERSION,
            "languages": languages,
            "limits": {
                "default_page_size": DEFAULT_LIMIT,
                "max_page_size": MAX_LIMIT,
                "max_filter_values": MAX_VALUES,
            },
            "links": LINKS,
        }
        body = orjson.dumps(SCHEMA.dump(document))
        return respond(body, etag=etag_of(body))
