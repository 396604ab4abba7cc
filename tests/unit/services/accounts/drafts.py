"""Drafts and secrets that the tests of accounts share."""

from __future__ import annotations

from dataclasses import replace

from enot_desktop.models.values import Security
from enot_desktop.services.accounts.cards import (
    AccountDraft,
    Limits,
    ServerAddress,
    ServerSettings,
)
from enot_desktop.services.accounts.failures import KeyringUnavailable
from enot_desktop.services.accounts.secrets import MemorySecrets

SETTINGS = ServerSettings(
    smtp=ServerAddress("smtp.clinic.example", 465, Security.SSL),
    incoming=ServerAddress("imap.clinic.example", 993, Security.SSL),
    limits=Limits(hourly=60, daily=300, pause_seconds=4.0, connections=1, attachments=1000),
)
DRAFT = AccountDraft("vet@clinic.example", "Клиника «Енот»", settings=SETTINGS)


class TroublesomeSecrets(MemorySecrets):
    """Passwords in memory that cannot be changed while `locked`."""

    locked = False

    def set(self, account_id: int, password: str) -> None:
        self._open()
        super().set(account_id, password)

    def delete(self, account_id: int) -> None:
        self._open()
        super().delete(account_id)

    def _open(self) -> None:
        if self.locked:
            raise KeyringUnavailable("locked")


def with_settings(**changes: object) -> AccountDraft:
    """Return the draft with other settings."""
    settings = replace(SETTINGS, **changes)  # pyright: ignore[reportArgumentType]
    return replace(DRAFT, settings=settings)
