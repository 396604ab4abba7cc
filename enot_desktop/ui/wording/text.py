"""The form in which a failure reaches a person."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FailureText:
    """What happened, what to do, and for faults of the program a report to copy."""

    title: str
    what: str
    to_do: str = ""
    report: str = ""
