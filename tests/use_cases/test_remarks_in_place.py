"""From the page's bytes to the published JSON: remarks keep their place among the questions."""

from __future__ import annotations

from api.ingest import read_page
from tests.ingest.outlines import fill
from tests.ingest.texts import STATES
from tests.use_cases.office import Office

PAGE = (
    "Press conference of the ferry ministers, Port Ost, March 3, 2029\n\n"
    "MINISTER TOLVAN: <p>\n\nQUESTION: <q>\n\nMINISTER TOLVAN: <a>\n\n"
    "MODERATOR: Minister Brack will now read his statement.\n\n"
    "MINISTER BRACK: <p> <p> <p>\n\n<p> <p> <p>\n\n"
    "QUESTION: <q>\n\nMINISTER BRACK: <a>\n\n(The press conference ended at noon.)\n"
)


def test_remarks_between_and_behind_the_questions_are_published_in_their_place(
    office: Office,
) -> None:
    report = office.put_out("a.txt", read_page(fill(PAGE).encode(), states=STATES))

    document = office.read(report.statement)
    first = document["qa_items"][0]
    remarks = document["remarks"]
    assert [remark["part"] for remark in remarks] == [
        "opening",
        first["id"],
        first["id"],
        "closing",
    ]
    assert [remark["position"] for remark in remarks] == [1, 5, 6, 9]
    assert [remark["label"] for remark in remarks[1:]] == ["MINISTER BRACK", "MINISTER BRACK", None]
    assert remarks[1]["speaker"]["name"] == "Brack"
    assert [len(item["answers"]) for item in document["qa_items"]] == [2, 1]
