"""What must be known about a mail provider before its password is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import AccountKind
from enot_desktop.services.accounts.providers import PasswordKind
from enot_desktop.services.sendpulse.free_mail import is_free_mail
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from enot_desktop.services.accounts.providers import Hints


def address_hint(kind: AccountKind, address: str, hints: Hints) -> str:
    """Return what is to be known about an address in an account of this kind."""
    if kind is AccountKind.MAILBOX:
        return provider_hint(hints)
    if not is_free_mail(address):
        return ""
    return translate(
        "Providers",
        "Это адрес бесплатной почты. Кампании с таких адресов SendPulse отклоняет: возьмите адрес "
        "на собственном домене клиники, например info@klinika.ru.",
    )


def provider_hint(hints: Hints) -> str:
    """Return what to do before the password is typed; empty when there is nothing to know."""
    if hints.password is PasswordKind.OAUTH:
        return translate(
            "Providers",
            "{0} больше не пускает почтовые программы по паролю. Отправлять письма через этот "
            "ящик не получится: возьмите ящик другой почты.",
        ).format(hints.provider_name)
    parts: list[str] = []
    if hints.password is PasswordKind.APP:
        parts.append(_app_password(hints))
    elif hints.enable_access:
        parts.append(_access(hints))
    if hints.mailings_forbidden:
        parts.append(
            translate(
                "Providers",
                "Правила {0} запрещают рассылки: ящик могут закрыть. Для рассылок лучше взять "
                "другой.",
            ).format(hints.provider_name)
        )
    return "\n".join(parts)


def _app_password(hints: Hints) -> str:
    needed = translate(
        "Providers",
        "{0}: обычный пароль от ящика здесь не подойдёт, нужен отдельный пароль для приложения.",
    ).format(hints.provider_name)
    return f"{needed} {_how_to(hints)}"


def _how_to(hints: Hints) -> str:
    known = {
        "mailru": translate(
            "Providers",
            "Создайте его на сайте почты: «Настройки» → «Безопасность» → «Пароли для внешних "
            "приложений».",
        ),
        "yandex": translate(
            "Providers",
            "В настройках почты разрешите доступ по IMAP для почтовых программ, затем создайте "
            "пароль приложения в Яндекс ID: «Безопасность» → «Пароли приложений».",
        ),
        "ukrnet": translate(
            "Providers",
            "На сайте почты откройте «Настройки», включите доступ по IMAP и создайте там пароль "
            "для внешних программ.",
        ),
        "gmail": translate(
            "Providers",
            "Включите в аккаунте Google двухэтапную аутентификацию и создайте «Пароль "
            "приложения». После смены основного пароля его придётся создать заново.",
        ),
    }
    usual = translate("Providers", "Создайте его на сайте почты в настройках безопасности.")
    words = known.get(hints.provider, usual)
    if hints.enable_access and hints.provider not in known:
        words += " " + translate("Providers", "И разрешите там доступ почтовым программам.")
    return words


def _access(hints: Hints) -> str:
    return translate(
        "Providers",
        "{0}: сначала разрешите на сайте почты доступ для почтовых программ (IMAP, POP3, SMTP).",
    ).format(hints.provider_name)
