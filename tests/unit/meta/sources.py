"""The project's own Python files, read and parsed once for the tests of their manners."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = ("enot_desktop", "tests", "packaging")


@dataclass(frozen=True)
class Source:
    """One file: its path below the project's root, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    def at(self, node: ast.expr | ast.stmt | ast.excepthandler) -> str:
        """Return the place of a node in the form that editors open."""
        return f"{self.path}:{node.lineno}"


@cache
def all_sources() -> tuple[Source, ...]:
    """Return every Python file of the project."""
    files = [file for folder in FOLDERS for file in sorted((ROOT / folder).rglob("*.py"))]
    return tuple(read_source(file) for file in [ROOT / "start.py", *files])


def program_sources() -> tuple[Source, ...]:
    """Return the files of the program itself."""
    return tuple(source for source in all_sources() if source.path.startswith("enot_desktop/"))


def read_source(file: Path) -> Source:
    """Read and parse a file."""
    text = file.read_text(encoding="utf-8")
    return Source(file.relative_to(ROOT).as_posix(), text, ast.parse(text))


def called_name(call: ast.Call) -> str:
    """Return the last part of what is called: `tr` for `self.tr(...)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
