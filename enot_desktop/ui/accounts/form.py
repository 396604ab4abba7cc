"""The form of an account: fields, then the check with its steps (M02–M09; fig. 2–4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStackedWidget, QVBoxLayout

from enot_desktop.models.values import AccountKind
from enot_desktop.services.accounts.failures import SettingsNotFound
from enot_desktop.services.accounts.providers import Hints
from enot_desktop.ui.accounts.balance import BalanceLine
from enot_desktop.ui.accounts.check_panel import CheckPanel
from enot_desktop.ui.accounts.checking import AccountCheck, Checked, CheckOrder
from enot_desktop.ui.accounts.fields import AccountFields
from enot_desktop.ui.accounts.form_buttons import FormButtons, Mode
from enot_desktop.ui.accounts.lookup import ServerLookup
from enot_desktop.ui.accounts.storing import Stored, Storing, store
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, show_failure
from enot_desktop.ui.common.focus import order_tabs
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.providers import address_hint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.accounts.cards import AccountCard, ServerSettings
    from enot_desktop.services.accounts.checking import CheckProgress
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.ui.accounts.checking import Planned
    from enot_desktop.ui.common.context import Context

_WIDTH, _HEIGHT, _LOWEST = 640, 560, 360
_ROOM_FOR_FRAME = 70
_NARROWEST = 580  # below it the fields of a server would be cut off


class AccountForm(QDialog):
    """Creates an account, or changes one; nothing is stored before the check has passed.

    Signals: `stored` (`Stored`).
    """

    stored = Signal(object)

    def __init__(
        self,
        accounts: AccountService,
        card: AccountCard | None,
        context: Context,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._accounts, self._card, self._context = accounts, card, context
        self.setObjectName("account_form")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Создание учетной записи электронной почты")
            if card is None
            else self.tr("Учетная запись электронной почты")
        )
        self.fields = AccountFields(self, new=card is None)
        self.panel = CheckPanel(self)
        self.buttons = FormButtons(self, new=card is None)
        self._lookup = ServerLookup(accounts, context.background, self)
        self._check = AccountCheck(accounts, context.background, self)
        self._checked: Checked | None = None
        self._hints = Hints()
        self._lay_out()
        self._connect()
        self._show_card(card)
        self._first = self.fields.draft()
        self._show_mode(Mode.EDITING)
        self._choose_size()

    @property
    def mode(self) -> Mode:
        """What the form is at."""
        return self.buttons.mode

    def reject(self) -> None:
        """Esc leaves the check first; then the form, asking when something was entered."""
        if self.mode is Mode.CHECKING:
            self._on_stop()
        elif self.mode is Mode.FAILED:
            self._on_correct()
        elif self.mode is Mode.EDITING and self._has_changes():
            ask(
                self,
                self.windowTitle(),
                self.tr("Закрыть форму? Введенное не сохранено."),
                yes=self.tr("Закрыть"),
                answered=super().reject,
            )
        elif self.mode is Mode.EDITING:
            super().reject()

    def _has_changes(self) -> bool:
        return bool(self.fields.identity.secret) or self.fields.draft() != self._first

    def _lay_out(self) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.fields)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.buttons)
        order_tabs(self.fields, self.panel, self.buttons)

    def _connect(self) -> None:
        identity = self.fields.identity
        identity.address_typed.connect(self._lookup.type_address)
        identity.address_entered.connect(self._on_address_entered)
        identity.kind_changed.connect(self._on_kind)
        self.fields.more.toggled.connect(self._fit_height)
        self._lookup.known.connect(self._on_known)
        self.fields.by_hand.toggled.connect(self._on_by_hand)
        self.buttons.create_wanted.connect(self._on_create)
        self.buttons.cancel_wanted.connect(self.reject)
        self.buttons.stop_wanted.connect(self._on_stop)
        self.buttons.correction_wanted.connect(self._on_correct)
        self.buttons.storing_wanted.connect(self._store)
        self._check.planned.connect(self._on_planned)
        self._check.progressed.connect(self._on_progressed)
        self._check.checked.connect(self._on_checked)
        self._check.failed.connect(self._on_not_checked)

    def _show_card(self, card: AccountCard | None) -> None:
        if card is None:
            return
        self.fields.show_draft(card.draft)
        if card.kind is AccountKind.SENDPULSE:
            label = self.fields.identity.keys.balance
            BalanceLine(self._accounts, self._context.background, label).read(card.id)
            self.fields.identity.focus_secret()

    def _choose_size(self) -> None:
        room = self.screen().availableGeometry().size()
        self.setMinimumSize(min(_NARROWEST, room.width()), min(_LOWEST, room.height()))
        self.resize(min(_WIDTH, room.width()), self._best_height())

    def _best_height(self) -> int:
        """Return how high the form should be: the few fields of SendPulse need less."""
        room = max(_LOWEST, self.screen().availableGeometry().height() - _ROOM_FOR_FRAME)
        if self._kind is AccountKind.MAILBOX:
            return min(_HEIGHT, room)
        width = min(_WIDTH, self.screen().availableGeometry().width())
        needed = self.fields.heightForWidth(width) + self.buttons.sizeHint().height()
        return min(max(_LOWEST, needed), _HEIGHT, room)

    def _fit_height(self) -> None:
        self.resize(self.width(), self._best_height())

    @property
    def _kind(self) -> AccountKind:
        return self.fields.identity.kind

    def _show_mode(self, mode: Mode) -> None:
        storable = self._checked is None or self._checked.result.storable
        self.buttons.show_mode(mode, storable=storable)
        self._pages.setCurrentIndex(0 if mode is Mode.EDITING else 1)

    def _on_address_entered(self, address: str) -> None:
        if self._kind is AccountKind.MAILBOX:
            self._lookup.enter_address(address)

    def _on_kind(self) -> None:
        self._on_known(self._hints)
        self._fit_height()

    def _on_known(self, hints: Hints) -> None:
        self._hints = hints
        address = self.fields.identity.address.text()
        self.fields.identity.show_hint(address_hint(self._kind, address, hints))
        if self._kind is AccountKind.SENDPULSE:
            self.resize(self.width(), max(self.height(), self._best_height()))
            return
        known = self._lookup.settings_for(self.fields.identity.address.text())
        if known is not None and self._card is None and not self.fields.limits_edited:
            self.fields.limits.show_limits(known.limits)

    def _on_by_hand(self, by_hand: bool) -> None:
        address = self.fields.identity.address.text()
        if not by_hand or self.fields.draft().settings.smtp.host:
            return
        known = self._lookup.settings_for(address)
        if known is not None:
            self.fields.show_settings(known, address.strip())
        else:
            self.fields.show_guess(address)

    def _on_create(self) -> None:
        self.fields.forget_faults()
        self._checked = None
        self.panel.begin(self.tr("Проверка настроек учетной записи…"))
        self._show_mode(Mode.CHECKING)
        self._check.start(self._order())

    def _order(self) -> CheckOrder:
        draft = self.fields.draft()
        secret, account_id = self.fields.identity.secret or None, self._card and self._card.id
        if draft.kind is AccountKind.SENDPULSE:
            return CheckOrder(draft, secret, account_id)
        known = self._known_settings(draft.address) if draft.automatic else draft.settings
        # A stored account keeps its limits; a new one has the provider's unless others are entered.
        own = draft.settings.limits if self.fields.limits_edited or self._card else None
        if known is not None:
            limits = own or known.limits
            folder = draft.settings.sent_folder
            draft = replace(draft, settings=replace(known, limits=limits, sent_folder=folder))
        return CheckOrder(draft, secret, account_id, find=known is None, limits=own)

    def _known_settings(self, address: str) -> ServerSettings | None:
        """Return servers found before, for this form or when the account was stored."""
        known = self._lookup.settings_for(address)
        if known is not None:
            return known
        stored = self._card.draft if self._card else None
        same = stored is not None and stored.automatic and stored.address == address.casefold()
        return stored.settings if stored is not None and same else None

    def _on_stop(self) -> None:
        self._check.stop()
        self._show_mode(Mode.EDITING)

    def _on_planned(self, planned: Planned) -> None:
        self.panel.show_plan(planned.steps)

    def _on_progressed(self, progress: CheckProgress) -> None:
        self.panel.show_progress(progress)

    def _on_checked(self, checked: Checked) -> None:
        self._checked = checked
        if checked.result.passed:
            self.panel.heading.setText(self.tr("Проверка пройдена, сохраняю…"))
            self._store()
            return
        heading = (
            self.tr("Проверка не пройдена. Ничего не сохранено.")
            if self._card is None
            else self.tr("Проверка не пройдена. Ничего не изменено.")
        )
        self.panel.show_failures(heading, checked.result.failures)
        self._show_mode(Mode.FAILED)

    def _on_not_checked(self, error: EnotError) -> None:
        self._show_mode(Mode.EDITING)
        if isinstance(error, SettingsNotFound):
            self._offer_by_hand(error)
        elif self.fields.explain(error):
            self._scroll.ensureWidgetVisible(self.fields.focusWidget() or self.fields)
        else:
            show_failure(self, error)

    def _offer_by_hand(self, error: SettingsNotFound) -> None:
        words = failure_text(error)
        advice = self.tr(
            "Ниже подставлены самые частые имена серверов: исправьте их, если нужно, и нажмите "
            "«{0}»."
        ).format(self.buttons.confirm.text())
        self.fields.show_guess(self.fields.identity.address.text())
        self.fields.by_hand.setChecked(True)
        self.fields.show_note(f"{words.what} {words.to_do}\n{advice}")
        self.fields.smtp.host.setFocus()
        self._scroll.verticalScrollBar().setValue(0)

    def _on_correct(self) -> None:
        self._show_mode(Mode.EDITING)
        failures = self._checked.result.failures if self._checked else ()
        for failure in failures[:1]:
            self.fields.focus_on(failure)

    def _store(self) -> None:
        if self._checked is None:
            return
        self._show_mode(Mode.STORING)
        secret = self.fields.identity.secret or None
        storing = Storing(self._checked.draft, secret, self._card, self._checked.result)
        self._context.background.run(
            self, lambda: store(self._accounts, storing), self._on_stored, self._on_not_checked
        )

    def _on_stored(self, stored: Stored) -> None:
        self._context.changes.announce(Subject.ACCOUNTS)
        self.accept()
        self.stored.emit(stored)
