"""All sentences together: `failure_text` from here knows the failures of every service."""

from enot_desktop.ui.wording import (
    accounts,
    campaigns,
    clinic,
    failures,
    letters,
    lists,
    mailings,
    recipients,
    sending,
    sendpulse,
)

PARTS = (accounts, campaigns, clinic, letters, lists, mailings, recipients, sending, sendpulse)
failure_text = failures.failure_text
