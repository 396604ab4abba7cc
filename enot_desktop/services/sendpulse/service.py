"""The service as others use it: `SendPulse` hands out one `Account` for an ID and Secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from threading import Event

    from enot_desktop.services.sendpulse.types import (
        AddressResult,
        Balance,
        Book,
        BookContact,
        BookCost,
        BookEntry,
        CampaignState,
        CreatedCampaign,
        Keys,
        LetterResult,
        NewCampaign,
        ServiceSender,
        Unsubscribed,
    )

SERVICE_URL = "https://api.sendpulse.com"
PAGE = 100
"""Rows of a list that the service gives at once, at most."""


class AccountCalls(Protocol):
    """The account itself."""

    def require_token(self) -> None:
        """Ask for a fresh token; raises `KeysRefused`."""
        ...

    def senders(self) -> tuple[ServiceSender, ...]:
        """Return the addresses the account may send from."""
        ...

    def balance(self) -> Balance:
        """Return money and what is left of the tariff."""
        ...


class BookCalls(Protocol):
    """Address books."""

    def create(self, name: str) -> int:
        """Create a book and return its number; not repeated after `AnswerLost`."""
        ...

    def find(self, name: str) -> Book | None:
        """Look through all books for one of exactly this name."""
        ...

    def get(self, book_id: int) -> Book | None:
        """Return a book, or None when there is none of this number (any more)."""
        ...

    def delete(self, book_id: int) -> None:
        """Delete a book; one that is gone already is no failure."""
        ...

    def add(self, book_id: int, entries: Sequence[BookEntry]) -> None:
        """Put addresses into a book in one request; harmless to repeat."""
        ...

    def remove(self, book_id: int, addresses: Sequence[str]) -> None:
        """Take addresses out of a book, a hundred a request; harmless to repeat."""
        ...

    def unsubscribe(self, book_id: int, addresses: Sequence[str]) -> None:
        """Have addresses left out of what is sent to a book; harmless to repeat."""
        ...

    def total(self, book_id: int) -> int:
        """Count the addresses of a book."""
        ...

    def contacts(
        self, book_id: int, offset: int = 0, limit: int = 100, *, active: bool | None = None
    ) -> tuple[BookContact, ...]:
        """Return some addresses of a book: the active ones, the others, or with None all."""
        ...

    def cost(self, book_id: int) -> BookCost:
        """Return what a campaign to a book would cost."""
        ...


class CampaignCalls(Protocol):
    """Campaigns."""

    def create(self, campaign: NewCampaign) -> CreatedCampaign:
        """Create a campaign; not repeated after `AnswerLost`."""
        ...

    def find(self, name: str) -> CampaignState | None:
        """Look through the latest thousand campaigns for one of exactly this name."""
        ...

    def get(self, campaign_id: int) -> CampaignState | None:
        """Return a campaign with its figures, or None when there is none of this number."""
        ...

    def cancel(self, campaign_id: int) -> None:
        """Cancel a campaign that is not being sent yet."""
        ...

    def result(self, campaign_id: int, address: str) -> AddressResult | None:
        """Return what came of a campaign at one address, None when nothing is known."""
        ...


class LetterCalls(Protocol):
    """Letters sent by themselves («SMTP»)."""

    def send(self, body: bytes) -> str:
        """Send a letter, a ready JSON `{"email": …}`, and return its number at the service.

        Not repeated after `AnswerLost`.
        """
        ...

    def results(self, letter_ids: Sequence[str]) -> tuple[LetterResult, ...]:
        """Return what came of letters, any number of them; unknown ones are left out."""
        ...

    def unsubscribed(self) -> tuple[Unsubscribed, ...]:
        """Return everybody who unsubscribed from single letters (GET /smtp/unsubscribe)."""
        ...


class ServiceAccount(Protocol):
    """One account of the service; token and rate are shared by all who use the same ID.

    Every call raises `KeysRefused`, `ServiceRefused`, `ServiceUnreachable`, `AnswerLost` or
    `ServiceBusy`. May be used from several threads.
    """

    @property
    def account(self) -> AccountCalls:
        """Calls about the account itself."""
        ...

    @property
    def books(self) -> BookCalls:
        """Calls about address books."""
        ...

    @property
    def campaigns(self) -> CampaignCalls:
        """Calls about campaigns."""
        ...

    @property
    def letters(self) -> LetterCalls:
        """Calls about single letters."""
        ...


class ServiceConnector(Protocol):
    """Gives the account of an ID and Secret; asks the network nothing by itself."""

    def connect(self, keys: Keys, stop: Event | None = None) -> ServiceAccount:
        """Return the account; once `stop` is set, waiting for the service ends at once."""
        ...
