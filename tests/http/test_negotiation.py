"""Which language is served."""

import pytest
from flask import Flask

from api.http.negotiation import (
    MAX_RANGES,
    choose_language,
    parse_languages,
    preferred_languages,
)


@pytest.mark.parametrize(
    ("header", "available", "chosen"),
    [
        ("", ["en", "ru"], "ru"),
        ("en", ["en", "ru"], "en"),
        ("de", ["en", "ru"], "ru"),
        ("*", ["en", "ru"], "ru"),
        ("en-GB, fr;q=0.5", ["en", "ru", "fr"], "en"),
        ("pt", ["pt-BR", "ru"], "pt-BR"),
        ("pt-PT", ["pt-BR", "ru"], "pt-BR"),
        ("PT_br", ["pt-BR", "ru"], "pt-BR"),
        ("en;q=0.3, ru;q=0.2", ["en", "ru"], "en"),
        ("en;q=0, *", ["en", "ru", "fr"], "ru"),
        ("ru;q=0, *;q=0.1", ["en", "ru"], "en"),
        ("en;q=0", ["en", "ru"], "ru"),
        ("fr, en;q=0.1, *;q=0.9", ["en", "ru"], "ru"),
        ("en, ru", ["ru", "en"], "en"),
        ("zh-Hant", ["zh-Hans", "zh-Hant", "ru"], "zh-Hant"),
        ("en;q=nonsense, ru;q=", ["en", "ru"], "ru"),
        (",,,;;;===", ["en", "ru"], "ru"),
    ],
)
def test_the_best_accepted_language_is_chosen_else_the_original(
    header: str, available: list[str], chosen: str
) -> None:
    assert choose_language(available, "ru", parse_languages(header)) == chosen


def test_what_a_request_prefers_leaves_out_stars_and_refusals(app: Flask) -> None:
    header = "fr;q=0.5, en, *;q=0.1, de;q=0"

    with app.test_request_context(headers={"Accept-Language": header}):
        assert preferred_languages() == ("en", "fr")


def test_a_thousand_ranges_are_not_all_read() -> None:
    header = ", ".join(f"x{number}" for number in range(1000)) + ", en"

    accept = parse_languages(header)

    assert len(accept) <= MAX_RANGES
    assert choose_language(["en", "ru"], "ru", accept) == "ru"
