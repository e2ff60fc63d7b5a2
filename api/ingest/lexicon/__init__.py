"""The words that the readers know, as data: one module a subject, no logic."""
