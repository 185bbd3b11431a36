"""Letters that are given when the texts are known."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProxyStyle,
    QPushButton,
    QSplitter,
    QStyle,
    QWidget,
    QWizardPage,
)
from pytestqt.qtbot import QtBot

from sstwizard.ui.frame import RoomyWizard
from sstwizard.ui.kit.buttons import assign_mnemonics, message_box
from sstwizard.ui.kit.layouts import column


def given(qtbot: QtBot, *texts: str) -> list[str]:
    """Return what the texts of buttons become in a window in which another has R."""
    window = QWidget()
    qtbot.addWidget(window)
    QPushButton("&Reload", window)
    buttons = [QPushButton(text, window) for text in texts]
    assign_mnemonics(buttons, window)
    return [button.text() for button in buttons]


def test_japanese_has_its_letter_at_the_end(qtbot: QtBot) -> None:
    """A text without Latin letters gets one that is free, in brackets, before what says that more is asked."""
    assert given(qtbot, "削除", "追加…", "AB") == ["削除(&A)", "追加(&B)…", "AB"]


def test_what_is_written_in_a_name_is_no_letter(qtbot: QtBot) -> None:
    """An ampersand stays what it is, whatever comes after it, and letters that were given before are forgotten."""
    assert given(qtbot, "“R&&D”", "&Buy") == ["“R&&&D”", "&Buy"]


def test_a_letter_leads_to_one_thing_whatever_is_shown(qtbot: QtBot) -> None:
    """What is shown later gets another letter where its own is in use, a label with its field, too.

    The wizard's own buttons keep theirs, and so does what was there before.
    """
    wizard, page, field = RoomyWizard(), QWizardPage(), QLineEdit()
    qtbot.addWidget(wizard)
    wizard.place_buttons()
    stays, comes, label, splitter = QPushButton("Sta&y"), QPushButton("&Yes"), QLabel("&Finish line"), QSplitter()
    label.setBuddy(field)
    inside = QWidget()
    column(inside, stays, comes, label, field)
    splitter.addWidget(inside)
    column(page, splitter)
    wizard.setPage(0, page)
    comes.hide()
    wizard.show()
    qtbot.waitUntil(lambda: label.text() == "Finish &line")
    assert comes.text() == "&Yes"
    comes.show()
    qtbot.waitUntil(lambda: comes.text() == "Y&es")
    assert (stays.text(), wizard.button(RoomyWizard.WizardButton.FinishButton).text()) == ("Sta&y", "&Finish")


class WithIcons(QProxyStyle):
    """The style of a desktop that puts icons on the standard buttons of dialogs, as GNOME's and KDE's do."""

    def styleHint(self, hint: QStyle.StyleHint, *rest: Any) -> int:
        """Have them shown."""
        return 1 if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons else super().styleHint(hint, *rest)


@pytest.mark.parametrize("button", [QMessageBox.StandardButton.Close, QMessageBox.StandardButton.Ok])
def test_no_button_has_an_icon(qtbot: QtBot, qapp: QApplication, button: QMessageBox.StandardButton) -> None:
    """Beside those of our own a single one would stand out; the box that shows another does so of itself."""
    qapp.setStyle(WithIcons())  # the next test has the program's again
    usual, box = QMessageBox(), message_box(None, "told", "It is told.", button=button)
    usual.setStandardButtons(button)
    for each in (usual, box):
        qtbot.addWidget(each)
        each.show()
    assert [each.button(button).icon().isNull() for each in (usual, box)] == [False, True]
