"""What may not stand in any file of the repository; test_tracked_files.py runs these checks.

The words are split so that this file does not hold what it looks for.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = {".png", ".jpg", ".ico", ".gif", ".woff2", ".gz", ".pdf"}

MACHINE_PATHS = re.compile(
    r"(?<![\w.~$}-])/(?:" + "|".join(["root", "work", "home/\\w+", "Users/\\w+", "opt"]) + r")/"
)
REGISTRIES = re.compile(
    r"\b(?:"
    + "|".join(["pypi\\.org", "files\\.pythonhosted\\.org", "registry\\.npmjs\\.org"])
    + r")\b"
)
# How a text came about is no part of it: a reader judges what stands there.
MAKING_OF = re.compile(
    "|".join(
        [
            r"\bcl" r"aude\b",
            r"\banth" r"ropic\b",
            r"\bchat" r"gpt\b",
            r"\bopen" r"ai\b",
            r"\bcopi" r"lot\b",
            r"\bll" r"ms?\b",
            r"\blanguage " r"model\b",
            r"\b(?:coding|ai) " r"(?:agent|assistant)s?\b",
            r"\bsub" r"agents?\b",
            r"\bco-auth" r"ored-by\b",
            r"\bas an " r"ai\b",
        ]
    ),
    re.IGNORECASE,
)
SHINGLE_WORDS = 8


def repository_files() -> list[Path]:
    """Every file that is committed or would be: ignored ones are not."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    names = sorted(filter(None, set(done.stdout.split("\0"))))
    return [path for name in names if (path := ROOT / name).is_file() and path.suffix not in BINARY]


def lines_with(pattern: re.Pattern[str], name: str, text: str) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def without_markup(text: str) -> str:
    """The words of a page: how browsers are told of a viewport belongs to nobody."""
    return re.sub(r"(?is)<(script|style)\b.*?</\1\s*>|<[^>]*>", " ", text)


def shingles(text: str) -> set[tuple[str, ...]]:
    """Every run of eight words, whatever their capitals and the signs between them."""
    words = re.findall(r"\w+", text.casefold())
    return {
        tuple(words[start : start + SHINGLE_WORDS])
        for start in range(len(words) - SHINGLE_WORDS + 1)
    }


def borrowed(name: str, text: str, known: set[tuple[str, ...]]) -> list[str]:
    """Passages of a file that stand in the texts that may be read but not copied."""
    return [f"{name}: {' '.join(run)}" for run in sorted(shingles(text) & known)]


def read_all(paths: Iterable[Path]) -> Iterable[tuple[str, str]]:
    for path in paths:
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8", errors="replace")
