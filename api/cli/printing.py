"""How text of pages and file names is made safe to print; for everything that prints."""

import re

from rich import markup

CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def shown(text: str) -> str:
    """Text of a page or a file name: neither markup nor orders to the terminal."""
    return markup.escape(CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text))
