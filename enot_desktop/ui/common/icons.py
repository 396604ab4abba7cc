"""Icons by what they mean, in the colours of the program."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from enot_desktop.ui.common.glyphs import glyph_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

GLYPHS = {
    "account": "at",
    "add": "plus",
    "align_center": "format-align-center",
    "align_left": "format-align-left",
    "align_right": "format-align-right",
    "animal": "paw",
    "archive": "archive-outline",
    "attach": "paperclip",
    "back": "arrow-left",
    "bold": "format-bold",
    "book": "book-account-outline",
    "campaign": "bullhorn-outline",
    "check": "check-circle",
    "clear_format": "format-clear",
    "client": "account-multiple",
    "clicked": "cursor-default-click-outline",
    "clock": "clock-outline",
    "cloud": "cloud-outline",
    "collapsed": "chevron-right",
    "color": "format-color-text",
    "copy": "content-copy",
    "delete": "trash-can-outline",
    "edit": "pencil-outline",
    "error": "alert-circle",
    "expanded": "chevron-down",
    "eye": "eye-outline",
    "eye_off": "eye-off-outline",
    "file": "file-outline",
    "filter": "filter-outline",
    "group": "account-group-outline",
    "help": "help-circle-outline",
    "home": "home-outline",
    "inbox": "inbox-arrow-down-outline",
    "info": "information-outline",
    "italic": "format-italic",
    "link": "link-variant",
    "list": "format-list-bulleted",
    "mailing": "email-multiple-outline",
    "more": "dots-horizontal",
    "numbers": "format-list-numbered",
    "open": "open-in-new",
    "opened": "email-open-outline",
    "print": "printer-outline",
    "question": "help-rhombus",
    "queue": "send-clock-outline",
    "redo": "redo",
    "refresh": "refresh",
    "register": "account-check-outline",
    "removed": "minus-circle-outline",
    "restore": "archive-arrow-up-outline",
    "save": "content-save-outline",
    "search": "magnify",
    "send": "send",
    "sending": "progress-upload",
    "source": "code-tags",
    "stop": "stop-circle-outline",
    "tag": "code-braces",
    "template": "file-document-edit-outline",
    "underline": "format-underline",
    "undo": "undo",
    "unsubscribed": "email-remove-outline",
    "visit": "stethoscope",
    "warning": "alert",
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
_DISABLED = "#b8c2c9"


@cache
def icon(name: str, color: str = "plain") -> QIcon:
    """Return the icon for a meaning; both names are keys of the tables above."""
    return glyph_icon(GLYPHS[name], QColor(COLORS[color]), QColor(_DISABLED))
