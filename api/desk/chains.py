"""The heaviest rising chain of pairs; alignment asks it which edited paragraphs belong together."""

from collections.abc import Iterable

Pair = tuple[int, int, float]  # place in the old text, place in the new one, weight above zero
Tip = tuple[float, int]  # weight of a chain, number of its last pair

NO_CHAIN: Tip = (0.0, -1)


def heaviest_chain(pairs: Iterable[Pair]) -> list[tuple[int, int]]:
    """Those pairs (old, new) of greatest weight together in which both sides rise.

    Takes n log n steps for n pairs.
    """
    # Of pairs with one old place the later new place first, so that they never join.
    ordered = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    ranks = {new: rank for rank, new in enumerate(sorted({new for _, new, _ in ordered}), 1)}
    tips = _Tips(len(ranks))
    before: list[int] = []
    for number, (_, new, weight) in enumerate(ordered):
        below, last = tips.best_up_to(ranks[new] - 1)
        before.append(last)
        tips.offer(ranks[new], (below + weight, number))
    _, last = tips.best_up_to(len(ranks))
    chain: list[tuple[int, int]] = []
    while last >= 0:
        chain.append(ordered[last][:2])
        last = before[last]
    return chain[::-1]


class _Tips:
    """The heaviest chain that ends at or below a rank (a Fenwick tree of maxima)."""

    def __init__(self, size: int) -> None:
        self._tree = [NO_CHAIN] * (size + 1)

    def best_up_to(self, rank: int) -> Tip:
        best = NO_CHAIN
        while rank:
            best = max(best, self._tree[rank])
            rank &= rank - 1
        return best

    def offer(self, rank: int, tip: Tip) -> None:
        while rank < len(self._tree):
            self._tree[rank] = max(self._tree[rank], tip)
            rank += rank & -rank
