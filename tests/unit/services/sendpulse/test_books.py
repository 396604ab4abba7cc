from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sendpulse.failures import AnswerLost, ServiceRefused, ServiceUnreachable
from enot_desktop.services.sendpulse.types import Book, BookContact, BookCost, BookEntry
from tests.helpers.scripted_http import Reply

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.helpers.scripted_http import ScriptedHttp

NEW = {
    "id": 1,
    "name": "Енот 7",
    "all_email_qty": 3,
    "active_email_qty": 1,
    "inactive_email_qty": 2,
    "new_phones_quantity": 0,
    "creationdate": "2015-04-20 08:52:40",
    "status": 0,
    "status_explain": "Active",
}
OLD = {
    "id": "1",
    "name": "Енот 7",
    "all_email_qty": "3",
    "active_email_qty": "1",
    "inactive_email_qty": "2",
    "creationdate": "2015-04-20 08:52:40",
    "status": "0",
    "status_explain": "Active",
}
BOOK = Book(1, "Енот 7", 0, total=3, active=1, inactive=2, explanation="Active")
GONE = Reply(404, {"message": "Book not found", "error_code": 213})


def some_books(first: int, number: int) -> list[object]:
    return [{"id": first + n, "name": f"Книга {first + n}", "status": 0} for n in range(number)]


@pytest.mark.parametrize("answer", [{"id": 422325}, {"id": "422325"}, [{"id": 422325}]])
def test_creating(service: ScriptedHttp, account: ConnectedAccount, answer: object) -> None:
    service.say("POST", "/addressbooks", answer)
    assert account.books.create("Енот\n7\x00") == 422325
    assert service.last("POST", "/addressbooks").json == {"bookName": "Енот 7"}


def test_creating_one_that_is_there(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(
        "POST", "/addressbooks", Reply(422, {"message": "Name already in use", "error_code": 203})
    )
    with pytest.raises(ServiceRefused) as caught:
        account.books.create("Енот 7")
    refused = caught.value
    assert (refused.call, refused.code, refused.status) == ("book_create", 203, 422)
    assert refused.message == "Name already in use"


@pytest.mark.parametrize("answer", [{"result": True}, [], {"id": None}, {"id": "many"}])
def test_creating_without_a_number(
    service: ScriptedHttp, account: ConnectedAccount, answer: object
) -> None:
    service.say("POST", "/addressbooks", answer)
    with pytest.raises(AnswerLost):
        account.books.create("Енот 7")
    assert service.count("POST", "/addressbooks") == 1


@pytest.mark.parametrize("answer", [[NEW], NEW, [OLD], OLD])
def test_one_book(service: ScriptedHttp, account: ConnectedAccount, answer: object) -> None:
    service.say("GET", "/addressbooks/1", answer)
    assert account.books.get(1) == BOOK


@pytest.mark.parametrize("answer", [GONE, Reply(404, {"message": "?"}), []])
def test_a_book_that_is_gone(
    service: ScriptedHttp, account: ConnectedAccount, answer: object
) -> None:
    service.say("GET", "/addressbooks/1", answer)
    assert account.books.get(1) is None


def test_a_page_of_the_provider_says_nothing_of_a_book(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    page = Reply(404, b"<html><title>Blocked by your provider</title></html>")
    service.say("GET", "/addressbooks/1", page)
    service.say("DELETE", "/addressbooks/1", page)
    with pytest.raises(ServiceUnreachable):
        account.books.get(1)
    with pytest.raises(ServiceUnreachable) as caught:
        account.books.delete(1)
    assert "Blocked by your provider" in caught.value.detail


def test_finding_on_a_later_page(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(
        "GET",
        "/addressbooks",
        some_books(100, 100),
        some_books(200, 100),
        [*some_books(300, 5), NEW],
    )
    assert account.books.find("Енот 7") == BOOK
    pages = [asked.query for asked in service.asked if asked.path == "/addressbooks"]
    assert pages == [{"limit": "100", "offset": str(offset)} for offset in (0, 100, 200)]


@pytest.mark.parametrize("name", ["Енот", "енот 7", "Енот 7 «копия»"])
def test_finding_nothing(service: ScriptedHttp, account: ConnectedAccount, name: str) -> None:
    deleted = {**NEW, "id": 5, "name": "Енот", "status": 1}
    service.say("GET", "/addressbooks", [NEW, deleted, {"name": "no number"}])
    assert account.books.find(name) is None


def test_a_name_as_pages_write_it(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say("GET", "/addressbooks", [{**NEW, "name": "Иванов &amp; &quot;К&quot;"}])
    found = account.books.find('Иванов & "К"')
    assert found is not None
    assert found.id == 1


def test_a_service_that_gives_the_same_page_for_ever(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    service.say("GET", "/addressbooks", some_books(100, 100))
    assert account.books.find("Енот 7") is None
    assert service.count("GET", "/addressbooks") == 2


def test_deleting(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say("DELETE", "/addressbooks/1", {"result": True}, GONE)
    account.books.delete(1)
    account.books.delete(1)
    message = "The address book has active campaign"
    service.say("DELETE", "/addressbooks/1", Reply(422, {"message": message, "error_code": 422}))
    with pytest.raises(ServiceRefused) as caught:
        account.books.delete(1)
    assert caught.value.message == message


@pytest.mark.m("M30")
def test_adding(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say("POST", "/addressbooks/1/emails", {"result": True})
    account.books.add(
        1,
        [
            BookEntry("a@b.example", {"name": "Анна\r\nМария", "surname": ""}),
            BookEntry("c@b.example", {}),
        ],
    )
    asked = service.last("POST", "/addressbooks/1/emails")
    assert asked.json == {
        "emails": [
            {"email": "a@b.example", "variables": {"name": "Анна  Мария", "surname": ""}},
            {"email": "c@b.example"},
        ]
    }
    assert asked.headers["Content-Type"] == "application/json"


def test_adding_nobody_asks_nothing(service: ScriptedHttp, account: ConnectedAccount) -> None:
    account.books.add(1, [])
    account.books.remove(1, [])
    assert service.asked == []


def test_removing_by_the_hundred(service: ScriptedHttp, account: ConnectedAccount) -> None:
    path = "/addressbooks/1/emails"
    service.say(
        "DELETE", path, {"result": True}, Reply(422, {"message": "No emails", "error_code": 303})
    )
    addresses = [f"client{number}@b.example" for number in range(150)]
    account.books.remove(1, addresses)
    bodies = [asked.json for asked in service.asked if asked.method == "DELETE"]
    assert bodies == [{"emails": addresses[:100]}, {"emails": addresses[100:]}]


def test_one_address_that_is_not_there_keeps_nobody_in_the_book(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    missing = Reply(422, {"message": "Email address not found", "error_code": 502})
    done = {"result": True}
    service.say("DELETE", "/addressbooks/1/emails", missing, done, missing, missing, done)
    account.books.remove(1, ["a@b.example", "b@b.example", "c@b.example", "d@b.example"])
    bodies = [asked.json for asked in service.asked if asked.method == "DELETE"]
    assert bodies == [
        {"emails": ["a@b.example", "b@b.example", "c@b.example", "d@b.example"]},
        {"emails": ["a@b.example", "b@b.example"]},
        {"emails": ["c@b.example", "d@b.example"]},
        {"emails": ["c@b.example"]},
        {"emails": ["d@b.example"]},
    ]


@pytest.mark.parametrize(
    "answer",
    [
        {"result": True},
        Reply(422, {"message": "Active emails not found", "error_code": 422}),
        Reply(422, {"message": "No emails", "error_code": 303}),
    ],
)
def test_unsubscribing_addresses(
    service: ScriptedHttp, account: ConnectedAccount, answer: object
) -> None:
    path = "/addressbooks/1/emails/unsubscribe"
    service.say("POST", path, answer)
    account.books.unsubscribe(1, ["a@b.example"])
    assert service.count("POST", path) == 1


def test_removing_from_a_book_that_is_gone(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    service.say("DELETE", "/addressbooks/1/emails", GONE)
    with pytest.raises(ServiceRefused):
        account.books.remove(1, ["a@b.example"])


@pytest.mark.parametrize("answer", [{"total": 12}, {"total": "12"}, [{"total": 12}], 12])
def test_total(service: ScriptedHttp, account: ConnectedAccount, answer: object) -> None:
    service.say("GET", "/addressbooks/1/emails/total", answer)
    assert account.books.total(1) == 12


@pytest.mark.parametrize("variables", [{"age": 12}, [{"name": "age", "value": "12"}], None])
def test_contacts(service: ScriptedHttp, account: ConnectedAccount, variables: object) -> None:
    service.say(
        "GET",
        "/addressbooks/1/emails",
        [
            {"email": "a@b.example", "phone": 79312351234, "status": 0, "status_explain": "New"},
            {"email": "c@b.example", "phone": "", "status": "4", "variables": variables},
            {"email": "no status"},
        ],
    )
    found = account.books.contacts(1, 200, 50, active=False)
    assert found == (BookContact("a@b.example", 0, "New"), BookContact("c@b.example", 4))
    query = service.last("GET", "/addressbooks/1/emails").query
    assert query == {"limit": "50", "offset": "200", "not_active": "1"}
    account.books.contacts(1, active=True)
    assert service.last("GET", "/addressbooks/1/emails").query["active"] == "1"


def test_cost(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(
        "GET",
        "/addressbooks/1/cost",
        {
            "cur": "USD",
            "sent_emails_qty": 1,
            "overdraftAllEmailsPrice": "0.5",
            "addressesDeltaFromBalance": 0,
            "addressesDeltaFromTariff": "1",
            "max_emails_per_task": 500,
            "result": True,
        },
    )
    assert account.books.cost(1) == BookCost(Decimal("0.5"), "USD", 1, 0, 500)
    service.say(
        "GET",
        "/addressbooks/1/cost",
        Reply(422, {"message": "Addressbook is empty", "error_code": 211}),
    )
    with pytest.raises(ServiceRefused) as caught:
        account.books.cost(1)
    assert caught.value.code == 211
