from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from enot_desktop.models.account import Account
from enot_desktop.models.failures import NotFound
from enot_desktop.models.letter import Letter, LetterBody
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import (
    LetterKind,
    LetterState,
)
from enot_desktop.services.accounts.failures import (
    AccountInUse,
)
from tests.unit.services.accounts.drafts import DRAFT, TroublesomeSecrets

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.services.accounts.service import AccountService

_RELYING = (
    LetterState.WAITING,
    LetterState.SENDING,
    LetterState.UNKNOWN,
    LetterState.IN_CAMPAIGN,
)


def add_letter(session: Session, state: LetterState, **fields: int) -> None:
    count = session.scalar(select(func.count(Letter.id))) or 0
    body = session.scalar(select(LetterBody)) or LetterBody(digest="d", subject="", html="")
    now = session.get_one(Account, 1).checked_at
    assert now is not None
    letter = Letter(
        kind=LetterKind.MAILING,
        body=body,
        address=f"{count}@example.com",
        normalised=f"{count}@example.com",
        message_id=f"<{count}@clinic.example>",
        state=state,
        created_at=now,
        planned_at=now,
        **fields,
    )
    session.add(letter)
    session.flush()


@pytest.mark.parametrize("state", list(LetterState))
@pytest.mark.parametrize("through_mailing", [False, True])
def test_an_account_is_not_deleted_while_letters_rely_on_it(
    accounts: AccountService,
    secrets: TroublesomeSecrets,
    database: Database,
    state: LetterState,
    *,
    through_mailing: bool,
) -> None:
    account_id = accounts.create(DRAFT, "one", checked=True)
    with database.write() as session:
        now = session.get_one(Account, account_id).checked_at
        assert now is not None
        mailing = Mailing(created_at=now, planned_at=now, account_id=account_id)
        session.add(mailing)
        session.flush()
        fields = {"mailing_id": mailing.id}
        add_letter(session, state, **(fields if through_mailing else {"account_id": account_id}))

    if state in _RELYING:
        with pytest.raises(AccountInUse) as caught:
            accounts.delete(account_id)
        assert caught.value.letters_waiting == 1
        assert secrets.get(account_id) == "one"
    else:
        accounts.delete(account_id)
        with pytest.raises(NotFound):
            accounts.get(account_id)
        with database.read() as session:
            assert session.scalars(select(Mailing.account_id)).all() == [None]
            assert session.scalars(select(Letter.account_id)).all() == [None]
        assert secrets.get(account_id) is None


def test_deleting_what_is_not_there(accounts: AccountService) -> None:
    for work in (accounts.delete, accounts.get, accounts.outgoing):
        with pytest.raises(NotFound):
            work(1)
