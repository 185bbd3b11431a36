"""Contrasts, measured in what is painted: text at least 4.5 : 1, edges and focus at least 3 : 1, on every palette."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.ui.dialogs.help import HelpWindow
from sstwizard.ui.dialogs.signed_mail import SignedMailWindow
from sstwizard.ui.style.theme import EDGE_CONTRAST, TEXT_CONTRAST
from ui.palettes import PALETTES, palette
from ui.pixels import faint_edges, faint_texts
from ui.staging import Stage, the
from ui.test_reach import open_troubled, pages
from ui.test_reach import troubled as troubled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)")


@pytest.fixture(params=PALETTES)
def colours(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each palette in turn, given to the application as the platform does."""
    before = qapp.palette()
    qapp.setPalette(palette(request.param))
    yield request.param
    qapp.setPalette(before)


def test_every_page_can_be_read(
    stage: Stage, qtbot: QtBot, colours: str, family: list[Entity], troubled: list[Entity]
) -> None:
    """All texts and the edges of all controls stand out, on every page and in the windows over them."""
    wizard = open_troubled(stage, family, troubled)
    faint: list[str] = []
    for page in pages(stage, wizard):
        named = page.title()  # type: ignore[attr-defined]
        qtbot.wait(1)
        faint += (f"{named}: {each}" for each in faint_texts(wizard, TEXT_CONTRAST))
        faint += (f"{named}: {each}" for each in faint_edges(wizard, EDGE_CONTRAST))
    wizard.open_mail()
    wizard.help_access.show()
    helping = next(each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow))
    for window in (the(wizard.findChild(SignedMailWindow)), helping):
        qtbot.wait(1)
        faint += (f"{window.objectName()}: {each}" for each in faint_texts(window, TEXT_CONTRAST))
        faint += (f"{window.objectName()}: {each}" for each in faint_edges(window, EDGE_CONTRAST))
    assert faint == [], "\n".join(faint)
