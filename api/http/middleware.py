"""The outermost layer, plain WSGI: request ids, security headers, CORS, the access log.

It stands outside Flask, so it holds for every answer, also for one that Flask could not give, and
it costs a few microseconds. `install` puts it around an application.
"""

import re
from collections.abc import Iterable
from contextvars import ContextVar
from time import perf_counter_ns
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import structlog
from flask import Flask
from structlog.typing import EventDict, WrappedLogger

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

REQUEST_ID = re.compile("[A-Za-z0-9._-]{8,64}")
METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
SECURITY_POLICY = ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")

# The record is public: every origin may read it, and credentials are never asked for.
SHARED_HEADERS = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Access-Control-Allow-Origin", "*"),
    (
        "Access-Control-Expose-Headers",
        "ETag, Last-Modified, Link, Content-Language, X-Request-Id, Location, Retry-After, Allow",
    ),
]
PREFLIGHT_HEADERS = [
    ("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"),
    (
        "Access-Control-Allow-Headers",
        "Accept, Accept-Language, Content-Type, If-Modified-Since, If-None-Match, X-Request-Id",
    ),
    ("Access-Control-Max-Age", "86400"),
    ("Cache-Control", "public, max-age=86400"),
    ("Vary", "Access-Control-Request-Method, Access-Control-Request-Headers"),
]
LAST_RESORT = (
    b'{"type":"about:blank","title":"Internal Server Error","status":500,'
    b'"detail":"Something failed on our side.","code":"internal_error","errors":[]}'
)

log = structlog.get_logger("api.access")
_request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


def current_request_id() -> str | None:
    """The id of the request that is being answered, None outside requests."""
    return _request_id.get()


def add_request_id(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """A structlog processor: every line that is written in a request carries its id."""
    request_id = _request_id.get()
    if request_id is not None:
        event.setdefault("request_id", request_id)
    return event


def install(app: Flask, *, logs_requests: bool = True) -> None:
    """Puts the layer around the application."""
    app.wsgi_app = Edge(app.wsgi_app, logs_requests=logs_requests)  # type: ignore[method-assign]


class Edge:
    """The WSGI callable around the application."""

    def __init__(self, app: "WSGIApplication", *, logs_requests: bool) -> None:
        self._app = app
        self._logs_requests = logs_requests

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        started = perf_counter_ns()
        sent_id = environ.get("HTTP_X_REQUEST_ID")
        request_id = sent_id if sent_id and REQUEST_ID.fullmatch(sent_id) else uuid4().hex
        served: list[tuple[str, str | None]] = []

        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            served.append((status, _route(environ)))
            if not any(name == "Content-Security-Policy" for name, _ in headers):
                headers = [*headers, SECURITY_POLICY]
            headers = [*headers, *SHARED_HEADERS, ("X-Request-Id", request_id)]
            return start_response(status, headers, exc_info)

        token = _request_id.set(request_id)
        try:
            answer = self._answer(environ, start)
            if self._logs_requests:
                _log_request(environ, *served[-1], perf_counter_ns() - started)
        finally:
            _request_id.reset(token)
        return answer

    def _answer(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        if is_preflight(environ):
            start("204 No Content", list(PREFLIGHT_HEADERS))
            return ()
        try:
            return self._app(environ, start)
        except Exception as error:
            # Only a failure inside an error handler comes this far.
            log.error("request_failed_outside_handlers", exc_info=error)
            headers = [
                ("Content-Type", "application/problem+json"),
                ("Content-Length", str(len(LAST_RESORT))),
                ("Cache-Control", "no-store"),
            ]
            start("500 Internal Server Error", headers)
            return () if environ.get("REQUEST_METHOD") == "HEAD" else (LAST_RESORT,)


def is_preflight(environ: "WSGIEnvironment") -> bool:
    """Whether a browser asks if it may ask; answered without looking at the address."""
    return (
        environ.get("REQUEST_METHOD") == "OPTIONS"
        and "HTTP_ACCESS_CONTROL_REQUEST_METHOD" in environ
    )


def _route(environ: "WSGIEnvironment") -> str | None:
    """The rule that matched, not the path: what callers write stays out of the log.

    Flask takes the request out of the environment when it has answered, so this is asked before.
    """
    rule = getattr(environ.get("werkzeug.request"), "url_rule", None)
    return None if rule is None else str(rule.rule)


def _log_request(
    environ: "WSGIEnvironment", status: str, route: str | None, nanoseconds: int
) -> None:
    """One line a request."""
    method = environ.get("REQUEST_METHOD", "")
    log.info(
        "request_served",
        method=method if method in METHODS else "other",
        route=route,
        status=int(status[:3]),
        milliseconds=round(nanoseconds / 1e6, 3),
        request_id=_request_id.get(),
    )
