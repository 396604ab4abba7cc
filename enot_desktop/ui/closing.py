"""Closing the program: letters on their way and unsaved documents are asked about first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from enot_desktop.ui.common.dialogs import ask

if TYPE_CHECKING:
    from enot_desktop.ui.common.document import Document
    from enot_desktop.ui.main_window import MainWindow
    from enot_desktop.ui.sending_bridge import SendingBridge


class Closing(QObject):
    """Agrees to the closing of the main window when nothing would be lost by it."""

    def __init__(self, window: MainWindow, sending: SendingBridge) -> None:
        super().__init__(window)
        self._window, self._sending = window, sending
        self._waiting = False
        window.close_wanted.connect(self._on_close_wanted)
        sending.ended.connect(self._on_sending_ended)

    def _on_close_wanted(self) -> None:
        if not self._sending.running:
            self._close_documents()
        elif not self._waiting:
            ask(
                self._window,
                self.tr("Закрыть программу"),
                self.tr("Письма сейчас отправляются. Остановить отправку и закрыть программу?"),
                yes=self.tr("Остановить и закрыть"),
                answered=self._stop_and_wait,
                detail=self.tr(
                    "Письма, которые уже в руках, дойдут до конца, остальные ждут в очереди."
                ),
            )

    def _stop_and_wait(self) -> None:
        if not self._sending.running:
            self._close_documents()
            return
        self._waiting = True
        self._window.setEnabled(False)
        self._window.setWindowTitle(self.tr("Енот: рассылки — заканчиваю отправку…"))
        self._sending.stop()

    def _on_sending_ended(self) -> None:
        if self._waiting:
            self._waiting = False
            self._window.setEnabled(True)
            self._window.setWindowTitle(self.tr("Енот: рассылки"))
            self._close_documents()

    def _close_documents(self) -> None:
        unsaved = next((page for page in self._window.documents() if page.unsaved), None)
        if unsaved is None:
            self._window.close_now()
            return
        self._window.tabs.setCurrentWidget(unsaved)
        unsaved.request_close(lambda: self._close_one(unsaved))

    def _close_one(self, document: Document) -> None:
        self._window.close_tab(document)
        self._close_documents()
