"""A box that shows a command."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent, QTextOption
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy, QWidget

_MIN_LINES = 3


class CommandBox(QPlainTextEdit):
    """A command to read and select. Long lines are wrapped on the screen only: a copy has no additional line breaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFont(_fixed_font())
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Ctrl and + or - change the size"))

    def sizeHint(self) -> QSize:
        document = self.document()
        layout, block, content = document.documentLayout(), document.begin(), 0.0
        while block.isValid():
            content += layout.blockBoundingRect(block).height()
            block = block.next()
        return QSize(400, min(self._outer(content), max(self._room, self._least())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def give_room(self, height: int) -> None:
        """Let the box be as high as its text, up to `height` pixels."""
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _least(self) -> int:
        return self._outer(self.fontMetrics().lineSpacing() * _MIN_LINES)

    def _outer(self, content: float) -> int:
        return ceil(content + 2 * self.document().documentMargin()) + 2 * self.frameWidth()


def _fixed_font() -> QFont:
    """Return a console's font: on Windows Consolas, as Qt's choice there, Courier New, is hard to read."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies(["Consolas", font.family(), "DejaVu Sans Mono"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(QApplication.font().pointSizeF())  # the system's own does not grow with the text
    return font
