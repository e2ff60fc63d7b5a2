"""Public ids: random, so that they tell nothing about how much there is or what came when."""

from collections.abc import Callable

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, lower case
BITS_PER_CHARACTER = 5
ID_LENGTH = 16
ANCHOR_LENGTH = 10
PUBLIC_ID_COLUMN = 19  # prefix of two letters, underscore, 16 characters

STATEMENT, QA_ITEM, SPEAKER, MISSION, CONTACT_POINT, ANCHOR = "st", "qa", "sp", "ms", "cp", "p"

RandomBits = Callable[[int], int]  # as `secrets.randbits`


class PublicIds:
    """Hands out new ids; `random_bits(k)` gives an integer of k random bits."""

    def __init__(self, random_bits: RandomBits) -> None:
        self._random_bits = random_bits

    def new(self, prefix: str) -> str:
        """A new id such as `st_` and 16 characters (anchors: `p_` and 10)."""
        length = ANCHOR_LENGTH if prefix == ANCHOR else ID_LENGTH
        number = self._random_bits(length * BITS_PER_CHARACTER)
        characters = (
            ALPHABET[number >> shift & 31] for shift in range(0, length * BITS_PER_CHARACTER, 5)
        )
        return f"{prefix}_{''.join(characters)}"
