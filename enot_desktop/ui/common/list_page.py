"""A page of the main window that is a list: heading, commands, and the list under them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.focus import lead_focus, order_tabs
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_view import ListSetup, ListView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.ui.changes import Subject
    from enot_desktop.ui.common.context import Context


class Row(Protocol):
    """A row of any list."""

    @property
    def id(self) -> int:
        """The id of the record that the row shows."""
        ...


RowT = TypeVar("RowT", bound=Row)


class Needs(Enum):
    """How many rows must be selected before a command can be given."""

    NOTHING = auto()
    ONE = auto()
    SOME = auto()

    def met_by(self, count: int) -> bool:
        """Tell whether so many selected rows are enough and not too many."""
        return self is Needs.NOTHING or count == 1 or (self is Needs.SOME and count > 1)


@dataclass(frozen=True)
class Command:
    """A button over a list; `name` is its objectName, `main` gives it the colour of the page."""

    name: str
    caption: str
    image: str
    act: Callable[[], object]
    needs: Needs = Needs.NOTHING
    main: bool = False


class ListCommands(QWidget):
    """A row of buttons over a list, and the menu with those that are about selected rows."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = {command: self._make_button(command) for command in commands}
        self._actions = {
            command: self._make_action(command)
            for command in commands
            if command.needs is not Needs.NOTHING
        }
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for button in self._buttons.values():
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        self.enable_for(0)

    def add_at_end(self, widget: QWidget) -> None:
        """Put something that is about the whole list to the right edge."""
        self._layout.addWidget(widget)

    def add_refresh(self, caption: str, act: Callable[[], None]) -> None:
        """Put the command that reads the list anew to the right edge."""
        self.add_at_end(self._make_button(Command("refresh", caption, "refresh", act)))

    def enable_for(self, count: int) -> None:
        """Enable what can be done with so many selected rows."""
        for command, button in self._buttons.items():
            button.setEnabled(command.needs.met_by(count))

    def show_only(self, *names: str) -> None:
        """Hide the commands whose names are not given."""
        for command, button in self._buttons.items():
            button.setVisible(command.name in names)

    def menu(self) -> list[QAction]:
        """Return the commands for selected rows, in the state of their buttons."""
        for command, action in self._actions.items():
            button = self._buttons[command]
            action.setEnabled(button.isEnabled())
            action.setVisible(not button.isHidden())
        return list(self._actions.values())

    def _make_button(self, command: Command) -> QPushButton:
        image = icon(command.image, "white") if command.main else icon(command.image)
        button = QPushButton(image, command.caption, self)
        button.setObjectName(command.name)
        button.setProperty("primary", command.main)
        button.clicked.connect(command.act)
        return button

    def _make_action(self, command: Command) -> QAction:
        action = QAction(icon(command.image), command.caption, self)
        action.setObjectName(f"menu_{command.name}")
        action.triggered.connect(command.act)
        return action


class ListPage(Document, Generic[RowT]):
    """What the pages of accounts, mailings, templates, clients and animals have in common.

    A subclass calls `fill` once, and says what creating, opening and deleting mean; Ins, Enter,
    double click and Del do that.
    """

    announces: ClassVar[tuple[Subject, ...]] = ()
    """What other windows are told after a change made here."""
    watches: ClassVar[tuple[Subject, ...]] = ()
    """What makes the list be read anew."""

    def __init__(self, name: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName(name)

    def new_record(self) -> None:
        """Begin a new record."""
        raise NotImplementedError

    def open_record(self, identity: int) -> None:
        """Open a record."""
        raise NotImplementedError

    def delete_records(self) -> None:
        """Ask, then delete what is selected."""
        raise NotImplementedError

    def fill(self, heading: str, setup: ListSetup, *commands: Command) -> None:
        """Lay the page out."""
        title = QLabel(heading, self)
        title.setProperty("heading", True)
        self.list = self.make_list(setup)
        self.commands = ListCommands(commands, self)
        self.list.creation_wanted.connect(self.new_record)
        self.list.deletion_wanted.connect(self.delete_records)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(self.commands)
        layout.addWidget(self.body(), 1)
        lead_focus(self, self.list)
        self.context.changes.changed.connect(self._on_changed)
        order_tabs(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ins creates, from the commands too."""
        if event.key() == Qt.Key.Key_Insert:
            self.new_record()
        else:
            super().keyPressEvent(event)

    def make_list(self, setup: ListSetup) -> ListView:
        """Return a list whose rows can be opened and whose selection the commands follow."""
        made = ListView(setup, self.context.background, self.context.memory, self)
        made.opened.connect(self.open_record)
        made.selection_changed.connect(self.show_commands)
        return made

    def body(self) -> QWidget:
        """Return what fills the page under the commands."""
        return self.list

    @property
    def shown(self) -> ListView:
        """The list that is in front."""
        return self.list

    def chosen(self) -> RowT | None:
        """Return the selected row when it is the only one."""
        rows = self.shown.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def open_chosen(self) -> None:
        """Open the selected record."""
        row = self.chosen()
        if row is not None:
            self.open_record(row.id)

    def refresh(self) -> None:
        """Read the list anew."""
        self.list.refresh()

    def refresh_soon(self) -> None:
        """Read the list anew because of a change; those that come in crowds may be put off."""
        self.refresh()

    def show_commands(self) -> None:
        """Enable what can be done with the selected rows."""
        self.commands.enable_for(self.shown.selected_count)

    def change(self, work: Callable[[], object]) -> None:
        """Run a change in the background and tell the other windows."""
        self.context.background.run(self, work, self.announce, self.fail)

    def copy_chosen(self, copy: Callable[[int], int]) -> None:
        """Copy the selected record in the background and open the copy; `copy` returns its id."""
        row = self.chosen()
        if row is not None:
            identity = row.id
            self.context.background.run(self, lambda: copy(identity), self._on_copied, self.fail)

    def announce(self, _result: object = None) -> None:
        """Tell the other windows that something was changed."""
        self.context.changes.announce(*self.announces)

    def fail(self, error: EnotError) -> None:
        """Say what went wrong; the list may have been out of date."""
        self.refresh()
        show_failure(self, error)

    def _on_copied(self, identity: int) -> None:
        self.announce()
        self.open_record(identity)

    def _on_changed(self, subject: Subject) -> None:
        if subject in self.watches:
            self.refresh_soon()
