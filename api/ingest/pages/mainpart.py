"""Which part of a saved HTML page is its text? Decided by where the prose is; for `markup`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from api.ingest.lexicon.markup import CONTENT_TAGS
from api.ingest.pages.blocks import Block, Page

_PROSE_CHARACTERS = 60
_MAJORITY = 0.7
_ASIDE_SHARE = 0.3
_ENDS = frozenset(".?!…:;»”\"'’)。؟！？")


@dataclass(frozen=True, slots=True)
class Node:
    """An element that can hold blocks. `reason`: why text in it would be furniture."""

    name: str
    parent: int
    reason: str | None


def find(page: Page, nodes: list[Node]) -> tuple[int, int] | None:
    """The range of blocks of the deepest element that holds most of the prose."""
    blocks = with_reasons(page, nodes)
    weights = _weigh(page, [block for block in blocks if block.aside is None], nodes)
    if not weights[0]:
        return None
    inside = _members(nodes, _descend(nodes, weights))
    held = [index for index, block in enumerate(page.blocks) if inside[block.node]]
    return (held[0], held[-1] + 1) if held else None


def with_reasons(page: Page, nodes: list[Node]) -> list[Block]:
    """The blocks, each with the reason why it is furniture, if its elements give one."""
    weights = _weigh(page, page.blocks, nodes)
    limit = _ASIDE_SHARE * weights[0]
    reasons: list[str | None] = []
    for index, node in enumerate(nodes):
        inherited = reasons[node.parent] if node.parent >= 0 else None
        own = node.reason if weights[index] <= limit else None
        reasons.append(own or inherited)
    return [replace(block, aside=reasons[block.node]) for block in page.blocks]


def _weigh(page: Page, blocks: list[Block], nodes: list[Node]) -> list[int]:
    weights = [0] * len(nodes)
    for block in blocks:
        weights[block.node] += _prose(page, block)
    for index in range(len(nodes) - 1, 0, -1):
        weights[nodes[index].parent] += weights[index]
    return weights


def _prose(page: Page, block: Block) -> int:
    length = block.end - block.start - 2 * block.link
    ends_well = page.flow.text[block.start : block.end].rstrip()[-1:] in _ENDS
    return max(length, 0) if length >= _PROSE_CHARACTERS or (ends_well and length > 0) else 0


def _descend(nodes: list[Node], weights: list[int]) -> int:
    """From the root down, as long as one child holds the majority of the page's prose."""
    best = 0
    for index in range(1, len(nodes)):
        is_heavy = weights[index] >= _MAJORITY * weights[0]
        if is_heavy and nodes[index].parent == best and nodes[index].name not in CONTENT_TAGS:
            best = index
    return best


def _members(nodes: list[Node], chosen: int) -> list[bool]:
    inside: list[bool] = []
    for index, node in enumerate(nodes):
        inside.append(index == chosen or (node.parent >= 0 and inside[node.parent]))
    return inside
