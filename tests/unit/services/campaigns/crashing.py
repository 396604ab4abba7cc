"""Connectors by which something happens at a chosen call: the program ends, or a person acts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from enot_desktop.services.sendpulse.service import ServiceAccount, ServiceConnector
    from enot_desktop.services.sendpulse.types import Keys


class Killed(BaseException):
    """The program ends here, whatever it was doing."""


class Watch(Protocol):
    """Hears of every call."""

    def before(self, name: str) -> None:
        """A call is about to be made."""
        ...

    def after(self, name: str) -> None:
        """A call has been answered."""
        ...


@dataclass
class Crash:
    """Ends the program at the call with this number, counted from 1; 0 for never."""

    at: int
    late: bool = False
    made: list[str] = field(default_factory=list[str])

    def before(self, name: str) -> None:
        """End the program before the call is carried out."""
        self.made.append(name)
        if len(self.made) == self.at and not self.late:
            raise Killed

    def after(self, name: str) -> None:
        """End the program after the call was carried out."""
        assert name == self.made[-1]
        if len(self.made) == self.at and self.late:
            raise Killed


@dataclass
class Interruption:
    """Does something so often, right before a call."""

    call: str
    action: Callable[[], object]
    left: int = 1

    def before(self, name: str) -> None:
        """Do it when it is that call."""
        if name == self.call and self.left:
            self.left -= 1
            self.action()

    def after(self, name: str) -> None:
        """Do nothing."""


class _Calls:
    def __init__(self, real: object, watch: Watch, group: str) -> None:
        self._real, self._watch, self._group = real, watch, group

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the real one has
        function = getattr(self._real, name)
        full = f"{self._group}.{name}"

        def call(*args: object, **kwargs: object) -> object:
            self._watch.before(full)
            result = function(*args, **kwargs)
            self._watch.after(full)
            return result

        return call


class _Account:
    def __init__(self, real: ServiceAccount, watch: Watch) -> None:
        self.account: Any = _Calls(real.account, watch, "account")
        self.books: Any = _Calls(real.books, watch, "books")
        self.campaigns: Any = _Calls(real.campaigns, watch, "campaigns")
        self.letters: Any = _Calls(real.letters, watch, "letters")


class WatchedConnector:
    """Gives the accounts of a real connector, every call of which is watched."""

    def __init__(self, real: ServiceConnector, watch: Watch) -> None:
        self._real, self._watch = real, watch

    def connect(self, keys: Keys, stop: Event | None = None) -> ServiceAccount:
        """Return the account."""
        return _Account(self._real.connect(keys, stop), self._watch)
