"""The public contract, version 1: routes and schemas; no SQL and no rules."""
