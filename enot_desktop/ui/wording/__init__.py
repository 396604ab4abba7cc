"""Captions of values and sentences for failures."""
