"""Chapter 3: selection and registration (M14 to M19, M21)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from enot_desktop.models.values import (
    Comparison,
    ContactKind,
    ContactType,
    Right,
    TreatmentResult,
    utc_now,
)
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.recipients.criteria import ParameterKey
from enot_desktop.tour.chapters.plot import GROUP, REFUSAL, SUBJECT
from enot_desktop.tour.robots.patience import RobotLost
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.tour.robots.mailing import MailingRobot
    from enot_desktop.tour.robots.recipients import RecipientsRobot
    from enot_desktop.tour.stage import Stage


def register_recipients(stage: Stage, mailing: MailingRobot) -> None:
    """Select the clients of the manual's example, keep them as a group, and register them."""
    with stage.step("M14 fig. 7: the table «Отбор клиентов» with the live count"):
        recipients = mailing.recipients()
        recipients.count()
        stage.picture("M14-fig7-selection")
    _look_at_parameters(stage, recipients)
    with stage.step("M15 fig. 8: clients who first came this month and are still treated"):
        choose_example(recipients)
        stage.picture("M15-fig8-example")
    with stage.step("M16: the selection kept as a group"):
        recipients.begin_group().close()
        recipients.save_group(GROUP)
    with stage.step("M19 fig. 12: «Выполнить регистрацию» puts the letters into the queue"):
        recipients.apply()
        recipients.register()
        recipients.registered.wait_for_rows()
        recipients.count()
        stage.picture("M19-fig12-registration")
        recipients.show_excluded()
        recipients.excluded.wait_for_rows()
        stage.picture("M19-excluded", "M19: who is left out, and why")
        recipients.show_registered()
    with stage.step("M19: a second registration adds no second letter"):
        before = recipients.registered.count
        recipients.register()
        recipients.registered.wait_for(before)
    _refuse_one(stage, recipients)
    _look_without_right(stage)


def choose_example(recipients: RecipientsRobot) -> None:
    """Tick the example of the manual."""
    days = local_day(utc_now()).day - 1
    recipients.compare(ParameterKey.DAYS_SINCE_REGISTRATION, caption(Comparison.AT_MOST))
    recipients.enter_days(ParameterKey.DAYS_SINCE_REGISTRATION, days)
    recipients.tick(ParameterKey.DAYS_SINCE_REGISTRATION)
    recipients.choose(ParameterKey.TREATMENT_RESULT, caption(TreatmentResult.IN_TREATMENT))
    recipients.tick(ParameterKey.TREATMENT_RESULT)
    recipients.count()


def _look_at_parameters(stage: Stage, recipients: RecipientsRobot) -> None:
    with stage.step("M16 fig. 9: «Группа рассылки» instead of selecting anew"):
        recipients.tick(ParameterKey.GROUP)
        recipients.choose(ParameterKey.GROUP, "Владельцы кошек")
        recipients.count()
        stage.picture("M16-fig9-group")
        recipients.tick(ParameterKey.GROUP, on=False)
    with stage.step("M15 fig. 10: «Рассылка разрешена», yes or no"):
        recipients.count()
        recipients.unfold(ParameterKey.MAILING_ALLOWED)
        stage.picture("M15-fig10-allowed")
        stage.program.hands.fold_up()
    with stage.step("M18 fig. 11: only the personal address of each client"):
        recipients.tick(ParameterKey.CONTACT_TYPE)
        recipients.choose(ParameterKey.CONTACT_TYPE, caption(ContactType.EMAIL))
        recipients.tick(ParameterKey.CONTACT_KIND)
        recipients.choose(ParameterKey.CONTACT_KIND, caption(ContactKind.PERSONAL))
        recipients.count()
        stage.picture("M18-fig11-type-kind")


def _refuse_one(stage: Stage, recipients: RecipientsRobot) -> None:
    with stage.step("M17: a client refuses after the registration; the consent in the card"):
        address = recipients.registered.column("Адрес")[-1]
        recipients.registered.open(recipients.registered.place_of(address))
        card = stage.program.client()
        card.refuse(address, REFUSAL)
        stage.picture("M17-client-consent")
        stage.program.close_tab()


def _look_without_right(stage: Stage) -> None:
    with stage.step("M21: without the right there is no «Вывести список»"):
        stage.program.close_tab()
        session = stage.opened.services.session
        everything = session.user
        session.user = replace(everything, rights=everything.rights - {Right.CONTACT_OUTPUT})
        offered = _open_mailing(stage).recipients()
        offered.count()
        menu = offered.more()
        stage.picture("M21-no-right")
        names = [action.objectName() for action in menu.actions() if action.isVisible()]
        if "output_list" in names:
            raise RobotLost("«Вывести список» is offered without the right")
        stage.program.hands.fold_up()
        session.user = everything
        stage.program.close_tab()
        _open_mailing(stage)


def _open_mailing(stage: Stage) -> MailingRobot:
    mailings = stage.program.go_to_mailings()
    mailings.table.open(mailings.table.place_of(SUBJECT))
    return stage.program.mailing()
