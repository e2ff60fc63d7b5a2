"""Keyset cursors: where a page ended, signed together with the query that it belongs to.

A cursor is base64url of a code (HMAC-SHA-256, 16 bytes) and the key of the last row as JSON. The
code covers the query too: a cursor of another query, altered or cut, is refused unread.
"""

import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence

import orjson

from api.errors import FieldError, InvalidInputError

MAX_CURSOR_CHARACTERS = 512
MIN_CURSOR_CHARACTERS = 24
CURSOR_PATTERN = "[A-Za-z0-9_-]+"

_CODE_BYTES = 16
_PURPOSE = b"cursor:1:"
_FORM = re.compile(rf"[A-Za-z0-9_-]{{{MIN_CURSOR_CHARACTERS},{MAX_CURSOR_CHARACTERS}}}")

Key = Sequence[str | int | None]


class CursorCodec:
    """Makes and reads cursors with one secret. `query` is a dict or dataclass of plain values."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def encode(self, query: object, key: Key) -> str:
        payload = orjson.dumps(list(key))
        cursor = urlsafe_b64encode(self._code(query, payload) + payload).rstrip(b"=").decode()
        if len(cursor) > MAX_CURSOR_CHARACTERS:
            raise ValueError("The sort key is too long for a cursor.")
        return cursor

    def decode(self, query: object, cursor: str) -> list[str | int | None]:
        """The key of the row after which to go on; refuses whatever this codec did not make."""
        if not _FORM.fullmatch(cursor):
            raise invalid_cursor()
        try:
            raw = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        except ValueError as error:
            raise invalid_cursor() from error
        code, payload = raw[:_CODE_BYTES], raw[_CODE_BYTES:]
        if not hmac.compare_digest(code, self._code(query, payload)):
            raise invalid_cursor()
        # Base64 has several spellings of the same bytes; only the one that was handed out is good.
        if urlsafe_b64encode(raw).rstrip(b"=").decode() != cursor:
            raise invalid_cursor()
        key: list[str | int | None] = orjson.loads(payload)
        return key

    def _code(self, query: object, payload: bytes) -> bytes:
        fingerprint = orjson.dumps(query, option=orjson.OPT_SORT_KEYS)
        length = len(fingerprint).to_bytes(4, "big")
        message = _PURPOSE + length + fingerprint + payload
        return hmac.digest(self._secret, message, "sha256")[:_CODE_BYTES]


def invalid_cursor() -> InvalidInputError:
    """The one refusal, whatever is wrong with a cursor."""
    return InvalidInputError(
        [
            FieldError(
                "query",
                "cursor",
                "invalid_cursor",
                "This cursor does not belong to this query. Start again without a cursor.",
            )
        ]
    )
