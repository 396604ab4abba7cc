from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.failures import STOPPED, ServiceBusy
from enot_desktop.services.sendpulse.rate import Rate
from tests.helpers.scripted_http import Reply
from tests.unit.services.sendpulse.conftest import KEYS, InventedTime

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.helpers.scripted_http import ScriptedHttp

SENDERS = ("GET", "/senders")
TOO_MANY = {"message": "More than 10 requests per second", "error_code": 2020202020}


class NoTime(InventedTime):
    """Seconds that do not pass, as for threads that come all at once."""

    def wait(self, seconds: float, stop: Event | None) -> None:
        del stop
        with self._lock:
            self.waited.append(seconds)


def moments(number: int, seconds: InventedTime) -> list[float]:
    rate = Rate(seconds, seconds.wait)
    passed: list[float] = []
    for _ in range(number):
        rate.take(None)
        passed.append(seconds.now)
    return passed


def test_no_more_than_ten_in_any_second(seconds: InventedTime) -> None:
    passed = moments(50, seconds)
    assert passed[9] == passed[0]
    assert all(later - earlier > 1 for earlier, later in zip(passed, passed[10:], strict=False))


def test_no_more_than_a_thousand_in_any_minute(seconds: InventedTime) -> None:
    passed = moments(2100, seconds)
    assert all(later - earlier > 60 for earlier, later in zip(passed, passed[1000:], strict=False))


def test_who_asks_seldom_never_waits(seconds: InventedTime) -> None:
    rate = Rate(seconds, seconds.wait)
    for _ in range(100):
        rate.take(None)
        seconds.now += 0.2
    assert seconds.waited == []


def test_threads_that_come_all_at_once() -> None:
    seconds = NoTime()
    rate = Rate(seconds, seconds.wait)
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(rate.take, None) for _ in range(100)]:
            done.result()
    waited = [0.0] * 10 + sorted(seconds.waited)
    assert len(waited) == 100
    assert all(later - earlier > 1 for earlier, later in zip(waited, waited[10:], strict=False))


def test_accounts_of_one_id_share_their_rate(service: ScriptedHttp, seconds: InventedTime) -> None:
    service.say(*SENDERS, [])
    client = SendPulse(service.url, clock=seconds, wait=seconds.wait)
    for _ in range(9):
        client.connect(KEYS).account.senders()
    assert seconds.waited == []
    client.connect(KEYS).account.senders()
    assert seconds.waited == [pytest.approx(1.1)]
    client.close()


@pytest.mark.parametrize(
    "refusal",
    [
        Reply(429, {"message": "Too many", "error_code": 429}),
        Reply(429, b"<html><title>Too many</title></html>"),
        Reply(429, TOO_MANY),
        Reply(400, {**TOO_MANY, "error_code": "2020202020"}),
        Reply(200, {**TOO_MANY, "is_error": True}),
        Reply(503, TOO_MANY),
    ],
)
def test_a_service_that_is_busy_for_a_while(
    service: ScriptedHttp, account: ConnectedAccount, seconds: InventedTime, refusal: Reply
) -> None:
    service.say("POST", "/addressbooks", refusal, refusal, refusal, {"id": 5})
    assert account.books.create("Енот 7") == 5
    assert seconds.waited == [1, 2, 4]


def test_a_service_that_stays_busy(
    service: ScriptedHttp, account: ConnectedAccount, seconds: InventedTime
) -> None:
    service.say(*SENDERS, Reply(429, TOO_MANY))
    with pytest.raises(ServiceBusy) as caught:
        account.account.senders()
    assert caught.value.message == TOO_MANY["message"]
    assert seconds.waited == [1, 2, 4, 8, 15, 30, 30, 30]


def test_the_service_says_when_to_come_again(
    service: ScriptedHttp, account: ConnectedAccount, seconds: InventedTime
) -> None:
    past = format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)
    headers = ["7", " 20 ", "0", past, "soon", ""]
    replies = [Reply(429, b"", {"Retry-After": header}) for header in headers]
    service.say(*SENDERS, *replies, [])
    account.account.senders()
    assert seconds.waited == [7, 20, 1, 1, 15, 30]


@pytest.mark.parametrize(
    "header", ["3600", "9" * 400, format_datetime(datetime.now(UTC) + timedelta(days=1))]
)
def test_no_waiting_for_tomorrow(
    service: ScriptedHttp, account: ConnectedAccount, seconds: InventedTime, header: str
) -> None:
    service.say(*SENDERS, Reply(429, TOO_MANY, {"Retry-After": header}), [])
    with pytest.raises(ServiceBusy):
        account.account.senders()
    assert account.account.senders() == ()
    assert seconds.waited == []


def test_waiting_ends_at_once_when_told_to_stop(service: ScriptedHttp) -> None:
    service.say(*SENDERS, Reply(429, TOO_MANY, {"Retry-After": "100"}))
    stop = Event()
    client = SendPulse(service.url)
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(client.connect(KEYS, stop).account.senders)
        service.wait_for(*SENDERS)
        stop.set()
        with pytest.raises(ServiceBusy, match=STOPPED):
            asking.result(timeout=5)
    client.close()


def test_nothing_is_asked_once_stopped(service: ScriptedHttp, client: SendPulse) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(ServiceBusy, match=STOPPED):
        client.connect(KEYS, stop).account.senders()
    assert service.asked == []
