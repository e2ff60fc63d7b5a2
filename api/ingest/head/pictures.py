"""The pictures of a statement with their captions; for `structure`.

A page lists its pictures and its captions apart from each other. A picture belongs to a caption
if its alternative text says the same; the page's own picture belongs to the only caption.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from api.ingest.draft import Picture
from api.ingest.head import sites
from api.ingest.pages.blocks import Block, Page

_MAX_CAPTION, _MIN_CAPTION = 400, 12
_MOST_PICTURES = 40


def find(
    page: Page, blocks: Sequence[Block], body: range, title: str
) -> tuple[list[Picture], list[int]]:
    """The pictures, and the blocks of the captions that they carry. `body` is the text."""
    indices = list(_captions(page, blocks, body, sites.bare(title)))
    image = page.meta.get("image")
    pictures: list[Picture] = []
    for index in indices:
        caption = page.text(blocks[index])
        match = _picture_of(page, caption)
        url = image.text if image and match is None and len(indices) == 1 else None
        pictures.append(Picture(match[0] if match else url, caption, match[1] if match else None))
    if image and all(picture.url != image.text for picture in pictures):
        pictures.insert(0, Picture(url=image.text))
    return pictures[:_MOST_PICTURES], indices


def _captions(page: Page, blocks: Sequence[Block], body: range, title: str) -> Iterator[int]:
    """Captions inside the text or directly above it; each once."""
    seen = {title}
    for index in range(max(body.start - 2, 0), body.stop):
        block = blocks[index]
        if block.aside != "picture_caption" or block.link > (block.end - block.start) // 2:
            continue
        text = page.text(block)
        key = sites.bare(text)
        if _MIN_CAPTION <= len(text) <= _MAX_CAPTION and key not in seen:
            seen.add(key)
            yield index


def _picture_of(page: Page, caption: str) -> tuple[str, str] | None:
    """The picture whose alternative text is the caption, or its beginning."""
    whole = sites.bare(caption)
    for url, alt in page.pictures:
        own = sites.bare(alt)
        if len(own) >= _MIN_CAPTION and (whole.startswith(own) or own.startswith(whole)):
            return url, alt
    return None
