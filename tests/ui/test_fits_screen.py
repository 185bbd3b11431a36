"""Windows fit their screen, frame included, and stay on it."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sstwizard.ui.style.screen import fit_to_screen, placed_within, room
from waiting import LIMIT
from windows_store import is_wine

TESTS = Path(__file__).resolve().parent.parent


class Screen(NamedTuple):
    """A screen, without its taskbar, in pixels; how far all is enlarged, and how large text is, in points."""

    width: int
    height: int
    scale: float
    points: float


SCREENS = {
    "1366x768": Screen(1366, 768 - 48, 1, 9),
    "1920x1080 at 150 %": Screen(1920, 1080 - 72, 1.5, 9),
    "1024x768": Screen(1024, 768, 1, 9),
    "1024x768, 18 points": Screen(1024, 800, 1, 18),
    "2048x1536 at 200 %, 18 points": Screen(2048, 1600, 2, 18),
}
"""Where text is large, 1024×768 without the frame."""
if sys.platform == "win32" and is_wine():  # a small one, and one that is scaled and has large text
    SCREENS = {name: SCREENS[name] for name in ("1024x768", "2048x1536 at 200 %, 18 points")}


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_every_window_fits(tmp_path: Path, screen: Screen) -> None:
    """Each page's window and each dialog lies on the screen, can be maximized, and comes back when moved away."""
    found = on(screen, tmp_path)
    left, top, right, bottom = found["screen"]
    assert (right - left + 1, bottom - top + 1) == (screen.width // screen.scale, screen.height // screen.scale)
    assert len(found["windows"]) == 10
    for name, window in found["windows"].items():
        edges = window["frame"]
        assert left <= edges[0] < edges[2] <= right, (name, window)
        assert top <= edges[1] < edges[3] <= bottom, (name, window)
        assert window["maximizes"], name


def on(screen: Screen, folder: Path) -> dict[str, Any]:
    """Return where all windows are on such a screen."""
    described = {"name": "it", "x": 0, "y": 0, "width": screen.width, "height": screen.height}
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [described | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    environment = dict(
        os.environ,
        QT_QPA_PLATFORM=f"offscreen:configfile={config.name}",  # Qt would take the colon after a drive for its own
        QT_SCALE_FACTOR=str(screen.scale),
        PYTHONPATH=os.pathsep.join([str(TESTS.parent / "gui"), str(TESTS)]),
        XDG_STATE_HOME=str(folder),
    )
    if sys.platform == "win32":  # there, this platform finds no font by itself, and draws boxes as wide as high
        shutil.copy(font_of_windows(), folder)
        environment["QT_QPA_FONTDIR"] = str(folder)
    program = [sys.executable, "-W", "ignore", "-m", "ui.on_screen", str(screen.points)]
    done = subprocess.run(
        program, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=LIMIT
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def font_of_windows() -> Path:
    """Return the file of a font that each Windows has; Wine's lies in another folder."""
    winreg: Any = importlib.import_module("winreg")
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Fonts") as fonts:
        file, _kind = winreg.QueryValueEx(fonts, "Tahoma (TrueType)")
    return Path(os.environ["SYSTEMROOT"], "Fonts", file)


@pytest.mark.parametrize("grows", [False, True], ids=["its screen becomes smaller", "it grows"])
def test_what_changes_later_is_followed(qtbot: QtBot, grows: bool) -> None:
    """A window that is shown is shrunk to its screen when either of them changes."""
    window = QWidget()
    qtbot.addWidget(window)
    fit_to_screen(window, QSize(300, 200))
    with qtbot.waitExposed(window):
        window.show()
    least = room(window).size() + QSize(1, 1)  # by more than a frame Windows lets none be larger than its screen
    if grows:
        window.setMinimumSize(least)
        window.setMinimumSize(0, 0)
    else:
        window.resize(least)
        window.screen().availableGeometryChanged.emit(window.screen().availableGeometry())
    qtbot.waitUntil(lambda: room(window).contains(window.geometry()))


def test_a_window_below_the_edge_is_not_moved_aside(qtbot: QtBot) -> None:
    """One that lies too high is moved down alone, whatever frame was guessed: else it would wander at each start."""
    window = QWidget()
    qtbot.addWidget(window)
    fit_to_screen(window, QSize(300, 200))
    window.setGeometry(QRect(200, -5, 300, 200))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: room(window).contains(window.geometry()))
    assert window.geometry().x() == 200


@pytest.mark.parametrize(
    ("window", "placed"),
    [
        (QRect(100, 100, 800, 600), QRect(100, 100, 800, 600)),
        (QRect(700, 300, 800, 600), QRect(566, 108, 800, 600)),
        (QRect(-50, -20, 800, 600), QRect(0, 0, 800, 600)),
        (QRect(30, 10, 1400, 900), QRect(0, 0, 1366, 708)),
    ],
    ids=["inside", "beyond the lower right", "beyond the upper left", "too large"],
)
def test_a_window_is_moved_and_shrunk_no_more_than_it_takes(window: QRect, placed: QRect) -> None:
    """A window inside stays where it is; one partly outside is moved; one too large is as large as the room."""
    assert placed_within(window, QRect(0, 0, 1366, 708)) == placed
