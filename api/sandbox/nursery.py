"""The process from which readers are forked; `processes` starts it and gives it orders.

It has one thread, has loaded everything that reading needs, and never sees a page. So a new
reader is there in milliseconds, and all of them share one copy of the word lists.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import struct
import sys
from contextlib import suppress
from importlib import import_module

from api.sandbox.reading import Read, serve
from api.sandbox.wire import LineClosedError

ORDER = struct.Struct("!ci")
RESULT = struct.Struct("!i")
FORK = b"f"
END = b"e"
READY = 0


def main(descriptor: int, target: str) -> None:
    """Obey until the parent closes its end. `target` is a module with `read`, perhaps `warm`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    orders = socket.socket(fileno=descriptor)
    read = _load(target)
    _fall_silent()
    gc.collect()
    # What is there now is never looked at again: pages of memory stay shared with the readers.
    gc.freeze()
    orders.sendall(RESULT.pack(READY))
    while order := orders.recv(ORDER.size, socket.MSG_WAITALL):
        name, pid = ORDER.unpack(order)
        result = _fork(orders, read) if name == FORK else _end(pid)
        orders.sendall(RESULT.pack(result))


def _load(target: str) -> Read:
    module = import_module(target)
    if hasattr(module, "warm"):
        module.warm()
    read: Read = module.read
    return read


def _fall_silent() -> None:
    """Until here a fault is told on standard error; pages have no say there."""
    sys.stdout.flush()
    sys.stderr.flush()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def _fork(orders: socket.socket, read: Read) -> int:
    """A new reader at the other end of the line that follows the order; gives its pid."""
    _, (descriptor,), _, _ = socket.recv_fds(orders, 1, 1)
    line = socket.socket(fileno=descriptor)
    pid = os.fork()
    if pid == 0:
        _become_reader(orders, line, read)
    line.close()
    return pid


def _become_reader(orders: socket.socket, line: socket.socket, read: Read) -> None:
    """Never returns: a reader must not go on as a second nursery."""
    try:
        orders.close()
        with suppress(LineClosedError):
            serve(line, read)
    finally:
        os._exit(0)


def _end(pid: int) -> int:
    """Kill a reader if it still runs, and give its exit status: a signal as a negative number.

    Until then it is not reaped, so the pid cannot be somebody else's.
    """
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)
