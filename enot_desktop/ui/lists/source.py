"""Putting the list of a mailing's recipients together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.services.lists.snapshot import ListSnapshot
from enot_desktop.ui.common import formats
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.lists.snapshot import Cells
    from enot_desktop.services.mailings.document import MailingDocument
    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.services.recipients.output import RecipientOutput
    from enot_desktop.ui.background import Job
    from enot_desktop.ui.lists.columns import OutputColumn

_REPORT_EVERY = 500


@dataclass(frozen=True)
class OutputList:
    """A list that has been put together: what it is called, and its rows."""

    mailing: MailingDocument
    snapshot: ListSnapshot

    @property
    def title(self) -> str:
        """The heading of the list, also on paper."""
        return translate("Lists", "Список получателей рассылки № {0} от {1}").format(
            self.mailing.id, formats.day(self.mailing.planned_at.astimezone())
        )

    @property
    def subtitle(self) -> str:
        """The number of recipients and the subject."""
        count = formats.number(len(self.snapshot))
        return translate("Lists", "Получателей: {0}. Тема: «{1}»").format(
            count, self.mailing.subject
        )

    @property
    def file_name(self) -> str:
        """What a file of it is called at first, without an ending."""
        return translate("Lists", "Получатели рассылки {0} от {1}").format(
            self.mailing.id, formats.day(self.mailing.planned_at.astimezone())
        )


class ListSource:
    """Reads the recipients of one mailing with the chosen columns."""

    def __init__(
        self,
        recipients: RecipientOutput,
        mailings: MailingService,
        mailing_id: int,
        columns: Sequence[OutputColumn],
    ) -> None:
        self._recipients, self._mailings = recipients, mailings
        self._mailing_id = mailing_id
        self.columns = tuple(columns)

    def read(self, job: Job) -> OutputList | None:
        """Read the whole list, reporting how many rows are there; None when it was stopped.

        Runs in the background. Raises `RightMissing` and `NotFound`.
        """
        mailing = self._mailings.get(self._mailing_id)
        rows: list[Cells] = []
        for row in self._recipients.rows_for_list(self._mailing_id):
            if len(rows) % _REPORT_EVERY == 0:
                if job.stopping.is_set():
                    return None
                job.report(len(rows))
            rows.append(tuple(column.value(row) for column in self.columns))
        return OutputList(mailing, ListSnapshot(rows))
