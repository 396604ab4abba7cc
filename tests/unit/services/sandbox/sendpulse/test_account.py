"""Money, tariff and blacklist of the invented account (item 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sendpulse.cabinet_rows import Means
from tests.unit.services.sandbox.sendpulse.bodies import contact, encoded, new_book, new_campaign

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.helpers.sendpulse import Caller


def test_money_and_tariff(caller: Caller, simulator: Simulator) -> None:
    simulator.cabinet.set_means(Means(money=9.364, letters_left=10))
    book = new_book(caller, contact("anna@example.org"), contact("b@example.org"))
    new_campaign(caller, book)
    new_campaign(caller, book, type="draft")
    assert caller.call("GET", "/balance") == {"currency": "USD", "balance_currency": 9.36}
    assert caller.call("GET", "/balance/uah")["currency"] == "UAH"
    detail = caller.call("GET", "/user/balance/detail")
    assert detail["balance"] == {"main": "9.36", "bonus": "0.00", "currency": "USD"}
    assert detail["email"] == {
        "tariff_name": "Учебный",
        "finished_time": "2026-12-24 12:00:00",
        "emails_left": 8,
        "maximum_subscribers": 5000,
        "current_subscribers": 2,
    }
    assert detail["smtp"]["auto_renew"] == 1


def test_the_blacklist_is_a_base64_text_with_commas(caller: Caller) -> None:
    emails = {"emails": encoded("A@example.org, b@example.org,,")}
    for _ in range(2):
        assert caller.call("POST", "/blacklist", emails) == {"result": True}
    assert caller.call("GET", "/blacklist") == ["a@example.org", "b@example.org"]
    caller.call("DELETE", "/blacklist", {"emails": encoded("a@example.org")})
    assert caller.call("GET", "/blacklist") == ["b@example.org"]


@pytest.mark.parametrize("emails", [None, "", "a@example.org", ["a@example.org"]])
def test_a_blacklist_in_another_shape_is_no_data(caller: Caller, emails: object) -> None:
    assert caller.refusal("POST", "/blacklist", {"emails": emails}) == (422, 8)
