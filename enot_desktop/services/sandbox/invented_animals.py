"""Invented patients: species, breeds, names that fit the sex, and what they come with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import Sex, TreatmentResult

if TYPE_CHECKING:
    from random import Random


@dataclass(frozen=True, slots=True)
class Species:
    """A species: its share among patients in percent, the age it may reach, and its names."""

    name: str
    share: int
    years: int
    breeds: tuple[str, ...]
    males: tuple[str, ...]
    females: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Patient:
    """An invented animal; `age_days` counts back from today."""

    species: str
    breed: str
    name: str
    sex: Sex
    age_days: int


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


_SPECIES = (
    Species(
        "Собака",
        46,
        13,
        _listed(
            """Метис, Немецкая овчарка, Лабрадор-ретривер, Йоркширский терьер, Такса, Чихуахуа,
            Джек-рассел-терьер, Сибирский хаски, Вельш-корги пемброк, Мопс,
            Английский кокер-спаниель, Цвергшнауцер"""
        ),
        _listed("Рекс, Бим, Джек, Арчи, Граф, Тузик, Бой, Чарли, Марс, Лаки, Шарик, Барон"),
        _listed("Альма, Лада, Герда, Белка, Найда, Джесси, Рада, Бэлла, Тори, Дина, Жужа, Умка"),
    ),
    Species(
        "Кошка",
        42,
        15,
        _listed(
            """Беспородная, Британская короткошёрстная, Мейн-кун, Шотландская вислоухая, Сибирская,
            Сфинкс, Персидская, Русская голубая, Бенгальская"""
        ),
        _listed("Барсик, Мурзик, Васька, Пушок, Кузя, Тимоша, Рыжик, Персик, Феликс, Семён"),
        _listed("Мурка, Муся, Маркиза, Багира, Алиса, Симка, Дымка, Соня, Плюша, Василиса, Ася"),
    ),
    Species(
        "Кролик",
        5,
        7,
        _listed("Карликовый, Вислоухий баран, Рекс"),
        _listed("Снежок, Пушистик, Ушастик, Степашка"),
        _listed("Зая, Пуша, Морковка, Нюша"),
    ),
    Species(
        "Хорёк",
        2,
        7,
        _listed("Соболиный, Альбинос"),
        _listed("Шустрик, Хорь, Бандит"),
        _listed("Фретка, Шуша, Пуля"),
    ),
    Species(
        "Морская свинка",
        3,
        5,
        _listed("Абиссинская, Шелти"),
        _listed("Хрюн, Пончик, Фунтик"),
        _listed("Хрюша, Пышка, Клякса"),
    ),
    Species(
        "Попугай",
        2,
        12,
        _listed("Волнистый, Корелла"),
        _listed("Кеша, Гоша, Рома"),
        _listed("Чика, Рита, Лола"),
    ),
)
_REASONS = _listed(
    """Вакцинация, Плановый осмотр, Отит, Хромота, Чистка зубов, Кожный зуд, Стерилизация,
    Расстройство пищеварения, Конъюнктивит, Обработка от паразитов, Травма лапы, Цистит"""
)
_LATER_REASONS = (*_REASONS, "Повторный приём", "Повторный приём", "Повторный приём")
_ON_THE_WAY = (
    TreatmentResult.IN_TREATMENT,
    TreatmentResult.IMPROVED,
    TreatmentResult.RECOVERED,
    TreatmentResult.UNCHANGED,
)
_ENDINGS = {
    TreatmentResult.RECOVERED: 70,
    TreatmentResult.IMPROVED: 12,
    TreatmentResult.UNCHANGED: 4,
    TreatmentResult.IN_TREATMENT: 7,
    TreatmentResult.REFERRED: 3,
    TreatmentResult.DIED: 2,
    TreatmentResult.EUTHANISED: 2,
}
_GOOD_ENDINGS = (TreatmentResult.RECOVERED, TreatmentResult.IMPROVED)


def invent_patient(random: Random) -> Patient:
    """Return one animal."""
    species = random.choices(_SPECIES, [kind.share for kind in _SPECIES])[0]
    sex = random.choice((Sex.MALE, Sex.FEMALE))
    return Patient(
        species.name,
        random.choice(species.breeds),
        random.choice(species.males if sex is Sex.MALE else species.females),
        sex,
        random.randrange(120, species.years * 365),
    )


def invent_reason(random: Random, *, first: bool) -> str:
    """Return what an animal was brought with, for the first time or again."""
    return random.choice(_REASONS if first else _LATER_REASONS)


def result_on_the_way(random: Random) -> TreatmentResult:
    """Return the result of a visit that others followed."""
    return random.choice(_ON_THE_WAY)


def last_result(random: Random, *, new: bool, in_treatment: bool) -> TreatmentResult:
    """Return the result of an animal's last visit; new patients end well unless still treated."""
    if in_treatment:
        return TreatmentResult.IN_TREATMENT
    if new:
        return random.choice(_GOOD_ENDINGS)
    return random.choices(list(_ENDINGS), list(_ENDINGS.values()))[0]
