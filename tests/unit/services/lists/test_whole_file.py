from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import DiskFull
from enot_desktop.services.lists.failures import TargetNotWritable
from enot_desktop.services.lists.saving import ListFormat, format_of, save_list
from enot_desktop.services.lists.table import Watch
from enot_desktop.services.lists.whole_file import whole_file
from tests.unit.services.lists.tables import make_table

if TYPE_CHECKING:
    from pathlib import Path


def test_the_old_file_is_there_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_text("earlier")
    with whole_file(target) as fresh:
        fresh.write_text("new")
        assert target.read_text() == "earlier"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_text("earlier")

    def write_half() -> None:
        with whole_file(target) as fresh:
            fresh.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    assert target.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_named_so(tmp_path: Path) -> None:
    with pytest.raises(DiskFull) as caught, whole_file(tmp_path / "list.csv"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert caught.value.folder == str(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ListFormat)
def test_a_folder_that_is_gone_is_named(tmp_path: Path, form: ListFormat) -> None:
    target = tmp_path / "gone" / f"list.{form}"
    with pytest.raises(TargetNotWritable) as caught:
        save_list(make_table(), target, form, Watch())
    assert caught.value.path == str(target)
    assert caught.value.detail


@pytest.mark.parametrize("form", ListFormat)
def test_a_target_that_is_a_folder_stays_one(tmp_path: Path, form: ListFormat) -> None:
    (tmp_path / "list").mkdir()
    with pytest.raises(TargetNotWritable):
        save_list(make_table(), tmp_path / "list", form, Watch())
    assert [entry.name for entry in tmp_path.iterdir()] == ["list"]


@pytest.mark.parametrize(
    ("name", "form"),
    [("а.XLSX", ListFormat.XLSX), ("a.b.pdf", ListFormat.PDF), ("a.txt", None), ("a", None)],
)
def test_the_name_tells_the_format(tmp_path: Path, name: str, form: ListFormat | None) -> None:
    assert format_of(tmp_path / name) is form
