"""The parent's side of the nursery and of one reader's process; `readers` calls both."""

from __future__ import annotations

import atexit
import os
import socket
import subprocess
import sys
import threading
from contextlib import suppress

from api.errors import UnavailableError
from api.ingest import States
from api.sandbox import wire
from api.sandbox.limits import Limits
from api.sandbox.nursery import END, FORK, ORDER, RESULT
from api.sandbox.reading import send_terms

START_SECONDS = 60.0  # on a machine that is busy with other things; alone it is about one
ORDER_SECONDS = 10.0
STOP_SECONDS = 5.0
SEED = (
    "import sys; sys.path[:] = {path!r}; "
    "from api.sandbox.nursery import main; main({descriptor}, {target!r})"
)
# Where the libraries of the interpreter itself lie. Nothing else of the environment is handed on:
# no page can come near an address or a secret.
KEPT_VARIABLES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class Nursery:
    """The process from which the readers of one target are forked; started when first needed."""

    def __init__(self, target: str) -> None:
        self._target = target
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._orders: socket.socket | None = None

    def start_reader(self, states: States, limits: Limits) -> ReaderProcess:
        """A reader bound to its limits; raises UnavailableError if none can be started."""
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                pid = self._order_reader(theirs)
                send_terms(ours, states, limits)
            except (OSError, wire.LineClosedError) as error:
                ours.close()
                raise UnavailableError(f"No reader of pages could be started: {error}.") from error
        return ReaderProcess(self, pid, ours)

    def end_reader(self, pid: int) -> int | None:
        """Kill and reap; the exit status as `subprocess` gives it, None if it is not known."""
        with self._lock:
            try:
                return self._order(END, pid)
            except OSError:
                self._stop()
                return None

    def close(self) -> None:
        """End the process. Its readers end when their lines do."""
        with self._lock:
            self._stop()

    def _order_reader(self, line: socket.socket) -> int:
        with self._lock:
            if self._process and self._process.poll() is not None:
                self._stop()
            if self._process is None:
                self._start()
            try:
                return self._order(FORK, 0, line)
            except OSError:
                self._stop()
                raise

    def _start(self) -> None:
        self._orders, theirs = socket.socketpair()
        with theirs:
            self._process = _spawn(self._target, theirs)
        self._orders.settimeout(START_SECONDS)
        try:
            self._result()
        except OSError:
            self._stop()
            raise

    def _order(self, name: bytes, pid: int, line: socket.socket | None = None) -> int:
        if self._orders is None:
            raise ConnectionError("the nursery is gone")
        self._orders.settimeout(ORDER_SECONDS)
        self._orders.sendall(ORDER.pack(name, pid))
        if line:
            socket.send_fds(self._orders, [b"\0"], [line.fileno()])
        return self._result()

    def _result(self) -> int:
        assert self._orders  # noqa: S101 - only asked after an order
        answer = self._orders.recv(RESULT.size)
        if len(answer) < RESULT.size:
            raise ConnectionError("its process has ended")
        (result,) = RESULT.unpack(answer)
        return int(result)

    def _stop(self) -> None:
        if self._orders:
            self._orders.close()
        if self._process:
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._orders = self._process = None


def _spawn(target: str, orders: socket.socket) -> subprocess.Popen[bytes]:
    """A new interpreter: it shares no thread, lock or connection with this one."""
    path = [os.path.abspath(entry) for entry in sys.path]
    seed = SEED.format(path=path, descriptor=orders.fileno(), target=target)
    return subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-I", "-c", seed],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        pass_fds=[orders.fileno()],
        env={name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ},
        cwd="/",
        # Ctrl-C is the parent's business: nobody else prints what it was doing.
        start_new_session=True,
    )


class ReaderProcess:
    """A process that reads one page at a time, over a line of its own."""

    def __init__(self, nursery: Nursery, pid: int, line: socket.socket) -> None:
        self.pid = pid
        self._nursery = nursery
        self._line = line
        self._lock = threading.Lock()
        self._is_ended = False

    def ask(self, content: bytes, seconds: float) -> wire.Reply:
        """What came of a page; raises TimeoutError or LineClosedError."""
        wire.send(self._line, content, seconds=seconds)
        return wire.decode(wire.receive(self._line, limit=wire.MAX_REPLY_BYTES, seconds=seconds))

    def is_gone(self) -> bool:
        """Whether it has died since the last page."""
        return wire.is_closed(self._line)

    def hang_up(self) -> None:
        """Make whoever waits for its answer stop waiting; from any thread."""
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)

    def end(self) -> int | None:
        """Kill and reap it, once; its exit status, None if it is not known."""
        with self._lock:
            if self._is_ended:
                return None
            self._is_ended = True
            status = self._nursery.end_reader(self.pid)
            self._line.close()
            return status


_nurseries: dict[str, Nursery] = {}


def nursery_of(target: str) -> Nursery:
    """This process's nursery for a target: all `Readers` share it, and it ends with the process."""
    return _nurseries.setdefault(target, Nursery(target))


@atexit.register
def _close_nurseries() -> None:
    for nursery in _nurseries.values():
        nursery.close()


# A forked server process starts its own: two may not give orders over one line.
os.register_at_fork(after_in_child=_nurseries.clear)
