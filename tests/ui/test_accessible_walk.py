"""The main job by what a screen reader can do: actions, states and texts, without a click.

Keys are pressed for a list alone: Return goes to it, and Space ticks in it. A cell's own action, Toggle, selects it,
and before Qt 6.10 a list can't be given the focus.
"""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.core import formats
from sstwizard.ui.pages.page import PageId
from sstwizard.ui.wizard import SSTWizard
from ui.accessible import Heard, Role, heard
from ui.accessible import listening as listening
from ui.staging import Stage, certificates, source, the

pytestmark = pytest.mark.usefixtures("listening")


class Listener:
    """Somebody who hears a wizard, and does what it offers."""

    def __init__(self, stage: Stage, wizard: SSTWizard) -> None:
        self.stage, self.wizard = stage, wizard

    @property
    def tree(self) -> Heard:
        """All that is there now."""
        return heard(self.wizard)

    def press(self, name: str) -> None:
        """Press a button, and wait until it was: Qt shows it pressed for a moment before it does its work."""
        self._press(self.tree.find(Role.Button, name))

    def _press(self, button: Heard) -> None:
        widget = button.interface.object()
        assert isinstance(widget, QAbstractButton)
        button.press()
        self.stage.until(lambda: not shiboken6.isValid(widget) or not widget.isDown())
        self.settle()

    def go_on(self) -> None:
        """Press Next, once it can be pressed, and wait for the next page."""
        here = self.wizard.currentId()
        self.stage.until(lambda: "disabled" not in self.next.states)
        self._press(self.next)
        self.stage.until(lambda: self.wizard.currentId() != here)
        self.settle()

    @property
    def next(self) -> Heard:
        """The button that goes on, whatever it is called."""
        return heard(self.wizard.button(SSTWizard.WizardButton.NextButton))

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.stage.settle(self.wizard)


@pytest.fixture
def listener(stage: Stage, family: list[Entity]) -> Listener:
    """A wizard with the family in its store."""
    return Listener(stage, stage.open(source("Store", certificates(family))))


def states(listener: Listener, role: Role, name: str) -> frozenset[str]:
    """Return the states of one thing, as they are now."""
    return listener.tree.find(role, name).states


def test_from_welcome_to_the_upload(listener: Listener, qtbot: QtBot, family: list[Entity]) -> None:
    """A certificate is ticked, its issuers are added, the file is written, and uploaded."""
    target = listener.stage.folder / "trusted.sst"
    listener.press("Create a new collection")
    outside, inside = (f"Family Issuing CA, {where} the collection" for where in ("not in", "in"))
    assert "checked" not in states(listener, Role.Cell, outside)
    listener.tree.find(Role.EditableText, "Filter").focus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):  # to the list, whose first line it is
        qtbot.keyClick(the(listener.wizard.focusWidget()), key)
    listener.settle()
    assert {"checkable", "checked", "selected"} <= states(listener, Role.Cell, inside)
    listener.go_on()
    listener.press("Add the 2 issuers")
    listener.press("The collection: Ready")
    listener.go_on()
    listener.tree.find(Role.EditableText, "File name").write(str(target))
    listener.go_on()
    listener.press("Export")
    listener.stage.until(lambda: listener.wizard.currentId() == PageId.UPLOAD)
    written = formats.read(target.read_bytes()).certificates
    assert {each.sha256 for each in written} == {each.certificate.sha256 for each in family}
    assert "checked" not in states(listener, Role.CheckBox, "It was uploaded")
    listener.tree.find(Role.CheckBox, "It was uploaded").toggle()
    assert "checked" in states(listener, Role.CheckBox, "It was uploaded")


def test_the_meter_has_a_value(listener: Listener, family: list[Entity]) -> None:
    """How many bytes of how many are used, as a number and in words."""
    listener.press("Create a new collection")
    listener.wizard.session.change(add=certificates(family))
    listener.settle()
    meter = listener.tree.find(Role.ProgressBar, "Size of the collection")
    size = listener.wizard.session.collection.size
    assert meter.value == str(size)
    assert meter.description == f"{QLocale().toString(size)} of {QLocale().toString(70_000)} bytes"
