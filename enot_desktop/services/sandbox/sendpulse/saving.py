"""The state of the invented SendPulse in a file, from one run of the program to the next."""

from __future__ import annotations

import base64
import json
import logging
from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin, get_type_hints

from enot_desktop.services.sandbox.sendpulse.state import State

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


def write_state(state: State, file: Path) -> None:
    """Write the whole state; a disk that does not take it is only noted in the log."""
    beside = file.with_name(file.name + ".new")
    try:
        content = json.dumps(asdict(state), default=_encoded, ensure_ascii=False)
        beside.write_text(content, encoding="utf-8")
        beside.replace(file)
    except OSError as error:
        _log.warning("the invented SendPulse was not saved: %s", type(error).__name__)


def read_state(file: Path) -> State:
    """Read a state back; without a file, or with one that is broken, it is a new one."""
    try:
        return cast("State", _decoded(State, json.loads(file.read_text(encoding="utf-8"))))
    except FileNotFoundError:
        return State()
    except (OSError, ValueError, TypeError, AttributeError, LookupError) as error:
        _log.warning("the invented SendPulse begins anew: %s", type(error).__name__)
        return State()


def _encoded(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(type(value).__name__)


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _decoded(kind: Any, value: Any) -> object:  # noqa: ANN401 - types and JSON as they come
    if get_origin(kind) is UnionType:
        return None if value is None else _decoded(get_args(kind)[0], value)
    if get_origin(kind) is dict:
        keys, values = get_args(kind)
        return {keys(name): _decoded(values, each) for name, each in value.items()}
    if get_origin(kind) is list:
        return [_decoded(get_args(kind)[0], each) for each in value]
    if is_dataclass(kind):
        make = cast("type", kind)
        hints = _hints(make)
        return make(**{name: _decoded(hints[name], each) for name, each in value.items()})
    return _plain(kind, value)


def _plain(kind: type, value: Any) -> object:  # noqa: ANN401 - JSON as it comes
    if kind is datetime:
        return datetime.fromisoformat(value)
    if kind is bytes:
        return base64.b64decode(value)
    if not isinstance(value, kind):
        raise TypeError(type(value).__name__)
    return value
