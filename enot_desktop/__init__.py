"""E-mail mailings of a veterinary clinic."""

__version__ = "0.1.0"
