"""Pages that do what their text says: loaded into real readers instead of ingest."""

from __future__ import annotations

import ctypes
import os
import re
import signal
import time
from pathlib import Path

from api.ingest import Account, Draft, States, UnreadableInputError


def read(content: bytes, states: States) -> Draft:
    """Obey the page; what it found out is the only warning of its draft."""
    order, _, argument = content.decode().partition(" ")
    return told(str(ORDERS[order](argument, states)))


def told(text: str) -> Draft:
    return Draft("en", "utf-8", None, (), (), (), (text,), Account(0, 0, 0, 0))


def loop(_argument: str, _states: States) -> None:
    while True:
        pass


def backtrack(_argument: str, _states: States) -> object:
    """One call into C that no Python signal handler could interrupt."""
    return re.match("(a+)+$", "a" * 60 + "b")


def wait(seconds: str, _states: States) -> str:
    time.sleep(float(seconds))
    return f"{seconds} {os.getpid()}"


def allocate(megabytes: str, _states: States) -> str:
    taken = bytearray(int(megabytes) * 1024 * 1024)
    return str(len(taken))


def hoard(megabytes: str, _states: States) -> str:
    """Keep what earlier pages took, as a cache would."""
    HOARD.append(bytearray(int(megabytes) * 1024 * 1024))
    return str(os.getpid())


def recurse(argument: str, states: States) -> None:
    recurse(argument, states)


def die(number: str, _states: States) -> None:
    os.kill(os.getpid(), int(number))


def crash(_argument: str, _states: States) -> None:
    ctypes.string_at(0)


def leave(status: str, _states: States) -> None:
    raise SystemExit(int(status))


def write(path: str, _states: States) -> str:
    try:
        Path(path).write_bytes(b"a page")
    except OSError as error:
        return error.__class__.__name__
    return "written"


def shout(text: str, _states: States) -> str:
    os.write(1, text.encode())
    os.write(2, text.encode())
    return "shouted"


def refuse(_argument: str, _states: States) -> None:
    raise UnreadableInputError("binary", "The input is a picture.")


ORDERS = {
    "loop": loop,
    "backtrack": backtrack,
    "wait": wait,
    "allocate": allocate,
    "hoard": hoard,
    "recurse": recurse,
    "die": die,
    "crash": crash,
    "leave": leave,
    "write": write,
    "shout": shout,
    "refuse": refuse,
    "echo": lambda text, _: text,
    "variables": lambda *_: sorted(os.environ),
    "limits": lambda *_: Path("/proc/self/limits").read_text(encoding="utf-8"),
    "code": lambda name, states: states.code_of(name),
    "interrupts": lambda *_: signal.getsignal(signal.SIGINT),
}
HOARD: list[bytearray] = []
