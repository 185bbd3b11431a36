"""What all tests share: the folder of shared samples, and a factory of certificates."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import waiting
from pki import PKI, Entity

# Tests need no display. Wine hides variables whose names begin with QT_, so it is another one that chooses there.
os.environ.setdefault("QT_QPA_PLATFORM", os.environ.get("SSTWIZARD_TEST_PLATFORM", "offscreen"))

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that of several processes none is left with one at the end."""
    items.sort(key=lambda item: not {"powershell", "test_distribution.py"} & {*item.path.parts})


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tell those who wait how long a test that failed has taken."""
    if report.failed:
        waiting.note(report.duration)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of samples that lies beside the project; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the folder of shared samples is not beside the project")
    return SHARED


@pytest.fixture(scope="session")
def pki() -> PKI:
    """A factory of certificates for tests."""
    return PKI()


@pytest.fixture(scope="session")
def root(pki: PKI) -> Entity:
    """A root CA with its key."""
    return pki.make("Root")


@pytest.fixture(scope="session")
def pwsh() -> str:
    """The path of a PowerShell."""
    from powershell.console import program

    found = program()
    if not found:
        pytest.skip("there is no PowerShell: put pwsh on the PATH, or its path into SSTWIZARD_PWSH")
    return found
