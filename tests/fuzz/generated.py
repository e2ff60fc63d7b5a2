"""Generated pages, each read by a process with limits: `python -m tests.fuzz.generated 100000`.

Prints a line at the end: how many were read, how they ended, and the slowest. Any fault of ingest,
any character that is unaccounted for and any text that stands nowhere in the page ends the run with
the page that shows it, made small by Hypothesis.
"""

from __future__ import annotations

import sys
import time
from collections import Counter

from hypothesis import HealthCheck, given, settings

from api.ingest import UnreadableInputError
from api.ingest.evaluation.scoring import score_page
from api.ingest.evaluation.truth import Entry
from api.sandbox import Readers
from tests.fuzz.inputs import CONTENTS

ENTRY = Entry("generated")
ENDINGS = {"read", "empty", "too_large", "binary", "encoding", "nothing_found", "too_costly"}


class Tally:
    """How the pages so far have ended."""

    def __init__(self) -> None:
        self.endings: Counter[str] = Counter()
        self.slowest = 0.0

    def read(self, readers: Readers, content: bytes) -> None:
        started = time.perf_counter()
        try:
            draft = readers.read(content)
        except UnreadableInputError as refusal:
            ending, message = refusal.code, str(refusal)
        else:
            ending, message = "read", "."
            counts = score_page(draft, ENTRY, content).counts
            assert counts["unaccounted"] == 0
            assert counts["invented_text"] == 0
        assert ending in ENDINGS
        assert message.endswith(".")
        self.slowest = max(self.slowest, time.perf_counter() - started)
        self.endings[ending] += 1


def main() -> None:
    """Read as many pages as the first argument says."""
    count = int(sys.argv[1])
    tally = Tally()
    with Readers(1) as readers:
        tally.read(readers, b"Words: the first page waits for the readers to start.")
        tally.slowest = 0.0

        @settings(
            max_examples=count,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(CONTENTS)
        def read(content: bytes) -> None:
            tally.read(readers, content)

        started = time.perf_counter()
        read()
    seconds = time.perf_counter() - started
    sys.stdout.write(
        f"{tally.endings.total():,} pages in {seconds:.0f} s: {dict(tally.endings)},"
        f" slowest {tally.slowest:.3f} s\n"
    )


if __name__ == "__main__":
    main()
