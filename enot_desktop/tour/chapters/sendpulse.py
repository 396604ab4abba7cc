"""Chapter 7: a mailing through SendPulse (M07 to M09, M26 to M31)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.services.recipients.criteria import ParameterKey
from enot_desktop.services.sandbox.sendpulse.options import (
    CLIENT_ID,
    SECRET,
    SPARE_SENDER_ADDRESS,
)
from enot_desktop.services.sendpulse.codes import BookStatus
from enot_desktop.tour.robots.accounts import ServiceKeys
from enot_desktop.tour.robots.patience import RobotLost

if TYPE_CHECKING:
    from enot_desktop.tour.robots.campaign import CampaignRobot
    from enot_desktop.tour.robots.mailing import MailingRobot
    from enot_desktop.tour.stage import Stage

_KEYS = ServiceKeys(SPARE_SENDER_ADDRESS, CLIENT_ID, SECRET)
_GROUP = "Владельцы кошек"
_SUBJECT = "{ИМЯ}, пора на прививку"
_TEXT = (
    "Здравствуйте, {ИМЯ} {ОТЧЕСТВО}!\n"
    "Напоминаем: раз в год питомцу нужна прививка. Позвоните нам, чтобы выбрать удобное время.\n"
    "Ветеринарная клиника «Енот»"
)
_CAMPAIGN = "Кампания SendPulse"
_CREATE = "Создать кампанию"
_LOCK = timedelta(seconds=1)
"""How long the book is locked: long enough to be seen."""


def mail_through_service(stage: Stage) -> None:
    """Create an account, hand a mailing over as a campaign, and look for it in the cabinet."""
    _hurry(stage)
    stage.program.close_other_tabs()
    _make_account(stage)
    mailing = _write(stage)
    _register(stage, mailing)
    campaign = mailing.campaign()
    _make_book(stage, mailing, campaign)
    _make_campaign(stage, mailing, campaign)
    with stage.step("M31 fig. 29: book and campaign in the personal cabinet, under one name"):
        stage.program.go_to_cabinet().choose_campaign()
        stage.picture("M31-fig29-cabinet")


def _hurry(stage: Stage) -> None:
    """Let the service take its time where that can be seen only."""
    options = stage.opened.sandbox.sendpulse.options
    options.lock = _LOCK
    options.activation = options.campaign_step = options.reading = timedelta()


def _make_account(stage: Stage) -> None:
    accounts = stage.program.go_to_accounts()
    with stage.step("M07 fig. 3: the tick «Sendpulse» asks for address, ID and Secret"):
        accounts.table.wait_for_rows()
        form = accounts.create()
        form.fill_service(_KEYS)
        stage.picture("M07-fig3-sendpulse-account")
    with stage.step("M09: ID and Secret are checked by asking the service for a token"):
        form.create()
        stage.program.messages.close()
    with stage.step("M08 fig. 4: ID and Secret can be changed, the address can not"):
        form = accounts.change(_KEYS.address)
        form.balance()
        stage.picture("M08-fig4-sendpulse-edit")
        form.cancel()


def _write(stage: Stage) -> MailingRobot:
    with stage.step("M26 fig. 21: a mailing from an account of SendPulse"):
        mailing = stage.program.create_mailing()
        mailing.choose_account(_KEYS.address)
        mailing.write(_SUBJECT, _TEXT)
        stage.picture("M26-fig21-sendpulse-mailing")
    with stage.step("M26 fig. 22: «Способ рассылки», one letter after the other or a campaign"):
        mailing.unfold_methods()
        stage.picture("M26-fig22-method")
        stage.program.hands.fold_up()
    with stage.step("M28 fig. 23: «Черновик», to be sent from the personal cabinet only"):
        mailing.choose_method(_CAMPAIGN)
        mailing.tick_draft()
        stage.picture("M28-fig23-draft")
        mailing.tick_draft(on=False)
        mailing.save()
    return mailing


def _register(stage: Stage, mailing: MailingRobot) -> None:
    with stage.step("M19: the recipients of the campaign are registered"):
        recipients = mailing.recipients()
        recipients.tick(ParameterKey.GROUP)
        recipients.choose(ParameterKey.GROUP, _GROUP)
        recipients.count()
        recipients.register()
        recipients.registered.wait_for_rows()


def _make_book(stage: Stage, mailing: MailingRobot, campaign: CampaignRobot) -> None:
    with stage.step("M30 fig. 24: «Создать адресную книгу»"):
        stage.picture("M30-fig24-create-book")
    with stage.step("M30 fig. 25: the message that the book was created"):
        campaign.create_book()
        stage.program.messages.read()
        mailing.wait_for_status("SendPulse проверяет адресную книгу")
        stage.picture("M30-fig25-book-created")
        stage.program.messages.close()
    with stage.step("M30 fig. 26: the book is free, «Создать кампанию» can be pressed"):
        cabinet, hands = stage.opened.sandbox.sendpulse.cabinet, stage.program.hands
        hands.wait(lambda: cabinet.books()[0].status == BookStatus.ACTIVE, "the book is free")
        # The program would look by itself, only not so soon.
        campaign.look_at_book()
        hands.wait(lambda: campaign.can_press(_CREATE), f"«{_CREATE}» can be pressed")
        mailing.wait_for_status("Адресная книга создана")
        stage.picture("M30-fig26-create-campaign")


def _make_campaign(stage: Stage, mailing: MailingRobot, campaign: CampaignRobot) -> None:
    with stage.step("M30 fig. 27: what the service has answered to «Создать кампанию»"):
        campaign.create()
        stage.program.messages.read()
        mailing.wait_for_status("Кампания создана")
        stage.picture("M30-fig27-campaign-created")
        stage.program.messages.close()
    with stage.step("M30 fig. 28: the status «Отправлено», with the statistics"):
        campaign.refresh()
        campaign.wait_for("campaign_status", "Отправлено")
        if campaign.figures()["opened"] == "0":
            raise RobotLost("somebody has opened the letter")
        mailing.wait_for_status("Отправлено · ")
        stage.picture("M30-fig28-sent")
