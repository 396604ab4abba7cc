"""Storing an account, and what a person is told afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from enot_desktop.models.values import AccountKind
from enot_desktop.ui.wording.balance import balance_text
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import AccountCard, AccountDraft
    from enot_desktop.services.accounts.checking import CheckResult
    from enot_desktop.services.accounts.service import AccountService


@dataclass(frozen=True)
class Storing:
    """What is to be stored; `card` is the account that is changed, None for a new one.

    A password or Secret of None stays as it is. `result` is what came of the check.
    """

    draft: AccountDraft
    password: str | None = field(repr=False)
    card: AccountCard | None
    result: CheckResult


@dataclass(frozen=True)
class Stored:
    """An account that was stored; `remembers` tells whether its password outlives the program."""

    account_id: int
    address: str
    new: bool
    kind: AccountKind
    result: CheckResult
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
        if self.result.passed:
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
        if not self.result.passed:
            parts.append(
                translate(
                    "Accounts",
                    "Письма через неё могут не уйти. Исправьте настройки кнопкой «Изменить».",
                )
            )
        parts += self._of_service()
        if not self.remembers:
            parts.append(self._forgetting())
        return "\n\n".join(parts)

    def _of_service(self) -> list[str]:
        parts: list[str] = []
        if not self.result.letters_allowed:
            parts.append(
                translate(
                    "Accounts",
                    "Отправлять письма по одному («SMTP») с этого адреса SendPulse пока не "
                    "разрешает: сделайте это в личном кабинете, раздел «SMTP». Кампании работают.",
                )
            )
        left = balance_text(self.result.balance) if self.result.balance else ""
        if left:
            parts.append(translate("Accounts", "Баланс: {0}").format(left))
        return parts

    def _forgetting(self) -> str:
        if self.kind is AccountKind.SENDPULSE:
            return translate(
                "Accounts",
                "На этом компьютере нет хранилища паролей, поэтому Secret не сохранится: после "
                "перезапуска программы его нужно будет ввести снова.",
            )
        return translate(
            "Accounts",
            "На этом компьютере нет хранилища паролей, поэтому пароль не сохранится: после "
            "перезапуска программы его нужно будет ввести снова.",
        )


def store(accounts: AccountService, storing: Storing) -> Stored:
    """Store an account; raises what `AccountService.create` and `change` raise."""
    draft, checked = storing.draft, storing.result.passed
    if storing.card is None:
        identity = accounts.create(draft, storing.password or "", checked=checked)
    else:
        identity = storing.card.id
        accounts.change(identity, draft, storing.password, checked=checked)
    new, remembers = storing.card is None, accounts.remembers_passwords
    return Stored(identity, draft.address, new, draft.kind, storing.result, remembers)
