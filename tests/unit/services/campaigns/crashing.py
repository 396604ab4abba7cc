"""A connector by which the program ends at a chosen call, before or after it is carried out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from threading import Event

    from enot_desktop.services.sendpulse.service import ServiceAccount, ServiceConnector
    from enot_desktop.services.sendpulse.types import Keys


class Killed(BaseException):
    """The program ends here, whatever it was doing."""


@dataclass
class Crash:
    """Ends the program at the call with this number, counted from 1; 0 for never."""

    at: int
    after: bool = False
    made: list[str] = field(default_factory=list[str])

    def call(self, name: str, function: Any, args: Any, kwargs: Any) -> Any:  # noqa: ANN401
        """Make a call, unless the program ends before it."""
        self.made.append(name)
        due = len(self.made) == self.at
        if due and not self.after:
            raise Killed
        result = function(*args, **kwargs)
        if due:
            raise Killed
        return result


class _Calls:
    def __init__(self, real: object, crash: Crash, group: str) -> None:
        self._real, self._crash, self._group = real, crash, group

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        function = getattr(self._real, name)

        def call(*args: object, **kwargs: object) -> object:
            return self._crash.call(f"{self._group}.{name}", function, args, kwargs)

        return call


class _Account:
    def __init__(self, real: ServiceAccount, crash: Crash) -> None:
        self.account: Any = _Calls(real.account, crash, "account")
        self.books: Any = _Calls(real.books, crash, "books")
        self.campaigns: Any = _Calls(real.campaigns, crash, "campaigns")
        self.letters: Any = _Calls(real.letters, crash, "letters")


class CrashingConnector:
    """Gives accounts by which the program may end."""

    def __init__(self, real: ServiceConnector, crash: Crash) -> None:
        self._real, self._crash = real, crash

    def connect(self, keys: Keys, stop: Event | None = None) -> ServiceAccount:
        """Return the account."""
        return _Account(self._real.connect(keys, stop), self._crash)
