"""The kept translations are complete, up to date, built, and fill in what the Russian text does."""

from __future__ import annotations

import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from tests.unit.meta.sources import ROOT

FOLDER = ROOT / "resources" / "translations"
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


def test_translations_are_complete_and_built() -> None:
    tool = [sys.executable, str(ROOT / "packaging" / "translate.py"), "--check"]
    done = subprocess.run(tool, capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_translations_fill_in_the_same_places(language: str) -> None:
    file = FOLDER / f"enot_{language}.ts"
    messages = ElementTree.parse(file).iter("message")  # noqa: S314 - our own file
    different = [
        source
        for message in messages
        for source in [message.findtext("source", "")]
        for text in texts(message)
        if set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(source))
    ]
    assert different == []


def texts(message: ElementTree.Element) -> list[str]:
    """Return the translation of a message, in all its plural forms."""
    translation = message.find("translation")
    if translation is None:
        return []
    forms = translation.findall("numerusform") or [translation]
    return [form.text or "" for form in forms]
