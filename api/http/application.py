"""A Flask application as this project uses it; app.py starts from one and adds the blueprints."""

from typing import Any

import orjson
from flask import Flask, Response
from flask.json.provider import JSONProvider

from .bodies import MAX_BODY_BYTES
from .converters import PublicIdConverter


class OrjsonProvider(JSONProvider):
    """JSON by orjson: letters stay letters, and it is an order faster."""

    def dumps(self, obj: Any, **_options: Any) -> str:
        return orjson.dumps(obj).decode()

    def loads(self, s: str | bytes, **_options: Any) -> Any:
        return orjson.loads(s)

    def response(self, *args: Any, **kwargs: Any) -> Response:
        body = orjson.dumps(self._prepare_response_obj(args, kwargs))
        return Response(body, content_type="application/json")


def new_application(import_name: str) -> Flask:
    """Without static files and redirects: an address has one form, others are not found."""
    app = Flask(import_name, static_folder=None)
    app.json = OrjsonProvider(app)
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY_BYTES
    app.url_map.merge_slashes = False
    app.url_map.converters["public_id"] = PublicIdConverter
    return app
