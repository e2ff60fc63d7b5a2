"""The one reader of JSON bodies, for requests.py: bounded, and strict where parsers are not."""

import json  # noqa: TID251 -- orjson keeps the last of doubled keys and rounds long integers
import re
from typing import Any

import orjson
from flask import Request
from werkzeug.exceptions import RequestEntityTooLarge, UnsupportedMediaType

from api.errors import FieldError, InvalidInputError

MAX_BODY_BYTES = 1024 * 1024
MAX_DEPTH = 64
MAX_INTEGER_DIGITS = 19

# An open string reaches to the end: if it failed to match, each quote in it would be tried.
_STRING = re.compile(rb'"(?:[^"\\]|\\.?)*+(?:"|\Z)', re.DOTALL)
_BRACKET = re.compile(rb"[\[\]{}]")


def read_json_object(request: Request) -> dict[str, Any]:
    """The object in the body. 415 for another type or coding, 413 for more than 1 MB, else 422."""
    _refuse_type(request)
    if request.content_length is not None and request.content_length > MAX_BODY_BYTES:
        raise RequestEntityTooLarge
    body = request.get_data(cache=True)
    if len(body) > MAX_BODY_BYTES:
        raise RequestEntityTooLarge
    return parse_json_object(body)


def parse_json_object(body: bytes) -> dict[str, Any]:
    """Strict JSON in UTF-8 with an object at the top; raises InvalidInputError with a code."""
    if nesting_depth(body) > MAX_DEPTH:
        raise _refusal("too_deep", f"The JSON is nested more than {MAX_DEPTH} levels deep.")
    try:
        value = json.loads(
            body.decode("utf-8"),
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_number,
            parse_constant=_constant,
        )
        # What orjson cannot write holds a lone surrogate or an integer beyond 64 bits.
        orjson.dumps(value)
    except UnicodeDecodeError as error:
        raise _refusal("invalid_utf8", "The body is not valid UTF-8.") from error
    except (ValueError, TypeError) as error:
        raise _refusal("invalid_json", "The body is not valid JSON.") from error
    if not isinstance(value, dict):
        raise _refusal("not_an_object", "The body must be a JSON object.")
    return value


def nesting_depth(body: bytes) -> int:
    """How deep brackets nest outside strings; also of what is no JSON."""
    depth = deepest = 0
    for bracket in _BRACKET.findall(_STRING.sub(b"", body)):
        depth += 1 if bracket in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _refuse_type(request: Request) -> None:
    charset = request.mimetype_params.get("charset", "utf-8").lower()
    if request.mimetype != "application/json" or charset not in ("utf-8", "utf8"):
        raise UnsupportedMediaType
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise UnsupportedMediaType


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _refusal("repeated_key", "A key occurs twice in the same object.")
    return members


def _integer(digits: str) -> int:
    if len(digits.lstrip("-")) > MAX_INTEGER_DIGITS:
        raise _refusal("integer_too_long", f"An integer has more than {MAX_INTEGER_DIGITS} digits.")
    return int(digits)


def _number(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise _refusal("number_too_large", "A number is beyond what can be represented.")
    return number


def _constant(name: str) -> float:
    raise _refusal("invalid_json", f"{name} is not JSON.")


def _refusal(code: str, detail: str) -> InvalidInputError:
    return InvalidInputError([FieldError("body", "", code, detail)])
