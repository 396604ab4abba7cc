"""Brings all sentences together; whoever shows failures imports this once."""

from enot_desktop.ui.wording import failures, lists, mailings, recipients

__all__ = ["failures", "lists", "mailings", "recipients"]
