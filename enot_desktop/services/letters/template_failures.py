"""Failures of templates of letters."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.failures import EnotError


@dataclass(eq=False)
class TemplateNameMissing(EnotError):
    """A template without a name cannot be saved."""


@dataclass(eq=False)
class TemplateNameTaken(EnotError):
    """Another template has this name already, capitals or not."""

    name: str
