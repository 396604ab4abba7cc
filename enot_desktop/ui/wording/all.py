"""Brings all sentences together; whoever shows failures imports this once."""

from enot_desktop.ui.wording import failures

__all__ = ["failures"]
