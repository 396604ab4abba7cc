"""The page «Клиенты»."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.cards_page import CardActions, CardsPage, CardsSetup
from enot_desktop.ui.clinic.columns import client_columns
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.clinic.clients import ClientService
    from enot_desktop.ui.common.context import Context


class ClientsPage(CardsPage):
    """The list of clients: search, create, open, archive."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.CLIENTS,)
    watches: ClassVar[tuple[Subject, ...]] = (Subject.CLIENTS, Subject.ANIMALS)

    def __init__(
        self, clients: ClientService, context: Context, parent: QWidget | None = None
    ) -> None:
        actions = CardActions(
            lambda request, archived: clients.page(request, archived=archived),
            lambda request, archived: clients.ids(request, archived=archived),
            context.navigator.open_client,
            clients.remove,
            clients.restore,
        )
        super().__init__(
            CardsSetup(
                "clients",
                translate("Clients", "Клиенты"),
                client_columns(),
                translate(
                    "Clients", "Клиентов пока нет. Нажмите «Создать», чтобы завести первую карту."
                ),
                translate("Clients", "Поиск по имени, адресу или телефону (Ctrl+F)"),
                translate("Clients", "Удалить выбранные карты клиентов (карт: {0})?"),
                translate(
                    "Clients",
                    "Вместе с картой удаляются животные клиента и их посещения. Карта клиента, "
                    "которому писали, не удаляется, а переносится в архив.",
                ),
                actions,
            ),
            context,
            parent,
        )
