"""The list as one moves in it: a list of rows, whatever view shows it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pki import PKI
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.ui.models.certificate_table import CertificateTable, Column
from sstwizard.ui.operations.rows import make_rows
from sstwizard.ui.widgets.certificate_view import CertificateView

NOW = datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC)
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def chosen() -> set[Certificate]:
    """What is in the collection."""
    return set()


@pytest.fixture
def view(qtbot: QtBot, pki: PKI, chosen: set[Certificate]) -> Iterator[CertificateView]:
    """The list with CA 0 to CA 5, the first of them marked."""
    table = CertificateTable(chosen.__contains__)
    table.chosen.connect(lambda found, taken: (chosen.update if taken else chosen.difference_update)(found))
    shown = CertificateView(table)
    qtbot.addWidget(shown)
    table.set_rows(make_rows([pki.make(f"CA {number}").certificate for number in range(6)], NOW))
    shown.resize(900, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.setCurrentIndex(table.index(0, 0))
    yield shown
    table.setParent(shown)  # a model must not go before its view


def table_of(view: CertificateView) -> CertificateTable:
    """The model of the list."""
    model = view.model()
    assert isinstance(model, CertificateTable)
    return model


def test_home_and_end_are_the_first_and_last_row(qtbot: QtBot, view: CertificateView) -> None:
    """Home and End move between rows, and Left and Right nowhere: it is a list of certificates, not of cells."""
    where = []
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_End, Key.Key_Left, Key.Key_Home):
        qtbot.keyClick(view, key)
        where.append((view.currentIndex().row(), view.currentIndex().column()))
    assert where == [(1, 0), (1, 0), (5, 0), (5, 0), (0, 0)]


def test_keys_that_move_do_nothing_in_an_empty_list(qtbot: QtBot, view: CertificateView) -> None:
    """There is no first row of nothing."""
    table_of(view).set_rows(())
    for key in (Key.Key_Home, Key.Key_End, Key.Key_Down, Key.Key_Space):
        qtbot.keyClick(view, key)
    assert not view.currentIndex().isValid()


def test_space_takes_in_every_marked_row(qtbot: QtBot, view: CertificateView, chosen: set[Certificate]) -> None:
    """Shift marks a range and Ctrl+A all; Space takes the marked ones in, and out when all of them are in."""
    qtbot.keyClick(view, Key.Key_End, Modifier.ShiftModifier)
    qtbot.keyClick(view, Key.Key_Up, Modifier.ShiftModifier)
    qtbot.keyClick(view, Key.Key_Space)
    assert {certificate.name for certificate in chosen} == {f"CA {number}" for number in range(5)}
    qtbot.keyClick(view, Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClick(view, Key.Key_Space)
    assert len(chosen) == 6
    qtbot.keyClick(view, Key.Key_Space)
    assert chosen == set()


def test_a_click_on_a_title_sorts(qtbot: QtBot, view: CertificateView) -> None:
    """A second click turns the order round, marks no column, and the row that was marked stays marked."""
    header = view.horizontalHeader()
    place = header.rect().center()
    place.setX(header.sectionViewportPosition(Column.ISSUED_TO) + 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [view.model().index(row, 0).data() for row in (0, 5)] == ["CA 5", "CA 0"]
    assert [index.row() for index in view.selectionModel().selectedRows()] == [5]


def test_rows_are_as_high_as_their_text_wants(view: CertificateView) -> None:
    """All rows have the height that the first asks for, and there is no column of row numbers."""
    assert view.rowHeight(0) == view.rowHeight(5) == view.sizeHintForRow(0) > view.fontMetrics().height()
    assert not view.verticalHeader().isVisible()


def test_what_is_marked_is_in_sight_after_a_change(pki: PKI, view: CertificateView) -> None:
    """A certificate stays marked when a longer list is shown, and the list goes to where it stands."""
    rows = make_rows([pki.make(f"CA {number:03}").certificate for number in range(100)], NOW)
    table_of(view).set_rows([rows[70]])
    table_of(view).set_rows(rows)
    assert view.currentIndex().row() == 70
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
