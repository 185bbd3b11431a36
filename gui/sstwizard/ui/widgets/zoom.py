"""The buttons and keys that make commands larger and smaller."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from .step_list import StepList

POINTS = "office365/points"


class Zoom(QObject):
    """Sets the size of a list's commands, and remembers it."""

    def __init__(self, page: QWidget, steps: StepList, settings: QSettings) -> None:
        super().__init__(page)
        self._page, self._steps, self._settings = page, steps, settings
        self.smaller = self._build("A−", self.tr("Smaller commands"), ["Ctrl+-"], -1)
        self.larger = self._build("A+", self.tr("Larger commands"), ["Ctrl++", "Ctrl+="], 1)
        points = settings.value(POINTS, 0, int)
        if isinstance(points, int) and points > 0:
            steps.set_points(points)

    def _build(self, sign: str, name: str, keys: list[str], change: int) -> QToolButton:
        action = QAction(sign, self._page)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{name} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(lambda: self._zoom(change))
        self._page.addAction(action)
        button = QToolButton()
        button.setDefaultAction(action)
        button.setObjectName("smaller" if change < 0 else "larger")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _zoom(self, change: int) -> None:
        if self._steps.cards:
            now = self._steps.cards[0].command.fontInfo().pointSize()
            self._settings.setValue(POINTS, self._steps.set_points(now + change))
