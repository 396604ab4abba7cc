"""The command line without windows, over real data and a real SMTP server."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest

from enot_desktop import cli
from enot_desktop import program as program_module
from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.values import Security, utc_now
from enot_desktop.program import close_program, open_program
from enot_desktop.services.accounts.cards import AccountDraft, ServerAddress, ServerSettings
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.sandbox.faults import NO_SUCH_USER, Fault, Point
from tests.helpers.clinic import add_client
from tests.helpers.fixtures import smtp
from tests.helpers.servers import LOGIN, PASSWORD

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.services.sandbox.smtp_server import SmtpServer

__all__ = ["smtp"]


@pytest.fixture
def clinic(tmp_path: Path, smtp: SmtpServer, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one account and three letters that are due."""
    secrets = MemorySecrets()

    def stores(*_stores: object) -> MemorySecrets:
        return secrets

    monkeypatch.setattr(program_module, "FallbackSecrets", stores)
    folder = DataFolder(tmp_path / "clinic")
    folder.open()
    services = open_program(folder)
    server = ServerAddress("127.0.0.1", smtp.port, Security.NONE)
    draft = AccountDraft(
        "klinika@enot.example",
        automatic=False,
        settings=ServerSettings(smtp=server, login=LOGIN),
    )
    account = services.accounts.create(draft, PASSWORD, checked=True)
    for name in ("anna", "boris", "vera"):
        add_client(services.database, f"{name}@mail.example", name=name)
    mailing = services.mailings.save(MailingDraft(utc_now(), account, "Тема", "<p>Текст</p>"))
    services.recipients.register(mailing.id, [], lambda _done, _all: None, threading.Event())
    close_program(services)
    folder.close()
    return folder.path


def test_due_letters_go_and_the_queue_tells(
    clinic: Path, smtp: SmtpServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["queue", "--json", "--data", str(clinic)]) == cli.DONE
    assert json.loads(capsys.readouterr().out) == {"waiting": 3}
    assert cli.run(["--data", str(clinic), "send", "--due"]) == cli.DONE
    assert "sent 3" in capsys.readouterr().out
    assert smtp.mailboxes.count == 3
    assert cli.run(["send", "--due", "--data", str(clinic)]) == cli.DONE
    assert smtp.mailboxes.count == 3
    assert cli.run(["queue", "--data", str(clinic)]) == cli.DONE
    assert capsys.readouterr().out == "sent: 3\n"


def test_letters_that_did_not_go_are_told_by_the_exit_code(
    clinic: Path, smtp: SmtpServer, capsys: pytest.CaptureFixture[str]
) -> None:
    smtp.faults.add(
        Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, recipient="boris@mail.example")
    )
    assert cli.run(["send", "--due", "--data", str(clinic)]) == cli.NOT_ALL_SENT
    assert "sent 2, refused 1" in capsys.readouterr().out


def test_other_accounts_are_left_alone(clinic: Path, smtp: SmtpServer) -> None:
    command = ["send", "--due", "--account", "other@enot.example", "--data", str(clinic)]
    assert cli.run(command) == cli.DONE
    assert smtp.mailboxes.count == 0


def test_folder_in_use_is_told_in_words(clinic: Path, capsys: pytest.CaptureFixture[str]) -> None:
    holder = DataFolder(clinic)
    holder.open()
    assert cli.run(["send", "--due", "--data", str(clinic)]) == cli.FAILED
    holder.close()
    assert "Программа уже запущена" in capsys.readouterr().err
