"""Bytes to text, text to a flow that knows its source, and the account of every character."""
