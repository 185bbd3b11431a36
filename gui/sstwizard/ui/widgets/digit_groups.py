"""A SHA-256 in eight large groups, and below each what was typed of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ...core.certificates.fingerprint import GROUP, Compared, groups
from ..style.icons import ERROR, GOOD, picture
from ..style.theme import Tone, blend, color, edge

_SIZES = (1.6, 1.4, 1.2)
"""How large the digits are, in sizes of the other text: the first for which there is room."""
_COLUMNS = 4
_AIR, _BETWEEN = 6, 8
_ROUND = 3


class DigitGroups(QWidget):
    """Shows which groups agree, and marks the first that is different."""

    def __init__(self, sha256: str, room: int, parent: QWidget | None = None) -> None:
        """Show the digits of a certificate; nothing is typed yet.

        Args:
            sha256: The digits.
            room: How wide it may be, in pixels.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("digits")
        self.setAccessibleName("SHA-256")
        self.groups = [_Group(number, digits) for number, digits in enumerate(groups(sha256), 1)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_BETWEEN)
        columns = self._fit(room)
        for at, group in enumerate(self.groups):
            group.setAccessibleName(f"{at + 1}: {_halves(group.digits)}")
            grid.addWidget(group, at // columns, at % columns)

    def _fit(self, room: int) -> int:
        """Make the digits as large as they may be, and return in how many columns the groups stand."""
        for size in _SIZES:
            for group in self.groups:
                group.set_size(size)
            if _COLUMNS * (self.groups[0].sizeHint().width() + _BETWEEN) <= room:
                return _COLUMNS
        return _COLUMNS // 2

    def show_typed(self, compared: Compared) -> None:
        """Show what was typed below each group."""
        wrong = compared.difference.group if compared.difference is not None else 0
        for number, group in enumerate(self.groups, 1):
            look = GOOD if compared.is_same(number) else ERROR if number == wrong else None
            group.show_typed(compared.typed[number - 1], look)


class _Group(QWidget):
    """One group: its number and digits, what was typed, and whether that is the same."""

    def __init__(self, number: int, digits: str) -> None:
        super().__init__()
        self._number, self.digits = number, digits
        self.typed = ""
        self.look: tuple[str, Tone] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._large = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)

    def set_size(self, size: float) -> None:
        """Set how large the digits are, in sizes of the other text."""
        self._large.setPointSizeF(self.font().pointSizeF() * size)

    def show_typed(self, typed: str, look: tuple[str, Tone] | None) -> None:
        if (typed, look) != (self.typed, self.look):
            self.typed, self.look = typed, look
            self.update()

    @property
    def _digit(self) -> float:
        return QFontMetrics(self._large).horizontalAdvance("0")

    @property
    def _before(self) -> int:
        """The room for the number and the icon."""
        return self.fontMetrics().height() + 2 * _AIR

    def sizeHint(self) -> QSize:
        wide = self._before + self._digit * (GROUP + 0.5) + _AIR
        return QSize(round(wide), 2 * QFontMetrics(self._large).height() + 2 * _AIR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = color(self.look[1], palette) if self.look is not None else None
        base = palette.base().color()
        painter.setPen(QPen(tone or edge(palette), 1))
        painter.setBrush(blend(base, tone, 0.08) if tone is not None else base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        line = QFontMetrics(self._large).height()
        painter.setPen(color(Tone.PLAIN, palette))
        number = QFont(self.font())
        number.setPointSizeF(number.pointSizeF() * 0.9)
        painter.setFont(number)
        painter.drawText(
            QRectF(_AIR, _AIR, self._before - _AIR, line), Qt.AlignmentFlag.AlignVCenter, str(self._number)
        )
        if self.look is not None:
            side = self.fontMetrics().height()
            shown = picture(*self.look, round(side * self.devicePixelRatioF()))
            painter.drawPixmap(QRectF(_AIR, _AIR + line + (line - side) / 2, side, side), shown, QRectF(shown.rect()))
        painter.setFont(self._large)
        for at, digit in enumerate(self.digits):
            painter.setPen(palette.text().color())
            self._draw(painter, at, 0, digit)
            typed = self.typed[at : at + 1]
            if self.look is ERROR and typed and typed != digit and tone is not None:
                painter.fillRect(self._place(at, 1), blend(base, tone, 0.15))
            painter.setPen(tone or (palette.text().color() if typed else color(Tone.PLAIN, palette)))
            self._draw(painter, at, 1, typed or "·")

    def _draw(self, painter: QPainter, at: int, line: int, digit: str) -> None:
        painter.drawText(self._place(at, line), Qt.AlignmentFlag.AlignCenter, digit)

    def _place(self, at: int, line: int) -> QRectF:
        high = QFontMetrics(self._large).height()
        left = self._before + self._digit * (at + (0.5 if at >= GROUP // 2 else 0))
        return QRectF(QPointF(left, _AIR + line * high), QPointF(left + self._digit, _AIR + (line + 1) * high))


def _halves(digits: str) -> str:
    return f"{digits[: GROUP // 2]} {digits[GROUP // 2 :]}"
