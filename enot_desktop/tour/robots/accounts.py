"""«Учетные записи электронной почты»: the list and the form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit

from enot_desktop.models.values import Security
from enot_desktop.tour.robots.hands import shown
from enot_desktop.tour.robots.table import TableRobot
from enot_desktop.ui.accounts.form import AccountForm
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.models.values import IncomingProtocol
    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.ui.accounts.page import AccountsPage


@dataclass(frozen=True)
class Server:
    """A mail server as it is entered by hand."""

    host: str
    port: int
    security: Security = Security.NONE


@dataclass(frozen=True)
class Mailbox:
    """An account to be entered."""

    address: str
    password: str
    sender_name: str = ""
    sending: bool = True
    receiving: bool = False
    keeping: bool = False


@dataclass(frozen=True)
class ServiceKeys:
    """What an account of SendPulse is entered with."""

    address: str
    client_id: str
    secret: str = field(repr=False)


class AccountsRobot:
    """Uses the page with the list of accounts."""

    def __init__(self, hands: Hands, page: AccountsPage) -> None:
        self._hands, self._page = hands, page
        self.table = TableRobot(hands, page.list)

    def create(self) -> AccountFormRobot:
        """Press «Создать» and return the form."""
        self._hands.press(self._page, "create")
        return self._form()

    def change(self, address: str) -> AccountFormRobot:
        """Open an account by a double click."""
        self.table.open(self.table.place_of(address))
        return self._form()

    def delete(self, address: str) -> None:
        """Select an account and press «Удалить»."""
        self.table.click(self.table.place_of(address))
        self._hands.press(self._page, "delete")

    def _form(self) -> AccountFormRobot:
        return AccountFormRobot(self._hands, self._hands.dialog(AccountForm))


class AccountFormRobot:
    """Fills in the form of an account."""

    def __init__(self, hands: Hands, form: AccountForm) -> None:
        self._hands, self._form = hands, form

    def fill(self, mailbox: Mailbox) -> None:
        """Enter who the account is and what it is for."""
        self._hands.enter(self._form, "address", mailbox.address)
        self.enter_password(mailbox.password)
        self._hands.enter(self._form, "sender_name", mailbox.sender_name)
        self._hands.tick(self._form, "use_for_sending", on=mailbox.sending)
        self._hands.tick(self._form, "use_for_receiving", on=mailbox.receiving)
        self._hands.tick(self._form, "keep_sent", on=mailbox.keeping)

    def fill_service(self, keys: ServiceKeys) -> None:
        """Set the tick «Sendpulse» and enter address, ID and Secret (fig. 3)."""
        self._hands.enter(self._form, "address", keys.address)
        self._hands.tick(self._form, "sendpulse", on=True)
        self.change_keys(keys.client_id, keys.secret)

    def change_keys(self, client_id: str, secret: str) -> None:
        """Enter ID and Secret; the address stays (fig. 4)."""
        self._hands.enter(self._form, "client_id", client_id)
        self._hands.enter(self._form, "secret", secret)

    def open_more(self) -> None:
        """Fold out «Дополнительно»."""
        self._hands.press(self._form, "more")

    def balance(self) -> str:
        """Wait for what is said about money and tariff."""
        label = self._hands.see(self._form, QLabel, "balance")
        self._hands.wait(lambda: " " in label.text(), "the balance of the account")
        return label.text()

    def enter_address(self, address: str) -> None:
        """Enter the address alone."""
        self._hands.enter(self._form, "address", address)

    def can_change_address(self) -> bool:
        """Tell whether the address can be typed into."""
        line = self._hands.see(self._form, QLineEdit, "address")
        return line.isEnabled() and not line.isReadOnly()

    def enter_password(self, password: str) -> None:
        """Enter the password alone."""
        self._hands.enter(self._form, "password", password)

    def set_by_hand(
        self,
        smtp: Server | None = None,
        incoming: Server | None = None,
        protocol: IncomingProtocol | None = None,
    ) -> None:
        """Choose «Вручную» and enter the servers."""
        self._hands.pick(self._form, "by_hand")
        if smtp is not None:
            self._enter_server("smtp", smtp)
        if protocol is not None:
            self._hands.choose(self._form, "incoming_protocol", caption(protocol))
        if incoming is not None:
            self._enter_server("incoming", incoming)

    def create(self) -> None:
        """Press «Создать» («Сохранить» in the form of an account that is there)."""
        self._hands.press(self._form, "create")

    def correct(self) -> None:
        """Press «Исправить» after a check that failed."""
        self._hands.press(self._form, "correct")

    def store_anyway(self) -> None:
        """Press «Сохранить всё равно» after a check that failed."""
        self._hands.press(self._form, "store")

    def cancel(self) -> None:
        """Press «Отмена»."""
        self._hands.press(self._form, "cancel")

    def wait_for_failure(self) -> str:
        """Wait until a check has failed and return all that the form says about it."""
        panel = self._form.panel
        self._hands.wait(lambda: bool(shown(panel, QLabel, "what")), "a check that fails")
        self._hands.patience.settle()
        return "\n".join(self._visible_words())

    def reason_at(self, field: str) -> str:
        """Wait for the red line under a field and return it."""
        return self._hands.words(self._form, f"{field}_reason")

    def hint(self) -> str:
        """Wait for what is said about the provider of the address."""
        return self._hands.words(self._form, "provider_hint")

    def note(self) -> str:
        """Wait for the note above all fields."""
        return self._hands.words(self._form, "form_note")

    def _visible_words(self) -> list[str]:
        labels = self._form.panel.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def _enter_server(self, name: str, server: Server) -> None:
        self._hands.enter(self._form, f"{name}_host", server.host)
        self._hands.choose(self._form, f"{name}_security", caption(server.security))
        self._hands.set_number(self._form, f"{name}_port", server.port)
