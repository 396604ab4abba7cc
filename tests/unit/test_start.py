"""`start.py`: set-up from nothing, repeated, interrupted, without network; what it says then."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import start

PROGRAM = """
import json, os, pathlib, sys
out = pathlib.Path(__file__).parent.parent / "called.json"
out.write_text(json.dumps([sys.argv[1:], os.environ.get("QT_QPA_PLATFORM")]))
if sys.argv[1] == "tour":
    folder = pathlib.Path(sys.argv[3])
    folder.mkdir(exist_ok=True)
    (folder / "M01-fig1-accounts.png").touch()
"""


def make_wheel(folder: Path) -> str:
    """Make a package that stands for all that the program needs; return its line for the lock."""
    wheel = folder / "PySide6-1.0-py3-none-any.whl"
    about = "PySide6-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("PySide6/__init__.py", "")
        archive.writestr("PySide6/QtWidgets.py", "")
        archive.writestr(
            f"{about}/METADATA", "Metadata-Version: 2.1\nName: PySide6\nVersion: 1.0\n"
        )
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", "")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return f"PySide6 @ {wheel.as_uri()} --hash=sha256:{digest}\n"


class Checkout:
    """A small checkout with the real `start.py`; the program in it only notes how it was called."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.lock = root / "requirements.lock"
        self.state = root / ".venv" / "enot-state.json"

    def fill(self) -> None:
        shutil.copy(start.__file__, self.root)
        (self.root / "packaging").mkdir()
        (self.root / "packaging" / "system_libraries.txt").write_text("libc6 libc.so.6\n")
        (self.root / "enot_desktop").mkdir()
        (self.root / "enot_desktop" / "__main__.py").write_text(PROGRAM)
        self.lock.write_text(make_wheel(self.root))
        (self.root / "requirements-dev.lock").write_text(self.lock.read_text())

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH"}
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        return subprocess.run(
            [sys.executable, str(self.root / "start.py"), *arguments],
            env=environment | variables,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def called(self) -> tuple[list[str], str | None]:
        """Return the arguments and the Qt platform of the program's last call."""
        arguments, platform = json.loads((self.root / "called.json").read_text())
        return arguments, platform


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checkout that was set up once for all tests of this file."""
    root = tmp_path_factory.mktemp("checkout")
    checkout = Checkout(root)
    checkout.fill()
    done = checkout.run("--setup-only")
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture
def checkout(prepared: Path, tmp_path: Path) -> Checkout:
    """Return a copy of the prepared checkout that a test may spoil."""
    shutil.copytree(prepared, tmp_path / "checkout", symlinks=True)
    return Checkout(tmp_path / "checkout")


def test_opens_training_mode_where_there_is_a_screen(checkout: Checkout) -> None:
    done = checkout.run(DISPLAY=":7")
    assert done.returncode == 0, done.stderr
    assert checkout.called == (["demo"], None)


def test_without_screen_runs_the_tour_and_says_where_the_results_are(checkout: Checkout) -> None:
    done = checkout.run()
    assert done.returncode == 0, done.stderr
    assert checkout.called == (["tour", "--out", str(checkout.root / "tour")], "offscreen")
    assert str(checkout.root / "tour") in done.stdout
    assert "снимки окон (*.png): 1" in done.stdout


def test_passes_a_command_on(checkout: Checkout) -> None:
    assert checkout.run("tour", "--out", str(checkout.root / "x")).returncode == 0
    assert checkout.called[0] == ["tour", "--out", str(checkout.root / "x")]


def test_windows_without_a_screen_are_refused_in_words(checkout: Checkout) -> None:
    done = checkout.run("run")
    assert done.returncode == 1
    assert "нет экрана" in done.stderr


def test_second_start_installs_nothing_and_needs_no_network(checkout: Checkout) -> None:
    done = checkout.run("--setup-only", PIP_INDEX_URL="http://127.0.0.1:9/", PATH="")
    assert done.returncode == 0, done.stderr
    assert "Устанавливаю" not in done.stdout


def test_interrupted_set_up_is_begun_again_from_nothing(checkout: Checkout) -> None:
    checkout.state.write_text("{}")
    half_copied = checkout.root / ".venv" / "half-copied"
    half_copied.touch()
    done = checkout.run("--setup-only")
    assert done.returncode == 0, done.stderr
    assert not half_copied.exists()
    assert json.loads(checkout.state.read_text())["program"]


def test_changed_lock_is_installed_into_the_same_environment(checkout: Checkout) -> None:
    kept = checkout.root / ".venv" / "kept"
    kept.touch()
    checkout.lock.write_text(f"# newer\n{checkout.lock.read_text()}")
    done = checkout.run("--setup-only")
    assert done.returncode == 0, done.stderr
    assert "Устанавливаю" in done.stdout
    assert kept.exists()


def test_packages_for_tests_are_added(checkout: Checkout) -> None:
    done = checkout.run("test", "--setup-only")
    assert done.returncode == 0, done.stderr
    assert json.loads(checkout.state.read_text())["tests"]
    assert "Устанавливаю" not in checkout.run("--setup-only").stdout


def test_package_with_another_hash_is_refused(checkout: Checkout) -> None:
    locked = checkout.lock.read_text()
    checkout.lock.write_text(locked[:-65] + "0" * 64 + "\n")
    done = checkout.run("--setup-only")
    assert done.returncode == 1
    assert "не тот, что в списке" in done.stderr
    assert "Traceback" not in done.stderr
    assert checkout.state.read_text() == "{}"


def test_no_network_is_told_in_words(checkout: Checkout) -> None:
    checkout.lock.write_text(f"absent-package==1.0 --hash=sha256:{'0' * 64}\n")
    done = checkout.run("--setup-only", PIP_INDEX_URL="http://127.0.0.1:9/", PIP_RETRIES="1")
    assert done.returncode == 1
    assert "проверьте подключение к Интернету" in done.stderr
    assert "Traceback" not in done.stderr


def test_second_set_up_at_the_same_time_is_refused(checkout: Checkout) -> None:
    checkout.state.unlink()
    with start.Environment(checkout.root).alone():
        done = checkout.run("--setup-only")
    assert done.returncode == 1
    assert "в другом окне" in done.stderr


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: [Errno 28] No space left on device", "освободите 2 ГБ"),
        ("ERROR: [WinError 5] Access is denied: 'C:\\x'", "Нет доступа"),
        ("WARNING: Retrying … NewConnectionError", "проверьте подключение к Интернету"),
        ("ERROR: No matching distribution found for x==1", "Подойдёт обычный Python 3.11"),
        ("something else", "вот сообщение:\nsomething else"),
    ],
)
def test_failed_step_is_explained(output: str, sentence: str) -> None:
    assert sentence in start.explain(output)


def test_unwritable_folder_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_arguments: list[str]) -> int:
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(start, "main", refuse)
    assert start.guarded_main([]) == 1
    assert f"Нет доступа: {tmp_path}" in capsys.readouterr().err


def test_finds_which_libraries_the_system_has() -> None:
    assert start.can_load("libc.so.6")
    assert not start.can_load("libenot-nowhere.so.9")


@pytest.fixture
def fake_apt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Put an `apt-get` that notes its arguments in front of the system's one."""
    notes = tmp_path / "notes"
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$@" >> {notes}\n')
    cache = tmp_path / "apt-cache"
    cache.write_text("#!/bin/sh\necho libasound2t64\necho libnss3\n")
    for tool in (apt, cache):
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    return notes


def test_root_gets_the_missing_packages_under_the_names_of_the_release(
    fake_apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    start.install_system_packages(["libasound2", "libnss3"])
    update, install = fake_apt.read_text().splitlines()
    assert update.startswith("update")
    assert install.split()[0] == "install"
    assert {"libasound2t64", "libnss3"} < set(install.split())


def test_others_are_told_the_command(fake_apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(start.SetUpFailed, match=r"sudo apt-get install .*libasound2t64 libnss3"):
        start.install_system_packages(["libasound2", "libnss3"])
    assert not fake_apt.exists()


def test_older_python_can_read_the_file_and_is_told_so() -> None:
    source = Path(start.__file__).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    assert source.index("sys.version_info < (3, 11)") < source.index("class SetUpFailed")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert start.guarded_main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(word in told for word in ("start.py run", "start.py test", "--setup-only", "tour"))
