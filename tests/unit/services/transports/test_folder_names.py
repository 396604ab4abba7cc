from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.services.transports.folder_names import (
    folder_from_list,
    from_modified_utf7,
    quoted,
    sent_folder_of,
    to_modified_utf7,
)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_every_name_survives_the_wire(name: str) -> None:
    wire_name = to_modified_utf7(name)

    assert wire_name.isascii()
    assert from_modified_utf7(wire_name) == name


def test_a_known_name_looks_as_servers_write_it() -> None:
    assert to_modified_utf7("Отправленные") == "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"
    assert from_modified_utf7("&broken!-") == "&broken!-"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([b'(\\HasNoChildren \\Sent) "/" "[Gmail]/Sent"'], "[Gmail]/Sent"),
        ([b'(\\HasNoChildren) "/" Sent', b'(\\Sent) "/" Other'], "Other"),
        ([b'() "|" "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"'], "Отправленные"),
        ([b'() "." "INBOX.Sent Items"'], "INBOX.Sent Items"),
        ([b'(\\Noselect \\Sent) "/" Sent', b'() "/" "Sent Messages"'], "Sent Messages"),
        ([b"() NIL Sent"], "Sent"),
        ([b'() "/" "Inbox"', b'() "/" "Drafts"'], None),
    ],
)
def test_the_sent_folder_is_found_by_mark_or_name(lines: list[bytes], expected: str | None) -> None:
    folders = [folder for line in lines if (folder := folder_from_list(line)) is not None]

    found = sent_folder_of(folders)

    assert (found.name if found else None) == expected


def test_a_name_may_come_as_a_literal_or_raw() -> None:
    literal = folder_from_list((b'(\\Sent) "/" {13}', b'My "Sent" box'))
    raw = folder_from_list('() "/" "Отправленные"'.encode())

    assert literal is not None
    assert literal.name == 'My "Sent" box'
    assert quoted(literal.wire_name) == '"My \\"Sent\\" box"'
    assert raw is not None
    assert raw.wire_name.isascii()
    assert raw.name == "Отправленные"
    assert folder_from_list(b"garbage") is None
