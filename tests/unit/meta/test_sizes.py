"""Files and functions stay small enough to be read in one go."""

from __future__ import annotations

import ast

from tests.unit.meta.sources import all_sources

LONGEST_FILE = 400
LONGEST_FUNCTION = 40


def test_no_file_is_longer_than_allowed() -> None:
    sizes = {source.path: len(source.text.splitlines()) for source in all_sources()}
    assert {path: size for path, size in sizes.items() if size > LONGEST_FILE} == {}


def test_no_function_is_longer_than_allowed() -> None:
    sizes = {
        f"{source.at(node)} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for source in all_sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {place: size for place, size in sizes.items() if size > LONGEST_FUNCTION} == {}
