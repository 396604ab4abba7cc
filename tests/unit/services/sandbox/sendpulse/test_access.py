"""Tokens, and how many requests the service takes (items 1 and 2 of what it reproduces)."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sendpulse.options import API_KEY
from tests.helpers.sendpulse import Caller

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock


@pytest.fixture
def stranger(simulator: Simulator) -> Generator[Caller]:
    """Somebody without a token."""
    with closing(Caller(simulator.url)) as caller:
        yield caller


def test_a_token_is_long_and_lasts_an_hour(stranger: Caller, simulator: Simulator) -> None:
    keys = simulator.keys
    asked = {
        "grant_type": "client_credentials",
        "client_id": keys.client_id,
        "client_secret": keys.secret,
    }
    given = stranger.call("POST", "/oauth/access_token", asked)
    assert (given["token_type"], given["expires_in"]) == ("Bearer", 3600)
    assert len(given["access_token"]) > 900


def test_keys_may_come_as_a_form(stranger: Caller, simulator: Simulator) -> None:
    answer = stranger.session.post(
        f"{simulator.url}/oauth/access_token",
        data={
            "grant_type": "client_credentials",
            "client_id": simulator.keys.client_id,
            "client_secret": simulator.keys.secret,
        },
        timeout=10,
    )
    assert answer.status_code == 200


@pytest.mark.parametrize("wrong", ["client_id", "client_secret"])
def test_wrong_keys_give_no_token(stranger: Caller, simulator: Simulator, wrong: str) -> None:
    keys = {"client_id": simulator.keys.client_id, "client_secret": simulator.keys.secret}
    asked = {"grant_type": "client_credentials"} | keys | {wrong: "0" * 32}
    answer = stranger.answer("POST", "/oauth/access_token", asked)
    assert answer.status_code == 401
    assert answer.json() == {
        "error": "invalid_client",
        "error_description": "Client authentication failed",
        "message": "Client authentication failed",
    }


def test_another_grant_is_not_known(stranger: Caller) -> None:
    answer = stranger.answer("POST", "/oauth/access_token", {"grant_type": "password"})
    assert (answer.status_code, answer.json()["error"]) == (400, "unsupported_grant_type")


def test_nothing_is_told_without_a_token(stranger: Caller) -> None:
    for authorization in ("", "Bearer wrong", "Basic x", "Bearer"):
        stranger.session.headers["Authorization"] = authorization
        answer = stranger.answer("GET", "/senders")
        assert answer.status_code == 401
        assert answer.json() == {"message": "Unauthorized!", "error_code": 401}


def test_a_static_key_serves_as_a_token(stranger: Caller) -> None:
    stranger.session.headers["Authorization"] = f"Bearer {API_KEY}"
    stranger.call("GET", "/user/info")


def test_a_token_ends_with_its_time(caller: Caller, clock: SettableClock) -> None:
    clock.advance(minutes=59)
    caller.call("GET", "/senders")
    clock.advance(minutes=1)
    assert caller.refusal("GET", "/senders") == (401, 401)


def test_tokens_can_be_ended_and_several_are_good_at_once(
    caller: Caller, stranger: Caller, simulator: Simulator
) -> None:
    stranger.log_in(simulator.keys.client_id, simulator.keys.secret)
    caller.call("GET", "/senders")
    stranger.call("GET", "/senders")
    simulator.end_tokens()
    assert caller.refusal("GET", "/senders") == (401, 401)
    assert stranger.refusal("GET", "/senders") == (401, 401)


def test_the_life_of_a_token_can_be_set(simulator: Simulator, stranger: Caller) -> None:
    simulator.options.token_life = timedelta(seconds=5)
    keys = simulator.keys
    asked = {
        "grant_type": "client_credentials",
        "client_id": keys.client_id,
        "client_secret": keys.secret,
    }
    assert stranger.call("POST", "/oauth/access_token", asked)["expires_in"] == 5


def test_ten_requests_in_a_second_are_enough(
    caller: Caller, simulator: Simulator, clock: SettableClock
) -> None:
    simulator.options.per_second = 10
    for _ in range(10):
        caller.call("GET", "/senders")
    answer = caller.answer("GET", "/senders")
    assert (answer.status_code, answer.json()["error_code"]) == (429, 2020202020)
    assert "Retry-After" not in answer.headers
    clock.advance(seconds=1)
    caller.call("GET", "/senders")


def test_the_quota_of_a_minute(caller: Caller, simulator: Simulator, clock: SettableClock) -> None:
    simulator.options.per_minute = 3
    for _ in range(3):
        caller.call("GET", "/senders")
        clock.advance(seconds=10)
    assert caller.refusal("GET", "/senders") == (429, 429)
    clock.advance(seconds=30)
    caller.call("GET", "/senders")


def test_what_the_service_does_not_have_is_not_found(caller: Caller) -> None:
    assert caller.refusal("GET", "/nothing") == (404, 404)
    assert caller.refusal("PUT", "/senders") == (404, 404)
