"""What the tab «Получатели» is put together from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enot_desktop.services.queue.service import QueueService
    from enot_desktop.services.recipients.groups import GroupService
    from enot_desktop.services.recipients.service import RecipientService
    from enot_desktop.services.users.session import UserSession


@dataclass(frozen=True)
class RecipientsParts:
    """Services the tab calls, and the user whose rights decide which commands it shows."""

    recipients: RecipientService
    groups: GroupService
    queue: QueueService
    session: UserSession
