"""Chapter 4: the queue and sending (M22 to M24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.faults import Fault, Point
from enot_desktop.tour.chapters.plot import MAILBOX
from enot_desktop.ui.main_window import PageName

if TYPE_CHECKING:
    from enot_desktop.tour.robots.queue import QueueRobot
    from enot_desktop.tour.stage import Stage

_STRUCK = range(1, 4)
_SLOW = 0.2  # s that the server takes for a letter, so that the run can be looked at
_DONE = 4


def send_letters(stage: Stage) -> None:
    """Strike three letters from the queue and send the others."""
    with stage.step("M22 fig. 17: the section «Рассылка сообщений»"):
        stage.program.go_home()
        stage.program.hands.point_at(stage.program.window, PageName.QUEUE)
        stage.picture("M22-fig17-sections")
    with stage.step("M22 fig. 18: the letters that wait"):
        queue = stage.program.go_to_queue()
        queue.table.wait_for_rows()
        queue.choose_sender(MAILBOX.sender_name)
        stage.picture("M22-fig18-queue")
    _strike_three(stage, queue)
    _send(stage, queue)


def _strike_three(stage: Stage, queue: QueueRobot) -> None:
    with stage.step("M24 fig. 19: three letters struck from the queue by the right button"):
        before = queue.table.count
        menu = queue.open_menu(_STRUCK)
        stage.program.hands.highlight(menu, "remove_from_queue")
        stage.picture("M24-fig19-remove")
        stage.program.hands.choose_from(menu, "remove_from_queue")
        stage.program.messages.read()
        stage.picture("M24-question", "M24: striking letters out is asked first")
        stage.program.messages.answer("yes")
        queue.table.wait_for(before - len(_STRUCK))


def _send(stage: Stage, queue: QueueRobot) -> None:
    faults = stage.opened.sandbox.faults
    mailboxes = stage.opened.sandbox.mailboxes
    with stage.step("M23: «Отправить письмо» asks what to send"):
        faults.add(Fault(point=Point.DATA, delay=_SLOW))
        queue.press_send()
        stage.program.messages.read()
        stage.picture("M23-start")
        stage.program.messages.answer("send_all")
    with stage.step("M23: the letters leave in the background"):
        stage.program.hands.wait(lambda: mailboxes.count >= _DONE, f"{_DONE} letters arrive")
        queue.wait_until("в минуту")
        stage.picture_now("M23-sending")
        faults.clear()
        queue.wait_until("закончена")
        queue.table.wait_for(0)
        stage.picture("M23-sent", f"M23: the end of the run ({queue.progress()})")
