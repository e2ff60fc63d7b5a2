"""What travels between a reader's process and its parent: frames, and the replies in them.

Replies are MessagePack checked against their types, never pickles: a page that took over its
reader could send what it likes, and the worst it can send is a wrong draft.
"""

from __future__ import annotations

import socket
import struct
import time

import msgspec

from api.ingest.draft import Draft, UnreadableCode

_LENGTH = struct.Struct("!I")
_CHUNK_BYTES = 1024 * 1024
# The draft of a page of 10 MB: its text once, in UTF-8, and the beginnings of what was set aside.
MAX_REPLY_BYTES = 64 * 1024 * 1024


class Drafted(msgspec.Struct, frozen=True, tag=True):
    """The page was read."""

    draft: Draft


class Refused(msgspec.Struct, frozen=True, tag=True):
    """Ingest says that this is no page, and why."""

    code: UnreadableCode
    message: str


class Exhausted(msgspec.Struct, frozen=True, tag=True):
    """The memory did not suffice."""


class Broken(msgspec.Struct, frozen=True, tag=True):
    """Ingest raised what it must not: `error` is the class of it."""

    error: str


Reply = Drafted | Refused | Exhausted | Broken

_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


class LineClosedError(Exception):
    """The other side is gone, or sends what is no reply."""


def encode(reply: Reply) -> bytes:
    """A reply as it travels."""
    return _encoder.encode(reply)


def decode(frame: bytes) -> Reply:
    """The reply in a frame; raises LineClosedError if it is none."""
    try:
        return _decoder.decode(frame)
    except msgspec.MsgspecError as error:
        raise LineClosedError(str(error)) from None


def send(line: socket.socket, frame: bytes, *, seconds: float | None = None) -> None:
    """Send a frame within so many seconds; raises TimeoutError or LineClosedError."""
    try:
        line.settimeout(seconds)
        line.sendall(_LENGTH.pack(len(frame)) + frame)
    except TimeoutError:
        raise
    except OSError as error:
        raise LineClosedError(str(error)) from None


def receive(line: socket.socket, *, limit: int, seconds: float | None = None) -> bytes:
    """The next frame, of at most `limit` bytes; raises TimeoutError or LineClosedError."""
    until = None if seconds is None else time.monotonic() + seconds
    (length,) = _LENGTH.unpack(_take(line, _LENGTH.size, until))
    if length > limit:
        raise LineClosedError(f"A frame of {length} bytes; {limit} are allowed.")
    return _take(line, length, until)


def _take(line: socket.socket, length: int, until: float | None) -> bytes:
    taken = bytearray()
    while len(taken) < length:
        chunk = _next_chunk(line, min(length - len(taken), _CHUNK_BYTES), until)
        if not chunk:
            raise LineClosedError("The line ended.")
        taken += chunk
    return bytes(taken)


def _next_chunk(line: socket.socket, length: int, until: float | None) -> bytes:
    """Whoever sends byte by byte gets no more time than anybody else."""
    left = None if until is None else until - time.monotonic()
    if left is not None and left <= 0:
        raise TimeoutError
    try:
        line.settimeout(left)
        return line.recv(length)
    except TimeoutError:
        raise
    except OSError as error:
        raise LineClosedError(str(error)) from None


def is_closed(line: socket.socket) -> bool:
    """Whether the other side has gone while nothing was asked of it."""
    try:
        line.settimeout(0)
        return not line.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except OSError:
        return True
