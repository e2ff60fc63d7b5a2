"""Reads pages in processes of their own, which have limits and can be killed.

When to use it: for every page that comes from outside. `Readers` gives the draft of a page, or
UnreadableInputError where a page costs too much or takes its reader down; the caller goes on.
When not: for texts of our own, and where one process reads what it has written; call
`api.ingest` there.
"""

from api.sandbox.limits import Limits
from api.sandbox.readers import Readers, usable_processors

__all__ = ["Limits", "Readers", "usable_processors"]
