"""The program as a screen reader meets it: by role, name and state, through Qt's accessibility interface.

NVDA asks the same through UI Automation, Orca through AT-SPI. PySide6 has no QAccessibleTableInterface: cells are
met as children of their table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
ITEMS = {Role.ListItem, Role.TreeItem, Role.Cell, Role.RowHeader, Role.ColumnHeader}
"""What stands in lists, trees and tables; an empty cell has no name."""
CONTROLS = {
    *{Role.Button, Role.ButtonDropDown, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.PageTab},
    *{Role.EditableText, Role.List, Role.Tree, Role.Table, Role.ProgressBar, Role.Slider, Role.SpinBox, Role.Link},
}
"""What one operates, or asks for its value."""
_STATES = (
    *("active", "busy", "checkable", "checkStateMixed", "checked", "collapsed", "defaultButton", "disabled"),
    *("editable", "expandable", "expanded", "focusable", "focused", "hasPopup", "invisible", "multiLine", "offscreen"),
    *("passwordEdit", "pressed", "readOnly", "selectable", "selected"),
)
_ENDLESS = 3000
"""More than this many things are in no window of the tests."""


@dataclass(frozen=True)
class Heard:
    """One thing in the tree, so deep below the window. Its interface belongs to Qt, and changes: it is asked anew."""

    interface: QAccessibleInterface
    depth: int = 0

    @property
    def role(self) -> QAccessible.Role:
        """What it is."""
        return self.interface.role()

    @property
    def name(self) -> str:
        """What it is called; without the mark of its letter."""
        return self.interface.text(QAccessible.Text.Name).replace("&", "").strip()

    @property
    def description(self) -> str:
        """What is said besides."""
        return self.interface.text(QAccessible.Text.Description)

    @property
    def value(self) -> str:
        """What is in it: the text of a field, how far a bar is."""
        values = self.interface.valueInterface()
        return str(values.currentValue()) if values else self.interface.text(QAccessible.Text.Value)

    @property
    def states(self) -> frozenset[str]:
        """The states that it is in, of those that a screen reader tells."""
        state = self.interface.state()
        return frozenset(name for name in _STATES if getattr(state, name))

    @property
    def is_control(self) -> bool:
        """It can be operated, or reached by keyboard."""
        if self.role in ITEMS:
            return False
        return self.role in CONTROLS or ("focusable" in self.states and self.role is not Role.Dialog)

    @property
    def children(self) -> Iterator[Heard]:
        """What is in it, and is to be seen."""
        for at in range(self.interface.childCount()):
            child = self.interface.child(at)
            if child is not None and child.isValid() and not child.state().invisible:
                yield Heard(child, self.depth + 1)

    def all(self) -> Iterator[Heard]:
        """It, and all that is below it."""
        yield self
        for child in self.children:
            yield from child.all()

    def find(self, role: QAccessible.Role, name: str) -> Heard:
        """Return the one thing of a role and a name."""
        same = [each for each in self.all() if each.role is role and each.name == name]
        assert len(same) == 1, f"{len(same)} × {role.name} “{name}” in:\n{dump(self)}"
        return same[0]

    def __str__(self) -> str:
        said = [self.role.name, f"“{self.name}”"]
        said += [f"({self.description})"] if self.description else []
        said += [f"= {self.value}"] if self.value else []
        return " ".join([*said, f"[{' '.join(sorted(self.states))}]"])


def heard(widget: QWidget) -> Heard:
    """Return what a screen reader meets at a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return Heard(interface)


def dump(tree: Heard) -> str:
    """Return the tree as lines, each below what it is in."""
    lines = [f"{'  ' * each.depth}{each}" for each in tree.all()]
    assert len(lines) < _ENDLESS
    return "\n".join(lines)


def nameless(tree: Heard) -> list[str]:
    """Return the controls without a name."""
    return [str(each) for each in tree.all() if each.is_control and not each.name]


def alike(tree: Heard) -> list[str]:
    """Return the controls that can't be told apart: of one role, with the same name and description."""
    told = Counter(f"{each.role.name} “{each.name}” ({each.description})" for each in tree.all() if each.is_control)
    return [each for each, count in told.items() if count > 1]


@dataclass(frozen=True)
class Announced:
    """What a screen reader was told to say; what is urgent, whatever it is saying."""

    said: str
    is_urgent: bool


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[Announced]:
    """All that is announced in a test. PySide6 does not expose Qt's own place to listen, so it is heard at the door."""
    told: list[Announced] = []
    to_qt = QAccessible.updateAccessibility

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(Announced(event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))
        to_qt(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is there, as far as Qt believes it (on Windows only a real one counts): no old cell is kept."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)
