"""What stands in the way of a campaign, told while the letter is being written (M29)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from enot_desktop.models.values import SendingMethod
from enot_desktop.services.campaigns.documents import MOST_FILES
from enot_desktop.services.letters.campaign_tags import CAMPAIGN_TAGS, unsupported_tags
from enot_desktop.ui.common.throttle import Throttle
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from enot_desktop.ui.background import Background
    from enot_desktop.ui.mailings.letter_form import LetterForm

_PAUSE = 700  # ms between two looks at a text that is being typed


@dataclass(frozen=True, slots=True)
class Obstacles:
    """What a campaign of this letter would be refused for: its tags, and too many files."""

    tags: tuple[str, ...] = ()
    files: int = 0

    def sentences(self) -> str:
        """Return what is wrong and what to do; nothing when all is well."""
        parts: list[str] = []
        if self.tags:
            names = ", ".join(map(_name, self.tags))
            parts.append(
                translate(
                    "Mailings",
                    "В кампании работают только теги ИМЯ, ОТЧЕСТВО, ФАМИЛИЯ. Уберите: {0}.",
                ).replace("{0}", names)
            )
        if self.files > MOST_FILES:
            parts.append(
                translate(
                    "Mailings",
                    "К кампании можно приложить файлов: {0}, а приложено: {1}. Удалите лишние.",
                ).format(MOST_FILES, self.files)
            )
        return "\n".join(parts)


def _name(tag: str) -> str:
    written = f"{{{tag}}}"
    if tag.strip().upper() in {str(known) for known in CAMPAIGN_TAGS}:
        return translate("Mailings", "{0} в ссылке").replace("{0}", written)
    return written


class CampaignAdvice(QObject):
    """Looks at the letter in a form, seldom enough not to be felt while typing.

    Signal: `found` (Obstacles); empty ones for a letter that goes from the queue.
    """

    found = Signal(object)

    def __init__(self, form: LetterForm, background: Background) -> None:
        super().__init__(form)
        self._form, self._background = form, background
        self._throttle = Throttle(self._look, _PAUSE, self)
        form.changed.connect(self.look)

    def look(self) -> None:
        """Look at the letter soon."""
        self._throttle.ask()

    def _look(self) -> None:
        if self._form.method.method is not SendingMethod.CAMPAIGN:
            self.found.emit(Obstacles())
            return
        letter, files = self._form.letter, len(self._form.attachments.files)

        def work() -> Obstacles:
            tags = () if letter.as_is else unsupported_tags(letter.subject, letter.html)
            return Obstacles(tags, files)

        self._background.run(self, work, self.found.emit)
