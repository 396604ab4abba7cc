from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import NotFound
from enot_desktop.models.user import Role, RoleRight, User
from enot_desktop.models.values import Right
from enot_desktop.services.users.failures import RightMissing
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import SignedIn, UserSession

if TYPE_CHECKING:
    from enot_desktop.models.database import Database


@pytest.mark.m("M40")
def test_new_database_gets_one_user_with_all_rights(database: Database) -> None:
    service = UserService(database)
    first = service.ensure_first_user("Регистратор", "Администратор")
    again = service.ensure_first_user("Кто-то ещё", "Администратор")
    assert first.rights == frozenset(Right)
    assert again == first
    assert first.name == "Регистратор"


def test_role_that_is_there_already_is_completed(database: Database) -> None:
    with database.write() as session:
        session.add(Role(name="Все права", rights=[RoleRight(right=Right.SEND_LETTERS)]))
    user = UserService(database).ensure_first_user("Анна", "Все права")
    assert user.rights == frozenset(Right)


@pytest.mark.m("M21")
def test_right_that_the_role_lacks_is_refused(database: Database) -> None:
    with database.write() as session:
        role = Role(name="Без вывода контактов", rights=[RoleRight(right=Right.SEND_LETTERS)])
        user = User(name="Ольга", role=role)
        session.add(user)
        session.flush()
        user_id = user.id
    rights = UserSession(UserService(database).sign_in(user_id))
    rights.require(Right.SEND_LETTERS)
    assert not rights.has(Right.CONTACT_OUTPUT)
    with pytest.raises(RightMissing) as refused:
        rights.require(Right.CONTACT_OUTPUT)
    assert refused.value.right is Right.CONTACT_OUTPUT


def test_inactive_user_cannot_sign_in_and_is_not_the_first(database: Database) -> None:
    service = UserService(database)
    first = service.ensure_first_user("Анна", "Администратор")
    with database.write() as session:
        session.get_one(User, first.user_id).active = False
    with pytest.raises(NotFound):
        service.sign_in(first.user_id)
    with pytest.raises(NotFound):
        service.sign_in(999)
    assert service.ensure_first_user("Борис", "Администратор") == SignedIn(
        first.user_id + 1, "Борис", frozenset(Right)
    )
