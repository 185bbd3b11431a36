"""From the core's HTML to PDF, on a worker's thread."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTable,
)

_DOTS_PER_INCH = 600
_POINTS = 9
_WIDTHS = {1: (100,), 2: (26, 74), 3: (7, 43, 50), 4: (7, 36, 28, 29)}
"""Per cent of the width that columns get, by how many there are."""
_GAP = 14
"""Pixels above a section: Qt leaves out the space above a text's first title."""
_GOES_ON = '<section class="goes-on">'
_SECTION = re.compile(r"<section[^>]*>.*?</section>", re.DOTALL)


def pdf_of(html: str) -> bytes:
    """Print a document of the core as PDF, on numbered pages of A4.

    Whatever certificates say is escaped in it: the only sections are its own. They are added one by one, because Qt
    keeps Python's lock while it reads HTML, though not while it prints; in between the window's thread has its turn.
    """
    _timers = QEventLoop()  # Qt's layout starts timers, for which a thread of Python has nothing yet
    document, wrapping, font = QTextDocument(), QTextOption(), QFont()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(wrapping)
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setUndoRedoEnabled(False)
    document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
    head = html[: html.index("<body>")]
    document.setHtml(head)
    cursor = QTextCursor(document)
    for section in _SECTION.findall(html):
        if not document.isEmpty():
            block = QTextBlockFormat()
            block.setTopMargin(0 if section.startswith(_GOES_ON) else _GAP)
            cursor.insertBlock(block, QTextCharFormat())
        cursor.insertHtml(f"{head}<body>{section}</body></html>")
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable) and table.columns() in _WIDTHS:
            _set_widths(table, _WIDTHS[table.columns()])
    return _printed(document)


def _set_widths(table: QTextTable, widths: tuple[int, ...]) -> None:
    look = table.format()
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
    table.setFormat(look)


def _printed(document: QTextDocument) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())  # Qt's printing has its own
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    writer.setCreator("SST Wizard")
    document.print_(writer)
    return bytes(buffer.data().data())
