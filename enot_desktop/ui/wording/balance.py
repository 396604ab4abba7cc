"""Money and what is left of a tariff of SendPulse, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from decimal import Decimal

    from enot_desktop.services.sendpulse.types import Balance

_UNBROKEN = "\u00a0"
"""A space at which no line ends."""


def balance_text(balance: Balance) -> str:
    """Return the line; empty when the service has said nothing."""
    return " · ".join(part for part in (_money(balance), _tariff(balance)) if part)


def _money(balance: Balance) -> str:
    if balance.money is None:
        return ""
    money = _amount(balance.money, balance.currency)
    if not balance.bonus:
        return money
    bonus = _amount(balance.bonus, balance.currency)
    return translate("Balance", "{0} и бонус {1}").format(money, bonus)


def _tariff(balance: Balance) -> str:
    left = "; ".join(_left(balance))
    if not balance.tariff:
        return left
    name = translate("Balance", "тариф «{0}»").format(balance.tariff)
    return f"{name}: {left}" if left else name


def _left(balance: Balance) -> list[str]:
    parts: list[str] = []
    if balance.letters_left is not None:
        parts.append(
            translate("Balance", "осталось писем: {0}").format(_count(balance.letters_left))
        )
    if balance.subscribers is not None and balance.subscribers_allowed is not None:
        parts.append(
            translate("Balance", "занято адресов: {0} из {1}").format(
                _count(balance.subscribers), _count(balance.subscribers_allowed)
            )
        )
    return [part.replace(" ", _UNBROKEN) for part in parts]


def _amount(money: Decimal, currency: str) -> str:
    return f"{money:.2f} {currency}".strip().replace(".", ",")


def _count(number: int) -> str:
    return f"{number:,}".replace(",", _UNBROKEN)
