from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from enot_desktop.services.sendpulse.failures import AnswerLost, ServiceRefused
from enot_desktop.services.sendpulse.types import LetterResult
from tests.helpers.scripted_http import BREAK, Reply

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.helpers.scripted_http import ScriptedHttp

NOTHING: dict[str, str] = {}
BODY = b'{"email": {"subject": "x"}}'
RECORD = {
    "id": "pzkic9-0afezp-fc",
    "sender": "klinika@enot.example",
    "total_size": 1128,
    "sender_ip": "127.0.0.1",
    "smtp_answer_code": 250,
    "smtp_answer_code_explain": "Delivered",
    "smtp_answer_subcode": "0",
    "smtp_answer_data": "250 2.0.0 OK",
    "used_ip": "5.104.224.87",
    "recipient": "anna@b.example",
    "subject": "Прививка",
    "send_date": "2013-12-17 10:33:53",
    "tracking": {
        "click": 1,
        "open": 2,
        "link": [{"url": "https://enot.example", "browser": "Chrome", "os": "Linux"}],
        "client_info": [{"browser": "Thunderbird", "os": "Linux", "ip": "46.149.84.90"}],
    },
}
DELIVERED = LetterResult("pzkic9-0afezp-fc", "anna@b.example", 250, "250 2.0.0 OK", 2, 1)


@pytest.mark.m("M27")
@pytest.mark.parametrize(
    ("answer", "number"),
    [
        ({"result": True, "id": "pzkic9-0afezp-fc"}, "pzkic9-0afezp-fc"),
        ({"result": "true", "id": 5}, "5"),
        ({"result": True}, ""),
    ],
)
def test_sending(
    service: ScriptedHttp, account: ConnectedAccount, answer: object, number: str
) -> None:
    service.say("POST", "/smtp/emails", answer)
    assert account.letters.send(BODY) == number
    assert service.last("POST", "/smtp/emails").content == BODY


@pytest.mark.parametrize(
    "lost",
    [
        BREAK,
        {},
        [],
        Reply(200, b""),
        Reply(500, {"message": "?"}),
        Reply(503, {"message": "5.5.3 Too many", "error_code": 707}),
    ],
)
def test_sending_is_never_repeated(
    service: ScriptedHttp, account: ConnectedAccount, lost: object
) -> None:
    service.say("POST", "/smtp/emails", lost, {"result": True, "id": "1"})
    with pytest.raises(AnswerLost):
        account.letters.send(BODY)
    assert service.count("POST", "/smtp/emails") == 1


@pytest.mark.parametrize(
    ("status", "code", "message"),
    [
        (403, 403, "Account expired"),
        (403, 800, "Unauthorized action."),
        (422, 400, "No such SMTP user, you need to create SMTP account first"),
        (422, 422, "Message size limit exceeded"),
        (422, 550, "5.5.3 Too many recipients"),
        (200, 422, "Sender is not valid"),
    ],
)
def test_a_refused_letter(
    service: ScriptedHttp, account: ConnectedAccount, status: int, code: int, message: str
) -> None:
    service.say("POST", "/smtp/emails", Reply(status, {"message": message, "error_code": code}))
    with pytest.raises(ServiceRefused) as caught:
        account.letters.send(BODY)
    refused = caught.value
    assert (refused.status, refused.code, refused.message) == (status, code, message)


def test_a_letter_too_large_for_the_web_server(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    page = b"<html><head><title>413 Request Entity Too Large</title></head></html>"
    service.say("POST", "/smtp/emails", Reply(413, page))
    with pytest.raises(ServiceRefused) as caught:
        account.letters.send(BODY)
    assert (caught.value.status, caught.value.code) == (413, None)


@pytest.mark.parametrize(
    ("record", "result"),
    [
        (RECORD, DELIVERED),
        ({**RECORD, "smtp_answer_code": "250"}, DELIVERED),
        (
            {**RECORD, "smtp_answer_code": 0, "smtp_answer_data": "", "tracking": NOTHING},
            LetterResult("pzkic9-0afezp-fc", "anna@b.example", None, "Delivered"),
        ),
        (
            {"id": "1", "recipient": None, "smtp_answer_code": "", "tracking": None},
            LetterResult("1", ""),
        ),
        (
            {
                "id": 1,
                "smtp_answer_code": 550,
                "tracking": {"link": [NOTHING, NOTHING], "client_info": [NOTHING]},
            },
            LetterResult("1", "", 550, "", 1, 2),
        ),
    ],
)
def test_what_came_of_a_letter(
    service: ScriptedHttp, account: ConnectedAccount, record: object, result: LetterResult
) -> None:
    service.say("POST", "/smtp/emails/info", [record])
    assert account.letters.results([result.id]) == (result,)


def test_five_hundred_letters_a_request(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say("POST", "/smtp/emails/info", [RECORD])
    numbers = [str(number) for number in range(1200)]
    assert len(account.letters.results(numbers)) == 3
    asked = [
        len(cast("list[str]", asked.json["emails"]))
        for asked in service.asked
        if asked.path == "/smtp/emails/info"
    ]
    assert asked == [500, 500, 200]
    assert account.letters.results([]) == ()


@pytest.mark.parametrize("code", [14, 832])
def test_an_unknown_letter_among_others(
    service: ScriptedHttp, account: ConnectedAccount, code: int
) -> None:
    unknown = Reply(400, {"message": "No such email", "error_code": code})
    one, two = {**RECORD, "id": "1"}, {**RECORD, "id": "3"}
    service.say("POST", "/smtp/emails/info", unknown, [one], unknown, unknown, [two])
    assert [result.id for result in account.letters.results(["1", "2", "3"])] == ["1", "3"]


def test_results_that_are_refused(service: ScriptedHttp, account: ConnectedAccount) -> None:
    message = "Your tariff does not allow the operation"
    service.say("POST", "/smtp/emails/info", Reply(422, {"message": message, "error_code": 422}))
    with pytest.raises(ServiceRefused):
        account.letters.results(["1", "2"])
