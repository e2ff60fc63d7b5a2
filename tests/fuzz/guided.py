"""Mutated pages that Atheris steers by coverage: `python -m tests.fuzz.guided 100000`.

Atheris is not among the locked requirements, because it has wheels for few platforms; `make fuzz`
installs it. Here ingest runs in this process, so that its coverage is seen. A fault ends the run,
and so does a page that takes much longer than the readers of `api.sandbox` would be given: counting
coverage slows ingest several times.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

from tests.fuzz.inputs import DATA, LABELS, LINES, MARKUP, SEEDS

with atheris.instrument_imports(include=["api.ingest"]):
    from api.ingest import UnreadableInputError, read_page

SECONDS_A_PAGE = 20
MAX_LENGTH = 6_000


def read(content: bytes) -> None:
    """One page: a draft that accounts for every character, or the one error."""
    try:
        draft = read_page(content)
    except UnreadableInputError:
        return
    if draft.account.unaccounted:
        raise AssertionError(f"{draft.account.unaccounted} characters are unaccounted for")


def write_corpus(folder: Path) -> Path:
    """The samples to begin with, and the stuff of pages as a dictionary."""
    for number, seed in enumerate(SEEDS):
        (folder / f"seed-{number}").write_bytes(seed)
    words = dict.fromkeys([*LABELS, *LINES, *MARKUP, *DATA])
    lines = ['"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"' for word in words]
    dictionary = folder.with_suffix(".dict")
    dictionary.write_text("\n".join(lines) + "\n")
    return dictionary


def main() -> None:
    """As many runs as the first argument says, after the word lists are loaded."""
    for seed in SEEDS:
        read(seed)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "corpus"
        folder.mkdir()
        dictionary = write_corpus(folder)
        options = [
            f"-runs={int(sys.argv[1])}",
            f"-timeout={SECONDS_A_PAGE}",
            f"-max_len={MAX_LENGTH}",
            f"-dict={dictionary}",
            f"-artifact_prefix={tempfile.gettempdir()}/",
        ]
        atheris.Setup([sys.argv[0], *options, str(folder)], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
