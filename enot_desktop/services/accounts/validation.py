"""What a draft of an account must fulfil before it is stored or checked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from enot_desktop.models.values import IncomingProtocol
from enot_desktop.services.accounts.failures import (
    AddressInvalid,
    HostMissing,
    KeepingNeedsImap,
    PortInvalid,
    PurposeMissing,
    ServerPart,
)
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.transports.known_hosts import keeps_copies_itself

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import AccountDraft, ServerAddress

_PORTS = range(1, 65536)


def cleaned(draft: AccountDraft) -> AccountDraft:
    """Return the draft in the form it is stored in.

    Raises `AddressInvalid`, `PurposeMissing`, `HostMissing`, `PortInvalid` or `KeepingNeedsImap`.
    """
    address = normalise_address(draft.address)
    if not address:
        raise AddressInvalid(draft.address)
    settings = draft.settings
    clean = replace(
        draft,
        address=address,
        sender_name=" ".join(draft.sender_name.split()),
        settings=replace(
            settings,
            smtp=_stripped(settings.smtp),
            incoming=_stripped(settings.incoming),
            login=settings.login.strip(),
            incoming_login=settings.incoming_login.strip(),
            sent_folder=settings.sent_folder.strip(),
        ),
    )
    _check_purposes(clean)
    return clean


def require_purpose(draft: AccountDraft) -> None:
    """Raise `PurposeMissing` for an account that is used for nothing."""
    if not (draft.use_for_sending or draft.use_for_receiving or draft.keep_sent):
        raise PurposeMissing


def needs_incoming(draft: AccountDraft) -> bool:
    """Tell whether the incoming server is used at all."""
    return draft.use_for_receiving or keeps_copies(draft)


def keeps_copies(draft: AccountDraft) -> bool:
    """Tell whether we are to put copies into the Sent folder; some servers do it themselves."""
    return draft.keep_sent and not keeps_copies_itself(draft.settings.smtp.host)


def _check_purposes(draft: AccountDraft) -> None:
    require_purpose(draft)
    if draft.use_for_sending:
        _check_server(draft.settings.smtp, ServerPart.OUTGOING)
    if keeps_copies(draft) and draft.settings.incoming_protocol is not IncomingProtocol.IMAP:
        raise KeepingNeedsImap
    if needs_incoming(draft):
        _check_server(draft.settings.incoming, ServerPart.INCOMING)


def _check_server(server: ServerAddress, part: ServerPart) -> None:
    if not server.host:
        raise HostMissing(part)
    if server.port not in _PORTS:
        raise PortInvalid(part, server.port)


def _stripped(server: ServerAddress) -> ServerAddress:
    return replace(server, host=server.host.strip().rstrip(".").lower())
