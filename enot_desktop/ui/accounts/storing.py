"""Storing an account, and what a person is told afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import AccountCard, AccountDraft
    from enot_desktop.services.accounts.service import AccountService


@dataclass(frozen=True)
class Storing:
    """What is to be stored; `card` is the account that is changed, None for a new one.

    A password of None stays as it is.
    """

    draft: AccountDraft
    password: str | None = field(repr=False)
    card: AccountCard | None
    checked: bool


@dataclass(frozen=True)
class Stored:
    """An account that was stored; `remembers` tells whether its password outlives the program."""

    account_id: int
    address: str
    new: bool
    checked: bool
    remembers: bool

    @property
    def title(self) -> str:
        """What was done."""
        if self.new:
            return translate("Accounts", "Учетная запись создана")
        return translate("Accounts", "Учетная запись сохранена")

    @property
    def text(self) -> str:
        """How it went."""
        if self.checked:
            return translate("Accounts", "{0}: проверка пройдена, учетная запись готова.").format(
                self.address
            )
        return translate(
            "Accounts", "{0}: учетная запись сохранена, но проверку не прошла."
        ).format(self.address)

    @property
    def detail(self) -> str:
        """What to keep in mind."""
        parts: list[str] = []
        if not self.checked:
            parts.append(
                translate(
                    "Accounts",
                    "Письма через неё могут не уйти. Исправьте настройки кнопкой «Изменить».",
                )
            )
        if not self.remembers:
            parts.append(
                translate(
                    "Accounts",
                    "На этом компьютере нет хранилища паролей, поэтому пароль не сохранится: после "
                    "перезапуска программы его нужно будет ввести снова.",
                )
            )
        return "\n\n".join(parts)


def store(accounts: AccountService, storing: Storing) -> Stored:
    """Store an account; raises what `AccountService.create` and `change` raise."""
    draft, checked = storing.draft, storing.checked
    if storing.card is None:
        identity = accounts.create(draft, storing.password or "", checked=checked)
    else:
        identity = storing.card.id
        accounts.change(identity, draft, storing.password, checked=checked)
    new, remembers = storing.card is None, accounts.remembers_passwords
    return Stored(identity, draft.address, new, checked, remembers)
