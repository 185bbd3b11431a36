"""What all tests share: files to read, a factory of certificates, a PowerShell, and what is said of what is lacking."""

from __future__ import annotations

import os
import tarfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import waiting
import wants
from pki import PKI, Entity
from sstwizard.core import list_dates

# Tests need no display. Wine hides variables whose names begin with QT_, so it is another one that chooses there.
platform = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("SSTWIZARD_TEST_PLATFORM", "offscreen")
# Nor do they depend on what the user has set for windows, the language and a log; a test sets what it is about.
# By DESKTOP, Qt takes over the desktop's dialogs and colors.
DESKTOP = ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION")
for name in [*os.environ]:
    if name.startswith(("QT_", "LC_")) or name in ("LANGUAGE", "SSTWIZARD_LOG", *DESKTOP):
        del os.environ[name]
os.environ |= {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": platform}

# How long an example takes, and how long it takes to make some, depends on what else the machine does.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

SHARED = Path(__file__).resolve().parents[2] / "shared"
ATTACKS = Path(__file__).with_name("attacks.tar.xz")
LACKING = ("shared", "pwsh")
"""The fixtures of what many machines lack; a test that uses one has a mark of its name."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs more than the project, and begin with the files that take longest.

    So of several processes none is left with a long file at the end.
    """
    for item in items:
        for name in {*LACKING} & {*getattr(item, "fixturenames", ())}:
            item.add_marker(name)
    items.sort(key=lambda item: not {"powershell", "test_distribution.py"} & {*item.path.parts})


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tell those who wait how long a test that failed has taken."""
    if report.failed:
        waiting.note(report.duration)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests were left out for want of what."""
    skipped = terminalreporter.stats.get("skipped", [])
    if said := wants.summary(report.longrepr[2] for report in skipped):
        terminalreporter.write_line(said)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of samples that lies beside the project; tests that need it are left out where it is absent."""
    if not SHARED.is_dir():
        wants.leave_out(wants.SAMPLES)
    return SHARED


@pytest.fixture(scope="session")
def attacks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that were made to deceive, or to cost all time and memory."""
    folder = tmp_path_factory.mktemp("attacks")
    with tarfile.open(ATTACKS) as archive:
        archive.extractall(folder, filter="data")
    return folder


@pytest.fixture(autouse=True)
def _new_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lists that come with the program are new, on whatever day the tests run."""
    monkeypatch.setattr(list_dates, "_age", lambda _now: timedelta())


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
    """The path of a PowerShell; tests that need it are left out where none is found."""
    from powershell.console import program

    found = program()
    if not found:
        wants.leave_out(wants.POWERSHELL)
    return found
