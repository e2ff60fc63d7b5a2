"""The map of access declarations: every route names one of them, and a test reads them all.

A declaration is either anonymous or names the scope that a caller needs. The web layer stores it on
the route (`@blp.public`); whoever identifies callers compares `grant.scope` with what they hold.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Access(StrEnum):
    """What a route can declare."""

    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Grant:
    """What a declaration asks of the caller. Without a scope, anyone may call."""

    meaning: str
    scope: str | None = None

    @property
    def is_anonymous(self) -> bool:
        return self.scope is None


POLICY: Mapping[Access, Grant] = MappingProxyType(
    {Access.PUBLIC: Grant("Anyone may read the record; credentials are ignored.")}
)
