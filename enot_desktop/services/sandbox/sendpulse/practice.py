"""Difficulties that a person practises with: each strikes once, or as long as it is switched on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from enot_desktop.services.sendpulse.codes import BookStatus

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.options import Options

_RETRY_AFTER = 20
"""Seconds after which the service that was asked too often may be asked again."""

# A pattern has no «or»: this one fits /campaigns and /smtp/emails, and no other path.
_WHATEVER_IS_SENT = "/[cs][am][mt]p*"


class Difficulty(StrEnum):
    """What the service gets into, or what it refuses."""

    NO_ANSWER = "no_answer"
    ANSWER_LOST = "answer_lost"
    """The campaign is created, and nobody hears of it."""
    TOO_MANY_REQUESTS = "too_many_requests"
    CAMPAIGN_LIMIT = "campaign_limit"
    BALANCE_EMPTY = "balance_empty"
    SENDER_UNKNOWN = "sender_unknown"
    KEYS_REFUSED = "keys_refused"
    BOOK_LOCKED = "book_locked"
    MODERATION = "moderation"
    """Campaigns wait for a moderator, who is the person in the cabinet."""

    @property
    def strikes_once(self) -> bool:
        """Whether it can strike a single time; the others are states of the service."""
        return self not in {Difficulty.BOOK_LOCKED, Difficulty.MODERATION}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a difficulty stands: whether it is switched on, or waits to strike once."""

    always: bool = False
    once: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    trouble: faults.Trouble
    method: str = ""
    path: str = ""


_PLACES = {
    Difficulty.NO_ANSWER: _Place(faults.LOST_BEFORE),
    Difficulty.ANSWER_LOST: _Place(faults.LOST_AFTER, "POST", "/campaigns"),
    Difficulty.TOO_MANY_REQUESTS: _Place(faults.too_many_requests(_RETRY_AFTER)),
    Difficulty.CAMPAIGN_LIMIT: _Place(faults.CAMPAIGN_LIMIT, "POST", "/campaigns"),
    Difficulty.BALANCE_EMPTY: _Place(faults.BALANCE_EMPTY, "POST", _WHATEVER_IS_SENT),
    Difficulty.SENDER_UNKNOWN: _Place(
        faults.Trouble(refusal(422, 704, "Sender not found")), "POST", _WHATEVER_IS_SENT
    ),
    Difficulty.KEYS_REFUSED: _Place(faults.UNAUTHORISED),
}


class Practice:
    """Switches difficulties on and off; any thread may ask."""

    def __init__(self, troubles: faults.Faults, options: Options) -> None:
        self._troubles, self._options = troubles, options

    def once(self, difficulty: Difficulty) -> None:
        """Let a difficulty strike at the next occasion; does nothing when it strikes anyway."""
        place = _PLACES.get(difficulty)
        if place is not None and not self._left(place):
            self._troubles.add(place.trouble, method=place.method, path=place.path)

    def set_always(self, difficulty: Difficulty, *, on: bool) -> None:
        """Let a difficulty strike at every occasion, or no more."""
        if difficulty is Difficulty.BOOK_LOCKED:
            self._options.forced_book_status = BookStatus.LOCKED if on else None
        elif difficulty is Difficulty.MODERATION:
            self._options.moderation = on
        else:
            place = _PLACES[difficulty]
            self._troubles.remove(place.trouble, method=place.method, path=place.path)
            if on:
                self._troubles.add(place.trouble, method=place.method, path=place.path, times=0)

    def clear(self) -> None:
        """Let the service behave well again."""
        self._troubles.clear()
        self._options.forced_book_status = None
        self._options.moderation = False

    def standings(self) -> dict[Difficulty, Standing]:
        """Return how every difficulty stands."""
        return {difficulty: self._standing(difficulty) for difficulty in Difficulty}

    def _standing(self, difficulty: Difficulty) -> Standing:
        if difficulty is Difficulty.BOOK_LOCKED:
            return Standing(always=self._options.forced_book_status is not None)
        if difficulty is Difficulty.MODERATION:
            return Standing(always=self._options.moderation)
        left = self._left(_PLACES[difficulty])
        return Standing(always=left < 0, once=left > 0)

    def _left(self, place: _Place) -> int:
        return self._troubles.left(place.trouble, method=place.method, path=place.path)
