"""The list as one moves in it: a list of rows, whatever view shows it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pki import PKI
from sstwizard.ui.certificates.table import CertificateTable, CertificateView
from sstwizard.ui.work.details import CertificateDetails
from sstwizard.ui.work.rows import Column, make_rows
from sstwizard.ui.work.session import Session
from ui.staging import Later, the

NOW = datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC)
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def session(qapp: QApplication) -> Session:
    """A session with nothing in it, which assesses nothing."""
    made = Session(sources=[])
    Later.instead_of_workers(made)
    return made


@pytest.fixture
def view(qtbot: QtBot, pki: PKI, session: Session) -> Iterator[CertificateView]:
    """The list with CA 0 to CA 5, the first of them marked."""
    table = CertificateTable(session)
    table.chosen.connect(lambda found, taken: session.change(**{"add" if taken else "remove": found}))
    shown = CertificateView(table)
    qtbot.addWidget(shown)
    table.set_rows(make_rows([pki.make(f"CA {number}").certificate for number in range(6)], NOW))
    shown.resize(900, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.setCurrentIndex(table.index(0, 0))
    yield shown
    table.setParent(shown)  # a model must not go before its view


def test_home_and_end_are_the_first_and_last_row(qtbot: QtBot, view: CertificateView) -> None:
    """Home and End move between rows, and Left and Right nowhere; in an empty list nothing does."""
    where = []
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_End, Key.Key_Left, Key.Key_Home):
        qtbot.keyClick(view, key)
        where.append((view.currentIndex().row(), view.currentIndex().column()))
    assert where == [(1, 0), (1, 0), (5, 0), (5, 0), (0, 0)]
    view._table.set_rows(())
    for key in (Key.Key_Home, Key.Key_End, Key.Key_Down, Key.Key_Space):
        qtbot.keyClick(view, key)
    assert not view.currentIndex().isValid()


def test_space_takes_in_every_marked_row(qtbot: QtBot, view: CertificateView, session: Session) -> None:
    """Shift marks a range and Ctrl+A all; Space takes the marked ones in, and out when all of them are in."""
    qtbot.keyClick(view, Key.Key_End, Modifier.ShiftModifier)
    qtbot.keyClick(view, Key.Key_Up, Modifier.ShiftModifier)
    qtbot.keyClick(view, Key.Key_Space)
    assert {certificate.name for certificate in session.collection} == {f"CA {number}" for number in range(5)}
    qtbot.keyClick(view, Key.Key_A, Modifier.ControlModifier)
    qtbot.keyClick(view, Key.Key_Space)
    assert len(session.collection) == 6
    qtbot.keyClick(view, Key.Key_Space)
    assert not session.collection.members


def test_a_click_on_a_title_sorts(qtbot: QtBot, view: CertificateView) -> None:
    """A second click turns the order round, marks no column, and the row that was marked stays marked."""
    header = view.horizontalHeader()
    place = header.rect().center()
    place.setX(header.sectionViewportPosition(Column.ISSUED_TO) + 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [view.model().index(row, 0).data() for row in (0, 5)] == ["CA 5", "CA 0"]
    assert [index.row() for index in view.selectionModel().selectedRows()] == [5]


def test_what_is_marked_is_in_sight_after_a_change(pki: PKI, view: CertificateView) -> None:
    """A certificate stays marked when a longer list is shown, and the list goes to where it stands."""
    rows = make_rows([pki.make(f"CA {number:03}").certificate for number in range(100)], NOW)
    view._table.set_rows([rows[70]])
    view._table.set_rows(rows)
    assert view.currentIndex().row() == 70
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def opened(view: CertificateView) -> list[str]:
    """Return the names of the certificates that are open, and close them."""
    dialogs = [each for each in view.findChildren(CertificateDetails) if each.isVisible()]
    names = [each.windowTitle() for each in dialogs]
    for each in dialogs:
        each.close()
    return names


def test_enter_and_a_double_click_open_a_certificate(qtbot: QtBot, view: CertificateView, session: Session) -> None:
    """As in MMC; a double click on the box is two clicks on it, and opens nothing."""
    qtbot.keyClick(view, Key.Key_Down)
    qtbot.keyClick(view, Key.Key_Return)
    assert opened(view) == ["CA 1"]
    name = view.visualRect(view._table.index(4, Column.ISSUED_TO))
    box = QPoint(name.left() + 10, name.center().y())
    end = view.visualRect(view._table.index(3, Column.EXPIRES)).center()
    for place, names in ((end, ["CA 3"]), (name.center(), ["CA 4"]), (box, [])):
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert opened(view) == names
    assert not session.collection.members
    view._table.set_rows(())
    qtbot.keyClick(view, Key.Key_Enter)
    assert opened(view) == []


def test_what_is_hidden_is_current_no_more(view: CertificateView) -> None:
    """Whoever shows the selected certificate hears that there is none once the filter hides all of them."""
    heard: list[str | None] = []
    view.currentCertificate.connect(lambda certificate: heard.append(certificate and certificate.name))
    fourth = the(view._table.row(view._table.index(4, 0)))
    view._table.set_filter(fourth.thumbprint)
    view._table.set_filter("nothing is called so")
    view._table.set_filter()
    assert heard == ["CA 4", None, "CA 4"]


def shown(view: CertificateView) -> list[Column]:
    """Return the columns that are shown, from the left."""
    header = view.horizontalHeader()
    return sorted((each for each in Column if not view.isColumnHidden(each)), key=header.visualIndex)


def line(menu: QMenu, title: str) -> QAction:
    """Return a line of a menu."""
    return next(each for each in menu.actions() if each.text().replace("&", "") == title)


def test_the_menu_is_reached_by_the_keyboard(qtbot: QtBot, view: CertificateView, session: Session) -> None:
    """The menu key of a row opens it, adds it to the collection, and leads to the columns.

    Each but the first is a line with a check mark, as in the menu of the titles; a reset undoes what was chosen.
    """
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.viewport(), event)
    menu = the(view.findChild(QMenu))
    line(menu, "Details…").trigger()
    assert opened(view) == ["CA 0"]
    line(menu, "Add to the collection").trigger()
    assert [each.name for each in session.collection] == ["CA 0"]
    before, columns = shown(view), line(menu, "Columns").menu()
    assert isinstance(columns, QMenu)
    assert [each.text() for each in columns.actions() if each.isCheckable()] == [
        str(view._table.headerData(each, Qt.Orientation.Horizontal)) for each in list(Column)[1:]
    ]
    line(columns, "Thumbprint").trigger()
    line(columns, "Status").trigger()
    assert {Column.THUMBPRINT, Column.STATUS} & set(shown(view)) == {Column.THUMBPRINT}
    menu.close()
    view.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
    line(menu, "Reset columns").trigger()
    assert shown(view) == before
    menu.close()


def test_delete_removes_what_is_chosen_and_selected(qtbot: QtBot, view: CertificateView, session: Session) -> None:
    """Of the selected rows, those in the collection; the menu offers that, and to add the others."""
    view.selectAll()
    selected = view.menu._selected()
    session.change(add=selected[:2])
    menu = QMenu(view)
    view.fill_menu(menu)
    texts = [each.text().replace("&", "") for each in menu.actions()]
    assert texts == ["Add to the collection", "Remove from the collection", "Copy thumbprint"]
    for _ in range(2):
        qtbot.keyClick(view, Key.Key_Delete)
        assert not session.collection.members
    line(menu, "Copy thumbprint").trigger()
    assert QApplication.clipboard().text().split() == [each.thumbprint for each in selected]


def test_columns_fit_until_one_is_changed(view: CertificateView) -> None:
    """A wider list gives the room to the names, and leaves alone what the user has set; a reset ends that."""

    def names_in(width: int) -> int:
        view.resize(width, 400)
        return view.columnWidth(Column.ISSUED_TO)

    fitting = names_in(800), names_in(850)
    assert fitting[0] < fitting[1]
    view.setColumnWidth(Column.ISSUED_TO, 99)
    assert (names_in(800), names_in(850)) == (99, 99)
    view.reset_columns()
    assert (names_in(800), names_in(850)) == fitting


def test_roots_alone_show_no_issuers(view: CertificateView, pki: PKI) -> None:
    """In a list of roots the names have the room; as soon as another is in it, its issuer is told."""
    view.resize(800, 400)  # too little for other columns
    assert Column.ISSUED_BY not in shown(view)
    wide = view.columnWidth(Column.ISSUED_TO)
    root = pki.make("Root")
    view._table.set_rows(make_rows([root.certificate, pki.make("Below", root).certificate], NOW))
    assert Column.ISSUED_BY in shown(view)
    assert view.columnWidth(Column.ISSUED_TO) < wide


def test_an_empty_list_has_issuers(view: CertificateView) -> None:
    """What comes into it may be issued by another than itself."""
    view.resize(800, 400)
    view._table.set_rows([])
    assert Column.ISSUED_BY in shown(view)


def test_names_share_the_width_by_need(view: CertificateView, pki: PKI) -> None:
    """Long names of issuers are whole beside short names, and the other way round; no other column cuts either."""

    def widths(issuer: str, subject: str) -> list[bool]:
        root = pki.make(issuer)
        view._table.set_rows(make_rows([pki.make(subject, root).certificate], NOW))
        columns = (Column.ISSUED_TO, subject), (Column.ISSUED_BY, issuer)
        return [view.columnWidth(column) > view.fontMetrics().horizontalAdvance(name) for column, name in columns]

    view.resize(900, 400)
    long, short = "Ministry of the Interior, Certification Authority 7", "Short"
    assert widths(long, short) == widths(short, long) == [True, True]
    view.resize(800, 400)
    assert not all(widths(long, f"{long} B"))
    assert shown(view) == [Column.ISSUED_TO, Column.ISSUED_BY, Column.EXPIRES, Column.STATUS]
    view.resize(1300, 400)
    assert widths(long, f"{long} B") == [True, True]


def test_what_the_user_shows_has_its_room(qtbot: QtBot, view: CertificateView) -> None:
    """In a narrow list no other column gives way, names stay long enough to be told apart, and one can scroll."""
    view.resize(640, 400)
    before = shown(view)
    view.show_column(Column.FRIENDLY_NAME, True)
    view.show_column(Column.THUMBPRINT, True)
    assert {*before, Column.FRIENDLY_NAME, Column.THUMBPRINT} == set(shown(view))
    assert view.columnWidth(Column.ISSUED_TO) > 20 * view.fontMetrics().averageCharWidth()
    assert view.columnWidth(Column.THUMBPRINT) > view.fontMetrics().horizontalAdvance("0" * 24)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() > 0)
