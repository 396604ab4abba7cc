"""The service in a file, from one run to the next."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sendpulse.saving import read_state, write_state
from enot_desktop.services.sandbox.sendpulse.state import State
from enot_desktop.services.sendpulse.codes import DeliveryCode
from tests.helpers.sendpulse import logged_in, running_simulator
from tests.unit.services.sandbox.sendpulse.bodies import (
    contact,
    encoded,
    letter,
    new_book,
    new_campaign,
    status_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import SettableClock


def test_everything_is_there_in_the_next_run(clock: SettableClock, tmp_path: Path) -> None:
    file = tmp_path / "sendpulse.json"
    with running_simulator(clock, file=file) as first, logged_in(first) as caller:
        first.outcomes.set("b@example.org", DeliveryCode.UNSUBSCRIBED)
        book = new_book(caller, contact("anna@example.org", first_name="Анна"))
        campaign = new_campaign(
            caller,
            book,
            attachments_binary={"снимок.png": encoded("png")},
            send_date="2026-11-24 13:00:00",
        )
        draft = new_campaign(caller, book, type="draft")
        sent = caller.call("POST", "/smtp/emails", letter(to=[{"email": "b@example.org"}]))
        caller.call("POST", "/blacklist", {"emails": encoded("x@example.org")})
        caller.call("POST", "/senders", {"email": "new@example.org", "name": "Новый"})
        paths = (
            "/addressbooks",
            f"/addressbooks/{book}/emails",
            f"/campaigns/{draft}",
            f"/smtp/emails/{sent['id']}",
            "/smtp/unsubscribe",
            "/blacklist",
            "/senders",
            "/user/balance/detail",
        )
        before = [caller.call("GET", path) for path in paths]
        old_url = first.url
    assert list(tmp_path.iterdir()) == [file]
    with running_simulator(clock, file=file) as second, logged_in(second) as caller:
        after = [caller.call("GET", path) for path in paths]
        assert json.dumps(after).replace(second.url, old_url) == json.dumps(before)
        assert status_of(caller, campaign) == 14
        clock.advance(minutes=59)
        assert status_of(caller, campaign) == 14
        clock.advance(seconds=59)
        assert second.mailboxes.count == 0
        new_book(caller, name="Новая")
        assert len({row.id for row in second.cabinet.books()}) == 2


def test_tokens_do_not_outlive_a_run(clock: SettableClock, tmp_path: Path) -> None:
    file = tmp_path / "sendpulse.json"
    with running_simulator(clock, file=file) as first, logged_in(first) as caller:
        authorization = caller.session.headers["Authorization"]
    assert str(authorization).removeprefix("Bearer ") not in file.read_text(encoding="utf-8")
    with running_simulator(clock, file=file) as second, logged_in(second) as caller:
        caller.session.headers["Authorization"] = authorization
        assert caller.refusal("GET", "/senders") == (401, 401)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{broken",
        "[]",
        '{"unknown": 1}',
        '{"books": {"x": {}}}',
        '{"books": {"1": {"id": "1", "name": "x", "created_at": "2026-11-24T12:00:00+00:00"}}}',
        '{"campaigns_made": ["yesterday"]}',
        '{"last_id": null}',
    ],
)
def test_a_broken_file_is_ignored_with_a_line_in_the_log(
    tmp_path: Path, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "sendpulse.json"
    file.write_text(content, encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert read_state(file) == State()
    assert "begins anew" in caplog.text


def test_without_a_file_nothing_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert read_state(tmp_path / "sendpulse.json") == State()
    assert caplog.text == ""


def test_a_folder_that_is_gone_is_noted(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write_state(State(), tmp_path / "gone" / "sendpulse.json")
    assert "was not saved: FileNotFoundError" in caplog.text
