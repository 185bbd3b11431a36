"""A flat button that opens what is folded below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget


class FoldButton(QToolButton):
    """Shows and hides a widget; reached by Tab, and pressed by the space bar."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(words.replace("&", ""))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setArrowType(Qt.ArrowType.RightArrow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._folded: QWidget | None = None
        self.toggled.connect(self._show)

    def fold(self, folded: QWidget) -> None:
        """Hide a widget until the button is pressed."""
        self._folded = folded
        self._show(self.isChecked())

    def _show(self, is_open: bool) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        if self._folded is not None:
            self._folded.setVisible(is_open)
