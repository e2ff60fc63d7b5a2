"""Releases what an imported page became, and nothing that came to the desk by other pages."""

from collections.abc import Iterator

from api.desk import queries
from api.desk.context import Desk
from api.desk.reports import Report
from api.publishing.release import release_mission, release_statement
from api.publishing.views import Renderers


def release_page(desk: Desk, report: Report, sha256: str, renderers: Renderers) -> list[str]:
    """Release the missions and the edition of the page with this digest; missions first.

    What other pages have changed meanwhile, and nobody published, stays at the desk: each such
    document is named in the warnings that are returned.
    """
    warnings = list(_release_missions(desk, report, sha256, renderers))
    if report.statement is None:
        return warnings
    statement = queries.get_statement(desk.session, report.statement)
    own = [
        edition.language
        for edition in statement.editions
        if edition.language in report.editions and edition.source_sha256 == sha256
    ]
    if own:
        release_statement(desk, statement, renderers, languages=own)
    else:
        warnings.append(
            f"{report.statement} was not published: another page has changed it since. "
            "Publish it by its id."
        )
    return warnings


def _release_missions(
    desk: Desk, report: Report, sha256: str, renderers: Renderers
) -> Iterator[str]:
    for mission_id in report.missions:
        mission = queries.get_mission(desk.session, mission_id)
        if set(mission.unreleased) <= {sha256}:
            release_mission(desk, mission, renderers)
        else:
            yield (
                f"{mission_id} was not published: other pages have changed it, and nobody has "
                "published that. Publish it by its id."
            )
