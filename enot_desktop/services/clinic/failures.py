"""Failures of the cards of clients and animals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.failures import EnotError

if TYPE_CHECKING:
    from datetime import date


@dataclass(eq=False)
class NameMissing(EnotError):
    """A client without any name, or an animal without its name, cannot be saved."""


@dataclass(eq=False)
class ContactMissing(EnotError):
    """A row of contact information is empty."""


@dataclass(eq=False)
class ContactInvalid(EnotError):
    """What was entered as an e-mail address is none."""

    value: str


@dataclass(eq=False)
class ContactRefuses(EnotError):
    """An address that was refused cannot be taken out of a card: the refusal would go with it."""

    value: str


@dataclass(eq=False)
class ContactRepeated(EnotError):
    """The same contact stands twice in one card."""

    value: str


@dataclass(eq=False)
class NumberMissing(EnotError):
    """An animal has no card number."""


@dataclass(eq=False)
class NumberTaken(EnotError):
    """Another animal has this card number already."""

    number: str


@dataclass(eq=False)
class DateInFuture(EnotError):
    """A day that must have come already (birth, visit, registration) lies in the future."""

    day: date
