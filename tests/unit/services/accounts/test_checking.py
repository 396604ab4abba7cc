from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import IncomingProtocol, Reason, Security
from enot_desktop.services.accounts.checking import (
    AccountChecker,
    CheckPlan,
    CheckProgress,
    CheckState,
)
from enot_desktop.services.accounts.failures import CheckStep
from enot_desktop.services.reaching import CertificateFault
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Fault, Point
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.protocol import MailServer
from tests.helpers.certificates import certificates
from tests.helpers.servers import imap_server, mail_server, pop3_server, smtp_server

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.accounts.checking import CheckResult

RUNNING, PASSED, FAILED = CheckState.RUNNING, CheckState.PASSED, CheckState.FAILED


def check(
    plan: CheckPlan,
    stop: Event | None = None,
    watch: Callable[[CheckProgress], None] = lambda _: None,
) -> tuple[CheckResult, list[tuple[CheckStep, CheckState]]]:
    news: list[tuple[CheckStep, CheckState]] = []

    def report(progress: CheckProgress) -> None:
        news.append((progress.step, progress.state))
        watch(progress)

    checker = AccountChecker(certificates().client, Timeouts(3, 3, 3))
    return checker.check(plan, report, stop or Event()), news


def passed(*steps: CheckStep) -> list[tuple[CheckStep, CheckState]]:
    return [(step, state) for step in steps for state in (RUNNING, PASSED)]


@pytest.mark.m("M05")
@pytest.mark.parametrize("security", [Security.SSL, Security.STARTTLS])
def test_everything_that_works_is_told_step_by_step(security: Security) -> None:
    with smtp_server(security) as smtp, imap_server(security) as imap:
        plan = CheckPlan(mail_server(smtp), mail_server(imap), sent_folder="")
        result, news = check(plan)
        assert smtp.mailboxes.count == 0

    assert result.passed
    assert result.sent_folder == "Отправленные"
    assert news == passed(*plan.steps)
    assert plan.steps == (
        CheckStep.CONNECT_SMTP,
        CheckStep.ENCRYPT_SMTP,
        CheckStep.LOGIN_SMTP,
        CheckStep.CONNECT_INCOMING,
        CheckStep.ENCRYPT_INCOMING,
        CheckStep.LOGIN_INCOMING,
        CheckStep.SENT_FOLDER,
    )


@pytest.mark.m("M05")
def test_only_what_the_account_is_for_is_checked() -> None:
    with pop3_server() as pop3, smtp_server() as smtp:
        receiving = CheckPlan(None, mail_server(pop3), IncomingProtocol.POP3)
        result, news = check(receiving)
        sending_result, sending_news = check(CheckPlan(mail_server(smtp), None, sent_folder=""))

    assert result.passed
    assert news == passed(CheckStep.CONNECT_INCOMING, CheckStep.LOGIN_INCOMING)
    assert news == passed(*receiving.steps)
    assert sending_result.passed
    assert sending_news == passed(CheckStep.CONNECT_SMTP, CheckStep.LOGIN_SMTP)


@pytest.mark.m("M05")
def test_a_failure_at_one_server_does_not_hide_the_other() -> None:
    with smtp_server(Security.SSL) as smtp, imap_server(Security.SSL) as imap:
        wrong = mail_server(smtp, password="wr0ng")
        result, news = check(CheckPlan(wrong, mail_server(imap)))

    (failure,) = result.failures
    assert not result.passed
    assert failure.step is CheckStep.LOGIN_SMTP
    assert failure.reason is Reason.LOGIN_REFUSED
    assert (failure.code, failure.host, failure.port) == (535, "127.0.0.1", smtp.port)
    assert "wr0ng" not in repr(failure)
    assert news[4:6] == [(CheckStep.LOGIN_SMTP, RUNNING), (CheckStep.LOGIN_SMTP, FAILED)]
    assert news[6:] == passed(
        CheckStep.CONNECT_INCOMING, CheckStep.ENCRYPT_INCOMING, CheckStep.LOGIN_INCOMING
    )


def test_each_server_is_left_at_its_first_failure() -> None:
    stranger = certificates().stranger
    with smtp_server(Security.SSL, context=stranger) as smtp, imap_server() as imap:
        imap.faults.add(Fault(point=Point.GREETING, ending=Ending.CLOSE))
        result, news = check(CheckPlan(mail_server(smtp), mail_server(imap), sent_folder=""))

    outgoing, incoming = result.failures
    assert (outgoing.step, outgoing.reason) == (
        CheckStep.ENCRYPT_SMTP,
        Reason.CERTIFICATE_REFUSED,
    )
    assert outgoing.detail == CertificateFault.UNKNOWN_ISSUER
    assert (incoming.step, incoming.reason) == (
        CheckStep.CONNECT_INCOMING,
        Reason.CONNECTION_LOST,
    )
    assert [step for step, state in news if state is FAILED] == [outgoing.step, incoming.step]
    assert CheckStep.LOGIN_SMTP not in dict(news)


def test_a_missing_sent_folder_is_told() -> None:
    with imap_server(folders=(("INBOX", ""),)) as imap:
        result, news = check(CheckPlan(None, mail_server(imap), sent_folder=""))

    (failure,) = result.failures
    assert (failure.step, failure.reason) == (CheckStep.SENT_FOLDER, Reason.FOLDER_MISSING)
    assert news[-1] == (CheckStep.SENT_FOLDER, FAILED)


def test_a_password_never_goes_unprotected_through_the_network() -> None:
    bare = MailServer("192.0.2.1", 25, Security.NONE, "vet", "secret")

    result, news = check(CheckPlan(bare, None))

    (failure,) = result.failures
    assert (failure.step, failure.reason) == (CheckStep.CONNECT_SMTP, Reason.TLS_REQUIRED)
    assert news == [(CheckStep.CONNECT_SMTP, FAILED)]


def test_a_check_can_be_broken_off_between_steps() -> None:
    stop = Event()
    with smtp_server(Security.SSL) as smtp, imap_server() as imap:
        result, news = check(
            CheckPlan(mail_server(smtp), mail_server(imap)),
            stop,
            lambda progress: stop.set() if progress.step is CheckStep.ENCRYPT_SMTP else None,
        )
        assert imap.connections_made == 0

    assert result.stopped
    assert not result.passed
    assert news == passed(CheckStep.CONNECT_SMTP, CheckStep.ENCRYPT_SMTP)
