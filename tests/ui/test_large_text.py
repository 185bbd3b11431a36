"""Large text: at 18 points all pages and windows fit 1024×768, and nothing in them is cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.ui.dialogs.signed_mail import SignedMailWindow
from sstwizard.ui.models.certificate_table import Column
from ui.staging import Stage, the
from ui.test_reach import cut, open_troubled, pages
from ui.test_reach import language as language
from ui.test_reach import troubled as troubled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

POINTS = 18
ROOM = QSize(1024, 768)
NAMES = 20
"""How many characters of a name are to be seen in each list, at the least."""


@pytest.fixture
def _large(qapp: QApplication) -> Iterator[None]:
    """An application with large text."""
    usual = qapp.font()
    font = QFont(usual)
    font.setPointSizeF(POINTS)
    qapp.setFont(font)
    yield
    qapp.setFont(usual)


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


@pytest.mark.usefixtures("_large")
def test_every_page_fits(
    stage: Stage, qtbot: QtBot, language: str, family: list[Entity], troubled: list[Entity]
) -> None:
    """At 18 points no page needs more than 1024×768, no text is cut, and names have 20 characters."""
    wizard = open_troubled(stage, family, troubled)
    bad: list[object] = []
    for page in pages(stage, wizard):
        if page is wizard.upload:
            stage.until(lambda: wizard.run.powershells is not None)  # what it says of them has another length
        wizard.resize(ROOM)
        qtbot.wait(1)
        named = page.title()  # type: ignore[attr-defined]
        least = wizard.minimumSizeHint().expandedTo(wizard.minimumSize())
        if least.width() > ROOM.width() or least.height() > ROOM.height():
            bad.append((named, least.toTuple()))
        bad += [(named, each) for each in (*cut(page), *narrow_names(wizard))]
    assert bad == [], "\n".join(map(str, bad))


@pytest.mark.usefixtures("_large")
def test_signed_mail_fits(stage: Stage, qtbot: QtBot, language: str, family: list[Entity]) -> None:
    """At 18 points the window of signed mail needs no more than 1024×768, and no text in it is cut."""
    wizard = stage.open()
    wizard.open_mail()
    window = the(wizard.findChild(SignedMailWindow))
    window.resize(ROOM)
    qtbot.wait(1)
    assert window.width() <= ROOM.width()
    assert window.height() <= ROOM.height()
    assert list(cut(window)) == []
