"""Chapter 2: the letter of a mailing (M11 to M13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.tour.chapters.leaflet import draw_leaflet
from enot_desktop.tour.chapters.plot import LEAFLET, MAILBOX, SUBJECT, TEXT

if TYPE_CHECKING:
    from enot_desktop.tour.robots.mailing import MailingRobot
    from enot_desktop.tour.stage import Stage


def write_letter(stage: Stage) -> MailingRobot:
    """Write a mailing with tags and an attached file, and save it."""
    with stage.step("M11 fig. 5: the list of mailings"):
        mailings = stage.program.go_to_mailings()
        mailings.table.wait_for_rows()
        stage.picture("M11-fig5-mailings")
    with stage.step("M12 fig. 6: the letter, with tags from the menu"):
        mailings.create()
        mailing = stage.program.mailing()
        mailing.choose_account(MAILBOX.sender_name)
        mailing.write(SUBJECT, TEXT)
        stage.picture("M12-fig6-letter")
    with stage.step("M13: a file dropped on the letter, with its size and the limit"):
        leaflet = draw_leaflet(stage.opened.folder / LEAFLET)
        mailing.drop([leaflet])
        stage.picture("M13-attachments")
    with stage.step("M12: «Сохранить документ» opens the tab «Получатели»"):
        mailing.save()
    return mailing
