"""What is known about the servers of the address that is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from enot_desktop.services.accounts.providers import Hints, provider_of_domain
from enot_desktop.services.clinic.addresses import normalise_address

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.accounts.cards import ServerSettings
    from enot_desktop.services.accounts.detection import Detected
    from enot_desktop.services.accounts.providers import Provider
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.ui.background import Background


class ServerLookup(QObject):
    """Looks servers up: known providers at once, others in the background.

    Signals: `known` (`Hints`, empty ones when nothing is known).
    """

    known = Signal(object)

    def __init__(self, accounts: AccountService, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._accounts, self._background = accounts, background
        self._address = ""
        self._found: dict[str, Detected] = {}
        self._asked: set[str] = set()

    def settings_for(self, address: str) -> ServerSettings | None:
        """Return the servers of an address as far as they are known by now."""
        clean = normalise_address(address)
        found = self._found.get(clean)
        if found is not None:
            return found.settings
        provider = _provider(clean)
        return provider.settings_for(clean) if provider else None

    def type_address(self, text: str) -> None:
        """Tell what is known without asking anybody."""
        self._address = normalise_address(text)
        found, provider = self._found.get(self._address), _provider(self._address)
        if found is not None:
            self.known.emit(found.hints)
        else:
            self.known.emit(provider.hints if provider else Hints())

    def enter_address(self, text: str) -> None:
        """Find the servers of an address that is typed to its end; nothing is said if it fails."""
        address = normalise_address(text)
        if not address or address in self._asked or _provider(address) is not None:
            return
        self._asked.add(address)

        def take(detected: Detected) -> None:
            self._found[address] = detected
            if address == self._address:
                self.known.emit(detected.hints)

        def forget(_error: EnotError) -> None:
            self._asked.discard(address)

        self._background.run(self, lambda: self._accounts.detect(address), take, forget)


def _provider(address: str) -> Provider | None:
    return provider_of_domain(address.rpartition("@")[2]) if address else None
