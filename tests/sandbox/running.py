"""Who runs on this machine, by /proc; for the tests that leave nobody behind."""

from __future__ import annotations

from pathlib import Path


def parent_of(pid: int) -> int:
    return int(_fields(pid)[1])


def children_of(pid: int) -> list[int]:
    """Those of every thread."""
    lists = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for found in lists for child in found.read_text(encoding="utf-8").split()]


def is_running(pid: int) -> bool:
    """Nobody may have reaped it yet; then it runs no more."""
    try:
        return _fields(pid)[0] not in {"Z", "X"}
    except (FileNotFoundError, ProcessLookupError):
        return False


def _fields(pid: int) -> list[str]:
    """State, parent and so on: what follows the name, which may hold anything."""
    status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    return status.rpartition(")")[2].split()
