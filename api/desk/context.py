"""What every desk service is given: the transaction, the time, and a source of public ids."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from api.db.ids import PublicIds


@dataclass(frozen=True, slots=True)
class Desk:
    """One transaction at the desk; `now` is the database's clock, read at its start."""

    session: Session
    now: datetime
    ids: PublicIds
