"""The sections of the main window and their pages, with the captions of the manual."""

from __future__ import annotations

from enot_desktop.ui.main_window import PageName, Section
from enot_desktop.ui.wording.language import translate


def page_look(name: PageName) -> tuple[str, str]:
    """Return caption and icon of a page."""
    return {
        PageName.HOME: (translate("Sections", "Начало"), "home"),
        PageName.ACCOUNTS: (translate("Sections", "Учетные записи электронной почты"), "account"),
        PageName.MAILINGS: (translate("Sections", "Рассылки"), "mailing"),
        PageName.QUEUE: (translate("Sections", "Рассылка сообщений"), "queue"),
        PageName.TEMPLATES: (translate("Sections", "Шаблоны писем"), "template"),
        PageName.CLIENTS: (translate("Sections", "Клиенты"), "client"),
        PageName.ANIMALS: (translate("Sections", "Животные"), "animal"),
        PageName.RECEIVED: (translate("Sections", "Полученные письма"), "inbox"),
        PageName.CABINET: (translate("Sections", "Личный кабинет SendPulse"), "cloud"),
    }[name]


def sections(*, training: bool) -> list[Section]:
    """Return the sections from top to bottom; training mode has one of its own."""
    found = [
        _section("", PageName.HOME),
        _section(
            translate("Sections", "Маркетинг"),
            PageName.ACCOUNTS,
            PageName.MAILINGS,
            PageName.QUEUE,
            PageName.TEMPLATES,
        ),
        _section(translate("Sections", "Клиника"), PageName.CLIENTS, PageName.ANIMALS),
    ]
    if training:
        caption = translate("Sections", "Учебный режим")
        found.append(_section(caption, PageName.RECEIVED, PageName.CABINET))
    return found


def _section(caption: str, *names: PageName) -> Section:
    return Section(caption, tuple((name, *page_look(name)) for name in names))
