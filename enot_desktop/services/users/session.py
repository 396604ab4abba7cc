"""Who works with the program now, and what that person may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.services.users.failures import RightMissing

if TYPE_CHECKING:
    from enot_desktop.models.values import Right


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A user who has signed in, with the rights of the user's role."""

    user_id: int
    name: str
    rights: frozenset[Right]


class UserSession:
    """The rights of the user who is signed in; services ask it before they do something."""

    def __init__(self, signed_in: SignedIn) -> None:
        self.user = signed_in

    def has(self, right: Right) -> bool:
        """Tell whether the user may do this; windows hide commands by it."""
        return right in self.user.rights

    def require(self, right: Right) -> None:
        """Raise `RightMissing` unless the user may do this."""
        if not self.has(right):
            raise RightMissing(right)
