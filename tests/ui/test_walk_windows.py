"""The walk through the built wizard on Windows, here in this process: by Qt's keys and what Qt tells screen readers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from walk_windows import ON, SUBTREE, TOGGLE_STATE, Walk

from pki import Entity
from ui.staging import Stage, certificates, source, the
from ui.walk import Walker

KEYS = {"HOME": Qt.Key.Key_Home, "DOWN": Qt.Key.Key_Down, "SPACE": Qt.Key.Key_Space, "TAB": Qt.Key.Key_Tab}
MODIFIERS = {"^": Qt.KeyboardModifier.ControlModifier, "%": Qt.KeyboardModifier.AltModifier}
KEY = re.compile(r"\{(?P<name>[A-Z]+)\}|(?P<modifier>[\^%])(?P<letter>[a-z])")


class Element:
    """What UI Automation has of an accessible object."""

    def __init__(self, told: QAccessibleInterface) -> None:
        self._told, place = told, told.rect()
        self.CurrentName = told.text(QAccessible.Text.Name)
        self.CurrentProcessId = os.getpid()
        self.CurrentLocalizedControlType, self.CurrentAutomationId = str(told.role()), ""
        self.CurrentBoundingRectangle = SimpleNamespace(left=place.left(), right=place.right(), bottom=place.bottom())

    def GetRuntimeId(self) -> tuple[int, ...]:
        """Return what tells it from all others."""
        return tuple(shiboken6.getCppPointer(self._told.object()))

    def FindFirst(self, scope: int, condition: tuple[int, int]) -> Element | None:
        """Return what has a tick, itself or below."""
        assert (scope, condition) == (SUBTREE, (TOGGLE_STATE, ON))
        return next((Element(each) for each in subtree(self._told) if each.state().checked), None)


def subtree(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield an accessible object and all below it."""
    yield told
    for number in range(told.childCount()):
        yield from subtree(the(told.child(number)))


class Person:
    """UI Automation and the keys, of a wizard of this process."""

    def __init__(self, walker: Walker, qtbot: QtBot, broken: str = "") -> None:
        self._walker, self._qtbot, self._broken = walker, qtbot, broken

    def CreatePropertyCondition(self, which: int, value: int) -> tuple[int, int]:
        """Return a condition."""
        return which, value

    def GetFocusedElement(self) -> Element:
        """Return what has the focus."""
        return Element(accessible(self._walker.focus))

    def press(self, keys: str) -> None:
        """Press keys as pywinauto does; blanks it would pass over."""
        assert KEY.sub("", keys) == ""
        for key in KEY.finditer(keys):
            if key["letter"]:
                self._walker.press(getattr(Qt.Key, f"Key_{key['letter'].upper()}"), MODIFIERS[key["modifier"]])
            elif key["name"] != self._broken:
                self._walker.press(KEYS[key["name"]])

    def pause(self, seconds: float) -> None:
        """Wait until all that was begun is done; the page changes some turns after its keys."""
        self._walker.until_read()
        self._qtbot.wait(int(seconds * 50))


def accessible(widget: QWidget) -> QAccessibleInterface:
    """Return what Qt tells screen readers of a widget."""
    return the(QAccessible.queryAccessibleInterface(widget))


def walk(stage: Stage, qtbot: QtBot, family: list[Entity], folder: Path, broken: str = "") -> None:
    """Walk through a wizard with a source whose roots Windows vouches for, which was started with a file."""
    (folder / "ca.cer").write_bytes(family[0].der)
    wizard = stage.open(source("store", certificates(family)), files=[folder / "ca.cer"])
    person: Any = Person(Walker(stage, wizard), qtbot, broken)
    Walk(Element(accessible(wizard)), os.getpid(), person, person.press, person.pause).through()


def test_the_walk_comes_to_export(
    stage: Stage, qtbot: QtBot, family: list[Entity], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Something is selected, each page has other stops, and all of them have names and places."""
    walk(stage, qtbot, family, tmp_path)
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0].split() for line in lines] == [
        ["ok", each] for each in ("Certificates", "selected", "Chains", "Export")
    ], lines
    assert lines[1].endswith(": Family Issuing CA, in the collection")
    assert "; Filter; " in lines[0]
    assert "; File name; " in lines[3]


def test_where_nothing_is_selected_the_walk_fails(
    stage: Stage, qtbot: QtBot, family: list[Entity], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says so, and that no other page came."""
    walk(stage, qtbot, family, tmp_path, broken="SPACE")
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "FAILED   nothing is selected"
    assert [line.split(":")[0].split() for line in lines[2:]] == [["FAILED", "Chains"], ["FAILED", "Export"]]
    assert all(line.endswith("it is the page before") for line in lines[2:])
