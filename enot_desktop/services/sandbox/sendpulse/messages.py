"""Requests and answers of the invented SendPulse."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qs, unquote, urlsplit

JSON_TYPE = "application/json"
HTML_TYPE = "text/html; charset=utf-8"

PARAMETERS_WRONG = 422
NOT_FOUND = 404


@dataclass(frozen=True)
class Request:
    """A request as it came; names of headers are in small letters."""

    method: str
    target: str
    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def path(self) -> str:
        """The path without what follows the question mark, and without a slash at its end."""
        return unquote(urlsplit(self.target).path).rstrip("/") or "/"

    @property
    def query(self) -> dict[str, str]:
        """What follows the question mark; of several equal names the last counts."""
        found = parse_qs(urlsplit(self.target).query, keep_blank_values=True)
        return {name: values[-1] for name, values in found.items()}

    @property
    def bearer(self) -> str:
        """The token, empty when there is none."""
        kind, _, token = self.headers.get("authorization", "").partition(" ")
        return token.strip() if kind.lower() == "bearer" else ""

    def json(self) -> object:
        """Return what the body says; raises `Refused` when it is no JSON."""
        try:
            return json.loads(self.body) if self.body.strip() else {}
        except ValueError as error:
            raise Refused(PARAMETERS_WRONG, 21356, _BADLY_FORMED) from error

    def fields(self) -> dict[str, Any]:
        """Return the body as names and values; raises `Refused` when it is anything else."""
        body = self.json()
        if not isinstance(body, dict):
            raise Refused(PARAMETERS_WRONG, 21356, _BADLY_FORMED)
        return cast("dict[str, Any]", body)


_BADLY_FORMED = "Badly formed data. Check API documentation"


@dataclass(frozen=True)
class Answer:
    """What the service answers: something to be written as JSON, or a page as it is."""

    status: int = 200
    content: Any = None
    page: str | None = None
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def media_type(self) -> str:
        """The type of the content."""
        return JSON_TYPE if self.page is None else HTML_TYPE

    def encoded(self, *, numbers_as_strings: bool = False) -> bytes:
        """Return the content as bytes; old accounts get every number as a string."""
        if self.page is not None:
            return self.page.encode()
        content = _stringly(self.content) if numbers_as_strings else self.content
        return json.dumps(content, ensure_ascii=False).encode()


DONE = Answer(content={"result": True})


class Refused(Exception):
    """The service does not do what was asked."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.answer = refusal(status, code, message)


def refusal(status: int, code: int, message: str) -> Answer:
    """Return a refusal in the service's usual shape."""
    return Answer(status, {"message": message, "error_code": code})


def wrong_argument(words: str) -> Refused:
    """Return the refusal of an argument, for example "Argument name missing"."""
    return Refused(PARAMETERS_WRONG, PARAMETERS_WRONG, words)


def _stringly(content: object) -> object:
    if isinstance(content, bool):
        return content
    if isinstance(content, int | float):
        return str(content)
    if isinstance(content, dict):
        named = cast("dict[str, Any]", content)
        return {name: _stringly(value) for name, value in named.items()}
    if isinstance(content, list):
        return [_stringly(value) for value in cast("list[Any]", content)]
    return content
