"""Keeps the translations in step with the captions in the code.

python packaging/translate.py            updates the .ts files and builds the .qm files
python packaging/translate.py --check    changes nothing, names what is stale or unfinished
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(PySide6.__file__).parent


@dataclass(frozen=True)
class Language:
    """A language that captions are translated to; Russian needs its plural forms only."""

    name: str
    locale: str
    plural_only: bool = False

    @property
    def file_name(self) -> str:
        """Name of the file that translators edit."""
        return f"enot_{self.name}.ts"


LANGUAGES = (
    Language("uk", "uk_UA"),
    Language("en", "en_US"),
    Language("ru", "ru_RU", plural_only=True),
)


def run_tool(name: str, arguments: list[str]) -> None:
    """Run one of Qt's translation tools; what it says is shown only when it fails."""
    tool = shutil.which(name, path=str(TOOLS)) or name
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")


def update(sources: Path, folder: Path) -> None:
    """Bring the .ts files up to date with the captions; texts no longer used are dropped."""
    files = sorted(str(file) for file in sources.rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "sources.lst"
        listing.write_text("\n".join(files), encoding="utf-8")
        for language in LANGUAGES:
            manner = ["-locations", "none", "-no-obsolete", "-source-language", "ru_RU"]
            if language.plural_only:
                manner.append("-pluralonly")
            target = ["-target-language", language.locale, "-ts", str(folder / language.file_name)]
            run_tool("lupdate", [*manner, f"@{listing}", *target])


def build(folder: Path) -> None:
    """Build a .qm file, which the program loads, beside each .ts file."""
    for language in LANGUAGES:
        file = folder / language.file_name
        run_tool("lrelease", ["-silent", str(file), "-qm", str(file.with_suffix(".qm"))])


def unfinished(file: Path) -> list[str]:
    """Return the captions of a .ts file that have no finished translation."""
    texts: list[str] = []
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") or not is_filled(translation):
            texts.append(message.findtext("source", ""))
    return texts


def is_filled(translation: ElementTree.Element) -> bool:
    """Tell whether a translation, in all its plural forms, has a text."""
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def faults(sources: Path, folder: Path) -> list[str]:
    """Return a line for each caption and file that is stale, unfinished or not built."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            if (folder / language.file_name).exists():
                shutil.copy(folder / language.file_name, fresh)
        update(sources, fresh)
        build(fresh)
        for language in LANGUAGES:
            new = fresh / language.file_name
            found += [f"{new.name}: no translation of «{text}»" for text in unfinished(new)]
            for file in (new, new.with_suffix(".qm")):
                kept = folder / file.name
                if not kept.exists() or kept.read_bytes() != file.read_bytes():
                    found.append(f"{file.name}: not up to date, run packaging/translate.py")
    return found


def main() -> int:
    """Carry out the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--sources", type=Path, default=ROOT / "enot_desktop")
    parser.add_argument("--folder", type=Path, default=ROOT / "resources" / "translations")
    choice = parser.parse_args()
    if not choice.check:
        update(choice.sources, choice.folder)
        build(choice.folder)
        found = [
            f"{language.file_name}: no translation of «{text}»"
            for language in LANGUAGES
            for text in unfinished(choice.folder / language.file_name)
        ]
    else:
        found = faults(choice.sources, choice.folder)
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
