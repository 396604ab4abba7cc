"""The questions before the steps of a campaign, and the messages after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from enot_desktop.models.values import CampaignStage
from enot_desktop.ui.common.dialogs import ask, tell, warn
from enot_desktop.ui.common.formats import moment, number
from enot_desktop.ui.sendpulse.stages import book_is_made, campaign_is_made

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.campaigns.view import CampaignCost, CampaignView


class CampaignDialogs(QObject):
    """Asks and tells over the window of one campaign."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def tell_book(self, view: CampaignView) -> None:
        """Tell that the book was created, if it was (fig. 25)."""
        if not book_is_made(view):
            return
        tell(
            self._window,
            self.tr("Адресная книга"),
            self.tr("Адресная книга создана. Передано адресов: {0} из {1}.").format(
                number(view.in_book), number(view.letters)
            ),
            self.tr("Теперь нажмите «Создать кампанию».")
            if view.stage is CampaignStage.BOOK_READY
            else self.tr(
                "Некоторое время служба обрабатывает адреса. Потом станет доступна кнопка «Создать "
                "кампанию»; окно можно закрыть."
            ),
        )

    def ask_to_create(
        self, view: CampaignView, cost: CampaignCost, answered: Callable[[], None]
    ) -> None:
        """Ask before the campaign is created: how many get it, what it costs, when it begins."""
        ask(
            self._window,
            self.tr("Создать кампанию"),
            "\n".join(self._question_lines(view, cost)),
            yes=self.tr("Создать черновик") if view.draft else self.tr("Создать кампанию"),
            answered=answered,
            detail=self._when(view),
        )

    def ask_to_discard(self, answered: Callable[[], None]) -> None:
        """Ask before the book is deleted."""
        ask(
            self._window,
            self.tr("Удалить адресную книгу"),
            self.tr("Удалить адресную книгу из SendPulse?"),
            yes=self.tr("Удалить"),
            answered=answered,
            detail=self.tr(
                "Рассылку снова можно будет изменить. Зарегистрированные получатели останутся, "
                "книгу можно создать заново."
            ),
        )

    def ask_to_cancel(self, answered: Callable[[], None]) -> None:
        """Ask before the campaign is cancelled."""
        ask(
            self._window,
            self.tr("Отменить кампанию"),
            self.tr("Отменить кампанию в SendPulse?"),
            yes=self.tr("Отменить кампанию"),
            answered=answered,
            detail=self.tr(
                "Письма никому не уйдут. Чтобы отправить их позже, скопируйте рассылку."
            ),
        )

    def tell_cancelled(self, view: CampaignView) -> None:
        """Tell that the campaign could not be cancelled, if it was not."""
        if view.stage is CampaignStage.CANCELLED:
            return
        warn(
            self._window,
            self.tr("Отменить кампанию"),
            self.tr("Кампания не отменена."),
            self.tr("Программа не смогла отменить её. Подождите минуту и повторите.")
            if view.cancellable
            else self.tr("SendPulse уже начал её отправлять, вернуть письма нельзя."),
        )

    def tell_campaign(self, view: CampaignView) -> None:
        """Tell what the service has answered to a new campaign, if it took it (fig. 27)."""
        if not campaign_is_made(view):
            return
        draft = view.stage is CampaignStage.DRAFT
        tell(
            self._window,
            self.tr("Кампания SendPulse"),
            "\n".join(self._result_lines(view, draft=draft)),
            self.tr("Письма уйдут, когда вы отправите черновик из личного кабинета SendPulse.")
            if draft
            else self.tr("Дальше SendPulse работает сам. Состояние и статистика видны здесь."),
        )

    def _question_lines(self, view: CampaignView, cost: CampaignCost) -> list[str]:
        lines = [
            self.tr("Черновик рассылки получит SendPulse. Получателей: {0}.").format(
                number(cost.recipients)
            )
            if view.draft
            else self.tr("Получателей письма: {0}.").format(number(cost.recipients))
        ]
        if cost.price:
            lines.append(self.tr("Цена: {0} {1}.").format(f"{cost.price:f}", cost.currency))
        elif cost.price is not None:
            lines.append(self.tr("Бесплатно: письма входят в тариф."))
        if cost.from_tariff is not None:
            lines.append(self.tr("Из тарифа писем: {0}.").format(number(cost.from_tariff)))
        if cost.letters_left is not None:
            lines.append(self.tr("Осталось в тарифе: {0}.").format(number(cost.letters_left)))
        return lines

    def _when(self, view: CampaignView) -> str:
        if view.draft:
            return self.tr("Письма уйдут, только когда вы отправите черновик из личного кабинета.")
        if view.planned_at is not None:
            return self.tr("Отправка начнётся {0}.").format(moment(view.planned_at))
        return self.tr("Отправка начнётся сразу, вернуть письма будет нельзя.")

    def _result_lines(self, view: CampaignView, *, draft: bool) -> list[str]:
        lines = [
            self.tr("Черновик кампании создан.") if draft else self.tr("Кампания создана."),
            self.tr("Номер в личном кабинете: {0}").format(view.service_id or "—"),
            self.tr("Получателей: {0}").format(number(view.counted)),
            self.tr("Из тарифа: {0}").format(number(view.within_tariff)),
            self.tr("Сверх тарифа: {0}").format(number(max(0, view.counted - view.within_tariff))),
        ]
        if view.price.strip(" 0.,"):
            lines.append(self.tr("Цена сверх тарифа: {0} {1}").format(view.price, view.currency))
        return lines
