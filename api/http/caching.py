"""The answers of public reads: validators, cache lifetime, 304, the paged list. Views call these.

This is the hot path. The headers are final when the response is made, so nothing recomputes them.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlencode

import orjson
from flask import Response, request
from werkzeug.datastructures import Headers
from werkzeug.http import http_date, parse_date

from .requests import is_plain, read_query_string

# Constants: a lifetime that depended on the document would tell when it is going to change.
MAX_AGE_SECONDS = 60
STALE_SECONDS = 300
CACHE_CONTROL = f"public, max-age={MAX_AGE_SECONDS}, stale-while-revalidate={STALE_SECONDS}"
VARY = "Accept-Language"
MAX_TAGS = 1000
JSON = "application/json"

_ENTITY_TAG = re.compile(r'(?:W/)?("[!#-~\x80-\xff]*")')
_BODILESS = ("Content-Type", "Content-Length")


class PreparedResponse(Response):
    """A response whose headers are complete: werkzeug would sort out length and location again."""

    def get_wsgi_headers(self, environ: Mapping[str, Any]) -> Headers:
        return self.headers


def respond(
    body: bytes,
    *,
    etag: str,
    modified_at: datetime | None = None,
    language: str | None = None,
    headers: Iterable[tuple[str, str]] = (),
) -> Response:
    """A public document as JSON bytes, or 304 where the caller has it already.

    `etag` is the bare opaque tag, without quotes; `modified_at` an aware instant.
    """
    tag = f'"{etag}"'
    lines = [
        ("Content-Type", JSON),
        ("Content-Length", str(len(body))),
        ("ETag", tag),
        ("Cache-Control", CACHE_CONTROL),
        ("Vary", VARY),
        *headers,
    ]
    if language is not None:
        lines.append(("Content-Language", language))
    if modified_at is not None:
        lines.append(("Last-Modified", http_date(modified_at)))
    if is_unchanged(request.environ, tag, modified_at):
        return _not_modified(lines)
    return PreparedResponse([body], 200, Headers(lines))


def _not_modified(lines: Iterable[tuple[str, str]]) -> Response:
    """304 with the headers of the 200, except those of a body."""
    response = PreparedResponse(None, 304, Headers(list(lines)))
    for name in _BODILESS:
        del response.headers[name]
    return response


def respond_collection(
    items: Sequence[bytes],
    *,
    limit: int,
    next_cursor: str | None,
    total: int | None = None,
    modified_at: datetime | None = None,
    language: str | None = None,
) -> Response:
    """One page of a list out of rendered entries, with `Link`; the tag is made of the bytes.

    `modified_at` is when anything in the record last changed: an entry that left a list is newer
    than all that stayed.
    """
    page = {
        "next_cursor": next_cursor,
        "has_more": next_cursor is not None,
        "limit": limit,
        "total": total,
    }
    body = b'{"data":[%b],"page":%b}' % (b",".join(items), orjson.dumps(page))
    etag = hashlib.sha256(body).hexdigest()[:32]
    headers = [] if next_cursor is None else [("Link", f'<{next_url(next_cursor)}>; rel="next"')]
    return respond(body, etag=etag, modified_at=modified_at, language=language, headers=headers)


def next_url(cursor: str) -> str:
    """This request's address, path-absolute, with its cursor replaced."""
    environ = request.environ
    path = quote(environ.get("SCRIPT_NAME", "") + request.path)
    parameters = [pair for pair in read_query_string(environ) if pair[0] != "cursor"]
    pairs = [*parameters, ("cursor", cursor)]
    raw = "&".join(f"{name}={value}" for name, value in pairs)
    return f"{path}?{raw if is_plain(raw) else urlencode(pairs, safe=',:')}"


def is_unchanged(environ: Mapping[str, Any], tag: str, modified_at: datetime | None) -> bool:
    """Whether a conditional GET is answered by 304; a tag decides alone (RFC 9110, 13.2.2)."""
    tags = environ.get("HTTP_IF_NONE_MATCH")
    if tags is not None:
        return tags == tag or _matches(tags, tag)
    since = environ.get("HTTP_IF_MODIFIED_SINCE")
    if since is None or modified_at is None:
        return False
    moment = parse_date(since)
    return moment is not None and modified_at.replace(microsecond=0) <= moment


def _matches(header: str, tag: str) -> bool:
    """Weak comparison, as If-None-Match demands, over a bounded number of tags."""
    if header.strip() == "*":
        return True
    found = (match.group(1) for match in _ENTITY_TAG.finditer(header))
    return any(candidate == tag for candidate, _ in zip(found, range(MAX_TAGS), strict=False))
