"""The tab «Получатели» of one mailing, used in as few words as possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QSpinBox, QWidget

from enot_desktop.models.values import PageRequest
from enot_desktop.ui.recipients.panel import RecipientsPanel
from tests.helpers.messages import answer, close_box, wait_for_box
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.services.recipients.criteria import ParameterKey
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.recipients.parts import RecipientsParts


class Workbench:
    """Opens the panel and does with it what a user does."""

    def __init__(
        self, qtbot: QtBot, parts: RecipientsParts, context: Context, mailing_id: int
    ) -> None:
        self.qtbot, self.parts, self.context = qtbot, parts, context
        self.mailing_id = mailing_id
        self.frame = QWidget()
        qtbot.addWidget(self.frame)
        self.frame.resize(1100, 700)
        self._panel: RecipientsPanel | None = None

    @property
    def panel(self) -> RecipientsPanel:
        """The panel, which `open` has made."""
        assert self._panel is not None
        return self._panel

    def open(self) -> RecipientsPanel:
        """Open the tab and wait for the first count."""
        self._panel = RecipientsPanel(self.parts, self.context, self.mailing_id, self.frame)
        self._panel.resize(self.frame.size())
        self.frame.show()
        self.wait_for_count()
        return self._panel

    def tick(self, key: ParameterKey, *, on: bool = True) -> None:
        """Tick a parameter or take the tick away."""
        part(self.panel, QCheckBox, f"tick_{key}").setChecked(on)

    def choose(self, key: ParameterKey, caption: str) -> None:
        """Choose a value by its caption, as a user does."""
        pick(part(self.panel, QComboBox, f"value_{key}"), caption)

    def compare(self, key: ParameterKey, caption: str) -> None:
        """Choose a comparison by its caption."""
        pick(part(self.panel, QComboBox, f"comparison_{key}"), caption)

    def enter_days(self, key: ParameterKey, days: int) -> None:
        """Enter a number of days."""
        part(self.panel, QSpinBox, f"value_{key}").setValue(days)

    def press(self, name: str) -> None:
        """Press a button."""
        part(self.panel, QAbstractButton, name).click()

    def figure(self, name: str) -> str:
        """Return what one of the live figures says."""
        return part(self.panel, QLabel, name).text()

    def wait_for_count(self) -> None:
        """Wait until the live count is that of what is ticked now."""
        clients = part(self.panel, QLabel, "count_clients")
        problem = part(self.panel, QLabel, "count_problem")
        self.qtbot.waitUntil(lambda: clients.isEnabled() and bool(clients.text() or problem.text()))

    def register(self) -> str:
        """Press «Выполнить регистрацию», confirm if asked, and return what the message says."""
        self.press("register")
        self.confirm_if_asked()
        words = close_box(self.qtbot, self.panel)
        self.wait_for_lists()
        return words

    def confirm_if_asked(self) -> None:
        """Wait for a message, or for the question before it and answer that with yes."""
        if wait_for_box(self.qtbot, self.panel).objectName() == "question":
            answer(self.qtbot, self.panel, "yes")

    def wait_for_lists(self) -> None:
        """Wait until both lists show what is stored."""
        registered, excluded = len(self.addresses()), len(self.excluded())
        lists = self.panel.lists
        self.qtbot.waitUntil(
            lambda: (
                lists.recipients.model.total == registered
                and lists.excluded.model.total == excluded
            )
        )

    def addresses(self) -> list[str]:
        """Return the stored recipients' addresses."""
        rows = self.parts.recipients.page(self.mailing_id, PageRequest(limit=1000)).rows
        return sorted(row.address for row in rows)

    def excluded(self) -> list[str]:
        """Return the stored addresses of those left out."""
        rows = self.parts.recipients.excluded_page(self.mailing_id, PageRequest(limit=1000)).rows
        return sorted(row.address for row in rows)


def pick(box: QComboBox, caption: str) -> None:
    """Choose an entry of a combo box as a user does."""
    place = box.findText(caption)
    assert place >= 0, f"{caption!r} is not in {box.objectName()}"
    box.setCurrentIndex(place)
    box.activated.emit(place)
