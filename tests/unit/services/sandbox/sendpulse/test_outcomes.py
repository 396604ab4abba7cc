"""What comes of letters, and the habits of invented people."""

from __future__ import annotations

from collections import Counter

from enot_desktop.services.sandbox.sendpulse.outcomes import BY_PEOPLE, NOT_DELIVERED, Outcomes
from enot_desktop.services.sendpulse.codes import DeliveryCode


def test_people_have_the_same_habits_every_time() -> None:
    people = [f"klient{number}@example.org" for number in range(1200)]

    def habits() -> list[DeliveryCode]:
        outcomes = Outcomes()
        return [outcomes.code(person, lively=True) for person in people]

    counts = Counter(habits())
    assert habits() == habits()
    assert 300 < counts[DeliveryCode.OPENED] < 600
    assert 80 < counts[DeliveryCode.CLICKED] < 250
    assert counts[DeliveryCode.DELIVERED] > 500
    assert 5 < counts[DeliveryCode.NO_SUCH_MAILBOX] < 40
    assert set(counts) <= NOT_DELIVERED | BY_PEOPLE | {DeliveryCode.DELIVERED}


def test_what_is_set_goes_before_habits() -> None:
    outcomes = Outcomes()
    outcomes.set("Anna@example.org", DeliveryCode.MAILBOX_FULL)
    assert outcomes.code("anna@EXAMPLE.org", lively=True) is DeliveryCode.MAILBOX_FULL
    outcomes.clear()
    assert outcomes.code("anna@example.org", lively=False) is DeliveryCode.DELIVERED
