"""The indicator of a check box, visible on light and dark lists, ticked or not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen

from ..style.theme import Tone, blend, colour


def draw_box(painter: QPainter, place: QRectF, palette: QPalette, *, checked: bool, selected: bool = False) -> None:
    """Draw a box into `place`; on a selected row without the accent colour, which the row has itself."""
    box = place.adjusted(0.5, 0.5, -0.5, -0.5)
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    accent = colour(Tone.ACCENT, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent if checked and not selected else blend(base, text, 0.7), 1.2))
    painter.setBrush(accent if checked and not selected else base)
    painter.drawRoundedRect(box, 2.5, 2.5)
    if checked:
        tick = QPainterPath(_part(box, 0.22, 0.52))
        tick.lineTo(_part(box, 0.43, 0.73))
        tick.lineTo(_part(box, 0.80, 0.28))
        painter.setPen(QPen(text if selected else base, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)
    painter.restore()


def _part(box: QRectF, x: float, y: float) -> QPointF:
    return box.topLeft() + QPointF(box.width() * x, box.height() * y)
