"""The tab «Кампания SendPulse» of a mailing: the steps of M30 from the letter to the sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from enot_desktop.models.values import CampaignStage
from enot_desktop.ui.background import Handlers
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.throttle import WHILE_SENDING, Throttle
from enot_desktop.ui.sendpulse.answers import CampaignDialogs
from enot_desktop.ui.sendpulse.book_step import BookStep
from enot_desktop.ui.sendpulse.campaign_step import CampaignStep
from enot_desktop.ui.sendpulse.letter_step import LetterStep
from enot_desktop.ui.sendpulse.sending_step import SendingStep
from enot_desktop.ui.sendpulse.stages import (
    book_is_made,
    campaign_is_made,
    is_moving,
    recipients_state,
)
from enot_desktop.ui.sendpulse.step_box import StepBox, StepState, show_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.campaigns.view import CampaignCost, CampaignView
    from enot_desktop.ui.background import Job
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sendpulse.parts import CampaignServices

_SEEN = frozenset({Subject.CAMPAIGNS, Subject.MAILINGS, Subject.RECIPIENTS, Subject.LETTERS})
_WIDEST = 860
_ROOM = 24
_POLL = 2000
"""Milliseconds between two readings while another window or the watch moves the campaign on."""


class CampaignPanel(QWidget):
    """Shows where the campaign of a mailing stands, and lets it be taken a step further."""

    def __init__(
        self, services: CampaignServices, context: Context, mailing_id: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("campaign_panel")
        self._campaigns, self._deliveries = services.campaigns, services.deliveries
        self._context, self._mailing_id = context, mailing_id
        self._view: CampaignView | None = None
        self._job: Job | None = None
        self._worked_on: StepBox | None = None
        self._followed: CampaignStage | None = None
        self._dialogs = CampaignDialogs(self)
        self._area = QScrollArea(self)
        self._steps = QWidget(self)
        self._letter = LetterStep(1, self)
        self._recipients = StepBox(2, self)
        self._book = BookStep(3, self)
        self._campaign = CampaignStep(4, self)
        self._sending = SendingStep(5, self)
        self._recipients_words = self._recipients.add_words("recipients_words")
        self._lay_out()
        self._connect()
        self._reading = Throttle(self._read, WHILE_SENDING, self)
        self._poll = QTimer(self, interval=_POLL)
        self._poll.timeout.connect(self._reading.ask)
        self._read()

    @property
    def stage(self) -> CampaignStage | None:
        """The stage that is shown, None before anything is."""
        return None if self._view is None else self._view.stage

    def showEvent(self, event: QShowEvent) -> None:
        """Read what may have changed meanwhile."""
        super().showEvent(event)
        self._reading.ask()

    def changeEvent(self, event: QEvent) -> None:
        """Show that the letter has changes that are not saved: the tab is disabled meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing while nobody looks."""
        super().hideEvent(event)
        self._poll.stop()
        self._followed = None
        self._sending.hide_results_follow()

    def refresh(self) -> None:
        """Ask the service now; while it has nothing of the mailing, read what is known."""
        if self.stage not in {None, CampaignStage.PREPARED}:
            self._start(self._look_again, self._sending.show_results_follow)
        else:
            self._reading.ask()

    def _look_again(self, job: Job) -> CampaignView:
        self._deliveries.look_again(self._mailing_id)
        return self._campaigns.refresh(self._mailing_id, job.stopping)

    def _create_book(self) -> None:
        def work(job: Job) -> CampaignView:
            return self._campaigns.create_book(
                self._mailing_id, lambda done, total: job.report((done, total)), job.stopping
            )

        self._start(work, self._dialogs.tell_book, self._book)

    def _ask_to_create(self) -> None:
        def done(cost: CampaignCost) -> None:
            self._settle()
            if self._view is not None:
                self._dialogs.ask_to_create(self._view, cost, self._create_campaign)

        self._worked_on = self._campaign
        self._job = self._context.background.run_job(
            self, lambda _job: self._campaigns.cost(self._mailing_id), Handlers(done, self._fail)
        )
        self._show()

    def _create_campaign(self) -> None:
        self._start(
            lambda job: self._campaigns.create_campaign(self._mailing_id, job.stopping),
            self._dialogs.tell_campaign,
            self._campaign,
        )

    def _discard(self) -> None:
        self._start(lambda _job: self._campaigns.discard(self._mailing_id))

    def _cancel(self) -> None:
        self._start(
            lambda _job: self._campaigns.cancel(self._mailing_id), self._dialogs.tell_cancelled
        )

    def _start(
        self,
        work: Callable[[Job], CampaignView],
        tell: Callable[[CampaignView], None] | None = None,
        step: StepBox | None = None,
    ) -> None:
        if self._job is not None:
            return

        def done(view: CampaignView) -> None:
            self._view = view
            self._settle()
            self._announce()
            if tell is not None:
                tell(view)

        handlers = Handlers(done, self._fail, self._on_progress)
        self._worked_on = step
        self._job = self._context.background.run_job(self, work, handlers)
        self._show()

    def _fail(self, error: EnotError) -> None:
        self._settle()
        self._announce()
        show_failure(self, error)

    def _settle(self) -> None:
        self._job = self._worked_on = None
        self._show()

    def _announce(self) -> None:
        self._context.changes.announce(
            Subject.CAMPAIGNS, Subject.MAILINGS, Subject.LETTERS, Subject.RECIPIENTS
        )

    def _on_progress(self, progress: tuple[int, int]) -> None:
        self._book.show_progress(*progress)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_changed(self, subject: Subject) -> None:
        if subject in _SEEN:
            self._reading.ask()
        if subject is Subject.CLIENTS:
            self._sending.hide_results_follow()

    def _read(self) -> None:
        self._context.background.run(
            self,
            lambda: self._campaigns.view(self._mailing_id),
            self._on_read,
            self._on_unread,
        )

    def _on_read(self, view: CampaignView) -> None:
        if self._job is None:
            self._view = view
            self._show()

    def _on_unread(self, error: EnotError) -> None:
        self._poll.stop()
        # What is shown stays; it is read anew with the next change.
        if self._view is None:
            show_failure(self, error)

    def _follow(self, view: CampaignView) -> None:
        """Bring the step at hand into sight when something new begins there."""
        steps = (self._letter, self._recipients, self._book, self._campaign, self._sending)
        current = next((step for step in steps if step.state is not StepState.DONE), self._sending)
        if view.stage is not self._followed and self.isVisible():
            self._followed = view.stage
            # The layout settles first.
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(current, 0, _ROOM))

    def _show(self) -> None:
        view, working = self._view, self._job is not None
        if view is None:
            return
        self._steps.show()
        self._letter.show_view(view, unsaved=not self.isEnabled())
        self._recipients.show_state(recipients_state(view))
        show_words(self._recipients_words, self._recipient_words(view))
        self._book.show_view(view, working=working, filled_here=self._worked_on is self._book)
        self._campaign.show_view(
            view, working=working, asked_here=self._worked_on is self._campaign
        )
        self._sending.show_view(view, working=working)
        self._show_problem(view)
        self._follow(view)
        if is_moving(view) and not working and self.isVisible():
            self._poll.start()
        else:
            self._poll.stop()

    def _show_problem(self, view: CampaignView) -> None:
        made, there = book_is_made(view), campaign_is_made(view)
        # Of a new try only what comes of it is told, not why the one before has failed.
        self._book.problem.show_view(view, here=not made and self._worked_on is not self._book)
        waits = made and not there
        self._campaign.problem.show_view(view, here=waits and self._worked_on is not self._campaign)
        self._sending.problem.show_view(view, here=there)

    def _recipient_words(self, view: CampaignView) -> str:
        if view.letters:
            return self.tr("Писем для кампании: {0}").format(number(view.letters))
        if campaign_is_made(view):
            return ""
        return self.tr(
            "Откройте вкладку «Получатели», отберите клиентов и нажмите «Выполнить регистрацию»."
        )

    def _connect(self) -> None:
        self._book.create_wanted.connect(self._create_book)
        self._book.stop_wanted.connect(self._on_stop)
        self._book.discard_wanted.connect(lambda: self._dialogs.ask_to_discard(self._discard))
        self._campaign.create_wanted.connect(self._ask_to_create)
        self._sending.refresh_wanted.connect(self.refresh)
        self._sending.cancel_wanted.connect(lambda: self._dialogs.ask_to_cancel(self._cancel))
        self._context.changes.changed.connect(self._on_changed)
        # For the whole window while the tab is shown: a click on the tab leaves the focus there.
        QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.refresh)

    def _lay_out(self) -> None:
        self._recipients.show_title(self.tr("Получатели"))
        self._steps.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self._steps)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for step in (self._letter, self._recipients, self._book, self._campaign, self._sending):
            column.addWidget(step)
        column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._steps)
        # Nothing may be pressed before it is known where the campaign stands.
        self._steps.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
