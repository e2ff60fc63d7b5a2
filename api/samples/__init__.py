"""The pages that `communique demo` imports, of invented states; called by `api.cli.serving`."""

from pathlib import Path

_FOLDER = Path(__file__).parent

# In this order: a translation comes after the page whose anchors it takes over.
PAGES: list[Path] = [
    _FOLDER / name
    for name in ("talks.en.txt", "talks.ru.txt", "consulate.en.html", "consulate.ru.html")
]
PLACES_FILE: Path = _FOLDER / "places.json"
