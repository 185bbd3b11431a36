"""The list of CAs: which columns a narrow list keeps, and how a row is tinted."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pki import PKI
from sstwizard.core.collection.survey import IssuingCA, Survey
from sstwizard.ui.models.mail import CAColumn, CATable
from sstwizard.ui.widgets.by_ca import CAView
from ui.staging import certificates


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_status_stays_in_a_narrow_list(qtbot: QtBot, scale: float) -> None:
    """Where not all columns have room, those about the mail and the root go."""
    view = CAView(CATable(lambda _ca: False))
    view._table.setParent(view)
    qtbot.addWidget(view)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    for widget in (view, view.horizontalHeader()):
        widget.setFont(font)
    with qtbot.waitExposed(view):
        view.show()
    seen = set()
    for width in range(300, 1600, 20):
        view.resize(width, 300)
        seen.add(tuple(not view.isColumnHidden(column) for column in (CAColumn.MAIL, CAColumn.VOUCHED_BY)))
        assert not view.isColumnHidden(CAColumn.STATUS)
    assert {(False, False), (True, True)} <= seen


def test_selected_row_without_box_has_the_tint_alone(qtbot: QtBot, pki: PKI) -> None:
    """What can't be ticked is tinted where the others have their box, as in the rest of the row."""
    (root,) = certificates([pki.make("Held Root CA")])
    view = CAView(CATable(lambda _ca: False))
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
