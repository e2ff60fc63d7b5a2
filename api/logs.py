"""Logs: one event, one JSON line on standard error."""

import logging
import re
from typing import Any

import orjson
import structlog

from api.http.middleware import add_request_id

# The descriptor itself, for `sys.stderr` may be replaced; open as long as the process.
STDERR = open(2, "wb", buffering=0, closefd=False)  # noqa: SIM115

# Line separators and control characters that JSON permits in strings, and terminals obey.
UNSAFE = re.compile(rb"\x7f|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]")


def configure_logs(level: str) -> None:
    """Log from this level up; called once, by whoever starts a process."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            add_request_id,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(serializer=_to_json),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.BytesLoggerFactory(STDERR),
        # Not cached: whoever configures last is obeyed, tests included.
        cache_logger_on_first_use=False,
    )


def _to_json(event: Any, **options: Any) -> bytes:
    try:
        line = orjson.dumps(event, default=options.get("default"))
    except orjson.JSONEncodeError:
        # Half a character, as in the traceback of text that could not be encoded.
        whole = {
            name: f"{value}".encode(errors="replace").decode() for name, value in event.items()
        }
        line = orjson.dumps(whole)
    return UNSAFE.sub(_escaped, line)


def _escaped(match: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(match[0].decode())
