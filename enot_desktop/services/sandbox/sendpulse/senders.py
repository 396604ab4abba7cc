"""Senders of the invented SendPulse, and how they become active."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.sendpulse import arguments
from enot_desktop.services.sandbox.sendpulse.messages import (
    DONE,
    NOT_FOUND,
    PARAMETERS_WRONG,
    Answer,
    Refused,
)
from enot_desktop.services.sandbox.sendpulse.options import SENDER_ADDRESS
from enot_desktop.services.sandbox.sendpulse.posting import post
from enot_desktop.services.sandbox.sendpulse.routes import Route
from enot_desktop.services.sandbox.sendpulse.state import Sender, Text

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.world import World

ACTIVATION_CODE = "1234567890"
_FREE_MAIL = frozenset({"gmail.com", "mail.ru", "yandex.ru", "ukr.net", "outlook.com", "yahoo.com"})
_BETWEEN_CODES = timedelta(minutes=15)
_FREE_MAIL_REFUSED = 20
_NOTHING_TO_ACTIVATE = 21
_TAKEN = 902
_UNKNOWN = 1003
_CODE_SENT_ALREADY = 1004
_CODE_MISSING = 1104


class Senders:
    """Answers what is asked about senders."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> tuple[Route, ...]:
        """Return what is answered here."""
        return (
            Route("GET", "/senders", self._list),
            Route("POST", "/senders", self._add),
            Route("DELETE", "/senders", self._remove),
            Route("GET", "/senders/{email}/code", self._send_code),
            Route("POST", "/senders/{email}/code", self._activate),
        )

    def _list(self, _request: Request) -> Answer:
        content = [
            {
                "email": sender.email,
                "name": sender.name,
                "status": "Active" if sender.active else "Requested activation",
                "is_allowed_for_smtp": sender.active,
            }
            for sender in self._world.state.senders.values()
        ]
        return Answer(content=content)

    def _add(self, request: Request) -> Answer:
        fields = request.fields()
        address = arguments.address(arguments.text(fields, "email"), "email").lower()
        add_sender(self._world, address, arguments.text(fields, "name"))
        return DONE

    def _remove(self, request: Request) -> Answer:
        address = arguments.text(request.fields(), "email").lower()
        self._world.state.senders.pop(find_sender(self._world, address).email)
        return DONE

    def _send_code(self, _request: Request, address: str) -> Answer:
        sender = find_sender(self._world, address)
        now = self._world.clock()
        if sender.code_sent_at is not None and now < sender.code_sent_at + _BETWEEN_CODES:
            raise Refused(
                PARAMETERS_WRONG, _CODE_SENT_ALREADY, "Code already sent, wait 15 minutes"
            )
        _mail_code(self._world, sender)
        return Answer(content={"result": True, "email": sender.email})

    def _activate(self, request: Request, address: str) -> Answer:
        sender = find_sender(self._world, address)
        code = request.fields().get("code")
        if not code:
            raise Refused(PARAMETERS_WRONG, _CODE_MISSING, "Activation code missing")
        if sender.active or str(code) != ACTIVATION_CODE:
            message = "There is no such address awaiting activation"
            raise Refused(PARAMETERS_WRONG, _NOTHING_TO_ACTIVATE, message)
        sender.active = True
        return Answer(content={"result": True, "email": sender.email})


def find_sender(world: World, address: str) -> Sender:
    """Return a sender, active or not; raises `Refused`."""
    sender = world.state.senders.get(address.lower())
    if sender is None:
        raise Refused(NOT_FOUND, _UNKNOWN, "Sender not found")
    return sender


def add_sender(world: World, address: str, name: str) -> None:
    """Take in a sender and mail it a code; raises `Refused`."""
    if address.rpartition("@")[2] in _FREE_MAIL:
        message = "You can not use a free email service address as a sender"
        raise Refused(PARAMETERS_WRONG, _FREE_MAIL_REFUSED, message)
    if address in world.state.senders:
        raise Refused(PARAMETERS_WRONG, _TAKEN, "Email already in use")
    sender = Sender(address, name)
    world.state.senders[address] = sender
    _mail_code(world, sender)


def active_sender(world: World, address: object) -> Sender | None:
    """Return a sender that letters may be sent from, None when it is no such one."""
    sender = world.state.senders.get(str(address).lower())
    return sender if sender is not None and sender.active else None


def _mail_code(world: World, sender: Sender) -> None:
    sender.code_sent_at = world.clock()
    text = Text("SendPulse", SENDER_ADDRESS, "Activation code", "", plain=ACTIVATION_CODE)
    post(world, text, sender.email)
