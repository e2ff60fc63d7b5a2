"""What a page says of itself in pairs, `Published` and a day, inside its text; for `structure`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from api.ingest.head import lines
from api.ingest.pages import furniture
from api.ingest.pages.blocks import Block, Page
from api.ingest.transcript import labels

_NAMES, _VALUES = frozenset({"dt", "th"}), frozenset({"dd", "td"})
_MAX_NAME, _MAX_VALUE = 40, 160
_REASONS = frozenset({"publication_status", "counter", "tags", "credits"})


def find(page: Page, blocks: Sequence[Block]) -> frozenset[int]:
    """Where the names and the values of such pairs begin."""
    found: set[int] = set()
    for name, value in pairwise(blocks):
        is_pair = name.tag in _NAMES and value.tag in _VALUES
        if is_pair and _is_detail(page, name, value):
            found |= {name.start, value.start}
    return frozenset(found)


def _is_detail(page: Page, name: Block, value: Block) -> bool:
    if name.end - name.start > _MAX_NAME or value.end - value.start > _MAX_VALUE:
        return False
    field = page.text(name).rstrip(" :：")
    candidate = labels.read(f"{field}:")
    if candidate is not None and candidate.kind in labels.KNOWN:
        return False
    reason = furniture.reason_for(f"{field}: {page.text(value)}")
    return lines.is_field(f"{field}:") or reason in _REASONS
