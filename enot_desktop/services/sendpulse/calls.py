"""Every call of the service's interface that is used, and whether it may be repeated."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping


class Repeat(StrEnum):
    """What it would do to make a call once more when its answer was lost."""

    READS = "reads"
    """It changes nothing: repeated, and an answer that never comes is no loss."""
    HARMLESS = "harmless"
    """It changes something, the second time the same: repeated."""
    NEVER = "never"
    """It would make a second book, campaign or letter: whoever asked has to look first."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call: `name` stands in failures, `path` has places for its values.

    What it makes is `findable` when it can be looked for afterwards by a name of its own.
    """

    name: str
    method: str
    path: str
    repeat: Repeat
    findable: bool = True


TOKEN = Call("token", "POST", "/oauth/access_token", Repeat.READS)
SENDERS = Call("senders", "GET", "/senders", Repeat.READS)
BALANCE_DETAIL = Call("balance_detail", "GET", "/user/balance/detail", Repeat.READS)
BALANCE = Call("balance", "GET", "/balance", Repeat.READS)

BOOK_CREATE = Call("book_create", "POST", "/addressbooks", Repeat.NEVER)
BOOK_LIST = Call("book_list", "GET", "/addressbooks", Repeat.READS)
BOOK_GET = Call("book_get", "GET", "/addressbooks/{}", Repeat.READS)
BOOK_DELETE = Call("book_delete", "DELETE", "/addressbooks/{}", Repeat.HARMLESS)
BOOK_ADD = Call("book_add", "POST", "/addressbooks/{}/emails", Repeat.HARMLESS)
BOOK_REMOVE = Call("book_remove", "DELETE", "/addressbooks/{}/emails", Repeat.HARMLESS)
BOOK_UNSUBSCRIBE = Call(
    "book_unsubscribe", "POST", "/addressbooks/{}/emails/unsubscribe", Repeat.HARMLESS
)
BOOK_TOTAL = Call("book_total", "GET", "/addressbooks/{}/emails/total", Repeat.READS)
BOOK_CONTACTS = Call("book_contacts", "GET", "/addressbooks/{}/emails", Repeat.READS)
BOOK_COST = Call("book_cost", "GET", "/addressbooks/{}/cost", Repeat.READS)

CAMPAIGN_CREATE = Call("campaign_create", "POST", "/campaigns", Repeat.NEVER)
CAMPAIGN_LIST = Call("campaign_list", "GET", "/campaigns", Repeat.READS)
CAMPAIGN_GET = Call("campaign_get", "GET", "/campaigns/{}", Repeat.READS)
# A second cancelling would be answered «not found, probably sent», which says the wrong thing.
CAMPAIGN_CANCEL = Call("campaign_cancel", "DELETE", "/campaigns/{}", Repeat.NEVER)
CAMPAIGN_RESULT = Call("campaign_result", "GET", "/campaigns/{}/email/{}", Repeat.READS)

LETTER_SEND = Call("letter_send", "POST", "/smtp/emails", Repeat.NEVER, findable=False)
LETTER_RESULTS = Call("letter_results", "POST", "/smtp/emails/info", Repeat.READS)
LETTER_UNSUBSCRIBED = Call("letter_unsubscribed", "GET", "/smtp/unsubscribe", Repeat.READS)


@dataclass(frozen=True, slots=True)
class Question:
    """A call with all that it is asked with; the content is not shown, it may hold a Secret."""

    call: Call
    path: str
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes | None = field(default=None, repr=False)


def question(
    call: Call,
    *values: int | str,
    query: Mapping[str, str | int] | None = None,
    body: Mapping[str, object] | bytes | None = None,
) -> Question:
    """Put a question together; `body` is a JSON object or one that is ready."""
    path = call.path.format(*(quote(str(value), safe="") for value in values))
    return Question(
        call,
        path,
        {name: str(value) for name, value in (query or {}).items()},
        body if isinstance(body, bytes) or body is None else _encoded(body),
    )


def _encoded(body: Mapping[str, object]) -> bytes:
    # Half a surrogate pair, as broken names may hold, cannot be written as UTF-8.
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
