"""The language of the windows: Russian in the code, Ukrainian and English translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from enot_desktop.models.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

LANGUAGES = ("ru", "uk", "en")


def use_language(application: QCoreApplication, language: str) -> None:
    """Show all windows in a language of `LANGUAGES`; Qt's own buttons too."""
    QLocale.setDefault(QLocale(language))
    own = str(resource("translations"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"enot_{language}", own)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


def system_language() -> str:
    """Return the language of the computer when the program speaks it, else Russian."""
    name = QLocale.system().name()[:2]
    return name if name in LANGUAGES else LANGUAGES[0]
