"""The tabs of a mailing: «Письмо», «Получатели» and, for a campaign, «Кампания SendPulse»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from enot_desktop.models.values import SendingMethod
from enot_desktop.ui.mailings.tab_holder import TabHolder

if TYPE_CHECKING:
    from enot_desktop.services.mailings.document import MailingDocument
    from enot_desktop.ui.mailings.letter_form import LetterForm
    from enot_desktop.ui.mailings.parts import MailingParts, RecipientsTab

_LETTER, _RECIPIENTS, _CAMPAIGN = 0, 1, 2


class MailingTabs(QTabWidget):
    """Makes each tab when the saved document has come so far.

    Signal: `filled` (QWidget) when a tab got its content.
    """

    filled = Signal(object)

    def __init__(self, form: LetterForm, parts: MailingParts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mailing_tabs")
        self._parts = parts
        self._recipients_tab: RecipientsTab | None = None
        self.recipients = TabHolder(
            "recipients",
            self.tr(
                "Изменения письма не сохранены. В очередь попадает то, что сохранено: сначала "
                "нажмите «Сохранить документ»."
            ),
            self,
        )
        self.campaign = TabHolder(
            "campaign",
            self.tr(
                "Изменения письма не сохранены, а в кампанию попадает то, что сохранено. Сначала "
                "нажмите «Сохранить документ»."
            ),
            self,
            stops=True,
        )
        self.addTab(self._scrolled(form), self.tr("Письмо"))
        self.addTab(self.recipients, self.tr("Получатели"))
        self.addTab(self.campaign, self.tr("Кампания SendPulse"))
        self.setTabEnabled(_RECIPIENTS, False)
        self.setTabToolTip(_RECIPIENTS, self.tr("Сначала нажмите «Сохранить документ»"))
        self.setTabVisible(_CAMPAIGN, False)

    def open_recipients(self, number: int) -> None:
        """Let the recipients of this mailing be chosen."""
        self.setTabEnabled(_RECIPIENTS, True)
        self.setTabToolTip(_RECIPIENTS, "")
        if self._recipients_tab is None:
            self._recipients_tab = tab = self._parts.recipients(number, self.recipients)
            tab.campaign_wanted.connect(self.go_to_campaign)
            self.recipients.hold(tab.widget)
            self.filled.emit(self.recipients)

    def show_document(self, document: MailingDocument) -> None:
        """Show which way the mailing goes, as it is saved, and how far its campaign is."""
        is_campaign = document.method is SendingMethod.CAMPAIGN
        if is_campaign and not self.campaign.is_filled:
            self.campaign.hold(self._parts.campaign(document.id, self.campaign))
            self.filled.emit(self.campaign)
        self.setTabVisible(_CAMPAIGN, is_campaign)
        if self._recipients_tab is not None:
            self._recipients_tab.show_way(document.method, document.campaign_stage)

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Say in the other tabs whether the letter has changes that are not saved."""
        self.recipients.show_unsaved(unsaved=unsaved)
        self.campaign.show_unsaved(unsaved=unsaved)

    def go_to_letter(self) -> None:
        """Bring the letter to the front."""
        self.setCurrentIndex(_LETTER)

    def go_to_campaign(self) -> None:
        """Bring the campaign to the front."""
        self.setCurrentIndex(_CAMPAIGN)

    def _scrolled(self, form: LetterForm) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(form)
        return scroll
