"""Large text, and windows that are narrow for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.ui.exchange.fields import CommandLine
from sstwizard.ui.kit.icons import ERROR, letter_width
from sstwizard.ui.kit.labels import IconLabel
from sstwizard.ui.kit.layouts import Panes, WrappingRow
from sstwizard.ui.work.details import CertificateDetails
from sstwizard.ui.work.page import PageId
from ui.reach import TELLING, letters_of, needs_letters
from ui.staging import Stage, certificates, come_to_rest, source, the

POINTS = 18
ROOM = QSize(1024, 768)


@pytest.fixture
def _large(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """An application with large text."""
    needs_letters(request)
    with letters_of(POINTS):
        yield


@pytest.mark.parametrize("language", TELLING, indirect=True)
@pytest.mark.usefixtures("_large")
def test_certificates_are_all_in_view(stage: Stage, qtbot: QtBot, language: str, family: list[Entity]) -> None:
    """At 18 points the page needs no scrolling: the details give way to the list, and Enter shows them."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)), chosen=certificates(family[:2]))
    wizard.resize(ROOM)
    come_to_rest(wizard, qtbot)
    page = wizard.certificates
    area = the(page.findChild(QScrollArea, "pageArea"))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert not page.details.isVisible()
    page.certificates.setFocus()
    qtbot.keyClick(page.certificates, Qt.Key.Key_Return)
    assert the(page.window().findChild(CertificateDetails)).windowTitle() == "Family Issuing CA"
    assert wizard.currentPage() is page


def test_details_are_shown_where_there_is_room(stage: Stage, qtbot: QtBot, family: list[Entity]) -> None:
    """With letters of the usual size the details stand below the list on a small screen."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)), chosen=certificates(family[:2]))
    wizard.resize(ROOM)
    come_to_rest(wizard, qtbot)
    assert wizard.certificates.details.isVisible()


def test_everything_grows_with_the_font(qtbot: QtBot) -> None:
    """Commands, boxes, icons in lists and on buttons, and icons beside sentences are larger where text is."""
    sizes = []
    metric = QStyle.PixelMetric
    for points in (9, POINTS, 2 * POINTS):
        with letters_of(points):
            box, icon, line = QCheckBox("Box"), IconLabel(*ERROR), CommandLine()
            for widget in (box, icon, line):
                qtbot.addWidget(widget)
            metrics = (metric.PM_IndicatorWidth, metric.PM_ExclusiveIndicatorHeight, metric.PM_SmallIconSize)
            pixels = [box.style().pixelMetric(each, None, box) for each in metrics]
            sizes.append([*pixels, icon.width(), line.fontInfo().pointSizeF()])
    assert all(large > small for small, large, _ in zip(*sizes, strict=True)), sizes
    # Fusion has a least size, which decides at 9 points where a font's letters are low.
    assert all(larger >= 1.6 * large for _, large, larger in zip(*sizes, strict=True)), sizes


def test_panes_are_stacked_where_they_would_be_narrow(qtbot: QtBot) -> None:
    """Panes stand side by side in a wide window, one above the other in a narrow one, and divide the room anew."""
    panes = Panes(QLabel("First"), QLabel("Second"), sizes=[100, 300], least=50)
    qtbot.addWidget(panes)
    panes.show()
    for letters, wanted in (
        (60, Qt.Orientation.Horizontal),
        (40, Qt.Orientation.Vertical),
        (60, Qt.Orientation.Horizontal),
    ):
        panes.resize(letters * letter_width(panes.fontMetrics()), 400)
        assert panes.orientation() is wanted
        first, second = panes.sizes()
        assert first / (first + second) == pytest.approx(1 / 4, abs=0.05)


def test_rows_wrap_and_keep_a_field_beside_its_label(qtbot: QtBot) -> None:
    """In a narrow row the field goes to the next line together with its label, and takes what is left of it."""
    button, label, field = QPushButton("A button of some length"), QLabel("&Name"), QLineEdit()
    label.setBuddy(field)
    row = QWidget()
    row.setLayout(WrappingRow(button, label, field, wide=field))
    qtbot.addWidget(row)
    row.show()
    row.resize(2 * row.sizeHint().width(), 100)
    assert button.y() == pytest.approx(field.y(), abs=button.height() // 2)
    row.resize(button.width() + label.width() + 20, 100)
    assert label.geometry().center().y() == pytest.approx(field.geometry().center().y(), abs=2)
    assert field.y() >= button.geometry().bottom()
    assert field.geometry().right() == row.width() - 1
