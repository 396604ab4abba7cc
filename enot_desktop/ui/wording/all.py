"""Brings all sentences together; whoever shows failures imports this once."""

from enot_desktop.ui.wording import failures, mailings, recipients

__all__ = ["failures", "mailings", "recipients"]
