"""A person at the keyboard: presses keys in the active window, and looks at what has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sstwizard.ui.wizard import SSTWizard
from ui.staging import Stage

_TABS = 40


class Walker:
    """Drives a wizard by keys alone."""

    def __init__(self, stage: Stage, wizard: SSTWizard) -> None:
        self._stage, self.wizard = stage, wizard
        wizard.activateWindow()

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self._stage.until(condition)

    def until_read(self) -> None:
        """Wait until every source has been read and the choice been checked."""
        self._stage.settle(self.wizard)

    @property
    def focus(self) -> QWidget:
        """What has the keyboard's focus. A display without a window manager takes it away once: activate again."""
        if QApplication.focusWidget() is None:
            (QApplication.activeModalWidget() or self.wizard).activateWindow()
            self.until(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        QTest.keyClicks(self.focus, text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the widget of that object name has the focus."""
        for _ in range(_TABS):
            if self.focus.objectName() == name:
                return self.focus
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}; it stands at {self.focus.objectName()}")

    def choose(self, name: str) -> None:
        """Go to a choice of the first page by the arrow keys, and on by Enter."""
        while self.focus.objectName() != name:
            before = self.focus
            self.press(Qt.Key.Key_Down)
            assert self.focus is not before, f"no arrow leads to {name}"
        self.press(Qt.Key.Key_Return)

    def retype(self, text: str) -> None:
        """Replace the text of the field that has the focus."""
        assert isinstance(self.focus, QLineEdit)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def go_on(self) -> None:
        """Press the wizard's Next by its name for the keyboard, and wait for the next page."""
        page = self.wizard.currentId()
        button = self.wizard.button(SSTWizard.WizardButton.NextButton)
        self.until(button.isEnabled)
        self.tab_to(button.objectName())
        self.press(Qt.Key.Key_Space)
        self.until(lambda: self.wizard.currentId() != page)
