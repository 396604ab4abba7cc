"""Translation of captions that stand outside a window class."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
