"""A clinic with one account of the invented SendPulse, for measuring."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import update

from enot_desktop.models.database import Database
from enot_desktop.models.file_store import FileStore
from enot_desktop.models.letter import Letter
from enot_desktop.models.upgrade import upgrade
from enot_desktop.models.values import AccountKind, LetterState, SendingMethod, utc_now
from enot_desktop.services.accounts.cards import SERVICE_LIMITS, AccountDraft, ServerSettings
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.campaigns.names import CampaignWords
from enot_desktop.services.campaigns.parts import CampaignParts
from enot_desktop.services.campaigns.service import CampaignService
from enot_desktop.services.letters.bodies import BodyContent, BodyFile
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET, SENDER_ADDRESS
from enot_desktop.services.sending.service import Roads, SendingParts, SendingService
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import UserSession
from tests.helpers.campaigns import set_method
from tests.helpers.letters import Sort, add_body, add_letters
from tests.helpers.mailings import add_mailing

if TYPE_CHECKING:
    from pathlib import Path
    from threading import Event

CLINIC = "Клиника «Енот»"
NAMES = {"ИМЯ": "Мария", "ОТЧЕСТВО": "Ильинична", "ФАМИЛИЯ": "Вишневская"}
VALUES = NAMES | {"ТЕЛЕФОН_КЛИНИКИ": "+380 44 000-00-00"}
_PARAGRAPH = "<p>Напоминаем, что вашему питомцу пора на прививку. Телефон {ТЕЛЕФОН_КЛИНИКИ}.</p>"
_HTML = "<p>Здравствуйте, {ИМЯ}!</p>" + _PARAGRAPH * 8
_WORDS = CampaignWords("{clinic}, рассылка № {number} от {date} [{mark}]", "Отписаться")
_MOMENT = datetime(2020, 1, 1, tzinfo=UTC)


def impatient(url: str) -> SendPulse:
    """Return a client that waits for no turn."""

    def at_once(_seconds: float, _stop: Event | None) -> None:
        """Take any pause for over."""

    return SendPulse(url, wait=at_once)


def content_with(*files: BodyFile) -> BodyContent:
    """Return what all letters say."""
    return BodyContent("{ИМЯ}, добрый день", _HTML, attachments=files)


class ClinicAtService:
    """The services over a folder, put together as the program does it."""

    account_id = 1

    def __init__(self, folder: Path, url: str) -> None:
        self.database = Database(folder / "enot.sqlite")
        self.client = impatient(url)
        self._files = FileStore(folder / "files")
        self._secrets = MemorySecrets()
        self._secrets.set(self.account_id, SECRET)
        self._accounts = AccountService(
            self.database,
            self._secrets,
            AccountChecker(),
            SettingsDetector(),
            utc_now,
            connector=self.client,
        )

    def make(self) -> None:
        """Make the database, with the account."""
        upgrade(self.database)
        settings = ServerSettings(login=CLIENT_ID, limits=SERVICE_LIMITS)
        draft = AccountDraft(SENDER_ADDRESS, CLINIC, settings=settings, kind=AccountKind.SENDPULSE)
        made = self._accounts.create(draft, SECRET, checked=True)
        assert made == self.account_id

    def close(self) -> None:
        """Let go of everything."""
        self.client.close()
        self.database.close()

    def sending(self) -> SendingService:
        """Return what sends the letters of the queue."""
        queue = QueueService(self.database, utc_now)
        parts = (self.database, self._files, self._accounts, queue, self._session(), utc_now)
        return SendingService(SendingParts(*parts, Roads(self.client)))

    def campaigns(self) -> CampaignService:
        """Return what hands mailings over."""
        parts = (self.database, self._files, self._accounts, self.client, self._session(), utc_now)
        return CampaignService(CampaignParts(*parts, _WORDS))

    def add_letters(self, count: int, attachment: bytes) -> None:
        """Put letters into the queue, each of them due."""
        files: tuple[BodyFile, ...] = ()
        if attachment:
            kept = self._files.add_bytes(attachment)
            files = (BodyFile("Памятка.pdf", "application/pdf", kept.digest, kept.size),)
        content = content_with(*files)
        body_id = add_body(self.database, content.subject, content.html, files)
        self._fill(self._sort(LetterState.WAITING), count, body_id)

    def add_campaign(self, count: int) -> int:
        """Add a mailing that goes as a campaign to so many, and return its number."""
        sort = self._sort(LetterState.IN_CAMPAIGN)
        assert sort.mailing_id is not None
        set_method(self.database, sort.mailing_id, SendingMethod.CAMPAIGN)
        self._fill(sort, count, None)
        return sort.mailing_id

    def _sort(self, state: LetterState) -> Sort:
        mailing_id = add_mailing(self.database, self.account_id)
        return Sort(self.account_id, mailing_id, state=state, planned_at=_MOMENT)

    def _fill(self, sort: Sort, count: int, body_id: int | None) -> None:
        add_letters(self.database, count, sort, body_id=body_id)
        with self.database.write() as session:
            session.execute(update(Letter).values(tag_values=VALUES))

    def _session(self) -> UserSession:
        return UserSession(UserService(self.database).ensure_first_user("А", "Все права"))
