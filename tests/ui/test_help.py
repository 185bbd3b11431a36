"""The help: at hand on every page and in every window, by the keyboard alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget, QWizard
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core import guide
from sstwizard.core.exchange.recognition import matching
from sstwizard.core.guide import _NAMES
from sstwizard.core.text import text
from sstwizard.ui.exchange.fetching import MailFromExchangeDialog
from sstwizard.ui.help import HelpWindow
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.kit.translate import localized
from sstwizard.ui.work.page import PageId
from ui.accessible import Announced
from ui.accessible import announced as announced
from ui.everywhere import DIALOGS, Everywhere
from ui.reach import LARGE, TELLING
from ui.staging import Stage, aim, certificates, the

HOSTILE = (
    "# 1. - </li></p><script>alert(1)</script><img src=http://x.example/x.png>&amp;`x` *y* _y_ ~~y~~ "
    "[z](http://z.example) ![z](z.png) www.x.example a@x.example | - {b} \\"
)

(NOT_ALLOWED,) = matching("The term 'Set-SmimeConfig' is not recognized")


def opened() -> HelpWindow:
    """Return the help window that is to be seen."""
    (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow) and each.isVisible())
    return window


def press_f1(qtbot: QtBot, window: QWidget) -> HelpWindow:
    """Press F1 where the focus is in a window."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)  # isActiveWindow() holds of its owner, too
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    return opened()


def key_of(window: HelpWindow) -> str:
    """Return the topic that a window shows, by its list and by its text alike."""
    topic = guide.TOPICS[window.topics.currentRow()]
    assert window.text.toPlainText().startswith(f"{guide.title(topic)}\n")
    assert window.text.accessibleName() == guide.title(topic)
    return topic


def topic_of(step: PageId) -> str:
    """Return the topic that a page is to have."""
    return "upload" if step is PageId.UPLOAD else step.name.lower().replace("_", "-")


def said(window: HelpWindow) -> str:
    """Return the text that one reads, folded as one line."""
    return " ".join(window.text.toPlainText().split())


def test_f1_shows_the_topic_of_the_page(stage: Stage, qtbot: QtBot, family: list[Entity]) -> None:
    """On every page F1 and the leftmost button open its topic, and nothing else moves an open help; Esc closes it."""
    assert list(guide.PAGES) == [topic_of(step) for step in PageId]
    wizard = stage.open(chosen=certificates(family))
    aim(wizard, stage.folder / "mine.sst")
    button, window = wizard.button(QWizard.WizardButton.HelpButton), None
    for step in PageId:
        stage.go_to(wizard, step)
        foot = [each for each in wizard.findChildren(QAbstractButton) if each.parentWidget() is button.parentWidget()]
        assert min((each for each in foot if each.isVisible()), key=lambda each: each.x()) is button
        if window is not None:
            assert (window.isVisible(), key_of(window)) == (True, topic_of(PageId(step - 1)))
        window = press_f1(qtbot, wizard)
        assert key_of(window) == topic_of(step)
        assert window.focusWidget() is window.text
    the(window).show_topic("about")
    button.click()
    assert key_of(the(window)) == topic_of(step)
    qtbot.keyClick(the(window), Qt.Key.Key_Escape)
    assert not the(window).isVisible()
    assert wizard.isVisible()


def paste(qtbot: QtBot, window: HelpWindow, message: str) -> None:
    """Paste a text into the field, as people do."""
    QGuiApplication.clipboard().setText(message)
    window.search.setFocus()
    qtbot.keyClick(window.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_pasted_message_is_told_at_once(stage: Stage, qtbot: QtBot) -> None:
    """In an error of several lines, be it markup, it is the first result, and its cause and remedy are shown."""
    window = press_f1(qtbot, stage.open())
    paste(qtbot, window, "<img src='http://x.example/x.png'>\nThe term 'Set-SmimeConfig' is not recognized as a …\r\n")
    assert str(NOT_ALLOWED.cause) in said(window)
    assert str(NOT_ALLOWED.help) in said(window)
    assert "x.example" not in window.text.toHtml()
    assert not window.text.openLinks()
    assert window.results.item(0).text() == f"Troubleshooting\n{NOT_ALLOWED.message}"


def test_results_are_gone_through_by_keyboard(stage: Stage, qtbot: QtBot) -> None:
    """Enter or Down goes from the field to the results, Down through them, Enter to the text; Ctrl+F goes back.

    The first Esc takes the words out, and only one in an empty field goes to the window.
    """
    window = press_f1(qtbot, stage.open())
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.search
    qtbot.keyClicks(window.search, "revoked")
    assert window.results.isVisible()
    assert window.results.accessibleName() == f"{window.results.count()} result(s)"
    titles = [window.results.item(row).text().partition("\n")[0] for row in range(window.results.count())]
    assert window.text.accessibleName() == titles[0]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        window.search.setFocus()
        qtbot.keyClick(window.search, key)
        assert window.focusWidget() is window.results
    qtbot.keyClick(window.results, Qt.Key.Key_Down)
    assert window.text.accessibleName() == titles[1]
    qtbot.keyClick(window.results, Qt.Key.Key_Return)
    assert window.focusWidget() is window.text
    qtbot.keyClick(window.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.selectedText() == "revoked"
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert key_of(window) == "welcome"
    assert window.topics.isVisible()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_number_of_results_is_announced(stage: Stage, qtbot: QtBot, announced: list[Announced]) -> None:
    """It is when it is known; and so is that nothing was found."""
    window = press_f1(qtbot, stage.open())
    window.search.setText("encoding name")
    window.search.setText("My hovercraft is full of eels.")
    assert [each.said for each in announced] == ["1 result(s)", str(guide.NOTHING_FOUND)]


def test_nothing_found_offers_the_topics(stage: Stage, qtbot: QtBot) -> None:
    """That is a sentence, beside the topics, each of which can be chosen; F1 and an empty field lead to the topic."""
    wizard = stage.open()
    window = press_f1(qtbot, wizard)
    paste(qtbot, window, "My hovercraft is full of eels.")
    assert said(window) == str(guide.NOTHING_FOUND)
    for rest in ("", " a "):
        window.search.setText(rest)
        assert key_of(window) == "welcome"
    for row, topic in ((None, "welcome"), (guide.TOPICS.index("export"), "export")):
        paste(qtbot, window, "My hovercraft is full of eels.")
        if row is None:
            qtbot.keyClick(window.search, Qt.Key.Key_Return)
            assert window.focusWidget() is window.topics
            qtbot.keyClick(window.topics, Qt.Key.Key_Down)
        else:
            window.topics.setCurrentRow(row)
        assert (key_of(window), window.search.text()) == (topic, "")
    paste(qtbot, window, "revoked")
    press_f1(qtbot, wizard)
    assert key_of(window) == "welcome"


def test_no_letter_is_lost_after_nothing_was_found(stage: Stage, qtbot: QtBot) -> None:
    """The topic that is shown again was chosen by nobody."""
    window = press_f1(qtbot, stage.open())
    window.search.setText("xyzzy")
    window.search.clear()
    qtbot.keyClicks(window.search, "ex")
    window.search.setText("xyzzy")
    window.search.selectAll()
    qtbot.keyClicks(window.search, "expired")
    assert window.search.text() == "expired"


def blocks(window: HelpWindow) -> Iterator[QTextBlock]:
    """Yield the paragraphs of the text."""
    block = window.text.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def formats(block: QTextBlock) -> list[QTextCharFormat]:
    """Return how the parts of a paragraph look."""
    return [QTextCharFormat(part.format) for part in block.textFormats()]


def test_each_topic_is_shown_as_it_is_written(qtbot: QtBot, settings: Settings, language: str) -> None:
    """Headings, lists, bold terms and commands become what they are, and a search leads to each sentence."""
    window = HelpWindow(settings)
    qtbot.addWidget(window)
    for topic in guide.TOPICS:
        window.show_topic(topic)
        page = guide.page(topic, localized)
        assert page.startswith(guide.template(topic, language).partition("\n")[0])
        is_understood(window, page)
        for sentence in guide.sentences(topic, localized):
            window._go_to(sentence)
            assert window.text.textCursor().selectedText().replace("\u00a0", " ") == sentence.replace("\u00a0", " ")


def is_understood(window: HelpWindow, page: str) -> None:
    """Demand that all of a page's Markdown is understood; no mark is left over."""
    levels = [len(marks) for marks in re.findall(r"^(#+) ", page, re.MULTILINE)]
    assert [level for block in blocks(window) if (level := block.blockFormat().headingLevel())] == levels
    assert sum(block.textList() is not None for block in blocks(window)) == len(re.findall("^- ", page, re.MULTILINE))
    body = [block for block in blocks(window) if not block.blockFormat().headingLevel()]
    terms = [block.text().partition(" \u2028")[0] for block in body if formats(block)[0].fontWeight() > 400]
    marked = re.findall(r"^\*\*(.+)\*\* \u2028", page, re.MULTILINE)
    assert terms == [re.sub(r"\\(.)", r"\1", term) for term in marked]
    typed = [part for block in body for part in formats(block) if part.fontFixedPitch()]
    assert len(typed) == len(re.findall("`.+?`", page))
    shown = window.text.toPlainText()
    for name in (*_NAMES.values(), *re.findall("`(.+?)`", page)):  # in which a backslash is no mark
        shown = shown.replace(name, "")
    assert not re.search(r"[*\\{}#`]", shown)


def test_markup_is_shown_to_the_letter(qtbot: QtBot, settings: Settings) -> None:
    """Nothing that is filled into a page becomes a heading, list, link, picture or tag; HTML stays text."""
    window = HelpWindow(settings)
    qtbot.addWidget(window)
    bad = text("{value}", value=HOSTILE)
    for markdown in (
        guide.error_help(HOSTILE, [(bad, bad, bad)]),
        guide.error_help(HOSTILE, []),
        guide.page("troubleshooting", lambda each: HOSTILE),
        guide.page("chains", lambda each: HOSTILE),
    ):
        window._show("", markdown)
        assert window.text.toPlainText().count(HOSTILE) == markdown.count("alert")
        shown = [each for block in blocks(window) for each in formats(block)]
        assert not any(each.isAnchor() or each.isImageFormat() or each.fontFixedPitch() for each in shown)
        assert not any(each.fontItalic() or each.fontStrikeOut() for each in shown)
    window._show("", "<img src='x.png'> <!-- x --> <b>y</b>\n\n<h1>z</h1>\n")
    assert said(window) == "<img src='x.png'> <!-- x --> <b>y</b> <h1>z</h1>"


def test_each_topic_begins_at_its_top(stage: Stage, qtbot: QtBot) -> None:
    """Whoever has read to the end of a topic is at the beginning of the next, with the caret too."""
    window = press_f1(qtbot, stage.open())
    window.show_topic("troubleshooting")
    qtbot.keyClick(window.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert window.text.verticalScrollBar().value() > 0
    window.show_topic("upload")
    assert window.text.verticalScrollBar().value() == 0
    assert window.text.textCursor().position() == 0


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("collection from Exchange", "welcome"),
        ("revocation", "chains"),
        ("public CAs", "certificates"),
        ("earlier collections", "go-back"),
    ],
)
def test_f1_helps_in_a_dialog(
    stage: Stage, qtbot: QtBot, pki: PKI, family: list[Entity], name: str, topic: str
) -> None:
    """A dialog belongs to the page that opened it."""
    dialog = DIALOGS[name](Everywhere(stage, pki, family, []))
    assert key_of(press_f1(qtbot, dialog)) == topic


def test_help_begins_where_one_goes_on(stage: Stage, qtbot: QtBot) -> None:
    """By the wizard's button one searches; by F1, and from a link, one reads the topic."""
    wizard = stage.open()
    wizard.button(QWizard.WizardButton.HelpButton).click()
    window = opened()
    assert window.focusWidget() is window.search
    assert press_f1(qtbot, wizard).focusWidget() is window.text
    wizard.button(QWizard.WizardButton.HelpButton).click()
    wizard.help_access.show("roots")
    assert window.focusWidget() is window.text


def test_the_first_line_of_a_hit_is_in_view(stage: Stage, qtbot: QtBot) -> None:
    """However low the window is, and however many lines the sentence takes."""
    wizard = stage.open()
    wizard.help_access.show()
    window = opened()
    window.resize(window.minimumSizeHint())
    window.search.setText("signed message")
    assert window.results.count() > 3
    for row in range(window.results.count()):
        window.results.setCurrentRow(row)
        cursor = window.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        first = window.text.cursorRect(cursor)
        assert window.text.viewport().rect().contains(first.center()), window.results.item(row).text()


def test_mail_of_the_whole_organization_is_a_page_of_the_guide(stage: Stage) -> None:
    """A mail flow rule is set up by commands to type; the dialog stays open beside them."""
    wizard = stage.open()
    wizard.go_to(PageId.MAIL)
    wizard.mail._fetch_mail()
    dialog = the(wizard.findChild(MailFromExchangeDialog))
    dialog.whole_organization.click()
    assert key_of(opened()) == "mail-flow-rule"
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("may", [True, False])
def test_help_closes_with_the_wizard(stage: Stage, qtbot: QtBot, family: list[Entity], may: bool) -> None:
    """It does not outlive the wizard; whoever decides not to close the wizard keeps the help."""
    wizard = stage.open(chosen=certificates(family))
    window = press_f1(qtbot, wizard)
    stage.answers.discard = may
    assert wizard.close() is may
    assert window.isVisible() is not may


def test_versions_take_no_topic_away(stage: Stage, qtbot: QtBot) -> None:
    """They are found out while one reads another."""
    stage.open().help_access.show("welcome")
    window = opened()
    shown = window.text.accessibleName()
    qtbot.waitUntil(lambda: bool(window._versions))
    assert window.text.accessibleName() == shown == guide.title("welcome", localized)
    assert not window.copy.isVisible()


def test_versions_and_paths_are_there_to_copy(stage: Stage, qtbot: QtBot) -> None:
    """About shows what support asks for, and copies it as it is; no other page has the button."""
    stage.open().help_access.show(guide.ABOUT)
    window = opened()
    qtbot.waitUntil(lambda: "Python: " in said(window))
    window.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert f"Settings: {stage.settings.store.fileName()}" in copied
    assert " ".join(copied.split()) in said(window)
    paste(qtbot, window, "asdfghjkl")
    assert not window.copy.isVisible()
    window.show_topic(guide.ABOUT)
    assert window.copy.isVisible()
    window.show_topic("welcome")
    assert not window.copy.isVisible()


@pytest.mark.parametrize(("language", "room"), [(each, LARGE) for each in TELLING], indirect=True)
@pytest.mark.usefixtures("language")
def test_topics_and_results_fit(stage: Stage, qtbot: QtBot, room: QSize) -> None:
    """With large letters, too, each topic has its row and its text its lines; all of a result is in its row."""
    wizard = stage.open()
    wizard.resize(room)
    wizard.help_access.show()
    window = opened()
    for row in range(window.topics.count()):
        window.topics.setCurrentRow(row)
        qtbot.wait(1)
        assert window.text.document().size().width() < window.text.viewport().width() + 1
    assert window.topics.sizeHintForColumn(0) <= window.topics.viewport().width()
    window.search.setText("S/MIME")
    qtbot.waitUntil(lambda: window.results.count() > 3)
    rects = [window.results.visualItemRect(window.results.item(row)) for row in range(window.results.count())]
    assert all(above.bottom() < below.top() for above, below in pairwise(rects))
    assert all(rect.width() <= window.results.viewport().width() for rect in rects)
