"""Writing down what the service found out: at the letter, its delivery, and the contacts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select, update

from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.client import Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import (
    CampaignStage,
    DeliveryState,
    LetterState,
    Reason,
    RefusalSource,
)
from enot_desktop.services.queue.states import Step, take_some

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from enot_desktop.services.deliveries.meanings import Meaning

_RANK = {
    DeliveryState.PENDING: 0,
    DeliveryState.DELIVERED: 1,
    DeliveryState.OPENED: 2,
    DeliveryState.CLICKED: 3,
    DeliveryState.REFUSED: 4,
    DeliveryState.UNSUBSCRIBED: 5,
    DeliveryState.SPAM_COMPLAINT: 6,
}
FINAL = frozenset({DeliveryState.REFUSED, DeliveryState.UNSUBSCRIBED, DeliveryState.SPAM_COMPLAINT})
_OPEN = frozenset({LetterState.IN_CAMPAIGN, LetterState.UNKNOWN})
_SOURCES = {
    DeliveryState.UNSUBSCRIBED: RefusalSource.UNSUBSCRIBED,
    DeliveryState.SPAM_COMPLAINT: RefusalSource.SPAM_COMPLAINT,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What the service says of one letter; `code` and `detail` are its own.

    It was asked about the letter with the number `service_id`, or about the campaign
    `campaign_id`: a letter that was sent anew meanwhile is another one. `look_again_at` is None
    when nothing more is to be expected; `settled` tells that the sending is so long ago that the
    service should know of every letter it has sent.
    """

    letter_id: int
    meaning: Meaning
    service_id: str = ""
    campaign_id: int | None = None
    code: int | None = None
    detail: str = ""
    look_again_at: datetime | None = None
    settled: bool = False

    @property
    def words(self) -> str:
        """The service's code and words in one line."""
        code = "" if self.code is None else str(self.code)
        return f"{code} {self.detail}".strip()


class _Known(NamedTuple):
    delivery: Delivery
    letter: Letter
    stage: CampaignStage | None

    def is_meant(self, finding: Finding) -> bool:
        mine = (self.delivery.service_id, self.delivery.campaign_id)
        return mine == (finding.service_id, finding.campaign_id)


def write_findings(session: Session, findings: Sequence[Finding], now: datetime) -> bool:
    """Write findings in a write block; tells whether anything new was among them.

    A state never falls back: somebody who has opened a letter stays one who has. A client is
    marked when the news comes, not again at each later look: a person may have allowed mailings
    again meanwhile.
    """
    present = _present(session, [finding.letter_id for finding in findings])
    changed = False
    for finding in findings:
        found = present.get(finding.letter_id)
        if found is not None and found.is_meant(finding):
            changed |= _write(session, found, finding, now)
    return changed


def refuse(
    session: Session, addresses: Iterable[str], source: RefusalSource, now: datetime
) -> bool:
    """Note that the owners of addresses want no mailings; tells whether it was news."""
    statement = (
        update(Contact)
        .where(Contact.normalised.in_(list(addresses)), Contact.mailing_allowed.is_(True))
        .values(mailing_allowed=False, refused_at=now, refusal_source=source)
        .returning(Contact.id)
    )
    return bool(session.execute(statement).all())


def _present(session: Session, letter_ids: Sequence[int]) -> dict[int, _Known]:
    statement = (
        select(Delivery, Letter, Campaign.stage)
        .join(Letter, Letter.id == Delivery.letter_id)
        .outerjoin(Campaign, Campaign.id == Delivery.campaign_id)
        .where(Delivery.letter_id.in_(letter_ids))
    )
    known = [_Known(*row) for row in session.execute(statement)]
    return {one.letter.id: one for one in known}


def _write(session: Session, known: _Known, finding: Finding, now: datetime) -> bool:
    delivery, letter, _ = known
    state = finding.meaning.state
    news = _RANK[state] > _RANK[delivery.state]
    delivery.checked_at = now
    final = (state if news else delivery.state) in FINAL
    delivery.next_check_at = None if final else finding.look_again_at
    if news:
        delivery.state, delivery.changed_at = state, now
        delivery.code, delivery.detail = finding.code, finding.detail
        _tell_contacts(session, letter, finding, now)
    waits = letter.state in _OPEN
    moved = (news or waits) and _move_letter(session, known, finding, now)
    return news or moved


def _tell_contacts(session: Session, letter: Letter, finding: Finding, now: datetime) -> None:
    meaning = finding.meaning
    source = _SOURCES.get(meaning.state)
    if meaning.reason is Reason.UNSUBSCRIBED:
        source = RefusalSource.UNSUBSCRIBED
    # Who was taken out by us has not unsubscribed, and may have agreed again meanwhile.
    if source is not None and letter.normalised and letter.state is not LetterState.REMOVED:
        refuse(session, [letter.normalised], source, now)
    if meaning.dead and letter.normalised:
        session.execute(
            update(Contact)
            .where(Contact.normalised == letter.normalised, Contact.undeliverable_at.is_(None))
            .values(undeliverable_at=now, undeliverable_detail=finding.detail)
        )


def _move_letter(session: Session, known: _Known, finding: Finding, now: datetime) -> bool:
    """Let the letter follow; one of a campaign that was sent in part has waited for this."""
    letter = known.letter
    step = _step(letter.state, known.stage, finding)
    if step is None:
        return False
    values: dict[str, object] = {"reason": None, "reason_detail": ""}
    if step.after is not LetterState.SENT:
        values = {"reason": _reason(step, finding), "reason_detail": finding.words}
    if letter.state is LetterState.IN_CAMPAIGN:
        values["finished_at"] = now
    session.execute(take_some(step, Letter.id.in_([letter.id])).values(values))
    return True


def _reason(step: Step, finding: Finding) -> Reason:
    usual = Reason.ANSWER_LOST if step is Step.CAMPAIGN_DOUBT else Reason.NOT_SENT_BY_SERVICE
    return finding.meaning.reason or usual


def _step(state: LetterState, stage: CampaignStage | None, finding: Finding) -> Step | None:
    meaning = finding.meaning
    refused = meaning.state is DeliveryState.REFUSED
    if state is LetterState.IN_CAMPAIGN and stage is CampaignStage.SENT_PARTLY:
        if refused or meaning.left:
            return Step.CAMPAIGN_FAILED if refused else Step.CAMPAIGN_SENT
        # That the service has not sent it is never certain; only a person may send it again.
        return Step.CAMPAIGN_DOUBT if finding.settled else None
    if state is LetterState.UNKNOWN and (refused or meaning.left):
        return Step.DENY if refused else Step.COUNT_AS_SENT
    if state is LetterState.FAILED and meaning.left and not refused:
        return Step.PROVE
    return Step.COME_BACK if refused and state is LetterState.SENT else None
