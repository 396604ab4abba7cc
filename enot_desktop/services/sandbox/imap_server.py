"""A small real IMAP server on 127.0.0.1: logging in, folders, putting, finding and reading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Point
from enot_desktop.services.sandbox.imap_folder import UID_VALIDITY, ImapFolder
from enot_desktop.services.sandbox.imap_syntax import (
    ImapCommand,
    ImapSyntaxError,
    flat,
    read_command,
)
from enot_desktop.services.sandbox.login import LoginCancelled, plain_credentials
from enot_desktop.services.sandbox.loopback_server import LoopbackServer, ServerSettings
from enot_desktop.services.sandbox.stored_letter import INBOX

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.sandbox.conversation import Conversation
    from enot_desktop.services.sandbox.faults import Answer, Faults
    from enot_desktop.services.sandbox.loopback_server import LoginCheck
    from enot_desktop.services.sandbox.mailboxes import Mailboxes

SENT_FOLDER = "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"
"""«Отправленные» as it goes over the wire (modified UTF-7)."""


@dataclass(frozen=True)
class ImapSettings(ServerSettings):
    r"""Folders with their special use (`\Sent`, or empty), names as they go over the wire.

    Without `tells_special_use` a client has to know the folder by its name.
    """

    folders: tuple[tuple[str, str], ...] = ((INBOX, ""), (SENT_FOLDER, "\\Sent"))
    tells_special_use: bool = True


class ImapServer(LoopbackServer):
    """Shows each address its own letters; all addresses have the same folders."""

    def __init__(
        self,
        mailboxes: Mailboxes,
        let_in: LoginCheck,
        settings: ImapSettings | None = None,
        *,
        faults: Faults | None = None,
    ) -> None:
        self.imap = settings or ImapSettings()
        super().__init__(self.imap, faults)
        self.mailboxes = mailboxes
        self.let_in = let_in
        self.folders = dict(self.imap.folders)

    def _refused_greeting(self, answer: Answer) -> str:
        return f"* BYE {answer.text}"

    def _talk(self, conversation: Conversation) -> None:
        _Session(self, conversation).run()


class _Refused(Exception):
    """The command is answered with NO."""


class _Session:
    """One client: who it is, which folder it has open, and the answer to each command."""

    def __init__(self, server: ImapServer, conversation: Conversation) -> None:
        self._server = server
        self._conversation = conversation
        self._owner = ""
        self._folder: ImapFolder | None = None
        self._open_to_all: dict[str, Callable[[ImapCommand], str | None]] = {
            "CAPABILITY": self._capability,
            "NOOP": self._noop,
            "LOGOUT": self._logout,
            "STARTTLS": self._starttls,
            "LOGIN": self._login,
            "AUTHENTICATE": self._authenticate,
        }
        self._for_owner: dict[str, Callable[[ImapCommand], str | None]] = {
            "LIST": self._list,
            "CREATE": self._create,
            "SELECT": self._select,
            "EXAMINE": self._select,
            "STATUS": self._status,
            "APPEND": self._append,
        }
        self._for_folder: dict[str, Callable[[ImapCommand, ImapFolder], str]] = {
            "CLOSE": self._close,
            "SEARCH": self._search,
            "FETCH": self._fetch,
        }

    def run(self) -> None:
        """Greet, then answer until the client leaves."""
        self._say("* OK Enot practice server is ready")
        while True:
            try:
                command = read_command(self._conversation)
            except ImapSyntaxError:
                self._say("* BAD Cannot read this command")
                continue
            self._answer(command)

    def _answer(self, command: ImapCommand) -> None:
        try:
            outcome = self._outcome(command)
        except ImapSyntaxError:
            self._say(f"{command.tag} BAD Unknown command, wrong arguments, or not now")
        except _Refused as refusal:
            self._say(f"{command.tag} NO {refusal}")
        else:
            if outcome is not None:
                self._say(f"{command.tag} OK {outcome}")

    def _outcome(self, command: ImapCommand) -> str | None:
        if command.name in self._for_folder and self._folder is not None:
            return self._for_folder[command.name](command, self._folder)
        method = self._open_to_all.get(command.name)
        if method is None and self._owner:
            method = self._for_owner.get(command.name)
        if method is None:
            raise ImapSyntaxError
        return method(command)

    def _say(self, line: str) -> None:
        self._conversation.write_line(line)

    def _faulty(self, point: Point, command: ImapCommand) -> bool:
        """Carry out a fault, if one is due; tells whether it has answered already."""
        fault = self._server.faults.take(point)
        if fault is None:
            return False
        fault.play(self._conversation, lambda answer: f"{command.tag} NO {answer.text}")
        return fault.stops

    def _tls_missing(self) -> bool:
        wanted = self._server.settings.security is Security.STARTTLS
        return wanted and not self._conversation.encrypted

    def _capability(self, _command: ImapCommand) -> str:
        logging_in = "STARTTLS LOGINDISABLED" if self._tls_missing() else "AUTH=PLAIN SASL-IR"
        special = " SPECIAL-USE" if self._server.imap.tells_special_use else ""
        self._say(f"* CAPABILITY IMAP4rev1 LITERAL+ UIDPLUS {logging_in}{special}")
        return "CAPABILITY completed"

    def _noop(self, _command: ImapCommand) -> str:
        if self._folder is not None:
            self._folder.refresh()
            self._say(f"* {self._folder.figures()['MESSAGES']} EXISTS")
        return "NOOP completed"

    def _logout(self, command: ImapCommand) -> None:
        self._say("* BYE Logging out")
        self._say(f"{command.tag} OK LOGOUT completed")
        self._conversation.leave(Ending.CLOSE)

    def _starttls(self, command: ImapCommand) -> None:
        context = self._server.settings.context
        if context is None or not self._tls_missing():
            raise ImapSyntaxError
        self._say(f"{command.tag} OK Begin TLS negotiation now")
        self._conversation.start_tls(context)

    def _login(self, command: ImapCommand) -> str | None:
        return self._let_in(command, command.text(0), command.text(1))

    def _authenticate(self, command: ImapCommand) -> str | None:
        if command.text(0).upper() != "PLAIN":
            raise _Refused("[CANNOT] Unsupported authentication mechanism")
        if len(command.arguments) > 1:
            encoded = command.text(1)
        else:
            self._say("+ ")
            encoded = self._conversation.read_line().decode("ascii", "replace")
        try:
            login, password = plain_credentials(encoded)
        except LoginCancelled as error:
            raise ImapSyntaxError from error
        return self._let_in(command, login, password)

    def _let_in(self, command: ImapCommand, login: str, password: str) -> str | None:
        if self._tls_missing():
            raise _Refused("[PRIVACYREQUIRED] STARTTLS first")
        if self._faulty(Point.LOGIN, command):
            return None
        if not self._server.let_in(login, password):
            raise _Refused("[AUTHENTICATIONFAILED] Invalid credentials")
        self._owner = login
        return "Logged in"

    def _list(self, command: ImapCommand) -> str | None:
        if self._faulty(Point.FOLDERS, command):
            return None
        chosen = [word for word in command.arguments[:1] if isinstance(word, list)]
        only_special = "SPECIAL-USE" in {word.upper() for word in flat(chosen)}
        first = len(chosen)
        pattern = command.text(first) + command.text(first + 1)
        if not pattern:
            self._say('* LIST (\\Noselect) "/" ""')
        for name, use in self._server.folders.items():
            if _fits(name, pattern) and (use or not only_special):
                shown = f" {use}" if use and self._server.imap.tells_special_use else ""
                self._say(f'* LIST (\\HasNoChildren{shown}) "/" "{name}"')
        return "LIST completed"

    def _create(self, command: ImapCommand) -> str:
        name = _name(command.text(0))
        if name in self._server.folders:
            raise _Refused("[ALREADYEXISTS] There is such a folder")
        self._server.folders[name] = ""
        return "CREATE completed"

    def _existing(self, text: str, hint: str = "[NONEXISTENT]") -> str:
        name = _name(text)
        if name not in self._server.folders:
            raise _Refused(f"{hint} No such folder")
        return name

    def _select(self, command: ImapCommand) -> str:
        self._folder = None
        self._folder = self._folder_named(command.text(0))
        figures = self._folder.figures()
        self._say("* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)")
        self._say(f"* {figures['MESSAGES']} EXISTS")
        self._say("* 0 RECENT")
        self._say("* OK [PERMANENTFLAGS ()] No flags can be changed")
        self._say(f"* OK [UIDVALIDITY {UID_VALIDITY}] UIDs are valid")
        self._say(f"* OK [UIDNEXT {figures['UIDNEXT']}] Predicted next UID")
        access = "READ-WRITE" if command.name == "SELECT" else "READ-ONLY"
        return f"[{access}] {command.name} completed"

    def _status(self, command: ImapCommand) -> str:
        figures = self._folder_named(command.text(0)).figures()
        wanted = [word.upper() for word in flat(command.arguments[1:])]
        shown = " ".join(f"{word} {figures[word]}" for word in wanted if word in figures)
        self._say(f'* STATUS "{command.text(0)}" ({shown})')
        return "STATUS completed"

    def _folder_named(self, text: str) -> ImapFolder:
        return ImapFolder(self._server.mailboxes, self._owner, self._existing(text))

    def _append(self, command: ImapCommand) -> str | None:
        name = self._existing(command.text(0), "[TRYCREATE]")
        content = command.arguments[-1]
        if not isinstance(content, bytes):
            raise ImapSyntaxError
        if self._faulty(Point.COPY, command):
            return None
        between = command.arguments[1:-1]
        flags = tuple(word for token in between if isinstance(token, list) for word in flat(token))
        dates = [token for token in between if isinstance(token, str)]
        try:
            moment = parsedate_to_datetime(dates[0]) if dates else None
            uid = self._server.mailboxes.append(
                self._owner, name, content, flags=flags, received_at=moment
            )
        except ValueError as error:
            raise ImapSyntaxError from error
        except OSError as error:
            raise _Refused("[OVERQUOTA] No room left") from error
        return f"[APPENDUID {UID_VALIDITY} {uid}] APPEND completed"

    def _close(self, _command: ImapCommand, _folder: ImapFolder) -> str:
        self._folder = None
        return "CLOSE completed"

    def _search(self, command: ImapCommand, folder: ImapFolder) -> str:
        found = folder.search(command.arguments, by_uid=command.by_uid)
        self._say(" ".join(["* SEARCH", *map(str, found)]))
        return "SEARCH completed"

    def _fetch(self, command: ImapCommand, folder: ImapFolder) -> str:
        for line in folder.fetch(command.arguments, by_uid=command.by_uid):
            self._conversation.write(line)
        return "FETCH completed"


def _name(text: str) -> str:
    return INBOX if text.upper() == INBOX else text


def _fits(name: str, pattern: str) -> bool:
    parts = (".*" if sign in "*%" else re.escape(sign) for sign in pattern)
    return re.fullmatch("".join(parts), name) is not None
