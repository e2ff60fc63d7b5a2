"""Mends extraction damage with proof from word lists."""
