"""A service that keeps nothing but counts, so that all memory is the program's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from enot_desktop.services.sendpulse.codes import BookStatus, CampaignStatus
from enot_desktop.services.sendpulse.types import Book, CampaignState, CreatedCampaign, Figures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from threading import Event

    from enot_desktop.services.sendpulse.service import ServiceAccount
    from enot_desktop.services.sendpulse.types import BookContact, BookEntry, Keys, NewCampaign


class Forgetful:
    """All groups of calls in one; only those that a smooth campaign needs."""

    def __init__(self) -> None:
        self._count = 0

    def connect(self, keys: Keys, stop: Event | None = None) -> ServiceAccount:
        """Return the only account."""
        assert keys.secret
        assert stop is not None
        return _Account(self)

    def count(self, entries: Sequence[BookEntry]) -> None:
        """Take note of how many addresses there are."""
        self._count += len(entries)

    def counted(self) -> int:
        """Return how many addresses there are."""
        return self._count


class _Account:
    def __init__(self, service: Forgetful) -> None:
        self.account: Any = None
        self.letters: Any = None
        self.books: Any = _Books(service)
        self.campaigns: Any = _Campaigns()


class _Books:
    def __init__(self, service: Forgetful) -> None:
        self._service = service

    def create(self, name: str) -> int:
        assert name
        return 1

    def get(self, book_id: int) -> Book:
        total = self._service.counted()
        return Book(book_id, "", BookStatus.ACTIVE, total, total, 0)

    def add(self, book_id: int, entries: Sequence[BookEntry]) -> None:
        assert book_id == 1
        self._service.count(entries)

    def total(self, book_id: int) -> int:
        assert book_id == 1
        return self._service.counted()

    def contacts(self, book_id: int, *_: object, **__: object) -> tuple[BookContact, ...]:
        assert book_id == 1
        return ()


class _Campaigns:
    def create(self, campaign: NewCampaign) -> CreatedCampaign:
        assert campaign.html
        return CreatedCampaign(2, CampaignStatus.COPYING_ADDRESSES, 0, 0, "", "")

    def find(self, name: str) -> CampaignState | None:
        assert name

    def get(self, campaign_id: int) -> CampaignState:
        return CampaignState(campaign_id, "", CampaignStatus.SENT, figures=Figures())
