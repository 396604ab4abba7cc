"""What of a letter can still be changed once its mailing is being handed over to SendPulse."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from enot_desktop.models.values import CampaignStage
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

_OPEN = {None, CampaignStage.PREPARED}
_WITH_BOOK = {
    CampaignStage.BOOK_CREATING,
    CampaignStage.BOOK_FILLING,
    CampaignStage.BOOK_CHECKING,
    CampaignStage.BOOK_READY,
    CampaignStage.CAMPAIGN_WAITING,
}


class Lock(Enum):
    """How much of a document is fixed."""

    NOTHING = "nothing"
    WAY = "way"
    """Account, method and «Черновик»: the address book stands at the service."""
    EVERYTHING = "everything"


def lock_of(stage: CampaignStage | None) -> Lock:
    """Return what is fixed at a stage of the campaign; None means that there is none yet."""
    if stage in _OPEN:
        return Lock.NOTHING
    return Lock.WAY if stage in _WITH_BOOK else Lock.EVERYTHING


class LockNote(QWidget):
    """Says what cannot be changed any more, and why; offers a copy that can."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lock_note")
        self._words = QLabel(self)
        self._words.setObjectName("lock_words")
        self._words.setProperty("note", True)
        self._words.setWordWrap(True)
        self._copy = QPushButton(icon("copy"), self.tr("Скопировать рассылку"), self)
        self._copy.setObjectName("copy_mailing")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._copy)
        self.hide()

    @property
    def copy_wanted(self) -> SignalInstance:
        """Comes when the mailing is to be copied."""
        return self._copy.clicked

    def show_lock(self, lock: Lock) -> None:
        """Show what is fixed, or nothing."""
        self.setVisible(lock is not Lock.NOTHING)
        self._copy.setVisible(lock is Lock.EVERYTHING)
        if lock is Lock.EVERYTHING:
            self._words.setText(
                self.tr(
                    "Рассылка передана в SendPulse, изменить её здесь уже нельзя. Другое письмо "
                    "отправьте копией этой рассылки."
                )
            )
        else:
            self._words.setText(
                self.tr(
                    "Адресная книга уже создана: учетную запись и способ рассылки изменить нельзя. "
                    "Тему, текст, файлы и дату — можно, пока не создана кампания."
                )
            )
