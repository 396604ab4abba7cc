"""The invented account's money and tariff, its blacklist, and who wants no letters."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from enot_desktop.services.sandbox.sendpulse import arguments
from enot_desktop.services.sandbox.sendpulse.books import CURRENCY
from enot_desktop.services.sandbox.sendpulse.messages import DONE, PARAMETERS_WRONG, Answer, Refused
from enot_desktop.services.sandbox.sendpulse.posting import (
    unsubscribe,
    unsubscribe_from_letters,
)
from enot_desktop.services.sandbox.sendpulse.routes import Route
from enot_desktop.services.sendpulse.codes import DeliveryCode

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.world import World

TARIFF = "Учебный"
SUBSCRIBERS_ALLOWED = 5000
_TARIFF_LASTS = timedelta(days=30)
_NO_DATA = 8
_NO_LETTER_ADDRESSES = 14
_FAREWELL = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>SendPulse</title></head>"
    "<body><p>Вы больше не будете получать эти письма.</p></body></html>"
)


class AccountPages:
    """Answers what is asked about the account itself, and the page by which people leave."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> tuple[Route, ...]:
        """Return what is answered here."""
        return (
            Route("GET", "/user/info", self._info),
            Route("GET", "/user/balance/detail", self._detail),
            Route("GET", "/balance", self._balance),
            Route("GET", "/balance/{currency}", self._balance),
            Route("GET", "/blacklist", self._blacklist),
            Route("POST", "/blacklist", self._blacklist_add),
            Route("DELETE", "/blacklist", self._blacklist_remove),
            Route("GET", "/smtp/unsubscribe", self._unsubscribed),
            Route("GET", "/smtp/unsubscribe/search", self._unsubscribed_search),
            Route("POST", "/smtp/unsubscribe", self._unsubscribe),
            Route("DELETE", "/smtp/unsubscribe", self._subscribe),
            Route("GET", "/unsubscribe/{campaign}/{email}", self._leave, open_to_all=True),
        )

    def _info(self, _request: Request) -> Answer:
        return Answer(content={"id": 1, "name": TARIFF})

    def _balance(self, _request: Request, currency: str = CURRENCY) -> Answer:
        money = round(self._world.state.money, 2)
        return Answer(content={"currency": currency.upper(), "balance_currency": money})

    def _detail(self, _request: Request) -> Answer:
        state = self._world.state
        ends = self._world.moment(self._world.clock() + _TARIFF_LASTS)
        subscribers = {address for book in state.books.values() for address in book.contacts}
        other = {"tariff_name": TARIFF, "end_date": ends, "auto_renew": 1}
        content = {
            "balance": {"main": f"{state.money:.2f}", "bonus": "0.00", "currency": CURRENCY},
            "email": {
                "tariff_name": TARIFF,
                "finished_time": ends,
                "emails_left": state.letters_left,
                "maximum_subscribers": SUBSCRIBERS_ALLOWED,
                "current_subscribers": len(subscribers),
            },
            "smtp": other,
            "push": other,
        }
        return Answer(content=content)

    def _blacklist(self, _request: Request) -> Answer:
        return Answer(content=list(self._world.state.blacklist))

    def _blacklist_add(self, request: Request) -> Answer:
        blacklist = self._world.state.blacklist
        new = [each for each in _encoded_addresses(request) if each not in blacklist]
        blacklist.extend(new)
        return DONE

    def _blacklist_remove(self, request: Request) -> Answer:
        gone = _encoded_addresses(request)
        blacklist = self._world.state.blacklist
        blacklist[:] = [each for each in blacklist if each not in gone]
        return DONE

    def _unsubscribed(self, request: Request) -> Answer:
        content = [
            {
                "email": each.email,
                "unsubscribe_by_link": int(each.by_link),
                "unsubscribe_by_user": int(not each.by_link and not each.spam_complaint),
                "spam_complaint": int(each.spam_complaint),
                "date": self._world.moment(each.date),
            }
            for each in self._world.state.unsubscribed.values()
        ]
        return Answer(content=content[arguments.page(request.query)])

    def _unsubscribed_search(self, request: Request) -> Answer:
        address = request.query.get("email", "").lower()
        return Answer(content={"result": address in self._world.state.unsubscribed})

    def _unsubscribe(self, request: Request) -> Answer:
        for address in _letter_addresses(request):
            unsubscribe_from_letters(self._world, address, self._world.clock())
        return DONE

    def _subscribe(self, request: Request) -> Answer:
        for address in _letter_addresses(request):
            self._world.state.unsubscribed.pop(address, None)
        return DONE

    def _leave(self, _request: Request, number: str, address: str) -> Answer:
        campaign = self._world.state.campaigns.get(int(number)) if number.isdecimal() else None
        if campaign is not None:
            unsubscribe(self._world, campaign.book_ids, address)
            for addressee in campaign.addressees:
                if addressee.email.lower() == address.lower():
                    addressee.code = DeliveryCode.UNSUBSCRIBED
        return Answer(page=_FAREWELL)


def _encoded_addresses(request: Request) -> list[str]:
    """Return addresses out of a Base64 text in which commas stand between them."""
    refused = Refused(PARAMETERS_WRONG, _NO_DATA, "No data")
    joined = arguments.from_base64(request.fields().get("emails"), refused)
    found = [each.strip().lower() for each in joined.decode("utf-8", "replace").split(",")]
    if not any(found):
        raise refused
    return [each for each in found if each]


def _letter_addresses(request: Request) -> list[str]:
    """Return addresses of either of the two contradicting shapes, with comments left out."""
    body: Any = request.json()
    fields = arguments.named(body)
    entries = arguments.listed(body if fields is None else fields.get("emails", []))
    found = [arguments.named(entry) or {"email": entry} for entry in entries]
    if not found:
        raise Refused(400, _NO_LETTER_ADDRESSES, "Empty emails")
    return [str(entry.get("email", "")).lower() for entry in found]
