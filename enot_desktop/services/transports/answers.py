"""What a server's refusal means: decided by stage, then code, then enhanced code, then text.

Before the recipient is named a refusal concerns the account; at the recipient it concerns the
address unless the words speak of the sender, of limits or of spam; afterwards the letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.transports.known_hosts import traits_of
from enot_desktop.services.transports.network import account_failure
from enot_desktop.services.transports.protocol import DeliveryFailed

_PERMANENT = 500
_SERVICE_CLOSING = 421
_LOGIN_CODES = frozenset({530, 534, 535, 538})
_MAILBOX_OR_SIZE = 552
_ENHANCED = re.compile(r"[#\s<(]*([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")

_SIZE_CODES = frozenset({"5.3.4", "5.2.3", "4.3.4"})
_LIMIT_CODES = frozenset({"5.4.5", "4.4.5", "4.5.3", "5.5.3", "4.7.28", "5.7.28", "5.1.90"})
_UNKNOWN_RECIPIENT = re.compile(r"[45]\.1\.(1|2|3|6|10)$")

_SIZE = re.compile(r"too (large|big)|\bsize\b|слишком больш|завелик|размер|розмір")
_MAILBOX_FULL = re.compile(
    r"(mailbox|inbox|user|storage|account).{0,30}\bfull|over ?quota|quota exceeded"
    r"|(mailbox|inbox|storage).{0,30}(quota|limit)|insufficient.{0,20}storage"
    r"|storage allocation|ящик.{0,20}(переполнен|переповнен)"
)
_SENDING_LIMIT = re.compile(
    r"(sending|daily|hourly|outgoing|messages?|rate|recipients?|per (hour|day)).{0,20}(limit|quota)"
)
_LIMIT = re.compile(
    _SENDING_LIMIT.pattern
    + r"|(limit|quota).{0,40}(exceed|reach|hit)|(exceed|reach|over).{0,40}(limit|quota)"
    r"|throttl|too many|too much mail|too (fast|frequent|often)|unusual rate"
    r"|превыш|лимит|ліміт|перевищ|слишком (много|часто)|занадто (багато|часто)"
)
_SPAM = re.compile(
    r"spam|спам|black.?list|block.?list|\bdnsbl\b|\brbl\b|reputation|unsolicited|bulk mail"
    r"|suspicious|not a robot|робот"
)
_SENDER = re.compile(
    r"sender.{0,60}(reject|denied|not allowed|not owned|not permitted|invalid|verif|mismatch)"
    r"|relay|send ?as|not owned by|not allowed to send|client host rejected|rcpthosts"
    r"|(from|envelope) (address|header).{0,40}(match|reject|not)|unauthenticated|\bdmarc\b|\bspf\b"
)
_AUTHENTICATION = re.compile(
    r"authentication.{0,10}required|(must|please) authenticate|must log ?in|not logged in"
)
_TLS = re.compile(
    r"\b(starttls|tls|ssl|encryption)\b.{0,20}(required|needed|first)"
    r"|(require|need|use|issue).{0,20}\b(starttls|tls|ssl)\b"
)
_APP_PASSWORD = re.compile(
    r"app(lication)?.{0,3}(specific)? ?password|парол\w* (для )?(внешн|приложен)"
)
_SWITCHED_OFF = re.compile(r"(basic|smtp ?client) ?auth\w*.{0,30}disabled|5\.7\.139")
_PASSING = re.compile(r"\[(unavailable|in-use|login-delay|sys/temp|serverbug)\]|try again later")
_ADDRESS = re.compile(r"\S+@\S+")


@dataclass(frozen=True, slots=True)
class Answer:
    """A server's refusal: its stage, its code (None in protocols without), its words."""

    stage: Stage
    code: int | None
    text: str

    @property
    def words(self) -> str:
        """The words in lower case, without addresses: those may contain anything."""
        return _ADDRESS.sub("", self.text.casefold())

    @property
    def enhanced(self) -> str:
        """The enhanced status code, for example `5.1.1`, or an empty string."""
        found = _ENHANCED.match(self.text)
        return found[1] if found else ""

    @property
    def permanent(self) -> bool:
        """Whether the server says that repeating is useless."""
        return self.code is None or self.code >= _PERMANENT


def classify(stage: Stage, code: int, text: str, host: str) -> DeliveryFailed:
    """Say what follows from an SMTP server's refusal at any stage after the login."""
    answer = Answer(stage, code, text)
    if code == _SERVICE_CLOSING:
        return _account(answer, _held_reason(answer))
    if stage is Stage.CONNECT:
        return _at_greeting(answer)
    if stage is Stage.SENDER:
        return _at_sender(answer, host)
    if stage is Stage.RECIPIENT:
        return _at_recipient(answer, host)
    return _at_content(answer)


def classify_login(code: int | None, text: str, host: str) -> DeliveryFailed:
    """Say what a refused login means; `code` is None for IMAP and POP3."""
    answer = Answer(Stage.LOGIN, code, text)
    return _account(answer, _login_reason(answer, host))


def _login_reason(answer: Answer, host: str) -> Reason:
    words, traits = answer.words, traits_of(host)
    passing = not answer.permanent or bool(_PASSING.search(words))
    password_useless = traits.oauth_only or bool(_SWITCHED_OFF.search(words))
    checks = (
        (bool(_SPAM.search(words)), Reason.SUSPECTED_SPAM),
        (bool(_LIMIT.search(words)), Reason.LIMIT_REACHED),
        (bool(_APP_PASSWORD.search(words)), Reason.APP_PASSWORD_NEEDED),
        (passing, Reason.CONNECTION_LOST),
        (bool(_TLS.search(words)), Reason.TLS_REQUIRED),
        (password_useless, Reason.LOGIN_NOT_OFFERED),
        (traits.app_password, Reason.APP_PASSWORD_NEEDED),
    )
    return next((reason for holds, reason in checks if holds), Reason.LOGIN_REFUSED)


def _at_greeting(answer: Answer) -> DeliveryFailed:
    if answer.permanent and _SPAM.search(answer.words):
        return _account(answer, Reason.SUSPECTED_SPAM)
    if answer.permanent:
        return _account(answer, Reason.CONNECTION_REFUSED)
    return _account(answer, _held_reason(answer))


def _at_sender(answer: Answer, host: str) -> DeliveryFailed:
    if _is_about_login(answer):
        return _account(answer, _login_reason(answer, host))
    if _is_size(answer):
        return _letter(answer, AttemptOutcome.PERMANENT, Reason.LETTER_TOO_LARGE)
    if _is_limit(answer):
        return _account(answer, Reason.LIMIT_REACHED)
    if _SPAM.search(answer.words):
        return _account(answer, Reason.SUSPECTED_SPAM)
    return _account(answer, Reason.SENDER_REFUSED if answer.permanent else Reason.CONNECTION_LOST)


def _at_recipient(answer: Answer, host: str) -> DeliveryFailed:
    if _is_about_login(answer):
        return _account(answer, _login_reason(answer, host))
    known = _about_mailbox(answer) or _account_trouble(answer)
    if known is not None:
        return known
    if answer.permanent:
        return _letter(answer, AttemptOutcome.PERMANENT, Reason.RECIPIENT_REFUSED)
    return _letter(answer, AttemptOutcome.TEMPORARY, Reason.RECIPIENT_DEFERRED)


def _at_content(answer: Answer) -> DeliveryFailed:
    known = _about_mailbox(answer) or _account_trouble(answer)
    if known is not None:
        return known
    if answer.permanent:
        return _letter(answer, AttemptOutcome.PERMANENT, Reason.LETTER_REFUSED)
    return _letter(answer, AttemptOutcome.TEMPORARY, Reason.LETTER_DEFERRED)


def _about_mailbox(answer: Answer) -> DeliveryFailed | None:
    """Recognise words about the recipient's mailbox; a full one is no reason to give it up."""
    passing = answer.enhanced.startswith("4.2.") and not _SENDING_LIMIT.search(answer.words)
    if passing or _is_mailbox_full(answer):
        return _letter(answer, AttemptOutcome.TEMPORARY, Reason.RECIPIENT_DEFERRED)
    if _is_size(answer):
        return _letter(answer, AttemptOutcome.PERMANENT, Reason.LETTER_TOO_LARGE)
    if _UNKNOWN_RECIPIENT.match(answer.enhanced) and answer.permanent:
        return _letter(answer, AttemptOutcome.PERMANENT, Reason.RECIPIENT_REFUSED)
    return None


def _account_trouble(answer: Answer) -> DeliveryFailed | None:
    if _is_limit(answer):
        return _account(answer, Reason.LIMIT_REACHED)
    if _SPAM.search(answer.words) and "greylist" not in answer.words:
        return _account(answer, Reason.SUSPECTED_SPAM)
    if answer.permanent and _SENDER.search(answer.words):
        return _account(answer, Reason.SENDER_REFUSED)
    return None


def _is_about_login(answer: Answer) -> bool:
    return answer.code in _LOGIN_CODES or bool(
        answer.permanent and _AUTHENTICATION.search(answer.words)
    )


def _is_size(answer: Answer) -> bool:
    if answer.enhanced in _SIZE_CODES or answer.code == _MAILBOX_OR_SIZE:
        return True
    return answer.permanent and bool(_SIZE.search(answer.words))


def _is_mailbox_full(answer: Answer) -> bool:
    enhanced, words = answer.enhanced, answer.words
    if enhanced[1:] == ".2.2":
        return True
    about_sender = enhanced[1:4] == ".7." or enhanced in _LIMIT_CODES | _SIZE_CODES
    if about_sender or _SENDING_LIMIT.search(words):
        return False
    return bool(_MAILBOX_FULL.search(words))


def _is_limit(answer: Answer) -> bool:
    return answer.enhanced in _LIMIT_CODES or bool(_LIMIT.search(answer.words))


def _held_reason(answer: Answer) -> Reason:
    return Reason.LIMIT_REACHED if _is_limit(answer) else Reason.CONNECTION_LOST


def _account(answer: Answer, reason: Reason) -> DeliveryFailed:
    return account_failure(answer.stage, reason, code=answer.code, detail=answer.text)


def _letter(answer: Answer, outcome: AttemptOutcome, reason: Reason) -> DeliveryFailed:
    return DeliveryFailed(outcome, answer.stage, reason, answer.code, answer.text)
