from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import Reason
from enot_desktop.services.sendpulse.failures import ServiceRefused, ServiceUnreachable
from enot_desktop.services.sendpulse.types import Balance, ServiceSender
from tests.helpers.scripted_http import Reply

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.helpers.scripted_http import ScriptedHttp

DETAIL = {
    "balance": {"main": "9.36", "bonus": "5.00", "currency": "USD"},
    "email": {
        "tariff_name": "Free",
        "finished_time": "2019-04-25 08:03:02",
        "emails_left": 9914,
        "maximum_subscribers": "10000",
        "current_subscribers": 0,
    },
    "smtp": {"tariff_name": "Free", "end_date": "2019-04-25 08:03:02", "auto_renew": 1},
    "push": {"tariff_name": "Free", "end_date": "2019-04-25 08:03:02", "auto_renew": 1},
}
SHORT = {"currency": "USD", "balance_currency": 0.02}


@pytest.mark.m("M08")
def test_senders(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(
        "GET",
        "/senders",
        [
            {"email": "a@enot.example", "name": "Енот", "status": "Active"},
            {
                "name": "b",
                "email": " b@enot.example ",
                "status": "ACTIVE",
                "is_allowed_for_smtp": 0,
            },
            {"email": "c@enot.example", "name": None, "status": "Requested activation"},
            {"name": "nobody"},
        ],
    )
    assert account.account.senders() == (
        ServiceSender("a@enot.example", "Енот", active=True, allowed_for_letters=True),
        ServiceSender("b@enot.example", "b", active=True, allowed_for_letters=False),
        ServiceSender("c@enot.example", "", active=False, allowed_for_letters=True),
    )


def test_balance_in_detail(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say("GET", "/user/balance/detail", DETAIL)
    assert account.account.balance() == Balance(
        money=Decimal("9.36"),
        bonus=Decimal("5.00"),
        currency="USD",
        tariff="Free",
        letters_left=9914,
        subscribers=0,
        subscribers_allowed=10000,
        tariff_ends="2019-04-25 08:03:02",
    )


@pytest.mark.parametrize(
    "detail",
    [
        Reply(403, {"message": "Access denied!", "error_code": 3030303030}),
        Reply(404, {"message": "Not found", "error_code": 0}),
        {"something": "else"},
    ],
)
def test_balance_where_no_detail_is_told(
    service: ScriptedHttp, account: ConnectedAccount, detail: object
) -> None:
    service.say("GET", "/user/balance/detail", detail)
    service.say("GET", "/balance", SHORT)
    assert account.account.balance() == Balance(money=Decimal("0.02"), currency="USD")


def test_balance_that_nobody_tells(service: ScriptedHttp, account: ConnectedAccount) -> None:
    refusal = Reply(403, {"message": "No", "error_code": 403})
    service.say("GET", "/user/balance/detail", refusal)
    service.say("GET", "/balance", refusal)
    with pytest.raises(ServiceRefused) as caught:
        account.account.balance()
    assert (caught.value.call, caught.value.code) == ("balance", 403)
    service.say("GET", "/balance", {"money": 5})
    with pytest.raises(ServiceUnreachable) as unreadable:
        account.account.balance()
    assert unreadable.value.reason is Reason.NOT_THIS_PROTOCOL
