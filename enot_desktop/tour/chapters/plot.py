"""What is entered in the tour."""

from __future__ import annotations

from enot_desktop.tour.robots.accounts import Mailbox

MAILBOX = Mailbox(
    "priem@enot.example",
    "enot",
    "Регистратура клиники «Енот»",
    receiving=True,
    keeping=True,
)
WRONG_PASSWORD = "enot2"  # noqa: S105 - a mistake that the tour makes on purpose
SUBJECT = "Приглашаем на повторный осмотр"
TEXT = (
    "Здравствуйте, {ИМЯ} {ОТЧЕСТВО}!\n"
    "Лечение ещё не закончено, поэтому ждём вас на повторный осмотр. Ваш питомец: {ЖИВОТНОЕ}.\n"
    "Памятка — в приложенном файле.\n"
    "С уважением, {КЛИНИКА}"
)
LEAFLET = "Памятка владельцу.png"
GROUP = "На лечении в этом месяце"
REFUSAL = "Отказ на приёме, просьба больше не писать"
"""How a client refused, as it is written into the card."""
