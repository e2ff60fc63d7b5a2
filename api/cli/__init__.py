"""The `communique` command: parse, call a use case, print."""

from api.cli.main import main

__all__ = ["main"]
