"""flask-smorest has no types: blueprints and openapi take its classes from here."""

from flask_smorest import Api as SmorestApi  # type: ignore[import-untyped]
from flask_smorest import Blueprint as SmorestBlueprint

__all__ = ["SmorestApi", "SmorestBlueprint"]
