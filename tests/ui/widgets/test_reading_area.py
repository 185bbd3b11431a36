"""What is read and scrolled, and lists with nothing in them."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from sstwizard.ui.widgets.empty_view import pass_while_empty
from sstwizard.ui.widgets.reading_area import ReadingArea


def test_tab_stops_where_there_is_something_to_scroll(qtbot: QtBot) -> None:
    """And shows that it is there; where all is to be seen, it goes on."""
    area = ReadingArea()
    qtbot.addWidget(area)
    area.setWidget(QLabel("line\n" * 50))
    area.resize(200, 100)
    with qtbot.waitExposed(area):
        area.show()
    assert area.focusPolicy() is Qt.FocusPolicy.TabFocus
    area.activateWindow()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    focused = area.grab().toImage()
    area.clearFocus()
    assert area.grab().toImage() != focused
    area.setWidget(QLabel("line"))
    qtbot.waitUntil(lambda: area.focusPolicy() is Qt.FocusPolicy.NoFocus)


def test_tab_passes_by_an_empty_list(qtbot: QtBot) -> None:
    """As long as it is empty, whichever way it is filled and emptied."""
    view, model = QListView(), QStringListModel()
    qtbot.addWidget(view)
    view.setModel(model)
    usual = view.focusPolicy()
    pass_while_empty(view)
    policies = [view.focusPolicy()]
    for change in (
        lambda: model.setStringList(["a"]),
        lambda: model.setStringList([]),
        lambda: model.insertRows(0, 1),
        lambda: model.removeRows(0, 1),
    ):
        change()
        policies.append(view.focusPolicy())
    no = Qt.FocusPolicy.NoFocus
    assert policies == [no, usual, no, usual, no]
