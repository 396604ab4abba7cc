"""The service's objects, read from whatever shape they come in; None where they are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.sendpulse.codes import CampaignStatus, DeliveryCode
from enot_desktop.services.sendpulse.figures import read_figures
from enot_desktop.services.sendpulse.lenient import (
    amount,
    as_list,
    as_mapping,
    count,
    text,
    truth,
    whole,
)
from enot_desktop.services.sendpulse.types import (
    AddressResult,
    Balance,
    Book,
    BookContact,
    BookCost,
    CampaignState,
    CreatedCampaign,
    LetterResult,
    ServiceSender,
    Unsubscribed,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


def sender(fields: Mapping[str, object]) -> ServiceSender | None:
    """Read a sender; its status is a word."""
    address = text(fields.get("email")).strip()
    if not address:
        return None
    return ServiceSender(
        address=address,
        name=text(fields.get("name")).strip(),
        active=text(fields.get("status")).strip().lower() == "active",
        allowed_for_letters=truth(fields.get("is_allowed_for_smtp")) is not False,
    )


def balance(data: object) -> Balance | None:
    """Read the balance in detail."""
    fields = as_mapping(data)
    money, tariff = as_mapping(fields.get("balance")), as_mapping(fields.get("email"))
    if not money and not tariff:
        return None
    return Balance(
        money=amount(money.get("main")),
        bonus=amount(money.get("bonus")),
        currency=text(money.get("currency")),
        tariff=text(tariff.get("tariff_name")),
        letters_left=whole(tariff.get("emails_left")),
        subscribers=whole(tariff.get("current_subscribers")),
        subscribers_allowed=whole(tariff.get("maximum_subscribers")),
        tariff_ends=text(tariff.get("finished_time")) or text(tariff.get("end_date")),
    )


def plain_balance(data: object) -> Balance | None:
    """Read the balance of the short call."""
    fields = as_mapping(data)
    if "balance_currency" not in fields:
        return None
    return Balance(
        money=amount(fields.get("balance_currency")), currency=text(fields.get("currency"))
    )


def book(fields: Mapping[str, object]) -> Book | None:
    """Read an address book."""
    number = whole(fields.get("id"))
    if number is None:
        return None
    return Book(
        id=number,
        name=text(fields.get("name")),
        status=count(fields.get("status")),
        total=count(fields.get("all_email_qty")),
        active=count(fields.get("active_email_qty")),
        inactive=count(fields.get("inactive_email_qty")),
        explanation=text(fields.get("status_explain")),
    )


def contact(fields: Mapping[str, object]) -> BookContact | None:
    """Read an address of a book."""
    address, status = text(fields.get("email")).strip(), whole(fields.get("status"))
    if not address or status is None:
        return None
    return BookContact(address, status, text(fields.get("status_explain")))


def total(data: object) -> int | None:
    """Read a number of addresses, also one that stands by itself."""
    number = whole(data)
    return number if number is not None else whole(as_mapping(data).get("total"))


def cost(data: object) -> BookCost | None:
    """Read what a campaign would cost."""
    fields = as_mapping(data)
    if not fields:
        return None
    return BookCost(
        price=amount(fields.get("overdraftAllEmailsPrice")),
        currency=text(fields.get("cur")),
        addresses_from_tariff=whole(fields.get("addressesDeltaFromTariff")),
        addresses_from_balance=whole(fields.get("addressesDeltaFromBalance")),
        most_addresses=whole(fields.get("max_emails_per_task")),
    )


def created_campaign(data: object) -> CreatedCampaign | None:
    """Read the answer to a new campaign."""
    fields = as_mapping(data)
    number, status = whole(fields.get("id")), whole(fields.get("status"))
    if number is None:
        return None
    return CreatedCampaign(
        id=number,
        status=CampaignStatus.NEW if status is None else status,
        recipients=count(fields.get("count")),
        within_tariff=count(fields.get("tariff_email_qty")),
        price=text(fields.get("overdraft_price")),
        currency=_currency(fields),
    )


def campaign(fields: Mapping[str, object]) -> CampaignState | None:
    """Read a campaign, from a list or by itself."""
    number, status = whole(fields.get("id")), whole(fields.get("status"))
    if number is None or status is None:
        return None
    recipients = count(fields.get("all_email_qty"))
    return CampaignState(
        id=number,
        name=text(fields.get("name")),
        status=status,
        recipients=recipients,
        send_date=text(fields.get("send_date")),
        figures=read_figures(fields.get("statistics"), recipients),
    )


def address_result(data: object) -> AddressResult | None:
    """Read what a campaign came to at one address: the detailed status, else the general one."""
    fields = as_mapping(data)
    for name in ("detail_status", "global_status"):
        code = whole(fields.get(name))
        if code is not None and (code != DeliveryCode.QUEUED or name == "global_status"):
            return AddressResult(code, text(fields.get(f"{name}_explain")))
    return None


def letter_result(fields: Mapping[str, object]) -> LetterResult | None:
    """Read what came of a letter sent by itself."""
    number = text(fields.get("id")).strip()
    if not number:
        return None
    tracking = as_mapping(fields.get("tracking"))
    words = text(fields.get("smtp_answer_data")) or text(fields.get("smtp_answer_code_explain"))
    return LetterResult(
        id=number,
        address=text(fields.get("recipient")).strip(),
        smtp_code=whole(fields.get("smtp_answer_code")) or None,
        smtp_words=words.strip(),
        opened=_times(tracking, "open", "client_info"),
        clicked=_times(tracking, "click", "link"),
    )


def unsubscribed(fields: Mapping[str, object]) -> Unsubscribed | None:
    """Read somebody who unsubscribed from single letters, None without an address."""
    address = text(fields.get("email")).strip()
    if not address:
        return None
    return Unsubscribed(address, truth(fields.get("spam_complaint")) or False)


def _times(tracking: Mapping[str, object], name: str, entries: str) -> int:
    """Count how often something was done to a letter: its figure, else its entries."""
    figure = whole(tracking.get(name))
    return max(figure, 0) if figure is not None else len(as_list(tracking.get(entries)))


def _currency(fields: Mapping[str, object]) -> str:
    # The service misspells the name in the answer to a new campaign, and nowhere else.
    return text(fields.get("ovedraft_currency")) or text(fields.get("overdraft_currency"))
