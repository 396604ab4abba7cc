"""The tab «Получатели» of a mailing: selection, registration and who gets the letter (M14–M19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.values import Right
from enot_desktop.services.recipients.failures import CriterionInvalid
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, show_failure, tell
from enot_desktop.ui.common.focus import order_tabs
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.side_by_side import SideBySide
from enot_desktop.ui.common.throttle import WHILE_SENDING, Throttle
from enot_desktop.ui.recipients.group_dialog import GroupDialog
from enot_desktop.ui.recipients.lists import RecipientLists
from enot_desktop.ui.recipients.more_menu import MoreButton
from enot_desktop.ui.recipients.question import RegistrationQuestion
from enot_desktop.ui.recipients.registering import Registering
from enot_desktop.ui.recipients.registration_card import RegistrationCard
from enot_desktop.ui.recipients.selection_box import SelectionBox
from enot_desktop.ui.recipients.way import Way
from enot_desktop.ui.wording.failures import failure_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from enot_desktop.models.failures import EnotError
    from enot_desktop.models.values import CampaignStage, SendingMethod
    from enot_desktop.services.recipients.criteria import Criterion
    from enot_desktop.services.recipients.groups import GroupRow
    from enot_desktop.services.recipients.registration import Registration
    from enot_desktop.services.recipients.service import SelectionCount
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.recipients.parts import RecipientsParts

_WIDE = 840  # px; below it the figures move under the table of parameters
_LISTED = {Subject.RECIPIENTS, Subject.LETTERS}


class RecipientsPanel(QWidget):
    """The recipients of one saved mailing."""

    def __init__(
        self, parts: RecipientsParts, context: Context, mailing_id: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._parts, self._context, self._mailing_id = parts, context, mailing_id
        self.setObjectName("recipients_panel")
        self._way = Way()
        self.selection = SelectionBox(parts.recipients, mailing_id, context, self)
        self.card = RegistrationCard(self)
        self.more = MoreButton(self, may_output=parts.session.has(Right.CONTACT_OUTPUT))
        self.lists = RecipientLists(parts, mailing_id, context, self)
        self._registering = Registering(parts.recipients, mailing_id, context, self)
        self._question = RegistrationQuestion(
            lambda criteria: parts.recipients.count(mailing_id, criteria), context.background, self
        )
        self._reading = Throttle(self.lists.refresh, WHILE_SENDING, self)
        self._lay_out()
        self._connect()
        self._read_groups()
        self.selection.read()

    @property
    def widget(self) -> QWidget:
        """The panel itself, to be put into a layout."""
        return self

    @property
    def campaign_wanted(self) -> SignalInstance:
        """Comes when the user wants to go on to the campaign."""
        return self.card.campaign_wanted

    def show_way(self, method: SendingMethod, stage: CampaignStage | None) -> None:
        """Show how the letters will leave, and how far the campaign is, None without one."""
        way = Way(method, stage)
        if way == self._way:
            return
        self._way = way
        self.selection.lock(locked=way.is_closed)
        self.card.show_way(way)
        self._question.show_way(campaign=way.is_campaign)
        self._show_next()

    def _lay_out(self) -> None:
        self.card.setMinimumWidth(280)
        self.lists.setMinimumHeight(200)
        # The scroll area would take the lists' favourite height for the least one.
        self.lists.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.lists.setCornerWidget(self.more)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        upper = SideBySide(self.selection, self.card, wide=_WIDE, parent=body)
        layout.addWidget(self._make_toggle(upper))
        layout.addWidget(upper)
        layout.addWidget(self.lists, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        order_tabs(self)

    def _make_toggle(self, upper: QWidget) -> QToolButton:
        toggle = QToolButton(self)
        toggle.setObjectName("selection_toggle")
        toggle.setText(self.tr("Отбор клиентов"))
        toggle.setToolTip(self.tr("Показать или скрыть отбор"))
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toggle.setProperty("fold", True)
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.setArrowType(Qt.ArrowType.DownArrow)

        def show(visible: bool) -> None:
            upper.setVisible(visible)
            toggle.setArrowType(Qt.ArrowType.DownArrow if visible else Qt.ArrowType.RightArrow)

        toggle.toggled.connect(show)
        return toggle

    def _connect(self) -> None:
        self.selection.began.connect(self.card.show_counting)
        self.selection.counted.connect(self._on_counted)
        self.selection.refused.connect(self._on_uncounted)
        self.card.register_wanted.connect(self._on_register)
        self.card.stop_wanted.connect(self._on_stop)
        self.card.queue_wanted.connect(self._on_queue)
        self._question.confirmed.connect(self._on_confirmed)
        self._question.declined.connect(self._on_declined)
        self._question.refused.connect(self._on_refused)
        self._registering.progressed.connect(self.card.show_progress)
        self._registering.done.connect(self._on_registered)
        self._registering.refused.connect(self._on_refused)
        self.more.list_wanted.connect(self._on_list)
        self.more.group_wanted.connect(self._on_keep_group)
        self.more.queue_wanted.connect(self._on_queue)
        self.more.removal_wanted.connect(self.lists.removal.ask)
        self.more.deletion_wanted.connect(self._on_delete_group)
        self.lists.loaded.connect(self._on_loaded)
        self.lists.selected.connect(self._on_selected)
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, subject: Subject) -> None:
        if subject in _LISTED:
            self._reading.ask()
        if subject in {Subject.RECIPIENTS, Subject.CLIENTS, Subject.ANIMALS}:
            self.selection.count()
        if subject is Subject.GROUPS:
            self._read_groups()
            self.selection.count()

    def _on_loaded(self) -> None:
        self.more.show_recipients(there=self.lists.any_registered)
        self._on_selected()
        self._show_next()

    def _on_selected(self) -> None:
        self.more.show_selected(waiting=self.lists.any_selected_waiting)

    def _show_next(self) -> None:
        in_campaign = self._way.is_campaign and self.lists.any_in_campaign
        self.card.show_next(queue=self.lists.any_waiting, campaign=in_campaign)

    def _on_counted(self, count: SelectionCount) -> None:
        self.card.show_count(count)
        intended = self.selection.edited or not count.already_registered
        self.lists.show_excluded_of(self.selection.criteria if intended else None)

    def _on_uncounted(self, error: EnotError) -> None:
        words = failure_text(error)
        self.card.show_problem(f"{words.what}\n{words.to_do}")

    # Registration

    def _on_register(self) -> None:
        if self.card.register.isEnabled():
            self.card.register.setEnabled(False)
            self._question.ask(self.selection.criteria)

    def _on_confirmed(self, criteria: Sequence[Criterion]) -> None:
        self.card.show_running(running=True)
        self._registering.start(criteria)

    def _on_declined(self) -> None:
        self.card.show_running(running=False)

    def _on_stop(self) -> None:
        self.card.stop.setEnabled(False)
        self._registering.stop()

    def _on_registered(self, registration: Registration) -> None:
        self.card.show_running(running=False)
        self.selection.show_registered()
        if registration.registered or registration.already:
            self.lists.show_recipients()
            title = self.tr("Регистрация выполнена")
        else:
            self.lists.show_excluded()
            title = self.tr("Письмо никто не получит")
        detail = [
            self.tr("Уже были зарегистрированы: {0}").format(number(registration.already)),
            self.tr("Не получат: {0}").format(number(registration.excluded)),
        ]
        if registration.excluded:
            detail.append(self.tr("Причины стоят на вкладке «Не получат»."))
        if self._way.is_campaign and registration.registered:
            detail.append(
                self.tr("Дальше: вкладка «Кампания SendPulse» — «Создать адресную книгу».")
            )
        text = self.tr("Зарегистрировано получателей: {0}").format(number(registration.registered))
        tell(self, title, text, "\n".join(detail))

    def _on_refused(self, error: EnotError) -> None:
        self.card.show_running(running=False)
        self.selection.count()
        box = show_failure(self, error)
        if isinstance(error, CriterionInvalid):
            key = error.parameter
            box.finished.connect(lambda: self.selection.go_to(key))

    # «Еще»

    def _on_list(self) -> None:
        self._context.navigator.open_list_output(self._mailing_id, self)

    def _on_queue(self) -> None:
        self._context.navigator.open_queue(self._mailing_id)

    def _on_keep_group(self) -> None:
        dialog = GroupDialog(
            self._parts.groups,
            self._context,
            self._mailing_id,
            self.selection.criteria,
            parent=self,
        )
        dialog.offer_recipients(there=self.lists.any_registered)
        dialog.saved.connect(self._on_group_kept)
        dialog.open()

    def _on_group_kept(self, name: str) -> None:
        self.selection.say(self.tr("Группа «{0}» сохранена.").format(name))

    def _on_delete_group(self, group: GroupRow) -> None:
        ask(
            self,
            self.tr("Удаление группы рассылки"),
            self.tr("Удалить группу рассылки «{0}»?").format(group.name),
            yes=self.tr("Удалить"),
            answered=lambda: self._delete_group(group.id),
            detail=self.tr("Клиенты и рассылки останутся."),
        )

    def _delete_group(self, group_id: int) -> None:
        self._context.background.run(
            self,
            lambda: self._parts.groups.delete(group_id),
            lambda _nothing: self._context.changes.announce(Subject.GROUPS),
            self._on_failed,
        )

    def _on_failed(self, error: EnotError) -> None:
        self._read_groups()
        show_failure(self, error)

    def _read_groups(self) -> None:
        self._context.background.run(self, self._parts.groups.groups, self._show_groups)

    def _show_groups(self, groups: Sequence[GroupRow]) -> None:
        self.selection.show_groups(groups)
        self.more.show_groups(groups)
