"""The one button of a page that does what the page is for: filled with the accent, and larger than others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ..style.theme import Tone, blend, color, is_high_contrast, text_on

_LETTERS = 1.15
_INSET, _ROUND = 3.5, 4
_ROLE, _GROUPS = QPalette.ColorRole, (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)


class FilledButton(QPushButton):
    """In high contrast it has the colors of what is selected; a line inside shows the focus."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._shown: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._enlarge()
        self._color()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._enlarge()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isEnabled():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = self.palette().color(_ROLE.Button)
        painter.setBrush(blend(fill, self.palette().color(_ROLE.ButtonText), 0.12) if self.isDown() else fill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect(), _ROUND, _ROUND)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(_ROLE.ButtonText), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET), _ROUND, _ROUND)

    def _enlarge(self) -> None:
        font = QApplication.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _LETTERS)
        self.setFont(font)
        height = self.fontMetrics().height()
        self.setMinimumSize(height * 12, height * 2)

    def _color(self) -> None:
        """Take the colors of now; setting them makes an event that leads here again."""
        now = QApplication.palette()
        if is_high_contrast(now):
            fill, text = now.color(_ROLE.Highlight), now.color(_ROLE.HighlightedText)
        else:
            fill = color(Tone.ACCENT, now)
            text = text_on(fill)
        if self._shown == (fill.rgba(), text.rgba()):
            return
        self._shown, palette = (fill.rgba(), text.rgba()), QPalette()
        for group in _GROUPS:
            palette.setColor(group, _ROLE.Button, fill)
            palette.setColor(group, _ROLE.ButtonText, text)
        self.setPalette(palette)
