"""The rail of numbered steps at the left, so that someone on the phone can say "go to step 3"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..style.theme import Tone, blend, colour


class StepRail(QWidget):
    """Shows the current step and ticks those before it. It is not clickable: Back and Next navigate."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self._current = 0
        self._narrow = False
        self.setObjectName("stepRail")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_current(0)

    def set_current(self, step: int) -> None:
        self._current = step
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {title}").format(
                number=step + 1, count=len(self._titles), title=self._titles[step]
            )
        )
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the numbers alone, where the window has no room for the titles."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        line = self._line()
        width = (
            2 * line if self._narrow else 2 * line + self._bold_metrics().horizontalAdvance(max(self._titles, key=len))
        )
        return QSize(width, 2 * line * len(self._titles))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self._line() * len(self._titles))

    def _line(self) -> int:
        return int(self.fontMetrics().height() * 1.4)

    def _bold_metrics(self) -> QFontMetrics:
        bold = QFont(self.font())
        bold.setBold(True)
        return QFontMetrics(bold)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        pitch = min(2.0 * self._line(), (self.height() - self._line()) / len(self._titles))
        for step in range(len(self._titles)):
            self._paint_step(painter, step, pitch)

    def _paint_step(self, painter: QPainter, step: int, pitch: float) -> None:
        line, palette = self._line(), self.palette()
        plain = palette.color(QPalette.ColorRole.Text)
        accent, faint = colour(Tone.ACCENT, palette), blend(palette.color(QPalette.ColorRole.Base), plain, 0.62)
        circle = QRectF(line * 0.5, line * 0.5 + step * pitch, line, line)
        if step + 1 < len(self._titles):
            painter.setPen(QPen(faint, 1.2))
            painter.drawLine(
                int(circle.center().x()),
                int(circle.bottom()) + 2,
                int(circle.center().x()),
                int(circle.top() + pitch) - 2,
            )
        reached = step <= self._current
        painter.setPen(QPen(accent if reached else faint, 1.4))
        painter.setBrush(accent if reached else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setFont(self._font(bold=True))
        painter.setPen(_on(accent) if reached else faint)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "✓" if step < self._current else str(step + 1))
        if not self._narrow:
            painter.setFont(self._font(bold=step == self._current))
            painter.setPen(plain if reached else faint)
            title = QRectF(circle.right() + line * 0.35, circle.top(), self.width() - circle.right(), line)
            painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self._titles[step])

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font


def _on(background: QColor) -> QColor:
    """Return black or white, whichever can be read on `background`."""
    return QColor(Qt.GlobalColor.black if background.lightness() > 140 else Qt.GlobalColor.white)
