"""How moments, days, sizes and counts are written for people."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QTimeZone

_KIB = 1024


def moment(value: datetime | None) -> str:
    """Write a moment in local time, for example «24.11.2026 14:05»; nothing for None."""
    return "" if value is None else value.astimezone().strftime("%d.%m.%Y %H:%M")


def day(value: date | None) -> str:
    """Write a day, for example «24.11.2026»; nothing for None."""
    return "" if value is None else value.strftime("%d.%m.%Y")


def size(count: int) -> str:
    """Write a number of bytes, for example «1,4 МБ»."""
    if count < _KIB:
        return QCoreApplication.translate("Formats", "{0} Б").format(count)
    if count < _KIB * _KIB:
        return QCoreApplication.translate("Formats", "{0} КБ").format(round(count / _KIB))
    number = f"{count / _KIB / _KIB:.1f}".replace(".", ",")
    return QCoreApplication.translate("Formats", "{0} МБ").format(number)


def number(count: int) -> str:
    """Write a count with thin groups, for example «12 345»."""
    return f"{count:,}".replace(",", " ")


def interval(seconds: float) -> str:
    """Write a length of time in words short enough for a status line."""
    minutes = round(seconds / 60)
    if seconds < 60:  # noqa: PLR2004 - a minute
        return QCoreApplication.translate("Formats", "{0} с").format(round(seconds))
    if minutes < 60:  # noqa: PLR2004 - an hour
        return QCoreApplication.translate("Formats", "{0} мин").format(minutes)
    return QCoreApplication.translate("Formats", "{0} ч {1} мин").format(*divmod(minutes, 60))


def to_qt(value: datetime) -> QDateTime:
    """Return a moment as Qt's local time, for an input field."""
    return QDateTime.fromSecsSinceEpoch(int(value.timestamp()), QTimeZone.systemTimeZone())


def from_qt(value: QDateTime) -> datetime:
    """Return the moment of an input field in UTC."""
    return datetime.fromtimestamp(value.toSecsSinceEpoch(), UTC)
