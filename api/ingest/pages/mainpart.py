"""Which part of a saved HTML page is its text? Decided by where the prose is; for `markup`."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from api.ingest.lexicon.markup import CONTAINER_TAGS
from api.ingest.pages import cards
from api.ingest.pages.blocks import Block, Page
from api.ingest.pages.nodes import Node, inherit, members, sum_up
from api.ingest.transcript import labels

_PROSE_CHARACTERS = 60
_MAJORITY, _NAMED_MAJORITY, _TITLED_SHARE = 0.7, 0.5, 0.35
_ASIDE_SHARE, _STRONG_ASIDE_SHARE = 0.3, 0.6
_LABEL_SHARE = 0.9
_MAX_HEADER_LINK_SHARE = 0.5
_ENDS = frozenset(".?!…:;»”\"'’)。؟！？")
_TURNS = frozenset({"ask", "answer"})
_GROUPED = "picture_caption"


def settle(page: Page, nodes: list[Node]) -> None:
    """Gives the blocks the reasons why they are furniture, and the page the range of its text.

    The text is in the deepest element that holds most of the prose.
    """
    spoken = _count_labels(page, nodes)
    blocks = _with_reasons(page, nodes, spoken)
    weights = _weigh(page, [block for block in blocks if block.aside is None], nodes)
    if weights[0]:
        direct = _direct(page, blocks, nodes)
        inside = members(nodes, _descend(nodes, weights, spoken, _titled(blocks, nodes), direct))
        held = [index for index, block in enumerate(blocks) if inside[block.node]]
        page.main = (held[0], held[-1] + 1) if held else None
    page.blocks = blocks


def _count_labels(page: Page, nodes: list[Node]) -> list[int]:
    """How many blocks under each element open with a word for question or answer."""
    counts = [0] * len(nodes)
    for block in page.blocks:
        candidate = labels.read(page.raw(block), block.bold)
        counts[block.node] += candidate is not None and candidate.kind in _TURNS
    return sum_up(counts, nodes)


def _with_reasons(page: Page, nodes: list[Node], spoken: list[int]) -> list[Block]:
    """The blocks, each with the reason why it is furniture, if its elements give one."""
    weights = _weigh(page, page.blocks, nodes)
    limit = _STRONG_ASIDE_SHARE * weights[0]
    strong = [
        node.reason if node.is_strong and weight <= limit else None
        for node, weight in zip(nodes, weights, strict=True)
    ]
    inherited = inherit(nodes, strong)
    rest = [block for block in page.blocks if inherited[block.node] is None]
    weak = _weak_reasons(nodes, _weigh(page, rest, nodes), spoken)
    lists = cards.find(page, nodes, spoken, _titled(rest, nodes))
    own = [one or other or third for one, other, third in zip(strong, weak, lists, strict=True)]
    reasons = inherit(nodes, own)
    return [
        replace(block, aside=reasons[block.node]) if reasons[block.node] else block
        for block in page.blocks
    ]


def _weak_reasons(nodes: list[Node], weights: list[int], spoken: list[int]) -> list[str | None]:
    """A class name says nothing of elements with much of the prose, or with turns in them."""
    groups: Counter[str] = Counter()
    for node, weight in zip(nodes, weights, strict=True):
        if node.reason == _GROUPED:
            groups[node.hint] += weight
    turns = {node.hint for node, count in zip(nodes, spoken, strict=True) if count}
    reasons: list[str | None] = []
    for index, node in enumerate(nodes):
        weight = max(weights[index], groups[node.hint] if node.reason == _GROUPED else 0)
        is_spoken = spoken[index] or (len(node.hint) > 1 and node.hint in turns)
        is_text = weight > _ASIDE_SHARE * weights[0] or is_spoken
        reasons.append(None if node.is_strong or is_text else node.reason)
    return reasons


def _weigh(page: Page, blocks: list[Block], nodes: list[Node]) -> list[int]:
    weights = [0] * len(nodes)
    for block in blocks:
        weights[block.node] += _prose(page, block)
    return sum_up(weights, nodes)


def _prose(page: Page, block: Block) -> int:
    length = block.end - block.start - 2 * block.link
    ends_well = page.flow.text[block.start : block.end].rstrip()[-1:] in _ENDS
    return max(length, 0) if length >= _PROSE_CHARACTERS or (ends_well and length > 0) else 0


def _titled(blocks: list[Block], nodes: list[Node]) -> list[int]:
    """Which elements hold the page's only great heading."""
    counts = [0] * len(nodes)
    titles = [block.node for block in blocks if block.tag == "h1" and block.aside is None]
    for index in titles if len(titles) == 1 else ():
        counts[index] = 1
    return sum_up(counts, nodes)


def _direct(page: Page, blocks: list[Block], nodes: list[Node]) -> list[bool]:
    """Which elements have paragraphs of prose of their own."""
    found = [False] * len(nodes)
    for block in blocks:
        if block.aside is None and block.tag == "p" and _prose(page, block):
            found[nodes[block.node].parent if nodes[block.node].name == "p" else block.node] = True
    return found


def _descend(
    nodes: list[Node],
    weights: list[int],
    spoken: list[int],
    titled: list[int],
    direct: list[bool],
) -> int:
    """From the root down, as long as one child holds the majority of prose and the labels.

    What the page itself calls its text needs less of a majority, and so does what holds the title,
    unless the title stands apart from what the page calls its text. An element with the title and
    paragraphs of its own below it is the text itself.
    """
    best = 0
    is_apart = any(
        node.is_text and not titles and 2 * weight >= weights[0]
        for node, weight, titles in zip(nodes, weights, titled, strict=True)
    )
    alike: Counter[tuple[str, str]] = Counter()
    for node, weight in zip(nodes, weights, strict=True):
        alike[node.name, node.hint] += weight
    for index in range(1, len(nodes)):
        node = nodes[index]
        if node.parent != best or node.name not in CONTAINER_TAGS:
            continue
        if titled[best] and direct[best] and not titled[index]:
            continue
        is_only = alike[node.name, node.hint] == weights[index]
        share = _NAMED_MAJORITY if node.is_text and is_only else _MAJORITY
        share = _TITLED_SHARE if titled[index] and is_only and not is_apart else share
        if weights[index] >= share * weights[0] and spoken[index] >= _LABEL_SHARE * spoken[0]:
            best = index
    return best
