"""Is the process alive, and is it ready to answer? For load balancers; app.py registers it."""

from collections.abc import Callable, Mapping

import orjson
import structlog
from flask import Response
from flask.views import MethodView

from api.errors import UnavailableError

from .blueprints import Blueprint
from .fields import ExtensibleEnum
from .schemas import DocumentSchema

log = structlog.get_logger(__name__)

ReadinessCheck = Callable[[], Mapping[str, bool]]


class HealthSchema(DocumentSchema):
    """How the service is."""

    status = ExtensibleEnum(["alive", "ready"], description="`alive` or `ready`.", example="ready")


def service_blueprint(check: ReadinessCheck) -> Blueprint:
    """`check` names what the service needs and whether it is there now; it may raise as well."""
    blp = Blueprint("health", __name__, description="Whether the service is up.")

    @blp.route("/healthz")
    class Health(MethodView):
        @blp.public
        @blp.document(HealthSchema, cached=False)
        @blp.doc(operationId="getHealth")
        def get(self) -> Response:
            """Is the process alive?

            Touches nothing but the process itself.
            """
            return _status("alive")

    @blp.route("/readyz")
    class Readiness(MethodView):
        @blp.public
        @blp.document(HealthSchema, cached=False)
        @blp.problems(503)
        @blp.doc(operationId="getReadiness")
        def get(self) -> Response:
            """Is the service ready to answer?

            Looks whether the database answers and its tables are those of this version.
            """
            _require_all(check)
            return _status("ready")

    return blp


def _status(status: str) -> Response:
    body = orjson.dumps({"status": status})
    return Response(body, content_type="application/json", headers={"Cache-Control": "no-store"})


def _require_all(check: ReadinessCheck) -> None:
    """The caller learns that something is missing, the log what it is."""
    try:
        missing = [name for name, is_there in check().items() if not is_there]
    except Exception as error:
        log.error("readiness_check_failed", exc_info=error)
        raise UnavailableError from error
    if missing:
        log.warning("not_ready", missing=missing)
        raise UnavailableError
