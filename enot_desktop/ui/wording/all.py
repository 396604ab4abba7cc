"""Brings all sentences together; whoever shows failures imports this once."""

from enot_desktop.ui.wording import clinic, failures, letters, lists, mailings, recipients

__all__ = ["clinic", "failures", "letters", "lists", "mailings", "recipients"]
