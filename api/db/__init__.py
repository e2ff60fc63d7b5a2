"""Engines, sessions, column types and migrations: everything that touches a database driver."""
