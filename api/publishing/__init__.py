"""Publishing: the one door from the desk to the record. Nothing else writes the record.

Use `release_statement`, `release_mission` and `release_page`; the other modules write one part of
the record each, inside the caller's transaction.
"""

from api.publishing.pages import release_page
from api.publishing.release import Outcome, release_mission, release_statement

__all__ = ["Outcome", "release_mission", "release_page", "release_statement"]
