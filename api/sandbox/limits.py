"""What one page may cost, and how a process binds itself to that; for `readers` and `reading`."""

from __future__ import annotations

import resource
import signal
from dataclasses import dataclass

MEGABYTE = 1024 * 1024
# Standard streams and the line to the parent are four; the rest is for word lists and locales.
MAX_OPEN_FILES = 32


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for the reading of one page.

    Processor time is what a page costs on any machine, so it is what decides: `seconds` for a page
    of up to a megabyte and as much again for each further one. The wall clock may show `patience`
    times that before the reader is killed, because a machine may be busy with other things.
    Memory is the whole address space of the reader, its program included.
    """

    seconds: float = 2.0
    patience: float = 2.0
    memory_megabytes: int = 256

    def cpu_seconds(self, size: int) -> float:
        """Processor time for a page of `size` bytes."""
        return self.seconds * max(1, -(-size // MEGABYTE))

    def wall_seconds(self, size: int) -> float:
        """Time on the clock for a page of `size` bytes."""
        return self.cpu_seconds(size) * self.patience


def confine(limits: Limits) -> None:
    """Bind this process for good: memory, no files written, no core, no further processes."""
    memory = limits.memory_megabytes * MEGABYTE
    for kind, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, MAX_OPEN_FILES),
        # Not held against root, who may always fork.
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_AS, memory),
    ):
        _lower(kind, value)


def _lower(kind: int, value: int) -> None:
    """Where the system does not know a limit (macOS: memory), the wall clock is what is left."""
    _, hard = resource.getrlimit(kind)
    bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
    try:
        resource.setrlimit(kind, (bound, bound))
    except (ValueError, OSError):
        return


def start_clock(limits: Limits, size: int) -> None:
    """From now on this process may use so much processor time; then the kernel ends it.

    SIGPROF with its default action: no Python code has to run for it, however busy a regular
    expression is.
    """
    signal.setitimer(signal.ITIMER_PROF, limits.cpu_seconds(size))


def stop_clock() -> None:
    """The page is read."""
    signal.setitimer(signal.ITIMER_PROF, 0)
