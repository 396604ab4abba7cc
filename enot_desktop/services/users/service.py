"""Users of the program and their rights (M40)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from enot_desktop.models.failures import NotFound
from enot_desktop.models.user import Role, RoleRight, User
from enot_desktop.models.values import Right
from enot_desktop.services.users.session import SignedIn

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database


class UserService:
    """Knows the users; on a new database it makes the first one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ensure_first_user(self, name: str, role_name: str) -> SignedIn:
        """Return the first active user, made with all rights when there is no user yet."""
        with self._database.write() as session:
            user = session.scalar(select(User).where(User.active.is_(True)).order_by(User.id))
            if user is None:
                user = User(name=name, role=_role_with_all_rights(session, role_name))
                session.add(user)
                session.flush()
            return _signed_in(user)

    def sign_in(self, user_id: int) -> SignedIn:
        """Return an active user with the rights the role has now; raises `NotFound`."""
        with self._database.read() as session:
            user = session.get(User, user_id)
            if user is None or not user.active:
                raise NotFound("user", user_id)
            return _signed_in(user)


def _role_with_all_rights(session: Session, name: str) -> Role:
    role = session.scalar(select(Role).where(Role.name == name))
    if role is None:
        role = Role(name=name, rights=[])
        session.add(role)
    present = {granted.right for granted in role.rights}
    role.rights.extend(RoleRight(right=right) for right in Right if right not in present)
    return role


def _signed_in(user: User) -> SignedIn:
    return SignedIn(user.id, user.name, frozenset(granted.right for granted in user.role.rights))
