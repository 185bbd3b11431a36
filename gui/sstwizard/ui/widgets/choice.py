"""A large choice, as the first page has them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QVBoxLayout

from ..style.theme import Tone, color
from .labels import IconLabel, LineLabel, TextLabel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

_TINT, _FRAME = 18, 2
"""How opaque the accent lies on the chosen one, of 255, and how wide it frames it, in pixels."""


class Choice(QPushButton):
    """A large choice with an icon, a title and a sentence: Next does what the chosen one says, and so does Enter.

    A click or an arrow key chooses, a double-click goes on. Tab stops at the chosen one alone, as at radio buttons.
    """

    moved = Signal(int)
    """The arrow keys go to another choice: so many down, or up."""
    followed = Signal()
    """It was double-clicked."""

    def __init__(self, icon_name: str, title: str, explanation: str, badge: str = "") -> None:
        """Show a choice.

        Args:
            icon_name: One of resources/icons.
            title: What it does; `&` stands before the letter to press with Alt.
            explanation: A sentence about it.
            badge: A word beside the title.
        """
        super().__init__()
        self._row = QHBoxLayout(self)
        self.title = title
        self._explanation, self._badge = explanation, badge
        self.setAutoDefault(False)  # Enter presses the wizard's Next
        self.setAccessibleName(title.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_chosen = False
        self._lay_out(icon_name)
        self.mark(chosen=False)

    def _lay_out(self, icon_name: str) -> None:
        heading, words = TextLabel(self.title, bold=True), TextLabel(self._explanation)
        heading.setBuddy(self)
        self.labels = heading, words
        title, column, row = QHBoxLayout(), QVBoxLayout(), self._row
        title.addWidget(heading, stretch=1)
        if self._badge:
            title.addWidget(LineLabel(self._badge, tone=Tone.ACCENT))
        column.setSpacing(2)
        column.addLayout(title)
        column.addWidget(words)
        line = self.fontMetrics().height()
        row.setContentsMargins(2 * line + self._dot, line * 4 // 5, line, line * 4 // 5)
        row.setSpacing(line)
        row.addWidget(IconLabel(icon_name, Tone.ACCENT, scale=2.2))
        row.addLayout(column, stretch=1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def _dot(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)

    def mark(self, *, chosen: bool) -> None:
        """Show whether Next does what this says."""
        self._is_chosen = chosen
        self.update()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        said = self.tr("Selected; Next does this.") if chosen else ""
        self.setAccessibleDescription(" ".join(filter(None, (self._badge, self._explanation, said))))

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._is_chosen:
                accent = color(Tone.ACCENT)
                tint = QColor(accent)
                tint.setAlpha(_TINT)
                painter.setPen(QPen(accent, _FRAME))
                painter.setBrush(tint)
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
            dot = QStyleOptionButton()
            dot.initFrom(self)
            dot.state &= ~QStyle.StateFlag.State_HasFocus
            dot.state |= QStyle.StateFlag.State_On if self._is_chosen else QStyle.StateFlag.State_Off
            dot.rect = QRect(self.fontMetrics().height(), (self.height() - self._dot) // 2, self._dot, self._dot)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorRadioButton, dot, painter, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.followed.emit()
