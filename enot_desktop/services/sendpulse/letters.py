"""Letters sent by themselves («SMTP»)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.sendpulse import calls, shapes
from enot_desktop.services.sendpulse.asking import is_missing, read
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.lenient import as_mapping, rows, text, truth
from enot_desktop.services.sendpulse.service import PAGE
from enot_desktop.services.sendpulse.types import Unsubscribed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.sendpulse.asking import Asking
    from enot_desktop.services.sendpulse.types import LetterResult

_MOST_ASKED = 500  # letters a request
_NO_LETTER = frozenset({14, 832})


class Letters:
    """Keeps the contract `LetterCalls`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def send(self, body: bytes) -> str:
        """Send a letter, a ready JSON `{"email": …}`, and return its number at the service.

        Not repeated after `AnswerLost`. The number is empty where the service only says yes.
        """
        fields = as_mapping(self._asking.ask(calls.LETTER_SEND, body=body))
        number = text(fields.get("id")).strip()
        if number or truth(fields.get("result")):
            return number
        return read(calls.LETTER_SEND, None)

    def results(self, letter_ids: Sequence[str]) -> tuple[LetterResult, ...]:
        """Return what came of letters, any number of them; unknown ones are left out."""
        found: list[LetterResult] = []
        for start in range(0, len(letter_ids), _MOST_ASKED):
            found += self._some(list(letter_ids[start : start + _MOST_ASKED]))
        return tuple(found)

    def unsubscribed(self) -> tuple[Unsubscribed, ...]:
        """Return everybody who unsubscribed from single letters, each once."""
        found: dict[str, bool] = {}
        offset = 0
        while True:
            query = {"limit": PAGE, "offset": offset}
            page = rows(self._asking.ask(calls.LETTER_UNSUBSCRIBED, query=query))
            known = len(found)
            for one in filter(None, map(shapes.unsubscribed, page)):
                found[one.address] = found.get(one.address, False) or one.complained
            # A service that gave the same page for ever would never be done.
            if len(page) < PAGE or len(found) == known:
                return tuple(Unsubscribed(*one) for one in found.items())
            offset += PAGE

    def _some(self, letter_ids: list[str]) -> list[LetterResult]:
        try:
            data = self._asking.ask(calls.LETTER_RESULTS, body={"emails": letter_ids})
        except ServiceRefused as refused:
            if not is_missing(refused, _NO_LETTER):
                raise
            return self._halves(letter_ids)
        results = map(shapes.letter_result, rows(data))
        return [result for result in results if result is not None]

    def _halves(self, letter_ids: list[str]) -> list[LetterResult]:
        """Ask again without the unknown letter, for which the service refuses all the others."""
        if len(letter_ids) == 1:
            return []
        middle = len(letter_ids) // 2
        return self._some(letter_ids[:middle]) + self._some(letter_ids[middle:])
