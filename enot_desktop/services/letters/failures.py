"""Failures of the text of letters."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.failures import EnotError


@dataclass(eq=False)
class UnknownTags(EnotError):
    """The subject or text holds tags that nothing stands for; given as written, without braces."""

    tags: tuple[str, ...]
