"""The main job by what a screen reader can do: actions, states and texts, without a click.

Keys are pressed for a list alone: Return goes to it, and Space ticks in it. A cell's own action, Toggle, selects it,
and before Qt 6.10 a list can't be given the focus.
"""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QTreeView
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.core import formats
from sstwizard.ui.pages.page import PageId
from sstwizard.ui.wizard import SSTWizard
from ui.accessible import Heard, Role, heard
from ui.accessible import listening as listening
from ui.staging import Stage, aim, certificates, source, the

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
    take_the_issuing_ca(listener, qtbot)
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


def take_the_issuing_ca(listener: Listener, qtbot: QtBot) -> None:
    """Go from the filter to the list, whose first line it is, and tick it."""
    outside, inside = (f"Family Issuing CA, {where} the collection" for where in ("not in", "in"))
    assert "checked" not in states(listener, Role.Cell, outside)
    listener.tree.find(Role.EditableText, "Filter").focus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(the(listener.wizard.focusWidget()), key)
    listener.settle()
    assert {"checkable", "checked", "selected"} <= states(listener, Role.Cell, inside)


def test_a_cell_is_selected_by_its_own_action(listener: Listener) -> None:
    """What is selected is told, and its details are shown; it is not ticked by that."""
    listener.press("Create a new collection")
    root = "Family Root CA, not in the collection"
    listener.tree.find(Role.Cell, root).toggle()
    assert "selected" in states(listener, Role.Cell, root)
    assert not listener.wizard.session.collection


def test_filters_and_tabs_say_whether_they_are_pressed(listener: Listener) -> None:
    """Each by the state that its kind has."""
    listener.press("Create a new collection")
    for name in ("S/MIME only", "CA only", "Hide expired"):
        before = states(listener, Role.CheckBox, name)
        listener.tree.find(Role.CheckBox, name).toggle()
        assert states(listener, Role.CheckBox, name) ^ before == {"checked"}
    assert "selected" in states(listener, Role.PageTab, "General")
    listener.tree.find(Role.PageTab, "Details").press()
    assert "selected" in states(listener, Role.PageTab, "Details")
    assert "selected" not in states(listener, Role.PageTab, "General")


def test_branches_say_whether_they_are_open(listener: Listener) -> None:
    """A branch of the tree is expanded or collapsed, and can be either; a leaf can't."""
    listener.press("Create a new collection")
    assert {"expandable", "expanded"} <= states(listener, Role.TreeItem, "All certificates")
    the(listener.wizard.findChild(QTreeView, "sources")).collapseAll()
    assert states(listener, Role.TreeItem, "All certificates") & {"expandable", "expanded"} == {"expandable"}


def test_one_format_is_chosen(listener: Listener, family: list[Entity]) -> None:
    """Radio buttons say which of them is chosen, and which can't be."""
    aim(listener.wizard, listener.stage.folder / "mine.sst")
    listener.wizard.session.change(add=certificates(family))
    listener.stage.go_to(listener.wizard, PageId.EXPORT)

    def chosen() -> list[str]:
        radios = [each for each in listener.tree.all() if each.role is Role.RadioButton]
        return [each.name for each in radios if "checked" in each.states]

    pem = "PEM bundle: all certificates in one text file (.PEM)"
    assert chosen() == ["Microsoft Serialized Certificate Store (.SST)"]
    listener.tree.find(Role.RadioButton, pem).toggle()
    assert chosen() == [pem]
    assert "disabled" in states(listener, Role.RadioButton, "Personal Information Exchange - PKCS #12 (.PFX)")


def test_the_meter_has_a_value(listener: Listener, family: list[Entity]) -> None:
    """How many bytes of how many are used, as a number and in words."""
    listener.press("Create a new collection")
    listener.wizard.session.change(add=certificates(family))
    listener.settle()
    meter = listener.tree.find(Role.ProgressBar, "Size of the collection")
    size = listener.wizard.session.collection.size
    assert meter.value == str(size)
    assert meter.description == f"{QLocale().toString(size)} of {QLocale().toString(70_000)} bytes"


def test_the_rail_tells_where_one_is(listener: Listener) -> None:
    """Pages are items of a list: the current one is selected, those to come are not to be chosen."""
    listener.press("Create a new collection")
    items = [each for each in listener.tree.all() if each.role is Role.ListItem]
    assert [each.name for each in items if "selected" in each.states] == ["Page 2 of 6: Certificates"]
    assert [each.name for each in items if "selectable" in each.states] == [each.name for each in items[:2]]
    assert items[0].name == "Page 1 of 6: Welcome, done"
