"""All fields of an account as one page that can be scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QToolButton, QVBoxLayout, QWidget

from enot_desktop.models.values import AccountKind, Reason
from enot_desktop.services.accounts import failures
from enot_desktop.services.accounts.cards import (
    SERVICE_LIMITS,
    AccountDraft,
    Limits,
    ServerSettings,
)
from enot_desktop.services.accounts.usual_servers import SMTP_PORTS, usual_settings
from enot_desktop.ui.accounts.explained import Explained, Stack
from enot_desktop.ui.accounts.identity_fields import IdentityFields
from enot_desktop.ui.accounts.limit_fields import LimitFields
from enot_desktop.ui.accounts.server_fields import IncomingFields, ServerFields
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.wording.failures import failure_text

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError

_ABOUT_PASSWORD = frozenset(
    {
        Reason.LOGIN_REFUSED,
        Reason.APP_PASSWORD_NEEDED,
        Reason.PASSWORD_MISSING,
        Reason.KEYS_REFUSED,
    }
)
_OUTGOING_STEPS = frozenset(
    {
        failures.CheckStep.CONNECT_SMTP,
        failures.CheckStep.ENCRYPT_SMTP,
        failures.CheckStep.LOGIN_SMTP,
    }
)


class AccountFields(QWidget):
    """What a person enters about an account, and where it says what is wrong with it."""

    def __init__(self, parent: QWidget, *, new: bool) -> None:
        super().__init__(parent)
        self.setObjectName("account_fields")
        self.note = QLabel(self)
        self.automatic = QRadioButton(self.tr("Автоматически (рекомендуется)"), self)
        self.by_hand = QRadioButton(self.tr("Вручную"), self)
        self.identity = IdentityFields(self._make_connection(), self, new=new)
        self.smtp = ServerFields("smtp", self.tr("Отправка (SMTP)"), SMTP_PORTS, self)
        self.incoming = IncomingFields("incoming", self.tr("Получение и хранение"), self)
        self.more = QToolButton(self)
        self.limits = LimitFields(self)
        self.limits_edited = False
        self._set_up()
        self._lay_out()
        self._connect()
        self.show_draft(AccountDraft(""))

    def show_draft(self, draft: AccountDraft) -> None:
        """Show an account."""
        self.identity.show_draft(draft)
        (self.automatic if draft.automatic else self.by_hand).setChecked(True)
        if draft.kind is AccountKind.MAILBOX:
            self.show_settings(draft.settings, draft.address)
            self.limits.sent_folder.setText(draft.settings.sent_folder)
        self.limits.zone.show_zone(draft.time_zone)
        self.limits.show_limits(draft.settings.limits)
        self._show_parts()

    def show_settings(self, settings: ServerSettings, address: str) -> None:
        """Show servers; limits only when nobody has entered others."""
        # A login that is the address itself is what an empty line says.
        login = "" if settings.login == address else settings.login
        self.smtp.show_server(settings.smtp, login)
        self.incoming.show_protocol(settings.incoming_protocol)
        self.incoming.show_server(settings.incoming, settings.incoming_login or login)
        if not self.limits_edited:
            self.limits.show_limits(settings.limits)

    def show_guess(self, address: str) -> None:
        """Fill the servers the way most providers call theirs, for a person to correct."""
        domain = address.rpartition("@")[2].strip().lower()
        if not domain:
            return
        self.show_settings(usual_settings(domain), address)

    def draft(self) -> AccountDraft:
        """Return what stands in the fields now."""
        if self.identity.kind is AccountKind.SENDPULSE:
            return self._service_draft()
        return AccountDraft(
            address=self.identity.address.text().strip(),
            sender_name=self.identity.sender_name.text().strip(),
            use_for_sending=self.identity.sending.isChecked(),
            use_for_receiving=self.identity.receiving.isChecked(),
            keep_sent=self.identity.keeping.isChecked(),
            automatic=self.automatic.isChecked(),
            settings=self._settings(),
        )

    def show_note(self, note: str) -> None:
        """Say something above all fields; an empty note takes the line away."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def forget_faults(self) -> None:
        """Take away the note and all that is said beside the fields."""
        self.show_note("")
        for row in self.findChildren(Explained):
            row.explain("")

    def explain(self, error: EnotError) -> bool:
        """Say a failure beside the field it is about; False when it is about none."""
        row = self._row_of(error)
        if row is None:
            return False
        words = failure_text(error)
        row.explain(f"{words.what} {words.to_do}")
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focus_on(self, failure: failures.AccountCheckFailed) -> None:
        """Lead a person to the field that a failed step most likely is about."""
        outgoing = failure.step in _OUTGOING_STEPS
        identity = self.identity
        about_sender = failure.step is failures.CheckStep.SERVICE_SENDER
        if about_sender and not identity.address.isReadOnly():
            identity.address.setFocus()
            identity.address.selectAll()
        elif failure.reason in _ABOUT_PASSWORD or not self._has_servers:
            identity.focus_secret()
        else:
            (self.smtp if outgoing else self.incoming).host.setFocus()

    def _row_of(self, error: EnotError) -> Explained | None:
        if isinstance(error, failures.HostMissing | failures.PortInvalid):
            self.by_hand.setChecked(True)
            outgoing = error.part is failures.ServerPart.OUTGOING
            return self.smtp.host_row if outgoing else self.incoming.host_row
        keys = self.identity.keys
        if isinstance(error, failures.KeysMissing):
            return keys.id_row if error.part is failures.KeyPart.ID else keys.secret_row
        rows: dict[type[EnotError], Explained] = {
            failures.CampaignUnderWay: keys.id_row,
            failures.AddressInvalid: self.identity.address_row,
            failures.AddressTaken: self.identity.address_row,
            failures.AddressFixed: self.identity.address_row,
            failures.PasswordMissing: self.identity.password_row,
            failures.PurposeMissing: self.identity.purposes_row,
            failures.KeepingNeedsImap: self.identity.purposes_row,
        }
        return rows.get(type(error))

    @property
    def _has_servers(self) -> bool:
        """Whether servers are entered by hand."""
        return self.by_hand.isChecked() and self.identity.kind is AccountKind.MAILBOX

    def _service_draft(self) -> AccountDraft:
        """Return an account of SendPulse; what stands in the fields of a mailbox is no part."""
        return AccountDraft(
            address=self.identity.address.text().strip(),
            sender_name=self.identity.sender_name.text().strip(),
            settings=ServerSettings(
                login=self.identity.keys.client_id.text().strip(), limits=self.limits.limits()
            ),
            kind=AccountKind.SENDPULSE,
            time_zone=self.limits.zone.zone(),
        )

    def _settings(self) -> ServerSettings:
        login, incoming_login = self.smtp.login.text().strip(), self.incoming.login.text().strip()
        return ServerSettings(
            smtp=self.smtp.server(),
            incoming_protocol=self.incoming.chosen_protocol(),
            incoming=self.incoming.server(),
            login=login,
            incoming_login="" if incoming_login == login else incoming_login,
            sent_folder=self.limits.sent_folder.text().strip(),
            limits=self.limits.limits(),
        )

    def _set_up(self) -> None:
        self.note.setObjectName("form_note")
        self.note.setProperty("note", True)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.hide()
        self.automatic.setObjectName("automatic")
        self.by_hand.setObjectName("by_hand")
        self.more.setObjectName("more")
        self.more.setText(self.tr("Дополнительно"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _make_connection(self) -> QWidget:
        ways = QVBoxLayout()
        ways.setSpacing(4)
        ways.addWidget(self.automatic)
        ways.addWidget(self.by_hand)
        return Stack(ways, "connection", self)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.note)
        layout.addWidget(self.identity)
        for part in (self.smtp, self.incoming):
            layout.addWidget(part)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.limits)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.by_hand.toggled.connect(self._show_parts)
        self.identity.purposes_changed.connect(self._show_parts)
        self.identity.kind_changed.connect(self._on_kind)
        self.more.toggled.connect(self._show_parts)
        self.limits.edited.connect(self._on_limits_edited)

    def _on_limits_edited(self) -> None:
        self.limits_edited = True

    def _on_kind(self) -> None:
        kind = self.identity.kind
        self.limits.show_kind(kind)
        if not self.limits_edited:
            self.limits.show_limits(SERVICE_LIMITS if kind is AccountKind.SENDPULSE else Limits())
        self._show_parts()

    def _show_parts(self) -> None:
        by_hand = self._has_servers
        keeping, receiving = self.identity.keeping.isChecked(), self.identity.receiving.isChecked()
        self.smtp.setVisible(by_hand and self.identity.sending.isChecked())
        self.incoming.setVisible(by_hand and (keeping or receiving))
        self.limits.setVisible(self.more.isChecked())
        self.more.setIcon(icon("expanded" if self.more.isChecked() else "collapsed"))
