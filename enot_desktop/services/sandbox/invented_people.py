"""Invented owners: Russian and Ukrainian names in the right gender, addresses of no real domain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_LATIN = dict(
    zip(
        "абвгґдеёєжзиіїйклмнопрстуфхцчшщыэюя",
        _words("a b v g g d e e ye zh z i i yi y k l m n o p r s t u f kh ts ch sh shch y e yu ya"),
        strict=True,
    )
)
_FEMININE_ENDINGS = (
    ("ский", "ская"),
    ("цкий", "цкая"),
    ("ський", "ська"),
    ("цький", "цька"),
    ("ой", "ая"),
    ("ов", "ова"),
    ("ев", "ева"),
    ("ёв", "ёва"),
    ("ин", "ина"),
)


@dataclass(frozen=True, slots=True)
class _Names:
    """Names of one language; each father with the names of his son and his daughter after him."""

    surnames: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    fathers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """An invented owner; `surname` is the family's, in its masculine form."""

    surname: str
    last_name: str
    first_name: str
    middle_name: str

    @property
    def mailbox(self) -> str:
        """The name before the @ of an address, in Latin letters."""
        return f"{in_latin(self.first_name)}.{in_latin(self.last_name)}"


_RUSSIAN = _Names(
    _words(
        """Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов
        Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев
        Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев
        Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин
        Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов
        Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов
        Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов Савельев
        Тимофеев Фомин Чернов Абрамов Мартынов Ефимов Щербаков Назаров Калинин Исаев Чернышёв
        Толстой Полевой Раевский Покровский Вишневский Островский Троицкий Белинский Донской
        Шмидт Черных Седых Живаго"""
    ),
    _words(
        """Александр Сергей Дмитрий Андрей Алексей Николай Владимир Иван Михаил Пётр Виктор Олег
        Юрий Игорь Павел Анатолий Геннадий Илья Лев Никита Фёдор Ярослав Максим Артём Роман"""
    ),
    _words(
        """Анна Мария Елена Ольга Наталья Татьяна Ирина Светлана Екатерина Юлия Марина Людмила
        Галина Валентина Надежда Вера Любовь Дарья Ксения Полина Алина Виктория Евгения Алёна
        Зинаида Софья Варвара Яна Лариса Оксана"""
    ),
    (
        ("Александрович", "Александровна"),
        ("Сергеевич", "Сергеевна"),
        ("Дмитриевич", "Дмитриевна"),
        ("Андреевич", "Андреевна"),
        ("Алексеевич", "Алексеевна"),
        ("Николаевич", "Николаевна"),
        ("Владимирович", "Владимировна"),
        ("Иванович", "Ивановна"),
        ("Михайлович", "Михайловна"),
        ("Петрович", "Петровна"),
        ("Викторович", "Викторовна"),
        ("Олегович", "Олеговна"),
        ("Юрьевич", "Юрьевна"),
        ("Игоревич", "Игоревна"),
        ("Павлович", "Павловна"),
        ("Анатольевич", "Анатольевна"),
        ("Геннадьевич", "Геннадьевна"),
        ("Ильич", "Ильинична"),
        ("Львович", "Львовна"),
        ("Никитич", "Никитична"),
        ("Фёдорович", "Фёдоровна"),
        ("Ярославович", "Ярославовна"),
    ),
)

_UKRAINIAN = _Names(
    _words(
        """Шевченко Коваленко Бондаренко Ткаченко Кравченко Олійник Шевчук Поліщук Лисенко Мельник
        Савченко Руденко Марченко Гончаренко Петренко Левченко Павленко Василенко Литвиненко
        Гриценко Клименко Романюк Костюк Мазур Яременко Лук'яненко Дем'яненко Гайдук Заєць
        Вишневський Ковальський Залізняк Дорошенко Кушнір"""
    ),
    _words(
        """Олександр Микола Іван Петро Василь Григорій Андрій Сергій Михайло Ярослав Ілля Юрій
        Тарас Богдан Остап Дмитро Володимир Олексій"""
    ),
    _words(
        """Оксана Олена Наталія Марія Ірина Ганна Тетяна Людмила Світлана Юлія Мар'яна Соломія
        Христина Надія Катерина Леся Олеся Дарина Зоряна Валентина"""
    ),
    (
        ("Олександрович", "Олександрівна"),
        ("Миколайович", "Миколаївна"),
        ("Іванович", "Іванівна"),
        ("Петрович", "Петрівна"),
        ("Васильович", "Василівна"),
        ("Григорович", "Григорівна"),
        ("Андрійович", "Андріївна"),
        ("Сергійович", "Сергіївна"),
        ("Михайлович", "Михайлівна"),
        ("Ярославович", "Ярославівна"),
        ("Ілліч", "Іллівна"),
        ("Юрійович", "Юріївна"),
    ),
)
_UKRAINIAN_SHARE = 0.25
_WOMEN_SHARE = 0.65


def in_latin(text: str) -> str:
    """Return a name in lower-case Latin letters, as people write it in their addresses."""
    return "".join(_LATIN.get(letter, "") for letter in text.lower())


def feminine(surname: str) -> str:
    """Return the form of a surname for a woman; many surnames have only one form."""
    for masculine, changed in _FEMININE_ENDINGS:
        if surname.endswith(masculine):
            return surname.removesuffix(masculine) + changed
    return surname


def invent_people(random: Random, count: int) -> list[Person]:
    """Return so many people, no two with the same names."""
    people: dict[Person, None] = {}
    while len(people) < count:
        names = _UKRAINIAN if random.random() < _UKRAINIAN_SHARE else _RUSSIAN
        people[_person(random, names, random.choice(names.surnames))] = None
    return list(people)


def relative(random: Random, person: Person) -> Person:
    """Return somebody else of the same family."""
    names = _UKRAINIAN if person.surname in _UKRAINIAN.surnames else _RUSSIAN
    while True:
        other = _person(random, names, person.surname)
        if other.first_name != person.first_name:
            return other


def _person(random: Random, names: _Names, surname: str) -> Person:
    son, daughter = random.choice(names.fathers)
    if random.random() < _WOMEN_SHARE:
        return Person(surname, feminine(surname), random.choice(names.women), daughter)
    return Person(surname, surname, random.choice(names.men), son)
