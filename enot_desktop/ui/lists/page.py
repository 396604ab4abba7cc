"""«Список получателей»: the table, saving and printing of the recipients (M20, fig. 15, 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QStackedLayout, QToolBar, QVBoxLayout, QWidget

from enot_desktop.services.lists.snapshot import ListSnapshot
from enot_desktop.services.lists.table import ListColumn, ListTable, cell_text
from enot_desktop.ui.background import Handlers
from enot_desktop.ui.common import formats
from enot_desktop.ui.common.dialogs import ask, show_failure
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.lists.notice import ProgressLine, SavedLine
from enot_desktop.ui.lists.saving import ListSaving

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.lists.snapshot import SnapshotRow
    from enot_desktop.ui.background import Job
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.lists.columns import OutputColumn
    from enot_desktop.ui.lists.source import ListSource, OutputList

_MANY_ROWS = 5000
"""So many rows are more than a hundred pages: nobody prints them by mistake."""


class RecipientListPage(Document):
    """The list of a mailing's recipients with the columns that were chosen.

    It shows the recipients as they were when it was put together; «Обновить» does that anew.
    Signals: `columns_wanted` when other columns are to be chosen.
    """

    columns_wanted = Signal()

    def __init__(self, source: ListSource, context: Context) -> None:
        super().__init__()
        self.setObjectName("recipient_list_page")
        self._source, self._context = source, context
        self._output: OutputList | None = None
        self._snapshot = ListSnapshot(())
        self._reading: Job | None = None
        self._heading, self._subtitle = QLabel(self), QLabel(self)
        self.toolbar = QToolBar(self)
        self.save_action = self._add_action("save_as", self.tr("Сохранить как"), "save")
        self.print_action = self._add_action("print", self.tr("Печать"), "print")
        self.columns_action = self._add_action("choose_columns", self.tr("Колонки"), "list")
        self.refresh_action = self._add_action("refresh", self.tr("Обновить"), "refresh")
        self.saving = ListSaving(self._table, context, self)
        self._progress, self._saved = ProgressLine(self), SavedLine(self)
        self._waiting = QLabel(self)
        self.list = self._make_list()
        self._set_up()
        self._lay_out()
        self._connect()
        self._read()

    def request_close(self, close: Callable[[], None]) -> None:
        """Close at once, unless the list is still being saved."""
        if not self.saving.running:
            self._stop_reading()
            close()
            return
        ask(
            self,
            self.tr("Список сохраняется"),
            self.tr("Список ещё записывается в файл. Остановить и закрыть?"),
            yes=self.tr("Остановить и закрыть"),
            answered=lambda: self._give_up(close),
            detail=self.tr("Файл, который был на этом месте, останется прежним."),
        )

    def _give_up(self, close: Callable[[], None]) -> None:
        self.saving.stop()
        close()

    def _add_action(self, name: str, caption: str, image: str) -> QAction:
        action = self.toolbar.addAction(icon(image), caption)
        action.setObjectName(name)
        return action

    def _make_list(self) -> _OutputList:
        setup = ListSetup(
            f"output_{'_'.join(column.key for column in self._source.columns)}",
            [_table_column(place, column) for place, column in enumerate(self._source.columns)],
            self._fetch,
            self.tr(
                "В рассылке нет получателей.\n\nОни появятся, когда в документе рассылки на "
                "вкладке «Получатели» нажата кнопка «Выполнить регистрацию»."
            ),
        )
        return _OutputList(setup, self._context.background, self._context.memory, self)

    def _set_up(self) -> None:
        self._heading.setProperty("heading", True)
        self._heading.setObjectName("list_title")
        self._heading.setText(self.tr("Список получателей"))
        self._subtitle.setProperty("quiet", True)
        self._subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self._subtitle.setObjectName("list_subtitle")
        self._waiting.setObjectName("hint")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.toolbar.setObjectName("list_toolbar")
        self.toolbar.setIconSize(QSize(22, 22))
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for action, keys in (
            (self.save_action, QKeySequence("Ctrl+S")),
            (self.print_action, QKeySequence("Ctrl+P")),
        ):
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setToolTip(f"{action.text()} ({keys.toString()})")
            self.addAction(action)
        self._show_commands(ready=False)

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._layers = QStackedLayout(body)
        self._layers.addWidget(self._waiting)
        self._layers.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        for part in (self._heading, self._subtitle, self.toolbar, self._progress, self._saved):
            layout.addWidget(part)
        layout.addWidget(body, 1)

    def _connect(self) -> None:
        self.save_action.triggered.connect(self._on_save)
        self.print_action.triggered.connect(self._on_print)
        self.columns_action.triggered.connect(self.columns_wanted)
        self.refresh_action.triggered.connect(self._read)
        self.list.reading_wanted.connect(self._read)
        self.saving.began.connect(self._on_saving_began)
        self.saving.progressed.connect(self._progress.advance)
        self.saving.saved.connect(self._saved.show_saved)
        self.saving.ended.connect(self._on_saving_ended)
        self._progress.stop_wanted.connect(self.saving.stop)
        self._saved.file_wanted.connect(self._context.navigator.open_file)
        self._saved.folder_wanted.connect(self._context.navigator.open_file)

    def _read(self) -> None:
        self._stop_reading()
        self._show_commands(ready=False)
        self._show_read(0)
        self._layers.setCurrentWidget(self._waiting)
        handlers = Handlers(self._on_read, self._on_not_read, self._show_read)
        self._reading = self._context.background.run_job(self, self._source.read, handlers)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.stop()

    def _show_read(self, rows: int) -> None:
        self._waiting.setText(self.tr("Собираю список… {0}").format(formats.number(rows)))

    def _on_read(self, output: OutputList | None) -> None:
        if output is None:
            return
        self._output, self._snapshot = output, output.snapshot
        self._heading.setText(output.title)
        self._subtitle.setText(output.subtitle)
        self._layers.setCurrentWidget(self.list)
        self.list.show_rows()
        self.list.setFocus()
        self._show_commands(ready=len(output.snapshot) > 0)

    def _on_not_read(self, error: EnotError) -> None:
        self._waiting.setText(self.tr("Список не получен."))
        self.refresh_action.setEnabled(True)
        show_failure(self, error)

    def _show_commands(self, *, ready: bool) -> None:
        self.save_action.setEnabled(ready and not self.saving.running)
        self.print_action.setEnabled(ready)
        self.refresh_action.setEnabled(True)

    def _fetch(self, request: PageRequest) -> Page[SnapshotRow]:
        return self._snapshot.page(request)

    def _table(self) -> ListTable:
        """Return the list as it is shown: with its search and its order."""
        snapshot, request = self._snapshot, self.list.model.request
        rows = snapshot.shown(request)
        return ListTable(
            title=self._output.title if self._output else "",
            columns=tuple(ListColumn(column.key, column.title) for column in self._source.columns),
            rows=lambda: rows,
            subtitle=self._output.subtitle if self._output else "",
            page_words=self.tr("Стр. {0} из {1}"),
        )

    def _on_save(self) -> None:
        if self._output is not None:
            self.saving.choose_file(self._output.file_name)

    def _on_saving_began(self) -> None:
        self._saved.hide()
        self._progress.begin(self.list.model.total)
        self._show_commands(ready=True)

    def _on_saving_ended(self) -> None:
        self._progress.hide()
        self._show_commands(ready=True)

    def _on_print(self) -> None:
        count = self.list.model.total
        if count <= _MANY_ROWS:
            self._preview()
            return
        ask(
            self,
            self.tr("Длинный список"),
            self.tr("В списке строк: {0}. Это больше сотни листов.").format(formats.number(count)),
            yes=self.tr("Печатать"),
            answered=self._preview,
            detail=self.tr("Просмотр будет готов не сразу. Быстрее сохранить список в PDF."),
        )

    def _preview(self) -> None:
        from enot_desktop.ui.lists.preview import ListPreview  # noqa: PLC0415 - printing is slow to load

        ListPreview(self._table(), self).open()


class _OutputList(ListView):
    """The table; F5 in it puts the whole list together anew.

    Signals: `reading_wanted`.
    """

    reading_wanted = Signal()

    def refresh(self) -> None:
        """Ask for the recipients as they are now."""
        self.reading_wanted.emit()

    def show_rows(self) -> None:
        """Show the rows that have been put together."""
        super().refresh()


def _table_column(place: int, column: OutputColumn) -> Column:
    return Column(
        column.title,
        lambda row: cell_text(row.cells[place]),
        sort=str(place),
        width=column.width,
    )
