"""One account's way to the service: the token that all its calls show, and what an answer says."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from enot_desktop.models.values import Reason
from enot_desktop.services.sendpulse import calls
from enot_desktop.services.sendpulse.answers import UNAUTHORIZED
from enot_desktop.services.sendpulse.exchange import accepted
from enot_desktop.services.sendpulse.failures import (
    STOPPED,
    KeysRefused,
    ServiceBusy,
    ServiceUnreachable,
)
from enot_desktop.services.sendpulse.lenient import amount, as_mapping, text

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from threading import Event

    from enot_desktop.services.sendpulse.answers import Answer
    from enot_desktop.services.sendpulse.calls import Question
    from enot_desktop.services.sendpulse.exchange import Exchange
    from enot_desktop.services.sendpulse.types import Keys

_USUAL_LIFE = 3600.0  # seconds
_RENEWED_BEFORE_END = 300.0
_LOOK_AT_STOP = 0.2
_KEYS_ARE_WRONG = frozenset(
    {"invalid_client", "invalid_request", "invalid_grant", "unauthorized_client"}
)


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    good_until: float


class Tokens:
    """The token of one ID and Secret: one for all threads, asked for when first needed."""

    def __init__(
        self, keys: Keys, exchange: Exchange, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._keys = keys
        self._exchange = exchange
        self._clock = clock
        self._token: _Token | None = None
        self._lock = Lock()

    def current(self, stop: Event | None) -> str:
        """Return a token that is good for a while; raises `KeysRefused` and what asking raises."""
        with _held(self._lock, stop):
            if self._token is None or self._clock() >= self._token.good_until:
                self._token = self._fetched(stop)
            return self._token.word

    def fresh(self, stop: Event | None) -> str:
        """Return a token asked for just now; raises as `current`."""
        with _held(self._lock, stop):
            self._token = None
            self._token = self._fetched(stop)
            return self._token.word

    def forget(self, word: str) -> None:
        """Use a token no more: the service has refused it."""
        with self._lock:
            if self._token is not None and self._token.word == word:
                self._token = None

    def _fetched(self, stop: Event | None) -> _Token:
        keys, asked_at = self._keys, self._clock()
        asked = calls.question(
            calls.TOKEN,
            body={
                "grant_type": "client_credentials",
                "client_id": keys.client_id,
                "client_secret": keys.secret,
            },
        )
        answer = self._exchange.ask(asked, "", (keys.secret,), stop)
        if answer.refused and _is_about_keys(answer):
            raise KeysRefused(answer.message)
        fields = as_mapping(accepted(calls.TOKEN, answer))
        word = text(fields.get("access_token")).strip()
        if not word or not word.isascii() or not word.isprintable():
            raise ServiceUnreachable(Reason.NOT_THIS_PROTOCOL, calls.TOKEN.name)
        life = float(amount(fields.get("expires_in")) or _USUAL_LIFE)
        return _Token(word, asked_at + max(life - _RENEWED_BEFORE_END, life / 2))


def _is_about_keys(answer: Answer) -> bool:
    error = text(as_mapping(answer.data).get("error")).strip().lower()
    return answer.status == UNAUTHORIZED or error in _KEYS_ARE_WRONG


@contextmanager
def _held(lock: Lock, stop: Event | None) -> Generator[None]:
    """Hold a lock; raises `ServiceBusy` when `stop` is set while another thread holds it."""
    while not lock.acquire(timeout=_LOOK_AT_STOP):
        if stop is not None and stop.is_set():
            raise ServiceBusy(STOPPED)
    try:
        yield
    finally:
        lock.release()


class Channel:
    """Asks one account's questions; may be used from several threads."""

    def __init__(self, keys: Keys, exchange: Exchange, tokens: Tokens) -> None:
        self._keys = keys
        self._exchange = exchange
        self._tokens = tokens

    def require_token(self, stop: Event | None) -> None:
        """Ask for a new token; raises `KeysRefused`."""
        self._tokens.fresh(stop)

    def ask(self, asked: Question, stop: Event | None) -> object:
        """Return the data of the answer; raises what the calls of a `ServiceAccount` raise.

        A token that is refused was not looked at any further: with a new one the question is
        asked once more.
        """
        token = self._tokens.current(stop)
        answer = self._answer(asked, token, stop)
        if answer.status == UNAUTHORIZED:
            self._tokens.forget(token)
            answer = self._answer(asked, self._tokens.current(stop), stop)
        return accepted(asked.call, answer)

    def _answer(self, asked: Question, token: str, stop: Event | None) -> Answer:
        return self._exchange.ask(asked, token, (self._keys.secret, token), stop)
