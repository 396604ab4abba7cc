from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import PageRequest
from enot_desktop.services.letters.failures import UnknownTags
from enot_desktop.services.letters.template_failures import TemplateNameMissing, TemplateNameTaken
from enot_desktop.services.letters.templates import TemplateDraft, TemplateService

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

VACCINATION = TemplateDraft(
    "Прививка", "{ИМЯ}, пора на прививку", "<p>Здравствуйте, {ИМЯ|уважаемый клиент}!</p>"
)


@pytest.fixture
def templates(database: Database, clock: SettableClock) -> TemplateService:
    return TemplateService(database, clock)


@pytest.mark.m("M36")
def test_saved_template_is_read_back(templates: TemplateService, clock: SettableClock) -> None:
    card = templates.get(templates.save(None, VACCINATION))

    assert (card.name, card.subject, card.html) == (
        VACCINATION.name,
        VACCINATION.subject,
        VACCINATION.html,
    )
    assert card.changed_at == clock.now
    assert not card.as_is


def test_changing_keeps_the_identity_and_moves_the_date(
    templates: TemplateService, clock: SettableClock
) -> None:
    identity = templates.save(None, VACCINATION)
    clock.advance(hours=1)

    assert templates.save(identity, replace(VACCINATION, name="ПРИВИВКА")) == identity

    card = templates.get(identity)
    assert card.name == "ПРИВИВКА"
    assert card.changed_at == clock.now


def test_list_is_searched_and_sorted(templates: TemplateService, clock: SettableClock) -> None:
    for name in ("Яблоко", "ёлка", "Акция"):
        clock.advance(minutes=1)
        templates.save(None, TemplateDraft(name, f"Тема {name}"))

    def names(**request: object) -> list[str]:
        return [row.name for row in templates.page(PageRequest(**request)).rows]  # type: ignore[arg-type]

    assert names() == ["Акция", "ёлка", "Яблоко"]
    assert names(sort="changed", descending=True) == ["Акция", "ёлка", "Яблоко"]
    assert names(search="ЕЛКА") == ["ёлка"]
    assert names(search="тема ябл") == ["Яблоко"]


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_name_is_needed(templates: TemplateService, name: str) -> None:
    with pytest.raises(TemplateNameMissing):
        templates.save(None, replace(VACCINATION, name=name))


def test_name_is_taken_whatever_the_capitals(templates: TemplateService) -> None:
    templates.save(None, VACCINATION)

    with pytest.raises(TemplateNameTaken) as caught:
        templates.save(None, replace(VACCINATION, name=" прививка "))
    assert caught.value.name == "прививка"


def test_unknown_tags_are_named_unless_the_text_goes_as_it_is(templates: TemplateService) -> None:
    wrong = replace(VACCINATION, subject="{ИМЯ}", html="<p>{КЛИЧКА} и {ДОЛГ}</p>")

    with pytest.raises(UnknownTags) as caught:
        templates.save(None, wrong)
    assert caught.value.tags == ("КЛИЧКА", "ДОЛГ")
    assert templates.get(templates.save(None, replace(wrong, as_is=True))).as_is


def test_copies_get_free_names(templates: TemplateService) -> None:
    identity = templates.save(None, VACCINATION)
    first = templates.get(templates.copy(identity))
    second = templates.get(templates.copy(identity))
    long = templates.get(templates.copy(templates.save(None, TemplateDraft("д" * 200))))

    assert [first.name, second.name] == ["Прививка (2)", "Прививка (3)"]
    assert (first.subject, first.html) == (VACCINATION.subject, VACCINATION.html)
    assert long.name == "д" * 196 + " (2)"


def test_deleted_template_is_gone(templates: TemplateService) -> None:
    identity = templates.save(None, VACCINATION)
    templates.delete(identity)

    assert templates.page(PageRequest()).total == 0
    for act in (templates.get, templates.delete, templates.copy):
        with pytest.raises(NotFound):
            act(identity)
    with pytest.raises(NotFound):
        templates.save(identity, VACCINATION)
