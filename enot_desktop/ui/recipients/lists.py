"""The lists «Получатели» and «Не получат» of a mailing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QWidget

from enot_desktop.models.values import LetterState
from enot_desktop.ui.common.delivery_states import DeliveryColumn
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.letter_removal import LetterRemoval
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.paged_model import PAGE_ROWS
from enot_desktop.ui.recipients.columns import exclusion_columns, recipient_columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.recipients.criteria import Criterion
    from enot_desktop.services.recipients.service import ExclusionRow
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.recipients.parts import RecipientsParts

_RECIPIENTS, _EXCLUDED = 0, 1


class RecipientLists(QTabWidget):
    """Who is registered, and who is left out and why.

    Signals: `loaded` when a list was read, `selected` when other recipients were selected.
    """

    loaded = Signal()
    selected = Signal()

    def __init__(
        self, parts: RecipientsParts, mailing_id: int, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._service, self._mailing_id = context, parts.recipients, mailing_id
        self._intended: tuple[Criterion, ...] | None = None
        self.setObjectName("recipient_tabs")
        self.recipients = self._make_recipients()
        self.excluded = self._make_excluded()
        self.removal = LetterRemoval(
            self.recipients,
            context,
            lambda ids: parts.queue.remove(self._service.letters_of(ids)),
            lambda row: row.name,
        )
        self.addTab(self.recipients, self.tr("Получатели"))
        self.addTab(self.excluded, self.tr("Не получат"))
        self.recipients.loaded.connect(self.loaded)
        self.recipients.selection_changed.connect(self.selected)
        self.recipients.deletion_wanted.connect(self.removal.ask)
        self._add_menus()
        DeliveryColumn(self.recipients)

    @property
    def any_registered(self) -> bool:
        """Whether a recipient is known to be registered."""
        model = self.recipients.model
        return model.total > 0 or bool(model.request.search)

    @property
    def any_waiting(self) -> bool:
        """Whether a letter among the first recipients waits in the queue."""
        return self._any_in(LetterState.WAITING)

    @property
    def any_in_campaign(self) -> bool:
        """Whether a letter among the first recipients waits for a campaign."""
        return self._any_in(LetterState.IN_CAMPAIGN)

    @property
    def any_selected_waiting(self) -> bool:
        """Whether a letter of a selected recipient can probably be struck from the queue."""
        return self.recipients.selected_count > 0 and self.removal.is_possible

    def refresh(self) -> None:
        """Read both lists anew."""
        self.recipients.refresh()
        self.excluded.refresh()

    def show_excluded_of(self, criteria: tuple[Criterion, ...] | None) -> None:
        """List those whom registering these criteria would leave out.

        None lists those whom the last registration has left out.
        """
        if criteria is None and self._intended is None:
            return
        self._intended = criteria
        self.excluded.refresh()

    def show_recipients(self) -> None:
        """Bring the registered ones to the front."""
        self.setCurrentIndex(_RECIPIENTS)

    def show_excluded(self) -> None:
        """Bring those who get no letter to the front."""
        self.setCurrentIndex(_EXCLUDED)

    def _any_in(self, state: LetterState) -> bool:
        rows = map(self.recipients.model.row, range(min(self.recipients.model.total, PAGE_ROWS)))
        return any(row is not None and row.state is state for row in rows)

    def _fetch_excluded(self, request: PageRequest) -> Page[ExclusionRow]:
        criteria = self._intended
        if criteria is None:
            return self._service.excluded_page(self._mailing_id, request)
        return self._service.left_out_page(self._mailing_id, criteria, request)

    def _make_recipients(self) -> ListView:
        return self._make_list(
            ListSetup(
                "recipients",
                recipient_columns(),
                lambda request: self._service.page(self._mailing_id, request),
                self.tr(
                    "Получателей пока нет.\n\nОтметьте параметры отбора, посмотрите, сколько "
                    "клиентов подходит, и нажмите «Выполнить регистрацию»."
                ),
                self.tr("Поиск по клиенту и адресу (Ctrl+F)"),
                fetch_ids=lambda request: self._service.ids(self._mailing_id, request),
            )
        )

    def _make_excluded(self) -> ListView:
        return self._make_list(
            ListSetup(
                "excluded",
                exclusion_columns(),
                self._fetch_excluded,
                self.tr(
                    "Никто не пропущен.\n\nЗдесь стоят клиенты, которые подходят под отбор, "
                    "но письма не получат, и причина."
                ),
                self.tr("Поиск по клиенту и адресу (Ctrl+F)"),
            )
        )

    def _make_list(self, setup: ListSetup) -> ListView:
        view = ListView(setup, self._context.background, self._context.memory, self)
        view.setContentsMargins(0, 10, 0, 0)
        view.opened.connect(lambda: self._open_client(view))
        return view

    def _add_menus(self) -> None:
        card = self.tr("Открыть карту клиента")
        registered = [
            self._make_action(
                "open_client", card, "client", lambda: self._open_client(self.recipients)
            ),
            self._make_action(
                "open_letter", self.tr("Открыть письмо"), "mailing", self._open_letter
            ),
        ]
        remove = self._make_action(
            "remove_from_queue", self.removal.caption, "delete", self.removal.ask
        )
        excluded = [
            self._make_action(
                "open_excluded_client", card, "client", lambda: self._open_client(self.excluded)
            )
        ]
        self.recipients.add_menu_to(
            lambda: [*registered, remove] if self.removal.is_possible else registered
        )
        self.excluded.add_menu_to(lambda: excluded)

    def _open_client(self, view: ListView) -> None:
        for row in view.selected_rows()[:1]:
            self._context.navigator.open_client(row.client_id)

    def _open_letter(self) -> None:
        for row in self.recipients.selected_rows()[:1]:
            if row.letter_id is not None:
                self._context.navigator.open_letter(row.letter_id)

    def _make_action(
        self, name: str, caption: str, image: str, action: Callable[[], None]
    ) -> QAction:
        made = QAction(icon(image), caption, self)
        made.setObjectName(name)
        made.triggered.connect(action)
        return made
