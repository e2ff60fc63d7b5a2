"""One reader: a process when a page comes, and another one after a page that took it down."""

from __future__ import annotations

import signal
import threading

from api.ingest import Draft, States, UnreadableInputError
from api.sandbox import wire
from api.sandbox.limits import Limits
from api.sandbox.processes import Nursery, ReaderProcess

COSTLY = "The page could not be read"
FAULT = "Reading this page failed. That is a fault of this program, not of the page."


class Reader:
    """Reads one page at a time; `Readers` sees to that."""

    def __init__(self, nursery: Nursery, states: States, limits: Limits) -> None:
        self._nursery = nursery
        self._states = states
        self._limits = limits
        self._process: ReaderProcess | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    def read(self, content: bytes) -> Draft:
        """The draft of a page; raises UnreadableInputError."""
        has_read = self._process is not None
        reply = self._ask(content)
        if isinstance(reply, wire.Exhausted) and has_read:
            # What earlier pages have left in its memory must not decide about this one.
            reply = self._ask(content)
        match reply:
            case wire.Drafted(draft):
                return draft
            case wire.Refused(code, message):
                raise UnreadableInputError(code, message)
            case wire.Exhausted():
                memory = f"{self._limits.memory_megabytes} MB of memory"
                raise UnreadableInputError("too_costly", f"{COSTLY} within {memory}.")
            case wire.Broken(error):
                raise UnreadableInputError("crashed", FAULT) from RuntimeError(error)

    def hang_up(self) -> None:
        """Stop waiting for an answer, and start no process any more; from any thread."""
        with self._lock:
            self._is_closed = True
            if self._process:
                self._process.hang_up()

    def end(self) -> int | None:
        """End the process, if there is one; its exit status, None if it is not known."""
        with self._lock:
            process, self._process = self._process, None
        return process.end() if process else None

    def _ask(self, content: bytes) -> wire.Reply:
        size = len(content)
        process = self._living_process()
        try:
            reply = process.ask(content, self._limits.wall_seconds(size))
        except TimeoutError:
            self.end()
            raise self._too_slow(size) from None
        except wire.LineClosedError:
            raise self._died(self.end(), size) from None
        if isinstance(reply, wire.Exhausted | wire.Broken):
            self.end()
        return reply

    def _living_process(self) -> ReaderProcess:
        """One that died while it had nothing to do is replaced without a word."""
        if self._process and self._process.is_gone():
            self.end()
        with self._lock:
            if self._is_closed:
                raise UnreadableInputError("crashed", "The readers were closed.")
            if self._process is None:
                self._process = self._nursery.start_reader(self._states, self._limits)
            return self._process

    def _died(self, status: int | None, size: int) -> UnreadableInputError:
        if status == -signal.SIGPROF:
            return self._too_slow(size)
        cause = f"signal {-status}" if status and status < 0 else "without a reason"
        return UnreadableInputError(
            "crashed", f"The process that was reading this page ended ({cause})."
        )

    def _too_slow(self, size: int) -> UnreadableInputError:
        seconds = f"{self._limits.cpu_seconds(size):g} seconds"
        return UnreadableInputError("too_costly", f"{COSTLY} within {seconds}.")
