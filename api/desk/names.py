"""How slugs are made from titles and names."""

from slugify import slugify

from api.vocabulary import SLUG_LENGTH

SLUG_TAIL_LENGTH = 8


def slug_of(text: str, public_id: str) -> str:
    """A slug for `text`, made unique by the end of its random public id.

    The tail is always there: a suffix given only when a slug is taken would tell that an
    unpublished document of that name exists.
    """
    tail = public_id[-SLUG_TAIL_LENGTH:]
    stem: str = slugify(
        text, max_length=SLUG_LENGTH - SLUG_TAIL_LENGTH - 1, word_boundary=True, save_order=True
    )
    return f"{stem}-{tail}" if stem else tail


def topic_slug(text: str) -> str:
    """The slug of a topic: of its name alone, so that pages with one topic share it."""
    slug: str = slugify(text, max_length=SLUG_LENGTH)
    return slug
