"""The lock files hold what `pyproject.toml` asks for, pinned and with hashes."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.unit.meta.sources import ROOT

PINNED = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>\S+)(?P<rest>.*)$", re.MULTILINE)


def locked(name: str) -> dict[str, set[str]]:
    """Return package → the versions that a lock file pins (one, or one for each Python)."""
    versions: dict[str, set[str]] = {}
    for line in PINNED.finditer((ROOT / name).read_text(encoding="utf-8")):
        versions.setdefault(line["name"], set()).add(line["version"])
    return versions


def wanted() -> tuple[list[Requirement], list[Requirement]]:
    """Return what the program and what its developers need."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    program = [Requirement(text) for text in project["project"]["dependencies"]]
    return program, [Requirement(text) for text in project["dependency-groups"]["dev"]]


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_lock_satisfies_the_project(lock: str) -> None:
    program, development = wanted()
    versions = locked(lock)
    for requirement in program + (development if "dev" in lock else []):
        pinned = versions[canonicalize_name(requirement.name)]
        assert all(requirement.specifier.contains(version) for version in pinned), requirement


def test_developers_test_the_versions_that_users_get() -> None:
    everything = locked("requirements-dev.lock")
    assert all(
        everything[name] == versions for name, versions in locked("requirements.lock").items()
    )


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_package_has_a_hash(lock: str) -> None:
    entries = re.split(r"^(?=[a-z])", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    packages = [entry for entry in entries if not entry.startswith("#")]
    assert len(packages) > 40
    assert [entry for entry in packages if "--hash=sha256:" not in entry] == []
