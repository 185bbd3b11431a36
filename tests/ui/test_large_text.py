"""Large text: at 18 points all pages and windows fit 1024×768, and nothing in them is cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.ui.exchange.fields import CommandLine
from sstwizard.ui.kit.icons import ERROR, letter_width
from sstwizard.ui.kit.labels import IconLabel
from sstwizard.ui.kit.layouts import Panes, WrappingRow
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.details import CertificateDetails
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.rows import Column
from ui.everywhere import DIALOGS, Everywhere
from ui.pixels import part_of_cell
from ui.reach import MEASURED, TELLING, cut, letters_of, needs_letters, open_troubled, pages, sideways
from ui.running import on_each_computer
from ui.staging import Stage, certificates, come_to_rest, source, the

POINTS = 18
ROOM = QSize(1024, 768)
NAMES = 20
"""How many characters of a name are to be seen in each list, at the least."""


@pytest.fixture
def _large(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """An application with large text."""
    needs_letters(request)
    with letters_of(POINTS):
        yield


def narrow_names(window: QWidget) -> Iterator[str]:
    """Yield the lists of which a column with names shows less than it has to."""
    for view in window.findChildren(QAbstractItemView):
        header = view.header() if isinstance(view, QTreeView) else getattr(view, "horizontalHeader", lambda: None)()
        if not isinstance(header, QHeaderView) or not view.isVisible() or header.isHidden():
            continue
        names = (Column.ISSUED_TO, Column.ISSUED_BY) if view.objectName() == "certificateList" else (0,)
        for column in names:
            wide = header.sectionSize(column)
            if not header.isSectionHidden(column) and wide < NAMES * view.fontMetrics().averageCharWidth():
                yield f"{view.objectName()} {column}: {wide} px of {view.viewport().width()}"


@on_each_computer
@pytest.mark.parametrize("language", MEASURED, indirect=True)
@pytest.mark.usefixtures("_large")
def test_every_page_fits(
    stage: Stage, qtbot: QtBot, language: str, family: list[Entity], troubled: list[Entity]
) -> None:
    """At 18 points no page needs more than 1024×768, no text is cut, and names have 20 characters."""
    wizard = open_troubled(stage, family, troubled)
    bad: list[object] = []
    for page in pages(stage, wizard):
        wizard.resize(ROOM)
        come_to_rest(wizard, qtbot)
        named = page.title()  # type: ignore[attr-defined]
        least = wizard.minimumSizeHint().expandedTo(wizard.minimumSize())
        if least.width() > ROOM.width() or least.height() > ROOM.height():
            bad.append((named, least.toTuple()))
        bad += [(named, each) for each in (*cut(page), *sideways(page), *narrow_names(wizard))]
    assert bad == [], "\n".join(map(str, bad))


@pytest.mark.parametrize("language", TELLING, indirect=True)
@pytest.mark.parametrize(
    "name", [each for each in DIALOGS if "upload, " in each or "unfolded" in each or "signed mail by" in each]
)
@pytest.mark.usefixtures("_large")
def test_what_is_unfolded_fits(
    stage: Stage, qtbot: QtBot, pki: PKI, language: str, name: str, family: list[Entity]
) -> None:
    """At 18 points windows scroll downward alone, no text is cut, and names in lists of mail have 20 characters."""
    window = DIALOGS[name](Everywhere(stage, pki, family, []))
    window.resize(ROOM if isinstance(window, SSTWizard) else ROOM * 0.85)
    come_to_rest(window, qtbot)
    assert window.width() <= ROOM.width()
    assert list(cut(window)) == []
    if isinstance(window, SSTWizard):
        mail = window.mail
        for view in (mail.by_ca.list, mail.by_message.list, mail.by_message.answer.chain):
            index = view.model().index(0, 0)
            while view.isVisible() and index.isValid():
                room = part_of_cell(view, index, QStyle.SubElement.SE_ItemViewItemText).width()
                assert room >= NAMES * view.fontMetrics().averageCharWidth(), (view.objectName(), index.data())
                index = view.model().index(0, 0, index)


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
