"""Putting copies of sent letters into the mailbox's own Sent folder (M06)."""

from __future__ import annotations

import imaplib
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.reaching import break_off, readable
from enot_desktop.services.transports.connections import Opening, close_imap, open_imap
from enot_desktop.services.transports.folder_names import (
    Folder,
    folder_from_list,
    quoted,
    sent_folder_of,
    to_modified_utf7,
)
from enot_desktop.services.transports.network import (
    ORDINARY_TIMEOUTS,
    account_failure,
    network_failure,
)
from enot_desktop.services.transports.protocol import DeliveryFailed

if TYPE_CHECKING:
    import ssl
    from datetime import datetime

    from enot_desktop.services.transports.network import Timeouts
    from enot_desktop.services.transports.protocol import MailServer

_PASSING = frozenset({Reason.CONNECTION_LOST, Reason.NO_ANSWER})


class SentFolder:
    """The Sent folder of a mailbox, over one IMAP connection that is kept for many letters.

    `folder` names it; without a name it is looked for.
    """

    def __init__(
        self,
        server: MailServer,
        context: ssl.SSLContext,
        *,
        folder: str = "",
        timeouts: Timeouts = ORDINARY_TIMEOUTS,
    ) -> None:
        self._server = server
        self._opening = Opening(context, timeouts)
        self._wanted = folder
        self._client: imaplib.IMAP4 | None = None
        self._wire_name = ""

    def find(self) -> str:
        """Connect and return the folder's readable name.

        Raises `DeliveryFailed`, with reason FOLDER_MISSING when there is no such folder.
        """
        client = self._connected()
        try:
            found = self._chosen(self._folders(client))
        except DeliveryFailed:
            self._lose()
            raise
        if found is None:
            raise account_failure(Stage.CONTENT, Reason.FOLDER_MISSING, detail=self._wanted)
        self._wire_name = found.wire_name
        return found.name

    def save(self, content: bytes, sent_at: datetime) -> None:
        """Put a copy of a sent letter into the folder, as read; raises `DeliveryFailed`.

        A connection that the server has closed meanwhile is opened once more.
        """
        kept = self._client is not None
        try:
            self._append(content, sent_at)
        except DeliveryFailed as failure:
            if not kept or failure.reason not in _PASSING:
                raise
            self._append(content, sent_at)

    def close(self) -> None:
        """Say goodbye and end the connection; never raises."""
        client = self._client
        if client is not None:
            with suppress(OSError, imaplib.IMAP4.error):
                client.sock.settimeout(2.0)
                client.logout()
            self._lose()

    def abort(self) -> None:
        """Break the connection off from another thread."""
        if self._client is not None:
            break_off(self._client.sock)

    def _connected(self) -> imaplib.IMAP4:
        if self._client is None:
            self._client = open_imap(self._server, self._opening)
        return self._client

    def _folders(self, client: imaplib.IMAP4) -> list[Folder]:
        try:
            kind, listed = client.list()
        except (OSError, imaplib.IMAP4.error) as error:
            raise network_failure(error, Stage.CONTENT) from error
        items = cast("list[bytes | tuple[bytes, bytes] | None]", listed)
        if kind != "OK":
            detail = readable(items[-1] or "", self._server.password)
            raise account_failure(Stage.CONTENT, Reason.FOLDER_MISSING, detail=detail)
        folders = [folder_from_list(item) for item in items if item]
        return [folder for folder in folders if folder is not None]

    def _chosen(self, folders: list[Folder]) -> Folder | None:
        if not self._wanted:
            return sent_folder_of(folders)
        names = (self._wanted, to_modified_utf7(self._wanted))
        return next((folder for folder in folders if folder.wire_name in names), None)

    def _append(self, content: bytes, sent_at: datetime) -> None:
        client = self._connected()
        if not self._wire_name:
            self.find()
        try:
            kind, answer = client.append(quoted(self._wire_name), r"(\Seen)", sent_at, content)
        except (OSError, imaplib.IMAP4.error) as error:
            self._lose()
            raise network_failure(error, Stage.CONTENT) from error
        if kind != "OK":
            raise self._refusal(readable(answer[-1], self._server.password))

    def _refusal(self, words: str) -> DeliveryFailed:
        lowered = words.casefold()
        if "trycreate" in lowered or "nonexistent" in lowered:
            self._wire_name = ""
            return account_failure(Stage.CONTENT, Reason.FOLDER_MISSING, detail=words)
        too_large = "toobig" in lowered or "too large" in lowered
        reason = Reason.LETTER_TOO_LARGE if too_large else Reason.LETTER_REFUSED
        return DeliveryFailed(AttemptOutcome.PERMANENT, Stage.CONTENT, reason, detail=words)

    def _lose(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            close_imap(client)
