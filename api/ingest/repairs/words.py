"""Is this a word? Frequencies from word lists, cached; asked by `decode`, `repairs`, `language`."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

import wordfreq

# Languages whose lists can be asked without a tokenizer of their own.
SUPPORTED = frozenset("ar bg cs da de el en es fi fr hu id it lt nl pl pt ro ru sv tr uk".split())
_SAMPLE_WORDS = 300
_COMMON = 2.0


@lru_cache(maxsize=65_536)
def frequency(word: str, language: str) -> float:
    """Zipf frequency: 0 for an unknown word, 7 for the commonest."""
    if language not in SUPPORTED:
        return 0.0
    return float(wordfreq.zipf_frequency(word, language))


def known_share(sample: list[str], language: str) -> float:
    """The share of distinct words of a text's beginning that the language's list knows."""
    distinct = list(islice(dict.fromkeys(word.lower() for word in sample), _SAMPLE_WORDS))
    if not distinct:
        return 0.0
    return sum(frequency(word, language) > _COMMON for word in distinct) / len(distinct)
