"""Letters that are given when the texts are known."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget, QWizard, QWizardPage
from pytestqt.qtbot import QtBot

from sstwizard.ui.widgets.mnemonics import give_letters


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A window in which a button has R, a field's label F, and a hidden button A."""
    window = QWidget()
    qtbot.addWidget(window)
    layout, field = QVBoxLayout(window), QLineEdit()
    label, hidden = QLabel("&File"), QPushButton("&Add")
    label.setBuddy(field)
    for widget in (QPushButton("&Reload"), label, field, hidden):
        layout.addWidget(widget)
    hidden.hide()
    return window


def given(page: QWidget, *texts: str) -> list[str]:
    """Return what the texts of buttons become."""
    buttons = [QPushButton(text, page) for text in texts]
    give_letters(buttons, page)
    return [button.text() for button in buttons]


def test_each_gets_a_letter_that_is_free(page: QWidget) -> None:
    """The first of a word where it is, another where not; what is hidden may be shown later, and counts."""
    assert given(page, "Remove", "Remove it", "Add CA", "F") == ["R&emove", "Remove &it", "Add &CA", "F"]


def test_japanese_has_its_letter_at_the_end(page: QWidget) -> None:
    """A text without Latin letters gets one that is free, in brackets, before what says that more is asked."""
    assert given(page, "削除", "追加…", "CA") == ["削除(&B)", "追加(&C)…", "CA"]
    assert given(page, "", "123") == ["", "123"]


def test_what_is_written_in_a_name_is_no_letter(page: QWidget) -> None:
    """An ampersand stays what it is, whatever comes after it, and letters that were given before are forgotten."""
    assert given(page, "“R&&D”", "&Buy") == ["“R&&&D”", "&Buy"]


def test_other_pages_do_not_count(qtbot: QtBot) -> None:
    """Only one page of a wizard is shown at a time; its own buttons are always there."""
    wizard = QWizard()
    qtbot.addWidget(wizard)
    pages = [QWizardPage(), QWizardPage()]
    for each in pages:
        wizard.addPage(each)
    QPushButton("&Zebra", pages[1])
    wizard.setButtonText(QWizard.WizardButton.NextButton, "&Quit")
    assert given(pages[0], "Zebra", "Quit") == ["&Zebra", "Q&uit"]
