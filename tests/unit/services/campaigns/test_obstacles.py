"""What of a letter stands in the way of its campaign, as long as it can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.campaigns.failures import UnsupportedTags

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

WRONG = "<p>{ИМЯ}, {ЖИВОТНОЕ} ждёт</p>"


@pytest.mark.m("M29")
def test_before_the_book_its_tags_and_files_are_named(office: Office) -> None:
    mailing_id = office.mailing("a@x.example", html=WRONG)
    office.attach(mailing_id, *((f"{number}.txt", b"a") for number in range(6)))
    view = office.campaigns.view(mailing_id)
    assert (view.bad_tags, view.files) == (("ЖИВОТНОЕ",), 6)


@pytest.mark.m("M29")
def test_what_is_changed_while_the_book_is_there_is_named(office: Office) -> None:
    mailing_id = office.ready()
    assert office.campaigns.view(mailing_id).bad_tags == ()
    office.change_mailing(mailing_id, html=WRONG)
    assert office.campaigns.view(mailing_id).bad_tags == ("ЖИВОТНОЕ",)
    with pytest.raises(UnsupportedTags):
        office.create_campaign(mailing_id)


def test_a_letter_that_goes_as_it_is_has_no_tags(office: Office) -> None:
    mailing_id = office.mailing("a@x.example", html=WRONG, as_is=True)
    assert office.campaigns.view(mailing_id).bad_tags == ()


def test_once_the_campaign_was_asked_for_nothing_stands_in_its_way(office: Office) -> None:
    mailing_id = office.running()
    office.change_mailing(mailing_id, html=WRONG)
    assert office.campaigns.view(mailing_id).bad_tags == ()
