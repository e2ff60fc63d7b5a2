"""A few readers for many pages: whoever has pages from outside calls `Readers`."""

from __future__ import annotations

import os
import queue
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Generic, TypeVar

from api.ingest import ISO_STATES, Draft, States, UnreadableInputError
from api.sandbox.limits import Limits
from api.sandbox.processes import nursery_of
from api.sandbox.reader import Reader

Key = TypeVar("Key")

INGEST = "api.sandbox.pages"
# How far reading runs ahead of whoever takes the drafts: pages for each reader, and bytes in all.
PAGES_AHEAD = 4
MAX_BYTES_AHEAD = 32 * 1024 * 1024


def usable_processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Readers:
    """At most `count` processes that read pages within limits; a context manager.

    They start when pages come, stay for the next ones, and end with the block. `target` names the
    module whose `read(content, states)` does the work.
    """

    def __init__(
        self,
        count: int,
        *,
        states: States = ISO_STATES,
        limits: Limits | None = None,
        target: str = INGEST,
    ) -> None:
        nursery = nursery_of(target)
        self._readers = [Reader(nursery, states, limits or Limits()) for _ in range(count)]
        # The last one to rest is the next one to work: no more processes than are needed.
        self._resting: queue.LifoQueue[Reader] = queue.LifoQueue()
        for reader in self._readers:
            self._resting.put(reader)
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reader")

    def __enter__(self) -> Readers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End every process, also in mid-page."""
        for reader in self._readers:
            reader.hang_up()
        self._threads.shutdown(cancel_futures=True)
        for reader in self._readers:
            reader.end()

    def read(self, content: bytes) -> Draft:
        """The draft of one page. Waits for a reader to be free; may be called by many threads.

        Raises UnreadableInputError: what ingest says, or `too_costly`, or `crashed`. Raises
        UnavailableError if no process can be started.
        """
        reader = self._resting.get()
        try:
            return reader.read(content)
        finally:
            self._resting.put(reader)

    def read_many(
        self, pages: Iterable[tuple[Key, bytes | None]]
    ) -> Generator[tuple[Key, Draft | UnreadableInputError | None]]:
        """Each page's draft or its error, in the order given, with some pages under way.

        A page of None is not read: it comes back with None, in its place. Memory stays bounded
        however many pages there are, because they are asked for only as drafts are taken.
        """
        ahead: _Ahead[Key] = _Ahead(len(self._readers) * PAGES_AHEAD)
        try:
            for key, content in pages:
                future = None if content is None else self._threads.submit(self.read, content)
                ahead.append(key, future, len(content or b""))
                while ahead.has_to_give():
                    yield ahead.take()
            while ahead.waiting:
                yield ahead.take()
        finally:
            ahead.cancel()


class _Ahead(Generic[Key]):
    """The pages that are under way, oldest first."""

    def __init__(self, count: int) -> None:
        self.waiting: deque[tuple[Key, Future[Draft] | None, int]] = deque()
        self._count = count
        self._bytes = 0

    def append(self, key: Key, future: Future[Draft] | None, size: int) -> None:
        self.waiting.append((key, future, size))
        self._bytes += size

    def has_to_give(self) -> bool:
        """Whether the oldest is there, or so many are under way that it has to be waited for."""
        if not self.waiting:
            return False
        _, oldest, _ = self.waiting[0]
        is_full = len(self.waiting) >= self._count or self._bytes > MAX_BYTES_AHEAD
        return is_full or oldest is None or oldest.done()

    def take(self) -> tuple[Key, Draft | UnreadableInputError | None]:
        key, future, size = self.waiting.popleft()
        self._bytes -= size
        try:
            return key, future.result() if future else None
        except UnreadableInputError as error:
            return key, error

    def cancel(self) -> None:
        for _, future, _ in self.waiting:
            if future:
                future.cancel()
