"""Chapter 5: «Вывести список» (M20)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.tour.robots.output import ColumnsRobot

if TYPE_CHECKING:
    from enot_desktop.tour.stage import Stage

_FILES = {
    "xlsx": "M20: the list saved for Excel",
    "pdf": "M20: the list saved as PDF",
    "csv": "M20: the list saved as CSV",
}


def output_list(stage: Stage) -> None:
    """Choose columns, save the list in three formats, and print it."""
    program = stage.program
    with stage.step("M20 fig. 13: the menu «Еще»"):
        recipients = program.mailing().recipients()
        recipients.registered.wait_for_rows()
        recipients.count()
        recipients.more()
        stage.picture("M20-fig13-more-menu")
        program.hands.fold_up()
    with stage.step("M20 fig. 14: the columns, chosen by ticks"):
        columns = ColumnsRobot(program.hands, recipients.output_list())
        stage.picture("M20-fig14-columns")
        columns.output()
    printed = program.list()
    with stage.step("M20 fig. 15: the list saved as xlsx, PDF and CSV"):
        printed.wait_for_rows()
        for ending, words in _FILES.items():
            path = stage.folder / f"recipients.{ending}"
            # A file of an earlier tour would have the system's dialog ask, and wait for a person.
            path.unlink(missing_ok=True)
            printed.save_as(path)
            stage.add_result(path, words)
        stage.picture("M20-fig15-list")
    with stage.step("M20 fig. 16: the preview, and the list printed"):
        preview = printed.preview()
        stage.picture("M20-fig16-print")
        path = stage.folder / "printed.pdf"
        printed.print_to(preview, path)
        stage.add_result(path, "M20: the pages as they were printed")
        program.close_tab()
