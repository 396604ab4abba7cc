"""What a draft of an account must fulfil before it is stored or checked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from enot_desktop.models.values import AccountKind, IncomingProtocol
from enot_desktop.services.accounts.cards import AccountDraft, ServerSettings
from enot_desktop.services.accounts.failures import (
    AddressFixed,
    AddressInvalid,
    HostMissing,
    KeepingNeedsImap,
    KeyPart,
    KeysMissing,
    KindFixed,
    PasswordMissing,
    PortInvalid,
    PurposeMissing,
    ServerPart,
    TimeZoneUnknown,
)
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.transports.known_hosts import keeps_copies_itself

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import ServerAddress

_PORTS = range(1, 65536)


def cleaned(draft: AccountDraft) -> AccountDraft:
    """Return the draft in the form it is stored in.

    Raises `AddressInvalid`; for a mailbox `PurposeMissing`, `HostMissing`, `PortInvalid` or
    `KeepingNeedsImap`, for an account of SendPulse `KeysMissing` or `TimeZoneUnknown`.
    """
    address = normalise_address(draft.address)
    if not address:
        raise AddressInvalid(draft.address)
    named = replace(draft, address=address, sender_name=" ".join(draft.sender_name.split()))
    if draft.kind is AccountKind.SENDPULSE:
        return _cleaned_service(named)
    clean = replace(named, time_zone="", settings=_cleaned_settings(draft.settings))
    _check_purposes(clean)
    return clean


def cleaned_secret(draft: AccountDraft, secret: str | None) -> str | None:
    """Return a password or Secret as it is kept: what was copied with a Secret is no part of it."""
    if secret is None or draft.kind is not AccountKind.SENDPULSE:
        return secret
    return secret.strip()


def secret_missing(draft: AccountDraft) -> KeysMissing | PasswordMissing:
    """Return the failure for a draft without its password or Secret."""
    if draft.kind is AccountKind.SENDPULSE:
        return KeysMissing(KeyPart.SECRET)
    return PasswordMissing(draft.address)


def require_entered(draft: AccountDraft, *, secret_known: bool) -> None:
    """Look for what a person must have entered beside address and servers.

    Raises `KeysMissing`, `PasswordMissing` or `PurposeMissing`.
    """
    service = draft.kind is AccountKind.SENDPULSE
    if service:
        _require_id(draft)
    if not secret_known:
        raise secret_missing(draft)
    if not service:
        _require_purpose(draft)


def require_same(stored: AccountDraft, draft: AccountDraft) -> None:
    """Raise `KindFixed` or, with SendPulse, `AddressFixed` when a draft turns into another one."""
    if draft.kind is not stored.kind:
        raise KindFixed(stored.kind)
    same = normalise_address(draft.address) == normalise_address(stored.address)
    if stored.kind is AccountKind.SENDPULSE and not same:
        raise AddressFixed(stored.address)


def needs_incoming(draft: AccountDraft) -> bool:
    """Tell whether the incoming server is used at all."""
    return draft.use_for_receiving or keeps_copies(draft)


def keeps_copies(draft: AccountDraft) -> bool:
    """Tell whether we are to put copies into the Sent folder; some servers do it themselves."""
    return draft.keep_sent and not keeps_copies_itself(draft.settings.smtp.host)


def _require_id(draft: AccountDraft) -> None:
    if not draft.settings.login.strip():
        raise KeysMissing(KeyPart.ID)


def _require_purpose(draft: AccountDraft) -> None:
    if not (draft.use_for_sending or draft.use_for_receiving or draft.keep_sent):
        raise PurposeMissing


def _cleaned_service(draft: AccountDraft) -> AccountDraft:
    _require_id(draft)
    zone = draft.time_zone.strip()
    if zone and not _is_zone(zone):
        raise TimeZoneUnknown(zone)
    settings = draft.settings
    # The service only sends, and what once stood in the fields of servers is no part of it.
    return AccountDraft(
        draft.address,
        draft.sender_name,
        settings=ServerSettings(login=settings.login.strip(), limits=settings.limits),
        kind=AccountKind.SENDPULSE,
        time_zone=zone,
    )


def _cleaned_settings(settings: ServerSettings) -> ServerSettings:
    return replace(
        settings,
        smtp=_stripped(settings.smtp),
        incoming=_stripped(settings.incoming),
        login=settings.login.strip(),
        incoming_login=settings.incoming_login.strip(),
        sent_folder=settings.sent_folder.strip(),
    )


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _check_purposes(draft: AccountDraft) -> None:
    _require_purpose(draft)
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
