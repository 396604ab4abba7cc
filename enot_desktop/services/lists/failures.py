"""Failures of saving a list."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.failures import EnotError


@dataclass(eq=False)
class TargetNotWritable(EnotError):
    """The chosen file cannot be written; often another program has it open."""

    path: str
    detail: str


@dataclass(eq=False)
class ListTooLong(EnotError):
    """The list has more rows than a file of this kind can hold."""

    limit: int


@dataclass(eq=False)
class SavingStopped(EnotError):
    """A person stopped the saving; nothing was written to the chosen file."""
