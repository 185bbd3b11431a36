"""The one button of a page that does what the page is for: filled as the default button is, and larger than others."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QStyleOptionButton, QWidget

_LETTERS = 1.15


class FilledButton(QPushButton):
    """Drawn like the default button, whatever Enter presses."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._enlarge()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.features |= QStyleOptionButton.ButtonFeature.DefaultButton

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._enlarge()

    def _enlarge(self) -> None:
        font = QApplication.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _LETTERS)
        self.setFont(font)
        height = self.fontMetrics().height()
        self.setMinimumSize(height * 12, height * 2)
