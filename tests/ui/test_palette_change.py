"""A palette that changes while the program runs is followed everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.ui.dialogs.signed_mail import SignedMailWindow
from sstwizard.ui.operations.preparation import GarbageCollection
from sstwizard.ui.style.theme import Tone, color, corrections, edge
from sstwizard.ui.wizard import SSTWizard
from ui.dialogs.test_signed_mail import Post, Window
from ui.dialogs.test_signed_mail import post as post
from ui.everywhere import DIALOGS, Everywhere
from ui.palettes import palette
from ui.reach import open_troubled, pages
from ui.staging import Stage, certificates, source


@pytest.fixture(autouse=True)
def _palette(qapp: QApplication) -> Iterator[None]:
    """The palette of before is there after each test."""
    before = qapp.palette()
    yield
    qapp.setPalette(before)


class View(NamedTuple):
    """A page as it was painted."""

    title: str
    picture: QImage


def walk(stage: Stage, qtbot: QtBot, family: list[Entity], troubled: list[Entity], change: str = "") -> list[View]:
    """Take a picture of each page, after a change of the palette on it if one is named."""
    for written in stage.folder.glob("trusted-cas*"):
        written.unlink()  # of the walk before, which would be asked about
    wizard = open_troubled(stage, family, troubled)
    views = []
    for page in pages(stage, wizard):
        QApplication.setPalette(palette("light" if change else "dark"))
        if page is wizard.upload:
            stage.until(lambda: wizard.run.powershells is not None)
            wizard.upload.connection.options.click()
            wizard.upload.show_commands.click()
        stage.until(lambda: is_quiet(wizard))
        stage.settle(wizard)
        settle(wizard, qtbot)
        if change:
            QApplication.setPalette(palette(change))
            settle(wizard, qtbot)
        views.append(View(page.title(), steady(wizard, qtbot)))  # type: ignore[attr-defined]
    return views


def is_quiet(wizard: SSTWizard) -> bool:
    """Say whether nothing is to be shown later: no timer runs but the one that never stops."""
    timers = (each for each in wizard.findChildren(QTimer) if not isinstance(each.parent(), GarbageCollection))
    return not any(timer.isActive() for timer in timers)


def settle(window: QWidget, qtbot: QtBot) -> None:
    """Have the window paint what has changed, without the caret, which blinks."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    qtbot.wait(1)
    window.repaint()


def steady(window: QWidget, qtbot: QtBot) -> QImage:
    """Take a picture of a window once its layout has come to rest: two in a row are alike."""
    pictures = [window.grab().toImage()]

    def is_steady() -> bool:
        settle(window, qtbot)
        pictures.append(window.grab().toImage())
        return pictures[-1] == pictures[-2]

    qtbot.waitUntil(is_steady)
    return pictures[-1]


def differing(one: QImage, other: QImage) -> list[str]:
    """Return some of the pixels in which two pictures differ."""
    assert one.size() == other.size()
    found = (
        f"({x}, {y}): {one.pixelColor(x, y).name()} and {other.pixelColor(x, y).name()}"
        for y in range(0, one.height(), 2)
        for x in range(0, one.width(), 2)
        if one.pixel(x, y) != other.pixel(x, y)
    )
    return list(found)[:5]


def test_every_page_follows(stage: Stage, qtbot: QtBot, family: list[Entity], troubled: list[Entity]) -> None:
    """Each page looks after a change from light to dark as it does in a wizard that was dark from its start."""
    QApplication.setPalette(palette("light"))
    changed = walk(stage, qtbot, family, troubled, "dark")
    QApplication.setPalette(palette("dark"))
    fresh = walk(stage, qtbot, family, troubled)
    differences = {one.title: differing(one.picture, other.picture) for one, other in zip(changed, fresh, strict=True)}
    assert {title: pixels for title, pixels in differences.items() if pixels} == {}


OPENED = [
    *["certificate", "help", "Export-Certificate", "root to compare", "revocation"],
    *["collection from Exchange, unfolded", "mail from Exchange, 0"],
]


def picture(window: QWidget, qtbot: QtBot, change: str = "") -> QImage:
    """Take a picture of a window, after a change of the palette if one is named."""
    qtbot.waitUntil(window.isActiveWindow)
    settle(window, qtbot)
    if change:
        QApplication.setPalette(palette(change))
    settle(window, qtbot)
    taken = [window.grab().toImage()]

    def is_still() -> bool:
        """Say whether nothing changes any more: a scroll bar may take its size after the text is laid out."""
        qtbot.wait(20)
        taken[:] = [taken[-1], window.grab().toImage()]
        return taken[0] == taken[1]

    qtbot.waitUntil(is_still)
    return taken[-1]


@pytest.mark.parametrize("opened", OPENED)
def test_every_dialog_follows(stage: Stage, qtbot: QtBot, pki: PKI, family: list[Entity], opened: str) -> None:
    """A dialog looks after a change from light to dark as it does where it was dark from its start."""
    pictures = []
    for before, change in (("light", "dark"), ("dark", "")):
        QApplication.setPalette(palette(before))
        dialog = DIALOGS[opened](Everywhere(stage, pki, family, []))
        pictures.append(picture(dialog, qtbot, change))
        dialog.close()
    assert differing(*pictures) == []


def test_signed_mail_follows(stage: Stage, qtbot: QtBot, post: Post, family: list[Entity]) -> None:
    """All views of the window, with messages of each kind, look after a change as they do in a window opened dark."""
    letters = [
        post.letter("trusted.eml", None, family[2]),
        post.letter("self.eml", post.pki.make("Self", ca=False, email="bob@example.com")),
        post.write("plain.eml", b"From: a\r\nTo: b"),
    ]
    views: list[dict[str, QImage]] = []
    for before, change in (("light", "dark"), ("dark", "")):
        QApplication.setPalette(palette(before))
        wizard = stage.open(source("Store", certificates(family)), chosen=certificates(family[:2]))
        wizard.open_mail()
        window = Window(stage, wizard)
        dialog: SignedMailWindow = window.check(*letters)
        dialog.fetched.show_folder(post.folder)
        dialog.views.setCurrentWidget(dialog.by_ca)
        views.append({"CAs": picture(dialog, qtbot, change)})
        dialog.views.setCurrentWidget(dialog.by_message)
        for row in range(len(letters)):
            QApplication.setPalette(palette(before))
            window.select(row)
            window.settle()
            views[-1][f"message {row}"] = picture(dialog, qtbot, change)
        dialog.close()
        wizard.done(0)
    changed, fresh = views
    assert {name: pixels for name, seen in changed.items() if (pixels := differing(seen, fresh[name]))} == {}


def test_another_accent_is_corrected(qapp: QApplication) -> None:
    """Selected text is black or white by the accent, and stays so when the accent changes."""
    for accent, text in (("#ffd700", "#000000"), ("#8b0000", "#ffffff"), ("#99ddff", "#000000")):
        changed = palette("light")
        changed.setColor(QPalette.ColorRole.Highlight, QColor(accent))
        changed.setColor(QPalette.ColorRole.HighlightedText, QColor("#808080"))
        qapp.setPalette(changed)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            assert qapp.palette().color(group, QPalette.ColorRole.Highlight) == QColor(accent)
            assert qapp.palette().color(group, QPalette.ColorRole.HighlightedText) == QColor(text)


def test_another_scheme_begins_with_the_platforms_palette(qtbot: QtBot, qapp: QApplication) -> None:
    """What was corrected for the scheme before does not stay when the user chooses light or dark."""
    qapp.setPalette(QPalette())
    own = qapp.palette().color(QPalette.ColorRole.Window)
    qapp.setPalette(palette("contrast 1"))
    assert qapp.palette().color(QPalette.ColorRole.Window) != own
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: qapp.palette().color(QPalette.ColorRole.Window) == own)


@pytest.mark.parametrize("tone", Tone)
def test_high_contrast_has_its_own_color(tone: Tone) -> None:
    """Who has chosen the colors of all texts gets no others, whatever they mean."""
    for name in ("contrast black", "contrast white", "contrast 1", "contrast 2"):
        given = palette(name)
        assert color(tone, given) == edge(given) == given.color(QPalette.ColorRole.WindowText)


def test_what_can_be_read_stays_as_it_is() -> None:
    """Of a palette in which all can be read, corrected once, nothing is corrected again."""
    for name in ("light", "dark", "contrast black", "contrast 1"):
        given = palette(name)
        once = corrections(given).resolve(given)
        assert corrections(once).resolveMask() == 0
