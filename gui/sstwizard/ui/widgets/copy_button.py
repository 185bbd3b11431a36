"""A button that copies a text to the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ..style.tooltips import tooltip
from .announcement import announce

COPIED_FOR = 2000  # milliseconds


class CopyButton(QPushButton):
    """Copies a text to the clipboard, and says so for two seconds."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._copied = label, self.tr("✓ Copied")
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._timer.timeout.connect(lambda: self.setText(self._label))
        self.setAutoDefault(False)  # Enter elsewhere must not copy
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(label)
        self.clicked.connect(self._copy)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in (self._label, self._copied))
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents = QSize(widest, self.fontMetrics().height())
        width = self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, contents, self).width()
        return QSize(width, hint.height())

    def offer(self, text: str, blocked: str = "") -> None:
        """Set what is copied.

        Args:
            text: The text.
            blocked: Why it can't be copied, which disables the button; empty where it can.
        """
        if text != self._text and self._timer.isActive():
            self._timer.stop()
            self.setText(self._label)
        self._text = text
        self.setEnabled(not blocked)
        self.setToolTip(tooltip(blocked))
        self.setAccessibleDescription(blocked)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.setText(self._copied)
        self._timer.start()
        announce(self, self.tr("Copied to the clipboard"))
