"""The contract for machines (`/v1/openapi.json`) and for people (`/docs`); app.py registers both.

Swagger UI comes from the installed wheel. Its page runs under a policy without inline scripts and
without any other host.
"""

import hashlib
from importlib.resources import files
from typing import Any

import flask
import marshmallow as ma
import orjson
from flask import Response
from flask.views import MethodView

from api.errors import NotFoundError

from .blueprints import Blueprint
from .caching import respond
from .fields import String
from .openapi import Api
from .schemas import DocumentSchema

CONTRACT_PATH = "/v1/openapi.json"
CONTENT_SECURITY_POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ]
)
ASSET_TYPES = {
    "swagger-ui.css": "text/css; charset=utf-8",
    "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
    "favicon-32x32.png": "image/png",
}
ASSET_CACHE = "public, max-age=86400"

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}: the contract</title>
<link rel="icon" href="/docs/assets/favicon-32x32.png">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/assets/init.js"></script>
</body>
</html>
"""
INIT_SCRIPT = f"""window.addEventListener("load", () => {{
  SwaggerUIBundle({{
    url: "{CONTRACT_PATH}",
    dom_id: "#swagger-ui",
    deepLinking: true,
    validatorUrl: null,
  }});
}});
"""


class ContractSchema(DocumentSchema):
    """This contract as an OpenAPI document."""

    openapi = String(max_length=20, description="The version of OpenAPI.", example="3.1.1")
    info = ma.fields.Dict(metadata={"description": "Title, version, licence."})
    servers = ma.fields.List(ma.fields.Dict(), metadata={"description": "Where it is served."})
    tags = ma.fields.List(ma.fields.Dict(), metadata={"description": "The resources there are."})
    paths = ma.fields.Dict(metadata={"description": "Every address with its operations."})
    components = ma.fields.Dict(metadata={"description": "What the operations refer to."})


def contract_blueprint(api: Api) -> Blueprint:
    """Serves the contract; its bytes are made on the first call, when all routes are registered."""
    blp = Blueprint("contract", __name__, description="This contract itself, for programs.")
    rendered: dict[str, Any] = {}

    @blp.route(CONTRACT_PATH)
    class Contract(MethodView):
        @blp.public
        @blp.document(ContractSchema)
        @blp.doc(operationId="getContract")
        def get(self) -> Response:
            """Read this contract

            The OpenAPI document that describes every operation, as it is served here.
            """
            if not rendered:
                body = orjson.dumps(api.document)
                rendered.update(body=body, etag=hashlib.sha256(body).hexdigest()[:32])
            return respond(rendered["body"], etag=rendered["etag"])

    return blp


def docs_blueprint(title: str) -> flask.Blueprint:
    """The page and its assets. They are no part of the contract."""
    blp = flask.Blueprint("docs", __name__)
    assets = _read_assets()
    page = PAGE.format(title=title).encode()

    @blp.get("/docs")
    def show_docs() -> Response:
        return _file(page, "text/html; charset=utf-8")

    @blp.get("/docs/assets/<name>")
    def show_asset(name: str) -> Response:
        if name not in assets:
            raise NotFoundError
        return _file(*assets[name])

    return blp


def _read_assets() -> dict[str, tuple[bytes, str]]:
    folder = files("flask_swagger_ui") / "dist"
    assets = {
        name: ((folder / name).read_bytes(), media_type) for name, media_type in ASSET_TYPES.items()
    }
    return {**assets, "init.js": (INIT_SCRIPT.encode(), ASSET_TYPES["swagger-ui-bundle.js"])}


def _file(body: bytes, media_type: str) -> Response:
    headers = {
        "Cache-Control": ASSET_CACHE,
        "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    }
    return Response(body, content_type=media_type, headers=headers)
