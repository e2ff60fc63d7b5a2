"""Saved pages to blocks of text: plain text, Markdown, HTML, and what in them is furniture."""
