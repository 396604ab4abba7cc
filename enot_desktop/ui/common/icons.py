"""Icons by what they mean, in the colours of the program."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_GLYPHS = {
    "account": "mdi6.at",
    "add": "mdi6.plus",
    "align_center": "mdi6.format-align-center",
    "align_left": "mdi6.format-align-left",
    "align_right": "mdi6.format-align-right",
    "animal": "mdi6.paw",
    "archive": "mdi6.archive-outline",
    "attach": "mdi6.paperclip",
    "back": "mdi6.arrow-left",
    "bold": "mdi6.format-bold",
    "check": "mdi6.check-circle",
    "clear_format": "mdi6.format-clear",
    "client": "mdi6.account-multiple",
    "clock": "mdi6.clock-outline",
    "collapsed": "mdi6.chevron-right",
    "color": "mdi6.format-color-text",
    "copy": "mdi6.content-copy",
    "delete": "mdi6.trash-can-outline",
    "edit": "mdi6.pencil-outline",
    "error": "mdi6.alert-circle",
    "expanded": "mdi6.chevron-down",
    "eye": "mdi6.eye-outline",
    "eye_off": "mdi6.eye-off-outline",
    "file": "mdi6.file-outline",
    "filter": "mdi6.filter-outline",
    "group": "mdi6.account-group-outline",
    "help": "mdi6.help-circle-outline",
    "home": "mdi6.home-outline",
    "inbox": "mdi6.inbox-arrow-down-outline",
    "info": "mdi6.information-outline",
    "italic": "mdi6.format-italic",
    "link": "mdi6.link-variant",
    "list": "mdi6.format-list-bulleted",
    "mailing": "mdi6.email-multiple-outline",
    "more": "mdi6.dots-horizontal",
    "numbers": "mdi6.format-list-numbered",
    "open": "mdi6.open-in-new",
    "print": "mdi6.printer-outline",
    "question": "mdi6.help-rhombus",
    "queue": "mdi6.send-clock-outline",
    "redo": "mdi6.redo",
    "refresh": "mdi6.refresh",
    "register": "mdi6.account-check-outline",
    "removed": "mdi6.minus-circle-outline",
    "restore": "mdi6.archive-arrow-up-outline",
    "save": "mdi6.content-save-outline",
    "search": "mdi6.magnify",
    "send": "mdi6.send",
    "sending": "mdi6.progress-upload",
    "source": "mdi6.code-tags",
    "stop": "mdi6.stop-circle-outline",
    "tag": "mdi6.code-braces",
    "template": "mdi6.file-document-edit-outline",
    "underline": "mdi6.format-underline",
    "undo": "mdi6.undo",
    "visit": "mdi6.stethoscope",
    "warning": "mdi6.alert",
}
COLORS = {
    "plain": "#3d4f5c",
    "accent": "#17697a",
    "good": "#2e7d4f",
    "bad": "#b3372f",
    "doubt": "#b26a00",
    "quiet": "#8a98a3",
    "white": "#ffffff",
}


@cache
def icon(name: str, color: str = "plain") -> QIcon:
    """Return the icon for a meaning; both names are keys of the tables above."""
    import qtawesome  # noqa: PLC0415 - a slow import; the first window is shown before it

    return cast(
        "QIcon",
        qtawesome.icon(_GLYPHS[name], color=COLORS[color], color_disabled="#b8c2c9"),
    )
