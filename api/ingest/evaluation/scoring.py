"""One draft against one truth; the only function that callers of the measuring need."""

from __future__ import annotations

from api.ingest.draft import Draft, UnreadableInputError
from api.ingest.evaluation.contacts import measure_contacts
from api.ingest.evaluation.fidelity import Source, measure_fidelity
from api.ingest.evaluation.head import measure_head, measure_language
from api.ingest.evaluation.tally import Score
from api.ingest.evaluation.truth import Entry, Truth
from api.ingest.evaluation.turns import measure_turns
from api.ingest.source.decode import decode


def score_page(draft: Draft | None, entry: Entry, content: bytes) -> Score:
    """Compare the draft of a page with its entry in the index; `content` is the page.

    Without a draft (the page was refused) nothing was found: all that the truth has is missed, and
    what concerns the text of a draft is not measured.
    """
    truth = entry.truth or Truth()
    source = _source(content, draft)
    score = (
        measure_turns(draft.statement if draft else None, truth)
        + measure_head(draft, truth, source)
        + measure_language(draft, entry.language)
        + measure_contacts(draft.missions if draft else (), truth.contacts)
    )
    return score + measure_fidelity(draft, truth, source) if draft and source else score


def _source(content: bytes, draft: Draft | None) -> Source | None:
    try:
        text, _ = decode(content)
    except UnreadableInputError:
        return None
    return Source(text, draft.repairs if draft else ())
