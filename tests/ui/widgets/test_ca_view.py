"""The list of CAs: which columns a narrow list keeps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionHeader
from pytestqt.qtbot import QtBot

from pki import PKI
from sstwizard.core.collection.survey import IssuingCA, Survey
from sstwizard.ui.models.ca_table import CAColumn, CATable
from sstwizard.ui.widgets.ca_view import CAView
from ui.staging import certificates


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_bytes_go_before_the_root(qtbot: QtBot, scale: float) -> None:
    """Where not all columns have room the bytes go first, unless they are wanted; a title that is shown is not cut."""
    view = CAView(CATable())
    view._table.setParent(view)
    qtbot.addWidget(view)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    for widget in (view, view.horizontalHeader()):
        widget.setFont(font)
    with qtbot.waitExposed(view):
        view.show()
    seen = set()
    for width in range(500, 2400, 20):
        view.resize(width, 300)
        shown = tuple(not view.isColumnHidden(column) for column in (CAColumn.ROOT, CAColumn.SIZE))
        seen.add(shown)
        if shown[1]:
            assert view.columnWidth(CAColumn.SIZE) >= room_for_title(view, CAColumn.SIZE)
    assert seen == {(False, False), (True, False), (True, True)}
    view.resize(900, 300)
    view.columns.show_column(CAColumn.SIZE, True)
    assert not view.isColumnHidden(CAColumn.SIZE)


def test_selected_row_without_box_has_the_tint_alone(qtbot: QtBot, pki: PKI) -> None:
    """What can't be ticked is tinted where the others have their box, as in the rest of the row."""
    (root,) = certificates([pki.make("Held Root CA")])
    view = CAView(CATable())
    view._table.setParent(view)
    qtbot.addWidget(view)
    view._table.show_survey(Survey(cas=(IssuingCA(root, root.name, "CN=Held Root CA", (root,), in_collection=True),)))
    view.selectRow(0)
    view.resize(900, 300)
    with qtbot.waitExposed(view):
        view.show()
    shot = view.viewport().grab().toImage()
    y = view.rowViewportPosition(0) + view.rowHeight(0) // 2
    assert shot.pixelColor(2, y) != shot.pixelColor(10, y) == shot.pixelColor(shot.width() - 2, y)


def room_for_title(view: CAView, column: int) -> int:
    """Return what a title takes with the arrow of a sorted column, in pixels."""
    header, option = view.horizontalHeader(), QStyleOptionHeader()
    margin = view.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, option, header)
    arrow = view.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, option, header)
    title = str(view._table.headerData(column, Qt.Orientation.Horizontal))
    return header.fontMetrics().horizontalAdvance(title) + 2 * margin + arrow
