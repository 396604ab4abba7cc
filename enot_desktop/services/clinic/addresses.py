"""E-mail addresses: are they possible, and when are two the same."""

from __future__ import annotations

from email.utils import parseaddr


def normalise_address(text: str) -> str:
    """Return the address as it is compared and stored, or an empty string when it is none.

    A display name is stripped, both parts are lowered, an international domain becomes punycode;
    dots and +tags are kept, for they may name different mailboxes.
    """
    # Its patterns take long to be built; no start of the program needs them.
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415

    bare = parseaddr(text.strip())[1] if "<" in text else text.strip()
    try:
        found = validate_email(bare, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return ""
    return f"{found.local_part.lower()}@{found.ascii_domain.lower()}"
