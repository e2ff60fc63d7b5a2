"""A text that fits its column fits the contract, and the other way round: the lengths are equal.

Closed sets and language tags are left out: their patterns bound them, not their lengths.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import MetaData

import api.desk.models
from api.db.base import DESK

ROOT = Path(__file__).resolve().parents[2]
MODELLED = api.desk.models
SETS_AND_TAGS = ("[a-z0-9_]*$", "[a-z]{2,3}(?:-")

# Which tables a component of the contract takes its facts from.
TABLES = {
    "Address": ("mission", "mission_text"),
    "Answer": ("answer",),
    "Asker": ("question",),
    "ContactMission": ("mission", "mission_text"),
    "ContactPoint": ("contact_point",),
    "Mission": ("mission", "mission_text"),
    "MissionSummary": ("mission", "mission_text"),
    "Phone": ("phone",),
    "Picture": ("picture",),
    "QAItem": ("qa_item",),
    "Remark": ("segment",),
    "SocialLink": ("social_link",),
    "Source": ("edition",),
    "Speaker": ("speaker", "speaker_name"),
    "SpeakerRef": ("speaker", "speaker_name", "appearance"),
    "Statement": ("statement", "edition"),
    "StatementSummary": ("statement", "edition"),
    "Topic": ("topic",),
}

Fact = tuple[str, int | None, int]


def facts(contract: dict[str, Any], tables: MetaData) -> Iterator[Fact]:
    """Give name, the contract's length and the column's for each text that both have."""
    for component, names in TABLES.items():
        properties = contract["components"]["schemas"][component]["properties"]
        for name, schema in properties.items():
            length = column_length(tables, names, component, name)
            if length is not None and not is_set_or_tag(schema):
                yield f"{component}.{name}", schema.get("maxLength"), length


def column_length(
    tables: MetaData, names: tuple[str, ...], component: str, name: str
) -> int | None:
    """Find the column: of the same name, or with the component's name before it."""
    wanted = (f"{component.lower()}_{name}", "public_id" if name == "id" else name)
    for table in names:
        columns = tables.tables[f"desk.{table}"].columns
        for candidate in wanted:
            if candidate in columns:
                return getattr(columns[candidate].type, "length", None)
    return None


def is_set_or_tag(schema: dict[str, Any]) -> bool:
    return (
        "$ref" in schema
        or "enum" in schema
        or any(part in schema.get("pattern", "") for part in SETS_AND_TAGS)
    )


def unequal(found: Iterator[Fact]) -> list[str]:
    return [
        f"{name}: {length} in the contract, {column} in the column"
        for name, length, column in found
        if length != column
    ]


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(text)
    return found


def test_texts_are_as_long_in_the_contract_as_in_their_columns(contract: dict[str, Any]) -> None:
    assert not unequal(facts(contract, DESK))


def test_there_are_lengths_to_compare(contract: dict[str, Any]) -> None:
    assert len(list(facts(contract, DESK))) > 25


@pytest.mark.parametrize("schema", [{"maxLength": 999}, {"type": "string"}])
def test_another_length_is_caught(contract: dict[str, Any], schema: dict[str, Any]) -> None:
    broken = deepcopy(contract)
    broken["components"]["schemas"]["Statement"]["properties"]["title"] = schema

    assert [line.split(":")[0] for line in unequal(facts(broken, DESK))] == ["Statement.title"]
