"""What a client's and an animal's card have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.clinic.card_header import CardHeader
from enot_desktop.ui.common.focus import lead_focus, order_tabs
from enot_desktop.ui.common.saved_document import CardT, DraftT, SavedDocument

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.ui.common.context import Context


class CardForm(QWidget, Generic[CardT, DraftT]):
    """The fields of a card; `changed` comes after every change."""

    changed = Signal()

    def draft(self) -> DraftT:
        """Return what the fields hold."""
        raise NotImplementedError

    def show_card(self, card: CardT) -> None:
        """Show a record that is kept."""
        raise NotImplementedError

    def show_problem(self, error: EnotError | None) -> bool:
        """Say beside its field what is wrong; False when no field is to blame."""
        raise NotImplementedError

    def make_note(self, lines: int) -> QPlainTextEdit:
        """Return the field for a note, so many lines high."""
        note = QPlainTextEdit(self)
        note.setObjectName("note")
        note.setTabChangesFocus(True)
        note.setFixedHeight(self.fontMetrics().height() * lines)
        return note

    def make_rows(self) -> QFormLayout:
        """Return the layout for captions and fields."""
        rows = QFormLayout()
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        return rows

    def on_changed(self) -> None:
        """Pass on the change of a field, whatever its signal carries."""
        self.changed.emit()


class CardWindow(SavedDocument[CardT, DraftT]):
    """A card in a tab: a header, and tabs, the first of which holds the fields."""

    def __init__(self, name: str, context: Context, identity: int | None) -> None:
        super().__init__(context, identity)
        self.setObjectName(name)
        self.header = CardHeader(self)
        self.saved_note = self.header.saved

    def fill(
        self, form: CardForm[CardT, DraftT], caption: str, *others: tuple[QWidget, str]
    ) -> None:
        """Lay the card out: the form under its caption, then other tabs with theirs."""
        self._form = form
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("card_tabs")
        self.tabs.setStyleSheet("QTabWidget::tab-bar { left: 6px; }")
        area = QScrollArea(self)
        area.setWidget(form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.addTab(area, caption)
        for tab, title in others:
            self.tabs.addTab(tab, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.tabs, 1)
        self.header.save_wanted.connect(self.save)
        form.changed.connect(self.edited)
        lead_focus(self, form)
        order_tabs(form, self.header, self.tabs.tabBar(), *(tab for tab, _title in others))

    def draft(self) -> DraftT:
        """Return what the fields hold."""
        return self._form.draft()

    def form(self) -> QWidget:
        """Return the fields."""
        return self._form

    def show_problem(self, error: EnotError | None) -> bool:
        """Say beside its field what is wrong, and bring that field to the front."""
        known = self._form.show_problem(error)
        if known and error is not None:
            self.tabs.setCurrentIndex(0)
        return known
