"""What an e-mail address with a common slip of the hand was probably meant to be."""

from __future__ import annotations

import re

from enot_desktop.services.clinic.addresses import normalise_address

_LOOKALIKES = str.maketrans("авекмнорстухіАВЕКМНОРСТУХІ", "abekmhopctyxiABEKMHOPCTYXI")
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_KNOWN = frozenset(
    {
        "bigmir.net",
        "bk.ru",
        "email.com",
        "email.ua",
        "gmail.com",
        "gmx.com",
        "gmx.de",
        "gmx.net",
        "googlemail.com",
        "hotmail.com",
        "hotmail.ru",
        "i.ua",
        "icloud.com",
        "inbox.lv",
        "inbox.ru",
        "internet.ru",
        "lenta.ru",
        "list.ru",
        "live.com",
        "live.ru",
        "mail.by",
        "mail.com",
        "mail.ru",
        "mail.ua",
        "me.com",
        "meta.ua",
        "outlook.com",
        "proton.me",
        "protonmail.com",
        "rambler.ru",
        "tut.by",
        "ukr.net",
        "vk.com",
        "xmail.ru",
        "ya.ru",
        "yahoo.com",
        "yandex.by",
        "yandex.com",
        "yandex.kz",
        "yandex.ru",
        "yandex.ua",
        "ymail.com",
    }
)
_SHORTEST = 7  # a shorter domain resembles too many others
_FREQUENT = {"gmail.ru": "gmail.com", "gmai.ru": "gmail.com", "gmail.com.ru": "gmail.com"}
_ENDINGS = {
    "con": "com",
    "cim": "com",
    "vom": "com",
    "xom": "com",
    "comm": "com",
    "сом": "com",
    "ri": "ru",
    "ry": "ru",
    "tu": "ru",
    "ruu": "ru",
    "rus": "ru",
}


def probable_address(text: str) -> str:
    """Return what was probably meant, or an empty string when nothing better is known.

    Put right are Cyrillic letters that look like Latin ones, commas for points, stray spaces, and
    slips in the names of large mail services. The result is always a possible address.
    """
    bare = re.sub(r"\s+", "", text).removeprefix("mailto:").replace(",", ".").rstrip(".;")
    local, at, domain = bare.rpartition("@")
    if not at:
        return ""
    domain = ".".join(_latin_if_mixed(label) for label in domain.split("."))
    meant = f"{_latin_if_mixed(local)}@{_probable_domain(domain)}"
    return meant if meant != text.strip() and normalise_address(meant) else ""


def _latin_if_mixed(label: str) -> str:
    return label.translate(_LOOKALIKES) if _LATIN.search(label) else label


def _probable_domain(domain: str) -> str:
    lowered = domain.lower()
    if lowered in _KNOWN:
        return domain
    if lowered in _FREQUENT:
        return _FREQUENT[lowered]
    head, point, ending = lowered.rpartition(".")
    mended = head + point + _ENDINGS.get(ending, ending)
    if mended in _KNOWN:
        return mended
    alike = sorted(
        known for known in _KNOWN if len(known) >= _SHORTEST and _is_one_slip(mended, known)
    )
    if alike:
        return alike[0]
    return domain if mended == lowered else mended


def _is_one_slip(typed: str, meant: str) -> bool:
    """Tell whether one letter was left out, added, changed, or swapped with its neighbour."""
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    rest, wanted = typed[start:], meant[start:]
    return (
        rest[1:] == wanted
        or rest == wanted[1:]
        or rest[1:] == wanted[1:]
        or (rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
    )
