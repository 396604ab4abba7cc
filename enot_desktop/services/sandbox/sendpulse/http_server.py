"""HTTP/1.1 on 127.0.0.1: connections that are kept, and how they break on demand."""

from __future__ import annotations

from http.client import responses
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.loopback_server import LoopbackServer, ServerSettings
from enot_desktop.services.sandbox.sendpulse.faults import Breaking
from enot_desktop.services.sandbox.sendpulse.messages import Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.sandbox.conversation import Conversation
    from enot_desktop.services.sandbox.faults import Answer as MailAnswer
    from enot_desktop.services.sandbox.sendpulse.messages import Answer

    Responder = Callable[[Request], tuple[Answer, Breaking]]
    """Returns the answer, and how the connection breaks."""

_FOR_EVER = 24 * 3600.0
_LARGEST_BODY = 256 * 1024 * 1024


class HttpServer(LoopbackServer):
    """Reads requests, asks for the answer and writes it; a request at a time a connection."""

    def __init__(self, respond: Responder, encode: Callable[[Answer], bytes]) -> None:
        super().__init__(ServerSettings())
        self._respond = respond
        self._encode = encode

    def _refused_greeting(self, answer: MailAnswer) -> str:
        return f"HTTP/1.1 {answer.code} {answer.text}"

    def _talk(self, conversation: Conversation) -> None:
        keeps = True
        while keeps:
            request = _read(conversation)
            answer, breaking = self._respond(request)
            keeps = request.headers.get("connection", "").lower() != "close"
            self._write(conversation, answer, breaking)

    def _write(self, conversation: Conversation, answer: Answer, breaking: Breaking) -> None:
        if breaking is Breaking.HANGS:
            conversation.wait(_FOR_EVER)
        if breaking is Breaking.LOST:
            conversation.leave(Ending.RESET)
        content = self._encode(answer)
        conversation.write_line(f"HTTP/1.1 {answer.status} {responses.get(answer.status, '')}")
        conversation.write_line(f"Content-Type: {answer.media_type}")
        conversation.write_line(f"Content-Length: {len(content)}")
        for name, value in answer.headers:
            conversation.write_line(f"{name}: {value}")
        conversation.write_line("")
        if breaking is Breaking.CUT:
            conversation.write(content[: len(content) // 2])
            conversation.leave(Ending.CLOSE)
        conversation.write(content)


def _read(conversation: Conversation) -> Request:
    """Wait for a request; a client that goes away ends the conversation."""
    method, _, rest = conversation.read_line().decode("latin-1").partition(" ")
    headers: dict[str, str] = {}
    while line := conversation.read_line().decode("latin-1"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    if headers.get("expect", "").lower() == "100-continue":
        conversation.write_line("HTTP/1.1 100 Continue")
        conversation.write_line("")
    length = headers.get("content-length", "0")
    size = int(length) if length.isdecimal() else 0
    if size > _LARGEST_BODY:
        conversation.leave(Ending.RESET)
    body = conversation.read_exactly(size)
    return Request(method.upper(), rest.rpartition(" ")[0], headers, body)
