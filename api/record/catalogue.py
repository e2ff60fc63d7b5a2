"""What the record as a whole has to tell."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from api.record.tables import public_edition


def find_languages(connection: Connection) -> Sequence[str]:
    """The languages of all editions, in the order of their tags.

    Hops over the index from one language to the next, so it costs a few look-ups however many
    editions there are.
    """
    language = public_edition.c.language
    hops = select(func.min(language).label("language")).cte("hops", recursive=True)
    following = (
        select(func.min(language)).where(language > hops.c.language).correlate(hops)
    ).scalar_subquery()
    hops = hops.union_all(select(following).where(hops.c.language.is_not(None)))
    statement = select(hops.c.language).where(hops.c.language.is_not(None))
    return connection.scalars(statement.order_by(hops.c.language)).all()
