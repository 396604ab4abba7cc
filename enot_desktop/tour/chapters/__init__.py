"""The chapters of the user's manual, played one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.tour.chapters.accounts import make_account
from enot_desktop.tour.chapters.history import read_history
from enot_desktop.tour.chapters.letter import write_letter
from enot_desktop.tour.chapters.output import output_list
from enot_desktop.tour.chapters.queue import send_letters
from enot_desktop.tour.chapters.received import look_at_received
from enot_desktop.tour.chapters.recipients import register_recipients
from enot_desktop.tour.chapters.sendpulse import mail_through_service

if TYPE_CHECKING:
    from enot_desktop.tour.stage import Stage


def play(stage: Stage) -> None:
    """Play the whole main job, then a mailing through SendPulse."""
    with stage.step("the first page of the training mode"):
        stage.picture("home")
    make_account(stage)
    mailing = write_letter(stage)
    register_recipients(stage, mailing)
    output_list(stage)
    send_letters(stage)
    read_history(stage)
    look_at_received(stage)
    mail_through_service(stage)
