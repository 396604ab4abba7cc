"""The check of an account as a person sees it: steps with their states, and what failed (M05)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from enot_desktop.services.accounts.checking import CheckState
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.layouts import clear
from enot_desktop.ui.wording.accounts import check_failure_text, step_caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.accounts.checking import CheckProgress
    from enot_desktop.services.accounts.failures import AccountCheckFailed, CheckStep
    from enot_desktop.ui.wording.accounts import CheckFailureText

_ICON_SIZE = 20
_LOOKS: dict[CheckState | None, tuple[str, str]] = {
    None: ("clock", "quiet"),
    CheckState.RUNNING: ("sending", "accent"),
    CheckState.PASSED: ("check", "good"),
    CheckState.FAILED: ("error", "bad"),
}


class CheckPanel(QScrollArea):
    """The steps of one check and the explanations of what failed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("check_panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.heading = QLabel(self)
        self.heading.setObjectName("check_heading")
        self.heading.setProperty("heading", True)
        self.heading.setWordWrap(True)
        self._steps: dict[CheckStep, _StepLine] = {}
        self._step_lines = QVBoxLayout()
        self._step_lines.setSpacing(8)
        self._words = QVBoxLayout()
        self._words.setSpacing(14)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.heading)
        layout.addLayout(self._step_lines)
        layout.addLayout(self._words)
        layout.addStretch(1)
        self.setWidget(body)

    def begin(self, heading: str) -> None:
        """Forget the check before and show that a new one runs."""
        self.heading.setText(heading)
        self._steps.clear()
        for layout in (self._step_lines, self._words):
            clear(layout)

    def show_plan(self, steps: Sequence[CheckStep]) -> None:
        """Show the steps that are still to come."""
        for step in steps:
            self._line(step)

    def show_progress(self, progress: CheckProgress) -> None:
        """Show the news of a step."""
        self._line(progress.step).show_state(progress.state)

    def show_failures(self, heading: str, failures: Sequence[AccountCheckFailed]) -> None:
        """Say in plain words what failed and what to do."""
        self.heading.setText(heading)
        advised: set[str] = set()
        for failure in failures:
            words = check_failure_text(failure)
            self._line(failure.step).show_state(CheckState.FAILED)
            # Both servers often fail for one reason: then the advice is given once.
            again = words.to_do in advised
            self._words.addWidget(
                _Explanation(failure.step, replace(words, to_do="") if again else words, self)
            )
            advised.add(words.to_do)
        for line in self._steps.values():
            line.show_end()

    def state_of(self, step: CheckStep) -> CheckState | None:
        """Return how far a step is, None when it has not begun."""
        return self._steps[step].state if step in self._steps else None

    def _line(self, step: CheckStep) -> _StepLine:
        if step not in self._steps:
            self._steps[step] = _StepLine(step, self)
            self._step_lines.addWidget(self._steps[step])
        return self._steps[step]


class _StepLine(QWidget):
    """One step: an icon for its state and what is done in it."""

    def __init__(self, step: CheckStep, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"step_{step}")
        self.state: CheckState | None = None
        self._image = QLabel(self)
        self._image.setFixedSize(_ICON_SIZE, _ICON_SIZE)
        self._caption = QLabel(step_caption(step), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._image)
        layout.addWidget(self._caption, 1)
        self.show_state(None)

    def show_state(self, state: CheckState | None) -> None:
        """Show how far the step is."""
        self.state = state
        name, color = _LOOKS[state]
        self._show_icon(name, color)
        self._caption.setProperty("quiet", state is None)
        self._caption.setProperty("bad", state is CheckState.FAILED)
        self._caption.style().polish(self._caption)

    def show_end(self) -> None:
        """Show that the check is over: a step that has not begun will not."""
        if self.state is None:
            self._show_icon("removed", "quiet")

    def _show_icon(self, name: str, color: str) -> None:
        self._image.setPixmap(icon(name, color).pixmap(_ICON_SIZE, _ICON_SIZE))


class _Explanation(QFrame):
    """What happened at a server, what to do, and the server's own words."""

    def __init__(self, step: CheckStep, words: CheckFailureText, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"explanation_{step}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        what = f"{step_caption(step)}. {words.what}"
        for name, text, looks in (
            ("what", what, "bad"),
            ("to_do", words.to_do, ""),
            ("answer", words.answer, "quiet"),
        ):
            if text:
                layout.addWidget(self._label(name, text, looks))

    def _label(self, name: str, text: str, looks: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if looks:
            label.setProperty(looks, True)
        return label
