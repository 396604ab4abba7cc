from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import Reason
from enot_desktop.services.sendpulse.failures import (
    STOPPED,
    KeysRefused,
    ServiceBusy,
    ServiceRefused,
    ServiceUnreachable,
)
from enot_desktop.services.sendpulse.types import Keys
from tests.helpers.scripted_http import BREAK, Reply
from tests.unit.services.sendpulse.conftest import KEYS, TOKEN

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.client import ConnectedAccount, SendPulse
    from tests.helpers.scripted_http import ScriptedHttp
    from tests.unit.services.sendpulse.conftest import InventedTime

OAUTH = ("POST", "/oauth/access_token")
SENDERS = ("GET", "/senders")
INVALID_CLIENT = {
    "error": "invalid_client",
    "error_description": "Client authentication failed",
    "message": "Client authentication failed",
}
UNAUTHORIZED = Reply(401, {"message": "Unauthorized!", "error_code": 401})


def token(word: str, life: object = 3600) -> dict[str, object]:
    return {"access_token": word, "token_type": "Bearer", "expires_in": life}


def shown(service: ScriptedHttp) -> list[str]:
    """Return the tokens that calls have shown, one after the other."""
    return [
        asked.headers["Authorization"].removeprefix("Bearer ")
        for asked in service.asked
        if asked.path != "/oauth/access_token"
    ]


@pytest.fixture(autouse=True)
def senders(service: ScriptedHttp) -> None:
    service.say(*SENDERS, [])


def test_connecting_asks_nothing(service: ScriptedHttp, account: ConnectedAccount) -> None:
    assert account.account is not None
    assert service.asked == []


def test_a_token_serves_until_shortly_before_its_end(
    service: ScriptedHttp, account: ConnectedAccount, seconds: InventedTime
) -> None:
    service.say(*OAUTH, token("first"), token("second"))
    account.account.senders()
    seconds.now += 3299
    account.account.senders()
    seconds.now += 1
    account.account.senders()
    assert shown(service) == ["first", "first", "second"]
    assert service.last(*OAUTH).json == {
        "grant_type": "client_credentials",
        "client_id": KEYS.client_id,
        "client_secret": KEYS.secret,
    }
    assert "Authorization" not in service.last(*OAUTH).headers


@pytest.mark.parametrize(("life", "half"), [(60, 30), ("60", 30), (None, 3300), ("soon", 3300)])
def test_a_short_life_is_halved(
    service: ScriptedHttp,
    account: ConnectedAccount,
    seconds: InventedTime,
    *,
    life: object,
    half: float,
) -> None:
    service.say(*OAUTH, token("first", life), token("second", life))
    account.account.senders()
    seconds.now += half - 1
    account.account.senders()
    seconds.now += 1
    account.account.senders()
    assert shown(service) == ["first", "first", "second"]


def test_a_token_that_ends_in_the_middle(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(*OAUTH, token("first"), token("second"))
    service.say("POST", "/addressbooks", UNAUTHORIZED, {"id": 5})
    assert account.books.create("Енот 7") == 5
    account.account.senders()
    assert shown(service) == ["first", "second", "second"]


def test_a_second_refusal_is_the_end(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(*SENDERS, UNAUTHORIZED)
    with pytest.raises(ServiceRefused) as caught:
        account.account.senders()
    assert (caught.value.status, caught.value.code) == (401, 401)
    assert (service.count(*OAUTH), service.count(*SENDERS)) == (2, 2)


@pytest.mark.m("M08")
@pytest.mark.parametrize(
    "refusal",
    [
        Reply(401, INVALID_CLIENT),
        Reply(400, INVALID_CLIENT),
        Reply(401, {"message": "Unauthorized!", "error_code": 401}),
        Reply(400, {"error": "invalid_request", "error_description": "client_id"}),
        Reply(401, b"<html></html>"),
    ],
)
def test_wrong_keys(service: ScriptedHttp, account: ConnectedAccount, refusal: Reply) -> None:
    service.say(*OAUTH, refusal)
    with pytest.raises(KeysRefused):
        account.account.require_token()
    with pytest.raises(KeysRefused):
        account.account.senders()
    assert service.count(*SENDERS) == 0


def test_the_words_of_the_service(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(*OAUTH, Reply(401, INVALID_CLIENT))
    with pytest.raises(KeysRefused) as caught:
        account.account.require_token()
    assert caught.value.message == "Client authentication failed"


def test_a_blocked_account(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(*OAUTH, Reply(403, {"message": "Account is blocked", "error_code": 800}))
    with pytest.raises(ServiceRefused) as caught:
        account.account.require_token()
    assert (caught.value.call, caught.value.message) == ("token", "Account is blocked")


@pytest.mark.parametrize("word", [None, "", "with\nline", "ключ", 0])
def test_an_answer_without_a_token(
    service: ScriptedHttp, account: ConnectedAccount, word: object
) -> None:
    service.say(*OAUTH, {"access_token": word} if word != 0 else [])
    with pytest.raises(ServiceUnreachable) as caught:
        account.account.require_token()
    assert caught.value.reason is Reason.NOT_THIS_PROTOCOL


def test_asking_for_a_token_is_repeated(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(*OAUTH, BREAK, Reply(502, b"?"), token("first"))
    account.account.require_token()
    account.account.senders()
    assert shown(service) == ["first"]


def test_a_fresh_token_is_asked_for_each_time(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    account.account.require_token()
    account.account.require_token()
    assert service.count(*OAUTH) == 2


def test_threads_ask_for_one_token(service: ScriptedHttp, client: SendPulse) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = [pool.submit(client.connect(KEYS).account.senders) for _ in range(40)]
        assert [answer.result() for answer in answers] == [()] * 40
    assert service.count(*OAUTH) == 1


def test_threads_with_an_ended_token_ask_for_one_new(
    service: ScriptedHttp, client: SendPulse
) -> None:
    service.say(*OAUTH, token("first"), token("second"))
    client.connect(KEYS).account.senders()
    service.decide(
        *SENDERS,
        lambda asked: (
            UNAUTHORIZED if asked.headers["Authorization"] == "Bearer first" else Reply(body=[])
        ),
    )
    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(client.connect(KEYS).account.senders) for _ in range(4)]
        assert [answer.result() for answer in answers] == [()] * 4
    assert service.count(*OAUTH) == 2


def test_another_secret_has_another_token(service: ScriptedHttp, client: SendPulse) -> None:
    service.say(*OAUTH, token("first"), Reply(401, INVALID_CLIENT))
    client.connect(KEYS).account.senders()
    client.connect(Keys(KEYS.client_id, KEYS.secret)).account.senders()
    with pytest.raises(KeysRefused):
        client.connect(Keys(KEYS.client_id, "another")).account.senders()
    client.connect(KEYS).account.senders()
    assert shown(service) == ["first"] * 3


def test_stopping_while_another_thread_asks_for_the_token(
    service: ScriptedHttp, client: SendPulse
) -> None:
    go_on, stop = Event(), Event()
    service.say(*OAUTH, Reply(body=token(TOKEN), waits=go_on))
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(client.connect(KEYS).account.senders)
        service.wait_for(*OAUTH)
        second = pool.submit(client.connect(KEYS, stop).account.senders)
        stop.set()
        with pytest.raises(ServiceBusy, match=STOPPED):
            second.result()
        go_on.set()
        assert first.result() == ()


def test_closing_forgets_the_tokens(service: ScriptedHttp, client: SendPulse) -> None:
    client.connect(KEYS).account.senders()
    client.close()
    client.connect(KEYS).account.senders()
    assert service.count(*OAUTH) == 2
