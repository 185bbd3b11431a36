"""Parts of the Mail page: the picture of how many messages are trusted, and the list of CAs."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from pki import PKI
from sstwizard.core.collection.survey import IssuingCA, Survey
from sstwizard.ui.kit.theme import Tone, color
from sstwizard.ui.mail.by_ca import CAColumn, CATable, CAView, CoverageBar
from sstwizard.ui.work.session import Session
from ui.staging import certificates


def test_parts_are_as_wide_as_they_have_messages(qtbot: QtBot) -> None:
    """They stand in their order; none is drawn for no message."""
    bar = CoverageBar()
    qtbot.addWidget(bar)
    bar.show_parts([(50, Tone.GOOD), (0, None), (10, Tone.ACCENT), (40, None)])
    assert bar.parts == [(50, Tone.GOOD), (10, Tone.ACCENT), (40, None)]
    bar.resize(100, 10)
    picture = QPixmap(bar.size())
    bar.render(picture)
    image = picture.toImage()
    seen = [QColor(image.pixel(x, 5)).name() for x in (2, 27, 47, 52, 57)]
    good, accent = color(Tone.GOOD).name(), color(Tone.ACCENT).name()
    assert seen == [good, good, good, accent, accent]
    assert QColor(image.pixel(70, 5)).name() not in (good, accent)
    bar.show_parts([])
    bar.grab()


def empty_list(qtbot: QtBot) -> CAView:
    """Return the list without a CA."""
    view = CAView(CATable(lambda _ca: False), Session(sources=[]))
    view._table.setParent(view)
    qtbot.addWidget(view)
    return view


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_status_stays_in_a_narrow_list(qtbot: QtBot, scale: float) -> None:
    """Where not all columns have room, those about the mail and the root go."""
    view = empty_list(qtbot)
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
    view = empty_list(qtbot)
    view._table.show_survey(Survey(cas=(IssuingCA(root, root.name, "CN=Held Root CA", (root,), in_collection=True),)))
    view.selectRow(0)
    view.resize(900, 300)
    with qtbot.waitExposed(view):
        view.show()
    shot = view.viewport().grab().toImage()
    y = view.rowViewportPosition(0) + view.rowHeight(0) // 2
    assert shot.pixelColor(2, y) != shot.pixelColor(10, y) == shot.pixelColor(shot.width() - 2, y)
