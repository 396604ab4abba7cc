"""All sentences together: `failure_text` from here knows the failures of every service."""

from enot_desktop.ui.wording import (
    accounts,
    clinic,
    failures,
    letters,
    lists,
    mailings,
    recipients,
    sending,
)

PARTS = (accounts, clinic, letters, lists, mailings, recipients, sending)
failure_text = failures.failure_text
