"""How rows are drawn where there is too little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView
from pytestqt.qtbot import QtBot

from sstwizard.ui.models.tree import NAME_ROLE
from sstwizard.ui.widgets.lists import NameDelegate

NAME = "certificates of our partners from the spring of 2026.p7b"


class Rows(NameDelegate):
    """Tells what it draws."""

    def drawn(self, view: QTreeView, width: int) -> tuple[str, int]:
        """Return the text of the first row in a column of a width, and how wide it is."""
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = QRect(0, 0, width, 30)
        self.initStyleOption(option, view.model().index(0, 0))
        return option.text, option.fontMetrics.horizontalAdvance(option.text)


@pytest.mark.parametrize("said", ["{name} (can't be read)", "（読み取れません）{name}", "{name}"])
@pytest.mark.parametrize("width", [250, 350])
def test_what_is_said_of_a_name_stays_whole(said: str, width: int, qtbot: QtBot) -> None:
    """The name is elided in its middle alone, in the room that there is; with enough room, nothing is."""
    model, view = QStandardItemModel(), QTreeView()
    qtbot.addWidget(view)
    item = QStandardItem(said.format(name=NAME))
    item.setData(NAME, NAME_ROLE)
    model.appendRow(item)
    view.setModel(model)
    rows = Rows(view)
    text, room = rows.drawn(view, width)
    before, after = said.split("{name}")
    shown = text.removeprefix(before).removesuffix(after)
    assert text == f"{before}{shown}{after}"
    start, _, end = shown.partition("…")
    assert (NAME.startswith(start) and NAME.endswith(end) and start and end) or shown == NAME
    assert width // 2 < room <= width
    assert rows.drawn(view, 2_000)[0] == said.format(name=NAME)
    assert rows.drawn(view, 20)[0] == ("…" if said == "{name}" else said.format(name=NAME))
