"""The table of system libraries names all that Qt asks a Linux system for."""

from __future__ import annotations

from pathlib import Path

import PySide6
import pytest

import start
from tests.helpers.elf import needed_libraries

QT = Path(PySide6.__file__).parent / "Qt"
USED = (
    "lib/libQt6Core.so.6",
    "lib/libQt6DBus.so.6",
    "lib/libQt6Gui.so.6",
    "lib/libQt6Network.so.6",
    "lib/libQt6Pdf.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6WebEngineCore.so.6",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6XcbQpa.so.6",
    "libexec/QtWebEngineProcess",
    "plugins/platforms/libqoffscreen.so",
    "plugins/platforms/libqwayland.so",
    "plugins/platforms/libqxcb.so",
    "plugins/printsupport/libcupsprintersupport.so",
    "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "plugins/xcbglintegrations/libqxcb-glx-integration.so",
)
WITH_EVERY_PYTHON = {"libc.so.6", "libm.so.6", "libresolv.so.2", "ld-linux-x86-64.so.2"}
WITH_LISTED_PACKAGE = {"libgcc_s.so.1": "libstdc++6", "libbrotlicommon.so.1": "libbrotli1"}


@pytest.mark.parametrize("part", USED)
def test_every_library_that_qt_asks_for_is_listed(part: str) -> None:
    listed = {library for libraries in start.system_libraries().values() for library in libraries}
    own = {file.name for file in (QT / "lib").iterdir()}
    assert (QT / part).exists()
    missing = set(needed_libraries(QT / part)) - own - listed - WITH_EVERY_PYTHON
    assert missing <= set(WITH_LISTED_PACKAGE)


def test_packages_relied_on_are_listed() -> None:
    assert set(WITH_LISTED_PACKAGE.values()) <= set(start.system_libraries())
