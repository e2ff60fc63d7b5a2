"""Communiqué: the API behind the press and contact pages of embassies and foreign ministries."""

__version__ = "0.1.0"
