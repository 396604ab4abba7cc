"""How the invented SendPulse behaves, and the keys of its only account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.codes import BookStatus

CLIENT_ID = "5e0d1a8f3c7b4926a1f0e4d2b8c6573a"
SECRET = "b41c9d7e2f6a48053d8e1c5b7a90f264"  # noqa: S105 - known to everybody, shown in the cabinet
API_KEY = "sp_apikey_of_the_training_mode"
"""Serves as a token that never ends."""

SENDER_ADDRESS = "rassylka@enot.example"
"""The address of the training mode's account, active from the beginning."""
SPARE_SENDER_ADDRESS = "novosti@enot.example"
"""Another active address, for making an account as the manual does."""
IDLE_SENDER_ADDRESS = "novyi@enot.example"
"""An address that the service knows and that was never activated."""
SENDER_NAME = "Клиника „Енот“"

_NOTHING = timedelta()
_SERVICE_FORMAT = "%Y-%m-%d %H:%M:%S"


class StatisticsShape(StrEnum):
    """In which of its contradicting shapes the service gives the statistics of one campaign."""

    GENERAL = "general"
    FLAT = "flat"
    AGGREGATE = "aggregate"
    ABSENT = "absent"


@dataclass(slots=True)
class Options:
    """What may be set otherwise, also while the service runs; numbers of 0 mean no limit.

    The ordinary values are those for practice: the service takes its time, as the real one does.
    """

    token_life: timedelta = timedelta(hours=1)
    activation: timedelta = timedelta(seconds=20)
    """How long after it was added an address is still a new one, which gets no letters."""
    lock: timedelta = timedelta(seconds=15)
    """How long a book is locked after addresses were added."""
    counts_lag: timedelta = _NOTHING
    """How long an added address is missing from counts and lists."""
    campaign_step: timedelta = timedelta(seconds=8)
    """How long a campaign stays at each of its statuses."""
    letter_result: timedelta = timedelta(seconds=20)
    """How long after sending a single letter's result is known."""
    reading: timedelta = timedelta(minutes=1)
    """How long after sending letters are opened, by those who open them."""
    lively: bool = True
    """Whether some people open letters, leave, or have no mailbox (the same ones every time)."""
    moderation: bool = False
    per_second: int = 10
    per_minute: int = 1000
    campaigns_per_hour: int = 4
    most_recipients: int = 5000
    """How many addresses a campaign may have."""
    largest_letter: int = 30 * 1024 * 1024
    """Largest body of a request for a single letter, in bytes."""
    forced_book_status: BookStatus | None = None
    """What every book's status is said to be."""
    numbers_as_strings: bool = False
    statistics: StatisticsShape = StatisticsShape.GENERAL
    time_zone: str = ""
    """Zone of the account (IANA name); empty for this computer's own."""

    @classmethod
    def for_tests(cls) -> Options:
        """Return options with which nothing takes time and no number of requests is too many."""
        return cls(
            activation=_NOTHING,
            lock=_NOTHING,
            campaign_step=_NOTHING,
            letter_result=_NOTHING,
            reading=_NOTHING,
            lively=False,
            per_second=0,
            per_minute=0,
            most_recipients=0,
            time_zone="UTC",
        )

    def in_zone(self, moment: datetime) -> str:
        """Write a moment as the service does, in the account's time zone."""
        zone = ZoneInfo(self.time_zone) if self.time_zone else None
        return moment.astimezone(zone).strftime(_SERVICE_FORMAT)

    def from_zone(self, words: str) -> datetime:
        """Read a moment of the account's time zone; raises `ValueError`."""
        moment = datetime.strptime(words, _SERVICE_FORMAT)  # noqa: DTZ007 - the zone comes now
        if self.time_zone:
            moment = moment.replace(tzinfo=ZoneInfo(self.time_zone))
        return moment.astimezone(UTC)
