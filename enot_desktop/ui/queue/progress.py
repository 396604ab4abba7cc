"""How the run of the send thread goes: bar, speed, time left, «Остановить», and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from enot_desktop.ui.common.formats import interval, moment, number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.steady import SteadyStrip
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.reasons import reason_caption, reason_text

if TYPE_CHECKING:
    from enot_desktop.services.sending.reports import Ended, Held, Progress, Tally
    from enot_desktop.ui.sending_bridge import SendingBridge


class SendingPanel(QWidget):
    """Shows the run in progress, or how the last one ended; hidden before the first."""

    def __init__(self, sending: SendingBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sending_panel")
        self._sending = sending
        self.bar = QProgressBar(self)
        self.words = QLabel(self)
        self.note = QLabel(self)
        self.stop = QPushButton(icon("stop", "bad"), self.tr("Остановить"), self)
        self._lay_out()
        self.stop.clicked.connect(self._on_stop)
        sending.started.connect(self._on_started)
        sending.progressed.connect(self._on_progress)
        sending.held.connect(self._on_held)
        sending.ended.connect(self._on_ended)
        self.setVisible(sending.running)

    def _lay_out(self) -> None:
        self.bar.setObjectName("bar")
        self.bar.setFormat("%p %")
        self.words.setObjectName("words")
        self.note.setObjectName("note")
        self.note.setProperty("note", True)
        self.note.setWordWrap(True)
        self.note.hide()
        self.stop.setObjectName("stop")
        line = QHBoxLayout()
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.note)
        layout.addWidget(SteadyStrip(self.words, self))
        layout.addLayout(line)

    def _on_started(self) -> None:
        if not self._sending.running:
            return
        self.show()
        self.note.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.show()
        self.stop.setEnabled(True)
        self.words.setText(self.tr("Соединяюсь с почтовым сервером…"))

    def _on_progress(self, progress: Progress) -> None:
        self.note.hide()
        self._show_tally(progress.tally)
        words = [tally_text(progress.tally)]
        if progress.per_minute:
            words.append(self.tr("писем в минуту: {0}").format(number(round(progress.per_minute))))
        if progress.seconds_left is not None and progress.tally.left:
            words.append(self.tr("осталось: {0}").format(interval(progress.seconds_left)))
        if self._sending.stopping:
            words.append(self.tr("останавливаю…"))
        self.words.setText("  ·  ".join(words))

    def _on_held(self, held: Held) -> None:
        self._show_tally(held.tally)
        self.words.setText(tally_text(held.tally))
        text = self.tr("{0} Отправка продолжится сама: {1}.").format(
            reason_caption(held.reason, held.detail), moment(held.until)
        )
        self.note.setText(text)
        self.note.show()

    def _on_ended(self, ended: Ended) -> None:
        self.show()
        self.bar.hide()
        self.stop.hide()
        self.words.setText(f"{_ending_text(ended)}  {tally_text(ended.tally)}")
        self.note.setVisible(ended.reason is not None)
        if ended.reason is not None:
            what = reason_caption(ended.reason, ended.detail)
            words = [what, reason_text(ended.reason).to_do]
            if ended.until is not None:
                words.append(self.tr("Продолжить можно после {0}.").format(moment(ended.until)))
            self.note.setText(" ".join(words))

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self._sending.stop()
        self.words.setText(self.tr("Останавливаю: письма, которые уже в руках, дойдут до конца…"))

    def _show_tally(self, tally: Tally) -> None:
        self.show()
        self.bar.show()
        self.stop.show()
        self.bar.setRange(0, max(1, tally.total))
        self.bar.setValue(tally.done)


def tally_text(tally: Tally) -> str:
    """Return the numbers of a run in one line, those that are nought left out."""
    parts = [
        translate("Sending", "Отправлено: {0} из {1}").format(
            number(tally.sent), number(tally.total)
        )
    ]
    for count, words in (
        (tally.failed, translate("Sending", "не отправлено: {0}")),
        (tally.deferred, translate("Sending", "отложено: {0}")),
        (tally.unknown, translate("Sending", "под вопросом: {0}")),
        (tally.removed, translate("Sending", "отказались: {0}")),
    ):
        if count:
            parts.append(words.format(number(count)))
    return "  ·  ".join(parts)


def _ending_text(ended: Ended) -> str:
    return {
        "finished": translate("Sending", "Отправка закончена."),
        "stopped": translate("Sending", "Отправка остановлена, остальные письма ждут в очереди."),
        "paused": translate("Sending", "Отправка приостановлена, остальные письма ждут в очереди."),
        "fault": translate(
            "Sending", "Отправка прервана ошибкой, остальные письма ждут в очереди."
        ),
    }[ended.ending]
