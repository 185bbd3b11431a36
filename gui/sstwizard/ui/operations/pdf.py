"""From the core's HTML to PDF, a piece at a time.

Qt keeps Python's lock while it lays text out, so that a thread of its own would not help the window. A piece, which is
one section or one page, takes some milliseconds; between two of them the window answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTable,
    QTransform,
)

_DOTS_PER_INCH, _MILLIMETRES_PER_INCH = 600, 25.4
_MARGINS = QMarginsF(18, 16, 18, 16)
"""In millimetres."""
_POINTS = 9
_GAP = 3.5
"""Millimetres above a section: Qt leaves out the space above a text's first title."""
_WIDTHS = {1: (100,), 2: (28, 72), 3: (7, 43, 50), 4: (7, 36, 28, 29)}
"""Per cent of the width that columns get, by how many there are."""
_ENOUGH = 1 / 6
"""A section begins on a new page where less than this part of one is left: its title would stand there alone; one that
goes on has no title, and needs two lines. Rows and paragraphs up to this part of a page are not broken."""
_SECTION = re.compile(r"<section[^>]*>.*?</section>", re.DOTALL)
_TOGETHER, _GOES_ON = '<section class="together">', '<section class="goes-on">'


class Pdf:
    """A PDF that grows a little at each call of `add`; used and dropped on the window's thread."""

    def __init__(self, html: str) -> None:
        """Begin a PDF.

        Args:
            html: A document of the core. Whatever certificates say is escaped in it: the only sections are its own.
        """
        self._head = html[: html.index("<body>")]
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DOTS_PER_INCH)
        a4, portrait = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(a4, portrait, _MARGINS, QPageLayout.Unit.Millimeter))
        self._font = QFont()
        self._font.setPointSize(_POINTS)
        self._foot_height = QFontMetricsF(self._font, self._writer).lineSpacing()
        self._height = self._writer.height() - 2 * self._foot_height
        """What a page has for text, above its foot."""
        self._title = self._lay_out("").metaInformation(QTextDocument.MetaInformation.DocumentTitle)
        self._writer.setTitle(self._title)
        self._writer.setCreator("SST Wizard")
        self._painter = QPainter()
        self._page, self._used, self._pages = 1, 0.0, 0
        self._pieces = self._compose(_SECTION.findall(html))

    def add(self) -> bool:
        """Add the next piece; False where there was none left, and the PDF is complete."""
        return next(self._pieces, None) is not None

    @property
    def content(self) -> bytes:
        """The file, once it is complete."""
        return bytes(self._buffer.data().data())

    def _compose(self, sections: Sequence[str]) -> Iterator[int]:
        """Paint section after section; yields the number of the page after each piece of work.

        All are placed once before, because each page says how many there are; to keep what is laid out takes much room.
        """
        yield from self._place_all(sections)
        self._pages, self._page, self._used = self._page, 1, 0.0
        self._painter.begin(self._writer)
        try:
            self._paint_foot()
            yield from self._place_all(sections)
        finally:
            self._painter.end()  # also of one that is given up: Qt crashes where the writer goes first

    def _place_all(self, sections: Sequence[str]) -> Iterator[int]:
        for section in sections:
            document = self._lay_out(section)
            yield self._page
            goes_on, together = section.startswith(_GOES_ON), section.startswith(_TOGETHER)
            if self._used and not goes_on:
                self._used += _GAP / _MILLIMETRES_PER_INCH * _DOTS_PER_INCH
            enough = 2 * self._foot_height if goes_on else self._height * _ENOUGH
            yield from self._place(document, enough, together=together)

    def _place(self, document: QTextDocument, enough: float, *, together: bool) -> Iterator[int]:
        height, left = document.size().height(), self._height - self._used
        if self._used and height > left and (left < enough or (together and height <= self._height)):
            self._turn()
        whole, bottom = list(_whole(document, self._height * _ENOUGH)), 0.0
        while bottom < height:
            if bottom:
                self._turn()
            top, limit = bottom, bottom + self._height - self._used
            bottom = height if height <= limit else _cut(whole, top, limit)
            if self._painter.isActive():
                self._paint(document, top, bottom)
            self._used += bottom - top
            yield self._page

    def _lay_out(self, section: str) -> QTextDocument:
        document, wrapping = QTextDocument(), QTextOption()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font)
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(wrapping)
        document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
        document.setHtml(f"{self._head}<body>{section}</body></html>")
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable) and frame.columns() in _WIDTHS:
                _set_widths(frame, _WIDTHS[frame.columns()])
        document.documentLayout().setPaintDevice(self._writer)  # only now: before, all of the above would lay it out
        document.setTextWidth(self._writer.width())
        return document

    def _paint(self, document: QTextDocument, top: float, bottom: float) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette(QColor("white"))  # whatever the window's colors are
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        part = QRectF(0, top, self._writer.width(), bottom - top)
        context.clip = part.adjusted(0, 1, 0, -1)  # what only touches it would be in the PDF twice, though not seen
        self._painter.save()
        self._painter.setTransform(QTransform.fromTranslate(0, self._used - top), True)
        self._painter.setClipRect(part)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _turn(self) -> None:
        self._page, self._used = self._page + 1, 0.0
        if self._painter.isActive():
            self._writer.newPage()
            self._paint_foot()

    def _paint_foot(self) -> None:
        number = f"{QLocale().toString(self._page)} / {QLocale().toString(self._pages)}"
        metrics = QFontMetricsF(self._font, self._writer)
        room = self._writer.width() - metrics.horizontalAdvance(number) - metrics.horizontalAdvance("  ")
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideMiddle, room)
        base = self._writer.height() - metrics.descent()
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(85, 85, 85))
        self._painter.drawText(QPointF(0, base), title)
        self._painter.drawText(QPointF(self._writer.width() - metrics.horizontalAdvance(number), base), number)


def _set_widths(table: QTextTable, widths: tuple[int, ...]) -> None:
    look = table.format()
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
    table.setFormat(look)


def _whole(document: QTextDocument, longest: float) -> Iterator[tuple[float, float]]:
    """Yield top and bottom of all that must not be cut: lines of text; paragraphs and rows that are not too long."""
    rows: dict[tuple[int, int], list[QRectF]] = {}
    block = document.begin()
    while block.isValid():
        place = document.documentLayout().blockBoundingRect(block)
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            yield place.top() + line.y(), place.top() + line.y() + line.height()
        table = QTextCursor(block).currentTable()
        row = (table.firstPosition(), table.cellAt(block.position()).row()) if table else (block.position(), 0)
        rows.setdefault(row, []).append(place)
        block = block.next()
    for places in rows.values():
        top, bottom = min(each.top() for each in places), max(each.bottom() for each in places)
        if bottom - top <= longest:
            yield top, bottom


def _cut(whole: Iterable[tuple[float, float]], start: float, limit: float) -> float:
    """Return where a page from `start` ends: as near to `limit` as nothing is cut that has to stay whole."""
    cut = limit
    for top, bottom in sorted(whole, reverse=True):
        if start < top < cut < bottom:
            cut = top
    return cut
