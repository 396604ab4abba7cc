"""The Secret and the tokens of SendPulse are nowhere but in the keyring and in memory."""

from __future__ import annotations

import base64
import logging
import secrets
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from enot_desktop.program import start_log
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.faults import Trouble
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET
from enot_desktop.ui.wording.all import failure_text
from tests.helpers.robots.service_office import KEYS, LETTERS

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

    from enot_desktop.tour.robots.campaign import CampaignRobot
    from tests.helpers.robots.service_office import ServiceOffice

_TELLING = 24  # so many characters of a token are more than may be seen of it
_SPEAKING_OF_KEYS = Trouble(refusal(401, 401, f"{CLIENT_ID}:{SECRET} are not known"))
_SPEAKING_OF_SECRET = Trouble(refusal(422, 707, f"{CLIENT_ID}:{SECRET} has no money"))


@pytest.fixture
def tokens(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that the tokens given by the service are made of, as it is made."""
    made: list[str] = []
    make = secrets.token_urlsafe

    def note(size: int | None = None) -> str:
        made.append(make(size))
        return made[-1]

    monkeypatch.setattr(secrets, "token_urlsafe", note)
    return made


@pytest.fixture
def log_file(service_office: ServiceOffice) -> Generator[Path]:
    """The program's log, which writes down everything there is to say."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    root.setLevel(logging.DEBUG)
    folder = service_office.folder
    start_log(folder)
    yield folder.logs / "enot.log"
    root.setLevel(level)
    for handler in root.handlers[:]:
        if handler not in before:
            root.removeHandler(handler)
            handler.close()


def forms(word: str) -> Iterable[bytes]:
    """Yield the bytes by which a word shows, in whatever company it is encoded."""
    plain = word.encode()
    yield plain
    yield word.encode("utf-16-le")
    for before in range(3):
        encoded = base64.b64encode(b"x" * before + plain)
        yield encoded[4 if before else 0 : -4]


def found_in(content: bytes, words: Iterable[str]) -> list[str]:
    """Return the beginnings of the words that content tells."""
    return [word[:6] for word in words if any(form in content for form in forms(word))]


def on_screen() -> str:
    """Return what all labels, messages and questions say."""
    widgets = QApplication.allWidgets()
    labels = [widget.text() for widget in widgets if isinstance(widget, QLabel)]
    boxes = [
        f"{box.text()} {box.informativeText()} {box.detailedText()}"
        for box in widgets
        if isinstance(box, QMessageBox)
    ]
    return "\n".join([*labels, *boxes])


@pytest.mark.m("M07")
@pytest.mark.m("M30")
def test_a_whole_campaign_with_faults_tells_no_secret(
    service_office: ServiceOffice,
    tokens: list[str],
    log_file: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    office = service_office
    caplog.set_level(logging.DEBUG)
    told: list[str] = []
    campaign = go_through_book(office, told)
    go_through_campaign(office, campaign, told)
    send_letters(office)
    office.restart()
    told.append(on_screen())
    hidden = [SECRET, *(token[:_TELLING] for token in tokens)]
    assert len(tokens) >= 6  # two tokens at least, of three parts each
    everything = "\n".join([*told, caplog.text, repr(office.failures)])
    assert found_in(everything.encode(), hidden) == []
    assert log_file.is_file()
    office.app.background.close()
    kept = [file for file in office.path.rglob("*") if file.is_file()]
    assert [file for file in kept if found_in(file.read_bytes(), hidden)] == []
    # The ID is no secret and stands in the database: what is there is found.
    assert [file for file in kept if found_in(file.read_bytes(), [CLIENT_ID])] != []


def go_through_book(office: ServiceOffice, told: list[str]) -> CampaignRobot:
    """Come to a book, with a wrong Secret first and broken answers on the way."""
    form = office.program.go_to_accounts().create()
    form.fill_service(KEYS)
    office.simulator.faults.add(_SPEAKING_OF_KEYS, path="/oauth/access_token")
    form.create()
    told.append(form.wait_for_failure())
    form.correct()
    form.create()
    office.program.messages.close()
    office.add_people(3)
    mailing = office.write_service_mailing()
    office.register_all(mailing, 3)
    campaign = mailing.campaign()
    office.simulator.end_tokens()
    office.simulator.faults.add(faults.PAGE_INSTEAD, path="/addressbooks/*/emails")
    campaign.create_book()
    told += [str(office.program.messages.close()), repr(office.view())]
    office.wait_until_free(campaign)
    return campaign


def go_through_campaign(office: ServiceOffice, campaign: CampaignRobot, told: list[str]) -> None:
    """Create the campaign against a refusal that quotes the keys and a lost answer."""
    office.simulator.faults.add(_SPEAKING_OF_SECRET, method="POST", path="/campaigns")
    campaign.create()
    told += [campaign.wait_for("campaign_problem"), on_screen(), repr(office.view())]
    office.wait_until_free(campaign)
    office.simulator.faults.add(faults.CUT_ANSWER, method="POST", path="/campaigns")
    campaign.create()
    told += [campaign.wait_for("campaign_problem"), repr(office.view())]
    office.wait_until_sent(campaign)


def send_letters(office: ServiceOffice) -> None:
    """Send letters one by one, of which the first gets a refusal that quotes the keys."""
    mailing = office.write_service_mailing(LETTERS)
    office.register_all(mailing, 3)
    office.simulator.faults.add(_SPEAKING_OF_SECRET, method="POST", path="/smtp/emails")
    queue = office.program.go_to_queue()
    queue.choose_sender(KEYS.address)
    queue.send_all()
    queue.wait_until("Отправка")


def test_failures_tell_no_secret_in_their_reports(service_office: ServiceOffice) -> None:
    service_office.make_service_account()
    service_office.simulator.faults.add(_SPEAKING_OF_SECRET, times=0)
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is, it must be silent
        service_office.services.accounts.service_balance(1)
    words = failure_text(caught.value)
    everything = f"{caught.value!r} {caught.value} {words} {caught.value.__context__!r}"
    assert found_in(everything.encode(), [SECRET]) == []
