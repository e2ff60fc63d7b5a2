"""How names, titles and cities are compared, by columns and by filters alike."""

import unicodedata


def fold(text: str, length: int) -> str:
    """Reduce to what matters for "is it the same name?": no marks, capitals or punctuation.

    `length` is that of the column that keeps the result, so equal starts of very long texts
    compare equal.
    """
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join("".join(map(_spaced, bare.casefold())).split())[:length].rstrip()


def _spaced(character: str) -> str:
    """A space for all but letters, digits and marks; the vowels of Indic scripts are marks."""
    return character if unicodedata.category(character)[0] in "LMN" else " "
