"""Fields for the two servers of an account, for those who enter them by hand (M04)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.accounts.cards import ServerAddress
from enot_desktop.services.accounts.usual_servers import IMAP_PORTS, INCOMING_PORTS
from enot_desktop.ui.accounts.explained import Explained
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from collections.abc import Mapping

_LAST_PORT = 65535
_PORT_WIDTH = 120


class ServerFields(QGroupBox):
    """Name, port, encryption and login of one server.

    A port that is usual for the encryption follows it; one that somebody chose stays.
    """

    def __init__(
        self, name: str, title: str, ports: Mapping[Security, int], parent: QWidget
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._ports = ports
        self.host = self._line(f"{name}_host")
        self.port = QSpinBox(self)
        self.security = QComboBox(self)
        self.login = self._line(f"{name}_login")
        self.host_row = Explained(self.host, self)
        self.rows = QFormLayout()
        self._set_up(name)
        self._lay_out()
        self.security.currentIndexChanged.connect(self._on_security)
        self.host.textEdited.connect(self._on_host_edited)

    def show_server(self, server: ServerAddress, login: str) -> None:
        """Show a server; an empty login stands for the address."""
        self.host.setText(server.host)
        self.security.setCurrentIndex(self.security.findData(server.security))
        self.port.setValue(server.port)
        self.login.setText(login)
        self.host_row.explain("")

    def server(self) -> ServerAddress:
        """Return the server as entered."""
        return ServerAddress(self.host.text().strip(), self.port.value(), self._chosen())

    def use_ports(self, ports: Mapping[Security, int]) -> None:
        """Take the usual ports of another protocol."""
        was_usual = self.port.value() == self._ports[self._chosen()]
        self._ports = ports
        if was_usual:
            self.port.setValue(ports[self._chosen()])

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        return line

    def _set_up(self, name: str) -> None:
        self.port.setObjectName(f"{name}_port")
        self.port.setRange(1, _LAST_PORT)
        self.port.setFixedWidth(_PORT_WIDTH)
        self.port.setValue(self._ports[Security.SSL])
        self.security.setObjectName(f"{name}_security")
        for security in Security:
            self.security.addItem(caption(security), security)
        self.security.setMinimumContentsLength(12)
        self.security.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._last = Security.SSL
        self.login.setPlaceholderText(self.tr("Как адрес электронной почты"))
        guard_wheel(self.port, self.security)

    def _lay_out(self) -> None:
        self.rows.addRow(self.tr("Сервер:"), self.host_row)
        self.rows.addRow(self.tr("Порт:"), self.port)
        self.rows.addRow(self.tr("Шифрование:"), self.security)
        self.rows.addRow(self.tr("Имя пользователя:"), self.login)
        layout = QVBoxLayout(self)
        layout.addLayout(self.rows)

    def _chosen(self) -> Security:
        return Security(self.security.currentData())

    def _on_security(self) -> None:
        if self.port.value() == self._ports[self._last]:
            self.port.setValue(self._ports[self._chosen()])
        self._last = self._chosen()

    def _on_host_edited(self) -> None:
        self.host_row.explain("")


class IncomingFields(ServerFields):
    """The incoming server: its fields and the protocol, IMAP or POP3."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(name, title, IMAP_PORTS, parent)
        self.protocol = QComboBox(self)
        self.protocol.setObjectName(f"{name}_protocol")
        for protocol in IncomingProtocol:
            self.protocol.addItem(caption(protocol), protocol)
        guard_wheel(self.protocol)
        self.rows.insertRow(0, self.tr("Протокол:"), self.protocol)
        self.protocol.currentIndexChanged.connect(self._on_protocol)

    def show_protocol(self, protocol: IncomingProtocol) -> None:
        """Show which protocol is used."""
        self.protocol.setCurrentIndex(self.protocol.findData(protocol))

    def chosen_protocol(self) -> IncomingProtocol:
        """Return the protocol as entered."""
        return IncomingProtocol(self.protocol.currentData())

    def _on_protocol(self) -> None:
        self.use_ports(INCOMING_PORTS[self.chosen_protocol()])
