"""What an answer of the service is: data, a refusal, or nothing that can be relied on."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, cast

from enot_desktop.models.values import Reason
from enot_desktop.services.reaching import readable
from enot_desktop.services.sendpulse.codes import REFUSALS
from enot_desktop.services.sendpulse.lenient import as_list, as_mapping, text, truth, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNAUTHORIZED = 401
_NO_CONTENT = 204
_REDIRECTION = 300
_FAULT_OF_CALLER = 400
_FAULT_OF_SERVICE = 500
_TOO_LARGE = frozenset({413, 414, 431})
_TOO_MANY = 429
_TOO_MANY_A_SECOND = 2020202020
_TITLE = re.compile(rb"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)


class LossKind(Enum):
    """How an answer got lost; holds the pauses, in seconds, before each repetition."""

    pauses: tuple[float, ...]

    UNREACHED = ("unreached", ())
    """There was no connection."""
    UNSENT = ("unsent", (0.0,))
    """The connection broke before the request was out: repeated whatever it was."""
    FOREIGN = ("foreign", ())
    """Something on the way has answered instead of the service, refusing the request."""
    BROKEN = ("broken", (0.0,))
    """The request went out, and the connection broke or nothing came for too long."""
    TROUBLED = ("troubled", (1.0, 2.0, 4.0))
    """The service, or something before it, has trouble of its own."""

    def __init__(self, _name: str, pauses: tuple[float, ...]) -> None:
        self.pauses = pauses

    @property
    def surely_not_done(self) -> bool:
        """Whether the request was certainly not carried out."""
        return self in {LossKind.UNREACHED, LossKind.UNSENT, LossKind.FOREIGN}


@dataclass(frozen=True, slots=True)
class Loss:
    """No answer that can be relied on."""

    kind: LossKind
    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer as it came over the wire; `retry_after` is the header, or empty."""

    status: int
    content: bytes = field(repr=False)
    retry_after: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of the service: `data`, or when it is `refused` its code and words."""

    status: int
    data: object = field(repr=False)
    refused: bool = False
    code: int | None = None
    message: str = ""
    retry_after: str = ""

    @property
    def too_many(self) -> bool:
        """Whether the service takes no more requests for now."""
        return self.status == _TOO_MANY or self.code == _TOO_MANY_A_SECOND


def understand(raw: RawAnswer, secrets: Iterable[str]) -> Answer | Loss:
    """Read an answer; `secrets` are taken out of the service's words."""
    hidden = tuple(secrets)
    if raw.status == _NO_CONTENT:
        return Answer(raw.status, None)
    try:
        data = cast("object", json.loads(raw.content.decode("utf-8-sig")))
    except (ValueError, RecursionError):
        return _not_json(raw, hidden)
    return _json(raw, data, hidden)


def _not_json(raw: RawAnswer, hidden: tuple[str, ...]) -> Answer | Loss:
    title = _TITLE.search(raw.content)
    words = readable(title[1] if title else "", *hidden)
    if raw.status in _TOO_LARGE | {_TOO_MANY, UNAUTHORIZED}:
        return Answer(raw.status, None, True, None, words, raw.retry_after)
    return _loss(raw.status, f"HTTP {raw.status} {words}".strip())


def _json(raw: RawAnswer, data: object, hidden: tuple[str, ...]) -> Answer | Loss:
    listed = isinstance(data, list)
    fields = as_mapping(None if listed else data)
    code = whole(fields.get("error_code")) or None
    words = readable(_words(fields), *hidden)
    answer = Answer(raw.status, data, True, code, words, raw.retry_after)
    if answer.too_many:
        return answer
    if raw.status >= _FAULT_OF_SERVICE:
        # Of a service in trouble only a refusal that is documented can be believed: with any other
        # code, what was asked for may have been done.
        known = code in REFUSALS
        return answer if known else _loss(raw.status, f"HTTP {raw.status} {words}".strip())
    if raw.status >= _FAULT_OF_CALLER:
        return answer
    if raw.status >= _REDIRECTION:
        return _loss(raw.status, f"HTTP {raw.status}")
    return answer if _says_no(fields, code) else Answer(raw.status, data)


def _loss(status: int, detail: str) -> Loss:
    if _REDIRECTION <= status < _FAULT_OF_SERVICE:
        return Loss(LossKind.FOREIGN, Reason.NOT_THIS_PROTOCOL, detail)
    reason = Reason.NOT_THIS_PROTOCOL if status < _REDIRECTION else Reason.NO_ANSWER
    return Loss(LossKind.TROUBLED, reason, detail)


def _says_no(fields: Mapping[str, object], code: int | None) -> bool:
    """Recognise a refusal that came with the status of a success."""
    if truth(fields.get("is_error")) or code is not None:
        return True
    return any(truth(fields[name]) is False for name in ("result", "success") if name in fields)


def _words(fields: Mapping[str, object]) -> str:
    for name in ("message", "error_description", "error", "errors"):
        words = _flat(fields.get(name))
        if words:
            return words
    return ""


def _flat(value: object) -> str:
    if isinstance(value, dict | list):
        return "; ".join(filter(None, map(_flat, as_list(cast("object", value)))))
    return text(value)
