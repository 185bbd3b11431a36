"""One family of icons, drawn as SVG in one color and tinted from the palette; badges of icon and word; tooltips."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ...core.resources import resource
from . import theme
from .theme import Tone, color, is_dark

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""What stands in a text for what markup is made of. Python's html would bring the names of 2,000 characters along."""


def letter_width(metrics: QFontMetrics) -> int:
    """Return the width of a usual Latin letter, in pixels.

    The average of a Japanese font is that of its own letters, twice as wide as those of the names in certificates.
    """
    return min(metrics.averageCharWidth(), metrics.horizontalAdvance("x"))


def tooltip(text: str) -> str:
    """Return a tooltip that shows `text` to the letter, folded into lines that can be read.

    Qt takes a tooltip that looks like markup for markup, and does not fold one that doesn't.
    """
    return f'<p style="white-space: pre-wrap">{text.translate(_ESCAPED)}</p>' if text else ""


_IN_LISTS = 24  # how high they are at the least in lists of rows without columns, in pixels
_WINDOW_SIZES = (16, 20, 24, 32, 48, 256)
GOOD = ("good", Tone.GOOD)
NOTE = ("info", Tone.ACCENT)
PLAIN = ("info", Tone.PLAIN)
WARNING = ("warning", Tone.WARNING)
ERROR = ("error", Tone.ERROR)


def window_icon() -> QIcon:
    """Return the program's own icon, drawn here: Qt would load two plugins first to read the file."""
    from PySide6.QtGui import QIcon

    made, drawing = QIcon(), QSvgRenderer(_file("sstwizard"))
    for size in _WINDOW_SIZES:
        made.addPixmap(_drawn(drawing, size))
    return made


def icon(name: str, tone: Tone) -> QIcon:
    """Return an icon of resources/icons in the tone's color; on a selected row in the color of selected text."""
    return _tinted(name, tone, QGuiApplication.palette().cacheKey(), theme.is_high_contrast(), _sizes())


def picture(name: str, tone: Tone, side: int, ratio: float) -> QPixmap:
    """Return an icon in one size alone, with `ratio` device pixels to each of its side's."""
    drawn = _drawn(_drawing(name, _tints(tone, QGuiApplication.palette())), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _sizes() -> tuple[int, ...]:
    """Return how high icons are on each of the screens that there are, in device pixels: as high as a line of text."""
    line = QFontMetrics(QGuiApplication.font()).height()
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return tuple({round(side * ratio) for side in (line, max(line, _IN_LISTS)) for ratio in ratios})


def _tints(tone: Tone, palette: QPalette) -> tuple[str, str]:
    mark = palette.color(QPalette.ColorRole.Base) if is_dark(palette) else QColor(Qt.GlobalColor.white)
    return color(tone, palette).name(), mark.name()


@lru_cache(maxsize=512)
def _tinted(name: str, tone: Tone, _palette: int, _is_high_contrast: bool, sizes: tuple[int, ...]) -> QIcon:
    """Make an icon; it is kept by what its colors depend on, as lists ask for thousands."""
    from PySide6.QtGui import QIcon  # with 150 names of icons, which the first window does without

    palette = QGuiApplication.palette()
    lit, text = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.HighlightedText)
    made, selected = QIcon(), (text.name(), lit.name())
    for tints, mode in ((_tints(tone, palette), QIcon.Mode.Normal), (selected, QIcon.Mode.Selected)):
        drawing = _drawing(name, tints)
        for size in sizes:
            made.addPixmap(_drawn(drawing, size), mode)
    return made


@cache
def _file(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


def _drawing(name: str, tints: tuple[str, str]) -> QSvgRenderer:
    """Return an icon in one color, and the mark on it, white in the file, in a contrasting one."""
    tint, mark = (name.encode() for name in tints)
    return QSvgRenderer(_file(name).replace(b"#ffffff", mark).replace(b"currentColor", tint))


def _drawn(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    return pixmap


class Badge(NamedTuple):
    """A word or sentence with its icon and tone; without an icon it is plain text."""

    text: str
    icon: str = ""
    tone: Tone = Tone.PLAIN

    def data(self, role: int) -> object:
        """Return a cell's text, icon or color, whichever `role` asks for; None for any other role."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text
        if not self.icon:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(self.icon, self.tone)
        return color(self.tone) if role == Qt.ItemDataRole.ForegroundRole else None
