"""Reads from a Linux shared library which other libraries it asks the loader for."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

DYNAMIC_SECTION = 6
NEEDED_TAG = 1


def needed_libraries(file: Path) -> list[str]:
    """Return the names in the NEEDED entries of a 64-bit little-endian ELF file."""
    content = file.read_bytes()
    sections = list(_sections(content))
    names: list[str] = []
    for kind, offset, size, link in sections:
        if kind != DYNAMIC_SECTION:
            continue
        strings = sections[link][1]
        for tag, value in struct.iter_unpack("<qQ", content[offset : offset + size]):
            if tag == NEEDED_TAG:
                start = strings + value
                names.append(content[start : content.index(b"\0", start)].decode())
    return names


def _sections(content: bytes) -> Generator[tuple[int, int, int, int]]:
    """Yield type, offset, size and link of each section."""
    (table,) = struct.unpack_from("<Q", content, 0x28)
    entry_size, count = struct.unpack_from("<HH", content, 0x3A)
    for index in range(count):
        _name, kind, _flags, _address, offset, size, link = struct.unpack_from(
            "<IIQQQQI", content, table + index * entry_size
        )
        yield kind, offset, size, link
