from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import FileUnreadable, NotFound, StoredFileMissing
from enot_desktop.models.file_store import FileStore
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.mailings.failures import AttachmentsTooLarge, FolderAttached
from enot_desktop.services.mailings.service import MailingService
from tests.helpers.mailings import PLANNED, add_account, add_mailing

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

DRAFT = MailingDraft(PLANNED, 1, "Приглашаем", "<p>Здравствуйте!</p>")
LIMIT = 1000


@pytest.fixture
def mailings(database: Database, data_folder: DataFolder, clock: SettableClock) -> MailingService:
    add_account(database, attachment_limit=LIMIT)
    service = MailingService(database, FileStore(data_folder.files), clock)
    service.save(DRAFT)
    return service


def _file(folder: Path, name: str, content: bytes | int) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else b"x" * content)
    return path


@pytest.mark.m("M13")
def test_attached_files_show_name_size_and_type(mailings: MailingService, tmp_path: Path) -> None:
    files = [
        _file(tmp_path, "Памятка владельцу.pdf", 300),
        _file(tmp_path, "котик.JPG", 200),
        _file(tmp_path, "данные.неведомое", 0),
    ]
    rows = mailings.attach(1, files[:1])
    rows = mailings.attach(1, files[1:])
    assert [(row.name, row.size, row.media_type) for row in rows] == [
        ("Памятка владельцу.pdf", 300, "application/pdf"),
        ("котик.JPG", 200, "image/jpeg"),
        ("данные.неведомое", 0, "application/octet-stream"),
    ]
    document = mailings.get(1)
    assert document.attachments == rows
    assert [row.size for row in mailings.get(mailings.copy(1)).attachments] == [
        row.size for row in rows
    ]


@pytest.mark.m("M13")
def test_file_is_opened_under_its_own_name(mailings: MailingService, tmp_path: Path) -> None:
    source = _file(tmp_path, "котик.png", b"picture")
    row = mailings.attach(1, [source])[0]
    source.unlink()
    opened = mailings.attachment_file(row.id)
    assert (opened.name, opened.read_bytes()) == ("котик.png", b"picture")
    opened.write_bytes(b"changed in another program")
    assert mailings.attachment_file(row.id).read_bytes() == b"picture"
    with pytest.raises(NotFound):
        mailings.attachment_file(77)


def test_file_lost_from_the_store_is_told(
    mailings: MailingService, data_folder: DataFolder, tmp_path: Path
) -> None:
    row = mailings.attach(1, [_file(tmp_path, "котик.png", b"picture")])[0]
    for kept in data_folder.files.rglob("*"):
        if kept.is_file():
            kept.unlink()
    with pytest.raises(StoredFileMissing) as missing:
        mailings.attachment_file(row.id)
    assert missing.value.name == "котик.png"


def test_same_file_stays_once(mailings: MailingService, tmp_path: Path) -> None:
    first = _file(tmp_path, "a.txt", b"same")
    other_name = _file(tmp_path, "b.txt", b"same")
    assert [row.name for row in mailings.attach(1, [first, first])] == ["a.txt"]
    assert [row.name for row in mailings.attach(1, [first, other_name])] == ["a.txt", "b.txt"]


def test_nothing_chosen_changes_nothing(mailings: MailingService) -> None:
    assert mailings.attach(1, []) == ()


@pytest.mark.m("M13")
def test_files_together_must_fit_the_account(
    mailings: MailingService, data_folder: DataFolder, tmp_path: Path
) -> None:
    mailings.attach(1, [_file(tmp_path, "a.bin", 600)])
    with pytest.raises(AttachmentsTooLarge) as together:
        mailings.attach(1, [_file(tmp_path, "b.bin", 401)])
    assert (together.value.total, together.value.limit) == (1001, LIMIT)
    kept = len(list(data_folder.files.rglob("*")))
    with pytest.raises(AttachmentsTooLarge):
        mailings.attach(1, [_file(tmp_path, "c.bin", LIMIT + 1)])
    assert len(list(data_folder.files.rglob("*"))) == kept, "a file that cannot fit is not copied"
    assert [row.name for row in mailings.attach(1, [_file(tmp_path, "d.bin", 400)])] == [
        "a.bin",
        "d.bin",
    ]


@pytest.mark.m("M13")
def test_account_with_a_smaller_limit_is_refused(
    mailings: MailingService, database: Database, tmp_path: Path
) -> None:
    small = add_account(database, "small@enot.example", attachment_limit=100)
    mailings.attach(1, [_file(tmp_path, "a.bin", 600)])
    with pytest.raises(AttachmentsTooLarge):
        mailings.save(replace(DRAFT, id=1, account_id=small), version=1)
    assert mailings.get(1).account_id == 1


def test_mailing_without_account_has_no_limit(
    mailings: MailingService, database: Database, tmp_path: Path
) -> None:
    mailing = add_mailing(database, None)
    assert len(mailings.attach(mailing, [_file(tmp_path, "a.bin", LIMIT * 2)])) == 1


@pytest.mark.m("M13")
def test_one_bad_path_attaches_nothing(mailings: MailingService, tmp_path: Path) -> None:
    good = _file(tmp_path, "a.txt", b"good")
    with pytest.raises(FolderAttached) as folder:
        mailings.attach(1, [good, tmp_path])
    assert folder.value.path == str(tmp_path)
    with pytest.raises(FileUnreadable) as missing:
        mailings.attach(1, [good, tmp_path / "нет.txt"])
    assert missing.value.path.endswith("нет.txt")
    assert mailings.get(1).attachments == ()


@pytest.mark.m("M13")
def test_file_is_taken_off(mailings: MailingService, tmp_path: Path) -> None:
    rows = mailings.attach(1, [_file(tmp_path, "a.txt", b"a"), _file(tmp_path, "b.txt", b"b")])
    assert [row.name for row in mailings.detach(1, rows[0].id)] == ["b.txt"]
    with pytest.raises(NotFound):
        mailings.detach(1, rows[0].id)
    assert [row.name for row in mailings.attach(1, [tmp_path / "a.txt"])] == ["b.txt", "a.txt"]
