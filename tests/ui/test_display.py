"""Where no window can be opened: one sentence, exit code 2, and no core dump."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sstwizard.ui.display import reason
from waiting import LIMIT

GUI = Path(__file__).resolve().parents[2] / "gui"
on_x11 = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
REFUSED = "qt.qpa.xcb: could not connect to display "
NEEDED = "qt.qpa.plugin: From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin."


def start(*arguments: str, **environment: str) -> tuple[int, str, str]:
    """Start the program with these variables and no display, and return its exit code and what it printed."""
    about_display = {"DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM"}
    others = {name: value for name, value in os.environ.items() if name not in about_display}
    command = [sys.executable, str(GUI), *arguments]
    done = subprocess.run(
        command, env=others | environment, capture_output=True, encoding="utf-8", check=False, timeout=LIMIT
    )
    return done.returncode, done.stdout, done.stderr


def sentence(why: str) -> str:
    """Return what is said, on one line."""
    return (
        f"sstwizard: no window can be opened, because {why}; use the command line instead, which needs none: "
        "sstwizard show FILE, or see sstwizard --help\n"
    )


@on_x11
@pytest.mark.parametrize(
    ("environment", "why"),
    [
        ({}, "there is no display"),
        ({"DISPLAY": ":7777"}, "the display “:7777” does not answer"),
        (
            {"QT_QPA_PLATFORM": "nonsense"},
            'Qt says: qt.qpa.plugin: Could not find the Qt platform plugin "nonsense" in ""',
        ),
    ],
)
def test_no_display_is_told_in_one_sentence(environment: dict[str, str], why: str) -> None:
    """Whether there is none, or none that answers; files that are named make no difference."""
    assert start(**environment) == (2, "", sentence(why))
    assert start("gone.cer", **environment) == (2, "", sentence(why))


@on_x11
@pytest.mark.parametrize(
    ("library", "why"),
    [
        ("libxcb-cursor.so.0", "a library that Qt needs is missing, most likely libxcb-cursor0"),
        ("libEGL.so.1", "a library that Qt needs can't be used ({library}: file too short)"),
    ],
)
def test_missing_library_is_told_in_one_sentence(library: str, why: str, tmp_path: Path) -> None:
    """One that Qt opens with the display, and one without which it can't be imported; here they are empty files."""
    (tmp_path / library).touch()
    said = sentence(why.format(library=tmp_path / library))
    assert start(DISPLAY=":7777", LD_LIBRARY_PATH=str(tmp_path)) == (2, "", said)


@on_x11
def test_commands_need_no_display() -> None:
    """Neither a command nor the check of the program itself opens a window that is seen.

    What Qt says of a display that can be used is held back only until it is clear that it can.
    """
    assert start("--version")[0] == 0
    code, _printed, errors = start("--self-test", QT_DEBUG_PLUGINS="1")
    assert (code, "qoffscreen" in errors) == (0, True)


@pytest.mark.parametrize(
    ("said", "display", "why"),
    [
        ([REFUSED, NEEDED], "", "there is no display"),
        ([f"{REFUSED}:0", NEEDED], ":0", "the display “:0” does not answer"),
        ([NEEDED], ":0", "a library that Qt needs is missing, most likely libxcb-cursor0"),
        (["Failed to create wl_display (No such file)", NEEDED], ":0", "a library that Qt needs is missing, most"),
        (["Failed to create wl_display (No such file)"], "wayland-9", "the display “wayland-9” does not answer"),
        (["one.", "another."], "", "Qt says: another"),
        ([], "", "Qt finds nothing to open it on"),
    ],
)
def test_reason_is_found_in_what_qt_says(
    said: list[str], display: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt names libxcb-cursor0 in any case; whether it could connect tells the cases apart."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY" if display.startswith("w") else "DISPLAY", display)
    assert reason(said).startswith(why)
