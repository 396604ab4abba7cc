from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from enot_desktop.services.accounts.failures import KeyringUnavailable
from enot_desktop.services.accounts.secrets import (
    FallbackSecrets,
    KeyringSecrets,
    MemorySecrets,
)

if TYPE_CHECKING:
    from collections.abc import Generator


class InMemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring of this test's own, which can be told to fail."""

    priority = 1.0  # pyright: ignore[reportAssignmentType] - a property in the base class

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.kept[service, username]

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


@pytest.fixture
def backend() -> Generator[InMemoryKeyring]:
    before = keyring.get_keyring()
    own = InMemoryKeyring()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(before)


def test_passwords_are_kept_by_account(backend: InMemoryKeyring) -> None:
    store = KeyringSecrets()

    store.set(1, "пароль один")
    store.set(2, "second")
    store.set(1, "новый")
    store.delete(2)
    store.delete(3)

    assert (store.get(1), store.get(2)) == ("новый", None)
    assert backend.kept == {("Enot", "account-1"): "новый"}
    assert store.remembers


def test_two_data_folders_do_not_see_each_others_passwords(backend: InMemoryKeyring) -> None:
    mine, other = KeyringSecrets("C:\\Мои данные"), KeyringSecrets("D:\\другие")

    mine.set(1, "mine")

    assert other.get(1) is None
    assert KeyringSecrets("C:\\Мои данные").get(1) == "mine"
    assert len(backend.kept) == 1


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.KeyringLocked("locked"),
        keyring.errors.PasswordSetError("no"),
        keyring.errors.InitError("no bus"),
        OSError("no bus"),
        RuntimeError("no bus"),
    ],
)
def test_a_keyring_that_fails_is_unavailable_and_says_no_password(
    backend: InMemoryKeyring, error: Exception
) -> None:
    backend.error = error
    store = KeyringSecrets()

    for work in (lambda: store.get(1), lambda: store.set(1, "s3cret"), lambda: store.delete(1)):
        with pytest.raises(KeyringUnavailable) as caught:
            work()
        assert "s3cret" not in repr(caught.value)


@pytest.mark.parametrize(
    "useless",
    [
        keyring.backends.fail.Keyring,
        keyring.backends.null.Keyring,
    ],
)
@pytest.mark.usefixtures("backend")
def test_a_system_without_a_keyring(useless: type[keyring.backend.KeyringBackend]) -> None:
    keyring.set_keyring(useless())
    store = KeyringSecrets()

    assert not store.remembers
    with pytest.raises(KeyringUnavailable):
        store.set(1, "x")
    with pytest.raises(KeyringUnavailable):
        store.get(1)


@pytest.mark.usefixtures("backend")
def test_a_chain_without_links_is_no_keyring() -> None:
    class EmptyChain(keyring.backend.KeyringBackend):
        priority = 1.0  # pyright: ignore[reportAssignmentType] - a property in the base class
        backends: tuple[keyring.backend.KeyringBackend, ...] = ()

        def get_password(self, service: str, username: str) -> str | None:
            raise AssertionError((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            raise AssertionError((service, username, password))

    keyring.set_keyring(EmptyChain())

    assert not KeyringSecrets().remembers


def test_memory_takes_over_while_the_keyring_fails(backend: InMemoryKeyring) -> None:
    store = FallbackSecrets(KeyringSecrets(), MemorySecrets())
    assert store.remembers
    store.set(1, "old")

    backend.error = keyring.errors.KeyringLocked("locked")
    assert store.get(1) is None
    store.set(1, "new")
    store.set(2, "two")
    assert (store.get(1), store.get(2)) == ("new", "two")
    assert not store.remembers
    store.delete(2)
    assert store.get(2) is None

    backend.error = None
    store.set(1, "newest")
    assert store.remembers
    assert backend.kept == {("Enot", "account-1"): "newest"}
    store.delete(1)
    assert store.get(1) is None
    assert not backend.kept


@pytest.mark.usefixtures("backend")
def test_without_a_keyring_passwords_last_for_this_run() -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    store = FallbackSecrets(KeyringSecrets(), MemorySecrets())

    assert not store.remembers
    store.set(1, "x")
    assert store.get(1) == "x"
    assert not store.remembers
    assert not MemorySecrets().remembers


def test_a_keyring_that_cannot_even_be_found(
    backend: InMemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise RuntimeError("no configuration")

    monkeypatch.setattr(keyring, "get_keyring", broken)

    assert not FallbackSecrets(KeyringSecrets(), MemorySecrets()).remembers
    assert not backend.kept
