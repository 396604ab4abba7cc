"""M11 to M13: the document of a mailing, its letter and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.letters.templates import TemplateDraft
from enot_desktop.ui.common.formats import day
from tests.helpers.robots.office import MAILBOX

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.robots.office import Office


@pytest.mark.m("M11")
@pytest.mark.m("M12")
def test_mailing_is_written_saved_and_listed(office: Office) -> None:
    office.make_account()
    mailing = office.program.create_mailing()
    assert not mailing.may_choose_recipients()
    mailing.choose_account(MAILBOX.sender_name)
    mailing.write("Пора на прививку", "Здравствуйте, {ИМЯ}!\nЖдём вас.")
    mailing.save()
    assert mailing.may_choose_recipients()
    mailing.wait_for_status("Подготовка")
    mailings = office.program.go_to_mailings()
    mailings.table.wait_for(1)
    (row,) = mailings.table.rows()
    document = office.services.mailings.get(mailing.number)
    assert day(document.planned_at.astimezone()) in " ".join(row)
    assert {"1", "Пора на прививку", "klinika@enot.example", "Подготовка"} <= set(row)
    assert "{ИМЯ}!" in document.html


@pytest.mark.m("M12")
def test_what_is_missing_is_said_beside_its_field(office: Office) -> None:
    mailing = office.program.create_mailing()
    mailing.press_save()
    assert mailing.problem("subject") == "Тема письма не заполнена."
    mailing.write("Тема", "")
    mailing.press_save()
    assert mailing.problem("text") == "Текст письма пуст."


@pytest.mark.m("M12")
def test_changed_letter_is_asked_about_before_its_tab_closes(office: Office) -> None:
    office.make_account()
    mailing = office.program.create_mailing()
    mailing.choose_account(MAILBOX.sender_name)
    mailing.write("Тема", "Текст")
    office.program.press_close_tab()
    assert "Сохранить изменения перед закрытием?" in office.program.messages.answer("save").text
    office.program.go_to_mailings().table.wait_for(1)


@pytest.mark.m("M13")
def test_files_come_by_dialog_and_by_drop(office: Office, tmp_path: Path) -> None:
    office.make_account()
    first, second = tmp_path / "Памятка.txt", tmp_path / "Схема проезда.txt"
    first.write_text("Памятка", encoding="utf-8")
    second.write_text("Схема", encoding="utf-8")
    mailing = office.program.create_mailing()
    mailing.write("Тема", "Текст")
    mailing.attach(first)
    mailing.drop([second])
    mailing.save()
    kept = office.services.mailings.get(mailing.number).attachments
    assert [file.name for file in kept] == ["Памятка.txt", "Схема проезда.txt"]
    assert office.services.mailings.attachment_file(kept[0].id).read_bytes() == first.read_bytes()


@pytest.mark.m("M13")
def test_file_that_is_gone_is_said(office: Office, tmp_path: Path) -> None:
    mailing = office.program.create_mailing()
    mailing.drop_anything([tmp_path / "Удалена.txt"])
    message = office.program.messages.close()
    assert message.title == "Файл не прочитан"
    assert "Удалена.txt" in message.text
    assert message.detail == "Проверьте, что файл на месте и не открыт в другой программе."
    assert mailing.files() == []


@pytest.mark.m("M13")
def test_files_are_checked_against_the_limit_of_the_account(office: Office, tmp_path: Path) -> None:
    office.make_account()
    large = tmp_path / "Видео.bin"
    large.write_bytes(b"\0" * 21 * 1024 * 1024)
    mailing = office.program.create_mailing()
    mailing.write("Тема", "Текст")
    mailing.drop([large])
    assert mailing.room() == (
        "Файлы занимают 21,0 МБ, а учетная запись разрешает 20,0 МБ. Удалите лишние файлы."
    )


@pytest.mark.m("M12")
def test_without_an_account_the_way_to_the_first_one_is_shown(office: Office) -> None:
    mailing = office.program.create_mailing()
    assert mailing.no_accounts_note() == (
        "Нет учетной записи для отправки писем. Создайте её, это делается один раз."
    )
    mailing.go_to_accounts()
    assert office.program.go_to_accounts().table.count == 0
    office.make_account()
    office.program.go_to_tab("Новая рассылка")
    assert MAILBOX.address in mailing.account()


@pytest.mark.m("M12")
@pytest.mark.m("M36")
def test_letter_is_taken_from_a_template(office: Office) -> None:
    text = TemplateDraft("Прививка", "Пора на прививку", "<div>Здравствуйте, {ИМЯ}!</div>")
    office.services.templates.save(None, text)
    office.make_account()
    mailing = office.program.create_mailing()
    mailing.choose_account(MAILBOX.sender_name)
    mailing.take_template("Прививка")
    mailing.wait_for_text("Здравствуйте, {ИМЯ}!")
    mailing.save()
    assert office.services.mailings.get(mailing.number).subject == "Пора на прививку"
