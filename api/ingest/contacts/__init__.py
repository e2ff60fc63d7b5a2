"""Missions and the ways to reach them."""
