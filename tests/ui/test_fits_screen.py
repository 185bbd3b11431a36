"""Windows open within their screen, frame included."""

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

from waiting import LIMIT

TESTS = Path(__file__).resolve().parent.parent


class Screen(NamedTuple):
    """A screen, without its taskbar, in pixels; how far all is enlarged, and how large text is, in points."""

    width: int
    height: int
    scale: float
    points: float


SCREENS = {
    "1024x768": Screen(1024, 768, 1, 9),
    "2048x1536 at 200 %, 18 points": Screen(2048, 1600, 2, 18),
}
"""A small one, and one that is scaled, 1024×768 without the frame, and has large text."""


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_every_window_fits(tmp_path: Path, screen: Screen) -> None:
    """The wizard and each dialog lie on the screen, and can be maximized; pages need no more than the walk allows."""
    found = on(screen, tmp_path)
    left, top, right, bottom = found["screen"]
    assert (right - left + 1, bottom - top + 1) == (screen.width // screen.scale, screen.height // screen.scale)
    assert set(found["windows"]) == {"SSTWizard", "CertificateDetails", "TrustRoot", "HelpWindow"}
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
