"""Fields: one that has room for its placeholder, and the filter of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

from ..style.icons import icon
from ..style.theme import Tone

_LETTERS = 17
"""For how many a QLineEdit wants room."""
_CHECK = "✓ "


class RoomyField(QLineEdit):
    """A field that wants to be as wide as its placeholder; by itself, one has room for seventeen letters."""

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.example = placeholder
        self.setPlaceholderText(placeholder)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._wanted), hint.height())

    @property
    def _wanted(self) -> int:
        metrics = self.fontMetrics()
        around = super().sizeHint().width() - _LETTERS * metrics.horizontalAdvance("x")
        return around + metrics.horizontalAdvance(self.example)


class FilterBox(RoomyField):
    """A field whose Return goes to the list, not to the next page, and whose Esc clears it, and closes nothing."""

    left = Signal()

    def __init__(self, placeholder: str, name: str, clear: str = "") -> None:
        """Make an empty field.

        Args:
            placeholder: What stands in it while it is empty, where there is room.
            name: What a screen reader calls it; this stands in it where there is less.
            clear: What the button that clears it is called, where that is no filter.
        """
        super().__init__(placeholder)
        self.setObjectName("filter")
        self._add_clear_button(clear or self.tr("Clear the filter"))
        self.setToolTip(placeholder)
        self.setAccessibleName(name)

    def _add_clear_button(self, name: str) -> None:
        """Add what clears it. Qt's own would search the system's icons first, for 20 ms."""
        self._clear = clear = self.addAction(icon("clear", Tone.PLAIN), QLineEdit.ActionPosition.TrailingPosition)
        clear.setText(name)
        clear.setVisible(False)
        clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: clear.setVisible(bool(text)))

    def take_focus(self) -> None:
        """Take the focus, so that what is typed replaces what stands here."""
        self.show()
        self.setFocus()
        self.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setPlaceholderText(self.example if self._wanted <= self.width() else self.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._clear.setIcon(icon("clear", Tone.PLAIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class FilterButton(QPushButton):
    """A button that stays pressed, with a check mark then: color alone would not tell."""

    def __init__(self, text: str, explanation: str) -> None:
        """Make a button that is not pressed, wide enough for its mark; an explanation says what it takes away."""
        super().__init__(f"{_CHECK}{text}")
        self.setCheckable(True)
        self.setToolTip(explanation)
        self.setAccessibleName(text.replace("&", ""))
        self.setAccessibleDescription(explanation)
        self.setMinimumWidth(self.sizeHint().width())
        self.setText(text)
        self.toggled.connect(lambda pressed: self.setText(f"{_CHECK}{text}" if pressed else text))
