"""Failures of selecting and registering recipients."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.failures import EnotError

if TYPE_CHECKING:
    from enot_desktop.services.recipients.criteria import ParameterKey


@dataclass(eq=False)
class CriterionInvalid(EnotError):
    """A ticked selection parameter has no usable comparison or value."""

    parameter: ParameterKey


@dataclass(eq=False)
class MailingNotSaved(EnotError):
    """Recipients were to be chosen for a mailing that is not saved."""


@dataclass(eq=False)
class SelectionEmpty(EnotError):
    """No client fits the selection."""


@dataclass(eq=False)
class RegistrationStopped(EnotError):
    """The user stopped the registration; nothing of it was kept."""


@dataclass(eq=False)
class GroupNameMissing(EnotError):
    """A mailing group needs a name."""


@dataclass(eq=False)
class GroupNameTaken(EnotError):
    """Another mailing group has this name."""

    name: str
