"""What a way of sending letters must offer, and how its failures look."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from enot_desktop.models.failures import EnotError

if TYPE_CHECKING:
    from enot_desktop.models.values import AttemptOutcome, Reason, Security, Stage


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where to connect and as whom; the password never shows in a representation."""

    host: str
    port: int
    security: Security
    login: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadyLetter:
    """A letter as its transport takes it, with the addresses of its envelope."""

    sender: str
    recipient: str
    content: bytes


@dataclass(eq=False)
class DeliveryFailed(EnotError):
    """A letter was not (or perhaps not) handed over, or the server could not be used.

    `outcome` tells what follows: TEMPORARY and PERMANENT concern this letter, ACCOUNT concerns
    every letter of the account (and this one was certainly not sent), UNKNOWN means that the
    letter was given whole and no answer came. `code` is a mail server's SMTP code (never one of the
    SendPulse service's own, which stand in `detail`), `detail` the server's words.
    """

    outcome: AttemptOutcome
    stage: Stage
    reason: Reason
    code: int | None = None
    detail: str = ""


class Transport(Protocol):
    """One connection to a server that takes letters; used by one thread only."""

    def open(self) -> None:
        """Connect and log in; raises `DeliveryFailed` with outcome ACCOUNT."""
        ...

    def send(self, letter: ReadyLetter) -> str:
        """Hand one letter over and return its number at the server, empty where there is none.

        Raises `DeliveryFailed`. The connection is closed if it broke.
        """
        ...

    def close(self) -> None:
        """End the connection; never raises."""
        ...
