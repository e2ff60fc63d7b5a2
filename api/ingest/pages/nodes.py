"""The elements of a saved page that can hold blocks, a tree in a list; for `mainpart`, `cards`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """An element; `parent` is an index, smaller than its own.

    `reason`: why text in it would be furniture; `is_strong`: by a name that means nothing else.
    `is_text`: the page calls it its text. `hint`: its class and id as words.
    """

    name: str
    parent: int
    reason: str | None = None
    is_strong: bool = False
    is_text: bool = False
    hint: str = ""


def sum_up(weights: list[int], nodes: list[Node]) -> list[int]:
    """Each element's weight with those of all elements in it."""
    for index in range(len(nodes) - 1, 0, -1):
        weights[nodes[index].parent] += weights[index]
    return weights


def inherit(nodes: list[Node], own: Sequence[str | None]) -> list[str | None]:
    """Each element's reason, or that of the nearest one around it."""
    reasons: list[str | None] = []
    for node, reason in zip(nodes, own, strict=True):
        reasons.append(reason or (reasons[node.parent] if node.parent >= 0 else None))
    return reasons


def members(nodes: list[Node], chosen: int) -> list[bool]:
    inside: list[bool] = []
    for index, node in enumerate(nodes):
        inside.append(index == chosen or (node.parent >= 0 and inside[node.parent]))
    return inside
