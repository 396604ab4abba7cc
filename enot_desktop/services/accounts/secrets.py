"""Passwords of accounts: in the system's keyring, or in memory for this run only."""

from __future__ import annotations

import importlib
from threading import Lock
from typing import TYPE_CHECKING, Protocol, TypeVar

from enot_desktop.services.accounts.failures import KeyringUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable

ResultT = TypeVar("ResultT")

_SERVICE = "Enot"
_USELESS_BACKENDS = ("keyring.backends.fail", "keyring.backends.null")
# Errors of what lies under keyring, which it lets through; only some exist on each system.
_BACKEND_ERRORS = (
    ("keyring.errors", "KeyringError"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney", "DBusErrorResponse"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)


class SecretStore(Protocol):
    """Keeps the password of each account by the account's id."""

    @property
    def remembers(self) -> bool:
        """Whether passwords outlive this run of the program."""
        ...

    def get(self, account_id: int) -> str | None:
        """Return a password, or None when there is none."""
        ...

    def set(self, account_id: int, password: str) -> None:
        """Keep a password."""
        ...

    def delete(self, account_id: int) -> None:
        """Forget a password, if there is one."""
        ...


class MemorySecrets:
    """Keeps passwords until the program ends."""

    remembers = False

    def __init__(self) -> None:
        self._passwords: dict[int, str] = {}

    def get(self, account_id: int) -> str | None:
        """Return a password, or None when there is none."""
        return self._passwords.get(account_id)

    def set(self, account_id: int, password: str) -> None:
        """Keep a password."""
        self._passwords[account_id] = password

    def delete(self, account_id: int) -> None:
        """Forget a password, if there is one."""
        self._passwords.pop(account_id, None)


class KeyringSecrets:
    """Keeps passwords in the system's keyring; one thread at a time speaks to it.

    `owner` tells the passwords of one data folder from those of another on the same computer.
    Every method raises `KeyringUnavailable` when there is no keyring or it does not open.
    """

    def __init__(self, owner: str = "") -> None:
        self._owner = owner
        self._lock = Lock()

    @property
    def remembers(self) -> bool:
        """Whether there is a keyring at all."""
        return self._guarded(_is_usable)

    def get(self, account_id: int) -> str | None:
        """Return a password, or None when there is none."""
        import keyring  # noqa: PLC0415 - slow to load

        return self._with_keyring(lambda: keyring.get_password(_SERVICE, self._name(account_id)))

    def set(self, account_id: int, password: str) -> None:
        """Keep a password."""
        import keyring  # noqa: PLC0415 - slow to load

        self._with_keyring(lambda: keyring.set_password(_SERVICE, self._name(account_id), password))

    def delete(self, account_id: int) -> None:
        """Forget a password, if there is one."""
        import keyring  # noqa: PLC0415 - slow to load

        def forget() -> None:
            if keyring.get_password(_SERVICE, self._name(account_id)) is not None:
                keyring.delete_password(_SERVICE, self._name(account_id))

        self._with_keyring(forget)

    def _name(self, account_id: int) -> str:
        return f"{self._owner}-account-{account_id}" if self._owner else f"account-{account_id}"

    def _with_keyring(self, work: Callable[[], ResultT]) -> ResultT:
        def checked() -> ResultT:
            if not _is_usable():
                raise KeyringUnavailable("no keyring")
            return work()

        return self._guarded(checked)

    def _guarded(self, work: Callable[[], ResultT]) -> ResultT:
        with self._lock:
            try:
                return work()
            except _backend_errors() as error:
                raise KeyringUnavailable(type(error).__name__) from None


class FallbackSecrets:
    """Keeps passwords in the keyring, and in memory for as long as the keyring is unusable."""

    def __init__(self, keyring: SecretStore, memory: SecretStore) -> None:
        self._keyring = keyring
        self._memory = memory
        self._failed = False

    @property
    def remembers(self) -> bool:
        """Whether passwords outlive this run, as far as is known now."""
        if self._failed:
            return False
        try:
            return self._keyring.remembers
        except KeyringUnavailable:
            return False

    def get(self, account_id: int) -> str | None:
        """Return a password, or None when there is none that can be had."""
        kept = self._memory.get(account_id)
        if kept is not None:
            return kept
        try:
            return self._keyring.get(account_id)
        except KeyringUnavailable:
            self._failed = True
            return None

    def set(self, account_id: int, password: str) -> None:
        """Keep a password, at worst for this run."""
        try:
            self._keyring.set(account_id, password)
        except KeyringUnavailable:
            self._failed = True
            self._memory.set(account_id, password)
        else:
            self._failed = False
            self._memory.delete(account_id)

    def delete(self, account_id: int) -> None:
        """Forget a password, if there is one."""
        self._memory.delete(account_id)
        try:
            self._keyring.delete(account_id)
        except KeyringUnavailable:
            self._failed = True


def _is_usable() -> bool:
    import keyring  # noqa: PLC0415 - slow to load

    backend = keyring.get_keyring()
    links = getattr(backend, "backends", None)  # of a chain, which may be empty
    useless = type(backend).__module__ in _USELESS_BACKENDS or (links is not None and not links)
    return not useless


def _backend_errors() -> tuple[type[Exception], ...]:
    found: list[type[Exception]] = [OSError, RuntimeError]
    for module, name in _BACKEND_ERRORS:
        try:
            found.append(getattr(importlib.import_module(module), name))
        except (ImportError, AttributeError):
            continue
    return tuple(found)
