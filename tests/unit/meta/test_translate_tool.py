"""`packaging/translate.py`, tried on a small program of its own."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from tests.unit.meta.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = """
class Page(QWidget):
    def show_counts(self, count):
        self.tr("Очередь")
        self.tr("Отправлено %n писем", "", count)
        translate("Failures", "Нет " "связи")
"""
TRANSLATIONS = {
    "enot_uk.ts": ("Черга", "Немає зв'язку", ("%n лист", "%n листи", "%n листів")),
    "enot_en.ts": ("Queue", "No connection", ("%n letter", "%n letters")),
    "enot_ru.ts": ("", "", ("%n письмо", "%n письма", "%n писем")),
}


class Sample:
    """A program with three captions, and its translations."""

    def __init__(self, folder: Path) -> None:
        self.code = folder / "code"
        self.folder = folder / "translations"
        self.code.mkdir()
        self.folder.mkdir()
        self.write(SAMPLE)

    def write(self, code: str) -> None:
        (self.code / "page.py").write_text(code, encoding="utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        tool = ROOT / "packaging" / "translate.py"
        places = ["--sources", str(self.code), "--folder", str(self.folder)]
        command = [sys.executable, str(tool), *places, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def translate(self) -> None:
        """Fill in what a translator would."""
        self.run()
        for name, (queue, connection, forms) in TRANSLATIONS.items():
            file = self.folder / name
            text = file.read_text(encoding="utf-8")
            for source, translation in (("Очередь", queue), ("Нет связи", connection)):
                text = text.replace(
                    f'{source}</source>\n        <translation type="unfinished"></translation>',
                    f"{source}</source>\n        <translation>{translation}</translation>",
                )
            for form in forms:
                filled = f"<numerusform>{form}</numerusform>"
                text = text.replace("<numerusform></numerusform>", filled, 1)
            file.write_text(text.replace(' type="unfinished"', ""), encoding="utf-8")


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    """Return the small program, completely translated and built."""
    made = Sample(tmp_path)
    made.translate()
    assert made.run().stdout == ""
    return made


def test_untranslated_captions_are_named(tmp_path: Path) -> None:
    done = Sample(tmp_path).run()
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert "enot_uk.ts: no translation of «Нет связи»" in lines
    assert "enot_en.ts: no translation of «Очередь»" in lines
    assert [line for line in lines if line.startswith("enot_ru")] == [
        "enot_ru.ts: no translation of «Отправлено %n писем»"
    ]


def test_complete_translations_pass(sample: Sample) -> None:
    done = sample.run("--check")
    assert (done.returncode, done.stdout) == (0, "")


def test_changed_caption_is_noticed(sample: Sample) -> None:
    sample.write(SAMPLE.replace("Очередь", "Другая очередь"))
    told = sample.run("--check").stdout
    assert "enot_uk.ts: no translation of «Другая очередь»" in told
    assert "enot_uk.ts: not up to date" in told


def test_dropped_caption_is_noticed(sample: Sample) -> None:
    sample.write(SAMPLE.replace('self.tr("Очередь")', "pass"))
    assert "enot_en.ts: not up to date" in sample.run("--check").stdout


def test_translation_that_was_not_built_is_noticed(sample: Sample) -> None:
    file = sample.folder / "enot_en.ts"
    file.write_text(file.read_text(encoding="utf-8").replace("Queue", "Line"), encoding="utf-8")
    assert sample.run("--check").stdout.startswith("enot_en.qm: not up to date")


def test_program_finds_the_translations(sample: Sample) -> None:
    translator = QTranslator()
    assert translator.load(str(sample.folder / "enot_ru.qm"))
    assert translator.translate("Page", "Отправлено %n писем", "", 3) == "%n письма"
    assert translator.load(str(sample.folder / "enot_uk.qm"))
    assert translator.translate("Failures", "Нет связи") == "Немає зв'язку"
