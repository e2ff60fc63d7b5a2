"""One request, job or imported document is one transaction; the only commit stands here."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.orm import Session


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """A session whose work is kept when the block ends and undone when it raises.

    Open it inside the view or the command, so that a failing commit reaches whoever reports
    errors. Objects stay readable after the block.
    """
    with Session(engine, expire_on_commit=False) as session:
        yield session
        session.commit()
