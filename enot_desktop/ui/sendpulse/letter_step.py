"""The step «Письмо»: whether the letter, as it is saved, can go as a campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.campaigns.documents import MOST_FILES
from enot_desktop.ui.sendpulse.step_box import StepBox, StepState, show_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.campaigns.view import CampaignView


class LetterStep(StepBox):
    """Names what a campaign of the letter would be refused for."""

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.setObjectName("letter_step")
        self.show_title(self.tr("Письмо"))
        self._to_do = self.add_words("letter_to_do", "note")
        self._words = self.add_words("letter_words", "quiet")

    def show_view(self, view: CampaignView, *, unsaved: bool) -> None:
        """Show the step as done unless there is something to do; `unsaved` with open changes."""
        to_do = [self.tr("Сохраните изменения письма.")] if unsaved else []
        to_do += self._obstacles(view)
        self.show_state(StepState.NOW if to_do else StepState.DONE)
        show_words(self._to_do, " ".join(to_do))
        fine = self.tr("Письмо сохранено. Имена клиентов подставит SendPulse.")
        show_words(self._words, "" if to_do else fine)

    def _obstacles(self, view: CampaignView) -> list[str]:
        found: list[str] = []
        if view.bad_tags:
            tags = ", ".join(f"{{{tag}}}" for tag in view.bad_tags)
            found.append(self.tr("Уберите теги: {0}. В кампании они не работают.").format(tags))
        if view.files > MOST_FILES:
            found.append(
                self.tr("Приложено файлов: {0}, а кампания берёт до {1}: удалите лишние.").format(
                    view.files, MOST_FILES
                )
            )
        return found
