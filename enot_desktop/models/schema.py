"""All models together, so that the metadata is complete wherever it is needed."""

from enot_desktop.models import account, animal, campaign, client, letter, mailing, template, user
from enot_desktop.models.base import Base

metadata = Base.metadata

__all__ = [
    "account",
    "animal",
    "campaign",
    "client",
    "letter",
    "mailing",
    "metadata",
    "template",
    "user",
]
