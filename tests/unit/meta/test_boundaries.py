"""Threads are made, and unforeseen failures are swallowed, only where the architecture says so."""

from __future__ import annotations

import ast

from tests.unit.meta.sources import called_name, program_sources

THREAD_MAKERS = {
    "Thread",
    "Timer",
    "QThread",
    "QThreadPool",
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "Process",
}
THREADS_LIVE_IN = (
    "enot_desktop/services/sending/",
    "enot_desktop/services/sandbox/",
    "enot_desktop/services/sendpulse/breaking.py",
    "enot_desktop/services/transports/",
    "enot_desktop/ui/background.py",
)
FAULTS_END_IN = ("enot_desktop/services/sending/", "enot_desktop/ui/background.py")


def test_threads_are_made_in_their_places_only() -> None:
    places = [
        source.at(node)
        for source in program_sources()
        if not source.path.startswith(THREADS_LIVE_IN)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and called_name(node) in THREAD_MAKERS
    ]
    assert places == []


def test_unforeseen_failures_end_in_their_places_only() -> None:
    places = [
        source.at(node)
        for source in program_sources()
        if not source.path.startswith(FAULTS_END_IN)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler) and is_blanket(node) and not passes_on(node)
    ]
    assert places == []


def is_blanket(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler takes every failure."""
    if handler.type is None:
        return True
    return any(
        isinstance(node, ast.Name) and node.id in {"Exception", "BaseException"}
        for node in ast.walk(handler.type)
    )


def passes_on(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler only cleans up and raises the same failure again."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None
