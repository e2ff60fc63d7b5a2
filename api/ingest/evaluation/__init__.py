"""How well pages are read: drafts against hand-made truth, in figures; for `evaluate` and tests.

Pure functions, like the rest of ingest. `read_index` takes the bytes of an `index.jsonl`,
`score_page` compares one draft with one truth, and scores are added up with `total`.
"""

from api.ingest.evaluation.scoring import score_page
from api.ingest.evaluation.tally import COUNTS, FIGURES, Difference, Score, Tally, total
from api.ingest.evaluation.truth import Entry, Fault, Index, Truth, read_index

__all__ = [
    "COUNTS",
    "FIGURES",
    "Difference",
    "Entry",
    "Fault",
    "Index",
    "Score",
    "Tally",
    "Truth",
    "read_index",
    "score_page",
    "total",
]
