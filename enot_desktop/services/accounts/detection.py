"""Finding the mail servers of an address (M04)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from enot_desktop.services.accounts.failures import AddressInvalid, SettingsNotFound
from enot_desktop.services.accounts.providers import Hints, provider_of_domain
from enot_desktop.services.clinic.addresses import normalise_address

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import ServerSettings


class Source(StrEnum):
    """Where settings come from, the most trustworthy first."""

    TABLE = "table"
    MX = "mx"
    AUTOCONFIG = "autoconfig"
    ISPDB = "ispdb"
    SRV = "srv"
    MX_AUTOCONFIG = "mx_autoconfig"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Detected:
    """Settings that were found, where, and what to know about the provider."""

    settings: ServerSettings
    source: Source
    hints: Hints


class SettingsDetector:
    """Finds settings by address, the surest source first."""

    def find(self, address: str) -> Detected:
        """Return the settings for an address.

        Raises `AddressInvalid`, or `SettingsNotFound` with the domain.
        """
        clean = normalise_address(address)
        if not clean:
            raise AddressInvalid(address)
        domain = clean.rpartition("@")[2]
        provider = provider_of_domain(domain)
        if provider is None:
            raise SettingsNotFound(domain)
        return Detected(provider.settings_for(clean), Source.TABLE, provider.hints)
