"""What a reader's process does from its first to its last moment; `nursery` forks into it."""

from __future__ import annotations

import pickle
import socket
from collections.abc import Callable

from api.ingest import Draft, States, UnreadableInputError
from api.sandbox import wire
from api.sandbox.limits import Limits, confine, start_clock, stop_clock

Read = Callable[[bytes, States], Draft]

MAX_FRAME_BYTES = 2**32 - 1  # the parent is trusted: it sends what fits


def serve(line: socket.socket, read: Read) -> None:
    """Answer page after page until the parent closes the line."""
    states, limits = _receive_terms(line)
    confine(limits)
    while True:
        content = wire.receive(line, limit=MAX_FRAME_BYTES)
        start_clock(limits, len(content))
        frame = _answer(read, content, states)
        stop_clock()
        wire.send(line, frame)


def send_terms(line: socket.socket, states: States, limits: Limits) -> None:
    """What a reader has to know before its first page; called in the parent."""
    wire.send(line, pickle.dumps((states, limits)))


def _receive_terms(line: socket.socket) -> tuple[States, Limits]:
    frame = wire.receive(line, limit=MAX_FRAME_BYTES)
    terms: tuple[States, Limits] = pickle.loads(frame)  # noqa: S301 - from our own parent
    return terms


def _answer(read: Read, content: bytes, states: States) -> bytes:
    try:
        return wire.encode(wire.Drafted(read(content, states)))
    except UnreadableInputError as error:
        return wire.encode(wire.Refused(error.code, str(error)))
    except MemoryError:
        return wire.encode(wire.Exhausted())
    except Exception as error:  # what ingest promises not to raise must not end the reader
        return wire.encode(wire.Broken(type(error).__name__))
