"""What everybody gets at: each language on small screens with large letters, and how a window is held against that."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import pytest
from PySide6.QtCore import QLocale, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

import catalogues
from pki import PKI, Entity
from sstwizard.ui.app import install_translations
from sstwizard.ui.kit.translate import look_up
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.page import PageId
from ui.staging import Stage, aim, certificates, remember, source, the

HOSTILE = "<b>x</b><img src=x>&amp;"
"""A name that looks like markup."""

LANGUAGES = catalogues.LANGUAGES if sys.platform != "win32" else ["en", catalogues.WIDEST]
"""On Windows, where tests take several times as long, English and the language that needs most room."""
MEASURED = [*LANGUAGES, *(["ja, no font"] if "ja" in LANGUAGES else [])]
"""The same, and Japanese where no font has its letters: boxes stand for them."""

FONT = "DejaVu Sans"
"""What tests write with, but for those on Windows: texts in the font that a desktop has chosen need other room."""
SCREENS = ((QSize(1024, 700), 1.0), (QSize(1280, 950), 1.5))
"""What is left of 1024×768 and 1280×1024 beside a taskbar and a title bar, and how much larger than usual letters are.
"""
LARGE = (QSize(1024, 768), 2.0)
"""A small screen on which letters are twice as large as usual."""
TELLING = [each for each in ("en", catalogues.WIDEST, "ja") if each in LANGUAGES]
"""The language of the code, that of the longest words, and that of the highest lines, without spaces."""


@contextmanager
def own_translations(qapp: QApplication) -> Iterator[None]:
    """Take the catalogues out again that are loaded meanwhile."""
    before = qapp.findChildren(QTranslator)
    look_up.cache_clear()
    yield
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.deleteLater()
    look_up.cache_clear()


@contextmanager
def locale(name: str) -> Iterator[None]:
    """Let Qt follow the customs of another country."""
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        yield
    finally:
        QLocale.setDefault(before)


@contextmanager
def font_of(change: Callable[[QFont], None]) -> Iterator[None]:
    """Have the application write with another font."""
    usual = QApplication.font()
    font = QFont(usual)
    change(font)
    QApplication.setFont(font)
    try:
        yield
    finally:
        QApplication.setFont(usual)


def letters_of(points: float) -> AbstractContextManager[None]:
    """Have letters of another size."""
    return font_of(lambda font: font.setPointSizeF(points))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The wizard speaks each of its languages."""
    code, _, lacks_font = request.param.partition(", ")
    without = font_of(lambda font: font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging))
    with own_translations(qapp), without if lacks_font else nullcontext():
        assert install_translations(qapp, QLocale(code))
        yield code


def needs_letters(request: pytest.FixtureRequest) -> None:
    """Skip a test that measures texts in a language that this machine can't write."""
    is_japanese = request.node.callspec.params.get("language") == "ja"
    if is_japanese and not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.skip("no font has the letters of Japanese: install one, such as Debian's fonts-noto-cjk")


@pytest.fixture
def room(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QSize]:
    """The room for a window on one of `SCREENS`; letters are as large as there."""
    needs_letters(request)
    size, times = request.param
    with letters_of(qapp.font().pointSizeF() * times):
        yield size


@pytest.fixture
def troubled(pki: PKI, family: list[Entity]) -> list[Entity]:
    """A choice of which there is something to say on each page."""
    soon = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=3)
    return [family[2], pki.make("A CA With a Name as Long as Some Ministries Like Them, Bygone", end=soon)]


def visible(page: QWidget) -> list[QWidget]:
    """Return all that is to be seen of a page and of the window around it."""
    window = page.window()
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def pages(stage: Stage, wizard: SSTWizard) -> Iterator[QWidget]:
    """Walk through the wizard, errors exported anyway."""
    yield wizard.welcome
    for step in list(PageId)[1:]:
        yield stage.go_to(wizard, step)


def open_troubled(stage: Stage, family: list[Entity], troubled: list[Entity]) -> SSTWizard:
    """Open a wizard that has something to say on each page."""
    last = stage.folder / "a collection with quite a long name.sst"
    last.write_bytes(b"")
    remember(stage.settings, last)
    wizard = stage.open(source("Store", certificates(family)), chosen=certificates(troubled))
    wizard.session.begin(wizard.session.draft.updating(certificates(family[:1]), stage.folder / "base.sst"))
    wizard.session.change(add=certificates(troubled), remove=certificates(family))
    aim(wizard, stage.folder / "trusted-cas.sst")
    wizard.welcome.update_present.click()
    stage.until(the(wizard.welcome.findChild(QAbstractButton, "reopen")).isVisible)  # looked for in the background
    return wizard


def letters(widget: QWidget) -> list[str]:
    """Return the letters that lead to a widget with Alt."""
    if isinstance(widget, QTabBar):
        texts = [widget.tabText(at) for at in range(widget.count())]
    elif isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
        texts = [widget.text()]
    else:
        return []
    return [found.upper() for text in texts for found in re.findall(r"&([^&\s])", text.replace("&&", ""))]


def clashes(widgets: Iterable[QWidget]) -> dict[str, list[str]]:
    """Return the letters that lead to more than one widget, and the texts of these."""
    pressed: dict[str, list[str]] = {}
    for widget in widgets:
        for letter in letters(widget):
            pressed.setdefault(letter, []).append(getattr(widget, "text", widget.objectName)())
    return {letter: texts for letter, texts in pressed.items() if len(texts) > 1}


def use_font(application: QApplication) -> None:
    """Write with the font of all tests, as large as the machine's own; Windows has another."""
    if sys.platform != "win32":
        font = application.font()
        font.setFamily(FONT)
        application.setFont(font)


def needed(label: QLabel) -> QSize:
    """Return the room that a label's text takes at the label's width."""
    margins = label.contentsMargins()
    inside = QRect(0, 0, label.width() - margins.left() - margins.right(), 10_000)
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    flags |= Qt.TextFlag.TextShowMnemonic if label.buddy() is not None else Qt.TextFlag(0)
    size = QFontMetrics(label.font()).boundingRect(inside, flags, label.text()).size()
    return QSize(size.width() + margins.left() + margins.right(), size.height() + margins.top() + margins.bottom())


def cut(page: QWidget) -> Iterator[str]:
    """Yield the texts that are not to be seen in full."""
    for widget in visible(page):
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() is not Qt.TextFormat.RichText:
            yield from cut_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget.parent(), QLineEdit):
            yield from cut_button(widget)
        elif isinstance(widget, QLineEdit) and not widget.text():
            yield from cut_placeholder(widget)


def is_out(widget: QWidget, seen: QRect) -> bool:
    """Return whether a part of a widget's width is not seen, or nothing of it and no scrolling brings it into view."""
    if not seen.isEmpty():
        return seen.width() < widget.width()
    around = widget.parentWidget()
    while around is not None and not isinstance(around.parentWidget(), QAbstractScrollArea):
        if not around.rect().intersects(QRect(widget.mapTo(around, widget.rect().topLeft()), widget.size())):
            return True
        around = None if around.isWindow() else around.parentWidget()
    return False


def cut_label(label: QLabel) -> Iterator[str]:
    """Yield what is cut of a label."""
    room, seen = needed(label), label.visibleRegion().boundingRect()
    if is_out(label, seen):
        yield f"label {label.text()}: {seen.width()} of {label.width()} to be seen"
    if room.width() > label.width() or room.height() > label.height():
        yield f"label {label.text()} {room.toTuple()} in {label.size().toTuple()}"


def cut_button(button: QAbstractButton) -> Iterator[str]:
    """Yield what is cut of a button."""
    least, seen = button.minimumSizeHint(), button.visibleRegion().boundingRect()
    if is_out(button, seen):
        yield f"button {button.text()}: {seen.width()} of {button.width()} to be seen"
    if button.width() < least.width() or button.height() < least.height():
        yield f"button {button.text()} {least.toTuple()} in {button.size().toTuple()}"


def cut_placeholder(field: QLineEdit) -> Iterator[str]:
    """Yield what stands in an empty field, if it is not to be seen in full."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    wanted = field.fontMetrics().horizontalAdvance(field.placeholderText())
    if wanted > room:
        yield f"placeholder {field.placeholderText()}: {wanted} in {room}"


def sideways(page: QWidget) -> list[str]:
    """Return what is scrolled sideways, as it is where something is wider than the window."""
    areas = (area for area in visible(page) if isinstance(area, QAbstractScrollArea))
    areas = (area for area in areas if not isinstance(area, QPlainTextEdit))  # a command stays in its line
    return [area.objectName() for area in areas if area.horizontalScrollBar().maximum() > 1]
