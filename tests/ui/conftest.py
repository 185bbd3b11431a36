"""What all tests of windows share."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QSettings, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core.platform import file_access
from sstwizard.ui.kit import theme
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.kit.tasks import Workers, collect_due_garbage
from sstwizard.ui.kit.theme import ReadableStyle, apply_style, follow_font
from ui.palettes import System
from ui.reach import language as language
from ui.reach import room as room
from ui.reach import troubled as troubled
from ui.reach import use_font
from ui.running import Computer
from ui.staging import Stage
from waiting import limit

if sys.platform == "win32":
    from sstwizard.core.platform import win32


class PatientBot(QtBot):
    """Waits as long as all tests do, not the five seconds of pytest-qt's own."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int | None = None) -> None:
        """Wait until something holds."""
        super().waitUntil(callback, timeout=_patient(timeout))

    def waitSignal(self, signal: object, *, timeout: int | None = None, **options: Any) -> Any:
        """Wait for a signal. Whoever says 0 doesn't wait: `assertNotEmitted` does."""
        return super().waitSignal(signal, timeout=_patient(timeout), **options)


def _patient(milliseconds: int | None) -> int:
    return int(limit() * 1000) if milliseconds is None else milliseconds


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Drives windows."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Icons and colors need an application; it is dressed as the program's is, whatever the machine's own is."""
    if not isinstance(qapp.style(), ReadableStyle):
        apply_style(qapp)
        follow_font()
        use_font(qapp)
        QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture(autouse=True)
def _contrast(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system has high contrast where a test gives it such a palette, whatever the machine's own is set to."""
    monkeypatch.setattr(System, "palette", "")
    monkeypatch.setattr(theme, "is_high_contrast", System.is_high_contrast)


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Garbage is searched for on the window's thread alone, as in the program, here between two tests."""
    gc.disable()
    yield
    collect_due_garbage()
    gc.enable()


@pytest.fixture(autouse=True)
def _no_key_held(qapp: QApplication) -> Iterator[None]:
    """QTest's Ctrl+A leaves Ctrl held, and a view selects otherwise with it: the next test begins with none."""
    yield
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture(autouse=True)
def _nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """A dialog that outlived its test would keep the windows of the next ones from being used."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert qapp.activeModalWidget() is None


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder, in which nothing is but what the test puts there; on Windows, that of local data.

    The runs of PowerShell that a test leaves there would be reported on the next one's Welcome.
    """
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    if sys.platform == "win32":
        monkeypatch.setattr(file_access, "known_folder", {win32.LOCAL_APP_DATA: home}.__getitem__)
    return home


@pytest.fixture(params=[True, False], ids=["Documents", "no Documents"])
def suggested(request: pytest.FixtureRequest, home: Path) -> Path:
    """The folder that is suggested for files: Documents, or the user's own where there is no such folder."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    if sys.platform == "win32":
        return documents
    assert documents == home / "Documents"
    if request.param:
        documents.mkdir()
    return documents if request.param else home


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loopback is asked directly, whatever the system's proxy is."""
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture(scope="session")
def family(pki: PKI) -> list[Entity]:
    """A root, what it issued, and what that issued."""
    root = pki.make("Family Root CA")
    policy = pki.make("Family Policy CA", root)
    return [root, policy, pki.make("Family Issuing CA", policy)]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of this test alone."""
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def workers() -> Iterator[Workers]:
    """Threads that end with the test."""
    made = Workers()
    yield made
    made.shutdown()


@pytest.fixture
def computer(request: pytest.FixtureRequest) -> Computer:
    """A computer with the PowerShells that a test asks for; with none by default."""
    return Computer(getattr(request, "param", ()))


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, computer: Computer) -> Stage:
    """Opens wizards with settings of this test alone, on that computer."""
    return Stage(qtbot, tmp_path, computer)
