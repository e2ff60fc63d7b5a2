"""Contact pages in fourteen languages, in the manner of embassies' sites: every value comes out.

The pages stand in `missions`, with what they hold in the form of a truth for `evaluate`.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from api.ingest import ISO_STATES, read_page
from api.ingest.evaluation.contacts import measure_contacts
from api.ingest.evaluation.truth import MissionTruth

FOLDER = Path(__file__).parent / "missions"
STATES = ISO_STATES.with_names(
    dict.fromkeys(
        "Valdória|Valdorie|Valdorii|Вальдорія|Вальдория|Valdorya"
        "|瓦尔多利亚|ヴァルドリア|발도리아|فالدوريا|لفالدوريا".split("|"),
        "XA",
    )
    | {"Valdoria": "XA", "Republik Valdoria": "XA", "Ostland": "XB"}
    | dict.fromkeys(
        "Kestria|Kestrien|Kestrie|Kestrii|Кестрія|Кестрия|Kestriya|凯斯特里亚|ケストリア"
        "|케스트리아|كيستريا".split("|"),
        "XC",
    ),
    {"Port Selm": "XC", "Selmhafen": "XC"},
)


def _pages() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        for number, page in enumerate(tomllib.loads(path.read_text("utf-8"))["page"], 1):
            found.append(pytest.param(page, id=f"{path.stem}-{number}"))
    return found


@pytest.mark.parametrize("page", _pages())
def test_every_value_of_a_contact_page_comes_out(page: dict[str, Any]) -> None:
    truths = msgspec.convert(page["mission"], list[MissionTruth])

    draft = read_page(page["text"].encode(), states=STATES)

    score = measure_contacts(draft.missions, truths)
    assert list(score.differences) == []
    assert draft.account.unaccounted == 0
