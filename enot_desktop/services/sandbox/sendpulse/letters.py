"""Letters that the invented SendPulse sends by themselves («SMTP»)."""

from __future__ import annotations

from email.utils import formataddr
from typing import TYPE_CHECKING, Any

from enot_desktop.services.sandbox.sendpulse import arguments
from enot_desktop.services.sandbox.sendpulse.messages import (
    PARAMETERS_WRONG,
    Answer,
    Refused,
    wrong_argument,
)
from enot_desktop.services.sandbox.sendpulse.outcomes import NOT_DELIVERED, NOT_IN_MAILBOX
from enot_desktop.services.sandbox.sendpulse.posting import (
    post,
    shown_code,
    unsubscribe_from_letters,
)
from enot_desktop.services.sandbox.sendpulse.routes import Route
from enot_desktop.services.sandbox.sendpulse.senders import active_sender
from enot_desktop.services.sandbox.sendpulse.state import SingleLetter, Text
from enot_desktop.services.sendpulse.codes import DeliveryCode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.world import World

MOST_NUMBERS = 500

_FROM_WRONG = 10
_TO_WRONG = 11
_SUBJECT_MISSING = 12
_BODY_MISSING = 13
_UNKNOWN = 14
_BAD_NUMBERS = 832
_BADLY_FORMED = 999

_ARRIVED = (250, "2.0.0", "2.0.0 OK")
_ANSWERS = {
    DeliveryCode.NO_SUCH_MAILBOX: (550, "5.1.1", "5.1.1 No such user here"),
    DeliveryCode.MAILBOX_FULL: (552, "5.2.2", "5.2.2 Mailbox is full"),
    DeliveryCode.REJECTED_AS_SPAM: (554, "5.7.1", "5.7.1 Message rejected under suspicion of SPAM"),
    DeliveryCode.TEMPORARILY_UNAVAILABLE: (451, "4.3.0", "4.3.0 Temporary failure"),
    DeliveryCode.TEMPORARILY_BLOCKED: (451, "4.7.1", "4.7.1 Temporarily blocked"),
    DeliveryCode.UNSUBSCRIBED_BEFORE: (0, "", ""),
    DeliveryCode.QUEUED: (0, "", ""),
}
_REFUSED_SOMEHOW = (550, "5.0.0", "5.0.0 Delivery failed")
_OPENED = frozenset({DeliveryCode.OPENED, DeliveryCode.CLICKED, DeliveryCode.UNSUBSCRIBED})


class Letters:
    """Answers what is asked about letters sent by themselves."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> tuple[Route, ...]:
        """Return what is answered here."""
        return (
            Route("POST", "/smtp/emails", self._send),
            Route("GET", "/smtp/emails", self._list),
            Route("GET", "/smtp/emails/total", self._total),
            Route("POST", "/smtp/emails/info", self._several),
            Route("GET", "/smtp/emails/{letter}", self._get),
            Route("GET", "/smtp/senders", self._senders),
        )

    def _send(self, request: Request) -> Answer:
        largest = self._world.options.largest_letter
        if largest and len(request.body) > largest:
            raise wrong_argument("Message size limit exceeded")
        email = arguments.named(request.fields().get("email"))
        if email is None:
            raise Refused(PARAMETERS_WRONG, _BADLY_FORMED, "Badly formed incoming data")
        sender_name = self._sender_name(email)
        recipients = _recipients(email)
        text = _text(email, sender_name)
        numbers = [self._accept(text, each, len(request.body)) for each in recipients]
        return Answer(content={"result": True, "id": numbers[0]})

    def _sender_name(self, email: dict[str, Any]) -> str:
        sender = arguments.named(email.get("from")) or {}
        if not sender.get("email"):
            raise Refused(PARAMETERS_WRONG, _FROM_WRONG, "Sender email is missing")
        if active_sender(self._world, sender["email"]) is None:
            raise wrong_argument("Sender is not valid")
        return str(sender.get("name", ""))

    def _accept(self, text: Text, recipient: tuple[str, str], size: int) -> str:
        name, address = recipient
        now = self._world.clock()
        code = self._world.outcomes.code(address, lively=self._world.options.lively)
        if address.lower() in self._world.state.unsubscribed:
            code = DeliveryCode.UNSUBSCRIBED_BEFORE
        if code not in NOT_IN_MAILBOX:
            post(self._world, text, address, shown=formataddr((name, address)))
        number = self._world.state.next_id()
        identity = f"{number:x}-enot{number % 997:03}-le"
        letter = SingleLetter(identity, text.sender_email, address, text.subject, size, now, code)
        self._world.state.letters[identity] = letter
        if code in {DeliveryCode.UNSUBSCRIBED, DeliveryCode.MARKED_AS_SPAM}:
            unsubscribe_from_letters(
                self._world,
                address,
                now,
                by_link=code == DeliveryCode.UNSUBSCRIBED,
                spam=code == DeliveryCode.MARKED_AS_SPAM,
            )
        return identity

    def _list(self, request: Request) -> Answer:
        letters = self._filtered(request)
        shown = list(letters)[arguments.page(request.query)]
        return Answer(content=[record(self._world, letter) for letter in shown])

    def _filtered(self, request: Request) -> Iterable[SingleLetter]:
        sender, recipient = request.query.get("sender"), request.query.get("recipient")
        for letter in self._world.state.letters.values():
            wanted = sender in {None, letter.sender} and recipient in {None, letter.recipient}
            if wanted:
                yield letter

    def _total(self, _request: Request) -> Answer:
        return Answer(content={"total": len(self._world.state.letters)})

    def _get(self, _request: Request, identity: str) -> Answer:
        letter = self._world.state.letters.get(identity)
        if letter is None:
            raise Refused(400, _UNKNOWN, "No such email")
        return Answer(content=record(self._world, letter))

    def _several(self, request: Request) -> Answer:
        identities = arguments.listed(request.fields().get("emails") or [])
        if not identities or len(identities) > MOST_NUMBERS:
            raise Refused(400, _BAD_NUMBERS, "Wrong emails")
        letters = [self._world.state.letters.get(str(each)) for each in identities]
        found = [record(self._world, letter) for letter in letters if letter is not None]
        if not found:
            raise Refused(400, _UNKNOWN, "No such email")
        return Answer(content=found)

    def _senders(self, _request: Request) -> Answer:
        senders = self._world.state.senders.values()
        return Answer(content=[sender.email for sender in senders if sender.active])


def record(world: World, letter: SingleLetter) -> dict[str, Any]:
    """Return what is known of a letter by now, as the service writes it."""
    known = world.clock() >= letter.sent_at + world.options.letter_result
    code = shown_code(world, letter.code, letter.sent_at)
    answer = smtp_answer(letter.code) if known else (0, "", "")
    return {
        "id": letter.id,
        "sender": letter.sender,
        "total_size": letter.size,
        "sender_ip": "127.0.0.1",
        "smtp_answer_code": answer[0],
        "smtp_answer_code_explain": _explanation(answer[0]),
        "smtp_answer_subcode": answer[1],
        "smtp_answer_data": answer[2],
        "used_ip": "127.0.0.1",
        "recipient": letter.recipient,
        "subject": letter.subject,
        "send_date": world.moment(letter.sent_at),
        "tracking": {
            "click": int(code == DeliveryCode.CLICKED),
            "open": int(code in _OPENED),
            "link": [],
            "client_info": [],
        },
    }


def smtp_answer(code: int) -> tuple[int, str, str]:
    """Return what the recipient's server said: code, subcode and words; 0 for nothing."""
    if code in _ANSWERS:
        return _ANSWERS[DeliveryCode(code)]
    return _REFUSED_SOMEHOW if code in NOT_DELIVERED else _ARRIVED


def _explanation(smtp_code: int) -> str:
    if not smtp_code:
        return ""
    return "Delivered" if smtp_code == _ARRIVED[0] else "Not delivered"


def _recipients(email: dict[str, Any]) -> list[tuple[str, str]]:
    """Return names and addresses of everybody a letter goes to."""
    people: list[Any] = []
    for kind in ("to", "cc", "bcc"):
        people += arguments.listed(email.get(kind) or [])
    found = [arguments.named(person) for person in people]
    if not email.get("to") or None in found:
        raise Refused(PARAMETERS_WRONG, _TO_WRONG, "Recipients are missing")
    return [
        (str(person.get("name") or ""), arguments.address(person.get("email"), "recipient"))
        for person in found
        if person is not None
    ]


def _text(email: dict[str, Any], sender_name: str) -> Text:
    if not email.get("subject"):
        raise Refused(PARAMETERS_WRONG, _SUBJECT_MISSING, "Subject is missing")
    missed = Refused(PARAMETERS_WRONG, _BODY_MISSING, "Missed email body")
    html = arguments.from_base64(email.get("html") or "", missed).decode("utf-8", "replace")
    plain = str(email.get("text") or "")
    if not html and not plain:
        raise missed
    sender = arguments.named(email.get("from")) or {}
    return Text(
        sender_name, str(sender["email"]), str(email["subject"]), html, plain, _files(email)
    )


def _files(email: dict[str, Any]) -> dict[str, bytes]:
    plain = arguments.named(email.get("attachments")) or {}
    binary = arguments.named(email.get("attachments_binary")) or {}
    files = {name: str(content).encode() for name, content in plain.items()}
    refused = wrong_argument("Argument attachments_binary is invalid")
    for name, content in binary.items():
        files[name] = arguments.from_base64(content, refused)
    return files
