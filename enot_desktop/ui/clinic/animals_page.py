"""The page «Животные»."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.cards_page import CardActions, CardsPage, CardsSetup
from enot_desktop.ui.clinic.columns import animal_columns
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.clinic.animals import AnimalService
    from enot_desktop.ui.common.context import Context


class AnimalsPage(CardsPage):
    """The list of animals: search, create, open, archive."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.ANIMALS,)
    watches: ClassVar[tuple[Subject, ...]] = (Subject.ANIMALS, Subject.CLIENTS)

    def __init__(
        self, animals: AnimalService, context: Context, parent: QWidget | None = None
    ) -> None:
        actions = CardActions(
            lambda request, archived: animals.page(request, archived=archived),
            lambda request, archived: animals.ids(request, archived=archived),
            context.navigator.open_animal,
            animals.remove,
            animals.restore,
        )
        super().__init__(
            CardsSetup(
                "animals",
                translate("Animals", "Животные"),
                animal_columns(),
                translate(
                    "Animals", "Животных пока нет. Нажмите «Создать», чтобы завести первую карту."
                ),
                translate("Animals", "Поиск по кличке, номеру или владельцу (Ctrl+F)"),
                translate("Animals", "Удалить выбранные карты животных (карт: {0})?"),
                translate(
                    "Animals",
                    "Вместе с картой удаляются посещения. Карта животного, о котором писали, не "
                    "удаляется, а переносится в архив.",
                ),
                actions,
            ),
            context,
            parent,
        )
