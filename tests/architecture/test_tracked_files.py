"""No file of the repository holds a machine's path, a registry's host or a borrowed text."""

from __future__ import annotations

import re

import pytest

from tests.architecture.tracked_files import (
    MACHINE_PATHS,
    MAKING_OF,
    REGISTRIES,
    ROOT,
    borrowed,
    lines_with,
    read_all,
    repository_files,
    shingles,
    without_markup,
)

INPUTS = ROOT.parent / "shared" / "inputs"
PATTERNS = {
    "machine paths": MACHINE_PATHS,
    "hosts of registries": REGISTRIES,
    "how it was made": MAKING_OF,
}
CAUGHT = {
    "machine paths": ["see /ro" + "ot/x", "open('/wo" + "rk/file')", "cd /ho" + "me/jo/x"],
    "hosts of registries": ["https://py" + "pi.org/simple", "registry.npm" + "js.org/x"],
    "how it was made": ["written by an AI " + "assistant", "the language " + "model said"],
}
LET_THROUGH = {
    "machine paths": ["/v1/root/", "../shared/inputs", "/workers/1", "/homepage", "/options/"],
    "hosts of registries": ["https://example.org/pypi"],
    "how it was made": ["User-Agent", "OpenAPI", "a travel agent", "the models of the desk"],
}


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    return dict(read_all(repository_files()))


@pytest.mark.parametrize("kind", PATTERNS)
def test_no_file_holds(kind: str, texts: dict[str, str]) -> None:
    found = [
        line for name, text in texts.items() for line in lines_with(PATTERNS[kind], name, text)
    ]

    assert not found, "\n".join(found)


@pytest.mark.parametrize("kind", PATTERNS)
def test_a_file_that_holds_one_is_caught(kind: str) -> None:
    pattern: re.Pattern[str] = PATTERNS[kind]

    assert all(lines_with(pattern, "README.md", line) for line in CAUGHT[kind])
    assert not any(lines_with(pattern, "README.md", line) for line in LET_THROUGH[kind])


def test_no_text_of_the_inputs_was_copied(texts: dict[str, str]) -> None:
    if not INPUTS.is_dir():
        pytest.skip("the inputs are not here")
    known: set[tuple[str, ...]] = set()
    for path in INPUTS.iterdir():
        # The list of the pages describes them in words of its own.
        if path.is_file() and path.suffix not in {".md", ".jsonl", ".json"}:
            page = path.read_text(encoding="utf-8", errors="replace")
            known |= shingles(without_markup(page))

    found = [line for name, text in texts.items() for line in borrowed(name, text, known)]

    assert not found, "\n".join(found[:40])


def test_a_copied_passage_is_caught() -> None:
    known = shingles("Ladies and gentlemen, we had a long and useful talk about everything today.")

    copied = "We had a LONG and useful talk about everything; more later."

    assert borrowed("README.md", copied, known)
    assert not borrowed("README.md", "We had a short talk about everything today.", known)
