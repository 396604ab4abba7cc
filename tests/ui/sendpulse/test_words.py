"""Everything SendPulse may answer has its sentence: what happened, what to do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from enot_desktop.models.values import CampaignProblem, CampaignStage, Reason
from enot_desktop.services.campaigns.view import CampaignView
from enot_desktop.services.sendpulse import failures
from enot_desktop.services.sendpulse.codes import BookStatus, CampaignStatus
from enot_desktop.ui.wording.all import failure_text
from enot_desktop.ui.wording.campaign_status import status_caption, status_words
from enot_desktop.ui.wording.campaigns import problem_words
from enot_desktop.ui.wording.sendpulse import book_status, campaign_status
from enot_desktop.ui.wording.service_codes import service_words

CODES = (
    *(8, 10, 11, 12, 13, 14, 17, 19, 20, 21, 31, 32, 97, 201, 203, 211, 213, 290, 299, 301, 303),
    *(400, 401, 403, 422, 502, 503, 550, 573, 602, 701, 703, 704, 707, 708, 711, 720, 721, 722),
    *(731, 791, 799, 800, 802, 832, 901, 902, 903, 904, 905, 906, 999, 1003, 1004, 1005, 1101),
    *(1104, 2900, 21356, 2020202020, 3030303030),
)
"""Every error code that the service's documents, specifications and users name."""
UNKNOWN = 987654
MESSAGES = (
    "Message size limit exceeded",
    "Sending from your account is currently limited. Please try later.",
    "Sending quota or bandwidth exceeded",
    "Sender is not valid",
    "DMARC policy error. Please, use another sender domain.",
    "The address book has active campaign",
    "Your tariff plan ended",
    "Account expired",
    "Your tariff does not allow the operation",
    "Access denied! Please change your tariff plan",
    "No such SMTP user, you need to create SMTP account first",
    "Unauthorized action.",
    "No more than 5 are allowed per day",
)
"""What comes under codes that say nothing by themselves."""


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_sentences_of_its_own(code: int) -> None:
    what, to_do = service_words(code, "")
    general_what, general_to_do = service_words(UNKNOWN, "")
    assert what.endswith("."), what
    assert to_do.endswith("."), to_do
    assert what != general_what.replace(str(UNKNOWN), str(code))
    assert to_do != general_to_do


@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize("code", [None, 400, 403, 422])
def test_messages_under_one_code_are_told_apart(code: int | None, message: str) -> None:
    what, _to_do = service_words(code, message)
    assert what not in {service_words(422, "")[0], service_words(UNKNOWN, message)[0]}
    assert message not in what


def test_an_unknown_code_is_told_with_the_service_s_own_words() -> None:
    what, to_do = service_words(UNKNOWN, "The moon is full")
    assert "The moon is full" in what
    assert to_do
    assert str(UNKNOWN) in service_words(UNKNOWN, " ")[0]
    assert service_words(None, "")[0]


@pytest.mark.parametrize(
    "failure",
    [
        failures.KeysRefused("Client authentication failed"),
        failures.ServiceRefused("campaigns.create", 704, 422, "Sender not found"),
        failures.ServiceRefused("campaigns.create", UNKNOWN, 422, "The moon is full"),
        failures.ServiceUnreachable(Reason.HOST_UNKNOWN, "api.sendpulse.com"),
        failures.AnswerLost("campaigns.create", "timed out"),
        failures.ServiceBusy("Too many requests"),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_every_failure_of_the_service_says_what_to_do(failure: BaseException) -> None:
    words = failure_text(failure)
    assert words.title
    assert words.what
    assert words.to_do
    assert not words.report


def test_the_answer_of_the_service_stands_in_a_refusal_once() -> None:
    known = failure_text(failures.ServiceRefused("x", 704, 422, "Sender not found"))
    unknown = failure_text(failures.ServiceRefused("x", None, 422, "The moon is full"))
    assert known.what.endswith("704 Sender not found")
    assert unknown.what.count("The moon is full") == 1


@pytest.mark.parametrize("reason", Reason)
def test_why_the_service_was_not_reached_is_said_for_every_reason(reason: Reason) -> None:
    words = failure_text(failures.ServiceUnreachable(reason, ""))
    assert words.what
    assert words.to_do


@pytest.mark.parametrize("status", CampaignStatus)
def test_every_status_of_a_campaign_has_a_caption_of_its_own(status: CampaignStatus) -> None:
    assert campaign_status(status) != campaign_status(UNKNOWN)


def test_a_status_nobody_knows_means_that_the_service_is_at_it() -> None:
    assert campaign_status(UNKNOWN) == campaign_status(None) == "Обрабатывается службой"


@pytest.mark.parametrize("status", BookStatus)
def test_every_status_of_a_book_has_a_caption_of_its_own(status: BookStatus) -> None:
    assert book_status(status) != book_status(UNKNOWN)


@pytest.mark.parametrize("problem", CampaignProblem)
def test_every_problem_says_what_to_do(problem: CampaignProblem) -> None:
    what, to_do = problem_words(CampaignView(1, problem=problem, error_code=707))
    assert what
    assert to_do


def test_a_campaign_without_a_problem_says_nothing() -> None:
    assert problem_words(CampaignView(1)) == ("", "")


@pytest.mark.m("M30")
def test_a_sent_campaign_is_called_sent_and_needs_nothing() -> None:
    sent = CampaignView(1, stage=CampaignStage.SENT, status=CampaignStatus.SENT)
    assert status_caption(sent) == "Отправлено"
    assert status_words(sent) == ("", "")


@pytest.mark.parametrize(
    ("stage", "status"),
    [
        (CampaignStage.DRAFT, CampaignStatus.DRAFT),
        (CampaignStage.REFUSED, CampaignStatus.BLOCKED),
        (CampaignStage.REFUSED, CampaignStatus.NO_ACTIVE_ADDRESSES),
        (CampaignStage.CANCELLED, CampaignStatus.CANCELLED),
        (CampaignStage.CANCELLED, None),
        (CampaignStage.CANCELLED, CampaignStatus.QUEUED),
        (CampaignStage.SENT_PARTLY, CampaignStatus.BLOCKED),
        (CampaignStage.SENT_PARTLY, CampaignStatus.SENT_PARTLY),
        (CampaignStage.SENT_PARTLY, CampaignStatus.SENT_PARTLY_THEN_BLOCKED),
        (CampaignStage.RUNNING, CampaignStatus.WAITS_FOR_ANSWER),
        (CampaignStage.RUNNING, CampaignStatus.NEEDS_EDITING),
        (CampaignStage.RUNNING, CampaignStatus.BALANCE_EXCEEDED),
    ],
)
def test_where_a_person_has_to_act_it_is_said_how(
    stage: CampaignStage, status: CampaignStatus | None
) -> None:
    view = CampaignView(1, stage=stage, status=status)
    what, to_do = status_words(view)
    assert status_caption(view)
    assert what
    assert to_do


def test_a_campaign_that_got_lost_is_not_called_cancelled() -> None:
    lost = CampaignView(1, stage=CampaignStage.CANCELLED, status=CampaignStatus.QUEUED)
    assert status_caption(lost) == "Кампании больше нет"
    assert "неизвестно" in status_words(lost)[0]


def test_how_a_draft_is_cancelled_is_said() -> None:
    draft = CampaignView(1, stage=CampaignStage.DRAFT, status=CampaignStatus.DRAFT)
    assert "удалите черновик в личном кабинете" in status_words(draft)[1]


@pytest.mark.parametrize("problem", [CampaignProblem.NO_CONNECTION, CampaignProblem.SERVICE_BUSY])
def test_whether_the_program_tries_again_by_itself_is_said(problem: CampaignProblem) -> None:
    by_itself = CampaignView(1, problem=problem, next_check_at=datetime.now(UTC))
    assert "сама" in problem_words(by_itself)[1]
    assert "нажмите кнопку" in problem_words(CampaignView(1, problem=problem))[1]
