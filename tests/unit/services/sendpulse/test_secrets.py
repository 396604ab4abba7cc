"""The Secret and the token come into no failure, no log and no representation."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import EnotError
from enot_desktop.services.sendpulse.calls import TOKEN as TOKEN_CALL
from enot_desktop.services.sendpulse.calls import question
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.types import BookEntry
from tests.helpers.scripted_http import BREAK, Reply
from tests.unit.services.sendpulse.conftest import KEYS, TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.helpers.scripted_http import ScriptedHttp

OAUTH = ("POST", "/oauth/access_token")
BOOKS = ("POST", "/addressbooks")
WORDS = f"The secret {KEYS.secret} and the token {TOKEN} are wrong"
# Words are cut off, and a beginning of the token is too much already.
HIDDEN = (KEYS.secret, TOKEN[:40])


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def everything_told_by(error: BaseException) -> str:
    told = [" ".join(traceback.format_exception(error))]
    for step in chain(error):
        told += [repr(step), str(step), repr(step.args), repr(vars(step))]
        trace = step.__traceback__
        while trace is not None:
            told.append(repr(trace.tb_frame.f_locals.get("self")))
            trace = trace.tb_next
    return "\n".join(told)


def create(account: ConnectedAccount) -> object:
    return account.books.create("Енот 7")


def add(account: ConnectedAccount) -> object:
    return account.books.add(1, [BookEntry("a@b.example", {})])


def senders(account: ConnectedAccount) -> object:
    return account.account.senders()


def ask_for_token(account: ConnectedAccount) -> object:
    return account.account.require_token()


@pytest.mark.m("M09")
@pytest.mark.parametrize("act", [create, add, senders, ask_for_token])
@pytest.mark.parametrize(
    "answer",
    [
        Reply(401, {"error": "invalid_client", "message": WORDS}),
        Reply(422, {"message": WORDS, "error_code": 422}),
        Reply(422, {"message": [{"field": WORDS}]}),
        Reply(200, {"is_error": True, "message": WORDS}),
        Reply(500, {"message": WORDS}),
        Reply(502, f"<html><title>{WORDS}</title></html>".encode()),
        Reply(403, f"<html><title>{WORDS}</title></html>".encode()),
        Reply(429, {"message": WORDS}),
        Reply(200, f"{WORDS}".encode()),
        BREAK,
        Reply(body=b"[", announced=100),
    ],
)
def test_nothing_is_told(
    service: ScriptedHttp,
    account: ConnectedAccount,
    caplog: pytest.LogCaptureFixture,
    *,
    answer: Reply,
    act: Callable[[ConnectedAccount], object],
) -> None:
    caplog.set_level(logging.DEBUG)
    if act is ask_for_token:
        service.say(*OAUTH, answer)
    for path in (BOOKS, ("POST", "/addressbooks/1/emails"), ("GET", "/senders")):
        service.say(*path, answer)
    with pytest.raises(EnotError) as caught:
        act(account)
    assert service.asked
    told = everything_told_by(caught.value) + caplog.text
    # Whoever asks for a token has none yet.
    hidden = HIDDEN[:1] if act is ask_for_token else HIDDEN
    assert [secret for secret in hidden if secret in told] == []


def test_a_service_that_is_not_there(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = SendPulse("https://no-such-host.invalid")
    with pytest.raises(EnotError) as caught:
        client.connect(KEYS).account.senders()
    client.close()
    assert KEYS.secret not in everything_told_by(caught.value) + caplog.text


def test_representations(client: SendPulse, account: ConnectedAccount) -> None:
    asked = question(TOKEN_CALL, body={"client_secret": KEYS.secret})
    told = repr((client, account, account.account, KEYS, asked, Reply(200)))
    assert KEYS.secret not in told
