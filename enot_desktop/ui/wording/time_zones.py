"""Time zones by the cities that people know them by."""

from __future__ import annotations

from enot_desktop.ui.wording.language import translate


def known_zones() -> dict[str, str]:
    """Return names of zones and the cities that stand for them, from west to east."""
    return {**_europe(), **_russia(), **_asia()}


def _europe() -> dict[str, str]:
    return {
        "Europe/London": translate("TimeZones", "Лондон"),
        "Europe/Berlin": translate("TimeZones", "Берлин"),
        "Europe/Prague": translate("TimeZones", "Прага"),
        "Europe/Warsaw": translate("TimeZones", "Варшава"),
        "Europe/Kyiv": translate("TimeZones", "Киев"),
        "Europe/Chisinau": translate("TimeZones", "Кишинёв"),
        "Europe/Vilnius": translate("TimeZones", "Вильнюс"),
        "Europe/Riga": translate("TimeZones", "Рига"),
        "Europe/Tallinn": translate("TimeZones", "Таллин"),
        "Europe/Istanbul": translate("TimeZones", "Стамбул"),
        "Europe/Minsk": translate("TimeZones", "Минск"),
        "Asia/Jerusalem": translate("TimeZones", "Иерусалим"),
    }


def _russia() -> dict[str, str]:
    return {
        "Europe/Kaliningrad": translate("TimeZones", "Калининград"),
        "Europe/Moscow": translate("TimeZones", "Москва"),
        "Europe/Samara": translate("TimeZones", "Самара"),
        "Asia/Yekaterinburg": translate("TimeZones", "Екатеринбург"),
        "Asia/Omsk": translate("TimeZones", "Омск"),
        "Asia/Novosibirsk": translate("TimeZones", "Новосибирск"),
        "Asia/Krasnoyarsk": translate("TimeZones", "Красноярск"),
        "Asia/Irkutsk": translate("TimeZones", "Иркутск"),
        "Asia/Yakutsk": translate("TimeZones", "Якутск"),
        "Asia/Vladivostok": translate("TimeZones", "Владивосток"),
        "Asia/Magadan": translate("TimeZones", "Магадан"),
        "Asia/Kamchatka": translate("TimeZones", "Петропавловск-Камчатский"),
    }


def _asia() -> dict[str, str]:
    return {
        "Asia/Tbilisi": translate("TimeZones", "Тбилиси"),
        "Asia/Yerevan": translate("TimeZones", "Ереван"),
        "Asia/Baku": translate("TimeZones", "Баку"),
        "Asia/Tashkent": translate("TimeZones", "Ташкент"),
        "Asia/Ashgabat": translate("TimeZones", "Ашхабад"),
        "Asia/Dushanbe": translate("TimeZones", "Душанбе"),
        "Asia/Almaty": translate("TimeZones", "Алматы"),
        "Asia/Bishkek": translate("TimeZones", "Бишкек"),
    }
