from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, cast

import pytest

from enot_desktop.services.sendpulse.failures import AnswerLost, ServiceRefused, ServiceUnreachable
from enot_desktop.services.sendpulse.types import (
    AddressResult,
    CampaignState,
    CreatedCampaign,
    Figures,
    NewCampaign,
)
from tests.helpers.scripted_http import BREAK, Reply

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.helpers.scripted_http import ScriptedHttp

NEW = NewCampaign(
    name="Енот 7",
    book_id=422325,
    sender_name="Клиника\nЕнот",
    sender_address="klinika@enot.example",
    subject="Прививка {{name}}",
    html="<p>Здравствуйте, {{name}}!</p>",
)
ONE = {
    "id": 9147533,
    "name": "Енот 7",
    "message": {
        "sender_name": "Енот",
        "sender_email": "klinika@enot.example",
        "subject": "Прививка",
        "body": "<p>Привет</p>",
        "attachments": "",
        "list_id": 422325,
    },
    "status": 3,
    "all_email_qty": 10,
    "tariff_email_qty": 10,
    "paid_email_qty": 0,
    "overdraft_price": 0,
    "overdraft_currency": "USD",
    "company_price": 0,
    "send_date": "2026-11-24 15:00:00",
    "permalink": "https://s.example/1",
    "statistics": {
        "general": [{"code": 2, "count": 10, "explain": "Delivered"}],
        "clicks": [{"url": "https://enot.example", "count": 1}],
    },
}
STATE = CampaignState(
    9147533, "Енот 7", 3, 10, "2026-11-24 15:00:00", Figures(sent=10, delivered=10)
)
GONE = Reply(404, {"message": "Campaign not found", "error_code": 802})


@pytest.mark.m("M30")
@pytest.mark.parametrize(
    ("answer", "created"),
    [
        (
            {
                "id": 245587,
                "status": 13,
                "count": 1,
                "tariff_email_qty": 1,
                "overdraft_price": "0.0044",
                "ovedraft_currency": "USD",
            },
            CreatedCampaign(245587, 13, 1, 1, "0.0044", "USD"),
        ),
        (
            {
                "id": "245587",
                "status": "26",
                "count": "1",
                "tariff_email_qty": "0",
                "overdraft_price": 0.5,
                "overdraft_currency": "UAH",
            },
            CreatedCampaign(245587, 26, 1, 0, "0.5", "UAH"),
        ),
        ({"id": 245587, "status": 0}, CreatedCampaign(245587, 0, 0, 0, "", "")),
        ([{"id": 245587}], CreatedCampaign(245587, 0, 0, 0, "", "")),
    ],
)
def test_creating(
    service: ScriptedHttp, account: ConnectedAccount, answer: object, created: CreatedCampaign
) -> None:
    service.say("POST", "/campaigns", answer)
    assert account.campaigns.create(NEW) == created
    body = service.last("POST", "/campaigns").json
    assert b64decode(cast("str", body.pop("body"))).decode() == NEW.html
    assert body == {
        "name": "Енот 7",
        "sender_name": "Клиника Енот",
        "sender_email": "klinika@enot.example",
        "subject": "Прививка {{name}}",
        "list_id": 422325,
    }


@pytest.mark.m("M28")
def test_creating_a_planned_draft_with_files(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    service.say("POST", "/campaigns", {"id": 1, "status": 26})
    account.campaigns.create(
        NewCampaign(
            "Енот 7",
            1,
            "Енот",
            "klinika@enot.example",
            "Тема",
            "<p>\ud83d</p>",
            send_date="2026-11-25 10:00:00",
            draft=True,
            files={"памятка.pdf": b"%PDF\x00\xff"},
        )
    )
    body = service.last("POST", "/campaigns").json
    assert (body["type"], body["send_date"]) == ("draft", "2026-11-25 10:00:00")
    files = cast("dict[str, str]", body["attachments_binary"])
    assert {name: b64decode(content) for name, content in files.items()} == {
        "памятка.pdf": b"%PDF\x00\xff"
    }
    assert b64decode(cast("str", body["body"])) == b"<p>?</p>"


@pytest.mark.parametrize("lost", [BREAK, {"result": True}, Reply(502, b"<html></html>")])
def test_creating_is_never_repeated(
    service: ScriptedHttp, account: ConnectedAccount, lost: object
) -> None:
    service.say("POST", "/campaigns", lost, {"id": 1, "status": 13})
    with pytest.raises(AnswerLost) as caught:
        account.campaigns.create(NEW)
    assert caught.value.call == "campaign_create"
    assert service.count("POST", "/campaigns") == 1


@pytest.mark.parametrize(
    "answer",
    [
        ONE,
        [ONE],
        {
            **ONE,
            "id": "9147533",
            "status": "3",
            "all_email_qty": "10",
            "message": {**cast("dict[str, object]", ONE["message"]), "list_id": [{"id": 1}]},
            "statistics": [{"code": "2", "count": "10", "explain": "Delivered"}],
        },
    ],
)
def test_one_campaign(service: ScriptedHttp, account: ConnectedAccount, answer: object) -> None:
    service.say("GET", "/campaigns/9147533", answer)
    assert account.campaigns.get(9147533) == STATE


def test_a_draft_has_no_figures(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say("GET", "/campaigns/5", {"id": 5, "name": "Енот 7", "status": 26})
    assert account.campaigns.get(5) == CampaignState(5, "Енот 7", 26)


@pytest.mark.parametrize("answer", [GONE, Reply(422, {"message": "?", "error_code": "802"}), []])
def test_a_campaign_that_is_gone(
    service: ScriptedHttp, account: ConnectedAccount, answer: object
) -> None:
    service.say("GET", "/campaigns/5", answer)
    assert account.campaigns.get(5) is None


def test_a_campaign_that_was_probably_sent_is_not_gone(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    service.say("GET", "/campaigns/5", Reply(422, {"message": "probably sent", "error_code": 602}))
    with pytest.raises(ServiceRefused):
        account.campaigns.get(5)


def test_an_answer_that_is_no_campaign(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say("GET", "/campaigns/5", {"id": 5})
    with pytest.raises(ServiceUnreachable):
        account.campaigns.get(5)


def some_campaigns(*numbers: int) -> list[object]:
    return [{"id": number, "name": f"К {number}", "status": 3} for number in numbers]


def test_finding_the_latest_of_a_name(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(
        "GET",
        "/campaigns",
        some_campaigns(*range(900, 800, -1)),
        [*some_campaigns(800, 799), {**ONE, "id": 700, "statistics": None}, {**ONE, "id": 600}],
    )
    found = account.campaigns.find("Енот 7")
    assert found is not None
    assert found.id == 700
    assert service.last("GET", "/campaigns").query == {
        "limit": "100",
        "offset": "100",
        "order": "desc",
    }
    assert account.campaigns.find("Енот") is None


def test_no_more_than_the_latest_thousand(service: ScriptedHttp, account: ConnectedAccount) -> None:
    pages = [some_campaigns(*range(top, top - 100, -1)) for top in range(9000, 0, -100)]
    service.say("GET", "/campaigns", *pages)
    assert account.campaigns.find("Енот 7") is None
    assert service.count("GET", "/campaigns") == 10


def test_a_service_that_gives_the_oldest_first(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    pages = [some_campaigns(*range(first, first + 100)) for first in range(1, 1500, 100)]
    service.say("GET", "/campaigns", [{**ONE, "id": 1}, *pages[0][1:]], *pages[1:], [ONE])
    found = account.campaigns.find("Енот 7")
    assert found is not None
    assert found.id == 9147533


def test_cancelling(service: ScriptedHttp, account: ConnectedAccount) -> None:
    refusal = {"message": "Campaign not found, probably sent", "error_code": 602}
    service.say("DELETE", "/campaigns/5", {"result": True}, Reply(422, refusal), BREAK)
    account.campaigns.cancel(5)
    with pytest.raises(ServiceRefused) as caught:
        account.campaigns.cancel(5)
    assert caught.value.code == 602
    with pytest.raises(AnswerLost):
        account.campaigns.cancel(5)


@pytest.mark.parametrize("date", ["sent_date", "send_date"])
def test_result_at_one_address(service: ScriptedHttp, account: ConnectedAccount, date: str) -> None:
    path = "/campaigns/5/email/анна+1@b.example"
    answer = {
        date: "2026-11-24 15:00:00",
        "global_status": 1,
        "global_status_explain": "Sent",
        "detail_status": 3,
        "detail_status_explain": "Opened",
    }
    service.say("GET", path, answer)
    assert account.campaigns.result(5, "анна+1@b.example") == AddressResult(3, "Opened")
    service.say("GET", path, [{**answer, "detail_status": "0"}])
    assert account.campaigns.result(5, "анна+1@b.example") == AddressResult(1, "Sent")


@pytest.mark.parametrize(
    "answer", [[], {}, {"global_status": None}, GONE, Reply(400, {"error_code": 14})]
)
def test_nothing_known_of_an_address(
    service: ScriptedHttp, account: ConnectedAccount, answer: object
) -> None:
    service.say("GET", "/campaigns/5/email/a@b.example", answer)
    assert account.campaigns.result(5, "a@b.example") is None
