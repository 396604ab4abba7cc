"""Sets the program up in `.venv` and starts it; needs nothing but Python 3.11 or newer.

python3 start.py                    учебный режим; на компьютере без экрана - обзор в папку tour
python3 start.py run                обычная работа с данными клиники
python3 start.py КОМАНДА ...        любая другая команда программы: tour --out ПАПКА, send --due ...
python3 start.py test [ключи]       проверка кода и все тесты; ключи передаются pytest
python3 start.py --setup-only       только подготовка; с test - и пакетов для тестов
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python is told so in words
    sys.exit("Нужен Python 3.11 или новее. Установите его и запустите start.py ещё раз им.")

ROOT = Path(__file__).resolve().parent
ROOM_NEEDED = 2_000_000_000
"""Bytes that the environment and the downloads take while it is made."""

CHECKS = {
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "ruff check": ["-m", "ruff", "check", "."],
    "pyright": ["-m", "pyright"],
    "lint-imports": ["-c", "import importlinter.cli as cli; cli.lint_imports_command()"],
    "vulture": ["-m", "vulture"],
    "codespell": ["-m", "codespell_lib"],
    "pytest": ["-m", "pytest", "-n", "2"],
}


class SetUpFailed(Exception):
    """The set-up cannot go on; the text tells the user what happened and what to do."""


class Environment:
    """The isolated environment of a checkout: what it holds, and how it is made."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.state_file = self.folder / "enot-state.json"

    @property
    def python(self) -> Path:
        """The environment's own interpreter."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def lock_file(self, *, for_tests: bool) -> Path:
        """Return the list of pinned packages."""
        return self.root / ("requirements-dev.lock" if for_tests else "requirements.lock")

    def is_ready(self, *, for_tests: bool) -> bool:
        """Tell whether exactly the locked packages were installed to the end."""
        state, wanted = self._state(), self._wanted(for_tests=True)
        kinds = ("python", "program", "tests") if for_tests else ("python", "program")
        return self.python.exists() and all(state.get(kind) == wanted[kind] for kind in kinds)

    def prepare(self, *, for_tests: bool) -> None:
        """Install what is missing; an interrupted earlier set-up is begun again from nothing."""
        check_system()
        if not self._is_usable():
            self._create()
        self._mark_begun()
        self._install(self.lock_file(for_tests=for_tests))
        run_or_explain([str(self.python), "-c", "import PySide6.QtWidgets"])
        state = json.dumps(self._wanted(for_tests=for_tests))
        self.state_file.write_text(state, encoding="utf-8")

    def _mark_begun(self) -> None:
        self.state_file.write_text("{}", encoding="utf-8")

    def _wanted(self, *, for_tests: bool) -> dict[str, str]:
        wanted = {
            "python": f"{sys.version_info.major}.{sys.version_info.minor}",
            "program": digest(self.lock_file(for_tests=False)),
        }
        if for_tests:
            wanted["tests"] = digest(self.lock_file(for_tests=True))
        return wanted

    def _state(self) -> dict[str, str]:
        try:
            return json.loads(self.state_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def _is_usable(self) -> bool:
        """Tell whether packages may be added: not half made, of this Python, with pip."""
        if not self.python.exists() or (self.state_file.exists() and not self._state()):
            return False
        script = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
        answer = subprocess.run([self.python, "-c", script], capture_output=True, check=False)
        return answer.stdout.decode().strip() == self._wanted(for_tests=False)["python"]

    def _create(self) -> None:
        if shutil.disk_usage(self.root).free < ROOM_NEEDED:
            raise SetUpFailed(no_room(self.root))
        say("Создаю окружение .venv …")
        interpreter = base_interpreter()
        if self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir()
        self._mark_begun()
        run_or_explain([str(interpreter), "-m", "venv", str(self.folder)])

    def _install(self, lock_file: Path) -> None:
        say(f"Устанавливаю пакеты из {lock_file.name} (в первый раз это несколько минут) …")
        pip = [
            str(self.python),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
        ]
        exact = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(lock_file)]
        run_or_explain(pip + exact + ([] if sys.stdout.isatty() else ["--quiet"]))

    @contextmanager
    def alone(self) -> Generator[None]:
        """Keep a second set-up of the same checkout out."""
        with (self.root / ".venv.lock").open("a") as file:
            try:
                take_file_lock(file.fileno())
            except OSError as error:
                raise SetUpFailed(
                    "Программа уже подготавливается в другом окне. "
                    "Дождитесь, пока там закончится, и запустите её ещё раз."
                ) from error
            yield


def take_file_lock(descriptor: int) -> None:
    """Lock an open file for this process; OSError when another one has it."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def base_interpreter() -> Path:
    """Return the Python that a new environment rests on, even when started from within another."""
    if sys.prefix == sys.base_prefix:
        return Path(sys.executable)
    if sys.platform == "win32":
        return Path(sys.base_prefix) / "python.exe"
    return Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}"


def digest(file: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def say(text: str) -> None:
    """Show a line at once, in order with what child processes print."""
    print(text, flush=True)


def run_or_explain(command: list[str]) -> None:
    """Run a step of the set-up; its failure becomes a sentence."""
    done = subprocess.run(command, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        raise SetUpFailed(explain(done.stderr.decode(errors="replace")))


def no_room(folder: Path) -> str:
    """Say that the disk is full."""
    return f"На диске с папкой {folder} мало места: освободите 2 ГБ и запустите ещё раз."


def no_permission(path: object) -> str:
    """Say that a file or folder cannot be written."""
    return (
        f"Нет доступа: {path}. Закройте программу, если она открыта, и проверьте, "
        f"что в папку {ROOT} можно писать, или перенесите её в свою папку."
    )


def explain(output: str) -> str:
    """Turn the complaint of a failed step into a sentence: what happened, what to do."""
    lines = [line for line in output.splitlines() if line and not line.startswith("WARNING")]
    last = "\n".join(lines[-5:])
    told = output.casefold()
    if "no space left" in told or "not enough space" in told:
        return no_room(ROOT)
    if "do not match the hashes" in told:
        return f"Скачанный пакет не тот, что в списке, и не установлен. Повторите позже.\n{last}"
    if "permission denied" in told or "access is denied" in told or "read-only file" in told:
        return f"{no_permission('см. ниже')}\n{last}"
    if any(sign in told for sign in ("connection", "resolution", "timed out", "proxy")):
        return (
            "Не удалось скачать пакеты: проверьте подключение к Интернету (и прокси) "
            f"и запустите ещё раз.\n{last}"
        )
    if "no matching distribution" in told:
        return f"Для этого Python пакетов нет. Подойдёт обычный Python 3.11, 3.12 или 3.13.\n{last}"
    return f"Подготовка не удалась. Запустите ещё раз; если не поможет, вот сообщение:\n{last}"


def check_system() -> None:
    """Find what Qt and the environment need from a Linux system; install it or name it."""
    if sys.platform != "linux":
        return
    missing = [
        package
        for package, libraries in system_libraries().items()
        if not all(can_load(library) for library in libraries)
    ]
    if not has_font():
        missing.append("fonts-dejavu-core")
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if missing:
        install_system_packages(missing)


def system_libraries() -> dict[str, list[str]]:
    """Return Debian package → the shared libraries that Qt loads from it."""
    table = (ROOT / "packaging" / "system_libraries.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in table.splitlines() if not line.startswith("#")]
    return {row[0]: row[1:] for row in rows}


def can_load(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Tell whether there is a font with Russian letters, or any when none can list them."""
    lister = shutil.which("fc-list")
    if lister:
        return bool(subprocess.run([lister, ":lang=ru"], capture_output=True, check=False).stdout)
    folders = (Path("/usr/share/fonts"), Path.home() / ".local/share/fonts")
    return any(True for folder in folders for _ in folder.rglob("*.[to]t[fc]"))


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages as root; otherwise say which command does it."""
    apt = shutil.which("apt-get")
    if apt is None:
        known = system_libraries()
        libraries = " ".join(" ".join(known.get(name, [name])) for name in packages)
        raise SetUpFailed(
            "В системе не хватает библиотек. Установите средствами своей системы "
            f"и запустите ещё раз:\n  {libraries}"
        )
    is_root = os.geteuid() == 0
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if is_root:
        subprocess.run([apt, "update", "-qq"], env=environment, check=False)
    install = ["install", "-y", "--no-install-recommends", *names_of_this_release(packages)]
    command = f"apt-get {' '.join(install)}"
    if not is_root:
        raise SetUpFailed(
            f"В системе не хватает библиотек. Установите их и запустите ещё раз:\n  sudo {command}"
        )
    say(f"Ставлю недостающее в систему: {' '.join(packages)} …")
    quiet = subprocess.DEVNULL
    done = subprocess.run([apt, *install, "-qq"], env=environment, stdout=quiet, check=False)
    if done.returncode:
        raise SetUpFailed(f"Не удалось установить библиотеки. Выполните сами:\n  {command}")


def names_of_this_release(packages: Iterable[str]) -> list[str]:
    """Newer Debian and Ubuntu call some libraries `…t64`."""
    listing = subprocess.run(["apt-cache", "pkgnames", "lib"], capture_output=True, check=False)
    known = set(listing.stdout.decode().split())
    return [f"{name}t64" if f"{name}t64" in known else name for name in packages]


def has_screen() -> bool:
    """Tell whether windows can be shown here (or were told to be drawn off-screen)."""
    signs = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(sign) for sign in signs)


def child_environment(*, off_screen: bool) -> dict[str, str]:
    """Return the variables for a child process, which finds the program's package in any folder."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    if off_screen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environment


def run_program(python: Path, arguments: list[str]) -> int:
    """Run a command of the program and return its exit code; on POSIX this process becomes it."""
    off_screen = not has_screen()
    if off_screen and arguments[0] in {"demo", "run"}:
        raise SetUpFailed("Здесь нет экрана. Запустите на компьютере с экраном или: start.py tour")
    command = [str(python), "-P", "-m", "enot_desktop", *arguments]
    environment = child_environment(off_screen=off_screen)
    if sys.platform != "win32":
        os.execve(python, command, environment)  # noqa: S606 - the program takes this process over
    return subprocess.run(command, env=environment, check=False).returncode


def run_tour(python: Path, arguments: list[str]) -> int:
    """Show the program without a screen: run the tour and say where its results are."""
    results = ROOT / "tour"
    say(f"Экрана нет: выполняю обзор программы, результаты будут в {results} …")
    command = [str(python), "-P", "-m", "enot_desktop", "tour", "--out", str(results), *arguments]
    done = subprocess.run(command, env=child_environment(off_screen=True), check=False)
    if done.returncode == 0:
        names = {"png": "снимки окон", "xlsx": "таблицы", "pdf": "печать", "eml": "письма"}
        say(f"Готово, посмотрите в {results}:")
        for suffix, name in names.items():
            say(f"  {name} (*.{suffix}): {sum(1 for _ in results.rglob(f'*.{suffix}'))}")
    return done.returncode


def run_checks(python: Path, pytest_arguments: list[str]) -> int:
    """Run every check, the tests last, and name those that failed."""
    failed: list[str] = []
    for name, command in CHECKS.items():
        say(f"== {name}")
        further = pytest_arguments if name == "pytest" else []
        environment = child_environment(off_screen=True)
        done = subprocess.run([python, *command, *further], cwd=ROOT, env=environment, check=False)
        if done.returncode:
            failed.append(name)
    say(f"Не прошло: {', '.join(failed)}" if failed else "Все проверки пройдены.")
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Prepare what is needed and run what was asked for."""
    if arguments[:1] in (["-h"], ["--help"]):
        say(__doc__ or "")
        return 0
    only_set_up = "--setup-only" in arguments
    arguments = [argument for argument in arguments if argument != "--setup-only"]
    for_tests = arguments[:1] == ["test"]
    environment = Environment(ROOT)
    if not environment.is_ready(for_tests=for_tests):
        with environment.alone():
            environment.prepare(for_tests=for_tests)
    if only_set_up:
        say(f"Готово. Окружение: {environment.folder}")
        return 0
    if for_tests:
        return run_checks(environment.python, arguments[1:])
    if arguments and not arguments[0].startswith("-"):
        return run_program(environment.python, arguments)
    if has_screen():
        return run_program(environment.python, ["demo", *arguments])
    return run_tour(environment.python, arguments)


def guarded_main(arguments: list[str]) -> int:
    """Turn every expected failure into a sentence and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        return main(arguments)
    except SetUpFailed as failure:
        print(failure, file=sys.stderr)
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        denied = error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}
        sentence = (
            no_room(ROOT) if full else no_permission(error.filename) if denied else str(error)
        )
        print(sentence, file=sys.stderr)
    except KeyboardInterrupt:
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(guarded_main(sys.argv[1:]))
