"""Numbers that only documents have."""

from typing import Any

from api.http.fields import Described


class DegreesField(Described):
    """An angle in degrees, from minus `limit` to `limit`."""

    def __init__(self, limit: int, **options: Any) -> None:
        super().__init__(**options)
        self.limit = limit

    def json_schema(self) -> dict[str, Any]:
        """What the contract says of a value."""
        return {"type": "number", "minimum": -self.limit, "maximum": self.limit}
